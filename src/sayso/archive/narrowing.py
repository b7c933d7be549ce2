"""Where a claim is put, and where those stand that it could contradict.

Three laws join this file to `sayso.engine.claims.contradiction`; the tests hold them on random claims and
on those of texts, and fail when the engine begins to hold more claims against each other than are found
here. Where two claims contradict,

- *placed*: one of the groups of places that one of them `seeks` lies whole in the `places` of the other;
- *faced*: their `face` s contradict each other too, as a claim without its things is refuted more easily;
- *weighed*: both are. What is asked, quoted, planned or wished needs no place.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from hashlib import blake2b

from msgspec import msgpack

from sayso.engine.claims import Claim
from sayso.engine.claims.amounts import PEOPLE
from sayso.engine.claims.claim import (
    AMOUNT,
    COMPARED,
    DATE,
    DOES,
    ORDER,
    PLACE,
    SAID,
    STATED,
    TARGET,
    WE,
    new,
)
from sayso.engine.claims.comparing import BEGINNINGS

Place = tuple[Hashable, ...]
Group = tuple[Place, ...]
"""Places that all hold whatever is looked for: the one where least stands is enough."""

_LIGHT = ("·", "p:")
"""How things begin that tell nothing apart: words nobody knows, and properties spoken of as things."""
_MARKED = ("!", "^")
"""How those of a scene begin that only tell things apart, and are looked for by nobody."""
_FACELESS = frozenset((SAID, ORDER, COMPARED))


def weighed(claim: Claim) -> bool:
    """Whether it can contradict anything."""
    return claim.mode == STATED


def face(claim: Claim) -> Claim | None:
    """``claim`` without what it is about; nothing where the value is not shared by many."""
    if claim.kind in _FACELESS:
        return None
    kind, prop, *_ = claim
    values = claim[_VALUES:_WHERE]
    return new(Claim, (kind, prop, "x", _OF_ANYTHING, *values, 0, 0, _OF_ANYTHING, claim.lone))


_VALUES, _WHERE = map(Claim._fields.index, ("spans", "start"))
_OF_ANYTHING = frozenset(("x", "y"))  # two: one thing alone is sometimes held against nothing


def places(claim: Claim) -> tuple[Place, ...]:
    """Where ``claim`` is put."""
    kind, prop = claim.kind, claim.property
    if kind in (ORDER, COMPARED):
        return tuple((kind, prop, name) for name in sorted(claim.names | claim.others))
    scope = _scope(claim)
    prop = _property(claim)
    if kind == SAID:
        return tuple([(kind, prop, scope, claim.positive, name) for name in _names(claim)])
    things = _things(claim)
    if kind == DOES:
        return tuple([(kind, prop, scope, claim.positive, thing) for thing in things])
    if kind not in (AMOUNT, TARGET):
        return tuple([(kind, prop, scope, thing) for thing in things])
    return _of_amount(claim, scope, things)


def seeks(claim: Claim) -> tuple[Group, ...]:
    """Where everything stands that ``claim`` could contradict."""
    kind, prop = claim.kind, claim.property
    if kind in (ORDER, COMPARED):
        return tuple(((kind, prop, name),) for name in sorted(claim.names | claim.others))
    scope = _scope(claim)
    prop = _property(claim)
    if kind == SAID:
        names = _names(claim)
        found = tuple((kind, prop, scope, not claim.positive, name) for name in names)
        return tuple((place,) for place in found)
    if kind == DOES:
        return tuple(((kind, prop, scope, not claim.positive, thing),) for thing in _things(claim))
    things = _things(claim)
    if kind not in (AMOUNT, TARGET):
        return tuple(((kind, prop, scope, thing),) for thing in things)
    return tuple((place,) for place in _of_amount(claim, scope, things))


def _property(claim: Claim) -> str:
    """The property of a claim, one for all that are held against each other."""
    if claim.kind == DATE and claim.property in BEGINNINGS:
        return ""
    if claim.kind == PLACE and claim.property in ("from_place", "at all"):
        return "made"
    return claim.property


def _of_amount(claim: Claim, scope: Hashable, things: tuple[str, ...]) -> tuple[Place, ...]:
    """An amount stands by its unit, a count by what is counted: which property it is may be unsaid."""
    counted = claim.property if claim.property.startswith("n:") else ""
    counted = _PEOPLE if counted[2:] in PEOPLE else counted
    kind, unit = claim.kind, claim.unit
    return tuple([(kind, unit, counted, scope, thing) for thing in things])


_PEOPLE = "n:person"


def _names(claim: Claim) -> tuple[str, ...]:
    """The words of what is said; a denial that has none is found by whatever has hardly any."""
    names = claim.names
    if len(names) > 1:
        return tuple(sorted(names))
    return (*names, "") if claim.positive or not names else tuple(names)


def _things(claim: Claim) -> tuple[str, ...]:
    """What it is about; the firm itself only where it is about nothing else."""
    things = claim.things
    found = sorted(things | _plain(claim.scene))
    if WE in things:
        found.remove(WE)
        if all(each.startswith(_LIGHT) for each in things if each != WE):
            found.append(WE)
    return tuple(found)


@lru_cache(maxsize=1 << 10)
def _plain(scene: frozenset[str]) -> frozenset[str]:
    """What a scene names that is looked for; the claims of one text share it."""
    return frozenset([each for each in scene if each[:1] not in _MARKED and each != WE])


def _scope(claim: Claim) -> Hashable:
    return tuple(sorted(claim.scope)) if claim.scope else ()


_MOST_KEPT = 200_000
_kept: dict[Place, int] = {}


def number(place: Place) -> int:
    """``place`` as 64 bits, the same in every process; the last ones are kept."""
    found = _kept.get(place)
    if found is None:
        found = digest(msgpack.encode(place))
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        _kept[place] = found
    return found


def digest(content: bytes) -> int:
    """``content`` as 64 bits."""
    return int.from_bytes(blake2b(content, digest_size=8).digest(), "little")
