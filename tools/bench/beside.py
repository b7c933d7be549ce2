"""Other readers of texts, each in one process that goes on: its start does not count.

They stand in an environment of their own (`tools/environment.py bench`), so that what we are
compared with changes nothing that we run with. Each tells its own time for each text.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from tools.bench.measuring import ROOT, NotThere

PLACE = ROOT / ".bench"
PYTHON = PLACE / "python" / "bin" / "python"
NODE_MODULES = PLACE / "node_modules"
SCRIPTS = Path(__file__).parent / "peers"

READERS = {
    "proselint": (PYTHON, "with_proselint.py"),
    "alex": ("node", "alex.js"),
    "textlint": ("node", "textlint.js"),
    "presidio": (PYTHON, "with_presidio.py"),
}
"""What reads, by its name: the program and the script that it is given texts by."""


class Seen(Struct, frozen=True):
    """What a reader made of a text: seconds, and the places of what it found."""

    seconds: float
    places: tuple[tuple[int, int], ...]


def read_by(name: str, texts: Sequence[tuple[str, str]], seconds: float = 120) -> list[Seen]:
    """What ``name`` makes of each text, given with its language.

    Raises ``NotThere`` where it is not installed or does not start.
    """
    program, script = READERS[name]
    lines = "".join(json.dumps({"text": text, "language": tongue}) + "\n" for text, tongue in texts)
    try:
        done = subprocess.run(
            [program, script if program == PYTHON else PLACE / script],
            cwd=SCRIPTS if program == PYTHON else PLACE,
            input=lines,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except FileNotFoundError:
        raise NotThere(f"{name} is not installed: make bench installs it") from None
    if done.returncode:
        raise NotThere(f"{name} does not run: {done.stderr.strip()[-200:]}")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    if len(found) != len(texts):
        raise NotThere(f"{name} read {len(found)} of {len(texts)} texts")
    return [
        Seen(each["ms"] / 1000, tuple((start, end) for start, end in each["found"]))
        for each in found
    ]


def versions() -> list[str]:
    """The readers with their versions, as the lock files pin them."""
    pinned = (ROOT / "requirements" / "bench.in").read_text("utf-8").splitlines()
    packages = json.loads((SCRIPTS / "package.json").read_text("utf-8"))["dependencies"]
    return [
        *(line.replace("==", " ") for line in pinned if "==" in line),
        *(f"{name} {version}" for name, version in packages.items()),
    ]
