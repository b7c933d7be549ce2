"""What time it is: the only look at the clock, for the command line and the site."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo


def now(timezone: str, given: str = "") -> datetime:
    """The minute it is on the company's clock, or the moment ``given`` (``SAYSO_NOW``) instead.

    Raises ``ValueError`` where that is not a moment.
    """
    if not given:
        moment = datetime.now(zone(timezone))
        return moment.replace(second=0, microsecond=0, tzinfo=None)
    return here(datetime.fromisoformat(given), timezone)


def here(moment: datetime, timezone: str) -> datetime:
    """A moment on the company's clock: one with an offset is brought to it.

    Raises ``ValueError`` where that leaves the calendar (year 1 to 9999).
    """
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(zone(timezone)).replace(tzinfo=None)
    except OverflowError:
        message = f"out of the calendar: {moment.isoformat()}"
        raise ValueError(message) from None


def zone(timezone: str) -> tzinfo:
    """A time zone by its name."""
    if timezone == "UTC":
        return UTC
    from zoneinfo import ZoneInfo

    return ZoneInfo(timezone)
