"""Hashtags of several words written as one, and where they fall apart."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES

LEAST = 8
"""A shorter hashtag is read out well enough."""

LONGEST = 60
"""A longer one is no hashtag but an attack."""

_CONTENT = 4
_SENTENCE = 11
_SHORTEST = 3
_LONGEST_WORD = 24


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[str, ...]]:
    """Several words often written as one: the run of letters, and the words."""
    found: dict[str, tuple[str, ...]] = {}
    for module in LANGUAGES.values():
        for phrase in module.TAG_PHRASES.split(","):
            words = tuple(plain(phrase).split())
            found["".join(words)] = words
    return found


@lru_cache(maxsize=4)
def _vocabulary(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words of ``language`` that hashtags are made of, and the short ones that make sentences."""
    module = LANGUAGES[language]
    joining = frozenset(plain(word) for word in module.IN_TAGS)
    known = {plain(word) for word in (*module.TAGS, *module.COMMON, *module.CLAIMS)}
    return frozenset(word for word in known if len(word) >= _SHORTEST) | joining, joining


@lru_cache(maxsize=1)
def _every_word() -> frozenset[str]:
    return frozenset[str]().union(*(_vocabulary(language)[0] for language in LANGUAGES))


def split(body: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """The words of a hashtag, folded and without its sign; empty where it is one word, or unknown.

    ``names`` are folded names without spaces. Beside one of them every known word counts. Without a
    name it has to be a common phrase, or a sentence: three words and more of one language, one of
    them a short word that no compound holds (*wir*, *of the*). Two German nouns in a row are one
    word.
    """
    if not LEAST <= len(body) <= LONGEST:
        return ()
    phrase = _phrases().get(body)
    if phrase is not None:
        return phrase
    for name in names:
        at = body.find(name)
        if at < 0 or len(body) - len(name) < _SHORTEST:
            continue
        before = _cut(body[:at], _every_word())
        after = _cut(body[at + len(name) :], _every_word())
        if before is not None and after is not None:
            return (*before, name, *after)
    if len(body) < _SENTENCE:
        return ()
    for language in LANGUAGES:
        words, joining = _vocabulary(language)
        cut = _cut(body, words)
        if cut is None or len(cut) <= 2:
            continue
        if not joining.isdisjoint(cut) and any(len(word) >= _CONTENT for word in cut):
            return cut
    return ()


def _cut(run: str, words: frozenset[str]) -> tuple[str, ...] | None:
    """The fewest ``words`` that make ``run``; ``None`` where none do."""
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(run) + 1):
        found: tuple[str, ...] | None = None
        for start in range(max(0, end - _LONGEST_WORD), end):
            before = best[start]
            if before is None or (found is not None and len(before) + 1 >= len(found)):
                continue
            if run[start:end] in words:
                found = (*before, run[start:end])
        best.append(found)
    return best[-1]
