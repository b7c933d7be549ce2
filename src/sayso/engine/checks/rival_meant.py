"""Of which competitor something is said: the one named nearest, nearer than ourselves and our things.

The competitor may stand in the sentence before, where this one goes on about them, or right behind.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.meeting import MOST, says
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.language import lexicon

_FIRST = attrgetter("first")
TOPIC = 4
"""Words of a sentence that only says of whom the next one speaks: *Bavartis?*"""

NEAR = 1
"""Sentences around in which it shows that a name is a film's or a cat's."""

OPENING = 4
"""Words at the start of a sentence among which stands what it takes up: *Das Ding …*"""

PASSED_ON = ("like", "share")
"""What makes somebody else's words one's own."""

ALONE = (
    "only_worse",
    "only_works",
    "brief_hold",
    "on_paper",
    "might_as_well",
    "disbelief",
    "only_late",
    "no_resale",
)
"""What slights by itself whatever it is said of."""

ELSEWHERE = ("begs", "granny", *ALONE, "hints_why", "condoles")
"""What is said of whatever was just spoken of, whoever says it."""

FRAMED = ("only_worse", "begs", "who_had")
"""What may name ourselves on the way: *it is just our own machine, only louder*."""


def far(one: NameHit | WordHit, other: NameHit | WordHit) -> int:
    """Words between two hits."""
    return max(one.first, other.first) - min(one.last, other.last)


def rivals_of(view: View, sentence: int) -> list[NameHit | WordHit]:
    """Competitors in a sentence; none where their name is a film's or a cat's."""
    rivals: list[NameHit | WordHit] = [*view.names("competitor").within(sentence)[:MOST]]
    rivals += [hit for hit in view.said("rival").within(sentence)[:MOST] if view.native(hit)]
    if (
        rivals
        and view.said("namesake")
        and any(
            says(view, near, "namesake") for near in range(sentence - NEAR, sentence + NEAR + 1)
        )
    ):
        return [hit for hit in rivals if hit.what[0] == "rival"]
    return rivals


def mine_in(view: View, sentence: int) -> list[NameHit | WordHit]:
    """Ourselves, our things and the author, where they stand in a sentence."""
    return [
        *view.ours.within(sentence),
        *[
            hit
            for hit in view.said("plural", "singular").within(sentence)
            if view.tokens[hit.first].text not in lexicon.spoken("COPULA", "it")
        ],
        *view.said("thing").within(sentence),
    ]


def spoken_of_before(view: View, word: WordHit) -> NameHit | WordHit | None:
    """The competitor of the sentence before, where this one goes on about it."""
    sentence = view.sentence(word)
    rivals = rivals_of(view, sentence - 1) if sentence else []
    if not rivals:
        return _named_next(view, sentence) or reviewed(view, word)
    mine = [hit for hit in mine_in(view, sentence) if hit.what[0] != "thing"]
    if mine:
        return None
    if is_topic(view, sentence - 1, rivals) or _opens(view, sentence):
        return rivals[-1]
    return reviewed(view, word)


def _named_next(view: View, sentence: int) -> NameHit | WordHit | None:
    """The competitor whose name follows what *their machine* does: *… crashed again. Classic Bavartis.*"""
    if sentence + 1 >= len(view.sentences) or not says(view, sentence, "theirs"):
        return None
    rivals = rivals_of(view, sentence + 1)
    praised = says(view, sentence + 1, "praise", "thanks") or view.asked(sentence + 1)
    return rivals[0] if rivals and not praised and is_topic(view, sentence + 1, rivals) else None


def is_topic(view: View, sentence: int, rivals: list[NameHit | WordHit]) -> bool:
    """Whether a sentence only says of whom the next one speaks."""
    span = view.sentences[sentence]
    return span.last - span.first <= TOPIC and rivals[-1].last - span.first <= TOPIC


def _opens(view: View, sentence: int) -> bool:
    """Whether a sentence opens with *they*, *their booth*, or a *looked like* that needs a subject."""
    start = view.sentences[sentence].first
    return any(
        hit.first < start + (OPENING if hit.what[0] != "seems" else 1) and view.native(hit)
        for hit in view.said("anaphor", "theirs", "seems").within(sentence)
    )


def reviewed(view: View, word: WordHit) -> NameHit | WordHit | None:
    """The competitor a review is about: the last one named, where nothing of ours is named since.

    One that is named only behind is meant where the review is about nobody else.
    """
    mine = [hit for hit in mine_in(view, view.sentence(word)) if hit.what[0] != "thing"]
    if view.class_ != "review" or mine:
        return None
    rivals = view.names("competitor")
    latest = bisect_left(rivals, word.first, key=_FIRST) - 1
    if latest < 0:
        return rivals[0] if rivals and not view.ours else None
    ours = view.about_us
    after = bisect_left(ours, rivals[latest].first, key=_FIRST)
    return None if after < len(ours) and ours[after].first < word.first else rivals[latest]


def cited(view: View, word: NameHit | WordHit) -> bool:
    """Whether it is only reported that somebody says so."""
    return view.draft.action not in PASSED_ON and view.cited(word)


def is_fair(view: View, word: WordHit) -> bool:
    """Whether a sentence compares with a figure or says who measured; *laut* may be *loud*."""
    sentence = view.sentence(word)
    said = view.said("proof").within(sentence)[:MOST]
    measured = any(view.native(each) and each.first != word.first for each in said)
    return measured or has_figure(view, sentence)


def whose(view: View, first: WordHit, last: int) -> NameHit | WordHit | None:
    """The competitor of whom something is said from ``first`` to ``last``."""
    sentence = view.sentence(first)
    rivals = rivals_of(view, sentence)
    mine = [hit for hit in mine_in(view, sentence) if hit.what[0] != "thing"]
    if rivals:
        rival = min(rivals, key=lambda hit: far(hit, first))
        if first.what[0] in FRAMED:
            ours = [hit for hit in mine if hit.what[0] != "singular"]
            return None if ours and ours[0].first < rival.first else rival
        between = range(min(rival.last, last), max(rival.first, first.first))
        return None if any(hit.first in between for hit in mine) else rival
    before = rivals_of(view, sentence - 1) if sentence else []
    if before and first.what[0] in ELSEWHERE:
        span = view.sentences[sentence]
        words = {token.text for token in view.tokens[span.first : first.first]}
        own = () if first.what[0] == "granny" else lexicon.spoken("MY", view.language)
        if not view.ours.within(sentence) and words.isdisjoint(own):
            return before[-1]
    return spoken_of_before(view, first)


def span_of(view: View, rival: NameHit | WordHit, first: int, last: int) -> tuple[int, int]:
    """From a competitor to what is said of them; only that, where they stand a sentence before."""
    if view.tokens[rival.first].sentence != view.tokens[first].sentence:
        return first, last
    return min(rival.first, first), max(rival.last, last)
