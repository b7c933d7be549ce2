"""What is worked out once for a moment and shared by everybody who asks at it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

KEPT = 2
"""Moments: this minute, and the last for whoever still reads it."""


class _Work(Generic[V]):
    """One thing to work out: whoever comes first does it, the others wait."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.done: list[V] = []


class Moments(Generic[K, V]):
    """Results by moment and key. Of the last two moments at most ``most`` are kept, the latest used."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._lock = Lock()
        self._works: dict[tuple[datetime, K], _Work[V]] = {}

    def __len__(self) -> int:
        return len(self._works)

    def of(self, moment: datetime, key: K, work: Callable[[], V]) -> V:
        """The result for ``key`` at ``moment``; ``work`` gives it where it is not there yet.

        What ``work`` raises is raised, and the next who asks tries again.
        """
        with self._lock:
            mine = self._works.pop((moment, key), None) or _Work[V]()
            self._works[moment, key] = mine
            self._let_go()
        with mine.lock:
            if not mine.done:
                mine.done.append(work())
            return mine.done[0]

    def _let_go(self) -> None:
        moments = dict.fromkeys(moment for moment, _ in reversed(self._works))
        kept = set(list(moments)[:KEPT])
        for each in [each for each in self._works if each[0] not in kept]:
            del self._works[each]
        while len(self._works) > self.most:
            del self._works[next(iter(self._works))]
