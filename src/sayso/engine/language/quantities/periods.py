"""Years, quarters, halves, seasons, decades, and what is told from the statement: *last month*."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.engine.language.quantities.dates import AFTER_DAY, day_number
from sayso.engine.language.quantities.numbers import number_at
from sayso.engine.language.quantities.quantity import DURATION
from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.spans import (
    FIRST_YEAR,
    LAST_YEAR,
    LENGTHS,
    OF,
    Span,
    ends_at,
    full_year,
    months,
    nearest,
    part_of,
    period_around,
    year_behind,
    year_of,
)
from sayso.engine.language.quantities.words import FIGURE


def part_before(scan: Scan, span: Span) -> Span:
    """``span`` cut to its beginning, middle or end where the words before say so."""
    at = span.first
    for begin in (at - 1, at - 2, at - 3, at - 4):
        if begin < scan.done or not scan.near(begin + 1):
            break
        mark = scan.marks[begin]
        if mark is None:
            break
        part = next((each for each in ("begin", "mid", "end") if each in mark.roles), "")
        if part:
            first = begin
            if scan.text_at(begin) in (
                "end",
                "beginning",
                "start",
                "middle",
                "fin",
                "debut",
                "milieu",
                "inizio",
                "fine",
                "meta",
            ) and (
                begin > scan.done
                and scan.text_at(begin - 1) in ("the", "la", "le", "l", "au")
                and scan.near(begin)
                and scan.text_at(begin - 1) == "the"
            ):
                first = begin - 1
            cut = span._replace(first=first, start=scan.starts[first], said=f"{part}_{span.said}")
            if span.low is None or span.high is None:
                return cut
            low, high = part_of(span.low, span.high, part)
            return cut._replace(low=low, high=high)
        if mark.text not in OF and not (scan.has_role(begin, "that") and not mark.value):
            break
    return span


def year_span(scan: Scan, at: int) -> Span | None:
    """*2026*, *2025/26*, *2024–2026*."""
    year = year_of(scan, at)
    if year is None:
        return None
    gap = scan.gaps[at + 1]
    if gap == "/" and at + 1 < len(scan.raw):
        other = scan.whole(at + 1)
        if other is not None and full_year(other) == year + 1 and len(scan.raw[at + 1]) in (2, 4):
            return Span(
                at,
                at + 2,
                scan.starts[at],
                scan.ends[at + 1],
                date(year, 1, 1),
                date(year + 2, 1, 1),
                "years",
            )
        return None
    if (gap == "" and at + 1 < len(scan.raw)) or (
        gap in ("-", "‑") and not scan.is_figure(at + 1) and (at + 1 < len(scan.raw))
    ):
        return decade_at(scan, at)
    decade = decade_at(scan, at)
    if decade is not None:
        return decade
    return Span(
        at, at + 1, scan.starts[at], scan.ends[at], date(year, 1, 1), date(year + 1, 1, 1), "year"
    )


def decade_at(scan: Scan, at: int) -> Span | None:
    """*1990er*, *the 1990s*, *90er-Jahre*, *années 90*, *anni ’90*."""
    whole = scan.whole(at)
    if whole is None or whole % 10 or not (whole < 100 or year_of(scan, at) is not None):
        return None
    hangs = scan.gaps[at + 1] == "" and at + 1 < len(scan.raw)
    suffix = scan.raw[at + 1].lower() if hangs else ""
    first = at
    last = at + 2
    if suffix == "er" and scan.words.language == "de":
        if scan.text_at(last) in ("jahre", "jahren", "jahr", "jahrgang") and scan.near(last):
            last += 1
        elif whole < 100:
            return None
    elif suffix == "s" and scan.words.language == "en":
        if whole < 100 and scan.text_at(at - 1) != "the":
            return None
    elif (
        scan.text_at(at - 1) in ("annees", "anni")
        and scan.words.language in ("fr", "it")
        and at > scan.done
    ):
        if (
            scan.gaps[at] not in (" ", " '", " ’", "\u00a0")
            or hangs
            or scan.marks[at] is not FIGURE
        ):
            return None
        first, last = at - 1, at + 1
    else:
        return None
    year = 1900 + whole if whole < 100 else whole
    if whole < 100 and whole < 20:
        return None
    return Span(
        first,
        last,
        scan.starts[first],
        ends_at(scan, last),
        date(year, 1, 1),
        date(year + 10, 1, 1),
        "decade",
    )


def quarter_at(scan: Scan, at: int) -> Span | None:
    """*Q3 2026*, *3. Quartal*, *drittes Quartal*, *first half of 2026*, *T3*, *1er semestre*."""
    mark = scan.marks[at]
    if mark is None:
        return None
    number, last, unit = 0, at, ""
    if mark is not FIGURE and len(mark.text) == 1:
        whole = scan.whole(at + 1)
        if whole is None or scan.gaps[at + 1] not in ("", " ") or not scan.capital(at):
            return None
        unit = next((each for each in ("quarter", "half_year") if each in mark.roles), "")
        number, last = whole, at + 2
        hangs = scan.gaps[last] == "" and last < len(scan.raw)
        if (scan.gaps[at + 1] == " " and mark.text != "q") or hangs:
            return None
    else:
        numbered = day_number(scan, at)
        e_suffix = scan.text_at(at + 1) if scan.gaps[at + 1] == "" else ""
        if numbered is None and e_suffix != "e":
            return None
        if numbered is None:
            return None
        number, last, marked = numbered
        if (
            scan.gaps[last] == ""
            and last < len(scan.raw)
            and scan.raw[last].lower() in ("e", "eme", "ème")
        ):
            last, marked = last + 1, True
        if not marked or scan.gaps[last] not in AFTER_DAY or last >= len(scan.raw):
            return None
        named = scan.marks[last]
        if named is None or len(named.text) == 1:
            return None
        unit = next((each for each in ("quarter", "half_year") if each in named.roles), "")
        last += 1
    if not unit or not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    return _of_year(scan, at, last, unit, number)


def _of_year(scan: Scan, at: int, last: int, unit: str, number: int) -> Span | None:
    """A quarter or half of the year said behind it, or of the one nearest."""
    length = LENGTHS[unit]
    month = (number - 1) * length + 1
    year = year_behind(scan, last)
    if year is None and last < len(scan.raw) and scan.gaps[last] in ("/", " '", "-"):
        short = scan.whole(last)
        year = (
            (full_year(short), last + 1)
            if short is not None and len(scan.raw[last]) in (2, 4)
            else None
        )
    if year is not None:
        low, high = months(year[0], month, length)
        return Span(at, year[1], scan.starts[at], ends_at(scan, year[1]), low, high, unit)
    if unit == "half_year" and scan.words.language == "en" and not scan.raw[at].startswith("H"):
        return None
    found = Span(
        at, last, scan.starts[at], ends_at(scan, last), None, None, unit, inferred=True, month=month
    )
    return nearest(scan, found)


def fiscal_at(scan: Scan, at: int) -> Span | None:
    """*Geschäftsjahr 25/26*, *exercice 2025*, *FY26*: when it begins only the company knows."""
    mark = scan.marks[at]
    if mark is None or "fiscal" not in mark.roles:
        return None
    here = at + 1
    if scan.text_at(here) == "year":
        here += 1
    year = scan.whole(here)
    if (
        year is None
        or scan.gaps[here] not in (" ", "", "\u00a0")
        or len(scan.raw[here]) not in (2, 4)
    ):
        return None
    begin, upto, last = full_year(year), full_year(year), here + 1
    other = scan.whole(last) if scan.gaps[last] in ("/", "-", "–") else None
    if other is not None and full_year(other) == begin + 1:
        upto, last = begin + 1, last + 1
    if not FIRST_YEAR < begin < LAST_YEAR:
        return None
    return Span(
        at,
        last,
        scan.starts[at],
        ends_at(scan, last),
        date(begin, 1, 1),
        date(upto + 1, 1, 1),
        "fiscal_year",
    )


_SEASONS = {"season_spring": 3, "season_summer": 6, "season_autumn": 9, "season_winter": 12}


def season_at(scan: Scan, at: int) -> Span | None:
    """*Sommer 2026*, in the months that meteorologists count; without a year it is none."""
    mark = scan.marks[at]
    if mark is None:
        return None
    month = next((month for role, month in _SEASONS.items() if role in mark.roles), 0)
    year = year_behind(scan, at + 1) if month else None
    if year is None:
        return None
    low, high = months(year[0], month, 3)
    return Span(at, year[1], scan.starts[at], ends_at(scan, year[1]), low, high, "season")


def century_at(scan: Scan, at: int) -> Span | None:
    """*20. Jahrhundert*, *19th century*, *19e siècle*."""
    numbered = day_number(scan, at)
    if numbered is None:
        return None
    number, last, marked = numbered
    if (
        scan.gaps[last] == ""
        and last < len(scan.raw)
        and scan.raw[last].lower() in ("e", "eme", "ème")
    ):
        last, marked = last + 1, True
    if (
        not marked
        or not 15 < number < 23
        or not scan.has_role(last, "century")
        or len(scan.raw[last]) < 2
    ):
        return None
    low = date((number - 1) * 100, 1, 1)
    return Span(
        at, last + 1, scan.starts[at], scan.ends[last], low, date(number * 100, 1, 1), "century"
    )


def relative_at(scan: Scan, at: int) -> Span | None:
    """*heute*, *last month*, *la semaine prochaine*, *in den letzten drei Jahren*."""
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark.relative is not None:
        return _relative_word(scan, at, *mark.relative)
    if mark.roles:
        for role, shift in (("last", -1), ("this", 0), ("next", 1)):
            if role in mark.roles and at + 1 < len(scan.raw) and scan.near(at + 1):
                span = _shifted(scan, at, at + 1, shift)
                if span is not None:
                    return span
        return _past_span(scan, at)
    return None


def _relative_word(scan: Scan, at: int, unit: str, shift: int) -> Span | None:
    first, last = at, at + 1
    text = scan.text_at(at)
    if text == "morgen" and (scan.capital(at) and (at > 0 and scan.gaps[at] == " ")):
        return None
    if (
        text == "morgen"
        and scan.capital(at)
        and scan.gaps[last][:1] in ("!", ",", "")
        and scan.gaps[last] != " "
    ):
        return None
    if text == "aujourd":
        if scan.text_at(last) != "hui":
            return None
        last += 1
    elif text == "hui" or (text == "hier" and scan.words.language != "fr"):
        return None
    elif shift and at > scan.done and scan.gaps[at] == "-" and _beyond(scan, at, shift):
        first, shift = at - 1, 2 * shift
    low = high = None
    if scan.day is not None:
        around = period_around(scan.day, unit, shift)
        if around is not None:
            low, high = around
    return Span(
        first, last, scan.starts[first], ends_at(scan, last), low, high, unit, inferred=True
    )


def _beyond(scan: Scan, at: int, shift: int) -> bool:
    """Whether the word before makes it one day more: *avant-hier*, *après-demain*."""
    return scan.text_at(at - 1) == ("avant" if shift < 0 else "apres")


_ROLE_UNITS = {
    "year": "year",
    "month_unit": "month",
    "week_unit": "week",
    "weekend": "weekend",
    "quarter": "quarter",
    "half_year": "half_year",
}


def _unit_named(scan: Scan, at: int) -> str:
    """The period that a piece names."""
    mark = scan.mark(at)
    if mark is None or len(mark.text) == 1:
        return ""
    return next((unit for role, unit in _ROLE_UNITS.items() if role in mark.roles), "")


def _shifted(scan: Scan, at: int, named: int, shift: int) -> Span | None:
    """The period or weekday that a piece names, ``shift`` from the statement's; at a piece it begins."""
    unit = _unit_named(scan, named)
    mark = scan.mark(named)
    if mark is None:
        return None
    first, last = min(at, named), max(at, named) + 1
    span = Span(
        first, last, scan.starts[first], ends_at(scan, last), None, None, unit, inferred=True
    )
    if unit:
        if (
            scan.words.language in ("de", "en")
            and unit == "half_year"
            and scan.text_at(named) == "half"
        ):
            return None
        around = period_around(scan.day, unit, shift) if scan.day is not None else None
        return span._replace(low=around[0], high=around[1]) if around is not None else span
    if mark.day >= 0:
        return weekday_near(scan, span._replace(said="day"), mark.day, shift)
    if mark.month and (len(mark.text) > 2):
        return _month_near(scan, span._replace(said="month", month=mark.month), shift)
    return None


def _month_near(scan: Scan, span: Span, shift: int) -> Span:
    if scan.day is None:
        return span
    year = scan.day.year
    if shift < 0 and span.month >= scan.day.month:
        year -= 1
    elif shift > 0 and span.month <= scan.day.month:
        year += 1
    low, high = months(year, span.month, 1)
    return span._replace(low=low, high=high)


def weekday_near(scan: Scan, span: Span, weekday: int, shift: int) -> Span:
    """The last, this or next weekday: strictly before, in the week of, strictly after the statement."""
    if scan.day is None:
        return span
    ahead = (weekday - scan.day.weekday()) % 7
    if shift > 0:
        ahead = ahead or 7
    elif shift < 0:
        ahead = ahead - 7
    there = scan.day + timedelta(days=ahead)
    return span._replace(low=there, high=there + timedelta(days=1))


def unit_then(scan: Scan, at: int) -> Span | None:
    """*l'année dernière*, *il mese scorso*, *vendredi prochain*: the word behind shifts it."""
    if scan.words.language not in ("fr", "it") or at + 1 >= len(scan.raw) or not scan.near(at + 1):
        return None
    mark = scan.marks[at]
    if mark is None or not (_unit_named(scan, at) or mark.day >= 0 or mark.month):
        return None
    for role, shift in (("last", -1), ("next", 1)):
        if scan.has_role(at + 1, role):
            return _shifted(scan, at + 1, at, shift)
    return None


def _past_span(scan: Scan, at: int) -> Span | None:
    """*die letzten drei Jahre*, *over the next two weeks*: from the statement backwards, or ahead."""
    mark = scan.marks[at]
    if mark is None:
        return None
    past = "past_span" in mark.roles
    if not past and "coming_span" not in mark.roles:
        return None
    begin, here = at, at + 1
    number = number_at(scan, here) if here < len(scan.raw) and scan.near(here) else None
    if number is None and scan.words.language in ("fr", "it") and at > scan.done:
        return None
    if number is None or number.last >= len(scan.raw):
        return None
    return span_of(scan, begin, number.last, number.value, past=past)


def span_of(scan: Scan, begin: int, unit_at: int, value: float, *, past: bool) -> Span | None:
    mark = scan.mark(unit_at)
    if mark is None or mark.unit is None or mark.unit.kind != DURATION or not scan.near(unit_at):
        return None
    last = unit_at + 1
    span = Span(
        begin, last, scan.starts[begin], ends_at(scan, last), None, None, "span", inferred=True
    )
    if scan.day is None:
        return span
    days = value * mark.unit.factor / 86_400
    if not 0 < days < 500_000:
        return None
    away = timedelta(days=round(days))
    try:
        if past:
            return span._replace(low=scan.day - away, high=scan.day + timedelta(days=1))
        return span._replace(low=scan.day, high=scan.day + away + timedelta(days=1))
    except OverflowError:
        return None
