"""Parts of a statement that mean something only together: they meet in one sentence.

*Nie* is nothing, *Ausfall* is nothing; *nie* close to *Ausfall* is a promise. The order is free, the
distance is not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from sayso.engine.checks.view import View, WordHit

_FIRST = attrgetter("first")
MOST = 8
"""Phrases of a sentence that are looked at; no sentence that means something has more."""


class Meeting(NamedTuple):
    """Two hits that stand together, and the tokens from the one to the other."""

    one: WordHit
    other: WordHit

    @property
    def first(self) -> int:
        """The first token of both."""
        return min(self.one.first, self.other.first)

    @property
    def last(self) -> int:
        """The token after both."""
        return max(self.one.last, self.other.last)


def few(view: View, hits: Iterable[WordHit]) -> Iterator[WordHit]:
    """``hits``, at most `MOST` of each sentence: a hostile text costs no more than its length."""
    latest, count = -1, 0
    for hit in hits:
        sentence = view.sentence(hit)
        count = count + 1 if sentence == latest else 1
        latest = sentence
        if count <= MOST:
            yield hit


def between(one: WordHit, other: WordHit) -> int:
    """Words between two hits; 0 where they touch, less where they overlap."""
    return max(one.first, other.first) - min(one.last, other.last)


def _alike(view: View, one: WordHit, other: WordHit) -> bool:
    """Whether both are of the text's language, or of one: two together are like no others.

    So a dialect is read also where its few words are taken for another language.
    """
    return one.what[1] == other.what[1] or (view.native(one) and view.native(other))


def meetings(
    view: View, ones: tuple[str, ...], others: tuple[str, ...], reach: int
) -> Iterator[Meeting]:
    """Each phrase of ``ones`` with the nearest of ``others`` at most ``reach`` words away."""
    found = view.said(*others)
    if not found:
        return
    for one in few(view, view.said(*ones)):
        near = found.within(view.sentence(one))
        at = bisect_left(near, one.first, key=_FIRST)
        best: WordHit | None = None
        for other in near[max(0, at - 2) : at + 3]:
            apart = between(one, other)
            within = one.first < other.first and other.last < one.last  # in its gap
            if not (within or 0 <= apart <= reach) or not _alike(view, one, other):
                continue
            if best is None or apart < between(one, best):
                best = other
        if best is not None:
            yield Meeting(one, best)


def says(view: View, sentence: int, *concepts: str) -> bool:
    """Whether a sentence has a phrase of these concepts, in its own language."""
    return any(view.native(hit) for hit in view.said(*concepts).within(sentence)[:MOST])
