"""People in classes of equal ones, so that a matrix asks about each class once.

Sets of people become sets of classes: shorter integers, whose bit *n* is class number *n*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sayso.engine.decide.rulebook import bits
from sayso.engine.scene.cast import Site, Subject
from sayso.engine.scene.crowd import as_set
from sayso.engine.scene.population import Membership, Side, turned_back
from sayso.engine.scene.ties import OWN_TOPICS, Tied

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene


class Classes:
    """The people of a scene in classes: nobody in one differs from another in any set of people
    that a clause names, or in ties.

    ``members`` are the numbers of the people of each class, ``of`` the class of the first of them.
    """

    def __init__(self, scene: Scene, sites: Sequence[Site], subjects: Sequence[Subject]) -> None:
        self.scene = scene
        # An ambassador may speak for themself or as such only on topics of their own.
        self.ties = scene.plane.ties | (OWN_TOPICS if scene.now.ambassadors else 0)
        sets, size = list(self._sets()), scene.now.crowd.size
        tied = self._tied(sites, subjects)
        everybody = Membership(sets, size).everybody()
        classes: dict[tuple[bytes, tuple[object, ...]], list[int]] = defaultdict(list)
        for number, member in enumerate(islice(everybody, size)):
            classes[member, tuple(tied.get(number, ()))].append(number)
        self.members = tuple(classes.values())
        self.of = {numbers[0]: n for n, numbers in enumerate(self.members)}
        self.everyone = (1 << len(self.members)) - 1
        narrowed = turned_back([member for member, _ in classes], len(sets))
        self._narrowed = dict(zip(sets, narrowed, strict=True))

    def narrow(self, those: int) -> int:
        """The classes of ``those`` people."""
        found = self._narrowed.get(those)
        if found is None:
            classes = (self.of[number] for number in bits(those) if number in self.of)
            found = self._narrowed[those] = as_set(classes, len(self.members))
        return found

    def side(self, tied: Tied) -> Side:
        """A channel or topic to them: who is tied to it."""
        sets = {
            tie: self.narrow(those)
            for tie, those in tied.sets.items()
            if tie & self.scene.plane.ties
        }
        return Side(Tied(sets, {}, tied.everyone), {})

    def _sets(self) -> set[int]:
        """Every set of people that a clause in play asks about."""
        found: set[int] = set()
        for each in self.scene.plane.matching:
            if each.fixed is not None:
                found.add(each.fixed)
                continue
            found.add(each.among)
            for named in (each.who, each.but):
                found.add(named.always)
                found.update(people for people, _ in named.tied)
        if self.scene.plane.delegated:
            giver = self.scene.plane.given.delegated_by or ""
            found |= {self.scene.plane.crowd.these((giver,)), self.scene.plane.crowd.led_by(giver)}
        return found

    def _tied(
        self, sites: Sequence[Site], subjects: Sequence[Subject]
    ) -> dict[int, list[tuple[object, ...]]]:
        """By number of a person: their ties, as far as anybody asks, and their own channels."""
        found: dict[int, list[tuple[object, ...]]] = defaultdict(list)
        now, asked = self.scene.now, self.ties
        for kind, each in (
            *(("channel", site) for site in sites),
            *(("topic", subject) for subject in subjects),
        ):
            for person, ties in each.tied.people.items():
                if ties & asked:
                    found[person].append((kind, each.number, ties & asked))
        for network, own in now.ambassadors.items():
            for person, channel in own.items():
                found[self.scene.book.numbers[person]].append(("own", network, channel))
        return found
