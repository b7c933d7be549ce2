"""`sayso check` and `sayso may`: the answer, its order, its status, both languages."""

import json
from pathlib import Path

import jsonschema
import pytest

from sayso.cli import schema as schema_file
from sayso.cli.trouble import STATUS
from sayso.cli.words import CATALOGUES

BEN = ("--as", "p_ben", "--on", "priv_li")
QUIET = ("--about", "Resultate", "--at", "2026-02-10T19:42")
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (("--about", "none"), 0),
        (("--about", "t_results", "--at", "2026-05-10 09:00", "--asked"), 10),
        (QUIET, 20),
    ],
)
def test_the_status_is_the_verdict(sayso, line: tuple[str, ...], status: int) -> None:
    """It ends with 0, 10 or 20, whatever the form of the answer, and says nothing else."""
    for form in ((), ("--json",), ("--explain",), ("--lang", "en")):
        ran = sayso("may", *BEN, *line, *form)
        assert (ran.status, ran.err) == (status, "")
        assert ran.out


def test_an_answer_says_things_in_the_order_people_need_them(sayso) -> None:
    """Verdict, how it would work, the paragraph, the person, and last what was not checked."""
    out = sayso("check", "Wir hatten einen guten Januar.", *BEN, *QUIET).out
    wanted = (
        "■ So nicht.",
        "Regel 2.1 lässt das bis 3. März, 7 Uhr nicht zu.",
        "So geht es",
        "Warten Sie, bis die Zahlen da sind.",
        "Warum",
        "│ 2.1  Darf nicht. In der Sperrfrist sagt niemand etwas zu Resultaten.",
        "│ Gut für Sie: Ein klares Datum",
        "Fragen? Anna Meier, Geschäftsführerin. Vertretung: Ben Ott.",
        "anna.meier@beispiel.example",
        "Geprüft: Person, Kanal, Zeit, Thema",
    )
    places = [out.index(each) for each in wanted]
    assert places == sorted(places)
    assert " ".join(out.split()).endswith("Nichts davon wird gespeichert.")
    assert "!" not in out


def test_an_approval_names_who_says_yes_and_who_stands_in(sayso) -> None:
    """The one to ask has a name and a time; while away, the deputy is asked."""
    line = ("may", *BEN[:0], "--as", "p_zoe", "--on", "priv_li", "--about", "t_results", "--asked")
    out = sayso(*line, "--at", "2026-05-11T09:00").out
    assert "Sie fragen zuerst. Ja sagen muss: Anna Meier." in out
    assert "Antwort innert 1 Arbeitstag." in out
    away = sayso(*line, "--at", "2026-08-05T09:00").out
    assert "Ben Ott" in away.split("Wer Ja sagt")[1]


def test_english_is_as_complete(sayso) -> None:
    """No German is left in an English answer where the company speaks English."""
    out = sayso("may", *BEN, *QUIET, "--lang", "en").out
    assert "■ Not like this." in out
    assert "In the quiet period nobody says anything about results." in out
    assert "Managing Director. Deputy: Ben Ott." in out
    assert "None of this is stored." in " ".join(out.split())
    for german in ("Regel", "Geprüft", "Vertretung", "Warum"):
        assert german not in out


@pytest.mark.parametrize(
    ("given", "speaks"),
    [
        ({"LANG": "en_US.UTF-8"}, "Ask first."),
        ({"LC_ALL": "de_CH.UTF-8", "LANG": "en_US.UTF-8"}, "Fragen Sie zuerst."),
        ({"LANG": "C"}, "Fragen Sie zuerst."),
        ({"LANG": "fr_CH.UTF-8"}, "Demandez d’abord."),
        ({"LANG": "it_CH.UTF-8"}, "Chieda prima."),
        ({"LANG": "rm_CH.UTF-8"}, "Fragen Sie zuerst."),
        ({}, "Fragen Sie zuerst."),
    ],
)
def test_the_surroundings_choose_the_language(sayso, monkeypatch, given, speaks: str) -> None:
    """LC_ALL before LANG; German where we do not speak what is asked for."""
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    out = sayso("may", *BEN, "--about", "t_results", "--asked", "--at", "2026-05-11T09:00").out
    assert speaks in out


@pytest.mark.parametrize(
    "person", ["p_ben", "Ben Ott", "ben ott", "ben.ott@beispiel.example", "ben.ott", "Ben"]
)
def test_people_go_by_id_name_and_address(sayso, person: str) -> None:
    """Somebody is found by whatever people call them."""
    out = sayso("may", "--as", person, "--on", "priv_li", "--json").out
    assert json.loads(out)["author"]["id"] == "p_ben"


def test_accents_are_not_needed(sayso) -> None:
    """Whoever has no accents on the keyboard is understood."""
    assert json.loads(sayso("may", "--as", "Zoe Frey", "--on", "Mein Instagram", "--json").out)[
        "author"
    ] == {"id": "p_zoe", "name": "Zoé Frey"}


@pytest.mark.parametrize(
    "channel", ["off_li", "LinkedIn der Firma", "company linkedin", "Beispiel"]
)
def test_channels_go_by_id_name_and_handle(sayso, channel: str) -> None:
    """A channel is found by whatever people call it, in any language."""
    out = sayso("may", "--as", "p_anna", "--on", channel, "--about", "bicycles", "--json").err
    assert "bicycles" in out
    out = sayso("may", "--as", "p_anna", "--on", channel, "--about", "Products", "--json").out
    assert json.loads(out)["channel"]["id"] == "off_li"


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("2026-05-02T22:48", "2026-05-02T22:48:00"),
        ("2026-05-02 22:48", "2026-05-02T22:48:00"),
        ("2026-05-02T20:48Z", "2026-05-02T22:48:00"),
        ("2026-05-02T16:48-04:00", "2026-05-02T22:48:00"),
    ],
)
def test_times_are_the_companys(sayso, given: str, taken: str) -> None:
    """A time is on the company's clock; one with an offset is brought to it."""
    out = sayso("may", *BEN, "--at", given, "--json").out
    assert json.loads(out)["time"] == taken


def test_now_is_now(sayso, monkeypatch) -> None:
    """Without a time the answer is for this minute of the company's clock."""
    monkeypatch.setenv("SAYSO_NOW", "2026-02-10T19:42")
    for line in ((), ("--at", "now")):
        assert json.loads(sayso("may", *BEN, *line, "--json").out)["time"] == "2026-02-10T19:42:00"
    monkeypatch.delenv("SAYSO_NOW")
    taken = json.loads(sayso("may", *BEN, "--json").out)["time"]
    assert len(taken) == 19
    assert taken.endswith(":00")


@pytest.mark.parametrize("line", [("may", *BEN), ("explain", "1.2"), ("channels",), ("serve",)])
def test_a_now_that_is_none_is_told(sayso, monkeypatch, line: tuple[str, ...]) -> None:
    """A wrong ``SAYSO_NOW`` is a wrong use with a sentence, in every command that wants the time."""
    monkeypatch.setenv("SAYSO_NOW", "tomorrow")
    status, out, err = sayso(*line)
    assert (status, out) == (2, "")
    assert "SAYSO_NOW" in err
    assert "«tomorrow»" in err
    assert "Traceback" not in err


def test_a_text_may_come_in_a_pipe_and_begin_with_a_dash(sayso) -> None:
    """``-`` reads standard input, with or without a mark at its start; a dash is no option."""
    text = "Guten Tag\nzusammen"
    for stdin in (text.encode(), f"{text}\n".encode(), b"\xef\xbb\xbf" + text.encode()):
        assert sayso("check", "-", *BEN, "--about", "none", stdin=stdin).status == 0
    assert sayso("check", "-5 Grad heute", *BEN, "--about", "none").status == 0
    assert sayso("check", *BEN, "--about", "none", "--", "--heute--").status == 0


def test_a_channel_that_is_to_be_opened_need_not_exist(sayso) -> None:
    """Opening a channel is asked with a name nobody knows yet."""
    ran = sayso("may", "--as", "p_ben", "--on", "tiktok_neu", "--do", "create_channel", "--json")
    assert ran.status in (0, 10, 20)
    assert sayso("may", "--as", "p_ben", "--on", "tiktok_neu").status == 2


def test_explain_tells_what_does_not_apply(sayso) -> None:
    """Every clause is listed with what became of it and why, in words."""
    out = sayso("may", *BEN, *QUIET, "--explain").out
    assert "2.1a, Darf nicht, Resultate: hat entschieden" in out
    assert "1.1a, Darf, Resultate: weicht Regel 2.1a, das höher steht" in out
    assert "1.2a, Darf, Resultate: trifft nicht zu (anderer Kanal)" in out


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_lines_fit_the_width(sayso, monkeypatch, width: int) -> None:
    """No line is longer than the terminal, nor than what is read with ease."""
    monkeypatch.setenv("COLUMNS", str(width))
    for line in (("may", *BEN, *QUIET), ("explain", "2.1"), ("--help",)):
        longest = max(map(len, sayso(*line).out.splitlines()))
        assert longest <= max(32, min(width, 88))


# ── for machines ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
@pytest.mark.parametrize(
    "line",
    [
        ("may", *BEN, *QUIET, "--explain"),
        ("check", "Hallo zusammen", *BEN, "--about", "none"),
        ("may", "--as", "p_zoe", "--on", "priv_li", "--about", "t_results", "--asked"),
        ("check", "Neu!", "--as", "p_zoe", "--on", "off_li", "--media", '{"kind": "photo"}'),
    ],
)
def test_json_is_what_its_schema_says(sayso, line: tuple[str, ...], lang: str) -> None:
    """The document follows the published schema, and its verdict is the status."""
    ran = sayso(*line, "--json", "--lang", lang)
    found = json.loads(ran.out)
    published = ROOT / "docs" / "schema" / schema_file.NAME
    schema = json.loads(published.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)
    assert found["schema"] == "sayso.answer/1"
    assert STATUS[found["verdict"]] == ran.status
    assert found["language"] == lang


def test_the_published_schema_is_the_codes() -> None:
    """docs/schema/answer.schema.json is made from the code: ``python -m sayso.cli.schema docs/schema``."""
    published = ROOT / "docs" / "schema" / schema_file.NAME
    assert published.read_text(encoding="utf-8") == schema_file.text()


def test_json_does_not_repeat_the_text(sayso) -> None:
    """What was typed is not in the document: it is nobody's to keep."""
    text = "Unser Januar war wunderbar und streng"
    assert text not in sayso("check", text, *BEN, *QUIET, "--json").out


def test_the_manual_names_every_field() -> None:
    """docs/json.md names every field of the answer."""
    manual = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    fields = json.loads(schema_file.text())["$defs"]["AnswerDocument"]["properties"]
    missing = [name for name in fields if f"`{name}`" not in manual]
    assert not missing


def test_the_manual_names_every_command_and_option() -> None:
    """docs/cli.md names every command and every option."""
    from sayso.cli.main import COMMANDS, EVERYWHERE

    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    options = {*EVERYWHERE, *(option for command in COMMANDS for option in command.options)}
    missing = [command.name for command in COMMANDS if f"sayso {command.name}" not in manual]
    missing += [option.name for option in options if f"--{option.name}" not in manual]
    assert not missing
