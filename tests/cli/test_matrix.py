"""`sayso matrix`: for a terminal, as a file that stands alone, as CSV, as JSON."""

import csv
import io
import json
from pathlib import Path

import pytest

from sayso.cli.words import CATALOGUES
from sayso.sheets.matrix_words import CATALOGUES as MATRIX

AT = ("--at", "2026-02-01T09:00")


def test_the_matrix_is_read_in_a_terminal(sayso) -> None:
    """Each group with where it may and where it asks, and how many combinations there are."""
    status, out, err = sayso("matrix", *AT)
    assert (status, err) == (0, "")
    assert out.startswith("Wer darf was?\nVeröffentlichen, alle Themen zusammen.")
    assert "● Ja" in out
    assert "■ Nein" in out
    assert "Anna Meier" in out


def test_the_matrix_speaks_english(sayso) -> None:
    """In the language asked for."""
    out = sayso("matrix", *AT, "--lang", "en", "--about", "products").out
    assert out.startswith("Who may say what?\nPublish about “Products”.")


def test_one_topic_and_some_people(sayso) -> None:
    """--about, --who and --where show less."""
    out = sayso("matrix", *AT, "--about", "Produkte", "--who", "zoe", "--where", "linkedin").out
    assert "Zoé Frey" in out
    assert "Anna Meier" not in out
    assert "2 Kombinationen von 1 Person, 2 Kanälen und 1 Thema" in out


def test_nobody_found_is_said(sayso, tmp_path: Path) -> None:
    """Words that nobody and no channel fits are no mistake: it says so, also in the file."""
    for line, said in (
        (("--who", "zzz"), "Niemand passt zu «zzz»."),
        (("--where", "tiktak"), "Kein Kanal passt zu «tiktak»."),
    ):
        status, out, err = sayso("matrix", *AT, *line)
        assert (status, err) == (0, "")
        assert said in out
        assert "Kombinationen" not in out
        file = tmp_path / "matrix.html"
        assert sayso("matrix", *AT, *line, "--html", str(file)).status == 0
        assert said in file.read_text("utf-8")


@pytest.mark.parametrize("none", ["none", "None"])
def test_without_a_topic(sayso, none: str) -> None:
    """--about none asks as `check` and `may` do: nobody has said what it is about."""
    found = json.loads(sayso("matrix", *AT, "--about", none, "--json").out)
    assert found["topics"] == [None]


def test_one_file_that_stands_alone(sayso, tmp_path: Path) -> None:
    """--html writes a whole page, and nothing to standard output."""
    file = tmp_path / "matrix.html"
    status, out, err = sayso("matrix", *AT, "--html", str(file))
    assert (status, out, err) == (0, "", "")
    html = file.read_text("utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "Content-Security-Policy" in html
    assert "Anna Meier" in html


def test_csv_into_a_file_and_out(sayso, tmp_path: Path) -> None:
    """A file says that it is UTF-8, and what goes out is the same, byte by byte."""
    file = tmp_path / "matrix.csv"
    assert sayso("matrix", *AT, "--csv", str(file)).status == 0
    out = sayso("matrix", *AT, "--csv", "-").out
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert file.read_bytes().decode() == out
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    assert {row["Antwort"] for row in rows} >= {"Ja", "Nein"}
    assert sum(int(row["Anzahl"]) for row in rows) == 3 * 3 * 2


def test_the_matrix_as_json(sayso) -> None:
    """Schema ``sayso.matrix/1``: classes of people and channels, and the counts of each cell."""
    found = json.loads(sayso("matrix", *AT, "--json").out)
    assert found["schema"] == "sayso.matrix/1"
    assert sorted(each for group in found["people"] for each in group) == [
        "p_anna",
        "p_ben",
        "p_zoe",
    ]
    assert len(found["cells"]) == len(found["people"])
    assert {len(row) for row in found["cells"]} == {len(found["channels"])}
    assert sum(found["totals"].values()) == 3 * 3 * len(found["topics"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("--about", "nirgendwo"), "kein Thema «nirgendwo»"),
        (("--do", "tanzen"), "keine Handlung «tanzen»"),
        (("--at", "gestern"), "«gestern» ist kein Zeitpunkt"),
    ],
)
def test_what_is_not_there_is_said(sayso, line: tuple[str, ...], said: str) -> None:
    """An unknown topic, action or time is a wrong use."""
    status, out, err = sayso("matrix", *line)
    assert (status, out) == (2, "")
    assert said in err


def test_a_place_that_cannot_be_written(sayso, tmp_path: Path) -> None:
    """One line on standard error, and status 1."""
    where = tmp_path / "nowhere" / "matrix.html"
    status, out, err = sayso("matrix", *AT, "--html", str(where))
    assert (status, out) == (1, "")
    assert "lässt sich nicht schreiben" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_no_brackets_stand_in_brackets(sayso, lang: str) -> None:
    """Where a few topics are answered otherwise, the list of a person still reads as a sentence."""
    at = ("--at", "2026-11-23T09:00")
    for person in ("Marco", "Dario", "Selina"):
        out = sayso("matrix", "--who", person, "--lang", lang, *at, company=None).out
        depth = 0
        for sign in out:
            depth += {"(": 1, ")": -1}.get(sign, 0)
            assert depth < 2, out
    assert MATRIX[lang]["list.but"].partition("{")[0] in out
