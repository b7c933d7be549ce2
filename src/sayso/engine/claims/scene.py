"""Whether two statements are of one matter by everything they name, however each of them puts it.

Two texts seldom name their subject by the same words in the same place: *Gleisstrasse: Im Hochhaus …*,
*das Hochhaus an der Gleisstrasse …*. So all that is named around two claims is weighed: a name or a word
that few statements have weighs more than a common noun. They are of one matter where enough of it is
shared and nothing that tells one thing from another stands against it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sayso.engine.claims.amounts import NARROW, ORDINARY, PEOPLE, STAFF
from sayso.engine.claims.claim import (
    AMOUNT,
    CLASS,
    CLOCK,
    DATE,
    DOES,
    ME,
    NO_NAMES,
    PHASE,
    PLACE,
    ROLE,
    STATE,
    WE,
    Claim,
)
from sayso.engine.language.processes import PROCESS_IDS
from sayso.engine.language.senses import WHOLE, key_of
from sayso.engine.language.things import COLUMNS
from sayso.engine.language.words import words

KINDS = frozenset((AMOUNT, CLASS, CLOCK, DATE, DOES, PHASE, PLACE, ROLE, STATE))
"""Claims that are held together by their scene."""

_ALONE = frozenset((AMOUNT, CLOCK, DATE, PLACE))
"""Claims that need to be the only ones of their sort in their texts: else which is meant is open."""

STAYING = "leaving"
"""The process that whatever stays does not go through."""

HOW = "^!"
"""How what begins that tells two things apart, and is none itself."""

_PRICED = frozenset(("ticket", "entry_access", "fee", "card"))
"""What stands for the price of something else: *tickets for the fair cost*, *you pay to get in*."""

_PROCESSES = words(
    """
    registration application strike sale takeover merger renovation relocation closure opening
    delivery production case_law vote construction_start building_permit exam_final layoff
    """
)
"""Nouns of processes: of whom a process is, they do not say."""

_FIRM = words(
    """
    management plant site headquarters board authority union staff_council employee supplier production
    """
)
"""What speaks or is spoken of for a firm or a town as a whole."""

_DEALT = frozenset(("deal", "life", "decide"))
"""States that are deeds done to something: that it is not sold to one says nothing of another."""

_TRADED = frozenset(("sale_p", "purchase_p"))
"""Processes that are done to something, as deeds are."""

_DENIED = frozenset(("refused", "not_begun"))
_COUNTED = frozenset((AMOUNT, DOES, PHASE))
"""Claims that are limited by the group they name."""

_ENOUGH = 2.0
_SHARE = 0.4
_SURE = 4.0
_CLOSE = 3.0
_CODE = 3


@lru_cache(maxsize=1 << 15)
def weight(thing: str) -> float:
    """How much a thing tells of what a statement is about."""
    if thing[:1] in '="':
        return 2.0
    if not thing or thing[0] in HOW:
        return 0.0
    if thing[:1] == "~":
        return 0.5
    if thing == ME:
        return 0.0
    if thing in STAFF:
        return 0.5
    if thing[:1] in "@#·" or thing == WE or thing in ORDINARY or thing in NARROW or thing in PEOPLE:
        return 1.0
    return 2.0


class _Meeting(NamedTuple):
    """How far two scenes cover each other.

    ``spoken``: they are of one language; ``named``: they share a proper name; ``close`` and ``sure``:
    they share so much that a number, or another head, tells them no longer apart.
    """

    spoken: bool
    named: bool
    close: bool
    sure: bool


def same_scene(a: Claim, b: Claim) -> frozenset[str] | None:
    """The things that two claims' surroundings share; ``None`` where they may be of two matters."""
    if a.kind not in KINDS or (a.kind in _ALONE and not (a.lone and b.lone)):
        return None
    shared = a.scene & b.scene
    common = _common(a, b, shared)
    if common < _ENOUGH:
        return None
    own = _own(a) | _own(b)
    rest_a, rest_b = a.scene - shared - own, b.scene - shared - own
    spoken = any(each[:1] == "!" and each[1:] in COLUMNS for each in shared)
    if not spoken:  # words of two languages that nobody knows tell nothing apart
        rest_a, rest_b = frozenset(filter(_known, rest_a)), frozenset(filter(_known, rest_b))
    if a.kind in _ALONE and common < _SURE and _named(rest_a) and _named(rest_b):
        return None  # *books for four weeks*, *films for two*
    both = a.head in rest_a & ORDINARY and b.head in rest_b & ORDINARY
    meeting = _Meeting(
        spoken=spoken,
        named=any(each[:1] == "!" and each[1:] not in COLUMNS for each in shared),
        close=a.kind not in _ALONE and common >= _CLOSE,
        sure=common >= _SURE and not both,
    )
    if _apart(a, rest_a, rest_b, meeting) or _apart(b, rest_b, rest_a, meeting):
        return None
    if _of_another(a, b, meeting) or _of_another(b, a, meeting):
        return None
    rest_a -= frozenset("!" + each for each in b.scene)
    rest_b -= frozenset("!" + each for each in a.scene)
    if rest_a and rest_b and _others(rest_a, rest_b):
        return None
    return frozenset(each for each in shared if each[:1] not in HOW)


def _named(rest: frozenset[str]) -> bool:
    return not (rest & ORDINARY).isdisjoint(_TOLD_OF)


_TOLD_OF = ORDINARY - _PRICED - _PROCESSES - _FIRM


def _common(a: Claim, b: Claim, shared: frozenset[str]) -> float:
    """What two scenes share, by its weight; nothing where that is only a small part of both."""
    if (ME in a.scene) != (ME in b.scene) or not any(map(weight, shared - {WE})):
        return 0.0
    common = sum(map(weight, shared)) + (a.kind == PHASE and a.property != STAYING)
    least = min(sum(map(weight, a.scene)), sum(map(weight, b.scene)))
    return common if common >= _SHARE * least else 0.0


def _of_another(claim: Claim, other: Claim, meeting: _Meeting) -> bool:
    """Whether a claim is of something that the other does not name: a figure's head, what is denied."""
    if claim.kind in _ALONE:
        return _has_another_head(claim, other)
    return denies_a_deed(claim) and _says_more(claim, other, spoken=meeting.spoken)


def denies_a_deed(claim: Claim) -> bool:
    """Whether what is denied is done to something: that no cakes are sold says nothing of biscuits."""
    if not _is_denied(claim):
        return False
    if claim.kind == STATE:
        return claim.property in _DEALT
    if claim.kind != PHASE:
        return claim.kind == DOES
    return claim.property in _TRADED or claim.property not in PROCESS_IDS


def _has_another_head(claim: Claim, other: Claim) -> bool:
    """Whether a figure's head is a thing that is called the same everywhere, and the other has not."""
    head = claim.head
    if head + "_p" in (other.property, claim.property):
        return False  # *we deliver for*, *the delivery … for*
    return head in ORDINARY and head not in _PRICED and head not in other.scene | other.things


def _is_denied(claim: Claim) -> bool:
    return not claim.positive or bool(claim.names & _DENIED)


def _says_more(denied: Claim, other: Claim, *, spoken: bool) -> bool:
    """Whether what is denied is denied of something that the other does not name: *no lending of tablets*."""
    more = denied.things - other.things - other.scene - {WE} - _FIRM
    return any(weight(each) >= 1.0 and (spoken or _known(each)) for each in more)


def _known(thing: str) -> bool:
    """Whether a thing is called the same in every language: a name, a number, what the tables hold."""
    if thing[:1] in "~^":
        return False
    if thing[:1] in '=#@!"':
        return len(thing) > _CODE
    return thing in ORDINARY or thing in NARROW or thing in PEOPLE


def _own(claim: Claim) -> frozenset[str]:
    """What names a value and not what it is of: the person in an office, the place of an event."""
    if claim.kind == ROLE:
        people = frozenset(map(key_of, claim.others | claim.names))
        return people | frozenset("!" + each for each in people)
    if claim.kind == PHASE and claim.property in (STAYING, "move_p"):
        return frozenset(each for each in claim.scene if each[:1] == "@")
    if claim.kind == PLACE:
        return frozenset(
            form for each in claim.names for form in (each, "@" + each, "!" + each, each[6:])
        )
    return NO_NAMES


def _apart(claim: Claim, mine: frozenset[str], theirs: frozenset[str], meeting: _Meeting) -> bool:
    """Whether what only one side names limits it."""
    if any(
        (each[:1] in "=#" and not (meeting.close and each[1:].isdigit()))
        or (each in NARROW and claim.bound != "all")
        for each in mine
    ):
        return True
    counted = claim.kind in _COUNTED and claim.property not in PROCESS_IDS
    if counted and any(
        each in PEOPLE and each not in STAFF for each in mine - {claim.property[2:]}
    ):
        return True
    return (
        claim.head in mine
        and not _is_light(claim, meeting)
        and (claim.kind in _ALONE or any(map(_is_thing, theirs)))
    )


def _is_light(claim: Claim, meeting: _Meeting) -> bool:
    """Whether the head of a claim says little of whom it is."""
    head = claim.head or WE
    if head == WE or head[:1] == "@" or weight(head) < 1.0:
        return True
    if claim.kind in _ALONE:
        return head in _PRICED
    if claim.kind == PHASE and head in _PROCESSES:
        return True
    return meeting.sure or (meeting.named and head in _FIRM)


def _is_thing(each: str) -> bool:
    return each in ORDINARY or ((each[:1].isalpha() or each[:1] == "·") and each != WE)


def _others(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether each side names one of a sort by which things are told apart."""
    if _tied_apart(ones, others):
        return True
    for family in (_is_place, _is_group, _is_name, _is_told):
        if any(map(family, ones)) and any(map(family, others)):
            if family is _is_place and any(_lies_in(x, y) for x in ones for y in others):
                continue
            return True
    return False


def _tied_apart(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one thing is told apart by another on each side: *the car park by the lake*."""
    mine = {each.partition(">")[0] for each in ones if each[:1] == "^"}
    return any(each.partition(">")[0] in mine for each in others if each[:1] == "^")


def _is_place(thing: str) -> bool:
    return thing[:1] == "@" or thing in _LEVELS


_LEVELS = frozenset(("canton", "municipality", "authority", "country", "continent", "region"))
"""What figures and rules are told of at a level: a canton's is no village's."""


def _is_group(thing: str) -> bool:
    return thing in PEOPLE and thing not in STAFF


def _is_told(thing: str) -> bool:
    return thing[:1] == "~"


def _is_name(thing: str) -> bool:
    return thing[:1] in '!"'


def _lies_in(x: str, y: str) -> bool:
    return _chain(x, y) or _chain(y, x)


def _chain(inner: str, outer: str) -> bool:
    name = inner[1:]
    while name:
        if name == outer[1:]:
            return True
        name = WHOLE.get(name, "")
    return False
