"""Media files: what their bytes say of themselves. Bytes in, values out; nothing is kept.

Every reader is bounded in bytes, parts, depth and length, and strict: what it cannot read becomes a
*doubt*, and a doubt is a question and never a pass. No picture is decoded.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from sayso.engine.embedded import Embedded
from sayso.media import boxes, drawing, exif, gif, jpeg, pdf, png, signature, webp
from sayso.media.bounds import MOST_BYTES, Unread
from sayso.media.cleaning import CLEANED, CannotClean, clean
from sayso.media.declared import medium
from sayso.media.gathered import Gathered
from sayso.media.types import kind_of, type_of

__all__ = ["CLEANED", "MOST_BYTES", "CannotClean", "clean", "kind_of", "look", "medium", "type_of"]

_READERS: dict[str, Callable[[memoryview, Gathered], None]] = {
    "jpeg": jpeg.read,
    "png": png.read,
    "webp": webp.read,
    "gif": gif.read,
    "tiff": exif.read_file,
    "heic": boxes.read,
    "avif": boxes.read,
    "mp4": boxes.read,
    "mov": boxes.read,
    "svg": drawing.read,
    "pdf": pdf.read,
}


def look(raw: bytes) -> Embedded:
    """What a file says of itself. Never raises: what cannot be read is among its doubts."""
    gathered = gather(raw)
    found = gathered.embedded()
    if not gathered.credentials or found.unread:
        return found
    state = signature.verified(raw, found.type)
    if state == "broken":
        gathered.doubt("credentials_broken")
    return replace(found, credentials=state, doubts=tuple(gathered.doubts))


def gather(raw: bytes) -> Gathered:
    """What `look` finds, with what only the cleaning needs beside it."""
    if not raw or len(raw) > MOST_BYTES:
        gathered = Gathered("")
        gathered.doubt("too_large" if raw else "empty")
        return gathered
    gathered = Gathered(type_of(raw))
    reader = _READERS.get(gathered.type)
    if reader is None:
        gathered.doubt("not_inside" if gathered.type else "unknown_type")
        return gathered
    try:
        reader(memoryview(raw), gathered)
    except Unread as unread:
        gathered.doubt(unread.doubt)
    except Exception:  # noqa: BLE001 - whatever breaks in a reader is a question, never a pass
        gathered.doubt("damaged")
    return gathered
