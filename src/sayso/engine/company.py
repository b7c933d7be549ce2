"""One company: everything its folder says, as values."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.engine.calendar import Calendar
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.consent import Consents
from sayso.engine.fact import Fact
from sayso.engine.finding import Severity
from sayso.engine.guideline import Guideline
from sayso.engine.names import Names
from sayso.engine.person import Absence, Level, Person, Role, Site, Unit
from sayso.engine.statement import Statement
from sayso.engine.text import Words
from sayso.engine.topic import Topic
from sayso.engine.wording import Wording

Terms = dict[str, tuple[str, ...]]
"""Words and phrases by language."""

Counted = Literal[
    "hashtags",
    "mentions",
    "links",
    "emoji",
    "exclamations",
    "capitals",
    "words",
    "characters",
    "number",
]
"""What a limit counts. ``capitals`` are words in capital letters; ``number`` is the one that stands
in the place found."""


class Limit(Struct, frozen=True, kw_only=True):
    """How much of something is fine: at most, at least, or both."""

    of: Counted
    at_most: int | None = None
    at_least: int | None = None


class Pattern(Struct, frozen=True, kw_only=True):
    """A condition the company adds itself, as data.

    It is found where one of ``terms`` stands in one of its forms, or the RE2 ``pattern`` (linear
    time) matches, and ``near`` and ``limit`` hold; never where one of ``unless`` stands. ``within``
    says how far those two look. A ``limit`` that does not count a ``number`` stands alone.

    Rules name it in ``if``; a hit is a finding of ``kind`` with its own ``words``, reason
    (``because``), ``source`` and way out; ``replace`` is what would be fine in its place.
    ``found`` and ``not_found`` are texts that show what is meant, and tests of it.
    """

    id: str
    kind: str = ""
    terms: Terms = {}
    pattern: str = ""
    near: Terms = {}
    unless: Terms = {}
    within: Literal["sentence", "text"] = "sentence"
    limit: Limit | None = None
    severity: Severity = "hint"
    words: Words = {}
    because: Words = {}
    source: str = ""
    instead: Words = {}
    replace: str | None = None
    found: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()


class Pack(Struct, frozen=True, kw_only=True):
    """Conditions for a country or a subject, which a company switches on by the pack's name."""

    id: str
    title: Words = {}
    patterns: tuple[Pattern, ...] = ()


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
    packs: tuple[str, ...] = ()


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
    packs: tuple[Pack, ...] = ()
    published: tuple[Statement, ...] = ()
    digest: str = ""

    @property
    def every_pattern(self) -> tuple[Pattern, ...]:
        """Its own patterns, then those of its packs; one of its own takes the place of a pack's."""
        own = {pattern.id for pattern in self.patterns}
        lent = (pattern for pack in self.packs for pattern in pack.patterns)
        return (*self.patterns, *(pattern for pattern in lent if pattern.id not in own))
