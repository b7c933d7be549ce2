"""Forms of a word: which spellings of a text stand for a term.

A term is a list of atoms; an atom is a word or number in one or more *stems*, each with the endings
it may take and whether a compound may follow. German, French, Italian and English endings are in
the language's own file.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from sayso.engine.language.de import grammar as de
from sayso.engine.language.en import grammar as en
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.fr import grammar as fr
from sayso.engine.language.it import grammar as it
from sayso.engine.language.tokens import NONE, NUMBER, WORD, tokenize

LANGUAGES = {"de": de, "fr": fr, "it": it, "en": en}
"""How each language is built."""

NAME_ENDINGS = frozenset(
    ("", "s", "es", "n", "en", "er", "ers", "ern", "sche", "schen", "scher", "sches")
)
"""Endings of names of any language: *Kerns*, *Kernen*, *KT 900er*."""

SHORT_NAME_ENDINGS = frozenset(("", "s"))
NUMBER_ENDINGS = frozenset(("", "s", "er", "ers", "ern", "e", "en", "n"))
"""What may hang on a number of a name: *700er*, *400s*."""

_SHORT = 5
_LONG = 8
_TAIL = 6
EXACT = frozenset(("",))


class Form(NamedTuple):
    """A stem, the endings it takes (``None``: any), and whether compounds may follow."""

    stem: str
    endings: frozenset[str] | None
    compound: bool


class Atom(NamedTuple):
    """One word or number of a term. ``gap`` of ``True``: nothing stands before it."""

    forms: tuple[Form, ...]
    attached: bool = False

    def fits(self, word: str) -> bool:
        """Whether ``word`` is a form of this atom."""
        for form in self.forms:  # a plain loop: this runs for every word of every text
            if word.startswith(form.stem):
                rest = word[len(form.stem) :]
                if form.endings is None or rest in form.endings:
                    return True
                if form.compound and continues(form, rest):
                    return True
        return False


@lru_cache(maxsize=8192)
def is_head(rest: str) -> bool:
    """Whether ``rest`` is a noun German compounds end with, behind its link and with its ending."""
    for link in ("", "s", "es", "n", "en", "er", "e"):
        if not rest.startswith(link):
            continue
        noun = rest[len(link) :]
        if noun in de.HEADS:
            return True
        for ending in ("innen", "in", "en", "es", "er", "n", "s", "e"):
            if noun.endswith(ending) and noun[: -len(ending)] in de.HEADS:
                return True
    return False


def continues(form: Form, rest: str) -> bool:
    """Whether ``stem + rest`` is a compound that begins with the stem."""
    if len(rest) < 3:
        return False
    if is_head(rest):
        return True
    return len(form.stem) >= _LONG and len(rest) >= 4


def name_form(word: str, *, compound: bool = True) -> Form:
    """A name's own word."""
    endings = SHORT_NAME_ENDINGS if len(word) < _SHORT else NAME_ENDINGS
    return Form(word, endings, compound and len(word) >= 4)


def _umlaut(word: str) -> str:
    """The stem with its last vowel changed, as plurals do (*Auftrag*, *Aufträge*); else empty."""
    for at in range(len(word) - 1, -1, -1):
        letter, before = word[at], word[at - 1 : at]
        if letter in "aou":
            if letter == "u" and before == "a":
                return word[: at - 1] + "aeu" + word[at + 1 :]
            if word[at + 1 : at + 2] == "e" or (letter in "au" and before in ("a", "e")):
                return ""
            return word[:at] + letter + "e" + word[at + 1 :]
        if letter in "ei":
            return ""
    return ""


def word_forms(word: str, language: str, *, last: bool = True) -> tuple[Form, ...]:
    """The forms of a common word of ``language``; the last of a phrase is its noun."""
    spoken = LANGUAGES.get(language)
    if spoken is None:
        return (Form(word, SHORT_NAME_ENDINGS, compound=False),)
    compound = language == "de" and len(word) >= 4
    if len(word) < 4:
        short = frozenset(("", "s", "n")) if language == "de" else SHORT_NAME_ENDINGS
        return (Form(word, short if len(word) > 1 else EXACT, compound=False),)
    forms = [Form(word, spoken.ENDINGS, compound)]
    if language == "de" and not last and word.endswith("e"):
        forms.append(Form(word[:-1], de.ADJECTIVE_ENDINGS, compound=False))
    for tail, endings in spoken.STEMS:
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            forms.append(Form(word[: len(word) - len(tail)], endings, compound=False))
            break
    if language == "de" and len(word) >= 4:
        changed = _umlaut(word)
        if changed:
            forms.append(Form(changed, de.UMLAUT_ENDINGS, compound=False))
    return tuple(forms)


def atoms(phrase: str) -> list[tuple[str, str, bool]]:
    """The words and numbers of a phrase: text, kind, and whether it hangs on what is before."""
    bare = phrase.replace(" ", "")
    if bare.isalpha():
        return [(word, WORD, False) for word in plain(phrase).split()]
    folded = fold(phrase)
    return [
        (token.text, token.kind, token.gap == NONE)
        for token in tokenize(phrase, folded).tokens
        if token.kind in (WORD, NUMBER)
    ]


def tails(forms: Iterable[Form]) -> set[str]:
    """Every full form by which a compound may end (*Rekordumsatz* for *Umsatz*)."""
    return {
        form.stem + ending
        for form in forms
        if len(form.stem) >= _TAIL and form.endings is not None
        for ending in form.endings
    }
