"""What holds at one moment, whatever is asked: who is there, what is open, who is tied to what."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from functools import cached_property

from sayso.engine.channel import Channel, ChannelStatus
from sayso.engine.decide.matching import own_ambassador_channel
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.scene.crowd import Crowd, as_set
from sayso.engine.scene.places import Places
from sayso.engine.scene.ties import Tied, to_channel, to_topic

MOST_KEPT = 8
"""Moments a rulebook keeps at a time; a site is asked about *now*, which moves once a minute."""


class Present:
    """A company at one moment; its parts are made when first asked for."""

    def __init__(self, book: Rulebook, moment: datetime) -> None:
        self.book = book
        self.moment = moment
        self.crowd = Crowd(book, moment)
        self.channels = tuple(book.channels.values())
        self.channel_number = {channel.id: n for n, channel in enumerate(self.channels)}
        self.topics = (*book.topics, None)
        self.topic_number = {topic: n for n, topic in enumerate(self.topics)}
        self._by_topic: dict[str | None, Tied] = {}

    @cached_property
    def places(self) -> Places:
        """The channels, each with its status then."""
        return Places(self.book, tuple((each, self._status(each)) for each in self.channels))

    def _status(self, channel: Channel) -> ChannelStatus:
        if channel.place and channel.class_ == "ambassador":
            # It stands for the channel of whoever asks; what is left are those who have none.
            return "not_existing"
        return channel.status_at(self.moment)

    @cached_property
    def owned(self) -> tuple[frozenset[str | None], ...]:
        """By number of a channel: the topics it is about, and everything beneath them."""
        none: set[str | None] = set()
        return tuple(
            frozenset(none.union(*(self.book.beneath.get(topic, ()) for topic in channel.topics)))
            for channel in self.channels
        )

    @cached_property
    def about(self) -> dict[str | None, int]:
        """By topic: the set of channels that are about it."""
        found: dict[str | None, int] = defaultdict(int)
        for number, topics in enumerate(self.owned):
            for topic in topics:
                found[topic] |= 1 << number
        return found

    @cached_property
    def by_channel(self) -> tuple[Tied, ...]:
        """The ties to each channel, by its number."""
        return tuple(to_channel(channel, self.crowd) for channel in self.channels)

    @cached_property
    def tied_channels(self) -> dict[int, int]:
        """By number of a person: the set of channels to which they have ties of their own."""
        found: dict[int, int] = defaultdict(int)
        for number, tied in enumerate(self.by_channel):
            for person in tied.people:
                found[person] |= 1 << number
        return found

    @cached_property
    def tied_topics(self) -> dict[int, int]:
        """By number of a person: the set of topics to which they have ties."""
        found: dict[int, int] = defaultdict(int)
        for topic, number in self.topic_number.items():
            for person in self.by_topic(topic).people:
                found[person] |= 1 << number
        return found

    def by_topic(self, topic: str | None) -> Tied:
        """The ties to ``topic``."""
        tied = self._by_topic.get(topic)
        if tied is None:
            tied = self._by_topic[topic] = to_topic(topic, self.crowd)
        return tied

    def beneath(self, topic: str) -> int:
        """The set of topics that are ``topic`` or lie beneath it."""
        return as_set(
            (self.topic_number[each] for each in self.book.beneath.get(topic, ())),
            len(self.topics),
        )

    @cached_property
    def ambassadors(self) -> dict[str, dict[str, str]]:
        """By network: the ambassador channel of everybody who has one there, by id of the person."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for person, network in self.book.own_channels:
            own = own_ambassador_channel(person, network, self.book, self.moment)
            if own is not None and person in self.book.people:
                found[network][person] = own.id
        return found

    def standing_for(self, person: str) -> int:
        """The places that may stand for this person's own ambassador channel."""
        channels = 0
        for network, places in self._private.items():
            if person in self.ambassadors.get(network, ()):
                channels |= places
        return channels

    @cached_property
    def _private(self) -> dict[str, int]:
        """By network: the places of class private or ambassador."""
        found: dict[str, int] = defaultdict(int)
        for number, channel in enumerate(self.channels):
            if channel.place and channel.class_ in ("ambassador", "private"):
                found[channel.network] |= 1 << number
        return found


def present(book: Rulebook, moment: datetime) -> Present:
    """The company of ``book`` at ``moment``; kept, because people ask about the same minute."""
    found = book.moments.get(moment)
    if not isinstance(found, Present):
        # Several threads may be here: the list is taken in one step.
        for oldest in list(book.moments)[: 1 - MOST_KEPT]:
            book.moments.pop(oldest, None)
        found = book.moments[moment] = Present(book, moment)
    return found
