"""Sets of people parted by the clauses that stand for them."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.engine.decide.rulebook import bits


def parts(
    clauses: int, standing: Mapping[int, int], whole: int
) -> tuple[list[tuple[int, int]], int]:
    """``whole`` by the very set of ``clauses`` that stand, and those for whom none does."""
    found: dict[int, int] = {}
    rest = whole
    for n in bits(clauses):
        those = standing[n] & whole
        if not those:
            continue
        bit = 1 << n
        for have, members in list(found.items()):
            both = members & those
            if both:
                if both == members:
                    del found[have]
                else:
                    found[have] = members ^ both
                found[have | bit] = both
        fresh = rest & those
        if fresh:
            found[bit] = fresh
            rest ^= fresh
    return list(found.items()), rest
