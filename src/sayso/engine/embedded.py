"""What a media file says of itself: the plain result of reading its bytes, which happens elsewhere.

What a file says never clears anything. That it names no place, no machine and nobody else's rights
proves nothing: such notes are easily lost on the way.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Doubt = Literal[
    "empty",
    "unknown_type",
    "damaged",
    "cut_short",
    "too_large",
    "too_many_pixels",
    "too_many_parts",
    "locked",
    "credentials_broken",
    "unknown_part",
    "unknown_source_type",
    "not_inside",
    "elsewhere",
]
"""Why a file is not read to the end. ``unknown_part``: something in it that we do not know.
``not_inside``: of a kind whose inside we do not read, or not all of it. ``elsewhere``: it says that
more about it stands on a server, which nobody asks."""

GRAVE: frozenset[Doubt] = frozenset(
    (
        "empty",
        "unknown_type",
        "damaged",
        "cut_short",
        "too_large",
        "too_many_pixels",
        "too_many_parts",
        "locked",
    )
)
"""Doubts with which a file says nothing that could be relied on."""

Made = Literal["", "generated", "altered"]


class Embedded(Struct, frozen=True, kw_only=True):
    """What one file says.

    ``type``: jpeg, png, webp, gif, tiff, heic, avif, svg, pdf, mp4, mov, audio … by its content;
    ``""`` unknown. ``ai``: made (``generated``) or changed (``altered``) with AI, as it says;
    ``ai_from``: Content Credentials, the IPTC digital source type, or traces of a generator;
    ``ai_tool``: its name. ``position``: where it was taken, never the coordinates themselves.
    ``model``: the device; ``serial``: its number; ``owner``: its owner's name. ``creators`` and
    ``rights``: who made it and whose it is. ``people``: names of people shown. ``alt``: the text for
    those who do not see it. ``prompt``: what the author asked a generator for. ``thumbnail``: a
    small copy, which may show what was cropped. ``credentials``: Content Credentials are there,
    and whether their signature was verified.
    """

    type: str = ""
    ai: Made = ""
    ai_from: Literal["", "credentials", "source_type", "generator"] = ""
    ai_tool: str = ""
    position: bool = False
    model: str = ""
    serial: bool = False
    owner: bool = False
    creators: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    taken: str = ""
    alt: str = ""
    prompt: bool = False
    thumbnail: bool = False
    credentials: Literal["", "unverified", "intact", "broken"] = ""
    doubts: tuple[Doubt, ...] = ()

    @property
    def unread(self) -> bool:
        """Whether it has to be asked about: nothing in it can be relied on."""
        return not GRAVE.isdisjoint(self.doubts)
