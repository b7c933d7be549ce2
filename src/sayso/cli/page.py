"""Plain text, well set: width, wrapping, underlining, and colour only where a terminal shows it."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TextIO

WIDEST = 88
"""Lines longer than this are hard to read, however wide the window is."""

NARROWEST = 32
USUAL = 80

COLOURS: dict[str, str] = {
    "ok": "32",
    "ask": "33",
    "stop": "31",
    "hint": "36",
    "strong": "1",
    "soft": "2",
}

SHAPES: dict[str, str] = {"ok": "●", "ask": "◐", "stop": "■"}

_ZERO_WIDTH = {"Mn", "Me", "Cf"}

_CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
"""What steers a terminal or turns the order of signs around."""


def visible(text: str) -> str:
    """``text`` with its control signs written out: what was typed steers no terminal.

    A line end stays one, and a tab becomes a space.
    """
    return _CONTROL.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == 0x09:
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def columns(text: str) -> int:
    """How many cells of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    width = 0
    for sign in text:
        if unicodedata.category(sign) in _ZERO_WIDTH or sign in "\ufe0e\ufe0f\u200d":
            continue
        width += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
    return width


def lines_of(text: str, width: int) -> list[tuple[int, str]]:
    """``text`` wrapped at spaces: each line with the place in ``text`` where it starts.

    A word longer than a line stands alone and runs over: an address stays whole.
    """
    lines: list[tuple[int, str]] = []
    place = 0
    for row in text.split("\n"):
        start = end = 0
        for word in re.finditer(r"[^ ]+", row):
            if columns(row[start : word.end()]) > width:
                if end > start:
                    lines.append((place + start, row[start:end]))
                start = word.start()
            end = word.end()
        lines.append((place + start, row[start:end]))
        place += len(row) + 1
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """``text`` wrapped at spaces."""
    return [line for _, line in lines_of(text, width)]


class Span(NamedTuple):
    """A place in a text to underline: what it is called in the margin, and its colour."""

    start: int
    end: int
    label: str
    colour: str


def underlined(text: str, spans: Sequence[Span], width: int, paint: Paint) -> list[str]:
    """``text`` wrapped, and under each line the places in it, each beginning with its label."""
    if visible(text) != text:
        spans = [
            span._replace(
                start=len(visible(text[: span.start])), end=len(visible(text[: span.end]))
            )
            for span in spans
        ]
        text = visible(text)
    result: list[str] = []
    for start, line in lines_of(text, width):
        result.append(line)
        rows: list[list[tuple[int, int, Span]]] = []
        for span in spans:
            left, right = max(span.start, start), min(span.end, start + len(line))
            if left >= right:
                continue
            first, last = columns(line[: left - start]), columns(line[: right - start])
            for row in rows:
                if all(last < other[0] or first > other[1] for other in row):
                    row.append((first, last, span))
                    break
            else:
                rows.append([(first, last, span)])
        result.extend(_marks(row, start, paint) for row in rows)
    return result


def _marks(row: list[tuple[int, int, Span]], start: int, paint: Paint) -> str:
    drawn, at = "", 0
    for first, last, span in sorted(row, key=lambda each: each[0]):
        bar = paint.bar * (last - first)
        if span.start >= start:
            bar = span.label + bar[len(span.label) :]
        drawn += " " * (first - at) + paint(bar, span.colour)
        at = first + max(last - first, columns(bar))
    return drawn


class Paint:
    """Colours text, or leaves it as it is."""

    def __init__(self, *, coloured: bool, unicode: bool = True) -> None:
        self.coloured = coloured
        self.bar = "‾" if unicode else "~"
        self.unicode = unicode

    def __call__(self, text: str, *styles: str) -> str:
        """``text`` in these styles, where there is colour."""
        if not self.coloured or not text:
            return text
        codes = ";".join(COLOURS[style] for style in styles if style in COLOURS)
        return f"\x1b[{codes}m{text}\x1b[0m" if codes else text

    def shape(self, verdict: str) -> str:
        """The shape of a verdict: round and full, half, square."""
        return SHAPES[verdict] if self.unicode else {"ok": "o", "ask": "~", "stop": "#"}[verdict]


def is_coloured(stream: TextIO, environment: Mapping[str, str] | None = None) -> bool:
    """Colour only for a terminal that can, and nobody who said NO_COLOR."""
    surroundings = os.environ if environment is None else environment
    return (
        stream.isatty() and not surroundings.get("NO_COLOR") and surroundings.get("TERM") != "dumb"
    )


class Page:
    """Collects lines; what is read first is written first."""

    def __init__(self, width: int, paint: Paint) -> None:
        self.width = max(NARROWEST, min(width, WIDEST))
        self.paint = paint
        self.lines: list[str] = []

    def gap(self) -> None:
        """One empty line, never two."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def text(self, text: str, *styles: str, indent: int = 0, hanging: str = "") -> None:
        """A paragraph; ``hanging`` stands before its first line, the others line up after it."""
        margin = " " * indent
        text, hanging = visible(text), visible(hanging)
        first, rest = hanging, " " * columns(hanging)
        for place, line in enumerate(wrapped(text, self.width - indent - columns(hanging))):
            lead = margin + (first if place == 0 else rest)
            self.lines.append((lead + self.paint(line, *styles)).rstrip())

    def heading(self, text: str) -> None:
        """A heading with room above it."""
        self.gap()
        self.text(text, "strong")

    def quote(self, text: str, indent: int = 2, *, bold: int = 0) -> None:
        """Words that stand somewhere else, with a line beside them; ``bold`` signs at the start."""
        edge = " " * indent + ("│ " if self.paint.unicode else "| ")
        for place, line in enumerate(wrapped(visible(text), self.width - indent - 2)):
            if place == 0 and bold:
                line = self.paint(line[:bold], "strong") + line[bold:]  # noqa: PLW2901
            self.lines.append((edge + line).rstrip())

    def rows(self, rows: Iterable[tuple[str, str]], indent: int = 2, *styles: str) -> None:
        """Labels on the left, texts lined up on the right; one below the other where it is narrow."""
        rows = tuple((visible(label), visible(text)) for label, text in rows)
        if not rows:
            return
        room = self.width - indent
        widest = max(columns(label) for label, _ in rows)
        if widest > room // 3:
            widest = max((columns(a) for a, _ in rows if columns(a) <= room // 3), default=0)
        for label, text in rows:
            if columns(label) > widest:
                self.text(label, *styles, indent=indent)
                self.text(text, indent=indent + widest + 2)
                continue
            pad = " " * (widest - columns(label) + 2)
            body = wrapped(text, room - widest - 2)
            margin = " " * indent
            for place, line in enumerate(body):
                head = self.paint(label, *styles) + pad if place == 0 else " " * (widest + 2)
                self.lines.append((margin + head + line).rstrip())

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns as wide as they need; what does not fit the last is wrapped."""
        rows = [[visible(cell) for cell in row] for row in rows]
        widths = [max(columns(cell) for cell in column) for column in zip(head, *rows, strict=True)]
        for place, row in enumerate((head, *rows)):
            cells = [
                cell + " " * (width - columns(cell))
                for cell, width in zip(row[:-1], widths, strict=False)
            ]
            before = "  ".join(cells) + ("  " if cells else "")
            line = (before + row[-1]).rstrip()
            self.lines.append(self.paint(line, "soft") if place == 0 else line)

    def __str__(self) -> str:
        """Everything written so far."""
        return "\n".join(self.lines).rstrip("\n") + "\n"


def page_for(stream: TextIO, encoding: str | None) -> Page:
    """A page as wide as the terminal (or ``COLUMNS``), 80 where there is none."""
    try:
        "‾■│«".encode(encoding or "ascii")
        unicode = True
    except (UnicodeEncodeError, LookupError):
        unicode = False
    return Page(_width(stream), Paint(coloured=is_coloured(stream), unicode=unicode))


def _width(stream: TextIO) -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(stream.fileno()).columns or USUAL
    except (OSError, ValueError):
        return USUAL
