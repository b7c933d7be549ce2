"""Figures in a sentence: numbers with a unit, and whether the fact book has published them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sayso.engine.checks.view import View
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, WORD, Token

UNITS = frozenset(
    [
        "prozent",
        "percent",
        "prozaent",
        "cent",
        "per",
        "pct",
        "promille",
        "mio",
        "mrd",
        "mia",
        "million",
        "millionen",
        "millions",
        "milione",
        "milioni",
        "milliarde",
        "milliarden",
        "millione",
        "milliarde",
        "milliard",
        "milliards",
        "billion",
        "billions",
        "miliardo",
        "miliardi",
        "tausend",
        "thousand",
        "mille",
        "mila",
        "chf",
        "eur",
        "usd",
        "franken",
        "euro",
        "euros",
        "dollar",
        "dollars",
        "francs",
        "franchi",
        "stutz",
        "k",
        "m",
        "bn",
        "mn",
        "maschinen",
        "anlagen",
        "stueck",
        "tonnen",
        "machines",
        "units",
        "pieces",
        "tonnes",
        "tons",
        "unites",
        "macchine",
        "pezzi",
        "unita",
        "tonnellate",
    ]
)
SIGNS = "%‰€$£¥"
_YEARS = range(1900, 2101)


class Figure(NamedTuple):
    """A number with its unit, where it stands, and the values it may mean."""

    first: int
    start: int
    end: int
    values: tuple[float, ...]
    percent: bool


def values(written: str) -> tuple[float, ...]:
    """What a number may mean: ``1.187`` is a thousand and more, or one and a bit."""
    bare = written.replace("'", "")
    kinds = [sign for sign in ".," if sign in bare]
    readings: set[str] = set()
    if len(kinds) == 2:
        decimal = max(kinds, key=bare.rfind)
        other = kinds[0] if decimal == kinds[1] else kinds[1]
        readings.add(bare.replace(other, "").replace(decimal, "."))
    elif kinds:
        whole = bare.replace(kinds[0], "")
        if bare.count(kinds[0]) == 1:
            readings.add(bare.replace(kinds[0], "."))
        if len(bare.rsplit(kinds[0], 1)[1]) == 3:
            readings.add(whole)
    else:
        readings.add(bare)
    found: list[float] = []
    for reading in sorted(readings):
        try:
            found.append(float(reading))
        except ValueError:
            continue
    return tuple(found)


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and int(token.text) in _YEARS


def figures(view: View, sentence: int, *, bare: bool = False) -> Iterator[Figure]:
    """Numbers with a unit in a sentence; with ``bare`` also those without (but no years)."""
    span = view.sentences[sentence]
    tokens = view.tokens
    for at in view.words.numbers.get(sentence, ()):
        token = tokens[at]
        if token.inside in ("link", "mail", "hashtag"):
            continue
        behind = view.text[token.end : token.end + 2].strip()
        before = view.text[max(0, token.start - 2) : token.start].strip()
        end = token.end
        unit = ""
        if behind[:1] and behind[0] in SIGNS:
            unit = behind[0]
            end = view.text.index(unit, token.end) + 1
        elif before[-1:] and before[-1] in SIGNS:
            unit = before[-1]
        elif at + 1 < span.last and tokens[at + 1].text in UNITS and tokens[at + 1].gap < 3:
            unit = tokens[at + 1].text
            end = tokens[at + 1].end
        elif at > span.first and tokens[at - 1].text in ("chf", "eur", "usd", "fr"):
            unit = tokens[at - 1].text
        if not unit and (not bare or _is_year(token)):
            continue
        percent = unit in ("%", "prozent", "percent", "per", "pct")
        yield Figure(at, token.start, end, values(token.text), percent)


_MILLIONS = ("mio", "mrd", "mia", "mn", "bn", "milli", "mili", "billi")
_GREAT = 100_000.0


def spelt(view: View, sentence: int) -> Iterator[Figure]:
    """Numbers in words with a unit: *vierzehn Millionen*, *forty percent*."""
    if view.words.texts.isdisjoint(UNITS):
        return
    span = view.sentences[sentence]
    tokens = view.tokens
    numbers = lexicon.spoken("NUMBERS")
    for at in range(span.first, span.last - 1):
        token, unit = tokens[at], tokens[at + 1]
        if token.kind != WORD or token.inside or unit.text not in UNITS or unit.gap == BREAK:
            continue
        if token.text in numbers:
            percent = unit.text in ("prozent", "prozaent", "percent", "per", "pct")
            yield Figure(at, token.start, unit.end, (), percent)


def millions(view: View, figure: Figure) -> bool:
    """Whether a figure is money as only a firm counts it."""
    if any(value >= _GREAT for value in figure.values):
        return True
    words = view.text[figure.start : figure.end + 8].casefold()
    return any(word.startswith(_MILLIONS) for word in words.replace("-", " ").split()[:3])


def is_ahead(view: View, sentence: int) -> bool:
    """Whether a sentence names a year to come."""
    if view.said("ahead").within(sentence):
        return True
    numbers = view.words.numbers.get(sentence)
    return numbers is not None and any(
        _is_year(token) and int(token.text) > view.draft.time.year
        for token in map(view.tokens.__getitem__, numbers)
        if not token.inside
    )


def has_year(view: View, sentence: int) -> bool:
    """Whether a sentence names a year."""
    numbers = view.words.numbers.get(sentence, ())
    return any(
        not token.inside and _is_year(token) for token in map(view.tokens.__getitem__, numbers)
    )


def has_figure(view: View, sentence: int) -> bool:
    """Whether a sentence holds a figure."""
    return next(figures(view, sentence), None) is not None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def is_published(view: View, sentence: int, figure: Figure) -> bool:
    """Whether the fact book has published this figure on what the sentence speaks of.

    A sentence that names a past period of a published series is nobody's secret either: whether it
    is right is another check's question.
    """
    span = view.sentences[sentence]
    said = view.text[span.start : span.end]
    now = view.draft.time
    series: dict[str, dict[str, float]] = {}
    for name in {hit.what[1] for hit in view.series.within(sentence)}:
        for fact in view.index.published[name]:
            number = _number(fact.value)
            if number is None or not fact.is_public(now):
                continue
            if any(abs(number - value) <= abs(number) * 0.005 for value in figure.values):
                return True
            if fact.period and fact.period in said:
                return True
            series.setdefault(fact.series, {})[fact.period] = number
    return figure.percent and any(_is_growth(known, figure) for known in series.values())


def _is_growth(known: dict[str, float], figure: Figure) -> bool:
    """Whether a percentage follows from two published years."""
    years = sorted(known)
    for earlier, later in pairwise(years):
        if known[earlier]:
            growth = abs(known[later] / known[earlier] - 1) * 100
            if any(abs(growth - value) < 0.5 for value in figure.values):
                return True
    return False
