"""The directory in words: people, what would change of them, and what has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from django.db.models import Count
from django.utils.translation import gettext

from sayso import clock
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.directory_forms import FIELDS, STATUSES
from sayso.apps.people.models import Account, Change
from sayso.apps.people.services import FOR_GOOD
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.directory import Difference
from sayso.engine.person import Person
from sayso.engine.rights import Seat
from sayso.engine.saying import people as naming
from sayso.engine.text import pick


def seat_name(seat: Seat) -> str:
    """What a seat is called."""
    names: dict[Seat, Callable[[], str]] = {
        Seat.ADMINISTRATOR: lambda: gettext("Administration"),
        Seat.COMMUNICATIONS: lambda: gettext("Communications"),
        Seat.LEGAL: lambda: gettext("Legal"),
        Seat.COUNCIL: lambda: gettext("Works council"),
        Seat.PRIVACY: lambda: gettext("Data protection"),
    }
    return names[seat]()


def row(
    person: Person, company: Company, now: datetime, account: Account | None, lang: str
) -> dict[str, Any]:
    """One line of the list of people."""
    seats = [Seat(each.seat) for each in account.sittings.all()] if account else []
    return {
        "id": person.id,
        "name": person.name,
        "function": naming.function_of(person, company, lang) or "",
        "unit": _unit(person.unit, company, lang),
        "state": state(person, company, now, lang),
        "signs_in": account is not None
        and account.is_active
        and account.has_usable_password()
        and person.status_at(now) != "leaver",
        "seats": [seat_name(each) for each in seats],
    }


def _unit(unit: str, company: Company, lang: str) -> str:
    return next((pick(each.name, lang) for each in company.units if each.id == unit), unit)


def state(person: Person, company: Company, now: datetime, lang: str) -> str:
    """What stands out about somebody now: that they have left, are away, or will leave."""
    if person.status_at(now) == "leaver":
        return gettext("has left")
    back = naming.absence_end(person.id, company, now)
    if back is not None:
        return gettext("away until %(day)s") % {"day": saying.last_day(back, lang, now)}
    if person.employed_until is not None:
        day = saying.last_day(person.employed_until, lang, now)
        return gettext("leaves after %(day)s") % {"day": day}
    return ""


def told(each: Difference, lang: str) -> dict[str, Any]:
    """A difference as a row: who, what, and the fields as they were and will be."""
    company = guidelines.company()
    fields = [
        (
            str(FIELDS[name]),
            _value(name, each.before, company, lang),
            _value(name, each.after, company, lang),
        )
        for name in each.fields
    ]
    words = {
        "comes": gettext("comes"),
        "goes": gettext("is taken out"),
        "leaves": gettext("leaves"),
        "returns": gettext("returns"),
        "changes": gettext("changes"),
    }
    return {
        "what": words[each.what],
        "kind": each.what,
        "name": each.name,
        "id": each.person,
        "fields": fields,
    }


def _value(name: str, person: Person | None, company: Company, lang: str) -> str:
    value: Any = getattr(person, name) if person is not None else ""
    if name == "unit":
        return _unit(value, company, lang)
    if name == "status":
        return str(dict(STATUSES)[value])
    if name == "roles":
        names = {each.id: pick(each.name, lang) for each in company.roles}
        return ", ".join(str(names.get(each, each)) for each in value)
    if name == "levels":
        return ", ".join(each.level for each in value)
    if isinstance(value, datetime):
        ends = name == "employed_until"
        return saying.last_day(value, lang, None) if ends else saying.day(value, lang)
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, tuple):
        return ", ".join(cast("tuple[str, ...]", value))
    return "" if value is None else str(value)


def counts(found: Sequence[Difference]) -> list[str]:
    """How many come, go, leave and change, in words."""
    count = {
        what: sum(each.what == what for each in found)
        for what in ("comes", "leaves", "goes", "changes", "returns")
    }
    said = [
        (count["comes"], gettext("come: %(count)d")),
        (count["leaves"], gettext("leave: %(count)d")),
        (count["goes"], gettext("are taken out: %(count)d")),
        (count["returns"], gettext("return: %(count)d")),
        (count["changes"], gettext("change: %(count)d")),
    ]
    return [words % {"count": n} for n, words in said if n]


def changes(most: int, lang: str) -> list[dict[str, Any]]:
    """The latest changes of the directory, the newest first."""
    zone = guidelines.company().profile.timezone
    sources = {
        "folder": gettext("the company folder"),
        "file": gettext("a file"),
        "hand": gettext("by hand"),
        "service": gettext("the directory service"),
        "undo": gettext("a change taken back"),
        "erasure": gettext("an erasure"),
    }
    rows: list[dict[str, Any]] = []
    latest = Change.objects.annotate(count=Count("entries")).order_by("-number")[:most]
    for each in latest.values("number", "time", "source", "count", "undoes"):
        moment = clock.here(datetime.fromtimestamp(each["time"] / 1_000_000, UTC), zone)
        when = f"{saying.day(moment, lang)}, {saying.clock(moment, lang)}"
        source = sources.get(each["source"], each["source"])
        can_undo = each["source"] not in FOR_GOOD
        rows.append(each | {"when": when, "source": source, "can_undo": can_undo})
    return rows
