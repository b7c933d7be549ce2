"""That nobody measures up to us, said without a superlative.

*Nobody mills as precisely as we do*, *you will find no better service*, *only we can, worldwide*. Each
has a part that shuts out everybody else, a part that leads back to us, and what is made or offered;
who laughs, cooks or celebrates like nobody else claims no top position.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.meeting import MOST, few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import WORD

NEAR = 2
"""Words from *like* to our name."""

REACH = 12
"""Words from *nobody* to *like us*."""

AROUND = 6
"""Words between *better* and that it is not to be had."""

PEOPLE = ("private", "kin", "edible", "hobby", "fun", "thanks", "told", "proof", "own_range")
WANTS = ("as_ours", "only_we", "not_to_be_had", "nobody", "none_else", "search_long")


def unrivalled(view: View) -> Iterator[tuple[int, int, int]]:
    """Each such claim: its sentence and its tokens ``[first, last)``."""
    yield from _likened(view)
    yield from _nowhere(view)
    yield from _only(view)
    yield from _none_better(view)
    yield from _none_in_the_world(view)
    yield from _long_searched(view)


def says_only(view: View, no: WordHit) -> bool:
    """Whether a French *ne* is but half of *ne … que*, which says *only* and denies nothing."""
    if no.what[1] != "fr" or view.tokens[no.first].text not in lexicon.spoken("HALF_NOT", "fr"):
        return False
    last = min(view.sentences[view.sentence(no)].last, no.last + AROUND)
    for at in range(no.last, last):
        text = view.tokens[at].text
        if text in lexicon.spoken("REST_OF_NOT", "fr"):
            return False
        if text in lexicon.spoken("ONLY_THAN", "fr"):
            return True
    return False


def _is_about_work(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of what is made or offered, and of nobody's private life."""
    if view.asked(sentence) or view.spoken(sentence, *PEOPLE) or says(view, sentence, "liking"):
        return False
    return says(view, sentence, "offer", "craft", "machine") or bool(
        view.names("product").within(sentence)
    )


def _us(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """Where something is likened to us: *like ours*, *than we do*, *as the* product."""
    if view.known_here or view.ours:
        for hit in view.said("as_ours").within(sentence)[:MOST]:
            if view.native(hit):
                yield hit.first, hit.last
    like = lexicon.spoken("AS", view.language)
    for name in (*view.names("product").within(sentence), *view.names("own").within(sentence))[
        :MOST
    ]:
        for at in range(max(view.sentences[sentence].first, name.first - NEAR), name.first):
            if view.tokens[at].text in like:
                yield at, name.last


def _is_person(view: View, at: int) -> bool:
    """Whether a person stands right there: *wie unser Lernender*."""
    if at >= len(view.tokens):
        return False
    people = view.said("insiders", "someone", "role").near(view.tokens[at].sentence, at, at + 2)
    return any(view.native(hit) for hit in people)


def _shuts_out(view: View, hit: WordHit) -> bool:
    """Whether a word says *nobody*: *personne* behind an article is a person."""
    before = view.tokens[hit.first - 1].text if hit.first else ""
    return view.native(hit) and before not in lexicon.spoken("A_PERSON", view.language)


def _likened(view: View) -> Iterator[tuple[int, int, int]]:
    """*Nobody builds quieter machines than we do*."""
    tried: set[int] = set()
    for none in few(view, view.said("nobody", "none_else", "show_me_one")):
        sentence = view.sentence(none)
        if sentence in tried or view.cited(none) or not _shuts_out(view, none):
            continue
        for first, last in _us(view, sentence):
            apart = max(first, none.first) - min(last, none.last)
            if 0 <= apart <= REACH:
                tried.add(sentence)
                if _is_about_work(view, sentence) and not _is_person(view, last):
                    yield sentence, min(first, none.first), max(last, none.last)
                break


def _is_more(view: View, at: int) -> bool:
    """Whether a word compares: *better*, *quieter*, *etwas Genaueres*, *plus précis*."""
    token = view.tokens[at]
    if token.kind != WORD:
        return False
    more = token.text in lexicon.spoken("MORE", view.language)
    if token.text in lexicon.function_words() and not more:
        return token.text in lexicon.spoken("BETTER", view.language)
    if token.text in lexicon.spoken("BETTER", view.language):
        return True
    if more:
        following = view.tokens[at + 1] if at + 1 < len(view.tokens) else None
        return (
            following is not None
            and following.sentence == token.sentence
            and following.kind == WORD
            and following.text not in lexicon.function_words()
        )
    ends = tuple(lexicon.spoken("MORE_ENDS", view.language))
    if not ends or len(token.text) < AROUND or not token.text.endswith(ends):
        return False
    before = view.tokens[at - 1].text if at else ""
    written = view.text[token.start : token.start + 1]
    return written.islower() or before in lexicon.spoken("ANYTHING", view.language)


def _nowhere(view: View) -> Iterator[tuple[int, int, int]]:
    """*Anything more precise is not to be had in Europe*."""
    for hit in few(view, view.said("not_to_be_had")):
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or not _is_about_work(view, sentence):
            continue
        arena = says(view, sentence, "arena")
        near = [at for at in (sentence, sentence - 1) if at >= 0]
        named = any(view.names("product").within(at) for at in near)
        if not arena and not named and not any(True for _ in _us(view, sentence)):
            continue
        span = view.sentences[sentence]
        around = range(max(span.first, hit.first - AROUND), min(span.last, hit.last + AROUND))
        more = next((at for at in around if _is_more(view, at)), None)
        if more is not None and (named or view.ours.within(sentence) or view.known_here):
            yield sentence, min(more, hit.first), max(more + 1, hit.last)


def _none_better(view: View) -> Iterator[tuple[int, int, int]]:
    """*There is no more precise machine in the world*: none, more, the thing, and where."""
    for none in few(view, view.said("none_else", "nobody", "not")):
        sentence = view.sentence(none)
        if not view.native(none) or view.cited(none) or not _is_about_work(view, sentence):
            continue
        if not says(view, sentence, "arena") or says_only(view, none):
            continue
        last = min(view.sentences[sentence].last, none.last + AROUND)
        more = next((at for at in range(none.last, last) if _is_more(view, at)), None)
        things = [
            hit
            for hit in view.said("offer", "machine").within(sentence)[:MOST]
            if none.last <= hit.first <= last and view.native(hit)
        ]
        near = any(view.ours.within(at) for at in (sentence, sentence - 1, sentence + 1) if at >= 0)
        if more is None or not things or not (near or view.known_here):
            continue
        if abs(things[0].first - more) <= NEAR:
            yield sentence, none.first, max(more + 1, things[0].last)


def _none_in_the_world(view: View) -> Iterator[tuple[int, int, int]]:
    """*No mill anywhere is more accurate*, right behind our product: none, more, and where."""
    for where in few(view, view.said("arena")):
        sentence = view.sentence(where)
        near = [at for at in (sentence, sentence - 1) if at >= 0]
        named = any(view.names("product").within(at) for at in near)
        if not named or not view.native(where) or view.cited(where) or view.asked(sentence):
            continue
        if view.spoken(sentence, *PEOPLE) or says(
            view, sentence, "liking", "insiders", "someone", "knows_well"
        ):
            continue
        nones = [
            none
            for none in view.said("nobody", "none_else").within(sentence)[:MOST]
            if _shuts_out(view, none) and not says_only(view, none)
        ]
        for none in nones:
            span = view.sentences[sentence]
            around = range(max(span.first, none.first - REACH), min(span.last, none.last + REACH))
            more = next((at for at in around if _is_more(view, at)), None)
            if more is None and _is_more_opening(view, span.first):
                more = span.first
            if more is not None:
                first, last = min(more, none.first, where.first), max(more + 1, none.last)
                yield sentence, first, max(last, where.last)
                break


def _long_searched(view: View) -> Iterator[tuple[int, int, int]]:
    """*You can search for a long time before you find anything close to it*."""
    for pair in meetings(view, ("search_long",), ("measures_up",), REACH):
        sentence = view.sentence(pair.one)
        named = view.names("product", "own").within(sentence)
        meant = not (view.asked(sentence) or view.cited(pair.one) or view.spoken(sentence, *PEOPLE))
        if named and meant:
            yield sentence, pair.first, pair.last


def _is_more_opening(view: View, at: int) -> bool:
    """Whether a sentence opens with a comparative, written large there: *Genauer fräst …*."""
    token = view.tokens[at]
    ends = tuple(lexicon.spoken("MORE_ENDS", view.language))
    if token.kind != WORD or not ends or token.text in lexicon.function_words():
        return token.text in lexicon.spoken("BETTER", view.language)
    return len(token.text) >= AROUND - 1 and token.text.endswith(ends)


def _only(view: View) -> Iterator[tuple[int, int, int]]:
    """*Worldwide only we can*."""
    for hit in few(view, view.said("only_we")):
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or not _is_about_work(view, sentence):
            continue
        arena = [each for each in view.said("arena").within(sentence)[:MOST] if view.native(each)]
        ours = view.ours.within(sentence) or (view.known_here and says(view, sentence, "plural"))
        if arena and ours:
            yield sentence, min(hit.first, arena[0].first), max(hit.last, arena[0].last)
