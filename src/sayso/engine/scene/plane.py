"""The clauses that can match one action at one moment, and the sets that lead to them.

They have new numbers, 0 upwards in the order of the guideline, so that a set of them (a *hit*) is
a short integer. Without a text nothing was found, so a clause with ``if`` or ``if_any`` has no
place here, and every match is one instance without a mark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import reduce
from itertools import compress

from msgspec import Struct

from sayso.engine.decide import timing
from sayso.engine.decide.rulebook import Entry, Rulebook, bits
from sayso.engine.decide.standing import who_stands_in
from sayso.engine.guideline import Deputies, Who
from sayso.engine.scene.crowd import Crowd
from sayso.engine.scene.effects import Effects
from sayso.engine.scene.population import Matching, Membership, Named, OnTies, Population
from sayso.engine.scene.present import Present
from sayso.engine.scene.ties import TIES, TO_CHANNEL, TO_TOPIC, UNIT_HEAD, Tied, wanted

OWNER = TIES["channel_owner"]
Clauses = tuple[int, tuple[OnTies, ...]]
"""Clauses that match a person whatever their ties, and those that hang on ties."""


class Circumstances(Struct, frozen=True):
    """What a bare question takes for granted beside its action and moment."""

    asked: bool = False
    scheduled: bool = False
    delegated_by: str | None = None
    answering: str | None = None


class Plane:
    """The clauses in play, the sets that lead to them, and what a set of them says."""

    def __init__(self, book: Rulebook, action: str, now: Present, given: Circumstances) -> None:
        self.book = book
        self.now = now
        self.given = given
        self.crowd: Crowd = now.crowd
        self.entries: list[Entry] = []
        matching: list[Matching] = []
        times: dict[object, bool] = {}
        for number in bits(book.by_action.get(action, 0)):
            entry = book.entries[number]
            if self._in_play(entry, times):
                self.entries.append(entry)
                matching.append(self._matching(entry))
        self.matching = tuple(matching)
        self.everybody = Population(self.crowd.everyone, self.matching)
        self.effects = Effects(self.entries)
        self._read_places()
        self._read_topics()
        self._read_people()

    # ── which clauses are in play ────────────────────────────────────────────────────────────────

    def _in_play(self, entry: Entry, times: dict[object, bool]) -> bool:
        clause = entry.clause
        if clause.if_ or clause.if_any or not entry.in_force(self.now.moment):
            return False
        if clause.answering and self.given.answering not in clause.answering:
            return False
        when = clause.when
        if when is None:
            return True
        known = times.get(id(when))
        if known is None:
            known = times[id(when)] = timing.comes(
                when,
                self.now.moment,
                self.book.company,
                scheduled=self.given.scheduled,
                asked=self.given.asked,
            )
        return known and (not when.delegated_by or self._may_be_given(when.delegated_by))

    def _may_be_given(self, whos: tuple[Who, ...]) -> bool:
        """Whether the giver of the post may be one of ``whos``, ties aside."""
        giver = self.book.numbers.get(self.given.delegated_by or "")
        return giver is not None and any(
            self.crowd.named(self.book.names.who(who) or who, "never") >> giver & 1 for who in whos
        )

    def _matching(self, entry: Entry) -> Matching:
        crowd, clause = self.crowd, entry.clause
        in_who, in_except = who_stands_in(entry)
        everyone = Named(crowd.everyone, ())
        who = self._named(entry.who, clause.deputies if in_who else "never")
        but = self._named(entry.who_not, clause.deputies if in_except else "never")
        who = who if entry.who else everyone
        among = crowd.everyone
        delegated: tuple[Who, ...] = ()
        if clause.when is not None:
            if clause.when.employed is not None:
                among = crowd.employed(clause.when.employed)
            givers = tuple(self.book.names.who(each) or each for each in clause.when.delegated_by)
            if givers and not any(self._is_free(each) for each in givers):
                delegated = givers
        fixed = None
        if not who.tied and not but.tied:
            people = who.always & ~but.always
            fixed = (crowd.everyone & ~people if entry.complement else people) & among
        ties = 0
        for _, each in (*who.tied, *but.tied):
            ties |= each
        asks = sum(side for side in (TO_CHANNEL, TO_TOPIC) if ties & side)
        return Matching(who, but, entry.complement, among, fixed, asks, delegated)

    def _is_free(self, who: Who) -> bool:
        """Whether the giver of the post is ``who`` whatever the channel, topic and author."""
        giver = self.book.numbers[self.given.delegated_by or ""]
        return not who.relation and bool(self.crowd.named(who, "never") >> giver & 1)

    def _named(self, whos: tuple[Who, ...], deputies: Deputies) -> Named:
        always, tied = 0, list[tuple[int, int]]()
        for who in whos:
            people = self.crowd.named(who, deputies)
            if not who.relation:
                always |= people
                continue
            ties = wanted(who, deputies)
            if ties & UNIT_HEAD:
                always |= people & self.crowd.heads()
            if people and ties & ~UNIT_HEAD:
                tied.append((people, ties & ~UNIT_HEAD))
        return Named(always, tuple(tied))

    # ── the sets that lead to them ───────────────────────────────────────────────────────────────

    def _read_places(self) -> None:
        """Channels by what clauses say of them: not on a topic of the channel's own, and on one."""
        places = self.now.places
        sets: dict[object, tuple[int, int]] = {}
        self.places: list[tuple[int, int]] = []
        entries: dict[tuple[int, int], int] = defaultdict(int)
        for n, entry in enumerate(self.entries):
            found = sets.get(entry.where)
            if found is None:
                apart = on_own = 0
                for where in entry.where:
                    meant = places.meant(where)
                    apart |= meant if where.own_topic is not True else 0
                    on_own |= meant if where.own_topic is not False else 0
                if not entry.where:
                    apart = on_own = places.everywhere
                found = sets[entry.where] = (apart, on_own)
            self.places.append(found)
            entries[found] |= 1 << n
        self._by_places = tuple(entries.values())
        self._apart = Membership((apart for apart, _ in entries), places.size)
        self._on_own = Membership((on_own for _, on_own in entries), places.size)
        self.minds_own_topic = any(apart != on_own for apart, on_own in entries)

    def _read_topics(self) -> None:
        sets: dict[object, int] = {}
        none = 1 << (len(self.now.topics) - 1)
        self.topics: list[int] = []
        entries: dict[int, int] = defaultdict(int)
        beneath: dict[str, int] = {}
        for n, entry in enumerate(self.entries):
            about, apart = entry.clause.about, entry.clause.apart_from
            found = sets.get((about, apart))
            if found is None:
                found = 0
                for name in (*about, *apart):
                    if name not in beneath:
                        beneath[name] = self.now.beneath(name)
                for name in about:
                    found |= beneath[name]
                if not about:
                    found = (none << 1) - 1
                for name in apart:
                    found &= ~beneath[name]
                sets[about, apart] = found
            self.topics.append(found)
            entries[found] |= 1 << n
        self._by_topics = tuple(entries.values())
        self._about = Membership(entries, len(self.now.topics))
        # A clause on no topic in particular, whose people hang on none either.
        self.about_anything = entries.get((none << 1) - 1, 0)

    def _read_people(self) -> None:
        entries: dict[int, int] = defaultdict(int)
        by_matching: dict[Matching, int] = defaultdict(int)
        self.tied = self.tied_to_topic = self.delegated = 0
        self.ties = 0
        for n, matching in enumerate(self.matching):
            if matching.delegated:
                self.delegated |= 1 << n
            if matching.fixed is not None:
                entries[matching.fixed] |= 1 << n
                continue
            self.tied |= 1 << n
            if matching.asks & TO_TOPIC:
                self.tied_to_topic |= 1 << n
            by_matching[matching] |= 1 << n
            for _, ties in (*matching.who.tied, *matching.but.tied):
                self.ties |= ties
        self._fixed = tuple(entries.values())
        asked = dict.fromkeys(those for matching in by_matching for those in matching.sets())
        numbers = {those: number for number, those in enumerate(asked, len(entries))}
        self._members = Membership((*entries, *asked), self.crowd.size)
        self.about_anything &= ~self.tied_to_topic

        def numbered(named: Named) -> tuple[int, tuple[tuple[int, int], ...]]:
            return numbers[named.always], tuple((numbers[each], ties) for each, ties in named.tied)

        self._hanging = tuple(
            (
                clauses,
                numbers[matching.among],
                *numbered(matching.who),
                *numbered(matching.but),
                matching.complement,
            )
            for matching, clauses in by_matching.items()
        )

    def on_channel(self, number: int, *, own_topic: bool) -> int:
        """The clauses that speak of a channel, on a topic of its own or on another."""
        speaking = (self._on_own if own_topic else self._apart).of(number)
        return reduce(int.__or__, compress(self._by_places, speaking), 0)

    def on_topic(self, number: int) -> int:
        """The clauses that speak of a topic."""
        return reduce(int.__or__, compress(self._by_topics, self._about.of(number)), 0)

    def of_person(self, number: int) -> tuple[bytes, Callable[[], Clauses]]:
        """What tells a person from others in any set of people that a clause asks about, and how to
        find the clauses that match those who are the same in it.
        """
        member = self._members.of(number)
        return member, lambda: self._clauses_of(member)

    def _clauses_of(self, member: bytes) -> Clauses:
        """The clauses that match people whatever their ties, and those that hang on ties."""
        hit = reduce(int.__or__, compress(self._fixed, member), 0)
        hanging: dict[tuple[int, int, int, int, bool], int] = defaultdict(int)
        for clauses, among, who, who_tied, but, but_tied, complement in self._hanging:
            if member[among]:
                who_ties = but_ties = 0
                for each, ties in who_tied:
                    if member[each]:
                        who_ties |= ties
                for each, ties in but_tied:
                    if member[each]:
                        but_ties |= ties
                hanging[member[who], who_ties, member[but], but_ties, complement] |= clauses
        rows = [OnTies(clauses, *terms) for terms, clauses in hanging.items()]
        for row in rows:
            if not row.who_ties and not row.but_ties and row.holds(0):
                hit |= row.entries
        return hit, tuple(row for row in rows if row.who_ties or row.but_ties)

    def authors(self, givers: tuple[Who, ...], channel: Tied, topic: Tied) -> int:
        """Those who may have been given a post by the giver, if that is one of ``givers``."""
        crowd = self.crowd
        giver = self.book.numbers[self.given.delegated_by or ""]
        found = 0
        for who in givers:
            if not crowd.named(who, "never") >> giver & 1:
                continue
            ties = wanted(who, "never")
            own = channel.people.get(giver, 0) | topic.people.get(giver, 0)
            if not who.relation or own & ties & (TO_CHANNEL | TO_TOPIC):
                return crowd.everyone
            if channel.everyone & ties & OWNER:
                # A place belongs to whoever writes there.
                found |= 1 << giver
            if ties & UNIT_HEAD:
                found |= crowd.led_by(self.given.delegated_by or "")
        return found

    def entangled(self, hit: int) -> bool:
        """Whether a clause of ``hit`` frees another one or asks for the giver of the post."""
        return bool(hit & self.delegated) or self.effects.free(hit)
