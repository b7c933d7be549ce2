"""The command line's own words, by language. What an answer says stands in ``engine/saying.py``."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from sayso.cli.words_de import WORDS as GERMAN
from sayso.cli.words_en import WORDS as ENGLISH
from sayso.cli.words_fr import WORDS as FRENCH
from sayso.cli.words_it import WORDS as ITALIAN
from sayso.engine.joining import fill

CATALOGUES: dict[str, dict[str, str]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "it": ITALIAN,
    "en": ENGLISH,
}
LANGUAGES: tuple[str, ...] = tuple(CATALOGUES)
DEFAULT = "en"
"""What is spoken where neither the surroundings nor the company say a language of ours."""
UNSAID = "de"
"""What a company decides in that does not say: the default of the engine's `Profile`."""
LONGEST = 200
"""Signs of what was typed that are repeated in a sentence; a name longer than that is none."""
TYPED = frozenset({"given", "path", "host"})
"""Places that are filled with what was typed."""
NEAR = 0.6
"""How like a name has to be (0 to 1) to be what somebody meant."""


class Catalogue:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = CATALOGUES[language]

    def say(self, key: str, /, **places: object) -> str:
        """The sentence ``key`` with its places filled in."""
        for name in TYPED & places.keys():
            places[name] = _shortened(str(places[name]))
        return fill(self.words[key], self.language, **places)

    def meant(self, given: str, known: Iterable[str], show: Mapping[str, str] | None = None) -> str:
        """*Meinten Sie …?* with up to three names near ``given``; ``""`` where none is near.

        ``show`` says how a name is written out.
        """
        from difflib import SequenceMatcher

        if len(given) > LONGEST:
            return ""
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


def _shortened(given: str) -> str:
    return given if len(given) <= LONGEST else f"{given[:LONGEST]}…"


def language_of(environment: Mapping[str, str] | None = None) -> str:
    """The language the surroundings ask for, where we speak it; else ``""``."""
    surroundings = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        wanted = surroundings.get(name, "")
        if wanted:
            short = wanted[:2].lower()
            return short if short in CATALOGUES else ""
    return ""


def language_in(folder: Path) -> str:
    """The deciding language of the company in ``folder``, where we speak it; else English.

    Read from its line and not by loading the folder: a mistake on the command line, or in the
    folder, is told in it too.
    """
    try:
        with (folder / "company.yaml").open("rb") as stream:
            head = stream.read(65_536).decode(errors="replace")
    except (OSError, ValueError):
        return DEFAULT
    found = re.search(r"^[^#\n]*\bdeciding_language[\"']?:\s*[\"']?(\w+)", head, re.MULTILINE)
    language = found[1].lower() if found else UNSAID
    return language if language in CATALOGUES else DEFAULT
