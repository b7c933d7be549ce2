"""The unit of a fact, as a book writes it."""

from __future__ import annotations

from functools import lru_cache

from sayso.engine.language.quantities.quantity import COUNT
from sayso.engine.language.quantities.scan import cut
from sayso.engine.language.quantities.units import MONEY_SIGNS, PER, RAISED, SYMBOLS, UNITS, Unit
from sayso.engine.language.quantities.words import TABLES, vocabulary

_SIGNS = {"%": "%", "‰": "permille", "°C": "celsius", "°F": "fahrenheit", "°": "celsius"}


@lru_cache(maxsize=256)
def measured_in(written: str) -> tuple[str, str, float]:
    """What a unit is as a book writes it: kind, base unit, and what one of it is worth.

    *Mio. CHF* is money in CHF, a million each. What is no unit (*employees*) is counted, and so is
    what is told per something that is no unit of ours.
    """
    text = written.strip()
    unit = UNITS.get(text) or _signed(text) or RAISED_UNITS.get(text)
    if unit is None and "/" in text:
        joined = PER.get(tuple(text.split("/", 1)))  # pyright: ignore[reportArgumentType]
        unit = UNITS[joined] if joined is not None else None
    factor = 1.0
    pieces = cut(text)[1::2]
    for language in TABLES:
        words = vocabulary(language)
        for piece in pieces:
            mark = words[piece]
            unit = unit or SYMBOLS.get(piece) or (mark.unit if mark is not None else None)
            if mark is not None and mark.scale and factor == 1 and len(piece) > 1:
                factor = mark.scale
    if unit is None:
        return COUNT, "", factor
    return unit.kind, unit.base, unit.factor * factor


def _signed(text: str) -> Unit | None:
    """The unit whose sign a text begins with."""
    for sign, name in _SIGNS.items():
        if text.startswith(sign):
            return UNITS[name]
    return next((UNITS[code] for sign, code in MONEY_SIGNS.items() if sign in text), None)


RAISED_UNITS = {written: UNITS[name] for written, name in RAISED.items()}
"""Squares and cubes, as they are written."""
