"""Segments written and merged, here or by processes beside this one."""

from __future__ import annotations

import gc
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from sayso.archive import manifest
from sayso.archive.layout import laid_out
from sayso.archive.merging import Fates, merged
from sayso.archive.post import pack, tick, unpack
from sayso.archive.segment import Segment
from sayso.archive.writing import Sections, Told, written
from sayso.engine.claims import Claim, Repeats, claims
from sayso.engine.company import Company


class Built(NamedTuple):
    """A file that was written."""

    name: str
    bytes: int
    checksum: int
    statements: int


Start = Callable[..., Callable[[], Built]]
"""Starts a piece of work; what it gives back waits for it."""


class _Reader:
    """Whose statements are read, and the sentences that were read last."""

    def __init__(self, company: Company | None = None) -> None:
        self.company = company
        self.repeats = Repeats()


_reader = [_Reader()]


def _told(company: Company | None) -> None:
    _reader[:] = [_Reader(company)]


def _apart(company: Company | None) -> None:
    """Begin a process of its own; it ends with the one that began it, also where that is killed."""
    Thread(target=_end_with_parent, daemon=True).start()
    _told(company)
    # Reading leaves no circles behind: looking for them takes a tenth of the time.
    gc.freeze()
    gc.set_threshold(_SELDOM, 10, 10)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


_SELDOM = 100_000
"""Objects made and not dropped, after which circles are looked for."""


@contextmanager
def workers(processes: int, company: Company | None) -> Iterator[Start]:
    """So many processes that know whose statements they read; with one, all is done right here."""
    if processes <= 1:
        _told(company)
        try:
            yield lambda work, *given: _done(work(*given))
        finally:
            _told(None)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A process that is copied from one with threads can wait for ever: they start from nothing.
    with ProcessPoolExecutor(processes, get_context("spawn"), _apart, (company,)) as pool:
        yield lambda work, *given: pool.submit(work, *given).result


def _done(built: Built) -> Callable[[], Built]:
    return lambda: built


def read(packed: Sequence[bytes], path: Path) -> Built:
    """Read what posts claim, and write a segment of them."""
    return _put(path, written(_read(packed)))


def _read(packed: Iterable[bytes]) -> Iterator[Told]:
    company, repeats = _reader[0].company, _reader[0].repeats
    for record in packed:
        post = unpack(record)
        found: Sequence[Claim] = ()
        if post.live:
            found = claims(post.text, post.language, post.time, company, repeats)
        yield Told(tick(post), post.id, pack(post), found)


def merge(paths: Sequence[Path], fates: Sequence[Fates], path: Path) -> Built:
    """Write one segment in the place of some."""
    return _put(path, merged([Segment.open(each) for each in paths], fates))


def _put(path: Path, sections: Sections) -> Built:
    pieces = laid_out(sections)
    checksum = 0
    for piece in pieces:
        checksum = zlib.crc32(piece, checksum)
    manifest.put(path, pieces)
    return Built(path.name, sum(map(len, pieces)), checksum, len(sections["times"]))
