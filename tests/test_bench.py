"""What speed is measured on: a company worth measuring, and others that answer the same."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace
from tools.bench import archive, beside, measuring, peers, prose
from tools.bench.company import MOMENT, Size, company, core
from tools.bench.decisions import names, stands_for_itself
from tools.bench.drafts import LONGEST, MIXES, SHORTEST, drafts
from tools.bench.hostile import SIZE, kinds, text_of
from tools.bench.statements import LANGUAGES, facts, statements
from tools.bench.vocabulary import count_of, talkative

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


def test_the_large_company_has_as_much_to_say_as_is_promised() -> None:
    """A thousand rules, two thousand names and terms, three hundred patterns, ten thousand facts."""
    counted = count_of(talkative(1_000))
    assert counted["rules"] == 1_000
    assert 2_000 <= counted["names and terms"] <= 2_100
    assert counted["patterns"] == 300
    assert counted["facts"] == 10_000


def test_drafts_are_new_each_and_of_their_length() -> None:
    """No two drafts are alike; each has its length, and its faults lie where they are said to."""
    made = drafts(talkative(10), 5, seed=4)
    assert made == drafts(talkative(10), 5, seed=4)
    assert len({each.text for each in made}) == len(made) == 5 * 4 * len(MIXES)
    for each in made:
        assert SHORTEST <= len(each.text) <= LONGEST
        assert bool(each.faults) == (each.mix == "faulty") or each.mix == "mixed"
        for start, end in each.faults:
            assert each.text[start - 1 : start] in ("", " ", "\n")
            assert each.text[end - 1] in ".!?"


def test_there_are_many_kinds_of_hostile_texts() -> None:
    """At least twenty-five, no two alike, each of the same size."""
    found = {text_of(bit) for bit in kinds(talkative(10)).values()}
    assert len(found) >= 25
    assert {len(text) for text in found} == {SIZE}


def test_a_reader_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Who is not installed is reported as missing, and never measured."""
    missing = {"nobody": (tmp_path / "python", "nobody.py")}
    monkeypatch.setattr(beside, "READERS", missing)
    with pytest.raises(measuring.NotThere, match="nobody is not installed"):
        beside.read_by("nobody", [("text", "de")])


def test_statements_are_the_same_every_time_and_speak_of_the_same_things() -> None:
    """One seed makes one series, in every language; many products come again, no fact's product does."""
    made = list(statements(400, seed=3))
    assert made == list(statements(400, seed=3))
    assert made != list(statements(400, seed=4))
    assert {each.language for each in made} == set(LANGUAGES)
    assert len({each.id for each in made}) == 400
    assert [each.time for each in made] == sorted(each.time for each in made)
    assert len({each.text for each in facts(200, seed=1)}) > 180


def test_an_archive_is_built_and_searched_as_the_bench_does(tmp_path: Path) -> None:
    """What the bench does at a million it does at three hundred, and all of it is counted."""
    built = archive.build(tmp_path, 300)
    assert built["segments"] == 1
    found = archive.search(tmp_path)
    assert found["statements"] == 300
    assert found["claims"] > 1
    assert all(time >= 0 for name in ("against", "candidates") for time in found[name])


def test_prose_is_paired_in_three_ways() -> None:
    """Sentences are cut, shortened where a clause may go, and paired by the nouns they share."""
    text = (
        "Die grosse Werkstatt liegt am Bahnhof, was viele Leute freut. Der Brunnen am Bahnhof "
        "(ein Geschenk der Gemeinde) wurde gestern gereinigt. Kurz.\n\nNeben der Werkstatt steht "
        "seit Jahren der Brunnen, weil der Bahnhof zu klein ist."
    )
    told = prose.sentences(text)
    assert len(told) == 3
    assert list(prose.neighbours(told)) == [(told[0], told[1]), (told[1], told[2])]
    assert [short for _, short in prose.entailed(told)] == [
        "Der Brunnen am Bahnhof wurde gestern gereinigt.",
        "Neben der Werkstatt steht seit Jahren der Brunnen.",
    ]
    shared = [set(pair) for pair in prose.sharing(told, random.Random(1))]
    assert shared == [{told[0], told[2]}]
    assert prose.measure(prose.neighbours(told), 10, show=False) == (0, 2)
