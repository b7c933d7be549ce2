"""What the files of a folder mean."""

from datetime import date, datetime

import pytest

from engine.notation.small import SMALL, swapped
from sayso.engine.company import Company
from sayso.engine.guideline import (
    Approval,
    Approver,
    Clause,
    Example,
    Override,
    Step,
    When,
    Where,
    Who,
)
from sayso.engine.notation import load

at = datetime.fromisoformat


def company(files: dict[str, bytes] = SMALL) -> Company:
    """Return what loads, or fail with everything that is wrong."""
    loaded = load(files)
    assert loaded.company is not None, "\n".join(map(str, loaded.problems))
    return loaded.company


def clause(text: str) -> Clause:
    """Return the clause that ``text`` says."""
    rule = f'- {{id: "9.9", clauses: {{a: {text}}}}}\n'
    return company(SMALL | {"rules/09.yaml": rule.encode()}).guideline.rules[-1].clauses["a"]


def test_a_company_needs_its_name_and_no_more() -> None:
    """A folder with nothing but company.yaml loads."""
    alone = company({"company.yaml": b"company: {name: Muster AG}\n"})
    assert alone.profile.name == "Muster AG"
    assert alone.guideline.rules == ()


def test_numbers_keep_their_zeros() -> None:
    """What a field calls text stays text: 7.10 is not 7.1, and 6.10 is the tenth rule."""
    loaded = company()
    assert loaded.facts[0].value == "7.10"
    assert loaded.guideline.version == "3.10"
    assert loaded.guideline.rules[-1].id == "6.10"


def test_on_is_a_key_and_yes_a_yes() -> None:
    """`on` names channels, and yes, true and on all mean yes where a field asks for it."""
    assert clause("{effect: allow, on: official}").on == (Where(name="official"),)
    for word in ("yes", "true", "on", "Yes"):
        assert clause(f"{{effect: allow, only: {word}}}").only
    assert not clause("{effect: allow, only: off}").only


def test_a_name_stands_for_whom_or_where() -> None:
    """A single name is short for people, channels, approvers, overrides and examples."""
    loaded = company().guideline.rules
    assert loaded[0].clauses["a"].who == (Who(level=("basic",)),)
    assert loaded[0].clauses["a"].on == (Where(name="any"),)
    assert loaded[0].clauses["b"].except_ == (Who(name="ceo"), Who(relation=("topic_owner",)))
    assert loaded[0].examples.stop == (Example(text="Das ist ein super Jahr!"),)
    assert loaded[1].clauses["a"].overrides == (Override(rule="5.2a"),)


@pytest.mark.parametrize(
    ("short", "steps"),
    [
        ("ceo", (Step(of=(Approver(name="ceo"),)),)),
        ("[ceo, press]", (Step(of=(Approver(name="ceo"), Approver(name="press"))),)),
        ("{role: ceo, deputy: no}", (Step(of=(Approver(role="ceo", deputy=False),)),)),
        ("{of: [ceo, press], need: one}", (Step(of=(Approver(name="ceo"), Approver(name="press")), need="one"),)),
        (
            "{steps: [ceo, [press, anna]]}",
            (Step(of=(Approver(name="ceo"),)), Step(of=(Approver(name="press"), Approver(name="anna")))),
        ),
    ],
)  # fmt: skip
def test_asking_has_short_forms(short: str, steps: tuple[Step, ...]) -> None:
    """An approval may be a name, a list of names, one step, or its steps in full."""
    assert clause(f"{{effect: ask, ask: {short}}}").ask == Approval(steps=steps)


def test_a_step_and_its_validity_stand_side_by_side() -> None:
    """An approval of one step says how long its yes counts beside whom it asks."""
    asked = clause("{effect: ask, ask: {of: ceo, within: 1 workday, valid_for: 30 days}}").ask
    assert asked is not None
    assert (asked.steps[0].within, asked.valid_for) == ("1 workday", "30 days")


def test_a_bare_date_is_a_whole_day() -> None:
    """A bare date begins at its midnight and ends at the midnight after it."""
    event = company().calendar.events[0]
    assert event.from_ == at("2026-03-03 07:00")
    assert event.until == at("2026-03-04 00:00")
    away = company().absences[0]
    assert (away.from_, away.until) == (at("2026-07-13 00:00"), at("2026-07-24 12:00"))


def test_people_come_from_a_table() -> None:
    """A table separates lists by blanks, writes levels with their validity, and quotes commas."""
    anna, beat = company().people
    assert anna.name == "Muster, Anna"
    assert anna.born == date(1980, 2, 29)
    assert anna.spokesperson
    assert anna.levels[0].until == at("2027-09-03 00:00")
    assert beat.status == "employee"
    assert beat.roles == ("press", "ceo")
    assert [held.until for held in beat.levels] == [None, at("2023-01-02 00:00")]


def test_places_and_requests_are_channels() -> None:
    """Channels, places and requests make one list in which each knows what it is."""
    channels = {channel.id: channel for channel in company().channels}
    assert channels["my_li"].place
    assert channels["new_tt"].status == "requested"
    assert channels["web_li"].status == "open"


def test_rules_follow_the_names_of_their_files() -> None:
    """Rules come in the order of their files, whatever order the files are given in."""
    backwards = dict(reversed(SMALL.items()))
    assert [rule.id for rule in company(backwards).guideline.rules] == ["5.2", "5.3", "6.10"]
    assert company(backwards) == company()


def test_the_handbook_holds_the_paragraphs() -> None:
    """A chapter knows its number and title; its paragraphs what applies, the text and the reason."""
    guideline = company().guideline
    chapter = guideline.chapters["de"][0]
    assert (chapter.number, chapter.title) == ("5", "Zahlen")
    paragraph = guideline.paragraphs["de"]["5.2"]
    assert paragraph.lead == "Darf"
    assert paragraph.text == "Wer die Grundlektion besucht hat, teilt. Auch mit *eigenen* Worten."
    assert paragraph.because == "Sie müssen nicht fragen."
    assert paragraph.line == 5
    assert guideline.paragraphs["en"]["5.2"].because == "no need to ask."


def test_advice_stands_in_a_quote() -> None:
    """Advice keeps its word for advice as what applies, and needs no reason."""
    advice = company().guideline.paragraphs["de"]["5.B"]
    assert (advice.lead, advice.text, advice.because) == ("Rat", "Schlafen Sie darüber.", "")


def test_one_language_needs_no_code() -> None:
    """Where the guideline has one language, a sentence may stand by itself."""
    files = swapped("company.yaml", "guideline_languages: [de, en]", "guideline_languages: en")
    files |= {"rules/09.yaml": b'- {id: "9.9", title: "Be kind", clauses: {}}\n'}
    assert company(files).guideline.rules[-1].title == {"en": "Be kind"}


def test_nothing_said_is_the_default() -> None:
    """A key with nothing behind it, ~ or null says as much as no key; a quoted text says itself."""
    files = swapped("channels.yaml", "owner: anna", "owner:\n    deputy: ~\n    tone: null")
    channel = company(files).channels[0]
    assert (channel.owner, channel.deputy, channel.tone) == (None, None, "")
    said = swapped("channels.yaml", "owner: anna", 'tone: "null"')
    assert company(said).channels[0].tone == "null"


def test_rules_may_speak_of_a_crisis_before_there_is_one() -> None:
    """Quiet period and crisis are known kinds of events, also where the calendar has none yet."""
    when = clause("{effect: forbid, when: {during: crisis, outside: results}}").when
    assert when == When(during=("crisis",), outside=("results",))


def test_windows_hang_on_events() -> None:
    """A window takes a moment, a date, or an event with an offset."""
    when = clause(
        "{effect: forbid, when: {from: results_day.end - 2 workdays, until: 2026-05-01}}"
    ).when
    assert when == When(from_="results_day.end - 2 workdays", until="2026-05-01")


def test_the_digest_names_the_content() -> None:
    """Equal files give equal digests in any order; one byte more gives another."""
    assert company().digest == company(dict(reversed(SMALL.items()))).digest
    assert company().digest != company(SMALL | {"topics.yaml": SMALL["topics.yaml"] + b"\n"}).digest


def test_a_byte_order_mark_and_windows_lines_do_no_harm() -> None:
    """Files from Windows editors load like any other."""
    files = {
        name: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n")
        for name, text in SMALL.items()
        if not name.startswith("handbook")
    }
    there, here = company(files), company()
    assert there.people == here.people
    assert there.guideline.rules == here.guideline.rules
    assert there.published == here.published
