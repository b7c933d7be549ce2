"""Days that come back every week: *Mo–Fr*, *freitags*, *tous les lundis*."""

from __future__ import annotations

from sayso.engine.language.quantities.quantity import PERIOD, Interval, Quantity
from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.spans import ends_at
from sayso.engine.language.quantities.words import Word


def weekdays(scan: Scan, at: int) -> Quantity | None:
    """Days that come back every week: *Mo–Fr*, *freitags*, *le vendredi*, *every Monday*."""
    mark = scan.marks[at]
    if mark is None:
        return None
    if mark.every_week >= 0 and (
        scan.words.language != "fr" or scan.text_at(at - 1) in ("les", "tous")
    ):
        return _weekly(scan, at, at + 1, mark.every_week, mark.every_week)
    first = mark.day if mark.day >= 0 else mark.short_day
    if first < 0:
        return None
    found = _from_day_to_day(scan, at, mark, first) if at + 1 < len(scan.raw) else None
    if found is not None or mark.day < 0 or at <= scan.done:
        return found
    before = scan.text_at(at - 1)
    if scan.has_role(at - 1, "every") and scan.near(at):
        return _weekly(scan, at - 1, at + 1, first, first)
    if scan.words.language == "fr" and before == "le":
        ends = scan.gaps[at + 1][:1] in (",", ".", "", ";", ":", "!", ")")
        goes_on = scan.text_at(at + 1) in ("matin", "de", "dès", "a", "entre", "soir")
        if goes_on or (ends and scan.whole(at + 1) is None):
            return _weekly(scan, at - 1, at + 1, first, first)
    return None


def _from_day_to_day(scan: Scan, at: int, mark: Word, first: int) -> Quantity | None:
    """*Mo–Fr*, *lundi à vendredi*."""
    here = at + 1
    gap = scan.gaps[here].replace(".", "").strip(" \u00a0")
    other = scan.marks[here]
    if gap in ("-", "–", "—", "/", "+", "&") and other is not None:
        second = other.day if other.day >= 0 else other.short_day
        if second >= 0 and second != first and other.text != mark.text:
            return _weekly(scan, at, here + 1, first, second)
    to = scan.follows(here, scan.words.to)
    there = scan.mark(to[1]) if to is not None else None
    if to is None or there is None:
        return None
    second = there.day
    if mark.day < 0 and scan.capital(at) and scan.capital(to[1]):
        second = there.short_day
    if second >= 0 and second != first:
        return _weekly(scan, at, to[1] + 1, first, second)
    return None


def _weekly(scan: Scan, at: int, last: int, first: int, second: int) -> Quantity:
    sets = (
        (Interval(first, second + 1, high_open=True),)
        if first <= second
        else (Interval(first, 7, high_open=True), Interval(0, second + 1, high_open=True))
    )
    scan.done = last
    return Quantity(
        PERIOD,
        sets,
        "weekday",
        scan.starts[at],
        ends_at(scan, last),
        scan.starts[at],
        ends_at(scan, last),
        bound="range" if first != second else "",
        said="weekday",
    )
