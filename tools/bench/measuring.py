"""The clock: rates of calls, times of single calls, rounds that take turns, work in a process alone."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, starmap
from pathlib import Path
from typing import Any

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5

Question = tuple[Any, ...]


class Row(Struct, frozen=True, kw_only=True):
    """One line of the table.

    ``spread`` is the slowest and the fastest round; ``against`` how it stands to somebody else.
    ``reached`` is unknown where no ``target`` is set.
    """

    what: str
    measured: str
    spread: str = ""
    against: str = ""
    target: str = ""
    reached: bool | None = None


class Result(Struct, frozen=True):
    """What a job found: its rows, and what it counted on the way."""

    rows: tuple[Row, ...]
    said: tuple[str, ...] = ()


class NotThere(Exception):
    """What is to be measured does not exist (yet)."""


# ── questions ────────────────────────────────────────────────────────────────────────────────────


def draw(count: int, *lists: Sequence[Any], seed: int = 1) -> list[Question]:
    """So many different random questions: one of each list."""
    chance = random.Random(seed)  # noqa: S311  the same questions every time is what we want
    found: dict[Question, None] = {}
    while len(found) < count:
        found.update(
            dict.fromkeys(zip(*(chance.choices(one, k=count) for one in lists), strict=True))
        )
    return list(islice(found, count))


# ── rates ────────────────────────────────────────────────────────────────────────────────────────


def rate(call: Callable[..., object], questions: Iterable[Question], seconds: float) -> float:
    """Calls a second of one core, over as many of ``questions`` as ``seconds`` allow.

    Counted in CPU time: what else the machine does weighs less.
    """
    waiting, done, spent, portion = iter(questions), 0, 0.0, 1
    while spent < seconds:
        batch = list(islice(waiting, portion))
        if not batch:
            break
        start = time.process_time()
        deque(starmap(call, batch), maxlen=0)
        spent += time.process_time() - start
        done += len(batch)
        portion = min(2 * portion, 20_000)
    return done / spent


def taking_turns(
    contenders: Mapping[str, tuple[Callable[..., object], Sequence[Question]]],
    seconds: float = 0.4,
    rounds: int = ROUNDS,
) -> dict[str, list[float]]:
    """Rates of each contender in each round; the rounds go round, so that noise falls on all alike.

    Each has questions of its own, cut into a part for warming up and one for each round, so that
    no question is asked twice.
    """
    found: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(rounds + 1):
        for name, (call, questions) in contenders.items():
            part = len(questions) // (rounds + 1)
            fresh = questions[turn * part : (turn + 1) * part]
            measured = rate(call, fresh, seconds if turn else seconds / 2)
            if turn:
                found[name].append(measured)
    return found


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def per_second(rates: Sequence[float]) -> tuple[str, str]:
    """The median rate, and the slowest and fastest, for a row."""
    return f"{count(median(rates))}/s", f"{count(min(rates))} – {count(max(rates))}"


# ── times ────────────────────────────────────────────────────────────────────────────────────────


def times(
    call: Callable[..., object], questions: Iterable[Question], seconds: float
) -> list[float]:
    """The time of each call, sorted, over as many of ``questions`` as ``seconds`` allow."""
    found: list[float] = []
    spent, clock = 0.0, time.perf_counter
    for question in questions:
        start = clock()
        call(*question)
        took = clock() - start
        found.append(took)
        spent += took
        if spent > seconds and len(found) >= 3:
            break
    return sorted(found)


def quantile(sorted_times: Sequence[float], share: float) -> float:
    """The time that ``share`` of all calls do not exceed."""
    return sorted_times[min(len(sorted_times) - 1, int(len(sorted_times) * share))]


# ── in a process alone ───────────────────────────────────────────────────────────────────────────


def alone(module: str, *arguments: object, seconds: float, **settings: str) -> dict[str, Any]:
    """What ``python -m module …`` prints as JSON, in a process of its own.

    Raises ``subprocess.TimeoutExpired`` where it takes longer, ``NotThere`` where it says so.
    """
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


# ── numbers as people read them ──────────────────────────────────────────────────────────────────


def count(number: float) -> str:
    """A number with two or three digits that count: ``1.24 M``, ``860 k``, ``312``."""
    for unit, size in (("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:.3g} {unit}"
    return f"{number:.3g}"


def span(seconds: float) -> str:
    """A time with three digits that count: ``412 ns``, ``8.1 µs``, ``3.2 ms``, ``1.4 s``."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}" if seconds / size < 1000 else f"{seconds:.0f} s"
    return f"{seconds / 1e-9:.0f} ns"


def ratio(number: float, name: str) -> str:
    """``412 × name``."""
    return f"{number:,.0f} × {name}" if number >= 10 else f"{number:.2g} × {name}"


def fraction(part: Mapping[str, int]) -> str:
    """Shares of a whole: ``ok 25 %, ask 33 %, stop 42 %``."""
    whole = sum(part.values())
    return ", ".join(f"{name} {100 * number / whole:.0f} %" for name, number in part.items())
