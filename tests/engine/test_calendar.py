"""Working time, and people who have left."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from sayso.engine.calendar import Calendar, Closure, Holiday
from sayso.engine.moment import end_of
from sayso.engine.person import Person

at = datetime.fromisoformat
WORKING = Calendar(
    hours="08:00-17:00",
    holidays=(Holiday(date=date(2026, 5, 1)),),
    closures=(Closure(from_=at("2026-12-24"), until=end_of(date(2027, 1, 3))),),
)


@pytest.mark.parametrize(
    ("calendar", "moment", "inside"),
    [
        (WORKING, "2026-05-04T08:00", True),
        (WORKING, "2026-05-04T07:59", False),
        (WORKING, "2026-05-04T17:00", False),
        (WORKING, "2026-05-03T10:00", False),
        (WORKING, "2026-05-01T10:00", False),
        (WORKING, "2026-12-29T10:00", False),
        (Calendar(hours="08:00–17:00"), "2026-05-04T10:00", True),
        (Calendar(hours="22:00-06:00"), "2026-05-08T23:00", True),
        (Calendar(hours="22:00-06:00"), "2026-05-09T05:00", True),
        (Calendar(hours="22:00-06:00"), "2026-05-09T23:00", False),
    ],
)
def test_working_hours(calendar: Calendar, moment: str, inside: bool):
    """Hours are half-open, on working days only; a night shift belongs to the day it began."""
    assert calendar.in_hours(at(moment)) is inside


def test_working_days_are_counted():
    """Weekends, holidays and closures are stepped over, both ways, and the time of day stays."""
    assert WORKING.add_workdays(at("2026-04-30T09:00"), 1) == at("2026-05-04T09:00")
    assert WORKING.add_workdays(at("2026-05-04T09:00"), -1) == at("2026-04-30T09:00")
    assert WORKING.add_workdays(at("2026-12-23T09:00"), 1) == at("2027-01-04T09:00")


def test_a_calendar_without_working_days_ends():
    """Counting comes to an end also where nobody ever works."""
    never = Calendar(workdays=())
    assert never.add_workdays(at("2026-01-01T09:00"), 3) > at("2026-12-31T09:00")


def test_who_has_left_is_a_leaver():
    """A leaver with an end to come has not left yet; one without an end has."""
    left = end_of(date(2026, 1, 31))
    hug = Person(id="hug", name="Hug", unit="u", status="leaver", employed_until=left)
    assert hug.status_at(at("2026-01-31T23:59")) == "employee"
    assert hug.status_at(at("2026-02-01T00:00")) == "leaver"
    gone = Person(id="gone", name="Gone", unit="u", status="leaver")
    assert gone.status_at(at("2026-01-01")) == "leaver"
