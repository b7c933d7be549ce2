"""Where letters are handed over: the mail server's address in the settings, read strictly."""

from __future__ import annotations

from typing import NamedTuple, NoReturn
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PORTS = {"smtp": 587, "smtps": 465}
PATIENCE = 20
"""Seconds that the mail server may take."""


class Server(NamedTuple):
    """A mail server. ``smtp`` turns to TLS (STARTTLS) unless it is this very machine."""

    host: str
    port: int
    user: str
    password: str
    tls: bool
    starts_tls: bool


def server(address: str) -> Server | None:
    """The server that ``SAYSO_MAIL`` names; ``None`` for none. Raises ``ImproperlyConfigured``."""
    if not address:
        return None
    try:
        parts = urlsplit(address)
        port, host = parts.port, parts.hostname
    except ValueError:
        _refuse(
            "is no address of a mail server. For example: smtp://sayso:secret@mail.example.org:587"
        )
    if parts.scheme not in PORTS or not host or parts.path.strip("/") or parts.query:
        _refuse(
            "is no address of a mail server. For example: smtp://sayso:secret@mail.example.org:587"
        )
    here = host in {"localhost", "127.0.0.1", "::1"}
    return Server(
        host=host,
        port=port or PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls=parts.scheme == "smtps",
        starts_tls=parts.scheme == "smtp" and not here,
    )


def sender(given: str, address: str) -> str:
    """Whom letters come from: as given, else Sayso at the site's own host."""
    return given or f"sayso@{urlsplit(address).hostname or 'localhost'}"


def _refuse(why: str) -> NoReturn:
    message = f"SAYSO_MAIL {why}"  # the address itself holds a password
    raise ImproperlyConfigured(message)
