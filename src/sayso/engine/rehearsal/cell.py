"""The answers to everybody in one place about one topic, and what clauses write, to be compared."""

from __future__ import annotations

from msgspec import Struct, msgpack
from msgspec.structs import replace

from sayso.engine.decide.rulebook import Entry
from sayso.engine.guideline import Approval, Clause
from sayso.engine.namespace import Namespace

Written = tuple[str, bytes]
"""What a clause writes about asking (``ask``) or doing (``do``), to be compared."""


class Cell(Struct, frozen=True):
    """The answers to everybody on one channel about one topic.

    ``unasked`` are those whose *stop* asking first would lift, ``stop`` all other *stops*, of whom
    ``closed`` have nothing that permits. ``shown`` are the clauses that decide and the duties that
    go with the answer, in the order of the guideline, each with the people they concern.
    """

    ok: int
    ask: int
    unasked: int
    stop: int
    closed: int
    shown: tuple[tuple[Entry, int], ...]
    written: dict[Written, int]

    def among(self, people: int) -> Cell:
        """The same for fewer people."""
        return Cell(
            self.ok & people,
            self.ask & people,
            self.unasked & people,
            self.stop & people,
            self.closed & people,
            tuple((entry, those & people) for entry, those in self.shown if those & people),
            {what: those & people for what, those in self.written.items() if those & people},
        )

    def beside(self, other: Cell) -> Cell:
        """Both, where no person is in both."""
        written = dict(self.written)
        for what, those in other.written.items():
            written[what] = written.get(what, 0) | those
        return Cell(
            self.ok | other.ok,
            self.ask | other.ask,
            self.unasked | other.unasked,
            self.stop | other.stop,
            self.closed | other.closed,
            self.shown + other.shown,
            written,
        )

    def stricter_than(self, other: Cell) -> int:
        """Those to whom this cell gives a stricter verdict than ``other``."""
        stop, other_stop = self.stop | self.unasked, other.stop | other.unasked
        return (stop & ~other_stop) | (self.ask & other.ok)


def bare(clause: Clause) -> Clause:
    """A clause without its words and without what only shows: what is left decides."""
    return replace(clause, words={}, instead={}, finding="", at=None, secret=False)


def written(entry: Entry, names: Namespace) -> Written | None:
    """What an approval or a required duty writes; ``None`` for everything else.

    The sentence of a duty counts only where it is all there is: a duty reworded is no other duty.
    """
    clause = entry.clause
    if entry.effect == "ask" and clause.ask is not None and any(s.of for s in clause.ask.steps):
        return "ask", msgpack.encode(_spelt(clause.ask, names))
    if entry.effect == "require":
        act = clause.act and replace(clause.act, words={})
        words = clause.words if clause.text is None and clause.act is None else {}
        told = (entry.rule.strength, clause.text, act, words, clause.contact)
        return "do", msgpack.encode(told)
    return None


def _spelt(ask: Approval, names: Namespace) -> Approval:
    steps = tuple(
        replace(step, of=tuple(names.approver(one) or one for one in step.of)) for step in ask.steps
    )
    return replace(ask, steps=steps)
