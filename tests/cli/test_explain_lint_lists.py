"""`sayso explain`, `sayso lint` and the lists."""

import json
from pathlib import Path

import pytest


def test_explain_shows_a_rule_with_everything_about_it(sayso) -> None:
    """Paragraph, clauses in plain words, reason, examples, and whom to ask."""
    status, out, err = sayso("explain", "2.1")
    assert (status, err) == (0, "")
    wanted = (
        "Regel 2.1  Sperrfrist",
        "│ Darf nicht. In der Sperrfrist sagt niemand etwas zu Resultaten.",
        "Wirkung      Darf nicht",
        "Rang         Börse",
        "Wer          alle",
        "Worüber      Resultate",
        "Wann         während einer Sperrfrist",
        "Ein klares Datum ist einfacher",
        "So nicht  «Wir hatten einen guten Januar.»",
        "Fragen? Anna Meier",
    )
    places = [out.index(each) for each in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("given", ["1.2", "§ 1.2", "§1.2", "Regel 1.2", "rule 1.2"])
def test_a_rule_goes_by_its_number(sayso, given: str) -> None:
    """However people write the number of a paragraph."""
    assert sayso("explain", given).out.startswith("Regel 1.2  Produkte")


def test_explain_speaks_english(sayso) -> None:
    """The clauses are told in the language asked for."""
    out = sayso("explain", "2.2", "--lang", "en").out
    assert "May after approval. People speak about results" in out
    assert "Approval  Managing Director" in out


def test_a_rule_as_json(sayso) -> None:
    """Schema ``sayso.rule/1``."""
    found = json.loads(sayso("explain", "1.2", "--json").out)
    assert found["schema"] == "sayso.rule/1"
    assert [clause["clause"] for clause in found["clauses"]] == ["a", "b"]
    assert found["clauses"][0]["rows"][1] == {"label": "Wer", "text": "wer den Kanal verantwortet"}


def test_lint_ends_with_0_where_the_folder_loads(sayso) -> None:
    """Findings are no failure; the day they hold for is said."""
    status, out, _ = sayso("lint", "--at", "2026-02-01")
    assert status == 0
    assert "1. Februar 2026" in out


def test_lint_ends_with_1_where_it_does_not(sayso, tmp_path: Path) -> None:
    """Errors come with file, line and column, and as JSON."""
    (tmp_path / "company.yaml").write_text("company: {nam: X}\nunits: 3\n", encoding="utf-8")
    status, out, _ = sayso("lint", company=tmp_path)
    assert status == 1
    assert "company.yaml:1:" in out
    found = json.loads(sayso("lint", "--json", company=tmp_path).out)
    assert found["schema"] == "sayso.lint/1"
    assert found["errors"] == len(found["notes"]) >= 2
    assert found["at"] is None


@pytest.mark.parametrize(
    ("what", "held"),
    [("people", "Zoé Frey"), ("channels", "Mein LinkedIn"), ("topics", "Resultate")],
)
def test_the_lists_hold_the_names_to_ask_with(sayso, what: str, held: str) -> None:
    """Every list says the ids, and as JSON the same."""
    status, out, _ = sayso(what)
    assert status == 0
    assert held in out
    found = json.loads(sayso(what, "--json").out)
    assert found["schema"] == f"sayso.{what}/1"
    assert any(each["name"] == held for each in found[what])
