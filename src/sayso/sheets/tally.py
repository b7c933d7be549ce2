"""Every class of people at once: a mask is a set of classes, and a few masks are a number for each."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b


class Tally:
    """Counts for every class of people at once, as binary digits: one mask for each power of two."""

    def __init__(self) -> None:
        self.planes: list[int] = []

    def add(self, mask: int, times: int = 1) -> None:
        """Count every class in ``mask`` so many times."""
        place = 0
        while times:
            if times & 1:
                carry, at = mask, place
                while carry:
                    self.planes += [0] * (at + 1 - len(self.planes))
                    self.planes[at], carry = self.planes[at] ^ carry, self.planes[at] & carry
                    at += 1
            times >>= 1
            place += 1

    def of(self, number: int) -> int:
        """The count of one class."""
        return sum((plane >> number & 1) << place for place, plane in enumerate(self.planes))


class Likeness:
    """Which classes of people are in the same masks: equal ones have the same sum.

    A sum is 64 linear digits over the masks. That unequal ones meet in all of them has a chance of
    one to 2**64; comparing them one by one would take minutes where a company is large.
    """

    def __init__(self) -> None:
        self.digits = [0] * 64
        self.masks = 0

    def add(self, mask: int) -> None:
        """Take a mask into account."""
        self.masks += 1
        chosen = int.from_bytes(
            blake2b(self.masks.to_bytes(8, "big"), digest_size=8).digest(), "big"
        )
        for digit in _bits(chosen) if mask else ():
            self.digits[digit] ^= mask

    def of(self, number: int) -> int:
        """The sum of one class."""
        return sum((digit >> number & 1) << place for place, digit in enumerate(self.digits))


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
