"""Reads from a text every quantity it says."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from sayso.engine.language.quantities import amounts, changes, days, hours, shares, traps, weekdays
from sayso.engine.language.quantities.numbers import number_at
from sayso.engine.language.quantities.quantity import (
    COUNT,
    DURATION,
    ORDINAL,
    Interval,
    Quantity,
)
from sayso.engine.language.quantities.scan import SPACES, Scan, cut
from sayso.engine.language.quantities.units import UNITS
from sayso.engine.language.quantities.words import FIGURE, Word, vocabulary

MOST = 250
"""Quantities of a text that are read; no post says more."""

MOST_TRIED = 300
"""Places that are looked at for one."""


def read(text: str, language: str, moment: date | None = None) -> list[Quantity]:
    """Every quantity of ``text``, in the order of the text, none within another.

    ``language`` (de, fr, it, en; English where it is none of them) says whose words and separators;
    ``moment`` (a date, or a datetime) is when the statement was made: days without a year, *last
    month* and the like are worked out from it, and have no set where it is not given. Places are
    code points of ``text`` as given. Never raises; linear in the length of ``text``, of which
    `MOST` quantities are read.
    """
    parts = cut(text)
    if len(parts) == 1:
        return []
    words = vocabulary(language)
    marks = [words[piece] for piece in parts[1::2]]
    spots = [at for at, mark in enumerate(marks) if mark is not None and mark.trigger]
    if not spots:
        return []
    scan = Scan(text, parts, marks, words, moment)
    found: list[Quantity] = []
    if len(spots) > MOST_TRIED:
        del spots[MOST_TRIED:]
        text = text[: scan.ends[spots[-1]]]
    figures = [scan.raw[at] for at in spots if marks[at] is FIGURE]
    away = traps.hidden(text, figures) if figures else []
    for at in spots:
        if at < scan.done or (away and _within(scan, at, away)):
            continue
        quantity = _at(scan, at)
        if quantity is not None and quantity.start >= scan.taken:
            found.append(quantity)
            if len(found) == MOST:
                break
            _pass(scan, at, quantity.end)
    return found


def _within(scan: Scan, at: int, away: list[tuple[int, int]]) -> bool:
    """Whether a piece lies in one of these places; those before it are dropped."""
    start = scan.starts[at]
    while away and away[0][1] <= start:
        away.pop(0)
    return bool(away) and away[0][0] < scan.ends[at] and start < away[0][1]


def _pass(scan: Scan, at: int, end: int) -> None:
    """Go on behind the text that a quantity took."""
    upto = max(at + 1, scan.done)
    while upto < len(scan.starts) and scan.starts[upto] < end:
        upto += 1
    scan.done = upto
    scan.taken = end


def _at(scan: Scan, at: int) -> Quantity | None:
    """The quantity that begins at a piece."""
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark is FIGURE:
        return _figure(scan, at)
    if mark.month or mark.day >= 0 or mark.short_day >= 0 or mark.every_week >= 0:
        found = weekdays.weekdays(scan, at) or days.days(scan, at)
        if found is not None:
            return found
    if mark.multiple:
        return changes.multiple(scan, at)
    if mark.text == "half" and (found := changes.in_half(scan, at)) is not None:
        return found
    if mark.noon >= 0:
        return hours.hours(scan, at)
    if mark.value is not None:
        return _spelt(scan, at)
    return _worded(scan, at, mark)


def _spelt(scan: Scan, at: int) -> Quantity | None:
    """A quantity that begins with a number in words."""
    found = hours.hours(scan, at) if hours.may_begin(scan, at) else None
    if found is None and days.may_begin(scan, at):
        found = days.days(scan, at)
    return found or _amount(scan, at)


def _worded(scan: Scan, at: int, mark: Word) -> Quantity | None:
    """A quantity without a number of its own: *a year*, *next week*, *die Hälfte*, *dritte*."""
    if mark.fraction and (quarter := _one(scan, at)) is not None:
        return quarter
    if mark.ordinal or mark.relative is not None:
        found = days.days(scan, at) or shares.changed(scan, shares.share(scan, at))
        return found or (_ordinal(scan, at) if mark.ordinal else None)
    if mark.roles:
        found = _with_role(scan, at)
        if found is not None:
            return found
    if mark.fraction:
        return shares.changed(scan, shares.share(scan, at))
    return _one(scan, at) if mark.unit is not None or mark.scale else None


def _with_role(scan: Scan, at: int) -> Quantity | None:
    mark = scan.marks[at]
    if mark is not None and len(mark.text) == 1 and not scan.is_figure(at + 1):
        return None
    if mark is not None and mark.fraction == 4:
        found = hours.hours(scan, at)
        if found is not None:
            return found
    if scan.has_role(at, "half"):
        found = hours.hours(scan, at)
        if found is not None:
            return found
        found = shares.half(scan, at)
        if found is not None:
            return found
    return days.days(scan, at)


def _figure(scan: Scan, at: int) -> Quantity | None:
    """A quantity that begins with figures."""
    if hours.may_begin(scan, at):
        found = hours.hours(scan, at)
        if found is not None:
            return found
    if traps.hangs(scan, at):
        return None
    done = scan.done
    found = days.days(scan, at) if days.may_begin(scan, at) else None
    if found is not None:
        return None if _is_numbered(scan, at, found) else _maybe_count(scan, at, found, done)
    if scan.gaps[at + 1] == " ":
        return _amount(scan, at)
    if _is_listed(scan, at):
        return None
    ordinal = _ordinal(scan, at)
    return ordinal if ordinal is not None else _amount(scan, at)


def _is_numbered(scan: Scan, at: int, found: Quantity) -> bool:
    """Whether what looks like a year is the number of something: *Postfach 2000*."""
    mark = scan.mark(at - 1)
    return (
        found.said == "year"
        and mark is not None
        and "label" in mark.roles
        and scan.gaps[at] in (" ", ". ")
        and mark.text not in ("stand", "n")
    )


def _is_listed(scan: Scan, at: int) -> bool:
    """Whether a number only counts the points of a list: *1. Anmelden*, *2) Venez*."""
    gap = scan.gaps[at + 1]
    if gap[:2] not in (". ", ") ", ".)") or len(scan.raw[at]) > 2 or at + 1 >= len(scan.raw):
        return False
    before = scan.gaps[at].strip(" \u00a0")
    starts = not at or before[-1:] in (".", ":", "!", "?", "\n", "•", "-", "–")
    return starts and scan.capital(at + 1) and "\n" not in gap


def _maybe_count(scan: Scan, at: int, found: Quantity, done: int) -> Quantity:
    """A year by its looks alone may be a count; ``done`` is what was before it."""
    if found.said != "year" or found.bound or scan.starts[at] != found.start:
        return found
    scan.done, after = done, scan.done
    dated = scan.led(at, scan.words.dating, 5) is not None
    scan.done = after
    if dated or scan.gaps[at + 1] not in SPACES:
        return found
    value = float(scan.raw[at])
    return found._replace(
        also=(
            Quantity(
                COUNT, (Interval(value, value),), "", found.start, found.end, found.start, found.end
            ),
        )
    )


def _amount(scan: Scan, at: int) -> Quantity | None:
    """An amount, as a share, a change or a time where the words around say so."""
    mark = scan.marks[at]
    if shares.may_begin(scan, at):
        out_of = shares.out_of(scan, at)
        if out_of is not None:
            return out_of
    begin = at
    if mark is not None and mark.value in (100, 1000) and at > scan.done:
        before = scan.marks[at - 1]
        if before is not None and before.article and scan.near(at):
            begin = at - 1
    scored = _is_scored(scan, at)
    if scored:
        return None
    found = amounts.amount(scan, begin)
    if found is None:
        return None
    last = _last(scan, at, found.end)
    if traps.names(scan, begin, found) or traps.idle(scan, begin, found, last):
        return _ranked(scan, begin, found)
    return _further(scan, begin, found, last)


def _ranked(scan: Scan, at: int, found: Quantity) -> Quantity | None:
    """*Platz 3* is an ordinal; other names of numbers are nothing."""
    if at and scan.has_role(at - 1, "rank") and not scan.has_role(at - 1, "label"):
        return found._replace(kind=ORDINAL)
    return None


def _further(scan: Scan, at: int, found: Quantity, last: int) -> Quantity | None:
    """What more the words around an amount make of it."""
    if found.bound == "range":
        changed = changes.from_to(scan, at)
        if changed is None and found.kind == COUNT and scan.has_role(last, "times"):
            return found._replace(said="times", end=scan.ends[last])
        return changed or changes.changed(scan, found, _first(scan, found), last)
    if scan.text_at(last) in scan.words.changed_to:
        pair = changes.from_to(scan, at)
        if pair is not None:
            return pair
    if found.kind == COUNT and (more := _counted(scan, at, found, last)) is not None:
        return more
    first = _first(scan, found)
    if found.kind == DURATION and _always(scan, at, last):
        return None
    if found.kind == DURATION and found.sets:
        back = days.ago(scan, found, first, last, _said(found))
        if back is not None:
            return back
        found, last = _composite(scan, found, last)
    return changes.changed(scan, found, first, last)


def _counted(scan: Scan, at: int, found: Quantity, last: int) -> Quantity | None:
    """What a count is with the words behind it: *three years* back, *two* thirds, *three* times."""
    spanned = days.counted_off(scan, at, last, found.sets[0].low) if found.sets else None
    if spanned is not None:
        return spanned
    shared = shares.fraction_behind(scan, found, at, last)
    if shared is not None:
        return shares.changed(scan, shared)
    many = changes.times(scan, found, at, last)
    if many is not None:
        return many
    ranked = at > 0 and scan.has_role(at - 1, "rank") and scan.gaps[at] == " "
    return found._replace(kind=ORDINAL) if ranked and not found.bound else None


def _always(scan: Scan, at: int, last: int) -> bool:
    """Whether it is *24 heures sur 24*, *7 giorni su 7*: always, and no quantity."""
    to = scan.follows(last, scan.words.out_of) if last < len(scan.raw) else None
    if to is None or to[1] >= len(scan.raw) or scan.raw[to[1]] != scan.raw[at]:
        return False
    scan.done = to[1] + 1
    return True


def _said(found: Quantity) -> float:
    """How many of its own unit a duration is."""
    value = found.values[0] if found.values else 0.5
    return round(value / UNITS[found.said].factor, 9)


def _first(scan: Scan, found: Quantity) -> int:
    """The first piece of a quantity."""
    return min(bisect_left(scan.starts, found.start), len(scan.raw) - 1)


def _last(scan: Scan, at: int, end: int) -> int:
    upto = at + 1
    while upto < len(scan.starts) and scan.starts[upto] < end:
        upto += 1
    return min(upto, len(scan.raw))


def _composite(scan: Scan, found: Quantity, last: int) -> tuple[Quantity, int]:
    """*2 Stunden 30 Minuten*, *two years and six months*: one duration."""
    if found.bound in ("range", "plus_minus") or last >= len(scan.raw):
        return found, last
    here = last
    if scan.text_at(here) in ("und", "and", "et", "e") and scan.near(here):
        here += 1
    mark = scan.mark(here)
    if (
        here >= len(scan.raw)
        or not scan.near(here)
        or mark is None
        or (mark is not FIGURE and mark.value is None)
    ):
        return found, last
    number = number_at(scan, here)
    more = amounts.sized(scan, number) if number is not None else None
    if more is None or more.unit is None or more.kind != DURATION or more.readings[1:]:
        return found, last
    added, worth = more.based(more.readings[0][0]), found.values[0] if found.values else 0
    if not 0 < added < worth or more.unit.factor >= _unit_worth(found):
        return found, last
    sets = tuple(
        Interval(
            each.low + added if each.low > 0 else each.low,
            each.high + added,
            each.low_open,
            each.high_open,
        )
        for each in found.sets
    )
    return found._replace(
        sets=sets, end=more.end, number_end=found.number_end, step=more.readings[0][1] * more.worth
    ), more.last


def _unit_worth(found: Quantity) -> float:
    return UNITS[found.said].factor


def _one(scan: Scan, at: int) -> Quantity | None:
    """*a year*, *une dizaine*, and in words what stands before a unit alone."""
    found = amounts.one_of(scan, at)
    if found is None:
        return None
    first = _first(scan, found)
    last = _last(scan, at, found.end)
    if found.kind == DURATION:
        back = days.ago(scan, found, first, last, _said(found))
        if back is not None:
            return back
        if scan.has_role(at + 1, "last") or scan.has_role(at + 1, "next"):
            return None
        found, last = _composite(scan, found, last)
    return changes.changed(scan, found, first, last)


def _is_scored(scan: Scan, at: int) -> bool:
    """Whether a number stands against another: *3:1*, *24/7*, *50/50*; both are passed over."""
    if not scan.is_figure(at):
        return False
    gap = scan.gaps[at + 1]
    if gap == " " and scan.gaps[at] == " " and scan.raw[at + 1 : at + 2] not in (["zu"], ["x"]):
        return False
    if scan.raw[at + 1 : at + 2] == ["x"] and scan.is_figure(at + 2):
        scan.done = at + 2
        return True
    if gap in ("/", ":") and scan.is_figure(at + 1):
        number = number_at(scan, at)
        if number is not None and number.fraction:
            return False
        upto = at + 1
        while scan.gaps[upto] in ("/", ":") and scan.is_figure(upto):
            upto += 1
        scan.done = upto
        return True
    if scan.raw[at + 1 : at + 2] == ["zu"] and scan.is_figure(at + 2) and gap == " ":
        scan.done = at + 3
        return True
    if gap in ("-", "–") and scan.is_figure(at + 1):
        low, high = scan.whole(at), scan.whole(at + 1)
        more = scan.gaps[at + 2] == gap and scan.is_figure(at + 2)
        if more or (
            low is not None and high is not None and low >= high and scan.gaps[at + 2][:1] != "%"
        ):
            upto = at + 1
            while scan.gaps[upto] == gap and scan.is_figure(upto):
                upto += 1
            scan.done = upto
            return True
    return (
        scan.gaps[at][-1:] in ("/", ":")
        and at > 0
        and scan.gaps[at] in ("/", ":")
        and scan.is_figure(at - 1)
    )


def _ordinal(scan: Scan, at: int) -> Quantity | None:
    """*3rd*, *der 3. Platz*, *3e*, *1°*, *dritte*, *troisième*; apart from cardinals."""
    mark = scan.marks[at]
    if mark is None:
        return None
    first, last, end = at, at + 1, scan.ends[at]
    if mark is FIGURE:
        value = scan.whole(at)
        if value is None or value == 0:
            return None
        suffix = _suffix(scan, at)
        if suffix is None:
            return None
        last, end = suffix
    else:
        value = mark.ordinal
        if not _is_place(scan, at):
            return None
    scan.done = last
    return Quantity(
        ORDINAL,
        (Interval(value, value),),
        "",
        scan.starts[first],
        end,
        scan.starts[first],
        end,
        spelt=mark is not FIGURE,
    )


_SUFFIXES = {
    "en": frozenset(("st", "nd", "rd", "th")),
    "fr": frozenset(("er", "re", "ere", "ère", "e", "eme", "ème", "nd", "nde", "ième")),
    "it": frozenset(("o", "a")),
    "de": frozenset(("te", "ter", "ten", "tes")),
}


def _suffix(scan: Scan, at: int) -> tuple[int, int] | None:
    """The piece and place after the ending of an ordinal in figures."""
    gap = scan.gaps[at + 1]
    language = scan.words.language
    if gap == "" and at + 1 < len(scan.raw):
        if scan.raw[at + 1].lower() in _SUFFIXES[language]:
            return at + 2, scan.ends[at + 1]
        return None
    if language in ("it", "fr") and gap[:1] in ("°", "º", "ª") and gap:
        return (
            (at + 1, scan.ends[at] + 1) if scan.raw[at + 1 : at + 2] not in (["C"], ["F"]) else None
        )
    if language != "de" or gap[:2] not in (". ", ".\u00a0", ".-") or at + 1 >= len(scan.raw):
        return None
    if len(gap) > 2 or scan.is_figure(at + 1):
        return None
    led = scan.has_role(at - 1, "that") and at > 0 and scan.gaps[at] == " "
    lower = scan.raw[at + 1][0].islower()
    if led or (lower and len(scan.raw[at]) < 4 and gap != ".-"):
        return at + 1, scan.ends[at] + 1
    return None


def _is_place(scan: Scan, at: int) -> bool:
    """Whether an ordinal word says which one: not *zweite* of fractions, *second* of time, *primo* first."""
    language = scan.words.language
    if language == "en":
        if scan.text_at(at) == "first":
            before = scan.text_at(at - 1) if at else ""
            return before != "at" and scan.raw[at + 1 : at + 2] not in (["of"], ["and"])
        return scan.text_at(at) != "second" or scan.has_role(at - 1, "that")
    if not at:
        return language == "de" and scan.text_at(at) not in ("achte", "achten")
    if language == "de":
        lead = scan.marks[at - 1]
        if scan.text_at(at) in ("achte", "achten"):
            return lead is not None and "that" in lead.roles and scan.near(at)
        return lead is not None and ("that" in lead.roles) and scan.near(at)
    lead = scan.marks[at - 1]
    return lead is not None and "that" in lead.roles and scan.near(at)
