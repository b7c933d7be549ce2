"""The command line, run in this process: quick, and nothing of the surroundings gets in."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from sayso.cli.main import main

LITTLE = Path(__file__).parent / "company"
"""Three people, three channels, four rules."""


class Ran(NamedTuple):
    """What a run ended with and wrote."""

    status: int
    out: str
    err: str


Sayso = Callable[..., Ran]


class _Bytes:
    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)

    def isatty(self) -> bool:
        return False


@pytest.fixture
def sayso(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Sayso:
    """Return a function that runs a command line with the little company, in German, 80 wide."""
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR", "SAYSO_NOW", "SAYSO_COMPANY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_CH.UTF-8")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def run(*line: str, stdin: bytes = b"", company: Path | None = LITTLE) -> Ran:
        monkeypatch.setattr(sys, "stdin", _Bytes(stdin))
        folder = [] if company is None else ["--company", str(company)]
        status = main([*folder, *line])
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return run
