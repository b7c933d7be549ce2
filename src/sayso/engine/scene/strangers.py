"""The rows of a matrix as if everybody were a *stranger*: had no tie of their own to the channel.

They are the same for all channels of a *kind*, and most clauses that speak of a topic are the same
for many kinds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sayso.engine.decide.rulebook import bits
from sayso.engine.scene.cast import Law, Site, Subject
from sayso.engine.scene.classes import Classes
from sayso.engine.scene.effects import Row, Said, verdicts
from sayso.engine.scene.population import Side
from sayso.engine.scene.ties import Tied

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene


class Kind(NamedTuple):
    """All that strangers' answers hang on: channels of one kind differ in who is tied to them.

    ``everyone`` are the ties that all people have; the others are as with a ``Site``.
    """

    law: Law
    everyone: int
    apart: int
    on_own: int
    owned: frozenset[str | None]


class Distinct:
    """Rows, of which equal ones are one object."""

    def __init__(self) -> None:
        self._by_ok: dict[int, Row] = {}
        self._others: dict[Row, Row] = {}

    def one(self, row: Row) -> Row:
        """The one object of all rows equal to this one."""
        # A long integer is hashed slowly, and mostly those who may are enough to tell rows apart.
        found = self._by_ok.setdefault(row[0], row)
        return found if found == row else self._others.setdefault(row, row)


class Strangers:
    """Rows for strangers, of the classes of ``people``."""

    def __init__(
        self, scene: Scene, people: Classes, subjects: Sequence[Subject], distinct: Distinct
    ) -> None:
        self.plane = scene.plane
        self.effects = scene.plane.effects
        self.everyone = people.everyone
        self.distinct = distinct
        self.population = self.plane.everybody.narrowed(people.everyone, people.narrow)
        self.fixed = [each.fixed or 0 for each in self.population.matching]
        self.sides = [people.side(subject.tied) for subject in subjects]
        self.numbers = scene.now.topic_number
        self.none = 1 << self.numbers[None]
        self._own_topics: dict[frozenset[str | None], int] = {}

    def kind(self, site: Site) -> Kind:
        """The kind of a channel."""
        apart, on_own = site.apart & ~self.effects.idle, site.on_own & ~self.effects.idle
        owned = site.owned if apart != on_own else frozenset[str | None]()
        return Kind(site.law, site.everyone & self.plane.ties, apart, on_own, owned)

    def rows(
        self, kinds: Iterable[Kind], subjects: Sequence[Subject]
    ) -> dict[Kind, tuple[Row, ...]]:
        """By kind of channel: a row for each of ``subjects``."""
        together: dict[tuple[Law, int], dict[Kind, None]] = defaultdict(dict)
        for kind in kinds:
            together[kind.law, kind.everyone][kind] = None
        found: dict[Kind, tuple[Row, ...]] = {}
        for (law, everyone), alike in together.items():
            channel = Side(Tied({}, {}, everyone), {})
            lasting: dict[int, Said] = {}
            columns = [
                self._of_none(alike, law, channel, subject)
                if subject.topic is None
                else self._column(alike, law, channel, subject, lasting)
                for subject in subjects
            ]
            found.update(zip(alike, zip(*columns, strict=True), strict=True))
        return found

    def _column(
        self,
        kinds: Iterable[Kind],
        law: Law,
        channel: Side,
        subject: Subject,
        lasting: dict[int, Said],
    ) -> list[Row]:
        """The strangers' rows of ``kinds`` on one topic.

        ``lasting`` is what clauses say that speak of no topic in particular: the same on all.
        """
        effects, anything, everyone = self.effects, self.plane.about_anything, self.everyone
        whom = self._whom(channel, subject)
        topic, about = subject.topic, subject.hit
        knots = effects.knots(about)
        special: dict[int, Said] = {}
        rows: dict[int, Row] = {}
        column: list[Row] = []
        for kind in kinds:
            hit = about & (kind.on_own if topic in kind.owned else kind.apart)
            row = rows.get(hit)
            if row is None:
                if hit & knots and not effects.plain(hit):
                    said = effects.left(hit, whom)
                else:
                    general = hit & anything
                    own = hit ^ general
                    said = lasting.get(general)
                    if said is None:
                        said = lasting[general] = effects.said(general, whom)
                    more = special.get(own)
                    if more is None:
                        more = special[own] = effects.said(own, whom)
                    said = said[0] | more[0], said[1] | more[1], said[2] | more[2]
                row = verdicts(said, everyone, closed=law.closed, unasked=law.unasked)
                row = rows[hit] = self.distinct.one(row)
            column.append(row)
        return column

    def _of_none(
        self, kinds: Iterable[Kind], law: Law, channel: Side, subject: Subject
    ) -> list[Row]:
        """The strangers' rows of ``kinds`` where nobody said what it is about."""
        whom = self._whom(channel, subject)
        reach = self._reach(channel) if law.closed else ()
        column: list[Row] = []
        for kind in kinds:
            said = self.effects.left(kind.apart & subject.hit, whom)
            ok, ask, stop = verdicts(said, self.everyone, closed=law.closed, unasked=law.unasked)
            if law.closed:
                forbidden, waiting, permitted = said
                wanting = self.everyone & ~(forbidden | waiting | permitted)
                if wanting:
                    wanting &= self._helped(kind, channel, reach)
                ask, stop = ask | wanting, stop & ~wanting
            column.append(self.distinct.one((ok, ask, stop)))
        return column

    def _reach(self, channel: Side) -> list[int]:
        """By clause that permits: the strangers whom it matches on some topic."""
        plane, reach = self.plane, [0] * len(self.fixed)
        for n in bits(self.effects.permits):
            topics = plane.topics[n] & ~self.none
            # Without ties to a topic it is the same people on each of them: any will do.
            for topic in bits(topics if plane.tied_to_topic >> n & 1 else topics & -topics):
                reach[n] |= self.population.of(n, channel, self.sides[topic])
        return reach

    def _helped(self, kind: Kind, channel: Side, reach: Sequence[int]) -> int:
        """Strangers for whom on some topic a permission or an approval matches."""
        own, named = self.own_topics(kind), self.none - 1
        helped = self.effects.said(kind.apart & kind.on_own, reach)[2]
        for n in bits((kind.apart ^ kind.on_own) & self.effects.permits):
            for topic in bits(
                self.plane.topics[n] & named & (~own if kind.apart >> n & 1 else own)
            ):
                helped |= self.population.of(n, channel, self.sides[topic])
        return helped

    def _whom(self, channel: Side, subject: Subject) -> list[int]:
        """By clause: whom it matches on this topic and a channel to which all are strangers."""
        population, topic = self.population, self.sides[subject.number]
        whom = self.fixed.copy()
        for n in bits(subject.hit & self.plane.tied):
            whom[n] = population.of(n, channel, topic)
        return whom

    def own_topics(self, kind: Kind) -> int:
        """The topics on which other clauses speak of a channel, because they are its own."""
        found = self._own_topics.get(kind.owned)
        if found is None:
            found = self._own_topics[kind.owned] = sum(
                1 << self.numbers[topic] for topic in kind.owned
            )
        return found
