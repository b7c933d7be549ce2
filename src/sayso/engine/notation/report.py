"""Collecting problems while reading on, so that an author sees all of them at once."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from sayso.engine.notation.problem import Problem
from sayso.engine.notation.tree import Node
from sayso.engine.notation.words import FAULTS, SPEECHES, phrase
from sayso.engine.text import Words

MOST_PROBLEMS = 300
MOST_LISTED = 12
MOST_COMPARED = 5_000
LONGEST_QUOTE = 60


class Report:
    """The problems of a folder, at most ``MOST_PROBLEMS`` of them and a last one that says so."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.is_full = False

    def add(
        self,
        code: str,
        file: str,
        node: Node | None = None,
        offending: str = "",
        **values: str | int | Words,
    ) -> None:
        """Note a fault of kind ``code`` at ``node``; ``values`` fill its words."""
        if self.is_full:
            return
        if len(self.problems) == MOST_PROBLEMS:
            self.is_full = True
            code, node, offending, values = "too_many_problems", None, "", {"limit": MOST_PROBLEMS}
        fault = FAULTS[code]
        self.problems.append(
            Problem(
                file=visible(file),
                line=node.line if node else 0,
                column=node.column if node else 0,
                code=code,
                words=_filled(fault.words, offending, values),
                offending=offending,
                way_out=_filled(fault.way_out, offending, values),
            )
        )


def closest(offending: str, possible: Collection[str]) -> str | None:
    """The name that ``offending`` was most likely meant to be; ``None`` where none is close."""
    near = [name for name in possible if name and abs(len(name) - len(offending)) <= 8]
    for spelling in dict.fromkeys((offending, offending.lower())):
        if found := get_close_matches(spelling, near[:MOST_COMPARED], n=1):
            return found[0]
    return None


def suggest(offending: str, possible: Collection[str]) -> Words:
    """*Did you mean …?* where something is close, else what is possible, if that is not too long."""
    close = closest(offending, possible)
    if close is not None:
        return meant(close)
    names = [name for name in possible if name]
    if not names:
        return phrase("none")
    shown = sorted(names)[:MOST_LISTED]
    more = ", …" if len(names) > len(shown) else ""
    return phrase("possible", names=f"{', '.join(shown)}{more}")


def meant(name: str) -> Words:
    """*Did you mean …?*"""
    return phrase("meant", name={language: quote(name, language) for language in SPEECHES})


def quote(text: str, language: str) -> str:
    """``text`` in the quotes of ``language``, shortened, with nothing in it a terminal obeys."""
    left, right = SPEECHES[language].quotes
    return f"{left}{visible(text)}{right}"


def visible(text: str) -> str:
    """``text`` on one line, shortened, with everything unprintable spelt out."""
    cut = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)


def _filled(words: Words, offending: str, values: dict[str, str | int | Words]) -> Words:
    return {
        language: template.format(
            it=quote(offending, language),
            **{k: v[language] if isinstance(v, dict) else v for k, v in values.items()},
        )
        for language, template in words.items()
    }
