"""Measures what people wait for: the command line's start, the first and every later answer.

    python tools/bench.py [--company DIR]

Each figure is the median of several runs on this machine; a figure with a limit says it.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

SAYSO = Path(sys.executable).parent / "sayso"
TEXT = "Heute war ein guter Tag im Werk."


def seconds(command: Sequence[str], runs: int) -> float:
    """Return the median of several runs; whatever the answer, only a failure (1, 2) stops us."""
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        times.append(time.perf_counter() - start)
        if done.returncode in {1, 2}:
            sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return statistics.median(times)


def in_process() -> None:
    """Measure what a running site does: load, compile, read, decide, answer, on the open drafts."""
    import json
    from datetime import datetime

    from sayso import folder
    from sayso.engine.answer import answer
    from sayso.engine.checks import read
    from sayso.engine.decide import compile as compile_rulebook
    from sayso.engine.decide import decide
    from sayso.engine.draft import Draft
    from sayso.networks import NETWORKS

    company = folder.load(folder.demo())
    book = compile_rulebook(company)
    labelled = json.loads((folder.demo().parent / "open" / "drafts-open.json").read_text("utf-8"))
    drafts = [
        Draft(
            author=each["author"],
            channel=each["channel"],
            action=each["action"],
            time=datetime.fromisoformat(each["time"]),
            text=each["text"],
            topics=tuple(each["gold_topics"]),
        )
        for each in labelled["drafts"]
    ]
    readings = [read(draft, company, NETWORKS) for draft in drafts]
    jobs: list[tuple[str, Callable[[int], object]]] = [
        ("read a draft", lambda n: read(drafts[n], company, NETWORKS)),
        ("decide, text already read", lambda n: decide(drafts[n], book, readings[n])),
        ("answer with the nearest yes", lambda n: answer(drafts[n], book, NETWORKS)),
    ]
    for name, job in jobs:
        times: list[float] = []
        for turn in range(20 * len(drafts)):
            start = time.perf_counter()
            job(turn % len(drafts))
            times.append(time.perf_counter() - start)
        times.sort()
        median, late = times[len(times) // 2], times[len(times) * 95 // 100]
        print(f"{name:<28}{median * 1000:7.2f} ms median{late * 1000:8.2f} ms p95")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--company", default=None, help="a company's folder (default: the demo)")
    parser.add_argument("--as", dest="person", default="p_dario")
    parser.add_argument("--on", dest="channel", default="amb_li_dario")
    chosen = parser.parse_args()
    company = ["--company", chosen.company] if chosen.company else []
    check = [str(SAYSO), "check", TEXT, "--as", chosen.person, "--on", chosen.channel, *company]
    rows = [
        ("sayso --help", [str(SAYSO), "--help"], 10, None),
        ("sayso check", check, 10, 0.250),
        ("sayso check --json", [*check, "--json"], 10, 0.250),
        ("sayso lint", [str(SAYSO), "lint", *company], 3, None),
    ]
    late = False
    for name, command, runs, limit in rows:
        took = seconds(command, runs)
        over = limit is not None and took > limit
        late = late or over
        bound = f"  (limit {limit * 1000:.0f} ms{', EXCEEDED' if over else ''})" if limit else ""
        print(f"{name:<22}{took * 1000:8.0f} ms{bound}")
    if not chosen.company:
        in_process()
    sys.exit(1 if late else 0)


if __name__ == "__main__":
    main()
