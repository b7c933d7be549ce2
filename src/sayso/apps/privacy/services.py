"""Erasing what is stored of somebody: everywhere, at once, with a row of the record that names nobody."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256

from django.contrib.sessions.models import Session
from django.db import DatabaseError, connection, transaction
from msgspec import Struct, json
from msgspec.structs import replace

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines.models import File, Part
from sayso.apps.people import queries as directory
from sayso.apps.people import services as people
from sayso.apps.people.models import Account, Entry
from sayso.apps.privacy import queries
from sayso.apps.privacy.queries import Subject
from sayso.apps.record import services as record
from sayso.apps.record.models import Ledger
from sayso.engine import notation
from sayso.engine.ledger import Kind
from sayso.engine.notation.loading import sources
from sayso.engine.person import Absence, Person
from sayso.engine.rights import OPERATOR, Act, Viewer

PEOPLE, ABSENCES = "people.csv", "absences.csv"
WRITTEN = ("account", "directory_entry", "django_session", "guideline_file", "ledger_payload")
"""Tables whose old rows PostgreSQL is asked to let go of at once; the others hold no names."""


class Erased(Struct, frozen=True):
    """What was erased. ``whole``: nothing is left but what names nobody.

    ``left``: rows, by table, that still name the person, because they work here or because a version
    of the guideline names them.
    """

    whole: bool
    left: dict[str, int]


class NoSuchPerson(Exception):
    """Nothing is stored of anybody of this id."""


def works_here(person: str) -> bool:
    """Whether somebody is in the directory and has not left."""
    found = guidelines.person(person)
    return found is not None and found.status_at(guidelines.now()) != "leaver"


def erase_person(person: str, *, by: Viewer) -> Erased:
    """Erase what is stored of somebody.

    Whoever works here keeps what the work needs: the present entry, the account, the name in the record;
    earlier states, what was submitted, sessions and links go. Of whoever has left nothing stays that
    names them. Raises ``NotAllowed``, `NoSuchPerson`, and `folder.FolderError` where the guideline in
    force, or one that is to come, still needs somebody: a new person has to be named first.
    """
    people.require(by, Act.ERASE_PERSON, (person,))
    stays = works_here(person)
    with transaction.atomic():
        Ledger.objects.select_for_update().first()  # the turn of everything that writes
        subject = queries.subject_of(person) if person else None
        if subject is None:
            raise NoSuchPerson
        actor = people.actor_of(by)
        _sign_out(subject)
        if stays:
            _forget_the_past(subject)
            record.erase(queries.rows_naming(subject.token), actor=actor)
        else:
            _take_out(subject)
            Account.objects.filter(pk=subject.account).delete()
            record.forget(person, actor=actor)
        body = {"step": "person", "whole": not stays}
        record.append(Kind.ERASURE, actor=actor, subject="person", body=body)
    guidelines.forget()
    sweep()
    return Erased(not stays, queries.still_named(subject.words))


def _sign_out(subject: Subject) -> None:
    Session.objects.filter(session_key__in=queries.sessions(subject.account)).delete()
    for account in Account.objects.filter(pk=subject.account):
        account.generation += 1
        account.language = ""
        account.last_login = None
        account.save(update_fields=["generation", "language", "last_login"])
        account.invitations.all().delete()


def _forget_the_past(subject: Subject) -> None:
    """Leave of somebody's entries in the directory what they say today."""
    mine, _ = queries.entries(subject.person)
    latest = {(each.kind, each.key): each.pk for each in mine}
    now = set(latest.values())
    past = [each.pk for each in mine if each.pk not in now and each.values]
    Entry.objects.filter(pk__in=past).update(values=directory.ERASED)


# ── somebody who has left ────────────────────────────────────────────────────────────────────────


def _take_out(subject: Subject) -> None:
    person, company = subject.person, guidelines.company()
    if any(each.id == person for each in company.people):
        people.change_directory(
            tuple(each for each in company.people if each.id != person),
            tuple(_absences_without(person, company.absences)),
            seen=directory.latest_change(),
            by=OPERATOR,
            source="erasure",
        )
    mine, standing_in = queries.entries(person)
    names = {each.key: f"erased:{secrets.token_hex(8)}" for each in mine}
    for each in mine:
        each.key = names[each.key]
        each.values = directory.ERASED if each.values else ""
    for each in standing_in:
        said = replace(json.decode(each.values, type=Absence), deputy=None)
        each.values = json.encode(said).decode()
    Entry.objects.bulk_update((*mine, *standing_in), ["key", "values"], batch_size=200)
    for version in set(Part.objects.values_list("version_id", flat=True)):
        _rewrite(version, person)


def _absences_without(person: str, absences: Iterable[Absence]) -> list[Absence]:
    return [
        replace(each, deputy=None) if each.deputy == person else each
        for each in absences
        if each.person != person
    ]


def _rewrite(version: int, person: str) -> None:
    """Take somebody out of the two files about people that came with a version of the guideline.

    Where the version does not load without them, because it names them, their id stays and nothing else.
    """
    parts = Part.objects.filter(version_id=version).select_related("file")
    files = {each.path: bytes(each.file.content) for each in parts}
    there = {name: files[name] for name in (PEOPLE, ABSENCES) if name in files}
    said = {name: each.value for name, each in sources(there).items()}
    before: tuple[Person, ...] = tuple(said.get(PEOPLE, ()))
    absences = tuple(_absences_without(person, said.get(ABSENCES, ())))
    if all(each.id != person for each in before) and absences == tuple(said.get(ABSENCES, ())):
        return
    gone = tuple(each for each in before if each.id != person)
    changed = notation.write_directory(files, gone, absences)
    if _loads(files) and not _loads(files | changed):
        bare = tuple(
            Person(id=each.id, name="–", unit=each.unit) if each.id == person else each
            for each in before
        )
        changed = notation.write_directory(files, bare, absences)
    for part in parts:
        content = changed.get(part.path)
        if content is None or content == files[part.path]:
            continue
        old = part.file.digest
        digest = sha256(content).hexdigest()
        part.file, _ = File.objects.get_or_create(digest=digest, defaults={"content": content})
        part.save(update_fields=["file"])
        if not Part.objects.filter(file_id=old).exists():
            File.objects.filter(digest=old).delete()


def _loads(files: dict[str, bytes]) -> bool:
    with suppress(folder.FolderError):
        folder.load_files(files)
        return True
    return False


def sweep() -> None:
    """Let the database let go of what was erased: until then its files still hold the bytes.

    Where somebody is reading just then it happens at the database's own next time.
    """
    if connection.in_atomic_block:
        return
    with suppress(DatabaseError), connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return
        for table in WRITTEN:
            cursor.execute(f"VACUUM {connection.ops.quote_name(table)}")
