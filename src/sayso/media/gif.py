"""GIF (89a): blocks, among them comments and notes of applications."""

from __future__ import annotations

from sayso.media import credentials, xmp
from sayso.media.bounds import MOST_TEXT, Unread, piece, whole_number
from sayso.media.gathered import Gathered

_XMP_TAIL = 258
"""XMP stands in a GIF without sub-blocks, and 258 bytes behind it lead a reader out again."""


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a GIF file. Raises `Unread`."""
    gathered.size(whole_number(raw, 6, 2, little=True), whole_number(raw, 8, 2, little=True))
    at = 13 + _colours(whole_number(raw, 10, 1))
    pictured = False
    while True:
        kind = whole_number(raw, at, 1)
        if kind == 0x3B:
            break
        gathered.count()
        if kind == 0x2C:
            at += 10 + _colours(whole_number(raw, at + 9, 1)) + 1
            _, at = _blocks(raw, at, keep=False)
            pictured = True
        elif kind == 0x21:
            at = _extension(raw, at + 1, gathered)
        else:
            raise Unread("damaged")
    if not pictured:
        raise Unread("damaged")
    if any(raw[at + 1 :]):
        gathered.doubt("unknown_part")


def _colours(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _extension(raw: bytes | memoryview, at: int, gathered: Gathered) -> int:
    label = whole_number(raw, at, 1)
    at += 1
    if label == 0xFE:
        inside, at = _blocks(raw, at, keep=True)
        gathered.words("comment", inside)
    elif label == 0xFF:
        if whole_number(raw, at, 1) != 11:
            raise Unread("damaged")
        name = piece(raw, at + 1, 11)
        at += 12
        if name == b"XMP DataXMP":
            end = bytes(raw[at : at + MOST_TEXT + _XMP_TAIL]).find(b"\x01\xff\xfe\xfd")
            if end < 0:
                raise Unread("damaged")
            gathered.note(xmp.read, raw[at : at + end])
            _, at = _blocks(raw, at, keep=False)
        elif name[:8] == b"C2PA_GIF":
            inside, at = _blocks(raw, at, keep=True)
            gathered.note(credentials.read, inside)
        else:
            known = name in (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
            if not known:
                gathered.doubt("unknown_part")
            _, at = _blocks(raw, at, keep=False)
    elif label in (0xF9, 0x01):
        _, at = _blocks(raw, at, keep=False)
    else:
        gathered.doubt("unknown_part")
        _, at = _blocks(raw, at, keep=False)
    return at


def _blocks(raw: bytes | memoryview, at: int, *, keep: bool) -> tuple[bytes, int]:
    """Sub-blocks up to the empty one, and where they end."""
    kept: list[bytes] = []
    total = 0
    while True:
        size = whole_number(raw, at, 1)
        at += 1
        if not size:
            return b"".join(kept), at
        if at + size > len(raw):
            raise Unread("cut_short")
        if keep:
            total += size
            if total > 8 * MOST_TEXT:
                raise Unread("too_many_parts")
            kept.append(bytes(raw[at : at + size]))
        at += size
