"""Claims of who holds an office, and where something is."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.claim import PLACE, PLANNED, ROLE, STATED, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item, Thing
from sayso.engine.language.lexicon import first_names, is_common_noun
from sayso.engine.language.senses import NOUN_ENDS
from sayso.engine.language.words import words

_REACH = 7
_AT = ("held_at", "play_at", "opens_at", "located")
_SEATED = "seat"
_NAMES = 3


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every office and every place that ``sentence`` claims."""
    if "role" in sentence.there or sentence.has("leads"):
        yield from _roles(sentence)
    if sentence.has("copula", "called"):
        yield from _called(sentence)
    if "placeof" in sentence.there or sentence.has("copula"):
        yield from _places(sentence)


_OFFICES = {
    "finance": "cfo",
    "sales_area": "sales_head",
    "sales_dept": "sales_head",
    "hr": "hr_head",
}
"""Offices by the department that is led."""


# ── who ──────────────────────────────────────────────────────────────────────────────────────────


def _roles(sentence: Sentence) -> Iterator[Claim]:
    yield from _heads(sentence)
    roles = [item for item in sentence.items if "role" in item.families and not item.used]
    if not roles:
        return
    people = list(_people(sentence))
    if not people:
        return
    deputy = any("deputy" in item.get("role") for item in roles)
    for item in roles:
        names = item.get("role")
        if "winner" in names and len(names) == 1 and "state" in item.families:
            continue
        person = _nearest(sentence, item, people)
        if person is None:
            continue
        taken = frozenset(range(person[0], person[1])) | {item.at}
        others = frozenset(at for first, last in people for at in range(first, last))
        head, things = sentence.subject(item.at, taken | others)
        things = frozenset(
            each.name
            for each in sentence.things
            if each.at not in taken | others
            and each.family in ("name", "noun", "thing", "part")
            and _belongs(sentence, item, each)
        )
        if not things:
            things = frozenset(
                each.name
                for each in sentence.things
                if each.at < item.at - 1
                and each.at not in taken | others
                and each.bare
                and each.family in ("thing", "part")
            )
        head = min(things) if things else WE
        words = [sentence.items[at].text for at in range(person[0], person[1])]
        for name in names:
            if name == "deputy":
                continue
            yield sentence.claim(
                ROLE,
                ("deputy " if deputy else "") + name,
                (head, things or frozenset([WE])),
                min(item.start, sentence.items[person[0]].start),
                max(item.end, sentence.items[person[1] - 1].end),
                names=frozenset(words[-1:]),
                others=frozenset(words),
                positive=not sentence.negated(item.at),
                mode="update"
                if sentence.has("future_role") and sentence.mode == STATED
                else sentence.mode,
            )


def _called(sentence: Sentence) -> Iterator[Claim]:
    """Who somebody is, where no list knows the office: *Obmann der Schützen ist Urs Keller*."""
    if sentence.has("indefinite", "title", "some", "past", "also"):
        return
    people = list(_people(sentence))
    if len(people) != 1:
        return
    first, upto = people[0]
    if sentence.items[first].text not in first_names() or upto - first > _NAMES:
        return
    ends = upto == len(sentence.items) or sentence.tokens[upto].cut
    if first and ends and _links(sentence.items[first - 1]):
        before = [each for each in sentence.things if each.at < first]
    elif not first and upto < len(sentence.items) and _links(sentence.items[upto]):
        before = [each for each in sentence.things if each.at > upto]
        if (
            sentence.items[upto].at + 1 < len(sentence.items)
            and not sentence.items[upto + 1].says("det")
            and not sentence.items[upto + 1].says("we")
        ):
            return
    else:
        return
    office = next(
        (each for each in before if each.bare and each.family in ("noun", "soft", "group")), None
    )
    if office is None or any(item.get("role") for item in sentence.items):
        return
    things = frozenset(
        each.name
        for each in before
        if each.at != office.at and each.family not in ("we", "me", "light", "place")
    )
    words = [sentence.items[at].text for at in range(first, upto)]
    yield sentence.claim(
        ROLE,
        "is " + office.name.lstrip("·"),
        (min(things), things) if things else (WE, frozenset([WE])),
        min(sentence.items[office.at].start, sentence.items[first].start),
        max(sentence.items[office.at].end, sentence.items[upto - 1].end),
        names=frozenset(words[-1:]),
        others=frozenset(words),
        positive=not sentence.negated(first),
    )


def _links(item: Item) -> bool:
    return item.says("copula") or item.says("called")


def _heads(sentence: Sentence) -> Iterator[Claim]:
    """Who is at the head of a department: *Leiterin Kommunikation*, *heads communications*."""
    leads = [item for item in sentence.items if item.says("leads")]
    if not leads:
        return
    people = list(_people(sentence))
    for item in leads:
        person = _nearest(sentence, item, people)
        if person is None:
            continue
        about = set(item.get("mod")) or {
            each.name
            for each in sentence.things
            if 0 < each.at - item.at <= 5 and each.family in ("thing", "part", "act", "group")
        }
        if not about:
            about = {
                each.name
                for each in sentence.things
                if 0 < item.at - each.at <= 8 and each.family in ("thing", "part")
            }
        if len(about) != 1:
            continue
        words = [sentence.items[at].text for at in range(person[0], person[1])]
        office = _OFFICES.get(min(about))
        yield sentence.claim(
            ROLE,
            office or "head",
            (WE, frozenset([WE])) if office else (min(about), frozenset(about)),
            min(item.start, sentence.items[person[0]].start),
            max(item.end, sentence.items[person[1] - 1].end),
            names=frozenset(words[-1:]),
            others=frozenset(words),
            positive=not sentence.negated(item.at),
            mode="update"
            if sentence.has("future_role") and sentence.mode == STATED
            else sentence.mode,
        )


def _belongs(sentence: Sentence, item: Item, thing: Thing) -> bool:
    """Whether a thing stands right behind an office: *CEO of Tobler*."""
    if thing.name == WE or not 0 < thing.at - item.at <= 4:
        return False
    between = range(item.at + 1, thing.at)
    if any(sentence.tokens[at].cut for at in (*between, thing.at)):
        return False
    small = all(sentence.items[at].says("det") or sentence.items[at].says("prep") for at in between)
    return not thing.bare or (small and thing.at > item.at + 1)


def _people(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names of people: two words and more with capitals that nobody knows, or one behind a title."""
    items = sentence.items
    known = first_names()
    at = 0
    while at < len(items):
        title = items[at].says("title")
        first = at + 1 if title else at
        upto = first
        while (
            upto < len(items)
            and _may_be_name(sentence, items[upto])
            and not (upto > first and sentence.tokens[upto].cut)
        ):
            upto += 1
        count = upto - first
        given = count and items[first].text in known
        if (title and count) or (count >= 2 and (given or sentence.language != "de" or count == 2)):
            yield first, upto
            at = upto
        else:
            at += max(1, count)


def _may_be_name(sentence: Sentence, item: Item) -> bool:
    written = sentence.whole.text[item.start : item.start + 1]
    if not written.isupper() or item.used or item.at in sentence.covered:
        return False
    if item.text in first_names():
        return True
    if item.at and sentence.items[item.at - 1].text in first_names():
        return True  # *Peter Frei*
    return bool(item.key) or (
        (item.at == 0 and not item.families and not item.says("det")) and len(item.text) > 1
    )


def _nearest(
    sentence: Sentence, item: Item, people: list[tuple[int, int]]
) -> tuple[int, int] | None:
    best: tuple[int, tuple[int, int]] | None = None
    for first, last in people:
        apart = first - item.at if first > item.at else item.at - last + 1
        if apart > _REACH:
            continue
        if best is None or apart < best[0]:
            best = (apart, (first, last))
    return None if best is None else best[1]


# ── where ────────────────────────────────────────────────────────────────────────────────────────


_VENUES = words(
    """
        gym hall venue_hall room canteen church stadium theatre school museum restaurant
        hotel library garden training_workshop showroom meeting_room cinema terrace cafe
        university farm office garage
    """
)
"""Where things are held besides in towns."""


def _venues(sentence: Sentence) -> Iterator[Claim]:
    """In which house something is held."""
    if not any(
        "held_at" in item.get("placeof") or "play_at" in item.get("placeof")
        for item in sentence.items
    ):
        return
    found = [each for each in sentence.things if each.name in _VENUES and not each.bare]
    if len(found) != 1:
        return
    venue = found[0]
    subject = sentence.subject(venue.at, frozenset([venue.at]), names=False)
    item = sentence.items[venue.at]
    yield sentence.claim(
        PLACE,
        "venue",
        subject,
        item.start,
        item.end,
        names=frozenset(["venue " + venue.name]),
        positive=not sentence.negated(venue.at),
    )


def _places(sentence: Sentence) -> Iterator[Claim]:
    yield from _venues(sentence)
    found = list(_named(sentence))
    if not found:
        return
    leave = frozenset(at for _, at in found)
    for name, at in found:
        prop, where = _asked(sentence, at)
        if not prop and _is_there(sentence, at):
            prop, where = "at", at
        if not prop:
            continue
        if prop == "at" and any(each.name == "data" for each in sentence.things):
            prop = "stored"
        extra: set[int] = {where} if prop == _SEATED else set()
        extra |= {e.at for e in sentence.items if prop in e.get("placeof")}
        head, things = sentence.subject(at, leave | extra, names=False)
        yield sentence.claim(
            PLACE,
            prop,
            (
                head,
                frozenset(each for each in things if not each.startswith("@")) or frozenset([WE]),
            ),
            sentence.items[min(at, where) if where >= 0 else at].start,
            sentence.items[max(at, where)].end,
            names=frozenset([name]),
            positive=not sentence.negated(at),
            bound="only" if sentence.has("only", "all") else "",
            mode=STATED if sentence.mode == PLANNED and not sentence.has("was") else sentence.mode,
        )


def _is_there(sentence: Sentence, at: int) -> bool:
    """Whether a thing *is in* a place: the verb stands right before the preposition."""
    items = sentence.items
    first = at - 1 if items[at - 1].says("prep") else at - 2
    if first < 1 or not items[first - 1].says("copula"):
        return False
    return any(
        each.bare and each.at < first and each.family in ("thing", "noun", "part", "soft")
        for each in sentence.things
    )


def _asked(sentence: Sentence, at: int) -> tuple[str, int]:
    """By which words a place is an answer to *where*, nearest first."""
    best: tuple[int, int, str, int] | None = None
    segment = sentence.items[at].segment
    for item in sentence.items:
        for name in item.get("placeof"):
            rank = int(name in _AT)
            apart = abs(item.at - at) + (5 if item.segment != segment else 0)
            if apart <= 9 and (best is None or (rank, apart) < best[:2]):
                best = (rank, apart, name, item.at)
    if best is None:
        return "", -1
    return ("at" if best[2] in _AT else best[2]), best[3]


def _named(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """Places behind a preposition."""
    items = sentence.items
    for item in items:
        if item.used or not item.at:
            continue
        before = items[item.at - 1]
        if sentence.tokens[item.at].cut:
            continue
        names = item.get("place")
        if before.says("copula") and names and "placeof" in sentence.there:
            yield names[0], item.at
            continue
        if (before.says("det") or before.says("we")) and names and item.at > 1:
            before = items[item.at - 2]  # *in der Schweiz*
        if not before.says("prep"):
            continue
        if names:
            yield names[0], item.at
        elif item.key and item.capital and before.says("toward") and not _common(sentence, item):
            yield item.key, item.at


def _common(sentence: Sentence, item: Item) -> bool:
    """Whether a German word is rather a common noun than a town's name."""
    if sentence.language != "de":
        return False
    return item.text.endswith(NOUN_ENDS) or is_common_noun(item.text)
