"""The top entries of a text: where each begins, what stands between them, and putting them together."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


class Entry(NamedTuple):
    """The lines of one entry, and the blank and comment lines after it."""

    body: str
    gap: str


def cut(text: str, starts: list[int]) -> tuple[str, list[Entry]]:
    """What stands before the first entry, and the entries; ``starts`` are their lines, from 1."""
    lines = _LINES.findall(text)
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += "\n"
    if not starts:
        return "".join(lines), []
    head = "".join(lines[: starts[0] - 1])
    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    entries: list[Entry] = []
    for start, end in zip(starts, ends, strict=True):
        last = end
        while last > start and _is_between(lines[last - 1]):
            last -= 1
        entries.append(Entry("".join(lines[start - 1 : last]), "".join(lines[last:end])))
    return head, entries


def join(head: str, entries: list[Entry]) -> str:
    """The text they make."""
    return head + "".join(entry.body + entry.gap for entry in entries)


def dedent(body: str, width: int) -> str:
    """``body`` moved left, so that what a dash introduced stands at the start of its line."""
    first, *rest = _LINES.findall(body)
    pad = " " * width
    return first[width:] + "".join(line.removeprefix(pad) for line in rest)


def indent(body: str, dash: str) -> str:
    """``body`` behind a dash."""
    first, *rest = _LINES.findall(body)
    pad = " " * len(dash)
    return dash + first + "".join(pad + line if line.strip() else line for line in rest)


def _is_between(line: str) -> bool:
    return not line.strip() or line.startswith("#")
