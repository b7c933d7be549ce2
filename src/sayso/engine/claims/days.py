"""Claims of when: days, years, hours of the day; when something starts, ends, or is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import inf

from sayso.engine.claims.amounts import firm, named
from sayso.engine.claims.claim import CLOCK, DATE, NO_NAMES, PLANNED, PUT_OFF, STATED, Claim, Span
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item
from sayso.engine.language import marks
from sayso.engine.language.fold import fold
from sayso.engine.language.quantities import Quantity
from sayso.engine.language.words import words

AT, START, END = "at", "start", "end"
YEARS = ("founding", "built", "opened_y", "born_y", "ended_y")
"""Properties whose value is a year."""

_DEADLINES = words(
    """
        registration application embargo_period booking tender vote
    """
)
_MONTHS = words(fold(marks.MONTHS).text)
_LEAP = 2024
_YEAR_IN_SECONDS = 31_557_600
_NEAR = 5
_SEASON = 45
_FIGURES = ("count", "money", "share", "change", "measure")
_A_YEAR = 364
_MONTH = 27
_TURN = 365


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every day and hour that ``sentence`` claims."""
    yield from _anniversary(sentence)
    for amount in sentence.amounts:
        if not amount.sets:
            continue
        if amount.unit == "day":
            yield from _of_days(sentence, amount)
        elif amount.unit == "min" and amount.kind == "time_of_day":
            yield from _of_hours(sentence, amount)


def _anniversary(sentence: Sentence) -> Iterator[Claim]:
    """*25 years in 2026*: since 2001."""
    told = any(each.name == "anniversary" for each in sentence.things)
    if not told and not sentence.has("celebrates"):
        return
    years = [
        each.values[0] / _YEAR_IN_SECONDS if each.kind == "duration" else each.values[0]
        for each in sentence.amounts
        if each.values
        and not each.bound
        and ((each.kind == "duration" and each.said == "year") or (told and each.kind == "ordinal"))
    ]
    now = [
        each
        for each in sentence.amounts
        if each.unit == "day" and each.days[0] and not each.inferred
    ]
    if not years or not now or not now[0].days[0]:
        return
    founded = now[0].days[0].year - round(years[0])
    if not 1 <= founded <= 9998:
        return
    at = sentence.at_of(now[0])
    head, things = firm(sentence.subject(at))
    yield sentence.claim(
        DATE,
        "founding",
        (head, things),
        now[0].start,
        now[0].end,
        spans=(
            (
                float(date(founded, 1, 1).toordinal()),
                float(date(founded + 1, 1, 1).toordinal()),
                False,
                True,
            ),
        ),
        unit=AT,
        period=NO_NAMES,
    )


def _mode(sentence: Sentence) -> str:
    """An announced day is said, however much it is *planned*."""
    return STATED if sentence.mode == PLANNED and not sentence.has("was") else sentence.mode


def _processes(sentence: Sentence, at: int) -> frozenset[str]:
    """What starts, ends or goes on on a day, where a word of its part of the sentence tells."""
    segment = sentence.items[at].segment
    return frozenset(
        name.rstrip("+")
        for item in sentence.items
        if item.segment == segment
        for name in item.get("process")
        if name.rstrip("+") in _WORKS
    )


_WORKS = frozenset(("building_p", "renovation_p", "demolition_p", "opening_p", "closing_p"))


def _kept(sentence: Sentence) -> str:
    """Whether a day is one to which something was put off, or the one that was planned."""
    if sentence.has("planned", "as_planned"):
        return PLANNED
    put_off = any("held@postponed" in item.get("state") for item in sentence.items)
    return PUT_OFF if put_off else ""


def _of_days(sentence: Sentence, amount: Quantity) -> Iterator[Claim]:
    at = sentence.at_of(amount)
    prop, where = named(sentence, at, ("year",))
    low, high = amount.sets[0].low, amount.sets[0].high
    if low == -inf:
        low = high - 1
    elif high == inf:
        high = low + 1
    year = high - low > _A_YEAR or (amount.kind == "period" and amount.said in ("year", "decade"))
    leave = {each for each, mine in sentence.covered.items() if mine is amount}
    if prop in YEARS and any(each.name == "anniversary" for each in sentence.things):
        return
    if prop in ("opened_y", "ended_y") and sentence.has("indefinite"):
        return  # *we opened a branch*: there may be others
    if prop in YEARS and (year or prop in ("founding", "built")):
        leave |= {e.at for e in sentence.those("prop") if prop in e.get("prop")}
        leave |= set(sentence.marks.get("source", ()))
        yield sentence.claim(
            DATE,
            prop,
            firm(sentence.subject(at, frozenset(leave)))
            if prop == "founding"
            else sentence.subject(at, frozenset(leave)),
            amount.start,
            amount.end,
            spans=((low, high, False, True),),
            unit=AT,
            period=NO_NAMES,
            loose=False,
        )
        return
    if year or (amount.kind == "period" and amount.said in ("quarter", "half", "half_year")):
        if amount.bound == "since" and where >= 0:
            deeds = [name for item in sentence.items for name in item.get("does")]
            yield sentence.claim(
                DATE,
                "since " + deeds[0] if deeds else "founding",
                sentence.subject(at, frozenset(leave)),
                amount.start,
                amount.end,
                spans=((low, low + _A_YEAR, False, True),),
                unit=AT,
                period=NO_NAMES,
            )
        return
    if amount.inferred and not _named_day(sentence, amount):
        return
    if high - low > _SEASON and any(each.kind in _FIGURES for each in sentence.amounts):
        return  # *at the end of 2025 we had 41*: of the figure, and no event
    role = _role(sentence, amount, at)
    if not any(
        each.family not in ("we", "me", "light", "place")
        for each in (*sentence.things, *sentence.carried)
    ):
        return
    loose = amount.inferred and sentence.whole.loose
    leave |= _turns(sentence, leave)
    span = without_year(low, high) if loose else (low, high, False, True)
    yield sentence.claim(
        DATE,
        "",
        sentence.subject(at, frozenset(leave), names=False),
        amount.start,
        amount.end,
        spans=(span,),
        unit=role,
        bound=_kept(sentence),
        others=_processes(sentence, at),
        period=NO_NAMES,
        loose=loose,
        mode=_mode(sentence),
        positive=not sentence.negated(at),
    )


def _turns(sentence: Sentence, leave: set[int]) -> set[int]:
    """The words for start and end, where something else is named that starts or ends."""
    turns = {*sentence.marks.get("start", ()), *sentence.marks.get("finish", ())}
    left = any(
        each.at not in turns | leave and each.family not in ("light", "we", "me", "place")
        for each in sentence.things
    )
    return turns if left else {at for at in turns if not sentence.items[at].get("thing")}


def _named_day(sentence: Sentence, amount: Quantity) -> bool:
    """Whether a day is told by its number or its month, and not by *tomorrow*."""
    written = sentence.whole.text[amount.start : amount.end]
    if any(sign.isdigit() for sign in written):
        return True
    return any(
        item.text in _MONTHS for item in sentence.items if sentence.covered.get(item.at) is amount
    )


def without_year(low: float, high: float) -> Span:
    """The same days in a year that has all of them."""
    if not 0 < low < high < 3_000_000:
        return low, high, False, True
    first = date.fromordinal(int(low))
    moved = first.replace(year=_LEAP).toordinal()
    return float(moved), float(moved + high - low), False, True


def _role(sentence: Sentence, amount: Quantity, at: int) -> str:
    """Whether a moment is when something starts, ends, or simply is."""
    if amount.bound in ("until", "before"):
        return END
    segment = sentence.items[at].segment
    best: tuple[int, str] | None = None
    for item in sentence.items:
        role = _says(item)
        if not role or sentence.covered.get(item.at) is amount or _is_of_a_year(sentence, item):
            continue
        apart = abs(item.at - at) + (_NEAR if item.segment != segment else 0)
        if best is None or apart < best[0]:
            best = (apart, role)
    if best is not None and best[1] == END:
        return END
    if amount.bound in ("from", "since", "after"):
        return START
    if best is not None:
        return best[1]
    return AT


def _is_of_a_year(sentence: Sentence, item: Item) -> bool:
    """Whether an end is that of a year or a month: *concerto di fine anno*."""
    behind = sentence.items[item.at + 1 : item.at + 3]
    return any(not _TURNING.isdisjoint(each.get("light")) for each in behind)


_TURNING = frozenset(("year_word", "month_word"))


def _says(item: Item) -> str:
    if item.says("finish"):
        return END
    return START if item.says("start") else ""


def _of_hours(sentence: Sentence, amount: Quantity) -> Iterator[Claim]:
    at = sentence.at_of(amount)
    if any(
        "open@closed" in item.get("state") and not item.says("finish")
        for item in sentence.those("state")
    ):
        return  # closed *from twelve to one*: that is a break and no closing time
    low, high = amount.sets[0].low, amount.sets[0].high
    leave = {each for each, mine in sentence.covered.items() if mine is amount}
    leave |= _turns(sentence, leave)
    subject = sentence.subject(at, frozenset(leave))
    role = _role(sentence, amount, at)
    ends: list[tuple[str, float]] = []
    if amount.bound == "range" or (amount.bound == "" and high - low > 1):
        ends = [(START, low), (END, high)]
    elif role == END:
        ends = [(END, low if amount.bound != "until" else high)]
    else:
        ends = [(START, low)]
    for role_, value in ends:
        if not 0 <= value <= 2880:
            continue
        yield sentence.claim(
            CLOCK,
            "departs" if sentence.has("departs") else "arrives" if sentence.has("arrives") else "",
            subject,
            amount.start,
            amount.end,
            spans=((value, value, False, False),),
            unit=role_,
            scope=sentence.weekdays | _days(sentence),
            mode=_mode(sentence),
            positive=not sentence.negated(at),
        )


def _days(sentence: Sentence) -> frozenset[str]:
    """Days of the week, a date, a month that hours hold for."""
    found: set[str] = set()
    for amount in sentence.amounts:
        if amount.unit == "weekday" and amount.sets:
            found.add(f"wd:{amount.sets[0].low:g}-{amount.sets[0].high:g}")
        elif amount.unit == "day" and amount.sets and amount.kind == "period":
            low, high = amount.sets[0].low, amount.sets[0].high
            if _MONTH < high - low < _A_YEAR:
                found.add(f"season:{low % _TURN:g}")
    for item in sentence.items:
        found.update(name for name in item.get("class") if name.startswith("season_of"))
    return frozenset(found)
