"""JPEG (ITU-T T.81): a chain of segments, then the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sayso.media import boxes, credentials, exif, iptc, xmp
from sayso.media.bounds import MOST_TEXT, Unread, piece, whole_number
from sayso.media.gathered import Gathered

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends a scan: restarts and stuffed bytes do not."""

_FRAMES = frozenset((0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF))
_TABLES = frozenset((0xC4, 0xCC, 0xDB, 0xDC, 0xDD))
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE

EXIF = b"Exif\x00"
XMP = b"http://ns.adobe.com/xap/1.0/\x00"
XMP_MORE = b"http://ns.adobe.com/xmp/extension/\x00"
PHOTOSHOP = b"Photoshop 3.0\x00"
ICC = b"ICC_PROFILE\x00"
_SILENT = (
    (0xE0, b"JFIF\x00"),
    (0xE2, ICC),
    (0xE2, b"MPF\x00"),
    (0xE2, b"FPXR\x00"),
    (0xE2, b"urn:iso:std:iso:ts:21496:-1\x00"),
    (0xEC, b"Ducky"),
    (0xED, b"Adobe_CM\x00"),
    (0xEE, b"Adobe"),
)
"""Segments that say nothing about who, where and how: the form, the colours, further pictures."""

_MOST_PICTURES = 8
_FILLED = re.compile(rb"[^\x00]")
_FILM = re.compile(rb"ftyp")
_SAMSUNG = b"SEFT"
"""The end of what Samsung's telephones leave behind a picture: when, how, and perhaps a film."""


class Segment(NamedTuple):
    """A marker, and where its bytes start and end; of a scan with the picture behind it."""

    marker: int
    start: int
    inside: int
    end: int


def segments(raw: bytes | memoryview) -> Iterator[Segment]:
    """The segments in their order, the end included. Raises `Unread` where the chain breaks."""
    if bytes(raw[:2]) != b"\xff\xd8":
        raise Unread("damaged")
    at = 2
    while True:
        start = at
        if whole_number(raw, at, 1) != 0xFF:
            raise Unread("damaged")
        while whole_number(raw, at, 1) == 0xFF:
            at += 1
        marker = whole_number(raw, at, 1)
        at += 1
        if marker == _END:
            yield Segment(marker, start, at, at)
            return
        if marker < 0xC0 or marker in (0xC8, 0xD8) or 0xD0 <= marker <= 0xD7:
            raise Unread("damaged")
        size = whole_number(raw, at, 2)
        end = at + size
        if size < 2:
            raise Unread("damaged")
        if end > len(raw):
            raise Unread("cut_short")
        inside = at + 2
        if marker == _SCAN:
            following = _MARKER.search(raw, end)
            if following is None:
                raise Unread("cut_short")
            end = following.start()
        yield Segment(marker, start, inside, end)
        at = end


def read(raw: bytes | memoryview, gathered: Gathered, depth: int = 0) -> None:
    """Read a JPEG file. Raises `Unread`."""
    framed = scanned = False
    shares = _Shares()
    end = 0
    for segment in segments(raw):
        gathered.count()
        end = segment.end
        if segment.marker in _FRAMES:
            _frame(raw, segment, gathered)
            framed = True
        elif segment.marker == _SCAN:
            scanned = True
        elif segment.marker == _COMMENT:
            gathered.words("comment", piece(raw, segment.inside, segment.end - segment.inside))
        elif 0xE0 <= segment.marker <= 0xEF:
            _application(segment.marker, bytes(raw[segment.inside : segment.end]), gathered, shares)
        elif segment.marker not in _TABLES and segment.marker != _END:
            gathered.doubt("unknown_part")
    if not framed or not scanned:
        raise Unread("damaged")
    shares.read(gathered)
    _behind(raw[end:], gathered, depth)


def _frame(raw: bytes | memoryview, segment: Segment, gathered: Gathered) -> None:
    at = segment.inside
    precision, parts = whole_number(raw, at, 1), whole_number(raw, at + 5, 1)
    if precision not in (8, 12, 16) or segment.end - at != 6 + 3 * parts:
        raise Unread("damaged")
    gathered.size(whole_number(raw, at + 3, 2), whole_number(raw, at + 1, 2) or 1)


class _Shares:
    """Notes too long for one segment, put together again."""

    def __init__(self) -> None:
        self.more: dict[bytes, dict[int, bytes]] = {}
        self.boxes: dict[int, dict[int, bytes]] = {}
        self.length = 0

    def keep(self, group: dict[int, bytes], place: int, inside: bytes) -> None:
        """One share, at its place."""
        self.length += len(inside)
        if self.length > 32 * MOST_TEXT:
            raise Unread("too_many_parts")
        if place in group:
            raise Unread("damaged")
        group[place] = inside

    def read(self, gathered: Gathered) -> None:
        """Read what was put together."""
        for group in self.more.values():
            whole = b"".join(inside for _, inside in sorted(group.items()))
            if len(whole) > MOST_TEXT:  # a depth map or a second picture, told nowhere else
                gathered.doubt("unknown_part")
            else:
                gathered.note(xmp.read, whole)
        for group in self.boxes.values():
            if sorted(group) != list(range(1, len(group) + 1)):
                raise Unread("damaged")
            shares = [inside for _, inside in sorted(group.items())]
            head = 16 if shares[0][:4] == b"\x00\x00\x00\x01" else 8
            rest = (share[head:] for share in shares[1:])  # each repeats the box's head
            gathered.note(credentials.read, b"".join((shares[0], *rest)))


def _application(marker: int, inside: bytes, gathered: Gathered, shares: _Shares) -> None:
    """A segment of an application: notes, or something that tells nothing."""
    if marker == 0xE1 and inside.startswith(EXIF):
        gathered.note(exif.read, inside)
    elif marker == 0xE1 and inside.startswith(XMP):
        gathered.note(xmp.read, inside[len(XMP) :])
    elif marker == 0xE1 and inside.startswith(XMP_MORE):
        head = len(XMP_MORE)
        group = shares.more.setdefault(inside[head : head + 32], {})
        shares.keep(group, whole_number(inside, head + 36, 4), inside[head + 40 :])
    elif marker == 0xED and inside.startswith(PHOTOSHOP):
        gathered.note(iptc.resources, inside[len(PHOTOSHOP) :])
    elif marker == 0xEB and inside.startswith(b"JP"):
        group = shares.boxes.setdefault(whole_number(inside, 2, 2), {})
        shares.keep(group, whole_number(inside, 4, 4), inside[8:])
    elif marker == 0xE0 and inside.startswith((b"JFIF\x00", b"JFXX\x00")):
        gathered.thumbnail |= inside.startswith(b"JFXX") or any(inside[12:14])
    elif not any(marker == each and inside.startswith(lead) for each, lead in _SILENT):
        gathered.doubt("unknown_part")


def _behind(rest: bytes | memoryview, gathered: Gathered, depth: int) -> None:
    """What stands behind the picture: further pictures, a film, and what nobody knows."""
    begins = _FILLED.search(rest)
    if begins is None:
        return
    film = _FILM.search(rest, max(0, begins.start() - 4), begins.start() + 8)
    rest = rest[film.start() - 4 if film is not None and film.start() >= 4 else begins.start() :]
    if bytes(rest[:3]) == b"\xff\xd8\xff" and depth < _MOST_PICTURES:
        read(rest, gathered, depth + 1)
    elif bytes(rest[4:8]) == b"ftyp":
        boxes.read(rest, gathered)
    elif bytes(rest[-4:]) == _SAMSUNG:
        if _FILM.search(rest):
            gathered.doubt("not_inside")
    else:
        gathered.doubt("unknown_part")
