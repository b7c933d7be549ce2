"""Claims in numbers: how much, how many, how long, what share, and targets with their year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.engine.claims.claim import (
    AMOUNT,
    NO_NAMES,
    PLANNED,
    STATED,
    TARGET,
    WE,
    WISHED,
    Claim,
    Span,
)
from sayso.engine.claims.sentence import OWN_PAPERS, Sentence
from sayso.engine.language import things
from sayso.engine.language.quantities import Interval, Quantity
from sayso.engine.language.senses import KINDS
from sayso.engine.language.words import words

GENERIC = words(
    """
        cost duration_p interval_p age_p length_p share_p growth_p saved_p since power_p
        distance temperature_p times_p worktime_p
    """
)
"""Properties of many things; another in the sentence says more exactly what is meant."""

UNIT_KINDS = {
    "m": "length",
    "m2": "area",
    "m3": "volume",
    "kg": "mass",
    "m/s": "speed",
    "W": "power",
    "J": "energy",
    "K": "temp",
    "°C": "temp",
    "rpm": "rpm",
}
"""The kind of property that a unit measures."""

QUANTITY_KINDS = {
    "money": ("money",),
    "share": ("share",),
    "change": ("share", "money"),
    "duration": ("time",),
    "count": ("count",),
    "ordinal": ("ordinal",),
}

OF_US = words(
    """
        revenue profit loss margin dividend export_p women_p founding
    """
)
"""Properties of a firm as a whole."""

NARROW = frozenset(line.partition(": ")[0].strip() for line in things.PARTS.strip().split("\n"))
"""Parts of a whole."""

PEOPLE = frozenset(line.partition(": ")[0].strip() for line in things.GROUPS.strip().split("\n"))
"""Groups of people."""

ORDINARY = frozenset(line.partition(": ")[0].strip() for line in things.THINGS.strip().split("\n"))
"""Things that have a name in every language."""

STAFF = frozenset(["employee", "person", "customer", "shareholder", "investor"])
"""People of whom a firm's figures are told without limiting them."""

PERSONS = frozenset(["person", "guest", "participant", "passenger"])
"""Who is counted by heads."""

_ONE_OF = {
    "minute_word": 60.0,
    "hour_word": 3600.0,
    "day_word": 86400.0,
    "week_word": 604800.0,
    "month_word": 2629800.0,
    "year_word": 31557600.0,
}
"""Seconds of what one says to last *one day*, *a week*."""

_LASTS = words("duration_p warranty_p notice_p shelf_p holiday_p return_p delivery_p")
_VOTING = frozenset(["vote", "voter", "registration"])
_NO_NUMBER = ("date", "period", "time_of_day")
_REACH = 5
_NOT_FAR = 6
_MORE = 12
_A_YEAR = 366


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every amount that ``sentence`` claims."""
    yield from _sole(sentence)
    yield from _none(sentence)
    yield from _one(sentence)
    for amount in sentence.amounts:
        if not amount.sets or amount.kind in _NO_NUMBER or amount.unit in ("day", "weekday", "min"):
            continue
        yield from _of_amount(sentence, amount)


def _of_amount(sentence: Sentence, amount: Quantity) -> Iterator[Claim]:
    at = sentence.at_of(amount)
    if any(each.at == at - 1 and each.name.startswith(("=", "#")) for each in sentence.things):
        return  # the number tells a thing from others of its kind
    leave = {each for each, mine in sentence.covered.items() if mine is amount}
    meant = _meant(sentence, amount, at, leave)
    if meant is None:
        return
    prop, whole, reverse = meant
    subject = _spoken_of(sentence, at, leave, prop)
    filler = _filler(sentence, amount) if not prop and amount.kind == "duration" else ""
    if filler in subject[1]:
        subject = filler, subject[1]
    if not prop and amount.kind in ("share", "duration") and subject[0] not in ORDINARY | PEOPLE:
        return
    if prop in OF_US:
        subject = firm(subject)
        subject = subject[0], (subject[1] - {"abroad"} if prop == "export_p" else subject[1])
    spans = tuple(_span(each) for each in amount.rounded)
    if reverse:
        spans = tuple((100 - high, 100 - low, b, a) for low, high, a, b in spans)
    changes = amount.kind == "change" or (amount.kind == "share" and prop == "growth_p")
    unit = amount.unit + ("|change" if changes else _pace(amount))
    scope = _scope(sentence, amount)
    aim = _aim(sentence)
    if aim is not None and amount.kind not in ("count", "ordinal"):
        yield sentence.claim(
            TARGET,
            prop or unit,
            subject,
            amount.start,
            amount.end,
            spans=(*spans[:1], aim),
            unit=unit,
            bound=amount.bound,
            scope=scope,
            period=NO_NAMES,
            mode=STATED if sentence.mode in (PLANNED, WISHED) else sentence.mode,
        )
        return
    yield sentence.claim(
        AMOUNT,
        prop,
        subject,
        amount.start,
        amount.end,
        spans=spans,
        unit=unit,
        bound=amount.bound,
        scope=scope,
        positive=not _denied(sentence, at) or amount.bound == "less_than",
        whole=whole or (amount.kind in ("share", "change") and sentence.has("all")),
    )


def _denied(sentence: Sentence, at: int) -> bool:
    """Whether a *not* stands before an amount: *not 5*, and not *5 … no lightweight*."""
    if not sentence.negated(at):
        return False
    return any(
        0 < at - place <= _NOT_FAR
        for name in ("not", "no_longer", "not_yet")
        for place in sentence.marks.get(name, ())
    )


def _spoken_of(
    sentence: Sentence, at: int, leave: set[int], prop: str
) -> tuple[str, frozenset[str]]:
    """What an amount is of: with what its property is told apart by (*Spindelgarantie*).

    Papers that a figure of the firm stands in are not what it is of.
    """
    head, things = sentence.subject(at, frozenset(leave))
    papers = things & (_VOTING if prop == "turnout_p" else OWN_PAPERS)
    if prop and papers and things - papers:
        things -= papers
        head = head if head in things else WE if WE in things else min(things)
    mods = frozenset(
        name
        for place in leave
        if prop and prop in sentence.items[place].get("prop")
        for name in sentence.items[place].get("mod")
        if not name.startswith("~")
    )
    things |= mods
    if prop == "women_p" and len(things) > 1:
        things -= {"woman", "man"}
        head = head if head in things else WE if WE in things else min(things)
    return head, things


def _meant(
    sentence: Sentence, amount: Quantity, at: int, leave: set[int]
) -> tuple[str, bool, bool] | None:
    """Of what property an amount is, whether it is all of it, and whether it is that of the rest.

    ``None`` where it is of nothing that can be compared; ``leave`` gets the words that say it.
    """
    prop, where = named(sentence, at, _kinds(amount))
    if amount.kind == "duration" and prop and where >= 0 and _filled(sentence, amount, where):
        prop = ""
    whole = reverse = False
    if amount.kind == "ordinal" and not _is_rank(sentence, amount, prop):
        return None
    if amount.kind == "money" and prop in ("", "cost"):
        prop = _deal(sentence) or prop
    elif amount.kind == "count":
        prop, where, whole = _count(sentence, amount, prop, where, leave)
        if not prop:
            return None
    elif amount.kind == "change":
        prop = prop if prop not in ("", "saved_p", "share_p") else "growth_p"
    elif amount.kind == "share":
        prop, reverse, extra = _complement(sentence, prop)
        leave |= extra
    if where >= 0:
        leave.add(where)
    if prop and not prop.startswith("n:"):
        leave |= {
            each.at
            for each in sentence.those("prop")
            if prop in each.get("prop") and not each.get("mod")
        }
    return prop, whole, reverse


def _filler(sentence: Sentence, amount: Quantity) -> str:
    """The thing that a duration is filled with: *two days of home office*."""
    behind = sentence.last_of(amount) + 1
    if behind < len(sentence.items) and sentence.language != "de":
        behind += sentence.items[behind].says("prep")
    if behind >= len(sentence.items) or sentence.tokens[behind].cut:
        return ""
    item = sentence.items[behind]
    if "prop" in item.families or not item.families & {"thing", "act"}:
        return ""
    return next((each.name for each in sentence.things if each.at == behind), "")


def _filled(sentence: Sentence, amount: Quantity, where: int) -> bool:
    """Whether a duration is of what stands behind it, and not of what another part names."""
    first = sentence.at_of(amount)
    if where >= first or not _filler(sentence, amount):
        return False
    between = range(where + 1, first)
    mine = {at for at, each in sentence.covered.items() if each is amount}
    return any(
        at in sentence.covered or sentence.is_preposition(sentence.items[at])
        for at in between
        if at not in mine
    )


def _kinds(amount: Quantity) -> tuple[str, ...]:
    """The kinds of properties that have such values."""
    if amount.kind == "measure":
        return (UNIT_KINDS.get(amount.unit, "?"),)
    return QUANTITY_KINDS.get(amount.kind, ())


def _scope(sentence: Sentence, amount: Quantity) -> frozenset[str]:
    """What an amount is limited to: a day of the week, *per* something, a condition."""
    scope = sentence.weekdays | _conditions(sentence, amount)
    per = amount.per or (_rhythm(sentence) if amount.kind == "money" else "")
    if amount.kind == "count":
        scope |= frozenset(
            "by:" + name.rstrip("+")
            for item in sentence.those("process")
            for name in item.get("process")
            if name.rstrip("+") in _COMING
        )
    if amount.kind == "duration":
        scope |= _by_what(sentence)
    if amount.kind in ("money", "share", "duration", "count"):
        scope |= _nth(sentence)
    if amount.kind == "count" and sentence.has("partly", "example"):
        scope |= {"some"}
    return scope | {"per:" + per} if per else scope


def _nth(sentence: Sentence) -> frozenset[str]:
    """Which year or week of several it is told of: *in the first year*."""
    found: set[str] = set()
    for other in sentence.amounts:
        if other.kind != "ordinal" or not other.values:
            continue
        behind = sentence.last_of(other) + 1
        if behind < len(sentence.items) and not _TIMES.isdisjoint(
            sentence.items[behind].get("light")
        ):
            found.add(f"nth:{other.values[0]:g}")
    return frozenset(found)


_TIMES = frozenset(_ONE_OF)
_COMING = frozenset(("hiring_p", "layoff_p", "expansion_p", "abolition_p"))
"""Processes by which a number grows or shrinks: what they add is not what there is."""

_VEHICLES = words("bus train tram ferry ship plane car bike ebike taxi cableway scooter truck")
_WAYS = {
    "by_train": "train",
    "by_road": "car",
    "by_plane": "plane",
    "by_ship": "ship",
    "by_bike": "bike",
    "on_foot": "foot",
}


def _by_what(sentence: Sentence) -> frozenset[str]:
    """By what one goes, where a time is told: the bus takes other minutes than the bicycle."""
    found = {each.name for each in sentence.things if each.name in _VEHICLES}
    for item in sentence.those("class"):
        for name in item.get("class"):
            found.update([_WAYS[name[10:]]] if name[10:] in _WAYS else [])
    return frozenset("by:" + each for each in found)


def _sole(sentence: Sentence) -> Iterator[Claim]:
    """*Our only plant*, *nur ein Werk*: that is one."""
    if not sentence.has("sole", "only"):
        return
    for item in sentence.items:
        alone = item.says("sole") and not sentence.negated(item.at)
        if not (alone or item.says("only")):
            continue
        behind = item.at + 1
        if (
            not alone
            and behind < len(sentence.items)
            and not sentence.items[behind].says("indefinite")
        ):
            continue
        for each in sentence.things:
            if item.at < each.at <= item.at + 3 and each.family in ("thing", "part", "group"):
                subject = sentence.subject(item.at, frozenset([each.at]))
                yield sentence.claim(
                    AMOUNT,
                    "n:" + each.name,
                    subject,
                    item.start,
                    sentence.items[each.at].end,
                    spans=((1.0, 1.0, False, False),),
                    whole=True,
                )
                break


def _none(sentence: Sentence) -> Iterator[Claim]:
    """*We have no apprentices*: that is none of them."""
    if "no" not in sentence.marks or not sentence.has("have", "copula"):
        return
    for place in sentence.marks["no"]:
        for each in sentence.things:
            if each.at != place + 1 or each.family not in ("group", "thing", "noun"):
                continue
            yield sentence.claim(
                AMOUNT,
                "n:" + each.name,
                sentence.subject(place, frozenset([each.at])),
                sentence.items[place].start,
                sentence.items[each.at].end,
                spans=((0.0, 0.0, False, False),),
                whole=True,
                scope=sentence.weekdays,
            )
            break


def _one(sentence: Sentence) -> Iterator[Claim]:
    """*Dauert einen Tag*, *dure une semaine*: the article is a number there."""
    if "prop" not in sentence.there or any(each.kind == "duration" for each in sentence.amounts):
        return
    for item in sentence.items[1:]:
        seconds = next((_ONE_OF[each] for each in item.get("light") if each in _ONE_OF), 0.0)
        before = sentence.items[item.at - 1]
        if not seconds or item.at in sentence.covered or not before.says("indefinite"):
            continue
        earlier = sentence.items[item.at - 2] if item.at > 1 else before
        prop, where = named(sentence, item.at, ("time",))
        if prop not in _LASTS or where in (item.at, before.at) or earlier.says("prep"):
            continue
        yield sentence.claim(
            AMOUNT,
            prop,
            sentence.subject(item.at, frozenset((item.at, before.at, where))),
            before.start,
            item.end,
            spans=((seconds / 2, seconds * 1.5, False, True),),
            unit="s+" if seconds >= _ONE_OF["day_word"] else "s",
            positive=not sentence.negated(item.at),
            scope=sentence.weekdays | _by_what(sentence),
        )
        return


def named(sentence: Sentence, at: int, kinds: Sequence[str]) -> tuple[str, int]:
    """The property named nearest to a place that has such values, and its word; nothing and -1."""
    best: tuple[tuple[int, int, int], str, int] | None = None
    segment = sentence.items[at].segment
    for item in sentence.those("prop"):
        mine = sentence.covered.get(item.at)
        if mine is not None and mine.kind not in ("change", "duration", "period"):
            continue  # *more than* says nothing of growth
        for name in item.get("prop"):
            if KINDS.get(name) not in kinds:
                continue
            rank = (int(name in GENERIC), int(item.segment != segment), abs(item.at - at))
            if best is None or rank < best[0]:
                best = (rank, name, item.at)
    if best is None and sentence.question is not None:
        asked = next(
            (
                name
                for item in sentence.question.items
                for name in item.get("prop")
                if KINDS.get(name) in kinds
            ),
            "",
        )
        return asked, -1
    return ("", -1) if best is None else (best[1], best[2])


def _count(
    sentence: Sentence, amount: Quantity, prop: str, where: int, leave: set[int]
) -> tuple[str, int, bool]:
    """What a bare number counts, its word, and whether it is all there are."""
    counted, place = _counted(sentence, amount)
    if prop == "capacity_p":
        if place >= 0:
            leave.add(place)
    elif counted:
        counted = "person" if counted in PERSONS or _and_others(sentence, place) else counted
        working = any("employees" in item.get("prop") for item in sentence.those("prop"))
        if counted == "person" and working:
            counted = "employee"
        prop, where = "n:" + counted, place
    elif prop == "employees":
        prop = "n:employee"
    elif prop != "rank_p" and not (prop == "floor_p" and _behind_preposition(sentence, amount)):
        return "", -1, False
    whole = sentence.has("total", "have", "sole", "all", "only")
    whole = whole or bool(amount.per) or amount.bound in ("at_most", "up_to")
    more = any(
        amount.start - _MORE <= sentence.items[place].start <= amount.end + _MORE
        for place in sentence.marks.get("extra_count", ())
    )
    more = more or _is_part(sentence, place)
    return prop, where, whole and not more and not sentence.has("partly", "some")


def _and_others(sentence: Sentence, place: int) -> bool:
    """Whether what is counted is two groups together: *60 women and men*."""
    behind = sentence.items[place + 1 : place + 3]
    return (
        len(behind) > 1
        and behind[0].text in _AND
        and "group" in behind[1].families
        and "group" in sentence.items[place].families
    )


_AND = frozenset(("und", "et", "e", "ed", "and"))
_OF_IT = words("des der of du del della dello dei delle")


def _is_part(sentence: Sentence, place: int) -> bool:
    """Whether what is counted is of something: *vier Stockwerke des Gebäudes sind vermietet*."""
    at = place + 1
    return 0 < at < len(sentence.items) and sentence.items[at].text in _OF_IT


def _is_rank(sentence: Sentence, amount: Quantity, prop: str) -> bool:
    """Whether an ordinal is a value, and does not only tell which one is meant."""
    if prop == "rank_p":
        return True
    return prop in ("floor_p", "times_p") and _behind_preposition(sentence, amount)


def _behind_preposition(sentence: Sentence, amount: Quantity) -> bool:
    """*On the third floor* is where; *the third floor* is which."""
    at = sentence.at_of(amount)
    return any(item.says("prep") for item in sentence.items[max(0, at - 2) : at])


def _counted(sentence: Sentence, amount: Quantity) -> tuple[str, int]:
    """The noun behind a number, and its word."""
    last = sentence.last_of(amount)
    first = last + 1
    if amount.bound == "about" and first < len(sentence.items):
        first += sentence.items[first].text in ("de", "d", "di", "of", "von")  # *une trentaine de*
    for at in range(first, min(len(sentence.items), last + _REACH)):
        if sentence.tokens[at].cut or at in sentence.covered:
            break
        item = sentence.items[at]
        thing = next((e for e in sentence.things if e.at == at and e.family != "mod"), None)
        if thing is not None and thing.family == "name":
            continue
        if thing is not None and thing.family != "place":
            return thing.name, at
        if item.says("prep") or "placeof" in item.families:
            break
        if item.key and sentence.language != "de":
            return item.key, at
    for item in sentence.items:
        if sentence.covered.get(item.at) is amount:
            for family in ("thing", "group", "part"):
                for name in item.get(family):
                    return name, item.at
    return _counted_before(sentence, amount)


def _counted_before(sentence: Sentence, amount: Quantity) -> tuple[str, int]:
    """The noun whose number is told at the end: *les apprentis étaient 41*, *die Zahl der Züge liegt bei 5*."""
    at = sentence.at_of(amount)
    if not amount.number_start or any(
        item.at > sentence.last_of(amount)
        and not item.families & {"mark"}
        and item.segment == sentence.items[at].segment
        for item in sentence.items
    ):
        return "", -1
    told = any(item.get("light") == ("number_word",) for item in sentence.items[:at])
    is_ = at and any(item.says("copula") for item in sentence.items[max(0, at - 2) : at])
    if not (told or is_):
        return "", -1
    for each in sentence.things:
        if each.at < at and each.family in ("thing", "group") and (told or each.bare):
            return each.name, each.at
    return "", -1


def _complement(sentence: Sentence, prop: str) -> tuple[str, bool, set[int]]:
    """A share and the share of all the rest are one property: what goes abroad, what stays.

    The property, whether the number is that of the rest, and the words that say so.
    """
    home = "@" + sentence.whole.known.home
    sides = {"abroad": ("export_p", False), "home": ("export_p", True), home: ("export_p", True)}
    sides |= {"woman": ("women_p", False), "man": ("women_p", True)}
    revenue = any(each.name == "p:revenue" for each in sentence.things)
    if prop in ("export_p", "women_p"):
        sides = {name: side for name, side in sides.items() if side[0] == prop}
    elif prop not in ("", "share_p", "growth_p"):
        return prop, False, set()
    about = {"p:revenue", "p:share_p", "p:export_p", "p:women_p", "employee"}
    for each in sentence.things:
        side = sides.get(each.name)
        if side is None or (each.name == home and not revenue and prop != "export_p"):
            continue
        words = {other.at for other in sentence.things if other.name in (*about, each.name)}
        reverse = side[1]
        return side[0], reverse, words
    if prop in ("export_p", "women_p"):
        return prop, False, {each.at for each in sentence.things if each.name in about}
    return prop, False, set()


def _deal(sentence: Sentence) -> str:
    """Whether a price is what was paid or what was got."""
    for item in sentence.those("state"):
        for name in item.get("state"):
            if name.startswith("deal@"):
                return name
    return ""


def _pace(amount: Quantity) -> str:
    """Hours apart from days: a day of work, of delivery or of a course is none of 24 hours."""
    if amount.kind != "duration" or not amount.values:
        return ""
    whole_days = all(value % 86400 == 0 for value in amount.values)
    return "" if amount.said in ("hour", "minute", "second") and not whole_days else "+"


_RHYTHMS = {"yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}


def _rhythm(sentence: Sentence) -> str:
    """For what time a price is, where an adjective says it: *annual fee*."""
    for item in sentence.those("class"):
        for name in item.get("class"):
            family, _, value = name.partition("@")
            if family == "often" and value in _RHYTHMS:
                return _RHYTHMS[value]
    return ""


def firm(subject: tuple[str, frozenset[str]]) -> tuple[str, frozenset[str]]:
    """The firm alone, where what else is named is no part, place or name."""
    head, things = subject
    left = frozenset(each for each in things if each in NARROW or each not in ORDINARY)
    left = frozenset(
        each for each in left if each[0] != "·" and each[:2] != "p:" and each not in STAFF
    )
    if WE in things or (not left and head not in ORDINARY):
        left |= {WE}
    if not left:
        return subject
    return (head if head in left else WE if WE in left else min(left)), left


def _conditions(sentence: Sentence, amount: Quantity) -> frozenset[str]:
    """Other amounts that limit one: *from 20 on*, *for orders over 100*."""
    found: set[str] = set()
    for other in sentence.amounts:
        if other is amount or other.unit in ("day", "weekday", amount.unit):
            continue
        if other.bound in ("from", "at_least", "more_than", "since"):
            found.add(f"if:{other.unit}:{other.values[:1]}")
    return frozenset(found)


def _aim(sentence: Sentence) -> Span | None:
    """By when an aim is to be reached; of such an aim the year is part of the value."""
    if not sentence.has("target", "planned", "wished"):
        return None
    for each in sentence.amounts:
        if each.unit != "day" or not each.sets:
            continue
        high = each.sets[0].high
        if each.bound in ("until", "before", "at_most"):
            return high - _A_YEAR, high, False, True
        if sentence.has("target") and each.kind == "period" and each.said == "year":
            return high - _A_YEAR, high, False, True
    return None


def _span(each: Interval) -> Span:
    return float(each.low), float(each.high), each.low_open, each.high_open
