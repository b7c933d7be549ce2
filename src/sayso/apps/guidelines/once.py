"""What is made once for each key, by whoever asks first; only those who ask for the same wait."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Made(Generic[V]):
    """One thing, and whose turn it is to make it."""

    def __init__(self) -> None:
        self.turn = Lock()
        self.value: list[V] = []


class Once(Generic[K, V]):
    """Values by key, the last ``most`` that were asked for."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._lock = Lock()
        self._made: dict[K, _Made[V]] = {}

    def clear(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._made.clear()

    def of(self, key: K, make: Callable[[], V]) -> V:
        """The value of ``key``; ``make`` gives it where it is not there yet.

        What ``make`` raises is raised, and the next who asks tries again.
        """
        with self._lock:
            mine = self._made.pop(key, None) or _Made[V]()
            self._made[key] = mine
            while len(self._made) > self.most:
                del self._made[next(iter(self._made))]
        if mine.value:
            return mine.value[0]
        with mine.turn:
            if not mine.value:
                mine.value.append(make())
            return mine.value[0]
