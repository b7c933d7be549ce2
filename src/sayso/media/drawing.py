"""SVG (2): a drawing in XML, whose notes are XMP."""

from __future__ import annotations

import base64
import binascii
import re

from sayso.media import credentials
from sayso.media.bounds import MOST_TEXT, Unread
from sayso.media.gathered import Gathered, told
from sayso.media.xmp import Document

_MOST = 20_000_000


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read an SVG file. Raises `Unread`."""
    if len(raw) > _MOST:
        raise Unread("too_large")
    _Drawing(gathered).parse(bytes(raw))


class _Drawing(Document):
    """As of any XMP; and the title, and pictures within."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        own = name.rpartition(":")[2]
        if not self.path and own != "svg":
            raise Unread("unknown_type")
        if own in ("image", "script", "foreignObject"):
            self.gathered.doubt("not_inside")
        super().start(name, attributes)

    def characters(self, text: str) -> None:
        if self.path[-1] in ("style", "script"):
            return
        super().characters(text)

    def property(self, name: str, value: str) -> None:
        gathered = self.gathered
        if name == "manifest" and self.path[-1] == "manifest":
            packed = re.sub(r"\s", "", value[: 2 * MOST_TEXT])
            try:
                gathered.note(credentials.read, base64.b64decode(packed, validate=True))
            except (binascii.Error, ValueError):
                raise Unread("damaged") from None
        elif name == "desc" and len(self.path) == 2:
            gathered.described = told(value, 1_000)
        elif name == "title" and len(self.path) == 2:
            gathered.described = gathered.described or told(value, 1_000)
        else:
            super().property(name, value)
