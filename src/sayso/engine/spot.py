"""Where something stands in a company folder."""

from __future__ import annotations

from msgspec import Struct


class Spot(Struct, frozen=True):
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 0
    column: int = 0
