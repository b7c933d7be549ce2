"""Where what is remembered stands: SQLite in a folder of its own, or PostgreSQL by its address."""

from __future__ import annotations

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

FILE = "sayso.sqlite3"
SIGNING = "signing.key"
"""The file with the key that sessions are signed with."""
PATIENCE = 20
"""Seconds that a writer waits for another."""
ALLOWED = {
    *("host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey"),
    *("connect_timeout", "application_name"),
}
"""What the address of a PostgreSQL may ask of its driver, after the question mark."""

_START = ";".join(
    (
        "PRAGMA journal_mode=WAL",  # readers do not wait for the writer
        "PRAGMA synchronous=FULL",  # what was answered *stored* outlasts a power cut
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",  # what is erased is overwritten, not only forgotten
        "PRAGMA trusted_schema=OFF",
    )
)


def folder(given: str) -> Path:
    """The data folder: the one given, else the user's own, as the XDG specification has it."""
    if given:
        return Path(given).expanduser().absolute()
    home = os.environ.get("XDG_DATA_HOME", "")
    return (Path(home) if Path(home).is_absolute() else Path.home() / ".local/share") / "sayso"


def secret_key(data: Path) -> str:
    """The key that sessions are signed with. One of chance until the store has been made."""
    try:
        kept = (data / SIGNING).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        kept = ""
    return kept or secrets.token_urlsafe(50)


def configured(address: str, data: Path) -> dict[str, object]:
    """What Django needs to know of the database. Raises ``ImproperlyConfigured``."""
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(data / FILE),
            "CONN_MAX_AGE": 600,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": PATIENCE,
                "init_command": _START,
            },
        }
    parts = _split(address)
    if find_spec("psycopg") is None:
        _refuse("needs the driver of PostgreSQL: pip install 'sayso[postgres]'")
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    unknown = sorted(options.keys() - ALLOWED)
    if unknown:
        _refuse(f"does not know {', '.join(unknown)}; there are {', '.join(sorted(ALLOWED))}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.removeprefix("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", unquote(parts.hostname or "")),
        "PORT": options.pop("port", str(parts.port or "")),
        "OPTIONS": {"connect_timeout": str(PATIENCE), **options},
        "CONN_MAX_AGE": 600,  # a connection a request costs more than the request
        "CONN_HEALTH_CHECKS": True,
    }


def _split(address: str) -> SplitResult:
    """The parts of an address, which is repeated in no message: it holds a password."""
    try:
        parts = urlsplit(address)
        named = bool(parts.path.strip("/")) and (parts.port is None or parts.port > 0)
    except ValueError:
        named, parts = False, urlsplit("")
    if not named or parts.scheme not in {"postgres", "postgresql"} or parts.fragment:
        _refuse("is no address of a database. For example: postgres://sayso:secret@127.0.0.1/sayso")
    return parts


def _refuse(why: str) -> None:
    message = f"SAYSO_DATABASE {why}"
    raise ImproperlyConfigured(message)
