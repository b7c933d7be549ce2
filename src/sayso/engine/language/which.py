"""Which language a text is in: a guess by function words, among those the house reads.

Mundart counts as German. A sentence with words enough of its own is told by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sayso.engine.language import mundart
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.tokens import Token
from sayso.engine.language.words import words

TELLING = 3
"""Words that have to tell before a sentence is told from its text."""


EVERYDAY = {
    "de": """
        danke bitte hallo schön schöne schöner schönes heute gestern herzlich herzlichen willkommen
        gratulation glückwunsch feierabend wochenende freude freuen gemeinsam woche jahr jahre
    """,
    "fr": """
        bonjour bonsoir félicitations journée soirée bienvenue équipe fier fière fiers ensemble
        semaine aujourd demain année remercie remercions
    """,
    "it": """
        grazie buongiorno buonasera giornata serata complimenti benvenuti squadra oggi domani
        settimana insieme anno ringrazio ringraziamo
    """,
    "en": """
        thanks thank hello welcome congratulations congrats proud great today tomorrow week weekend
        together happy year
    """,
}
"""Words of a greeting, a thank-you, a day: what short posts are made of."""


@lru_cache(maxsize=1)
def _function_words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Function word to the languages it speaks for; one that several share speaks for each less."""
    where: dict[str, list[str]] = {}
    for language, module in LANGUAGES.items():
        told = mundart.TELLING if language == "de" else frozenset[str]()
        told |= words(plain(EVERYDAY[language]))
        for word in {plain(word) for word in module.FUNCTION} | told:
            where.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1 / len(found) ** 2) for language in found)
        for word, found in where.items()
    }


def weights(tokens: Iterable[Token]) -> dict[str, float]:
    """What the function words among ``tokens`` say for each language."""
    return _weights(_told(tokens))


def _told(tokens: Iterable[Token]) -> list[tuple[tuple[str, float], ...]]:
    """What each function word says."""
    known = _function_words()
    return [known[token[0]] for token in tokens if token[0] in known]


def _weights(told: Iterable[tuple[tuple[str, float], ...]]) -> dict[str, float]:
    score = dict.fromkeys(LANGUAGES, 0.0)
    for spoken in told:
        for language, weight in spoken:
            score[language] += weight
    return score


def which(tokens: Iterable[Token], likely: str = "") -> str:
    """The language of ``tokens``; ``likely`` where nothing tells."""
    return _likeliest(_told(tokens), likely)


def _likeliest(told: Iterable[tuple[tuple[str, float], ...]], likely: str) -> str:
    score = _weights(told)
    best = max(score, key=lambda language: (score[language], language == likely))
    return best if score[best] >= 1 or (score[best] > 0 and best == likely) else likely


def of_sentence(tokens: Iterable[Token], whole: str) -> str:
    """The language of a sentence; that of the ``whole`` text where too few of its words tell."""
    told = _told(tokens)
    return _likeliest(told, whole) if len(told) >= TELLING else whole
