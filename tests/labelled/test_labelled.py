"""Nothing gets worse on labelled drafts, questions and pairs we have learnt from."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from sayso import folder
from sayso.cli.main import main

HERE = Path(__file__).parent
LAUENTAL = HERE.parent / "companies" / "lauental"

SETS = [
    pytest.param(folder.demo(), HERE / "drafts-a.json", id="a"),
    pytest.param(folder.demo(), HERE / "drafts-h.json", id="h"),
    pytest.param(folder.demo(), HERE / "drafts-c.json", id="c"),
    pytest.param(folder.demo(), HERE / "drafts-k.json", id="k"),
    pytest.param(folder.demo(), HERE / "drafts-m.json", id="m"),
    pytest.param(folder.demo(), HERE / "drafts-l.json", id="l"),
    pytest.param(LAUENTAL, LAUENTAL / "drafts.json", id="lauental"),
]


@pytest.mark.parametrize(("company", "drafts"), SETS)
def test_what_was_learnt_is_kept(
    company: Path, drafts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Verdicts, precision and recall stay above what was reached, and no harmless draft is flagged."""
    main(("eval", str(drafts), "--company", str(company), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["verdict_accuracy"] >= 0.94
    assert measured["findings"]["precision"] >= 0.95
    assert measured["findings"]["recall"] >= 0.9
    assert measured["harmless"]["flagged"] == 0


@pytest.mark.parametrize(
    ("drafts", "verdicts", "precision", "recall", "flagged"),
    [
        ("n", 0.95, 0.97, 0.83, 0.0),
        ("o", 0.75, 0.9, 0.6, 0.05),
        ("p", 0.91, 0.94, 0.79, 0.04),
        ("r", 0.92, 0.93, 0.83, 0.07),
    ],
)
def test_what_was_reached_is_kept(
    drafts: str,
    verdicts: float,
    precision: float,
    recall: float,
    flagged: float,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On the newest sets, which are hardly learnt from, nothing falls below what was reached."""
    main(("eval", str(HERE / f"drafts-{drafts}.json"), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["verdict_accuracy"] >= verdicts
    assert measured["findings"]["precision"] >= precision
    assert measured["findings"]["recall"] >= recall
    assert measured["harmless"]["flagged"] <= flagged * measured["harmless"]["drafts"]


@pytest.mark.parametrize("asked", ["h", "l", "m", "n"])
def test_what_was_learnt_of_questions_is_kept(
    asked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of questions in plain words, actions and verdicts stay as right as was reached."""
    main(("eval", "--questions", str(HERE / f"questions-{asked}.json"), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["verdict_accuracy"] >= (0.87 if asked == "n" else 0.9)
    assert measured["action_accuracy"] >= 0.85


PAIRS = [
    pytest.param(folder.demo().parent / "open" / "pairs-open.json", 0.97, 0.9, id="open"),
    pytest.param(HERE / "pairs-r.json", 0.97, 0.67, id="r"),
    pytest.param(HERE / "pairs-s.json", 0.97, 0.45, id="s"),
    pytest.param(HERE / "pairs-t.json", 0.97, 0.72, id="t"),
    pytest.param(HERE / "pairs-u.json", 0.97, 0.58, id="u"),
    pytest.param(HERE / "pairs-v.json", 0.97, 0.54, id="v"),
    pytest.param(HERE / "pairs-x.json", 0.97, 0.63, id="x"),
    pytest.param(HERE / "pairs-w.json", 0.90, 0.64, id="w"),
]


@pytest.mark.parametrize(("pairs", "precision", "recall"), PAIRS)
def test_what_was_learnt_of_pairs_is_kept(
    pairs: Path, precision: float, recall: float, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of pairs of statements, precision and recall of contradictions stay above what was reached."""
    main(("eval", "--pairs", str(pairs), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["contradiction"]["precision"] >= precision
    assert measured["contradiction"]["recall"] >= recall
    assert all(result["label"] for result in measured["results"])


def test_a_case_is_judged_alike_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    """The same case in German, French, Italian and English has the same verdict, and the right one."""
    main(("eval", str(HERE / "parity-d.json"), "--json"))
    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    cases: dict[str, list[str]] = {}
    for result in measured["results"]:
        cases.setdefault(result["id"].rpartition("-")[0], []).append(result["verdict"])
    pairs = [pair for verdicts in cases.values() for pair in combinations(verdicts, 2)]
    assert len(pairs) == 6 * len(cases)
    assert sum(one == other for one, other in pairs) / len(pairs) >= 0.98
    assert measured["verdict_accuracy"] >= 0.97
    assert measured["findings"]["precision"] >= 0.9
    assert measured["findings"]["recall"] >= 0.95
    assert measured["harmless"]["flagged"] == 0
