"""The company's calendar: business days, and events that open and close windows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct, field

from sayso.engine.moment import Moment, Until, within

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Event(Struct, frozen=True, kw_only=True):
    """Something with a start and an end that rules refer to: a quiet period, a crisis, a launch.

    ``until`` left out means: not over yet. A crisis names its official message (``message``, the
    id of a published statement) and the page with the official information.
    """

    id: str
    kind: str
    from_: Moment = field(name="from")
    until: Until | None = None
    name: str = ""
    timezone: str = ""
    speakers: tuple[str, ...] = ()
    deputies: tuple[str, ...] = ()
    message: str | None = None
    page: str = ""
    first_message_at: Moment | None = None
    internal_until: Until | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether the event is on at ``moment``."""
        return within(moment, self.from_, self.until)


class Holiday(Struct, frozen=True, kw_only=True):
    """A day nobody works."""

    date: date
    name: str = ""


class Closure(Struct, frozen=True, kw_only=True):
    """Days the whole company is closed."""

    from_: Moment = field(name="from")
    until: Until
    name: str = ""


class Calendar(Struct, frozen=True, kw_only=True):
    """Working days and hours, holidays, events."""

    area: str = ""
    workdays: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
    hours: str = "08:00-17:00"
    holidays: tuple[Holiday, ...] = ()
    closures: tuple[Closure, ...] = ()
    events: tuple[Event, ...] = ()

    def is_workday(self, day: date) -> bool:
        """Whether people work on ``day``."""
        if WEEKDAYS[day.weekday()] not in self.workdays:
            return False
        if any(holiday.date == day for holiday in self.holidays):
            return False
        noon = datetime(day.year, day.month, day.day, 12)
        return not any(within(noon, closure.from_, closure.until) for closure in self.closures)

    def in_hours(self, moment: datetime) -> bool:
        """Whether ``moment`` falls into working hours of a working day."""
        start, end = self.hours.split("-")
        return self.is_workday(moment.date()) and start <= f"{moment:%H:%M}" < end

    def add_workdays(self, moment: datetime, days: int) -> datetime:
        """``moment`` moved by ``days`` working days (negative: back), at the same time of day."""
        step = timedelta(days=1 if days >= 0 else -1)
        left = abs(days)
        while left:
            moment += step
            left -= self.is_workday(moment.date())
        return moment
