"""What slights a competitor only by hint, or by two things said together.

*It looked like a flea market*, *old stuff in new paint*, *parts to be begged for*, *only louder*, *they
call it precision, we call it scrap*, pity for who bought there, *bring a book when you call them*.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.meeting import MOST, Meeting, few, meetings, says
from sayso.engine.checks.rival_meant import (
    ALONE,
    TOPIC,
    cited,
    far,
    rivals_of,
    span_of,
    whose,
)
from sayso.engine.checks.view import NameHit, View, WordHit

CLOSE = 5
"""Words between two things that slight together."""
BESIDE = 3
"""Words between *mends* and *more than*."""
FAR = 9
"""Words between the same, where more may be said between."""
MOST_READ = 600
"""Words of contempt after which nobody reads on."""

Slight = tuple[int, NameHit | WordHit, int, int]
"""Its sentence, of whom it is said, and its tokens."""

LIKENED: tuple[tuple[tuple[str, ...], tuple[str, ...], int], ...] = (
    (("seems",), ("shabby_place", "bygone"), CLOSE),
    (("bygone",), ("freshened", "quaint"), FAR),
    (("brings_out",), ("bygone",), CLOSE),
    (("bought_in",), ("adorned",), FAR),
    (("after_sale",), ("no_answer",), CLOSE),
    (("begs",), ("after_sale",), CLOSE),
    (("promises",), ("empty",), FAR),
    (("who_had",), ("comes_to_us",), FAR),
    (("more_time",), ("idle",), CLOSE),
    (("mends",), ("more_than",), BESIDE),
    (("likes_it",), ("idle",), FAR),
    (("waits",), ("after_sale",), CLOSE),
    (("granny",), ("outdone",), FAR),
    (("if_you_like",), ("bad_time",), FAR),
    (("handbook",), ("restart",), FAR),
    (("measures_it",), ("by_eye",), CLOSE),
    (("our_apprentice",), ("outdone", "easily"), FAR),
    (("their_tech",), ("always_there",), FAR),
    (("watch_live",), ("fiasco", "nothing_happens"), FAR),
    (("inside_it",), ("mere_air",), CLOSE),
    (("champion_of",), ("fiasco", "bad_time"), BESIDE),
)
"""What slights only together, and how many words may stand between."""

LATER = ("waits",)
"""What slights where it takes long."""

BEHIND_THEM = ("waits", "granny")
"""What is said of a competitor only behind their name."""


def neutral(view: View, sentence: int, *, dated: bool = False) -> bool:
    """Whether a sentence asks, thanks, praises, remembers, or measures; a *dated* one has its year."""
    return (
        view.asked(sentence)
        or says(view, sentence, "thanks", "praise", "greeting", "proof", "keepsake")
        or (not dated and has_figure(view, sentence))
    )


def _denied_before(view: View, first: int) -> bool:
    """Whether a *not* stands right before a token."""
    nots = view.said("not").within(view.tokens[first].sentence)
    return any(first - 2 <= no.first < first for no in nots)


def _is_advice(view: View, pair: Meeting) -> bool:
    """Whether what somebody likes is a reason to buy there: *…, get a Bavartis*, *…: Bavartis*."""
    sentence = view.sentence(pair.one)
    rivals = rivals_of(view, sentence)
    if not rivals or rivals[-1].first < pair.last:
        return bool(rivals) and says(view, sentence, "go_get")
    behind = view.text[view.tokens[pair.last - 1].end : rivals[-1].start]
    return ":" in behind or any(
        pair.last <= hit.first <= rivals[-1].first
        for hit in view.said("go_get").within(sentence)[:MOST]
    )


def _likened(view: View) -> Iterator[Slight]:
    """What they make, likened to a flea market; old stuff in new paint; parts to be begged for."""
    for ones, others, reach in LIKENED:
        for pair in meetings(view, ones, others, reach):
            sentence = view.sentence(pair.one)
            dated = "bygone" in (pair.one.what[0], pair.other.what[0])
            if neutral(view, sentence, dated=dated) or cited(view, pair.one):
                continue
            if pair.other.first < pair.one.first and ones == ("seems",):
                continue
            if ones[0] in LATER and not says(view, sentence, "long_while"):
                continue
            if ones == ("if_you_like",) and not _is_advice(view, pair):
                continue
            at_home = ones == ("seems",) and any(
                view.native(hit) and not pair.first <= hit.first < pair.last
                for hit in view.said("private", "kin").within(sentence)[:MOST]
            )
            if at_home or _denied_before(view, pair.first):
                continue
            rival = whose(view, pair.one, pair.last)
            if rival is None:
                continue
            behind = rival.first > pair.first and rival.first - pair.last not in (0, 1)
            if ones[0] in BEHIND_THEM and behind:
                continue
            yield sentence, rival, *span_of(view, rival, pair.first, pair.last)


def _hinted(view: View) -> Iterator[Slight]:
    """What is left to be understood: only louder; never again; I know why; pity for who bought there."""
    for word in few(view, view.said(*ALONE)):
        sentence = view.sentence(word)
        if neutral(view, sentence) or cited(view, word) or view.negated(word, reach=1):
            continue
        rival = whose(view, word, word.last)
        if rival is not None:
            yield sentence, rival, *span_of(view, rival, word.first, word.last)
    for word in few(view, view.said("never_again")):
        sentence = view.sentence(word)
        rivals = [hit for hit in rivals_of(view, sentence) if 0 <= hit.first - word.last <= 1]
        if rivals and rivals[0].last == view.sentences[sentence].last:
            yield sentence, rivals[0], word.first, rivals[0].last
    yield from _understood(view)
    yield from _answered(view)
    yield from _renamed(view)


def _answered(view: View) -> Iterator[Slight]:
    """*Support from Bavartis? A mirage.*"""
    for word in few(view, view.said("no_answer")[:MOST_READ]):
        sentence = view.sentence(word)
        span = view.sentences[sentence]
        if not sentence or span.last - span.first > TOPIC or not view.asked(sentence - 1):
            continue
        rivals = rivals_of(view, sentence - 1)
        if not rivals or view.asked(sentence) or view.negated(word) or not view.native(word):
            continue
        if says(view, sentence - 1, "after_sale"):
            yield sentence, rivals[0], rivals[0].first, word.last


def _understood(view: View) -> Iterator[Slight]:
    """Pity for owners, customers rid of it at last, and *I know why* beside a fault."""
    beside = {
        "condoles": (("owners",),),
        "dumped": (("owners",), ("relief",)),
        "hints_why": (("repairs", "poor", "trifle", "handled", "shabby_place", "ruin"),),
    }
    for word in few(view, view.said(*beside)):
        sentence = view.sentence(word)
        near = [sentence] if sentence == 0 else [sentence - 1, sentence]
        if word.what[0] == "dumped":
            near = [sentence, sentence + 1]
        told = says(view, sentence, "thanks", "proof", "keepsake", "mourns")
        if told or view.asked(sentence) or cited(view, word):
            continue
        wanted = beside[word.what[0]]
        if not all(any(says(view, at, *each) for at in near) for each in wanted):
            continue
        if word.what[0] == "dumped":
            rivals = [hit for hit in rivals_of(view, sentence) if abs(far(hit, word)) <= CLOSE]
            rival = rivals[0] if rivals and not view.said("plural").within(sentence) else None
        else:
            rival = whose(view, word, word.last)
        if rival is not None:
            yield sentence, rival, *span_of(view, rival, word.first, word.last)


def _renamed(view: View) -> Iterator[Slight]:
    """*They call it precision, we call it scrap.*"""
    for word in few(view, view.said("we_call")):
        sentence = view.sentence(word)
        low = [
            hit
            for hit in view.said("below", "bygone", "rundown", "shabby_place").within(sentence)
            if 0 <= hit.first - word.last <= FAR and view.native(hit)
        ]
        for number in (sentence, sentence - 1):
            if not low or number < 0 or not says(view, number, "calls_it"):
                continue
            rivals = [hit for hit in rivals_of(view, number) if hit.first < word.first]
            if rivals and not view.asked(sentence):
                yield sentence, rivals[0], rivals[0].first, low[0].last
                break


def _named_near(view: View, sentence: int, back: int) -> NameHit | WordHit | None:
    """A competitor in a sentence, or up to ``back`` sentences before."""
    for near in range(sentence, max(-1, sentence - back - 1), -1):
        rivals = rivals_of(view, near)
        if rivals:
            return rivals[-1]
        if view.ours.within(near):
            return None
    return None


def _equipped(view: View) -> Iterator[Slight]:
    """*Whoever calls them should bring a book*: a patience that they take."""
    for pair in meetings(view, ("should_bring",), ("kit",), CLOSE):
        sentence = view.sentence(pair.one)
        near = [at for at in (sentence, sentence - 1) if at >= 0]
        deals = any(says(view, at, "deals_with") for at in near)
        if not deals or view.asked(sentence) or says(view, sentence, "thanks", "private"):
            continue
        named = [hit for at in near for hit in view.names("competitor").within(at)]
        rival = named[-1] if named else _named_near(view, sentence, 1)
        if rival is not None and not view.said("plural").within(sentence):
            yield sentence, rival, *span_of(view, rival, pair.first, pair.last)


def _hollow(view: View) -> Iterator[Slight]:
    """*Much carpet, few chips*: what is shown, and how little there is behind it."""
    for pair in meetings(view, ("falls_short",), ("core_goods",), CLOSE):
        sentence = view.sentence(pair.one)
        before = sentence > 0 and says(view, sentence - 1, "trimmings")
        if not (says(view, sentence, "trimmings") or before) or view.asked(sentence):
            continue
        if view.said("plural").within(sentence) or cited(view, pair.one):
            continue
        rival = _named_near(view, sentence, 2)
        if rival is not None:
            yield sentence, rival, *span_of(view, rival, pair.first, pair.last)


def _laughed_off(view: View) -> Iterator[Slight]:
    """*They advertise precision. I laughed till I cried.*"""
    for word in few(view, view.said("big_laugh")):
        sentence = view.sentence(word)
        near = [at for at in (sentence, sentence - 1) if at >= 0]
        if not any(says(view, at, "claims_it", "promises") for at in near):
            continue
        rival = _named_near(view, sentence, 1)
        if rival is not None and view.native(word) and not view.negated(word):
            yield sentence, rival, *span_of(view, rival, word.first, word.last)


def _one_works(view: View) -> Iterator[Slight]:
    """*One of them even works.*"""
    for pair in meetings(view, ("one_even",), ("works",), CLOSE):
        sentence = view.sentence(pair.one)
        rival = _named_near(view, sentence, 1)
        if rival is not None and not view.asked(sentence) and not cited(view, pair.one):
            yield sentence, rival, *span_of(view, rival, pair.first, pair.last)


def _looks_ours(view: View) -> Iterator[Slight]:
    """*Looks familiar, their new spindle*: that it is copied, without the word."""
    for word in few(view, view.said("looks_ours")):
        sentence = view.sentence(word)
        near = [
            at for at in (sentence, sentence - 1, sentence + 1) if 0 <= at < len(view.sentences)
        ]
        things = any(
            view.said("thing", "machine", "machinery", "offer").within(at)
            or view.names("product").within(at)
            for at in near
        )
        rival = _named_near(view, sentence, 1)
        if rival is not None and things and view.native(word) and not cited(view, word):
            yield sentence, rival, *span_of(view, rival, word.first, word.last)


def _smiled_at(view: View) -> Iterator[Slight]:
    """*They call it binding. Cute.*"""
    for word in few(view, view.said("quaint")):
        sentence = view.sentence(word)
        span = view.sentences[sentence]
        if not sentence or span.last - span.first > BESIDE or not view.native(word):
            continue
        rivals = rivals_of(view, sentence - 1)
        if rivals and says(view, sentence - 1, "calls_it", "claims_it", "promises"):
            yield sentence, rivals[-1], word.first, word.last


def _congratulated(view: View) -> Iterator[Slight]:
    """*Congratulations, the third recall this year.*"""
    for pair in meetings(view, ("congrats",), ("fiasco",), FAR):
        sentence = view.sentence(pair.one)
        rival = _named_near(view, sentence, 1)
        if rival is None or cited(view, pair.one) or view.asked(sentence):
            continue
        if not view.negated(pair.other) and not says(view, sentence, "overcame"):
            yield sentence, rival, *span_of(view, rival, pair.first, pair.last)


def slighted(view: View) -> Iterator[Slight]:
    """Whatever slights a competitor so."""
    for read in (
        _likened,
        _hinted,
        _equipped,
        _hollow,
        _laughed_off,
        _one_works,
        _looks_ours,
        _smiled_at,
        _congratulated,
    ):
        yield from read(view)
