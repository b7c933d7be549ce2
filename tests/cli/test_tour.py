"""The 60-second tour of the README is true, and so is the answer that the manual takes apart."""

import json
import re
import shlex
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"


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
    each
    for each in shown(README.read_text(encoding="utf-8"))
    if each.command.startswith(("sayso ", "export "))
]


def test_a_tour_has_commands() -> None:
    """Where the README promises a tour, there is one to follow."""
    text = README.read_text(encoding="utf-8")
    assert TOUR or not re.search(r"^#+ .*\btour\b", text, flags=re.MULTILINE | re.IGNORECASE)


def test_the_tour_is_true(sayso, monkeypatch) -> None:
    """What the README shows is what comes out."""
    for step in TOUR:
        words = shlex.split(step.command, comments=True)
        if words[0] == "export":
            monkeypatch.setenv(*words[1].split("=", 1))
            continue
        stdin = b""
        if "<<<" in words:
            at = words.index("<<<")
            stdin, words = words[at + 1].encode(), words[:at]
        out = sayso(*words[1:], stdin=stdin, company=None).out.rstrip("\n")
        assert re.fullmatch(pattern(step.output), out, flags=re.DOTALL), f"{step.command}\n{out}"


def test_the_answer_taken_apart_is_true(sayso) -> None:
    """What docs/answer.md says of its one answer is what comes out: clauses, verdict, nearest yes."""
    manual = (ROOT / "docs" / "answer.md").read_text(encoding="utf-8")
    section = manual.partition("## One answer, step by step\n")[2].partition("\n## ")[0]
    (step,) = shown(section)
    answer = json.loads(sayso(*shlex.split(step.command)[1:], "--json", company=None).out)
    clauses = {each["rule"] + each["clause"] for each in answer["reasons"]}
    assert set(re.findall(r"`(\d+\.\w+)`", section)) == clauses
    assert [each["kind"] for each in answer["findings"]] == ["contradicting_fact"]
    assert (answer["verdict"], answer["advice"]) == ("stop", True)
    assert [each["fulfilled"] for each in answer["duties"]] == [True]
    assert not answer["approvals"]
    assert not answer["questions"]
    assert answer["contacts"][0]["name"] in section
    assert f"*{answer['ways'][0]['text']}*" in section


def test_a_tour_is_read_as_it_is_written() -> None:
    """Commands may be broken over lines, and a line of dots leaves lines out."""
    text = '```console\n$ sayso check "a b" \\\n    --as x\n■ So nicht.\n…\nEnde\n$ sayso people\n```\n'
    first, second = shown(text)
    assert first == Shown('sayso check "a b" --as x', "■ So nicht.\n…\nEnde")
    assert second.output == ""
    assert re.fullmatch(pattern(first.output), "■ So nicht.\n1\n2\nEnde", flags=re.DOTALL)
    assert not re.fullmatch(pattern(first.output), "■ So.\n1\nEnde", flags=re.DOTALL)
