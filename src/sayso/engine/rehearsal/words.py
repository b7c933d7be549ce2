"""The sentences of a rehearsal, by language."""

from __future__ import annotations

from sayso.engine.rehearsal.words_de import WORDS as GERMAN
from sayso.engine.rehearsal.words_en import WORDS as ENGLISH

WORDS: dict[str, dict[str, str]] = {"de": GERMAN, "en": ENGLISH}
