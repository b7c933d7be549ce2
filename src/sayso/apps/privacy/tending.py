"""What is over its time goes: once an hour, or whenever `sayso tend` is called.

All of it in one transaction that holds the row of `Tending`: two processes never tend at once, what a
power cut interrupts was not begun, and whoever tends again finds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef

from sayso import clock, folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import queries as directory
from sayso.apps.people import services as people
from sayso.apps.people.models import Account, Entry, Invitation
from sayso.apps.privacy import queries, services
from sayso.apps.privacy.models import Tending
from sayso.apps.record import services as record
from sayso.apps.record.models import Ledger, Payload
from sayso.engine.ledger import Kind
from sayso.engine.rights import Act, Viewer

SUBJECT = "retention"
"""What the rows of the record are about that tell of it."""


class Due(NamedTuple):
    """What is over its time: keys of rows, and ids of people."""

    sessions: list[str]
    invitations: list[int]
    accounts: list[int]
    states: list[int]
    payloads: list[int]
    people: list[str]

    def counts(self) -> dict[str, int]:
        """How much of each there is."""
        return {name: len(each) for name, each in self._asdict().items()}


def due() -> Due:
    """What is over its time now, by the settings."""
    now = people.now()
    left = left_since()
    return Due(
        sessions=list(
            Session.objects.filter(
                expire_date__lt=datetime.now(UTC).replace(tzinfo=None)
            ).values_list("session_key", flat=True)
        ),
        invitations=list(Invitation.objects.filter(until__lt=now).values_list("id", flat=True)),
        accounts=list(
            Account.objects.filter(
                person__in=_over(left, settings.SAYSO_KEEP_ACCOUNTS)
            ).values_list("id", flat=True)
        ),
        states=_states(now),
        payloads=_payloads(now),
        people=_over(left, settings.SAYSO_KEEP_LEFT) if directory.latest_change() else [],
    )


def left_since() -> dict[str, datetime]:
    """Since when each person works here no longer, on the company's clock, as far as it is known."""
    company, now = guidelines.company(), guidelines.now()
    here = {each.id for each in company.people if each.status_at(now) != "leaver"}
    told: dict[str, datetime] = {}
    entries = Entry.objects.filter(kind=directory.PERSON).order_by("id")
    for key, time in entries.values_list("key", "change__time"):
        if key not in here and not key.startswith(f"{directory.ERASED}:"):
            told[key] = clock.here(
                datetime.fromtimestamp(time / 1_000_000, UTC), company.profile.timezone
            )
    for each in company.people:
        if each.id not in here and each.employed_until is not None:
            told[each.id] = each.employed_until
    return told


def _over(left: Mapping[str, datetime], days: int) -> list[str]:
    if not days:
        return []
    until = guidelines.now() - timedelta(days=days)
    return sorted(person for person, since in left.items() if since <= until)


def _states(now: int) -> list[int]:
    """Entries of the directory that another one has long replaced."""
    if not settings.SAYSO_KEEP_HISTORY:
        return []
    later = Entry.objects.filter(
        kind=OuterRef("kind"),
        key=OuterRef("key"),
        id__gt=OuterRef("id"),
        change__time__lt=now - settings.SAYSO_KEEP_HISTORY * people.DAY,
    )
    told = Entry.objects.exclude(values__in=("", directory.ERASED))
    return list(told.filter(Exists(later)).values_list("id", flat=True))


def _payloads(now: int) -> list[int]:
    if not settings.SAYSO_KEEP_PAYLOADS:
        return []
    old = now - settings.SAYSO_KEEP_PAYLOADS * people.DAY
    return list(Payload.objects.filter(row__time__lt=old).values_list("row_id", flat=True))


def tend(*, by: Viewer, every: int = 0) -> dict[str, int] | None:
    """Let go of what is over its time; how much of each it was.

    With ``every`` (microseconds) only if nobody has tended for so long, else ``None``. Somebody who has
    left long ago and whom the guideline still needs stays until somebody new is named. A row of the
    record tells of it where there was something. Raises ``NotAllowed``.
    """
    people.require(by, Act.KEEP_HOUSE)
    with transaction.atomic():
        Ledger.objects.select_for_update().first()  # the turn of everything that writes
        last, _ = Tending.objects.select_for_update().get_or_create(id=1)
        if every and people.now() - last.time < every:
            return None
        found = due()
        accounts = Account.objects.filter(id__in=found.accounts)
        keys = [each for account in found.accounts for each in queries.sessions(account)]
        Session.objects.filter(session_key__in=[*found.sessions, *keys]).delete()
        Invitation.objects.filter(id__in=found.invitations).delete()
        accounts.delete()
        Entry.objects.filter(id__in=found.states).update(values=directory.ERASED)
        actor = people.actor_of(by)
        if found.payloads:
            record.erase(found.payloads, actor=actor)
        done = found.counts() | {"people": sum(_erased(each, by) for each in found.people)}
        if any(done.values()):
            body = {"step": "tended", **done}
            record.append(Kind.ERASURE, actor=actor, subject=SUBJECT, body=body)
        last.time = people.now()
        last.save(update_fields=["time"])
    if any(done.values()):
        guidelines.forget()
        services.sweep()
    return done


def _erased(person: str, by: Viewer) -> bool:
    with suppress(folder.FolderError, services.NoSuchPerson):
        services.erase_person(person, by=by)
        return True
    return False
