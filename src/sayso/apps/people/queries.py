"""What the directory says at a change, and who an account is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from django.db.models import Max
from msgspec import json

from sayso.apps.people.models import Change, Entry
from sayso.engine.person import Absence, Person

PERSON, ABSENCE = "person", "absence"
Kept = TypeVar("Kept", Person, Absence)


def latest_change() -> int:
    """The number of the directory's last change; 0 where it still says what the folder says."""
    return Change.objects.aggregate(last=Max("number"))["last"] or 0


def people_at(change: int) -> tuple[Person, ...]:
    """Everybody in the directory after ``change``, in the order of their file."""
    return _at(change, PERSON, Person)


def absences_at(change: int) -> tuple[Absence, ...]:
    """Every absence in the directory after ``change``."""
    return _at(change, ABSENCE, Absence)


def _at(change: int, kind: str, cls: type[Kept]) -> tuple[Kept, ...]:
    last = (
        Entry.objects.filter(kind=kind, change_id__lte=change)
        .values("key")
        .annotate(last=Max("id"))
        .values("last")
    )
    kept: Iterable[str] = (
        Entry.objects.filter(id__in=last)
        .exclude(values="")
        .order_by("place", "id")
        .values_list("values", flat=True)
    )
    return tuple(json.decode(each, type=cls) for each in kept)
