"""Two states of the directory beside each other: who comes, who goes, what changes of whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import fields
from msgspec.structs import replace as copy

from sayso.engine.person import Absence, Person

What = Literal["comes", "goes", "leaves", "returns", "changes"]
"""``leaves``: stays in the directory and works here no longer. ``goes``: is gone from it."""

ORDER: tuple[What, ...] = ("leaves", "goes", "comes", "returns", "changes")
"""What takes most from people stands first."""

_FIELDS = tuple(each.name for each in fields(Person) if each.name != "id")


class Difference(Struct, frozen=True, kw_only=True):
    """What becomes of one person. ``fields`` are those of `Person` that differ, as they were and will be."""

    what: What
    person: str
    name: str
    before: Person | None = None
    after: Person | None = None
    fields: tuple[str, ...] = ()


def differences(
    before: Iterable[Person], after: Iterable[Person], moment: datetime
) -> tuple[Difference, ...]:
    """Everybody who is not the same in both, what weighs most first, then in the order of ``after``."""
    old = {each.id: each for each in before}
    new = {each.id: each for each in after}
    found = [_difference(old.get(key), each, moment) for key, each in new.items()]
    found += [
        Difference(what="goes", person=key, name=each.name, before=each)
        for key, each in old.items()
        if key not in new
    ]
    told = [each for each in found if each is not None]
    return tuple(sorted(told, key=lambda each: ORDER.index(each.what)))


def _difference(old: Person | None, new: Person, moment: datetime) -> Difference | None:
    if old is None:
        return Difference(what="comes", person=new.id, name=new.name, after=new)
    if old == new:
        return None
    was, is_ = (each.status_at(moment) == "leaver" for each in (old, new))
    what: What = "changes" if was == is_ else "returns" if was else "leaves"
    changed = tuple(each for each in _FIELDS if getattr(old, each) != getattr(new, each))
    return Difference(
        what=what, person=new.id, name=new.name, before=old, after=new, fields=changed
    )


def changed(people: Sequence[Person], person: Person) -> tuple[Person, ...]:
    """``people`` with ``person`` in the place of whoever has the same id, or at the end."""
    if all(each.id != person.id for each in people):
        return (*people, person)
    return tuple(person if each.id == person.id else each for each in people)


def left(person: Person, moment: datetime) -> Person:
    """``person`` as somebody who has left by ``moment``."""
    return copy(person, employed_until=moment)


def away(absences: Sequence[Absence], absence: Absence) -> tuple[Absence, ...]:
    """``absences`` with ``absence`` in the place of whichever has its id, in the order they begin."""
    others = [each for each in absences if each.id != absence.id]
    return tuple(sorted((*others, absence), key=lambda each: (str(each.from_), each.person)))
