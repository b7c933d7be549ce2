"""Everything that is said of a faulty folder, in each language at once.

A problem is told in whatever language its reader asks for, so it carries all of them.
"""

from __future__ import annotations

from typing import NamedTuple

from sayso.engine.notation.speech import Speech
from sayso.engine.notation.words_de import SPEECH as GERMAN
from sayso.engine.notation.words_en import SPEECH as ENGLISH
from sayso.engine.notation.words_fr import SPEECH as FRENCH
from sayso.engine.notation.words_it import SPEECH as ITALIAN
from sayso.engine.text import Words

SPEECHES: dict[str, Speech] = {"de": GERMAN, "fr": FRENCH, "it": ITALIAN, "en": ENGLISH}


class Fault(NamedTuple):
    """The words for one kind of fault, per language."""

    words: Words
    way_out: Words


def _fault(code: str) -> Fault:
    said = {lang: speech.faults[code] for lang, speech in SPEECHES.items()}
    return Fault(
        {lang: words for lang, (words, _) in said.items()},
        {lang: way_out for lang, (_, way_out) in said.items() if way_out},
    )


FAULTS: dict[str, Fault] = {code: _fault(code) for code in GERMAN.faults}
"""Fault by its code: what is wrong, and the way out."""

KINDS: dict[str, Words] = {
    kind: {lang: speech.kinds[kind] for lang, speech in SPEECHES.items()} for kind in GERMAN.kinds
}
"""Kinds of names, as a reader calls them where there is none of that name."""


def noun(name: str) -> Words:
    """A class of the notation as a reader calls it; its own name where it has no other."""
    return {
        lang: speech.nouns.get(name) or speech.phrases["file"].format(name=name)
        for lang, speech in SPEECHES.items()
    }


def phrase(key: str, **places: Words | str) -> Words:
    """What is said beside a fault; each place is filled in its language."""
    return {
        lang: speech.phrases[key].format(
            **{name: each if isinstance(each, str) else each[lang] for name, each in places.items()}
        )
        for lang, speech in SPEECHES.items()
    }
