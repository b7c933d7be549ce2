"""Compiled companies in the user's cache, so that a second start does not read the folder's text.

A company is kept by the digest of its files and the edition of the engine that compiled it. The
cache is a convenience: where it cannot be written, read or trusted, everything works without it.
``SAYSO_CACHE=off`` turns it off; ``XDG_CACHE_HOME`` moves it.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec

from sayso import __version__
from sayso.engine.company import Company

MOST_BYTES = 256_000_000
"""Size of a compiled company; what is larger is none."""
MOST_KEPT = 16
"""Companies; the oldest go first."""


def recall(digest: str) -> Company | None:
    """The company whose files have this ``digest``; ``None`` where it is not kept."""
    folder = _folder()
    if folder is None:
        return None
    try:
        kept = _file(folder, digest)
        if not kept.is_file() or kept.stat().st_size > MOST_BYTES:
            return None
        packed = kept.read_bytes()
        company = msgspec.msgpack.decode(packed, type=Company)
    except (OSError, msgspec.MsgspecError):
        return None
    return company if company.digest == digest else None


def keep(company: Company) -> None:
    """Keep ``company`` by its digest."""
    folder = _folder()
    if folder is None:
        return
    with suppress(OSError):
        handle, temporary = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.msgpack.encode(company))
        Path(temporary).replace(_file(folder, company.digest))
        _forget_oldest(folder)


def _file(folder: Path, digest: str) -> Path:
    return folder / f"{_edition()}-{digest}.msgpack"


@cache
def _edition() -> str:
    """Names the engine that compiles: in a checkout it changes without a new version."""
    here = Path(__file__).parent
    sources = (*(here / "engine").rglob("*.py"), *(here / "packs").glob("*.yaml"))
    newest = max((source.stat().st_mtime_ns for source in sources), default=0)
    return f"{__version__}-{newest:x}"


def _folder() -> Path | None:
    """The cache's folder, ours alone; ``None`` where there can be none."""
    if os.environ.get("SAYSO_CACHE", "").lower() == "off":
        return None
    try:
        home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        folder = Path(home) / "sayso"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.stat(follow_symlinks=False)
    except (OSError, RuntimeError):
        return None
    # Whoever can write here can put words into the guideline's mouth.
    if os.name == "posix" and (state.st_uid != os.getuid() or state.st_mode & 0o077):
        return None
    return folder


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.msgpack"), key=lambda file: file.stat().st_mtime, reverse=True)
    for old in kept[MOST_KEPT:]:
        old.unlink(missing_ok=True)
