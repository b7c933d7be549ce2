"""Whether two claims can both be true, and if not, why they cannot.

They contradict only where kind, property, subject, scope and period match and their values do not
meet. Whatever is asked, quoted, wished, supposed or meant as a joke contradicts nothing; what announces
a change is an update. Every rule here reads the same from both sides.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from sayso.engine.claims import phases
from sayso.engine.claims.amounts import GENERIC, NARROW, ORDINARY, PEOPLE
from sayso.engine.claims.apart import holds_on, is_of_part, of_two_things
from sayso.engine.claims.claim import (
    AMOUNT,
    CLASS,
    CLOCK,
    COMPARED,
    DATE,
    DOES,
    ME,
    NO_NAMES,
    ONLY,
    ORDER,
    PHASE,
    PLACE,
    PLANNED,
    PUT_OFF,
    ROLE,
    SAID,
    STATE,
    STATED,
    TARGET,
    WE,
    Claim,
    Span,
)
from sayso.engine.claims.denials import speaks_against
from sayso.engine.claims.scene import same_scene
from sayso.engine.language.senses import WHOLE
from sayso.engine.language.words import words

LIMITS = ("up_to", "at_most")
LIMITED = words(
    """
        warranty_p delivery_p reaction_p payment_p return_p notice_p holiday_p load
        capacity_p speed shelf_p worktime_p age_p
    """
)
"""Properties that are promised or allowed: the limit itself is the value."""

_LEAST_SAID = 3
_ROUND = 1e-9


class Contradiction(NamedTuple):
    """Two claims that cannot both stand: what they differ in, and by what they were held together."""

    kind: str
    a: Claim
    b: Claim
    by: frozenset[str]


def contradiction(a: Claim, b: Claim) -> Contradiction | None:
    """Why ``a`` and ``b`` cannot both be true; ``None`` where they can, or are of different things."""
    if a.kind != b.kind or not _meant(a, b):
        return None
    if a.kind in (ORDER, COMPARED):
        return _turned(a, b)
    by = comparable(a, b)
    if by is not None and not _DIFFERS[a.kind](a, b):
        by = None
    if by is None and a.kind == SAID and _same_scope(a, b) and _same_period(a, b):
        by = speaks_against(a, b)
    return None if by is None else Contradiction(_KIND.get(a.kind, a.kind), a, b, by)


def _meant(a: Claim, b: Claim) -> bool:
    """Whether both are said of what is."""
    return a.mode == STATED == b.mode


def comparable(a: Claim, b: Claim) -> frozenset[str] | None:
    """The things two claims are both about, where property, scope and period match too."""
    if _someone_else(a, b) or _someone_else(b, a) or is_of_part(a, b) or is_of_part(b, a):
        return None
    if not _same_scope(a, b) or not _same_period(a, b):
        return None
    if not _same_property(a, b):
        return same_scene(a, b) if _alike_property(a, b) else None
    return _same_subject(a, b) or same_scene(a, b)


def _alike_property(a: Claim, b: Claim) -> bool:
    """Whether two properties are one where everything around them is the same."""
    if a.kind == DATE:
        return a.property in BEGINNINGS and b.property in BEGINNINGS
    if a.kind == PLACE:
        ones = {a.property, b.property}
        return ones <= _FROM or (ones <= _WHERE_ALL and a.bound == b.bound == "only")
    if a.kind != AMOUNT or a.unit != b.unit:
        return False
    ones = {a.property, b.property}
    if any(each.startswith("n:") for each in ones):
        return "n:person" in ones and all(each[2:] in PEOPLE for each in ones)
    return "" in ones or ones <= PRICES or not ones.isdisjoint(GENERIC)


def _same_property(a: Claim, b: Claim) -> bool:
    if a.kind in (DATE, CLOCK):
        return a.property == b.property
    if a.kind in (AMOUNT, TARGET):
        if a.unit != b.unit:
            return False
        if a.property == b.property:
            return bool(a.property) or a.head == b.head or a.things == b.things
        if a.property.startswith("n:") or b.property.startswith("n:"):
            return {a.property, b.property} in _HEADCOUNTS
        loose = not a.property or not b.property or {a.property, b.property} == _PAID
        return loose and (a.things == b.things if a.unit == "%" else _alike(a, b))
    return a.property == b.property


_FROM = frozenset(("made", "from_place"))
_WHERE_ALL = frozenset(("made", "at all"))
BEGINNINGS = frozenset(("founding", "born_y", "opened_y", "built"))
"""When something came to be."""

PRICES = frozenset(("cost", "wage_p"))
"""What is paid."""

_HEADCOUNTS = ({"n:person", "n:employee"}, {"n:person", "n:resident_pop"})
_PAID = {"cost", "wage_p"}


def _alike(a: Claim, b: Claim) -> bool:
    """Whether two claims name the same things, but for words that say how or for whom."""
    ones, others = _rest(a, NO_NAMES), _rest(b, NO_NAMES)
    return ones == others or (a.head == b.head and (ones <= others or others <= ones))


def _same_scope(a: Claim, b: Claim) -> bool:
    return a.scope == b.scope


def _same_period(a: Claim, b: Claim) -> bool:
    if "?" in a.period or "?" in b.period:
        return False
    if ("past" in a.period) != ("past" in b.period):
        return False
    if not a.period or not b.period:
        return not any(each.startswith("~") for each in a.period | b.period)
    if a.kind in _LASTING and (holds_on(a.period, b.period) or holds_on(b.period, a.period)):
        return True
    return a.period == b.period


_LASTING = (ROLE, STATE, PHASE, PLACE, CLASS, DOES, SAID)
"""Claims that hold from a day on where they are told *since* then."""


_NUMERIC = (AMOUNT, TARGET, CLOCK)
_OF_FIRMS = (ROLE, PLACE, DATE)


def _same_subject(a: Claim, b: Claim) -> frozenset[str] | None:
    """The things both are about; ``None`` where they may be about different ones."""
    if (ME in a.things) != (ME in b.things):
        return None
    shared = (a.things & b.things) - {WE}
    if _two_subjects(a, b, shared):
        return None
    of_a, of_b = _rest(a, shared), _rest(b, shared)
    if shared and of_a and of_b:
        of_a, of_b = _unlike(of_a, of_b), _unlike(of_b, of_a)
    if not shared:
        alone = not of_a and not of_b and WE in a.things and WE in b.things
        return frozenset([WE]) if alone else None
    if a.kind == ONLY:
        return None if any(each[0] in "=@#" for each in of_a | of_b) else shared
    if of_two_things(a, b, of_a, of_b):
        return None
    if of_a and of_b:
        return shared if _side_by_side(a, b, shared, of_a, of_b) else None
    rest = of_a or of_b
    if any(each[0] == "=" for each in rest):
        return None
    if a.kind in (*_NUMERIC, STATE, CLASS) and (
        rest & _NARROW or any(each[0] in "@#" for each in rest)
    ):
        return None
    if a.head != b.head and rest:
        small, large = (a, b) if of_b else (b, a)
        if (
            a.kind == DATE
            or small.head not in large.things
            or (len(shared) < 2 and a.kind not in (DOES, SAID))
        ):
            return None
    return shared


def _two_subjects(a: Claim, b: Claim, shared: frozenset[str]) -> bool:
    """Whether words that nobody knows, or more values than one, leave open what is meant."""
    if a.head[:1] == b.head[:1] == "·" and a.head not in b.things and b.head not in a.things:
        return True  # *the Brampton pier*, *the Brampton lighthouse*
    if a.kind == ROLE and _soft(a.things - shared) and _soft(b.things - shared):
        return True  # *the Selby choir*, *the Selby football club*
    # of two prices either may be meant
    return a.kind == AMOUNT and len(a.spans) != len(b.spans) and a.things != b.things


def _soft(things: frozenset[str]) -> bool:
    return any(each[0] == "·" for each in things)


def _someone_else(us: Claim, claim: Claim) -> bool:
    """Whether one claim is of us, and the other of somebody whom it names first."""
    if us.kind not in (DOES, PHASE, SAID) or WE not in us.things or WE in claim.things:
        return False
    head = claim.head
    return (
        head not in us.things and head not in _THINGS and head[0].isalpha() and head not in _NARROW
    )


def _rest(claim: Claim, shared: frozenset[str]) -> frozenset[str]:
    """What else a claim is about; words that nobody knows, written small, tell nothing apart."""
    return frozenset(
        each
        for each in claim.things - shared
        if each not in (WE, "p:cost") and not each.startswith("·")
    )


def _unlike(ones: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """What the other side does not name in another form either: *Velobrücke*, *Brücke für Velos*."""
    plain = {each.lstrip("~") for each in others}
    return frozenset(each for each in ones if each.lstrip("~") not in plain)


def _side_by_side(
    a: Claim, b: Claim, shared: frozenset[str], of_a: frozenset[str], of_b: frozenset[str]
) -> bool:
    """Whether claims that each name something more are of one thing all the same."""
    if a.kind in _NUMERIC or len(shared) < 2:
        return False
    if a.head in of_a and b.head in of_b:
        return False
    if a.kind == STATE and of_a <= _THINGS and of_b <= _THINGS:
        return False  # *the car park at the station*, *the car park by the lake*
    if a.head != b.head and shared <= _THINGS:
        return False  # only a name that both speak of holds different heads together
    return not (_tells_apart(of_a) and _tells_apart(of_b))


def _tells_apart(things: frozenset[str]) -> bool:
    return bool(things & _NARROW) or any(
        each[0] in "=@#~" or each not in _THINGS for each in things
    )


_NARROW = NARROW | PEOPLE
_THINGS = ORDINARY


# ── values ───────────────────────────────────────────────────────────────────────────────────────


def _meets(one: Span, other: Span) -> bool:
    low, high = max(one[0], other[0]), min(one[1], other[1])
    if low < high:
        return True
    if low > high:
        return False
    return not (_leaves(one, low) or _leaves(other, low))


def _leaves(span: Span, value: float) -> bool:
    return (span[2] and value == span[0]) or (span[3] and value == span[1])


def _meet(ones: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(_meets(one, other) for one in ones for other in others)


def _amounts_differ(a: Claim, b: Claim) -> bool:
    if a.positive != b.positive:
        return a.spans == b.spans and a.bound == b.bound
    if not a.positive:
        return False
    if a.bound == b.bound == "plus_minus":
        return _limits(a)[-1:] != _limits(b)[-1:]
    if _drops_a_bound(a, b) or _drops_a_bound(b, a):
        return True
    if a.bound in LIMITS and b.bound in LIMITS:
        return _limits(a) != _limits(b) and not _meet(_tight(a), _tight(b))
    if a.property in LIMITED and a.bound == b.bound == "at_least":
        return _limits(a) != _limits(b)
    if _meet(a.spans, b.spans):
        return False
    if a.property.startswith("n:"):
        return _counts_differ(a, b)
    return True


def _drops_a_bound(a: Claim, b: Claim) -> bool:
    """*Up to 18 %*, and *18 %, on every part*: the bound is gone, and it was the point."""
    if a.bound != "up_to" or b.bound or not b.whole or a.property.startswith("n:"):
        return False
    return any(_meets(limit, span) for limit in _tight(a) for span in b.spans)


def _limits(claim: Claim) -> tuple[float, ...]:
    return tuple(
        sorted(end for span in claim.spans for end in span[:2] if abs(end) != inf and end != 0)
    )


def _tight(claim: Claim) -> tuple[Span, ...]:
    return tuple((end, end, False, False) for end in _limits(claim))


def _counts_differ(a: Claim, b: Claim) -> bool:
    """A smaller number may be a part of a larger; it is not where it counts them all."""
    least_a = min(span[0] for span in a.spans)
    least_b = min(span[0] for span in b.spans)
    rest = _rest(a, NO_NAMES)
    same = rest == _rest(b, NO_NAMES) and (a.head, a.period, a.whole) == (b.head, b.period, b.whole)
    if same and (a.period or rest):
        return True
    smaller = a if least_a < least_b else b
    return smaller.whole and (len(smaller.things - {WE}) <= len((a if smaller is b else b).things))


def _targets_differ(a: Claim, b: Claim) -> bool:
    return not (_meets(a.spans[0], b.spans[0]) and _meets(a.spans[1], b.spans[1]))


def _days_differ(a: Claim, b: Claim) -> bool:
    if a.positive != b.positive:
        return a.spans == b.spans and a.unit == b.unit
    if not a.positive:
        return False
    if a.others and b.others and a.others.isdisjoint(b.others):
        return False  # the work on it began then, and it opens then
    if PUT_OFF in (a.bound, b.bound) and PLANNED not in (a.bound, b.bound):
        return False  # the one was told before, and the other is news
    ones, others = a.spans, b.spans
    if a.loose != b.loose:
        ones, others = _yearless(ones), _yearless(others)
    if a.unit == b.unit:
        if a.unit == "at" and not _meet(ones, others):
            return True
        if a.unit == "at":
            return _runs_differ(ones, others)
        if a.unit == "end":
            return not any(
                abs(x[1] - y[1]) < 1 or (_meets(x, y) and _wide(x, y)) for x in ones for y in others
            )
        return not any(
            abs(x[0] - y[0]) < 1 or (_meets(x, y) and _wide(x, y)) for x in ones for y in others
        )
    if {a.unit, b.unit} == {"at", "start"}:
        return not _meet(ones, others)
    return False


def _wide(x: Span, y: Span) -> bool:
    """Whether one of them is a month or so, in which the other lies."""
    return max(x[1] - x[0], y[1] - y[0]) > 7 > min(x[1] - x[0], y[1] - y[0])


def _runs_differ(ones: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """*From 5 to 7 May* and *from 5 to 8 May*."""
    if len(ones) != 1 or len(others) != 1:
        return False
    x, y = ones[0], others[0]
    runs = all(1 < span[1] - span[0] < 20 for span in (x, y))
    return runs and (x[0] != y[0] or x[1] != y[1])


def _yearless(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    from sayso.engine.claims.days import without_year

    return tuple(without_year(span[0], span[1]) for span in spans)


def _hours_differ(a: Claim, b: Claim) -> bool:
    if a.unit != b.unit or a.positive != b.positive:
        return False
    return a.positive and not _meet(a.spans, b.spans)


def _lies_in(name: str) -> set[str]:
    found = {name}
    while name in WHOLE:
        name = WHOLE[name]
        found.add(name)
    return found


def _places_differ(a: Claim, b: Claim) -> bool:
    inside = any(x in _lies_in(y) or y in _lies_in(x) for x in a.names for y in b.names)
    if a.positive != b.positive:
        return bool(a.names & b.names)
    if not a.positive or inside:
        return False
    if a.property in ("deliver", "sell"):
        return False
    if a.property == "venue" and a.unit != b.unit:
        return False  # two languages have two words for it
    # a town nobody knows may lie in a country that is named
    unknown = any(
        _is_unknown(x) != _is_unknown(y) and _is_whole(x, y) for x in a.names for y in b.names
    )
    return not unknown


def _is_unknown(name: str) -> bool:
    return name not in WHOLE and name not in _LARGE


def _is_whole(x: str, y: str) -> bool:
    """Whether the known one of two places is a country or more."""
    known = x if _is_unknown(y) else y
    return known in _LARGE or WHOLE.get(known) in _CONTINENTS


_CONTINENTS = frozenset(("europe", "asia", "america", "south_america", "africa"))
_LARGE = (
    frozenset(WHOLE.values())
    | _CONTINENTS
    | {"australia", "turkey", "russia", "ticino", "valais", "vaud", "jura", "aargau", "thurgau"}
    | {"graubuenden", "bavaria", "ohio", "texas", "california", "florida"}
)


def _names_differ(a: Claim, b: Claim) -> bool:
    if a.property == "weekday_of" and a.head != b.head and {a.head, b.head} <= a.things & b.things:
        return False  # what is on Tuesday at the cinema is not the cinema
    if a.property != "decide" and "some" in (a.bound, b.bound) and "all" not in (a.bound, b.bound):
        return False  # of a vote the most are enough
    if a.positive != b.positive:
        return bool(a.names & b.names)
    return a.positive and not a.names & b.names and not a.others & b.others


def _states_differ(a: Claim, b: Claim) -> bool:
    if a.others and b.others and a.others.isdisjoint(b.others):
        return False  # what one has to bring is not what the other need not
    if "some" in (a.bound, b.bound) and "all" not in (a.bound, b.bound):
        return False
    if a.positive != b.positive:
        return bool(a.names & b.names)
    return a.positive and not a.names & b.names


def _deeds_differ(a: Claim, b: Claim) -> bool:
    if a.positive == b.positive:
        return False
    denied, other = (a, b) if not a.positive else (b, a)
    if denied.bound == "all" and other.bound != "all":
        return False
    return denied.things - {WE} <= other.things or same_scene(a, b) is not None


def _words_differ(a: Claim, b: Claim) -> bool:
    if a.positive == b.positive:
        return False
    denied, other = (a, b) if not a.positive else (b, a)
    if denied.bound == "some" or not denied.names <= other.names:
        return False
    if any(each.startswith("role:") for each in other.names - denied.names):
        return False  # *not the head* and *the deputy of the head*
    return len(denied.names) >= _LEAST_SAID or other.names - denied.names <= {"all"}


def _others_too(a: Claim, b: Claim) -> bool:
    """*Only members vote*, and *guests vote too*."""
    if {a.bound, b.bound} != {"only", "also"} or not (a.positive and b.positive):
        return False
    shared = a.others & b.others
    return not a.names & b.names and len(shared) >= _LEAST_SAID - 1


def _turned(a: Claim, b: Claim) -> Contradiction | None:
    if a.property != b.property:
        return None
    if a.positive != b.positive:
        turned = bool(a.names & b.names and a.others & b.others)
    else:
        turned = a.positive and bool(a.names & b.others and a.others & b.names)
        turned = turned or (a.positive and (_beaten(a, b) or _beaten(b, a)))
        turned = turned and not (a.names & b.names or a.others & b.others)
    if not turned:
        return None
    by = (a.names | a.others) & (b.names | b.others)
    return Contradiction("order" if a.kind == ORDER else "comparison", a, b, by)


def _beaten(two: Claim, claim: Claim) -> bool:
    """Whether one of two, *the quieter of the two*, is the louder in the other text."""
    if "*" in two.others:
        return bool(two.names & claim.others) and "*" not in claim.names
    return "*" in two.names and bool(two.others & claim.names) and "*" not in claim.others


_DIFFERS = {
    AMOUNT: _amounts_differ,
    TARGET: _targets_differ,
    DATE: _days_differ,
    CLOCK: _hours_differ,
    PLACE: _places_differ,
    ROLE: _names_differ,
    STATE: _states_differ,
    CLASS: _names_differ,
    DOES: _deeds_differ,
    SAID: _words_differ,
    ONLY: _others_too,
    PHASE: phases.differ,
}
_KIND = {
    AMOUNT: "value",
    DATE: "date",
    CLOCK: "time",
    CLASS: "property",
    DOES: "negation",
    SAID: "negation",
    ONLY: "exclusivity",
    PHASE: "state",
}
