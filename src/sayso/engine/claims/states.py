"""Claims without numbers: states that exclude one another, materials, colours, languages, rhythms."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.amounts import ORDINARY, PEOPLE, firm
from sayso.engine.claims.claim import CLASS, NO_NAMES, STATE, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item
from sayso.engine.language.quantities import Quantity
from sayso.engine.language.senses import QUALITIES
from sayso.engine.language.words import words

AXES_OF_US = frozenset(["staff", "listed", "result", "who", "deal", "tenure"])
"""States that a firm is in as a whole."""

_LASTING = frozenset(["life@discontinued", "stands@demolished", "alive@dead"])
"""What stays so from then on, whenever it came about."""

_PASSIVE = frozenset(["been", "ete"])

_PAID_FOR = frozenset(
    ["ticket", "fee", "parking", "tour", "course", "subscription", "entry_access"]
)
"""What costs something, or nothing."""

_HAS = frozenset(("has", "have", "hat", "haben"))
_SOURCES = frozenset(["material"])
_SAID_SMALL = frozenset(["material", "colour"])
_PREDICATED = frozenset(["colour"])
_TIMES = frozenset(["weekday_of"])
_PARTS_OF_DAY = frozenset(["morning", "noon", "afternoon", "evening", "night"])
_FREE = frozenset(["often", "transport", "speech"])
_REACH = 6
_OPEN = ("until", "since", "from", "before", "after")


def of(sentence: Sentence) -> Iterator[Claim]:
    """Every state and every kind of value that ``sentence`` claims."""
    yield from _states(sentence)
    yield from _opens(sentence)
    yield from _prices(sentence)
    yield from _duties(sentence)
    yield from _classes(sentence)


def _states(sentence: Sentence) -> Iterator[Claim]:
    for item in sentence.those("state"):
        poles = item.get("state")
        kept = any(each.startswith("permit@") for each in poles)  # *Rauchverbot*: smoking
        subject = sentence.subject(item.at, frozenset() if kept else _own(item))
        axes = {each.partition("@")[0] for each in poles}
        if subject[0] in (WE, "me") and axes.isdisjoint(AXES_OF_US | {"hurt"}):
            continue
        for each in poles:
            if _is_said(sentence, item, each):
                yield from _state(sentence, item, each, subject)


def _is_said(sentence: Sentence, item: Item, each: str) -> bool:
    """Whether a word says a state, and not which one is meant, until when, or at what hour."""
    axis = each.partition("@")[0]
    if axis in QUALITIES and not _is_predicate(sentence, item):
        return False
    if each == "held@postponed" and any(amount.unit == "day" for amount in sentence.amounts):
        return False  # to when it was put off is its new date
    if axis == "deal" and sentence.has("not_yet"):
        return False
    return not (axis == "open" and _is_hour(sentence))  # `_opens` has it


def _state(
    sentence: Sentence, item: Item, each: str, subject: tuple[str, frozenset[str]]
) -> Iterator[Claim]:
    axis, _, pole = each.partition("@")
    if axis in AXES_OF_US and WE in subject[1]:
        subject = firm(subject)
    elif axis in ("hurt", "access", "decide"):
        subject = _without_people(subject)
    positive = not sentence.negated(item.at)
    if axis == "decide" and not positive and "accept" in item.get("does"):
        return  # *n'accepte pas les chiens*: the deed says of whom
    yield sentence.claim(
        STATE,
        axis,
        subject,
        item.start,
        item.end,
        names=frozenset([pole]),
        positive=positive,
        scope=_scope(sentence, item, axis),
        period=NO_NAMES if each in _LASTING else sentence.period,
        bound=sentence.amount_of_them,
    )
    if axis == "need_reg":
        yield sentence.claim(
            STATE,
            "duty",
            subject,
            item.start,
            item.end,
            names=frozenset(["compulsory"]),
            others=frozenset(["registration"]),
            positive=(pole == "reg_needed") == positive,
        )
    for part, has in _in_it(axis, pole, positive=positive):
        yield sentence.claim(
            STATE,
            "part " + part,
            subject,
            item.start,
            item.end,
            names=frozenset(["has"]),
            positive=has,
        )
    if each == "early@ontime":
        yield sentence.claim(  # what is on time takes place
            STATE,
            "held",
            subject,
            item.start,
            item.end,
            names=frozenset(["held"]),
            positive=positive,
        )


_NOT_IN = {
    "vegan": words("milk meat cheese egg honey yoghurt cream butter sausage fish"),
    "vegetarian": words("meat sausage fish"),
}
"""What is not in something of a diet."""

_FUELS = words("oil wood gas")
"""What burns, by the name it has as a thing too."""


def _in_it(axis: str, pole: str, *, positive: bool) -> Iterator[tuple[str, bool]]:
    """What a state says to be in something, or not to be."""
    if axis in ("diet", "veggie") and positive:
        for part in sorted(_NOT_IN.get(pole, ())):
            yield part, False
    elif axis == "fuel" and pole in _FUELS:
        yield pole, positive


_ONCE = frozenset(("stock", "held", "win", "done", "deal", "decide", "passed"))
"""States of an event, whose part of the day only says which event is meant."""


def _scope(sentence: Sentence, item: Item, axis: str) -> frozenset[str]:
    if _lasts(sentence, item):
        return NO_NAMES
    scope = sentence.weekdays | sentence.sides | _times(sentence)
    return scope - _PARTS_OF_DAY if axis in _ONCE else scope


def _lasts(sentence: Sentence, item: Item) -> bool:
    """Whether a day says since when a state is, and not when alone: *reopened on Tuesday*, *seit Mai*."""
    if any(amount.bound == "since" for amount in sentence.amounts):
        return True
    if sentence.language != "en" or not item.text.endswith("ed"):
        return False
    return not any(other.says("copula") for other in sentence.items[max(0, item.at - 3) : item.at])


def _is_predicate(sentence: Sentence, item: Item) -> bool:
    """Whether an adjective is said of a thing: *the trail is easy*, and not *the easy trail*."""
    first = max(0, item.at - _REACH)
    if not any(
        other.says("copula")
        or other.text in _PASSIVE
        or any(n.startswith("stay@") for n in other.get("state"))
        for other in sentence.items[first : item.at]
    ):
        return False
    if item.at + 1 == len(sentence.items) or sentence.tokens[item.at + 1].cut:
        return True
    follows = sentence.items[item.at + 1]
    return not (follows.key or follows.families & {"thing", "group", "prop", "light", "part"})


def _opens(sentence: Sentence) -> Iterator[Claim]:
    """Open on a day of the week, where the hours are told."""
    if not _is_hour(sentence) or not (len(sentence.weekdays) == 1 or sentence.period):
        return
    ranges = {sentence.at_of(each) for each in sentence.amounts if _is_range(each)}
    for item in sentence.items:
        if item.at in ranges or item.says("start") or "open@open" in item.get("state"):
            yield sentence.claim(
                STATE,
                "open",
                sentence.subject(item.at, _own(item)),
                item.start,
                item.end,
                names=frozenset(["open"]),
                positive=not sentence.negated(item.at),
                scope=sentence.weekdays,
            )
            return


def _is_range(amount: Quantity) -> bool:
    """Whether hours are told from when to when: then something is open, whatever its verb."""
    return amount.unit == "min" and amount.bound == "range"


def _prices(sentence: Sentence) -> Iterator[Claim]:
    """What has a price is not free."""
    if any(n.startswith("cost@") for item in sentence.those("state") for n in item.get("state")):
        return
    for amount in sentence.amounts:
        if amount.kind != "money" or not amount.values or amount.values[0] <= 0:
            continue
        covered = frozenset(at for at, mine in sentence.covered.items() if mine is amount)
        at = sentence.at_of(amount)
        subject = sentence.subject(at, covered)
        if not subject[1] & _PAID_FOR or sentence.negated(at):
            return
        yield sentence.claim(
            STATE,
            "cost",
            subject,
            amount.start,
            amount.end,
            names=frozenset(["paid"]),
            scope=sentence.weekdays,
        )
        return


_EVEN = frozenset(("auch", "selbst", "even", "meme", "aussi", "anche"))


def _duties(sentence: Sentence) -> Iterator[Claim]:
    """What has to be or need not be: *no entry without*, *may go without*, *is not needed*."""
    if not sentence.has("waives", "without") and "does" not in sentence.there:
        return
    may = sentence.has("may") or any(
        each in ("permit@allowed", "cost@free")
        for item in sentence.items
        for each in item.get("state")
    )
    for item in sentence.items:
        pole, positive = "", True
        if item.says("waives"):
            pole = "voluntary"
        elif item.says("without") and item.at and sentence.items[item.at - 1].text in _EVEN:
            pole = "voluntary"  # *läuft auch ohne*
        elif item.says("without"):
            before = sentence.items[max(0, item.at - _REACH) : item.at]
            behind = sentence.items[item.at + 1 : item.at + _REACH]
            if any(each.says("no") or each.says("not") for each in (*before, *behind)):
                pole = "compulsory"
            elif may:
                pole = "voluntary"
        elif "need_v" in item.get("does"):
            pole, positive = "compulsory", not sentence.negated(item.at)
        if not pole:
            continue
        subject = sentence.subject(item.at, _own(item))
        if all(each in (WE, "me") or each[0] == "·" for each in subject[1]):
            continue
        if any(each.startswith("need_reg@") for e in sentence.items for each in e.get("state")):
            continue  # that says it already
        yield sentence.claim(
            STATE,
            "duty",
            subject,
            item.start,
            item.end,
            names=frozenset([pole]),
            others=_what(sentence, item),
            positive=positive,
            scope=sentence.weekdays,
        )


def _what(sentence: Sentence, item: Item) -> frozenset[str]:
    """What is needed or not: the thing behind the word, else the one right before it."""
    told = [e for e in sentence.things if e.family in ("thing", "noun", "soft", "part")]
    behind = [e for e in told if item.at < e.at <= item.at + _REACH]
    before = [e for e in told if item.at - _REACH <= e.at < item.at]
    found = behind[:1] or before[-1:]
    return frozenset(e.name for e in found)


def _without_people(subject: tuple[str, frozenset[str]]) -> tuple[str, frozenset[str]]:
    left = subject[1] - PEOPLE - {"injured", "voter"} or frozenset([WE])
    return subject[0] if subject[0] in left else min(left), left


def _own(item: Item) -> frozenset[int]:
    return frozenset([item.at])


def _is_hour(sentence: Sentence) -> bool:
    """Whether hours are told: then *open* and *close* are when, and no state."""
    return any(amount.unit == "min" for amount in sentence.amounts)


def _times(sentence: Sentence) -> frozenset[str]:
    """When a state holds, where it is not always."""
    found: set[str] = set()
    for amount in sentence.amounts:
        if amount.unit == "weekday" and amount.sets and len(sentence.weekdays) == 1:
            continue
        if amount.unit in ("weekday", "min") and amount.sets:
            found.add(f"{amount.unit}:{amount.sets[0].low:g}-{amount.sets[0].high:g}")
        elif amount.unit == "day" and amount.bound in _OPEN:
            found.add(f"{amount.bound}:{amount.sets[0]}" if amount.sets else amount.bound)
    for item in sentence.those("class"):
        found.update(name for name in item.get("class") if name.startswith("season_of"))
    for item in sentence.those("light"):
        found.update(name for name in item.get("light") if name in _PARTS_OF_DAY)
    return frozenset(found)


def _classes(sentence: Sentence) -> Iterator[Claim]:
    for item in sentence.those("class"):
        for each in item.get("class"):
            family, _, value = each.partition("@")
            if not _is_value(sentence, item, family):
                continue
            same = {
                other.at
                for other in sentence.those("class")
                if any(n.startswith(family + "@") for n in other.get("class"))
            }
            head, things = sentence.subject(item.at, frozenset(same))
            if family == "material" and head not in (WE, "me") and not sentence.negated(item.at):
                yield sentence.claim(
                    STATE,
                    "part " + value,
                    (head, things),
                    item.start,
                    item.end,
                    names=frozenset(["has"]),
                )
            if head in (WE, "me") or (family in _TIMES and head not in ORDINARY):
                continue
            yield sentence.claim(
                CLASS,
                family,
                (head, things),
                item.start,
                item.end,
                names=frozenset([value]),
                bound=sentence.amount_of_them,
                positive=not sentence.negated(item.at),
                scope=NO_NAMES if family in _TIMES else sentence.weekdays,
            )


def _runs(amount: Quantity) -> bool:
    """*From Monday to Friday*."""
    return bool(amount.sets) and amount.sets[0].high - amount.sets[0].low > 1


def _is_value(sentence: Sentence, item: Item, family: str) -> bool:
    """Whether a word says what something is, and not which one is meant: *the red bike*."""
    if family in ("season_of", "days_of") or (
        family in _SAID_SMALL and item.capital and sentence.language != "de"
    ):
        return False  # *Oak Lane* is not of oak
    before = [sentence.items[at] for at in range(max(0, item.at - _REACH), item.at)]
    if item.at + 1 < len(sentence.items) and sentence.items[item.at + 1].text == "free":
        return False  # *plastic-free*
    if family in _FREE:
        return True
    if family in _TIMES:
        if (
            before
            and before[-1].says("which_one")
            and not any(each.says("copula") for each in before[-2:-1])
        ):
            return False  # *le marché du samedi* says which one
        told = any(amount.unit == "weekday" and _runs(amount) for amount in sentence.amounts)
        told = told or any(
            amount.unit != "weekday"
            and (not amount.inferred or any(s.isdigit() for s in sentence.said(amount)))
            for amount in sentence.amounts
        )
        return not told and not any(
            "open" in n for i in sentence.those("state") for n in i.get("state")
        )
    if family in _PREDICATED:
        follows = sentence.items[item.at + 1] if item.at + 1 < len(sentence.items) else None
        attribute = (
            follows is not None
            and not sentence.tokens[item.at + 1].cut
            and sentence.language == "en"
            and bool(follows.key or follows.families & {"thing", "group"})
        )
        return any(other.says("copula") for other in before) and not attribute
    return bool(before) and any(
        other.says("source") or other.says("copula") or other.text in _HAS for other in before[-3:]
    )
