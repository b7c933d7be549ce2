"""What one person is told on a channel about every topic at once: the *lines* of a matrix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sayso.engine.decide.rulebook import bits
from sayso.engine.scene.cast import Law, Site, Subject
from sayso.engine.scene.effects import Row, verdicts
from sayso.engine.scene.strangers import Kind, Strangers

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene


class Lines:
    """A line is a ``Row`` of topics: on which of them the person gets which verdict."""

    def __init__(self, scene: Scene, strangers: Strangers, subjects: Sequence[Subject]) -> None:
        self.scene = scene
        self.strangers = strangers
        self.effects = scene.plane.effects
        self.every_topic = (1 << len(subjects)) - 1
        self.none = strangers.none
        self.by_ties = self._by_ties(subjects)
        self.expertise = self._expertise(subjects)
        self._known: dict[tuple[Law, int], tuple[Row, int]] = {}

    def told(self, person: str, site: Site) -> Row:
        """What somebody is told on a channel."""
        kind = self.strangers.kind(site)
        here = self.line(person, kind, site.ties.get(person, kind.everyone))
        if person not in site.own:
            return here
        own = self.scene.site(site.own[person])
        if not site.stands_for_them and not self.scene.is_open(own):
            return here
        there = self.line(person, self.strangers.kind(own), own.ties.get(person, own.everyone))
        if site.stands_for_them:
            return there
        # On topics of their own the place may be theirs or the private person's: the strict side.
        either = self.expertise.get(person, 0)
        stop = here[2] | there[2] & either
        ask = (here[1] | there[1] & either) & ~stop
        return self.every_topic & ~(ask | stop), ask, stop

    def line(self, person: str, kind: Kind, ties: int) -> Row:
        """What somebody with these ties is told on channels of this kind."""
        own = self.strangers.own_topics(kind)
        ok = ask = stop = wanting = 0
        asked: list[tuple[int, int]] = []
        for more, topics in self.by_ties.get(person, ((0, self.every_topic),)):
            mine = self.scene.matching(person, ties | more)
            for whole, clauses in ((topics & own, kind.on_own), (topics & ~own, kind.apart)):
                if not whole:
                    continue
                row, nothing = self._over_topics(mine & clauses, kind.law)
                ok |= row[0] & whole
                ask |= row[1] & whole
                stop |= row[2] & whole
                wanting |= nothing & whole
                asked.append((mine & clauses, whole & ~self.none))
        if wanting & self.none and any(self._helps(*each) for each in asked):
            ask, stop = ask | self.none, stop & ~self.none
        return ok, ask, stop

    def _helps(self, hit: int, topics: int) -> bool:
        """Whether a permission or an approval among clauses speaks of one of ``topics``."""
        permitting = bits(hit & self.effects.permits)
        return any(self.scene.plane.topics[n] & topics for n in permitting)

    def _over_topics(self, hit: int, law: Law) -> tuple[Row, int]:
        """The topics of each verdict where these clauses match somebody, and those on which nothing
        permits though the channel is closed.
        """
        found = self._known.get((law, hit))
        if found is None:
            effects, topics, every = self.effects, self.scene.plane.topics, self.every_topic
            said = effects.left(hit, topics)
            row = verdicts(said, every, closed=law.closed, unasked=law.unasked)
            nothing = every & ~(said[0] | said[1] | said[2]) if law.closed else 0
            found = self._known[law, hit] = row, nothing
        return found

    def _by_ties(self, subjects: Sequence[Subject]) -> dict[str, list[tuple[int, int]]]:
        """Of those who have ties to topics: each set of ties, and the topics to which they have it."""
        tied: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for subject in subjects:
            for person, ties in subject.ties.items():
                tied[person][ties] |= 1 << subject.number
        return {
            person: [*each.items(), (0, self.every_topic & ~sum(each.values()))]
            for person, each in tied.items()
        }

    def _expertise(self, subjects: Sequence[Subject]) -> dict[str, int]:
        """The topics that people count among their own."""
        found: dict[str, int] = defaultdict(int)
        for subject in subjects:
            for person in subject.experts:
                found[person] |= 1 << subject.number
        return found
