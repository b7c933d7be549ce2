"""What time it is: the only look at the clock, for the command line and the site."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo


def now(timezone: str, given: str = "") -> datetime:
    """The minute it is on the company's clock, or the moment ``given`` (``SAYSO_NOW``) instead.

    Raises ``ValueError`` where that is not a moment.
    """
    if not given:
        here = datetime.now(zone(timezone))
        return here.replace(second=0, microsecond=0, tzinfo=None)
    moment = datetime.fromisoformat(given)
    if moment.tzinfo is not None:
        moment = moment.astimezone(zone(timezone)).replace(tzinfo=None)
    return moment


def zone(timezone: str) -> tzinfo:
    """A time zone by its name."""
    if timezone == "UTC":
        return UTC
    from zoneinfo import ZoneInfo

    return ZoneInfo(timezone)
