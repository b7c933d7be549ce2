"""What is worked out once for a moment: never twice at once, and not kept for long."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Barrier, Event, Thread

import pytest

from sayso.apps.guidelines.moments import Moments

NOON = datetime.fromisoformat("2026-02-10T12:00")


def test_who_comes_at_once_shares_the_work() -> None:
    """Eight ask for the same thing at the same time: it is worked out once, and all get it."""
    done: list[object] = []
    kept: Moments[str, object] = Moments(most=4)
    together = Barrier(8)
    got: list[object] = []

    second = Event()

    def work() -> object:
        mine = object()
        done.append(mine)
        if len(done) > 1:
            second.set()
        second.wait(0.3)  # long enough for somebody else to begin, if anybody could
        return mine

    def ask() -> None:
        together.wait()
        got.append(kept.of(NOON, "publish", work))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 1
    assert got == done * 8


def test_only_the_last_two_moments_are_kept() -> None:
    """A minute later the minute before the last is let go; within a moment the latest used stay."""
    kept: Moments[str, int] = Moments(most=3)
    for minute in range(30):
        for key in "ab":
            kept.of(NOON + timedelta(minutes=minute), key, lambda minute=minute: minute)
        assert len(kept) <= 3
    for minute in range(30, 33):
        kept.of(NOON + timedelta(minutes=minute), "a", lambda minute=minute: minute)
    assert len(kept) == 2
    kept.of(NOON + timedelta(minutes=32), "b", lambda: 1)
    assert kept.of(NOON + timedelta(minutes=32), "a", lambda: -1) == 32
    assert kept.of(NOON, "a", lambda: -1) == -1


def test_what_failed_is_tried_again() -> None:
    """A mistake reaches whoever asked, and is not remembered as the answer."""
    kept: Moments[str, int] = Moments(most=2)
    with pytest.raises(ZeroDivisionError):
        kept.of(NOON, "a", lambda: 1 // 0)
    assert kept.of(NOON, "a", lambda: 7) == 7
