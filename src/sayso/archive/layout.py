"""How a segment lies in its file: which sections there are, one after the other, each an array.

A *form* is a claim without its place in the text; statements that claim the same share it. A *face* is a
form without what it is about. A *run* is what stands at one place with one face; its forms go from the
one said last to the one said first, and so do the runs of a place.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping

from msgspec import json

MAGIC = b"SAYSO\x00\x01\n"
SECTIONS: dict[str, str] = {
    "times": "q",  # of statements, rising
    "ids": "Q",  # of statements as 64 bits, sorted
    "id_local": "I",  # … and which statement each is
    "record_at": "Q",
    "records": "B",
    "claim_at": "I",  # of a statement, in `claim_…`
    "claim_form": "I",
    "claim_start": "I",
    "claim_end": "I",
    "form_number": "Q",  # content of a form as 64 bits
    "form_kind": "B",
    "form_at": "Q",
    "forms": "B",
    "held_at": "I",  # of a form, in `held`
    "held": "I",  # statements that hold a form, rising
    "face_number": "Q",
    "face_at": "Q",
    "faces": "B",
    "places": "Q",  # as 64 bits, sorted
    "place_at": "I",  # in `run_…`
    "run_face": "I",
    "run_at": "I",  # in `entries`
    "run_count": "I",  # statements that hold one of a run's forms
    "entries": "I",  # forms
}
NO_FACE = 0xFFFF_FFFF
_SIZES = {"B": 1, "I": 4, "q": 8, "Q": 8}


def sections_of(view: memoryview) -> dict[str, memoryview]:
    """The sections of a segment. Raises `ValueError` where ``view`` is none, or is not whole."""
    size = int.from_bytes(view[8:16], "little")
    if bytes(view[:8]) != MAGIC or size > len(view):
        raise ValueError("no segment")
    head: dict[str, tuple[int, int]] = json.decode(bytes(view[16 : 16 + size]))
    found: dict[str, memoryview] = {}
    for name, code in SECTIONS.items():
        start, end = head[name]
        if end > len(view) or (end - start) % _SIZES[code]:
            raise ValueError("cut off")
        part = view[start:end]
        found[name] = _cast(part, code)
    return found


def _cast(part: memoryview, code: str) -> memoryview:
    if code == "Q":
        return part.cast("Q")
    if code == "q":
        return part.cast("q")
    return part.cast("I") if code == "I" else part


def laid_out(sections: Mapping[str, array[int] | bytes | bytearray]) -> list[bytes | memoryview]:
    """The pieces of a segment's file, to be written one after the other."""
    assert sys.byteorder == "little", "segments are read as they lie"
    head: dict[str, tuple[int, int]] = dict.fromkeys(SECTIONS, (10**15, 10**15))
    first = _padded(16 + len(json.encode(head)))
    here = first
    pieces: list[bytes | memoryview] = []
    for name in SECTIONS:
        part = memoryview(sections[name]).cast("B")
        head[name] = (here, here + len(part))
        gap = _padded(len(part)) - len(part)
        pieces += [part, bytes(gap)]
        here += len(part) + gap
    packed = json.encode(head).ljust(first - 16)
    return [MAGIC, len(packed).to_bytes(8, "little"), packed, *pieces]


def _padded(size: int) -> int:
    return (size + 7) // 8 * 8
