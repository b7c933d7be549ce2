"""Role by route by method: what everybody gets, asked of the running site, and written down.

`docs/rights.md` holds the table. After a change that is meant: SAYSO_WRITE=1, run this test, read the
difference.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from copy import copy
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from django.test.utils import override_settings
from django.urls import URLPattern, URLResolver, get_resolver

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines import services as loading
from sayso.apps.people import services
from sayso.engine.rights import OPERATOR, Act, Seat

TABLE = Path(__file__).parents[2] / "docs" / "rights.md"
SAMPLES = {"key": "p_extra", "number": "2", "secret": "nothing"}
"""Something that is there, for each part of an address that varies."""
SEATED = {
    Seat.ADMINISTRATOR: "p_hr",
    Seat.COMMUNICATIONS: "p_com",
    Seat.LEGAL: "p_legal",
    Seat.COUNCIL: "p_cfo",
    Seat.PRIVACY: "p_ir",
}
METHODS = ("GET", "POST")
OTHERS = ("PUT", "PATCH", "DELETE")
ROLES = ("stranger", "stranger, closed", "somebody", *(each.value for each in Seat))

Come = Callable[..., Client]


def routes(patterns: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    """Every route of the site."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns)
        else:
            yield each


def address(route: URLPattern) -> str:
    """The route with something that is there in each place that varies."""
    path = str(route.pattern)
    for name, sample in SAMPLES.items():
        for kind in ("str", "int", "slug"):
            path = path.replace(f"<{kind}:{name}>", sample)
    assert "<" not in path, f"SAMPLES in this file need something for {path}"
    return f"/{path}"


def ask(client: Client, method: str, path: str) -> int:
    """The status; 401 stands for being led to sign in. Whatever it did is taken back."""
    cookies = copy(client.cookies)
    with transaction.atomic():
        response = client.generic(method, path)
        if response.streaming:
            response.close()
        transaction.set_rollback(True)
    client.cookies = cookies
    led = response.status_code == 303 and response["Location"].startswith("/anmelden")
    return 401 if led and not path.startswith("/anmelden") else response.status_code


def sign(status: int) -> str:
    """What a status means to whoever asked."""
    return {401: "sign in", 404: "–", 405: ""}.get(status, "yes")


@pytest.fixture
def everybody(signed_in: Come) -> dict[str, Client]:
    """Somebody with a browser for each role."""
    people = guidelines.company().people
    services.change_directory(
        (*people, people[5].__class__(id="p_extra", name="Extra", unit=people[5].unit)),
        guidelines.company().absences,
        seen=0,
        by=OPERATOR,
        source="hand",
    )
    files = folder.read(folder.demo())
    for name in ("3.2", "3.3"):
        changed = files["guideline.yaml"].replace(b"version: 3.1", f"version: {name}".encode())
        loading.load(files | {"guideline.yaml": changed}, by=OPERATOR)
    signed_in("p_extra")
    signed = {seat.value: signed_in(person, seat) for seat, person in SEATED.items()}
    return {"stranger": Client(), "somebody": signed_in("p_marco"), **signed}


def row(route: URLPattern, method: str, everybody: dict[str, Client]) -> list[str]:
    """What each role gets; empty where nobody gets anything by this method."""
    path, got = address(route), []
    for role in ROLES:
        with override_settings(SAYSO_OPEN="closed" not in role):
            got.append(sign(ask(everybody[role.partition(",")[0]], method, path)))
    return [] if set(got) <= {"", "–", "sign in"} and "" in got else got


def test_role_by_route_by_method(everybody: dict[str, Client]) -> None:
    """Every route gives every role what the table says, and the table has no other routes."""
    head = ["route", "method", "act", *ROLES]
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    for route in sorted(routes(get_resolver().url_patterns), key=lambda each: str(each.pattern)):
        act = getattr(route.callback, "act", None)
        assert isinstance(act, Act), f"{route.pattern} says no act"
        for method in METHODS:
            got = row(route, method, everybody)
            if got:
                lines.append(" | ".join([f"/{route.pattern}", method, act.value, *got]))
    table = "\n".join(f"| {line} |" for line in lines) + "\n"
    before, mark, _ = TABLE.read_text("utf-8").partition("<!-- table -->\n")
    if os.environ.get("SAYSO_WRITE"):
        TABLE.write_text(before + mark + table, "utf-8")
    assert TABLE.read_text("utf-8") == before + mark + table


def test_no_route_takes_another_method(everybody: dict[str, Client]) -> None:
    """PUT, PATCH and DELETE reach nothing, whoever sends them."""
    for route in routes(get_resolver().url_patterns):
        for client in everybody.values():
            for method in OTHERS:
                assert ask(client, method, address(route)) in {401, 404, 405}, route.pattern
