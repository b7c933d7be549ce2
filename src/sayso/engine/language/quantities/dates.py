"""Days and months by their names and numbers: *3. Juli 2026*, *le 3/7*, *July 3rd*, *9–11 September*."""

from __future__ import annotations

import re
from datetime import timedelta

from sayso.engine.language.quantities.numbers import number_at
from sayso.engine.language.quantities.scan import SPACES, Scan
from sayso.engine.language.quantities.spans import (
    OF,
    Span,
    day_in,
    ends_at,
    full_year,
    months,
    nearest,
    weekday_at,
    year_behind,
    year_of,
)
from sayso.engine.language.quantities.words import FIGURE

_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")

_SHORT_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")

_SUFFIXES = frozenset(("er", "st", "nd", "rd", "th", "re", "ere"))


def day_number(scan: Scan, at: int) -> tuple[int, int, bool] | None:
    """A day of a month that begins at a piece, the piece after it, and whether marked as one."""
    mark = scan.mark(at)
    if mark is None:
        return None
    if mark is not FIGURE:
        if mark.ordinal and 1 <= mark.ordinal <= 31:
            return mark.ordinal, at + 1, True
        if mark.value is not None and mark.value == int(mark.value) and 1 <= mark.value <= 31:
            number = number_at(scan, at)
            if number is None or not 1 <= number.value <= 31:
                return None
            behind = scan.mark(number.last)
            if behind is not None and behind.ordinal and scan.gaps[number.last] in ("-", " "):
                day = int(number.value) + behind.ordinal
                return (day, number.last + 1, True) if day <= 31 else None
            return int(number.value), number.last, False
        return None
    raw = scan.raw[at]
    if len(raw) > 2 or not raw.isdecimal() or not 1 <= int(raw) <= 31:
        return None
    gap = scan.gaps[at + 1]
    if gap[:1] in ("°", "º") and gap:
        return int(raw), at + 1, True
    if gap == "" and at + 1 < len(scan.raw) and scan.raw[at + 1].lower() in _SUFFIXES:
        return int(raw), at + 2, True
    return int(raw), at + 1, gap[:1] == "."


def in_figures(scan: Scan, at: int) -> Span | None:
    """A date in nothing but figures: *3.7.2026*, *3. 7. 26*, *3/7/2026*, *2026-07-03*, *3.7.*"""
    if scan.marks[at] is not FIGURE:
        return None
    raw, gap = scan.raw[at], scan.gaps[at + 1]
    dotted = _DOTTED.fullmatch(raw) if len(raw) > 5 else None
    if dotted is not None:
        day, month, year = (int(each) for each in dotted.groups())
        return _dated(scan, at, at + 1, full_year(year), month, day)
    year = year_of(scan, at)
    if year is not None and gap in ("-", "‑"):
        month, day = scan.whole(at + 1), scan.whole(at + 2)
        if (
            month is not None
            and day is not None
            and scan.gaps[at + 2] == gap
            and len(scan.raw[at + 2]) == 2
        ):
            return _dated(scan, at, at + 3, year, month, day)
        return None
    if gap[:1] == "/":
        return _slashed(scan, at)
    if gap[:1] == "." and len(raw) < 6:
        return _half_dotted(scan, at)
    return None


def _slashed(scan: Scan, at: int) -> Span | None:
    day, month = scan.whole(at), scan.whole(at + 1)
    if day is None or month is None or scan.gaps[at + 1] != "/":
        return None
    if scan.gaps[at + 2] == "/" and (year := scan.whole(at + 2)) is not None:
        if len(scan.raw[at + 2]) not in (2, 4):
            return None
        return _dated(scan, at, at + 3, full_year(year), month, day) or _dated(
            scan, at, at + 3, full_year(year), day, month
        )
    if year_of(scan, at + 1) is not None and 1 <= day <= 12:
        low, high = months(month, day, 1)
        return Span(at, at + 2, scan.starts[at], scan.ends[at + 1], low, high, "month")
    if day > 31 or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    led = scan.led(at, scan.words.dating, 3)
    if led is None or scan.text_at(at - 1) in ("de", "di", "of", "der", "in", "a"):
        return None
    return _without_year(scan, at, at + 2, month, day)


def _half_dotted(scan: Scan, at: int) -> Span | None:
    """*3.7.*, *3. 7. 2026*, *03.07. 2026*"""
    raw, gap = scan.raw[at], scan.gaps[at + 1]
    short = _SHORT_DOTTED.fullmatch(raw)
    last = at + 1
    if short is not None:
        day, month = int(short.group(1)), int(short.group(2))
    else:
        whole, other = scan.whole(at), scan.whole(at + 1)
        if whole is None or other is None or gap not in (". ", ".\u00a0", ".\u202f") or other > 12:
            return None
        if scan.gaps[at + 2][:1] != ".":
            dotted = _SHORT_DOTTED.fullmatch(scan.raw[at + 1])
            if dotted is None:
                return None
        day, month, last = whole, other, at + 2
    year = year_of(scan, last)
    if year is not None and scan.gaps[last] in (". ", ".", ".\u00a0"):
        return _dated(scan, at, last + 1, year, month, day)
    if not 1 <= month <= 12 or not 1 <= day <= 31 or scan.gaps[last][:1] != ".":
        return None
    led = scan.led(at, scan.words.dating, 3)
    weekday = weekday_at(scan, at - 1) if at > scan.done else None
    if led is None and weekday is None and raw[0] != "0" and scan.gaps[at][-1:] != "(":
        return None
    found = _without_year(scan, at, last, month, day)
    return found._replace(end=found.end + 1) if found is not None else None


def _dated(scan: Scan, at: int, last: int, year: int, month: int, day: int) -> Span | None:
    there = day_in(year, month, day)
    if there is None:
        return None
    return Span(
        at, last, scan.starts[at], ends_at(scan, last), there, there + timedelta(days=1), "day"
    )


def _without_year(scan: Scan, at: int, last: int, month: int, day: int) -> Span | None:
    """A day of a month, in the year nearest to the statement."""
    found = Span(
        at,
        last,
        scan.starts[at],
        ends_at(scan, last),
        None,
        None,
        "day",
        inferred=True,
        month=month,
        day=day,
    )
    return nearest(scan, found)


def day_of_month(scan: Scan, at: int) -> Span | None:
    """*3. Juli 2026*, *le 3 juillet*, *the 3rd of July*, *July 3rd*, *drittes Juli*."""
    mark = scan.marks[at]
    if mark is not None and mark.month:
        return _month_then_day(scan, at)
    numbered = day_number(scan, at)
    if numbered is None:
        return None
    day, last, _ = numbered
    here = last
    if scan.text_at(here) in OF and scan.near(here):
        here += 1
    month = scan.mark(here)
    if month is None or not month.month or scan.gaps[here] not in AFTER_DAY:
        return None
    if month.text == "may" and not scan.capital(here):
        return None
    if here > last and not scan.near(last) and scan.gaps[last] not in AFTER_DAY:
        return None
    last = here + 1
    year = year_behind(scan, last + 0) if scan.gaps[last][:1] != "." else _dotted_year(scan, last)
    if year is not None:
        return _dated(scan, at, year[1], year[0], month.month, day)
    return _without_year(scan, at, last, month.month, day)


AFTER_DAY = SPACES | {". ", ".", "° ", "º ", ".\u00a0", "-", "", "'", "’", ".-"}


def _dotted_year(scan: Scan, at: int) -> tuple[int, int] | None:
    """The year after a month that is shortened: *3. Okt. 2026*."""
    year = year_of(scan, at)
    if year is not None and scan.gaps[at] == ". " and len(scan.raw[at - 1]) < 5:
        return year, at + 1
    return None


def _month_then_day(scan: Scan, at: int) -> Span | None:
    if scan.words.language != "en" or not scan.capital(at):
        return None
    here = at + 1
    if scan.text_at(here) == "the":
        here += 1
    if here >= len(scan.raw) or scan.gaps[here] not in (" ", ". ", "\u00a0"):
        return None
    numbered = day_number(scan, here)
    if numbered is None or (scan.marks[here] is not FIGURE and not numbered[2]):
        return None
    mark = scan.marks[at]
    if mark is None:
        return None
    day, last, _ = numbered
    if scan.gaps[last][:1] in ("%", ":") or (scan.gaps[last] == " " and _is_unit(scan, last)):
        return None
    year = year_behind(scan, last)
    if year is not None:
        return _dated(scan, at, year[1], year[0], mark.month, day)
    return _without_year(scan, at, last, mark.month, day)


def _is_unit(scan: Scan, at: int) -> bool:
    mark = scan.mark(at)
    return mark is not None and (mark.unit is not None or bool(mark.scale))


def month_at(scan: Scan, at: int) -> Span | None:
    """*Juli 2026*, *im Juli*, *en juillet*."""
    mark = scan.marks[at]
    if mark is None or not mark.month:
        return None
    shortened = len(mark.text) < 5 and mark.text not in (
        "mai",
        "juni",
        "juli",
        "july",
        "june",
        "may",
        "mars",
        "juin",
        "aout",
    )
    year = year_behind(scan, at + 1) or (_dotted_year(scan, at + 1) if len(mark.text) < 5 else None)
    if year is not None:
        low, high = months(year[0], mark.month, 1)
        return Span(
            at,
            year[1],
            scan.starts[at],
            ends_at(scan, year[1]),
            low,
            high,
            "month",
            month=mark.month,
        )
    if shortened or not _is_month(scan, at):
        return None
    found = Span(
        at,
        at + 1,
        scan.starts[at],
        scan.ends[at],
        None,
        None,
        "month",
        inferred=True,
        month=mark.month,
    )
    return nearest(scan, found)


def _is_month(scan: Scan, at: int) -> bool:
    """Whether a word by itself is a month: *may*, *march*, *mars* can be something else."""
    mark = scan.marks[at]
    text = mark.text if mark is not None else ""
    language = scan.words.language
    if language == "de":
        return True
    if language != "en":
        return scan.raw[at].islower() or scan.led(at, scan.words.dating) is not None
    if not scan.capital(at):
        return False
    if text in ("may", "march", "august", "april", "june"):
        before = scan.text_at(at - 1) if at else ""
        return before in (
            "in",
            "by",
            "until",
            "since",
            "from",
            "of",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "till",
            "before",
            "after",
            "during",
            "to",
            "through",
            "end",
            "and",
            "for",
        )
    return True


def days_of_month(scan: Scan, at: int) -> Span | None:
    """Several days of one month: *9. bis 11. September*, *du 9 au 11 septembre*, *9–11 July*."""
    numbered = day_number(scan, at)
    if numbered is None:
        return None
    day, here, _ = numbered
    if here >= len(scan.raw):
        return None
    gap = scan.gaps[here].strip(". \u00a0")
    if scan.marks[here] is FIGURE and gap in ("-", "–", "—", "/", "+", "&") and gap:
        there = here
    else:
        to = scan.text_at(here)
        if to not in (
            "bis",
            "to",
            "au",
            "al",
            "all",
            "a",
            "und",
            "et",
            "e",
            "and",
            "oder",
            "ou",
            "through",
        ) or not (scan.near(here) or scan.gaps[here] in (". ", ".\u00a0")):
            return None
        there = here + 1
        if scan.text_at(there) in ("il", "le", "zum", "the", "l", "all", "al"):
            there += 1
    if there >= len(scan.raw):
        return None
    second = day_of_month(scan, there)
    if second is None or second.said != "day":
        return None
    if second.low is None or second.high is None:
        return second._replace(first=at, start=scan.starts[at], said="days")
    first = day_in(second.low.year, second.low.month, day)
    if first is None or first >= second.low:
        return None
    return second._replace(first=at, start=scan.starts[at], low=first, said="days")
