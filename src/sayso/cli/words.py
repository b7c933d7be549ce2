"""The command line's own words, by language. What an answer says stands in ``engine/saying.py``."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from sayso.cli.words_de import WORDS as GERMAN
from sayso.cli.words_en import WORDS as ENGLISH

CATALOGUES: dict[str, dict[str, str]] = {"de": GERMAN, "en": ENGLISH}
LANGUAGES: tuple[str, ...] = tuple(CATALOGUES)
DEFAULT = "de"
NEAR = 0.6
"""How like a name has to be (0 to 1) to be what somebody meant."""


class Catalogue:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = CATALOGUES[language]

    def say(self, key: str, /, **places: object) -> str:
        """The sentence ``key`` with its places filled in."""
        return self.words[key].format(**places)

    def meant(self, given: str, known: Iterable[str], show: Mapping[str, str] | None = None) -> str:
        """*Meinten Sie …?* with up to three names near ``given``; ``""`` where none is near.

        ``show`` says how a name is written out.
        """
        from difflib import SequenceMatcher

        wanted = SequenceMatcher(b=given.casefold())
        ranked: list[tuple[float, str]] = []
        for name in known:
            wanted.set_seq1(name.casefold())
            ranked.append((wanted.ratio(), name))
        best = max((ratio for ratio, _ in ranked), default=0.0)
        near = sorted((-ratio, name) for ratio, name in ranked if ratio >= max(NEAR, best - 0.1))
        shown = [(show or {}).get(name, name) for _, name in near[:3]]
        unique = list(dict.fromkeys(shown))
        if not unique:
            return ""
        or_word = f" {self.words['or']} "
        return " " + self.say("meant", names=or_word.join(unique))


def language_of(environment: Mapping[str, str] | None = None) -> str:
    """The language the surroundings ask for, where we speak it; else German."""
    surroundings = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        wanted = surroundings.get(name, "")
        if wanted:
            short = wanted[:2].lower()
            return short if short in CATALOGUES else DEFAULT
    return DEFAULT
