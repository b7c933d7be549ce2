"""Approvers who are not there, have left, or would approve their own text with nobody above."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.channel import Channel
from sayso.engine.decide.approving import find
from sayso.engine.decide.matching import Instance
from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.decide.standing import Situation
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Approver
from sayso.engine.lint.fault import LintFinding

OUTSIDE = ("customer", "depicted", "guardian")


def missing_approver(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An approver that nobody is, or who has left."""
    for entry, approver in _approvers(book):
        name = approver.role or approver.person or approver.unit
        if not name or _somebody(approver, book, at):
            continue
        yield LintFinding(
            code="missing_approver",
            subject=f"clause:{entry.name}",
            words={
                "de": f"Regel {entry.name}: «{name}» soll freigeben, aber niemand ist es zurzeit.",
                "en": f"Rule {entry.name}: {name!r} is to approve, but nobody is that at present.",
            },
            example=(name,),
        )


def nobody_above(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An approver who would approve their own text, with nobody to stand in and nobody above."""
    for entry, approver in _approvers(book):
        for author in _candidates(approver, book, at):
            person = book.people[author]
            channel = next(
                iter(book.channels.values()), Channel(id="", class_="official", network="")
            )
            situation = Situation(person, channel, at, book)
            found = find(
                approver,
                Instance(entry, None),
                None,
                Draft(author=author, channel=channel.id, time=at),
                Reading(),
                situation,
            )
            if _may_write(entry, situation) and any(f.cause == "vacant" for f in found):
                yield LintFinding(
                    code="nobody_above",
                    subject=f"clause:{entry.name}",
                    words={
                        "de": (
                            f"Regel {entry.name}: {person.name} müsste den eigenen Text freigeben; "
                            "niemand vertritt, niemand steht darüber."
                        ),
                        "en": (
                            f"Rule {entry.name}: {person.name} would approve their own text; "
                            "nobody stands in, nobody is above."
                        ),
                    },
                    example=(author,),
                )


def _may_write(entry: Entry, situation: Situation) -> bool:
    topics = entry.clause.about or (None,)
    return any(situation.matches(entry, topic) for topic in topics)


def _approvers(book: Rulebook) -> Iterator[tuple[Entry, Approver]]:
    for entry in book.entries:
        if entry.complement or entry.clause.ask is None:
            continue
        for step in entry.clause.ask.steps:
            for wanted in step.of:
                approver = book.names.approver(wanted) or wanted
                if approver.relation not in OUTSIDE:
                    yield entry, approver


def _candidates(approver: Approver, book: Rulebook, at: datetime) -> list[str]:
    if approver.person:
        names = [approver.person]
    elif approver.role:
        names = [holder.id for holder in book.holders.get(approver.role, ())]
    elif approver.unit and approver.unit in book.units:
        head = book.units[approver.unit].head
        names = [] if head is None else [head]
    else:
        names = []
    return [
        name
        for name in names
        if name in book.people and book.people[name].status_at(at) != "leaver"
    ]


def _somebody(approver: Approver, book: Rulebook, at: datetime) -> bool:
    return bool(_candidates(approver, book, at))


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    missing_approver,
    nobody_above,
)
