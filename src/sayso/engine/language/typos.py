"""Names with a slip of the pen: one letter too many, too few, another, or two that changed places.

The words of names are kept by themselves with each letter left out, so that a word of a text costs
its letters, however many names there are. A slip leaves the first letter alone, and in a short word
the last: there another word begins (Meister, Geister), or another form of one (Valdora, Valdoro).
Source: W. Garbe's symmetric deletion; Pollock and Zamora (1984) on the first letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

SHORTEST = 6
"""Letters a name has at least to be told behind a slip."""

LONG = 8
"""Letters from which on any one letter may be wrong."""

_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertzuiop", "asdfghjkl", "yxcvbnm", "qwertyuiop", "azertyuiop", "qsdfghjklm", "wxcvbn")
_ALIKE = ("iy", "ck", "fv", "sz", "dt", "bp", "gk", "cs", "vw", "kq", "mn")


def _near() -> frozenset[str]:
    """Pairs of letters that lie side by side on a keyboard, or sound alike."""
    pairs = {row[at : at + 2] for row in _ROWS for at in range(len(row) - 1)} | set(_ALIKE)
    return frozenset(pairs) | {pair[::-1] for pair in pairs}


NEAR = _near()


class Typos:
    """Words of names, found by what is one slip away from them."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = {stem for stem in stems if len(stem) >= SHORTEST and stem.isalpha()}
        self._without: dict[str, list[str]] = {}
        self._heads: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        for stem in sorted(self._stems):
            lengths = 0b111 << len(stem) - 1  # as bits: one letter less, or one more
            self._heads[stem[:3]] = self._heads.get(stem[:3], 0) | lengths | lengths << 1
            ends = stem[0] + stem[-3:]
            self._ends[ends] = self._ends.get(ends, 0) | lengths
            for each in (stem, *_deletions(stem)):
                self._without.setdefault(each, []).append(stem)

    def may_be(self, word: str) -> bool:
        """Whether a word begins or ends like a name: one slip leaves one of them as it is."""
        heads, ends = self._heads.get, self._ends.get
        length = len(word)
        may = heads(word[:3], 0) | ends(word[0] + word[-3:], 0) | heads(word[:2] + word[3:4], 0)
        return bool((may | ends(word[0] + word[-4:-1], 0) << 1) >> length & 1)

    def meant(self, word: str) -> list[str]:
        """The words of names that ``word`` is one slip away from, each with the ending it has."""
        if word in self._stems:
            return []
        found = [stem for stem in self._candidates(word) if is_slip(stem, word)]
        if not found and word.endswith("s"):
            bare = word[:-1]
            if bare in self._stems:
                return []
            found = [stem + "s" for stem in self._candidates(bare) if is_slip(stem, bare)]
        return found

    def _candidates(self, word: str) -> Iterator[str]:
        seen: set[str] = set()
        for each in (word, *_deletions(word)):
            for stem in self._without.get(each, ()):
                if stem not in seen:
                    seen.add(stem)
                    yield stem


def _deletions(word: str) -> Iterator[str]:
    """``word`` with each of its letters but the first left out."""
    for at in range(1, len(word)):
        if at == 1 or word[at] != word[at - 1]:
            yield word[:at] + word[at + 1 :]


def is_slip(stem: str, word: str) -> bool:
    """Whether ``word`` is ``stem`` with one slip that people make and that makes no other word."""
    if stem == word or stem[0] != word[0]:
        return False
    at = 0
    while at < min(len(stem), len(word)) and stem[at] == word[at]:
        at += 1
    rest, other = stem[at:], word[at:]
    if len(rest) == len(other):
        if rest[1:] == other[1:]:
            return _may_take(stem, rest[0], other[0], last=len(rest) == 1)
        swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
        return swapped and (len(rest) > 2 or len(stem) >= LONG)
    if len(rest) == len(other) + 1:
        ends = len(stem) >= LONG and rest not in _VOWELS
        return (bool(other) or ends) and rest[1:] == other
    doubled = not rest and other == stem[-1]
    return doubled or (len(rest) + 1 == len(other) and bool(rest) and other[1:] == rest)


def _may_take(stem: str, letter: str, other: str, *, last: bool) -> bool:
    """Whether a letter is taken for another: any in a long word, its neighbours in a short one.

    At the end of a word only a consonant for its neighbour: vowels there make forms.
    """
    if last and (len(stem) < LONG or letter in _VOWELS or other in _VOWELS):
        return False
    return letter + other in NEAR or (len(stem) >= LONG and not last)
