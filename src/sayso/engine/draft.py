"""What is about to be said: by whom, where, when, with which media."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from sayso.engine.embedded import Embedded

People = Literal["none", "adults", "minors", "both", "unknown"]
ConsentState = Literal["all", "some", "none", "unknown"]


class Medium(Struct, frozen=True, kw_only=True):
    """A picture, film, sound or document, as its author describes it.

    ``people``: real people who can be recognised. ``consents``: how many of them have said yes on
    file. ``ai``: made or materially changed by a machine. ``alt``: the text for those who do not
    see it. ``shows``: screen, badge, prototype, name_list, internal_notice, newspaper_page, logo,
    work_clothes, fire. ``embedded``: what the file itself says, where it was read.
    """

    kind: Literal["photo", "video", "audio", "document", "screenshot"] = "photo"
    people: People = "unknown"
    consents: ConsentState = "unknown"
    place: Literal["own", "customer", "public", "unknown"] = "unknown"
    ai: Literal["none", "generated", "altered", "unknown"] = "unknown"
    ai_labelled: bool | None = None
    alt: str | None = None
    shows: tuple[str, ...] = ()
    embedded: Embedded | None = None


class Draft(Struct, frozen=True, kw_only=True):
    """A question to the guideline: may ``author`` do ``action`` on ``channel`` at ``time``?

    ``text`` ``None`` asks without a text. ``topics`` are what the author declares: ``None`` means
    not said, ``()`` means nothing to do with the company. ``proposed`` are topics a reader found in
    the text, used only where the author has not said. ``asked``: submitted as a request first.
    ``received``: what the author got for it (goods, money, discount, commission).
    ``person_consent``: the person named in the text has agreed. ``approvals``: ids of approvals on
    file that the author cites. ``answering``: the kind of message answered. ``speaks_as``: the
    class the author says this post has, where a personal profile may be either.
    """

    author: str
    channel: str
    action: str = "publish"
    time: datetime
    text: str | None = None
    language: str = ""
    topics: tuple[str, ...] | None = None
    proposed: tuple[str, ...] = ()
    asked: bool = False
    scheduled: bool = False
    media: tuple[Medium, ...] = ()
    delegated_by: str | None = None
    received: tuple[str, ...] = ()
    person_consent: bool | None = None
    answering: str | None = None
    approvals: tuple[str, ...] = ()
    speaks_as: Literal["private", "ambassador"] | None = None
