"""The site without a browser: the demo company in the quiet period, an empty store that nobody fills."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.test.utils import override_settings
from django.utils import translation
from pytest_django import DjangoDbBlocker

from storing import connect, opening


@pytest.fixture(scope="package", autouse=True)
def empty_store(
    tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """What pages look into before they answer; these tests remember nothing."""
    data = tmp_path_factory.mktemp("store")
    with django_db_blocker.unblock(), override_settings(SAYSO_DATA=data):
        connect("", data)
        opening.ready()
        yield


@pytest.fixture(autouse=True)
def german() -> None:
    """No test speaks the language that another one asked for."""
    translation.activate("de")


@pytest.fixture
def client() -> Iterator[Client]:
    """Somebody with a browser, on the evening of 10 February 2026."""
    with override_settings(SAYSO_NOW="2026-02-10T19:42", ALLOWED_HOSTS=["testserver"]):
        yield Client()
