"""From statements and their claims to the sections of a segment."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from sayso.archive.layout import NO_FACE
from sayso.archive.narrowing import digest, face, number, places, weighed
from sayso.engine.claims import KINDS, Claim, pack
from sayso.engine.claims.claim import new

Sections = dict[str, "array[int] | bytes | bytearray"]


class Told(NamedTuple):
    """A statement to be written: when, by which id, its record, and what it claims."""

    time: int
    id: str
    record: bytes
    claims: Sequence[Claim]


_START = Claim._fields.index("start")
_BEHIND = Claim._fields.index("end") + 1
_NUMBER_OF = {kind: at for at, kind in enumerate(KINDS)}


class _Forms:
    """The different claims of a segment, in the order they came."""

    def __init__(self) -> None:
        self.by_claim: dict[Claim, int] = {}
        self.packed: list[bytes] = []
        self.kinds = bytearray()
        self.held: list[list[int]] = []
        self.faces: dict[bytes, int] = {}
        self.at: dict[int, list[tuple[int, int]]] = {}

    def add(self, claim: Claim, local: int) -> int:
        form = new(Claim, (*claim[:_START], 0, 0, *claim[_BEHIND:]))
        found = self.by_claim.get(form)
        if found is None:
            found = self.by_claim[form] = len(self.packed)
            self.packed.append(pack(form))
            self.kinds.append(_NUMBER_OF[form.kind])
            self.held.append([local])
            if weighed(form):
                self._put(form, found)
        elif self.held[found][-1] != local:
            self.held[found].append(local)
        return found

    def _put(self, form: Claim, at: int) -> None:
        plain = face(form)
        which = NO_FACE if plain is None else self.faces.setdefault(pack(plain), len(self.faces))
        entry = (which, at)
        for place in set(map(number, places(form))):
            self.at.setdefault(place, []).append(entry)


def written(statements: Iterable[Told]) -> Sections:
    """The sections of a segment that holds ``statements``, oldest first."""
    ordered = sorted(statements, key=itemgetter(0, 1))
    forms = _Forms()
    claim_form: list[int] = []
    claim_at, claim_start, claim_end = array("I", [0]), array("I"), array("I")
    record_at, records = array("Q", [0]), bytearray()
    for local, told in enumerate(ordered):
        for claim in told.claims:
            claim_form.append(forms.add(claim, local))
            claim_start.append(claim.start)
            claim_end.append(claim.end)
        claim_at.append(len(claim_form))
        records += told.record
        record_at.append(len(records))
    ids = sorted((digest(told.id.encode()), local) for local, told in enumerate(ordered))
    newest = sorted(range(len(forms.packed)), key=[held[-1] for held in forms.held].__getitem__)
    rank = array("I", bytes(4 * len(newest)))
    for after, before in enumerate(newest):
        rank[before] = after
    packed = [forms.packed[old] for old in newest]
    held = [forms.held[old] for old in newest]
    faces = list(forms.faces)
    return {
        "times": array("q", (told.time for told in ordered)),
        "ids": array("Q", (each for each, _ in ids)),
        "id_local": array("I", (local for _, local in ids)),
        "record_at": record_at,
        "records": records,
        "claim_at": claim_at,
        "claim_form": array("I", map(rank.__getitem__, claim_form)),
        "claim_start": claim_start,
        "claim_end": claim_end,
        "form_number": array("Q", map(digest, packed)),
        "form_kind": bytes(forms.kinds[old] for old in newest),
        "form_at": ends(map(len, packed), "Q"),
        "forms": b"".join(packed),
        "held_at": ends(map(len, held), "I"),
        "held": array("I", (local for each in held for local in each)),
        "face_number": array("Q", map(digest, faces)),
        "face_at": ends(map(len, faces), "Q"),
        "faces": b"".join(faces),
        **runs(
            (
                (place, [(which, rank[form]) for which, form in forms.at[place]])
                for place in sorted(forms.at)
            ),
            array("I", map(len, held)),
        ),
    }


def ends(lengths: Iterable[int], code: str) -> array[int]:
    """Where each of some pieces ends, with the start of the first before."""
    found = array(code, [0])
    here = 0
    for length in lengths:
        here += length
        found.append(here)
    return found


def runs(
    placed: Iterable[tuple[int, list[tuple[int, int]]]], holders: Sequence[int]
) -> dict[str, array[int]]:
    """The sections of the places: each place, rising, with pairs of face and form."""
    keys, place_at = array("Q"), array("I", [0])
    run_face, run_at, run_count, entries = array("I"), array("I", [0]), array("I"), array("I")
    for place, pairs in placed:
        keys.append(place)
        if len(pairs) == 1:
            which, form = pairs[0]
            entries.append(form)
            run_face.append(which)
            run_count.append(holders[form])
            run_at.append(len(entries))
        else:
            by_face: dict[int, list[int]] = {}
            for which, form in pairs:
                by_face.setdefault(which, []).append(form)
            for each in by_face.values():
                each.sort(reverse=True)
            for which, each in sorted(by_face.items(), key=_newest, reverse=True):
                entries.extend(each)
                run_face.append(which)
                run_count.append(sum(map(holders.__getitem__, each)))
                run_at.append(len(entries))
        place_at.append(len(run_face))
    return {
        "places": keys,
        "place_at": place_at,
        "run_face": run_face,
        "run_at": run_at,
        "run_count": run_count,
        "entries": entries,
    }


def _newest(run: tuple[int, list[int]]) -> int:
    return run[1][0]
