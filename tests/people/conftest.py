"""A store of its own for every test, on both databases, and the demo company's people in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import Client
from django.test.utils import override_settings

from sayso.engine.rights import OPERATOR, Seat
from storing import Store, postgresql, store, stores, templates

__all__ = ["postgresql", "store", "stores", "templates"]


class Quick(Argon2PasswordHasher):
    """Argon2 as always, and cheap: what a test hashes is no secret."""

    time_cost = 1
    memory_cost = 64
    parallelism = 1


PASSWORD = "ein langer Satz mit Bergen"


@pytest.fixture
def house(store: Store) -> Iterator[Store]:
    """The demo company where people sign in, on the evening of 10 February 2026."""
    from sayso.apps.guidelines import queries

    queries.forget()  # what it keeps is of the store of another test
    with override_settings(
        SAYSO_NOW="2026-02-10T19:42",
        SAYSO_DEMO=False,
        ALLOWED_HOSTS=["testserver"],
        PASSWORD_HASHERS=["people.conftest.Quick"],
    ):
        yield store


@pytest.fixture
def signed_in(house: Store) -> Callable[..., Client]:
    """Somebody with a browser who has signed in: a person of the directory, or somebody from outside."""
    from sayso.apps.people import services

    def come(person: str = "", *seats: Seat) -> Client:
        name = person or "outside"
        secret = services.invite(f"{name}@example.org", person=person, seats=seats, by=OPERATOR)
        account = services.accept(secret, PASSWORD)
        assert account is not None
        client = Client()
        client.force_login(account)
        session = client.session
        session["second"] = True  # as after the second step; without it no seat counts
        session.save()
        return client

    return come
