"""What is left of the clauses that match: ranks, overrides, and the verdict on one topic."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.channel import ChannelClass
from sayso.engine.decide.matching import Instance
from sayso.engine.decide.rulebook import DUTIES
from sayso.engine.decision import Verdict
from sayso.engine.guideline import RANKS


class Left(Struct, frozen=True):
    """Instances that stand, and those that fell with the name of what beat them.

    An instance that fell to a prohibition of a higher rank is still a fault of the draft
    (``outranked_by_forbidding``); one that was freed is none.
    """

    standing: list[Instance]
    freed: list[tuple[Instance, str]]
    outranked: list[tuple[Instance, str]]
    outranked_by_forbidding: bool


class Settled(Struct, frozen=True):
    """The answer on one topic and what it rests on."""

    topic: str | None
    verdict: Verdict
    left: Left
    deciding: list[Instance]
    pending: list[Instance]
    unasked: bool = False
    nothing_permits: bool = False
    topic_missing: bool = False


def drop(instances: list[Instance]) -> Left:
    """Second sentence: ranks from the highest down, then all overrides at once."""
    ruling = _highest(instance for instance in instances if not instance.assumed)
    doubtful = _highest(instance for instance in instances if instance.assumed)
    rulers = [i for i in instances if i.entry.rank == ruling and not i.assumed]
    forbidding = next((i for i in rulers if i.entry.forbids), None)
    ruler = forbidding or next((i for i in rulers if i.entry.clause.protected), None)
    kept: list[Instance] = []
    outranked: list[tuple[Instance, str]] = []
    for instance in instances:
        if instance.entry.rank > ruling and instance.entry.effect not in DUTIES:
            outranked.append((instance, ruler.entry.name if ruler else ""))
        elif instance.entry.rank > doubtful and instance.entry.effect not in DUTIES:
            kept.append(replace(instance, assumed=True))
        else:
            kept.append(instance)
    standing: list[Instance] = []
    freed: list[tuple[Instance, str]] = []
    beating = [instance for instance in kept if instance.entry.frees]
    for instance in kept:
        winners = [other for other in beating if frees(other, instance)]
        sure = (o for o in winners if not o.assumed and (o.mark is None or not instance.assumed))
        winner = next(sure, None)
        if winner is not None:
            freed.append((instance, winner.entry.name))
        else:
            standing.append(replace(instance, assumed=True) if winners else instance)
    return Left(standing, freed, outranked, forbidding is not None)


def _highest(instances: Iterable[Instance]) -> int:
    """The highest rank (lowest number) among those to which lower ranks fall."""
    return min(
        (
            instance.entry.rank
            for instance in instances
            if instance.entry.forbids
            or (instance.entry.effect == "allow" and instance.entry.clause.protected)
        ),
        default=len(RANKS),
    )


def frees(other: Instance, instance: Instance) -> bool:
    """Whether ``other`` names the clause of ``instance`` and both match under the same finding."""
    if not other.entry.frees >> instance.entry.number & 1:
        return False
    return other.mark is None or instance.mark in (None, other.mark)


def settle(
    topic: str | None,
    left: Left,
    cls: ChannelClass,
    *,
    asked: bool,
    pending: list[Instance],
    missing: list[Instance],
    topic_would_help: bool,
) -> Settled:
    """Third and fourth sentence: the verdict on one topic.

    ``pending`` are the approvals left whose yes is not on file yet, ``missing`` the duties whose
    text the post must carry and does not. ``topic_would_help``: nobody named a topic, and on some
    topic something is permitted.
    """
    forbidding = [i for i in left.standing if i.entry.forbids]
    if forbidding or missing:
        return Settled(topic, "stop", left, forbidding + missing, pending)
    permitting = [i for i in left.standing if i.entry.effect in ("allow", "ask") and not i.assumed]
    shut = cls.is_closed and not permitting
    unasked = bool(pending) and cls.ask_first and not asked
    topic_missing = shut and topic is None and topic_would_help
    if pending and (not shut or (topic_missing and unasked)):
        return Settled(topic, "stop" if unasked else "ask", left, pending, pending, unasked=unasked)
    if shut:
        if topic_missing:
            return Settled(topic, "ask", left, pending, pending, topic_missing=True)
        return Settled(topic, "stop", left, [], pending, nothing_permits=True)
    return Settled(topic, "ok", left, permitting, [])
