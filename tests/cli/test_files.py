"""`sayso check --media FILE`: what a file says goes into the answer; `--clean` writes a copy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from media import samples as s
from sayso import media

ASK = ("--as", "p_ben", "--on", "priv_li", "--about", "none")
HERE = s.exif(position=True, serial="C02X9", owner="Anna Muster")


def describe(file: Path, **said: str) -> str:
    """A medium as JSON, with a file."""
    return json.dumps({"file": str(file), "people": "none", "ai": "none", "alt": "Halle", **said})


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph as a telephone takes it."""
    path = tmp_path / "photo.txt"  # its name says nothing
    path.write_bytes(s.jpeg(exif=HERE))
    return path


def test_a_file_is_read_and_told_of(sayso, photo: Path) -> None:
    """The answer names what the file says, and finds what has to be looked at."""
    ran = sayso("check", "Feierabend.", *ASK, "--media", describe(photo))
    assert (ran.status, ran.err) == (0, "")
    assert "Was die Datei sagt" in ran.out
    assert "Apple iPhone 15, mit seiner Nummer" in ran.out
    assert "Die Datei verrät, wo sie entstanden ist" in ran.out
    assert "Die Datei nennt Besitzer oder Nummer des Geräts" in ran.out
    for secret in ("C02X9", "Anna Muster", "47"):
        assert secret not in ran.out


def test_a_name_alone_is_a_medium_nobody_described(sayso, photo: Path) -> None:
    """`--media FILE` may be repeated, and mixes with JSON; what is not said is asked."""
    line = ("--media", str(photo), "--media", '{"people": "none", "ai": "none"}')
    ran = sayso("check", "Feierabend.", *ASK, *line, "--json")
    found = json.loads(ran.out)
    assert [each["medium"] for each in found["files"]] == [0]
    assert found["files"][0]["says"]["position"] is True
    assert "people" in [each["about"] for each in found["questions"]]


def test_a_file_that_disagrees_is_told_with_both(sayso, tmp_path: Path) -> None:
    """Where the author says without AI and the file with AI, the finding names both."""
    path = tmp_path / "hall.png"
    path.write_bytes(s.png(texts={"parameters": "x\nSteps: 20, Sampler: Euler a"}))
    out = " ".join(sayso("check", "Feierabend.", *ASK, "--media", describe(path)).out.split())
    assert "Sie sagen: ohne KI. In der Datei steht: mit KI erzeugt (Stable Diffusion)." in out


@pytest.mark.parametrize(
    "raw", [b"", b"Guten Tag", s.jpeg()[:300], s.png()[:-5], s.pdf().replace(b"/Root", b"/Encrypt")]
)
def test_an_unread_file_is_a_question_and_never_a_pass(sayso, tmp_path: Path, raw: bytes) -> None:
    """Empty, unknown, cut and locked files: not a yes, and somebody is asked about them."""
    path = tmp_path / "file"
    path.write_bytes(raw)
    ran = sayso("check", "Feierabend.", *ASK, "--media", describe(path), "--json")
    found = json.loads(ran.out)
    assert (ran.status, found["verdict"]) == (20, "stop")
    assert "file" in [each["about"] for each in found["questions"]]
    assert "media_unread" in [each["kind"] for each in found["findings"]]
    words = found["checked_words"]
    assert words.index("was die Datei selbst sagt") > words.index("Nicht geprüft")


def test_a_clean_copy_is_written(sayso, photo: Path, tmp_path: Path) -> None:
    """The copy says nothing of place and device; the file itself is as it was."""
    before = photo.read_bytes()
    copy = tmp_path / "copy.jpg"
    line = ("check", "Feierabend.", *ASK, "--media", describe(photo), "--clean", str(copy))
    ran = sayso(*line)
    assert (ran.status, ran.err) == (0, "")
    assert "Kopie ohne Ort und Gerät" in ran.out
    assert not media.look(copy.read_bytes()).position
    assert photo.read_bytes() == before
    again = sayso(*line)
    assert again.status == 2
    assert "gibt es schon" in again.err


@pytest.mark.parametrize(
    ("raw", "said"),
    [(s.film(), "Film"), (s.heic(), "JPEG oder PNG"), (s.jpeg()[:-9], "nicht ganz lesen")],
)
def test_what_cannot_be_cleaned_says_how(sayso, tmp_path: Path, raw: bytes, said: str) -> None:
    """Where we cannot make a copy nothing is written, and the way out is told."""
    path, copy = tmp_path / "file", tmp_path / "copy"
    path.write_bytes(raw)
    ran = sayso("check", "Feierabend.", *ASK, "--media", str(path), "--clean", str(copy))
    assert ran.status == 1
    assert said in ran.err
    assert not copy.exists()


def test_a_copy_needs_one_file(sayso, photo: Path, tmp_path: Path) -> None:
    """Without a file, or with two, there is nothing to copy; a file that is not there is told."""
    copy = str(tmp_path / "copy")
    for line in ((), ("--media", str(photo), "--media", str(photo))):
        assert "genau eine Datei" in sayso("may", *ASK, *line, "--clean", copy).err
    assert "Es gibt keine Datei" in sayso("may", *ASK, "--media", str(tmp_path / "no.jpg")).err
    assert "ist keine Datei" in sayso("may", *ASK, "--media", str(tmp_path)).err


def test_signs_of_a_file_steer_no_terminal(sayso, tmp_path: Path) -> None:
    """What a file says is written out: no colours, no turned order, no second line."""
    path = tmp_path / "file.png"
    path.write_bytes(s.png(texts={"Author": "a\x1b[31mb\u202ec\nSo nicht."}))
    out = sayso("check", "Feierabend.", *ASK, "--media", describe(path)).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\nSo nicht." not in out
