"""``sayso createadmin``: a link, told in a sentence or as JSON; a slip is told too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(data: Path, *line: str) -> subprocess.CompletedProcess[str]:
    """Type the command, with a store of its own."""
    command = [sys.executable, "-m", "sayso", "createadmin", *line, "--lang", "de"]
    environment = {**os.environ, "SAYSO_DATA": str(data), "SAYSO_DATABASE": ""}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_the_link_is_where_people_reach_the_site(tmp_path: Path) -> None:
    """The link stands alone on the last line, whole; each run gives another, and makes the store."""
    first = run(tmp_path, "anna@example.org")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.splitlines()[-1].startswith("http://127.0.0.1:8000/einladung/")
    again = run(tmp_path, "Anna@Example.org", "--site", "https://sayso.example.org/", "--json")
    told = json.loads(again.stdout)
    assert told["link"].startswith("https://sayso.example.org/einladung/")
    assert told["link"].rpartition("/")[2] not in first.stdout


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["anna"], "«anna» ist keine E-Mail-Adresse."),
        (["an na@example.org"], "ist keine E-Mail-Adresse."),
        (["@example.org"], "ist keine E-Mail-Adresse."),
        ([], "Es fehlt die E-Mail-Adresse"),
        (["a@b.ch", "--site", "sayso.example.org"], "ist keine Adresse einer Webseite."),
    ],
)
def test_a_slip_is_told_and_makes_nothing(tmp_path: Path, line: list[str], said: str) -> None:
    """What is no address is said to be none, with the way out, before a store is made."""
    done = run(tmp_path / "data", *line)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "data").exists()
