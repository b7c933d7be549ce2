"""What is asked of versions: which there are, what became of them, who approves one, what it changes."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from django.conf import settings
from msgspec.structs import replace

from sayso import clock
from sayso.apps.guidelines import queries
from sayso.apps.guidelines.models import Version
from sayso.apps.guidelines.once import Once
from sayso.apps.record import queries as record
from sayso.engine.company import Company
from sayso.engine.decide.approving import of_guideline
from sayso.engine.person import Person
from sayso.engine.rehearsal import Rehearsal, rehearse
from sayso.networks import NETWORKS

State = Literal["waiting", "approved", "coming", "in_force", "replaced", "withdrawn"]
"""``waiting`` for a yes; ``approved`` and without a time; ``coming`` at its time."""
KEPT = 4
"""Rehearsals."""


class Listed(NamedTuple):
    """A version as it is listed; times are on the company's clock, people by name if they are known."""

    number: int
    name: str
    digest: str
    state: State
    loaded: datetime
    loaded_by: str
    approved: datetime | None
    approved_by: str
    force_from: datetime | None


class Effect(NamedTuple):
    """What a version changes, beside what is in force now, with the people of today."""

    found: Rehearsal
    old: Company
    new: Company


def now(version: Version) -> datetime:
    """What time it is on the clock of a version."""
    return clock.now(version.timezone, settings.SAYSO_NOW)


def listed() -> list[Listed]:
    """Every version, the newest first."""
    return _listed(list(Version.objects.order_by("-number")))


def one(number: int) -> Listed:
    """One version. Raises ``Version.DoesNotExist``."""
    return _listed([Version.objects.get(number=number)])[0]


def _listed(found: list[Version]) -> list[Listed]:
    tokens = {token for each in found for token in (each.loaded_by, each.approved_by)}
    people = record.people_of(tokens)
    at = queries.standing()
    directory = queries.people_by_id(at)

    def name(token: str) -> str:
        known = directory.get(people.get(token, ""))
        return known.name if known else ""

    return [
        Listed(
            number=each.number,
            name=each.name,
            digest=each.digest,
            state=_state(each, at.version),
            loaded=_moment(each.loaded, each),
            loaded_by=name(each.loaded_by),
            approved=None if each.approved is None else _moment(each.approved, each),
            approved_by=name(each.approved_by),
            force_from=each.force_from,
        )
        for each in found
    ]


def _state(version: Version, in_force: int) -> State:
    if version.withdrawn:
        return "withdrawn"
    if version.number == in_force:
        return "in_force"
    if version.approved is None:
        return "waiting"
    if version.force_from is None:
        return "approved"
    return "replaced" if version.force_from <= now(version) else "coming"


def _moment(microseconds: int, version: Version) -> datetime:
    """A moment of the machine's clock on that of the company."""
    zone = clock.zone(version.timezone)
    return datetime.fromtimestamp(microseconds / 1_000_000, zone).replace(tzinfo=None)


# ── who says yes ─────────────────────────────────────────────────────────────────────────────────


def approving(version: Version) -> tuple[str, ...]:
    """The ids of those who may approve a version: one of them is enough. Empty: nobody can.

    The guideline in force names them, with the people of today; a version does not choose who judges
    it. Whoever brought it does not approve it.
    """
    author = record.people_of([version.loaded_by]).get(version.loaded_by, "")
    found = of_guideline(queries.rulebook(), queries.now(), author)
    return tuple(each.id for each in found if each.cause != "vacant")


def approvers(number: int) -> list[Person]:
    """The people who may approve a version. Raises ``Version.DoesNotExist``."""
    ids = approving(Version.objects.get(number=number))
    directory = queries.people_by_id(queries.standing())
    return [directory[each] for each in ids if each in directory]


def ever_approves(person: str) -> bool:
    """Whether somebody is among those who approve versions that others bring."""
    found = of_guideline(queries.rulebook(), queries.now())
    return any(each.id == person and each.cause != "vacant" for each in found)


# ── what it changes ──────────────────────────────────────────────────────────────────────────────

_effects: Once[tuple[str, str, datetime], Effect] = Once(KEPT)


def effect(number: int) -> Effect:
    """What a version would change today. Worked out once a day; it takes seconds."""
    return compared(queries.company_at(queries.standing()._replace(version=number)))


def compared(new: Company) -> Effect:
    """What a company that is no version yet would change today, with the people of today."""
    at = queries.standing()
    old = queries.company_at(at)
    if at.change:
        new = replace(new, people=old.people, absences=old.absences)
    day = queries.now().replace(hour=0, minute=0)
    return _effects.of((old.digest, new.digest, day), lambda: _effect(old, new))


def _effect(old: Company, new: Company) -> Effect:
    moment = queries.now()
    return Effect(rehearse(old, new, moment, NETWORKS, now=moment), old, new)
