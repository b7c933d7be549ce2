"""How much, how many, when: the quantities a text says, in figures and in words.

`read` gives those of a text as values that can be compared; `Reader` those of a sentence by its
tokens, for the checks.
"""

from __future__ import annotations

from sayso.engine.language.quantities.measured import measured_in
from sayso.engine.language.quantities.quantity import (
    BOUNDS,
    KINDS,
    Interval,
    Quantity,
    allowed,
)
from sayso.engine.language.quantities.reading import read
from sayso.engine.language.quantities.sentence import (
    LANGUAGES,
    ONES,
    TIME,
    TIME_IN_DAYS,
    Amount,
    Reader,
    between,
    is_long,
    last_digit,
    may_count,
    number_words,
    read_quantity,
    readings,
    spelt,
    unit_of,
    words_of,
)

__all__ = [
    "BOUNDS",
    "KINDS",
    "LANGUAGES",
    "ONES",
    "TIME",
    "TIME_IN_DAYS",
    "Amount",
    "Interval",
    "Quantity",
    "Reader",
    "allowed",
    "between",
    "is_long",
    "last_digit",
    "may_count",
    "measured_in",
    "number_words",
    "read",
    "read_quantity",
    "readings",
    "spelt",
    "unit_of",
    "words_of",
]
