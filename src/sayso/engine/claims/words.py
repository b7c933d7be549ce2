"""The words of a text as claims are read from them, and what holds for a whole text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice
from typing import Generic, NamedTuple, TypeVar, cast

from sayso.engine.company import Company
from sayso.engine.language import senses
from sayso.engine.language.fold import Folded
from sayso.engine.language.senses import Word
from sayso.engine.language.words import words

_Of = TypeVar("_Of")
_Made = TypeVar("_Made")

MOST_WORDS = 1500
"""Words of a text that are read."""

MOST_CHARACTERS = 12_000
"""Characters of a text that are read; no post is that long."""

_TOKEN = re.compile(r"\d+(?:[.,'’:]\d+)*|[^\W\d_]+")
_TOKEN_OF_ASCII = re.compile(r"[a-z]+|[0-9]+(?:[.,':][0-9]+)*")
"""The same of a folded text that has no other letters, as nearly all have none."""

_CUT = re.compile(r"[,;:()]| - |\n")
_END = re.compile(r"[.!?\n]")
_PICTURE = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_SMILES = re.compile("[🙄😉😜🙃😏😂🤣🙈😅]")
_QUOTES = re.compile(r'"[^"\n]{2,300}"')
_QUOTATION = str.maketrans(dict.fromkeys("«»„“”‹›", '"'))
_MARKED = re.compile('["«»„“”‹›]')
_ABBREVIATED = words(
    """
        mio mrd ca fr st dr nr no str inkl exkl max min z b mr mrs ms prof sig env ecc etc
        bzw usw u a tel
    """
)
_MOST_KNOWN = 8
_DAY_DIGITS = 2


class Known(NamedTuple):
    """What a company's papers know by name: its own names, and the country it is at home in."""

    own: frozenset[str]
    home: str
    others: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """Names of customers and competitors by their first word, the longest first, each with its id."""


NOBODY = Known(frozenset(), "switzerland", {})
_kept: dict[int, tuple[Company, Known]] = {}


def known_of(company: Company | None) -> Known:
    """The names of ``company``; the last few are kept."""
    if company is None:
        return NOBODY
    found = _kept.get(id(company))
    if found is not None and found[0] is company:
        return found[1]
    own = {senses.key_of(word) for name in company.names.own for word in senses.pieces(name)[:1]}
    known = Known(frozenset(own), NOBODY.home, _others(company))
    while len(_kept) >= _MOST_KNOWN:
        _kept.pop(next(iter(list(_kept))), None)
    _kept[id(company)] = (company, known)
    return known


def _others(company: Company) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for each in (*company.names.customers, *company.names.competitors):
        for name in (each.name, *each.aliases):
            parts = senses.pieces(name)
            if parts:
                found.setdefault(parts[0], []).append((parts, "=" + each.id))
    return {
        first: tuple(sorted(set(names), key=lambda name: (-len(name[0]), name)))
        for first, names in found.items()
    }


class Token(NamedTuple):
    """A word or number: ``cut``: a comma or the like stands before it; ``ends``: a sentence does."""

    text: str
    start: int
    end: int
    capital: bool
    cut: bool
    ends: bool


def tokens_of(text: str, folded: Folded, language: str = "") -> list[Token]:
    """The words and numbers of ``text``.

    French, Italian and English write no ordinal with a full stop: there it ends the sentence.
    """
    ordinals = language not in ("fr", "it", "en")
    low = folded.text
    starts, ends_at = folded.starts, folded.ends
    token = _TOKEN_OF_ASCII if low.isascii() else _TOKEN
    found: list[Token] = []
    before = ""
    upto = 0
    for match in islice(token.finditer(low), MOST_WORDS):
        start, end = match.span()
        at = start if starts is None else starts[start]
        capital = text[at].isupper()
        cut = ends = False
        gap = low[upto:start]
        if gap not in (" ", "", "'", "-"):
            cut, stop, picture = _gap(gap)
            if before:
                ends = stop == _STOP or (
                    stop == _DOT and not _is_short(gap, before, ordinals=ordinals)
                )
                ends = ends or (picture and capital)
        before = low[start:end]
        last = end if ends_at is None else ends_at[end - 1]
        found.append(_new(Token, (before, at, last, capital, cut, ends)))
        upto = end
    return found


_new = cast("Callable[[type[Token], tuple[object, ...]], Token]", tuple.__new__)
_NONE, _DOT, _STOP = range(3)


@lru_cache(maxsize=1 << 12)
def _gap(gap: str) -> tuple[bool, int, bool]:
    """What stands between two words: whether it cuts, whether a sentence ends there, a picture."""
    stop = _END.search(gap)
    if stop is None:
        ends = _NONE
    elif stop.group() != "." or "!" in gap or "?" in gap:
        ends = _STOP
    else:
        ends = _DOT if " " in gap else _NONE
    return _CUT.search(gap) is not None, ends, _PICTURE.search(gap) is not None


def _is_short(gap: str, before: str, *, ordinals: bool) -> bool:
    """Whether a full stop only shortens the word before it, or makes a number an ordinal."""
    if not gap.startswith("."):
        return False
    return before in _ABBREVIATED or (ordinals and before.isdigit() and len(before) <= _DAY_DIGITS)


class kept(Generic[_Of, _Made]):  # noqa: N801  read like `property`
    """A property that is worked out when it is first asked for; without a lock, unlike the library's."""

    def __init__(self, work: Callable[[_Of], _Made]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, of: _Of, kind: type[_Of] | None = None) -> _Made:
        found = of.__dict__[self._name] = self._work(of)
        return found


class Item:
    """A word or a phrase in a sentence."""

    __slots__ = ("at", "capital", "end", "segment", "start", "text", "used", "word")

    def __init__(self, at: int, token: Token, word: Word, segment: int) -> None:
        self.at = at
        self.text = token.text
        self.start = token.start
        self.end = token.end
        self.capital = token.capital
        self.word = word
        self.segment = segment
        self.used = False

    @property
    def families(self) -> frozenset[str]:
        """The families of its senses."""
        return self.word.families

    @property
    def key(self) -> str:
        """Its key where nobody knows it."""
        return self.word.key

    def get(self, family: str) -> tuple[str, ...]:
        """Its ids of a family."""
        return self.word.ids.get(family, ())

    def says(self, mark: str) -> bool:
        """Whether it is a mark."""
        return mark in self.word.marks


class Thing(NamedTuple):
    """A thing a sentence names: ``bare``: no preposition governs it."""

    name: str
    at: int
    bare: bool
    family: str


class Whole:
    """What holds for a whole text; ``loose``: nobody told when it was said."""

    def __init__(self, text: str, language: str, known: Known, *, loose: bool) -> None:
        self.text = text
        self.language = language
        self.known = known
        self.loose = loose
        self.lexicon = senses.lexicon(language)
        self.ironic = _SMILES.search(text) is not None
        self.quotes: list[tuple[int, int]] = []
        if _MARKED.search(text):
            self.quotes = [found.span() for found in _QUOTES.finditer(text.translate(_QUOTATION))]
