"""What somebody sees of what is stored, and of what is theirs to do."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext

from sayso import clock
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines import versions
from sayso.apps.privacy import holdings, queries, rights, tending
from sayso.apps.privacy.holdings import Holding
from sayso.apps.record.models import Row
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.discretion import may_know
from sayso.engine.moment import within
from sayso.engine.rights import Seat, Viewer
from sayso.engine.text import pick
from sayso.engine.vacancy import Vacancy, vacancies

LATEST = 10
"""Runs of housekeeping that are shown."""


def sections(subject: queries.Subject, *, empty: bool = False) -> list[dict[str, Any]]:
    """What is stored of somebody, table by table, in words."""
    return [
        {
            "title": each.holding.title,
            "why": each.holding.why,
            "long": _long(each.holding),
            "who": rights.who_sees(each.holding.act),
            "count": len(each.rows),
            "rows": [
                [(each.holding.fields[name], _value(value)) for name, value in row.items()]
                for row in each.rows
            ],
        }
        for each in queries.stored(subject)
        if each.rows or empty
    ]


def _value(value: Any) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return str(value)


def _long(holding: Holding) -> str:
    count = holdings.days(holding)
    return str(holding.long) if count is None else f"{holding.long} · {days(count)}"


def days(count: int) -> str:
    """So many days in words; 0 is for ever."""
    return gettext("%(count)d days") % {"count": count} if count else gettext("no end is set")


def tables() -> list[dict[str, Any]]:
    """Every table there is: what, why, how long, who sees it."""
    return [
        {
            "name": model._meta.db_table,
            "title": each.title,
            "why": each.why,
            "long": _long(each),
            "who": rights.who_sees(each.act),
            "personal": each.personal,
            "fields": list(dict.fromkeys(str(words) for words in each.fields.values())),
        }
        for model, each in holdings.tables()
    ]


def place() -> list[tuple[str, str]]:
    """Where it stands: the database and the folder."""
    vendors = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
    return [
        (gettext("Database"), vendors.get(connection.vendor, connection.vendor)),
        (gettext("Folder"), str(settings.SAYSO_DATA)),
        (
            gettext("Without signing in"),
            gettext("People may ask and read, and nothing of it is stored.")
            if settings.SAYSO_OPEN
            else gettext("Nobody may ask or read."),
        ),
    ]


def tended(lang: str) -> dict[str, Any]:
    """What is over its time now, and what was let go of lately."""
    zone = guidelines.company().profile.timezone
    rows = Row.objects.filter(subject=tending.SUBJECT).order_by("-number")[:LATEST]
    return {
        "due": _counted(tending.due().counts()),
        "done": [_done(each, zone, lang) for each in rows],
    }


def _done(row: Row, zone: str, lang: str) -> tuple[str, list[str]]:
    moment = clock.here(datetime.fromtimestamp(row.time / 1_000_000, UTC), zone)
    body: dict[str, Any] = json.loads(row.body)
    return (
        f"{saying.day(moment, lang)}, {saying.clock(moment, lang)}",
        _counted({name: count for name, count in body.items() if isinstance(count, int)}),
    )


def _counted(counts: dict[str, int]) -> list[str]:
    words = {
        "sessions": gettext("sessions: %(count)d"),
        "invitations": gettext("links to sign in: %(count)d"),
        "accounts": gettext("accounts of people who have left: %(count)d"),
        "states": gettext("earlier states of the directory: %(count)d"),
        "payloads": gettext("submitted texts: %(count)d"),
        "people": gettext("people who left long ago: %(count)d"),
    }
    return [words[name] % {"count": count} for name, count in counts.items() if count]


# ── one's own ────────────────────────────────────────────────────────────────────────────────────


def approvals(viewer: Viewer) -> list[tuple[int, str]]:
    """Versions that wait for somebody's yes: number and name."""
    return [
        (each.number, each.name or str(each.number))
        for each in versions.listed()
        if each.state == "waiting"
        and viewer.person in {one.id for one in versions.approvers(each.number)}
    ]


def tasks(viewer: Viewer, lang: str) -> list[str]:
    """What somebody is asked to do: to name somebody new."""
    company = guidelines.company()
    everything = Seat.COMMUNICATIONS in viewer.seats
    return [
        _task(each, company, lang)
        for each in vacancies(company, guidelines.now())
        if (everything or (viewer.person and each.asked == viewer.person))
        and (each.thing == "channel" or may_know(each.id, company, viewer.person or None))
    ]


def _task(each: Vacancy, company: Company, lang: str) -> str:
    if each.thing == "channel":
        name = saying.channel_name(each.id, company, lang)
    else:
        name = saying.topic_name(each.id, company, lang)
    said = (
        gettext("Name a new person for %(thing)s: %(person)s works here no longer.")
        if each.part == "owner"
        else gettext("Name a new deputy for %(thing)s: %(person)s works here no longer.")
    )
    person = saying.find_person(each.was, company)
    quoted = saying.quoted(name, lang)
    return said % {"thing": quoted, "person": person.name if person else each.was}


def own(person: str, lang: str) -> list[tuple[str, list[str]]]:
    """Channels, topics, deputies and absences of somebody."""
    company, now = guidelines.company(), guidelines.now()
    mine = [
        (each, part)
        for each in company.channels
        for part, who in (
            (gettext("responsible"), (each.owner,)),
            (gettext("deputy"), (each.deputy,)),
            (gettext("contributes"), each.contributors),
        )
        if person in who
    ]
    topics = [
        (each, part)
        for each in company.topics
        for part, who in ((gettext("responsible"), each.owner), (gettext("deputy"), each.deputy))
        if who == person
    ]
    deputy = saying.deputy_of(person, company, now)
    away = [
        f"{saying.day(each.from_, lang, now)} – {saying.last_day(each.until, lang, now)}"
        for each in company.absences
        if each.person == person and each.until >= now
    ]
    for_whom = [
        saying.person_name(each.person, company, lang)
        for each in company.absences
        if each.deputy == person and within(now, each.from_, each.until)
    ]
    found = saying.find_person(person, company)
    held = found.roles if found else ()
    roles = [str(pick(each.name, lang)) for each in company.roles if each.id in held]
    return [
        (gettext("Roles"), roles),
        (
            gettext("Channels"),
            [f"{saying.channel_name(each.id, company, lang)} ({part})" for each, part in mine],
        ),
        (
            gettext("Topics"),
            [f"{saying.topic_name(each.id, company, lang)} ({part})" for each, part in topics],
        ),
        (
            gettext("Stands in for you"),
            [saying.person_name(deputy, company, lang)] if deputy else [],
        ),
        (gettext("You stand in for"), for_whom),
        (gettext("Absences"), away),
    ]
