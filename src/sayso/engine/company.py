"""One company: everything its folder says, as values."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.engine.calendar import Calendar
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.consent import Consents
from sayso.engine.fact import Fact
from sayso.engine.guideline import Guideline
from sayso.engine.names import Names
from sayso.engine.person import Absence, Level, Person, Role, Site, Unit
from sayso.engine.statement import Statement
from sayso.engine.text import Words
from sayso.engine.topic import Topic
from sayso.engine.wording import Wording


class Pattern(Struct, frozen=True, kw_only=True):
    """A condition the company adds itself: words, or an RE2 pattern (linear time), per language.

    Rules name it in ``if``; a hit is a finding of ``kind`` with its own words.
    """

    id: str
    kind: str = ""
    terms: dict[str, tuple[str, ...]] = {}
    pattern: str = ""
    words: Words = {}
    instead: Words = {}


class Profile(Struct, frozen=True, kw_only=True):
    """The head of ``company.yaml``."""

    name: str
    fictional: bool = False
    seat: str = ""
    timezone: str = "UTC"
    listed: str = ""
    business: Words = {}
    languages: tuple[str, ...] = ("de",)
    guideline_languages: tuple[str, ...] = ("de",)
    deciding_language: str = "de"
    address: Literal["formal", "familiar"] = "formal"
    as_of: str = ""


class Company(Struct, frozen=True, kw_only=True):
    """A company folder, loaded and linked. ``digest`` identifies the files it came from."""

    profile: Profile
    sites: tuple[Site, ...] = ()
    units: tuple[Unit, ...] = ()
    roles: tuple[Role, ...] = ()
    levels: tuple[Level, ...] = ()
    people: tuple[Person, ...] = ()
    absences: tuple[Absence, ...] = ()
    classes: tuple[ChannelClass, ...] = ()
    channels: tuple[Channel, ...] = ()
    topics: tuple[Topic, ...] = ()
    calendar: Calendar = Calendar()
    guideline: Guideline = Guideline()
    facts: tuple[Fact, ...] = ()
    wordings: tuple[Wording, ...] = ()
    names: Names = Names()
    consents: Consents = Consents()
    patterns: tuple[Pattern, ...] = ()
    published: tuple[Statement, ...] = ()
    digest: str = ""
