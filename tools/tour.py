"""Writes the README's tour anew: runs each command in it and puts its output below.

    python tools/tour.py

A command that ends in a comment such as ``# 12 lines`` shows so many lines and then a line of dots.
``tests/cli/test_tour.py`` holds the tour to what the commands say.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BIN = Path(sys.executable).parent
CONTINUED = re.compile(r"\\\n\s*")
SHOWN = re.compile(r"# (\d+) lines$")


def output(command: str) -> str:
    """What ``command`` prints, at 80 columns and in German unless it says otherwise."""
    words = shlex.split(command, comments=True)
    environment = {"PATH": f"{BIN}:/usr/bin:/bin", "COLUMNS": "80", "LANG": "de_CH.UTF-8"}
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env=environment, cwd=ROOT
    )
    if done.returncode in {1, 2}:
        sys.exit(f"{command}\n{done.stderr}")
    lines = done.stdout.rstrip("\n").split("\n")
    if wanted := SHOWN.search(command):
        most = int(wanted[1])
        lines = [*lines[:most], "…"] if len(lines) > most else lines
    return "\n".join(line.rstrip() for line in lines)


def refreshed(block: re.Match[str]) -> str:
    """A console block with every output written anew."""
    commands = re.findall(r"^\$ ((?:.*\\\n)*.*)", block[1], flags=re.MULTILINE)
    steps = [f"$ {each}\n{output(CONTINUED.sub('', each))}" for each in commands]
    return "```console\n" + "\n\n".join(steps) + "\n```"


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    pattern = re.compile(r"^```console\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
    README.write_text(pattern.sub(refreshed, text), encoding="utf-8")
