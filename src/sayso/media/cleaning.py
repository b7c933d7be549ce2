"""A copy without place, device and further notes; the picture itself is copied byte for byte.

What a reader of the post may want to know stays, written anew in a few lines of XMP: that AI made
or changed it, who made it, whose it is, the text for those who do not see it. So does how it lies
(the orientation) and its colour profile. Content Credentials go: they are signed for the file as
it was, and would only say that somebody changed it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from xml.sax.saxutils import escape  # it writes, and reads nothing

from sayso.media import jpeg, png, source_type, webp
from sayso.media.gathered import Gathered

CLEANED = ("jpeg", "png", "webp")
"""Kinds of files of which a clean copy can be made."""

_MADE = {
    "generated": f"{source_type.IPTC}trainedAlgorithmicMedia",
    "altered": f"{source_type.IPTC}compositeWithTrainedAlgorithmicMedia",
}


class CannotClean(Exception):
    """No clean copy can be made. ``why``: ``type`` (of a kind we cannot), ``unread`` (damaged)."""

    def __init__(self, why: str, type: str) -> None:  # noqa: A002 - the field's name
        super().__init__(why)
        self.why, self.type = why, type


def clean(raw: bytes) -> bytes:
    """The clean copy. Raises `CannotClean`."""
    from sayso.media import gather

    before = gather(raw)
    if before.type not in CLEANED:
        raise CannotClean("type", before.type)
    if before.embedded().unread:
        raise CannotClean("unread", before.type)
    copy = _COPIES[before.type](raw, before)
    after = gather(copy).embedded()
    if after.doubts or after.position or after.serial or after.owner or after.ai != before.ai:
        raise CannotClean("unread", before.type)
    return copy


def _notes(kept: Gathered) -> bytes:
    """The XMP that stays; nothing where there is nothing to keep."""
    lines: list[str] = []
    if kept.ai:
        lines.append(_line("Iptc4xmpExt:DigitalSourceType", _MADE[kept.ai]))
    if kept.creators:
        items = "".join(f"<rdf:li>{escape(name)}</rdf:li>" for name in kept.creators)
        lines.append(f"<dc:creator><rdf:Seq>{items}</rdf:Seq></dc:creator>")
    if kept.rights:
        lines.append(_either("dc:rights", "; ".join(kept.rights)))
    if kept.alt:
        lines.append(_either("Iptc4xmpCore:AltTextAccessibility", kept.alt))
    if not lines:
        return b""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
        ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        f"{''.join(lines)}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _line(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>"


def _either(name: str, value: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{escape(value)}</rdf:li>'
    return f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>"


def _turned(kept: Gathered) -> bytes:
    """EXIF with the orientation alone; nothing where the picture stands upright."""
    if kept.orientation not in range(2, 9):
        return b""
    return b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, 0x112, 3, 1, kept.orientation, 0, 0)


def _jpeg(raw: bytes, kept: Gathered) -> bytes:
    """Segments of the picture stay: its form, its tables, its colours."""
    parts = [b"\xff\xd8"]
    turned, notes = _turned(kept), _notes(kept)
    new = [
        *([b"Exif\x00\x00" + turned] if turned else []),
        *([jpeg.XMP + notes] if notes else []),
    ]
    added = b"".join(b"\xff\xe1" + struct.pack(">H", len(each) + 2) + each for each in new)
    for segment in jpeg.segments(raw):
        inside = raw[segment.inside : segment.end]
        whole = raw[segment.start : segment.end]
        if segment.marker == 0xE0 and inside.startswith(b"JFIF\x00"):
            # its small copy goes, which may show what was cropped
            parts.append(b"\xff\xe0\x00\x10" + inside[:12].ljust(12, b"\x00") + b"\x00\x00")
            continue
        if added:
            parts.append(added)
            added = b""
        stays = (
            not 0xE0 <= segment.marker <= 0xEF
            or (segment.marker == 0xE2 and inside.startswith(jpeg.ICC))
            or (segment.marker == 0xEE and inside.startswith(b"Adobe"))
        )
        if stays and segment.marker != 0xFE:
            parts.append(whole)
    return b"".join(parts)


_PNG_STAYS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV",
     b"cLLI", b"mDCv", b"cLLi", b"sBIT", b"bKGD", b"pHYs", b"hIST", b"sPLT", b"acTL", b"fcTL", b"fdAT")
)  # fmt: skip


def _png(raw: bytes, kept: Gathered) -> bytes:
    parts = [png.SIGNATURE]
    turned, notes = _turned(kept), _notes(kept)
    for chunk in png.chunks(raw):
        if chunk.name in _PNG_STAYS:
            parts.append(raw[chunk.start : chunk.end])
        if chunk.name == b"IHDR":
            if turned:
                parts.append(_chunk(b"eXIf", turned))
            if notes:
                parts.append(_chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + notes))
    return b"".join(parts)


def _chunk(name: bytes, inside: bytes) -> bytes:
    checked = name + inside
    return struct.pack(">I", len(inside)) + checked + struct.pack(">I", zlib.crc32(checked))


def _webp(raw: bytes, kept: Gathered) -> bytes:
    turned, notes = _turned(kept), _notes(kept)
    parts: list[bytes] = []
    head: bytes | None = None
    for chunk in webp.chunks(raw):
        if chunk.name == b"VP8X":
            head = raw[chunk.inside : chunk.last]
        elif chunk.name in webp.PICTURE:
            parts.append(raw[chunk.start : chunk.end])
    if head is None and (turned or notes):
        head = _extended(raw)
    if head is not None:
        flags = head[0] & ~0x0C | (0x08 if turned else 0) | (0x04 if notes else 0)
        parts.insert(0, _riff(b"VP8X", bytes((flags,)) + head[1:]))
    if turned:
        parts.append(_riff(b"EXIF", turned))
    if notes:
        parts.append(_riff(b"XMP ", notes))
    inside = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _extended(raw: bytes) -> bytes:
    """The head of the extended form, for a picture that had the simple one."""
    chunk = next(webp.chunks(raw))
    inside = raw[chunk.inside : chunk.last]
    if chunk.name == b"VP8L":
        bits = int.from_bytes(inside[1:5], "little")
        width, height, flags = bits & 0x3FFF, bits >> 14 & 0x3FFF, 0x10 if bits >> 28 & 1 else 0
    else:
        width = (int.from_bytes(inside[6:8], "little") & 0x3FFF) - 1
        height = (int.from_bytes(inside[8:10], "little") & 0x3FFF) - 1
        flags = 0
    return bytes((flags, 0, 0, 0)) + width.to_bytes(3, "little") + height.to_bytes(3, "little")


def _riff(name: bytes, inside: bytes) -> bytes:
    return name + struct.pack("<I", len(inside)) + inside + b"\x00" * (len(inside) % 2)


_COPIES: dict[str, Callable[[bytes, Gathered], bytes]] = {
    "jpeg": _jpeg,
    "png": _png,
    "webp": _webp,
}
