"""What differs between two versions, put together: boxes in which every combination differs alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from msgspec import Struct

from sayso.engine.action import ACTIONS
from sayso.engine.decide.rulebook import bits
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.comparing import Comparison, Pair
from sayso.engine.rehearsal.side import Version

MOST_ATOMS = 128
"""Groups of people that are told apart to find larger boxes; more would take too long."""


MOST_SPLIT = 50_000
"""Cells times groups up to which the second way to find boxes is tried."""


DIGITS = bytes.maketrans(b"01", b"\0\1")
FEW_PEOPLE = 100
"""So many are looked up one by one; more are read off at once."""


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


def shifts(
    old: Version,
    new: Version,
    people: Sequence[str],
    channels: Sequence[str],
    topics: Sequence[str | None],
) -> tuple[Shift, ...]:
    """Every question that differs, in disjoint boxes, those with most questions first."""
    found: dict[Pair, list[Box]] = defaultdict(list)
    for actions in _alike(old, new):
        compared = Comparison(old.of(actions[0]), new.of(actions[0]), people, topics)
        for channel in channels:
            for topic, parts in compared.otherwise_on(channel):
                for pair, those in parts:
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
            names = tuple(compress(people, f"{those:b}"[::-1].encode().translate(DIGITS)))
        known[those] = names
    return names


def _alike(old: Version, new: Version) -> list[tuple[str, ...]]:
    """Actions of which the same clauses speak."""
    groups: dict[tuple[int, int], list[str]] = defaultdict(list)
    for action in ACTIONS:
        groups[old.book.by_action.get(action, 0), new.book.by_action.get(action, 0)].append(action)
    return [tuple(actions) for actions in groups.values()]


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
