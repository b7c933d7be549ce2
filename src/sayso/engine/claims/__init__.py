"""What texts claim, and which claims cannot both be true.

`claims` reads a text; `contradiction` holds two claims together; `keys` says by what a claim is found
among many; `pack` and `unpack` keep it. Structure decides: subject, property, value, scope, period, mode.
"""

from __future__ import annotations

from sayso.engine.claims.claim import KINDS, MODES, Claim, keys, pack, unpack
from sayso.engine.claims.comparing import Contradiction, comparable, contradiction
from sayso.engine.claims.reading import claims
from sayso.engine.claims.relation import LABELS, contradictions, relation
from sayso.engine.claims.repeats import Repeats

__all__ = [
    "KINDS",
    "LABELS",
    "MODES",
    "Claim",
    "Contradiction",
    "Repeats",
    "claims",
    "comparable",
    "contradiction",
    "contradictions",
    "keys",
    "pack",
    "relation",
    "unpack",
]
