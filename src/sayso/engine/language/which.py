"""Which language a text is in: a guess by function words, among those the house reads."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.tokens import Token


@lru_cache(maxsize=1)
def _function_words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Function word to the languages it speaks for; one that several share speaks for each less."""
    where: dict[str, list[str]] = {}
    for language, module in LANGUAGES.items():
        for word in {plain(word) for word in module.FUNCTION}:
            where.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1 / len(found) ** 2) for language in found)
        for word, found in where.items()
    }


def weights(tokens: Iterable[Token]) -> dict[str, float]:
    """What the function words among ``tokens`` say for each language."""
    words = _function_words()
    score = dict.fromkeys(LANGUAGES, 0.0)
    for token in tokens:
        spoken = words.get(token.text)
        if spoken is not None:
            for language, weight in spoken:
                score[language] += weight
    return score


def which(tokens: Iterable[Token], likely: str = "") -> str:
    """The language of ``tokens``; ``likely`` where nothing tells."""
    score = weights(tokens)
    best = max(score, key=lambda language: (score[language], language == likely))
    return best if score[best] >= 1 or (score[best] > 0 and best == likely) else likely
