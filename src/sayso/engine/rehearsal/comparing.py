"""Two versions asked the same: for each channel and topic the people who are answered otherwise.

Only clauses that differ make answers differ, so for each question the *suspects* are known from
sets. Those without a tie to its channel are compared together, once for the same clauses; the few
who have one are asked one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct, msgpack
from msgspec.structs import replace

from sayso.engine.decide.rulebook import bits
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.side import Side
from sayso.engine.rehearsal.written import bare
from sayso.engine.scene.cast import Site, Subject
from sayso.engine.scene.population import Matching

Pair = tuple[Answer, Answer]
Parts = list[tuple[Pair, int]]

FEW_SUSPECTS = 8
"""So many people are asked one by one, whether they have ties or not."""
MOST_REMEMBERED = 1 << 12
"""Comparisons kept before a start afresh; each holds sets of all people."""


class Place(Struct, frozen=True):
    """A channel to both versions: clauses by shared numbers, on its own topics and elsewhere.

    ``moved`` are people whose ties to it differ, ``concerned`` those whom a clause that differs
    concerns there about some topic. For the channels of ``own`` it may stand; they are asked.
    """

    old: Site
    new: Site
    old_clauses: tuple[int, int]
    new_clauses: tuple[int, int]
    moved: int
    concerned: int
    own: int
    tied: int
    same_law: bool


class Theme(Struct, frozen=True):
    """A topic to both versions."""

    topic: str | None
    old: Subject
    new: Subject
    old_clauses: int
    new_clauses: int
    moved: int


class Comparison:
    """One action in two versions. ``people`` are the ids asked about, in the order of the bits."""

    def __init__(
        self, old: Side, new: Side, people: Sequence[str], topics: Sequence[str | None]
    ) -> None:
        self.old, self.new = old, new
        self.people = people
        self.everybody = old.everybody
        self._suspected: dict[int, int] = {}
        self._pair_clauses()
        self.same_topics = old.scene.book.topic_path == new.scene.book.topic_path
        self.themes = [self._theme(topic) for topic in topics]
        self.moved = 0
        for theme in self.themes:
            self.moved |= theme.moved
        self._places: dict[str, Place] = {}
        self._known: dict[object, Parts] = {}

    # ── which clauses are the same ───────────────────────────────────────────────────────────────

    def _pair_clauses(self) -> None:
        """Give the clauses of both shared numbers, and find whom those that differ concern."""
        old, new = self.old, self.new
        numbers = {_mark(old, n): n for n in range(len(old.entries))}
        self.shared: list[int] = []
        """By number of a clause in the new version: its shared one."""
        self.otherwise: dict[int, int] = {}
        """By shared number: who is named by a clause in one version only."""
        self._reach = [_most(each) & self.everybody for each in old.plane.matching]
        for n, matching in enumerate(new.plane.matching):
            number = numbers.get(_mark(new, n))
            if number is None:
                number = len(self._reach)
                self._reach.append(_most(matching) & self.everybody)
            else:
                differ = _differ(old.plane.matching[number], matching, self.everybody)
                self._reach[number] |= _most(matching) & self.everybody
                if differ:
                    self.otherwise[number] = differ
            self.shared.append(number)
        self.changed = sum(1 << n for n in self.otherwise)

    def _numbered(self, hit: int) -> int:
        """Clauses of the new version by their shared numbers."""
        return sum(1 << self.shared[n] for n in bits(hit))

    def suspects(self, old: int, new: int) -> int:
        """Those whom different clauses, by their shared numbers, concern in one version."""
        only, changed = old ^ new, (old | new) & self.changed
        if not only and not changed:
            return 0
        key = only << len(self._reach) | changed
        found = self._suspected.get(key)
        if found is None:
            found = 0
            for n in bits(only):
                found |= self._reach[n]
            for n in bits(changed & ~only):
                found |= self.otherwise[n]
            if len(self._suspected) >= MOST_REMEMBERED:
                self._suspected.clear()
            self._suspected[key] = found
        return found

    # ── channels and topics ──────────────────────────────────────────────────────────────────────

    def place(self, channel: str) -> Place:
        """A channel that both versions have."""
        found = self._places.get(channel)
        if found is None:
            found = self._places[channel] = self._place(channel)
        return found

    def _place(self, channel: str) -> Place:
        old, new = self.old.scene.site(channel), self.new.scene.site(channel)
        before = (old.apart, old.on_own)
        after = (self._numbered(new.apart), self._numbered(new.on_own))
        same_law = (old.law.closed, old.law.unasked) == (new.law.closed, new.law.unasked)
        only = (before[0] ^ after[0]) | (before[1] ^ after[1])
        if old.owned != new.owned:
            only |= before[0] ^ before[1] | after[0] ^ after[1]
        every = before[0] | before[1] | after[0] | after[1]
        for theme in self.themes:
            only |= (theme.old_clauses ^ theme.new_clauses) & every
        return Place(
            old,
            new,
            before,
            after,
            self._moved(old.ties, new.ties, old.everyone != new.everyone),
            self.suspects(every, every ^ only) if same_law else self.everybody,
            self._standing_for(old, new),
            self._these((*old.ties, *new.ties)),
            same_law,
        )

    def _standing_for(self, old: Site, new: Site) -> int:
        """Those for whose own channel a place may stand, if they may be answered otherwise."""
        sides = self.old.scene, self.new.scene
        people = 0
        for person in {*old.own, *new.own}.intersection(self._numbers):
            number = self._numbers[person]
            own = old.own.get(person)
            same = own is not None and own == new.own.get(person)
            if own is not None and same:
                place = self.place(own)
                touched = place.concerned | place.moved | self.moved
                opened = [scene.is_open(scene.site(own)) for scene in sides]
                same = opened[0] == opened[1] and not touched >> number & 1
            if not same or not self._experts_alike(person):
                people |= 1 << number
        return people

    def _experts_alike(self, person: str) -> bool:
        books = self.old.scene.book, self.new.scene.book
        topics = [set(book.people[person].topics) for book in books]
        return self.same_topics and topics[0] == topics[1]

    def _theme(self, topic: str | None) -> Theme:
        """A topic that both versions have, or none."""
        old, new = self.old.scene.subject(topic), self.new.scene.subject(topic)
        return Theme(
            topic,
            old,
            new,
            old.hit,
            self._numbered(new.hit),
            self._moved(old.ties, new.ties, False),
        )

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {person: number for number, person in enumerate(self.people)}

    def _these(self, names: Iterable[str]) -> int:
        known = self._numbers
        return sum({1 << known[name] for name in names if name in known})

    def _moved(self, old: dict[str, int], new: dict[str, int], everybody: bool) -> int:
        """Those whose ties are others."""
        if everybody:
            return self.everybody
        if old == new:
            return 0
        return self._these(n for n in {*old, *new} if old.get(n, 0) != new.get(n, 0))

    # ── answers ──────────────────────────────────────────────────────────────────────────────────

    def otherwise_on(self, channel: str) -> Iterator[tuple[str | None, Parts]]:
        """By topic: the pairs of answers that differ there, each with the people who get them."""
        place = self.place(channel)
        always = place.moved | place.own
        if not self.moved and not always and not place.concerned and self.same_topics:
            return
        old_owned, new_owned = place.old.owned, place.new.owned
        old_clauses, new_clauses = place.old_clauses, place.new_clauses
        for theme in self.themes:
            topic = theme.topic
            old = old_clauses[topic in old_owned] & theme.old_clauses
            new = new_clauses[topic in new_owned] & theme.new_clauses
            suspects = self.suspects(old, new) if place.same_law else self.everybody
            if topic is None:
                suspects |= self._may_help(place)
            if suspects or always or theme.moved:
                parts = self._compared(channel, place, theme, suspects)
                if parts:
                    yield topic, parts

    def _may_help(self, place: Place) -> int:
        """Those whom naming a topic may help in one version only."""
        if not (place.old.law.closed or place.new.law.closed):
            return 0
        if not self.same_topics:
            return self.everybody
        return place.moved | self.moved | place.concerned

    def _compared(self, channel: str, place: Place, theme: Theme, suspects: int) -> Parts:
        hits = (
            self.old.scene.hit(place.old, theme.old),
            self.new.scene.hit(place.new, theme.new),
        )
        alone = place.moved | theme.moved | place.own
        found: dict[Pair, int] = {}
        if suspects.bit_count() <= FEW_SUSPECTS:
            alone |= suspects
        else:
            if hits[0] & self.old.to_channel or hits[1] & self.new.to_channel:
                alone |= place.tied & suspects
            alone |= self._these((*place.old.own, *place.new.own)) & suspects
            for pair, those in self._together(hits, place, theme, suspects):
                left = those & ~alone
                if left:
                    found[pair] = left
        people, old, new = self.people, self.old, self.new
        while alone:
            low = alone & -alone
            alone ^= low
            person = people[low.bit_length() - 1]
            before = old.said_to(person, place.old, theme.old)
            after = new.said_to(person, place.new, theme.new)
            if before is not after and before.differs(after):
                pair = (before.answer, after.answer)
                found[pair] = found.get(pair, 0) | low
        return list(found.items())

    def _together(self, hits: tuple[int, int], place: Place, theme: Theme, suspects: int) -> Parts:
        """The answers of those without ties to the channel."""
        if not suspects:
            return []
        helped = [0, 0]
        if theme.topic is None:
            sides = ((self.old, place.old), (self.new, place.new))
            helped = [side.helped(site) if site.law.closed else 0 for side, site in sides]
        old, new = place.old, place.new
        tied_to_topic = (
            hits[0] & self.old.plane.tied_to_topic or hits[1] & self.new.plane.tied_to_topic
        )
        about = theme.topic if tied_to_topic else None
        key = (hits, about, old.law, new.law, old.everyone, new.everyone, *helped, suspects)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._parted(hits, place, theme, helped, suspects)
        return found

    def _parted(
        self,
        hits: tuple[int, int],
        place: Place,
        theme: Theme,
        helped: list[int],
        suspects: int,
    ) -> Parts:
        sides = (self.old, self.new)
        sites = (place.old, place.new)
        subjects = (theme.old, theme.new)
        barred = suspects
        standings: list[dict[int, int]] = []
        for side, site, subject, hit, wanting in zip(
            sides, sites, subjects, hits, helped, strict=True
        ):
            standing = side.effects.standing(hit, side.matched(hit, site.everyone, subject))
            standings.append(standing)
            if barred:
                stopped = side.barred(hit, standing, barred, closed=site.law.closed)
                barred &= stopped & ~wanting
        whole = suspects & ~barred
        if not whole:
            return []
        before, after = (
            side.answers(hit, standing, whole, site, wanting)
            for side, site, hit, standing, wanting in zip(
                sides, sites, hits, standings, helped, strict=True
            )
        )
        found: dict[Pair, int] = {}
        for one, those in before:
            left = those
            for other, some in after:
                both = left & some
                if both:
                    left ^= both
                    if one.differs(other):
                        pair = (one.answer, other.answer)
                        found[pair] = found.get(pair, 0) | both
                    if not left:
                        break
        return list(found.items())


def _mark(side: Side, number: int) -> bytes:
    """What a clause means, the people aside."""
    entry = side.entries[number]
    rule, clause = entry.rule, bare(entry.clause)
    return msgpack.encode(
        (
            (rule.id, entry.key, entry.complement, rule.rank, rule.strength),
            replace(clause, when=None, who=(), except_=()),
            side.written[number],
        )
    )


def _most(matching: Matching) -> int:
    """Everybody whom a clause may match, whatever the ties."""
    if matching.fixed is not None:
        return matching.fixed
    if matching.complement:
        return matching.among
    people = matching.who.always
    for those, _ in matching.who.tied:
        people |= those
    return people & matching.among


def _differ(one: Matching, other: Matching, everybody: int) -> int:
    """Those of whom two clauses may hold differently with the same ties."""
    if one.fixed is not None and other.fixed is not None:
        return (one.fixed ^ other.fixed) & everybody
    people = one.among ^ other.among
    for before, after in ((one.who, other.who), (one.but, other.but)):
        if [ties for _, ties in before.tied] != [ties for _, ties in after.tied]:
            return everybody
        people |= before.always ^ after.always
        for (those, _), (these, _) in zip(before.tied, after.tied, strict=True):
            people |= those ^ these
    return people & everybody
