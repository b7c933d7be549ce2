"""The words of the matrix, by language. What an answer says stands in ``engine/saying``."""

from __future__ import annotations

from sayso.engine.joining import fill
from sayso.engine.saying import number
from sayso.sheets.matrix_words_de import WORDS as GERMAN
from sayso.sheets.matrix_words_en import WORDS as ENGLISH
from sayso.sheets.matrix_words_fr import WORDS as FRENCH
from sayso.sheets.matrix_words_it import WORDS as ITALIAN

CATALOGUES: dict[str, dict[str, str]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "it": ITALIAN,
    "en": ENGLISH,
}


def say(key: str, lang: str, /, **places: object) -> str:
    """The sentence ``key`` with its places filled in; German where we do not speak ``lang``."""
    code = lang.partition("-")[0]
    spoken = code if code in CATALOGUES else "de"
    return fill(CATALOGUES[spoken][key], spoken, **places)


def counted(key: str, lang: str, count: int, /, **places: object) -> str:
    """The sentence ``key`` for ``count`` things: ``key.one`` for a single one."""
    return say(f"{key}.one" if count == 1 else key, lang, count=number(count, lang), **places)
