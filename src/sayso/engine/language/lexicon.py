"""The phrases of all languages by concept, as one index."""

from __future__ import annotations

from functools import lru_cache

from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import Phrases

SIGNS: dict[str, tuple[str, ...]] = {
    "interpret": ("🚀", "📈", "📉", "🔥", "💪", "🤑", "😏", "👀", "😱", "🏆", "🥇"),
    "mood": ("📈", "📉", "🤑"),
    "laugh": ("😂", "🤣", "🤡", "🙄", "💩"),
    "pointer": ("👇", "➡", "👉", "⬇"),
}
"""Emoji that carry meaning, in every language."""

SUBJECTS = {
    "customer": frozenset(
        ["kunde", "kundin", "kunden", "kundschaft", "customer", "client", "cliente"]
    ),
    "competitor": frozenset(
        [
            "mitbewerber",
            "konkurrent",
            "konkurrenz",
            "wettbewerber",
            "competitor",
            "concurrent",
            "concorrente",
        ]
    ),
}
"""Words by which a company's own topics on customers and competitors are known."""

STREETS = ("strasse", "gasse", "platz", "allee", "quai", "staden")
"""Ends of a street's name."""

Meaning = tuple[str, str]
"""Concept and language."""


@lru_cache(maxsize=1)
def phrases() -> Phrases[Meaning]:
    """Every phrase of our own; built once, where it is first needed."""
    index: Phrases[Meaning] = Phrases()
    for language, module in LANGUAGES.items():
        for concept, patterns in module.PHRASES.items():
            for pattern in plain(patterns).split(","):
                index.add_pattern((concept, language), pattern)
    for concept, signs in SIGNS.items():
        for sign in signs:
            index.add_pattern((concept, ""), plain(sign))
    return index


def _all(name: str) -> frozenset[str]:
    """One word list over all languages, folded."""
    return frozenset(
        plain(word) for module in LANGUAGES.values() for word in getattr(module, name, ())
    )


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Words that a name in lower case must not be mistaken for."""
    return _all("COMMON")


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """What stands before a person's surname."""
    return _all("TITLES")


@lru_cache(maxsize=1)
def places_after() -> frozenset[str]:
    """What makes a place of the name before it."""
    return _all("PLACE_AFTER")


@lru_cache(maxsize=1)
def places_before() -> frozenset[str]:
    """What makes a place of the name behind it."""
    return _all("PLACE_BEFORE")


@lru_cache(maxsize=1)
def firm_before() -> frozenset[str]:
    """What makes a firm of the name behind it."""
    return _all("FIRM_BEFORE")


@lru_cache(maxsize=1)
def legal_forms() -> frozenset[str]:
    """Legal forms of firms."""
    return _all("LEGAL")


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Words that say nothing by themselves."""
    return _all("FUNCTION")


@lru_cache(maxsize=8)
def claims(language: str) -> frozenset[str]:
    """Verbs by which a sentence of ``language`` claims something: forms of *be*, *have*, *can*."""
    module = LANGUAGES.get(language)
    return _all("CLAIMS") if module is None else frozenset(plain(word) for word in module.CLAIMS)


@lru_cache(maxsize=1)
def relatives() -> frozenset[str]:
    """Relative pronouns."""
    return _all("RELATIVES")


@lru_cache(maxsize=64)
def spoken(name: str, language: str = "") -> frozenset[str]:
    """One word list (``COPULA``, ``SELF`` …) of ``language``, or of all where it is none of ours."""
    module = LANGUAGES.get(language)
    if module is None:
        return _all(name)
    return frozenset(plain(word) for word in getattr(module, name, ()))
