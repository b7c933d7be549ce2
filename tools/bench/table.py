"""The table on the terminal, and the page that keeps it."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct
from tools.bench import beside
from tools.bench.jobs import Job
from tools.bench.measuring import Result, Row

COLUMNS = ("what", "to reach", "measured", "spread", "beside", "outcome")
PEERS = ("cedarpy", "pycasbin")


class Done(Struct, frozen=True):
    """A job and what came out."""

    job: Job
    result: Result


def outcome(row: Row) -> str:
    """Whether a target was reached."""
    return {None: "", True: "reached", False: "missed"}[row.reached]


def cells(row: Row) -> tuple[str, ...]:
    """A row as the columns show it."""
    return (row.what, row.target, row.measured, row.spread, row.against, outcome(row))


def plain(rows: Sequence[Row]) -> str:
    """Aligned columns for a terminal."""
    lines = [cells(row) for row in rows]
    widths = [max(len(line[n]) for line in lines) for n in range(len(COLUMNS))]
    return "\n".join(
        "  "
        + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def machine() -> str:
    """Processor, cores, system and Python; nothing that names the place."""
    model = platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()},"
        f" {platform.python_implementation()} {platform.python_version()}"
    )


def busy() -> str:
    """How busy the machine was with other things."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"{os.getloadavg()[0]:.1f}"


def page(done: Iterable[Done], day: date, load: str) -> str:
    """The page `docs/speed.md`."""
    done = list(done)
    peers = ", ".join([*(f"{name} {version(name)}" for name in PEERS), *beside.versions()])
    lines = [
        "# How fast it is",
        "",
        'Written by `make bench ARGS="--write docs/speed.md"`; not edited by hand.',
        "",
        f"- Measured on {day:%Y-%m-%d}.",
        f"- Machine: {machine()}." + (f" Load when it began: {load}." if load else ""),
        f"- Beside it: {peers}.",
        (
            "- Company: 10,000 people, 500 channels, 200 topics, 120 units, 40 roles, 5 levels, 150"
            " ambassadors; made from a seed (`tools/bench/company.py`)."
        ),
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|" + "---|" * len(COLUMNS),
    ]
    for each in done:
        lines += ["| " + " | ".join(cells(row)) + " |" for row in each.result.rows]
    lines += [
        "",
        (
            "A rate or time is the median; *spread* is the slowest and the fastest round, those of different"
            " contenders in turn. Rates are per second of CPU time of one core, times are those of the"
            " clock. The ratios are what counts: other work on the machine moves all figures."
        ),
        "",
        "## How it was measured",
        "",
    ]
    for each in done:
        said = " ".join(each.result.said)
        lines.append(f"- **{each.job.name}**: {each.job.how}" + (f" {said}" if said else ""))
    lines += ["", "## What to mind", ""]
    lines += [f"- **{each.job.name}**: {each.job.mind}" for each in done if each.job.mind]
    return "\n".join(lines) + "\n"
