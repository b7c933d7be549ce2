"""``sayso eval --pairs``: what it prints, and what it says of a file that is not right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.conftest import Sayso
from sayso.cli.main import main

PAIRS = [
    {
        "id": "p1",
        "a": "Das Bad ist offen.",
        "b": "Das Bad ist geschlossen.",
        "label": "contradiction",
    },
    {"id": "p2", "a": "Das Bad ist offen.", "b": "Der Lift ist zu.", "label": "contradiction"},
    {"id": "p3", "a": "The pool is open.", "b": "The pool is closed.", "label": "compatible"},
]


def _file(tmp_path: Path, pairs: object) -> str:
    path = tmp_path / "pairs.json"
    path.write_text(json.dumps({"pairs": pairs}), encoding="utf-8")
    return str(path)


def test_misses_are_named_with_both_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was missed and what was wrongly named is printed with both statements and the reason."""
    kinds = [{**pair, "kind": "state", "lang_a": "de", "lang_b": "de"} for pair in PAIRS[:2]]
    wrong = {**PAIRS[2], "kind": "trap", "lang_a": "en", "lang_b": "en"}
    assert main(("eval", "--pairs", _file(tmp_path, [*kinds, wrong]), "--lang", "en")) == 0
    told = capsys.readouterr().out
    assert "missed: state" in told
    assert "Der Lift ist zu." in told
    assert "wrongly: trap" in told
    assert "open ≠ closed" in told
    assert "de–de" in told


def test_machines_get_shares_and_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--json`` has precision, recall and a label for each pair, in their order."""
    main(("eval", "--pairs", _file(tmp_path, PAIRS), "--json"))
    told = json.loads(capsys.readouterr().out)
    assert told["contradiction"] == {"precision": 0.5, "recall": 0.5}
    assert [each["id"] for each in told["results"]] == ["p1", "p2", "p3"]
    assert told["results"][0]["label"] == "contradiction"


@pytest.mark.parametrize(
    ("pairs", "said"),
    [([], "no pair"), ([{"id": "p1", "a": "x", "b": "y", "label": "true"}], "p1")],
)
def test_a_wrong_file_is_told(
    pairs: object, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty file and a label nobody knows are named, and the status is not 0."""
    status = main(("eval", "--pairs", _file(tmp_path, pairs), "--lang", "en"))
    assert status != 0
    assert said in capsys.readouterr().err


def test_pairs_and_drafts_are_not_measured_together(capsys: pytest.CaptureFixture[str]) -> None:
    """Only one kind of labelled file is measured at a time."""
    assert main(("eval", "x.json", "--pairs", "y.json", "--lang", "en")) == 2
    assert "--pairs" in capsys.readouterr().err


def test_a_file_of_another_format_is_told_the_one_of_pairs(sayso: Sayso, tmp_path: Path) -> None:
    """The same id twice, or no list at all: the message names the format of pairs."""
    pair = {
        "id": "a",
        "a": "Der Pool ist offen.",
        "b": "Der Pool ist zu.",
        "label": "contradiction",
    }
    file = tmp_path / "pairs.json"
    for wrong in ([pair, pair], {"drafts": []}):
        file.write_text(json.dumps(wrong), "utf-8")
        ran = sayso("eval", "--pairs", str(file), "--lang", "en")
        assert ran.status
        assert "pairs-open.json" in ran.err
