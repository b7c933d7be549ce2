"""Claims that nobody measures up, told by how a sentence is built and not by a known word.

*The quickest spindle on the market* behind a sentence that names ours; *longer than all the others*;
*nobody else in the industry does that*. For `unsubstantiated_superlative`.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.goal_or_preference import meant_so
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, WORD

Place = tuple[int, int, int]
"""A sentence, and the tokens of the claim in it."""

BEFORE = 4
"""Words before the arena among which stands what is the most."""

MORE = 3
"""Words between *more* and *than*."""

ALL_OTHERS = ("their",)
"""Concepts for the whole trade, which nobody is told from: *the market*."""

LEAST = 4
"""Letters of a word that may end as a superlative does."""


def topmost(view: View) -> Iterator[Place]:
    """Every such claim, as it comes."""
    yield from _most_of_all(view)
    yield from _more_than_all(view)
    yield from _nobody_else(view)


def _most_of_all(view: View) -> Iterator[Place]:
    """*The lightest on the market*, in a sentence that goes on about ours."""
    for where in few(view, view.said("arena")):
        sentence = view.sentence(where)
        if not view.native(where) or not _goes_on(view, sentence):
            continue
        start = max(view.sentences[sentence].first, where.first - BEFORE)
        for at in range(start, where.first):
            if _is_most(view, at):
                yield sentence, at, where.last
                break


def _is_most(view: View, at: int) -> bool:
    """Whether a word says *most*, by itself or by its end."""
    token = view.tokens[at]
    if (
        token.kind != WORD
        or token.inside
        or token.text in lexicon.spoken("NO_CLAIM", view.language)
    ):
        return False
    if any(hit.first <= at < hit.last for hit in view.said("top").within(token.sentence)):
        return True
    ends = tuple(lexicon.spoken("MOST_ENDS", view.language))
    return bool(ends) and len(token.text) > LEAST and token.text.endswith(ends)


def _goes_on(view: View, sentence: int) -> bool:
    """Whether a sentence that names nobody goes on about ours, or is said by the firm itself."""
    if view.ours.within(sentence) or not _claims(view, sentence) or _others(view, sentence):
        return False
    if says(view, sentence, "told", "not"):
        return False
    if view.class_ == "official" or view.names("hashtag"):
        return says(view, sentence, "offer", "craft", "machine")
    before = sentence - 1
    if before < 0 or _others(view, before):
        return False
    return bool(view.names("product").within(before) or view.names("own").within(before))


def _others(view: View, sentence: int) -> bool:
    """Whether somebody else is spoken of: another firm, people, the kitchen."""
    named = any(hit.what[0] not in ALL_OTHERS for hit in view.others.within(sentence))
    named = named or bool(view.names("first", "person").within(sentence))
    return named or says(
        view, sentence, "rival", "insiders", "someone", "kin", "edible", "hobby", "fun"
    )


def _claims(view: View, sentence: int) -> bool:
    """Whether a sentence claims by itself: no question, goal, liking, source or thanks."""
    if view.asked(sentence) or meant_so(view, sentence):
        return False
    return not says(view, sentence, "proof", "private", "thanks", "greeting", "own_range")


def _of_ours(view: View, sentence: int) -> bool:
    """Whether a sentence, or the one before it, speaks of us and of what a firm does."""
    if view.said("singular").within(sentence) or _others(view, sentence):
        return False
    if view.ours.within(sentence) or (view.known_here and says(view, sentence, "plural")):
        return says(view, sentence, "offer", "arena", "craft")
    if not sentence or not says(view, sentence, "arena"):
        return False
    before = sentence - 1
    ours = view.ours.within(before) or (view.known_here and says(view, before, "plural"))
    return bool(ours) and not _others(view, before)


def _more_than_all(view: View) -> Iterator[Place]:
    """*Longer than all the others*: a comparative, and everybody behind its *than*."""
    than = lexicon.spoken("THAN", view.language)
    ends = tuple(lexicon.spoken("MORE_ENDS", view.language)) or ("\0",)
    more = lexicon.spoken("MORE", view.language)
    for all_ in few(view, view.said("everyone")):
        sentence = view.sentence(all_)
        first = view.sentences[sentence].first
        if all_.first - 2 < first or view.tokens[all_.first - 1].text not in than:
            continue
        if not view.native(all_) or not _of_ours(view, sentence) or not _claims(view, sentence):
            continue
        if says(view, sentence, "not"):
            continue
        for at in range(max(first, all_.first - 1 - MORE), all_.first - 1):
            word = view.tokens[at].text
            grows = len(word) > LEAST and word.endswith(ends) and _is_small(view, at)
            if word in more or (grows and word not in lexicon.function_words()):
                yield sentence, at, all_.last
                break


def _is_small(view: View, at: int) -> bool:
    """Whether a word is written small, as no noun is in German."""
    return view.text[view.tokens[at].start].islower()


def _nobody_else(view: View) -> Iterator[Place]:
    """*Nobody else in the industry does*: right behind them stands where nobody does."""
    arenas = {hit.first: hit.last for hit in view.said("arena")}
    for none in few(view, view.said("none_else")) if arenas else ():
        sentence = view.sentence(none)
        if none.last - none.first < 2 or not view.native(none):
            continue  # *nobody* alone is not *nobody else*
        arena = next((arenas[at] for at in (none.last, none.last + 1) if at in arenas), None)
        if arena is None or view.tokens[none.last].gap == BREAK:
            continue
        if _of_ours(view, sentence) and _claims(view, sentence):
            yield sentence, none.first, arena
