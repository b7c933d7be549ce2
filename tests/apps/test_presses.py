"""What can be pressed under an answer: wording, reminder, letter, the post to share."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import product

import pytest
from django.test import Client

from sayso.apps.drafts import queries, reminder
from sayso.apps.drafts.answers import Press
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.engine.draft import Draft

NOW = datetime.fromisoformat("2026-02-10T19:42")
TEXTS = (
    "Unser Umsatz wächst weiter, die Prognose ist gut.",
    "Neue Fallstudie: die AX 400 bei Lindauer Präzision.",
    "Wir suchen Lernende Polymechanikerin.",
    "Auftragseingang +23 %. Merci ans ganze Team.",
)
AUTHORS = ("p_marco", "p_cfo", "p_smm", "p_com")
PLACES = ("off_li", "priv_li", "amb_li", "press")


def drafts() -> list[Draft]:
    """Many people, places and texts in the quiet period."""
    return [
        Draft(author=author, channel=place, time=NOW, text=text)
        for author, place, text in product(AUTHORS, PLACES, TEXTS)
    ]


def presses() -> list[tuple[Draft, tuple[str, ...], Press]]:
    """Every way of all of them, with what it changes and how it is shown."""
    found = []
    for draft in drafts():
        page = queries.answer(draft, "de")
        decision = page.decision
        shown = page.ways[len(page.ways) - len(saying.ways(decision)) :]
        for way, press in zip(saying.ways(decision), shown, strict=True):
            found.append((draft, way.kinds, press))
    return found


@pytest.fixture(scope="module")
def pressed() -> list[tuple[Draft, tuple[str, ...], Press]]:
    """They are looked at several times."""
    return presses()


def test_every_kind_is_shown(pressed: list[tuple[Draft, tuple[str, ...], Press]]) -> None:
    """These drafts try times, people, approvals, channels, wordings and sharing, and pairs."""
    kinds = {kind for _, each, _ in pressed for kind in each}
    assert kinds >= {"wording", "time", "action", "channel", "approval", "person"}
    assert any(len(each) == 2 for _, each, _ in pressed)


def test_every_way_can_be_pressed(pressed: list[tuple[Draft, tuple[str, ...], Press]]) -> None:
    """Each row has one press with a word, a change or a letter, and is one row also for a pair."""
    for _, kinds, press in pressed:
        assert bool(press.set) != bool(press.href), kinds
        assert press.word
        for aside in press.also:
            assert aside.word
            assert [bool(aside.set), bool(aside.href), bool(aside.remind)].count(True) == 1


def test_a_letter_holds_no_word_of_the_draft(
    pressed: list[tuple[Draft, tuple[str, ...], Press]],
) -> None:
    """Whom to ask is named with their function; the letter has a subject and no body."""
    letters = [(kinds, press) for _, kinds, press in pressed if press.href]
    assert {kind for kinds, _ in letters for kind in kinds} >= {"approval", "person", "talk"}
    for kinds, press in letters:
        assert re.fullmatch(r"mailto:[\w.@-]+\?subject=Frage%20zu%20einem%20Beitrag", press.href)
        assert press.about
        if "talk" not in kinds:
            assert press.word.endswith(" fragen")


def test_what_is_pressed_is_a_yes(
    client: Client, pressed: list[tuple[Draft, tuple[str, ...], Press]]
) -> None:
    """The form as the press leaves it is answered with yes; with an approval, once it is there."""
    seen: set[str] = set()
    for draft, kinds, press in pressed:
        change = press.set or next((each.set for each in press.also if each.set), "")
        if not change:
            continue
        sent = {
            "author": draft.author,
            "channel": draft.channel,
            "action": draft.action,
            "text": draft.text,
            "when": "now",
            "set": change,
        }
        page = client.post("/", sent).content.decode()
        verdict = re.search(r'class="verdict ([\w-]+)"', page)
        assert verdict is not None, (draft, kinds)
        wanted = ("ok", "ask-first") if "approval" in kinds else ("ok",)
        assert verdict[1] in wanted, (draft, kinds, change)
        seen.update(kinds)
    assert seen >= {"wording", "time", "action", "channel", "approval"}


def test_a_time_can_be_kept_in_mind(pressed: list[tuple[Draft, tuple[str, ...], Press]]) -> None:
    """Where waiting is part of it, a reminder for that minute is offered, and nowhere else."""
    for _, kinds, press in pressed:
        reminders = [each for each in press.also if each.remind]
        assert len(reminders) == (1 if "time" in kinds else 0)
        for each in reminders:
            day = datetime.fromisoformat(each.remind)
            assert saying.moment(day, "de", NOW) in press.when


def test_sharing_leads_to_the_official_page(
    pressed: list[tuple[Draft, tuple[str, ...], Press]],
) -> None:
    """The page of the company on the same network is one press away."""
    links = [
        (draft, aside.href)
        for draft, kinds, press in pressed
        if "action" in kinds
        for aside in press.also
        if aside.href
    ]
    assert links
    urls = {each.url: each for each in guidelines.company().channels}
    for draft, link in links:
        page, place = urls[link], saying.find_channel(draft.channel, guidelines.company())
        assert place is not None
        assert (page.class_, page.network) == ("official", place.network)


# ── the reminder ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-03-03T07:00", "20260303T060000Z"),
        ("2026-07-01T07:00", "20260701T050000Z"),
        ("2026-12-31T23:30", "20261231T223000Z"),
    ],
)
def test_a_reminder_rings_when_it_is_time(client: Client, moment: str, there: str) -> None:
    """The company's clock becomes a moment in the world, in summer and winter."""
    response = client.post("/erinnerung", {"time": moment})
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="erinnerung-{moment[:10]}.ics"'
    entry = response.content.decode()
    assert f"DTSTART:{there}\r\n" in entry
    assert "SUMMARY:Jetzt dürfen Sie das posten\r\n" in entry
    assert entry.startswith("BEGIN:VCALENDAR\r\n")
    assert entry.endswith("END:VCALENDAR\r\n")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    "given", ["", "soon", "2026-13-01T00:00", "0001-01-01T00:00", "9999-12-31T23:59"]
)
def test_a_reminder_of_nothing_leads_back(client: Client, given: str) -> None:
    """What is no moment, or none a calendar can hold, leads back to the question."""
    response = client.post("/erinnerung", {"time": given})
    assert (response.status_code, response["Location"]) == (302, "/")
    assert client.get("/erinnerung").status_code == 405


@pytest.mark.parametrize("words", ["kurz", "ü" * 200, "a,b;c\\d\ne", "🚀" * 60, "x" * 74, ""])
def test_an_entry_keeps_to_the_format(words: str) -> None:
    """No line is longer than 75 bytes, none breaks a sign, and unfolded it is what was said."""
    entry = reminder.entry(
        NOW + timedelta(days=1), NOW, "Europe/Zurich", title="Jetzt", words=words
    )
    lines = entry.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = entry.replace("\r\n ", "").split("\r\n")
    said = next(line for line in whole if line.startswith("DESCRIPTION:")).partition(":")[2]
    plain = re.sub(r"\\([\\;,n])", lambda found: {"n": "\n"}.get(found[1], found[1]), said)
    assert plain == words
