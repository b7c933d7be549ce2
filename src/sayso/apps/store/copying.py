"""The whole store as one file, taken while it is used; put back, also into the other database.

A backup is a ZIP of the database as its own tool copies it (SQLite's backup API, ``pg_dump``), the
ledger's key, its checkpoints, and a manifest with the digest of every table. It is verified when it is
made and when it is put back: the ledger holds, and every table has the digest it had. It holds what
the data folder holds and is to be kept as closed.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from django.apps import apps
from django.conf import settings
from django.core.management.color import no_style
from django.db import DEFAULT_DB_ALIAS, connections, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.utils import ConnectionHandler

from sayso.apps.record import keys, queries
from sayso.apps.record.models import Ledger
from sayso.apps.store import opening
from sayso.engine import ledger

MANIFEST, SQLITE, POSTGRESQL = "manifest.json", "store.sqlite3", "store.pgdump"
NOTE = "checkpoint-"
SNAPSHOT = "snapshot"
PORTION = 2_000
_ROWS = msgspec.msgpack.Encoder(order="deterministic")


class Manifest(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """What a backup holds, and what it has to be once it is put back."""

    backup: int = 1
    database: str
    installation: str
    rows: int
    hash: str
    tables: dict[str, str]
    migrations: list[str]
    files: dict[str, str]


class NoBackup(Exception):
    """A file that is no backup of ours, or not whole."""


class Occupied(Exception):
    """A backup was to be put where something is already."""


class Unlike(Exception):
    """What was copied is not what it was copied from; the names of the tables."""


class WrongDatabase(Exception):
    """A backup of PostgreSQL was to be put into SQLite, which cannot read it."""


class NoProgram(Exception):
    """A program of PostgreSQL is not there, or could not do its work: its name and its words."""

    def __init__(self, name: str, said: str) -> None:
        super().__init__(name, said)
        self.name = name
        self.said = said


# ── what is in it ────────────────────────────────────────────────────────────────────────────────


def digests(using: str = DEFAULT_DB_ALIAS) -> dict[str, str]:
    """A digest of every table: of what its rows say, equal on both databases."""
    return {
        model._meta.db_table: _digest(model, using)
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    }


def _digest(model: type[models.Model], using: str) -> str:
    """Over the digests of the rows, in their own order: databases do not agree how texts are sorted."""
    names = sorted(field.attname for field in model._meta.concrete_fields)
    each = model._base_manager.using(using).values_list(*names)
    found = sorted(sha256(_ROWS.encode(row)).digest() for row in each.iterator(PORTION))
    whole = sha256()
    for one in found:
        whole.update(one)
    return whole.hexdigest()


def _migrations(using: str) -> list[str]:
    applied = MigrationRecorder(connections[using]).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in applied)


def _known() -> list[str]:
    """The migrations that our models are the result of."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return sorted(f"{app}.{name}" for app, name in loader.disk_migrations or ())


# ── taken ────────────────────────────────────────────────────────────────────────────────────────


def backup(into: Path) -> Manifest:
    """Copy the store into the new file ``into`` while others go on writing.

    Raises ``FileExistsError``, ``OSError``, `NoProgram`, and `ledger.Broken` where the ledger does not
    hold: then there is no file.
    """
    if into.exists():
        raise FileExistsError(into)
    with TemporaryDirectory(prefix=".backup-", dir=opening.folder()) as place:
        folder = Path(place)
        taken = _take_postgresql if _is_postgresql() else _take_sqlite
        manifest = taken(folder)
        data = Path(settings.SAYSO_DATA)
        for file in (data / keys.CHECKPOINTS).glob("*.txt"):
            shutil.copy(file, folder / f"{NOTE}{file.name}")
        if (data / keys.FILE).exists():
            shutil.copy(data / keys.FILE, folder / keys.FILE)
        names = sorted(file.name for file in folder.iterdir())
        manifest.files = {name: _content(folder / name) for name in names}
        (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)))
        _pack(folder, into)
    return manifest


def _is_postgresql() -> bool:
    return connections[DEFAULT_DB_ALIAS].vendor == "postgresql"


def _take_sqlite(folder: Path) -> Manifest:
    """SQLite's own copy: one moment of the database, and no writer waits."""
    target = folder / SQLITE
    os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
    with (
        closing(
            sqlite3.connect(str(connections[DEFAULT_DB_ALIAS].settings_dict["NAME"]))
        ) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without side files
    with _snapshot(target):
        return _described("sqlite", SNAPSHOT)


def _take_postgresql(folder: Path) -> Manifest:
    """``pg_dump`` sees the very moment that the digests are of."""
    with transaction.atomic(), connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        [moment] = cursor.fetchone()
        manifest = _described("postgresql", DEFAULT_DB_ALIAS)
        options = ("--format=custom", "--no-owner", "--no-privileges", f"--snapshot={moment}")
        _run("pg_dump", *options, f"--file={folder / POSTGRESQL}")
    return manifest


def _described(database: str, using: str) -> Manifest:
    chain = queries.follow(queries.checkpoints_kept(), using)
    return Manifest(
        database=database,
        installation=chain.installation.hex(),
        rows=chain.number,
        hash=chain.hash.hex(),
        tables=digests(using),
        migrations=_migrations(using),
        files={},
    )


def _run(name: str, *arguments: str) -> None:
    """Run a program of PostgreSQL on our database; the password is in its surroundings only."""
    found = shutil.which(name)
    if found is None:
        raise NoProgram(name, "")
    told = connections[DEFAULT_DB_ALIAS].settings_dict
    wanted = {
        "PGHOST": told["HOST"],
        "PGPORT": told["PORT"],
        "PGUSER": told["USER"],
        "PGPASSWORD": told["PASSWORD"],
        **{
            f"PG{option.upper()}": value
            for option, value in told["OPTIONS"].items()
            if option in {"sslmode", "sslrootcert", "sslcert", "sslkey"}
        },
    }
    surroundings = {**os.environ, **{key: str(value) for key, value in wanted.items() if value}}
    done = subprocess.run(  # noqa: S603  a program by its path, arguments of our own
        [found, *arguments, "--no-password", f"--dbname={told['NAME']}"],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise NoProgram(name, " ".join(done.stderr.split())[:500])


def _content(file: Path) -> str:
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def _pack(folder: Path, into: Path) -> None:
    """The ZIP, there only when it is whole, and for us alone."""
    part = into.with_name(f".{into.name}.{secrets.token_hex(4)}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with (
            os.fdopen(handle, "wb") as stream,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        ):
            for file in sorted(folder.iterdir()):
                packed.write(file, file.name)
        try:
            os.link(part, into)  # where somebody was faster, theirs stays
        except PermissionError:  # a stick with a file system that has no links
            if into.exists():
                raise
            part.rename(into)
    finally:
        part.unlink(missing_ok=True)


# ── put back ─────────────────────────────────────────────────────────────────────────────────────


def restore(source: Path) -> Manifest:
    """Put a backup into the empty store; one of SQLite also goes into PostgreSQL.

    What is there afterwards has been held against the manifest. Raises ``OSError``, `NoBackup`,
    `Occupied`, `WrongDatabase`, `NoProgram`, `Unlike`, and `ledger.Broken`.
    """
    data = opening.folder()
    with TemporaryDirectory(prefix=".restore-", dir=data) as place:
        folder = Path(place)
        manifest = _unpacked(source, folder)
        if manifest.database == "postgresql" and not _is_postgresql():
            raise WrongDatabase
        _refuse_occupied(moving=_is_postgresql() and manifest.database == "sqlite")
        if manifest.database == "postgresql":
            options = ("--single-transaction", "--exit-on-error", "--no-owner")
            connections[DEFAULT_DB_ALIAS].close()
            _run("pg_restore", *options, "--clean", "--if-exists", str(folder / POSTGRESQL))
        elif _is_postgresql():
            with _snapshot(folder / SQLITE):
                _hold(manifest, SNAPSHOT)
                opening.migrate(SNAPSHOT)
                opening.migrate()
                _move()
        else:
            with _snapshot(folder / SQLITE):
                _hold(manifest, SNAPSHOT)
            _put_sqlite(folder / SQLITE)
        _put_files(folder, data)
    _hold(manifest, DEFAULT_DB_ALIAS)
    opening.ready()
    queries.follow(queries.checkpoints_kept())
    return manifest


def _unpacked(source: Path, folder: Path) -> Manifest:
    """Every file of a backup that its manifest names, as the manifest has it, and no other."""
    try:
        with zipfile.ZipFile(source) as packed:
            manifest = msgspec.json.decode(packed.read(MANIFEST), type=Manifest)
            for name, digest in manifest.files.items():
                target = folder / Path(name).name
                with packed.open(name) as inside, target.open("xb") as stream:
                    shutil.copyfileobj(inside, stream)
                target.chmod(0o600)
                if _content(target) != digest:
                    raise NoBackup
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise NoBackup from error
    except (msgspec.MsgspecError, UnicodeDecodeError, FileExistsError) as error:
        raise NoBackup from error
    named = SQLITE if manifest.database == "sqlite" else POSTGRESQL
    if manifest.backup != 1 or named not in manifest.files:
        raise NoBackup
    return manifest


def _refuse_occupied(*, moving: bool) -> None:
    """Nothing is written over: a store is empty that holds nothing but, at most, its own name."""
    connection = connections[DEFAULT_DB_ALIAS]
    file = Path(str(connection.settings_dict["NAME"]))
    if keys.kept():
        raise Occupied
    if connection.vendor == "sqlite" and not file.exists():
        return
    tables = set(connection.introspection.table_names())
    for model in apps.get_models(include_auto_created=True):
        there = model._meta.db_table in tables and (moving or model is not Ledger)
        if there and model._base_manager.exists():
            raise Occupied


def _put_sqlite(file: Path) -> None:
    connections[DEFAULT_DB_ALIAS].close()
    target = Path(str(connections[DEFAULT_DB_ALIAS].settings_dict["NAME"]))
    for side in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            target.with_name(target.name + side).unlink()
    file.replace(target)


def _move() -> None:
    """Copy every table of the snapshot, those first that others point at, all or nothing."""
    waiting = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    ]
    ordered: list[type[models.Model]] = []
    while waiting:
        free = [model for model in waiting if not _points_at(model) & {*waiting} - {model}]
        ordered += free or waiting
        waiting = [model for model in waiting if model not in ordered]
    with transaction.atomic():
        for model in ordered:
            _move_table(model)
        connection = connections[DEFAULT_DB_ALIAS]
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), ordered):
                cursor.execute(statement)


def _points_at(model: type[models.Model]) -> set[type[models.Model]]:
    return {field.related_model for field in model._meta.concrete_fields if field.related_model}


def _move_table(model: type[models.Model]) -> None:
    target = model._base_manager.using(DEFAULT_DB_ALIAS)
    portion: list[models.Model] = []
    source = model._base_manager.using(SNAPSHOT).order_by(model._meta.pk.name)
    for each in source.iterator(PORTION):
        portion.append(each)
        if len(portion) == PORTION:
            target.bulk_create(portion)
            portion = []
    target.bulk_create(portion)


def _put_files(folder: Path, data: Path) -> None:
    """The key and the checkpoints, as they were; a sealed key stays sealed."""
    if (folder / keys.FILE).exists():
        (folder / keys.FILE).replace(data / keys.FILE)
    for file in folder.glob(f"{NOTE}*.txt"):
        (data / keys.CHECKPOINTS).mkdir(mode=opening.OURS_ALONE, exist_ok=True)
        file.replace(data / keys.CHECKPOINTS / file.name.removeprefix(NOTE))


def _hold(manifest: Manifest, using: str) -> None:
    """Hold a database against its manifest. Raises `Unlike`, and `ledger.Broken`."""
    end = bytes.fromhex(manifest.hash)
    chain = ledger.Chain(bytes.fromhex(manifest.installation), {manifest.rows: end})
    if queries.installation(using) != chain.installation:
        raise Unlike(Ledger._meta.db_table)
    with queries.rows(using) as rows:
        chain.follow(rows)
    chain.end()
    if chain.number != manifest.rows:
        raise Unlike("ledger_row")
    if manifest.migrations == _known():  # else the tables were not yet what our models say
        found = digests(using)
        unlike = [name for name in manifest.tables if found.get(name) != manifest.tables[name]]
        if unlike:
            raise Unlike(", ".join(sorted(unlike)))


@contextmanager
def _snapshot(file: Path) -> Iterator[None]:
    """A copied SQLite database as a second one beside ours."""
    told: dict[str, object] = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file)}
    connections.settings[SNAPSHOT] = ConnectionHandler({"default": told}).settings["default"]
    try:
        yield
    finally:
        connections[SNAPSHOT].close()
        del connections[SNAPSHOT]
        del connections.settings[SNAPSHOT]
