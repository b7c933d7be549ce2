"""What is gathered while a file is read, from all the places where it speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from sayso.engine.embedded import Doubt, Embedded, Made
from sayso.media import generators, source_type
from sayso.media.bounds import (
    LONGEST_ALT,
    LONGEST_NAME,
    MOST_NAMES,
    MOST_PARTS,
    MOST_PIXELS,
    Unread,
)

From = Literal["credentials", "source_type", "generator"]

_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]+")
_SURE: tuple[From, ...] = ("generator", "source_type", "credentials")
"""Who is believed to name the tool, the surest last."""


def told(raw: str | bytes, longest: int = LONGEST_NAME) -> str:
    """A text from a file as one line without unseen signs, cut where it is too long."""
    if isinstance(raw, bytes):
        raw = raw[: 4 * longest]
        try:
            raw = raw.decode("utf-8")
        except UnicodeDecodeError:
            raw = raw.decode("latin-1")
    line = _UNSEEN.sub(" ", raw[: 4 * longest]).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


class Gathered:
    """Collects what a reader meets; `embedded` makes a value of it."""

    def __init__(self, type: str) -> None:  # noqa: A002 - the field's name
        self.type = type
        self.ai: Made = ""
        self.ai_from: From | Literal[""] = ""
        self.ai_tool = ""
        self.source_type = ""
        self.tools: list[str] = []
        self.position = False
        self.make = ""
        self.model = ""
        self.serial = False
        self.owner = False
        self.creators: list[str] = []
        self.rights: list[str] = []
        self.people: list[str] = []
        self.taken = ""
        self.alt = ""
        self.described = ""
        self.prompt = False
        self.thumbnail = False
        self.credentials = False
        self.orientation = 1
        self.doubts: list[Doubt] = []
        self._parts = 0

    def count(self, parts: int = 1) -> None:
        """Count what was looked at. Raises `Unread` where it is too much."""
        self._parts += parts
        if self._parts > MOST_PARTS:
            raise Unread("too_many_parts")

    def doubt(self, doubt: Doubt) -> None:
        """Something in the file could not be read."""
        if doubt not in self.doubts:
            self.doubts.append(doubt)

    def note(self, read: Callable[[bytes, Gathered], None], raw: bytes | memoryview) -> None:
        """Read one block of notes. A block that cannot be read is in doubt; the others still count.

        Raises `Unread` where it is too much.
        """
        try:
            read(bytes(raw), self)
        except Unread as unread:
            if unread.doubt == "too_many_parts":
                raise
            self.doubt(unread.doubt)

    def size(self, width: int, height: int) -> None:
        """The picture's measures. Raises `Unread` where it is made to fill a memory."""
        if not width or not height:
            raise Unread("damaged")
        if width * height > MOST_PIXELS:
            raise Unread("too_many_pixels")

    def made(self, ai: Made, by: From, tool: str = "") -> None:
        """The file says that AI made or changed it; *made* outweighs *changed*."""
        if not ai:
            return
        if self.ai != "generated":
            self.ai = ai
        if not self.ai_from or _SURE.index(by) > _SURE.index(self.ai_from):
            self.ai_from = by
        if tool and not self.ai_tool:
            self.ai_tool = told(tool)

    def source(self, value: str, by: From, *, base: bool = False) -> None:
        """A digital source type; ``base``: of what the picture was made from, not of itself."""
        found = source_type.meaning(value)
        if found is None:
            self.doubt("unknown_source_type")
            return
        if not base and not self.source_type:
            self.source_type = source_type.code(value)
        self.made("altered" if base and found else found, by)

    def tool(self, name: str | bytes, by: From = "generator") -> None:
        """The program that wrote the file: some of them make pictures from words."""
        known = generators.named(told(name))
        if known is not None:
            ai, called = known
            self.made(ai, by, called)

    def words(self, key: str, text: str | bytes) -> None:
        """A note under a name: some generators leave there what they were asked for."""
        found = generators.left_by(key, text)
        if found is not None:
            self.made("generated", "generator", found)
            self.prompt = True

    def creator(self, name: str | bytes) -> None:
        """Who made it."""
        self.tool(name)
        _add(self.creators, name)

    def right(self, words: str | bytes) -> None:
        """Whose it is: a notice, a credit line."""
        self.tool(words)
        _add(self.rights, words)

    def person(self, name: str | bytes) -> None:
        """Somebody who is shown."""
        _add(self.people, name)

    def alternative(self, text: str | bytes) -> None:
        """The text for those who do not see it; the first one counts."""
        self.alt = self.alt or told(text, LONGEST_ALT)

    def device(self, make: str | bytes = "", model: str | bytes = "") -> None:
        """What it was taken with."""
        self.make = self.make or told(make, 60)
        self.model = self.model or told(model, 60)

    def embedded(self) -> Embedded:
        """The value."""
        make, model = self.make, self.model
        if model.casefold().startswith(make.casefold()):
            make = ""
        return Embedded(
            type=self.type,
            ai=self.ai,
            ai_from=self.ai_from,
            ai_tool=self.ai_tool or (self.tools[0] if self.tools and self.ai else ""),
            position=self.position,
            model=f"{make} {model}".strip(),
            serial=self.serial,
            owner=self.owner,
            creators=tuple(self.creators),
            rights=tuple(self.rights),
            people=tuple(self.people),
            taken=self.taken,
            alt=self.alt or self.described,
            prompt=self.prompt,
            thumbnail=self.thumbnail,
            credentials="unverified" if self.credentials else "",
            doubts=tuple(self.doubts),
        )


def _add(names: list[str], name: str | bytes) -> None:
    """One name more, where it is none of those there, and not one too many."""
    line = told(name)
    if line and line not in names and len(names) < MOST_NAMES:
        names.append(line)
