"""All channels at once: sets of channels at one moment, integers whose bit *n* is channel *n*."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sayso.engine.channel import Channel, ChannelStatus
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.guideline import Where
from sayso.engine.scene.crowd import as_set


class Places:
    """Channels with the status that each has, in the order given.

    Every set is made when first asked for and kept.
    """

    def __init__(self, book: Rulebook, channels: tuple[tuple[Channel, ChannelStatus], ...]) -> None:
        self.book = book
        self.channels = tuple(channel for channel, _ in channels)
        self.size = len(channels)
        self.everywhere = (1 << self.size) - 1
        self._statuses = tuple(status for _, status in channels)
        self._listed: dict[str, dict[object, int]] = {}
        self._meant: dict[Where, int] = {}

    def meant(self, where: Where) -> int:
        """The channels that ``where`` means, ``own_topic`` aside."""
        channels = self._meant.get(where)
        if channels is None:
            channels = self._meant[where] = self._keys(where)
        return channels

    def _keys(self, where: Where) -> int:
        channels = self.everywhere
        for key, values in (
            ("class", where.class_),
            ("network", where.network),
            ("channel", where.channel),
            ("tag", where.tag),
            ("tone", where.tone),
            ("language", where.language),
            ("audience", where.audience),
            ("status", where.status),
        ):
            if values:
                channels &= self._any(key, values)
        for key, flag in (
            ("shows_employer", where.shows_employer),
            ("profile_visible", where.profile_visible),
            ("employer_site", where.employer_site),
            ("by_delegation", where.by_delegation),
            ("registered", where.registered),
        ):
            if flag is not None:
                channels &= self._any(key, (flag,))
        return channels

    def _any(self, key: str, values: Iterable[object]) -> int:
        listed = self._listed.get(key)
        if listed is None:
            listed = self._listed[key] = self._list(key)
        channels = 0
        for value in values:
            channels |= listed.get(value, 0)
        return channels

    def _list(self, key: str) -> dict[object, int]:
        numbers: dict[object, list[int]] = {}
        values = self._values(key)
        for number in range(self.size):
            for value in values(number):
                numbers.setdefault(value, []).append(number)
        return {value: as_set(those, self.size) for value, those in numbers.items()}

    def _values(self, key: str) -> Callable[[int], Iterable[object]]:
        channels = self.channels
        match key:
            case "status":
                return lambda n: (self._statuses[n],)
            case "channel":
                return lambda n: (channels[n].id,)
            case "class":
                return lambda n: (channels[n].class_,)
            case "tag":
                return lambda n: channels[n].tags
            case "language":
                return lambda n: channels[n].languages
            case "registered":
                return lambda n: (self.book.is_registered(channels[n]),)
            case _:
                return lambda n: (getattr(channels[n], key),)
