"""IPTC's older notes (Information Interchange Model 4.2), in Photoshop's blocks."""

from __future__ import annotations

from sayso.media import exif, xmp
from sayso.media.bounds import Unread, piece, whole_number
from sayso.media.gathered import Gathered

_BYLINE, _CREDIT, _SOURCE, _COPYRIGHT, _PROGRAM = 80, 110, 115, 116, 65
_KNOWN = frozenset(
    (0, 3, 4, 5, 7, 8, 10, 12, 15, 20, 22, 25, 26, 27, 30, 35, 37, 38, 40, 42, 45, 47, 50, 55, 60, 62, 63,
     65, 70, 75, 80, 85, 90, 92, 95, 100, 101, 103, 105, 110, 115, 116, 118, 120, 121, 122, 125, 130, 131,
     135, 150, 151, 152, 153, 154, 184, 185, 186, 187, 188, 200, 201, 202, 221, 225, 228, 230, 231, 232)
)  # fmt: skip
_IIM, _EXIF, _XMP, _THUMBNAILS = 0x0404, 0x0422, 0x0424, (0x0409, 0x040C)


def resources(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Photoshop's image resources, one after the other. Raises `Unread` where one makes no sense."""
    at = 0
    while at < len(raw):
        if not any(raw[at : at + 4]):  # filled up
            return
        if bytes(raw[at : at + 4]) not in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR"):
            raise Unread("damaged")
        gathered.count()
        kind = whole_number(raw, at + 4, 2)
        name = whole_number(raw, at + 6, 1)
        at += 7 + name + (name + 1) % 2
        size = whole_number(raw, at, 4)
        inside = piece(raw, at + 4, size)
        at += 4 + size + size % 2
        if kind == _IIM or inside[:2] in (b"\x1c\x01", b"\x1c\x02"):
            read(inside, gathered)
        elif kind == _EXIF:
            gathered.note(exif.read, inside)
        elif kind == _XMP:
            gathered.note(xmp.read, inside)
        elif kind in _THUMBNAILS:
            gathered.thumbnail = True


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read data sets. Raises `Unread` where one makes no sense."""
    at = 0
    while at < len(raw):
        if not any(raw[at:]):
            return
        gathered.count()
        if whole_number(raw, at, 1) != 0x1C:
            raise Unread("damaged")
        record, kind = whole_number(raw, at + 1, 1), whole_number(raw, at + 2, 1)
        size = whole_number(raw, at + 3, 2)
        at += 5
        if size & 0x8000:  # the length of the length
            long = size & 0x7FFF
            if long > 4:
                raise Unread("damaged")
            size = whole_number(raw, at, long)
            at += long
        value = piece(raw, at, size)
        at += size
        if record != 2 or kind not in _KNOWN:
            if record != 1:
                gathered.doubt("unknown_part")
            continue
        if kind == _BYLINE:
            gathered.creator(value)
        elif kind in (_CREDIT, _SOURCE, _COPYRIGHT):
            gathered.right(value)
        elif kind == _PROGRAM:
            gathered.tool(value)
