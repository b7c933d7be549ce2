"""From a folder to a rulebook: read, check, compile; in a process of its own each time."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tools.bench import measuring
from tools.bench.company import MOMENT, company
from tools.bench.measuring import Result, Row

from sayso import folder
from sayso.engine.notation import write

RUNS = 3
PATIENCE = 30.0
"""Seconds after which the look for findings is given up."""


def load() -> Result:
    """Cold: nothing is in the user's cache. Warm: what was compiled once is."""
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as place:
        root = Path(place)
        files = write(company(1_000), {})
        for name, content in files.items():
            file = root / "company" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        cold = [run(root, f"cache-{n}") for n in range(RUNS)]
        warm = [run(root, "cache-0") for _ in range(RUNS)]
        rows = [
            *row("load, check and compile, cold cache", cold, at_most=1.5),
            *row("load, check and compile, warm cache", warm, at_most=1.5),
            findings(root),
        ]
    size = sum(map(len, files.values())) / 1e6
    return Result(tuple(rows), (f"The folder: {len(files)} files, {size:.1f} MB.",))


def run(root: Path, cache: str, task: str = "load") -> dict[str, float]:
    """One start, with its own user's cache."""
    return measuring.alone(
        "tools.bench.loading",
        *(task, root / "company"),
        seconds=PATIENCE,
        XDG_CACHE_HOME=str(root / cache),
        SAYSO_CACHE="on",
    )


def row(what: str, runs: list[dict[str, float]], at_most: float) -> list[Row]:
    """Wall and CPU time of some starts; the wall clock counts."""
    wall = [one["load"] + one["compile"] for one in runs]
    parts = {name: measuring.median([one[name] for one in runs]) for name in runs[0]}
    return [
        Row(
            what=what,
            measured=f"{measuring.span(measuring.median(wall))}, CPU {measuring.span(parts['cpu'])}",
            spread=f"{measuring.span(max(wall))} – {measuring.span(min(wall))}",
            against=f"of it compile {measuring.span(parts['compile'])}",
            target=f"≤ {measuring.span(at_most)}",
            reached=measuring.median(wall) <= at_most,
        )
    ]


def findings(root: Path) -> Row:
    """How long `lint` looks for findings in the same company."""
    what = "beside it: `lint`, all findings"
    try:
        found = run(root, "cache-0", "lint")
    except subprocess.TimeoutExpired:
        return Row(what=what, measured=f"not done after {PATIENCE:.0f} s")
    return Row(
        what=what,
        measured=f"{measuring.span(found['lint'])}, CPU {measuring.span(found['cpu'])}",
        against=f"{found['findings']:,.0f} findings",
    )


def timed(task: str, path: Path) -> dict[str, float]:
    """What the task takes; imports and the interpreter's start stay outside."""
    from sayso.engine.decide import compile as compile_rulebook
    from sayso.engine.lint import lint
    from sayso.engine.notation import load as _  # noqa: F401  a cold start has to import it

    clock: Callable[[], float] = time.perf_counter
    cpu, start = time.process_time(), clock()
    said = folder.load(path)
    loaded = clock()
    book = compile_rulebook(said)
    compiled = clock()
    if task == "load":
        spent = time.process_time() - cpu
        return {"load": loaded - start, "compile": compiled - loaded, "cpu": spent}
    del book
    cpu, start = time.process_time(), clock()
    found = lint(said, MOMENT)
    return {"lint": clock() - start, "cpu": time.process_time() - cpu, "findings": len(found)}


if __name__ == "__main__":
    print(json.dumps(timed(sys.argv[1], Path(sys.argv[2]))))
