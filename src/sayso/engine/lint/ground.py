"""Where a clause speaks, whatever becomes of the channels there."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.engine.decide.rulebook import Entry
from sayso.engine.scene.places import Places


def channels_of(entry: Entry, places: Places) -> int:
    """The set of channels that the ``on`` of ``entry`` fits, status and own topics aside."""
    if not entry.where:
        return places.everywhere
    channels = 0
    for where in entry.where:
        channels |= places.meant(replace(where, status=(), own_topic=None))
    return channels
