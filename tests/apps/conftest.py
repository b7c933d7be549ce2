"""The site without a browser: Django, set up once, with the demo company in the quiet period."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "sayso.site.settings"

import django
from django.test import Client
from django.test.utils import override_settings

django.setup()


@pytest.fixture
def client() -> Iterator[Client]:
    """Somebody with a browser, on the evening of 10 February 2026."""
    with override_settings(SAYSO_NOW="2026-02-10T19:42", ALLOWED_HOSTS=["testserver"]):
        yield Client()
