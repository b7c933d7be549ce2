"""Changed clauses whose time it is not: what they change, only another moment can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.calendar import Calendar
from sayso.engine.company import Company
from sayso.engine.decide.timing import anchor_of, comes, events_named, hours_of, moment_of
from sayso.engine.guideline import Clause, Rule, When
from sayso.engine.moment import within

MOST_DAYS = 400
"""Days that are looked through where a time comes back by the day, the week or the year."""
Spoken = tuple[Company, Rule, Clause]


class Resting(Struct, frozen=True, kw_only=True):
    """A changed clause whose ``when`` keeps it out at the moment, and when it would be in force.

    ``at`` is the next such moment, else the last there was; ``None`` where there is none, or where
    it would tell when a secret ends.
    """

    clause: str
    at: datetime | None = None


def resting(
    names: Iterable[str], old: Company, new: Company, moment: datetime, now: datetime
) -> tuple[Resting, ...]:
    """Those of ``names`` (``5.3a``) that only their ``when`` keeps out of both versions.

    ``now`` is when it is asked: what is internal then has no date.
    """
    clauses: dict[str, list[Spoken]] = {}
    for company in (old, new):
        for rule in company.guideline.rules:
            if within(moment, rule.valid_from, rule.valid_until):
                for key, clause in rule.clauses.items():
                    clauses.setdefault(rule.id + key, []).append((company, rule, clause))
    return tuple(
        Resting(clause=name, at=_at(spoken, moment, now))
        for name in dict.fromkeys(names)
        if (spoken := clauses.get(name, []))
        and not any(_is_on(clause, company, moment) for company, _, clause in spoken)
    )


def _is_on(clause: Clause, company: Company, moment: datetime) -> bool:
    """Whether it is the time of a clause, whatever else it wants."""
    when = clause.when
    if when is None:
        return True
    anyhow = replace(when, scheduled=None, asked=None)
    return comes(anyhow, moment, company, scheduled=False, asked=False)


def _at(spoken: Sequence[Spoken], moment: datetime, now: datetime) -> datetime | None:
    if any(
        clause.secret or (clause.when and (clause.when.public or clause.when.not_public))
        for _, _, clause in spoken
    ):
        return None
    found = {
        point
        for company, rule, clause in spoken
        for known in [_known(company, now)]
        for point in _edges(clause.when, known.calendar, moment)
        if within(point, rule.valid_from, rule.valid_until) and _is_on(clause, known, point)
    }
    later = [point for point in found if point > moment]
    return min(later) if later else max(found, default=None)


def _known(company: Company, now: datetime) -> Company:
    """``company`` without the events that only the house may know of."""
    calendar = company.calendar
    events = tuple(e for e in calendar.events if not (e.internal_until and now < e.internal_until))
    return replace(company, calendar=replace(calendar, events=events))


def _edges(when: When | None, calendar: Calendar, moment: datetime) -> Iterator[datetime]:
    """The moments at which a time may begin."""
    if when is None:
        return
    for name in (*when.during, *when.outside):
        for event in events_named(name, calendar):
            yield event.from_
            if event.until is not None:
                yield event.until
    for text, end in ((when.from_, False), (when.until, True)):
        if text:
            anchor = anchor_of(text, end=end)
            for event in events_named(anchor.event, calendar) if anchor.event else [None]:
                point = moment_of(anchor, event, calendar)
                if point is not None:
                    # just before what ends a window, it is still on
                    yield point if not end else point - timedelta(minutes=1)
    if when.days or when.hours or when.yearly or when.business_hours is not None:
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        spans = (*when.hours, calendar.hours)
        minutes = {0, *(edge for span in spans for edge in hours_of(span))}
        for day in range(MOST_DAYS):
            for minute in sorted(minutes):
                yield midnight + timedelta(days=day, minutes=minute)
