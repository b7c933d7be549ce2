"""What a media file says of itself, in rows of two: what, and what about it."""

from __future__ import annotations

from sayso.engine.embedded import Embedded
from sayso.engine.saying.words import say

_NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WebP",
    "gif": "GIF",
    "tiff": "TIFF",
    "heic": "HEIC",
    "avif": "AVIF",
    "svg": "SVG",
    "pdf": "PDF",
    "mp4": "MP4",
    "mov": "QuickTime",
    "avi": "AVI",
    "webm": "WebM",
    "bmp": "BMP",
    "psd": "Photoshop",
    "jxl": "JPEG XL",
}
_FILMS = frozenset(("mp4", "mov", "avi", "webm"))


def type_name(type: str, lang: str) -> str:  # noqa: A002 - the field's name
    """What people call a kind of file."""
    if type == "audio":
        return say("file.type.audio", lang)
    return _NAMES.get(type) or say("file.type.none", lang)


def file_rows(embedded: Embedded, lang: str) -> tuple[tuple[str, str], ...]:
    """Everything that a file says, each with its name."""
    rows = [("type", type_name(embedded.type, lang))]
    if embedded.ai:
        found = [say(f"file.ai.{embedded.ai}", lang), say(f"file.from.{embedded.ai_from}", lang)]
        rows.append(("ai", ", ".join((*found, *filter(None, (embedded.ai_tool,))))))
        if embedded.prompt:
            rows.append(("ai", say("file.prompt", lang)))
    if embedded.credentials:
        rows.append(("credentials", say(f"file.credentials.{embedded.credentials}", lang)))
    if embedded.position:
        rows.append(("position", say("file.position.there", lang)))
    device = [
        *filter(None, (embedded.model,)),
        *(
            say(f"file.device.{each}", lang)
            for each in ("serial", "owner")
            if getattr(embedded, each)
        ),
    ]
    rows.append(("device", ", ".join(device)))
    rows.append(("taken", embedded.taken.replace(":", "-", 2)))
    rows += [
        (name, "; ".join(getattr(embedded, name))) for name in ("creators", "rights", "people")
    ]
    rows.append(("alt", embedded.alt))
    if embedded.thumbnail:
        rows.append(("thumbnail", say("file.thumbnail.there", lang)))
    return tuple((say(f"file.{name}", lang), value) for name, value in rows if value)


def cannot_clean(why: str, type: str, lang: str) -> str:  # noqa: A002 - the field's name
    """Why no clean copy of a file can be made, and what to do instead."""
    if why == "type" and type in _FILMS:
        why = "film"
    return say(f"file.clean.{why}", lang)
