"""Checking the guideline itself: what loads and is still not right, at a given date.

Each module looks for related faults; each fault is named after what is wrong. ``lint`` runs all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile
from sayso.engine.lint import approvers, clauses, examples, patterns, register, texts
from sayso.engine.lint.fault import LintFinding
from sayso.engine.spot import Spot

LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    *clauses.LINTS,
    *approvers.LINTS,
    *texts.LINTS,
    *examples.LINTS,
    *patterns.LINTS,
    *register.LINTS,
)

__all__ = ["LINTS", "LintFinding", "lint"]


def lint(
    company: Company, at: datetime, spots: Mapping[str, Spot] | None = None
) -> tuple[LintFinding, ...]:
    """Everything that is not right about ``company`` at ``at``, in the order of the folder.

    ``spots`` says where things stand (``rule:5.3``, ``clause:5.3a``, ``channel:off_li`` …), so that
    findings point at file, line and column.
    """
    book = compile(company)
    found = (_placed(finding, spots or {}) for check in LINTS for finding in check(book, at))
    return tuple(sorted(found, key=lambda f: (f.file, f.line, f.column, f.code, f.subject)))


def _placed(finding: LintFinding, spots: Mapping[str, Spot]) -> LintFinding:
    spot = spots.get(finding.subject)
    kind, _, name = finding.subject.partition(":")
    while spot is None and kind == "clause" and name:
        # A clause without a place of its own stands with its rule, whose name its own begins with.
        name = name[:-1]
        spot = spots.get(f"rule:{name}")
    if spot is None:
        return finding
    return replace(finding, file=spot.file, line=spot.line, column=spot.column)
