"""Whom each clause matches, of many people at once.

Most clauses match a fixed set of people. What hangs on ties to the channel or the topic of a
question is kept apart, so that only the few who have ties are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.decide.rulebook import bits
from sayso.engine.guideline import Who
from sayso.engine.scene.ties import TO_CHANNEL, TO_TOPIC, Tied

BOTH = TO_CHANNEL | TO_TOPIC
_BIT = tuple(bytes(octet >> place & 1 for octet in range(256)) for place in range(8))
"""For each place in a byte: every byte as 1 or 0, by the bit there."""
_DIGITS = bytes.maketrans(b"\0\1", b"01")


class Named(Struct, frozen=True):
    """People: those of ``always``, and of each pair those who have one of its ties."""

    always: int
    tied: tuple[tuple[int, int], ...]

    def among(self, channel: Tied, topic: Tied, everyone: int) -> int:
        """All of them, given the ties to a channel and a topic."""
        people = self.always
        for those, ties in self.tied:
            people |= those & (channel.having(ties, everyone) | topic.having(ties, everyone))
        return people


class OnTies(NamedTuple):
    """Clauses that hang on the ties of one person, and on which."""

    entries: int
    who: int
    who_ties: int
    but: int
    but_ties: int
    complement: bool

    def holds(self, ties: int) -> bool:
        """Whether they match with these ties."""
        named = (self.who or ties & self.who_ties) and not (self.but or ties & self.but_ties)
        return bool(named) is not self.complement


class Matching(Struct, frozen=True):
    """Whom an entry matches: ``who`` without ``but``, turned round for a complement, if ``employed``.

    ``fixed`` is the whole set where it hangs on nobody's ties; ``asks`` says on which ties it hangs:
    those to the channel, to the topic or both. ``delegated`` are who may have given the post to the
    author, where that hangs on the giver's ties.
    """

    who: Named
    but: Named
    complement: bool
    among: int
    fixed: int | None
    asks: int = 0
    delegated: tuple[Who, ...] = ()

    def people(self, channel: Tied, topic: Tied, everyone: int) -> int:
        """The people matched, given the ties to a channel and a topic."""
        if self.fixed is not None:
            return self.fixed
        people = self.who.among(channel, topic, everyone)
        people &= ~self.but.among(channel, topic, everyone)
        return ((everyone & ~people) if self.complement else people) & self.among

    def sets(self) -> Iterator[int]:
        """Every set of people that is asked about."""
        yield self.among
        for named in (self.who, self.but):
            yield named.always
            yield from (people for people, _ in named.tied)


class Membership:
    """Sets of people turned round: for each person a byte for each set, 1 where they are in it."""

    def __init__(self, sets: Iterable[int], size: int) -> None:
        self._width = size // 8 + 1
        self._octets = b"".join(those.to_bytes(self._width, "little") for those in sets)

    def of(self, number: int) -> bytes:
        """The sets that hold the person with this number."""
        return self._octets[number >> 3 :: self._width].translate(_BIT[number & 7])

    def everybody(self) -> Iterator[bytes]:
        """The same for each in turn; a few more than there are people."""
        for octet in range(self._width):
            eight = self._octets[octet :: self._width]
            for bit in _BIT:
                yield eight.translate(bit)


def turned_back(members: Sequence[bytes], count: int) -> list[int]:
    """The ``count`` sets again, with those of ``members`` only: as bits 0, 1, 2 …"""
    # The digits of a number stand highest first.
    digits = b"0" * count + b"".join(reversed(members)).translate(_DIGITS)
    return [int(digits[n::count], 2) for n in range(count)]


class Side(Struct, frozen=True):
    """A channel or a topic to a population: who is tied to it, and whom clauses match there."""

    tied: Tied
    known: dict[int, int]


class Population(Struct, frozen=True):
    """People to be asked about at once, and whom of them each clause matches.

    All people of a company, or one for each class of equal ones.
    """

    everyone: int
    matching: tuple[Matching, ...]

    def of(self, n: int, channel: Side, topic: Side) -> int:
        """Those whom clause number ``n`` matches, given their ties to a channel and a topic."""
        each = self.matching[n]
        if each.fixed is not None:
            return each.fixed
        # What hangs on one side alone is worked out once for that side.
        side = None if each.asks == BOTH else channel if each.asks == TO_CHANNEL else topic
        people = None if side is None else side.known.get(n)
        if people is None:
            people = each.people(channel.tied, topic.tied, self.everyone)
            if side is not None:
                side.known[n] = people
        return people

    def people(self, hit: int, channel: Side, topic: Side) -> dict[int, int]:
        """By clause of ``hit``: those it matches."""
        return {n: self.of(n, channel, topic) for n in bits(hit)}

    def narrowed(self, everyone: int, narrow: Callable[[int], int]) -> Population:
        """The same for some of these people; ``narrow`` leaves those of them in a set."""

        def named(those: Named) -> Named:
            return Named(
                narrow(those.always), tuple((narrow(each), ties) for each, ties in those.tied)
            )

        return Population(
            everyone,
            tuple(
                replace(
                    each,
                    who=named(each.who),
                    but=named(each.but),
                    among=narrow(each.among),
                    fixed=None if each.fixed is None else narrow(each.fixed),
                )
                for each in self.matching
            ),
        )
