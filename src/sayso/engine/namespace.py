"""What a bare name in a rule stands for.

Rules may write ``who: r_ceo`` instead of ``who: {role: r_ceo}``. One place decides what such a
name means, for the reader that checks it and for the compiler that uses it.
"""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace

from sayso.engine.channel import CLASSES
from sayso.engine.company import Company
from sayso.engine.guideline import Approver, Relation, Where, Who
from sayso.engine.person import Status

EVERYONE = "everyone"
ANYWHERE = "any"
STATUSES: frozenset[str] = frozenset(get_args(Status))
RELATIONS: frozenset[str] = frozenset(get_args(Relation))
OUTSIDE: frozenset[str] = frozenset(("customer", "depicted", "guardian"))
"""Approvers who are not on the list of people."""


class Namespace:
    """The names a company's rules may use, by kind.

    Each method takes a value as read and gives it back with its short form spelt out, or ``None``
    where the name is nobody's. A name that several kinds share goes to the first in the order of
    the method's docstring.
    """

    def __init__(self, company: Company) -> None:
        self.people = {person.id for person in company.people}
        self.roles = {role.id for role in company.roles}
        self.units = {unit.id for unit in company.units}
        self.levels = {level.id for level in company.levels}
        self.channels = {channel.id for channel in company.channels}
        self.networks = {channel.network for channel in company.channels}
        self.topics = {topic.id for topic in company.topics}
        self.events = {event.id for event in company.calendar.events}
        self.event_kinds = {event.kind for event in company.calendar.events}
        self.tags = {tag for channel in company.channels for tag in channel.tags}
        self.tones = {channel.tone for channel in company.channels if channel.tone}
        self.countries = {site.country for site in company.sites}

    def who(self, who: Who) -> Who | None:
        """Role, person, unit, level, status, relation."""
        name = who.name
        if not name or name == EVERYONE:
            return who
        if name in self.roles:
            return replace(who, name="", role=(name,))
        if name in self.people:
            return replace(who, name="", person=(name,))
        if name in self.units:
            return replace(who, name="", unit=(name,))
        if name in self.levels:
            return replace(who, name="", level=(name,))
        if name in STATUSES:
            return replace(who, name="", status=(name,))
        if name in RELATIONS:
            return replace(who, name="", relation=(name,))
        return None

    def where(self, where: Where) -> Where | None:
        """Class, channel, network."""
        name = where.name
        if not name or name == ANYWHERE:
            return where
        if name in CLASSES:
            return replace(where, name="", class_=(name,))
        if name in self.channels:
            return replace(where, name="", channel=(name,))
        if name in self.networks:
            return replace(where, name="", network=(name,))
        return None

    def approver(self, approver: Approver) -> Approver | None:
        """Role, person, unit (its head), relation or somebody outside."""
        name = approver.name
        if not name:
            return approver
        if name in self.roles:
            return replace(approver, name="", role=name)
        if name in self.people:
            return replace(approver, name="", person=name)
        if name in self.units:
            return replace(approver, name="", unit=name)
        if name in RELATIONS:
            return replace(approver, name="", relation=name)
        return None

    def who_names(self) -> set[str]:
        """Every name that can stand for people."""
        return (
            {EVERYONE} | self.roles | self.people | self.units | self.levels | STATUSES | RELATIONS
        )

    def where_names(self) -> set[str]:
        """Every name that can stand for channels."""
        return {ANYWHERE, *CLASSES} | self.channels | self.networks
