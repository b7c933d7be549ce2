"""One version of a company at one moment, asked for everybody at once.

The answer to a bare question falls here as in ``decide``, but for sets of people: an integer whose
bit *n* is person *n*. What the clauses left over write is kept beside the verdict, because a
rehearsal compares that too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct, msgpack
from msgspec.structs import replace

from sayso.engine.channel import Channel, ChannelStatus
from sayso.engine.company import Company
from sayso.engine.decide import timing
from sayso.engine.decide.matching import own_ambassador_channel
from sayso.engine.decide.rulebook import DUTIES, Entry, Rulebook, bits, compile
from sayso.engine.decide.standing import who_stands_in
from sayso.engine.guideline import RANKS, Deputies, Where, Who
from sayso.engine.rehearsal.cell import Cell, Written, bare, written
from sayso.engine.scene.crowd import Crowd
from sayso.engine.scene.ties import (
    OWN_TOPICS,
    TO_CHANNEL,
    TO_TOPIC,
    UNIT_HEAD,
    Tied,
    to_channel,
    to_topic,
    wanted,
)

Meant = tuple[tuple[int, int], ...]
"""People, and the ties one of which they need besides."""


MOST_REMEMBERED = 1 << 12
"""Cells kept before a side starts afresh; each holds sets of all people."""


class Spot(Struct, frozen=True):
    """A channel as it is answered there, with the clauses that may concern it.

    ``on`` are the clauses that fit where the topic is one of the channel's, ``off`` where not.
    """

    channel: Channel
    status: ChannelStatus
    on: int
    off: int
    tied: Tied


class Side:
    """One version of a company. ``people`` are the ids asked about, in the order of the bits."""

    def __init__(self, company: Company, people: Sequence[str], moment: datetime) -> None:
        known, frozen = {person.id: person for person in company.people}, frozenset(people)
        asked = [known[name] for name in people]
        rest = [person for person in company.people if person.id not in frozen]
        self.company = replace(company, people=(*asked, *rest))
        self.moment = moment
        self.book: Rulebook = compile(self.company)
        self.crowd = Crowd(self.book, moment)
        self.everybody = (1 << len(people)) - 1
        self.alive = 0
        self.relating = 0
        self.permitting = 0
        for entry in self.book.entries:
            if self._may_match(entry):
                self.alive |= 1 << entry.number
        self.meant = {n: self._meant(self.book.entries[n]) for n in bits(self.alive)}
        self.written = {n: written(self.book.entries[n], self.book.names) for n in self.meant}
        for number in self.meant:
            entry = self.book.entries[number]
            if any(ties > 0 for whos in self.meant[number] for _, ties in whos):
                self.relating |= 1 << number
            if entry.effect in ("allow", "ask"):
                self.permitting |= 1 << number
        self.spots = dict(self._spots())
        self.topics: dict[str | None, Tied] = {
            topic: to_topic(topic, self.crowd) for topic in (*self.book.topics, None)
        }
        self.owners = self._ambassadors()
        self._settled: dict[object, Cell] = {}

    # ── what may match at all ────────────────────────────────────────────────────────────────────

    def _may_match(self, entry: Entry) -> bool:
        """Whether the clause can hold of a bare question at this moment, whoever asks."""
        clause = entry.clause
        if clause.if_ or clause.if_any or clause.answering or not entry.in_force(self.moment):
            return False
        when = clause.when
        return when is None or (
            not when.delegated_by
            and timing.comes(when, self.moment, self.company, scheduled=False, asked=False)
        )

    def _deputies(self, entry: Entry) -> tuple[Deputies, Deputies]:
        """How deputies count in ``who`` and in ``except`` (docs/answer.md, *Standing in*)."""
        clause = entry.clause
        in_who, in_except = who_stands_in(entry)
        return (clause.deputies if in_who else "never", clause.deputies if in_except else "never")

    def _meant(self, entry: Entry) -> tuple[Meant, Meant]:
        """For ``who`` and ``except``: whom each entry names, and the ties it wants besides."""
        in_who, in_except = self._deputies(entry)
        return self._named(entry.who, in_who), self._named(entry.who_not, in_except)

    def _named(self, whos: tuple[Who, ...], deputies: Deputies) -> Meant:
        return tuple(
            (self.crowd.named(who, deputies) & self.everybody, self._ties(who, deputies))
            for who in whos
        )

    def _ties(self, who: Who, deputies: Deputies) -> int:
        """The ties that ``who`` wants; ``-1`` where it wants a relation nobody in the house has."""
        if not who.relation:
            return 0
        return wanted(who, deputies) or -1

    def _spots(self) -> Iterator[tuple[str, Spot]]:
        """Every channel as answered: an ambassador's place stands for one that does not exist."""
        wheres: dict[tuple[Where, ...], int] = defaultdict(int)
        anywhere = 0
        for number in bits(self.alive):
            entry = self.book.entries[number]
            if entry.where:
                wheres[entry.where] |= 1 << number
            else:
                anywhere |= 1 << number
        for channel in self.company.channels:
            status = channel.status_at(self.moment)
            answered = channel
            if channel.place and channel.class_ == "ambassador":
                answered, status = replace(channel, status="not_existing"), "not_existing"
            on = off = anywhere
            for entries, mask in wheres.items():
                fitting = [
                    where
                    for where in entries
                    if self.book.fits(where, answered)
                    and (not where.status or status in where.status)
                ]
                on |= mask if any(where.own_topic in (None, True) for where in fitting) else 0
                off |= mask if any(where.own_topic in (None, False) for where in fitting) else 0
            yield channel.id, Spot(answered, status, on, off, to_channel(answered, self.crowd))

    def _ambassadors(self) -> dict[str, dict[str, int]]:
        """By network: the registered channel that an ambassador's place stands for, and whose it is."""
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for owner, network in self.book.own_channels:
            own = own_ambassador_channel(owner, network, self.book, self.moment)
            person = self.crowd.these((owner,)) & self.everybody
            if own is not None and person:
                found[network][own.id] = person
        return dict(found)

    # ── answers ──────────────────────────────────────────────────────────────────────────────────

    def reach(self, channel: str) -> int:
        """The clauses that may match there about some topic, and where it may stand for another."""
        spot = self.spots[channel]
        mask = spot.on | spot.off
        for other in self.stands_for(channel):
            mask |= self.spots[other].on | self.spots[other].off
        return mask

    def stands_for(self, channel: str) -> dict[str, int]:
        """The ambassadors' channels that a profile may be instead, each with its owner."""
        spot = self.spots[channel]
        if spot.channel.place and spot.channel.class_ in ("ambassador", "private"):
            return self.owners.get(spot.channel.network, {})
        return {}

    def _fitting(self, spot: Spot, topic: str | None) -> int:
        own = topic is not None and not set(spot.channel.topics).isdisjoint(
            self.book.topic_path[topic]
        )
        return (spot.on if own else spot.off) & self.book.topic_mask(topic)

    def cell(self, actions: int, channel: str, topic: str | None) -> Cell:
        """Everybody's answer. ``actions`` are the clauses that speak of the action."""
        spot = self.spots[channel]
        own = self.stands_for(channel)
        if not own:
            return self._settle(actions, spot, topic)
        if spot.channel.class_ == "ambassador":
            registered = 0
            whole: Cell | None = None
            for other, person in own.items():
                theirs = self._settle(actions, self.spots[other], topic).among(person)
                whole = theirs if whole is None else whole.beside(theirs)
                registered |= person
            rest = self._settle(actions, spot, topic).among(self.everybody & ~registered)
            return rest if whole is None else rest.beside(whole)
        whole = self._settle(actions, spot, topic)
        experts = self.topics[topic].having(OWN_TOPICS, self.everybody)
        for other, person in own.items():
            if person & experts and self.spots[other].status == "open":
                theirs = self._settle(actions, self.spots[other], topic)
                stricter = theirs.stricter_than(whole) & person
                if stricter:
                    whole = whole.among(self.everybody & ~stricter).beside(theirs.among(stricter))
        return whole

    def _settle(self, actions: int, spot: Spot, topic: str | None) -> Cell:
        """Sentences two to four for everybody, as ``settling.settle`` gives them to one person."""
        mask = self._fitting(spot, topic) & actions
        cls = self.book.classes[spot.channel.class_]
        where = (spot.channel.id, topic) if mask & self.relating else None
        helped = self._helped(actions, spot) if topic is None and cls.is_closed else 0
        key = (mask, cls.is_closed, cls.ask_first, helped, where)
        cell = self._settled.get(key)
        if cell is None:
            if len(self._settled) >= MOST_REMEMBERED:
                self._settled.clear()
            left = self._left(mask, spot, topic)
            cell = self._settled[key] = self._answers(
                left, closed=cls.is_closed, ask_first=cls.ask_first, helped=helped
            )
        return cell

    def _helped(self, actions: int, spot: Spot) -> int:
        """Those whom naming a topic could bring a permission or an approval."""
        nobody = self.topics[None]
        people = seen = 0
        for topic in self.book.topics:
            mask = self._fitting(spot, topic) & actions & self.permitting & ~seen
            for number in bits(mask):
                tied = self.topics[topic] if self.relating >> number & 1 else nobody
                people |= self.named(number, spot.tied, tied)
            seen |= mask & ~self.relating
            if people == self.everybody:
                break
        return people

    def _left(self, mask: int, spot: Spot, topic: str | None) -> list[tuple[Entry, int]]:
        entries = self.book.entries
        matched = [
            (entries[number], self.named(number, spot.tied, self.topics[topic]))
            for number in bits(mask)
        ]
        ruled = [0] * (len(RANKS) + 1)
        for entry, those in matched:
            if entry.forbids or (entry.effect == "allow" and entry.clause.protected):
                ruled[entry.rank + 1] |= those
        for rank in range(1, len(ruled)):
            ruled[rank] |= ruled[rank - 1]
        kept = [
            (entry, those if entry.effect in DUTIES else those & ~ruled[entry.rank])
            for entry, those in matched
        ]
        freeing = [(entry.frees, those) for entry, those in kept if entry.frees & mask and those]
        left: list[tuple[Entry, int]] = []
        for entry, those in kept:
            rest = those
            for frees, freed in freeing:
                if frees >> entry.number & 1:
                    rest &= ~freed
            if rest:
                left.append((entry, rest))
        return left

    def named(self, number: int, spot: Tied, topic: Tied) -> int:
        """The people whom a clause names on a channel about a topic; a complement all others."""
        entry = self.book.entries[number]
        who, who_not = self.meant[number]
        people = self._any(who, spot, topic) if entry.who else self.everybody
        if entry.who_not:
            people &= ~self._any(who_not, spot, topic)
        if entry.complement:
            people = self.everybody & ~people
        when = entry.clause.when
        if when is not None and when.employed is not None:
            people &= self.crowd.employed(when.employed)
        return people

    def _any(self, named: Meant, spot: Tied, topic: Tied) -> int:
        people = 0
        for those, ties in named:
            if ties == 0:
                people |= those
            elif ties > 0:
                having = spot.having(ties & TO_CHANNEL, self.everybody)
                having |= topic.having(ties & TO_TOPIC, self.everybody)
                if ties & UNIT_HEAD:
                    having |= self.crowd.heads()
                people |= those & having
        return people

    def _answers(
        self, left: list[tuple[Entry, int]], *, closed: bool, ask_first: bool, helped: int
    ) -> Cell:
        forbidden = pending = permitted = 0
        for entry, those in left:
            if entry.forbids:
                forbidden |= those
            elif entry.effect in ("allow", "ask"):
                permitted |= those
                if self.written[entry.number] is not None:
                    pending |= those
        free = self.everybody & ~forbidden
        pending &= free
        shut = free & ~permitted if closed else 0
        ask, unasked = (0, pending) if ask_first else (pending, 0)
        nothing = shut & ~helped
        ask |= shut & helped
        stop = forbidden | nothing
        ok = free & ~(ask | unasked | nothing)
        shown: list[tuple[Entry, int]] = []
        said: dict[Written, int] = {}
        for entry, those in left:
            what = self.written[entry.number]
            if entry.forbids:
                seen = those
            elif entry.effect == "ask" and what is not None:
                seen = those & pending
            elif entry.effect in ("allow", "ask"):
                seen = those & ok
            else:
                seen = those & ~stop if entry.effect == "require" else 0
            if seen:
                shown.append((entry, seen))
                if what is not None:
                    said[what] = said.get(what, 0) | seen
        return Cell(ok, ask, unasked, stop, nothing, tuple(shown), said)

    # ── what differs ─────────────────────────────────────────────────────────────────────────────

    def marks(self) -> dict[int, bytes]:
        """What a clause means to a bare question, by its number, to be compared with the other side."""
        return {number: self._mark(self.book.entries[number]) for number in self.meant}

    def _mark(self, entry: Entry) -> bytes:
        rule, clause = entry.rule, bare(entry.clause)
        when = clause.when
        employed = (
            None if when is None or when.employed is None else self.crowd.employed(when.employed)
        )
        meant = self.meant[entry.number]
        heads = (
            self.crowd.heads()
            if any(ties > 0 and ties & UNIT_HEAD for whos in meant for _, ties in whos)
            else 0
        )
        return msgpack.encode(
            (
                (rule.id, entry.key, entry.complement, rule.rank, rule.strength),
                replace(clause, when=None, who=(), except_=()),
                [[(f"{those:x}", ties) for those, ties in whos] for whos in meant],
                None if employed is None else f"{employed & self.everybody:x}",
                f"{heads & self.everybody:x}",
            )
        )
