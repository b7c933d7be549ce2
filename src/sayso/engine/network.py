"""What a network allows: how long a post may be, and how its length is counted."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Count = Literal["characters", "graphemes", "weighted"]


class Network(Struct, frozen=True, kw_only=True):
    """A network's limits as plain data.

    ``limit`` counts in ``count``: code points, grapheme clusters (UAX #29), or X's weights (a
    character outside a few Latin ranges counts two). ``link`` is what a link counts, whatever its
    length; ``None`` counts it as written. ``short_mentions``: of ``@anna@host`` only ``@anna``
    counts.
    """

    id: str
    name: str
    limit: int | None = None
    count: Count = "characters"
    link: int | None = None
    short_mentions: bool = False
    hashtags: bool = True
