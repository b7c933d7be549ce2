"""Claims without numbers: states that exclude one another, materials, colours, languages, rhythms."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.amounts import ORDINARY, PEOPLE, firm
from sayso.engine.claims.claim import CLASS, NO_NAMES, STATE, WE, Claim
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item
from sayso.engine.language.quantities import Quantity
from sayso.engine.language.senses import QUALITIES

AXES_OF_US = frozenset(["staff", "listed", "result", "who", "deal", "tenure"])
"""States that a firm is in as a whole."""

_LASTING = frozenset(["life@discontinued", "stands@demolished", "alive@dead"])
"""What stays so from then on, whenever it came about."""

_PASSIVE = frozenset(["been", "ete"])

_PAID_FOR = frozenset(
    ["ticket", "fee", "parking", "tour", "course", "subscription", "entry_access"]
)
"""What costs something, or nothing."""

_SOURCES = frozenset(["material"])
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
    yield from _classes(sentence)


def _states(sentence: Sentence) -> Iterator[Claim]:
    if "state" not in sentence.there:
        return
    for item in sentence.items:
        if "state" not in item.families:
            continue
        poles = item.get("state")
        kept = any(each.startswith("permit@") for each in poles)  # *Rauchverbot*: smoking
        subject = sentence.subject(item.at, frozenset() if kept else _own(item))
        axes = {each.partition("@")[0] for each in poles}
        if subject[0] in (WE, "me") and axes.isdisjoint(AXES_OF_US | {"hurt"}):
            continue
        for each in poles:
            axis, _, pole = each.partition("@")
            if axis in QUALITIES and not _is_predicate(sentence, item):
                continue
            if axis == "open" and _is_hour(sentence):
                continue  # `_opens` has it
            if axis in AXES_OF_US and WE in subject[1]:
                subject = firm(subject)
            elif axis in ("hurt", "access", "decide"):
                subject = _without_people(subject)
            yield sentence.claim(
                STATE,
                axis,
                subject,
                item.start,
                item.end,
                names=frozenset([pole]),
                positive=not sentence.negated(item.at),
                scope=sentence.weekdays | _times(sentence),
                period=NO_NAMES if each in _LASTING else sentence.period,
            )
            if each == "early@ontime":
                yield sentence.claim(  # what is on time takes place
                    STATE,
                    "held",
                    subject,
                    item.start,
                    item.end,
                    names=frozenset(["held"]),
                    positive=not sentence.negated(item.at),
                )


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
    if len(sentence.weekdays) != 1 or not _is_hour(sentence):
        return
    for item in sentence.items:
        if item.says("start") or "open@open" in item.get("state"):
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


def _prices(sentence: Sentence) -> Iterator[Claim]:
    """What has a price is not free."""
    if any(n.startswith("cost@") for item in sentence.items for n in item.get("state")):
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
    for item in sentence.items:
        found.update(name for name in item.get("class") if name.startswith("season_of"))
        found.update(name for name in item.get("light") if name in _PARTS_OF_DAY)
    return frozenset(found)


def _classes(sentence: Sentence) -> Iterator[Claim]:
    if "class" not in sentence.there:
        return
    for item in sentence.items:
        if "class" not in item.families:
            continue
        for each in item.get("class"):
            family, _, value = each.partition("@")
            if not _is_value(sentence, item, family):
                continue
            same = {
                other.at
                for other in sentence.items
                if any(n.startswith(family + "@") for n in other.get("class"))
            }
            head, things = sentence.subject(item.at, frozenset(same))
            if head in (WE, "me") or (family in _TIMES and head not in ORDINARY):
                continue
            yield sentence.claim(
                CLASS,
                family,
                (head, things),
                item.start,
                item.end,
                names=frozenset([value]),
                positive=not sentence.negated(item.at),
                scope=NO_NAMES if family in _TIMES else sentence.weekdays,
            )


def _runs(amount: Quantity) -> bool:
    """*From Monday to Friday*."""
    return bool(amount.sets) and amount.sets[0].high - amount.sets[0].low > 1


def _is_value(sentence: Sentence, item: Item, family: str) -> bool:
    """Whether a word says what something is, and not which one is meant: *the red bike*."""
    if family == "season_of":
        return False
    before = [sentence.items[at] for at in range(max(0, item.at - _REACH), item.at)]
    if family in _FREE:
        return True
    if family in _TIMES:
        if before and before[-1].says("which_one"):
            return False  # *le marché du samedi* says which one
        told = any(amount.unit == "weekday" and _runs(amount) for amount in sentence.amounts)
        told = told or any(
            amount.unit != "weekday"
            and (not amount.inferred or any(s.isdigit() for s in sentence.said(amount)))
            for amount in sentence.amounts
        )
        return not told and not any("open" in n for i in sentence.items for n in i.get("state"))
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
        other.says("source") or other.says("copula") for other in before[-3:]
    )
