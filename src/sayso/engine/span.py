"""The small grammars of time that rules are written in: moments, anchors, clock hours, durations.

Every function takes the text as it stands in a file and raises ``ValueError`` where it does not
follow its grammar; a date or time of day that does not exist raises its subclass ``NoSuchTimeError``.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil
from typing import Literal, cast

from msgspec import Struct

Unit = Literal["minutes", "hours", "days", "workdays", "weeks"]
Edge = Literal["start", "end"]

MINUTES_A_DAY = 24 * 60
LEAP_YEAR = 2024
"""A year that has every day a year can have."""

_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII)
_OFFSET = re.compile(
    r"(?P<anchor>.*?)\s+(?P<sign>[+-])\s*(?P<amount>\d{1,4}) ?(?P<unit>minute|hour|day|workday|week)s?",
    re.ASCII | re.DOTALL,
)
_EVENT = re.compile(r"(?P<event>[\w:-]+(?:\.[\w:-]+)*?)(?:\.(?P<edge>start|end))?")
_HOURS = re.compile(r"(\d\d):(\d\d) ?[-–] ?(\d\d):(\d\d)", re.ASCII)
_YEARLY = re.compile(r"(\d\d)-(\d\d) ?\.\. ?(\d\d)-(\d\d)", re.ASCII)
_NEED = re.compile(r"(all|one)|(\d{1,4})(?:/(\d{1,4}))?", re.ASCII)
_DURATION = re.compile(r"(\d{1,4}) ?(minute|hour|day|workday|week)s?", re.ASCII)


class NoSuchTimeError(ValueError):
    """A date or time of day that looks right and does not exist, such as 30 February."""


class Anchor(Struct, frozen=True, kw_only=True):
    """A point in time, fixed or hung on an event, moved by an offset.

    Either ``moment`` is set, or ``event`` with the ``edge`` of it that is meant. ``offset_amount``
    counts ``offset_unit`` and is negative for *before*.
    """

    event: str = ""
    edge: Edge = "start"
    moment: datetime | None = None
    offset_amount: int = 0
    offset_unit: Unit = "days"


class Duration(Struct, frozen=True):
    """A length of time: ``amount`` of ``unit``. Working days follow the company's calendar."""

    amount: int
    unit: Unit


def parse_moment(text: str, *, end: bool = False) -> datetime:
    """``2026-03-03``, ``2026-03-03T07:00`` or ``2026-03-03 07:00`` on the company's clock.

    A bare date is its midnight; as the ``end`` of a window it is a whole day, so the midnight after.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"not a date or moment: {text!r}")
    year, month, day, hour, minute, second = match.groups()
    try:
        if hour is None:
            midnight = datetime(int(year), int(month), int(day))
            return midnight + timedelta(days=1) if end else midnight
        return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))
    except (ValueError, OverflowError):
        raise NoSuchTimeError(f"no such date or time: {text}") from None


def parse_date(text: str) -> date:
    """``2026-03-03``."""
    if len(text) != 10:
        raise ValueError(f"not a date: {text!r}")
    return parse_moment(text).date()


def parse_anchor(text: str, *, end: bool = False) -> Anchor:
    """A moment, a date, or an event; each with an offset if need be.

    ``2026-03-03``, ``2026-03-03 07:00 + 2 hours``, ``results_day``, ``results_day.end``,
    ``results_day.start - 2 workdays``. An event without an edge means its start. The offset stands
    after a blank. ``end``: the anchor closes a window, so that a bare date counts as a whole day.
    """
    anchor, amount, unit = text.strip(), 0, "days"
    if moved := _OFFSET.fullmatch(anchor):
        anchor = moved["anchor"]
        amount = int(moved["sign"] + moved["amount"])
        unit = moved["unit"] + "s"
    offset_unit = cast("Unit", unit)
    if anchor[:1].isdigit():
        moment = parse_moment(anchor, end=end)
        return Anchor(moment=moment, offset_amount=amount, offset_unit=offset_unit)
    match = _EVENT.fullmatch(anchor)
    if match is None:
        raise ValueError(f"not a moment, a date or an event: {text!r}")
    return Anchor(
        event=match["event"],
        edge=cast("Edge", match["edge"] or "start"),
        offset_amount=amount,
        offset_unit=offset_unit,
    )


def parse_hours(text: str) -> tuple[int, int]:
    """``HH:MM-HH:MM`` as the minutes of the day where it starts and ends.

    An end before the start lies on the next day: ``22:00-06:00`` gives ``(1320, 360)``. Midnight as
    an end may be written ``24:00``.
    """
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a span of hours: {text!r}")
    start_hour, start_minute, end_hour, end_minute = map(int, match.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if max(start_minute, end_minute) > 59 or start >= MINUTES_A_DAY or end > MINUTES_A_DAY:
        raise NoSuchTimeError(f"no such time of day: {text}")
    if start == end:
        raise ValueError(f"starts and ends at the same minute: {text!r}")
    return start, end


def parse_yearly(text: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """``MM-DD..MM-DD`` as month and day of the first and the last day, both inside.

    A last day before the first lies in the next year: ``12-20..01-05``.
    """
    match = _YEARLY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a span of days: {text!r}")
    first_month, first_day, last_month, last_day = map(int, match.groups())
    try:
        for month, day in ((first_month, first_day), (last_month, last_day)):
            date(LEAP_YEAR, month, day)
    except ValueError:
        raise NoSuchTimeError(f"no such day of the year: {text}") from None
    return (first_month, first_day), (last_month, last_day)


def parse_duration(text: str) -> Duration:
    """``30 minutes``, ``4 hours``, ``1 workday``, ``30 days``, ``2 weeks``."""
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a length of time: {text!r}")
    return Duration(int(match[1]), cast("Unit", match[2] + "s"))


def parse_need(text: str, of: int) -> int:
    """How many of ``of`` approvers have to say yes: ``all``, ``one``, a number, or a share ``1/2``.

    A share is rounded up. Raises ``ValueError`` where more are needed than there are, or none.
    """
    match = _NEED.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a number of approvers: {text!r}")
    word, count, whole = match.groups()
    if word:
        return of if word == "all" else 1
    share = Fraction(int(count), int(whole)) if whole and int(whole) else None
    if whole and (share is None or share > 1):
        raise ValueError(f"not a share: {text!r}")
    needed = int(count) if share is None else ceil(share * of)
    if not 1 <= needed <= of:
        raise ValueError(f"{text} of {of} approvers is not possible")
    return needed
