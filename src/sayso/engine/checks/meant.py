"""Whether a secret name is meant that is also a word of every day.

An eagle on a hike is an eagle. It is the project only where the company, its work or a lowered voice
stands with it.
"""

from __future__ import annotations

from sayso.engine.checks.business import touches
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.language import lexicon

SEVERAL = 2
MOST = 100
FEW = 12
"""Phrases of a text that are looked at."""
WORKING = ("at_work", "workplace", "machine", "plan_matter", "mate", "hiring", "sent_there")
"""What nobody speaks of who is on holiday."""


def everyday(hit: NameHit, view: View) -> bool:
    """Whether the words of a name are words of every day: *Adler*, *golden eagle*."""
    tokens = view.tokens[hit.first : hit.last]
    return all(token.text.isalpha() for token in tokens) and lexicon.is_everyday(tokens[-1].text)


def in_company(view: View, hit: NameHit) -> bool:
    """Whether the company, its work or a lowered voice stands with a name of every day."""
    if touches(view, hit, "kin") or _mine(view, hit):
        return False
    sentence = view.sentence(hit)
    if with_goods(view, hit):
        return True
    outside = _outside(view, hit)
    if view.ours.within(sentence):
        return not outside or bool(view.said("hush"))
    if outside:  # an eagle beside a lowered voice and our name is no bird
        return bool(view.said("hush") and view.ours)
    if view.known_here and view.language != "de" and _named(view, hit):
        return True
    wild = [each for each in view.said("outdoors")[:FEW] if not _of_name(each, hit)]
    if wild and not view.ours and any(view.native(each) for each in wild[:FEW]):
        return False
    return (
        bool(view.ours or view.said("hush"))
        or not view.personal
        or touches(view, hit, "project_word", "at_work", "workplace")
        or (view.known_here and _at_work(view, hit))
    )


def with_goods(view: View, hit: NameHit) -> bool:
    """Whether a name is that of boxes, a team, a meeting: *cactus crates*, *réunion Cactus*."""
    if not (view.known_here or view.ours):
        return False
    return _has_goods(view, hit) and not touches(view, hit, "kin", "private")


def _has_goods(view: View, hit: NameHit) -> bool:
    sentence = view.sentence(hit)
    romance = view.language in ("fr", "it")
    for goods in view.said("told_code_goods").within(sentence)[:FEW]:
        if goods.first in (hit.last, hit.last - 1) and goods.first >= hit.first:
            return True
        for_it = hit.first - goods.last == 1 and view.tokens[goods.last].text in lexicon.told(
            "MEANT_FOR", view.language
        )
        if for_it or (romance and goods.last == hit.first):
            return True
    return False


def _at_work(view: View, hit: NameHit) -> bool:
    """Whether work is spoken of around a name that stands there bare, or work is done on it."""
    sentence = view.sentence(hit)
    if any(view.native(each) for each in view.said("told_readies").within(sentence)[:FEW]):
        return bool(view.spoken(sentence, "at_work", "workplace", "told_house"))
    before = view.tokens[hit.first - 1].text if hit.first else ""
    articles = lexicon.told("DEFINITE") | lexicon.told("INDEFINITE") | lexicon.spoken("MINE")
    bare = before not in articles and not before.isdigit()
    near = (at for at in (sentence - 1, sentence) if at >= 0)
    if bare and any(view.spoken(at, "at_work") for at in near):
        return True
    # *the eagle fluttered today. Only those in the lab know*
    behind = [at for at in (sentence, sentence + 1) if at < len(view.sentences)]
    return any(view.spoken(at, "lab") for at in behind)


def _outside(view: View, hit: NameHit) -> bool:
    """Whether a walk, a garden, an animal stands with a name, apart from the name itself."""
    return touches(view, hit, "outdoors", "private") and any(
        not _of_name(word, hit) for word in view.spoken(view.sentence(hit), "outdoors", "private")
    )


def _of_name(word: WordHit, hit: NameHit) -> bool:
    """Whether a word is a part of a name: a project may be called after an animal."""
    return word.first < hit.last and hit.first < word.last


def on_holiday(view: View, hit: NameHit) -> bool:
    """Whether somebody is in a place that is secret at work on their own account.

    Only where they speak for themselves, of holidays, family or friends, and of no work at all.
    """
    place = (hit.what[1], view.tokens[hit.last - 1].text)
    if view.class_ != "private" or place not in view.index.held_places:
        return False
    if view.ours or view.said("hush") or view.said("premises").within(view.sentence(hit)):
        return False
    languages = (view.language, "")
    if any(
        word.what[1] in languages or word.last - word.first > 1
        for word in view.said(*WORKING)[:MOST]
    ):
        return False
    return any(
        view.native(word) for word in view.said("leisure", "told_away", "kin", "private")[:MOST]
    )


def private_thing(view: View, hit: NameHit) -> bool:
    """Whether somebody speaks of a thing of their own: *a cactus on my desk*."""
    span = view.sentences[view.sentence(hit)]
    own = lexicon.spoken("MINE")
    return not view.said("hush") and any(
        token.text in own for token in view.tokens[span.first : span.last]
    )


def _named(view: View, hit: NameHit) -> bool:
    """Whether several words are written as a name in the middle of a sentence."""
    span = view.sentences[view.sentence(hit)]
    if hit.last - hit.first < SEVERAL or hit.first == span.first:
        return False
    return all(view.text[token.start].isupper() for token in view.tokens[hit.first : hit.last])


def _mine(view: View, hit: NameHit) -> bool:
    """Whether *my*, *your* stands before it: a sister and no machine."""
    own = lexicon.spoken("MINE")
    return any(
        view.tokens[at].text in own and view.tokens[at].sentence == view.sentence(hit)
        for at in range(max(0, hit.first - 2), hit.first)
    )
