"""Moments and windows of a company's own clock.

A moment is a naive ``datetime`` on the company's clock (its ``timezone``): people read and write
local time, and an answer holds for a local minute. Windows are half-open, ``[from, until)``; an
unknown end means: still closed. A bare date given as an end counts as a whole day, so it is read
as midnight of the day after.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated

import msgspec

Moment = Annotated[datetime, msgspec.Meta(extra={"reads": "start"})]
"""Start of a window or a point in time; a bare date is its midnight."""

Until = Annotated[datetime, msgspec.Meta(extra={"reads": "end"})]
"""End of a window, the first moment outside; a bare date is the midnight after it."""


def within(moment: datetime, start: datetime | None, end: datetime | None) -> bool:
    """Whether ``moment`` lies in ``[start, end)``; ``None`` leaves that side open."""
    return (start is None or start <= moment) and (end is None or moment < end)


def age_on(day: date, born: date) -> int:
    """Full years between ``born`` and ``day``."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def end_of(day: date) -> datetime:
    """The first moment after ``day``."""
    return datetime(day.year, day.month, day.day) + timedelta(days=1)
