"""Agreed wordings: what we say on a delicate topic, what we do not, and where we refer to."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from sayso.engine.moment import Moment, Until, within


class Phrasing(Struct, frozen=True, kw_only=True):
    """One language of a wording."""

    say: tuple[str, ...] = ()
    do_not_say: tuple[str, ...] = ()
    refer_to: str = ""


class Wording(Struct, frozen=True, kw_only=True):
    """What may be said on a topic, while it is valid, in each language."""

    id: str
    topic: str
    owner: str | None = None
    approved: date | None = None
    public_from: Moment | None = None
    valid_until: Until | None = None
    words: dict[str, Phrasing] = {}

    def holds(self, moment: datetime) -> bool:
        """Whether it may be used at ``moment``."""
        return within(moment, self.public_from, self.valid_until)
