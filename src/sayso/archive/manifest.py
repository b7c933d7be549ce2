"""Which files belong to an archive, and what became of their statements: replaced whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from sayso import __version__

NAME = "archive.json"
FORMAT = 1


class Part(Struct, kw_only=True):
    """A segment's file; ``fates`` are what became of its statements, by their number."""

    name: str
    bytes: int
    checksum: int
    statements: int
    live: int
    fates: dict[str, int] = {}


class Manifest(Struct, kw_only=True):
    """Everything that belongs to an archive; ``edition`` read its texts."""

    format: int = FORMAT
    edition: str = ""
    following: int = 1
    parts: list[Part] = []


@cache
def edition() -> str:
    """Names the engine that reads claims: in a checkout it changes without a new version."""
    engine = Path(__file__).parent.parent / "engine"
    sources = (*(engine / "claims").rglob("*.py"), *(engine / "language").rglob("*.py"))
    newest = max((source.stat().st_mtime_ns for source in sources), default=0)
    return f"{__version__}-{newest:x}"


def read(folder: Path) -> Manifest | None:
    """The manifest of a folder; nothing where there is none. Raises `ValueError` where it is no manifest."""
    try:
        found = msgspec.json.decode((folder / NAME).read_bytes(), type=Manifest)
    except FileNotFoundError:
        return None
    except msgspec.MsgspecError as error:
        raise ValueError(f"{NAME}: {error}") from None
    if found.format != FORMAT:
        raise ValueError(f"{NAME}: format {found.format}, not {FORMAT}")
    return found


def write(folder: Path, manifest: Manifest) -> None:
    """Put ``manifest`` in the place of the one before."""
    put(folder / NAME, [msgspec.json.encode(manifest)])


def put(path: Path, pieces: list[bytes | memoryview]) -> None:
    """Write a file: under its name there is the old one, or the new one whole, whatever happens."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as stream:
        for piece in pieces:
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(path)
    with suppress(OSError):  # no system but POSIX opens a folder
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
