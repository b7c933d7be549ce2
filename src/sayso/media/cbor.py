"""CBOR (RFC 8949), as much of it as Content Credentials need, bounded in depth and in parts."""

from __future__ import annotations

import struct
from typing import Any

from sayso.media.bounds import DEEPEST, Unread, piece, whole_number

_MOST = 50_000


def decode(raw: bytes) -> Any:
    """The value that the bytes hold, all of them. Raises `Unread` where they hold none."""
    reader = _Reader(raw)
    value = reader.value(0)
    if reader.at != len(raw):
        raise Unread("damaged")
    return value


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self.raw, self.at, self.parts = raw, 0, 0

    def value(self, depth: int) -> Any:
        self.parts += 1
        if depth > DEEPEST or self.parts > _MOST:
            raise Unread("too_many_parts")
        first = whole_number(self.raw, self.at, 1)
        self.at += 1
        major, small = first >> 5, first & 31
        if major == 7:
            return self._simple(small)
        size = self._size(small)
        if major == 0:
            return self._known(size)
        if major == 1:
            return -1 - self._known(size)
        if major in (2, 3):
            return self._string(major, size, depth)
        if major == 4:
            return self._list(size, depth)
        if major == 5:
            return self._map(size, depth)
        self._known(size)  # a tag: what it is put on counts
        return self.value(depth + 1)

    def _known(self, size: int | None) -> int:
        if size is None:
            raise Unread("damaged")
        return size

    def _size(self, small: int) -> int | None:
        """A number, or ``None`` where it goes on until it stops."""
        if small < 24:
            return small
        if small == 31:
            return None
        if small > 27:
            raise Unread("damaged")
        size = 1 << (small - 24)
        value = whole_number(self.raw, self.at, size)
        self.at += size
        return value

    def _stops(self) -> bool:
        if self.raw[self.at : self.at + 1] == b"\xff":
            self.at += 1
            return True
        return False

    def _string(self, major: int, size: int | None, depth: int) -> bytes | str:
        if size is None:
            pieces: list[Any] = []
            while not self._stops():
                if whole_number(self.raw, self.at, 1) >> 5 != major:
                    raise Unread("damaged")
                pieces.append(self.value(depth + 1))
            return (b"" if major == 2 else "").join(pieces)
        found = piece(self.raw, self.at, size)
        self.at += size
        if major == 2:
            return found
        try:
            return found.decode()
        except UnicodeDecodeError:
            raise Unread("damaged") from None

    def _list(self, size: int | None, depth: int) -> list[Any]:
        found: list[Any] = []
        while not self._stops() if size is None else len(found) < size:
            found.append(self.value(depth + 1))
        return found

    def _map(self, size: int | None, depth: int) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        read = 0
        while not self._stops() if size is None else read < size:
            key = self.value(depth + 1)
            value = self.value(depth + 1)
            read += 1
            found[key if isinstance(key, str | int | bytes) else str(key)[:80]] = value
        return found

    def _simple(self, small: int) -> Any:
        if small in (20, 21):
            return small == 21
        if small in (22, 23):
            return None
        if small in (25, 26, 27):
            size = 1 << (small - 24)
            raw = piece(self.raw, self.at, size)
            self.at += size
            return struct.unpack({2: ">e", 4: ">f", 8: ">d"}[size], raw)[0]
        if small == 24:
            self.at += 1
            return None
        raise Unread("damaged")
