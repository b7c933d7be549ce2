"""What a sentence claims: of what, which property, which values, within which scope, how meant."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import NamedTuple, cast

import msgspec

AMOUNT, DATE, CLOCK, PLACE, ROLE = "amount", "date", "clock", "place", "role"
STATE, CLASS, DOES, SAID = "state", "class", "does", "said"
ORDER, COMPARED, TARGET, ONLY = "order", "compared", "target", "only"
PHASE = "phase"
KINDS = (
    *(AMOUNT, DATE, CLOCK, PLACE, ROLE, STATE, CLASS, DOES, SAID, ORDER, COMPARED, TARGET, ONLY),
    PHASE,
)
"""What a claim may be about."""

STATED, ASKED, QUOTED, WISHED = "said", "asked", "quoted", "wished"
PLANNED, HYPOTHETICAL, IRONIC, UPDATE = "planned", "hypothetical", "ironic", "update"
MODES = (STATED, ASKED, QUOTED, WISHED, PLANNED, HYPOTHETICAL, IRONIC, UPDATE)
"""How a sentence may be meant; only what is said, or planned on both sides, can contradict."""

PUT_OFF = "put_off"
"""A day to which something was put off: told later than the one before."""

WE, ME = "we", "me"
"""The firm, and who writes."""

Span = tuple[float, float, bool, bool]
"""Least, most, and whether each end is left out."""


NO_NAMES: frozenset[str] = frozenset()


class Claim(NamedTuple):
    """One thing claimed.

    ``things`` is what it is about, ``head`` the one that stands for it; ids of the language room, or
    keys of names and words that nobody knows. ``property``: the id of what is said of it, shared by
    all languages, or nothing where only the kind of value tells. ``spans`` are numbers in base units
    (for days ordinals), ``names`` everything else that is a value; ``others`` what comes after in an
    order. ``unit`` belongs to ``spans``; for days and hours it says whether they are the ``start``,
    the ``end`` or ``at``. ``scope`` limits it (a weekday, *per* something), ``period`` is the time it
    holds for. ``whole``: a count of all there are. ``loose``: the year was not said. ``scene`` is all
    that is named around it, in a short text by its other sentences too; ``lone``: no other value of
    its sort stands in the text. ``start`` and ``end`` are its evidence in the text as given.
    """

    kind: str
    property: str
    head: str
    things: frozenset[str]
    spans: tuple[Span, ...] = ()
    names: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    unit: str = ""
    bound: str = ""
    scope: frozenset[str] = frozenset()
    period: frozenset[str] = frozenset()
    positive: bool = True
    mode: str = STATED
    whole: bool = False
    loose: bool = False
    start: int = 0
    end: int = 0
    scene: frozenset[str] = frozenset()
    lone: bool = False


_START = Claim._fields.index("start")
new = cast("Callable[[type[Claim], tuple[object, ...]], Claim]", tuple.__new__)
"""A claim of all its fields in their order, in a third of the time that naming them takes."""


def within(claim: Claim, scene: frozenset[str], *, lone: bool = False, by: int = 0) -> Claim:
    """``claim`` with what is named around it, ``by`` so many characters further on."""
    return new(Claim, (*claim[:_START], claim.start + by, claim.end + by, scene, lone))


_MARKED = ("!", "^")
"""How those of a scene begin that only tell apart."""


def keys(claim: Claim) -> tuple[Hashable, ...]:
    """What `claim` is found by: two claims can contradict only where they share one of these."""
    if claim.kind in (ORDER, COMPARED):
        return tuple((claim.kind, "", thing) for thing in sorted(claim.names | claim.others))
    if claim.kind in (AMOUNT, TARGET):
        family = claim.unit  # one of two properties may be unsaid
    else:
        family = "" if claim.kind in (DATE, CLOCK, PLACE) else claim.property
    named = claim.things | frozenset(each for each in claim.scene if each[:1] not in _MARKED)
    return tuple((claim.kind, family, thing) for thing in sorted(named))


def pack(claim: Claim) -> bytes:
    """`claim` as bytes that `unpack` makes equal again."""
    return _ENCODER.encode(claim)


_ENCODER = msgspec.msgpack.Encoder(order="deterministic")


_SETS = tuple(
    at for at, name in enumerate(Claim._fields) if "frozenset" in str(Claim.__annotations__[name])
)


def unpack(packed: bytes) -> Claim:
    """The claim that was packed. Raises `msgspec.DecodeError` where it was none."""
    fields = msgspec.msgpack.decode(packed)
    for at in _SETS:
        if at < len(fields):  # what was packed before there were scenes has none
            fields[at] = frozenset(fields[at])
    spans = Claim._fields.index("spans")
    fields[spans] = tuple(tuple(each) for each in fields[spans])
    return Claim(*fields)
