"""Which fact a statement's claim is of: the fact in the terms of the claim, or nothing."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from sayso.engine.claims.amounts import NARROW, ORDINARY, PEOPLE, STAFF
from sayso.engine.claims.claim import AMOUNT, DATE, ME, STATED, TARGET, WE, Claim
from sayso.engine.claims.facts import Held

_VERSION = re.compile(r"#(.+?)\d+(?:\.\d+)+")
_UNSAID = frozenset(("share_p", "duration_p"))
"""Properties that add nothing to the kind of value."""

_OPENED = frozenset(("opened_y", "built"))
"""When a site came to be."""

_HALF = 0.5
"""A count below that share of all there are is of a part, whatever its sentence says."""


def keys_of(claim: Claim) -> Iterator[Hashable]:
    """By what a statement's claim finds the facts it may contradict."""
    for each in claim.things:
        yield ("told", claim.kind, claim.property, each)
        if claim.kind == TARGET:
            yield (TARGET, claim.unit, each)
        else:
            yield (claim.kind, claim.unit, claim.property, each)
            yield (claim.kind, claim.unit, "", each)
            if claim.kind == DATE and claim.property in _OPENED:
                yield (claim.kind, claim.unit, "founding", each)
    if claim.kind != TARGET:
        yield (claim.kind, claim.unit, claim.property, "")


def facing(each: Held, claim: Claim) -> Claim | None:
    """A fact in the terms of a statement's claim; ``None`` where they are of different things."""
    mine = each.claim
    if claim.kind != mine.kind or claim.mode != STATED or ME in claim.things:
        return None
    if each.told:
        return mine._replace(period=claim.period)
    if claim.unit != mine.unit or not _of_it(each, claim):
        return None
    return in_terms_of(mine, claim)


def in_terms_of(mine: Claim, claim: Claim) -> Claim:
    """What a fact says, of the very thing that a statement's claim is about."""
    return mine._replace(
        property=claim.property,
        head=claim.head,
        things=claim.things,
        scope=claim.scope,
        period=claim.period,
        unit=claim.unit,
    )


def is_part(claim: Claim, mine: Claim) -> bool:
    """Whether a smaller count is rather of a part of all there are."""
    most = max(span[1] for span in claim.spans)
    least = min(span[0] for span in mine.spans)
    return most < least * (_HALF if claim.whole else 1)


def is_near(claim: Claim, mine: Claim) -> bool:
    """Whether a count may be of the same: one far from it is rather of others."""
    most = max(span[1] for span in mine.spans)
    least = min(span[0] for span in mine.spans)
    return all(span[1] > least * _HALF and span[0] < most / _HALF for span in claim.spans)


def _is_version(name: str, of: frozenset[str]) -> bool:
    """Whether a numbered name is a version of something, which is no other thing."""
    match = _VERSION.fullmatch(name)
    return match is not None and match[1] in of


def _of_it(each: Held, claim: Claim) -> bool:
    """Whether a statement's claim is of what the fact is, and of no part of it."""
    mine = each.claim
    said = claim.things | frozenset((claim.property, "p:" + claim.property))
    if not each.needs <= said:
        return False
    said_of = "" if claim.property in _UNSAID else claim.property
    if mine.kind == DATE and mine.property == "founding" and claim.property in _OPENED:
        said_of = mine.property
    if mine.kind in (AMOUNT, DATE) and mine.property != said_of:
        return False
    extra = claim.things - each.needs - each.known - {WE} - STAFF
    extra = frozenset(
        x
        for x in extra
        if x[0] != "·" and not x.startswith("p:") and not _is_version(x, each.needs)
    )
    if any(x in NARROW or x in PEOPLE or x[0] in "=@#~" for x in extra):
        return False
    if any(x not in ORDINARY and "p:" + x not in ORDINARY for x in extra):
        return False
    if mine.property.startswith("n:") and is_part(claim, mine):
        return False
    if mine.property.startswith("n:") and not each.needs:
        return True
    if mine.property.startswith("n:") and all(x[0] == "@" for x in each.needs):
        ours = WE in claim.things or claim.head not in extra
        return not extra or (ours and is_near(claim, mine))
    if any(x in claim.things for x in each.known - each.needs if x[0] in "=@#"):
        # its own papers name it, but as what it is compared with
        return bool(each.needs)
    return not extra
