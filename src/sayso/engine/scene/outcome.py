"""The whole answer to a bare question: all seven sentences, on several topics at once.

What ``decide`` says to a draft without a text, worked out from sets of clauses. What the same
clauses say, and whom the same approvals ask, is worked out once and remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from sayso.engine.backwards import Ruling
from sayso.engine.channel import Channel
from sayso.engine.decide import approving, duties
from sayso.engine.decide.matching import NOT_READ, Conditions, Instance
from sayso.engine.decide.rulebook import BINDING_RANKS, bits
from sayso.engine.decide.settling import drop
from sayso.engine.decide.standing import Situation
from sayso.engine.decision import ApprovalStep, Duty, Verdict
from sayso.engine.draft import Draft
from sayso.engine.scene.plane import Plane

if TYPE_CHECKING:
    from sayso.engine.scene.asking import Scene
    from sayso.engine.scene.cast import Site

MOST_REMEMBERED = 1 << 17
"""Answers a scene remembers before it starts afresh."""


class Round(Struct, frozen=True):
    """What one set of clauses says: the ruling, and everything else that goes with it.

    ``stood`` are the names of the clauses that were left, ``freed`` and ``outranked`` of those that
    fell, each with the one that beat it. ``pending`` are the approvals that wait. ``binds``: on a
    channel where answers are advice, this one is more.
    """

    ruling: Ruling
    stood: tuple[str, ...] = ()
    freed: tuple[tuple[str, str], ...] = ()
    outranked: tuple[tuple[str, str], ...] = ()
    duties: tuple[Duty, ...] = ()
    advised: tuple[str, ...] = ()
    pending: int = 0
    binds: bool = False


class Outcome(NamedTuple):
    """The answer to a bare question on several topics.

    ``rounds`` are those of the topics in the order asked. ``approvals`` are the steps of all of
    them; the same person is asked once. ``class_unclear``: it is the stricter of two that differ,
    for a private person and for an ambassador.
    """

    verdict: Verdict
    rounds: tuple[Round, ...]
    approvals: tuple[ApprovalStep, ...]
    class_unclear: bool = False


class Waiting(Struct, frozen=True):
    """Steps of approvals, as each clause writes them and as they wait once put together."""

    number: int
    written: tuple[ApprovalStep, ...]
    steps: tuple[ApprovalStep, ...]


class Approvals:
    """Whom the approvals of a scene ask."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._known: dict[tuple[object, ...], Waiting] = {}
        self._plain: dict[int, Waiting] = {}
        self._merged: dict[tuple[int, int], Waiting] = {}
        self._numbers = count()
        self._on_topic = self._with("topic_owner", "topic_deputy")
        self._on_channel = self._with("channel_owner", "channel_deputy")
        self._on_unit = self._with("unit_head")
        self._on_something = self._on_topic | self._on_channel | self._on_unit
        self._deputies = {each.deputy or "" for each in scene.book.company.absences}
        waits = scene.plane.effects.waits
        self._circles = {n: self._may_be_asked(n) for n in bits(waits & ~self._on_something)}
        self._circle = frozenset(self._everybody())
        self._circles |= dict.fromkeys(bits(waits & self._on_something), self._circle)

    def approvals(
        self, person: str, site: Site, rounds: list[tuple[str | None, int]]
    ) -> tuple[ApprovalStep, ...]:
        """The steps of the approvals pending, by topic, for a post of this person there."""
        found: Waiting | None = None
        outside, plain = person not in self._circle, self._plain
        for topic, pending in rounds:
            waiting = plain.get(pending) if outside else None
            if waiting is None:
                waiting = self._waiting(person, site, topic, pending)
            if found is None:
                found = waiting
            elif found is not waiting:
                found = self._together(found, waiting)
        return () if found is None else found.steps

    def _waiting(self, person: str, site: Site, topic: str | None, pending: int) -> Waiting:
        """The steps on one topic."""
        found: Waiting | None = None
        for n in bits(pending):
            each = self._of(n, person, site, topic)
            found = each if found is None else self._together(found, each)
        assert found is not None, "somebody asked without an approval"
        if person not in self._circle and not pending & self._on_something:
            # The same for everybody, on every topic and channel.
            self._plain[pending] = found
        return found

    def _of(self, n: int, person: str, site: Site, topic: str | None) -> Waiting:
        """The steps of one approval."""
        bit = 1 << n
        key = (
            n,
            topic if bit & self._on_topic else None,
            site.number if bit & self._on_channel else None,
            self._scene.book.people[person].unit if bit & self._on_unit else None,
            # Nobody says yes to themself, so for some people the steps are other ones.
            person
            if person in self._circles[n] or (bit & self._on_channel and site.everyone)
            else None,
        )
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
                self._merged.clear()
            found = self._known[key] = self._numbered(self._steps(person, site, topic, n))
        return found

    def _numbered(self, written: Iterable[ApprovalStep]) -> Waiting:
        steps = tuple(written)
        return Waiting(next(self._numbers), steps, approving.waiting(steps))

    def _together(self, first: Waiting, then: Waiting) -> Waiting:
        key = (first.number, then.number)
        found = self._merged.get(key)
        if found is None:
            if len(self._merged) >= MOST_REMEMBERED:
                self._merged.clear()
            found = self._merged[key] = self._numbered((*first.written, *then.written))
        return found

    def _steps(self, person: str, site: Site, topic: str | None, n: int) -> list[ApprovalStep]:
        scene = self._scene
        author, channel = scene.book.people[person], scene.now.channels[site.number]
        situation = Situation(author, channel, scene.moment, scene.book)
        draft = Draft(author=person, channel=channel.id, action=scene.action, time=scene.moment)
        instance = Instance(scene.plane.entries[n], None)
        return approving.steps(instance, topic, draft, NOT_READ, situation)

    def _with(self, *relations: str) -> int:
        plane: Plane = self._scene.plane
        found = 0
        for n in bits(plane.effects.waits):
            ask, names = plane.entries[n].clause.ask, plane.book.names
            wanted = [each for step in (ask.steps if ask else ()) for each in step.of]
            if any((names.approver(each) or each).relation in relations for each in wanted):
                found |= 1 << n
        return found

    def _may_be_asked(self, n: int) -> frozenset[str]:
        """Whoever approval number ``n`` may ever ask, and whoever stands in for them."""
        book, names = self._scene.book, set(self._deputies)
        ask = self._scene.plane.entries[n].clause.ask
        for step in ask.steps if ask else ():
            for each in step.of:
                approver = book.names.approver(each) or each
                names.add(approver.person)
                if approver.unit in book.units:
                    names |= {book.units[unit].head or "" for unit in book.unit_path[approver.unit]}
                for role in (approver.role, book.role_deputies.get(approver.role) or ""):
                    names |= {holder.id for holder in book.holders.get(role, ())}
        units = {book.people[name].unit for name in names if name in book.people}
        above = (each for unit in units for each in book.unit_path.get(unit, ()))
        return frozenset(names).union(book.units[each].head or "" for each in above)

    def _everybody(self) -> Iterator[str]:
        """Whoever may be asked for a yes in some place, or stand in for one who is."""
        book = self._scene.book
        yield from book.heads
        yield from self._deputies
        for topic in book.company.topics:
            yield from (each or "" for each in (topic.owner, topic.deputy))
            yield from (each or "" for each in (topic.route_to, topic.route_deputy))
        for channel in book.company.channels:
            yield from (channel.owner or "", channel.deputy or "")
        for n in bits(self._scene.plane.effects.waits & ~self._on_something):
            yield from self._circles[n]
        for n in bits(self._scene.plane.effects.waits & self._on_something):
            ask = self._scene.plane.entries[n].clause.ask
            for step in ask.steps if ask else ():
                for each in step.of:
                    approver = book.names.approver(each) or each
                    yield approver.person
                    for role in (approver.role, book.role_deputies.get(approver.role) or ""):
                        yield from (holder.id for holder in book.holders.get(role, ()))


def worked_out(plane: Plane, hit: int, ruling: Ruling) -> Round:
    """What the clauses of ``hit`` say beside their ``ruling``."""
    left = drop([Instance(plane.entries[n], None) for n in bits(hit)])
    draft = Draft(author="", channel="", time=plane.now.moment)
    anywhere = Channel(id="", class_="private", network="")
    nothing = Conditions(NOT_READ)
    standing = left.standing
    numbers = {id(plane.entries[n]): n for n in bits(hit & plane.effects.waits)}
    waiting = (numbers.get(id(instance.entry)) for instance in standing)
    pending = sum(1 << n for n in waiting if n is not None)
    return Round(
        ruling,
        tuple(instance.entry.name for instance in standing),
        tuple((instance.entry.name, by) for instance, by in left.freed),
        tuple((instance.entry.name, by) for instance, by in left.outranked),
        tuple(
            duties.duty(instance, draft, anywhere, nothing)
            for instance in standing
            if instance.entry.effect == "require"
        ),
        tuple(
            dict.fromkeys(
                instance.entry.rule.id for instance in standing if instance.entry.effect == "advise"
            )
        ),
        pending,
        any(
            instance.entry.rank in BINDING_RANKS or instance.entry.clause.secret
            for instance in standing
            if instance.entry.name in ruling.clauses
        ),
    )
