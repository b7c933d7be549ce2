"""Claims of what is done or not, and of any sentence against the same one with a *not*."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.claim import DOES, ONLY, SAID, STATE, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item

_LEAST = 3
"""Words that a sentence with a *not* has to share with the other: fewer say too little."""

_MOST = 14
_NEAR = 3
_ROOT = 6


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every deed that ``sentence`` claims or denies, and its words where it denies something."""
    for item in sentence.items if "does" in sentence.there else ():
        for name in item.get("does"):
            head, things = sentence.subject(item.at, frozenset([item.at]))
            things |= _objects(sentence, item.segment)
            if things <= {WE, "me"}:
                continue
            yield sentence.claim(
                DOES,
                name,
                (head, things),
                item.start,
                item.end,
                positive=not sentence.negated(item.at),
                scope=sentence.weekdays,
                bound="all"
                if sentence.has("all")
                else "some"
                if sentence.has("some", "partly")
                else "",
            )
    yield from _parts(sentence)
    yield from _alone(sentence)
    yield from _words(sentence)


def _parts(sentence: Sentence) -> Iterator[Claim]:
    """What belongs to a thing, or does not: *with a charger*, *sans sucre*."""
    if not sentence.has("with", "without", "have") and "does" not in sentence.there:
        return
    having = sentence.has("have")
    for item in sentence.items:
        without = item.says("without") or (having and item.says("no"))
        has = item.says("with") or "contain" in item.get("does")
        has = has or (having and item.says("indefinite") and _behind_have(sentence, item.at))
        if not (without or has):
            continue
        if not without and sentence.negated(item.at) and "contain" not in item.get("does"):
            continue
        limit = min(len(sentence.items), item.at + 4)
        part = next(
            (
                each
                for each in sentence.things
                if item.at < each.at < limit and each.family in ("thing", "noun", "soft", "group")
            ),
            None,
        )
        if part is None or any(sentence.tokens[at].cut for at in range(item.at + 1, part.at + 1)):
            continue
        head, things = sentence.subject(item.at, frozenset([item.at, part.at]))
        if head == "me":
            continue
        yield sentence.claim(
            STATE,
            "part " + part.name,
            (head, things),
            item.start,
            sentence.items[part.at].end,
            names=frozenset(["has"]),
            positive=not without and not sentence.negated(item.at),
            scope=sentence.weekdays,
        )


def _alone(sentence: Sentence) -> Iterator[Claim]:
    """What holds of one thing only, of another too, or of everybody: *nur Mitglieder*, *auch Gäste*."""
    marks = sentence.marks
    if "only" in marks and "not_only" not in marks:
        bound, places = "only", marks["only"]
    elif "also" in marks or "all" in marks:
        bound, places = "also", [*marks.get("also", ()), *marks.get("all", ())]
    else:
        return
    for place in places:
        value = next(
            (
                each
                for each in sentence.things
                if place < each.at <= place + _NEAR
                and each.family in ("group", "thing", "noun", "name", "number", "part")
                and not any(sentence.tokens[at].cut for at in range(place + 1, each.at + 1))
            ),
            None,
        )
        if value is None:
            continue
        exact = [each.name for each in sentence.things if each.at == value.at]
        name = next((each for each in exact if each[0] in "#="), value.name)
        head, things = sentence.subject(place, frozenset([value.at]))
        if not things - {WE, "me"}:
            continue
        said = frozenset(_content(sentence)) - {"all", sentence.items[value.at].word.content}
        yield sentence.claim(
            ONLY,
            "",
            (head, things),
            sentence.items[place].start,
            sentence.items[value.at].end,
            names=frozenset([name]),
            others=said,
            bound=bound,
            positive=not sentence.negated(place),
        )


def _behind_have(sentence: Sentence, at: int) -> bool:
    """Whether *has* or *there is* stands right before a place."""
    return any(sentence.items[place].says("have") for place in range(max(0, at - 3), at))


def _objects(sentence: Sentence, segment: int) -> frozenset[str]:
    del segment
    found: set[str] = set()
    for item in sentence.items:
        for name in item.get("class"):
            found.add(name)
    return frozenset(found)


def _words(sentence: Sentence) -> Iterator[Claim]:
    """The words of a sentence, to be held against the same words with a *not*."""
    words = frozenset(_content(sentence))
    if not _LEAST - 1 <= len(words) <= _MOST:
        return
    denied = "not_only" not in sentence.marks and sentence.has("not", "no_longer", "not_yet")
    head, things = sentence.subject(0)
    yield sentence.claim(
        SAID,
        "",
        (head, things),
        sentence.start,
        sentence.end,
        names=words,
        positive=not denied,
        unit="",
        bound="all" if sentence.has("all") else "some" if sentence.has("some", "partly") else "",
    )


def _content(sentence: Sentence) -> Iterator[str]:
    for item in sentence.items:
        if item.used:
            continue
        if item.at in sentence.covered:
            yield "#" + item.text
            continue
        if item.says("all"):
            yield "all"
            continue
        if item.word.content:
            yield _root(item)


def _root(item: Item) -> str:
    """What a word adds, by its root where nobody knows it: *waschbar*, *Waschung*."""
    if item.word.content != item.key or item.capital or len(item.key) <= _ROOT:
        return item.word.content
    return item.key[:_ROOT]
