"""Where things are said: registered channels, and the places everybody knows without a register."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

from sayso.engine.moment import Moment, Until
from sayso.engine.text import Words

ClassName = Literal["official", "ambassador", "private", "review", "press"]
CLASSES: tuple[ClassName, ...] = ("official", "ambassador", "private", "review", "press")

CLOSED: frozenset[ClassName] = frozenset(("official", "press"))
"""Classes that are closed where a company says nothing else."""

ChannelStatus = Literal["open", "paused", "closed", "requested", "not_existing"]


class ChannelClass(Struct, frozen=True, kw_only=True):
    """How the company treats a class of channels.

    ``closed``: what nothing permits is not permitted; left out, official channels and the press are
    closed and the others are not. ``ask_first``: nobody publishes what needs
    an approval without having asked (then an approval left over is a *stop*, with *ask first* as
    the way out). ``advice``: the answer is advice unless law, exchange or a secret speaks.
    ``responsible``: how many people have to answer for such a channel. ``confirm``: the days of the
    year on which it is confirmed (``01-01..01-31``).
    """

    id: ClassName
    name: Words
    voice: str = ""
    registered: bool = False
    closed: bool | None = None
    ask_first: bool = False
    advice: bool = False
    responsible: int = 0
    confirm: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether what nothing permits is not permitted here."""
        return self.id in CLOSED if self.closed is None else self.closed


class Channel(Struct, frozen=True, kw_only=True):
    """An account in the register, or (``place: yes``) an unregistered kind of place.

    A place such as *my LinkedIn profile* or *a forum* belongs to whoever writes there. A place of
    class ``ambassador`` stands for the author's own registered channel on the same network.
    ``profile_visible`` says whether readers of a post see the author's profile beside it.
    """

    id: str
    class_: ClassName = field(name="class")
    network: str
    name: Words = {}
    handle: str = ""
    url: str = ""
    purpose: str = ""
    audience: str = ""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    tone: str = ""
    tags: tuple[str, ...] = ()
    owner: str | None = None
    deputy: str | None = None
    contributors: tuple[str, ...] = ()
    by_delegation: bool = False
    status: ChannelStatus = "open"
    opened: date | None = None
    closed_since: Until | None = None
    successor: str | None = None
    last_confirmed: date | None = None
    registered_with: str | None = None
    two_factor: bool | None = None
    timezone: str = ""
    shows_employer: bool = False
    profile_text: str = ""
    profile_visible: bool = True
    employer_site: bool = False
    place: bool = False
    requested_by: str | None = None
    requested_at: Moment | None = None
    note: str = ""

    def status_at(self, moment: datetime) -> ChannelStatus:
        """Status at ``moment``: a channel closed later was open before, one opened later was not."""
        if self.opened is not None and moment.date() < self.opened:
            return "not_existing"
        if self.status == "closed" and self.closed_since is not None and moment < self.closed_since:
            return "open"
        return self.status
