"""WebP (RFC 9649): chunks in a RIFF file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.media import credentials, exif, xmp
from sayso.media.bounds import Unread, piece, whole_number
from sayso.media.gathered import Gathered

PICTURE = (b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP")


class Chunk(NamedTuple):
    """A chunk's name, where it starts, where its bytes start and end, and where the next begins."""

    name: bytes
    start: int
    inside: int
    last: int
    end: int


def chunks(raw: bytes | memoryview) -> Iterator[Chunk]:
    """The chunks of the file. Raises `Unread` where one reaches beyond it."""
    if bytes(raw[:4]) != b"RIFF" or bytes(raw[8:12]) != b"WEBP":
        raise Unread("damaged")
    whole = whole_number(raw, 4, 4, little=True) + 8
    if whole > len(raw):
        raise Unread("cut_short")
    at = 12
    while at < whole:
        name = piece(raw, at, 4)
        size = whole_number(raw, at + 4, 4, little=True)
        last = at + 8 + size
        end = last + size % 2
        if end > whole:
            raise Unread("damaged")
        yield Chunk(name, at, at + 8, last, end)
        at = end


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a WebP file. Raises `Unread`."""
    promised = 0
    found: set[bytes] = set()
    for number, chunk in enumerate(chunks(raw)):
        gathered.count()
        inside = bytes(raw[chunk.inside : chunk.last])
        found.add(chunk.name)
        if chunk.name == b"VP8X":
            if number or len(inside) != 10:
                raise Unread("damaged")
            promised = inside[0]
            width, height = (1 + whole_number(inside, at, 3, little=True) for at in (4, 7))
            gathered.size(width, height)
        elif chunk.name in (b"VP8 ", b"VP8L"):
            _still(chunk.name, inside, gathered)
        elif chunk.name not in PICTURE:
            _notes(chunk.name, inside, gathered)
    if found.isdisjoint((b"VP8 ", b"VP8L", b"ANMF")):
        raise Unread("damaged")
    for flag, name in ((0x08, b"EXIF"), (0x04, b"XMP ")):
        if bool(promised & flag) != (name in found):  # promised and not there, or there unannounced
            gathered.doubt("unknown_part")
    if any(raw[whole_number(raw, 4, 4, little=True) + 8 :]):
        gathered.doubt("unknown_part")


def _notes(name: bytes, inside: bytes, gathered: Gathered) -> None:
    if name == b"EXIF":
        gathered.note(exif.read, inside)
    elif name == b"XMP ":
        gathered.note(xmp.read, inside)
    elif name == b"C2PA":
        gathered.note(credentials.read, inside)
    else:
        gathered.doubt("unknown_part")


def _still(name: bytes, inside: bytes, gathered: Gathered) -> None:
    """The measures of a picture, by its own head."""
    if name == b"VP8L":
        if inside[:1] != b"\x2f":
            raise Unread("damaged")
        bits = whole_number(inside, 1, 4, little=True)
        gathered.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    else:
        if inside[3:6] != b"\x9d\x01\x2a":
            raise Unread("damaged")
        width, height = (whole_number(inside, at, 2, little=True) & 0x3FFF for at in (6, 8))
        gathered.size(width, height)
