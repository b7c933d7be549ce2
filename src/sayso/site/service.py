"""What the settings say about the company's sign-in service, read strictly: a slip is told at the start."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from sayso.engine.rights import Seat

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def issuer(given: str) -> str:
    """The service's own name. Raises ``ImproperlyConfigured`` where nobody could trust it."""
    if not given:
        return ""
    try:
        parts = urlsplit(given)
        sound = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        sound = (
            sound and bool(parts.hostname) and not (parts.query or parts.fragment or parts.username)
        )
    except ValueError:
        sound = False
    if not sound:
        message = f"SAYSO_OIDC_ISSUER is not the address of a service: {given!r}. For example: https://login.example.org"
        raise ImproperlyConfigured(message)
    return given


def groups(given: str) -> dict[str, str]:
    """Groups and the seats they give. Raises ``ImproperlyConfigured`` for a seat that there is not."""
    found: dict[str, str] = {}
    for each in listed(given):
        group, _, name = (part.strip() for part in each.rpartition("="))
        if not group or name not in set(Seat):
            seats = ", ".join(Seat)
            message = f"SAYSO_OIDC_GROUPS does not understand {each!r}. For example: sayso-admins=administrator. Seats are {seats}"
            raise ImproperlyConfigured(message)
        found[group] = name
    return found


def listed(given: str) -> list[str]:
    """What stands between commas."""
    return [each.strip() for each in given.split(",") if each.strip()]


def proxies(given: str, *, https: bool) -> int:
    """How many proxies are trusted. Raises ``ImproperlyConfigured``."""
    if not given:
        return int(https)
    if not (given.isascii() and given.isdigit() and int(given) < 10):
        message = f"SAYSO_PROXIES is not a number: {given!r}. For example: 1"
        raise ImproperlyConfigured(message)
    return int(given)
