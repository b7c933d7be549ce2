"""Which clauses match a draft, and under which marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.action import ACTIONS
from sayso.engine.channel import Channel, ChannelStatus
from sayso.engine.decide import timing
from sayso.engine.decide.rulebook import Entry, Rulebook, UnknownName, bits
from sayso.engine.decide.standing import Situation
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Where

NOT_READ = Reading()


class Instance(Struct, frozen=True):
    """An entry that matches, under one mark of the reading (its index) or under none.

    ``assumed``: it matches only because a check failed.
    """

    entry: Entry
    mark: int | None
    assumed: bool = False


class Conditions:
    """A reading asked condition by condition; remembers what nobody looked for and what failed."""

    __slots__ = ("_marks", "carried", "doubted", "reading", "unread")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._marks: dict[str, list[int]] = defaultdict(list)
        for index, mark in enumerate(reading.marks):
            for kind in dict.fromkeys(mark.kinds):
                self._marks[kind].append(index)
        self.unread: set[str] = set()
        self.doubted: set[str] = set()
        self.carried: dict[int, bool] = {}
        """By number of a clause: whether the post carries the words it demands."""

    def marks(self, condition: str) -> list[int]:
        """Where it was found."""
        return self._marks.get(condition, [])

    @property
    def possible(self) -> Iterator[str]:
        """What was found, and what may be there because its check failed."""
        yield from self._marks
        yield from self.reading.failed

    def failed(self, condition: str) -> bool:
        """Whether its check did not run through; what was found all the same is found."""
        if condition in self._marks:
            return False
        if condition in self.reading.failed:
            self.doubted.add(condition)
            return True
        if condition not in self.reading.checked:
            self.unread.add(condition)
        return False

    def under(self, entry: Entry) -> list[Instance]:
        """The instances of ``entry``: one a mark, or one without a mark; ``[]`` for no match.

        Where a check failed that it takes, it matches all the same, but is only assumed to.
        """
        clause = entry.clause
        if not (clause.if_ or clause.if_any or clause.unless):
            return [Instance(entry, None)]
        if not all(map(self._may_hold, clause.if_)):
            return []
        # Tuples, so that every condition that nobody looked for is noted, not just the first.
        if clause.if_any and not any(tuple(map(self._may_hold, clause.if_any))):
            return []
        if any(map(self.marks, clause.unless)):
            return []
        named = (*clause.if_, *clause.if_any)
        marks = dict.fromkeys(mark for name in named for mark in self.marks(name))
        doubted = any(map(self.failed, named))
        assumed = (
            not all(map(self.marks, clause.if_))
            or bool(clause.if_any and not any(map(self.marks, clause.if_any)))
            or any(tuple(map(self.failed, clause.unless)))
        )
        instances = [Instance(entry, mark, assumed) for mark in marks]
        if doubted or not marks:
            instances.append(Instance(entry, None, assumed or doubted))
        return instances

    def _may_hold(self, condition: str) -> bool:
        return bool(self.marks(condition)) or self.failed(condition)


def resolve(draft: Draft, book: Rulebook) -> tuple[Situation, ChannelStatus, str]:
    """Author and channel of ``draft``, the channel's status then, and which class it has and why.

    Raises ``UnknownName`` for an author, channel, action or topic that the company does not have.
    """
    author = book.people.get(draft.author)
    if author is None:
        raise UnknownName("person", draft.author)
    if draft.action not in ACTIONS:
        raise UnknownName("action", draft.action)
    for topic in draft.topics or ():
        if topic not in book.topics:
            raise UnknownName("topic", topic)
    channel = book.channels.get(draft.channel)
    if channel is None:
        if draft.action != "create_channel":
            raise UnknownName("channel", draft.channel)
        channel = Channel(id=draft.channel, class_="official", network="", status="not_existing")
        return Situation(author, channel, draft.time, book), "not_existing", "requested"
    if channel.place and channel.class_ == "ambassador":
        own = own_ambassador_channel(author.id, channel.network, book, draft.time)
        if own is None:
            missing = replace(channel, status="not_existing")
            return Situation(author, missing, draft.time, book), "not_existing", "unregistered"
        return Situation(author, own, draft.time, book), own.status_at(draft.time), "register"
    if channel.place and channel.class_ == "private" and draft.speaks_as == "ambassador":
        own = own_ambassador_channel(author.id, channel.network, book, draft.time)
        if own is not None:
            return Situation(author, own, draft.time, book), own.status_at(draft.time), "said"
    why = "place" if channel.place else "register"
    return Situation(author, channel, draft.time, book), channel.status_at(draft.time), why


def own_ambassador_channel(
    author: str, network: str, book: Rulebook, moment: datetime
) -> Channel | None:
    """The registered ambassador channel of ``author`` on ``network``: one that is open, if any."""
    own = book.own_channels.get((author, network), ())
    # Ids settle it where there are several, so that the order of the register does not.
    return min(own, key=lambda c: (c.status_at(moment) != "open", c.id), default=None)


class Matcher:
    """One draft held against the rulebook: what matches on each topic."""

    def __init__(
        self,
        draft: Draft,
        situation: Situation,
        status: ChannelStatus,
        conditions: Conditions,
    ) -> None:
        self.draft = draft
        self.situation = situation
        self.status: ChannelStatus = status
        self.conditions = conditions
        book = situation.book
        self._sieve = (
            book.by_action.get(draft.action, 0)
            & book.channel_mask(situation.channel)
            & book.person_mask(situation.author)
            & book.condition_mask(conditions.reading.checked, conditions.possible)
        )
        self._applied: dict[int, bool] = {}
        """By number of a clause that hangs on no topic: whether it applies."""

    def on(self, topic: str | None, among: int = -1) -> list[Instance]:
        """Every instance that matches on ``topic``, in the order of the guideline.

        ``among`` leaves only these clauses.
        """
        book = self.situation.book
        entries, applied = book.entries, self._applied
        found: list[Instance] = []
        for number in bits(self._sieve & book.topic_mask(topic) & among):
            entry = entries[number]
            applies = applied.get(number)
            if applies is None:
                applies = self.applies(entry, topic)
                if not entry.hangs_on_topic:
                    applied[number] = applies
            if applies:
                found += self.conditions.under(entry)
        return found

    def applies(self, entry: Entry, topic: str | None) -> bool:
        """Whether everything about ``entry`` fits but action, lasting channel, topic and conditions.

        Those four are sieved out by masks before.
        """
        clause = entry.clause
        return (
            entry.in_force(self.draft.time)
            and (not clause.answering or self.draft.answering in clause.answering)
            and (not entry.minds_channel or any(self._fits(each, topic) for each in entry.where))
            and (
                clause.when is None or timing.holds(clause.when, self.draft, self.situation, topic)
            )
            and self.situation.matches(entry, topic)
        )

    def _fits(self, where: Where, topic: str | None) -> bool:
        return (
            self.situation.book.fits(where, self.situation.channel)
            and (not where.status or self.status in where.status)
            and where.own_topic in (None, self._is_channel_topic(topic))
        )

    def _is_channel_topic(self, topic: str | None) -> bool:
        path = self.situation.book.topic_path.get(topic or "", ())
        return not set(self.situation.channel.topics).isdisjoint(path)

    def misfits(self, topic: str | None) -> Iterator[tuple[Entry, str]]:
        """Every entry that does not match on ``topic``, with the first key that does not fit."""
        book, situation, draft = self.situation.book, self.situation, self.draft
        about = book.topic_mask(topic)
        for entry in book.entries:
            clause = entry.clause
            if not entry.in_force(draft.time):
                yield entry, "valid"
            elif draft.action not in entry.actions:
                yield entry, "do"
            elif entry.where and not any(self._fits(where, topic) for where in entry.where):
                yield entry, "on"
            elif not about >> entry.number & 1:
                yield entry, "about"
            elif clause.answering and draft.answering not in clause.answering:
                yield entry, "answering"
            elif clause.when and not timing.holds(clause.when, draft, situation, topic):
                yield entry, "when"
            elif not situation.matches(entry, topic):
                yield entry, "who"
            elif not self.conditions.under(entry):
                yield entry, "if"
