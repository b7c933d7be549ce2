"""How what is filled into a sentence joins the word before it.

French and Italian run a preposition and an article into one, and leave a vowel out before another:
*jusqu’à* and *le 3 mars* are *jusqu’au 3 mars*, *da* and *il 3 marzo* are *dal 3 marzo*. A catalogue writes
the preposition by itself (``jusqu’à {moment}``), and here it meets what comes. Only the seam is
touched, never what stands inside a value. Source: Grevisse/Goosse, Le bon usage, § 586; Serianni,
Grammatica italiana, IV 70.
"""

from __future__ import annotations

from itertools import product
from string import Formatter

Join = tuple[str, str, str]
"""How the text before ends, how the value starts, and what stands instead of both."""

_VOWELS = "aeiouàâéèêëîïôœAEIOUÀÂÉÈÊËÎÏÔŒ"
_ARTICLES = {"il ": "l ", "i ": "i ", "gli ": "gli ", "lo ": "llo ", "la ": "lla ", "le ": "lle "}
_PREPOSITIONS = {"di ": "de", "da ": "da", "a ": "a", "su ": "su"}

_FRENCH: tuple[Join, ...] = (
    ("à ", "le ", "au "),
    ("à ", "les ", "aux "),
    ("de ", "le ", "du "),
    ("de ", "les ", "des "),
    *(("de ", vowel, f"d’{vowel}") for vowel in _VOWELS),
)
_ITALIAN: tuple[Join, ...] = (
    *(
        (preposition, article, _PREPOSITIONS[preposition] + _ARTICLES[article])
        for preposition, article in product(_PREPOSITIONS, _ARTICLES)
    ),
    *((before, "l’", f"{joined}ll’") for before, joined in _PREPOSITIONS.items()),
    ("il ", "8", "l’8"),
    ("il ", "11", "l’11"),
)


def _both(joins: tuple[Join, ...]) -> tuple[Join, ...]:
    """Each also where a sentence begins with it: *Dal 3 marzo*."""
    upper = ((before.capitalize(), start, f"{x[:1].upper()}{x[1:]}") for before, start, x in joins)
    return (*joins, *upper)


JOINS: dict[str, tuple[Join, ...]] = {"fr": _both(_FRENCH), "it": _both(_ITALIAN)}
"""By language. A language that joins nothing has no line here."""


def fill(sentence: str, lang: str, /, **places: object) -> str:
    """``sentence`` with its places filled in, as ``lang`` joins them.

    ``KeyError`` where a place has no value.
    """
    joins = JOINS.get(lang.partition("-")[0].lower())
    if joins is None or not places:
        return sentence.format(**places)
    text = ""
    for literal, name, spec, _ in Formatter().parse(sentence):
        text += literal
        if name is None:
            continue
        value = format(places[name], spec or "")
        for before, start, joined in joins:
            if value.startswith(start) and _ends(text, before):
                text, value = text.removesuffix(before) + joined, value.removeprefix(start)
                break
        text += value
    return text


def _ends(text: str, word: str) -> bool:
    """Whether ``text`` ends with ``word`` as a word of its own."""
    return text.endswith(word) and not text[: -len(word)][-1:].isalpha()
