"""Nobody learns from an answer when a secret ends: questions for later days are no oracle."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine import saying
from sayso.engine.answer import answer
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.discretion import told
from sayso.engine.draft import Draft
from sayso.networks import NETWORKS

NOW = datetime.fromisoformat("2026-05-02T22:48")
COMPANY = folder.load(folder.demo())


def later(said: Company) -> Company:
    """The same company, whose secrets that last at the moment of asking last longer."""

    def moved(end: datetime | None) -> datetime | None:
        return end if end is None or end <= NOW else end + timedelta(days=13)

    names = replace(
        said.names,
        embargoes=tuple(replace(each, until=moved(each.until)) for each in said.names.embargoes),
    )
    return replace(said, names=names)


def insiders(said: Company) -> set[str | None]:
    """Whoever may know of some embargo."""
    topics = {topic.id: topic for topic in said.topics}
    found: set[str | None] = set()
    for each in said.names.embargoes:
        topic = topics.get(each.topic or "")
        found |= {each.owner, *((topic.owner, topic.deputy) if topic else ())}
    return found


@pytest.mark.parametrize("part", range(4))
def test_the_end_of_a_secret_changes_no_answer(part: int) -> None:
    """Whatever outsiders ask for whatever later moment, the answer hangs on no end to come."""
    moved = later(COMPANY)
    books = compile_rulebook(COMPANY), compile_rulebook(moved)
    dice = random.Random(part)
    known = insiders(COMPANY)
    people = [person.id for person in COMPANY.people if person.id not in known]
    ends = [e.until for e in COMPANY.names.embargoes if e.until is not None and e.until > NOW]
    terms = [term for e in COMPANY.names.embargoes for term in e.terms]
    assert ends
    assert terms
    for _ in range(60):
        end = dice.choice(ends)
        draft = Draft(
            author=dice.choice(people),
            channel=dice.choice(COMPANY.channels).id,
            action=dice.choice(["publish", "publish", "reply", "share_with_comment"]),
            time=dice.choice([NOW, end - timedelta(minutes=1), end, end + timedelta(days=2)]),
            text=f"Neues von uns: {dice.choice(terms)}.",
            asked=dice.random() < 0.5,
        )
        answers = [
            told(answer(draft, book, NETWORKS, now=NOW), book.company, now=NOW) for book in books
        ]
        assert answers[0] == answers[1], draft


def test_no_way_leads_to_an_internal_day() -> None:
    """Asked for a day on which an event will be known, nobody is told today when it ends."""
    quiet = next(e for e in COMPANY.calendar.events if e.kind == "quiet_period" and e.from_ > NOW)
    assert quiet.until is not None
    draft = Draft(
        author="p_marco",
        channel="priv_li",
        time=quiet.from_ + timedelta(days=1),
        topics=("t_orders",),
        text="Der Auftragseingang läuft super.",
    )
    for internal in (None, quiet.from_):
        events = tuple(
            replace(each, internal_until=internal) if each is quiet else each
            for each in COMPANY.calendar.events
        )
        book = compile_rulebook(replace(COMPANY, calendar=replace(COMPANY.calendar, events=events)))
        decision = answer(draft, book, NETWORKS, now=NOW)
        days = {way.time for way in saying.ways(decision)}
        assert (quiet.until in days) is (internal is None)
        known = saying.holds_until(decision, book.company)
        assert known == (quiet.until if internal is None else None)
