"""What somebody will ask for soon is made ready beside the requests."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock, Thread

from django.db import connection

MOST = 100
"""Keys that are remembered as begun."""
_lock = Lock()
_begun: dict[Hashable, None] = {}


def ahead(key: Hashable, make: Callable[[], object]) -> None:
    """Let ``make`` run in a thread of its own, once for each ``key``; what it raises is nobody's.

    Whoever needs the same asks for it again, and is told then.
    """
    with _lock:
        if key in _begun:
            return
        _begun[key] = None
        while len(_begun) > MOST:
            del _begun[next(iter(_begun))]
    Thread(target=_made, args=(make,), daemon=True, name="ahead").start()


def again() -> None:
    """Let everything be begun once more."""
    with _lock:
        _begun.clear()


def _made(make: Callable[[], object]) -> None:
    try:
        make()
    except Exception:  # noqa: BLE001, S110  it is only ahead of time: whoever asks for it is told
        pass
    finally:
        connection.close()
