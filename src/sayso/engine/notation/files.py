"""Which file of a company folder holds what, and how the files make one company.

Each file is one *document*: a value of the type beside its name. The types are the notation, so
reading, writing back and the published schemas all follow this table.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

from msgspec import Struct, field
from msgspec.structs import replace

from sayso.engine.calendar import Calendar
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Company, Pack, Pattern, Profile
from sayso.engine.consent import Consents
from sayso.engine.fact import Fact
from sayso.engine.guideline import Chapter, Guideline, Incoming, Paragraph, Rule
from sayso.engine.layout import handbook_language, holds_rules
from sayso.engine.moment import Moment
from sayso.engine.names import Names
from sayso.engine.person import Absence, Level, Person, Role, Site, Unit
from sayso.engine.statement import Statement
from sayso.engine.text import Words
from sayso.engine.topic import Topic
from sayso.engine.wording import Wording


class CompanyFile(Struct, frozen=True, kw_only=True):
    """``company.yaml``: who we are, and how we are organised."""

    company: Profile
    sites: tuple[Site, ...] = ()
    units: tuple[Unit, ...] = ()
    roles: tuple[Role, ...] = ()
    levels: tuple[Level, ...] = ()


class GuidelineFile(Struct, frozen=True, kw_only=True):
    """``guideline.yaml``: the guideline as a whole, and who answers which kind of message."""

    version: str = ""
    valid_from: Moment | None = None
    approved: str = ""
    approver: tuple[str, ...] = ()
    contact: str = ""
    incoming: tuple[Incoming, ...] = ()


class ChannelsFile(Struct, frozen=True, kw_only=True):
    """``channels.yaml``: how classes are treated, the register, the places without one, requests."""

    classes: tuple[ChannelClass, ...] = ()
    channels: tuple[Channel, ...] = ()
    places: tuple[Channel, ...] = ()
    requests: tuple[Channel, ...] = ()


class PackFile(Struct, frozen=True, kw_only=True):
    """A pack that comes with the house: its title and its conditions. No company folder has one."""

    title: Words
    patterns: tuple[Pattern, ...]


class HandbookFile(Struct, frozen=True, kw_only=True):
    """``handbook/<language>/*.md``: one chapter, and the numbered paragraphs in it."""

    language: str
    chapter: Chapter
    paragraphs: tuple[Paragraph, ...] = field(default=())


DOCUMENTS: dict[str, Any] = {
    "company.yaml": CompanyFile,
    "calendar.yaml": Calendar,
    "guideline.yaml": GuidelineFile,
    "channels.yaml": ChannelsFile,
    "topics.yaml": tuple[Topic, ...],
    "facts.yaml": tuple[Fact, ...],
    "wordings.yaml": tuple[Wording, ...],
    "names.yaml": Names,
    "consents.yaml": Consents,
    "patterns.yaml": tuple[Pattern, ...],
    "people.csv": tuple[Person, ...],
    "absences.csv": tuple[Absence, ...],
    "published.jsonl": tuple[Statement, ...],
}
"""Type of the document by the name of its file; rules and handbook have several files each."""

RULES: Any = tuple[Rule, ...]


def type_of(name: str) -> Any | None:
    """Type of the document in file ``name``; ``None`` where no company folder has such a file."""
    if handbook_language(name) is not None:
        return HandbookFile
    return RULES if holds_rules(name) else DOCUMENTS.get(name)


def assemble(documents: Mapping[str, Any], digest: str, packs: tuple[Pack, ...] = ()) -> Company:
    """The company that all ``documents``, by the name of their file, make together with ``packs``.

    Rules follow the order of their files' names, and in a file their own.
    """
    main = cast("CompanyFile", documents["company.yaml"])
    guideline = cast("GuidelineFile", documents.get("guideline.yaml", GuidelineFile()))
    channels = cast("ChannelsFile", documents.get("channels.yaml", ChannelsFile()))
    chapters: dict[str, tuple[Chapter, ...]] = {}
    paragraphs: dict[str, dict[str, Paragraph]] = {}
    for name in sorted(filter(handbook_language, documents)):
        page = cast("HandbookFile", documents[name])
        chapters[page.language] = (*chapters.get(page.language, ()), page.chapter)
        of_language = paragraphs.setdefault(page.language, {})
        of_language.update((paragraph.rule, paragraph) for paragraph in page.paragraphs)
    return Company(
        profile=main.company,
        sites=main.sites,
        units=main.units,
        roles=main.roles,
        levels=main.levels,
        people=documents.get("people.csv", ()),
        absences=documents.get("absences.csv", ()),
        classes=channels.classes,
        channels=register(channels),
        topics=documents.get("topics.yaml", ()),
        calendar=documents.get("calendar.yaml", Calendar()),
        guideline=Guideline(
            version=guideline.version,
            valid_from=guideline.valid_from,
            approved=guideline.approved,
            approver=guideline.approver,
            contact=guideline.contact,
            incoming=guideline.incoming,
            rules=tuple(
                rule
                for name in sorted(filter(holds_rules, documents))
                for rule in cast("tuple[Rule, ...]", documents[name])
            ),
            chapters=chapters,
            paragraphs=paragraphs,
        ),
        facts=documents.get("facts.yaml", ()),
        wordings=documents.get("wordings.yaml", ()),
        names=documents.get("names.yaml", Names()),
        consents=documents.get("consents.yaml", Consents()),
        patterns=documents.get("patterns.yaml", ()),
        packs=packs,
        published=documents.get("published.jsonl", ()),
        digest=digest,
    )


def register(channels: ChannelsFile) -> tuple[Channel, ...]:
    """All channels of ``channels.yaml``, each knowing which of the three lists it stood in."""
    return (
        *channels.channels,
        *(replace(place, place=True) for place in channels.places),
        *(replace(request, status="requested") for request in channels.requests),
    )


def take_apart(company: Company, names: Collection[str]) -> dict[str, Any]:
    """The documents of ``company``, by the name of their file; the other way of ``assemble``.

    ``names`` are the files there are. Rules are not among the documents: which file holds which
    rule is known only to the files.
    """
    channels = company.channels
    guideline = company.guideline
    documents: dict[str, Any] = {
        "company.yaml": CompanyFile(
            company=company.profile,
            sites=company.sites,
            units=company.units,
            roles=company.roles,
            levels=company.levels,
        ),
        "calendar.yaml": company.calendar,
        "guideline.yaml": GuidelineFile(
            version=guideline.version,
            valid_from=guideline.valid_from,
            approved=guideline.approved,
            approver=guideline.approver,
            contact=guideline.contact,
            incoming=guideline.incoming,
        ),
        "channels.yaml": _channels(company.classes, channels),
        "topics.yaml": company.topics,
        "facts.yaml": company.facts,
        "wordings.yaml": company.wordings,
        "names.yaml": company.names,
        "consents.yaml": company.consents,
        "patterns.yaml": company.patterns,
        "people.csv": company.people,
        "absences.csv": company.absences,
        "published.jsonl": company.published,
    }
    empty = {
        "calendar.yaml": Calendar(),
        "guideline.yaml": GuidelineFile(),
        "channels.yaml": ChannelsFile(),
        "names.yaml": Names(),
        "consents.yaml": Consents(),
    }
    return {
        name: document
        for name, document in documents.items()
        if name in names or document != empty.get(name, ())
    }


def _channels(classes: tuple[ChannelClass, ...], channels: Iterable[Channel]) -> ChannelsFile:
    """Channels sorted into their three lists, or left in one where that would change their order."""
    every = tuple(channels)
    kinds = [_kind(channel) for channel in every]
    if kinds != sorted(kinds):
        return ChannelsFile(classes=classes, channels=every)
    by_kind = [
        tuple(c for c, kind in zip(every, kinds, strict=True) if kind == k) for k in range(3)
    ]
    return ChannelsFile(
        classes=classes,
        channels=by_kind[0],
        places=tuple(replace(place, place=False) for place in by_kind[1]),
        requests=tuple(replace(request, status="open") for request in by_kind[2]),
    )


def _kind(channel: Channel) -> int:
    if channel.place:
        return 1
    return 2 if channel.status == "requested" else 0
