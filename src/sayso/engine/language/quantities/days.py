"""Days and periods: calendar dates, months, quarters, years, weekdays, and what *last month* is.

All are half-open intervals of days. What leaves the year unsaid gets the one nearest to the
statement's day, or the next after it where the text looks ahead (*until*, *from*), and is marked.
The first day of a week is Monday (ISO 8601).
"""

from __future__ import annotations

from math import inf

from sayso.engine.language.quantities.dates import day_of_month, days_of_month, in_figures, month_at
from sayso.engine.language.quantities.periods import (
    century_at,
    decade_at,
    fiscal_at,
    part_before,
    quarter_at,
    relative_at,
    season_at,
    span_of,
    unit_then,
    weekday_near,
    year_span,
)
from sayso.engine.language.quantities.quantity import DATE, PERIOD, Interval, Quantity
from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.spans import (
    YEAR,
    Span,
    day_in,
    nearest,
    part_of,
    period_around,
    weekday_at,
)
from sayso.engine.language.quantities.words import FIGURE


def counted_off(scan: Scan, at: int, last: int, value: float) -> Quantity | None:
    """*ces trois dernières années*: the number before, the unit after *last* or *next*."""
    past = scan.has_role(last, "past_span")
    if not (past or scan.has_role(last, "coming_span")) or last + 1 >= len(scan.raw):
        return None
    span = span_of(scan, at, last + 1, value, past=past)
    return _quantity(scan, span, "", at) if span is not None else None


def _named(scan: Scan, at: int) -> Span | None:
    """The days that begin at a piece, whatever names them."""
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark is FIGURE:
        raw = scan.raw[at]
        if len(raw) > 2:
            if not raw.isdecimal() or (
                scan.gaps[at + 1][:1] in ("-", "‑", "/") and scan.is_figure(at + 1)
            ):
                return in_figures(scan, at) or _part_or_year(scan, at)
            return _part_or_year(scan, at) or decade_at(scan, at)
        found = in_figures(scan, at) or day_of_month(scan, at) or days_of_month(scan, at)
        found = found or quarter_at(scan, at) or century_at(scan, at)
        return found or decade_at(scan, at)
    if mark.month:
        return unit_then(scan, at) or _with_part(
            scan, day_of_month(scan, at) or _months_of(scan, at)
        )
    if mark.day >= 0 or mark.short_day >= 0:
        return _weekday_date(scan, at)
    if mark.ordinal or mark.value is not None:
        found = day_of_month(scan, at) or quarter_at(scan, at) or century_at(scan, at)
        if found is not None:
            return found
    if "fiscal" in mark.roles and (found := fiscal_at(scan, at)) is not None:
        return found
    if len(mark.text) == 1 and mark.roles and (found := quarter_at(scan, at)) is not None:
        return found
    return relative_at(scan, at) or unit_then(scan, at) or season_at(scan, at)


def _with_part(scan: Scan, span: Span | None) -> Span | None:
    return part_before(scan, span) if span is not None and span.said in ("month", "year") else span


def _months_of(scan: Scan, at: int) -> Span | None:
    return month_at(scan, at)


def _part_or_year(scan: Scan, at: int) -> Span | None:
    span = year_span(scan, at)
    return part_before(scan, span) if span is not None and span.said == "year" else span


def _weekday_date(scan: Scan, at: int) -> Span | None:
    """*Freitag, 3. Juli*, *next Friday* (read elsewhere), *am Freitag*."""
    mark = scan.marks[at]
    weekday = weekday_at(scan, at)
    if mark is None or weekday is None:
        return None
    shifted = unit_then(scan, at) if mark.day >= 0 else None
    if shifted is not None:
        return shifted
    here = at + 1
    if scan.text_at(here) in ("den", "dem", "le", "il", "the", "der", "l", "d"):
        here += 1
    if here < len(scan.raw) and scan.gaps[at + 1].strip(" .,\u00a0") == "":
        behind = scan.marks[here]
        if behind is not None and (behind is FIGURE or behind.month or behind.ordinal):
            found = in_figures(scan, here) or day_of_month(scan, here)
            if found is not None and found.said == "day":
                return found._replace(first=at, start=scan.starts[at])
    if mark.day < 0:
        return None
    led = scan.text_at(at - 1) if at > scan.done and scan.near(at) else ""
    if led in (
        "am",
        "on",
        "ab",
        "bis",
        "until",
        "by",
        "since",
        "seit",
        "vom",
        "entro",
        "jusqu",
        "zum",
        "till",
        "from",
        "dès",
    ):
        span = Span(at, at + 1, scan.starts[at], scan.ends[at], None, None, "day", inferred=True)
        return weekday_near(scan, span, weekday, 0)
    return None


def may_begin(scan: Scan, at: int) -> bool:
    """Whether days may begin at a number, by its looks and what stands next to it."""
    gap = scan.gaps[at + 1]
    if gap != " ":
        return gap[:1] != "%" and gap[1:2] not in ("%", "€", "°")
    raw = scan.raw[at]
    if len(raw) > 3:
        return scan.marks[at] is not FIGURE or YEAR.fullmatch(raw) is not None or "." in raw
    behind = scan.mark(at + 1)
    return behind is not None and (
        not gap
        or behind.month > 0
        or bool(behind.roles)
        or behind.ordinal > 0
        or scan.mark(at + 2) is not None
    )


def days(scan: Scan, at: int) -> Quantity | None:
    """The date or period that begins at a piece, with what stands before it and the end of a range."""
    span = _named(scan, at)
    if span is None:
        return None
    if span.said == "year" and not _is_year(scan, span):
        return None
    led = scan.led(span.first, scan.words.dating, 5)
    bound, begin = led if led is not None else ("", span.first)
    before = scan.text_at(span.first - 1) if span.first > scan.done else ""
    leads = before in scan.words.from_to or before in scan.words.between
    other = _upto(scan, span)
    joined = _joined(scan, span, other, span.first - leads) if other is not None else None
    if joined is not None:
        return joined
    if span.said == "days":
        bound, begin = "range", span.first - leads
    elif bound == "from" and scan.text_at(begin) in ("von", "vom", "du"):
        bound = ""
    if bound and span.inferred and span.month:
        span = _again(scan, span, bound)
    return _quantity(scan, span, bound, begin if bound else span.first)


def _again(scan: Scan, span: Span, bound: str) -> Span:
    part, _, said = span.said.rpartition("_")
    if said not in ("month", "day"):
        return span
    found = nearest(scan, span._replace(said=said), bound)
    if found is None or found.low is None or found.high is None:
        return span
    if part:
        low, high = part_of(found.low, found.high, part)
        found = found._replace(low=low, high=high)
    return found._replace(said=span.said)


def _upto(scan: Scan, span: Span) -> Span | None:
    """The other end of a range of days."""
    at = span.last
    if at >= len(scan.raw):
        return None
    gap = scan.text[span.end : scan.starts[at]].strip(" \u00a0")
    if gap in ("-", "–", "—") and gap:
        there = at
    else:
        if not scan.beside(span.end, at) or scan.text_at(at) not in (
            "bis",
            "to",
            "au",
            "al",
            "all",
            "a",
            "and",
            "und",
            "et",
            "e",
            "through",
            "until",
            "till",
            "alla",
            "fino",
        ):
            return None
        joining = scan.text_at(at) in ("and", "und", "et", "e")
        before = scan.text_at(span.first - 1) if span.first > 0 else ""
        if joining and before not in scan.words.between:
            return None
        there = at + 1
        while (
            scan.text_at(there)
            in (
                "zum",
                "le",
                "il",
                "the",
                "al",
                "l",
                "la",
                "ende",
                "fin",
                "fine",
                "end",
                "of",
                "mitte",
                "anfang",
                "au",
            )
            and there < at + 4
        ):
            there += 1
    if there >= len(scan.raw) or scan.marks[there] is None:
        return None
    kept, scan.done = scan.done, at
    try:
        return _named(scan, there)
    finally:
        scan.done = kept


def _joined(scan: Scan, span: Span, other: Span, begin: int) -> Quantity | None:
    """The period from one day, month or year to another."""
    if other.low is None or span.low is None or other.high is None or span.high is None:
        if span.said.rpartition("_")[2] != other.said.rpartition("_")[2]:
            return None
        return _quantity(scan, span._replace(last=other.last, end=other.end), "range", begin)
    if span.inferred and span.month and not other.inferred:
        moved = _in_year(span._replace(inferred=False), other.high.year)
        span = moved if moved is not None else span
    elif span.inferred and other.inferred and other.month and other.high <= span.low:
        again = _in_year(other, span.low.year + 1)
        other = again if again is not None else other
    if span.low is None or other.high is None or other.high <= span.low:
        return None
    whole = span._replace(last=other.last, end=other.end, high=other.high, said="span")
    return _quantity(scan, whole, "range", begin)


def _in_year(span: Span, year: int) -> Span | None:
    if span.low is None or span.high is None:
        return None
    low = day_in(year, span.low.month, span.low.day)
    if low is None:
        return None
    return span._replace(low=low, high=low + (span.high - span.low))


def _is_year(scan: Scan, span: Span) -> bool:
    """Whether a number that looks like a year is one, and counts nothing."""
    at = span.last - 1
    gap = scan.gaps[at + 1]
    if gap[:1] in ("%", "€", "$", "‰", "°", "½", "+") or gap[:2] in (
        " %",
        " €",
        " $",
        " °",
        ".-",
        ".–",
    ):
        return False
    before = scan.gaps[at][-1:]
    if before in ("€", "$", "£", "~", ">", "<", "≥", "≈", "#", "@", "_") and before:
        return False
    behind = scan.mark(at + 1)
    if (
        behind is not None
        and scan.near(at + 1)
        and (behind.unit is not None or behind.scale or "people" in behind.roles)
    ):
        named = behind.unit is not None and behind.text in (
            "a",
            "m",
            "t",
            "l",
            "h",
            "s",
            "g",
            "fr",
            "mo",
            "to",
            "go",
            "zoll",
            "ct",
        )
        if not named:
            return False
    if scan.gaps[at] == "" and at > 0:
        return False
    return not _is_counted(scan, at)


def _is_counted(scan: Scan, at: int) -> bool:
    """Whether a bound of numbers stands before, or what is counted behind."""
    led = scan.led(at, scan.words.before)
    if led is not None and scan.led(at, scan.words.dating, 5) is None:
        return scan.text_at(led[1]) not in ("um", "gut")
    return False


def _quantity(scan: Scan, span: Span, bound: str, begin: int) -> Quantity:
    """``span`` as a quantity, open where ``bound`` opens it."""
    start = min(scan.starts[begin], span.start) if bound else span.start
    sets: tuple[Interval, ...] = ()
    if span.low is not None and span.high is not None:
        low, high = float(span.low.toordinal()), float(span.high.toordinal())
        if bound in ("since", "from"):
            high = inf
        elif bound == "until":
            low = -inf
        elif bound == "before":
            low, high = -inf, low
        elif bound == "after":
            low, high = high, inf
        sets = (Interval(low, high, high_open=True),)
    kind = DATE if span.said == "day" and bound in ("", "about") else PERIOD
    scan.done = max(scan.done, span.last)
    return Quantity(
        kind,
        sets,
        "day",
        start,
        span.end,
        span.start,
        span.end,
        bound=bound,
        said=span.said,
        inferred=span.inferred,
    )


def ago(scan: Scan, found: Quantity, first: int, last: int, value: float) -> Quantity | None:
    """*vor drei Jahren*, *il y a trois ans*, *three years ago*: the period that far back."""
    words = scan.words
    begin = first
    if words.ago:
        length = len(words.ago)
        if first - length < scan.done or any(
            scan.text_at(first - length + at) != word for at, word in enumerate(words.ago)
        ):
            return None
        begin = first - length
    elif scan.text_at(last) in words.ago_behind and last < len(scan.raw) and scan.near(last):
        last += 1
    else:
        return None
    start, end = scan.starts[begin], max(found.end, scan.ends[last - 1])
    start = min(start, found.start)
    sets: tuple[Interval, ...] = ()
    if scan.day is not None:
        if value != int(value):
            return None
        around = period_around(scan.day, found.said, -int(value))
        if around is None:
            return None
        low, high = (float(each.toordinal()) for each in around)
        if found.bound in ("more_than", "at_least"):
            low = -inf
        sets = (Interval(low, high, high_open=True),)
    scan.done = last
    return Quantity(
        PERIOD,
        sets,
        "day",
        start,
        end,
        found.number_start,
        found.number_end,
        bound=found.bound,
        said=found.said,
        inferred=True,
        spelt=found.spelt,
        also=(found,),
    )
