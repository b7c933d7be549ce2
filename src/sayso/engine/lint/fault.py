"""A fault of the guideline or the register."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.engine.text import Words, pick


class LintFinding(Struct, frozen=True, kw_only=True):
    """Something that loads and is still not right.

    ``subject`` is what it is about, with its kind (``rule:5.3``, ``channel:off_li``). ``example`` is
    the smallest case that shows it: ids of a person, a channel, a topic, an action, as they apply.
    ``remark`` marks what is worth knowing and needs no mending, such as an inferred exception.
    """

    code: str
    severity: Literal["error", "finding", "remark"] = "finding"
    subject: str
    words: Words
    example: tuple[str, ...] = ()
    file: str = ""
    line: int = 0
    column: int = 0

    def sentence(self, language: str) -> str:
        """One line: place, what is wrong, the smallest example."""
        place = f"{self.file}:{self.line}:{self.column}: " if self.file else ""
        words = pick(self.words, language)
        example = f" ({', '.join(self.example)})" if self.example else ""
        return f"{place}{words}{example} [{self.code}]"
