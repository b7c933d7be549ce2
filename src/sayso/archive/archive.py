"""The archive: a directory of segments, opened at once, appended to, searched."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path

from msgspec.structs import replace

from sayso.archive import building, manifest
from sayso.archive.found import Against, Conflict
from sayso.archive.layout import laid_out
from sayso.archive.manifest import Manifest, Part
from sayso.archive.merging import REPLACED, WITHDRAWN
from sayso.archive.narrowing import digest
from sayso.archive.post import Post, pack
from sayso.archive.searching import (
    FIRST_LOOK,
    MOST_LOOKED_AT,
    Candidates,
    Shelf,
    candidates,
    hits,
    standing,
)
from sayso.archive.segment import Broken, Segment
from sayso.archive.writing import Told, written
from sayso.engine.claims import Claim
from sayso.engine.company import Company

BATCH = 20_000
"""Statements that are read and written together: what a writer that is killed can lose."""
MOST_SEGMENTS = 8
"""Segments before some are merged."""
LARGEST = 300_000
"""Statements of a segment that is merged with no other."""
MOST_FATES = 5_000
"""Statements of a segment that say nothing any more, before it is written anew."""
LIMIT = 10
"""Statements that are returned, where nobody says how many."""
SPARE = 2
"""Statements that are looked at beyond those asked for: some take back what they claim."""


class Busy(Exception):
    """Somebody else is writing."""


class Outdated(Exception):
    """Another edition of the engine has read what is there: `Archive.reread` first."""


class _Gone(Exception):
    """A file is not there."""


class Facts:
    """A fact book's claims in memory, searched like statements."""

    def __init__(self, facts: Iterable[tuple[str, Sequence[Claim]]]) -> None:
        """``facts`` are ids, each with what the fact claims."""
        told = [Told(at, name, b"", found) for at, (name, found) in enumerate(facts)]
        self.ids = [each.id for each in told]
        self.shelves: list[Shelf] = []
        if told:
            view = memoryview(b"".join(laid_out(written(told))))
            self.shelves.append((Segment(view, "facts"), {}))

    def against(
        self, claims: Sequence[Claim], limit: int | None = None, most: int | None = None
    ) -> tuple[Conflict, ...]:
        """The facts that ``claims`` contradict, the last given first; no more than ``limit``."""
        found: dict[tuple[str, Claim, Claim], Conflict] = {}
        told: set[str] = set()
        for hit in hits(claims, self.shelves, limit, most).found:
            name = self.ids[hit.local]
            if limit is not None and len(told) >= limit and name not in told:
                break
            for why in standing(hit, claims, self.shelves):
                told.add(name)
                found[name, why.a, why.b] = Conflict(why, None, name)
        return tuple(found.values())


class Archive:
    """Everything that was said in public.

    Many may read while one writes; who reads sees what there was when it was opened, or `refresh` ed.
    Raises `Broken` where the directory holds something else than what was written.
    """

    def __init__(self, folder: Path, company: Company | None = None) -> None:
        """``company`` is whose statements they are: its names are *we*. No directory: an empty archive."""
        self.folder = folder
        self._company = None if company is None else _lean(company)
        self._manifest = Manifest()
        self._shelves: list[Shelf] = []
        self.refresh()

    def refresh(self) -> None:
        """See what was written since."""
        found = self._read()
        while True:
            try:
                shelves = self._opened(found)
            except _Gone as gone:
                # Merged away between the two looks: then there is a newer manifest.
                newer = self._read()
                if newer == found:
                    raise Broken(str(gone)) from None
                found = newer
            else:
                self._manifest, self._shelves = found, shelves
                return

    def _read(self) -> Manifest:
        try:
            return manifest.read(self.folder) or Manifest(edition=manifest.edition())
        except ValueError as error:
            raise Broken(str(error)) from None

    def _opened(self, found: Manifest) -> list[Shelf]:
        known = {segment.name: segment for segment, _ in self._shelves}
        return [
            (
                known.get(part.name) or self._open(part),
                {int(at): fate for at, fate in part.fates.items()},
            )
            for part in found.parts
        ]

    def _open(self, part: Part) -> Segment:
        path = self.folder / part.name
        try:
            if path.stat().st_size != part.bytes:
                raise Broken(f"{part.name}: {path.stat().st_size} bytes, not {part.bytes}")
            return Segment.open(path)
        except FileNotFoundError:
            raise _Gone(f"{part.name}: not there") from None

    def check(self) -> None:
        """Read every file whole. Raises `Broken` where one is not what was written."""
        for part in self._manifest.parts:
            checksum = 0
            with (self.folder / part.name).open("rb") as stream:
                while piece := stream.read(1 << 20):
                    checksum = zlib.crc32(piece, checksum)
            if checksum != part.checksum:
                raise Broken(f"{part.name}: checksum {checksum:x}, not {part.checksum:x}")

    def __len__(self) -> int:
        """How many statements are live."""
        return sum(part.live for part in self._manifest.parts)

    @property
    def segments(self) -> int:
        """How many files there are."""
        return len(self._shelves)

    @property
    def outdated(self) -> bool:
        """Whether another edition of the engine read the texts: `reread` them."""
        return bool(self._shelves) and self._manifest.edition != manifest.edition()

    # ── asking ───────────────────────────────────────────────────────────────────────────────────

    def post(self, name: str) -> Post | None:
        """The statement whose id is ``name``, as it was corrected last."""
        for shelf in reversed(range(len(self._shelves))):
            segment, fates = self._shelves[shelf]
            for local in segment.locals_of(name):
                if fates.get(local) != REPLACED:
                    return self._post(shelf, local)
        return None

    def posts(self) -> Iterator[Post]:
        """Every statement as it was corrected last, live or withdrawn; oldest first in each file."""
        for shelf, (segment, fates) in enumerate(self._shelves):
            for local in range(len(segment)):
                if fates.get(local) != REPLACED:
                    yield self._post(shelf, local)

    def _post(self, shelf: int, local: int) -> Post:
        segment, fates = self._shelves[shelf]
        post = segment.post(local)
        return replace(post, live=False) if local in fates else post

    def candidates(self, claim: Claim, most: int | None = FIRST_LOOK) -> Candidates:
        """Claims about the same whose value does not meet that of ``claim``; not yet held together."""
        return candidates(claim, self._shelves, most)

    def against(
        self,
        claims: Sequence[Claim],
        facts: Facts | None = None,
        *,
        limit: int | None = LIMIT,
        most: int | None = MOST_LOOKED_AT,
    ) -> Against:
        """What a draft that makes ``claims`` cannot stand beside.

        No more than ``limit`` facts and ``limit`` statements, the newest; for that no more than the newest ``most`` claims
        about one thing are looked at. Without both the answer is the same as that of holding the draft
        against every statement.
        """
        there = hits(claims, self._shelves, None if limit is None else limit + SPARE, most)
        found: list[Conflict] = []
        kept: set[tuple[int, int]] = set()
        dropped: set[tuple[int, int]] = set()
        exact = not there.left
        for hit in there.found:
            at = (hit.shelf, hit.local)
            if limit is not None and len(kept) >= limit and at not in kept:
                exact = False
                break
            whys = list(standing(hit, claims, self._shelves))
            (kept if whys else dropped).add(at)
            if whys:
                post = self._post(hit.shelf, hit.local)
                found.extend(Conflict(why, post) for why in whys)
        total = len(there.counted) + there.left - len(dropped - kept)
        of_facts = () if facts is None else facts.against(claims, limit, most)
        return Against(of_facts, tuple(_once(found)), total, exact)

    # ── writing ──────────────────────────────────────────────────────────────────────────────────

    def append(self, posts: Iterable[Post], processes: int = 1) -> int:
        """Read and keep ``posts``; one with an id that is there corrects it. How many there were.

        What is done is kept batch by batch. Raises `Busy` where somebody else is writing,
        `Outdated` where texts have to be read anew first.
        """
        done = 0
        with self._writing(), building.workers(processes, self._company) as start:
            if self.outdated:
                raise Outdated(str(self.folder))
            known: set[int] | None = None
            waiting: list[tuple[list[str], int, Callable[[], building.Built]]] = []
            rest = iter(posts)
            while batch := list(islice(rest, BATCH)):
                done += len(batch)
                once = {post.id: post for post in batch}
                if len(once) > BATCH // 20 and known is None:
                    known = set().union(*(segment.parts["ids"] for segment, _ in self._shelves))
                live = sum(post.live for post in once.values())
                work = start(building.read, [*map(pack, once.values())], self._fresh())
                waiting.append((list(once), live, work))
                if len(waiting) > processes:
                    known = self._enter(*waiting.pop(0), known)
            for each in waiting:
                known = self._enter(*each, known)
            self._tidy(start, all_at_once=done > BATCH)
        return done

    def withdraw(self, ids: Collection[str]) -> int:
        """Statements that are not live any more; they stay, and contradict nothing. How many there were."""
        with self._writing():
            done = 0
            for name in set(ids):
                for part, (segment, fates) in zip(self._manifest.parts, self._shelves, strict=True):
                    for local in segment.locals_of(name):
                        if local not in fates and segment.post(local).live:
                            part.fates[str(local)] = WITHDRAWN
                            part.live -= 1
                            done += 1
            self._publish()
            with building.workers(1, self._company) as start:
                self._tidy(start)
            return done

    def reread(self, processes: int = 1) -> int:
        """Read every text anew: by this edition of the engine. How many there were."""
        with self._writing(), building.workers(processes, self._company) as start:
            rest = self.posts()
            waiting: list[Callable[[], building.Built]] = []
            parts: list[Part] = []
            while batch := list(islice(rest, BATCH)):
                waiting.append(start(building.read, [*map(pack, batch)], self._fresh()))
                if len(waiting) > processes:
                    parts.append(_part(waiting.pop(0)(), 0))
            parts += [_part(each(), 0) for each in waiting]
            for part in parts:
                segment = self._open(part)
                part.live = sum(segment.post(local).live for local in range(len(segment)))
            self._manifest.parts = parts
            self._manifest.edition = manifest.edition()
            self._publish()
            self._tidy(start, all_at_once=True)
        return sum(part.statements for part in parts)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Alone: the folder is locked, what nobody finished is swept away."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("w") as stream:
            _lock(stream.fileno())
            self.refresh()
            self._sweep()
            yield

    def _sweep(self) -> None:
        listed = {part.name for part in self._manifest.parts}
        for path in (*self.folder.glob("*.segment"), *self.folder.glob("*.part")):
            if path.name not in listed:
                with suppress(OSError):  # where somebody still reads it, next time
                    path.unlink()

    def _fresh(self) -> Path:
        """The name of a file that never was."""
        at = self._manifest.following
        self._manifest.following += 1
        return self.folder / f"{at:08d}.segment"

    def _enter(
        self,
        ids: Sequence[str],
        live: int,
        wait: Callable[[], building.Built],
        known: set[int] | None,
    ) -> set[int] | None:
        """Make a segment that was written a part of the archive."""
        built = wait()
        for name in ids:
            if known is not None:
                seen = digest(name.encode())
                if seen not in known:
                    known.add(seen)
                    continue
            for part, (segment, fates) in zip(self._manifest.parts, self._shelves, strict=True):
                for local in segment.locals_of(name):
                    if fates.get(local) == REPLACED:
                        continue
                    if local not in fates and segment.post(local).live:
                        part.live -= 1
                    part.fates[str(local)] = REPLACED
        self._manifest.edition = manifest.edition()
        segment = Segment.open(self.folder / built.name)
        self._manifest.parts.append(_part(built, live))
        self._shelves.append((segment, {}))
        self._publish()
        return known

    def _publish(self) -> None:
        manifest.write(self.folder, self._manifest)
        self.refresh()

    def _tidy(self, start: building.Start, *, all_at_once: bool = False) -> None:
        """Merge segments where there are many, or where much in one is said no more."""
        parts = self._manifest.parts
        spans = _together(parts) if all_at_once else _tail(parts)
        covered = {at for first, end in spans for at in range(first, end)}
        spans += [
            (at, at + 1)
            for at, part in enumerate(parts)
            if len(part.fates) > MOST_FATES and at not in covered
        ]
        if not spans:
            return
        waiting: list[tuple[int, int, Callable[[], building.Built]]] = []
        for first, end in sorted(spans, reverse=True):
            paths = [self.folder / part.name for part in parts[first:end]]
            fates = [dict(each) for _, each in self._shelves[first:end]]
            waiting.append((first, end, start(building.merge, paths, fates, self._fresh())))
        for first, end, wait in waiting:
            built = wait()
            live = sum(part.live for part in parts[first:end])
            parts[first:end] = [_part(built, live)]
        self._publish()
        self._sweep()


def _part(built: building.Built, live: int) -> Part:
    return Part(
        name=built.name,
        bytes=built.bytes,
        checksum=built.checksum,
        statements=built.statements,
        live=live,
    )


def _tail(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """The last segments, two or more, to merge where there are too many: until one is twice as large."""
    if len(parts) <= MOST_SEGMENTS:
        return []
    first = len(parts) - 1
    size = parts[first].statements
    while first and (first == len(parts) - 1 or parts[first - 1].statements <= 2 * size):
        if size + parts[first - 1].statements > LARGEST:
            break
        first -= 1
        size += parts[first].statements
    return [(first, len(parts))] if len(parts) - first > 1 else []


def _together(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Neighbours that make no more than the largest segment."""
    spans: list[tuple[int, int]] = []
    first, size = 0, 0
    for at, part in enumerate(parts):
        if size and size + part.statements > LARGEST:
            spans.append((first, at))
            first, size = at, 0
        size += part.statements
    spans.append((first, len(parts)))
    return [(first, end) for first, end in spans if end - first > 1]


def _once(found: Iterable[Conflict]) -> Iterator[Conflict]:
    """Each conflict once: by two hits that are the same claim twice it is found twice."""
    seen: set[tuple[str, Claim, Claim]] = set()
    for each in found:
        assert each.post is not None
        key = (each.post.id, each.why.a, each.why.b)
        if key not in seen:
            seen.add(key)
            yield each


def _lean(company: Company) -> Company:
    """What of a company reading claims needs: it travels to each process."""
    return Company(profile=company.profile, names=company.names)


def _lock(handle: int) -> None:
    """Raises `Busy` where somebody else holds the lock; it ends with whoever holds it."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows: whoever keeps an archive there writes from one place
        return
    try:
        flock(handle, LOCK_EX | LOCK_NB)
    except OSError:
        raise Busy("somebody else is writing to this archive") from None
