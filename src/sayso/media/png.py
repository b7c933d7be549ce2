"""PNG (third edition, W3C 2025): chunks, each with a checksum."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from sayso.media import credentials, exif, iptc, xmp
from sayso.media.bounds import MOST_TEXT, Unread, piece, whole_number
from sayso.media.gathered import Gathered, told

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV",
     b"cLLI", b"sBIT", b"bKGD", b"pHYs", b"hIST", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"mDCv", b"cLLi",
     b"oFFs", b"sCAL", b"pCAL", b"sTER")
)  # fmt: skip
"""Chunks of the picture itself: its colours, its measures, its frames."""

_XMP = b"XML:com.adobe.xmp"
_PROFILES = (b"Raw profile type exif", b"Raw profile type APP1", b"Raw profile type iptc", b"Raw profile type 8bim",
             b"Raw profile type xmp")  # fmt: skip


class Chunk(NamedTuple):
    """A chunk's name, where it starts, where its bytes start, and where it ends."""

    name: bytes
    start: int
    inside: int
    end: int


def chunks(raw: bytes | memoryview) -> Iterator[Chunk]:
    """The chunks, checked. Raises `Unread` where one is damaged or the end is missing."""
    if bytes(raw[:8]) != SIGNATURE:
        raise Unread("damaged")
    at = 8
    while True:
        size, name = whole_number(raw, at, 4), piece(raw, at + 4, 4)
        end = at + 12 + size
        if end > len(raw):
            raise Unread("cut_short")
        if zlib.crc32(raw[at + 4 : end - 4]) != whole_number(raw, end - 4, 4):
            raise Unread("damaged")
        yield Chunk(name, at, at + 8, end)
        at = end
        if name == b"IEND":
            return


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a PNG file. Raises `Unread`."""
    pictured = False
    end = 0
    for number, chunk in enumerate(chunks(raw)):
        gathered.count()
        if (number == 0) != (chunk.name == b"IHDR"):
            raise Unread("damaged")
        inside = raw[chunk.inside : chunk.end - 4]
        if chunk.name == b"IHDR":
            gathered.size(whole_number(inside, 0, 4), whole_number(inside, 4, 4))
        elif chunk.name in (b"tEXt", b"zTXt", b"iTXt"):
            _text(chunk.name, bytes(inside), gathered)
        elif chunk.name == b"eXIf":
            gathered.note(exif.read, bytes(inside))
        elif chunk.name == b"caBX":
            gathered.note(credentials.read, bytes(inside))
        elif chunk.name not in _PICTURE and chunk.name not in (b"tIME", b"iDOT"):
            gathered.doubt("unknown_part")
        pictured |= chunk.name == b"IDAT"
        end = chunk.end
    if not pictured:
        raise Unread("damaged")
    if any(raw[end:]):
        gathered.doubt("unknown_part")


def _text(name: bytes, inside: bytes, gathered: Gathered) -> None:
    key, zero, text = inside.partition(b"\x00")
    if not zero or not 0 < len(key) < 80:
        raise Unread("damaged")
    if name == b"zTXt":
        text = inflated(text[1:])
    elif name == b"iTXt":
        packed = text[:1] == b"\x01"
        parts = text[2:].split(b"\x00", 2)
        if len(parts) != 3:
            raise Unread("damaged")
        text = inflated(parts[2]) if packed else parts[2]
    said(key, text, gathered)


def said(key: bytes, text: bytes, gathered: Gathered) -> None:
    """A note with its key."""
    word = key.decode("latin-1").casefold()
    if key == _XMP:
        gathered.note(xmp.read, text)
    elif key in _PROFILES:
        _profile(key, text, gathered)
    elif word == "author":
        gathered.creator(text)
    elif word in ("copyright", "source"):
        gathered.right(text)
        gathered.tool(text)
    elif word == "software":
        gathered.tool(text)
    elif word == "creation time":
        gathered.taken = gathered.taken or told(text, 40)
    gathered.words(word, text)


def _profile(key: bytes, text: bytes, gathered: Gathered) -> None:
    """A block in hexadecimal, as ImageMagick leaves it: its name, its length, its digits."""
    parts = text.split(None, 2)
    try:
        block = bytes.fromhex(parts[2].decode("ascii"))
    except (IndexError, ValueError):
        raise Unread("damaged") from None
    if key.endswith((b"exif", b"APP1")) and block[:4] == b"Exif":
        gathered.note(exif.read, block)
    elif key.endswith((b"xmp", b"APP1")):
        gathered.note(xmp.read, block)
    else:
        gathered.note(iptc.resources, block)


def inflated(raw: bytes) -> bytes:
    """Inflate, as far as anything is read. Raises `Unread` where it is damaged or endless."""
    stream = zlib.decompressobj()
    try:
        found = stream.decompress(raw, MOST_TEXT)
    except zlib.error:
        raise Unread("damaged") from None
    if stream.unconsumed_tail:
        raise Unread("too_many_parts")
    if not stream.eof:
        raise Unread("cut_short")
    return found
