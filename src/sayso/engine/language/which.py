"""Which language a text is in: a guess by function words, among those the house reads.

Mundart counts as German. A sentence with words enough of its own is told by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sayso.engine.language import mundart
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.tokens import Token, Tokens
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
    known = _function_words()
    score = dict.fromkeys(LANGUAGES, 0.0)
    for token in tokens:
        spoken = known.get(token.text)
        if spoken is not None:
            for language, weight in spoken:
                score[language] += weight
    return score


def which(tokens: Iterable[Token], likely: str = "") -> str:
    """The language of ``tokens``; ``likely`` where nothing tells."""
    score = weights(tokens)
    best = max(score, key=lambda language: (score[language], language == likely))
    return best if score[best] >= 1 or (score[best] > 0 and best == likely) else likely


def by_sentence(taken: Tokens, whole: str) -> list[str]:
    """The language of each sentence; that of the ``whole`` text where too few of its words tell."""
    known = _function_words()
    spoken: list[str] = []
    for sentence in taken.sentences:
        tokens = taken.tokens[sentence.first : sentence.last]
        telling = sum(token.text in known for token in tokens)
        spoken.append(which(tokens, whole) if telling >= TELLING else whole)
    return spoken
