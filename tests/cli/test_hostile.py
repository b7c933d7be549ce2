"""Whatever somebody types, and in whatever surroundings: a clear sentence, and no traceback."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sayso.cli import main as entry
from sayso.cli.page import Paint, Span, underlined, visible
from sayso.cli.words import language_in

LITTLE = Path(__file__).parent / "company"
ROOT = Path(__file__).resolve().parents[2]
ASK = ("--as", "p_ben", "--on", "priv_li")
DRAFT = {
    "id": "d1",
    "author": "p_ben",
    "channel": "priv_li",
    "time": "2026-02-10T19:42",
    "text": "Hallo",
    "expected": {"verdict": "ok"},
}
FAR = ("0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00")


@pytest.mark.parametrize("given", FAR)
def test_a_time_beyond_the_calendar_is_told(
    sayso, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    """An offset that leads out of the years 1 to 9999 is a time that does not exist."""
    for line in (("may", *ASK, "--at", given), ("lint", "--at", given)):
        status, out, err = sayso(*line)
        assert (status, out) == (2, "")
        assert f"Den Zeitpunkt «{given}» gibt es nicht." in err
    monkeypatch.setenv("SAYSO_NOW", given)
    assert "SAYSO_NOW ist kein Zeitpunkt" in sayso("may", *ASK).err


def test_media_without_an_end_are_told(sayso) -> None:
    """Brackets nobody closes, and more media than any post has."""
    assert "zu tief verschachtelt" in sayso("may", *ASK, "--media", "[" * 100_000).err
    many = sayso("may", *ASK, "--media", json.dumps([{}] * 21))
    assert many.status == 2
    assert "höchstens 20 Medien; das sind 21." in many.err
    assert sayso("may", *ASK, "--media", json.dumps([{}] * 20)).status != 2


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"expected": {"verdict": "ok", "approvers": 3}}, "expected.approvers"),
        ({"expected": {"verdict": "ok", "approvers": [["x"]]}}, "expected.approvers[0]"),
        ({"expected": {"verdict": "ok", "findings": 3}}, "expected.findings"),
        (
            {"expected": {"verdict": "ok", "findings": [{"kind": "x", "evidence": 3}]}},
            "expected.findings[0].evidence",
        ),
        ({"expected": {"verdict": []}}, "expected.verdict"),
        ({"text": 3}, "text"),
        ({"text": "a" * 100_001}, "text"),
        ({"asked": "no"}, "asked"),
        ({"media": [3]}, "media[0]"),
        ({"gold_topics": 3}, "gold_topics"),
        ({"resolved_channel": [1]}, "resolved_channel"),
        ({"context": {"received": 5}}, "context.received"),
        ({"time": FAR[0]}, "time"),
    ],
)
def test_a_field_of_another_shape_is_told(sayso, tmp_path: Path, changed: object, field: str):
    """A labelled draft whose field has another shape is named; the others are answered."""
    path = tmp_path / "drafts.json"
    assert isinstance(changed, dict)
    path.write_text(json.dumps([DRAFT, DRAFT | {"id": "d2"} | changed]), encoding="utf-8")
    status, out, err = sayso("eval", str(path), "--gold-topics", "--json")
    assert status == 1
    assert f"  d2: «{field}»: " in err
    assert [each["verdict"] for each in json.loads(out)["results"]] == ["ok", None]


def test_a_file_of_drafts_that_is_none_is_told(sayso, tmp_path: Path) -> None:
    """Brackets nobody closes, no draft at all, a file without an end, a path that is too long."""
    path = tmp_path / "drafts.json"
    for content, said, status in (("[" * 100_000, "zu tief", 1), ("[]", "kein Entwurf", 1)):
        path.write_text(content, encoding="utf-8")
        done = sayso("eval", str(path))
        assert (done.status, done.out) == (status, "")
        assert said in done.err
    endless = sayso("eval", "/dev/zero")
    assert (endless.status, endless.out) == (2, "")
    assert "grösser als 32 MB" in endless.err


@pytest.mark.parametrize("line", [("eval", "a" * 5000), ("people", "--company", "a" * 5000)])
def test_a_path_that_cannot_be_read_is_wrong_use(sayso, line: tuple[str, ...]) -> None:
    """What the system says of a path is told as such, and shortly: the output is fine."""
    done = sayso(*line, company=None)
    assert done.status == 2
    assert "lässt sich nicht lesen" in done.err
    assert len(done.err) < 400


def test_nothing_typed_steers_the_terminal(sayso) -> None:
    """Control signs and those that turn the order around are written out, wherever they stand."""
    evil = "Depp \x1b[2J\u202eabc\x07\r\x9b31m Welt"
    for done in (
        sayso("check", evil, *ASK, "--about", "none"),
        sayso("may", "--as", evil, "--on", "priv_li"),
        sayso("people", company=Path("/nowhere") / evil.replace("/", "")),
        sayso(evil),
    ):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", done.out + done.err)
    assert visible("a\x1bb\x9b\u202e\tc\n") == "a␛b\\x9b\\u202e c\n"


def test_a_place_behind_a_control_sign_is_underlined_where_it_shows() -> None:
    """A sign that is written out moves the places after it."""
    lines = underlined("\x9b Depp", [Span(2, 6, "1", "stop")], 40, Paint(coloured=False))
    assert lines == ["\\x9b Depp", "     1‾‾‾"]


@pytest.mark.parametrize("host", ["", "a" * 300])
def test_a_host_that_is_no_name_is_told(sayso, host: str) -> None:
    """A host that cannot be a name is a wrong use."""
    status, out, err = sayso("serve", "--host", host)
    assert (status, out) == (2, "")
    assert "ist kein Name eines Rechners." in err


@pytest.mark.parametrize(("given", "title"), [("2.1a", "2.1"), ("§ 1.2b", "1.2"), ("1.2 b", "1.2")])
def test_a_clause_goes_by_its_name(sayso, given: str, title: str) -> None:
    """Whoever names a clause gets its rule, with that clause and none of the others."""
    done = sayso("explain", given)
    assert done.out.startswith(f"Regel {title}  ")
    (clause,) = json.loads(sayso("explain", given, "--json").out)["clauses"]
    assert clause["clause"] == given[-1]
    assert "«2.1z»" in sayso("explain", "2.1z").err


def test_without_a_language_the_company_speaks(
    sayso, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """``--lang``, else the surroundings, else what the company decides in, else English."""
    head = (LITTLE / "company.yaml").read_text(encoding="utf-8")
    for language, spoken in (("en", "en"), ("fr", "fr"), ("rm", "en"), ("de", "de")):
        text = head.replace("deciding_language: de", f"deciding_language: {language}")
        (tmp_path / "company.yaml").write_text(text, encoding="utf-8")
        assert language_in(tmp_path) == spoken
    assert language_in(tmp_path / "nowhere") == "en"
    for surroundings in ("C", "C.UTF-8", "POSIX", "rm_CH.UTF-8", ""):
        monkeypatch.setenv("LANG", surroundings)
        assert "gibt es nicht" in sayso("may", *ASK, "--at", FAR[0]).err
        assert "is not a command" in sayso("chek", company=tmp_path / "no").err
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "is not a command" in sayso("chek").err


def test_the_folder_may_stand_in_the_surroundings(
    sayso, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """``SAYSO_COMPANY`` names the folder, and ``--company`` goes before it."""
    monkeypatch.setenv("SAYSO_COMPANY", str(LITTLE))
    assert "p_ben" in sayso("people", company=None).out
    assert sayso("people", company=tmp_path).status == 2


def test_what_we_overlooked_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exception nobody expected is one line with its type; the rest only when asked for."""

    def fail(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(entry, "main", fail)
    monkeypatch.setattr(sys, "argv", ["sayso", "--lang", "en"])
    with pytest.raises(SystemExit) as ended:
        entry.run()
    assert ended.value.code == 1
    assert capsys.readouterr().err == (
        "sayso: We made a mistake here (ZeroDivisionError). SAYSO_DEBUG=1 shows where.\n"
    )
    monkeypatch.setenv("SAYSO_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        entry.run()


@pytest.mark.parametrize(
    ("line", "closed", "status"),
    [
        (("people",), ">&-", 0),
        (("people", "--json"), ">&-", 0),
        (("people", "--nonsense"), "2>&-", 2),
        (("check", "-", *ASK), "<&-", 2),
    ],
)
def test_a_stream_that_is_closed_changes_no_status(
    line: tuple[str, ...], closed: str, status: int
) -> None:
    """Whoever closes a stream gets the status all the same."""
    command = f'exec "$0" "$@" {closed}'
    done = subprocess.run(
        ("sh", "-c", command, sys.executable, "-m", "sayso", "--company", str(LITTLE), *line),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr


def test_a_sign_the_output_does_not_have_is_written_out() -> None:
    """Where the output is ASCII and strict, signs it lacks are written as codes."""
    done = subprocess.run(
        (sys.executable, "-m", "sayso", "--company", str(LITTLE), "--lang", "de", "people"),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gesch\\xe4ftsf\\xfchrerin" in done.stdout


def test_every_variable_is_in_the_manual() -> None:
    """The table of the manual has each ``SAYSO_…`` of the code, and no other."""
    code = {
        name
        for source in (ROOT / "src").rglob("*.py")
        for name in re.findall(r"\bSAYSO_[A-Z_]+\b", source.read_text(encoding="utf-8"))
    }
    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(SAYSO_[A-Z_]+)", manual, flags=re.MULTILINE)) == code


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of it")
def test_the_site_leaves_no_orphan() -> None:
    """Where `sayso serve` is killed outright, its port is free soon after."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    line = (sys.executable, "-m", "sayso", "--company", str(LITTLE), "serve", "--port", str(port))
    with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        assert _within(20, lambda: _is_open(port))
        server.send_signal(signal.SIGKILL)
    assert _within(20, lambda: not _is_open(port))


def _is_open(port: int) -> bool:
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


def _within(seconds: float, holds) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.1)
    return False
