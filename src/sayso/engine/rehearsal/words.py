"""The sentences of a rehearsal, by language."""

from __future__ import annotations

from sayso.engine.rehearsal.words_de import WORDS as GERMAN
from sayso.engine.rehearsal.words_en import WORDS as ENGLISH
from sayso.engine.rehearsal.words_fr import WORDS as FRENCH
from sayso.engine.rehearsal.words_it import WORDS as ITALIAN

WORDS: dict[str, dict[str, str]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "it": ITALIAN,
    "en": ENGLISH,
}
