"""People and where they stand: units, roles, levels, absences."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

from sayso.engine.moment import Moment, Until, age_on, within
from sayso.engine.text import Words

Status = Literal["employee", "apprentice", "board", "contractor", "agency", "temporary", "leaver"]
"""Legal status of a person towards the company."""

ADULT = 18
"""Age of majority in years (Swiss Civil Code Art. 14)."""


class Unit(Struct, frozen=True, kw_only=True):
    """A part of the company; units form a tree, each with a head."""

    id: str
    name: Words
    parent: str | None = None
    head: str | None = None
    site: str | None = None
    note: str = ""


class Role(Struct, frozen=True, kw_only=True):
    """A function people hold; its deputy is another role."""

    id: str
    name: Words
    deputy: str | None = None


class Level(Struct, frozen=True, kw_only=True):
    """What a training has unlocked."""

    id: str
    name: Words
    minutes: int | None = None
    valid_years: int | None = None


class LevelHeld(Struct, frozen=True, kw_only=True):
    """A level somebody holds, from the day of the course until it lapses."""

    level: str
    from_: Moment = field(name="from")
    until: Until | None = None


class Site(Struct, frozen=True, kw_only=True):
    """A place of work."""

    id: str
    name: str
    country: str
    kind: str = ""
    timezone: str = ""


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who may speak: employee, apprentice, board member, contractor, agency, leaver."""

    id: str
    name: str
    function: str = ""
    unit: str
    site: str | None = None
    status: Status = "employee"
    roles: tuple[str, ...] = ()
    email: str = ""
    born: date | None = None
    birth_year: int | None = None
    languages: tuple[str, ...] = ()
    employed_from: Moment | None = None
    employed_until: Until | None = None
    levels: tuple[LevelHeld, ...] = ()
    topics: tuple[str, ...] = ()
    spokesperson: bool = False
    contract: str = ""
    note: str = ""

    def status_at(self, moment: datetime) -> Status:
        """Legal status at ``moment``: whoever has left is a leaver, whoever has not yet is not."""
        if self.employed_until is not None and moment >= self.employed_until:
            return "leaver"
        if self.status == "leaver" and self.employed_until is not None:
            return "employee"
        return self.status

    def holds(self, level: str, moment: datetime) -> bool:
        """Whether a training for ``level`` is valid at ``moment``."""
        return any(
            held.level == level and within(moment, held.from_, held.until) for held in self.levels
        )

    def is_minor(self, moment: datetime) -> bool:
        """Whether the person is under 18; an unknown age counts as a minor only for apprentices."""
        if self.born is not None:
            return age_on(moment.date(), self.born) < ADULT
        if self.birth_year is not None:
            return moment.year - self.birth_year <= ADULT
        return self.status == "apprentice"


class Absence(Struct, frozen=True, kw_only=True):
    """A time during which somebody is away, and who stands in."""

    id: str = ""
    person: str
    from_: Moment = field(name="from")
    until: Until
    deputy: str | None = None
    reason: str = ""
