"""What is promised to a customer without the word *guarantee*.

*You will never have to recalibrate it*, *we are there in two hours, always*, *five years, that stays
between us*. To a promise belong whom it is made to, what will be, and a word that leaves no way out; who
tells of a result, advises or hopes does not promise.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from sayso.engine.checks.figures import figures
from sayso.engine.checks.meeting import MOST, few, meetings, says
from sayso.engine.checks.view import View
from sayso.engine.language.tokens import NUMBER

REACH = 7
"""Words between *you will* and *never again*."""

FAR = 10
"""Words between what is given and for how long."""

BACK = ("told", "hedge", "purpose", "kin", "private", "fun", "edible", "hobby", "nobody_can")
WANTS = (
    "nevermore",
    "vouch",
    "give_you",
    "prompt",
    "forget_it",
    "availability",
    "each_trouble",
    "needs_no",
    "come_what_may",
)


class Assurance(NamedTuple):
    """The tokens ``[first, last)`` of a promise, and its sentence."""

    first: int
    last: int
    sentence: int


def assured(view: View) -> Iterator[Assurance]:
    """Each such promise of what we sell."""
    readings = (_never_again, _vouched, _forgotten, _wholly, _given, _solved, _needless, _by_then)
    for found in (found for read in readings for found in read(view)):
        if not view.asked(found.sentence) and not says(view, found.sentence, *BACK):
            yield found
    for found in _prompt(view):
        if not view.asked(found.sentence) and not says(view, found.sentence, "told", "hedge"):
            yield found


def _offered(view: View, sentence: int) -> bool:
    """Whether what we sell is spoken of, here or in the sentence before."""
    near = [at for at in (sentence, sentence - 1, sentence + 1) if 0 <= at < len(view.sentences)]
    if any(view.names("product").within(at) for at in near):
        return True
    ours = view.ours.within(sentence) or (
        view.known_here and says(view, sentence, "plural", "vouch")
    )
    return bool(ours) and says(view, sentence, "offer", "machine")


def _never_again(view: View) -> Iterator[Assurance]:
    """*You will never have to …*, of a product."""
    for pair in meetings(view, ("nevermore",), ("you_get",), REACH):
        sentence = view.sentence(pair.one)
        following = range(sentence, min(sentence + 3, len(view.sentences)))
        vouched = view.known_here and any(says(view, at, "vouch") for at in following)
        if not view.cited(pair.one) and (_offered(view, sentence) or vouched):
            yield Assurance(pair.first, pair.last, sentence)


def _vouched(view: View) -> Iterator[Assurance]:
    """*Your scrap drops to zero, you have my word*: a word given on what a customer gets."""
    for pair in meetings(view, ("vouch",), ("you_get",), 2 * FAR):
        sentence = view.sentence(pair.one)
        if view.cited(pair.one) or view.negated(pair.one, reach=2):
            continue
        gains = says(
            view, sentence, "mishap", "nevermore", "pays_off", "figure_word", "healed", "sure"
        )
        if (gains and (_offered(view, sentence) or view.known_here)) or (
            _offered(view, sentence) and _has_number(view, sentence)
        ):
            yield Assurance(pair.first, pair.last, sentence)
    for hit in few(view, view.said("vouch")):
        sentence = view.sentence(hit)
        paid = [each for each in view.said("pays_off").within(sentence)[:MOST] if view.native(each)]
        if not paid and says(view, sentence, "works") and _offered(view, sentence):
            paid = [each for each in view.said("always").within(sentence) if view.native(each)]
        if not paid and says(view, sentence, "machinery") and says(view, sentence, "span_of_time"):
            paid = [each for each in view.said("lasts").within(sentence) if view.native(each)]
        if paid and view.native(hit) and says(view, sentence, "span_of_time", "offer", "machine"):
            first, last = min(hit.first, paid[0].first), max(hit.last, paid[0].last)
            yield Assurance(first, last, sentence)


def _forgotten(view: View) -> Iterator[Assurance]:
    """*Forget downtime*, beside a product."""
    for hit in few(view, view.said("forget_it")):
        sentence = view.sentence(hit)
        asked = sentence > 0 and view.asked(sentence - 1) and says(view, sentence - 1, "mishap")
        short = asked and view.names("product").within(sentence)
        if short and view.native(hit) and not view.negated(hit, reach=2):
            yield Assurance(hit.first, hit.last, sentence)
    for pair in meetings(view, ("forget_it",), ("mishap",), REACH):
        sentence = view.sentence(pair.one)
        near = [
            at for at in (sentence - 1, sentence, sentence + 1) if 0 <= at < len(view.sentences)
        ]
        if any(view.names("product").within(at) for at in near) and not view.cited(pair.one):
            yield Assurance(pair.first, pair.last, sentence)


def _wholly(view: View) -> Iterator[Assurance]:
    """*100 % availability*, of a product."""
    for hit in few(view, view.said("availability")):
        sentence = view.sentence(hit)
        for figure in islice(figures(view, sentence), MOST):
            whole = figure.percent and 100.0 in figure.values
            if whole and abs(figure.first - hit.first) <= REACH and _offered(view, sentence):
                yield Assurance(
                    min(figure.first, hit.first), max(figure.first + 1, hit.last), sentence
                )


def _given(view: View) -> Iterator[Assurance]:
    """*On the spindle I give you five years*."""
    for pair in meetings(view, ("give_you",), ("span_of_time",), FAR):
        sentence = view.sentence(pair.one)
        if (view.known_here or view.ours) and says(view, sentence, "offer", "machine", "guarantee"):
            yield Assurance(pair.first, pair.last, sentence)


def _solved(view: View) -> Iterator[Assurance]:
    """*Our hotline solves every problem on the first call*."""
    for pair in meetings(view, ("solves",), ("each_trouble",), REACH):
        sentence = view.sentence(pair.one)
        ours = view.ours.within(sentence) or (view.known_here and says(view, sentence, "plural"))
        offers = says(view, sentence, "offer", "machine", "after_sale")
        named = view.names("product").within(sentence)
        if (named or (ours and offers)) and not view.negated(pair.one, reach=2):
            yield Assurance(pair.first, pair.last, sentence)


def _needless(view: View) -> Iterator[Assurance]:
    """*It needs no maintenance*, of a product."""
    for pair in meetings(view, ("needs_no",), ("upkeep",), 2):
        sentence = view.sentence(pair.one)
        if view.names("product").within(sentence) and not says(view, sentence, "today"):
            yield Assurance(pair.first, pair.last, sentence)


def _by_then(view: View) -> Iterator[Assurance]:
    """*The machine stands on your floor by Christmas, come what may*."""
    for pair in meetings(view, ("come_what_may",), ("at_yours",), 2 * FAR):
        sentence = view.sentence(pair.one)
        sold = says(view, sentence, "offer", "machine") or view.names("product").within(sentence)
        if sold and (view.known_here or view.ours) and not view.cited(pair.one):
            yield Assurance(pair.first, pair.last, sentence)


def _prompt(view: View) -> Iterator[Assurance]:
    """*Within two hours we are there, always*."""
    for hit in few(view, view.said("prompt")):
        sentence = view.sentence(hit)
        if not view.native(hit) or not (view.known_here or view.ours):
            continue
        near = [at for at in (sentence, sentence + 1) if at < len(view.sentences)]
        always = [
            each
            for at in near
            for each in view.said("whatever").within(at)[:MOST]
            if view.native(each)
        ]
        hours = view.said("hours_within").within(sentence)[:MOST]
        if always and hours and not view.spoken(sentence, "leisure"):
            first = min(hit.first, hours[0].first)
            yield Assurance(first, max(hit.last, always[0].last, hours[0].last), sentence)


def _has_number(view: View, sentence: int) -> bool:
    span = view.sentences[sentence]
    return any(token.kind == NUMBER for token in view.tokens[span.first : span.last])
