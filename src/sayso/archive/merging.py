"""Several segments made one, as if all their statements had been written together.

Statements are put in order of time again, equal forms become one, and what is no longer said is left out.
Nothing is read as text a second time.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from msgspec import structs

from sayso.archive.layout import NO_FACE
from sayso.archive.post import pack
from sayso.archive.segment import Segment
from sayso.archive.writing import Sections, ends, runs

LIVE, WITHDRAWN, REPLACED = 0, 1, 2
"""What became of a statement; one that is replaced is forgotten when segments are merged."""

Fates = Mapping[int, int]
_GONE = 0xFFFF_FFFF


def merged(segments: Sequence[Segment], fates: Sequence[Fates]) -> Sections:
    """The sections of ``segments`` together; ``fates`` says what became of statements of each."""
    statements = _in_order(segments, fates)
    sections, new_local = _statements(segments, fates, statements)
    forms = _Numbers(segments, "form_number")
    held: list[list[int]] = [[] for _ in range(forms.count)]
    for which, segment in enumerate(segments):
        _hold(segment, forms.of[which], new_local[which], held)
    living = [at for at in range(forms.count) if held[at]]
    living.sort(key=[each[-1] if each else 0 for each in held].__getitem__)
    rank = array("I", [_GONE]) * forms.count
    for new, old in enumerate(living):
        rank[old] = new
    formed = [array("I", map(rank.__getitem__, of)) for of in forms.of]
    packed, kinds = _contents(segments, forms, living)
    ordered = [held[old] for old in living]
    del held
    sections |= _claims(segments, fates, statements, formed)
    sections |= {
        "form_number": array("Q", map(forms.numbers.__getitem__, living)),
        "form_kind": kinds,
        "form_at": ends(map(len, packed), "Q"),
        "forms": b"".join(packed),
        "held_at": ends(map(len, ordered), "I"),
        "held": array("I", (local for each in ordered for local in each)),
    }
    holders = array("I", map(len, ordered))
    del ordered, packed
    faces = _Numbers(segments, "face_number")
    plain = _pieces(segments, faces, "face_at", "faces")
    sections |= {
        "face_number": array("Q", faces.numbers),
        "face_at": ends(map(len, plain), "Q"),
        "faces": b"".join(plain),
    }
    return sections | runs(_placed(segments, formed, faces.of), holders)


class _Numbers:
    """Things of several segments that are equal where their 64 bits are: one number for each."""

    def __init__(self, segments: Sequence[Segment], section: str) -> None:
        known: dict[int, int] = {}
        self.of = [
            array("I", (known.setdefault(each, len(known)) for each in segment.parts[section]))
            for segment in segments
        ]
        self.numbers = array("Q", known)
        self.count = len(known)


def _in_order(segments: Sequence[Segment], fates: Sequence[Fates]) -> list[tuple[int, int, int]]:
    """Time, segment and place of every statement that is kept, oldest first."""
    found = [
        (time, which, local)
        for which, segment in enumerate(segments)
        for local, time in enumerate(segment.times)
        if fates[which].get(local) != REPLACED
    ]
    found.sort()  # mostly runs already, one behind the other
    return found


def _statements(
    segments: Sequence[Segment],
    fates: Sequence[Fates],
    statements: Sequence[tuple[int, int, int]],
) -> tuple[Sections, list[array[int]]]:
    """The sections of the statements, and where each one went that still says something."""
    new_local = [array("I", [_GONE]) * len(segment) for segment in segments]
    records, record_at = bytearray(), array("Q", [0])
    moved = [array("I", [_GONE]) * len(segment) for segment in segments]
    for new, (_, which, local) in enumerate(statements):
        segment = segments[which]
        moved[which][local] = new
        if local in fates[which]:
            records += pack(structs.replace(segment.post(local), live=False))
        else:
            new_local[which][local] = new
            records += segment.record(local)
        record_at.append(len(records))
    ids = sorted(
        (number, moved[which][local])
        for which, segment in enumerate(segments)
        for number, local in zip(segment.parts["ids"], segment.parts["id_local"], strict=True)
        if moved[which][local] != _GONE
    )
    sections: Sections = {
        "times": array("q", map(itemgetter(0), statements)),
        "ids": array("Q", map(itemgetter(0), ids)),
        "id_local": array("I", map(itemgetter(1), ids)),
        "record_at": record_at,
        "records": records,
    }
    return sections, new_local


def _hold(
    segment: Segment, of: Sequence[int], new_local: Sequence[int], held: list[list[int]]
) -> None:
    """Enter which statements hold the forms of a segment."""
    old, ends_at = segment.held, segment.held_at
    first = ends_at[0]
    for form, end in zip(of, ends_at[1:], strict=True):
        there = held[form]
        before = len(there)
        for local in old[first:end]:
            if new_local[local] != _GONE:
                there.append(new_local[local])
        if before and len(there) > before and there[before] < there[before - 1]:
            there.sort()
        first = end


def _contents(
    segments: Sequence[Segment], forms: _Numbers, living: Sequence[int]
) -> tuple[list[bytes], bytes]:
    packed = _pieces(segments, forms, "form_at", "forms")
    kinds = bytearray(forms.count)
    for which, segment in enumerate(segments):
        for form, kind in zip(forms.of[which], segment.parts["form_kind"], strict=True):
            kinds[form] = kind
    return [packed[old] for old in living], bytes(map(kinds.__getitem__, living))


def _pieces(segments: Sequence[Segment], numbers: _Numbers, at: str, name: str) -> list[bytes]:
    found: list[bytes] = [b""] * numbers.count
    for which, segment in enumerate(segments):
        content, ends_at = bytes(segment.parts[name]), segment.parts[at]
        first = ends_at[0]
        for form, end in zip(numbers.of[which], ends_at[1:], strict=True):
            if not found[form]:
                found[form] = content[first:end]
            first = end
    return found


def _claims(
    segments: Sequence[Segment],
    fates: Sequence[Fates],
    statements: Sequence[tuple[int, int, int]],
    formed: Sequence[Sequence[int]],
) -> Sections:
    """What each statement claims; nothing where it is withdrawn."""
    at, form = array("I", [0]), array("I")
    start, end = array("I"), array("I")
    for _, which, local in statements:
        if local not in fates[which]:
            parts = segments[which].parts
            first, upto = parts["claim_at"][local], parts["claim_at"][local + 1]
            form.extend(map(formed[which].__getitem__, parts["claim_form"][first:upto]))
            start.frombytes(parts["claim_start"][first:upto].cast("B"))
            end.frombytes(parts["claim_end"][first:upto].cast("B"))
        at.append(len(form))
    return {"claim_at": at, "claim_form": form, "claim_start": start, "claim_end": end}


def _placed(
    segments: Sequence[Segment], formed: Sequence[Sequence[int]], faced: Sequence[Sequence[int]]
) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Every place, rising, with the pairs of face and form that stand there."""
    sources = [
        (place, which, at)
        for which, segment in enumerate(segments)
        for at, place in enumerate(segment.places)
    ]
    sources.sort()
    for place, same in groupby(sources, itemgetter(0)):
        pairs: list[tuple[int, int]] = []
        for _, which, at in same:
            segment, forms, faces = segments[which], formed[which], faced[which]
            for run in range(segment.place_at[at], segment.place_at[at + 1]):
                face = segment.run_face[run]
                face = face if face == NO_FACE else faces[face]
                pairs += [
                    (face, forms[form])
                    for form in segment.entries[segment.run_at[run] : segment.run_at[run + 1]]
                    if forms[form] != _GONE
                ]
        if len(pairs) > 1:
            pairs = _once(pairs)
        if pairs:
            yield place, pairs


def _once(pairs: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    return list(dict.fromkeys(pairs))
