"""Content Credentials (C2PA 2.2): a store of manifests in JUMBF boxes (ISO/IEC 19566-5).

We read who made the claim and what the actions say of the source. Signatures are not verified
here: a claim that AI was used adds something whoever signed it, and no claim clears anything.
`signature.py` verifies where its library is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from sayso.media import cbor
from sayso.media.bounds import DEEPEST, Unread, piece, whole_number
from sayso.media.gathered import Gathered, told

_STORE = bytes.fromhex("6332706100110010800000aa00389b71")
_MANIFEST = bytes.fromhex("63326d6100110010800000aa00389b71")
_UPDATE = bytes.fromhex("6332756d00110010800000aa00389b71")
_COMPRESSED = bytes.fromhex("6332636d00110010800000aa00389b71")
_CONTENT = (b"cbor", b"json", b"bfdb", b"bidb", b"uuid", b"jp2c", b"free", b"c2sh", b"brob")
_BEYOND_CLAIM = ("c2pa.signature", "c2pa.credentials", "c2pa.databoxes")


class _Box:
    """A superbox: what it is, what it is called, its content boxes and the superboxes in it."""

    __slots__ = ("boxes", "content", "label", "type")

    def __init__(self, type: bytes, label: str) -> None:  # noqa: A002 - the field's name
        self.type, self.label = type, label
        self.content: list[tuple[bytes, bytes]] = []
        self.boxes: list[_Box] = []


def boxes(raw: bytes | memoryview) -> Iterator[tuple[bytes, int, int]]:
    """The boxes of ``raw``: type, and from where to where their content stands.

    Raises `Unread` where one is longer than what holds it.
    """
    at = 0
    while at < len(raw):
        size, head = whole_number(raw, at, 4), 8
        kind = piece(raw, at + 4, 4)
        if size == 1:
            size, head = whole_number(raw, at + 8, 8), 16
        elif size == 0:
            size = len(raw) - at
        if size < head:
            raise Unread("damaged")
        if at + size > len(raw):
            raise Unread("cut_short")
        yield kind, at + head, at + size
        at += size


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a manifest store. Raises `Unread` where it is none, or a damaged one."""
    gathered.credentials = True
    for kind, start, end in boxes(raw):
        if kind != b"jumb":
            if any(raw[start:end]) or kind not in (b"free", b"skip", b"\x00\x00\x00\x00"):
                raise Unread("damaged")
            continue
        store = _superbox(raw[start:end], gathered, 0)
        if store.type != _STORE:  # other boxes of JUMBF: pictures all around, further layers
            raise Unread("unknown_part")
        manifests = store.boxes
        if not manifests:
            raise Unread("damaged")
        for manifest in manifests:
            _manifest(manifest, gathered, active=manifest is manifests[-1])


def _superbox(raw: bytes | memoryview, gathered: Gathered, depth: int) -> _Box:
    if depth > DEEPEST:
        raise Unread("too_many_parts")
    found: _Box | None = None
    for kind, start, end in boxes(raw):
        gathered.count()
        inside = raw[start:end]
        if found is None:
            if kind != b"jumd":
                raise Unread("damaged")
            found = _description(bytes(inside))
        elif kind == b"jumb":
            found.boxes.append(_superbox(inside, gathered, depth + 1))
        elif kind in _CONTENT:
            found.content.append((kind, bytes(inside)))
        else:
            raise Unread("damaged")
    if found is None:
        raise Unread("damaged")
    return found


def _description(raw: bytes) -> _Box:
    kind = piece(raw, 0, 16)
    label = ""
    if whole_number(raw, 16, 1) & 2:
        end = raw.find(b"\x00", 17)
        if end < 0:
            raise Unread("damaged")
        label = raw[17:end].decode("utf-8", "replace")
    return _Box(kind, label)


def _manifest(manifest: _Box, gathered: Gathered, *, active: bool) -> None:
    if manifest.type == _COMPRESSED or any(kind == b"brob" for kind, _ in manifest.content):
        gathered.doubt("unknown_part")
        return
    if manifest.type not in (_MANIFEST, _UPDATE):
        raise Unread("damaged")
    claimed = asserted = False
    for part in manifest.boxes:
        own = part.label.partition("__")[0]
        if own.startswith("c2pa.claim"):
            claimed = True
            for _, value in _values(part):
                _claim(value, gathered, active=active)
        elif own == "c2pa.assertions":
            asserted = True
            for assertion in part.boxes:
                gathered.count()
                for _, value in _values(assertion):
                    _said(value, gathered, active=active, depth=0)
        elif not own.startswith(_BEYOND_CLAIM):
            gathered.doubt("unknown_part")
    if not claimed or not asserted:
        raise Unread("damaged")


def _values(box: _Box) -> Iterator[tuple[bytes, Any]]:
    """The values in a box; pictures and the like stand in boxes of other kinds."""
    for kind, raw in box.content:
        if kind == b"cbor":
            yield kind, cbor.decode(raw)
        elif kind == b"json":
            try:
                yield kind, msgspec.json.decode(raw)
            except (msgspec.DecodeError, RecursionError):
                raise Unread("damaged") from None


def _claim(claim: Any, gathered: Gathered, *, active: bool) -> None:
    """Who made the claim: the name of a generator tells by itself."""
    if not isinstance(claim, dict):
        raise Unread("damaged")
    info = claim.get("claim_generator_info")
    names = [claim.get("claim_generator"), *(info if isinstance(info, list) else [info])]
    for name in names:
        called = name.get("name") if isinstance(name, dict) else name
        if isinstance(called, str) and active:
            gathered.tools.append(told(called, 80))


_CREATORS = ("author", "dc:creator", "creator")


def _said(value: Any, gathered: Gathered, *, active: bool, depth: int) -> None:
    """Walk through an assertion for a source type, a program and a place, wherever they stand."""
    gathered.count()
    if depth > DEEPEST:
        raise Unread("too_many_parts")
    if isinstance(value, list):
        for each in value:
            _said(each, gathered, active=active, depth=depth + 1)
    elif isinstance(value, dict):
        for key, each in value.items():
            name = key.rpartition(":")[2] if isinstance(key, str) else ""
            if isinstance(each, str):
                _word(name, each, gathered, active=active)
            elif name in _CREATORS:
                _names(each, gathered)
            else:
                if name == "softwareAgent" and isinstance(each, dict):
                    gathered.tool(str(each.get("name", "")), "credentials")
                _said(each, gathered, active=active, depth=depth + 1)


def _word(name: str, text: str, gathered: Gathered, *, active: bool) -> None:
    if "digitalsourcetype" in name.casefold() or "digitalsourcetype/" in text[:200].casefold():
        gathered.source(text, "credentials", base=not active)
    elif name in ("GPSLatitude", "GPSLongitude"):
        gathered.position = True
    elif name == "softwareAgent":
        gathered.tool(text, "credentials")
    elif name in ("BodySerialNumber", "LensSerialNumber"):
        gathered.serial = True
    elif name in _CREATORS:
        gathered.creator(text)


def _names(value: Any, gathered: Gathered) -> None:
    for each in value if isinstance(value, list) else [value]:
        called = each.get("name") if isinstance(each, dict) else each
        if isinstance(called, str):
            gathered.creator(called)
