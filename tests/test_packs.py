"""The packs that come with the house, and how a company switches them on."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace
from tools import packs

from engine.notation.small import SMALL
from sayso import folder
from sayso.engine import notation, saying
from sayso.engine.company import Company, Pattern
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.lint.patterns import wrong_pattern

LANGUAGES = set(saying.LANGUAGES)
NAMES = sorted(folder.shelf())
NOW = datetime.fromisoformat("2026-06-01T09:00")


def switched_on(*packs: str, files: dict[str, bytes] | None = None) -> notation.Loaded:
    """Load the small company with these packs."""
    head, line, rest = SMALL["company.yaml"].decode().partition("company:\n")
    assert line
    listed = f"{head}{line}  packs: [{', '.join(packs)}]\n{rest}".encode()
    return notation.load({**SMALL, **(files or {}), "company.yaml": listed}, folder.shelf())


def company(*packs: str) -> Company:
    """Return the small company with these packs."""
    loaded = switched_on(*packs)
    assert loaded.problems == ()
    assert loaded.company is not None
    return loaded.company


def every_pattern() -> list[Pattern]:
    """Every pattern of every pack."""
    return [pattern for pack in company(*NAMES).packs for pattern in pack.patterns]


def test_every_pack_can_be_switched_on() -> None:
    """Each pack of the shelf loads, alone and with all others, and none takes another's names."""
    for name in NAMES:
        assert [pack.id for pack in company(name).packs] == [name]
    names = [pattern.id for pattern in every_pattern()]
    assert len(names) == len(set(names))


def test_every_pattern_finds_what_it_says_and_nothing_else() -> None:
    """Each text under *found* is found, and each under *not found* is not, with all packs on."""
    found = wrong_pattern(compile_rulebook(company(*NAMES)), NOW)
    assert [finding.words["en"] for finding in found] == []


@pytest.mark.parametrize("pattern", every_pattern(), ids=lambda pattern: pattern.id)
def test_every_pattern_says_what_why_where_from_and_what_instead(pattern: Pattern) -> None:
    """A hit is told in four languages, with its reason, its law and a way out, and has examples."""
    for words in (pattern.words, pattern.because, pattern.instead):
        assert set(words) == LANGUAGES
        assert "ß" not in words["de"]
    assert pattern.source
    assert pattern.found
    assert pattern.not_found


def test_an_unknown_pack_is_a_problem_with_its_place() -> None:
    """A misspelt pack is named with its line, and with the one that was probably meant."""
    loaded = switched_on("finanse")
    assert loaded.company is None
    problem = loaded.problems[0]
    assert (problem.file, problem.line) == ("company.yaml", 3)
    assert "finance" in str(problem)


def test_a_pattern_of_ones_own_takes_the_place_of_a_packs() -> None:
    """A company can change one condition of a pack and keep the others."""
    before = company("ch")
    own = replace(before.packs[0].patterns[0], terms={"de": ("Handarbeit",)})
    after = replace(before, patterns=(*before.patterns, own))
    assert len(after.every_pattern) == len(before.every_pattern)
    assert own in after.every_pattern
    assert before.packs[0].patterns[0] not in after.every_pattern


def test_a_rule_can_name_a_condition_of_a_pack() -> None:
    """What a pack finds can be forbidden, or need a yes, by a rule of the company."""
    rules = b"""
- id: "77.1"
  title: {de: Herkunft, en: Origin}
  because: {de: Es muss stimmen., en: It has to be true.}
  clauses:
    a: {who: everyone, do: publish, on: any, if: ch_swissness, effect: forbid}
"""
    assert switched_on("ch", files={"rules/77.yaml": rules}).problems == ()
    without = notation.load({**SMALL, "rules/77.yaml": rules}, folder.shelf())
    assert [problem.code for problem in without.problems] == ["unknown_name"]


def test_the_page_about_packs_is_up_to_date() -> None:
    """The manual shows every pack as it is (`python tools/packs.py` writes it)."""
    assert packs.PAGE.read_text("utf-8") == packs.page()
