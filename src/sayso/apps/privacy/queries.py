"""What is stored of one person, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db.models import ForeignKey, Model, Q, QuerySet
from msgspec import json

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines.models import Part
from sayso.apps.people import queries as directory
from sayso.apps.people.models import Account, Entry
from sayso.apps.privacy import holdings
from sayso.apps.privacy.holdings import Holding
from sayso.apps.record.models import Pseudonym, Row
from sayso.engine.person import Absence, Person

Rows = list[dict[str, Any]]
ABOUT_PEOPLE = ("people.csv", "absences.csv")
"""Files of a version of which people are given the lines that name them."""


@dataclass(frozen=True)
class Subject:
    """Somebody by everything that rows are found by; empty where there is none."""

    person: str
    account: int | None
    token: str
    words: tuple[str, ...]
    """Id, name and e-mail addresses, as files may name somebody."""


@dataclass(frozen=True)
class Section:
    """What one table holds of somebody."""

    table: str
    holding: Holding
    rows: Rows


def subject_of(person: str, account: int | None = None) -> Subject | None:
    """Who this is, with whatever there is of them; ``None`` for somebody of whom nothing is stored."""
    owned = Account.objects.filter(person=person) if person else Account.objects.filter(pk=account)
    known = owned.first()
    token = Pseudonym.objects.filter(person=person).values_list("token", flat=True).first()
    states = [
        json.decode(each, type=Person)
        for each in Entry.objects.filter(kind=directory.PERSON, key=person)
        .exclude(values__in=("", directory.ERASED))
        .values_list("values", flat=True)
    ]
    here = guidelines.person(person)
    states += [here] if here is not None else []
    there = known or token or states or Entry.objects.filter(key=person).exists()
    if not there:
        return None
    words = {person, known.email if known else ""}
    words |= {word for each in states for word in (each.name, each.email)}
    return Subject(
        person=person,
        account=known.pk if known else None,
        token=token or "",
        words=tuple(sorted(word for word in words if word)),
    )


def stored(subject: Subject) -> list[Section]:
    """Every table that holds something of somebody, with what it holds: secrets are not given."""
    return [
        Section(
            model._meta.db_table,
            holding,
            [
                {name: holdings.value(model, name, row) for name in row}
                for row in rows_of(model, subject)
            ],
        )
        for model, holding in holdings.tables()
        if holding.personal
    ]


def rows_of(model: type[Model], subject: Subject) -> Rows:
    """The rows of a table that are somebody's."""
    found = _FOUND.get(model._meta.db_table)
    if found is not None:
        return found(model, subject)
    if subject.account is None:
        return []
    owned = [
        each.name
        for each in model._meta.get_fields()
        if isinstance(each, ForeignKey) and each.related_model is Account
    ]
    query = Q(pk__in=[])
    for name in owned:
        query |= Q(**{name: subject.account})
    return list(model._base_manager.filter(query).order_by("pk").values())


def _values(query: QuerySet[Any]) -> Rows:
    return list(query.order_by("pk").values())


def _account(model: type[Model], subject: Subject) -> Rows:
    return _values(model._base_manager.filter(pk=subject.account))


def sessions(account: int | None) -> list[str]:
    """The keys of all sessions of an account."""
    if account is None:
        return []
    return [
        each.session_key
        for each in Session.objects.iterator()
        if each.get_decoded().get("_auth_user_id") == str(account)
    ]


def _sessions(model: type[Model], subject: Subject) -> Rows:
    return _values(model._base_manager.filter(pk__in=sessions(subject.account)))


def _changes(model: type[Model], subject: Subject) -> Rows:
    return _by_token(model, subject, "actor")


def _by_token(model: type[Model], subject: Subject, *fields: str) -> Rows:
    if not subject.token:
        return []
    query = Q(pk__in=[])
    for name in fields:
        query |= Q(**{name: subject.token})
    return _values(model._base_manager.filter(query))


def entries(person: str) -> tuple[list[Entry], list[Entry]]:
    """All states of somebody's entry and absences, and of absences in which they stand in."""
    mine = list(Entry.objects.filter(kind=directory.PERSON, key=person).order_by("id"))
    standing_in: list[Entry] = []
    quoted = json.encode(person).decode()
    keys: set[str] = set()
    for each in Entry.objects.filter(kind=directory.ABSENCE, values__contains=quoted):
        said = json.decode(each.values, type=Absence)
        if said.person == person:
            keys.add(each.key)
        elif said.deputy == person:
            standing_in.append(each)
    absences = Q(key__in=keys) | Q(key__startswith=f"{person}@")
    mine += Entry.objects.filter(absences, kind=directory.ABSENCE).order_by("id")
    return mine, standing_in


def _entries(model: type[Model], subject: Subject) -> Rows:
    mine, standing_in = entries(subject.person)
    return _values(model._base_manager.filter(pk__in=[each.pk for each in (*mine, *standing_in)]))


def _files(model: type[Model], subject: Subject) -> Rows:
    """Files about people, each with the lines that name somebody.

    Not the guideline's other files: a line of theirs may tell of something secret beside the name.
    """
    named = naming(subject.words)
    found: Rows = []
    about = Part.objects.filter(path__in=ABOUT_PEOPLE).values("file_id")
    for row in model._base_manager.filter(pk__in=about).order_by("pk").values().iterator(50):
        lines = bytes(row["content"]).decode("utf-8", "replace").splitlines()
        told = "\n".join(each for each in lines if named.search(each))
        if told:
            found.append({"digest": row["digest"], "content": told})
    return found


def naming(words: tuple[str, ...]) -> re.Pattern[str]:
    """Where one of these stands, as a word of its own; nowhere where there is none."""
    each = "|".join(re.escape(word) for word in words)
    return re.compile(rf"(?<!\w)(?:{each})(?!\w)" if words else r"(?!)")


def _versions(model: type[Model], subject: Subject) -> Rows:
    return _by_token(model, subject, "loaded_by", "approved_by")


def _rows(model: type[Model], subject: Subject) -> Rows:
    return _by_token(model, subject, "actor", "subject")


def _payloads(model: type[Model], subject: Subject) -> Rows:
    return _values(model._base_manager.filter(pk__in=rows_naming(subject.token)))


def rows_naming(token: str) -> list[int]:
    """The numbers of the rows of the record in which a pseudonym stands."""
    if not token:
        return []
    rows = Row.objects.filter(Q(actor=token) | Q(subject=token))
    return list(rows.values_list("number", flat=True))


def _pseudonyms(model: type[Model], subject: Subject) -> Rows:
    return _values(model._base_manager.filter(person=subject.person))


_FOUND: Mapping[str, Callable[[type[Model], Subject], Rows]] = {
    "account": _account,
    "django_session": _sessions,
    "directory_change": _changes,
    "directory_entry": _entries,
    "guideline_file": _files,
    "guideline_version": _versions,
    "ledger_row": _rows,
    "ledger_payload": _payloads,
    "ledger_pseudonym": _pseudonyms,
}
"""How the rows of somebody are found where no account stands beside them."""


def still_named(words: tuple[str, ...]) -> dict[str, int]:
    """How many rows of each table still name somebody: every field of every table is looked at."""
    named = naming(words)
    found: dict[str, int] = {}
    for model in apps.get_models(include_auto_created=True):
        if not model._meta.managed or model._meta.proxy:
            continue
        for row in model._base_manager.values_list().iterator(500):
            if any(named.search(_text(each)) for each in row):
                found[model._meta.db_table] = found.get(model._meta.db_table, 0) + 1
    return found


def _text(value: Any) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)
