"""What differs between two versions, put together: boxes in which every combination differs alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from msgspec import Struct

from sayso.engine.action import ACTIONS
from sayso.engine.decide.rulebook import Entry, Rulebook, bits
from sayso.engine.decision import Verdict
from sayso.engine.guideline import Approver
from sayso.engine.rehearsal.cell import Cell
from sayso.engine.rehearsal.side import MOST_REMEMBERED, Side

MOST_ATOMS = 128
"""Groups of people that are told apart to find larger boxes; more would take too long."""


MOST_SPLIT = 50_000
"""Cells times groups up to which the second way to find boxes is tried."""


FEW_PEOPLE = 100
"""So many are looked up one by one; more are read off at once."""


class Answer(Struct, frozen=True):
    """The answer to a bare question as far as two versions are compared.

    ``clauses`` decided, ``asked`` are those to be asked as the clauses write them (``r_legal``,
    ``topic_owner``), ``todo`` the clauses whose duties go with the answer. ``unasked``: it is a
    *stop* that asking first would lift. ``nothing_permits``: a *stop* for want of a permission.
    """

    verdict: Verdict
    clauses: tuple[str, ...] = ()
    unasked: bool = False
    nothing_permits: bool = False
    asked: tuple[str, ...] = ()
    todo: tuple[str, ...] = ()

    @property
    def strictness(self) -> int:
        """The higher the stricter: yes, ask, a *no* that asking would lift, *no*."""
        return {"ok": 0, "ask": 1, "stop": 2 if self.unasked else 3}[self.verdict]


class Shift(Struct, frozen=True):
    """Questions whose answer differs alike: each of these actions, people, channels and topics.

    All are ids in the order of the new version's files; the topic ``None`` is *no topic*.
    """

    actions: tuple[str, ...]
    people: tuple[str, ...]
    channels: tuple[str, ...]
    topics: tuple[str | None, ...]
    before: Answer
    after: Answer

    @property
    def questions(self) -> int:
        """How many questions these are."""
        return len(self.actions) * len(self.people) * len(self.channels) * len(self.topics)

    @property
    def gain(self) -> int:
        """How much milder the answer becomes; below 0 it becomes stricter."""
        return self.before.strictness - self.after.strictness


Pair = tuple[Answer, Answer]


def shifts(
    old: Side,
    new: Side,
    people: Sequence[str],
    channels: Sequence[str],
    topics: Sequence[str | None],
) -> tuple[Shift, ...]:
    """Every question that differs, in disjoint boxes, those with most questions first."""
    found: dict[Pair, list[Box]] = defaultdict(list)
    strange = _Strange(old, new, channels, topics)
    remembered: dict[tuple[int, int], tuple[Cell, Cell, list[tuple[Pair, int]]]] = {}
    for (in_old, in_new), actions in _alike(old, new).items():
        for channel in channels:
            if not strange.reaches(channel, in_old, in_new):
                continue
            stands = bool(old.stands_for(channel) or new.stands_for(channel))
            for topic in topics:
                if not strange.touches(channel, topic, in_old, in_new):
                    continue
                cells = old.cell(in_old, channel, topic), new.cell(in_new, channel, topic)
                # Cells put together for a profile are new each time, and would be kept in vain.
                key = (id(cells[0]), id(cells[1]))
                parts = None if stands else remembered.get(key)
                if parts is None:
                    parts = (*cells, _parts(*cells, old.book, new.book))
                    if not stands:
                        if len(remembered) >= MOST_REMEMBERED:
                            remembered.clear()
                        remembered[key] = parts
                for pair, those in parts[2]:
                    found[pair].append(Box((channel,), (topic,), those, actions))
    crowds: dict[int, tuple[str, ...]] = {}
    listed = [
        Shift(
            box.actions,
            _names(box.people, people, crowds),
            box.channels,
            box.topics,
            *pair,
        )
        for pair, cells in found.items()
        for box in _boxes(cells)
    ]
    return tuple(sorted(listed, key=lambda shift: -shift.questions))


def _names(those: int, people: Sequence[str], known: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    """The ids of a set of people; equal sets share one tuple."""
    names = known.get(those)
    if names is None:
        if those.bit_count() < FEW_PEOPLE:
            names = tuple(people[n] for n in bits(those))
        else:
            names = tuple(compress(people, map(int, reversed(f"{those:b}".zfill(len(people))))))
        known[those] = names
    return names


def _alike(old: Side, new: Side) -> dict[tuple[int, int], tuple[str, ...]]:
    """Actions of which the same clauses speak, by those clauses."""
    groups: dict[tuple[int, int], tuple[str, ...]] = {}
    for action in ACTIONS:
        key = (
            old.book.by_action.get(action, 0) & old.alive,
            new.book.by_action.get(action, 0) & new.alive,
        )
        groups[key] = (*groups.get(key, ()), action)
    return groups


class _Strange:
    """Where two versions may differ: clauses, channels and topics that are not the same in both."""

    def __init__(
        self, old: Side, new: Side, channels: Iterable[str], topics: Iterable[str | None]
    ) -> None:
        self.old, self.new = old, new
        marks, others = old.marks(), new.marks()
        self.in_old, self.in_new = _not_in(marks, others), _not_in(others, marks)
        self.topics = {topic for topic in topics if _topic(old, topic) != _topic(new, topic)}
        if self.topics or old.book.topics.keys() != new.book.topics.keys():
            self.topics.add(None)
        own = {c for c in channels if _channel(old, c) != _channel(new, c)}
        self.channels = {
            channel
            for channel in channels
            if channel in own
            or old.stands_for(channel) != new.stands_for(channel)
            or any(
                other not in new.spots or _channel(old, other) != _channel(new, other)
                for other in old.stands_for(channel)
            )
        }
        self.reach = {
            channel: (old.reach(channel) & self.in_old, new.reach(channel) & self.in_new)
            for channel in channels
        }

    def reaches(self, channel: str, in_old: int, in_new: int) -> bool:
        """Whether anything about any topic may differ there."""
        in_old, in_new = self.reach[channel][0] & in_old, self.reach[channel][1] & in_new
        return bool(in_old or in_new or self.topics or channel in self.channels)

    def touches(self, channel: str, topic: str | None, in_old: int, in_new: int) -> bool:
        """Whether the answer about ``topic`` may differ there. About none, all topics count."""
        if channel in self.channels or topic in self.topics:
            return True
        in_old, in_new = self.reach[channel][0] & in_old, self.reach[channel][1] & in_new
        if topic is not None:
            in_old &= self.old.book.topic_mask(topic)
            in_new &= self.new.book.topic_mask(topic)
        return bool(in_old or in_new)


def _not_in(marks: dict[int, bytes], others: dict[int, bytes]) -> int:
    known = set(others.values())
    mask = 0
    for number, mark in marks.items():
        if mark not in known:
            mask |= 1 << number
    return mask


def _topic(side: Side, topic: str | None) -> object:
    """What of a topic an answer may hang on."""
    tied = side.topics[topic]
    path = () if topic is None else side.book.topic_path[topic]
    return path, {tie: those & side.everybody for tie, those in tied.sets.items()}


def _channel(side: Side, channel: str) -> object:
    spot = side.spots[channel]
    sets = {tie: those & side.everybody for tie, those in spot.tied.sets.items()}
    cls = side.book.classes[spot.channel.class_]
    return spot.channel, spot.status, sets, cls.is_closed, cls.ask_first


def _parts(old: Cell, new: Cell, before: Rulebook, after: Rulebook) -> list[tuple[Pair, int]]:
    """The people whose answer differs, by the two answers."""
    people = (old.ok ^ new.ok) | (old.ask ^ new.ask) | (old.unasked ^ new.unasked)
    for what in old.written.keys() | new.written.keys():
        people |= old.written.get(what, 0) ^ new.written.get(what, 0)
    if not people:
        return []
    parts = [people]
    for cell in (old, new):
        sets = [cell.ok, cell.ask, cell.unasked, cell.closed, *(those for _, those in cell.shown)]
        for each in sets:
            parts = [p for part in parts for p in (part & each, part & ~each) if p]
    pairs: dict[Pair, int] = {}
    for part in parts:
        pair = _answer(old, part, before), _answer(new, part, after)
        pairs[pair] = pairs.get(pair, 0) | part
    return list(pairs.items())


def _answer(cell: Cell, people: int, book: Rulebook) -> Answer:
    """The answer to ``people``, who all get the same."""
    shown = [entry for entry, those in cell.shown if those & people]
    deciding = tuple(dict.fromkeys(e.name for e in shown if e.effect != "require"))
    todo = tuple(dict.fromkeys(e.name for e in shown if e.effect == "require"))
    if people & cell.ok:
        return Answer("ok", deciding, todo=todo)
    if people & (cell.ask | cell.unasked):
        asked = tuple(dict.fromkeys(name for e in shown for name in asked_by(e, book)))
        unasked = bool(people & cell.unasked)
        return Answer("stop" if unasked else "ask", deciding, unasked, asked=asked, todo=todo)
    return Answer("stop", deciding, nothing_permits=bool(people & cell.closed))


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


# ── boxes ────────────────────────────────────────────────────────────────────────────────────────


class Box(NamedTuple):
    """Every combination of these; ``people`` is a set of bits."""

    channels: tuple[str, ...]
    topics: tuple[str | None, ...]
    people: int
    actions: tuple[str, ...]


def _boxes(cells: list[Box]) -> list[Box]:
    """Boxes put together into few that do not overlap.

    Two ways are tried: people as they come, and people one group after the other.
    """
    whole = _merged(cells)
    atoms = _atoms({cell.people for cell in cells})
    if atoms is None or len(atoms) * len(cells) > MOST_SPLIT:
        return whole
    apart = [cell._replace(people=atom) for cell in cells for atom in atoms if atom & cell.people]
    return min(whole, _merged(apart), key=len)


def _atoms(sets: set[int]) -> list[int] | None:
    """The smallest groups of people that every set holds whole or not at all; few, or ``None``."""
    if len(sets) > MOST_ATOMS:
        return None
    atoms: list[int] = []
    for each in sets:
        rest = each
        split: list[int] = []
        for atom in atoms:
            split += [part for part in (atom & each, atom & ~each) if part]
            rest &= ~atom
        atoms = [*split, rest] if rest else split
        if len(atoms) > MOST_ATOMS:
            return None
    return atoms


def _merged(boxes: list[Box]) -> list[Box]:
    """Boxes that differ in one thing only become one: in topics, channels, actions, then people."""
    topics: dict[tuple[tuple[str, ...], int, tuple[str, ...]], list[str | None]] = {}
    for box in boxes:
        topics.setdefault((box.channels, box.people, box.actions), []).extend(box.topics)
    channels: dict[tuple[tuple[str | None, ...], int, tuple[str, ...]], list[str]] = {}
    for (here, people, actions), about in topics.items():
        channels.setdefault((tuple(about), people, actions), []).extend(here)
    does: dict[tuple[tuple[str, ...], tuple[str | None, ...], int], list[str]] = {}
    for (about, people, actions), here in channels.items():
        does.setdefault((tuple(here), about, people), []).extend(actions)
    crowds: dict[tuple[tuple[str, ...], tuple[str | None, ...], tuple[str, ...]], int] = {}
    for (here, about, people), actions in does.items():
        key = (here, about, tuple(sorted(actions, key=ACTIONS.index)))
        crowds[key] = crowds.get(key, 0) | people
    return [Box(here, about, people, actions) for (here, about, actions), people in crowds.items()]
