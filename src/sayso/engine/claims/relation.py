"""How two texts stand to each other: they contradict, speak of one thing, or have nothing in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.engine.claims.claim import SAID, WE, Claim, keys
from sayso.engine.claims.comparing import Contradiction, comparable, contradiction

CONTRADICTION, COMPATIBLE, UNRELATED = "contradiction", "compatible", "unrelated"
LABELS = (CONTRADICTION, COMPATIBLE, UNRELATED)


def contradictions(ones: Sequence[Claim], others: Sequence[Claim]) -> Iterator[Contradiction]:
    """Every claim of ``ones`` that cannot stand beside one of ``others``.

    A claim that the other side also makes stands: so no text contradicts itself.
    """
    for a in ones:
        shared = set(keys(a))
        for b in others:
            if shared.isdisjoint(keys(b)):
                continue
            found = contradiction(a, b)
            if found is None:
                continue
            if not _agrees(a, b, others) and not _agrees(b, a, ones):
                yield found


def _agrees(claim: Claim, against: Claim, side: Sequence[Claim]) -> bool:
    """Whether ``side``, which holds ``against``, also says what ``claim`` says."""
    return any(
        each is not against
        and each.kind == claim.kind
        and each.mode == claim.mode
        and (comparable(claim, each) is not None or each == claim)
        and contradiction(claim, each) is None
        and (each.spans, each.names, each.others, each.unit)
        == (claim.spans, claim.names, claim.others, claim.unit)
        for each in side
    )


def relation(ones: Sequence[Claim], others: Sequence[Claim]) -> str:
    """One of `LABELS`."""
    if next(contradictions(ones, others), None) is not None:
        return CONTRADICTION
    things = _topics(ones) & _topics(others)
    return COMPATIBLE if things else UNRELATED


def _topics(claims: Sequence[Claim]) -> frozenset[str]:
    found: set[str] = set()
    for claim in claims:
        found.update(claim.things - {WE})
        if claim.kind != SAID and claim.property:
            found.add("?" + claim.property)
    return frozenset(found)
