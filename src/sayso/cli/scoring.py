"""How well answers meet what people expect: hits, misses, false alarms. Pure; ``docs/cli.md`` tells it.

A *hit* is a finding of the same kind at the place of the evidence: in the text a span that shares
at least one sign with the first place the evidence stands, elsewhere the same place tag. One
finding hits one expectation, paired so that there are as many hits as can be. Hints count neither
way, nor does what an optional finding covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

TEXT = "text"
TAGS: tuple[str, ...] = ("[Bild]", "[Autor]", "[Kanal]")
PLACES: dict[str, str] = {
    "text": TEXT,
    "media": "[Bild]",
    "author": "[Autor]",
    "channel": "[Kanal]",
}
"""The engine's places and their names in labelled drafts."""


class Spot(Struct, frozen=True):
    """A place: ``[start, end)`` in the text, or outside it a tag."""

    place: str
    start: int = 0
    end: int = 0

    def meets(self, other: Spot) -> bool:
        """Whether two spots have something in common."""
        if self.place != other.place:
            return False
        return self.place != TEXT or max(self.start, other.start) < min(self.end, other.end)


class Seen(Struct, frozen=True):
    """A finding as produced."""

    kind: str
    severity: str
    start: int
    end: int
    place: str

    @property
    def spot(self) -> Spot:
        """Where it is."""
        return Spot(self.place, self.start, self.end)


class Wanted(Struct, frozen=True):
    """A finding as labelled. ``spot`` ``None``: anywhere (optional findings), or not to be found."""

    kind: str
    evidence: str | None
    spot: Spot | None


class Label(Struct, frozen=True, kw_only=True):
    """What people expect of one draft."""

    verdict: str
    approvers: frozenset[str] = frozenset()
    findings: tuple[Wanted, ...] = ()
    optional: tuple[Wanted, ...] = ()

    @property
    def is_harmless(self) -> bool:
        """Whether there is nothing to find."""
        return self.verdict == "ok" and not self.findings


class Given(Struct, frozen=True, kw_only=True):
    """What was answered to one draft. ``verdict`` ``None``: it could not be answered."""

    verdict: str | None
    approvers: frozenset[str] = frozenset()
    findings: tuple[Seen, ...] = ()


class Score(Struct, frozen=True, kw_only=True):
    """One draft, compared."""

    verdict_right: bool
    approvers_right: bool
    hits: tuple[tuple[Wanted, Seen], ...]
    missed: tuple[Wanted, ...]
    false: tuple[Seen, ...]
    harmless: bool
    flagged: bool

    @property
    def is_right(self) -> bool:
        """Whether nothing is to be said about it."""
        return self.verdict_right and self.approvers_right and not (self.missed or self.false)


class Count(Struct):
    """Hits, misses and false alarms of a kind."""

    hits: int = 0
    missed: int = 0
    false: int = 0

    @property
    def precision(self) -> float | None:
        """The share of findings that were right; ``None`` where there were none."""
        return _share(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        """The share of places that were found; ``None`` where there were none."""
        return _share(self.hits, self.hits + self.missed)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def locate(evidence: str | None, text: str) -> Spot | None:
    """Where the evidence stands first; ``None`` where it is not given or not there."""
    if evidence is None:
        return None
    if evidence in TAGS:
        return Spot(evidence)
    start = text.find(evidence)
    return None if start < 0 or not evidence else Spot(TEXT, start, start + len(evidence))


def pairs(wanted: Sequence[Wanted], seen: Sequence[Seen]) -> dict[int, int]:
    """As many one-to-one hits as can be: index of what was wanted to index of what was seen.

    Augmenting paths (Kuhn); the sets are small.
    """
    near = [
        [
            place
            for place, each in enumerate(seen)
            if each.kind == want.kind and want.spot is not None and want.spot.meets(each.spot)
        ]
        for want in wanted
    ]
    taken: dict[int, int] = {}

    def place_for(want: int, tried: set[int]) -> bool:
        for place in near[want]:
            if place in tried:
                continue
            tried.add(place)
            if place not in taken or place_for(taken[place], tried):
                taken[place] = want
                return True
        return False

    for want in range(len(wanted)):
        place_for(want, set())
    return {want: place for place, want in taken.items()}


def is_optional(seen: Seen, optional: Iterable[Wanted]) -> bool:
    """Whether a defensible extra finding covers it: same kind, same place or anywhere."""
    return any(
        each.kind == seen.kind
        and (each.evidence is None or (each.spot is not None and each.spot.meets(seen.spot)))
        for each in optional
    )


def score(label: Label, given: Given) -> Score:
    """Compare one answer with what people expect."""
    counted = [each for each in given.findings if each.severity != "hint"]
    matched = pairs(label.findings, counted)
    hit = set(matched.values())
    return Score(
        verdict_right=given.verdict == label.verdict,
        approvers_right=given.verdict is not None and given.approvers == label.approvers,
        hits=tuple((label.findings[want], counted[place]) for want, place in matched.items()),
        missed=tuple(want for place, want in enumerate(label.findings) if place not in matched),
        false=tuple(
            each
            for place, each in enumerate(counted)
            if place not in hit and not is_optional(each, label.optional)
        ),
        harmless=label.is_harmless,
        flagged=label.is_harmless and (given.verdict != "ok" or bool(counted)),
    )


class Total(Struct, frozen=True, kw_only=True):
    """All drafts together."""

    drafts: int
    verdicts: int
    approvers: int
    findings: Count
    by_kind: Mapping[str, Count]
    harmless: int
    flagged: int

    @property
    def verdict_accuracy(self) -> float | None:
        """The share of drafts whose verdict is right."""
        return _share(self.verdicts, self.drafts)

    @property
    def approvers_accuracy(self) -> float | None:
        """The share of drafts whose set of approvers is right."""
        return _share(self.approvers, self.drafts)


def total(scores: Iterable[Score]) -> Total:
    """Add up the scores of all drafts."""
    scores = tuple(scores)
    kinds: dict[str, Count] = {}
    for each in scores:
        for want, _ in each.hits:
            kinds.setdefault(want.kind, Count()).hits += 1
        for want in each.missed:
            kinds.setdefault(want.kind, Count()).missed += 1
        for seen in each.false:
            kinds.setdefault(seen.kind, Count()).false += 1
    return Total(
        drafts=len(scores),
        verdicts=sum(each.verdict_right for each in scores),
        approvers=sum(each.approvers_right for each in scores),
        findings=Count(
            hits=sum(count.hits for count in kinds.values()),
            missed=sum(count.missed for count in kinds.values()),
            false=sum(count.false for count in kinds.values()),
        ),
        by_kind=dict(sorted(kinds.items())),
        harmless=sum(each.harmless for each in scores),
        flagged=sum(each.flagged for each in scores),
    )


# ── questions in plain words ─────────────────────────────────────────────────────────────────────

FIELDS = ("action", "class", "topics", "verdict")
"""What a labelled question says of itself."""


class Sought(Struct, frozen=True, kw_only=True):
    """What people expect of one question; the first of several is what they would say themselves.

    No ``classes``: any.
    """

    actions: tuple[str, ...]
    classes: tuple[str, ...]
    topics: tuple[str, ...]
    verdicts: tuple[str, ...]


class Told(Struct, frozen=True, kw_only=True):
    """What was understood and answered; ``None`` where it could not be."""

    action: str | None = None
    class_: str | None = None
    topics: tuple[str, ...] = ()
    verdict: str | None = None


def sought(label: Sought, field: str) -> tuple[str, ...]:
    """What is right in a field: any of them, and of topics all."""
    return {
        "action": label.actions,
        "class": label.classes,
        "topics": label.topics,
        "verdict": label.verdicts,
    }[field]


def told(given: Told, field: str) -> tuple[str, ...]:
    """What was answered in a field."""
    if field == "topics":
        return given.topics
    value = {"action": given.action, "class": given.class_, "verdict": given.verdict}[field]
    return () if value is None else (value,)


def differing(label: Sought, given: Told) -> tuple[str, ...]:
    """The fields of a question that are not right; one that could not be answered is wrong in all."""
    if given.verdict is None:
        return FIELDS
    wrong: list[str] = []
    for field in FIELDS:
        right, answered = set(sought(label, field)), set(told(given, field))
        fits = right == answered if field == "topics" else bool(right & answered)
        if not fits and not (field == "class" and not right):
            wrong.append(field)
    return tuple(wrong)


def questions(wrong: Iterable[Sequence[str]]) -> dict[str, float | None]:
    """The share of questions that are right, field by field."""
    wrong = tuple(wrong)
    return {field: _share(sum(field not in each for each in wrong), len(wrong)) for field in FIELDS}
