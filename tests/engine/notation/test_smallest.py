"""The smallest company of the manual is one: it loads, and it answers."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.draft import Draft
from sayso.engine.lint import lint
from sayso.engine.notation import load

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "notation.md"
NOW = datetime.fromisoformat("2026-06-01T09:00")


def smallest() -> dict[str, bytes]:
    section = MANUAL.read_text("utf-8").split("## The smallest company")[1].split("\n## ")[0]
    blocks = re.findall(r"<!-- (\S+) -->\n```\w+\n(.*?)```", section, flags=re.DOTALL)
    return {name: content.encode() for name, content in blocks}


def test_the_smallest_company_answers():
    """Four files are enough: the owner may, a visitor may not, and the rule's example holds."""
    loaded = load(smallest())
    assert loaded.company is not None, [str(problem) for problem in loaded.problems]
    book = compile_rulebook(loaded.company)

    def verdict(author: str, channel: str) -> str:
        return decide(Draft(author=author, channel=channel, time=NOW), book).verdict

    assert (verdict("ann", "page"), verdict("bob", "page")) == ("ok", "ok")
    assert verdict("ann", "own") == "ok"
    wrong = [finding for finding in lint(loaded.company, NOW) if finding.code == "wrong_example"]
    assert wrong == []
