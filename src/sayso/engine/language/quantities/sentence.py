"""How much a text says: numbers with their bounds and units, in figures and in words.

A quantity is a set of values. *About N* is whatever rounds, half up, to N at N's own last digit that
is not zero; *over N* is everything beyond; a bare N is what is written, as exactly as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from math import inf
from types import ModuleType
from typing import NamedTuple

from sayso.engine.language import quantity_de, quantity_en, quantity_fr, quantity_it
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.tokens import BREAK, NONE, NUMBER, SPACE, WORD, Token, tokenize

LANGUAGES: dict[str, ModuleType] = {
    "de": quantity_de,
    "fr": quantity_fr,
    "it": quantity_it,
    "en": quantity_en,
}

NEAR = 0.92
"""*Nearly N* begins here."""

MOST = 8
"""Quantities of a sentence that are read."""

_WORDS = 4
"""Words of a bound."""

_GROUP = 3
_GREAT = 100
_HUNDRED, _THOUSAND, _SCORE = 100, 1000, 20
_DOZEN = 12
_LONGEST = 40
_SIGNS = {"%": "%", "€": "EUR", "$": "USD"}
TIME_IN_DAYS = {
    "year": 365.25,
    "month": 365.25 / 12,
    "week": 7.0,
    "day": 1.0,
    "hour": 1 / 24,
    "minute": 1 / 1440,
}
TIME = "time"
CURRENCIES = frozenset(("CHF", "EUR", "USD"))
_SHORTENED = frozenset(
    ("ca", "mio", "mrd", "mia", "env", "approx", "mind", "max", "min", "tsd", "fr", "mn", "bn")
)
"""Words whose full stop ends nothing."""

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LIKELY_YEAR = re.compile(r"(?:1[89]|20)\d\d")


class Amount(NamedTuple):
    """An amount: the tokens ``[first, last)`` of all of it, the number's own, and its place.

    ``values``: what the number may mean, in base units: ``1.187`` is a thousand and more or one and a
    bit; the two ends of a range with ``bound`` *range*. ``step``: the worth of its last digit as
    written, ``round_step`` of the last that is not zero. ``unit``: ``%``, a currency, ``time``
    (values in days), ``um``, or nothing. ``spelt``: in words. ``year``: it may be one.
    """

    first: int
    last: int
    number: int
    start: int
    end: int
    values: tuple[float, ...]
    step: float
    round_step: float
    bound: str
    unit: str
    spelt: bool
    year: bool

    @property
    def bare(self) -> bool:
        """Whether neither bound nor unit stands with it."""
        return not self.bound and not self.unit

    def sets(self) -> Iterator[tuple[float, float]]:
        """For each thing the number may mean, the least and the most it can be."""
        if self.bound == "range":
            yield min(self.values), max(self.values)
            return
        for value in self.values:
            yield between(value, self.bound, self.step, self.round_step)


def between(value: float, bound: str, step: float, round_step: float) -> tuple[float, float]:
    """The least and the most that ``value`` can be with its bound."""
    if bound in ("more_than", "at_least"):
        return value, inf
    if bound in ("up_to", "at_most", "less_than"):
        return -inf, value
    if bound == "nearly":
        return min(value * NEAR, value - step), value
    half = (round_step if bound == "about" else step) / 2
    return value - half, value + half


class _Words(NamedTuple):
    """What a language says of amounts, ready to be looked up."""

    numbers: dict[str, int]
    joining: frozenset[str]
    bounds: dict[tuple[str, ...], str]
    after: dict[tuple[str, ...], str]
    range: frozenset[tuple[str, ...]]
    scales: dict[str, float]
    units: dict[tuple[str, ...], str]
    since: frozenset[tuple[str, ...]]
    until: frozenset[tuple[str, ...]]
    against: frozenset[tuple[str, ...]]


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    for phrase in plain(text).replace("\n", " ").split(","):
        if phrase.split():
            yield tuple(phrase.split())


@lru_cache(maxsize=8)
def words_of(language: str) -> _Words:
    """What ``language`` says of amounts; English where it is none of ours."""
    spoken = LANGUAGES.get(language, quantity_en)
    scales: dict[str, float] = {}
    for entry in spoken.SCALES.split():
        word, _, power = entry.partition("=")
        scales[word] = float(_DOZEN) if power == "12x" else 10.0 ** int(power)
    return _Words(
        numbers={
            word: int(value)
            for word, _, value in (entry.partition("=") for entry in spoken.NUMBERS.split())
        },
        joining=frozenset(spoken.JOINING),
        bounds={
            phrase: bound for bound, text in spoken.BOUNDS.items() for phrase in _phrases(text)
        },
        after={phrase: bound for bound, text in spoken.AFTER.items() for phrase in _phrases(text)},
        range=frozenset(tuple(each.split()) for each in spoken.RANGE),
        scales=scales,
        units={
            phrase: unit.strip()
            for unit, _, text in (line.partition(":") for line in spoken.UNITS.strip().split("\n"))
            for phrase in _phrases(text)
        },
        since=frozenset(_phrases(spoken.SINCE)),
        until=frozenset(_phrases(spoken.UNTIL)),
        against=frozenset(_phrases(spoken.AGAINST)),
    )


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────


def spelt(word: str, language: str) -> int | None:
    """The value of one number word: *zweiundvierzig*, *ventotto*; ``None`` where it is none."""
    numbers = words_of(language).numbers
    found = numbers.get(word)
    if found is not None or language not in ("de", "it") or len(word) > _LONGEST:
        return found
    pieces = _pieces(word, language)
    return _value(pieces) if pieces else None


@lru_cache(maxsize=8)
def number_words(language: str) -> frozenset[str]:
    """The short number words of every language, and those of ``language``."""
    return frozenset(word for each in (language, *LANGUAGES) for word in words_of(each).numbers)


ONES = frozenset(
    word for each in LANGUAGES for word, value in words_of(each).numbers.items() if value == 1
)
"""Words for one, which are mostly articles."""

_MADE_OF = re.compile("hundert|tausend|tuusig|zig|zehn|cent|mila|vent|ant[ao]")


def is_long(word: str, language: str) -> bool:
    """Whether a word is a number of several pieces: *vierundzwanzig*, *milleduecento*."""
    return (
        len(word) > _GROUP * 2
        and language in ("de", "it")
        and _MADE_OF.search(word) is not None
        and spelt(word, language) is not None
    )


def may_count(words: frozenset[str], *, timed: bool) -> bool:
    """Whether one of ``words`` may be a number in words; ``timed``: *one* may be one too."""
    numbers = number_words("de")
    if not words.isdisjoint(numbers if timed else _more_than_one()):
        return True
    return any(is_long(word, "de") or is_long(word, "it") for word in words)


@lru_cache(maxsize=1)
def _more_than_one() -> frozenset[str]:
    return number_words("de") - ONES


def _pieces(word: str, language: str) -> list[int]:
    """The numbers a long number word is made of; none where something else is in it."""
    spoken = words_of(language)
    found: list[int] = []
    at = 0
    while at < len(word):
        for length in range(min(10, len(word) - at), 1, -1):
            piece = word[at : at + length]
            if piece in spoken.numbers:
                found.append(spoken.numbers[piece])
                at += length
                break
        else:
            if language == "de" and found and word.startswith("und", at):
                at += 3
                continue
            return []
    return found


def _value(pieces: Sequence[int]) -> int:
    """The number that its pieces make: *four twenty ten* is ninety, *two hundred five* 205."""
    total = now = 0
    for piece in pieces:
        if piece == _THOUSAND:
            total += max(now, 1) * _THOUSAND
            now = 0
        elif piece == _HUNDRED:
            now = max(now, 1) * _HUNDRED
        elif piece == _SCORE and now % _HUNDRED == 4:
            now += 4 * _SCORE - 4
        else:
            now += piece
    return total + now


def readings(written: str, language: str) -> tuple[tuple[float, float], ...]:
    """What figures may mean, each with the worth of the last digit as written."""
    bare = written.replace("'", "").replace("’", "")
    kinds = [sign for sign in ".," if sign in bare]
    plainly: list[str] = []
    if not kinds:
        plainly.append(bare)
    elif len(kinds) == 2:
        decimal = max(kinds, key=bare.rfind)
        other = kinds[0] if decimal == kinds[1] else kinds[1]
        plainly.append(bare.replace(other, "").replace(decimal, "."))
    else:
        sign = kinds[0]
        groups = all(len(each) == _GROUP for each in bare.split(sign)[1:])
        thousands = groups and not bare.startswith("0")
        if thousands:
            plainly.append(bare.replace(sign, ""))
        if bare.count(sign) == 1 and not (thousands and sign == ("," if language == "en" else ".")):
            plainly.append(bare.replace(sign, "."))
    found: list[tuple[float, float]] = []
    for reading in plainly:
        try:
            value = float(reading)
        except ValueError:
            continue
        decimals = len(reading.partition(".")[2])
        found.append((value, 10.0**-decimals))
    return tuple(found)


def last_digit(value: float, step: float) -> float:
    """The worth of the last digit of ``value`` that is not zero."""
    whole = round(value / step)
    worth = step
    while whole and whole % 10 == 0:
        whole //= 10
        worth *= 10
    return worth


# ── quantities ───────────────────────────────────────────────────────────────────────────────────


class Reader:
    """Reads the quantities of a text; ``tokens`` are all of it, ``text`` as given."""

    def __init__(self, text: str, tokens: list[Token], language: str) -> None:
        self.text = text
        self.tokens = tokens
        self.language = language
        self.words = words_of(language)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years the text names."""
        return frozenset(
            int(token.text)
            for token in self.tokens
            if token.kind == NUMBER and not token.inside and _LIKELY_YEAR.fullmatch(token.text)
        )

    def read(self, first: int, last: int) -> list[Amount]:
        """The quantities among the tokens ``[first, last)`` of a sentence."""
        found: list[Amount] = []
        at = first
        while at < last and len(found) < MOST:
            quantity = self._at(at, first, last)
            if quantity is None:
                at += 1
            else:
                found.append(quantity)
                at = quantity.last
        return found

    def _at(self, at: int, first: int, last: int) -> Amount | None:
        number = self._number(at, last)
        if number is None:
            return None
        upto, values, spelt_out = number
        upto, ends = self._range(upto, last)
        upto, scale = self._scale(upto, last)
        token = self.tokens[at]
        plain_year = (
            not spelt_out and not ends and scale == 1 and bool(_LIKELY_YEAR.fullmatch(token.text))
        )
        unit, upto, end = self._unit(at, upto, last, spelt_out=spelt_out)
        hangs = not spelt_out and not unit and upto == at + 1 and upto < last
        if hangs and self.tokens[upto].gap == NONE and self.tokens[upto].kind == WORD:
            return None  # *5er*, *3D*
        bound, begin = self._bound(at, first)
        if begin < at or not ends:
            bound = bound or self._after(upto, last)
        factor = scale * TIME_IN_DAYS.get(unit, 1.0)
        meant = tuple(value * factor for value, _ in values)
        step = values[0][1] * factor
        if ends:
            meant = (meant[0], *(value * factor for value, _ in ends))
            bound = "range"
        before = self.text[max(0, token.start - 2) : token.start]
        start = self.tokens[begin].start
        if "±" in before:
            bound, start = "plus_minus", self.text.rindex("±", 0, token.start)
        elif not bound and before.endswith("+"):
            bound = "change"
        money = unit in CURRENCIES and at > first and self._currency(at - 1)
        if money and begin == at:
            begin = at - 1
            start = self.tokens[begin].start
            bound, begin = self._bound(begin, first)
            bound = "range" if ends else bound
            start = self.tokens[begin].start
        return Amount(
            first=begin,
            last=upto,
            number=at,
            start=start,
            end=end,
            values=meant,
            step=step,
            round_step=last_digit(values[0][0], values[0][1]) * factor,
            bound=bound,
            unit=TIME if unit in TIME_IN_DAYS else unit,
            spelt=spelt_out,
            year=plain_year and not unit,
        )

    def _number(
        self, at: int, last: int
    ) -> tuple[int, tuple[tuple[float, float], ...], bool] | None:
        """The number that begins at a token: the token after it, what it means, whether in words."""
        token = self.tokens[at]
        if token.inside:
            return None
        if token.kind == NUMBER:
            if at and token.gap == NONE and self.tokens[at - 1].kind != "e":
                return None  # *M2*
            text, upto = token.text, at + 1
            if 0 < len(text) <= _GROUP and text.isdigit():
                while upto < last and self._is_group(upto):
                    text, upto = text + self.tokens[upto].text, upto + 1
            values = readings(text, self.language)
            return (upto, values, False) if values else None
        if token.kind != WORD or not (
            token.text in self.words.numbers or is_long(token.text, self.language)
        ):
            return None
        value = spelt(token.text, self.language)
        if value is None:
            return None
        pieces, upto = [value], at + 1
        while upto < last:
            following = self.tokens[upto]
            skip = following.text in self.words.joining and upto + 1 < last
            more = self.tokens[upto + 1] if skip else following
            other = spelt(more.text, self.language) if more.kind == WORD else None
            if other is None or more.gap == BREAK or self.language == "de":
                break
            if skip and not (pieces[-1] >= _SCORE and other < pieces[-1]):
                break
            pieces.append(other)
            upto += 2 if skip else 1
        return upto, ((float(_value(pieces)), 1.0),), True

    def _is_group(self, at: int) -> bool:
        """Whether a token is three more digits of the number before: *1 400*."""
        token = self.tokens[at]
        between_ = self.text[self.tokens[at - 1].end : token.start]
        return (
            token.kind == NUMBER
            and token.gap == SPACE
            and len(between_) == 1
            and len(token.text) == _GROUP
            and token.text.isdigit()
        )

    def _range(self, at: int, last: int) -> tuple[int, tuple[tuple[float, float], ...]]:
        """The other end of a range: *zwei bis drei*, *10–12*; the token after it."""
        if at >= last:
            return at, ()
        token = self.tokens[at]
        if token.kind == NUMBER and self.text[self.tokens[at - 1].end : token.start].strip() in (
            "-",
            "–",
        ):
            found = self._number_only(at)
            return (at + 1, found) if found else (at, ())
        for length in (2, 1):
            phrase = tuple(each.text for each in self.tokens[at : at + length])
            if phrase in self.words.range and at + length < last:
                found = self._number_only(at + length)
                if found and self.tokens[at + length].gap != BREAK:
                    return at + length + 1, found
        return at, ()

    def _number_only(self, at: int) -> tuple[tuple[float, float], ...]:
        token = self.tokens[at]
        if token.kind == NUMBER and not token.inside:
            if _YEAR.fullmatch(token.text):
                return ()
            return readings(token.text, self.language)[:1]
        value = spelt(token.text, self.language) if token.kind == WORD else None
        return () if value is None else ((float(value), 1.0),)

    def _close(self, at: int) -> bool:
        """Whether a token follows the one before without a break."""
        if self.tokens[at].gap != BREAK:
            return True
        before = self.tokens[at - 1]
        return before.text in _SHORTENED and self.text[before.end : self.tokens[at].start] == ". "

    def _scale(self, at: int, last: int) -> tuple[int, float]:
        """What a number is multiplied with: *Mio.*, *thousand*."""
        if at < last and self._close(at):
            scale = self.words.scales.get(self.tokens[at].text)
            if scale is not None and not (
                scale < 1e6 and self.tokens[at].gap == NONE and scale != 1e3
            ):
                return at + 1, scale
        return at, 1.0

    def _currency(self, at: int) -> bool:
        return self.words.units.get((self.tokens[at].text,)) in CURRENCIES

    def _unit(self, at: int, upto: int, last: int, *, spelt_out: bool) -> tuple[str, int, int]:
        """The unit, the token after it, and where it ends in the text."""
        end = self.tokens[upto - 1].end
        behind = self.text[end : end + 2]
        sign = behind.strip()[:1]
        if sign in _SIGNS and (behind[:1] == sign or behind[:1].isspace()):
            return _SIGNS[sign], upto, self.text.index(sign, end) + 1
        here = upto
        if here < last and self.tokens[here].text in ("de", "di") and here + 1 < last:
            here += 1  # *millions de francs*
        for length in (2, 1):
            if here + length > last or not self._close(here):
                continue
            phrase = tuple(each.text for each in self.tokens[here : here + length])
            unit = self.words.units.get(phrase)
            if unit is not None and (here == upto or unit in CURRENCIES):
                return unit, here + length, self.tokens[here + length - 1].end
        if at and self.tokens[at].gap in (NONE, SPACE) and not spelt_out:
            unit = self.words.units.get((self.tokens[at - 1].text,))
            if unit in CURRENCIES and self.tokens[at - 1].text != "fr":
                return str(unit), upto, end
            before = self.text[max(0, self.tokens[at].start - 2) : self.tokens[at].start].strip()
            if before[-1:] in ("€", "$"):
                return _SIGNS[before[-1]], upto, end
        return "", upto, end

    def _bound(self, at: int, first: int) -> tuple[str, int]:
        """The bound before a number, and its first token; none and the number's own."""
        for length in range(_WORDS, 0, -1):
            begin = at - length
            if begin < first or not self._close(at):
                continue
            phrase = tuple(each.text for each in self.tokens[begin:at])
            bound = self.words.bounds.get(phrase)
            if bound is not None:
                return bound, begin
        return "", at

    def _after(self, at: int, last: int) -> str:
        """The bound behind a number: *or more*."""
        for length in (3, 2, 1):
            if at + length <= last:
                phrase = tuple(each.text for each in self.tokens[at : at + length])
                bound = self.words.after.get(phrase)
                if bound is not None:
                    return bound
        return ""

    # ── years ────────────────────────────────────────────────────────────────────────────────────

    def year(self, at: int) -> int | None:
        """The year a token is; ``None`` where it is none."""
        token = self.tokens[at]
        if token.kind == NUMBER and not token.inside and _YEAR.fullmatch(token.text):
            return int(token.text)
        return None

    def leads(self, at: int, phrases: frozenset[tuple[str, ...]]) -> int | None:
        """The first token of one of ``phrases`` right before a token; ``None`` where none stands."""
        for length in range(5, 0, -1):
            begin = at - length
            if begin >= 0 and tuple(each.text for each in self.tokens[begin:at]) in phrases:
                return begin
        return None


def read_quantity(text: str, language: str) -> list[Amount]:
    """The quantities of a short text by itself: the first sentence of it and all others."""
    taken = tokenize(text, fold(text))
    reader = Reader(text, taken.tokens, language)
    return [
        quantity
        for sentence in taken.sentences
        for quantity in reader.read(sentence.first, sentence.last)
    ]


def unit_of(written: str) -> tuple[str, float]:
    """The unit of a fact as a book writes it, and what its value is multiplied with.

    The unit is nothing for things that are counted, and *?* where nobody can compare it yet.
    """
    if "/" in written or plain(written).strip() in ("datum", "date", "version", "data", "versione"):
        return "?", 1.0
    if plain(written).strip() in ("jahr", "year", "annee", "anno"):
        return "in_year", 1.0
    if written.strip().startswith("%"):
        return "%", 1.0
    factor, unit = 1.0, ""
    for word in (token.text for token in tokenize(written, fold(written)).tokens):
        for language in LANGUAGES:
            spoken = words_of(language)
            found = spoken.units.get((word,))
            if found is not None and not unit:
                unit = found
                break
            scale = spoken.scales.get(word)
            if scale is not None:
                factor = scale
                break
    if unit in TIME_IN_DAYS:
        return TIME, TIME_IN_DAYS[unit]
    return unit, factor
