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
from sayso.engine.decide.rulebook import bits
from sayso.engine.decision import VERDICTS
from sayso.engine.scene.crowd import as_set
from sayso.engine.scene.effects import Row
from sayso.engine.scene.plane import Plane
from sayso.engine.scene.population import Membership, Side
from sayso.engine.scene.ties import OWN_TOPICS, Tied

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene
    from sayso.engine.scene.cast import Site, Subject

T = TypeVar("T")


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
        self.equal: dict[Row, Row] = {}

    def matrix(self) -> Matrix:
        scene, now = self.scene, self.scene.now
        channels = _alike(self.sites, self._looks_of_site)
        topics = _alike(self.subjects, self._looks_of_subject)
        sides = [self._narrowed(subjects[0].tied) for subjects in topics]
        rows: dict[tuple[int, int], Row] = {}
        for c, sites in enumerate(channels):
            self._draw(c, sites[0], [subjects[0] for subjects in topics], sides, rows)
        ids = tuple(person.id for person in now.crowd.people)
        return Matrix(
            scene.action,
            scene.moment,
            tuple(tuple(ids[n] for n in bits(those)) for those in self.people),
            tuple(tuple(now.channels[site.number].id for site in sites) for sites in channels),
            tuple(tuple(now.topics[each.number] for each in subjects) for subjects in topics),
            rows,
        )

    def _draw(
        self,
        number: int,
        site: Site,
        subjects: list[Subject],
        sides: list[Side],
        rows: dict[tuple[int, int], Row],
    ) -> None:
        """The rows of one channel."""
        plane, law = self.plane, site.law
        channel = self._narrowed(site.tied)
        summed: dict[int, tuple[int, list[int]]] = {}
        known: dict[tuple[int, int], Row] = {}
        for t, subject in enumerate(subjects):
            hit = self.scene.hit(site, subject)
            if subject.topic is None or plane.entangled(hit):
                row = self._slowly(hit, site, channel, subject, sides[t])
            else:
                # What speaks of no topic is the same on all of them, and so is put together once.
                clauses = site.on_own if subject.topic in site.owned else site.apart
                base = summed.get(clauses)
                if base is None:
                    lasting = clauses & plane.about_anything
                    sums = plane.effects.summed(lasting, self.population, channel, sides[t])
                    base = summed[clauses] = (lasting, sums)
                lasting, sums = base
                rest = hit & ~lasting
                row = known.get((clauses, rest)) if not rest & plane.tied_to_topic else None
                if row is None:
                    row = plane.effects.row(
                        rest,
                        self.population,
                        channel,
                        sides[t],
                        closed=law.closed,
                        unasked=law.unasked,
                        sums=sums,
                    )
                    known[clauses, rest] = row
            apart = self.scene.own_ways(site, subject)
            if apart:
                row = self._set_apart(row, apart, site, subject.topic)
            rows[number, t] = self.equal.setdefault(row, row)

    def _slowly(self, hit: int, site: Site, channel: Side, subject: Subject, topic: Side) -> Row:
        """A row whose clauses free one another or ask for a giver, or that of *no topic*."""
        plane, law = self.plane, site.law
        row = plane.effects.entangled_row(
            hit,
            self._matched(hit, site, channel, subject, topic),
            self.everyone,
            closed=law.closed,
            unasked=law.unasked,
        )
        if subject.topic is not None or not law.closed:
            return row
        helped = self.narrow(self.scene.helped(site))
        if not helped:
            return row
        matched = self._matched(hit, site, channel, subject, topic)
        wanting = 0
        for ruling, those in plane.effects.blocks(
            hit, matched, self.everyone, *law.over(self.everyone)
        ):
            if ruling.nothing_permits:
                wanting |= those & helped
        ok, ask, stop = row
        return ok, ask | wanting, stop & ~wanting

    def _matched(
        self, hit: int, site: Site, channel: Side, subject: Subject, topic: Side
    ) -> dict[int, int]:
        plane = self.plane
        matched = self.population.people(hit, channel, topic)
        for n in bits(hit & plane.delegated):
            authors = plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
            matched[n] &= self.narrow(authors)
        return matched

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
        now = self.scene.now
        members = Membership(self._sets(), now.crowd.size)
        tied = self._tied()
        classes: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for number in range(now.crowd.size):
            classes[members.of(number), *tied.get(number, ())].append(number)
        return [as_set(numbers, now.crowd.size) for numbers in classes.values()]

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

    def _narrowed(self, tied: Tied) -> Side:
        sets = {
            tie: self.narrow(those) for tie, those in tied.sets.items() if tie & self.plane.ties
        }
        return Side(Tied(sets, {}, tied.everyone), {})


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
