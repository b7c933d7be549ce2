"""A store of its own for every test, on both databases."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "sayso.site.settings"

import django
from django.db import connections
from django.db.utils import ConnectionHandler
from django.test.utils import override_settings
from pytest_django import DjangoDbBlocker

from record import server

django.setup()

from sayso.apps.guidelines import queries as guidelines  # noqa: E402  see below
from sayso.apps.store import opening  # noqa: E402  Django has to be set up
from sayso.site import database  # noqa: E402  see above

TEMPLATE = "made"
_numbers = count(1)


class Store(NamedTuple):
    """Where a test's store stands, and what another process has to know to use it."""

    vendor: str
    data: Path
    environment: dict[str, str]


def connect(address: str, data: Path) -> None:
    """Let every thread that asks from now on use this database."""
    connections.close_all()
    settings = ConnectionHandler({"default": database.configured(address, data)}).settings
    connections.settings["default"] = settings["default"]
    with suppress(AttributeError):  # this thread had none
        del connections["default"]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Path]:
    """The folder of a real server's socket."""
    if server.programs() is None:
        pytest.skip(server.NO_POSTGRESQL)
    with server.running() as folder:
        yield folder


def run(folder: Path, statement: str) -> None:
    """Run one statement as the server's owner, outside a transaction."""
    import psycopg

    with psycopg.connect(
        host=str(folder), user="sayso", dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(statement.encode())


def address_of(folder: Path, name: str) -> str:
    """What ``SAYSO_DATABASE`` says of a database of the server."""
    return f"postgres://sayso@/{name}?host={folder}"


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Databases with every table, made once; each test gets a copy."""
    return {"": tmp_path_factory.mktemp("template")}


@pytest.fixture
def stores(
    tmp_path: Path, templates: dict[str, Path], django_db_blocker: DjangoDbBlocker
) -> Iterator[Callable[..., Store]]:
    """Make an empty store of a vendor and use it; ``folder`` is that of PostgreSQL's socket."""
    made: list[tuple[Path, str]] = []
    settings = ExitStack()

    def make(vendor: str, folder: Path | None = None, *, password: str = "") -> Store:
        data = tmp_path / f"data-{next(_numbers)}"
        data.mkdir(mode=0o700)
        address = ""
        if vendor == "sqlite":
            template = templates[""] / database.FILE
            if not template.exists():
                connect("", templates[""])
                opening.migrate()
                connections.close_all()
            shutil.copy(template, data / database.FILE)
        else:
            assert folder is not None
            if vendor not in templates:
                run(folder, f"CREATE DATABASE {TEMPLATE}")
                connect(address_of(folder, TEMPLATE), data)
                opening.migrate()
                connections.close_all()
                templates[vendor] = folder
            name = f"store{next(_numbers)}"
            run(folder, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
            made.append((folder, name))
            address = address_of(folder, name)
        settings.enter_context(override_settings(SAYSO_DATA=data, SAYSO_KEY_PASSWORD=password))
        connect(address, data)
        environment = {
            "SAYSO_DATA": str(data),
            "SAYSO_DATABASE": address,
            "SAYSO_KEY_PASSWORD": password,
        }
        return Store(vendor, data, environment)

    before = connections.settings["default"]
    with django_db_blocker.unblock(), settings:
        yield make
        connections.close_all()
    connections.settings["default"] = before  # tests of other folders share one store
    with suppress(AttributeError):
        del connections["default"]
    guidelines.forget()  # what is kept is of the store that was just left
    for folder, name in made:
        run(folder, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, stores: Callable[..., Store]) -> Store:
    """A store that is ready, once on each database."""
    folder = request.getfixturevalue("postgresql") if request.param == "postgresql" else None
    made = stores(request.param, folder)
    opening.ready()
    return made
