"""The company's calendar: business days, and events that open and close windows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct, field

from sayso.engine.moment import Moment, Until, within
from sayso.engine.span import parse_hours

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


LONGEST_REST = 366
"""Days after which a calendar counts as one without working days."""


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
        start, end = parse_hours(self.hours)
        minute = moment.hour * 60 + moment.minute
        if start < end:
            return self.is_workday(moment.date()) and start <= minute < end
        # A night shift belongs to the day on which it began.
        began = moment if minute >= start else moment - timedelta(days=1)
        return self.is_workday(began.date()) and (minute >= start or minute < end)

    def add_workdays(self, moment: datetime, days: int) -> datetime:
        """``moment`` moved by ``days`` working days (negative: back), at the same time of day.

        Where nobody works for a year on end, as in a calendar without working days, every day
        counts.
        """
        step = timedelta(days=1 if days >= 0 else -1)
        left, idle = abs(days), 0
        while left:
            moment += step
            works = idle >= LONGEST_REST or self.is_workday(moment.date())
            idle = idle if idle >= LONGEST_REST else 0 if works else idle + 1
            left -= works
        return moment
