"""What a word can be in a quantity, per language: looked up once, then known.

The tables stand in ``de.py``, ``fr.py``, ``it.py`` and ``en.py``. Long number words (*vierundzwanzig*,
*milleduecento*) and words that hold a number (*dreitägig*, *verzehnfacht*) are taken apart here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from types import ModuleType

from sayso.engine.language.fold import plain
from sayso.engine.language.quantities import de, en, fr, it
from sayso.engine.language.quantities.units import UNITS, Unit

TABLES: dict[str, ModuleType] = {"de": de, "fr": fr, "it": it, "en": en}

_MOST_KNOWN = 40_000
"""Words that are remembered; a text that invents more of them is looked up again."""

_LONGEST = 72


class Word:
    """What one word can be; most words are nothing, and then there is no `Word`."""

    __slots__ = (
        "about",
        "article",
        "day",
        "every_week",
        "figure",
        "fraction",
        "held",
        "month",
        "multiple",
        "noon",
        "ordinal",
        "person",
        "relative",
        "roles",
        "scale",
        "short_day",
        "text",
        "trigger",
        "unit",
        "value",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        self.figure = False
        self.value: float | None = None
        self.article = False
        self.about = False
        self.scale: float | None = None
        self.unit: Unit | None = None
        self.held = False
        self.month = 0
        self.day = -1
        self.short_day = -1
        self.every_week = -1
        self.ordinal = 0
        self.relative: tuple[str, int] | None = None
        self.noon = -1
        self.fraction = 0
        self.multiple = 0.0
        self.person = ""
        self.roles: frozenset[str] = frozenset()
        self.trigger = False


FIGURE = Word("")
FIGURE.figure = FIGURE.trigger = True

Phrases = dict[tuple[str, ...], str]

_TRIGGERING = frozenset(
    (
        "half",
        "last",
        "next",
        "this",
        "fiscal",
        "past_span",
        "coming_span",
        "quarter_past",
        "season_spring",
        "season_summer",
        "season_autumn",
        "season_winter",
    )
)
"""Roles that may begin a quantity without a number: *half a million*, *next week*."""


def _listed(text: str) -> Iterator[tuple[str, ...]]:
    for phrase in text.replace("\n", " ").split(","):
        words = tuple(phrase.split())
        if words:
            yield words


def _valued(text: str) -> Iterator[tuple[str, str]]:
    for entry in text.split():
        word, _, value = entry.partition("=")
        yield word, value


class Vocabulary(dict[str, Word | None]):
    """The words of a language, by their spelling in a text; a new spelling is looked up and kept."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.table = table = TABLES.get(language, en)
        self.accents = frozenset(table.ACCENTS.split())
        self._words: dict[str, Word] = {}
        self.below_hundred: dict[str, int] = {}
        self.joining = table.JOINING
        self.before = self._phrases(table.BEFORE)
        self.behind = self._phrases(table.BEHIND)
        self.dating = self._phrases(table.DATE_BEFORE)
        self.timing = self._phrases(table.TIME_BEFORE)
        self.to: Phrases = dict.fromkeys(self._told(table.TO), "to")
        self.between = frozenset(table.BETWEEN.split())
        self.joined = table.AND
        self.from_to = frozenset(each[0] for each in self._told(table.FROM_TO))
        self.changed_to = frozenset(table.CHANGED_TO.split())
        self.ago = tuple(table.AGO.split())
        self.ago_behind = frozenset(table.AGO_BEHIND.split())
        self.out_of: Phrases = dict.fromkeys(self._told(table.OUT_OF), "of")
        self.out_words = frozenset(word for phrase in self.out_of for word in phrase)
        self.per = frozenset(table.PER.split())
        self.per_bare = frozenset(table.PER_BARE.split())
        self.streets = tuple(table.STREETS.split())
        for words in (
            table.BETWEEN,
            table.FROM_TO,
            table.PER,
            table.JOINING,
            table.AGO,
            table.AGO_BEHIND,
            table.CHANGED_TO,
        ):
            for word in words.replace(",", " ").split():
                self._word(word)
        self._numbers()
        self._names()
        self._times()
        for role, words in table.ROLES.items():
            for word in words.replace(",", " ").split():
                entry = self._word(word)
                entry.roles |= {role}
                entry.trigger = (
                    entry.trigger
                    or role in _TRIGGERING
                    or (
                        role in ("quarter", "half_year", "year", "month_unit", "week_unit")
                        and (len(word) == 1 or self.language in ("fr", "it"))
                    )
                )

    # ── what the tables say ──────────────────────────────────────────────────────────────────────

    def _word(self, text: str) -> Word:
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = Word(text)
        return found

    def _told(self, text: str) -> list[tuple[str, ...]]:
        phrases = list(_listed(text))
        for phrase in phrases:
            for word in phrase:
                self._word(word)
        return phrases

    def _phrases(self, table: dict[str, str]) -> Phrases:
        return {phrase: name for name, text in table.items() for phrase in self._told(text)}

    def _numbers(self) -> None:
        table = self.table
        ones = {word: int(value) for word, value in _valued(table.ONES)}
        below = dict(ones)
        if self.language == "de":
            below |= _german_below_hundred(ones)
        elif self.language == "it":
            below |= _italian_below_hundred(ones)
        self.below_hundred = below
        for word, value in (*below.items(), *_valued(table.WORTH), *_valued(table.MIXED)):
            entry = self._word(word)
            entry.value, entry.trigger = float(value), True
        for word in table.ARTICLES.split():
            entry = self._word(word)
            entry.value, entry.article = 1.0, True
        for word, value in _valued(table.COLLECTIVE):
            entry = self._word(word)
            entry.about = value.startswith("~")
            entry.scale, entry.trigger = float(value.lstrip("~")), True
        for word, power in _valued(table.SCALES):
            entry = self._word(word)
            entry.scale, entry.trigger = 10.0 ** int(power), True
        for word, value in _valued(table.ORDINALS):
            entry = self._word(word)
            entry.ordinal, entry.trigger = int(value), True
        for word, value in _valued(table.FRACTIONS):
            entry = self._word(word)
            entry.fraction, entry.trigger = int(value), True
        for text in (table.MULTIPLES, table.TWICE):
            for word, value in _valued(text):
                entry = self._word(word)
                entry.multiple, entry.trigger = float(value), True

    def _names(self) -> None:
        table = self.table
        unit: Unit | None = None
        for word in table.UNITS.split():
            if word.endswith(":"):
                unit = UNITS[word[:-1]]
            else:
                entry = self._word(word)
                entry.unit, entry.trigger = unit, True
        self.long_units: Phrases = {}
        for line in table.LONG_UNITS.strip().split("\n"):
            name, _, text = line.partition(":")
            self.long_units |= {phrase: name.strip() for phrase in self._told(text)}
        name = ""
        for word in table.PERSONS.split():
            if word.endswith(":"):
                name = word[:-1]
            else:
                self._word(word).person = name

    def _times(self) -> None:
        table = self.table
        for number, words in enumerate(table.MONTHS.split(","), 1):
            for word in words.split():
                entry = self._word(word)
                entry.month, entry.trigger = number, True
        for text, field in (
            (table.WEEKDAYS, "day"),
            (table.SHORT_DAYS, "short_day"),
            (table.EVERY_WEEK, "every_week"),
        ):
            for number, words in enumerate(text.split(",")):
                for word in words.split():
                    entry = self._word(word)
                    setattr(entry, field, number)
                    entry.trigger = True
        for word, value in _valued(table.RELATIVE):
            entry = self._word(word)
            unit, _, shift = value.partition(":")
            entry.relative, entry.trigger = (unit, int(shift)), True
        for word, value in _valued(table.NOON):
            entry = self._word(word)
            entry.noon, entry.trigger = int(value), True

    # ── looking up ───────────────────────────────────────────────────────────────────────────────

    def __missing__(self, raw: str) -> Word | None:
        if not raw[0].isalpha():
            return FIGURE
        found = self.look_up(raw)
        if len(self) > _MOST_KNOWN:
            self.clear()
        self[raw] = found
        return found

    def look_up(self, raw: str) -> Word | None:
        """What a word can be, as it is spelt in a text."""
        if len(raw) > _LONGEST:
            return None
        low = raw.lower()
        text = low if low.isascii() or low in self.accents else plain(low)
        found = self._words.get(text)
        if found is not None or len(text) < 5:
            return found
        if self.language == "de":
            return _german(self, text)
        return _italian(self, text) if self.language == "it" else None

    def value_of(self, text: str) -> int | None:
        """The value of one folded number word, however long; ``None`` where it is none."""
        entry = self._words.get(text)
        if entry is not None and entry.value is not None:
            return int(entry.value) if entry.value == int(entry.value) else None
        if self.language == "de":
            return _german_value(self.below_hundred, text)
        return _italian_value(self.below_hundred, text) if self.language == "it" else None


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The words of ``language``; the English ones where it is none of ours."""
    return Vocabulary(language if language in TABLES else "en")


# ── German ───────────────────────────────────────────────────────────────────────────────────────

_GERMAN_ONES = ("ein", "eine", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun")
_HELD = re.compile(
    r"(.{0,32}?)(?:(jaehrig)|(monatig)|(woechig)|(taegig)|(stuendig)|(minuetig)|(sekuendig)"
    r"|(prozentig)|(fach))(?:e|er|es|en|em)?"
)
_HELD_UNITS = ("year", "month", "week", "day", "hour", "minute", "second", "%")
_GERMAN_TIMES = 3


def _german_below_hundred(ones: dict[str, int]) -> dict[str, int]:
    """*dreizehn*, *einundzwanzig*, *zweiezwänzg*."""
    units = {word: value for word, value in ones.items() if 0 < value < 10} | {"ein": 1, "ei": 1}
    teens = {
        unit + ending: value + 10
        for unit, value in units.items()
        for ending in ("zehn", "zaeh", "zaehn")
        if value not in (1, 2)
    }
    tens = {word: value for word, value in ones.items() if value >= 20}
    made = {
        unit + joint + ten: value + worth
        for unit, value in units.items()
        for ten, worth in tens.items()
        for joint in ("und", "e", "un")
    }
    return teens | made


def _german_value(below: dict[str, int], text: str) -> int | None:
    """*tausendvierhundert*, *vierzehnhundert*, *dreihundertfünfundsechzig*."""
    text = text.replace("tuusig", "tausend").replace("hundred", "hundert")
    head, thousand, tail = text.partition("tausend")
    if not thousand:
        return _german_hundreds(below, text)
    first = _german_hundreds(below, head) if head else 1
    last = _german_hundreds(below, tail.removeprefix("und")) if tail else 0
    if not first or last is None or first >= 1000 or last >= 1000:
        return None
    return first * 1000 + last


def _german_hundreds(below: dict[str, int], text: str) -> int | None:
    head, hundred, tail = text.partition("hundert")
    if not hundred:
        return 1 if text in ("ein", "eine") else below.get(text)
    first = 1 if not head or head == "ein" else below.get(head)
    rest = tail.removeprefix("und")
    last = (1 if rest == "ein" else below.get(rest)) if tail else 0
    if not first or last is None:
        return None
    return first * 100 + last


_GERMAN_ORDINAL = re.compile(r"(.+?)(?:s?t)e[rnsm]?")
_GERMAN_ORDINALS = {
    "erst": 1, "dritt": 3, "siebt": 7, "acht": 8, "siebent": 7,
}  # fmt: skip


def _german(words: Vocabulary, text: str) -> Word | None:
    """A long number, an ordinal, or a word that holds a number; ``None`` where it is none."""
    below = words.below_hundred
    if "hundert" in text or "tausend" in text or "tuusig" in text or "hundred" in text:
        value = _german_value(below, text)
        if value is not None:
            return _number_word(text, value)
    if "ig" in text or "fach" in text:
        held = _HELD.fullmatch(text)
        if held is not None:
            return _holding(words, text, held)
    if text.endswith("mal"):
        value = words.value_of(text[:-_GERMAN_TIMES])
        if value is not None and value > 1:
            found = _number_word(text, value)
            found.roles = frozenset(["times_held"])
            return found
    if text[-2:] in ("te", "er", "en", "es", "em"):
        return _german_ordinal(words, text)
    return None


def _holding(words: Vocabulary, text: str, held: re.Match[str]) -> Word | None:
    number = held.group(1)
    value = {"halb": 0.5, "anderthalb": 1.5}.get(number) or words.value_of(number)
    if number in _GERMAN_ONES[:1]:
        value = 1
    which = (held.lastindex or 0) - 2
    if which < len(_HELD_UNITS):
        if number and value is None:
            return None
        found = Word(text)
        found.unit = UNITS[_HELD_UNITS[which]]
        found.held = True
        if number:
            found.value, found.trigger = float(value or 0), True
        return found
    found = Word(text)
    found.roles = frozenset(["fold"])
    if number:
        if not value or value <= 1:
            return None
        found.multiple, found.trigger = float(value), True
    return found


def _german_ordinal(words: Vocabulary, text: str) -> Word | None:
    match = _GERMAN_ORDINAL.fullmatch(text)
    if match is None:
        return None
    stem = match.group(1)
    value = None
    bare = text.rstrip("rnsm")
    known = words.get(bare) or words.look_up(bare) if bare != text else None
    if known is not None and known.ordinal:
        value = known.ordinal
    elif text.startswith(stem + "st"):
        value = words.value_of(stem)
        value = value if value is not None and value >= 20 else None
    elif stem.endswith("zehn"):
        value = words.value_of(stem)
    if value is None:
        return None
    found = Word(text)
    found.ordinal, found.trigger = value, True
    return found


def _number_word(text: str, value: float) -> Word:
    found = Word(text)
    found.value, found.trigger = float(value), True
    return found


# ── Italian ──────────────────────────────────────────────────────────────────────────────────────


def _italian_below_hundred(ones: dict[str, int]) -> dict[str, int]:
    """*ventuno*, *ventun*, *trentotto*."""
    units = {word: value for word, value in ones.items() if 1 < value < 10} | {
        "uno": 1,
        "un": 1,
        "una": 1,
    }
    found: dict[str, int] = {}
    for ten, worth in ones.items():
        if worth < 20:
            continue
        for unit, value in units.items():
            stem = ten[:-1] if value in (1, 8) else ten
            found[stem + unit] = worth + value
    return found


def _italian_value(below: dict[str, int], text: str) -> int | None:
    """*milleduecento*, *duemilatrecento*, *centotto*."""
    head, thousand, tail = text.partition("mila")
    if thousand:
        first = _italian_hundreds(below, head)
    elif text.startswith("mille"):
        first, tail = 1, text[5:]
    else:
        return _italian_hundreds(below, text)
    rest = tail.removeprefix("e") if tail.removeprefix("e") in below else tail
    last = _italian_hundreds(below, rest) if tail else 0
    if not first or last is None:
        return None
    return first * 1000 + last


def _italian_hundreds(below: dict[str, int], text: str) -> int | None:
    head, hundred, tail = text.partition("cent")
    if not hundred or text in below:
        return 1 if text in ("un", "uno", "una") else below.get(text)
    first = below.get(head) if head else 1
    if not first or first > 9:
        return None
    if tail in ("", "o"):
        return first * 100 if tail else None
    for rest in (tail.removeprefix("o"), tail):
        last = 1 if rest in ("uno", "un", "una") else below.get(rest)
        if last:
            return first * 100 + last
    return None


def _italian(words: Vocabulary, text: str) -> Word | None:
    if "cent" in text or "mil" in text:
        value = _italian_value(words.below_hundred, text)
        if value is not None:
            return _number_word(text, value)
    if text[:-1].endswith("esim") and text[-1] in "oaie":
        stem = text[:-5]
        value = next(
            (
                v
                for end in ("", "i", "e", "o", "a")
                if (v := words.value_of(stem + end)) is not None
            ),
            None,
        )
        if value is not None:
            found = Word(text)
            found.ordinal, found.trigger = value, True
            return found
    return None
