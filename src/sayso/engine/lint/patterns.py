"""Conditions of the company's own that do not find what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.checks import reader
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.draft import Draft
from sayso.engine.lint.fault import LintFinding


def wrong_pattern(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A pattern that misses a text it says it finds, or finds one it says it does not."""
    patterns = [p for p in book.company.every_pattern if p.found or p.not_found]
    if not patterns:
        return
    read = reader(book.company).read
    for pattern in patterns:
        for text, expected in (
            *((text, True) for text in pattern.found),
            *((text, False) for text in pattern.not_found),
        ):
            draft = Draft(author="", channel="", action="publish", time=at, text=text)
            marks = read(draft).marks
            if any(mark.subject == pattern.id for mark in marks) is not expected:
                yield LintFinding(
                    code="wrong_pattern",
                    subject=f"pattern:{pattern.id}",
                    words={
                        "de": f"«{pattern.id}» findet «{text}» "
                        + ("nicht." if expected else "und soll es nicht."),
                        "en": f"{pattern.id!r} "
                        + ("does not find " if expected else "finds, and should not, ")
                        + f"{text!r}.",
                        "fr": f"« {pattern.id} » "
                        + ("ne trouve pas " if expected else "trouve, et ne devrait pas, ")
                        + f"« {text} ».",
                        "it": f"«{pattern.id}» "
                        + ("non trova " if expected else "trova, e non dovrebbe, ")
                        + f"«{text}».",
                    },
                )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (wrong_pattern,)
