"""Findings made of clauses and marks: one for each fault and place."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.engine.decide.matching import Instance
from sayso.engine.draft import Draft
from sayso.engine.finding import SEVERITIES, Finding, Mark, Reading, Severity


def of_clause(
    instance: Instance, severity: Severity, draft: Draft, reading: Reading
) -> Finding | None:
    """What a clause that stands in the way shows; ``None`` where it names no fault and has no mark."""
    clause, rule = instance.entry.clause, instance.entry.rule
    mark = None if instance.mark is None else reading.marks[instance.mark]
    kind = clause.finding or (mark.kind if mark is not None else "")
    if not kind:
        return None
    place = clause.at or ("author" if mark is None else mark.place)
    start, end = 0, 0
    if mark is not None and (clause.at is None or clause.at == mark.place):
        place, start, end = mark.place, mark.start, mark.end
    elif place == "text" and draft.text is not None:
        end = len(draft.text)
    return Finding(
        kind=kind,
        severity=severity,
        place=place,
        start=start,
        end=end,
        rule=rule.id,
        clause=instance.entry.key,
        words=clause.words or (mark.words if mark is not None else {}),
        instead=clause.instead or (mark.instead if mark is not None else {}),
        replacement=mark.replacement if mark is not None else None,
        certainty=mark.certainty if mark is not None else 1.0,
        secret=mark is not None and mark.secret,
        subject=mark.subject if mark is not None else "",
        check=mark.check if mark is not None else "",
    )


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
        instead=mark.instead,
        replacement=mark.replacement,
        certainty=mark.certainty,
        secret=mark.secret,
        subject=mark.subject,
        check=mark.check,
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
