"""What the fields mean beyond their type: which of them define a name, and which use one.

A use is ``(class, field) → kind of name``. A kind is a key of ``words.KINDS``, which says what it is
called; ``linking`` knows which names of it there are.
"""

from __future__ import annotations

from collections.abc import Callable

from sayso.engine import span
from sayso.engine.calendar import Calendar, Event
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Pattern, Profile
from sayso.engine.consent import ApprovalOnFile, Consent
from sayso.engine.fact import Fact
from sayso.engine.guideline import (
    Act,
    Approval,
    Approver,
    Clause,
    Example,
    Incoming,
    Override,
    Rule,
    Step,
    When,
    Where,
    Who,
)
from sayso.engine.names import Competitor, Customer, Embargo
from sayso.engine.notation.files import GuidelineFile
from sayso.engine.person import Absence, Level, LevelHeld, Person, Role, Site, Unit
from sayso.engine.statement import Statement
from sayso.engine.topic import Topic
from sayso.engine.wording import Wording

DEFINES: dict[type, str] = {
    Absence: "absence",
    ApprovalOnFile: "approval on file",
    Channel: "channel",
    ChannelClass: "class",
    Competitor: "competitor",
    Consent: "consent",
    Customer: "customer",
    Embargo: "embargo",
    Event: "event",
    Fact: "fact",
    Incoming: "incoming",
    Level: "level",
    Pattern: "pattern",
    Person: "person",
    Role: "role",
    Rule: "rule",
    Site: "site",
    Statement: "statement",
    Topic: "topic",
    Unit: "unit",
    Wording: "wording",
}
"""Classes whose ``id`` is a name, unique among its kind."""

USES: dict[tuple[type, str], str] = {
    (Profile, "packs"): "pack",
    (Unit, "parent"): "unit",
    (Unit, "head"): "person",
    (Unit, "site"): "site",
    (Role, "deputy"): "role",
    (LevelHeld, "level"): "level",
    (Person, "unit"): "unit",
    (Person, "site"): "site",
    (Person, "roles"): "role",
    (Person, "topics"): "topic",
    (Absence, "person"): "person",
    (Absence, "deputy"): "person",
    (Channel, "topics"): "topic",
    (Channel, "owner"): "person",
    (Channel, "deputy"): "person",
    (Channel, "contributors"): "person",
    (Channel, "successor"): "channel",
    (Channel, "requested_by"): "person",
    (Topic, "parent"): "topic",
    (Topic, "owner"): "person",
    (Topic, "deputy"): "person",
    (Topic, "route_to"): "person",
    (Topic, "route_deputy"): "person",
    (Event, "speakers"): "person",
    (Event, "deputies"): "person",
    (Event, "message"): "statement",
    (Fact, "superseded_by"): "fact",
    (Fact, "owner"): "person",
    (Wording, "topic"): "topic",
    (Wording, "owner"): "person",
    (Customer, "owner"): "person",
    (Embargo, "kind"): "fault",
    (Embargo, "rule"): "rule or clause",
    (Embargo, "topic"): "topic",
    (Embargo, "owner"): "person",
    (Consent, "person"): "person",
    (Consent, "customer"): "customer",
    (Consent, "channels"): "channel or any",
    (ApprovalOnFile, "rule"): "rule or clause",
    (ApprovalOnFile, "approver"): "approver",
    (ApprovalOnFile, "person"): "person",
    (ApprovalOnFile, "customer"): "customer",
    (ApprovalOnFile, "channels"): "channel or any",
    (Statement, "channel"): "channel",
    (Statement, "author"): "person",
    (Statement, "delegated_by"): "person",
    (Who, "name"): "who",
    (Who, "person"): "person",
    (Who, "role"): "role",
    (Who, "unit"): "unit",
    (Who, "level"): "level",
    (Who, "status"): "status",
    (Who, "country"): "country",
    (Where, "name"): "where",
    (Where, "class_"): "class",
    (Where, "network"): "network",
    (Where, "channel"): "channel",
    (Where, "tag"): "tag",
    (Where, "tone"): "tone",
    (Where, "status"): "channel status",
    (When, "during"): "event or kind",
    (When, "outside"): "event or kind",
    (When, "days"): "weekday",
    (When, "public"): "fact or embargo",
    (When, "not_public"): "fact or embargo",
    (GuidelineFile, "approver"): "staff",
    (Approver, "name"): "approver",
    (Approver, "role"): "role",
    (Approver, "person"): "person",
    (Approver, "unit"): "unit",
    (Act, "contact"): "contact",
    (Override, "rule"): "rule or clause",
    (Clause, "do"): "action",
    (Clause, "about"): "topic",
    (Clause, "apart_from"): "topic",
    (Clause, "answering"): "incoming",
    (Clause, "if_"): "condition",
    (Clause, "if_any"): "condition",
    (Clause, "unless"): "condition",
    (Clause, "finding"): "fault",
    (Clause, "contact"): "contact",
    (Example, "as_"): "author",
    (Example, "on"): "channel",
    (Example, "do"): "single action",
    (Example, "about"): "topic",
    (Example, "meets"): "condition",
    (Example, "delegated_by"): "author",
    (Example, "answering"): "incoming",
    (Rule, "contact"): "contact",
}
"""Fields that use a name, and the kind it has to be of."""

CHAINS: dict[type, str] = {
    Unit: "parent",
    Topic: "parent",
    Channel: "successor",
    Fact: "superseded_by",
}
"""Fields that lead from one thing to the next of its class, and never back.

A role's deputy is not among them: two roles often stand in for each other.
"""

GRAMMARS: dict[tuple[type, str], tuple[str, Callable[[str], object]]] = {
    (Calendar, "hours"): ("not_hours", span.parse_hours),
    (ChannelClass, "confirm"): ("not_yearly", span.parse_yearly),
    (When, "hours"): ("not_hours", span.parse_hours),
    (When, "yearly"): ("not_yearly", span.parse_yearly),
    (Example, "at"): ("not_a_moment", span.parse_moment),
    (Step, "within"): ("not_a_duration", span.parse_duration),
    (Step, "wait"): ("not_a_duration", span.parse_duration),
    (Approval, "valid_for"): ("not_a_duration", span.parse_duration),
    (Act, "within"): ("not_a_duration", span.parse_duration),
    (Incoming, "within"): ("not_a_duration", span.parse_duration),
}
"""Texts with a grammar of their own: the fault where they do not follow it, and their reader."""

ANCHORS = {(When, "from_"), (When, "until")}
"""Texts that are moments or hang on an event."""

TIMEZONES = {(Profile, "timezone"), (Site, "timezone"), (Event, "timezone"), (Channel, "timezone")}
"""Names from the IANA time zone database."""

SHORT_FORMS: dict[type, str] = {
    Who: "name",
    Where: "name",
    Approver: "name",
    Override: "rule",
    Example: "text",
}
"""Classes that may be written as a single text, and the field it fills."""
