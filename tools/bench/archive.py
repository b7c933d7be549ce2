"""An archive of statements: built, opened and searched, each in a process of its own."""

from __future__ import annotations

import contextlib
import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tools.bench import measuring
from tools.bench.matrix import forget_peak, peak
from tools.bench.measuring import Result, Row
from tools.bench.statements import Said, facts, statements

from sayso.archive import Archive, Facts, Post
from sayso.archive.post import pack, unpack
from sayso.engine.claims import Claim, Repeats, claims

SIZES = (10_000, 100_000, 1_000_000)
PROCESSES = 2
PATIENCE = 1_200.0
"""Seconds after which building one archive is given up."""
FACTS, DRAFTS = 10_000, 400
READ = 40_000
"""Statements that are read without being written."""
RATE, GROWTH = 20_000, 1.2
MEDIAN, CANDIDATES, OPENED, MEGABYTES = 1e-3, 0.5e-3, 2.0, 1_000


def archive() -> Result:
    """Building at three sizes; the largest that was built in time is opened and searched."""
    rows: list[Row] = []
    said: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as place:
        root = Path(place)
        costs: dict[int, float] = {}
        searched: Path | None = None
        for size in SIZES:
            folder = root / str(size)
            try:
                built = measuring.alone(
                    "tools.bench.archive", "build", folder, size, seconds=PATIENCE
                )
            except subprocess.TimeoutExpired:
                rows.append(
                    Row(what=f"build {size:,}", measured=f"not done after {PATIENCE:.0f} s")
                )
                break
            costs[size] = built["cpu"] / size
            searched = folder
            rows.append(_built(size, built))
        rows += _grown(costs)
        rows.append(
            _read_row(measuring.alone("tools.bench.archive", "read", root, READ, seconds=PATIENCE))
        )
        if searched is not None:
            found = measuring.alone("tools.bench.archive", "search", searched, 0, seconds=PATIENCE)
            rows += _searched(found)
            said.append(
                f"A draft makes {found['claims']:.1f} claims and contradicts {found['count']:,.0f}"
                f" statements in the middle, of which the newest are told; {found['exact']:.0%} of the"
                " counts are exact, the others are what was not ruled out."
            )
    return Result(tuple(rows), tuple(said))


def _built(size: int, built: dict[str, Any]) -> Row:
    rate = size / built["wall"]
    return Row(
        what=f"build {size:,}, two processes",
        measured=f"{measuring.count(rate)}/s, CPU {measuring.span(built['cpu'] / size)} each",
        against=f"{built['megabytes']:.0f} MB in {built['segments']} files",
        target=f"≥ {measuring.count(RATE)}/s",
        reached=rate >= RATE,
    )


def _grown(costs: dict[int, float]) -> list[Row]:
    if len(costs) < 2:
        return []
    least, most = min(costs), max(costs)
    growth = costs[most] / costs[least]
    return [
        Row(
            what=f"cost of a statement at {most:,} beside {least:,}, CPU",
            measured=f"{growth:.2f} ×",
            target=f"≤ {GROWTH} ×",
            reached=growth <= GROWTH,
        )
    ]


def _read_row(found: dict[str, float]) -> Row:
    return Row(
        what="of it reading, each sentence as if it were new",
        measured=f"{measuring.span(found['new'])} CPU each",
        against=f"{measuring.span(found['again'])} where {found['share']:.0%} of the sentences"
        " were said before",
    )


def _searched(found: dict[str, Any]) -> Iterator[Row]:
    size = found["statements"]
    yield Row(
        what=f"open {size:,}",
        measured=measuring.span(found["open"]),
        target=f"≤ {measuring.span(OPENED)}",
        reached=found["open"] <= OPENED,
    )
    yield Row(
        what="memory, opened and searched, at its peak",
        measured=f"{found['megabytes']:.0f} MB",
        target=f"≤ {MEGABYTES:,} MB",
        reached=found["megabytes"] <= MEGABYTES,
    )
    for what, name, target in (
        (f"a draft against {size:,} statements and {FACTS:,} facts", "against", MEDIAN),
        ("candidates alone, all claims of a draft", "candidates", CANDIDATES),
    ):
        middle, late, slowest = found[name]
        yield Row(
            what=what,
            measured=f"{measuring.span(middle)}, p95 {measuring.span(late)}",
            against=f"slowest {measuring.span(slowest)}",
            target=f"median ≤ {measuring.span(target)}",
            reached=middle <= target,
        )


# ── in a process alone ───────────────────────────────────────────────────────────────────────────


def build(folder: Path, size: int) -> dict[str, float]:
    """Write an archive of so many statements, and what that took."""
    packed = [
        pack(Post(id=each.id, language=each.language, time=each.time, text=each.text))
        for each in statements(size, seed=1, models=max(100, size // 100))
    ]
    made = Archive(folder)
    before, start = _spent(), time.perf_counter()
    made.append(map(unpack, packed), PROCESSES)
    wall, cpu = time.perf_counter() - start, _spent() - before
    size_of = sum(file.stat().st_size for file in folder.iterdir())
    return {"wall": wall, "cpu": cpu, "segments": made.segments, "megabytes": size_of / 1e6}


def read(size: int) -> dict[str, float]:
    """What reading the last of so many statements takes: by itself, and behind the others."""
    said = list(statements(size, seed=1, models=max(100, size // 100)))
    repeats = Repeats()
    for each in said[: size // 2]:
        claims(each.text, each.language, each.time, None, repeats)
    before, last = (repeats.found, repeats.sought), said[size // 2 :]
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)  # as the processes that read have it
    new = again = 0.0
    for at in range(0, len(last), READ // 20):  # in turn: both have the same neighbours
        start = time.process_time()
        for each in last[at : at + READ // 20]:
            claims(each.text, each.language, each.time)
        middle = time.process_time()
        for each in last[at : at + READ // 20]:
            claims(each.text, each.language, each.time, None, repeats)
        new, again = new + middle - start, again + time.process_time() - middle
    share = (repeats.found - before[0]) / (repeats.sought - before[1])
    return {"new": new / len(last), "again": again / len(last), "share": share}


def _spent() -> float:
    """CPU time of this process and of those that it has waited for."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(sum(resource.getrusage(each)[:2]) for each in whose)


def search(folder: Path) -> dict[str, Any]:
    """Open an archive, hold drafts against it, and what that took; each draft once, then again."""
    drafts = [found for found in map(_read, statements(DRAFTS, 99, 2_000)) if found]
    book = Facts((each.id, _read(each)) for each in facts(FACTS, 77))
    with contextlib.suppress(OSError):
        forget_peak()
    before = peak()
    start = time.perf_counter()
    opened = Archive(folder)
    took = time.perf_counter() - start
    against: list[float] = []
    alone: list[float] = []
    counts: list[tuple[int, bool]] = []
    for draft in drafts:
        start = time.process_time()
        found = opened.against(draft, book)
        against.append(time.process_time() - start)
        start = time.process_time()
        for claim in draft:
            opened.candidates(claim)
        alone.append(time.process_time() - start)
        counts.append((found.total, found.exact))
    return {
        "statements": len(opened),
        "open": took,
        "megabytes": peak() - before,
        "against": _quantiles(against),
        "candidates": _quantiles(alone),
        "claims": sum(map(len, drafts)) / len(drafts),
        "count": measuring.median([count for count, _ in counts]),
        "exact": sum(exact for _, exact in counts) / len(counts),
    }


def _read(said: Said) -> list[Claim]:
    return claims(said.text, said.language, said.time)


def _quantiles(times: Sequence[float]) -> tuple[float, float, float]:
    ordered = sorted(times)
    return measuring.quantile(ordered, 0.5), measuring.quantile(ordered, 0.95), ordered[-1]


if __name__ == "__main__":
    task, where, number = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    tasks = {
        "build": lambda: build(where, number),
        "read": lambda: read(number),
        "search": lambda: search(where),
    }
    print(json.dumps(tasks[task]()))
