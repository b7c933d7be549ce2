"""What a text says of days: a span of them, and the calendar it is worked out in."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.words import FIGURE

YEAR = re.compile(r"1[5-9]\d\d|20\d\d|21\d\d")

OF = frozenset(
    (
        "of",
        "de",
        "d",
        "di",
        "dell",
        "del",
        "du",
        "des",
        "der",
        "im",
        "in",
        "the",
        "l",
        "dello",
        "vom",
        "en",
        "mese",
        "mois",
        "a",
        "della",
    )
)

_CENTURY = 50

FIRST_YEAR, LAST_YEAR = 1500, 2199

LENGTHS = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}


class Span(NamedTuple):
    """Days that pieces ``[first, last)`` name, text ``[start, end)``: ``[low, high)``.

    Both days are ``None`` where they cannot be known without the statement's moment. ``said`` is
    what was named; ``day``, ``month``: what to look for a year for.
    """

    first: int
    last: int
    start: int
    end: int
    low: date | None
    high: date | None
    said: str
    inferred: bool = False
    month: int = 0
    day: int = 0


def day_in(year: int, month: int, day: int) -> date | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and day >= 1):
        return None
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def months(year: int, month: int, length: int) -> tuple[date, date]:
    """The days of ``length`` months from a month on; the month may lie outside 1 … 12."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    year = min(max(year, 2), 9000)
    upto = month - 1 + length
    return date(year, month, 1), date(year + upto // 12, upto % 12 + 1, 1)


def period_around(day: date, unit: str, shift: int) -> tuple[date, date] | None:
    """The day, week, month, quarter, half-year or year that lies ``shift`` of them from ``day``."""
    if abs(shift) > 4000:
        return None
    if unit in ("day", "working_day", "night"):
        there = day + timedelta(days=shift)
        return there, there + timedelta(days=1)
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
        first = monday + timedelta(days=5 if unit == "weekend" else 0)
        return first, monday + timedelta(days=7)
    length = LENGTHS.get(unit)
    if length is None:
        return None
    begin = (day.month - 1) // length * length + 1
    if not 2 < day.year + shift * length // 12 < 5000:
        return None
    return months(day.year, begin + shift * length, length)


def part_of(low: date, high: date, part: str) -> tuple[date, date]:
    """The beginning, middle or end of a period: a third of it, as people mean it."""
    third = (high - low) // 3
    if part == "begin":
        return low, low + third
    return (low + third, high - third) if part == "mid" else (high - third, high)


def year_of(scan: Scan, at: int) -> int | None:
    """The year that a piece is by its looks."""
    if at < len(scan.raw) and scan.marks[at] is FIGURE and YEAR.fullmatch(scan.raw[at]):
        return int(scan.raw[at])
    return None


def year_behind(scan: Scan, at: int) -> tuple[int, int] | None:
    """The year that follows, and the piece after it: *July 2026*, *July 3, 2026*, *luglio del 2026*."""
    here = at
    if here < len(scan.raw) and scan.text_at(here) in OF and scan.near(here):
        here += 1
    if here >= len(scan.raw):
        return None
    year = year_of(scan, here)
    if year is None or scan.gaps[here] not in (" ", ", ", "\u00a0", "/", ". ", "-", "'", "’"):
        short = scan.whole(here)
        if (
            short is not None
            and scan.gaps[here] in ("'", "’", " '", " ’")
            and len(scan.raw[here]) == 2
        ):
            return full_year(short), here + 1
        return None
    if scan.has_role(here + 1, "people") or scan.gaps[here + 1].startswith((" %", "%")):
        return None
    return year, here + 1


def full_year(year: int) -> int:
    """The year of two digits: 26 is 2026, 98 is 1998."""
    return year if year > 99 else (2000 + year if year < _CENTURY else 1900 + year)


def ends_at(scan: Scan, last: int) -> int:
    return scan.ends[last - 1]


def nearest(scan: Scan, span: Span, bound: str = "") -> Span | None:
    """``span`` with the year that fits the statement's day, and what the text says of it."""
    today = scan.day
    if today is None:
        return span
    fits: list[tuple[int, date, date]] = []
    for year in (today.year - 1, today.year, today.year + 1):
        if span.day:
            low = day_in(year, span.month, span.day)
            if low is None:
                continue
            high = low + timedelta(days=1)
        else:
            low, high = months(year, span.month, LENGTHS.get(span.said, 1))
        away = (
            (low - today).days if low > today else (0 if today < high else (today - high).days + 1)
        )
        if (bound in ("until", "from") and high <= today) or (bound == "since" and low > today):
            away += 1000
        fits.append((away, low, high))
    if not fits:
        return None
    _, low, high = min(fits)
    return span._replace(low=low, high=high)


def weekday_at(scan: Scan, at: int) -> int | None:
    mark = scan.mark(at)
    if mark is None:
        return None
    if mark.day >= 0:
        return mark.day
    return mark.short_day if mark.short_day >= 0 and scan.capital(at) else None
