"""The fact book: what is true, since when, and who says so."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from sayso.engine.moment import Moment, Until

Comparator = Literal["exactly", "up_to", "at_least", "at_most", "more_than", "about", "plus_minus"]


class Fact(Struct, frozen=True, kw_only=True):
    """One statement the company stands by.

    ``value`` is text as written, a decimal number, a date or a version; ``unit`` says how to read
    it. ``subject`` maps a language to the words the thing goes by. ``valid_until`` is the moment it
    stops being the current one; a figure for a past ``period`` stays true for that period.
    """

    id: str
    series: str
    subject: dict[str, tuple[str, ...]]
    value: str
    unit: str = ""
    comparator: Comparator = "exactly"
    nature: str = ""
    period: str = ""
    scope: str = ""
    text: str = ""
    public_from: Moment | None = None
    valid_until: Until | None = None
    superseded_by: str | None = None
    source: str = ""
    owner: str | None = None

    @property
    def said(self) -> str:
        """What it says, in its own words; where it has none, its value."""
        return self.text or f"{self.value} {self.unit}".strip()

    def is_public(self, moment: datetime) -> bool:
        """Whether it has been published at ``moment``; without a date it has not."""
        return self.public_from is not None and self.public_from <= moment
