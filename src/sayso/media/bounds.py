"""How much of a file is looked at, and what ends the looking: nothing here is endless."""

from __future__ import annotations

from sayso.engine.embedded import Doubt

MOST_BYTES = 256_000_000
"""A file larger than this is not read. What a door takes may be less."""

MOST_PIXELS = 250_000_000
"""The largest sensors in telephones have 200 million. What is larger is made to fill a memory."""

MOST_PARTS = 100_000
"""Segments, chunks, boxes, entries and values of one file, all counted together."""

MOST_TEXT = 2_000_000
"""Bytes of one packet of metadata, also once it is inflated."""

DEEPEST = 24
"""How deep boxes, maps and elements may stand in one another."""

MOST_NAMES = 8
LONGEST_NAME = 200
LONGEST_ALT = 1_000


class Unread(Exception):
    """A file, or a part of it, that cannot be read, and why."""

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(doubt)
        self.doubt: Doubt = doubt


def whole_number(raw: bytes | memoryview, at: int, size: int, *, little: bool = False) -> int:
    """An unsigned number of ``size`` bytes. Raises `Unread` where the bytes end before."""
    part = raw[at : at + size]
    if at < 0 or len(part) != size:
        raise Unread("cut_short")
    return int.from_bytes(part, "little" if little else "big")


def piece(raw: bytes | memoryview, at: int, size: int) -> bytes:
    """``size`` bytes from ``at``. Raises `Unread` where there are fewer."""
    part = bytes(raw[at : at + size])
    if at < 0 or size < 0 or len(part) != size:
        raise Unread("cut_short")
    return part
