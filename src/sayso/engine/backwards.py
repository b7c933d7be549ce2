"""What asking backwards answers: rulings, groups of equal answers, and the matrix of a company.

A *bare question* has no text and no media: may this person do this on that channel about that
topic, now? Asked forwards it has one *ruling*; with one thing left open it has a ruling for
everybody (everywhere, everything), told in groups of equal ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import compress

from msgspec import Struct

from sayso.engine.decision import VERDICTS, Verdict


class Ruling(Struct, frozen=True):
    """The answer to a bare question: the verdict, and the clauses that decided it.

    ``clauses`` are names such as ``5.2a`` in the order of the guideline, each once; none where
    nothing permits on a closed channel, or nothing forbids on an open one. ``unasked``: it is a
    *stop* only because nobody asked first. ``nothing_permits``: a *stop* for want of a permission.
    """

    verdict: Verdict
    clauses: tuple[str, ...] = ()
    unasked: bool = False
    nothing_permits: bool = False


class Group:
    """Those for whom the ruling is the same.

    ``members`` are ids in the order of the company's files: of people for *who may*, of channels
    for *where may I*, of topics for *what may I* (there ``None`` is *no topic*). They are counted
    at once (``len``) and listed when asked for.
    """

    __slots__ = ("_among", "ruling", "those")

    def __init__(self, ruling: Ruling, those: int, among: Sequence[str | None]) -> None:
        self.ruling = ruling
        self.those = those
        self._among = among

    def __len__(self) -> int:
        return self.those.bit_count()

    def __repr__(self) -> str:
        return f"Group({self.ruling!r}, {self.members!r})"

    def __contains__(self, name: object) -> bool:
        return name in self.members

    @property
    def members(self) -> tuple[str | None, ...]:
        """Their ids."""
        # The digits of a binary number from its end are the bits from the lowest.
        return tuple(compress(self._among, map(int, reversed(f"{self.those:b}"))))


class Matrix:
    """Every bare question about one action at one moment, by classes of equal answers.

    ``people``, ``channels`` and ``topics`` are the classes: tuples of ids, each id in exactly one
    class. Two people are in one class only if their verdicts are the same everywhere; so with
    channels and topics. (Classes may be finer than need be, never coarser.) ``rows`` maps the
    numbers of a channel class and a topic class to three integers, one for each of ``VERDICTS``,
    whose bit *n* says that the class of people number *n* gets that verdict; rows that are equal
    are one object.
    """

    __slots__ = (
        "_of_channel",
        "_of_person",
        "_of_topic",
        "action",
        "channels",
        "people",
        "rows",
        "time",
        "topics",
    )

    def __init__(
        self,
        action: str,
        time: datetime,
        people: tuple[tuple[str, ...], ...],
        channels: tuple[tuple[str, ...], ...],
        topics: tuple[tuple[str | None, ...], ...],
        rows: Mapping[tuple[int, int], tuple[int, int, int]],
    ) -> None:
        self.action = action
        self.time = time
        self.people = people
        self.channels = channels
        self.topics = topics
        self.rows = rows
        self._of_person = {each: n for n, members in enumerate(people) for each in members}
        self._of_channel = {each: n for n, members in enumerate(channels) for each in members}
        self._of_topic = {each: n for n, members in enumerate(topics) for each in members}

    def cell(self, people: int, channels: int, topics: int) -> Verdict:
        """The verdict for three classes, by their numbers."""
        for verdict, members in zip(VERDICTS, self.rows[channels, topics], strict=True):
            if members >> people & 1:
                return verdict
        raise KeyError(people)

    def verdict(self, person: str, channel: str, topic: str | None) -> Verdict:
        """The verdict for one person on one channel about one topic; raises ``KeyError``."""
        return self.cell(self._of_person[person], self._of_channel[channel], self._of_topic[topic])
