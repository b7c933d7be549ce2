"""Approvers who are not there, have left, or would approve their own text with nobody above."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.channel import Channel
from sayso.engine.decide.approving import of_guideline
from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.decide.standing import Situation, is_absent, named_deputies, role_deputies
from sayso.engine.guideline import Approver
from sayso.engine.lint.fault import LintFinding
from sayso.engine.person import Person

OUTSIDE = ("customer", "depicted", "guardian")


def missing_approver(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An approver that nobody is, or who has left."""
    for entry, approver in _approvers(book):
        name = approver.role or approver.person or approver.unit
        if not name or any(True for _ in _candidates(approver, book, at)):
            continue
        yield LintFinding(
            code="missing_approver",
            subject=f"clause:{entry.name}",
            words={
                "de": f"Regel {entry.name}: «{name}» soll freigeben, aber niemand ist es zurzeit.",
                "en": f"Rule {entry.name}: {name!r} is to approve, but nobody is that at present.",
                "fr": f"Règle {entry.name} : « {name} » doit donner son accord, mais personne ne l’est en ce moment.",
                "it": f"Regola {entry.name}: «{name}» deve autorizzare, ma in questo momento non lo è nessuno.",
            },
            example=(name,),
        )


def unapprovable_guideline(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A guideline whose next version nobody can approve."""
    named = book.company.guideline.approver
    found = of_guideline(book, at)
    if named and all(one.cause == "vacant" for one in found):
        yield LintFinding(
            code="unapprovable_guideline",
            subject="guideline",
            words={
                "de": f"{', '.join(named)} soll die nächste Fassung freigeben, aber niemand ist es zurzeit.",
                "en": f"{', '.join(named)} is to approve the next version, but nobody is that at present.",
                "fr": f"{', '.join(named)} doit donner son accord à la prochaine version, mais personne ne l’est actuellement.",
                "it": f"{', '.join(named)} deve autorizzare la prossima versione, ma al momento nessuno lo è.",
            },
            example=named,
        )


def nobody_above(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An approver who would approve their own text, with nobody to stand in and nobody above."""
    channel = next(iter(book.channels.values()), Channel(id="", class_="official", network=""))
    alone: dict[tuple[object, ...], list[Person]] = {}
    for entry, approver in _approvers(book):
        key = (
            approver.person,
            approver.role,
            approver.unit,
            approver.deputy,
            bool(approver.outside),
        )
        if key not in alone:
            alone[key] = list(_alone(approver, book, at))
        for person in alone[key]:
            if _may_write(entry, Situation(person, channel, at, book)):
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
                        "fr": (
                            f"Règle {entry.name} : {person.name} devrait donner son accord à son "
                            "propre texte ; pas de suppléance, personne au-dessus."
                        ),
                        "it": (
                            f"Regola {entry.name}: {person.name} dovrebbe autorizzare il proprio "
                            "testo; nessuna supplenza, nessuno sopra."
                        ),
                    },
                    example=(person.id,),
                )


def _alone(approver: Approver, book: Rulebook, at: datetime) -> Iterator[Person]:
    """Those of an approver's people to whose own text nobody could say yes.

    For all of them at once, what ``approving.find`` says of one author: they are alone if nobody
    can step in for them, or for somebody absent who would have to say yes as well.
    """
    if approver.outside:
        return
    lonely: set[str] = set()
    lost = False
    if approver.role and not approver.person and approver.deputy:
        for holder in book.holders.get(approver.role, ()):
            if is_absent(holder, book, at):
                able = _able(holder, approver, book, at)
                lost = lost or not able
                if len(able) == 1:
                    lonely |= able
    for name in _candidates(approver, book, at):
        person = book.people[name]
        if lost or name in lonely or not _able(person, approver, book, at):
            yield person


def _able(person: Person, approver: Approver, book: Rulebook, at: datetime) -> set[str]:
    """Those who can say yes instead of ``person``: nobody, the only one, or two of them."""
    names: list[str | None] = []
    if approver.deputy:
        by_role = approver.role and not approver.person
        regular = role_deputies((approver.role,), book) if by_role else []
        names += named_deputies(person, book, at) or regular
    unit = person.unit if approver.person or approver.role else approver.unit
    names += (book.units[above].head for above in book.unit_path.get(unit, ())[1:])
    able: set[str] = set()
    for name in names:
        other = book.people.get(name or "")
        if other is not None and other is not person and not is_absent(other, book, at):
            able.add(other.id)
            if len(able) > 1:
                break
    return able


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


def _candidates(approver: Approver, book: Rulebook, at: datetime) -> Iterator[str]:
    if approver.person:
        names = [approver.person]
    elif approver.role:
        names = [holder.id for holder in book.holders.get(approver.role, ())]
    elif approver.unit and approver.unit in book.units:
        head = book.units[approver.unit].head
        names = [] if head is None else [head]
    else:
        names = []
    for name in names:
        if name in book.people and book.people[name].status_at(at) != "leaver":
            yield name


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    missing_approver,
    unapprovable_guideline,
    nobody_above,
)
