"""Random ids, roles and routes: nothing is seen that should not be, and absent looks like forbidden."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from people.test_routes import METHODS, SEATED, routes
from sayso.apps.guidelines import queries as guidelines
from sayso.engine.rights import GRANTS, Seat

CASES = int(os.environ.get("SAYSO_CASES", "500"))
MOST = 10_000
TURN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"|nonce="[^"]*"')
ANYTHING = (
    "0",
    "1",
    "2",
    "-1",
    "99999999999999999999",
    "p_",
    "P_MARCO",
    "..",
    "a" * 300,
    "è",
    "p_marco'--",
)
Come = Callable[..., Client]


def filled(route: URLPattern, value: str) -> str:
    """The route with ``value`` wherever something varies."""
    return "/" + re.sub(r"<(?:\w+:)?\w+>", value.replace("\\", "\\\\"), str(route.pattern))


def bare(body: bytes) -> str:
    """A page without what is drawn anew for each request, and without the address it repeats."""
    text = TURN.sub("", body.decode("utf-8", "replace"))
    return re.sub(r'name="back" value="[^"]*"', "", text)


@pytest.mark.random
def test_what_is_not_ones_own_is_not_seen(signed_in: Come) -> None:
    """Whoever may not, learns no name, no address, and not even whether there is such a person."""
    rng = random.Random(20_260_210)
    company = guidelines.company()
    ids = [each.id for each in company.people]
    marks = {each.email for each in company.people if each.email} | set(ids)
    clients: dict[str, tuple[Client, frozenset[Seat], str]] = {
        "stranger": (Client(), frozenset(), ""),
        "somebody": (signed_in("p_marco"), frozenset(), "p_marco"),
    }
    for seat, person in SEATED.items():
        clients[seat.value] = (signed_in(person, seat), frozenset({seat}), person)
    every = [
        each for each in routes(get_resolver().url_patterns) if "abmelden" not in str(each.pattern)
    ]
    for _ in range(min(CASES, MOST)):
        route, method = rng.choice(every), rng.choice(METHODS)
        client, seats, person = clients[rng.choice(list(clients))]
        grant = GRANTS[route.callback.act]  # type: ignore[attr-defined]
        if grant.everybody or grant.signed_in or grant.welcome or grant.seats & seats:
            continue
        if grant.owner and "<" not in str(route.pattern):
            continue  # one's own page, and nobody else's
        there, absent = rng.choice([each for each in ids if each != person]), rng.choice(ANYTHING)
        answers = []
        for value in (there, absent):
            path = filled(route, value)
            data = {"step": rng.choice(("save", "leave", "take", "x")), "person": value}
            response = client.generic(method, path) if method == "GET" else client.post(path, data)
            body = bare(response.content)
            assert response.status_code in {303, 404, 405}, (method, path, response.status_code)
            told = {mark for mark in marks if mark in body.replace(path, "")}
            assert told <= {person}, (method, path, told)
            answers.append((response.status_code, body.replace(path, "")))
        if "<" in str(route.pattern) and "<int:" not in str(route.pattern):
            assert answers[0] == answers[1], (method, str(route.pattern))
