"""XMP: notes in XML (ISO 16684-1), with IPTC's properties.

A property counts by its own name, whatever prefix or namespace stands before it: nobody else uses
these names, and a prefix that was mistyped must not hide a place. Entities and external documents
are refused, so that nothing grows and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat  # entities are refused before they are looked at

from sayso.media import source_type
from sayso.media.bounds import DEEPEST, LONGEST_ALT, MOST_TEXT, Unread
from sayso.media.gathered import Gathered, told

_STRUCTURE = frozenset(("RDF", "Description", "Alt", "Seq", "Bag", "li", "xmpmeta", "xapmeta"))


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a packet. Raises `Unread` where it is no well-formed XML, or has entities."""
    raw = bytes(raw)
    if len(raw) > MOST_TEXT:
        raise Unread("too_many_parts")
    start = raw.find(b"<")
    if start < 0:
        raise Unread("damaged")
    end = raw.rfind(b">")
    Document(gathered).parse(raw[start : end + 1])


class Document:
    """Walks through XML once and hands every property on."""

    def __init__(self, gathered: Gathered) -> None:
        self.gathered = gathered
        self.path: list[str] = []
        self.text: list[str] = []
        self.length = 0

    def parse(self, raw: bytes) -> None:
        """Parse it. Raises `Unread`."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self.refuse
        parser.StartDoctypeDeclHandler = self.doctype
        try:
            parser.Parse(raw, True)
        except (expat.ExpatError, ValueError, LookupError) as fault:
            raise Unread("damaged") from fault

    def refuse(self, *_: object) -> NoReturn:
        """Nobody needs entities here."""
        raise Unread("damaged")

    def doctype(self, _name: str, _system: str | None, _public: str | None, internal: int) -> None:
        """A document type is no part of XMP; of an SVG it may be named, but not written out."""
        if internal or self.gathered.type != "svg":
            raise Unread("damaged")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self.gathered.count(1 + len(attributes))
        if len(self.path) >= DEEPEST:
            raise Unread("too_many_parts")
        self.path.append(name.rpartition(":")[2])
        self.text.clear()
        for key, value in attributes.items():
            own = key.rpartition(":")[2]
            self.property(self._property() if own == "resource" else own, value)

    def characters(self, text: str) -> None:
        """Text within an element."""
        self.length += len(text)
        if self.length > MOST_TEXT:
            raise Unread("too_many_parts")
        self.text.append(text)

    def end(self, _name: str) -> None:
        """An element ends: its text belongs to the property it stands in."""
        value = "".join(self.text).strip()
        if value:
            self.property(self._property(), value)
        self.text.clear()
        self.path.pop()

    def _property(self) -> str:
        """The innermost element that is a property and not a list."""
        return next((name for name in reversed(self.path) if name not in _STRUCTURE), "")

    def property(self, name: str, value: str) -> None:
        """One property: keep what is asked for."""
        gathered = self.gathered
        if source_type.is_one(value) or name in ("DigitalSourceType", "digitalSourceType"):
            base = "Ingredients" in self.path or "DerivedFrom" in self.path
            gathered.source(value, "source_type", base=base)
        elif name.startswith(("GPS", "gps")):
            told_of = name.casefold().endswith(("latitude", "longitude"))
            gathered.position |= told_of and any(sign in "123456789" for sign in value)
        elif name == "provenance":
            if value.startswith(("http:", "https:")):
                gathered.doubt("elsewhere")
        else:
            keep = _KEEPERS.get(name)
            if keep is not None:
                keep(gathered, value)


def _prompt(gathered: Gathered, _value: str) -> None:
    gathered.made("generated", "source_type")
    gathered.prompt = True


def _serial(gathered: Gathered, value: str) -> None:
    gathered.serial |= bool(value.strip())


def _owner(gathered: Gathered, value: str) -> None:
    gathered.owner |= bool(value.strip())


def _taken(gathered: Gathered, value: str) -> None:
    gathered.taken = gathered.taken or told(value, 40)


def _described(gathered: Gathered, value: str) -> None:
    gathered.described = gathered.described or told(value, LONGEST_ALT)


_KEEPERS: dict[str, Callable[[Gathered, str], None]] = {
    **dict.fromkeys(("creator", "Creator", "ImageCreatorName", "AOCreator"), Gathered.creator),
    **dict.fromkeys(
        ("rights", "Credit", "Source", "CopyrightOwnerName", "LicensorName", "Owner"),
        Gathered.right,
    ),
    **dict.fromkeys(("CreatorTool", "softwareAgent", "AISystemUsed", "Software"), Gathered.tool),
    **dict.fromkeys(("AIPromptInformation", "AIPromptWriterName"), _prompt),
    **dict.fromkeys(
        ("SerialNumber", "BodySerialNumber", "LensSerialNumber", "CameraSerialNumber"), _serial
    ),
    **dict.fromkeys(("OwnerName", "CameraOwnerName"), _owner),
    **dict.fromkeys(("PersonInImage", "PersonName", "PersonDisplayName"), Gathered.person),
    **dict.fromkeys(("DateTimeOriginal", "DateCreated"), _taken),
    "AltTextAccessibility": Gathered.alternative,
    "ExtDescrAccessibility": _described,
    "Make": lambda gathered, value: gathered.device(make=value),
    "Model": lambda gathered, value: gathered.device(model=value),
    "UserComment": lambda gathered, value: gathered.words("usercomment", value),
    "AIGC": lambda gathered, value: gathered.words("aigc", value),
    "parameters": lambda gathered, value: gathered.words("parameters", value),
    "description": lambda gathered, value: gathered.words("description", value),
}
"""What is done with each property, by its own name."""
