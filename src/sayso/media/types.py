"""What a file is, by its first bytes: a name is given by anybody."""

from __future__ import annotations

from typing import Literal

from sayso.media import boxes

Kind = Literal["photo", "video", "audio", "document"]

_LEADS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"%PDF-", "pdf"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"FORM", "audio"),
    (b"BM", "bmp"),
    (b"8BPS", "psd"),
    (b"\xff\x0a", "jxl"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "jxl"),
    (b"\x1aE\xdf\xa3", "webm"),
)
_LAYERS = (0xFA, 0xFB, 0xF2, 0xF3, 0xF1, 0xF9)
"""Second bytes of sound in MPEG frames (MP3, AAC)."""

KINDS: dict[str, Kind] = {
    "pdf": "document",
    "audio": "audio",
    "mp4": "video",
    "mov": "video",
    "avi": "video",
    "webm": "video",
}


def type_of(raw: bytes | memoryview) -> str:
    """jpeg, png, webp, gif, tiff, heic, avif, svg, pdf, mp4, mov, audio …; ``""`` for unknown."""
    head = bytes(raw[:1024])
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "audio", b"AVI ": "avi"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return boxes.brand_of(raw)
    if head[4:8] in (b"moov", b"mdat", b"wide"):
        return "mov"
    for lead, name in _LEADS:
        if head.startswith(lead):
            return name
    if head[:1] == b"\xff" and head[1:2] and head[1] in _LAYERS:
        return "audio"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"<") and b"<svg" in head:
        return "svg"
    return ""


def kind_of(type: str) -> Kind:  # noqa: A002 - the field's name
    """Picture, film, sound or document."""
    return KINDS.get(type, "photo")
