"""The signs of the matrix, drawn once and used by every cell.

A round full disc is *yes*, a half one *ask first*, a small square *no*: shapes first. Where it
depends on the topic, the same three share one circle: what is filled to the middle is *yes*, a wide
arc *ask first*, a hairline *no*.
"""

from __future__ import annotations

from math import cos, pi, sin

from sayso.sheets.chart import Cell, Counts

STEPS = 36
"""A circle is cut into so many pieces; a share that is there at all has one."""
OK = '<circle class="fill-ok" cx="16" cy="16" r="12"/>'
ASK = (
    '<path class="fill-ask" fill-rule="evenodd" '
    'd="M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24zM16 7a9 9 0 0 0 0 18z"/>'
)
STOP = '<rect class="fill-stop" x="12" y="12" width="8" height="8"/>'
NONE = ""


def sign(cell: Cell) -> str:
    """The name of the sign of a cell; ``""`` where there is nothing to show."""
    if cell.is_empty:
        return ""
    return cell.verdict or "m{}-{}".format(*shares(cell.counts))


def shares(counts: Counts) -> tuple[int, int]:
    """How many pieces of a circle are *yes* and *ask*: none vanishes, and none fills up."""
    total = sum(counts)
    pieces = [max(1, round(STEPS * count / total)) if count else 0 for count in counts]
    while sum(pieces) != STEPS:
        largest = pieces.index(max(pieces))
        pieces[largest] += 1 if sum(pieces) < STEPS else -1
    return pieces[0], pieces[1]


def drawing(name: str) -> str:
    """The inside of a sign, in a square of 32."""
    simple = {"ok": OK, "ask": ASK, "stop": STOP}
    if name in simple:
        return simple[name]
    ok, ask = map(int, name[1:].split("-"))
    parts = ['<circle class="fill-hair" cx="16" cy="16" r="11.25"/>']
    if ask:
        parts.append(f'<path class="fill-ask" d="{_arc(ok, ok + ask, 12, 8)}"/>')
    if ok:
        parts.append(f'<path class="fill-ok" d="{_arc(0, ok, 12, 0)}"/>')
    return "".join(parts)


def _arc(start: int, end: int, outer: float, inner: float) -> str:
    """A piece of a ring from one step to another, clockwise from the top; a wedge from the middle."""
    if end - start >= STEPS:
        end = start + STEPS - 0.001  # type: ignore[assignment]
    far = 1 if end - start > STEPS / 2 else 0
    a, b = _at(start, outer), _at(end, outer)
    if not inner:
        return f"M16 16L{a}A{outer} {outer} 0 {far} 1 {b}z"
    c, d = _at(end, inner), _at(start, inner)
    return f"M{a}A{outer} {outer} 0 {far} 1 {b}L{c}A{inner} {inner} 0 {far} 0 {d}z"


def _at(step: float, radius: float) -> str:
    turn = 2 * pi * step / STEPS
    return f"{16 + radius * sin(turn):.2f} {16 - radius * cos(turn):.2f}"
