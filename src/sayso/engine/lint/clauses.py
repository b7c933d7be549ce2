"""Clauses that never apply, never decide, or are made void; overrides that were inferred."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.decide.matching import Conditions, Matcher
from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.decide.standing import Situation
from sayso.engine.decide.timing import anchor_of
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.lint.fault import LintFinding
from sayso.engine.person import Person


def never_applies(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A clause that nobody, nowhere, never can meet."""
    for entry in book.entries:
        if entry.complement:
            continue
        reason = _nobody(entry, book, at) or _nowhere(entry, book) or _never(entry, at)
        if reason:
            code, de, en = reason
            yield LintFinding(
                code="never_applies",
                subject=f"clause:{entry.name}",
                words={
                    "de": f"Regel {entry.name} kann nie zutreffen: {de}.",
                    "en": f"Rule {entry.name} can never apply: {en}.",
                },
                example=(code,),
            )


def _nobody(entry: Entry, book: Rulebook, at: datetime) -> tuple[str, str, str] | None:
    named = [who for who in entry.who if who.person or who.role]
    if not entry.who or len(named) < len(entry.who):
        return None
    if any(_is_named(person, entry, book, at) for person in book.company.people):
        return None
    first = named[0]
    name = (first.role or first.person)[0]
    return name, f"«{name}» ist niemand, der hier arbeitet", f"nobody who works here is {name!r}"


def _is_named(person: Person, entry: Entry, book: Rulebook, at: datetime) -> bool:
    return person.status_at(at) != "leaver" and any(
        (not who.person or person.id in who.person)
        and (not who.role or not set(who.role).isdisjoint(person.roles))
        for who in entry.who
    )


def _nowhere(entry: Entry, book: Rulebook) -> tuple[str, str, str] | None:
    if not entry.where or (entry.clause.do and "create_channel" in entry.actions):
        return None
    bit = 1 << entry.number
    for channel in book.company.channels:
        if book.channel_mask(channel) & bit:
            return None
    where = entry.where[0]
    name = where.name or next(
        iter((*where.channel, *where.network, *where.class_, *where.tag)), "on"
    )
    return name, "kein Kanal passt dazu", "no channel fits"


def _never(entry: Entry, at: datetime) -> tuple[str, str, str] | None:
    if entry.rule.valid_until is not None and entry.rule.valid_until <= at:
        day = f"{entry.rule.valid_until:%Y-%m-%d}"
        return day, f"sie galt bis {day}", f"it was valid until {day}"
    when = entry.clause.when
    if when is None:
        return None
    end = anchor_of(when.until, end=True).moment if when.until else None
    start = anchor_of(when.from_).moment if when.from_ else None
    if end is not None and end <= at:
        return when.until, f"ihre Zeit endete am {when.until}", f"its time ended {when.until}"
    if start is not None and end is not None and end <= start:
        return when.until, "ihre Zeit endet, bevor sie beginnt", "its time ends before it begins"
    return None


def never_decides(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A permission for what is free anyway: it opens nothing, frees nothing and protects nothing."""
    del at
    for entry in book.entries:
        clause = entry.clause
        if entry.effect != "allow" or clause.only or clause.protected or clause.overrides:
            continue
        classes = _classes(entry, book)
        if classes and not any(book.classes[name].is_closed for name in classes):
            yield LintFinding(
                code="never_decides",
                severity="remark",
                subject=f"clause:{entry.name}",
                words={
                    "de": f"Regel {entry.name} erlaubt, was dort ohnehin frei ist; sie entscheidet nie.",
                    "en": f"Rule {entry.name} permits what is free there anyway; it never decides.",
                },
                example=tuple(sorted(classes)),
            )


def _classes(entry: Entry, book: Rulebook) -> set[str]:
    bit = 1 << entry.number
    return {channel.class_ for channel in book.company.channels if book.channel_mask(channel) & bit}


def void_permission(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A permission for named people that a prohibition it does not name makes void."""
    permissions = [
        entry
        for entry in book.entries
        if entry.effect == "allow" and any(who.person or who.role for who in entry.who)
    ]
    prohibitions = [
        entry
        for entry in book.entries
        if entry.forbids
        and not entry.clause.if_
        and not entry.clause.if_any
        and not entry.clause.answering
    ]
    for permission in permissions:
        for prohibition in prohibitions:
            if permission.frees >> prohibition.number & 1 or permission.rank < prohibition.rank:
                continue
            example = _meeting(permission, prohibition, book, at)
            if example is not None:
                yield LintFinding(
                    code="void_permission",
                    subject=f"clause:{permission.name}",
                    words={
                        "de": (
                            f"Regel {permission.name} erlaubt es genannten Personen, "
                            f"{prohibition.name} verbietet es ihnen und wird nicht als Ausnahme genannt."
                        ),
                        "en": (
                            f"Rule {permission.name} permits it to named people, {prohibition.name} "
                            "forbids it to them and is not named as overridden."
                        ),
                    },
                    example=example,
                )


def _meeting(
    permission: Entry, prohibition: Entry, book: Rulebook, at: datetime
) -> tuple[str, ...] | None:
    """The smallest case in which both match: person, action, channel, topic."""
    actions = sorted(permission.actions & prohibition.actions)
    if not actions or (
        prohibition.clause.when and prohibition.clause.when != permission.clause.when
    ):
        return None
    both = 1 << permission.number | 1 << prohibition.number
    topics = [t for t in (None, *book.topics) if book.topic_mask(t) & both == both]
    channels = [
        c
        for c in book.company.channels
        if not c.place or c.class_ != "ambassador"
        if book.channel_mask(c) & both == both
    ]
    for person in book.company.people:
        if book.person_mask(person) & both != both:
            continue
        for channel in channels:
            matcher = Matcher(
                Draft(author=person.id, channel=channel.id, action=actions[0], time=at),
                Situation(person, channel, at, book),
                channel.status_at(at),
                Conditions(Reading()),
            )
            for topic in topics:
                if matcher.applies(permission, topic) and matcher.applies(prohibition, topic):
                    return (person.id, actions[0], channel.id, *([topic] if topic else []))
    return None


def inferred_override(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An exception that the text does not state."""
    del at
    for entry in book.entries:
        if entry.complement:
            continue
        for override in entry.clause.overrides:
            if not override.stated:
                yield LintFinding(
                    code="inferred_override",
                    severity="remark",
                    subject=f"clause:{entry.name}",
                    words={
                        "de": (
                            f"Dass {entry.name} der Regel {override.rule} vorgeht, "
                            "steht nicht im Text, es ist erschlossen."
                        ),
                        "en": (
                            f"That {entry.name} beats {override.rule} is not stated in the text, "
                            "it was inferred."
                        ),
                    },
                )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    never_applies,
    never_decides,
    void_permission,
    inferred_override,
)
