"""Before anything is remembered: a folder for us alone, the newest tables, a ledger that has begun."""

from __future__ import annotations

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.migrations.executor import MigrationExecutor

from sayso.apps.record import services
from sayso.apps.record.models import Ledger

OURS_ALONE, OUR_FILE = 0o700, 0o600
LOCK = ".lock"
TURN = 0x5A450_0001
"""The number of the lock that those wait for who bring PostgreSQL's tables up to date."""


def ready() -> bytes:
    """Make what is missing, and say which installation this is. Quick where nothing is.

    Several processes may call it at once: one works, the others wait. Raises ``OSError`` where the
    data folder cannot be made, and ``django.db.Error`` where the database cannot be reached.
    """
    data = folder()
    with _turn(data):
        if connection.vendor == "sqlite":
            _own(Path(str(connection.settings_dict["NAME"])))
        migrate()
        _make_secret_key(data)
        return services.begin()


def _make_secret_key(data: Path) -> None:
    """The key that sessions are signed with, so that they outlive a start; for us alone."""
    with suppress(FileExistsError):
        handle = os.open(
            data / settings.SIGNING_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OUR_FILE
        )
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(50) + "\n")


def there() -> bool:
    """Whether a store has been made here; looking makes nothing.

    Raises ``django.db.Error`` where the database cannot be reached.
    """
    if connection.vendor == "sqlite" and not Path(str(connection.settings_dict["NAME"])).exists():
        return False
    return Ledger._meta.db_table in connection.introspection.table_names()


def folder() -> Path:
    """The data folder; where it was missing, nobody else can look into it."""
    data = Path(settings.SAYSO_DATA)
    if not data.is_dir():
        data.mkdir(mode=OURS_ALONE, parents=True, exist_ok=True)
    return data


def migrate(using: str = DEFAULT_DB_ALIAS) -> None:
    """Bring the tables up to date."""
    executor = MigrationExecutor(connections[using])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False, database=using)


def _own(file: Path) -> None:
    """A database that only we read; its side files take over its mode."""
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, OUR_FILE))
    # one that is there is not opened: closing it again would take away SQLite's locks on it
    if file.stat().st_mode & 0o077:
        file.chmod(OUR_FILE)


@contextmanager
def _turn(data: Path) -> Iterator[None]:
    handle = os.open(data / LOCK, os.O_RDWR | os.O_CREAT, OUR_FILE)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        if connection.vendor != "postgresql":
            yield
            return
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [TURN])
            try:
                yield
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [TURN])
    finally:
        os.close(handle)
