"""Sentences that were read before: who publishes much says much again, word for word.

What a sentence claims hangs on its words, on the quantities in it and on what the sentence before it
hands on; where all of that is the same, so is the answer, and only its place in the text is another.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from sayso.engine.claims.claim import Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Known, Thing, Token, Whole
from sayso.engine.language.quantities import Quantity

MOST = 1 << 14
"""Sentences that are kept, each some kilobytes: those that were last said."""

_START, _BEHIND_NUMBER = map(Quantity._fields.index, ("start", "bound"))


class Heard(NamedTuple):
    """What is left of a sentence that was read: its claims, ``at`` where it began, and what it hands on."""

    claims: list[Claim]
    at: int
    anchors: frozenset[str]
    carries: tuple[Thing, ...]
    question: Sentence | None
    """Itself, where it asks for something that the next may answer."""
    ironic: bool
    replaces: bool


class Repeats:
    """The sentences that were last read in one go: an archive is filled, a corpus is held together.

    Nothing is kept of a text that is read without one: drafts are nobody's.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._known: Known | None = None
        self._heard: dict[Hashable, Heard] = {}
        self.found = self.sought = 0

    def key(
        self,
        whole: Whole,
        tokens: Sequence[Token],
        amounts: Sequence[Quantity],
        carried: tuple[Thing, ...],
        *,
        asked: bool,
    ) -> Hashable | None:
        """Everything that a sentence's claims hang on; nothing where that is more than itself."""
        begin, end = tokens[0].start, tokens[-1].end
        if whole.quotes or whole.ironic:
            return None
        told: list[Hashable] = []
        for each in amounts:
            if each.start < begin or each.end > end:
                return None
            told.append(
                (
                    each[:_START],
                    each.start - begin,
                    each.end - begin,
                    each.number_start - begin,
                    each.number_end - begin,
                    each[_BEHIND_NUMBER:-1],
                )
            )
        return (
            whole.text[begin:end],
            whole.language,
            whole.loose,
            asked,
            tokens[0].cut,
            len(tokens),
            carried,
            *told,
        )

    def get(self, key: Hashable, known: Known) -> Heard | None:
        """What a sentence said when it was last read by somebody who knew the same names."""
        if known is not self._known:
            self._heard.clear()
            self._known = known
        self.sought += 1
        found = self._heard.pop(key, None)
        if found is not None:
            self.found += 1
            self._heard[key] = found  # what is said again stays longest
        return found

    def put(self, key: Hashable, heard: Heard) -> None:
        """Keep a sentence, and drop the one that was not said for longest."""
        if len(self._heard) >= self._most:
            del self._heard[next(iter(self._heard))]
        self._heard[key] = heard
