"""The start of the command line: what somebody waits for who types `sayso check`."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tools.bench import measuring
from tools.bench.measuring import Result, Row

SAYSO = str(Path(sys.executable).parent / "sayso")
CHECK = (
    *(SAYSO, "check", "Heute war ein guter Tag im Werk."),
    *("--as", "p_dario", "--on", "amb_li_dario"),
)


def start() -> Result:
    """Time whole commands with the demo company, from their start to their end."""
    rows: list[Row] = []
    for name, command, runs, limit in (
        ("sayso --help", (SAYSO, "--help"), 10, 0.0),
        ("sayso check", CHECK, 10, 0.25),
        ("sayso check --json", (*CHECK, "--json"), 10, 0.25),
        ("sayso lint", (SAYSO, "lint"), 3, 0.0),
    ):
        taken = seconds(command, runs)
        middle = measuring.median(taken)
        rows.append(
            Row(
                what=f"`{name}`, from start to end",
                measured=f"{measuring.span(middle)} median",
                spread=f"{measuring.span(max(taken))} – {measuring.span(min(taken))}",
                target=f"≤ {measuring.span(limit)}" if limit else "",
                reached=middle <= limit if limit else None,
            )
        )
    return Result(tuple(rows))


def seconds(command: Sequence[str], runs: int) -> list[float]:
    """The time of each run. Whatever the answer, only a failure (1, 2) stops us."""
    found: list[float] = []
    for turn in range(runs + 1):
        begin = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode in {1, 2}:
            raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")
        if turn:  # the first fills the user's cache
            found.append(time.perf_counter() - begin)
    return found
