"""A segment, mapped into memory: statements, what they claim, and where each claim stands."""

from __future__ import annotations

import mmap
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

from sayso.archive.layout import NO_FACE, sections_of
from sayso.archive.narrowing import digest
from sayso.archive.post import Post
from sayso.archive.post import unpack as unpack_post
from sayso.engine.claims import Claim, unpack

_MOST_KEPT = 20_000
"""Claims of one segment that are kept as values."""


class Broken(Exception):
    """A file of the archive is not what was written."""


class Segment:
    """One file. Everything is looked up where it lies; nothing is read when it is opened."""

    def __init__(self, view: memoryview, name: str = "") -> None:
        """Raises `Broken` where ``view`` holds no whole segment."""
        self.name = name
        try:
            parts = sections_of(view)
        except (ValueError, KeyError, TypeError) as error:
            raise Broken(f"{name}: {error}") from None
        self.parts = parts
        self.times = parts["times"]
        self.places = parts["places"]
        self.place_at = parts["place_at"]
        self.run_at = parts["run_at"]
        self.run_face = parts["run_face"]
        self.run_count = parts["run_count"]
        self.entries = parts["entries"]
        self.held_at = parts["held_at"]
        self.held = parts["held"]
        self._forms: dict[int, Claim] = {}
        self._faces: dict[int, Claim] = {}

    @classmethod
    def open(cls, path: Path) -> Segment:
        """The segment in the file ``path``. Raises `Broken`, and `OSError` where there is no file."""
        with path.open("rb") as stream:
            try:
                mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError:  # an empty file
                raise Broken(f"{path.name}: empty") from None
        return cls(memoryview(mapped), path.name)

    def __len__(self) -> int:
        return len(self.times)

    # ── statements ───────────────────────────────────────────────────────────────────────────────

    def record(self, local: int) -> memoryview:
        """What was kept of a statement."""
        at = self.parts["record_at"]
        return self.parts["records"][at[local] : at[local + 1]]

    def post(self, local: int) -> Post:
        """A statement."""
        return unpack_post(self.record(local))

    def locals_of(self, name: str) -> Iterator[int]:
        """The statements whose id is ``name``, in no order."""
        wanted = digest(name.encode())
        ids = self.parts["ids"]
        at = bisect_left(ids, wanted)
        while at < len(ids) and ids[at] == wanted:
            local = self.parts["id_local"][at]
            if self.id_of(local) == name:
                yield local
            at += 1

    def id_of(self, local: int) -> str:
        """The id of a statement."""
        return self.post(local).id

    def claims_of(self, local: int, kind: int | None = None) -> list[Claim]:
        """What a statement claims, in its order; where ``kind`` is given, only of this kind."""
        parts = self.parts
        kinds = parts["form_kind"]
        found: list[Claim] = []
        for at in range(parts["claim_at"][local], parts["claim_at"][local + 1]):
            form = parts["claim_form"][at]
            if kind is not None and kinds[form] != kind:
                continue
            start, end = parts["claim_start"][at], parts["claim_end"][at]
            found.append(self.form(form)._replace(start=start, end=end))
        return found

    # ── claims ───────────────────────────────────────────────────────────────────────────────────

    def form(self, at: int) -> Claim:
        """A claim, without its place in a text."""
        found = self._forms.get(at)
        if found is None:
            ends = self.parts["form_at"]
            found = unpack(bytes(self.parts["forms"][ends[at] : ends[at + 1]]))
            if len(self._forms) >= _MOST_KEPT:
                self._forms.clear()
            self._forms[at] = found
        return found

    def face(self, at: int) -> Claim | None:
        """A face."""
        if at == NO_FACE:
            return None
        found = self._faces.get(at)
        if found is None:
            ends = self.parts["face_at"]
            found = unpack(bytes(self.parts["faces"][ends[at] : ends[at + 1]]))
            if len(self._faces) >= _MOST_KEPT:
                self._faces.clear()
            self._faces[at] = found
        return found

    def holders(self, form: int) -> memoryview:
        """The statements that hold a form, oldest first."""
        return self.held[self.held_at[form] : self.held_at[form + 1]]

    def newest(self, form: int) -> int:
        """When a form was said last."""
        return self.times[self.held[self.held_at[form + 1] - 1]]

    def runs(self, place: int) -> range:
        """The runs at a place."""
        at = bisect_left(self.places, place)
        if at == len(self.places) or self.places[at] != place:
            return range(0)
        return range(self.place_at[at], self.place_at[at + 1])
