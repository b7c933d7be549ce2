"""``sayso eval``: how good the answers are, measured on labelled drafts, questions or pairs of statements."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import Struct

from sayso.cli import labelled, scoring
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import Trouble, WrongUse
from sayso.engine import saying
from sayso.engine.decision import Decision

NOWHERE = scoring.Label(verdict="")
"""What is expected of a draft whose label cannot be read: nothing can meet it."""


class Outcome(Struct, frozen=True):
    """One draft with everything about it."""

    id: str
    text: str
    label: scoring.Label
    given: scoring.Given
    score: scoring.Score
    decision: Decision | None
    trouble: str = ""


def evaluate(desk: Desk) -> int:
    """Answer every draft and compare; 1 where one could not be answered."""
    asked = desk.typed.values.get("questions")
    if asked is not None:
        from sayso.cli import questions

        both = "pairs" in desk.typed.values or desk.typed.argument is not None
        if both or "gold-topics" in desk.typed.flags:
            raise WrongUse(desk.words.say("eval.either"))
        return questions.evaluate(desk, Path(asked))
    paired = desk.typed.values.get("pairs")
    if paired is not None:
        from sayso.cli import pairs

        if desk.typed.argument is not None or "gold-topics" in desk.typed.flags:
            raise WrongUse(desk.words.say("eval.either"))
        return pairs.evaluate(desk, Path(paired))
    if desk.typed.argument is None:
        raise WrongUse(desk.words.say("use.missing.FILE"))
    outcomes = _outcomes(desk, Path(desk.typed.argument))
    whole = scoring.total(outcome.score for outcome in outcomes)
    return labelled.put(
        desk,
        outcomes,
        lambda outcomes: _document(outcomes, whole, desk.lang),
        lambda outcomes, desk, page: _write(outcomes, whole, desk, page),
    )


def _outcomes(desk: Desk, path: Path) -> list[Outcome]:
    from sayso.engine.answer import answer
    from sayso.engine.decide import UnknownName, compile
    from sayso.networks import NETWORKS

    entries = labelled.entries(path, desk.words)
    if not entries:
        raise Trouble(desk.words.say("eval.empty", path=path))
    company = desk.company
    rulebook = compile(company)
    gold = "gold-topics" in desk.typed.flags
    outcomes: list[Outcome] = []
    for entry in entries:
        label, decision, trouble = NOWHERE, None, ""
        try:
            label = labelled.label_of(entry, desk.words)
            draft = labelled.draft_of(entry, company, desk.words, gold_topics=gold)
            decision = answer(draft, rulebook, NETWORKS, ways=False)
        except Trouble as error:
            trouble = str(error)
        except UnknownName as unknown:
            why = desk.unknown(unknown.kind, unknown.name)
            trouble = desk.words.say("eval.wrong", id=entry.id, field=unknown.kind, why=why)
        given = scoring.Given(verdict=None) if decision is None else given_of(decision)
        text = "" if trouble else entry.fields.get("text") or ""
        score = scoring.score(label, given)
        outcomes.append(Outcome(entry.id, text, label, given, score, decision, trouble))
    return outcomes


def given_of(decision: Decision) -> scoring.Given:
    """An answer in the words of labelled drafts. Only who still has to say yes approves."""
    return scoring.Given(
        verdict=decision.verdict,
        approvers=frozenset(saying.approvers_left(decision))
        if decision.verdict == "ask"
        else frozenset(),
        findings=tuple(
            scoring.Seen(
                kind=finding.kind,
                severity=finding.severity,
                start=finding.start if finding.place == "text" else 0,
                end=finding.end if finding.place == "text" else 0,
                place=scoring.PLACES[finding.place],
            )
            for finding in decision.findings
        ),
    )


# ── for machines ─────────────────────────────────────────────────────────────────────────────────


def _document(outcomes: list[Outcome], whole: scoring.Total, lang: str) -> dict[str, Any]:
    return {
        "verdict_accuracy": whole.verdict_accuracy,
        "findings": {
            "precision": whole.findings.precision,
            "recall": whole.findings.recall,
            "by_kind": {
                kind: {
                    "precision": count.precision,
                    "recall": count.recall,
                    "hits": count.hits,
                    "missed": count.missed,
                    "false": count.false,
                }
                for kind, count in whole.by_kind.items()
            },
        },
        "harmless": {"drafts": whole.harmless, "flagged": whole.flagged},
        "approvers_accuracy": whole.approvers_accuracy,
        "results": [_result(outcome, lang) for outcome in outcomes],
    }


def _result(outcome: Outcome, lang: str) -> dict[str, Any]:
    queries = outcome.decision.queries if outcome.decision else ()
    return {
        "id": outcome.id,
        "verdict": outcome.given.verdict,
        "findings": list(outcome.given.findings),
        "approvers": sorted(outcome.given.approvers),
        "questions": [saying.question(query, lang) for query in queries],
    }


# ── for people ───────────────────────────────────────────────────────────────────────────────────


def _write(outcomes: list[Outcome], whole: scoring.Total, desk: Desk, page: Page) -> None:
    say = desk.words.say
    gold = "gold-topics" in desk.typed.flags
    page.text(say("eval.topics" if gold else "eval.topics.proposed"))
    page.gap()
    approving = [outcome for outcome in outcomes if outcome.label.approvers]
    right = sum(outcome.score.approvers_right for outcome in approving)
    found = whole.findings
    rows = (
        ("eval.verdicts", whole.verdicts, whole.drafts),
        ("eval.approvers", whole.approvers, whole.drafts),
        ("eval.approvers.expected", right, len(approving)),
        ("eval.precision", found.hits, found.hits + found.false),
        ("eval.recall", found.hits, found.hits + found.missed),
        ("eval.harmless", whole.flagged, whole.harmless),
    )
    page.rows([(say(key), _share(part, of, desk)) for key, part, of in rows], 0)
    if whole.by_kind:
        page.gap()
        titles = [say(f"eval.{key}") for key in ("kind", "hits", "false", "missed")]
        counts = [
            (kind, str(count.hits), str(count.false), str(count.missed))
            for kind, count in whole.by_kind.items()
        ]
        page.table(titles, counts)
    misses = [outcome for outcome in outcomes if not outcome.score.is_right]
    if not misses:
        page.gap()
        page.text(say("eval.no_misses"), "ok")
        return
    page.heading(say("eval.misses"))
    for outcome in misses:
        _write_miss(outcome, desk, page)


def _share(part: int, whole: int, desk: Desk) -> str:
    said = desk.words.say("eval.of", part=part, whole=whole)
    return f"{100 * part / whole:5.1f} %  ({said})" if whole else f"    –    ({said})"


def _write_miss(outcome: Outcome, desk: Desk, page: Page) -> None:
    say, score, label = desk.words.say, outcome.score, outcome.label
    if outcome.trouble:
        page.text(outcome.trouble, indent=2)
        return
    notes: list[str] = []
    if not score.verdict_right:
        notes.append(say("eval.miss.verdict", seen=outcome.given.verdict, expected=label.verdict))
    if not score.approvers_right:
        seen, expected = (
            ", ".join(sorted(each)) or say("eval.nobody")
            for each in (outcome.given.approvers, label.approvers)
        )
        notes.append(say("eval.miss.approvers", seen=seen, expected=expected))
    for want in score.missed:
        evidence = saying.quoted(want.evidence or "", desk.lang)
        notes.append(say("eval.miss.missed", kind=want.kind, evidence=evidence))
    for each in score.false:
        where = (
            saying.quoted(outcome.text[each.start : each.end], desk.lang)
            if each.place == scoring.TEXT
            else each.place
        )
        notes.append(say("eval.miss.false", kind=each.kind, evidence=where))
    notes += _why(outcome, desk)
    for place, note in enumerate(notes):
        hanging = outcome.id.ljust(4) + "  " if place == 0 else " " * max(6, len(outcome.id) + 2)
        page.text(note, indent=2, hanging=hanging)


def _why(outcome: Outcome, desk: Desk) -> list[str]:
    """The reason of a miss: what decided, and what of the missed kinds nobody looked for."""
    decision = outcome.decision
    if decision is None:
        return []
    notes: list[str] = []
    deciding = [
        f"{reason.rule} {reason.clause} ({reason.effect}"
        + (f", {reason.topic})" if reason.topic else ")")
        for reason in decision.reasons
        if reason.fate == "decided"
    ]
    if not outcome.score.verdict_right or not outcome.score.approvers_right:
        reasons = ", ".join(dict.fromkeys(deciding)) or (
            "nothing_permits" if decision.nothing_permits else "–"
        )
        notes.append(desk.words.say("eval.miss.reason", reasons=reasons))
    unread = sorted({want.kind for want in outcome.score.missed} & set(decision.not_checked))
    if unread:
        notes.append(desk.words.say("eval.miss.not_checked", kinds=", ".join(unread)))
    return notes
