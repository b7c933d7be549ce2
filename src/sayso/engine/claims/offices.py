"""Claims of who holds an office, and where something is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.engine.claims.claim import PLACE, PLANNED, ROLE, STATED, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item, Thing
from sayso.engine.language import places
from sayso.engine.language.lexicon import first_names, is_common_noun
from sayso.engine.language.senses import NOUN_ENDS
from sayso.engine.language.words import words

_REACH = 9
_AT = ("held_at", "play_at", "opens_at", "located")
_SEATED = "seat"
_NAMES = 3


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every office and every place that ``sentence`` claims."""
    if "role" in sentence.there or sentence.has("leads"):
        yield from _roles(sentence)
        yield from _winners(sentence)
    if sentence.has("copula", "called"):
        yield from _called(sentence)
    if _may_tell_where(sentence):
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
    roles = [item for item in sentence.those("role") if not item.used]
    if not roles:
        return
    people = _likely(sentence, list(_people(sentence)))
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
            and each.family in ("name", "noun", "thing", "part", "soft")
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
                period=sentence.period | _once(sentence),
                mode="update"
                if sentence.has("future_role") and sentence.mode == STATED
                else sentence.mode,
            )


_WAS = frozenset(("was", "were", "war", "waren", "etait", "etaient", "era", "erano", "fu"))


def _once(sentence: Sentence) -> frozenset[str]:
    """Whether somebody *was* it: that says nothing of who is."""
    was = any(each.text in _WAS for each in sentence.items)
    return frozenset(["past"]) if was else frozenset()


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


def _winners(sentence: Sentence) -> Iterator[Claim]:
    """Who has won something that is named: of one match, race or prize there is one winner."""
    if sentence.has("indefinite", "some", "also", "past") or sentence.negated(0):
        return
    items = [item for item in sentence.items if "winner" in item.get("role")]
    people = list(_people(sentence)) if items else []
    if not items or len(people) != 1:
        return
    first, upto = people[0]
    if sentence.items[first].text not in first_names() or upto - first < _FULL_NAME:
        return
    won = frozenset(
        each.name
        for each in sentence.things
        if not first <= each.at < upto and each.family not in ("we", "me", "light", "place")
    )
    head = next((each for each in sorted(won) if each[0].isalpha()), "")
    if not head:
        return
    words = [sentence.items[at].text for at in range(first, upto)]
    yield sentence.claim(
        ROLE,
        "winner",
        (head, won),
        min(items[0].start, sentence.items[first].start),
        max(items[0].end, sentence.items[upto - 1].end),
        names=frozenset(words[-1:]),
        others=frozenset(words),
        scope=frozenset(each.text for each in sentence.tokens if _YEAR.fullmatch(each.text)),
    )


_FULL_NAME = 2
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def _links(item: Item) -> bool:
    return item.says("copula") or item.says("called")


def _heads(sentence: Sentence) -> Iterator[Claim]:
    """Who is at the head of a department: *Leiterin Kommunikation*, *heads communications*."""
    leads = [item for item in sentence.items if item.says("leads")]
    if not leads:
        return
    people = list(_people(sentence))
    deputy = any("deputy" in item.get("role") for item in sentence.items)
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
            ("deputy " if deputy else "") + (office or "head"),
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
    small = all(
        each.says("det") or each.says("prep") or (sentence.language == "en" and bool(each.key))
        for each in sentence.items[item.at + 1 : thing.at]
    )
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


def _likely(sentence: Sentence, people: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of ``people`` that are more likely so: *Consorzio Verzasca* is nobody beside *Aldo Rossi*."""
    known = [each for each in people if sentence.items[each[0]].text in first_names()]
    free = [
        each
        for each in people
        if not each[0] or not sentence.is_preposition(sentence.items[each[0] - 1])
    ]
    return known or free or people


def _may_be_name(sentence: Sentence, item: Item) -> bool:
    if not item.capital or item.used or item.at in sentence.covered:
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
        square harbour park town townhall castle beach stage studio cellar gallery market playground
        schoolhouse tent boat street shop campsite icerink pool gym hall venue_hall room canteen church stadium theatre school museum restaurant
        hotel library garden training_workshop showroom meeting_room cinema terrace cafe
        university farm office garage
    """
)
"""Where things are held besides in towns."""


_EVENTS = words(
    """
        agm meeting conference fair housefair booth open_day party event recital concert festival
        apero workshop course training lecture match final race competition tour excursion webinar
        rehearsal premiere performance exhibition_art raffle christmas_market fleamarket
        village_fete fireworks blood_donation family_day press_conf exam_final swimming camp
    """
)
"""What takes place somewhere."""


def _may_tell_where(sentence: Sentence) -> bool:
    if "placeof" in sentence.there or sentence.has("copula", "start", "all", "only"):
        return True
    return any(each.name in _EVENTS for each in sentence.things) or any(
        item.text in _LIVES for item in sentence.items
    )


def _takes_place(sentence: Sentence) -> bool:
    """Whether a sentence tells where something is held, by its verb or by what it speaks of."""
    return (
        sentence.has("start")
        or _is_held(sentence)
        or any(each.name in _EVENTS for each in sentence.things)
    )


def _is_held(sentence: Sentence) -> bool:
    return "placeof" in sentence.there and any(
        not _HELD.isdisjoint(item.get("placeof")) for item in sentence.those("placeof")
    )


_HELD = frozenset(("held_at", "play_at"))


def _venues(sentence: Sentence) -> Iterator[Claim]:
    """In which house something is held."""
    if not _takes_place(sentence) or sentence.has("not_only"):
        return
    told = sentence.has("start") or _is_held(sentence)
    found = [
        each
        for each in sentence.things
        if not each.bare
        and each.name not in _EVENTS
        and (each.name in _VENUES or (told and _is_where(sentence, each)))
    ]
    found = [  # of *the market square* the square
        each for each in found if not any(other.at == each.at + 1 for other in found)
    ]
    if len(found) != 1:
        return
    venue = found[0]
    subject = sentence.subject(venue.at, frozenset([venue.at]), names=False)
    item = sentence.items[venue.at]
    if all(each in (WE, "me") or each[0] == "·" for each in subject[1]):
        return
    yield sentence.claim(
        PLACE,
        "venue",
        subject,
        item.start,
        item.end,
        names=frozenset(["venue " + venue.name]),
        unit="" if venue.name in _VENUES else sentence.language,
        positive=not sentence.negated(venue.at),
    )


def _is_where(sentence: Sentence, thing: Thing) -> bool:
    """Whether a noun stands behind *in the*, *at the*: where, and not when or with what."""
    if thing.family not in ("noun", "soft", "thing", "name") or thing.name[0] in "=#":
        return False
    for at in range(thing.at - 1, max(-1, thing.at - 4), -1):
        before = sentence.items[at]
        if before.text in _WHERE:
            return True
        if not before.says("det"):
            return False
    return False


_WHERE = words(places.WHERE)


def _places(sentence: Sentence) -> Iterator[Claim]:
    yield from _venues(sentence)
    found = list(_named(sentence))
    if not found:
        return
    leave = frozenset(at for _, at in found)
    for name, at in found:
        prop, where = _asked(sentence, at)
        if not prop:
            prop, where = _of_a_person(sentence, at)
        if not prop and len(found) == 1 and _is_only_from(sentence, at):
            prop, where = "from_place", at  # *uses only cocoa from Peru*
        if not prop and len(found) == 1 and _is_of_all(sentence, at):
            prop, where = "at all", at  # *fires all its plates in Stoke*
        if not prop and _is_there(sentence, at):
            prop, where = "at", at
        if not prop and len(found) == 1 and any(e.name in _EVENTS for e in sentence.things):
            prop, where = "at", at  # *a Torino il congresso*
        if not prop or (prop == "at" and sentence.only_lacks()):
            continue
        if prop == "at" and any(each.name == "data" for each in sentence.things):
            prop = "stored"
        extra: set[int] = {where} if prop == _SEATED else set()
        extra |= {e.at for e in sentence.those("placeof") if prop in e.get("placeof")}
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


def _is_only_from(sentence: Sentence, at: int) -> bool:
    """Whether a country is the only one that something comes from."""
    if not sentence.has("only") or not sentence.items[at].get("place"):
        return False
    before = sentence.items[at - 1]
    before = sentence.items[at - 2] if before.says("det") and at > 1 else before
    return before.text in _ORIGINS


_ORIGINS = frozenset(
    ("aus", "from", "du", "de", "des", "d", "dal", "dalla", "dall", "dagli", "del", "della")
)


def _is_of_all(sentence: Sentence, at: int) -> bool:
    """Whether all things of a kind are told to be in a place, and not *every hour*."""
    if sentence.items[at - 1].text not in _WHERE and sentence.items[at - 2].text not in _WHERE:
        return False
    return any(
        place < each.at <= place + _GOVERNS and each.family in ("thing", "soft", "noun")
        for place in sentence.marks.get("all", ())
        if place not in sentence.covered
        for each in sentence.things
    )


_GOVERNS = 4


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


_LIVES = words(
    """
    wohnt lebt habite vit abita vive lives resides arbeitet travaille lavora works
    """
)
_WORKS = frozenset(("arbeitet", "travaille", "lavora", "works"))


def _of_a_person(sentence: Sentence, at: int) -> tuple[str, int]:
    """Whether a place is where somebody who is named works or lives."""
    for item in sentence.items[max(0, at - _REACH) : at]:
        if item.text in _LIVES:
            named = any(last <= item.at for _, last in _people(sentence))
            return ("works" if item.text in _WORKS else "lives", item.at) if named else ("", -1)
    return "", -1


def _asked(sentence: Sentence, at: int) -> tuple[str, int]:
    """By which words a place is an answer to *where*, nearest first."""
    best: tuple[int, int, str, int] | None = None
    segment = sentence.items[at].segment
    for item in sentence.those("placeof"):
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
    if "place" not in sentence.there and "toward" not in sentence.marks:
        return
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
    ends = item.text.endswith(NOUN_ENDS) and not item.text.endswith("en")
    return ends or is_common_noun(item.text)
