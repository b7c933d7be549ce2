"""The whole company at once: every cell of one action, by classes of equal people.

People who differ in no set of people that a clause names and have the same ties are asked about
once. Channels differ above all in who is tied to them, so rows are first put together as if
everybody were a stranger to the channel (``strangers``). Then the few who are none are asked about
all topics at once (``lines``), and where that makes a difference their bits of a row are flipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING, TypeVar

from sayso.engine.backwards import Matrix
from sayso.engine.decide.rulebook import bits
from sayso.engine.decision import VERDICTS
from sayso.engine.scene.classes import Classes
from sayso.engine.scene.effects import Row
from sayso.engine.scene.lines import Lines
from sayso.engine.scene.plane import Plane
from sayso.engine.scene.strangers import Distinct, Strangers
from sayso.engine.scene.ties import Tied

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene
    from sayso.engine.scene.cast import Site, Subject

T = TypeVar("T")


class Rows(Mapping[tuple[int, int], Row]):
    """The rows of a matrix by the numbers of a channel class and a topic class."""

    def __init__(self, by_channel: Sequence[Sequence[Row]], topics: int) -> None:
        self._by_channel = by_channel
        self._topics = topics

    def __getitem__(self, key: tuple[int, int]) -> Row:
        channel, topic = key
        if not (0 <= channel < len(self._by_channel) and 0 <= topic < self._topics):
            raise KeyError(key)
        return self._by_channel[channel][topic]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return product(range(len(self._by_channel)), range(self._topics))

    def __len__(self) -> int:
        return len(self._by_channel) * self._topics


def matrix(scene: Scene) -> Matrix:
    """Every cell of ``scene``."""
    return _Drawing(scene).matrix()


class _Drawing:
    """A matrix in the making."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.plane: Plane = scene.plane
        now = scene.now
        sites = [scene.site(channel.id) for channel in now.channels]
        subjects = [scene.subject(topic) for topic in now.topics]
        self.people = Classes(scene, sites, subjects)
        self.channels = _alike(sites, self._looks_of_site)
        self.topics = _alike(subjects, self._looks_of_subject)
        self.place = {alike[0].number: t for t, alike in enumerate(self.topics)}
        self.distinct = Distinct()
        self.strangers = Strangers(scene, self.people, subjects, self.distinct)
        self.lines = Lines(scene, self.strangers, subjects)

    def matrix(self) -> Matrix:
        now = self.scene.now
        subjects = [alike[0] for alike in self.topics]
        kinds = [self.strangers.kind(sites[0]) for sites in self.channels]
        strangers = self.strangers.rows(kinds, subjects)
        rows = [
            self._rows(sites[0], subjects, strangers[kind])
            for sites, kind in zip(self.channels, kinds, strict=True)
        ]
        ids = tuple(person.id for person in now.crowd.people)
        return Matrix(
            self.scene.action,
            self.scene.moment,
            tuple(tuple(ids[n] for n in numbers) for numbers in self.people.members),
            tuple(tuple(now.channels[site.number].id for site in sites) for sites in self.channels),
            tuple(tuple(now.topics[each.number] for each in alike) for alike in self.topics),
            Rows(rows, len(self.topics)),
        )

    def _rows(self, site: Site, subjects: Sequence[Subject], strangers: Sequence[Row]) -> list[Row]:
        """The rows of one channel, from those for strangers."""
        rows = list(strangers)
        for (ok, ask, stop), topics in self._flips(site):
            flipped: dict[int, Row] = {}
            for topic in bits(topics):
                t = self.place[topic]
                stranger = strangers[t]
                row = flipped.get(id(stranger))
                if row is None:
                    yes, maybe, no = stranger
                    row = (
                        yes ^ ok if ok else yes,
                        maybe ^ ask if ask else maybe,
                        no ^ stop if stop else no,
                    )
                    row = flipped[id(stranger)] = self.distinct.one(row)
                rows[t] = row
        for t, subject in enumerate(subjects if self.plane.delegated else ()):
            if self._hangs_on_giver(site, subject):
                may = self.scene.may(self.scene.now.channels[site.number].id, subject.topic)
                narrow = self.people.narrow
                rows[t] = self.distinct.one((narrow(may[0]), narrow(may[1]), narrow(may[2])))
        return rows

    def _hangs_on_giver(self, site: Site, subject: Subject) -> bool:
        """Whether whoever gave the post may have ties that count."""
        speaking = site.apart | site.on_own
        if subject.topic is not None:
            speaking &= subject.hit
        return bool(speaking & self.plane.delegated)

    def _flips(self, site: Site) -> list[tuple[Row, int]]:
        """Whose bits to flip in strangers' rows of a channel: by verdict, and on which topics."""
        kind = self.strangers.kind(site)
        found: dict[Row, int] = {(0, 0, 0): sum(1 << number for number in self.place)}
        for person in dict.fromkeys((*site.ties, *site.own)):
            number = self.people.of.get(self.scene.book.numbers[person])
            if number is None:
                continue
            bit = 1 << number
            before = self.lines.line(person, kind, kind.everyone)
            after = self.lines.told(person, site)
            for one, other in combinations(range(len(VERDICTS)), 2):
                moved = before[one] & after[other] | before[other] & after[one]
                for flips, topics in list(found.items()) if moved else ():
                    if topics & moved:
                        flipped = list(flips)
                        flipped[one] |= bit
                        flipped[other] |= bit
                        found[flips] = topics & ~moved
                        found[flipped[0], flipped[1], flipped[2]] = topics & moved
        del found[0, 0, 0]
        return list(found.items())

    # ── classes ──────────────────────────────────────────────────────────────────────────────────

    def _looks_of_site(self, site: Site) -> tuple[object, ...]:
        return (
            site.apart,
            site.on_own,
            site.owned,
            site.law,
            self._looks_of_ties(site.tied),
            site.number if site.own else None,
        )

    def _looks_of_subject(self, subject: Subject) -> tuple[object, ...]:
        topic = self.scene.now.topics[subject.number]
        return (
            topic is None,
            subject.hit,
            self._looks_of_ties(subject.tied),
            self.scene.now.about.get(topic, 0) if self.plane.minds_own_topic else 0,
        )

    def _looks_of_ties(self, tied: Tied) -> tuple[object, ...]:
        # Where a post has a giver, all of the giver's ties may count.
        asked = -1 if self.plane.delegated else self.people.ties
        return (
            tied.everyone & asked,
            tuple((tie, those) for tie, those in tied.sets.items() if tie & asked),
        )


def _alike(things: Iterable[T], looks: Callable[[T], tuple[object, ...]]) -> list[list[T]]:
    """``things`` in classes of those that look alike, in the order in which they come."""
    found: dict[tuple[object, ...], list[T]] = {}
    for thing in things:
        found.setdefault(looks(thing), []).append(thing)
    return list(found.values())
