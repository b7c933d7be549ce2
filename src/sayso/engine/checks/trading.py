"""How trade goes where no word of the books says it.

A shop is taken until summer, quote requests do not end, the second quarter beats the first, a contract
is the largest of a career. Each has two parts that say nothing alone, and a third that takes it back:
a course that is full, an apprentice's contract, a pipeline for software.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import NamedTuple

from sayso.engine.checks.business import amounts, asks, foresees, told, we_do, withholds
from sayso.engine.checks.figures import figures, has_year, is_ahead
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.language.contacts import month
from sayso.engine.language.tokens import NUMBER

REACH = 9
"""Words between what is wanted of a firm and how much of it."""

NEAR = 6
"""Words between a shop and until when it is taken."""

DAY_REACH = 3
"""Words from the number of a day to its month."""

ENOUGH = 12
"""Signs in a text; whoever wrote more has read the first."""

MOST = 120
"""Sentences of a text that are looked at."""

WANTS = (
    "demand",
    "load",
    "booked",
    "versus",
    "compared",
    "biggest",
    "unseen",
    "stands_idle",
    "stir",
    "trade_swing",
    "extra_work",
    "no_bad",
    "bosses_mood",
    "than_last",
    "reached",
    "calm",
    "wink",
    "period",
    "sales_spot",
    "at_once",
    "in_short",
)


class Sign(NamedTuple):
    """From one part to the other: tokens ``[first, last)``; ``sure``: also without a closed time."""

    first: int
    last: int
    sentence: int
    sure: bool


def is_our_trade(view: View, sentence: int) -> bool:
    """Whether a sentence can speak of our trade: the company is named, or readers know it."""
    if view.names("competitor").within(sentence) or withholds(view, sentence):
        return False
    if says(view, sentence, "private", "kin", "elsewhere", "daily_life", "no_demand", "hiring"):
        return False
    if says(view, sentence, "hobby", "greeting"):
        return False
    if says(view, sentence, "edible") and not says(view, sentence, "machines"):
        return False  # *17 machines fewer, no drinks help* is on machines
    return bool(view.ours.within(sentence)) or view.known_here


def _booked(view: View, sentence: int) -> Iterator[Sign]:
    """We, or a shop of ours, are taken until some time."""
    if not says(view, sentence, "till") or not (
        says(view, sentence, "feast", "later", "time_span") or has_year(view, sentence)
    ):
        return
    tills = [hit for hit in view.said("till").within(sentence)[:4] if view.native(hit)]
    shops = view.said("workshop", "plural", "us").within(sentence)[:8]
    for hit in view.said("booked").within(sentence)[:8]:
        for shop in shops if view.native(hit) else ():
            apart = max(hit.first, shop.first) - min(hit.last, shop.last)
            until = next((each for each in tills if each.first >= hit.first - NEAR), None)
            if until is not None and view.native(shop) and 0 <= apart <= NEAR:
                last = max(hit.last, shop.last, until.last)
                yield Sign(min(hit.first, shop.first), last, sentence, sure=True)
                return


def _wanted(view: View, sentence: int) -> Iterator[Sign]:
    """What customers want of us, and how much more or less than ever, or how it weighs."""
    asked = [hit for hit in view.said("demand").within(sentence)[:8] if view.native(hit)]
    if not asked:
        return
    firm = [
        *(
            (each.first, each.first + 1)
            for each, _ in zip(amounts(view, sentence), range(4), strict=False)
        ),
        *(
            (hit.first, hit.last)
            for hit in view.said("change_word", "figure_word", "versus").within(sentence)[:8]
            if view.native(hit)
        ),
    ]
    weighs = [
        (hit.first, hit.last) for hit in view.said("load").within(sentence)[:8] if view.native(hit)
    ]
    away = [
        (hit.first, hit.last)
        for hit in view.said("turned_away").within(sentence)[:8]
        if view.native(hit)
    ]
    for sure, degrees in ((True, firm + away), (False, weighs)):
        for word in asked:
            for first, last in degrees:
                apart = max(first, word.first) - min(last, word.last)
                if 0 <= apart <= REACH:
                    yield Sign(min(first, word.first), max(last, word.last), sentence, sure)
                    return


def _weighs(view: View, sentence: int) -> Iterator[Sign]:
    """A day of work that tells of it: the phone, the overtime."""
    if view.names("product").within(sentence):
        return  # a machine that runs day and night
    concepts = ("load_sign", "clients", "sales_people", "order_place")
    signs = [hit for hit in view.said(*concepts).within(sentence)[:8] if view.native(hit)]
    loads = [hit for hit in view.said("load").within(sentence)[:8] if view.native(hit)]
    for word in signs:
        for load in loads:
            if 0 <= max(load.first, word.first) - min(load.last, word.last) <= REACH:
                yield Sign(
                    min(load.first, word.first), max(load.last, word.last), sentence, sure=False
                )
                return


def _compared(view: View, sentence: int) -> Iterator[Sign]:
    """A period against another, or us against what was foreseen."""
    if foresees(view, sentence) is not None or says(view, sentence, "later", "climate"):
        return
    ours = says(view, sentence, "plural", "us", "at_work", "demand", "time_span") or bool(
        view.ours.within(sentence)
    )
    for hit in view.said("versus").within(sentence)[:4]:
        if view.native(hit) and (ours or says(view, sentence, "period", "business")):
            yield Sign(hit.first, hit.last, sentence, sure=True)
            return
    for period in view.said("period").within(sentence)[:4]:
        for hit in view.said("compared").within(sentence)[:8]:
            apart = max(hit.first, period.first) - min(hit.last, period.last)
            if view.native(period) and view.native(hit) and 0 <= apart <= REACH:
                yield Sign(
                    min(hit.first, period.first), max(hit.last, period.last), sentence, sure=True
                )
                return


def _struck(view: View, sentence: int) -> Iterator[Sign]:
    """A deal like none before, or many at once."""
    if says(view, sentence, "no_deal") or not view.said("struck_sure"):
        return
    around = range(sentence - 1, sentence + 2)
    if not any(view.said("struck_sure").within(near) for near in around):
        return
    for hit in view.said("struck", "output").within(sentence)[:6]:
        for other in view.said("biggest").within(sentence)[:6]:
            apart = max(hit.first, other.first) - min(hit.last, other.last)
            if view.native(hit) and view.native(other) and 0 <= apart <= REACH:
                yield Sign(
                    min(hit.first, other.first), max(hit.last, other.last), sentence, sure=True
                )
                return


def _at_once(view: View, sentence: int) -> Iterator[Sign]:
    """Several machines, or millions, that somebody took of us at once: *one customer, nine machines*."""
    many = [
        (figure.first, figure.first + 1)
        for figure in figures(view, sentence, bare=True)
        if not figure.percent and any(value > 1 for value in figure.values)
    ]
    many += [
        (hit.first, hit.last)
        for hit in view.said("many", "told_small").within(sentence)[:6]
        if view.native(hit)
    ]
    goods = [
        (hit.first, hit.last)
        for hit in view.said("output").within(sentence)[:6]
        if view.native(hit)
    ]
    goods += [(hit.first, hit.last) for hit in view.names("product").within(sentence)[:6]]
    whole = [
        (each.first, each.first + 1) for each in islice(amounts(view, sentence), 4) if each.millions
    ]
    counted = [
        (number[0], thing[1])
        for number in many
        for thing in goods
        if 0 <= thing[0] - number[1] <= 1 and number != thing
    ]
    if not (counted or whole):
        return
    for hit in view.said("at_once", "in_short").within(sentence)[:4]:
        sold = hit.what[0] == "at_once" or says(view, sentence, "goods_out", "struck_sure")
        if view.native(hit) and sold:
            first, last = min((*counted, *whole), key=lambda each: abs(each[0] - hit.first))
            if max(first, hit.first) - min(last, hit.last) <= 2 * REACH:
                yield Sign(min(first, hit.first), max(last, hit.last), sentence, sure=True)
                return


def _idle(view: View, sentence: int) -> Iterator[Sign]:
    """Machines that nobody needs; not those that are repaired."""
    if says(view, sentence, "maintenance") or view.said("maintenance").within(sentence):
        return
    for both in _pairs(view, sentence, "machines", "stands_idle"):
        if both[1] - both[0] <= REACH and says(
            view, sentence, "plural", "us", "at_work", "workshop"
        ):
            yield Sign(*both, sentence, sure=True)
            return


def _counted(view: View, sentence: int) -> Iterator[Sign]:
    """Where orders are counted, something was never seen before."""
    for both in _pairs(view, sentence, "order_place", "unseen"):
        yield Sign(*both, sentence, sure=True)
        return


SURPASSED = (
    ("goods_out", "than_last"),
    ("demand", "than_last"),
    ("year_goal", "reached"),
    ("goods_out", "change_word"),
)
PAIRS = (
    ("trade_folk", "trade_swing"),
    ("year_outcome", "no_bad"),
    ("bosses_mood", "no_bad"),
    ("demand", "unseen"),
)
CALM = (("calm", "order_place"), ("calm", "sales_spot"), ("load", "sales_spot"))


def _is_us(view: View, sentence: int) -> bool:
    return bool(view.ours.within(sentence)) or says(view, sentence, "plural", "us", "at_work")


def _stirs(view: View, sentence: int) -> Iterator[Sign]:
    """How much is going on where we work, or how customers are: *so little going on*, *they hesitate*."""
    if says(view, sentence, "leisure"):
        return
    here = _is_us(view, sentence) or says(view, sentence, "workshop", "trade_folk")
    for hit in view.said("stir").within(sentence)[:4] if here else ():
        if view.native(hit):
            yield Sign(hit.first, hit.last, sentence, sure=False)
            return
    yield from _near(view, sentence, PAIRS, 2 * REACH)
    yield from _answered(view, sentence)


def _answered(view: View, sentence: int) -> Iterator[Sign]:
    """*The first half? Nobody here will have to blush.*"""
    asked = sentence - 1
    if asked < 0 or not view.asked(asked) or not says(view, asked, "year_outcome", "demand"):
        return
    span = view.sentences[asked]
    for hit in view.said("no_bad").within(sentence)[:4]:
        if view.native(hit) and span.last - span.first <= NEAR:
            yield Sign(span.first, hit.last, sentence, sure=False)
            return


def _calms(view: View, sentence: int) -> Iterator[Sign]:
    """How quiet or full it is where we sell: *quiet at the order desk these days*."""
    if not says(view, sentence, "leisure") and says(view, sentence, "plural", "us", "nowadays"):
        yield from _near(view, sentence, CALM, REACH)


def _near(
    view: View, sentence: int, pairs: tuple[tuple[str, str], ...], reach: int, *, sure: bool = False
) -> Iterator[Sign]:
    """The first of ``pairs`` whose parts stand within ``reach`` words."""
    for one, other in pairs:
        for first, last in _pairs(view, sentence, one, other):
            if last - first <= reach:
                yield Sign(first, last, sentence, sure)
                return


def _hints(view: View, sentence: int) -> Iterator[Sign]:
    """Extra shifts we were set, or a sign of trade with a wink: *do the math*."""
    winked = any(says(view, at, "wink") for at in (sentence, sentence + 1))
    signs = ("extra_work", "order_place", "demand", "sales_spot") if winked else ("extra_work",)
    if says(view, sentence, "leisure"):
        return
    if winked or (_is_us(view, sentence) and says(view, sentence, "set_out")):
        for hit in view.said(*signs).within(sentence)[:4]:
            if view.native(hit):
                yield Sign(hit.first, hit.last, sentence, sure=False)
                return


def _surpassed(view: View, sentence: int) -> Iterator[Sign]:
    """What has gone out against another year, or that the year's target is reached."""
    if foresees(view, sentence) is not None or says(view, sentence, "climate"):
        return
    found = next(_near(view, sentence, SURPASSED, 2 * REACH, sure=True), None)
    if found is not None:
        yield found
        return
    yield from _by_how_much(view, sentence)


def _by_how_much(view: View, sentence: int) -> Iterator[Sign]:
    """How much against last year, a plan or in a quarter, where it is money, a share, or ours by name."""
    against = [
        hit
        for hit in view.said("than_last", "versus", "period").within(sentence)[:4]
        if view.native(hit)
    ]
    ours = says(view, sentence, "plural", "us", "we_say") or we_do(view, sentence)
    named = bool(view.names("own").within(sentence))
    for hit in against:
        for amount in islice(amounts(view, sentence), 4):
            if abs(amount.first - hit.first) > 2 * REACH:
                continue
            spoken = (
                ours or named or says(view, sentence, "demand", "business", "goods_out", "output")
            )
            worded = says(view, sentence, "figure_word")
            money = amount.millions and (spoken if worded else ours or hit.what[0] != "period")
            share = hit.what[0] != "period" and (ours or named)
            if money or share:
                first, last = min(hit.first, amount.first), max(hit.last, amount.first + 1)
                yield Sign(first, last, sentence, sure=True)
                return
        counted = hit.what[0] == "than_last" and named
        if counted and next(figures(view, sentence, bare=True), None) is not None:
            yield Sign(hit.first, hit.last, sentence, sure=True)
            return


def _pairs(view: View, sentence: int, one: str, other: str) -> Iterator[tuple[int, int]]:
    ones: list[WordHit] = view.said(one).within(sentence)[:6]
    others = view.said(other).within(sentence)[:6]
    for hit in ones:
        for second in others:
            if view.native(hit) and view.native(second):
                yield min(hit.first, second.first), max(hit.last, second.last)


TELLERS = (
    _booked,
    _surpassed,
    _wanted,
    _compared,
    _struck,
    _at_once,
    _idle,
    _counted,
    _weighs,
    _stirs,
    _calms,
    _hints,
)


def trade_signs(view: View) -> Iterator[Sign]:
    """At most one sign of each sentence, in the order of the text."""
    seen: set[int] = set()
    signs = 0
    for word in few(view, view.said(*WANTS)):
        sentence = view.sentence(word)
        if signs >= ENOUGH or len(seen) >= MOST:
            return
        if sentence in seen:
            continue
        seen.add(sentence)
        if asks(view, sentence) or not is_our_trade(view, sentence):
            continue
        coming = is_ahead(view, sentence) or says(view, sentence, "expect", "goal")
        for told_by in (_booked,) if coming else TELLERS:
            sign = next(told_by(view, sentence), None)
            if sign is not None:
                signs += 1
                if not told(view, sentence):
                    yield sign
                break


def sure_signs(view: View) -> Iterator[Sign]:
    """Those that tell something unpublished at any time."""
    return (sign for sign in trade_signs(view) if sign.sure)


def results_day(view: View, kind: str) -> frozenset[tuple[int, int]]:
    """Day and month on which the events of ``kind`` end that are on."""
    ends = [
        event.until
        for event in view.company.calendar.events
        if event.kind == kind and event.until is not None and event.holds(view.draft.time)
    ]
    both = [*ends, *(end - timedelta(seconds=1) for end in ends)]
    return frozenset((end.day, end.month) for end in both)


def names_day(view: View, days: frozenset[tuple[int, int]], sentence: int) -> bool:
    """Whether a sentence names one of ``days``: *3. März*, *March 3rd*, *18 agosto*."""
    span = view.sentences[sentence]
    for at in range(span.first, span.last):
        token = view.tokens[at]
        if token.kind != NUMBER or not token.text.rstrip(".").isdigit():
            continue
        near = range(max(span.first, at - 1), min(span.last, at + DAY_REACH))
        months = {month(view.tokens[each].text) for each in near}
        if any((int(token.text.rstrip(".")), each) in days for each in months):
            return True
    return False
