"""Changes: by how much, and in which direction.

A share, a sum or a measure is a change where a sign, a word between it and what it changes (*um*,
*by*), or a word for rising and falling says so. *Doubled* is up by 100 %.
"""

from __future__ import annotations

import re
from math import inf

from sayso.engine.language.quantities import amounts
from sayso.engine.language.quantities.amounts import bounded, sized
from sayso.engine.language.quantities.numbers import number_at
from sayso.engine.language.quantities.quantity import (
    CHANGE,
    COUNT,
    DURATION,
    MEASURE,
    MONEY,
    SHARE,
    Interval,
    Quantity,
)
from sayso.engine.language.quantities.scan import Scan
from sayso.engine.language.quantities.words import Word

_CONNECTING = frozenset(("um", "by", "von", "of", "de", "d", "di", "del", "dell", "dello", "auf_"))
_SIGNED = {"minus": -1, "moins": -1, "meno": -1, "plus": 1}
_BACK, _AHEAD = 8, 4
_CLAUSE = frozenset(".,;:!?\n()")
_UP_DOWN = (("up", 1), ("down", -1))
_FLAT = frozenset(
    ("plus", "minus", "more", "mehr", "meh", "less", "weniger", "piu", "meno", "moins")
)
_HUNDRED = 100
_AUXILIARY = frozenset(
    ("to", "will", "can", "could", "would", "should", "may", "might", "must", "we")
)
_SAVING = re.compile(
    "spar(?:e|en|t|st|ten)|einspar(?:en|t|ung|ungen)|eingespart|gespart|sav(?:e|es|ed|ing|ings)|[ée]conomis.{1,4}"
    "|risparmi.{1,6}"
)


def _direction(scan: Scan, at: int) -> int:
    mark = scan.mark(at)
    if mark is None or not mark.roles:
        return 0
    return next((sign for role, sign in _UP_DOWN if role in mark.roles), 0)


def _before(scan: Scan, at: int, reach: int) -> int:
    """The direction that the words before a piece give, within the clause."""
    for place in range(at - 1, max(at - 1 - reach, -1), -1):
        if any(sign in _CLAUSE for sign in scan.gaps[place + 1]):
            return 0
        found = _direction(scan, place)
        if found and not (scan.text_at(place) in _FLAT and place == at - 1):
            return found
    return 0


def _behind(scan: Scan, at: int, reach: int) -> int:
    for place in range(at, min(at + reach, len(scan.raw))):
        if any(sign in _CLAUSE for sign in scan.gaps[place]):
            return 0
        found = _direction(scan, place)
        if found:
            return found
    return 0


def changed(scan: Scan, found: Quantity, first: int, last: int) -> Quantity:
    """``found`` as a change where the text says that it is one; its pieces are ``[first, last)``."""
    if found.kind not in (SHARE, MONEY, MEASURE, COUNT, DURATION):
        return found
    gap = scan.text[max(found.start - 2, 0) : found.start]
    if (
        gap[-1:] in ("+", "-", "−", "–")
        and gap
        and found.kind in (SHARE, MONEY, COUNT)
        and _is_sign(scan, found, gap)
    ):
        sign = 1 if gap[-1:] == "+" else -1
        return _as_change(found._replace(start=found.start - 1), sign)
    begin = first
    word = scan.text_at(begin - 1) if begin > scan.done and scan.near(begin) else ""
    if word in _SIGNED and found.kind in (SHARE, MONEY):
        return _as_change(found._replace(start=scan.starts[begin - 1]), _SIGNED[word])
    like = _like_that(scan, found, last)
    if like is not None:
        return like
    if word in _CONNECTING and not found.said.startswith("clock"):
        return _connected(scan, found, begin - 1, last, word)
    if found.said == "pp":
        return _as_change(found, _before(scan, first, _BACK) or _behind(scan, last, _AHEAD))
    direct = _direction(scan, begin - 1) if word and word not in _FLAT else 0
    if direct and scan.raw[begin - 2 : begin - 1] and scan.text_at(begin - 1) == "up":
        direct = 0 if scan.raw[begin - 2].lower() in ("made", "make", "makes", "making") else direct
    if not direct and found.kind == SHARE:
        direct = _saved(scan, begin)
    if direct and found.kind in (SHARE, MONEY):
        return _as_change(found, direct)
    return found


def _saved(scan: Scan, at: int) -> int:
    """-1 where the clause before a share says that so much is saved."""
    for place in range(at - 1, max(at - 5, -1), -1):
        if any(sign in _CLAUSE for sign in scan.gaps[place + 1]):
            return 0
        if _SAVING.fullmatch(scan.raw[place].lower()):
            return -1
    return 0


def _is_sign(scan: Scan, found: Quantity, gap: str) -> bool:
    """Whether the plus or minus before an amount is its sign and no dash."""
    if len(gap) < 2:
        return True
    before = gap[0]
    return before.isspace() or before in '(:/[„«"~'


def _like_that(scan: Scan, found: Quantity, last: int) -> Quantity | None:
    """*3 % mehr*, *5 % de moins*, *20 % off*, *un terzo in meno*."""
    if not scan.beside(found.end, last):
        return None
    here = last
    language = scan.words.language
    if language in ("fr", "it"):
        if scan.text_at(here) in ("de", "d", "di") and not _direction(scan, here + 1):
            here = next(
                (each for each in (here + 2, here + 3) if scan.text_at(each) in ("en", "in")), here
            )
        if (
            scan.text_at(here) not in ("de", "d", "in", "di", "en")
            or here + 1 >= len(scan.raw)
            or not scan.near(here + 1)
        ):
            return None
        here += 1
        direction = _direction(scan, here)
    else:
        direction = _direction(scan, here) if scan.has_role(here, "like_that") else 0
    if not direction:
        return None
    if scan.text_at(here) == "plus" and language in ("de", "en"):
        return None
    return _as_change(found._replace(end=scan.ends[here]), direction)


def _connected(scan: Scan, found: Quantity, at: int, last: int, word: str) -> Quantity:
    """*um 3 Prozent gestiegen*, *growth of 3 %*, *une hausse de 5 %*."""
    by = word in ("um", "by")
    direction = _before(
        scan, at, _BACK if by else (5 if scan.words.language in ("fr", "it") else 2)
    )
    if not direction and by:
        direction = _behind(scan, last, _AHEAD)
    sure = by and found.kind in (SHARE, MONEY)
    if not direction and not sure and found.said != "pp":
        return found
    if found.kind in (COUNT, DURATION) and not by:
        return found
    if scan.text_at(at - 1) in _FLAT and not by and scan.words.language in ("fr", "it"):
        return found
    start = scan.starts[at] if by else found.start
    return _as_change(found._replace(start=start), direction)


def _as_change(found: Quantity, direction: int) -> Quantity:
    sets = found.sets
    if direction < 0:
        sets = tuple(_turned(each) for each in sets)
    return found._replace(kind=CHANGE, sets=sets, direction=direction)


def _turned(interval: Interval) -> Interval:
    low, high, low_open, high_open = interval
    return Interval(-high if high else 0.0, -low if low else 0.0, high_open, low_open)


def multiple(scan: Scan, at: int) -> Quantity | None:
    """*verdoppelt*, *halved*, *twice as many*, *das Dreifache*."""
    mark = scan.marks[at]
    if mark is None or not mark.multiple:
        return None
    last = at + 1
    if mark.text in ("doppelt", "twice"):
        if not scan.has_role(last, "as_many") or not scan.near(last):
            return None
        last = _whole(scan, last + 1)
    elif not _multiplies(scan, at, mark):
        return None
    return _times(scan, at, last, mark.multiple, spelt=True)


def in_half(scan: Scan, at: int) -> Quantity | None:
    """*Cut the time in half*, *reduced by half*."""
    if at < 2 or scan.raw[at - 1].lower() not in ("in", "by") or not scan.near(at):
        return None
    if scan.text_at(at + 1) in ("a", "an"):
        return None
    for place in range(at - 1, max(at - 1 - _BACK, -1), -1):
        if any(sign in _CLAUSE for sign in scan.gaps[place + 1]):
            return None
        if _direction(scan, place) < 0:
            return _times(scan, at, at + 1, 0.5, spelt=True)
    return None


def _multiplies(scan: Scan, at: int, mark: Word) -> bool:
    """Whether a word says how many times as much, and does not just describe: *double room*."""
    lead = scan.text_at(at - 1) if at else ""
    if "fold" in mark.roles or mark.text in ("doppelte", "doppelten"):
        return scan.capital(at) and lead in ("das", "dem", "des", "aufs", "ums")
    if scan.words.language == "en" and mark.text in ("double", "triple", "quadruple", "halve"):
        return at > 0 and scan.raw[at - 1].lower() in _AUXILIARY
    if mark.text in ("double", "triple", "quadruple", "doppio"):
        told = lead in ("le", "il", "au", "del", "al") and at > scan.done and scan.near(at)
        return told and scan.text_at(at + 1) in ("de", "d", "di", "del", "dell", "")
    return not (mark.text in ("doubles", "halves", "doubling") and scan.capital(at))


def _whole(scan: Scan, last: int) -> int:
    """The piece after *so many*, *as fast*."""
    open_ = (
        scan.text_at(last - 1) in ("so", "as", "tanto") and last < len(scan.raw) and scan.near(last)
    )
    return last + 1 if open_ else last


def _times(scan: Scan, first: int, last: int, factor: float, *, spelt: bool) -> Quantity:
    value = round((factor - 1) * _HUNDRED, 6)
    scan.done = last
    return Quantity(
        CHANGE,
        (Interval(value, value),),
        "%",
        scan.starts[first],
        scan.ends[last - 1],
        scan.starts[first],
        scan.ends[last - 1],
        said="times",
        step=10.0,
        round_step=10.0,
        direction=1 if factor > 1 else -1,
        spelt=spelt,
    )


def times(scan: Scan, found: Quantity, first: int, last: int) -> Quantity | None:
    """*dreimal so viele*, *three times as many*, *3x faster*, *dreimal*; ``None`` where it is none."""
    if found.kind != COUNT or not found.sets or found.unit:
        return None
    mark = scan.mark(last)
    held = scan.mark(last - 1)
    if held is not None and "times_held" in held.roles:
        upto = last
    elif mark is not None and last < len(scan.raw) and scan.gaps[last] in ("", " ", "-", "\u00a0"):
        if "fold" in mark.roles:
            value = found.sets[0].low
            return _times(scan, first, last + 1, value, spelt=False) if 1 < value < inf else None
        if "times" not in mark.roles or (mark.text == "x" and scan.is_figure(last + 1)):
            return None
        upto = last + 1
    elif scan.gaps[last][:1] == "×" and not (last < len(scan.raw) and scan.is_figure(last)):
        end = found.end + 1
        return found._replace(said="times", end=end)
    else:
        return None
    per, _, end = amounts.per(scan, upto, scan.ends[upto - 1], None)
    if per:
        return found._replace(said="times", per=per, end=end)
    following = scan.mark(upto)
    if (
        following is not None
        and "as_many" in following.roles
        and upto < len(scan.raw)
        and scan.near(upto)
    ):
        value = found.sets[0].low
        return _times(scan, first, _whole(scan, upto + 1), value, spelt=found.spelt)
    return found._replace(said="times", end=scan.ends[upto - 1])


def from_to(scan: Scan, at: int) -> Quantity | None:
    """*von 10 auf 12 Prozent*, *from 10 to 12* where something rises or falls; the first is at a piece."""
    words = scan.words
    if not (scan.text_at(at - 1) in words.from_to or scan.text_at(at - 2) in words.from_to):
        return None
    number = number_at(scan, at)
    low = sized(scan, number) if number is not None else None
    if low is None or low.first <= scan.done or not scan.near(low.first):
        return None
    if scan.text_at(low.first - 1) not in words.from_to or not scan.beside(low.end, low.last):
        return None
    if scan.text_at(low.last) not in words.changed_to:
        return None
    there = low.last + 1
    if words.language != "de":
        moves = _before(scan, low.first - 1, 6) or _moves(scan, low.first - 1)
        if not moves:
            return None
    mark = scan.mark(there)
    if mark is not None and mark.unit is not None and scan.is_figure(there + 1):
        there += 1
    return _pair(scan, low, there) if there < len(scan.raw) else None


def _moves(scan: Scan, at: int) -> bool:
    """Whether a verb before says that something goes from one to the other."""
    return any(
        scan.raw[place].lower()
        in (
            "went",
            "goes",
            "go",
            "moved",
            "passe",
            "passé",
            "passée",
            "passer",
            "passés",
            "passa",
            "passato",
            "passata",
            "passare",
            "passati",
            "passent",
            "passe-t",
        )
        for place in range(max(at - 6, 0), at)
    )


def _pair(scan: Scan, low: amounts.Sized, there: int) -> Quantity | None:
    """The change from ``low`` to the amount whose number begins at a piece."""
    number = number_at(scan, there)
    second = sized(scan, number) if number is not None else None
    if number is None or second is None:
        return None
    if second.unit is None and low.unit is not None:
        return None
    first = low.first
    if low.unit is None and second.unit is not None:
        low = low._replace(unit=second.unit)
    if low.scale == 1 and second.scale > 1 and low.number.value < 1000:
        low = low._replace(readings=tuple((v * second.scale, s) for v, s in low.readings))
    scan_done, scan.done = scan.done, there
    after = bounded(scan, second)
    scan.done = scan_done
    start, end = low.based(low.readings[0][0]), second.based(second.readings[0][0])
    if after is None or start == end:
        return None
    difference = float(f"{end - start:.12g}")
    unit = second.unit
    base = unit.base if unit is not None else ""
    scan.done = second.last
    return Quantity(
        CHANGE,
        (Interval(difference, difference),),
        "pp" if base == "%" else base,
        scan.starts[first - 1],
        second.end,
        scan.starts[first],
        number.end,
        said=unit.id if unit is not None else "",
        step=after.step,
        round_step=after.round_step,
        direction=1 if end > start else -1,
        ends=(start, end),
        spelt=number.spelt,
    )
