"""Clauses that never apply, never decide, or are made void; overrides that were inferred."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.decide.timing import anchor_of
from sayso.engine.guideline import Where, Who
from sayso.engine.lint.fault import LintFinding
from sayso.engine.lint.ground import channels_of
from sayso.engine.lint.meeting import Meetings
from sayso.engine.scene.crowd import Crowd
from sayso.engine.scene.places import Places
from sayso.engine.scene.present import present
from sayso.engine.text import Words


def never_applies(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A clause that nobody, nowhere, never can meet."""
    now = present(book, at)
    for entry in book.entries:
        if entry.complement:
            continue
        reason = _nobody(entry, now.crowd) or _nowhere(entry, now.places) or _never(entry, at)
        if reason:
            code, why = reason
            yield LintFinding(
                code="never_applies",
                subject=f"clause:{entry.name}",
                words={
                    "de": f"Regel {entry.name} kann nie zutreffen: {why['de']}.",
                    "en": f"Rule {entry.name} can never apply: {why['en']}.",
                    "fr": f"La règle {entry.name} ne peut jamais s’appliquer : {why['fr']}.",
                    "it": f"La regola {entry.name} non può mai applicarsi: {why['it']}.",
                },
                example=(code,),
            )


def _nobody(entry: Entry, crowd: Crowd) -> tuple[str, Words] | None:
    named = [who for who in entry.who if who.person or who.role]
    if not entry.who or len(named) < len(entry.who):
        return None
    leavers = crowd.named(Who(status=("leaver",)), "never")
    if any(crowd.named(Who(person=who.person, role=who.role), "never") & ~leavers for who in named):
        return None
    first = named[0]
    name = (first.role or first.person)[0]
    return name, {
        "de": f"«{name}» ist niemand, der hier arbeitet",
        "en": f"nobody who works here is {name!r}",
        "fr": f"« {name} » n’est personne qui travaille ici",
        "it": f"«{name}» non è nessuno che lavora qui",
    }


def _nowhere(entry: Entry, places: Places) -> tuple[str, Words] | None:
    if not entry.where or (entry.clause.do and "create_channel" in entry.actions):
        return None
    if channels_of(entry, places):
        return None
    where = entry.where[0]
    name = where.name or next(
        iter((*where.channel, *where.network, *where.class_, *where.tag)), "on"
    )
    return name, {
        "de": "kein Kanal passt dazu",
        "en": "no channel fits",
        "fr": "aucun canal n’y correspond",
        "it": "nessun canale vi corrisponde",
    }


def _never(entry: Entry, at: datetime) -> tuple[str, Words] | None:
    if entry.rule.valid_until is not None and entry.rule.valid_until <= at:
        day = f"{entry.rule.valid_until:%Y-%m-%d}"
        return day, {
            "de": f"sie galt bis {day}",
            "en": f"it was valid until {day}",
            "fr": f"elle a valu jusqu’au {day}",
            "it": f"valeva fino al {day}",
        }
    when = entry.clause.when
    if when is None:
        return None
    end = anchor_of(when.until, end=True).moment if when.until else None
    start = anchor_of(when.from_).moment if when.from_ else None
    if end is not None and end <= at:
        return when.until, {
            "de": f"ihre Zeit ist um ({when.until})",
            "en": f"its time is over ({when.until})",
            "fr": f"son temps est passé ({when.until})",
            "it": f"il suo tempo è finito ({when.until})",
        }
    if start is not None and end is not None and end <= start:
        return when.until, {
            "de": "ihre Zeit endet, bevor sie beginnt",
            "en": "its time ends before it begins",
            "fr": "son temps finit avant de commencer",
            "it": "il suo tempo finisce prima di cominciare",
        }
    return None


def never_decides(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A permission for what is free anyway: it opens nothing, frees nothing and protects nothing."""
    places = present(book, at).places
    for entry in book.entries:
        clause = entry.clause
        if entry.effect != "allow" or clause.only or clause.protected or clause.overrides:
            continue
        classes = _classes(entry, book, places)
        if classes and not any(book.classes[name].is_closed for name in classes):
            yield LintFinding(
                code="never_decides",
                severity="remark",
                subject=f"clause:{entry.name}",
                words={
                    "de": f"Regel {entry.name} erlaubt, was dort ohnehin frei ist; sie entscheidet nie.",
                    "en": f"Rule {entry.name} permits what is free there anyway; it never decides.",
                    "fr": f"La règle {entry.name} permet ce qui y est libre de toute façon ; elle ne décide jamais.",
                    "it": f"La regola {entry.name} permette ciò che lì è comunque libero; non decide mai.",
                },
                example=tuple(sorted(classes)),
            )


def _classes(entry: Entry, book: Rulebook, places: Places) -> set[str]:
    channels = channels_of(entry, places)
    return {name for name in book.classes if channels & places.meant(Where(class_=(name,)))}


def void_permission(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A permission for named people that a prohibition it does not name makes void."""
    meetings = Meetings(book, at)
    permissions = [
        entry
        for entry in book.entries
        if entry.effect == "allow"
        and any(who.person or who.role for who in entry.who)
        and entry in meetings
    ]
    prohibitions = [
        entry
        for entry in book.entries
        if entry.forbids
        and not entry.clause.if_
        and not entry.clause.if_any
        and not entry.clause.answering
        and entry in meetings
    ]
    for permission in permissions:
        for prohibition in prohibitions:
            if permission.frees >> prohibition.number & 1 or permission.rank < prohibition.rank:
                continue
            example = _meeting(permission, prohibition, meetings)
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
                        "fr": (
                            f"La règle {permission.name} le permet à des personnes nommées, "
                            f"{prohibition.name} le leur interdit et n’est pas indiquée comme exception."
                        ),
                        "it": (
                            f"La regola {permission.name} lo permette a persone nominate, "
                            f"{prohibition.name} lo vieta loro e non è indicata come eccezione."
                        ),
                    },
                    example=example,
                )


def _meeting(permission: Entry, prohibition: Entry, meetings: Meetings) -> tuple[str, ...] | None:
    """The smallest case in which both match: person, action, channel, topic."""
    when = prohibition.clause.when
    if permission.actions.isdisjoint(prohibition.actions) or (
        when and when != permission.clause.when
    ):
        return None
    met = meetings.first(permission, prohibition)
    if met is None:
        return None
    person, channel, topic = met
    action = min(permission.actions & prohibition.actions)
    return (person, action, channel, *([topic] if topic else []))


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
                        "fr": (
                            f"Le texte ne dit pas que {entry.name} passe avant la règle "
                            f"{override.rule} ; c’est déduit."
                        ),
                        "it": (
                            f"Il testo non dice che {entry.name} viene prima della regola "
                            f"{override.rule}; è dedotto."
                        ),
                    },
                )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    never_applies,
    never_decides,
    void_permission,
    inferred_override,
)
