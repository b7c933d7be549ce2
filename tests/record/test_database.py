"""Where what is remembered stands: an address is read whole or refused, SQLite is set as it must be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from sayso.site import database
from storing import Store

HERE = Path("/data")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (
            "postgres://sayso:geh%40im%2F@db.firma.ch:5433/say%20so?sslmode=verify-full",
            {
                "NAME": "say so",
                "USER": "sayso",
                "PASSWORD": "geh@im/",
                "HOST": "db.firma.ch",
                "PORT": "5433",
            },
        ),
        (
            "postgresql:///sayso?host=/run/postgresql&port=5",
            {"NAME": "sayso", "USER": "", "HOST": "/run/postgresql", "PORT": "5"},
        ),
        ("postgres://[::1]/x", {"NAME": "x", "HOST": "::1", "PORT": ""}),
    ],
)
def test_an_address_is_read_whole(address: str, told: dict[str, Any]) -> None:
    """User, password, host, port and name come out as they were meant, decoded once."""
    found = database.configured(address, HERE)
    assert {name: found[name] for name in told} == told
    assert found["ENGINE"] == "django.db.backends.postgresql"


@pytest.mark.parametrize(
    "address",
    [
        "sayso",
        "mysql://u:geheim@h/x",
        "postgres://u:geheim@h",
        "postgres://u:geheim@h/",
        "postgres://u:geheim@h:port/x",
        "postgres://u:geheim@h:99999/x",
        "postgres://u:geheim@[h/x",
        "postgres://h/x?options=-c%20log_statement=all&password=geheim",
        "postgres://h/x#geheim",
        "sqlite:///x",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    """Anything else is refused, and the refusal repeats no password."""
    with pytest.raises(ImproperlyConfigured, match="SAYSO_DATABASE") as refused:
        database.configured(address, HERE)
    assert "geheim" not in str(refused.value)


def test_the_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where nobody says otherwise, data stands where the user's data stands, never where one is."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert database.folder("") == tmp_path / ".local/share/sayso"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert database.folder("") == tmp_path / "x/sayso"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")  # the specification: to be ignored
    assert database.folder("") == tmp_path / ".local/share/sayso"
    assert database.folder("~/y") == tmp_path / "y"


def test_sqlite_is_set_for_several_writers(stores: Any) -> None:
    """Readers do not wait, writers queue, what was stored is on the disk, what is erased is gone."""
    made: Store = stores("sqlite")
    assert made.vendor == "sqlite"
    with connection.cursor() as cursor:
        for pragma, wanted in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("secure_delete", 1),
            ("trusted_schema", 0),
            ("busy_timeout", database.PATIENCE * 1000),
        ):
            cursor.execute(f"PRAGMA {pragma}")
            assert cursor.fetchone()[0] == wanted, pragma
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
