"""Amounts: a number with its magnitude, its unit, its bounds, and the other end of a range."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from sayso.engine.language.quantities.numbers import (
    Number,
    Readings,
    last_digit,
    number_at,
)
from sayso.engine.language.quantities.quantity import (
    COUNT,
    DURATION,
    MEASURE,
    MONEY,
    SHARE,
    Interval,
    Quantity,
    allowed,
)
from sayso.engine.language.quantities.scan import SPACES, Scan
from sayso.engine.language.quantities.units import (
    MONEY_SIGNS,
    PER,
    RAISED,
    SYMBOLS,
    UNITS,
    Unit,
)
from sayso.engine.language.quantities.words import FIGURE

_OF = frozenset(("de", "d", "di", "of", "von"))
_PRICE = (".–", ".-", ".—", ",-", ",–", ",—", ".−")
_SIGNS = {
    "~": "about",
    "≈": "about",
    "≃": "about",
    ">": "more_than",
    "<": "less_than",
    "≥": "at_least",
    "≤": "at_most",
}
_CODES = frozenset(("chf", "eur", "usd", "gbp", "fr", "sfr", "frs", "euro"))
_GLUED_ALONE = frozenset(("A", "K", "J", "N", "V", "W", "a", "g", "l", "m", "t", "s", "h"))
_NEVER_HELD = frozenset(("A", "J", "N", "K"))
_ENDS_TIME = frozenset(
    ("hour", "minute", "second", "day", "week", "month", "year", "night", "quarter")
)
_PER_MORE = frozenset(("kg", "g", "t", "m", "km", "m2", "m3", "l", "kWh", "ha"))
_TEMPERATURE = "°C"
_ONE_OF = frozenset(("year", "month", "week", "hour", "decade", "half_year", "quarter_hour"))
"""Times of which *one* is told as a time: *a day* and *a minute* are mostly a manner of speaking."""


class Sized(NamedTuple):
    """A number with magnitude and unit: pieces ``[first, last)``, text ``[start, end)``.

    ``readings``: with the magnitude, before the unit's factor. ``per``: see `Quantity`.
    """

    number: Number
    first: int
    last: int
    start: int
    end: int
    readings: Readings
    scale: float
    unit: Unit | None
    per: str

    @property
    def kind(self) -> str:
        """Of a unit, its kind; else it is counted."""
        return self.unit.kind if self.unit is not None else COUNT

    @property
    def worth(self) -> float:
        """What one of the unit is worth."""
        return self.unit.factor if self.unit is not None else 1.0

    def based(self, value: float) -> float:
        """``value`` in base units."""
        if self.unit is None:
            return value
        return _tidy(value * self.unit.factor + self.unit.offset)


def _tidy(value: float) -> float:
    """``value`` without the dust of a multiplication in binary: 2.3 million is 2300000."""
    return float(f"{value:.12g}")


# ── magnitude and unit ───────────────────────────────────────────────────────────────────────────


def sized(scan: Scan, number: Number) -> Sized | None:
    """A number with what stands with it; ``None`` where letters make something else of it."""
    unit: Unit | None = None
    prefix = _currency_before(scan, number.first)
    if (
        number.spelt
        and (held := scan.mark(number.last - 1)) is not None
        and held.held
        and held.unit
    ):
        start = scan.starts[number.first]
        return Sized(
            number,
            number.first,
            number.last,
            start,
            number.end,
            number.readings,
            1.0,
            held.unit,
            "",
        )
    number, readings, scale, at, end = _magnified(scan, number, prefix=prefix is not None)
    gap = scan.gaps[at]
    sign = _signed(scan, at, end)
    if sign is not None:
        unit, at, end = sign
    elif at < len(scan.raw) and not gap.startswith(_PRICE):
        found = _unit(scan, at, glued=not number.spelt and scale == 1)
        if found is not None:
            unit, at, end = found
            if unit.kind == DURATION and at < len(scan.raw):
                at, end, readings = _and_a_half(scan, at, end, readings)
        elif at == number.last and not _stands_free(scan, at) and (prefix is None or gap != "/"):
            return None
    first, start = number.first, scan.starts[number.first]
    if prefix is not None and (unit is None or unit.kind == MONEY):
        unit = unit or prefix[0]
        first, start = prefix[1], prefix[2]
    if gap.startswith(_PRICE) and (at == number.last if unit is None else unit.kind == MONEY):
        unit, end = unit or UNITS["CHF"], end + 2
    told, at, end = per(scan, at, end, unit)
    return Sized(number, first, at, start, end, readings, scale, unit, told)


def _magnified(
    scan: Scan, number: Number, *, prefix: bool
) -> tuple[Number, Readings, float, int, int]:
    """A number with its magnitude: the readings, the magnitude, the piece and place after it."""
    at, end, readings = number.last, number.end, number.readings
    mark = scan.mark(at)
    if mark is not None and mark.text in ("and", "et", "e"):
        here, upto, half = _and_a_half(scan, at, end, readings)
        scaled = scan.mark(here)
        if here > at and scaled is not None and scaled.scale and scan.near(here):
            at, end, readings, mark = here, upto, half, scaled
            number = number._replace(last=here)
    if mark is not None and mark.scale and _scales(scan, at, number, prefix=prefix):
        scale, end = mark.scale, scan.ends[at]
        readings, at, end = _further(scan, readings, scale, at + 1, end, spelt=number.spelt)
        return number, readings, scale, at, end
    at, end, readings = _and_a_half(scan, at, end, readings)
    return number, readings, 1.0, at, end


def _scales(scan: Scan, at: int, number: Number, *, prefix: bool) -> bool:
    """Whether the piece after a number multiplies it."""
    gap = scan.gaps[at]
    if not (gap in SPACES or gap in ("", "-")):
        return False
    text = scan.text_at(at)
    if text in ("m", "k"):
        return not number.spelt and (prefix or not gap) and not (text == "k" and gap == "-")
    if gap == "-":
        return len(text) > 4
    if gap == "" and len(text) == 1:
        return False
    mark = scan.marks[at]
    return mark is not None and (mark.scale or 0) > 1 and not (text == "hundred" and number.spelt)


def _further(
    scan: Scan, readings: Readings, scale: float, at: int, end: int, *, spelt: bool
) -> tuple[Readings, int, int]:
    """The readings times a magnitude, with what is added: *and a half*, *three hundred thousand*."""
    found = tuple((_tidy(value * scale), step * scale) for value, step in readings)
    here, upto, half = _and_a_half(scan, at, end, readings)
    if here > at:
        added = tuple((_tidy(value * scale), step * scale) for value, step in half)
        return added, here, upto
    if scale >= 1e6 and spelt and at < len(scan.raw) and scan.near(at):
        start = at + 1 if scan.text_at(at) == scan.words.joining and scan.words.joining else at
        mark = scan.mark(start)
        if mark is not None and mark.value is not None and not mark.article:
            more = number_at(scan, start)
            if more is not None and more.spelt and more.value < scale:
                summed = tuple((value + more.value, 1.0) for value, _ in found)
                return summed, more.last, more.end
    return found, at, end


def _and_a_half(scan: Scan, at: int, end: int, readings: Readings) -> tuple[int, int, Readings]:
    """The piece after *and a half*, the end, and the readings with it; as given where it is not."""
    mark = scan.mark(at)
    if mark is None or mark.text not in ("and", "et", "e") or not scan.near(at):
        return at, end, readings
    here = at + 2 if scan.text_at(at + 1) == "a" else at + 1
    if not scan.has_role(here, "half") or not scan.near(here):
        return at, end, readings
    return here + 1, scan.ends[here], tuple((value + 0.5, 0.5) for value, _ in readings)


def _signed(scan: Scan, at: int, end: int) -> tuple[Unit, int, int] | None:
    """The unit that a sign behind a number is."""
    gap = scan.gaps[at]
    if gap == " " or not gap:
        return None
    place = 1 if gap[:1] in SPACES else 0
    sign = gap[place : place + 1]
    if not sign:
        return None
    after = end + place + 1
    if sign == "%":
        if gap[place + 1 :] in ("-", " ", "") and scan.text_at(at) in (
            "punkte",
            "punkten",
            "points",
        ):
            return UNITS["pp"], at + 1, scan.ends[at]
        return UNITS["%"], at, after
    if sign == "‰":
        return UNITS["permille"], at, after
    if sign in MONEY_SIGNS:
        return UNITS[MONEY_SIGNS[sign]], at, after
    if sign in "°º˚":
        if gap[place + 1 :] in ("", " ") and at < len(scan.raw) and scan.raw[at] in ("C", "F"):
            name = "celsius" if scan.raw[at] == "C" else "fahrenheit"
            return UNITS[name], at + 1, scan.ends[at]
        if gap[place + 1 :] == "" and at < len(scan.raw):
            return None
        return UNITS["celsius"], at, after
    if sign == "″" and not place:
        return UNITS["inch"], at, after
    return None


def _unit(scan: Scan, at: int, *, glued: bool) -> tuple[Unit, int, int] | None:
    """The unit that begins at a piece: in one word or several, as a symbol, by another."""
    gap = scan.gaps[at]
    if not (scan.near(at) or gap in (". ", ".")) or (
        gap and gap[0] in "'’\n" and scan.text_at(at - 1) != "mezz"
    ):
        return None
    if scan.text_at(at) in _OF:
        if at + 1 >= len(scan.raw) or not scan.near(at + 1):
            return None
        mark = scan.marks[at + 1]
        if mark is None or mark.unit is None or mark.unit.kind != MONEY:
            long = scan.follows(at + 1, scan.words.long_units)
            if long is None or UNITS[long[0]].kind not in (MONEY, MEASURE):
                return None
        at += 1
    if gap in (". ", ".") and not scan.raw[at - 1].isalpha():
        return None
    long = scan.follows(at, scan.words.long_units, 4)
    if long is not None:
        return UNITS[long[0]], long[1], scan.ends[long[1] - 1]
    return _symbol(scan, at, gap) or _named(scan, at, gap)


def _symbol(scan: Scan, at: int, gap: str) -> tuple[Unit, int, int] | None:
    raw = scan.raw[at]
    behind = scan.gaps[at + 1]
    if behind[:1] == "/" and len(behind) == 1 and at + 1 < len(scan.raw):
        joined = PER.get((raw, scan.raw[at + 1]))
        if joined is not None:
            return UNITS[joined], at + 2, scan.ends[at + 1]
    if behind[:1] in "²³" and behind:
        raised = RAISED.get(raw + behind[0])
        if raised is not None:
            return UNITS[raised], at + 1, scan.ends[at] + 1
    if behind == "" and at + 1 < len(scan.raw):
        raised = RAISED.get(raw + scan.raw[at + 1])
        return (UNITS[raised], at + 2, scan.ends[at + 1]) if raised is not None else None
    unit = SYMBOLS.get(raw)
    if unit is None or (behind[:1] in ("'", "’") and behind):
        return None
    if raw == "um" and gap and scan.words.language == "de":
        return None
    if raw in _NEVER_HELD and not (gap in SPACES or (raw in "NVW" and not gap)):
        return None
    if len(raw) == 1 and raw in "ats" and gap == "-":
        return None
    if raw == "a" or (raw in ("l", "g", "t", "m", "s", "h") and gap == "-" and behind != "-"):
        return None
    return unit, at + 1, scan.ends[at]


def _named(scan: Scan, at: int, gap: str) -> tuple[Unit, int, int] | None:
    mark = scan.marks[at]
    if mark is None or mark.unit is None:
        return None
    if mark.fraction and scan.text_at(at + 1) in ("of", "full"):
        return None
    if mark.text == "to" and scan.words.language == "fr" and scan.raw[at] != "To":
        return None
    if mark.text in ("mo", "go", "ko") and scan.raw[at][1] != "o":
        return None
    if mark.text == "fr" and gap in (". ", "."):
        return None
    if mark.text == "jahren" and scan.has_role(at - 1, "that"):
        return None
    return mark.unit, at + 1, scan.ends[at]


def _stands_free(scan: Scan, at: int) -> bool:
    """Whether a number ends where it ends, and no letters, digits or signs hang on it."""
    gap = scan.gaps[at]
    behind = scan.mark(at)
    if gap == "-" and behind is not None and behind.fraction:
        return True
    if gap == "" and at < len(scan.raw):
        return scan.has_role(at, "times") and not scan.is_figure(at + 1)
    if gap in ("-", "/", ":", "_", "‑", "@", "x", "×", "'", "’") and at < len(scan.raw):
        if scan.has_role(at, "times") or scan.has_role(at, "fold"):
            return True
        return gap == "-" and scan.is_figure(at)
    return gap[:1] not in ("_", "@", "\\")


def _currency_before(scan: Scan, at: int) -> tuple[Unit, int, int] | None:
    """The currency right before a number, its first piece, and where it begins in the text."""
    gap = scan.gaps[at]
    sign = gap.rstrip(" \u00a0\u202f")[-1:]
    if sign in MONEY_SIGNS and sign and len(gap) - len(gap.rstrip(" \u00a0\u202f")) < 2:
        start = scan.starts[at] - (len(gap) - gap.rindex(sign))
        if start < scan.taken:
            return None
        if (
            sign == "$"
            and gap.startswith("$")
            and at
            and scan.raw[at - 1] == "US"
            and at > scan.done
        ):
            return UNITS["USD"], at - 1, scan.starts[at - 1]
        return UNITS[MONEY_SIGNS[sign]], at, start
    if at <= scan.done or not (gap in SPACES or gap in ("", ". ", ".\u00a0", ".")):
        return None
    mark = scan.marks[at - 1]
    if mark is None or mark.unit is None or mark.text not in _CODES:
        return None
    if mark.text == "fr" and not (scan.raw[at - 1] in ("Fr", "FR", "fr") and scan.is_figure(at)):
        return None
    if mark.text == "euro" and scan.whole(at) in (4, 5, 6, 7):
        return None  # the norm for exhaust
    return mark.unit, at - 1, scan.starts[at - 1]


def per(scan: Scan, at: int, end: int, unit: Unit | None) -> tuple[str, int, int]:
    """What it is for each of, and the piece and place after it."""
    if at >= len(scan.raw) or (unit is not None and unit.kind == SHARE and unit.id != "%"):
        return "", at, end
    gap = scan.gaps[at]
    if gap in ("/", " / ") and unit is not None:
        name = _each(scan, at, strict=False)
        return (name, at + 1, scan.ends[at]) if name else ("", at, end)
    far = unit is None or unit.kind == DURATION
    for begin in range(at, min(at + (3 if far else 1), len(scan.raw) - 1)):
        mark = scan.marks[begin]
        shortened = unit is not None and scan.gaps[begin] == ". " and len(scan.raw[begin - 1]) < 4
        if not (scan.near(begin) or shortened) or scan.is_figure(begin):
            break
        if mark is None or mark.text not in scan.words.per:
            bare = mark is not None and mark.text in scan.words.per_bare
            if not bare:
                continue
        here = begin + 1
        if mark is not None and mark.text == "a" and scan.text_at(here) == "l":
            here += 1
        if here >= len(scan.raw) or not scan.near(here):
            continue
        name = _each(scan, here, strict=True)
        if name and not (scan.is_figure(here + 1) and scan.near(here + 1)):
            scan.per_at = here
            return (name, here + 1, scan.ends[here]) if begin == at else (name, at, end)
    return "", at, end


def _each(scan: Scan, at: int, *, strict: bool) -> str:
    """What a piece names that things are told per."""
    mark = scan.mark(at)
    if mark is not None and mark.person:
        return mark.person
    unit = mark.unit if mark is not None else None
    if unit is None:
        unit = SYMBOLS.get(scan.raw[at]) if not strict or len(scan.raw[at]) > 1 else None
    if unit is not None and (unit.id in _ENDS_TIME or unit.id in _PER_MORE):
        return unit.id
    return ""


# ── bounds and ranges ────────────────────────────────────────────────────────────────────────────


def amount(scan: Scan, at: int) -> Quantity | None:
    """The amount whose number begins at a piece."""
    number = number_at(scan, at)
    if number is None:
        return None
    found = sized(scan, number)
    if found is None or (found.unit is None and number.spelt and _is_article(scan, found)):
        return None
    return bounded(scan, found)


def _is_article(scan: Scan, found: Sized) -> bool:
    """Whether a number in words is *one* or *zero* with nothing: no amount."""
    return found.number.value <= 1 and found.scale == 1


def one_of(scan: Scan, at: int) -> Quantity | None:
    """What *a* with a unit or a magnitude says, which stands at a piece: *a year*, *une dizaine*."""
    mark, article = scan.marks[at], scan.mark(at - 1)
    if (
        mark is None
        or at <= scan.done
        or article is None
        or not article.article
        or not scan.near(at)
    ):
        return None
    if at == scan.per_at:
        return None
    number = Number(at - 1, at, ((1.0, 1.0),), scan.ends[at - 1], spelt=True, about=mark.about)
    if mark.fraction:
        if scan.follows(at, scan.words.long_units, 4) is None:
            return None
    elif mark.unit is not None and not mark.scale:
        told = mark.unit.id in _ONE_OF or (mark.unit.kind == MONEY and mark.unit.factor == 1)
        heavy = mark.unit.id in ("t", "kg", "km")
        if not (told or heavy) or (
            scan.words.language == "en" and article.text == "a" and not told
        ):
            return None
        if mark.text in ("fr", "h", "mo", "to", "go", "ct") or scan.raw[at] in ("a", "l", "t", "m"):
            return None
    found = sized(scan, number)
    if found is None or (found.unit is None and found.scale == 1):
        return None
    return bounded(scan, found)


def bounded(scan: Scan, found: Sized) -> Quantity | None:
    """``found`` as a quantity, with the bounds around it and the other end of a range."""
    pair = _range(scan, found)
    if pair is not None:
        return pair
    bound, start = "", found.start
    led = scan.led(found.first, scan.words.before)
    gap = scan.gaps[found.first]
    if led is not None and _bounds(scan, found, led[1]):
        bound, start = led[0], scan.starts[led[1]]
    sign = gap.rstrip()[-1:]
    if sign in _SIGNS and sign and found.start >= scan.starts[found.first]:
        bound, start = _SIGNS[sign], scan.starts[found.first] - (len(gap) - gap.rindex(sign))
    elif sign == "±":
        start = scan.starts[found.first] - (len(gap) - gap.rindex(sign))
        return _of(scan, found, "plus_minus", start, found.end)
    last, end = found.last, found.end
    if not bound:
        bound, last, end = _behind(scan, found)
    return _of(scan, found._replace(last=last), bound, start, end)


def _bounds(scan: Scan, found: Sized, begin: int) -> bool:
    """Whether the phrase before a number bounds it: *from 5* and *dalle 8* are mostly times."""
    text = scan.text_at(begin)
    if text in ("dai", "dalle") and found.unit is None:
        return found.number.value > 24
    return True


def _behind(scan: Scan, found: Sized) -> tuple[str, int, int]:
    """The bound behind an amount, and the piece and place after it: *or more*, *500+*."""
    gap = scan.text[found.end : found.end + 2]
    if gap[:1] == "+" and not gap[1:].isdigit():
        return "at_least", found.last, found.end + 1
    if found.last < len(scan.raw) and not scan.is_counted(found.last):
        behind = scan.follows(found.last, scan.words.behind)
        if behind is not None:
            upto = behind[1]
            if upto < len(scan.raw) and scan.near(upto) and scan.marks[upto] is FIGURE:
                return "", found.last, found.end  # it bounds the number behind it
            return behind[0], upto, scan.ends[upto - 1]
    elif found.unit is None and found.last + 2 < len(scan.raw) and scan.near(found.last):
        later = scan.follows(found.last + 1, scan.words.behind)
        if later is not None and later[1] > found.last + 2 and later[0] != "about":
            return later[0], found.last, found.end
    return "", found.last, found.end


def _of(scan: Scan, found: Sized, bound: str, start: int, end: int) -> Quantity:
    """The quantity that an amount with its bound is."""
    number = found.number
    if number.about and not bound:
        bound = "about"
    unit = found.unit
    floor = -inf if unit is not None and unit.base == _TEMPERATURE else 0.0
    sets: list[Interval] = []
    steps: list[tuple[float, float]] = []
    sign = _minus(scan, found)
    for value, step in found.readings:
        round_ = _round_step(value, step)
        steps.append((step * found.worth, round_ * found.worth))
        if bound == "plus_minus":
            based = found.based(value)
            sets.append(Interval(-based, based))
            continue
        if unit is not None and unit.offset:
            low = allowed(value * sign, bound, step, round_, floor)
            sets.append(
                Interval(found.based(low.low), found.based(low.high), low.low_open, low.high_open)
            )
            continue
        sets.append(allowed(found.based(value) * sign, bound, *steps[-1], floor))
    if sign < 0:
        start = min(start, scan.starts[number.first] - 1)
    return Quantity(
        kind=SHARE
        if number.fraction and found.kind == COUNT and not found.scale > 1
        else found.kind,
        sets=_as_share(sets) if number.fraction and unit is None else tuple(sets),
        unit="%" if number.fraction and unit is None else (unit.base if unit is not None else ""),
        start=start,
        end=end,
        number_start=scan.starts[number.first],
        number_end=number.end,
        bound=bound,
        said=unit.id if unit is not None else "",
        per=found.per,
        step=steps[0][0],
        round_step=steps[0][1],
        spelt=number.spelt,
    )


def _as_share(sets: list[Interval]) -> tuple[Interval, ...]:
    return tuple(
        Interval(
            _tidy(x.low * 100),
            x.high if x.high == inf else _tidy(x.high * 100),
            x.low_open,
            x.high_open,
        )
        for x in sets
    )


def _round_step(value: float, step: float) -> float:
    return last_digit(value, step) if abs(value) < 1e15 and step > 0 else step


def _minus(scan: Scan, found: Sized) -> int:
    """-1 where a minus stands right before a measure, 1 elsewhere."""
    if found.kind != MEASURE:
        return 1
    at = found.number.first
    gap = scan.gaps[at]
    if gap[-1:] in "-−–" and gap and (len(gap) > 1 or at == 0):
        return -1
    unit = found.unit
    worded = scan.text_at(at - 1) in ("minus", "moins", "meno") and scan.near(at)
    return -1 if worded and unit is not None and unit.base == _TEMPERATURE else 1


def _range(scan: Scan, found: Sized) -> Quantity | None:
    """The range that begins with an amount; ``None`` where none does."""
    joined = _joined(scan, found)
    if joined is None:
        return None
    how, at = joined
    before = (
        scan.text_at(found.first - 1) if found.first > scan.done and scan.near(found.first) else ""
    )
    between = before in scan.words.between
    if how == "and" and not between:
        return None
    other = number_at(scan, at)
    if other is None or (other.spelt and other.value <= 1):
        return None
    second = sized(scan, other)
    if second is None or (second.first < at and found.unit is None):
        return None
    low = _alike(found, second)
    if low is None or how == "±":
        return _tolerance(scan, found, second) if how == "±" else None
    if low.readings[0][0] * low.worth >= second.readings[0][0] * second.worth:
        return None
    unit = second.unit
    begin = found.first
    if between or (before in scan.words.from_to and how != "and"):
        begin -= 1
    led = scan.led(begin, scan.words.before) if begin == found.first else None
    start = min(scan.starts[begin], found.start)
    if led is not None and led[0] in ("about", "nearly", "up_to"):
        start = scan.starts[led[1]]
    step = second.readings[0][1] * second.worth
    return Quantity(
        kind=second.kind,
        sets=(Interval(low.based(low.readings[0][0]), second.based(second.readings[0][0])),),
        unit=unit.base if unit is not None else "",
        start=start,
        end=second.end,
        number_start=scan.starts[found.number.first],
        number_end=other.end,
        bound="range",
        said=unit.id if unit is not None else "",
        per=second.per,
        step=step,
        round_step=_round_step(second.readings[0][0], second.readings[0][1]) * second.worth,
        spelt=other.spelt,
    )


def _joined(scan: Scan, found: Sized) -> tuple[str, int] | None:
    """How another number is joined to an amount, and its first piece."""
    at = found.last
    if at >= len(scan.raw):
        return None
    gap = scan.text[found.end : scan.starts[at]]
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark is FIGURE or mark.value is not None or mark.unit is not None:
        bare = gap.strip(" \u00a0\u202f€$£")
        if bare in ("-", "–", "—", "‐", "‑") and bare:
            return _number_or_money(scan, at, "to")
        if bare in ("±", "+/-") and bare:
            return "±", at
        return None
    if not scan.near(at) and not scan.beside(found.end, at):
        return None
    to = scan.follows(at, scan.words.to)
    if to is not None and to[1] < len(scan.raw) and scan.spaced(to[1]):
        return _number_or_money(scan, to[1], "to")
    if mark.text == scan.words.joined and at + 1 < len(scan.raw) and scan.spaced(at + 1):
        return _number_or_money(scan, at + 1, "and")
    return None


def _number_or_money(scan: Scan, at: int, how: str) -> tuple[str, int] | None:
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark is FIGURE or (mark.value is not None and not mark.article):
        return how, at
    if mark.unit is not None and mark.text in _CODES and scan.is_figure(at + 1):
        return how, at + 1
    return None


def _alike(first: Sized, second: Sized) -> Sized | None:
    """``first`` with the unit and magnitude it shares with ``second``; ``None`` if they differ."""
    if first.unit is not None and (second.unit is None or second.unit.base != first.unit.base):
        return None
    low = first._replace(unit=first.unit or second.unit)
    if first.scale == 1 and second.scale > 1 and first.number.value <= second.number.value:
        low = low._replace(
            readings=tuple((_tidy(v * second.scale), s * second.scale) for v, s in first.readings)
        )
    return low


def _tolerance(scan: Scan, found: Sized, second: Sized) -> Quantity | None:
    """*100 ± 5 mm*."""
    low = _alike(found, second)
    if low is None:
        return None
    middle, off = low.based(low.readings[0][0]), second.readings[0][0] * second.worth
    end = second.end
    plain = _of(scan, low._replace(last=second.last, per=second.per), "", found.start, end)
    return plain._replace(
        sets=(Interval(_tidy(middle - off), _tidy(middle + off)),), bound="plus_minus"
    )
