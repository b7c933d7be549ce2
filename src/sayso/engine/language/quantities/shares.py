"""Shares told in words: *die Hälfte*, *two thirds*, *un dipendente su tre*, *acht von zehn*."""

from __future__ import annotations

from bisect import bisect_left

from sayso.engine.language.quantities.amounts import bounded, sized
from sayso.engine.language.quantities.changes import changed as _changed
from sayso.engine.language.quantities.numbers import Number, number_at
from sayso.engine.language.quantities.quantity import SHARE, Quantity, allowed
from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.words import Word

_WHOLE = 100.0
_MOST_OUT_OF = 1000
_HALVES = 2
_OF = frozenset(("dei", "delle", "degli", "di", "del", "della", "dell"))


def _share(
    scan: Scan, first: int, last: int, percent: float, number: int | None = None
) -> Quantity:
    """A share, with the bound before it."""
    value = float(f"{percent:.12g}")
    led = scan.led(first, scan.words.before)
    bound, begin = led if led is not None else ("", first)
    at = first if number is None else number
    return Quantity(
        SHARE,
        (allowed(value, bound, 1.0, 10.0 if value % 10 == 0 else 1.0),),
        "%",
        scan.starts[begin],
        scan.ends[last - 1],
        scan.starts[at],
        scan.ends[last - 1],
        bound=bound,
        said="fraction",
        step=1.0,
        round_step=1.0,
        spelt=True,
    )


def changed(scan: Scan, found: Quantity | None) -> Quantity | None:
    """A share as a change where the words around say so: *a third less*."""
    if found is None:
        return None
    return _changed(scan, found, _piece(scan, found.start), _piece(scan, found.end))


def _piece(scan: Scan, place: int) -> int:
    return bisect_left(scan.starts, place)


def share(scan: Scan, at: int) -> Quantity | None:
    """*die Hälfte*, *ein Drittel*, *half of*, *jeder Dritte*; a number before it is read elsewhere."""
    mark = scan.marks[at]
    if mark is None:
        return None
    one_in = _every(scan, at)
    if one_in is not None:
        return one_in
    if not mark.fraction:
        return None
    before = scan.mark(at - 1) if at > scan.done and scan.near(at) else None
    if (
        before is not None
        and before.article
        and (scan.words.language != "en" or before.text in ("a", "one"))
    ):
        if (
            mark.text == "quarter"
            and scan.text_at(at + 1) in ("of", "century")
            and scan.text_at(at + 2) in ("a", "an", "century")
        ):
            return None
        return _share(scan, at - 1, at + 1, _WHOLE / mark.fraction)
    return _half_of(scan, at, mark, before) if mark.fraction == _HALVES else None


def _half_of(scan: Scan, at: int, mark: Word, before: Word | None) -> Quantity | None:
    """*die Hälfte*, *la moitié*, *la metà*, *half of*."""
    behind = scan.text_at(at + 1)
    if scan.words.language == "en":
        whole = behind in ("of", "the", "our", "its", "their", "all") and scan.near(at + 1)
        return _share(scan, at, at + 1, _WHOLE / 2) if whole else None
    if scan.words.language == "it":
        if scan.raw[at].lower() != "metà":
            return None
        led = before is not None and before.text in ("la", "alla", "della", "quasi", "oltre")
        if not led and (before is not None or behind not in _OF):
            return None
    first = at - 1 if before is not None and before.text in ("die", "der", "la", "d") else at
    return _share(scan, first, at + 1, _WHOLE / mark.fraction, number=at)


def _every(scan: Scan, at: int) -> Quantity | None:
    """*jeder Dritte*, *jede zweite Maschine*."""
    mark = scan.marks[at]
    if mark is None or mark.ordinal < _HALVES or at <= scan.done or scan.words.language != "de":
        return None
    if scan.text_at(at - 1) not in ("jeder", "jede", "jedes", "jeden", "jedem") or not scan.near(
        at
    ):
        return None
    following = scan.mark(at + 1)
    if following is not None and (following.unit is not None or following.day >= 0):
        return None  # *jeden zweiten Tag*
    return _share(scan, at - 1, at + 1, _WHOLE / mark.ordinal)


def half(scan: Scan, at: int) -> Quantity | None:
    """*half a million*, *une demi-heure*, *ein halbes Jahr*, *mezzo milione*."""
    mark = scan.marks[at]
    if mark is None:
        return None
    first, here = at, at + 1
    before = scan.mark(at - 1) if at > scan.done and scan.near(at) else None
    if scan.words.language == "en":
        if mark.text == "half" and scan.text_at(here) in ("a", "an") and scan.near(here):
            here += 1
        elif (
            mark.fraction
            and before is not None
            and before.article
            and scan.mark(here) is not None
            and _is_sized(scan, here)
        ):
            first = at - 1
        elif mark.fraction:
            return None
    elif before is not None and before.article:
        first = at - 1
    if here >= len(scan.raw) or not scan.near(here) or not _is_sized(scan, here):
        return None
    number = Number(first, here, ((0.5, 0.5),), scan.ends[here - 1], spelt=True)
    found = sized(scan, number)
    if found is None or (found.unit is None and found.scale == 1):
        return None
    return bounded(scan, found)


def _is_sized(scan: Scan, at: int) -> bool:
    mark = scan.mark(at)
    return mark is not None and (mark.unit is not None or bool(mark.scale))


def fraction_behind(scan: Scan, found: Quantity, at: int, last: int) -> Quantity | None:
    """*zwei Drittel*, *three quarters*: a count with a fraction behind it."""
    mark = scan.mark(last)
    if (
        mark is None
        or not mark.fraction
        or last >= len(scan.raw)
        or not scan.near(last)
        or not found.sets
    ):
        return None
    value = found.sets[0].high if found.bound else found.sets[0].low
    if found.bound:
        value = found.values[0] if found.values else 0
    if not 0 < value < 20 or mark.fraction == _HALVES or value != int(value):
        return None
    if mark.ordinal and scan.words.language == "en" and value == 1:
        return None
    if scan.text_at(last + 1) in ("of", "d") and scan.text_at(last + 2) in ("an", "heure", "ora"):
        return None
    return _share(scan, at, last + 1, _WHOLE * value / mark.fraction)


def may_begin(scan: Scan, at: int) -> bool:
    """Whether *of*, *out of* or *in* stands near enough to a number for a share."""
    marks, words = scan.marks, scan.words.out_words
    for place in (at + 1, at + 2, at - 1):
        if 0 <= place < len(marks):
            mark = marks[place]
            if mark is not None and mark.text in words:
                return True
    return False


def out_of(scan: Scan, at: int) -> Quantity | None:
    """*acht von zehn*, *8 out of 10*, *one in three*, *un dipendente su tre*."""
    found = _one_out_of(scan, at)
    if found is not None:
        return found
    number = number_at(scan, at)
    if number is None or number.last >= len(scan.raw) or not scan.near(number.last):
        return None
    to = scan.follows(number.last, scan.words.out_of)
    if to is None and scan.is_counted(number.last) and scan.words.language != "de":
        to = scan.follows(number.last + 1, scan.words.out_of)
        if to is not None and scan.text_at(number.last + 1) in ("in", "of"):
            return None
    if to is None or to[1] >= len(scan.raw) or not scan.near(to[1]):
        return None
    if scan.text_at(number.last) == "in":
        return None
    if at and scan.has_role(at - 1, "label"):
        return None
    other = number_at(scan, to[1])
    if (
        other is None
        or not 0 < number.value < other.value <= _MOST_OUT_OF
        or number.value % 1
        or other.value % 1
    ):
        return None
    behind = sized(scan, other)
    if behind is None or behind.unit is not None or behind.scale != 1:
        return None
    if (
        other.last < len(scan.raw)
        and scan.text_at(other.last) in scan.words.changed_to
        and scan.words.language == "de"
    ):
        return None
    return _share(scan, at, other.last, _WHOLE * number.value / other.value)


def _one_out_of(scan: Scan, at: int) -> Quantity | None:
    """One of so many, where the number at a piece is how many."""
    mark = scan.marks[at]
    if mark is None or at <= scan.done or not scan.near(at):
        return None
    led = scan.led(at, scan.words.out_of)
    if led is None or led[1] <= scan.done:
        return None
    begin = led[1] - 1
    for place in range(begin, max(begin - 3, scan.done - 1), -1):
        if not scan.near(place + 1):
            return None
        before = scan.marks[place]
        if before is not None and before.article and before.text not in {"a", "an"}:
            number = number_at(scan, at)
            if number is None or not 1 < number.value <= _MOST_OUT_OF or number.value % 1:
                return None
            behind = sized(scan, number)
            if behind is None or behind.unit is not None or behind.scale != 1:
                return None
            if (
                scan.words.language == "de"
                and place != begin
                and before.text not in ("einer", "eine", "eines")
            ):
                return None
            return _share(scan, place, number.last, _WHOLE / number.value)
    return None
