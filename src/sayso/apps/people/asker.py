"""On whose behalf a question to the guideline is asked during a request.

Ambient, as the language is: the pages that answer are asked from many places, and who asks is the same
in all of them. The gate sets it; outside a request it is nobody, or in the demo whoever one says.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from django.conf import settings

from sayso.apps.guidelines import queries as guidelines


def is_demo() -> bool:
    """Whether everybody may ask as anybody. A company that comes into the house is no demo any more."""
    return settings.SAYSO_DEMO and (settings.DEMO_ASKED or not guidelines.standing().version)


class Asker(NamedTuple):
    """``person`` is an id of the directory, or empty. ``known``: hears what is for people who work here."""

    person: str
    known: bool

    @property
    def chooses(self) -> bool:
        """Whether one may ask as anybody: in the demo, where nobody has signed in."""
        return is_demo() and not self.person


_asker: ContextVar[Asker | None] = ContextVar("asker", default=None)


def asker() -> Asker:
    """Who asks."""
    return _asker.get() or Asker("", is_demo())


@contextmanager
def asking(person: str, *, known: bool) -> Iterator[None]:
    """Let it be ``person`` who asks, within the block."""
    token = _asker.set(Asker(person, known))
    try:
        yield
    finally:
        _asker.reset(token)
