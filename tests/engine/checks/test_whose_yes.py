"""Whose yes is wanted, and which is on file: what the demo company's rules make of words."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

import pytest
from msgspec.structs import replace

from sayso.engine import saying
from sayso.engine.answer import answer
from sayso.engine.company import Company
from sayso.engine.consent import ApprovalOnFile
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft, Medium
from sayso.folder import demo, load
from sayso.networks import NETWORKS


@lru_cache(maxsize=1)
def company() -> Company:
    return load(demo())


def ask(
    text: str,
    by: str,
    on: str,
    at: str = "2026-10-20T10:00",
    *,
    do: str = "publish",
    asked: bool = False,
    media: tuple[Medium, ...] = (),
    house: Company | None = None,
) -> Decision:
    """The answer of the demo company to a draft."""
    moment = datetime.fromisoformat(at)
    draft = Draft(
        author=by, channel=on, action=do, time=moment, text=text, asked=asked, media=media
    )
    rulebook = compile_rulebook(house or company())
    return answer(draft, rulebook, NETWORKS, ways=False)


def kinds(decision: Decision) -> set[str]:
    """What is in the way, hints left out."""
    return {finding.kind for finding in decision.findings if finding.severity != "hint"}


# ── approvals on file ────────────────────────────────────────────────────────────────────────────

WEEKS = "2026-04-20T10:00"


@pytest.mark.parametrize(
    "text",
    [
        "Unsere Bildserie geht weiter: heute ein Zahnrad mit Raureif.",
        "Es wird Frühling, auch zwischen den Portalen.",
        "Third time lucky? No: picture 3 of our series, chips on a blue glove.",
        "Notre série, image 2 : un gant, un copeau.",
        "La nostra serie, immagine 1: un guanto blu.",
    ],
)
def test_a_yes_on_file_counts_where_the_text_speaks_of_its_use(text: str) -> None:
    """Whoever writes of what was approved, in its window, is not sent to ask again."""
    decision = ask(text, "p_agency", "off_ig", WEEKS)
    assert decision.verdict == "ok"
    assert not kinds(decision)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Ein Zahnrad mit Raureif.", {}),
        ("Unsere Bildserie geht weiter, Bild 4: ein Zahnrad.", {}),
        ("Picture 5 of our series: a glove.", {}),
        ("Unsere Bildserie geht weiter.", {"at": "2026-05-09T10:00"}),
        ("Unsere Bildserie geht weiter.", {"asked": True}),
    ],
)
def test_a_yes_on_file_is_not_for_everything(text: str, changes: dict[str, object]) -> None:
    """Not for other words, for a part it does not name, after its end, or who asks anew."""
    decision = ask(text, **{"by": "p_agency", "on": "off_ig", "at": WEEKS, **changes})  # type: ignore[arg-type]
    assert decision.verdict == "ask"
    assert kinds(decision) == {"needs_topic_approval"}


def test_a_yes_for_anybody_about_anything_is_not_taken_from_words() -> None:
    """A yes that names neither a person nor a customer still has to be cited."""
    said = company()
    loose = ApprovalOnFile(
        id="F-X",
        rule="4.7",
        approver="p_smm",
        use="Bildserie Herbst",
        channels=("off_ig",),
        from_=datetime.fromisoformat("2026-09-01T00:00"),
    )
    house = replace(said, consents=replace(said.consents, approvals=(loose,)))
    text = "Unsere Bildserie: Herbst im Hof."
    assert ask(text, "p_agency", "off_ig", house=house).verdict == "ask"
    named = replace(loose, person="p_agency")
    house = replace(said, consents=replace(said.consents, approvals=(named,)))
    assert ask(text, "p_agency", "off_ig", house=house).verdict == "ok"


# ── firms and customers ──────────────────────────────────────────────────────────────────────────


def test_a_supplier_on_no_list_is_asked_by_name() -> None:
    """A firm known only by its form is asked before it is thanked, beside Communications."""
    decision = ask(
        "Die Federn liefert uns seit Jahren die Rüegg Federn AG. #TeamArvenberg",
        "p_dario",
        "amb_li",
        asked=True,
    )
    assert decision.verdict == "ask"
    assert set(saying.approvers_left(decision)) == {"customer:Rüegg Federn AG", "p_com"}
    assert kinds(decision) == {"consent_needed"}


@pytest.mark.parametrize(
    "text",
    [
        "«Die Anlage läuft seit Wochen ruhig», sagt die Werkleiterin von Lindauer Präzision.",
        '"We sleep better since the spring," says the plant manager of Lindauer Präzision.',
        "« Nous dormons mieux depuis mars », dit la directrice de Lindauer Präzision.",
        "«Dormiamo meglio da questa primavera», dice il direttore di Lindauer Präzision.",
    ],
)
def test_a_customers_own_words_need_their_yes(text: str) -> None:
    """A yes to name, figure and picture is none to a quotation."""
    decision = ask(text, "p_smm", "off_li")
    assert kinds(decision) == {"consent_needed"}
    assert "customer:Lindauer Präzision GmbH" in saying.approvers_left(decision)


# ── topics ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "on", "by"),
    [
        ("Wir suchen jemanden für unsere Hotline, 60 Prozent.", "off_li_jobs", "p_hr"),
        ("Unsere Lernenden haben heute die Werkhalle gezeichnet.", "off_ig_lehre", "p_hr"),
        ("Ersatzteile haben 12 Monate Garantie (AGB Ziff. 7.4).", "off_li_svc", "p_svc"),
        ("Garderobe, Kantine, Werkhalle: überall hängen neue Uhren.", "off_li_jobs", "p_hr"),
    ],
)
def test_a_word_in_passing_asks_nobody(text: str, on: str, by: str) -> None:
    """On an official channel a word of another topic is no statement on it."""
    assert "needs_topic_approval" not in kinds(ask(text, by, on))


def test_a_statement_on_another_topic_asks_its_owner() -> None:
    """What an official channel says of a topic that is not its own is asked about, once, as a whole."""
    text = "ArvenCloud löscht Protokolle nach 90 Tagen."
    decision = ask(text, "p_hr", "off_li_jobs")
    assert decision.verdict == "ask"
    found = [each for each in decision.findings if each.kind == "needs_topic_approval"]
    assert [text[each.start : each.end] for each in found] == [text.rstrip(".")]


def test_what_nobody_may_say_needs_no_approval_beside_it() -> None:
    """Where something is forbidden, the approval that is missing too is only a hint."""
    text = "ArvenCloud löscht alles nach 90 Tagen, und Sie sind alle Vollidioten."
    decision = ask(text, "p_hr", "off_li_jobs")
    assert decision.verdict == "stop"
    assert kinds(decision) == {"insult"}
    assert any(each.kind == "needs_topic_approval" for each in decision.findings)


def test_a_closed_channel_is_closed_whoever_writes() -> None:
    """Where nobody may write, nobody is told that they are not entered."""
    decision = ask("Die Werkstatt ist am Freitag zu.", "p_goran", "off_fb_so")
    assert kinds(decision) == {"closed_channel"}


def test_a_commitment_belongs_to_the_owner_of_its_topic() -> None:
    """Who promises for the company on a topic of their own may; on another's not."""
    text = "Ab sofort zahlt Arvenberg allen Lernenden das Velo. #TeamArvenberg"
    assert "topic_not_authorised" in kinds(ask(text, "p_dario", "amb_li"))
    assert "topic_not_authorised" not in kinds(ask(text, "p_hr", "amb_li"))


# ── the press ────────────────────────────────────────────────────────────────────────────────────


def test_spokespersons_speak_to_the_press() -> None:
    """CEO, CFO and Communications may; anybody else is told so over their whole statement."""
    text = "Der Umsatz 2025 steht im Geschäftsbericht, ich lese ihn als solides Jahr."
    for speaker in ("p_ceo", "p_cfo", "p_com"):
        assert not kinds(ask(text, speaker, "press", do="speak_to_press")), speaker
    other = ask("Der Stand war voll.", "p_emily", "press", do="speak_to_press")
    spots = [(f.place, f.start, f.end) for f in other.findings if f.kind == "press_contact"]
    assert spots == [("text", 0, len("Der Stand war voll."))]


def test_a_confidence_is_not_through_the_press_office() -> None:
    """Legal may inform through the office; who wants not to be named does not go through it."""
    text = "Im Patentstreit mit Kastor erwarten wir das Urteil."
    assert ask(text, "p_legal", "press", do="speak_to_press", asked=True).verdict == "ask"
    hushed = "Unter uns: " + text
    decision = ask(hushed, "p_legal", "press", do="speak_to_press", asked=True)
    assert decision.verdict == "stop"
    assert {"press_contact", "legal_matter"} <= kinds(decision)


def test_a_person_remade_by_a_machine_is_asked() -> None:
    """A picture that the post says AI changed needs the yes of whom it shows."""
    shown = (Medium(people="adults", consents="none", ai="altered", ai_labelled=True),)
    decision = ask(
        "Unser Hausmeister als Ritter. Bild mit KI erstellt.", "p_smm", "off_ig", media=shown
    )
    assert "consent_needed" in kinds(decision)
    assert set(saying.approvers_left(decision)) >= {"depicted:adults", "p_com"}
