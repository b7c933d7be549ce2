"""Numbers, in figures and in words, with the place values of what was written."""

from __future__ import annotations

import re
from typing import NamedTuple

from sayso.engine.language.quantities.scan import SPACES, Scan

VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_GROUP = 3
_HUNDRED, _THOUSAND = 100, 1000
_TIMES = frozenset(("×", "·", "x", "*"))
_GROUPED_BEHIND = re.compile(r"[0-9]{3}(?:[.,][0-9]+)?")
_POWER = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}")
_MOST_GROUPS = 6
_LONGEST = 24
_MOST_POWER = 30

Readings = tuple[tuple[float, float], ...]
"""What a number may mean, likeliest first: the value, and the worth of its last digit as written."""


class Number(NamedTuple):
    """A number: its pieces ``[first, last)``, what it may mean, and where it ends in the text."""

    first: int
    last: int
    readings: Readings
    end: int
    spelt: bool = False
    about: bool = False
    article: bool = False
    fraction: bool = False

    @property
    def value(self) -> float:
        """Its likeliest value."""
        return self.readings[0][0]


def readings(written: str, language: str) -> Readings:
    """What figures may mean in ``language``; nothing where they are no number (1.2.3, 007)."""
    if written.isdecimal():
        if len(written) > _LONGEST or (written[0] == "0" and len(written) > 1):
            return ()
        return ((float(written), 1.0),)
    half = VULGAR.get(written[-1])
    if half is not None:
        whole = written[:-1]
        if whole and not whole.isdecimal():
            return ()
        return (((float(whole) if whole else 0.0) + half, 0.25),)
    if len(written) > _LONGEST:
        return ()
    return _separated(written, language)


def _separated(written: str, language: str) -> Readings:
    apostrophes = written.replace("’", "'")
    bare = apostrophes.replace("'", "")
    if bare != apostrophes and not _is_grouped(
        apostrophes.replace(",", ".").partition(".")[0], "'"
    ):
        return ()
    signs = [sign for sign in ".," if sign in bare]
    if not signs:
        return _plain(bare)
    if len(signs) == 2:
        decimal = max(signs, key=bare.rfind)
        group = signs[0] if decimal == signs[1] else signs[1]
        head, _, tail = bare.rpartition(decimal)
        if bare.count(decimal) > 1 or not _is_grouped(head, group):
            return ()
        return _plain(f"{head.replace(group, '')}.{tail}")
    sign = signs[0]
    grouped = bare == apostrophes and _is_grouped(bare, sign) and bare[0] != "0"
    if bare.count(sign) > 1:
        return _plain(bare.replace(sign, "")) if grouped else ()
    decimals = _plain(bare.replace(sign, "."))
    if not grouped:
        return decimals
    thousands = _plain(bare.replace(sign, ""))
    if language == "en":
        return thousands if sign == "," else decimals + thousands
    return thousands + decimals if sign == "." else decimals + thousands


def _is_grouped(digits: str, sign: str) -> bool:
    """Whether ``sign`` parts digits into groups of three."""
    head, *groups = digits.split(sign)
    return 0 < len(head) <= _GROUP and all(len(each) == _GROUP for each in groups)


def _plain(digits: str) -> Readings:
    whole, _, decimals = digits.partition(".")
    if not digits[-1:].isdecimal() or not digits.isascii():
        return ()
    if len(whole) > 1 and whole[0] == "0":
        return ()
    return ((float(digits), 10.0 ** -len(decimals)),)


def last_digit(value: float, step: float) -> float:
    """The worth of the last digit of ``value`` that is not zero; ``step`` is that of the last."""
    whole = round(value / step)
    worth = step
    while whole and whole % 10 == 0:
        whole //= 10
        worth *= 10
    return worth


# ── in figures ───────────────────────────────────────────────────────────────────────────────────


def figures(scan: Scan, at: int) -> Number | None:
    """The number in figures that begins at a piece."""
    written, upto = scan.raw[at], at + 1
    if len(written) <= _GROUP and written[0] != "0" and upto < len(scan.raw):
        written, upto = _spaced(scan, at)
    found = readings(written, scan.words.language)
    if not found:
        return None
    end = scan.ends[upto - 1]
    number = Number(at, upto, found, end)
    gap = scan.gaps[upto]
    if not gap or gap[0] in " \u00a0\u202f⁄/^⁰¹²³⁴⁵⁶⁷⁸⁹×·*":
        return _with_power(scan, number) or _with_fraction(scan, number) or number
    return number


def _spaced(scan: Scan, at: int) -> tuple[str, int]:
    """The digits from a piece on with the groups behind it: *1 400 000*."""
    upto = at + 1
    written = scan.raw[at]
    if not written.isdecimal():
        return written, upto
    while upto < len(scan.raw) and upto - at < _MOST_GROUPS and scan.gaps[upto] in SPACES:
        raw = scan.raw[upto]
        if not _GROUPED_BEHIND.fullmatch(raw):
            break
        if raw.isdecimal() and upto + 1 < len(scan.raw) and scan.gaps[upto + 1] == ":":
            break
        written += raw
        upto += 1
        if not raw.isdecimal():
            break
    return written, upto


def _with_power(scan: Scan, number: Number) -> Number | None:
    """*10^6*, *10⁶*, *3 × 10⁶*."""
    at = number.last
    gap = scan.gaps[at]
    factor = 1.0
    first = number
    if gap.strip() in _TIMES or scan.text_at(at) == "x":
        at += 1 if not gap.strip() else 0
        if at >= len(scan.raw) or scan.raw[at] != "10":
            return None
        factor = number.value
        at += 1
        gap = scan.gaps[at]
    elif scan.raw[number.first] != "10" or number.last - number.first > 1:
        return None
    raised = _POWER.match(gap)
    if raised is not None:
        power, end, last = (
            int(raised.group().translate(_RAISED)),
            scan.ends[at - 1] + raised.end(),
            at,
        )
    elif gap == "^" and (whole := scan.whole(at)) is not None:
        power, end, last = whole, scan.ends[at], at + 1
    else:
        return None
    if power > _MOST_POWER:
        return None
    worth = 10.0**power
    step = number.readings[0][1] * worth if factor != 1 else worth
    return first._replace(last=last, readings=((factor * worth, step),), end=end)


def _with_fraction(scan: Scan, number: Number) -> Number | None:
    """*1/3*, *3 1/2*."""
    at = number.last
    if at >= len(scan.raw):
        return None
    gap = scan.gaps[at]
    if gap in SPACES:
        over = scan.whole(at)
        if over is None or at + 1 >= len(scan.raw) or scan.gaps[at + 1] not in ("/", "⁄"):
            return None
        under = scan.whole(at + 1)
        if under is None or not 0 < over < under <= 8 or scan.gaps[at + 2][:1] == "/":
            return None
        value = number.value + over / under
        return number._replace(last=at + 2, readings=((value, 1 / under),), end=scan.ends[at + 1])
    if gap not in ("/", "⁄"):
        return None
    under = scan.whole(at)
    if under is None or scan.gaps[at + 1][:1] == "/" or number.value != int(number.value):
        return None
    before = scan.gaps[number.first][-1:]
    if not 0 < number.value < under <= 20 or before == "/" or under - number.value > 9:
        return None
    value = number.value / under
    return number._replace(
        last=at + 1, readings=((value, 1 / under),), end=scan.ends[at], fraction=True
    )


# ── in words ─────────────────────────────────────────────────────────────────────────────────────


class _Sum:
    """Adds up number words as long as they make one number: *three two* is two numbers."""

    __slots__ = ("language", "least", "now", "room", "total")

    def __init__(self, language: str) -> None:
        self.language = language
        self.total = 0.0
        self.now = 0.0
        self.least = 0.0
        self.room = float("inf")

    def takes(self, value: float, *, hyphen: bool) -> bool:
        """Whether ``value`` goes on with the number; if it does, it has been added."""
        if value == _THOUSAND and self.room != float("inf"):
            if self.total or (self.now != int(self.now) and self.now < 1):
                return False
            self.total, self.now, self.room = (self.now or 1) * _THOUSAND, 0, _THOUSAND
            return True
        if value == _HUNDRED and 0 < self.now < _HUNDRED:
            self.now *= _HUNDRED
            self.room = _HUNDRED
            return True
        four = self.language == "fr" and value == 20 and self.now % _HUNDRED == 4
        if four and (hyphen or self.now == 4 or self.now >= _HUNDRED):
            self.now += 76
            self.room = 20
            return True
        if not self.least < value < self.room and not (value == 0 and self.room == float("inf")):
            return False
        if self.room == float("inf") and value >= _THOUSAND:
            rest = value % _THOUSAND
            self.total, self.now = value - rest, rest
            self.room = _THOUSAND if value == _THOUSAND or not rest else 0
            return True
        self.now += value
        self.room = self._room(value)
        self.least = 6.0 if value == 10 else 0.0
        return True

    def _room(self, value: float) -> float:
        if value and value % _HUNDRED == 0:
            return _HUNDRED
        if self.language == "fr" and value in (10, 60, 80):
            return 10 if value == 10 else 20
        return 10 if value >= 20 and value % 10 == 0 else 0.5


def spelled(scan: Scan, at: int) -> Number | None:
    """The number in words that begins at a piece."""
    marks = scan.marks
    mark = marks[at]
    if mark is None or mark.value is None:
        return None
    added = _Sum(scan.words.language)
    added.takes(mark.value, hyphen=False)
    upto = at + 1
    while upto < len(marks):
        mark = marks[upto]
        if mark is None or not scan.near(upto):
            break
        here = upto
        if mark.value is None:
            if not _joins(scan, upto, added):
                break
            here += 1
            mark = marks[here]
        if mark is None or mark.value is None or mark.held:
            break
        if mark.article and not _ends_in_one(scan, here, added, joined=here > upto):
            break
        if not added.takes(mark.value, hyphen=scan.gaps[here] == "-"):
            break
        upto = here + 1
    value = added.total + added.now
    return Number(at, upto, ((value, 1.0),), scan.ends[upto - 1], spelt=True)


def _joins(scan: Scan, at: int, added: _Sum) -> bool:
    """Whether a piece joins two parts of one number: *two hundred and five*, *vingt et un*."""
    mark = scan.marks[at]
    if mark is None or mark.text != scan.words.joining or at + 1 >= len(scan.marks):
        return False
    following = scan.marks[at + 1]
    if following is None or following.value is None or not scan.near(at + 1):
        return False
    behind = scan.mark(at + 2)
    if behind is not None and behind.value == _HUNDRED and scan.near(at + 2):
        return False
    language = scan.words.language
    if (
        scan.mark(at + 2) is not None
        and behind is not None
        and behind.fraction
        and following.article
    ):
        return False
    if language == "fr":
        return following.value in (1, 11) and added.now % 100 in (20, 30, 40, 50, 60, 70, 80, 90)
    return added.room in (_HUNDRED, _THOUSAND) and following.value < _HUNDRED


def _ends_in_one(scan: Scan, at: int, added: _Sum, *, joined: bool) -> bool:
    """Whether *one* after a number belongs to it: *twenty-one*, *vingt et un*, not *twenty a day*."""
    if scan.words.language == "en":
        return scan.text_at(at) == "one"
    return joined or scan.gaps[at] == "-" or scan.words.language == "it" or added.room >= _HUNDRED


def number_at(scan: Scan, at: int) -> Number | None:
    """The number that begins at a piece, in figures or in words."""
    return figures(scan, at) if scan.is_figure(at) else spelled(scan, at)
