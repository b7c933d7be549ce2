"""What the directory says after a change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from django.db.models import Max
from msgspec import json

from sayso.apps.people.models import Change, Entry
from sayso.engine.person import Absence, Person

PERSON, ABSENCE = "person", "absence"
ERASED = "erased"
"""What stands in place of a state that was erased; nobody is in the directory by it."""


class Told(NamedTuple):
    """What one entry says, as JSON, and where it stands in its file."""

    place: int
    values: str


State = dict[tuple[str, str], Told]
"""What the directory says, by kind and key."""


def latest_change() -> int:
    """The number of the directory's last change; 0 where it still says what the folder says."""
    return Change.objects.aggregate(last=Max("number"))["last"] or 0


def state_at(change: int) -> State:
    """Everything the directory says after ``change``."""
    last = (
        Entry.objects.filter(change_id__lte=change)
        .values("kind", "key")
        .annotate(last=Max("id"))
        .values("last")
    )
    kept = (
        Entry.objects.filter(id__in=last).exclude(values__in=("", ERASED)).order_by("place", "id")
    )
    return {
        (kind, key): Told(place, values)
        for kind, key, place, values in kept.values_list("kind", "key", "place", "values")
    }


def told(state: Mapping[tuple[str, str], Told]) -> tuple[tuple[Person, ...], tuple[Absence, ...]]:
    """The people and absences of a state, each in the order of their file."""
    rows = sorted((each.place, key, kind, each.values) for (kind, key), each in state.items())
    return (
        tuple(json.decode(said, type=Person) for *_, kind, said in rows if kind == PERSON),
        tuple(json.decode(said, type=Absence) for *_, kind, said in rows if kind == ABSENCE),
    )


def directory_at(change: int) -> tuple[tuple[Person, ...], tuple[Absence, ...]]:
    """Everybody in the directory after ``change``, and every absence."""
    return told(state_at(change))
