"""Claims of what is done or not, and of any sentence against the same one with a *not*."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.claim import DOES, ONLY, SAID, STATE, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item, Thing
from sayso.engine.language.senses import modifier
from sayso.engine.language.things import KIND_OF

_LEAST = 3
"""Words that a sentence with a *not* has to share with the other: fewer say too little."""

_MOST = 14
_NEAR = 3
_ROOT = 6


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every deed that ``sentence`` claims or denies, and its words where it denies something."""
    for item in sentence.those("does"):
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
    """What belongs to a thing, or does not: *with a charger*, *sans sucre*, *ingredients: flour, sugar*."""
    yield from _free_of(sentence)
    if (
        not sentence.has("with", "without", "have", "contents", "no")
        and "does" not in sentence.there
        and len(sentence.things) <= _LISTED
    ):
        return
    having = sentence.has("have", "contents") or any(
        not _HOLDS.isdisjoint(item.get("does")) for item in sentence.those("does")
    )
    yield from _listed(sentence)
    for item in sentence.items:
        if item.families.isdisjoint(_BELONGING):
            continue
        contents = item.says("contents") or not _HOLDS.isdisjoint(item.get("does"))
        without = item.says("without") or (having and item.says("no"))
        has = item.says("with") or contents
        has = has or (having and item.says("indefinite") and _behind_have(sentence, item.at))
        has = has or (item.says("have") and item.text in _THERE)
        if not (without or has):
            continue
        denied = sentence.negated(item.at) and not without
        if denied and not contents:
            continue
        for part in _part(sentence, item, many=contents and not denied):
            head, things = sentence.subject(item.at, frozenset([item.at, part.at]))
            if head == "me":
                continue
            positive = not without and not denied
            name = part.name.lstrip("·")
            for each in (name, KIND_OF[name]) if positive and name in KIND_OF else (name,):
                yield sentence.claim(
                    STATE,
                    "part " + each,
                    (head, things),
                    min(item.start, sentence.items[part.at].start),
                    max(item.end, sentence.items[part.at].end),
                    names=frozenset(["has"]),
                    positive=positive,
                    scope=sentence.weekdays | sentence.sides,
                )


_BELONGING = frozenset(("mark", "does"))
_THERE = frozenset(("ci", "c", "il", "gibt", "there"))
"""How *there is* begins: what follows is there."""


def _listed(sentence: Sentence) -> Iterator[Claim]:
    """What stands in a list behind a colon: *Chocolate: cocoa, sugar, milk*."""
    if sentence.has("copula", "have", "start", "finish"):
        return
    text, first = sentence.whole.text, sentence.items[0]
    colon = text.find(":", first.start, sentence.end)
    if colon < 0:
        return
    parts = [
        each
        for each in sentence.things
        if sentence.items[each.at].start > colon
        and each.family in ("thing", "noun", "soft", "name")
    ]
    commas = sum(
        1 for item in sentence.items if item.start > colon and sentence.tokens[item.at].cut
    )
    if (
        len(parts) < _LISTED
        or commas < _LISTED
        or not any(sentence.items[each.at].start < colon for each in sentence.things)
    ):
        return
    before = frozenset(each.at for each in sentence.things if sentence.items[each.at].start > colon)
    subject = sentence.subject(0, before)
    for part in parts:
        name = part.name.lstrip("·")
        for each in (name, KIND_OF[name]) if name in KIND_OF else (name,):
            yield sentence.claim(
                STATE,
                "part " + each,
                subject,
                sentence.items[part.at].start,
                sentence.items[part.at].end,
                names=frozenset(["has"]),
            )


_LISTED = 3


def _free_of(sentence: Sentence) -> Iterator[Claim]:
    """*Zuckerfrei*, *plastic-free*."""
    if sentence.language not in ("de", "en"):
        return
    for item in sentence.items:
        part = ""
        if sentence.language == "de" and item.text.rstrip("enrsm").endswith("fr"):
            stem = item.text.rpartition("frei")[0]
            part = modifier(stem, "de").lstrip("~") if len(stem) > _NEAR else ""
        elif item.text == "free" and item.at and sentence.language == "en":
            before = sentence.items[item.at - 1]
            if before.end + 1 == item.start and sentence.whole.text[before.end] == "-":
                part = _content_of(before)
        if not part:
            continue
        yield sentence.claim(
            STATE,
            "part " + part,
            sentence.subject(item.at, frozenset([item.at])),
            item.start,
            item.end,
            names=frozenset(["has"]),
            positive=sentence.negated(item.at),
        )


def _content_of(item: Item) -> str:
    if item.word.thing is not None:
        return item.word.thing[0]
    return (item.get("class") or (item.key,))[0].rpartition("@")[2]


_HOLDS = frozenset(("contain", "use_v"))
_BEHIND = 4
_LIST = 12


def _part(sentence: Sentence, item: Item, *, many: bool) -> list[Thing]:
    """The things that a word says to be in another: the next one, or all that are listed."""
    limit = min(len(sentence.items), item.at + (_LIST if many else _BEHIND))
    found: list[Thing] = []
    for each in sentence.things:
        if not item.at < each.at < limit or each.family not in _PARTS:
            continue
        if not many and any(sentence.tokens[at].cut for at in range(item.at + 1, each.at + 1)):
            break
        found.append(each)
        if not many:
            break
    if many and not found and sentence.language == "de":
        found = [  # *wird Bier und Wein ausgeschenkt*
            each
            for each in sentence.things
            if item.at - _LIST // 2 <= each.at < item.at and each.bare and each.family in _PARTS
        ]
    return found


_PARTS = ("thing", "noun", "soft", "group")


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
    for item in sentence.those("class"):
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
        others=frozenset(each for each in sentence.anchors if each[:1] not in "!^"),
        positive=not denied,
        scope=sentence.sides,
        whole=denied and "no" in sentence.marks,
        bound="some"
        if sentence.has("degree") and denied
        else "all"
        if sentence.has("all")
        else "some"
        if sentence.has("some", "partly")
        else "",
    )


def _content(sentence: Sentence) -> Iterator[str]:
    covered = sentence.covered
    for item in sentence.items:
        if item.used:
            continue
        if item.at in covered:
            day = next((e for e in item.get("class") if e.startswith("weekday_of")), "")
            yield "class:" + day if day else "#" + item.text
            continue
        if item.families.isdisjoint(_TELLING):
            if item.word.content:
                yield _root(item)
            continue
        if item.says("all"):
            yield "all"
            continue
        if item.says("leads") or item.get("role"):
            yield "role:" + (item.get("role") or ("head",))[0]
            continue
        if item.word.content:
            yield _root(item)


_TELLING = frozenset(("mark", "role"))


def _root(item: Item) -> str:
    """What a word adds, by its root where nobody knows it: *waschbar*, *Waschung*."""
    if item.word.content != item.key or item.capital or len(item.key) <= _ROOT:
        return item.word.content
    return item.key[:_ROOT]
