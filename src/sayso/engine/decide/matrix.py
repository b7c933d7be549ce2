"""The whole company at once: every cell of one action, by classes of equal people.

People who differ in no set of people that a clause names and have the same ties are asked about
once. What is left is a few operations on short integers for each channel and topic; where the same
clauses match, and none of them hangs on a tie, even that is done once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from sayso.engine.backwards import Matrix
from sayso.engine.decide.plane import Plane
from sayso.engine.decide.rulebook import bits
from sayso.engine.decide.ties import OWN_TOPICS, Tied
from sayso.engine.decision import VERDICTS

if TYPE_CHECKING:
    from sayso.engine.decide.scene import Scene, Site, Subject

T = TypeVar("T")
Row = tuple[int, int, int]


def matrix(scene: Scene) -> Matrix:
    """Every cell of ``scene``."""
    return _Drawing(scene).matrix()


class _Drawing:
    """A matrix in the making."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.plane: Plane = scene.plane
        now = scene.now
        # An ambassador may speak for themself or as such only on topics of their own.
        self.ties = self.plane.ties | (OWN_TOPICS if now.ambassadors else 0)
        self.sites = [scene.site(channel.id) for channel in now.channels]
        self.subjects = [scene.subject(topic) for topic in now.topics]
        self.people = self._classes_of_people()
        self.first = [(those & -those).bit_length() - 1 for those in self.people]
        self.everyone = (1 << len(self.people)) - 1
        self.narrow = _narrowing(self.first, now.crowd.size)
        self.population = self.plane.everybody.narrowed(self.everyone, self.narrow)
        self.class_of = {person: number for number, person in enumerate(self.first)}
        self.known: dict[tuple[object, ...], Row] = {}
        self.equal: dict[Row, Row] = {}

    def matrix(self) -> Matrix:
        scene, now = self.scene, self.scene.now
        channels = _alike(self.sites, self._looks_of_site)
        topics = _alike(self.subjects, self._looks_of_subject)
        channel_ties = [self._narrowed(sites[0].tied) for sites in channels]
        topic_ties = [self._narrowed(subjects[0].tied) for subjects in topics]
        rows: dict[tuple[int, int], Row] = {}
        for c, sites in enumerate(channels):
            for t, subjects in enumerate(topics):
                rows[c, t] = self._row(sites[0], channel_ties[c], subjects[0], topic_ties[t])
        ids = tuple(person.id for person in now.crowd.people)
        return Matrix(
            scene.action,
            scene.moment,
            tuple(tuple(ids[n] for n in bits(those)) for those in self.people),
            tuple(tuple(now.channels[site.number].id for site in sites) for sites in channels),
            tuple(tuple(now.topics[each.number] for each in subjects) for subjects in topics),
            rows,
        )

    def _row(self, site: Site, channel: Tied, subject: Subject, topic: Tied) -> Row:
        scene, plane = self.scene, self.plane
        name = scene.now.topics[subject.number]
        hit = scene.hit(site, subject)
        plain = not hit & (plane.tied | plane.delegated) and name is not None
        row = self.known.get((hit, site.law)) if plain else None
        if row is None:
            row = self._everybody(hit, site, channel, subject, topic)
            if name is None and site.law.closed:
                row = self._helped(row, site, hit, channel, topic, subject)
            row = self.equal.setdefault(row, row)
            if plain:
                self.known[hit, site.law] = row
        apart = scene.own_ways(site, subject)
        if apart:
            row = self._set_apart(row, apart, site, name)
            row = self.equal.setdefault(row, row)
        return row

    def _everybody(self, hit: int, site: Site, channel: Tied, subject: Subject, topic: Tied) -> Row:
        everyone, law = self.everyone, site.law
        matched = self._matched(hit, site, channel, subject, topic)
        return self.plane.row(
            hit, matched, everyone, everyone if law.closed else 0, everyone if law.unasked else 0
        )

    def _matched(
        self, hit: int, site: Site, channel: Tied, subject: Subject, topic: Tied
    ) -> dict[int, int]:
        plane = self.plane
        matched = self.population.people(hit, channel, topic)
        for n in bits(hit & plane.delegated):
            authors = plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
            matched[n] &= self.narrow(authors)
        return matched

    def _helped(
        self, row: Row, site: Site, hit: int, channel: Tied, topic: Tied, subject: Subject
    ) -> Row:
        """The row for *no topic*, where some are asked which it is."""
        plane, everyone, law = self.plane, self.everyone, site.law
        helped = self.narrow(self.scene.helped(site))
        if not helped:
            return row
        matched = self._matched(hit, site, channel, subject, topic)
        wanting = 0
        for ruling, those in plane.blocks(
            hit, matched, everyone, everyone, everyone if law.unasked else 0
        ):
            if ruling.nothing_permits:
                wanting |= those & helped
        ok, ask, stop = row
        return ok, ask | wanting, stop & ~wanting

    def _set_apart(self, row: Row, people: Iterable[str], site: Site, topic: str | None) -> Row:
        """``row`` with the answers of those for whose own channel the place may stand."""
        sets = list(row)
        channel = self.scene.now.channels[site.number].id
        for person in people:
            number = self.class_of[self.scene.book.numbers[person]]
            ruling = self.scene.ruling(person, channel, topic)
            for n, verdict in enumerate(VERDICTS):
                if verdict == ruling.verdict:
                    sets[n] |= 1 << number
                else:
                    sets[n] &= ~(1 << number)
        return sets[0], sets[1], sets[2]

    # ── classes ──────────────────────────────────────────────────────────────────────────────────

    def _classes_of_people(self) -> list[int]:
        """People in classes: nobody in one differs from another in what any clause asks."""
        everyone = self.plane.crowd.everyone
        blocks = [everyone] if everyone else []
        for those in self._sets():
            split: list[int] = []
            for block in blocks:
                inside = block & those
                if inside and inside != block:
                    split += (inside, block ^ inside)
                else:
                    split.append(block)
            blocks = split
        tied = self._tied()
        alone = self.plane.crowd.these(self.scene.now.crowd.people[n].id for n in tied)
        classes: list[int] = []
        for block in blocks:
            by_ties: dict[tuple[object, ...], int] = defaultdict(int)
            for number in bits(block & alone):
                by_ties[tuple(tied[number])] |= 1 << number
            classes += by_ties.values()
            if block & ~alone:
                classes.append(block & ~alone)
        return sorted(classes, key=lambda those: those & -those)

    def _sets(self) -> set[int]:
        """Every set of people that a clause in play asks about."""
        found: set[int] = set()
        for each in self.plane.matching:
            if each.fixed is not None:
                found.add(each.fixed)
                continue
            found.add(each.among)
            for named in (each.who, each.but):
                found.add(named.always)
                found.update(people for people, _ in named.tied)
        if self.plane.delegated:
            giver = self.plane.given.delegated_by or ""
            found |= {self.plane.crowd.these((giver,)), self.plane.crowd.led_by(giver)}
        return found

    def _tied(self) -> dict[int, list[tuple[object, ...]]]:
        """By number of a person: their ties, as far as anybody asks, and their own channels."""
        found: dict[int, list[tuple[object, ...]]] = defaultdict(list)
        now, asked = self.scene.now, self.ties
        for kind, each in (
            *(("channel", site) for site in self.sites),
            *(("topic", subject) for subject in self.subjects),
        ):
            for person, ties in each.tied.people.items():
                if ties & asked:
                    found[person].append((kind, each.number, ties & asked))
        for network, own in now.ambassadors.items():
            for person, channel in own.items():
                found[self.scene.book.numbers[person]].append(("own", network, channel))
        return found

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
        asked = -1 if self.plane.delegated else self.ties
        return (
            tied.everyone & asked,
            tuple((tie, those) for tie, those in tied.sets.items() if tie & asked),
        )

    def _narrowed(self, tied: Tied) -> Tied:
        sets = {
            tie: self.narrow(those) for tie, those in tied.sets.items() if tie & self.plane.ties
        }
        return Tied(sets, {}, tied.everyone)


def _alike(things: Iterable[T], looks: Callable[[T], tuple[object, ...]]) -> list[list[T]]:
    """``things`` in classes of those that look alike, in the order in which they come."""
    found: dict[tuple[object, ...], list[T]] = {}
    for thing in things:
        found.setdefault(looks(thing), []).append(thing)
    return list(found.values())


def _narrowing(people: list[int], size: int) -> Callable[[int], int]:
    """A function that leaves of a set of people those at ``people``, as bits 0, 1, 2 …"""
    if not people:
        return lambda _: 0
    # The digits of a number stand highest first.
    pick = itemgetter(*(size - 1 - number for number in reversed(people)))
    full = 1 << size
    known: dict[int, int] = {}

    def narrow(those: int) -> int:
        found = known.get(those)
        if found is None:
            found = known[those] = int("".join(pick(bin(those | full)[3:])), 2)
        return found

    return narrow
