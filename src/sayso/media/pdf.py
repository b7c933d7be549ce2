"""PDF (ISO 32000): who wrote it and with what. Its pages and pictures are not looked at."""

from __future__ import annotations

import re
from itertools import islice

from sayso.media import xmp
from sayso.media.bounds import Unread
from sayso.media.gathered import Gathered

_TAIL = 2_048
_NOTE = re.compile(rb"/(Author|Creator|Producer)[ \r\n]{0,4}\(")
_WORDS = re.compile(rb"((?:[^()\\]|\\.){0,400})\)", re.DOTALL)
_MOST_NOTES = 500
_MOST_PACKETS = 50


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a PDF file. Raises `Unread`."""
    raw = bytes(raw)
    if b"%%EOF" not in raw[-_TAIL:]:
        raise Unread("cut_short")
    if b"startxref" not in raw:
        raise Unread("damaged")
    gathered.doubt("not_inside")
    if b"/Encrypt" in raw:
        raise Unread("locked")
    for note in islice(_NOTE.finditer(raw), _MOST_NOTES):
        words = _WORDS.match(raw, note.end())
        if words is None:
            gathered.doubt("unknown_part")
        elif note[1] == b"Author":
            gathered.creator(_text(words[1]))
        else:
            gathered.tool(_text(words[1]))
    at = 0
    for _ in range(_MOST_PACKETS):
        at = raw.find(b"<?xpacket begin", at)
        if at < 0:
            break
        end = raw.find(b"<?xpacket end", at)
        if end < 0:
            raise Unread("damaged")
        gathered.note(xmp.read, raw[raw.find(b">", at) + 1 : end])
        at = end


def _text(raw: bytes) -> bytes | str:
    """A string of a PDF: escapes taken away, UTF-16 where it says so."""
    raw = re.sub(rb"\\(.)", rb"\1", raw, flags=re.DOTALL)
    return raw.decode("utf-16", "replace") if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else raw
