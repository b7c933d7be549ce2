"""The 60-second tour of the README is true: its commands give what stands below them."""

import re
import shlex
from pathlib import Path
from typing import NamedTuple

README = Path(__file__).resolve().parents[2] / "README.md"


class Shown(NamedTuple):
    """A command of the tour and the output printed below it; ``…`` alone leaves lines out."""

    command: str
    output: str


def shown(text: str) -> list[Shown]:
    """Every command in the fenced ``console`` blocks with its output."""
    found: list[Shown] = []
    for block in re.findall(r"^```console\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            while command.endswith("\\"):
                more, _, output = output.partition("\n")
                command = command[:-1] + more.removeprefix("> ").lstrip()
            found.append(Shown(command, output.rstrip("\n")))
    return found


def pattern(output: str) -> str:
    """The output as a pattern: a line that is only ``…`` stands for any lines."""
    lines = [".*" if line.strip() == "…" else re.escape(line) for line in output.split("\n")]
    return "\n".join(lines)


TOUR = [
    each for each in shown(README.read_text(encoding="utf-8")) if each.command.startswith("sayso")
]


def test_a_tour_has_commands() -> None:
    """Where the README promises a tour, there is one to follow."""
    text = README.read_text(encoding="utf-8")
    assert TOUR or not re.search(r"^#+ .*\btour\b", text, flags=re.MULTILINE | re.IGNORECASE)


def test_the_tour_is_true(sayso) -> None:
    """What the README shows is what comes out."""
    for step in TOUR:
        words = shlex.split(step.command, comments=True)
        stdin = b""
        if "<<<" in words:
            at = words.index("<<<")
            stdin, words = words[at + 1].encode(), words[:at]
        out = sayso(*words[1:], stdin=stdin, company=None).out.rstrip("\n")
        assert re.fullmatch(pattern(step.output), out, flags=re.DOTALL), f"{step.command}\n{out}"


def test_a_tour_is_read_as_it_is_written() -> None:
    """Commands may be broken over lines, and a line of dots leaves lines out."""
    text = '```console\n$ sayso check "a b" \\\n    --as x\n■ So nicht.\n…\nEnde\n$ sayso people\n```\n'
    first, second = shown(text)
    assert first == Shown('sayso check "a b" --as x', "■ So nicht.\n…\nEnde")
    assert second.output == ""
    assert re.fullmatch(pattern(first.output), "■ So nicht.\n1\n2\nEnde", flags=re.DOTALL)
    assert not re.fullmatch(pattern(first.output), "■ So.\n1\nEnde", flags=re.DOTALL)
