"""The matrix of the large company, and what memory it takes: each in a process of its own."""

from __future__ import annotations

import contextlib
import gc
import json
import subprocess
import sys
import time
from pathlib import Path

from tools.bench import measuring
from tools.bench.company import MOMENT, company
from tools.bench.measuring import Result, Row

from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.scene import Scene

PATIENCE = 40.0
"""Seconds after which one process is given up."""
RUNS = 3


def matrix() -> Result:
    """Time of the first and of a later matrix, growth of memory at its peak, classes."""
    try:
        runs = [measuring.alone("tools.bench.matrix", 1_000, seconds=PATIENCE) for _ in range(RUNS)]
    except subprocess.TimeoutExpired:
        measured = f"not done after {PATIENCE:.0f} s"
        return Result((Row(what="matrix", measured=measured, target="≤ 0.3 s", reached=False),))
    first, again, memory = ([run[name] for run in runs] for name in ("first", "again", "megabytes"))
    cpu = measuring.median([run["cpu"] for run in runs])
    cells, classes = runs[0]["cells"], runs[0]["classes"]
    return Result(
        (
            Row(
                what=f"matrix, {cells:.3g} cells by classes, the first of a rulebook",
                measured=f"{measuring.span(measuring.median(first))}, CPU {measuring.span(cpu)}",
                spread=f"{measuring.span(max(first))} – {measuring.span(min(first))}",
                target="≤ 0.3 s",
                reached=measuring.median(first) <= 0.3,
            ),
            Row(
                what="the next, at another moment",
                measured=measuring.span(measuring.median(again)),
                spread=f"{measuring.span(max(again))} – {measuring.span(min(again))}",
            ),
            Row(
                what="memory of the first at its peak",
                measured=f"{measuring.median(memory):.0f} MB",
                spread=f"{max(memory):.0f} – {min(memory):.0f} MB",
                target="≤ 150 MB",
                reached=measuring.median(memory) <= 150,
            ),
        ),
        (
            (
                f"Classes: {classes[0]:,} of people × {classes[1]:,} of channels × {classes[2]:,} of"
                f" topics, {runs[0]['rows']:,} different rows."
            ),
        ),
    )


def peak() -> float:
    """The most memory this process has held, in megabytes, since ``forget_peak``."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def forget_peak() -> None:
    """Let the peak start anew, where the system can."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def measure(rules: int) -> None:
    """Draw the matrix of a company with so many rules, and print what it took."""
    book = compile_rulebook(company(rules))
    gc.collect()
    forget_peak()
    before = peak()
    start, cpu = time.perf_counter(), time.process_time()
    drawn = Scene(book, "publish", MOMENT).matrix()
    first, cpu = time.perf_counter() - start, time.process_time() - cpu
    megabytes = peak() - before
    start = time.perf_counter()
    Scene(book, "publish", MOMENT.replace(hour=23)).matrix()
    again = time.perf_counter() - start
    sizes = [len(part) for part in (drawn.people, drawn.channels, drawn.topics)]
    ids = [sum(map(len, part)) for part in (drawn.people, drawn.channels, drawn.topics)]
    print(
        json.dumps(
            {
                "first": first,
                "cpu": cpu,
                "again": again,
                "megabytes": megabytes,
                "cells": ids[0] * ids[1] * ids[2],
                "classes": sizes,
                "rows": len({id(row) for row in drawn.rows.values()}),
            }
        )
    )


if __name__ == "__main__":
    measure(int(sys.argv[1]))
