"""What sets two claims apart that name the same: a part of the thing, a word nobody knows, a time."""

from __future__ import annotations

from math import inf

from sayso.engine.claims.claim import AMOUNT, CLOCK, STATE, Claim
from sayso.engine.claims.scene import denies_a_deed
from sayso.engine.language.words import words

_ANNEXES = words("parking garage door restaurant shop cafe kiosk garden terrace toilet playground")
"""What stands at other things, and has states and hours of its own."""


def is_of_part(part: Claim, whole: Claim) -> bool:
    """Whether one claim is of something at what the other is of: *the car park at the home*."""
    if part.kind not in (STATE, CLOCK) or part.head not in _ANNEXES:
        return False
    return part.head != whole.head and f"^{part.head}>{whole.head}" in part.scene - whole.scene


def of_two_things(a: Claim, b: Claim, of_a: frozenset[str], of_b: frozenset[str]) -> bool:
    """Whether what each side names besides makes them of two things.

    What is denied of one thing is not denied of another, and two prices may be of two wares.
    """
    if denies_a_deed(a) and (of_a or _unmatched(a, b)):
        return True
    if denies_a_deed(b) and (of_b or _unmatched(b, a)):
        return True
    if a.kind != AMOUNT:
        return False
    return bool(  # *sells its mugs for*, *die Teller kosten*
        (of_b and _unmatched(a, b)) or (of_a and _unmatched(b, a))
    )


def _unmatched(claim: Claim, other: Claim) -> bool:
    """Whether a claim names something by a word that nobody knows, and the other does not name it."""
    named = other.things | other.scene
    return any(
        each[0] == "·" and each not in named and each[1:] not in named for each in claim.things
    )


def holds_on(since: frozenset[str], during: frozenset[str]) -> bool:
    """Whether one time begins before another and has not ended: *since 2025*, *in May 2026*."""
    if len(since) != 1 or len(during) != 1:
        return False
    first, from_one, upto = _ends(next(iter(since)))
    other, low, high = _ends(next(iter(during)))
    return first == other and upto == inf != high and -inf < from_one <= low


def _ends(period: str) -> tuple[bool, float, float]:
    """Whether a period is of a known year, its first day and the one after its last."""
    low, _, high = period.lstrip("~").rpartition("-")
    try:
        return not period.startswith("~"), float(low), float(high)
    except ValueError:
        return False, inf, -inf
