"""What changes which guideline is in force: a version is loaded, approved, takes force, or is withdrawn.

Each in one transaction, with its row of the record. A version is looked through before it is stored, and
compiled before it takes force: neither holds anybody up.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Literal, NamedTuple

from django.db import transaction

from sayso import folder
from sayso.apps.guidelines import queries, versions
from sayso.apps.guidelines.models import File, Part, Version
from sayso.apps.people import queries as directory
from sayso.apps.people.services import actor_of, require
from sayso.apps.record import services as record
from sayso.engine import notation
from sayso.engine.company import Company
from sayso.engine.ledger import Kind
from sayso.engine.rights import Act, Viewer

MOST_FILES = 2_000
LONGEST_NAME = 100
"""Signs of what a guideline calls itself that are kept to list it."""
PORTION = 500

Step = Literal["loaded", "approved", "scheduled", "withdrawn"]
Why = Literal["withdrawn", "approved", "not_approved", "in_force", "past"]


class NotNow(Exception):
    """What was asked does not fit what became of the version; ``why`` says what that is."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


class Loaded(NamedTuple):
    """A version that is stored. ``new``: it was not there before. ``in_force``: it is, at once."""

    version: Version
    new: bool
    in_force: bool


def load(files: Mapping[str, bytes], *, by: Viewer) -> Loaded:
    """Store the company folder ``files`` as a version, to be approved.

    What is no file of a company folder is left aside. The same files are the same version, unless
    that was withdrawn or replaced: then they are a new one, so that one can go back. The operator's first
    version is in force at once: there is nobody yet who could approve it.

    Whoever calls tells those who approve (`versions.approvers` has their addresses). Raises
    ``NotAllowed``, and `folder.FolderError` with every problem: of the files by themselves, and
    together with the people of the directory.
    """
    require(by, Act.LOAD_GUIDELINE)
    known = folder.bounded(files, most_files=MOST_FILES)
    company = folder.load_files(known)
    _fit_the_directory(known)
    with transaction.atomic():
        record.turn()
        there = _current(company.digest)
        if there is not None:
            return Loaded(there, new=False, in_force=False)
        version = _store(company, known, actor_of(by))
        first = by.operator and not Version.objects.filter(force_from__isnull=False).exists()
        if first:
            version.approved, version.approved_by = version.loaded, version.loaded_by
            version.force_from = versions.now(version)
            version.save()
        _note("loaded", version, by, first=first, files=len(known))
    return Loaded(version, new=True, in_force=first)


def approve(number: int, *, by: Viewer, from_: datetime | None = None) -> None:
    """Say yes to a version; with ``from_`` it takes force then (`take_force`).

    Only whoever the guideline in force names: `versions.approvers`. Raises ``NotAllowed``,
    ``Version.DoesNotExist`` and `NotNow`.
    """
    require(by, Act.APPROVE_GUIDELINE, versions.approving(Version.objects.get(number=number)))
    if from_ is not None:
        _make_ready(number)
    with transaction.atomic():
        record.turn()
        version = _locked(number)
        if version.withdrawn:
            raise NotNow("withdrawn")
        if version.approved is not None:
            raise NotNow("approved")
        version.approved, version.approved_by = _now(), actor_of(by)
        version.save(update_fields=["approved", "approved_by"])
        _note("approved", version, by)
        if from_ is not None:
            _schedule(version, from_, by)


def take_force(number: int, *, by: Viewer, at: datetime | None = None) -> datetime:
    """Let an approved version be in force from ``at`` on the company's clock, else from now; when.

    Until then it may be called again with another time. Raises ``NotAllowed``,
    ``Version.DoesNotExist``, and `NotNow`: not before it is approved, not in the past.
    """
    require(by, Act.SCHEDULE_GUIDELINE, versions.approving(Version.objects.get(number=number)))
    _make_ready(number)
    with transaction.atomic():
        return _schedule(_locked(number), at, by)


@transaction.atomic
def withdraw(number: int, *, by: Viewer) -> None:
    """Let a version never take force. Raises ``NotAllowed``, ``Version.DoesNotExist``, `NotNow`."""
    version = _locked(number)
    require(by, Act.SCHEDULE_GUIDELINE, versions.approving(version))
    if version.withdrawn:
        return
    _not_in_force(version)
    version.withdrawn = True
    version.save(update_fields=["withdrawn"])
    _note("withdrawn", version, by)


def _make_ready(number: int) -> None:
    """Compile a version: nobody waits for it afterwards, and nobody's transaction waits for it now."""
    queries.rulebook_at(queries.standing()._replace(version=number))


def _schedule(version: Version, at: datetime | None, by: Viewer) -> datetime:
    if version.withdrawn:
        raise NotNow("withdrawn")
    if version.approved is None:
        raise NotNow("not_approved")
    _not_in_force(version)
    now = versions.now(version)
    _fit_the_directory(queries.files_of(version.number))
    from_ = (at or now).replace(second=0, microsecond=0)
    if from_ < now:
        raise NotNow("past")
    version.force_from = from_
    version.save(update_fields=["force_from"])
    _note("scheduled", version, by, at=from_.isoformat(timespec="minutes"))
    return from_


def _not_in_force(version: Version) -> None:
    """What was in force, be it for a minute, stays so: answers rest on it."""
    if version.force_from is not None and version.force_from <= versions.now(version):
        raise NotNow("in_force")


def _locked(number: int) -> Version:
    return Version.objects.select_for_update().get(number=number)


def _current(digest: str) -> Version | None:
    """The version of these files that is in force or may still be."""
    in_force = queries.standing().version
    for version in Version.objects.filter(digest=digest, withdrawn=False).order_by("-number"):
        begun = version.force_from is not None and version.force_from <= versions.now(version)
        if version.number == in_force or not begun:
            return version
    return None


def _fit_the_directory(files: dict[str, bytes]) -> None:
    """Raises `folder.FolderError` where the files name people who are not in the directory."""
    change = directory.latest_change()
    if not change:
        return
    both = files | notation.write_directory(files, *directory.directory_at(change))
    loaded = notation.load(both, folder.shelf())
    if loaded.company is None:
        raise folder.FolderError(loaded.problems)


def _store(company: Company, files: dict[str, bytes], actor: str) -> Version:
    version = Version.objects.create(
        digest=company.digest,
        name=company.guideline.version[:LONGEST_NAME],
        loaded=_now(),
        loaded_by=actor,
        timezone=company.profile.timezone,
    )
    digests = {path: sha256(content).hexdigest() for path, content in files.items()}
    contents = {digests[path]: content for path, content in files.items()}
    for content in _portions(contents):
        made = [File(digest=each, content=contents[each]) for each in content]
        File.objects.bulk_create(made, ignore_conflicts=True)
    parts = [Part(version=version, path=path, file_id=digests[path]) for path in sorted(files)]
    Part.objects.bulk_create(parts, batch_size=PORTION)
    return version


def _portions(contents: Mapping[str, bytes]) -> list[list[str]]:
    """Digests, in groups of which one fits into a statement."""
    groups: list[list[str]] = []
    room = 0
    for digest, content in contents.items():
        if room < len(content) or len(groups[-1]) == PORTION:
            groups.append([])
            room = folder.MOST_BYTES
        groups[-1].append(digest)
        room -= len(content)
    return groups


def _note(step: Step, version: Version, by: Viewer, **more: str | int) -> None:
    body = {"step": step, "digest": version.digest, **more}
    subject = f"guideline:{version.number}"
    record.append(Kind.GUIDELINE, actor=actor_of(by), subject=subject, body=body)


def _now() -> int:
    """The true time, in microseconds, also where a demo pretends another."""
    return time.time_ns() // 1000
