"""Whose business a sentence speaks of, and what it says of it.

A statement on business has parts: whose it is, what is measured or traded, how much or in which
direction, and when. A figure of one's own life (a child's lemonade stand, the club's till) has the
same words and another owner.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from msgspec.structs import replace

from sayso.engine.checks.figures import figures, is_published, millions, spelt
from sayso.engine.checks.index import beginnings_of
from sayso.engine.checks.meeting import MOST, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

_START = attrgetter("start")

ALIKE = 3
"""Telling words that a sentence shares with what is published, for it to tell the same."""

_APART = re.compile(r":\s|;| [-–—] ")

MANY = 20
"""Fewer machines are a day's work and no figure on business."""

WE_FROM = 6
"""Letters of a verb that says *we* by its end."""

REACH = 12
"""Words between what is measured and how much."""


NEAREST = 2
"""Phrases on each side of a word that are looked at; two may share a word."""

SLIPPED = (
    "level",
    "went",
    "busy",
    "spirits",
    "mood",
    "change_word",
    "figure_word",
    "interpret",
    "laugh",
    "stir",
)
"""What tells something also where somebody says that they tell nothing."""


class Amount(NamedTuple):
    """How much, and where it stands: tokens ``[first, last)``."""

    first: int
    start: int
    end: int
    millions: bool


def each(view: View, *concepts: str) -> list[WordHit]:
    """Phrases of all these concepts in the order of the text, also where two have the same."""
    found = [hit for concept in concepts for hit in view.said(concept) if view.native(hit)]
    return sorted(found, key=_START) if len(concepts) > 1 else found


def denied(view: View, hit: WordHit, reach: int = 2) -> bool:
    """Whether a *not* of the text's own language stands before a phrase."""
    nots = view.said("not").near(view.sentence(hit), hit.first - reach, hit.first)
    return any(map(view.native, nots))


def touches(view: View, word: WordHit, *concepts: str) -> bool:
    """Whether a phrase of these concepts stands with a word, no colon or dash between."""
    found = view.spoken(view.sentence(word), *concepts)
    at = bisect_left(found, word.start, key=_START)
    # what parts it from the nearest on a side parts it from all there
    return any(
        not _APART.search(view.text[min(hit.end, word.end) : max(hit.start, word.start)])
        for hit in found[max(0, at - NEAREST) : at + NEAREST]
        # *home* in *home office* is no home
        if not (word.first <= hit.first and hit.last <= word.last and word.last - word.first > 1)
    )


def is_elsewhere(view: View, word: WordHit) -> bool:
    """Whether what a word says is other people's business, or of the author's own life."""
    return bool(view.others.within(view.sentence(word))) or touches(
        view, word, "private", "kin", "elsewhere"
    )


def measures(view: View, sentence: int | None = None) -> list[WordHit]:
    """What is measured of business, in all or in a sentence; a sales meeting is none."""
    found = view.said("business", "no_business")
    return [
        hit
        for hit in (found if sentence is None else found.within(sentence))
        if hit.what[0] == "business" and view.native(hit)
    ]


def adjoining(view: View, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Marks, those of neighbouring sentences as one: what is said in two breaths is one thing."""
    last: Mark | None = None
    for mark in marks:
        if last is not None and view.sentence_at(mark.start) - view.sentence_at(last.start) <= 1:
            last = replace(last, end=max(last.end, mark.end))
            continue
        if last is not None:
            yield last
        last = mark
    if last is not None:
        yield last


def withheld(view: View, sentence: int) -> set[int]:
    """The words by which a sentence says that nothing will be said."""
    said = view.said("withholds", "no_comment").within(sentence)[:MOST]
    return {at for hit in said if view.native(hit) for at in range(hit.first, hit.last)}


def withholds(view: View, sentence: int) -> bool:
    """Whether a sentence says that nothing will be said, and lets nothing slip."""
    known = view.silences.get(sentence)
    if known is None:
        known = view.silences[sentence] = _withholds(view, sentence)
    return known


def _withholds(view: View, sentence: int) -> bool:
    covered = withheld(view, sentence)
    if not covered:
        return False
    for hit in view.said("as_much").within(sentence)[:MOST]:
        covered.update(range(hit.first, hit.last))
    slipped = any(
        view.native(hit) and covered.isdisjoint(range(hit.first, hit.last))
        for hit in view.said(*SLIPPED).within(sentence)[:MOST]
    )
    if slipped or next(amounts(view, sentence), None) is not None:
        return False
    against, span = lexicon.spoken("AGAINST"), view.sentences[sentence]
    # *I say nothing, but you will be amazed*
    return all(view.tokens[at].text not in against for at in range(max(covered) + 1, span.last))


def asks(view: View, sentence: int) -> bool:
    """Whether a sentence really asks; *…, right?* does not."""
    if not view.asked(sentence):
        return False
    span = view.sentences[sentence]
    last = view.tokens[span.last - 1]
    before = view.text[: last.start].rstrip()
    return not (
        before.endswith((",", "-", "–")) and last.text in lexicon.spoken("TAG_WORDS", view.language)
    )


def foresees(view: View, sentence: int) -> int | None:
    """The first verb of a sentence that speaks of what is to come by its end: *fatturerà*."""
    if view.language not in ("fr", "it"):
        return None
    return view.words.futures(view.language).get(sentence)


def we_do(view: View, sentence: int) -> bool:
    """Whether a verb says *we* by its end: *prevediamo*, *contiamo*."""
    ends = tuple(lexicon.spoken("WE_ENDS", view.language))
    span = view.sentences[sentence]
    return bool(ends) and any(
        len(token.text) > WE_FROM and token.text.endswith(ends)
        for token in view.tokens[span.first : span.last]
    )


def owned(view: View, word: WordHit) -> bool:
    """Whether *our* stands before a word: *our profit*."""
    return any(
        0 <= word.first - hit.last <= 1 and view.native(hit)
        for hit in view.said("plural").within(view.sentence(word))
    )


def is_ours(view: View, word: WordHit) -> bool:
    """Whether a word speaks of our business and not of somebody else's.

    Who works here and lowers the voice speaks of here, also without naming it.
    """
    sentence = view.sentence(word)
    if view.ours.within(sentence):
        return True
    if view.known_here and owned(view, word) and not touches(view, word, "private", "kin"):
        return True
    if is_elsewhere(view, word):
        return False
    if view.known_here and (we_do(view, sentence) or says(view, sentence, "inside_source")):
        return True
    if view.ours or not view.personal or view.class_ == "ambassador":
        return True
    if not view.known_here:
        return False
    if says(view, sentence, "plural", "at_work", "as_much") or bool(view.said("hush")):
        return True
    # nobody has a dividend of their own but a firm; a shareholder says *my*
    return says(view, sentence, "firm_measure") and not view.spoken(sentence, "singular")


def told(view: View, sentence: int) -> bool:
    """Whether a fact or a post that is out tells the same."""
    span = view.sentences[sentence]
    own = frozenset[str]().union(
        *(beginnings_of(view.tokens[hit.first : hit.last]) for hit in view.ours.within(sentence))
    )
    telling = beginnings_of(view.tokens[span.first : span.last]) - own
    return view.index.public.shares(view.draft.time, telling, ALIKE)


def amounts(view: View, sentence: int) -> Iterator[Amount]:
    """How much a sentence says, in figures or in words, as far as nothing of it is published."""
    seen = False
    for figure in figures(view, sentence):
        seen = True
        if not is_published(view, sentence, figure):
            yield Amount(figure.first, figure.start, figure.end, millions(view, figure))
    for figure in spelt(view, sentence):
        yield Amount(figure.first, figure.start, figure.end, millions(view, figure))
    if seen:
        return
    for word in view.said("figure_word").within(sentence):
        if view.native(word):
            yield Amount(word.first, word.start, word.end, millions=True)


def changes(view: View, sentence: int) -> Iterator[Amount]:
    """Where a sentence measures against other times: *the best since*, *collapsed*."""
    for word in view.said("change_word").within(sentence):
        if view.native(word) and not denied(view, word, reach=1):
            yield Amount(word.first, word.start, word.end, millions=False)


def spread(view: View, word: WordHit, amount: Amount) -> tuple[int, int]:
    """From the one to the other."""
    return min(word.start, amount.start), max(word.end, amount.end)
