"""`sayso ask` and `sayso eval --questions`: understood first, then answered; measured by field."""

import json
from pathlib import Path

import pytest

from sayso import folder
from sayso.cli.words import CATALOGUES

QUESTION = {
    "id": "q1",
    "lang": "de",
    "question": "darf ich das firmenlogo als profilbild nehmen",
    "expected": {
        "action": "update_profile",
        "class": "private",
        "also_acceptable_classes": [],
        "topics": [],
        "verdict": "stop",
        "also_acceptable": [],
    },
}


@pytest.fixture
def questions(tmp_path: Path):
    """Return a function that writes questions into a file."""

    def write(*entries: object) -> str:
        path = tmp_path / "questions.json"
        path.write_text(json.dumps({"questions": list(entries)}), encoding="utf-8")
        return str(path)

    return write


def test_what_was_understood_stands_first(sayso) -> None:
    """The first line says what the question was taken to ask, and the status is the verdict's."""
    status, out, err = sayso(
        "ask", "darf ich auf insta ein video vom messestand zeigen?", company=folder.demo()
    )
    assert (status, err) == (0, "")
    assert out.startswith("Verstanden: veröffentlichen, auf Ihrem eigenen Instagram, über")
    assert "Angenommen: Sie arbeiten hier" in out


def test_asking_as_somebody_assumes_nothing_of_them(sayso) -> None:
    """With --as nobody has to assume who asks."""
    ran = sayso("ask", "darf ich das posten?", "--as", "p_marco", company=folder.demo())
    assert "Angenommen: Sie arbeiten" not in ran.out
    assert "Worum geht es?" in ran.out


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_json_holds_both(sayso, lang: str) -> None:
    """The document has what was understood and the answer of `sayso may`."""
    ran = sayso("ask", "kann ich das liken", "--json", "--lang", lang, company=folder.demo())
    found = json.loads(ran.out)
    assert (found["schema"], found["answer"]["schema"]) == ("sayso.ask/1", "sayso.answer/1")
    assert found["understood"]["action"] == found["answer"]["action"] == "like"
    assert ran.status == {"ok": 0, "ask": 10, "stop": 20}[found["answer"]["verdict"]]


def test_any_company_can_be_asked(sayso) -> None:
    """A company without places and without levels is answered too."""
    assert sayso("ask", "darf ich das posten").status in (0, 10, 20)


def test_the_figures_of_questions_have_exactly_these_names(sayso, questions) -> None:
    """Whoever reads the figures by program finds what was agreed, and nothing beside it."""
    ran = sayso("eval", "--questions", questions(QUESTION), "--json", company=folder.demo())
    assert json.loads(ran.out) == {
        "action_accuracy": 1.0,
        "verdict_accuracy": 1.0,
        "results": [
            {
                "id": "q1",
                "action": "update_profile",
                "class": "private",
                "topics": [],
                "verdict": "stop",
            }
        ],
    }


def test_what_a_careful_reader_could_also_say_counts(sayso, questions) -> None:
    """A verdict or class among the acceptable ones is right; any other is listed as a miss."""
    expected = {**QUESTION["expected"], "verdict": "ask"}
    also = {**QUESTION, "expected": {**expected, "also_acceptable": ["stop"]}}
    wrong = {**QUESTION, "id": "q2", "expected": expected}
    ran = sayso("eval", "--questions", questions(also, wrong), "--json", company=folder.demo())
    assert json.loads(ran.out)["verdict_accuracy"] == 0.5
    told = sayso("eval", "--questions", questions(also, wrong), company=folder.demo())
    assert "q2" in told.out
    assert "q1" not in told.out


def test_a_question_without_a_label_spoils_only_itself(sayso, questions) -> None:
    """It is named, counts as wrong, and the status is 1."""
    ran = sayso("eval", "--questions", questions({"id": "q0", "question": "?"}, QUESTION), "--json")
    assert ran.status == 1
    assert "q0" in ran.err
    verdicts = {each["id"]: each["verdict"] for each in json.loads(ran.out)["results"]}
    assert verdicts["q0"] is None
    assert verdicts["q1"] is not None


def test_either_drafts_or_questions(sayso, questions) -> None:
    """Both at once, or neither, is a wrong use."""
    assert sayso("eval", "drafts.json", "--questions", questions(QUESTION)).status == 2
    assert sayso("eval").status == 2
    assert sayso("eval", "--questions", questions()).status == 1
    assert sayso("ask", "  ").status == 2
