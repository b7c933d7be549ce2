"""Which claims cannot stand beside a claim, found without going through all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from sayso.archive.layout import NO_FACE
from sayso.archive.narrowing import face, number, seeks, weighed
from sayso.archive.segment import Segment
from sayso.engine.claims import KINDS, Claim, Contradiction, contradiction, contradictions, keys

MOST_LOOKED_AT = 160
"""Values at one place, and claims, that one claim is held against; the newest first."""
FIRST_LOOK = 20
"""The same where that many are enough for what is asked."""

Shelf = tuple[Segment, Mapping[int, int]]
"""A segment, and its statements that say nothing any more."""


class Candidates(NamedTuple):
    """Claims whose value does not meet another's: when each was said last, its shelf and form.

    ``left`` statements more were not looked at.
    """

    forms: list[tuple[int, int, int]]
    left: int


class Hit(NamedTuple):
    """A statement that holds a claim which ``claim`` contradicts, and why; its place is not in it."""

    time: int
    shelf: int
    local: int
    claim: Claim
    why: Contradiction


class Hits(NamedTuple):
    """Statements found, newest first; ``counted`` are all that are known, ``left`` were not looked at."""

    found: list[Hit]
    counted: set[tuple[int, int]]
    left: int


def candidates(claim: Claim, shelves: Sequence[Shelf], most: int | None = FIRST_LOOK) -> Candidates:
    """What may contradict ``claim``, said last first: no more than ``most`` claims, or all."""
    if not weighed(claim):
        return Candidates([], 0)
    plain = face(claim)
    groups = [[number(place) for place in group] for group in seeks(claim)]
    found: list[tuple[int, int, int]] = []
    left = 0
    newest_first = sorted(
        (-segment.times[-1], shelf) for shelf, (segment, _) in enumerate(shelves) if len(segment)
    )
    for until, shelf in newest_first:
        segment = shelves[shelf][0]
        if most is not None and len(found) >= most and found[most - 1][0] >= -until:
            for group in groups:  # nothing here is newer than what there is
                runs = _least(segment, group)
                left += sum(segment.run_count[runs.start : runs.stop])
            continue
        forms, more = _at(segment, groups, plain, most)
        left += more
        found += [(segment.newest(form), shelf, form) for form in forms]
        found.sort(reverse=True)
    if most is not None and len(found) > most:
        for _, shelf, form in found[most:]:
            left += len(shelves[shelf][0].holders(form))
        del found[most:]
    return Candidates(found, left)


def _at(
    segment: Segment, groups: Sequence[Sequence[int]], plain: Claim | None, most: int | None
) -> tuple[Iterable[int], int]:
    """The newest forms of a segment at some places, and how many statements were not looked at."""
    left = 0
    forms: dict[int, None] = {}
    refuted: dict[int, bool] = {}
    for group in groups:
        runs = _least(segment, group)
        if most is not None and len(runs) > most:
            left += sum(segment.run_count[runs.start + most : runs.stop])
            runs = runs[:most]
        for at in runs:
            which = segment.run_face[at]
            if which != NO_FACE and plain is not None:
                fits = refuted.get(which)
                if fits is None:
                    other = segment.face(which)
                    fits = other is None or contradiction(plain, other) is not None
                    refuted[which] = fits
                if not fits:
                    continue
            first, end = segment.run_at[at], segment.run_at[at + 1]
            if most is not None and end - first > most:
                left += segment.run_count[at]
                end = first + most
            forms.update(dict.fromkeys(segment.entries[first:end]))
    return forms, left


def _least(segment: Segment, group: Sequence[int]) -> range:
    """The runs of that place of a group where least stands."""
    if len(group) == 1:
        return segment.runs(group[0])
    best, least = range(0), -1
    for place in group:
        runs = segment.runs(place)
        size = segment.run_at[runs.stop] - segment.run_at[runs.start] if runs else 0
        if least < 0 or size < least:
            best, least = runs, size
            if not size:
                break
    return best


def hits(
    claims: Sequence[Claim], shelves: Sequence[Shelf], limit: int | None, most: int | None
) -> Hits:
    """The statements that hold something one of ``claims`` contradicts.

    Each claim gives no more than the newest ``limit``. Only where a first look finds fewer, as many
    claims as ``most`` allows are looked at.
    """
    found: list[Hit] = []
    counted: set[tuple[int, int]] = set()
    left = 0
    for claim in claims:
        first = most if limit is None or most is None else min(most, FIRST_LOOK)
        there = _held_against(claim, candidates(claim, shelves, first), shelves, limit)
        if limit is not None and first != most and there.left and len(there.found) < limit:
            there = _held_against(claim, candidates(claim, shelves, most), shelves, limit)
        found += there.found
        counted |= there.counted
        left += there.left
    found.sort(key=_newest)
    return Hits(found, counted, left)


def _held_against(
    claim: Claim, candidate: Candidates, shelves: Sequence[Shelf], limit: int | None
) -> Hits:
    """Those of the candidates that ``claim`` contradicts, and who said so."""
    found: list[Hit] = []
    counted: set[tuple[int, int]] = set()
    left = candidate.left
    best: list[int] = []  # a heap: when the newest were said
    shared = frozenset(keys(claim)) if candidate.forms else frozenset()
    for at, (newest, shelf, form) in enumerate(candidate.forms):
        segment, gone = shelves[shelf]
        if limit is not None and len(best) >= limit and newest < best[0]:
            left += sum(len(shelves[one][0].holders(each)) for _, one, each in candidate.forms[at:])
            break
        other = segment.form(form)
        why = contradiction(claim, other)
        if why is None or shared.isdisjoint(keys(other)):
            continue
        holders = segment.holders(form)
        for taken, local in enumerate(reversed(holders)):
            if local in gone:
                continue
            time = segment.times[local]
            if limit is not None:
                if len(best) >= limit and time < best[0]:
                    left += len(holders) - taken
                    break
                heappush(best, time)
                if len(best) > limit:
                    heappop(best)
            counted.add((shelf, local))
            found.append(Hit(time, shelf, local, claim, why))
    return Hits(found, counted, left)


def _newest(hit: Hit) -> tuple[int, int, int]:
    return -hit.time, hit.shelf, hit.local


def standing(
    hit: Hit, claims: Sequence[Claim], shelves: Sequence[Shelf]
) -> Iterator[Contradiction]:
    """What of a hit stands once both texts are looked at whole: neither may also agree."""
    segment = shelves[hit.shelf][0]
    ours = [each for each in claims if each.kind == hit.claim.kind]
    theirs = segment.claims_of(hit.local, KINDS.index(hit.claim.kind))
    if len(ours) == len(theirs) == 1:  # nobody else could agree
        yield hit.why._replace(b=theirs[0])
        return
    for found in contradictions(ours, theirs):
        if found.a is hit.claim and found.b._replace(start=0, end=0) == hit.why.b:
            yield found
