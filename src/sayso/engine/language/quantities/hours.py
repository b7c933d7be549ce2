"""Times of day and opening hours, in minutes since midnight.

Where neither *pm* nor an hour above twelve decides, a time in words is two: *halb acht* is 7:30 or
19:30.
"""

from __future__ import annotations

import re
from math import inf
from typing import NamedTuple

from sayso.engine.language.quantities.numbers import number_at
from sayso.engine.language.quantities.quantity import TIME_OF_DAY, Interval, Quantity
from sayso.engine.language.quantities.scan import SPACES, Scan
from sayso.engine.language.quantities.words import FIGURE

NOON, DAY = 720, 1440
_DOTTED = re.compile(r"([01]?\d|2[0-4])[.]([0-5]\d)")
_BARE_MARKS = frozenset(
    (
        "in",
        "on",
        "the",
        "today",
        "tomorrow",
        "for",
        "this",
        "sharp",
        "and",
        "or",
        "to",
        "till",
        "until",
    )
)


class Clock(NamedTuple):
    """A time that pieces ``[first, last)`` tell; ``sure``: something says that it is one."""

    first: int
    last: int
    end: int
    minutes: tuple[int, ...]
    sure: bool


def _twice(minutes: int) -> tuple[int, ...]:
    """A time on a dial of twelve hours."""
    return (minutes, minutes + NOON) if minutes < NOON else (minutes,)


def _hour(scan: Scan, at: int) -> tuple[int, int, bool] | None:
    """An hour in figures or words, the piece after it, and whether in words."""
    mark = scan.mark(at)
    if mark is None:
        return None
    if mark is FIGURE:
        raw = scan.raw[at]
        if len(raw) > 2 or not raw.isdecimal() or int(raw) > 24:
            return None
        return int(raw), at + 1, False
    if scan.words.language == "de" and mark.value is None and mark.text.endswith("i"):
        inner = scan.words.get(mark.text[:-1])
        return (int(inner.value), at + 1, True) if inner is not None and inner.value else None
    number = number_at(scan, at) if mark.value is not None else None
    if number is None or not 0 < number.value <= 24 or number.value != int(number.value):
        return None
    return int(number.value), number.last, True


def _clock(scan: Scan, at: int) -> Clock | None:
    """The time that begins at a piece, as far as its own words tell it."""
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark.noon >= 0:
        return _noon(scan, at, mark.noon)
    language = scan.words.language
    if language == "de" and mark.text in ("halb", "halbi", "viertel"):
        return _german_part(scan, at)
    if (
        language == "en"
        and mark.text in ("half", "quarter")
        and scan.text_at(at + 1) in ("past", "to")
    ):
        return _past(scan, at, 30 if mark.text == "half" else 15, at + 1)
    hour = _hour(scan, at)
    if hour is None:
        return _dotted(scan, at)
    value, last, _ = hour
    joins = scan.text_at(last) in ("past", "to", "nach", "vor", "ab")
    if joins and language in ("de", "en") and scan.near(last):
        past = _past(scan, at, value, last)
        if past is not None:
            return past
    return _with_minutes(scan, at, hour)


def _noon(scan: Scan, at: int, minutes: int) -> Clock | None:
    text = scan.text_at(at)
    if text == "mittag" and scan.text_at(at - 1) not in ("am", "bis", "ab", "vor", "nach", "gegen"):
        return None
    if (
        scan.words.language == "fr"
        and scan.text_at(at + 1) == "et"
        and scan.has_role(at + 2, "half")
    ):
        return Clock(at, at + 3, scan.ends[at + 2], (minutes + 30,), sure=True)
    return Clock(at, at + 1, scan.ends[at], (minutes,), sure=True)


def _german_part(scan: Scan, at: int) -> Clock | None:
    """*halb acht*, *viertel nach drei*, *viertel vor acht*, *dreiviertel acht*."""
    text = scan.text_at(at)
    if text == "viertel":
        return (
            _past(scan, at, 15, at + 1) if scan.text_at(at + 1) in ("nach", "vor", "ab") else None
        )
    hour = _hour(scan, at + 1)
    if hour is None or hour[0] > 12 or not scan.near(at + 1) or hour[0] == 0:
        return None
    last = _uhr(scan, hour[1])
    return _told(scan, at, last, (hour[0] - 1) * 60 + 30, dial=True)


def _uhr(scan: Scan, at: int) -> int:
    return at + 1 if scan.text_at(at) == "uhr" and at < len(scan.raw) and scan.near(at) else at


def _past(scan: Scan, at: int, minutes: int, joint: int) -> Clock | None:
    """*ten past two*, *zehn nach drei*, *quarter to five*."""
    hour = _hour(scan, joint + 1) if joint + 1 < len(scan.raw) else None
    if hour is None or hour[0] > 12 or not scan.near(joint + 1):
        return None
    if hour[0] == 1 and scan.text_at(joint + 1) not in ("one", "eins"):
        return None
    if scan.words.language == "de" and minutes != 15 and not (minutes in (5, 10, 20) and hour[2]):
        return None
    if scan.is_figure(at) and scan.words.language == "en" and minutes not in (5, 10, 20, 25):
        return None
    if scan.text_at(joint) == "to" and minutes not in (5, 10, 15, 20, 25):
        return None
    if scan.text_at(joint) == "to" and scan.text_at(at - 1) in ("from", "between"):
        return None
    last = _uhr(scan, hour[1])
    if (
        last < len(scan.raw)
        and scan.near(last)
        and (mark := scan.mark(last)) is not None
        and mark.unit
    ):
        return None
    before = scan.text_at(joint) in ("vor", "to")
    return _told(
        scan, at, last, hour[0] * 60 - minutes if before else hour[0] * 60 + minutes, dial=True
    )


def _told(scan: Scan, first: int, last: int, minutes: int, *, dial: bool) -> Clock:
    """A time with the half of the day that is said behind it."""
    half = _half_of_day(scan, last)
    minutes %= DAY
    if half is None:
        times = _twice(minutes % NOON) if dial and minutes <= NOON + 59 else (minutes,)
        return Clock(first, last, scan.ends[last - 1], times, sure=True)
    upto, evening = half
    minutes %= NOON
    end = scan.ends[upto - 1]
    if scan.gaps[upto][:1] == "." and scan.text_at(upto - 1) == "m":
        end += 1
    return Clock(first, upto, end, (minutes + (NOON if evening else 0),), sure=True)


def _half_of_day(scan: Scan, at: int) -> tuple[int, bool] | None:
    """The piece after *am* or *pm*, *abends*, *du matin*, and whether it is the second half."""
    if at >= len(scan.raw) or not (scan.near(at)):
        return None
    text = scan.raw[at].lower()
    if scan.words.language == "en":
        if text in ("am", "pm") and scan.raw[at] in ("am", "pm", "AM", "PM", "Am", "Pm"):
            return at + 1, text == "pm"
        if (
            text in ("a", "p")
            and at + 1 < len(scan.raw)
            and scan.raw[at + 1] in ("m", "M")
            and scan.gaps[at + 1] in (".", ". ")
        ):
            return at + 2, text == "p"
        if text == "in" and scan.text_at(at + 1) == "the":
            word = scan.raw[at + 2].lower() if at + 2 < len(scan.raw) else ""
            if word in ("morning", "afternoon", "evening"):
                return at + 3, word != "morning"
        return None
    here = at
    while (
        here < len(scan.raw)
        and scan.raw[here].lower() in ("du", "de", "del", "di", "l", "am")
        and here < at + 2
    ):
        here += 1
    if scan.has_role(here, "morning") or scan.has_role(here, "evening"):
        if scan.words.language != "de" and here == at:
            return None
        return here + 1, scan.has_role(here, "evening")
    return None


def _dotted(scan: Scan, at: int) -> Clock | None:
    """*14.30 Uhr*, *alle 15.30*, *14.30 h*."""
    if scan.marks[at] is not FIGURE:
        return None
    dotted = _DOTTED.fullmatch(scan.raw[at]) if len(scan.raw[at]) < 6 else None
    if dotted is None:
        return None
    minutes = int(dotted.group(1)) * 60 + int(dotted.group(2))
    last = at + 1
    named = (
        scan.has_role(last, "clock")
        and last < len(scan.raw)
        and scan.near(last)
        and scan.text_at(last) not in ("heure", "heures")
    )
    half = _half_of_day(scan, last) if not named else None
    if half is not None:
        return _told(scan, at, last, minutes, dial=True)
    if named:
        last += 1
    return Clock(at, last, scan.ends[last - 1], (minutes,), sure=named)


def _with_minutes(scan: Scan, at: int, hour: tuple[int, int, bool]) -> Clock | None:
    """*14:30*, *14 Uhr 30*, *14 h 30*, *2 pm*, *8 o'clock*, *otto e mezza*."""
    value, last, spelt = hour
    gap = scan.gaps[last]
    if gap == ":" and not spelt and (minutes := scan.whole(last)) is not None:
        return _colon(scan, at, value * 60 + minutes)
    if last >= len(scan.raw) or not (scan.spaced(last) or gap in ("'", "’")):
        return _bare(scan, at, last, hour)
    if scan.text_at(last) == "uhr":
        return _after_uhr(scan, at, last, hour)
    if scan.words.language == "en" and (found := _english(scan, at, last, value)) is not None:
        return found
    if scan.words.language == "fr" and scan.text_at(last) in ("h", "heure", "heures"):
        return _french(scan, at, last, hour)
    if scan.words.language in ("de", "it", "en") and scan.raw[last] == "h" and not spelt:
        minutes = scan.whole(last + 1)
        if minutes is not None and scan.gaps[last + 1] == "" and minutes < 60:
            return Clock(at, last + 2, scan.ends[last + 1], (value * 60 + minutes,), sure=False)
        return Clock(at, last + 1, scan.ends[last], (value * 60,), sure=False)
    return _bare(scan, at, last, hour)


def _colon(scan: Scan, at: int, minutes: int) -> Clock | None:
    """*14:30*, *08:00:00*; a single digit before needs *Uhr* or *pm*, for it may be a score."""
    last = at + 2
    if len(scan.raw[at + 1]) != 2 or int(scan.raw[at + 1]) > 59 or scan.gaps[at][-1:] == ":":
        return None
    if scan.gaps[last] == ":" and scan.whole(last) is not None:
        if len(scan.raw[last]) != 2:
            return None
        last += 1
    named = last < len(scan.raw) and scan.has_role(last, "clock") and scan.near(last)
    if named:
        last += 1
    found = _told(scan, at, last, minutes, dial=False)
    sure = (
        named
        or len(scan.raw[at]) == 2
        or found.last > last
        or scan.raw[at + 1] in ("00", "15", "30", "45")
    )
    return found._replace(sure=sure)


def _english(scan: Scan, at: int, last: int, value: int) -> Clock | None:
    """*8 o'clock*, *2 pm*."""
    if scan.raw[last].lower() == "o" and scan.raw[last + 1 : last + 2] == ["clock"]:
        return _told(scan, at, last + 2, value * 60, dial=value <= 12)
    if _half_of_day(scan, last) is not None and scan.raw[last].lower() != "in" and value <= 12:
        return _told(scan, at, last, value * 60, dial=True)
    return None


def _bare(scan: Scan, at: int, last: int, hour: tuple[int, int, bool]) -> Clock | None:
    value, _, spelt = hour
    if value > 24:
        return None
    minutes = value * 60
    if (
        scan.words.language == "it"
        and last + 1 < len(scan.raw)
        and scan.text_at(last) in ("e", "meno")
        and scan.near(last)
    ):
        minus = scan.text_at(last) == "meno"
        here = last + 1
        if scan.has_role(here, "half") and not minus:
            return _told(scan, at, here + 1, minutes + 30, dial=value <= 12)
        if scan.text_at(here) == "un" and scan.text_at(here + 1) == "quarto":
            return _told(scan, at, here + 2, minutes + (-15 if minus else 15), dial=value <= 12)
    half = _half_of_day(scan, last)
    if half is not None and scan.words.language != "en":
        return _told(scan, at, last, minutes, dial=True)
    dial = value <= 12 and (spelt or scan.words.language == "en") and value > 0
    times = _twice(minutes % NOON) if dial else (minutes % DAY if value != 24 else DAY,)
    return Clock(at, last, scan.ends[last - 1], times, sure=False)


def _after_uhr(scan: Scan, at: int, last: int, hour: tuple[int, int, bool]) -> Clock:
    value, _, spelt = hour
    minutes, upto = value * 60, last + 1
    more = scan.mark(upto)
    if more is not None and upto < len(scan.raw) and scan.spaced(upto):
        number = (
            number_at(scan, upto)
            if more is FIGURE or (more.value is not None and not more.article)
            else None
        )
        if number is not None and 0 < number.value < 60 and number.value == int(number.value):
            after = scan.mark(number.last)
            free = after is None or after.unit is None
            digits = not scan.is_figure(upto) or len(scan.raw[upto]) == 2
            if (
                free
                and digits
                and number.last - upto == 1
                and not scan.gaps[number.last].startswith((" %", "%"))
            ):
                minutes += int(number.value)
                upto = number.last
    return _told(scan, at, upto, minutes, dial=spelt and value <= 12)


def _french(scan: Scan, at: int, last: int, hour: tuple[int, int, bool]) -> Clock:
    """*14h30*, *14 h 30*, *huit heures et demie*; sure where minutes or a preposition say so."""
    value, _, spelt = hour
    upto, minutes = last + 1, value * 60
    sure = False
    more = scan.whole(upto)
    if (
        more is not None
        and scan.gaps[upto] in ("", " ", "\u00a0", "\u202f")
        and more < 60
        and len(scan.raw[upto]) == 2
    ):
        minutes, upto, sure = minutes + more, upto + 1, True
    elif scan.text_at(upto) == "et" and scan.near(upto):
        if scan.has_role(upto + 1, "half"):
            minutes, upto = minutes + 30, upto + 2
        elif scan.text_at(upto + 1) == "quart":
            minutes, upto, sure = minutes + 15, upto + 2, True
    found = _told(scan, at, upto, minutes, dial=spelt and value <= 12)
    return found._replace(sure=sure or found.last > upto)


def _leads(scan: Scan, at: int) -> tuple[str, int] | None:
    return scan.led(at, scan.words.timing, 3)


_TELLS = frozenset(
    (
        "uhr", "h", "heure", "heures", "am", "pm", "a", "p", "o", "past", "to", "nach", "vor", "ab", "bis", "alle",
        "e", "et", "and", "und", "meno", "de", "all", "till", "until", "abends", "morgens", "del", "di", "du",
    )
)  # fmt: skip
_LEADS = frozenset(
    ("um", "punkt", "am", "uem", "a", "alle", "all", "ore", "dalle", "le", "at", "dès", "vers", "avant", "apres", "dall",
     "o", "verso", "h")
)  # fmt: skip


def may_begin(scan: Scan, at: int) -> bool:
    """Whether a time may begin at a number: nothing is looked up where nothing near speaks of one."""
    gap = scan.gaps[at + 1]
    if gap[:1] in (":", "-", "–", "—") and gap:
        return True
    if scan.raw[at + 1 : at + 2] in (["o"], ["a"], ["p"]):
        return True
    behind, lead = scan.mark(at + 1), scan.mark(at - 1)
    if behind is not None and behind.text in _TELLS:
        return True
    if gap[1:2] in ("-", "–") and gap[1:2]:
        return True
    return lead is not None and lead.text in _LEADS


def hours(scan: Scan, at: int) -> Quantity | None:
    """The time of day, or the hours, that begin at a piece."""
    found = _clock(scan, at)
    if found is None:
        return None
    pair = _range(scan, found)
    if pair is not None:
        return pair
    led = _leads(scan, at)
    if not found.sure and not (led is not None and _is_time(scan, found, led[1])):
        return None
    if scan.words.language == "fr" and scan.text_at(at - 1) in ("pendant", "en", "durant"):
        return None
    bound, begin = led if led is not None else ("", at)
    sets = tuple(_open(each, bound) for each in found.minutes)
    scan.done = found.last
    start = scan.starts[begin] if bound else scan.starts[at]
    return Quantity(
        TIME_OF_DAY,
        sets,
        "min",
        start,
        found.end,
        scan.starts[at],
        found.end,
        bound=bound,
        said="clock",
        step=1.0,
        spelt=not scan.is_figure(at),
    )


def _open(minutes: int, bound: str) -> Interval:
    if bound == "from":
        return Interval(minutes, inf)
    if bound in ("until", "before"):
        return Interval(-inf, minutes, high_open=bound == "before")
    if bound == "after":
        return Interval(minutes, inf, low_open=True)
    if bound == "about":
        return Interval(minutes - 15, minutes + 15)
    return Interval(minutes, minutes)


def _is_time(scan: Scan, found: Clock, begin: int) -> bool:
    """Whether what stands before an hour makes it a time: *um acht*, *alle 15*, *at three*."""
    language = scan.words.language
    lead = scan.text_at(found.first - 1)
    behind = scan.mark(found.last) if found.last < len(scan.raw) and scan.near(found.last) else None
    gap = scan.gaps[found.last]
    if gap[:1] in ("%", "€", "°", "/", "+", "‰", "-", "–") or gap[:2] in (
        " %",
        " €",
        " °",
        " –",
        " -",
    ):
        return False
    if language == "fr":
        told = any(
            scan.text_at(each) in ("h", "heure", "heures")
            for each in range(found.first, found.last)
        )
        return (
            told and lead in ("a", "dès", "vers", "avant", "apres", "jusqu", "de") and lead != "de"
        )
    if scan.raw[found.last - 1] == "h":
        return True
    if language == "it":
        if behind is not None and (behind.unit is not None or behind.scale):
            return False
        return lead in ("alle", "ore", "dalle", "all", "le") and (
            lead != "le" or scan.text_at(found.first - 2) in ("entro", "verso", "dopo", "ore")
        )
    free = found.last >= len(scan.raw) or gap not in SPACES
    if language == "de":
        if lead == "punkt" and scan.capital(found.first - 1):
            return False
        if lead not in ("um", "punkt", "uem") and not (
            lead == "am" and scan.text_at(found.first).endswith("i")
        ):
            return False
        if behind is not None and (behind.unit is not None or behind.scale or behind.fraction):
            return False
        ahead = range(found.last, min(found.last + 4, len(scan.raw)))
        return not any(scan.has_role(each, "up") or scan.has_role(each, "down") for each in ahead)
    return lead == "at" and (free or (behind is not None and behind.text in _BARE_MARKS))


def _range(scan: Scan, found: Clock) -> Quantity | None:
    """*9–17 Uhr*, *8.30 bis 12 Uhr*, *9am–5pm*, *dalle 8 alle 12*, *de 8 h à 12 h*."""
    at = found.last
    if at >= len(scan.raw):
        return None
    gap = scan.text[found.end : scan.starts[at]].strip(" \u00a0\u202f")
    there = at
    if gap not in ("-", "–", "—") or not gap:
        if not scan.beside(found.end, at) or scan.text_at(at) not in (
            "bis",
            "a",
            "to",
            "alle",
            "till",
            "until",
            "and",
            "und",
            "et",
            "e",
            "all",
            "fino",
        ):
            return None
        between = scan.text_at(found.first - 1) in scan.words.between
        if scan.text_at(at) in ("and", "und", "et", "e") and not between:
            return None
        there = at + 2 if scan.text_at(at + 1) in ("alle", "ore") else at + 1
    if there >= len(scan.raw) or scan.marks[there] is None:
        return None
    other = _clock(scan, there)
    if other is None:
        return None
    italian = (
        scan.words.language == "it"
        and scan.text_at(found.first - 1) in ("dalle", "ore", "dall")
        and (scan.text_at(at) in ("alle", "all", "a") or gap != "")
    )
    french = (
        scan.words.language == "fr"
        and scan.text_at(other.last - 1) in ("h", "heures")
        and scan.text_at(found.first - 1) in ("de", "entre")
    )
    french = french or (
        gap != ""
        and scan.raw[found.last - 1] == scan.raw[other.last - 1] == "h"
        and found.minutes[0] < other.minutes[0]
    )
    weekly = _on_weekdays(scan, found.first) and gap != ""
    if not (other.sure or found.sure or italian or french or weekly):
        return None
    pair = _ordered(found, other)
    if pair is None:
        return None
    begin = found.first
    if (
        scan.text_at(begin - 1) in (*scan.words.from_to, *scan.words.between)
        and begin > scan.done
        and scan.near(begin)
    ):
        begin -= 1
    scan.done = other.last
    return Quantity(
        TIME_OF_DAY,
        (pair,),
        "min",
        scan.starts[begin],
        other.end,
        scan.starts[found.first],
        other.end,
        bound="range",
        said="clock",
    )


def _on_weekdays(scan: Scan, at: int) -> bool:
    """Whether a day of the week stands right before: *Mo–Fr 8–12*."""
    mark = scan.mark(at - 1)
    near = at > 0 and scan.gaps[at].strip(" .,:\u00a0") == ""
    return (
        near and mark is not None and (mark.day >= 0 or mark.short_day >= 0 or mark.every_week >= 0)
    )


def _ordered(found: Clock, other: Clock) -> Interval | None:
    """From the first time to the next after it; past midnight the second counts on."""
    late = other.minutes[-1]
    starts = [each for each in found.minutes if each < late]
    if len(other.minutes) == 1 and len(found.minutes) > 1 and late > NOON:
        starts = [each for each in starts if each < NOON] or starts
    if starts:
        end = next((each for each in other.minutes if each > starts[0]), late)
        return Interval(starts[0], end)
    low = min(found.minutes)
    return Interval(low, late + DAY) if low != late else None
