"""Words in several languages, and how one of them is picked."""

from __future__ import annotations

from collections.abc import Iterable

Words = dict[str, str]
"""Language code (``de``, ``fr`` …) to the sentence in that language."""

FALLBACK = ("de", "en", "fr", "it")


def pick(words: Words | None, language: str, otherwise: Iterable[str] = FALLBACK) -> str:
    """The sentence in ``language``; else in the first of ``otherwise`` that has one; else ``""``."""
    if not words:
        return ""
    if language in words:
        return words[language]
    for other in otherwise:
        if other in words:
            return words[other]
    return next(iter(words.values()))
