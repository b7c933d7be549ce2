"""Writes the README's tour anew: runs each command in it and puts its output below.

    python tools/tour.py

An output that ends in a line of dots keeps its number of lines; ``export NAME=value`` holds for what
follows. ``tests/cli/test_tour.py`` holds the tour to what the commands say.
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
BLOCK = re.compile(r"^```console\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", flags=re.MULTILINE)
EXPORT = re.compile(r"export (\w+)=(\S+)")


def output(command: str, shown: str, environment: dict[str, str]) -> str:
    """What ``command`` prints, of it as much as was ``shown`` below it."""
    done = subprocess.run(
        shlex.split(command),
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=ROOT,
    )
    if done.returncode in {1, 2}:
        sys.exit(f"{command}\n{done.stderr}")
    lines = done.stdout.rstrip("\n").split("\n")
    before = shown.strip("\n").split("\n")
    if before[-1] == "…" and len(lines) >= len(before):
        lines = [*lines[: len(before) - 1], "…"]
    return "\n".join(line.rstrip() for line in lines)


def refreshed(text: str) -> str:
    """``text`` with every output in its console blocks written anew: 80 columns, German at first."""
    environment = {"PATH": f"{BIN}:/usr/bin:/bin", "COLUMNS": "80", "LANG": "de_CH.UTF-8"}

    def step(found: re.Match[str]) -> str:
        if export := EXPORT.fullmatch(found[1]):
            environment[export[1]] = export[2]
            return f"$ {found[1]}"
        return f"$ {found[1]}\n{output(CONTINUED.sub('', found[1]), found[2], environment)}"

    def block(found: re.Match[str]) -> str:
        return "```console\n" + "\n\n".join(map(step, STEP.finditer(found[1]))) + "\n```"

    return BLOCK.sub(block, text)


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
