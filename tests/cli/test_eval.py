"""`sayso eval`: any file of the format, every figure, and no draft lost."""

import json
from pathlib import Path

import pytest

DRAFT = {
    "id": "d1",
    "author": "p_ben",
    "channel": "priv_li",
    "action": "publish",
    "asked": False,
    "time": "2026-02-10T19:42",
    "text": "Ein guter Januar, sagen wir einmal 👍 so.",
    "media": [],
    "gold_topics": ["t_results"],
    "expected": {"verdict": "stop", "approvers": [], "findings": [], "optional_findings": []},
}


@pytest.fixture
def drafts(tmp_path: Path):
    """Return a function that writes drafts into a file."""

    def write(*entries: object, bare: bool = False) -> str:
        path = tmp_path / "drafts.json"
        whole = list(entries) if bare else {"drafts": list(entries)}
        path.write_text(json.dumps(whole), encoding="utf-8")
        return str(path)

    return write


def test_the_figures_have_exactly_these_names(sayso, drafts) -> None:
    """Whoever reads the figures by program finds what was agreed, and nothing beside it."""
    status, out, err = sayso("eval", drafts(DRAFT), "--gold-topics", "--json")
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert list(found) == [
        "verdict_accuracy",
        "findings",
        "harmless",
        "approvers_accuracy",
        "results",
    ]
    assert list(found["findings"]) == ["precision", "recall", "by_kind"]
    assert list(found["harmless"]) == ["drafts", "flagged"]
    (result,) = found["results"]
    assert list(result) == ["id", "verdict", "findings", "approvers", "questions"]
    assert result["verdict"] == "stop"
    assert found["verdict_accuracy"] == 1.0


def test_findings_have_exactly_these_fields() -> None:
    """A finding in the results is a kind, a severity, two code points and a place."""
    from sayso.cli.scoring import PLACES, Seen

    assert Seen.__struct_fields__ == ("kind", "severity", "start", "end", "place")
    assert set(PLACES.values()) == {"text", "[Bild]", "[Autor]", "[Kanal]"}


def test_topics_are_unknown_unless_the_files_are_asked_for(sayso, drafts) -> None:
    """With ``--gold-topics`` those of the file hold; without, nobody has said."""
    path = drafts(DRAFT)
    assert json.loads(sayso("eval", path, "--gold-topics", "--json").out)["verdict_accuracy"] == 1
    assert "von niemandem angegeben" in sayso("eval", path).out


def test_approvers_of_an_ask_are_those_still_missing(sayso, drafts) -> None:
    """Of an *ask* they are listed by id; of a *stop* there are none."""
    ask = DRAFT | {
        "id": "d2",
        "time": "2026-05-10T09:00",
        "asked": True,
        "expected": {"verdict": "ask", "approvers": ["p_anna"]},
    }
    found = json.loads(sayso("eval", drafts(DRAFT, ask), "--gold-topics", "--json").out)
    assert [each["approvers"] for each in found["results"]] == [[], ["p_anna"]]
    assert found["approvers_accuracy"] == 1.0


def test_what_may_be_missing_may_be_missing(sayso, drafts) -> None:
    """Author, channel, time and what is expected are enough; a bare list of drafts is one too."""
    least = {key: DRAFT[key] for key in ("id", "author", "channel", "time")}
    least["expected"] = {"verdict": "ok"}
    least["media"] = [{"kind": "photo", "people": "none", "ai": None, "mood": "sunny"}]
    ran = sayso("eval", drafts(least, bare=True), "--gold-topics", "--json")
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"author": "p_nobody"}, "d1: «author»: Niemand heisst «p_nobody»."),
        ({"channel": "nowhere"}, "d1: «channel»: Es gibt keinen Kanal «nowhere»."),
        ({"gold_topics": ["t_no"]}, "d1: «topic»: Es gibt kein Thema «t_no»."),
        ({"action": "sing"}, "d1: «action»: Es gibt keine Handlung «sing»."),
        ({"time": "soon"}, "d1: «time»: «soon» ist kein Zeitpunkt."),
        ({"time": None}, "d1: «time» fehlt"),
        ({"media": [{"people": "many"}]}, "d1: «media»"),
        ({"expected": None}, "d1: «expected» fehlt"),
        ({"expected": {"verdict": "maybe"}}, "d1: «expected.verdict»"),
        (
            {"expected": {"verdict": "ok", "findings": [{"kind": "insult", "evidence": "xyz"}]}},
            "d1: «xyz» steht nicht im Text",
        ),
    ],
)
def test_a_draft_that_cannot_be_answered_spoils_only_itself(sayso, drafts, change, said) -> None:
    """It is named, counts as wrong, the others are answered, and the end is a failure."""
    status, out, err = sayso(
        "eval", drafts(DRAFT | change, DRAFT | {"id": "d2"}), "--gold-topics", "--json"
    )
    assert status == 1
    assert said in err
    found = json.loads(out)
    assert [each["verdict"] for each in found["results"]] == [None, "stop"]
    assert found["verdict_accuracy"] == 0.5


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "ist nicht in UTF-8"),
        (b"{", "ist kein JSON"),
        (b"{}", "es fehlt die Liste «drafts»"),
        (b'{"drafts": [3]}', "Eintrag 1 ist kein Objekt"),
        (b'{"drafts": [{}]}', "Eintrag 1 hat keine «id»"),
        (b'{"drafts": [{"id": "a"}, {"id": "a"}]}', "«a» kommt zweimal vor"),
    ],
)
def test_a_file_of_another_format_is_told(sayso, tmp_path: Path, content: bytes, said: str) -> None:
    """What is not of the format is a failure with its reason."""
    path = tmp_path / "drafts.json"
    path.write_bytes(content)
    status, out, err = sayso("eval", str(path))
    assert (status, out) == (1, "")
    assert said in err
    assert sayso("eval", str(tmp_path)).status == 2


def test_each_miss_is_told_with_its_reason(sayso, drafts) -> None:
    """What was expected, what came, and the clause that decided."""
    wrong = DRAFT | {
        "expected": {
            "verdict": "ask",
            "approvers": ["p_anna"],
            "findings": [{"kind": "insult", "evidence": "Januar"}],
        }
    }
    out = sayso("eval", drafts(wrong), "--gold-topics").out
    for said in (
        "Urteil stop, erwartet ask",
        "Freigabe durch niemand, erwartet p_anna",
        "verpasst: insult bei «Januar»",
        "Grund: 2.1 a (forbid, t_results)",
    ):
        assert said in " ".join(out.split())
    assert (
        "Everything is right." in sayso("eval", drafts(DRAFT), "--gold-topics", "--lang", "en").out
    )


def test_the_resolved_channel_is_the_one_meant(sayso, drafts) -> None:
    """A generic channel stands for the one of the author that the file names."""
    entry = DRAFT | {"channel": "amb_li", "resolved_channel": "priv_li"}
    assert sayso("eval", drafts(entry), "--gold-topics").status == 0
