r"""What a company adds itself.

What: the terms and patterns of its own list. Terms are found in their forms; patterns are RE2, which
takes linear time whatever is written, and here `\b` and `\w` know every letter.
Why: a rule of a company costs none of our files.
Instead: the company says.
Source: the company's patterns.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.finding import Mark

MEMORY = 8 << 20
MOST = 50
"""Hits of one pattern that are shown; more tell nobody anything."""

_LETTER = r"\pL\pM\pN_"


def _with_every_letter(pattern: str) -> tuple[str, bool, bool]:
    r"""``pattern`` with a Unicode ``\\w``, and whether it began or ended with ``\\b``.

    RE2 knows ASCII only in both: it finds *ber* in *über*. A word boundary at either end becomes a
    look at the neighbour, by group.
    """
    built: list[str] = []
    at, inside, alternatives, depth = 0, False, False, 0
    while at < len(pattern):
        two = pattern[at : at + 2]
        if two == r"\w":
            built.append(_LETTER if inside else f"[{_LETTER}]")
            at += 2
        elif two == r"\W" and not inside:
            built.append(f"[^{_LETTER}]")
            at += 2
        elif two.startswith("\\"):
            built.append(two)
            at += 2
        else:
            one = pattern[at]
            inside = (inside or one == "[") and not (inside and one == "]")
            depth += (one == "(") - (one == ")") if not inside else 0
            alternatives = alternatives or (one == "|" and not inside and depth == 0)
            built.append(one)
            at += 1
    before = not alternatives and built[:1] == [r"\b"]
    after = not alternatives and len(built) > 1 and built[-1] == r"\b"
    return "".join(built[before : len(built) - after]), before, after


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> Any:
    """A pattern ready to run, the wanted part in its first group."""
    import re2

    body, before, after = _with_every_letter(pattern)
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = MEMORY
    options.log_errors = False
    left = f"(?:^|[^{_LETTER}])" if before else ""
    right = f"(?:$|[^{_LETTER}])" if after else ""
    return re2.compile(f"{left}({body}){right}", options)


def places(pattern: str, text: str) -> Iterator[tuple[int, int]]:
    """Where ``pattern`` stands in ``text``, at most `MOST` times."""
    compiled = _compiled(pattern)
    position = 0
    for _ in range(MOST):
        match = compiled.search(text, position)
        if match is None:
            return
        start, end = match.span(1)
        if end > start:
            yield start, end
        position = max(end, match.start() + 1)
        if position > len(text):
            return


def read(view: View) -> Iterator[Mark]:
    """One mark for each place of each pattern."""
    hits = view.names("pattern")
    for pattern in view.company.patterns:
        found = [(hit.start, hit.end) for hit in hits if hit.what[1] == pattern.id]
        if pattern.pattern:
            found += places(pattern.pattern, view.text)
        for start, end in found:
            yield Mark(
                kind=pattern.kind or pattern.id,
                also=(pattern.id,) if pattern.kind and pattern.kind != pattern.id else (),
                start=start,
                end=end,
                subject=pattern.id,
                severity="hint",
                words=pattern.words,
                instead=pattern.instead,
            )


def kinds(company: Company) -> tuple[str, ...]:
    """The conditions this company's patterns serve."""
    return tuple(
        sorted(
            {kind for pattern in company.patterns for kind in (pattern.kind, pattern.id) if kind}
        )
    )


CHECK = Check(
    id="company_patterns",
    kinds=(),
    more_kinds=kinds,
    read=read,
    looks_at=(),
    found=(
        Example(text="Das steht im ⟦Handelsblick⟧ von heute.", kind="own_term"),
        Example(text="Siehe ⟦ÜB-4711⟧ im Lager.", kind="own_pattern"),
    ),
    not_found=(
        Example(text="Das steht in der Zeitung von heute.", kind="own_term"),
        Example(text="Siehe RÜB-4711 im Lager.", kind="own_pattern"),
        Example(text="Siehe ÜB-4711ä im Lager.", kind="own_pattern"),
    ),
)
