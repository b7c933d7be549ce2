"""Findings made of clauses and marks: one for each fault and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.engine.decide.matching import Instance
from sayso.engine.draft import Draft
from sayso.engine.finding import SEVERITIES, Finding, Mark, Reading, Severity

TOPICAL = "needs_topic_approval"
"""An approval that a topic needs, wherever the text speaks of it."""

UNENTITLED = "topic_not_authorised"
"""A topic that others speak on."""

CONTRADICTED = "contradicting_fact"
"""A figure that cannot be true together with the fact book."""

PUBLISHED_OTHERWISE = "contradicting_statement"
"""What cannot be true together with a published post; the subject of such a finding is the post."""

FACTUAL = (CONTRADICTED, "unsupported_figure")
"""What a text says and the fact book does not; the subject of such a finding is the fact."""


def of_clause(
    instance: Instance,
    severity: Severity,
    draft: Draft,
    reading: Reading,
    topics: Iterable[str | None] = (),
) -> Finding | None:
    """What a clause that stands in the way shows; ``None`` where it names no fault and has no mark.

    A clause about topics that names neither is about who speaks on them. ``topics`` are those on
    which it stands in the way: what needs an approval is shown at the words that led to them.
    """
    clause, rule = instance.entry.clause, instance.entry.rule
    mark = None if instance.mark is None else reading.marks[instance.mark]
    reserves = "" if mark is not None or not clause.about else _reserves(instance)
    kind = clause.finding or (mark.kind if mark is not None else reserves)
    if not kind:
        return None
    place = clause.at or (mark.place if mark is not None else "author")
    if clause.at is None and mark is None and kind == TOPICAL and draft.text is not None:
        place = "text"
    start, end = 0, 0
    if mark is not None and (clause.at is None or clause.at == mark.place):
        place, start, end = mark.place, mark.start, mark.end
    elif place == "text" and draft.text is not None:
        start, end = _words_on(topics, draft.text, reading) if kind == TOPICAL else (0, 0)
        end = end or len(draft.text)
    if kind == TOPICAL and place == "text":
        start, end = _statement(start, end, reading)
    return Finding(
        kind=kind,
        severity=severity,
        place=place,
        start=start,
        end=end,
        rule=rule.id,
        clause=instance.entry.key,
        words=clause.words or (mark.words if mark is not None else {}),
        because=mark.because if mark is not None else {},
        source=mark.source if mark is not None else "",
        instead=clause.instead or (mark.instead if mark is not None else {}),
        replacement=mark.replacement if mark is not None else None,
        certainty=mark.certainty if mark is not None else 1.0,
        secret=mark is not None and mark.secret,
        subject=mark.subject if mark is not None else "",
        check=mark.check if mark is not None else "",
        disguised=mark is not None and mark.disguised,
    )


def _reserves(instance: Instance) -> str:
    """What a clause on topics is about, that names no fault: an approval, or who speaks."""
    entry = instance.entry
    if entry.effect == "ask":
        return TOPICAL
    return UNENTITLED if entry.forbids and (entry.complement or entry.clause.except_) else ""


def _words_on(topics: Iterable[str | None], text: str, reading: Reading) -> tuple[int, int]:
    """From the first to the last of the words that led to ``topics``; ``(0, 0)`` for none."""
    wanted = set(topics)
    found = [
        (start, start + len(word))
        for topic, words in reading.led
        if topic in wanted
        for word in words
        if (start := text.find(word)) >= 0
    ]
    if not found:
        return 0, 0
    return min(start for start, _ in found), max(end for _, end in found)


def _statement(start: int, end: int, reading: Reading) -> tuple[int, int]:
    """The whole sentences around a place: a yes is asked for what is said, not for a word of it."""
    around = [each for each in reading.sentences if each[0] < end and start < each[1]]
    return min((start, *(each[0] for each in around))), max((end, *(each[1] for each in around)))


def once_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """``findings``; an approval that a clause needs on one matter once, where most words want it."""
    spots: dict[tuple[str, ...], dict[tuple[int, int], list[Finding]]] = {}
    for finding in findings:
        if finding.kind != TOPICAL or finding.place != "text":
            yield finding
            continue
        matter = (finding.rule, finding.clause, finding.subject)
        spot = (finding.start, finding.end)
        spots.setdefault(matter, {}).setdefault(spot, []).append(finding)
    for found in spots.values():
        most = max(found.values(), key=len)
        yield min(most, key=_order)


def foremost(findings: Iterable[Finding], draft: Draft) -> Finding:
    """The one to show of findings of one kind: the strictest, of these the longest exact place."""
    whole = 0 if draft.text is None else len(draft.text)

    def exact(finding: Finding) -> int:
        length = finding.end - finding.start
        return length if finding.place == "text" and length < whole else 0

    return min(findings, key=lambda each: (_order(each), -exact(each), each.start))


def of_mark(mark: Mark) -> Finding | None:
    """What a mark shows that no clause speaks of; ``None`` for a mere circumstance."""
    if mark.severity is None:
        return None
    return Finding(
        kind=mark.kind,
        severity=mark.severity,
        place=mark.place,
        start=mark.start,
        end=mark.end,
        words=mark.words,
        because=mark.because,
        source=mark.source,
        instead=mark.instead,
        replacement=mark.replacement,
        certainty=mark.certainty,
        secret=mark.secret,
        subject=mark.subject,
        check=mark.check,
        disguised=mark.disguised,
    )


def joined(findings: Iterable[Finding], draft: Draft) -> tuple[Finding, ...]:
    """Each fault once a place, the strictest first; a whole text gives way to an exact spot."""
    best: dict[tuple[str, str, int, int], Finding] = {}
    for finding in findings:
        key = (finding.kind, finding.place, finding.start, finding.end)
        known = best.get(key)
        if known is None or _order(finding) < _order(known):
            best[key] = finding
    whole = 0 if draft.text is None else len(draft.text)
    exact = {
        finding.kind
        for finding in best.values()
        if finding.place == "text" and (finding.start, finding.end) != (0, whole)
    }
    kept = [
        finding
        for finding in best.values()
        if not (
            finding.place == "text"
            and (finding.start, finding.end) == (0, whole)
            and finding.kind in exact
        )
    ]
    return tuple(sorted(kept, key=lambda f: (_order(f), f.place != "text", f.start, f.end, f.kind)))


def _order(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)
