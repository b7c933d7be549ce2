"""What the fields mean beyond their type: which of them define a name, and which use one.

A use is ``(class, field) → kind of name``. A kind is a key of ``KINDS``, which says what it is
called; ``linking`` knows which names of it there are.
"""

from __future__ import annotations

from collections.abc import Callable

from sayso.engine import span
from sayso.engine.calendar import Calendar, Event
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Company, Limit, Pattern, Profile
from sayso.engine.consent import ApprovalOnFile, Consent, Consents
from sayso.engine.fact import Fact
from sayso.engine.guideline import (
    Act,
    Approval,
    Approver,
    Clause,
    Example,
    Incoming,
    Option,
    Override,
    Rule,
    Step,
    Text,
    When,
    Where,
    Who,
)
from sayso.engine.names import CodeName, Competitor, Customer, Embargo, Names
from sayso.engine.notation.files import ChannelsFile, CompanyFile, GuidelineFile, PackFile
from sayso.engine.person import Absence, Level, LevelHeld, Person, Role, Site, Unit
from sayso.engine.statement import Statement
from sayso.engine.text import Words
from sayso.engine.topic import Topic
from sayso.engine.wording import Phrasing, Wording

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

KINDS: dict[str, Words] = {
    "absence": {"de": "keine Abwesenheit", "en": "absence"},
    "action": {"de": "keine Handlung", "en": "action"},
    "approval on file": {"de": "keine Freigabe", "en": "approval on file"},
    "approver": {"de": "keine Person, Rolle oder Einheit", "en": "person, role, unit or relation"},
    "author": {"de": "keine Person oder Rolle", "en": "person or role"},
    "channel": {"de": "keinen Kanal", "en": "channel"},
    "channel or any": {"de": "keinen Kanal", "en": "channel"},
    "channel status": {"de": "keinen Zustand eines Kanals", "en": "status of a channel"},
    "class": {"de": "keine Kanalklasse", "en": "class of channels"},
    "competitor": {"de": "keine Mitbewerberin", "en": "competitor"},
    "condition": {"de": "keine Bedingung", "en": "condition"},
    "consent": {"de": "keine Einwilligung", "en": "consent"},
    "staff": {"de": "keine Person, Rolle oder Einheit", "en": "person, role or unit"},
    "contact": {"de": "keine Person, Rolle oder Einheit", "en": "person, role or unit"},
    "country": {"de": "keinen Standort in einem Land", "en": "site in a country"},
    "customer": {"de": "keine Kundin", "en": "customer"},
    "embargo": {"de": "keine Sperre", "en": "embargo"},
    "event": {"de": "kein Ereignis", "en": "event"},
    "event or kind": {"de": "kein Ereignis und keine Art", "en": "event or kind of event"},
    "fact": {"de": "keine Tatsache", "en": "fact"},
    "fact or embargo": {"de": "keine Tatsache oder Sperre", "en": "fact or embargo"},
    "fault": {"de": "keine Art von Befund", "en": "kind of finding"},
    "incoming": {"de": "keine Art von Nachricht", "en": "kind of message"},
    "level": {"de": "keine Stufe", "en": "level"},
    "network": {
        "de": "keinen Kanal oder Ort auf einem Netz",
        "en": "channel or place on a network",
    },
    "pack": {"de": "kein Paket", "en": "pack"},
    "pattern": {"de": "kein Muster", "en": "pattern"},
    "person": {"de": "keine Person", "en": "person"},
    "role": {"de": "keine Rolle", "en": "role"},
    "rule": {"de": "keine Regel", "en": "rule"},
    "rule or clause": {"de": "keine Regel oder Klausel", "en": "rule or clause"},
    "single action": {"de": "keine Handlung", "en": "action"},
    "site": {"de": "keinen Standort", "en": "site"},
    "statement": {"de": "keinen Beitrag", "en": "published post"},
    "status": {"de": "kein Arbeitsverhältnis", "en": "legal status"},
    "tag": {"de": "keinen Kanal mit einer Marke", "en": "channel with a tag"},
    "tone": {"de": "keinen Kanal mit einem Ton", "en": "channel with a tone"},
    "topic": {"de": "kein Thema", "en": "topic"},
    "unit": {"de": "keine Einheit", "en": "unit"},
    "weekday": {"de": "keinen Wochentag", "en": "day of the week"},
    "where": {"de": "keinen Kanal, keine Klasse, kein Netz", "en": "channel, class or network"},
    "who": {"de": "keine Person, Rolle, Einheit oder Stufe", "en": "person, role, unit or level"},
    "wording": {"de": "keine Sprachregelung", "en": "wording"},
}
"""Kinds of names, as a reader calls them; German after *es gibt*."""

NOUNS: dict[type, Words] = {
    Absence: {"de": "einer Abwesenheit", "en": "an absence"},
    Act: {"de": "eines Schritts", "en": "an act"},
    Approval: {"de": "einer Freigabe", "en": "an approval"},
    ApprovalOnFile: {"de": "einer erteilten Freigabe", "en": "an approval on file"},
    Approver: {"de": "einer freigebenden Person", "en": "an approver"},
    Calendar: {"de": "des Kalenders", "en": "the calendar"},
    Channel: {"de": "eines Kanals", "en": "a channel"},
    ChannelClass: {"de": "einer Kanalklasse", "en": "a class of channels"},
    ChannelsFile: {"de": "von channels.yaml", "en": "channels.yaml"},
    Clause: {"de": "einer Klausel", "en": "a clause"},
    CodeName: {"de": "eines Decknamens", "en": "a code name"},
    Company: {"de": "der Firma", "en": "the company"},
    CompanyFile: {"de": "von company.yaml", "en": "company.yaml"},
    Competitor: {"de": "einer Mitbewerberin", "en": "a competitor"},
    Consent: {"de": "einer Einwilligung", "en": "a consent"},
    Consents: {"de": "von consents.yaml", "en": "consents.yaml"},
    Customer: {"de": "einer Kundin", "en": "a customer"},
    Embargo: {"de": "einer Sperre", "en": "an embargo"},
    Event: {"de": "eines Ereignisses", "en": "an event"},
    Example: {"de": "eines Beispiels", "en": "an example"},
    Fact: {"de": "einer Tatsache", "en": "a fact"},
    GuidelineFile: {"de": "von guideline.yaml", "en": "guideline.yaml"},
    Incoming: {"de": "einer Art von Nachricht", "en": "a kind of message"},
    Limit: {"de": "einer Grenze", "en": "a limit"},
    Level: {"de": "einer Stufe", "en": "a level"},
    LevelHeld: {"de": "einer erreichten Stufe", "en": "a level held"},
    Names: {"de": "von names.yaml", "en": "names.yaml"},
    Option: {"de": "einer Antwort", "en": "a reply"},
    Override: {"de": "eines Vorrangs", "en": "an override"},
    PackFile: {"de": "eines Pakets", "en": "a pack"},
    Pattern: {"de": "eines Musters", "en": "a pattern"},
    Person: {"de": "einer Person", "en": "a person"},
    Phrasing: {"de": "einer Sprache der Sprachregelung", "en": "a language of a wording"},
    Profile: {"de": "der Firma", "en": "the company"},
    Role: {"de": "einer Rolle", "en": "a role"},
    Rule: {"de": "einer Regel", "en": "a rule"},
    Site: {"de": "eines Standorts", "en": "a site"},
    Statement: {"de": "eines Beitrags", "en": "a published post"},
    Step: {"de": "eines Freigabeschritts", "en": "a step of an approval"},
    Text: {"de": "eines Pflichttexts", "en": "a required text"},
    Topic: {"de": "eines Themas", "en": "a topic"},
    Unit: {"de": "einer Einheit", "en": "a unit"},
    When: {"de": "einer Zeitangabe", "en": "a time"},
    Where: {"de": "einer Kanalangabe", "en": "a choice of channels"},
    Who: {"de": "einer Personenangabe", "en": "a choice of people"},
    Wording: {"de": "einer Sprachregelung", "en": "a wording"},
}
"""Classes, as a reader calls them; German in the genitive."""
