"""The one door from the command line to what is remembered: here Django starts, and nowhere else.

Whoever asks without remembering never comes by, and pays nothing for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import NamedTuple

from sayso.cli.trouble import Trouble
from sayso.cli.words import Catalogue


class Stored(NamedTuple):
    """What a command may ask of the store."""

    queries: ModuleType
    services: ModuleType
    copying: ModuleType
    guidelines: ModuleType
    versions: ModuleType
    loading: ModuleType
    answers: ModuleType
    first: ModuleType
    tending: ModuleType


def configured(words: Catalogue) -> None:
    """Read the settings as the site does; one that is wrong is told. Raises `Trouble`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sayso.site.settings")
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured

    try:
        settings.DATABASES  # noqa: B018  the first look at a setting reads them all
    except ImproperlyConfigured as error:
        raise Trouble(words.say("store.settings", why=error)) from None


@contextmanager
def opened(words: Catalogue, *, begin: bool = False, empty: bool = False) -> Iterator[Stored]:
    """The store that is there; with ``begin`` it is made where it is missing.

    With ``empty`` it is taken as it is, to be filled. Whatever goes wrong with it within the block is told
    in a sentence: raises `Trouble`.
    """
    configured(words)
    import django
    from django.conf import settings

    django.setup()
    from django.db import Error

    from sayso.apps.guidelines import answers, versions
    from sayso.apps.guidelines import queries as guidelines
    from sayso.apps.guidelines import services as loading
    from sayso.apps.people import first
    from sayso.apps.privacy import tending
    from sayso.apps.record import keys, queries, services
    from sayso.apps.store import copying, opening

    try:
        if not (begin or empty or opening.there()):
            raise Trouble(words.say("store.none", path=settings.SAYSO_DATA))
        if not empty:
            opening.ready()
        yield Stored(
            queries,
            services,
            copying,
            guidelines,
            versions,
            loading,
            answers,
            first,
            tending,
        )
    except Error as error:
        why = " ".join(str(error).split())
        raise Trouble(words.say("store.database", why=why, path=settings.SAYSO_DATA)) from None
    except keys.Locked:
        raise Trouble(words.say("store.locked")) from None
    except PermissionError as error:
        said = words.say("store.denied", path=error.filename or settings.SAYSO_DATA)
        raise Trouble(said) from None
