"""An example in a rule as a draft with its reading: each example is a test of its rule."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide.standing import Situation
from sayso.engine.decision import Decision, Verdict
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark, Reading
from sayso.engine.guideline import Example, Rule, Where, Who
from sayso.engine.person import Person
from sayso.engine.span import parse_moment


class Expected(Struct, frozen=True):
    """An example of a rule with the verdict it stands under and its place among those."""

    rule: Rule
    verdict: Verdict
    index: int
    example: Example


class Misanswered(Struct, frozen=True):
    """An example that does not come out as it says, and how it came out."""

    expected: Expected
    draft: Draft
    decision: Decision
    why: Literal["verdict", "rule"]


def examples_of(rule: Rule) -> tuple[Expected, ...]:
    """All examples of ``rule``."""
    groups: tuple[tuple[Verdict, tuple[Example, ...]], ...] = (
        ("ok", rule.examples.ok),
        ("ask", rule.examples.ask),
        ("stop", rule.examples.stop),
    )
    return tuple(
        Expected(rule, verdict, index, example)
        for verdict, examples in groups
        for index, example in enumerate(examples)
    )


def draft_of(example: Example, book: Rulebook, at: datetime) -> Draft:
    """``example`` as a draft. What it leaves out is filled in.

    Without ``as`` an ordinary employee writes, without ``on`` on a private place, without ``at``
    at the moment ``at``. Raises ``LookupError`` where the company has nobody or nothing that fits.
    """
    moment = parse_moment(example.at) if example.at else at
    return Draft(
        author=_author(example.as_, book, moment).id,
        channel=_channel(example.on, book),
        action=example.do,
        time=moment,
        text=example.text or None,
        topics=example.about,
        asked=example.asked,
        delegated_by=_giver(example.delegated_by, book, moment),
        answering=example.answering or None,
    )


def taken_to_meet(example: Example, reading: Reading) -> Reading:
    """``reading`` with a mark over the whole text for each condition the example names."""
    end = len(example.text)
    marks = tuple(
        Mark(kind=kind, start=0, end=end, severity=None, check="example")
        for kind in example.meets
        if not any(kind in mark.kinds for mark in reading.marks)
    )
    return replace(
        reading, marks=reading.marks + marks, checked=reading.checked | set(example.meets)
    )


def misanswered(
    expected: Expected, book: Rulebook, at: datetime, reading: Reading
) -> Misanswered | None:
    """``None`` where the example comes out as it says, and its own rule has a say in a no."""
    draft = draft_of(expected.example, book, at)
    decision = decide(draft, book, taken_to_meet(expected.example, reading))
    if decision.verdict != expected.verdict:
        return Misanswered(expected, draft, decision, "verdict")
    if expected.verdict != "ok" and not _has_a_say(expected.rule, decision):
        return Misanswered(expected, draft, decision, "rule")
    return None


def _has_a_say(rule: Rule, decision: Decision) -> bool:
    return (
        any(reason.rule == rule.id and reason.fate == "decided" for reason in decision.reasons)
        or any(finding.rule == rule.id for finding in decision.findings)
        or any(duty.rule == rule.id for duty in decision.duties)
        or (
            decision.nothing_permits
            and any(c.only or c.effect == "allow" for c in rule.clauses.values())
        )
    )


def _author(name: str, book: Rulebook, moment: datetime) -> Person:
    if name in book.people:
        return book.people[name]
    wanted = book.names.who(Who(name=name)) if name else Who(status=("employee",))
    if wanted is None:
        raise LookupError(name)
    # Nobody in particular: whoever has the fewest roles, levels and topics of their own.
    ordinary = sorted(
        book.company.people,
        key=lambda p: (len(p.roles) + len(p.levels) + len(p.topics), p.spokesperson, p.id),
    )
    nowhere = next(iter(book.channels.values()))
    for person in ordinary:
        if Situation(person, nowhere, moment, book).is_one_of((wanted,), person, None):
            return person
    if not name and ordinary:
        return ordinary[0]
    raise LookupError(name)


def _giver(name: str, book: Rulebook, moment: datetime) -> str | None:
    return _author(name, book, moment).id if name else None


def _channel(name: str, book: Rulebook) -> str:
    if name in book.channels or (name and book.names.where(Where(name=name)) is None):
        return name
    wanted = book.names.where(Where(name=name or "private")) or Where()
    fitting = [channel for channel in book.company.channels if book.fits(wanted, channel)]
    if not fitting and not name:
        fitting = list(book.company.channels)
    if not fitting:
        raise LookupError(name)
    return min(fitting, key=lambda c: (c.status != "open", not c.place)).id
