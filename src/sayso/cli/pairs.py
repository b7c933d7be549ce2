"""Labelled pairs of statements: the format of ``pairs-open.json``, read and compared."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import msgspec

from sayso.cli import labelled
from sayso.cli.desk import Desk
from sayso.cli.page import Page, visible
from sayso.cli.scoring import Count
from sayso.cli.trouble import Trouble
from sayso.engine.claims import Contradiction, claims, contradictions, relation
from sayso.engine.claims.relation import CONTRADICTION

Label = Literal["contradiction", "compatible", "unrelated"]


class _Shape(msgspec.Struct):
    a: str
    b: str
    label: Label
    lang_a: str = ""
    lang_b: str = ""
    kind: str = ""
    time_a: str = ""
    time_b: str = ""


class Outcome(msgspec.Struct, frozen=True):
    """One pair: what was expected, what was found, and by which claims."""

    id: str
    pair: _Shape | None
    label: str = ""
    found: Contradiction | None = None
    trouble: str = ""

    @property
    def expected(self) -> str:
        """The label it has."""
        return "" if self.pair is None else self.pair.label

    @property
    def is_right(self) -> bool:
        """Whether a contradiction was found where there is one, and nowhere else."""
        return (self.expected == CONTRADICTION) == (self.label == CONTRADICTION)


def evaluate(desk: Desk, path: Path) -> int:
    """Hold every pair together and compare; 1 where one could not be read."""
    return labelled.put(desk, _outcomes(desk, path), _document, _write)


def _outcomes(desk: Desk, path: Path) -> list[Outcome]:
    entries = labelled.entries(path, desk.words, "pairs")
    if not entries:
        raise Trouble(desk.words.say("eval.empty.pairs", path=path))
    outcomes: list[Outcome] = []
    for entry in entries:
        try:
            pair = labelled.shaped(entry, _Shape, desk.words, "a", "b")
        except Trouble as trouble:
            outcomes.append(Outcome(entry.id, None, trouble=str(trouble)))
            continue
        ones = claims(pair.a, pair.lang_a, None, desk.company)
        others = claims(pair.b, pair.lang_b, None, desk.company)
        found = next(contradictions(ones, others), None)
        outcomes.append(Outcome(entry.id, pair, relation(ones, others), found))
    return outcomes


def count(outcomes: Iterable[Outcome]) -> Count:
    """Contradictions found, missed, and seen where there is none."""
    hits = missed = false = 0
    for outcome in outcomes:
        if outcome.expected == CONTRADICTION:
            hits += outcome.is_right
            missed += not outcome.is_right
        else:
            false += not outcome.is_right
    return Count(hits=hits, missed=missed, false=false)


def _document(outcomes: list[Outcome]) -> dict[str, Any]:
    whole = count(outcomes)
    return {
        "contradiction": {"precision": whole.precision, "recall": whole.recall},
        "by_kind": _parts(_by_kind(outcomes)),
        "by_languages": _parts(_by_languages(outcomes)),
        "results": [{"id": outcome.id, "label": outcome.label} for outcome in outcomes],
    }


def _parts(parts: dict[str, list[Outcome]]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name, outcomes in parts.items():
        part = count(outcomes)
        found[name] = {
            "pairs": len(outcomes),
            "hits": part.hits,
            "missed": part.missed,
            "false": part.false,
            "precision": part.precision,
            "recall": part.recall,
        }
    return found


def _by_kind(outcomes: list[Outcome]) -> dict[str, list[Outcome]]:
    return _grouped((o.pair.kind or "–", o) for o in outcomes if o.pair is not None)


def _by_languages(outcomes: list[Outcome]) -> dict[str, list[Outcome]]:
    return _grouped(
        ("–".join(sorted((o.pair.lang_a, o.pair.lang_b))), o)
        for o in outcomes
        if o.pair is not None
    )


def _grouped(pairs: Iterable[tuple[str, Outcome]]) -> dict[str, list[Outcome]]:
    found: dict[str, list[Outcome]] = {}
    for name, outcome in pairs:
        found.setdefault(name, []).append(outcome)
    return dict(sorted(found.items()))


def _write(outcomes: list[Outcome], desk: Desk, page: Page) -> None:
    say = desk.words.say
    whole = count(outcomes)
    rows = (
        ("eval.pairs.precision", whole.hits, whole.hits + whole.false),
        ("eval.pairs.recall", whole.hits, whole.hits + whole.missed),
    )
    page.rows([(say(key), _share(part, of, desk)) for key, part, of in rows], 0)
    for key, parts in (
        ("eval.kind", _by_kind(outcomes)),
        ("eval.languages", _by_languages(outcomes)),
    ):
        page.gap()
        titles = [say(key), *(say(f"eval.{each}") for each in ("pairs", "hits", "false", "missed"))]
        lines: list[tuple[str, ...]] = []
        for name, group in parts.items():
            part = count(group)
            numbers = (len(group), part.hits, part.false, part.missed)
            lines.append((name, *(str(number) for number in numbers)))
        page.table(titles, lines)
    misses = [outcome for outcome in outcomes if outcome.pair is not None and not outcome.is_right]
    page.gap()
    if not misses:
        page.text(say("eval.no_misses"), "ok")
        return
    page.heading(say("eval.misses"))
    for outcome in misses:
        _write_miss(outcome, desk, page)


def _write_miss(outcome: Outcome, desk: Desk, page: Page) -> None:
    pair, say = outcome.pair, desk.words.say
    if pair is None:
        return
    key = "eval.pairs.missed" if outcome.expected == CONTRADICTION else "eval.pairs.false"
    page.text(say(key, kind=pair.kind or "–"), indent=2, hanging=f"{outcome.id}  ")
    for text in (pair.a, pair.b):
        page.text(visible(text), indent=len(outcome.id) + 4)
    if outcome.found is not None:
        a, b = outcome.found.a, outcome.found.b
        seen = f"{pair.a[a.start : a.end]} ≠ {pair.b[b.start : b.end]}"
        page.text(visible(f"{outcome.found.kind}: {seen}"), indent=len(outcome.id) + 4)


def _share(part: int, whole: int, desk: Desk) -> str:
    said = desk.words.say("eval.of", part=part, whole=whole)
    return f"{100 * part / whole:5.1f} %  ({said})" if whole else f"    –    ({said})"
