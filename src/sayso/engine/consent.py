"""Yeses on file: of people in pictures, of customers, and of those who approve."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from sayso.engine.moment import Moment, Until, within


class Consent(Struct, frozen=True, kw_only=True):
    """Somebody's yes to being shown, heard or named, on which channels and until when."""

    id: str
    kind: str
    person: str | None = None
    customer: str | None = None
    name: str = ""
    group: str = ""
    use: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    from_: Moment = field(name="from")
    until: Until | None = None
    minors: bool | None = None
    own_yes: bool | None = None
    parents_yes: bool | None = None
    excludes: tuple[str, ...] = ()
    note: str = ""

    def covers(self, use: str, channel: str, moment: datetime) -> bool:
        """Whether this yes holds for ``use`` on ``channel`` at ``moment``."""
        return (
            use in self.use
            and (channel in self.channels or "any" in self.channels)
            and within(moment, self.from_, self.until)
            and (not self.minors or (self.own_yes is True and self.parents_yes is True))
        )


class ApprovalOnFile(Struct, frozen=True, kw_only=True):
    """A named human's yes to one thing: by which rule, for whom, where, how long.

    ``text``, where given, is the exact text that was approved; without it a draft has to cite the
    approval by its id.
    """

    id: str
    kind: str = ""
    rule: str
    approver: str
    person: str | None = None
    customer: str | None = None
    use: str = ""
    text: str | None = None
    channels: tuple[str, ...] = ()
    from_: Moment = field(name="from")
    until: Until | None = None


class Consents(Struct, frozen=True, kw_only=True):
    """Everything on file."""

    consents: tuple[Consent, ...] = ()
    approvals: tuple[ApprovalOnFile, ...] = ()
