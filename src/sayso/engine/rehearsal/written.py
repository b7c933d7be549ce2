"""What clauses write about asking and doing, to be compared between two versions."""

from __future__ import annotations

from msgspec import msgpack
from msgspec.structs import replace

from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.guideline import Approval, Approver, Clause
from sayso.engine.namespace import Namespace

Written = tuple[str, bytes]
"""What a clause writes about asking (``ask``) or doing (``do``), to be compared."""


def bare(clause: Clause) -> Clause:
    """A clause without its words and without what only shows: what is left decides.

    The sentence of a duty is left where it is all there is.
    """
    words = clause.words if says_all(clause) else {}
    act = clause.act and replace(clause.act, words={})
    return replace(clause, words=words, act=act, instead={}, finding="", at=None, secret=False)


def says_all(clause: Clause) -> bool:
    """Whether its sentence is all there is of a duty."""
    return clause.effect == "require" and clause.text is None and clause.act is None


def written(entry: Entry, names: Namespace) -> Written | None:
    """What an approval or a required duty writes; ``None`` for everything else.

    The sentence of a duty counts only where it is all there is: a duty reworded is no other duty.
    """
    clause = entry.clause
    if entry.effect == "ask" and clause.ask is not None and any(s.of for s in clause.ask.steps):
        return "ask", msgpack.encode(_spelt(clause.ask, names))
    if entry.effect == "require":
        act = clause.act and replace(clause.act, words={})
        words = clause.words if says_all(clause) else {}
        told = (entry.rule.strength, clause.text, act, words, clause.contact)
        return "do", msgpack.encode(told)
    return None


def _spelt(ask: Approval, names: Namespace) -> Approval:
    steps = tuple(
        replace(step, of=tuple(names.approver(one) or one for one in step.of)) for step in ask.steps
    )
    return replace(ask, steps=steps)


def asked_by(entry: Entry, book: Rulebook) -> list[str]:
    """The approvers of a clause, as it writes them."""
    if entry.effect != "ask" or entry.clause.ask is None:
        return []
    return [_name(one, book) for step in entry.clause.ask.steps for one in step.of]


def _name(approver: Approver, book: Rulebook) -> str:
    spelt = book.names.approver(approver) or approver
    outside = next(iter(spelt.outside.values()), "")
    return (
        spelt.role
        or spelt.person
        or spelt.unit
        or spelt.relation
        or (f"outside:{outside}" if outside else spelt.name)
    )
