"""What speed is measured on: a company worth measuring, and others that answer the same."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from tools.bench import measuring, peers
from tools.bench.company import MOMENT, Size, company, core
from tools.bench.decisions import names, stands_for_itself

from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.notation import load, write
from sayso.engine.scene import Scene

SMALL = Size(people=120, channels=60, topics=40, units=30, ambassadors=20, absences=12)


@pytest.mark.parametrize("rules", [100, 1_000])
def test_no_verdict_rules_alone(rules: int) -> None:
    """On random questions every verdict falls, and none in more than seven cases out of ten."""
    said = company(rules)
    scene = Scene(compile_rulebook(said), "publish", MOMENT)
    questions = measuring.draw(600, *names(said), seed=3)
    found = Counter(scene.ruling(*question).verdict for question in questions)
    assert set(found) == {"ok", "ask", "stop"}
    assert max(found.values()) <= 0.7 * len(questions), found


def test_one_seed_makes_one_company() -> None:
    """The same seed gives the same company, another one another."""
    assert company(50, SMALL) == company(50, SMALL)
    assert company(50, SMALL) != company(50, SMALL, seed=2)


def test_the_company_survives_its_folder() -> None:
    """Written into files and loaded again, it says what it said."""
    said = company(120, SMALL)
    loaded = load(write(said, {}))
    assert loaded.company is not None, loaded.problems
    assert replace(loaded.company, digest="") == said


def test_others_answer_the_core_as_we_do() -> None:
    """Cedar and Casbin give our answer to every question they are timed on, whole and sliced."""
    said = core(150)
    asked = measuring.draw(120, *names(said, of=stands_for_itself), seed=2)
    scene = Scene(compile_rulebook(said), "publish", MOMENT)
    ours = [scene.ruling(*question).verdict == "ok" for question in asked]
    assert len(set(ours)) == 2
    for sliced in (False, True):
        cedar = peers.Cedar(said, MOMENT, [each[1:] for each in asked], "publish", sliced=sliced)
        assert cedar.ask_all([cedar.request(*question) for question in asked]) == ours
        casbin = peers.Casbin(said, MOMENT, "publish", sliced=sliced)
        assert [casbin.ask(*question) for question in asked] == ours
