"""Claims of what comes first, and of what is more than another."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.claim import COMPARED, ORDER, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item
from sayso.engine.language.senses import THING_FAMILIES

_ROOT = 4
_FAMILIES = THING_FAMILIES | {"act", "does", "state", "prop"}


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every order of two things that ``sentence`` claims."""
    if sentence.has("before", "after", "then"):
        yield from _orders(sentence)
    if "compared" in sentence.there:
        yield from _comparisons(sentence)


def root(word: str) -> str:
    """What a noun of doing and its verb have in common: *Schulung*, *geschult*."""
    if word.startswith("ge") and len(word) > 6:
        word = word[2:]
    return "≈" + word[:_ROOT] if len(word) >= _ROOT else ""


def _events(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """What happens between two places, by things and by roots of words."""
    found: set[str] = set()
    for at in range(max(0, first), min(last, len(sentence.items))):
        item = sentence.items[at]
        if item.used or at in sentence.covered:
            continue
        found.update(_event(item))
    return frozenset(found)


def _event(item: Item) -> Iterator[str]:
    function = item.families & {"mark"} and not item.families & _FAMILIES
    if function:
        return
    for family, name in item.word.senses:
        if family == "act" or (family in THING_FAMILIES and family != "light"):
            yield name
    if item.key and item.capital:
        yield item.key
    if (item.key or item.families & _FAMILIES) and "light" not in item.families:
        name = root(item.text)
        if name:
            yield name


def _known(events: frozenset[str]) -> bool:
    return any(not each.startswith("≈") for each in events)


def _orders(sentence: Sentence) -> Iterator[Claim]:
    items = sentence.items
    size = len(items)
    first, then = sentence.marks.get("first"), sentence.marks.get("then")
    if first and then and first[0] < then[-1]:
        cut = then[-1]
        one, other = _events(sentence, first[0] + 1, cut), _events(sentence, cut + 1, size)
        if _known(one) and _known(other):
            yield _order(sentence, one, other)
            return
    for name in ("before", "after"):
        for at in sentence.marks.get(name, ())[:1]:
            follows = items[at + 1] if at + 1 < size else None
            if follows is None or at + 1 in sentence.covered or follows.get("place"):
                continue
            end = next((i for i in range(at + 1, size) if sentence.tokens[i].cut), size)
            if at == 0 or not _events(sentence, 0, at):
                limit = end if end < size else _phrase_end(sentence, at + 1)
                one, other = _events(sentence, limit, size), _events(sentence, at + 1, limit)
            else:
                one, other = _events(sentence, 0, at), _events(sentence, at + 1, end)
            if one & other or not (_known(one) and _known(other)):
                continue
            if name == "after":
                one, other = other, one
            yield _order(sentence, one, other)


def _phrase_end(sentence: Sentence, first: int) -> int:
    """The place behind the noun that a preposition governs."""
    for at in range(first, len(sentence.items)):
        if sentence.items[at].families & _FAMILIES or (
            sentence.items[at].key and sentence.items[at].capital
        ):
            return at + 1
    return len(sentence.items)


def _order(sentence: Sentence, one: frozenset[str], other: frozenset[str]) -> Claim:
    things = one | other
    return sentence.claim(
        ORDER,
        "",
        (min(things), things),
        sentence.start,
        sentence.end,
        names=one,
        others=other,
        positive=not sentence.has("not"),
    )


_TWO = frozenset(("beiden", "beide", "zwei", "two", "both", "deux", "due"))
OTHER = "*"
"""The other of two, which is not named."""


def _of_two(sentence: Sentence, item: Item) -> Iterator[Claim]:
    """*This one is the quieter of the two.*"""
    if not any(each.text in _TWO for each in sentence.items[item.at + 1 : item.at + 5]):
        return
    one = frozenset(
        each.name for each in sentence.things if each.at < item.at and each.family == "name"
    )
    if len(one) != 1:
        return
    for name in item.get("compared"):
        if name[:-1] == "early":
            continue
        other = frozenset([OTHER])
        larger, smaller = (one, other) if name.endswith("+") else (other, one)
        yield sentence.claim(
            COMPARED,
            name[:-1],
            (min(one), one),
            item.start,
            item.end,
            names=larger,
            others=smaller,
            positive=not sentence.negated(item.at),
        )


def _comparisons(sentence: Sentence) -> Iterator[Claim]:
    for item in sentence.those("compared"):
        than = [at for at in sentence.marks.get("than", ()) if at > item.at]
        if not than:
            yield from _of_two(sentence, item)
            continue
        at = than[0]
        one = frozenset(
            each.name for each in sentence.things if each.at < item.at and each.family != "light"
        )
        other = frozenset(
            each.name for each in sentence.things if each.at > at and each.family != "light"
        )
        if not one or not other or one & other:
            continue
        for name in item.get("compared"):
            if name[:-1] == "early":
                yield _order(sentence, *((one, other) if name.endswith("+") else (other, one)))
                continue
            larger, smaller = (one, other) if name.endswith("+") else (other, one)
            yield sentence.claim(
                COMPARED,
                name[:-1],
                (min(one | other), one | other),
                item.start,
                item.end,
                names=larger,
                others=smaller,
                positive=not sentence.negated(item.at),
            )
