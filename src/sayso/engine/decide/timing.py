"""Whether a clause's ``when`` holds: windows, events, clock time, circumstances of the draft."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from sayso.engine.calendar import WEEKDAYS, Calendar, Event
from sayso.engine.company import Company
from sayso.engine.decide.standing import Situation
from sayso.engine.draft import Draft
from sayso.engine.guideline import When
from sayso.engine.moment import within
from sayso.engine.person import Person
from sayso.engine.span import Anchor, parse_anchor, parse_hours, parse_yearly

anchor_of = lru_cache(maxsize=4096)(parse_anchor)
hours_of = lru_cache(maxsize=1024)(parse_hours)
yearly_of = lru_cache(maxsize=1024)(parse_yearly)


def holds(when: When, draft: Draft, situation: Situation, topic: str | None) -> bool:
    """Whether every key of ``when`` holds of the draft at its moment."""
    return (
        comes(
            when, draft.time, situation.book.company, scheduled=draft.scheduled, asked=draft.asked
        )
        and (when.employed is None or employment(situation.author, draft.time) == when.employed)
        and (not when.delegated_by or is_delegated(when, draft, situation, topic))
    )


def comes(when: When, moment: datetime, company: Company, *, scheduled: bool, asked: bool) -> bool:
    """Whether the keys of ``when`` hold that hang on nobody and on no topic."""
    calendar = company.calendar
    return (
        in_window(when, moment, calendar)
        and (not when.during or any(is_on(name, moment, calendar) for name in when.during))
        and not any(is_on(name, moment, calendar) for name in when.outside)
        and (not when.days or WEEKDAYS[moment.weekday()] in when.days)
        and (not when.hours or any(in_hours(span, moment) for span in when.hours))
        and when.business_hours in (None, calendar.in_hours(moment))
        and (not when.yearly or any(in_yearly(span, moment) for span in when.yearly))
        and (not when.public or any(is_public(name, company, moment) for name in when.public))
        and (
            not when.not_public
            or not all(is_public(name, company, moment) for name in when.not_public)
        )
        and when.scheduled in (None, scheduled)
        and when.asked in (None, asked)
    )


def events_named(name: str, calendar: Calendar) -> list[Event]:
    """The event with this id, or all of this kind."""
    return [event for event in calendar.events if name in (event.id, event.kind)]


def is_on(name: str, moment: datetime, calendar: Calendar) -> bool:
    """Whether an event with this id or of this kind is on."""
    return any(event.holds(moment) for event in events_named(name, calendar))


def in_window(when: When, moment: datetime, calendar: Calendar) -> bool:
    """Whether ``moment`` lies in ``[from, until)``, fixed or hung on events."""
    if not when.from_ and not when.until:
        return True
    start = anchor_of(when.from_) if when.from_ else None
    end = anchor_of(when.until, end=True) if when.until else None
    starts = [None] if start is None or not start.event else events_named(start.event, calendar)
    ends = [None] if end is None or not end.event else events_named(end.event, calendar)
    if start is not None and end is not None and start.event and start.event == end.event:
        return any(
            has_begun(start, event, moment, calendar)
            and not has_begun(end, event, moment, calendar)
            for event in starts
        )
    return (start is None or any(has_begun(start, e, moment, calendar) for e in starts)) and (
        end is None or any(not has_begun(end, e, moment, calendar) for e in ends)
    )


def has_begun(anchor: Anchor, event: Event | None, moment: datetime, calendar: Calendar) -> bool:
    """Whether the point in time has come; the end of what has no end never does."""
    point = moment_of(anchor, event, calendar)
    return point is not None and point <= moment


def moment_of(anchor: Anchor, event: Event | None, calendar: Calendar) -> datetime | None:
    """The point in time an anchor means, ``None`` for the end of what has no end."""
    if event is None:
        point = anchor.moment
    else:
        point = event.from_ if anchor.edge == "start" else event.until
    if point is None or not anchor.offset_amount:
        return point
    if anchor.offset_unit == "workdays":
        return calendar.add_workdays(point, anchor.offset_amount)
    return point + timedelta(**{anchor.offset_unit: anchor.offset_amount})


def in_hours(span: str, moment: datetime) -> bool:
    """Whether the clock time of ``moment`` lies in a span that may cross midnight."""
    start, end = hours_of(span)
    minute = moment.hour * 60 + moment.minute
    return start <= minute < end if start < end else minute >= start or minute < end


def in_yearly(span: str, moment: datetime) -> bool:
    """Whether the day of ``moment`` lies in a span that comes back every year, both ends inside."""
    first, last = yearly_of(span)
    day = (moment.month, moment.day)
    return first <= day <= last if first <= last else day >= first or day <= last


def is_public(name: str, company: Company, moment: datetime) -> bool:
    """Whether the fact is published, or the embargo over."""
    for fact in company.facts:
        if fact.id == name:
            return fact.is_public(moment)
    return any(
        embargo.id == name and not embargo.holds(moment) for embargo in company.names.embargoes
    )


def employment(person: Person, moment: datetime) -> str:
    """Where ``moment`` lies to somebody's employment: ``before``, ``during`` or ``after``."""
    if within(moment, person.employed_from, person.employed_until):
        return "during"
    return "after" if person.employed_until and moment >= person.employed_until else "before"


def is_delegated(when: When, draft: Draft, situation: Situation, topic: str | None) -> bool:
    """Whether one of those named has given the author this post to do."""
    giver = situation.book.people.get(draft.delegated_by or "")
    return giver is not None and situation.is_one_of(when.delegated_by, giver, topic)
