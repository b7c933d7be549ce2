"""CSV into the plain tree: the first line names the fields, every further one is a thing.

An empty cell says nothing. A cell that holds a list separates its entries by blanks; levels are
written ``basic 2025-09-02..2027-09-02; ambassador 2025-03-18..``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import inspect

from sayso.engine.notation.page import Page
from sayso.engine.notation.report import suggest
from sayso.engine.notation.shape import Key, keys, without_none
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence
from sayso.engine.notation.words import noun as noun_of

Column = tuple[str, Callable[[Scalar, Page], Node] | None]
"""Name of a field, and what splits a cell into its list."""

_CELL = re.compile(r'[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n]*))(,|\r?\n|\r|\Z)')
_LINE = re.compile(r"\r\n|\r|\n")
_HELD = re.compile(r"\s*(\S+)\s+(\S.*?)\s*\.\.\s*(.*?)\s*")


def parse(text: str, cls: type, page: Page) -> Node | None:
    """The rows of ``text`` as fields of ``cls``; ``None`` where its head cannot be used."""
    rows = _rows(text, page)
    head = next(rows, None)
    if head is None:
        return None
    columns = _columns(head, cls, page)
    if columns is None:
        return None
    table = Sequence(1, 1)
    for row in rows:
        if len(row) != len(columns):
            page.complain("ragged_row", row[0], found=len(row), expected=len(columns))
            continue
        fields = Mapping(row[0].line, row[0].column)
        for column, cell in zip(columns, row, strict=True):
            if column is not None and cell.text:
                name, split = column
                fields.entries[name] = (cell, split(cell, page) if split else cell)
        table.items.append(fields)
    return table


def _columns(head: list[Scalar], cls: type, page: Page) -> list[Column | None] | None:
    """What each column means, ``None`` where nothing; no list where reading on is useless."""
    known, noun = keys(cls), noun_of(cls.__name__)
    if len(head) == 1 and ";" in head[0].text:
        page.complain("wrong_separator", head[0], ";")
        return None
    columns: dict[str, Scalar] = {}
    for cell in head:
        if cell.text not in known:
            near = suggest(cell.text, known)
            page.complain("unknown_column", cell, cell.text, noun=noun, suggestion=near)
        elif cell.text in columns:
            page.complain("duplicate_key", cell, cell.text, line=cell.line)
        columns[cell.text] = cell
    missing = [key.name for key in known.values() if key.required and key.name not in columns]
    for name in missing:
        page.complain("missing_column", head[0], name, noun=noun)
    if missing:
        return None
    return [(cell.text, _split(known[cell.text])) if cell.text in known else None for cell in head]


def _split(key: Key) -> Callable[[Scalar, Page], Node] | None:
    """What makes a list of a cell, where the field is one."""
    kind, _ = without_none(key.type)
    if not isinstance(kind, inspect.VarTupleType):
        return None
    return _levels if isinstance(kind.item_type, inspect.StructType) else _words


def _words(cell: Scalar, page: Page) -> Node:
    """Entries separated by blanks."""
    words = Sequence(cell.line, cell.column)
    words.items.extend([Scalar(word, cell.line, cell.column) for word in cell.text.split()])
    return words


def _levels(cell: Scalar, page: Page) -> Node:
    """``basic 2025-09-02..2027-09-02; …`` as the fields of a level held."""
    levels = Sequence(cell.line, cell.column)
    for part in cell.text.split(";"):
        match = _HELD.fullmatch(part)
        if match is None:
            page.complain("not_a_span", cell, part.strip())
            continue
        held = Mapping(cell.line, cell.column)
        for name, text in zip(("level", "from", "until"), match.groups(), strict=True):
            if text:
                scalar = Scalar(text, cell.line, cell.column)
                held.entries[name] = (scalar, scalar)
        levels.items.append(held)
    return levels


def _rows(text: str, page: Page) -> Iterator[list[Scalar]]:
    """Every row that is not empty, cell by cell with its place."""
    position, line = 0, 1
    while position < len(text):
        end_of_line = _LINE.search(text, position)
        end, after = end_of_line.span() if end_of_line else (len(text), len(text))
        raw = text[position:end]
        if '"' in raw:
            row, after = _quoted_row(text, position, line, page)
        else:
            row = _plain_row(raw, line)
        if len(row) > 1 or row[0].text:
            yield row
        line += max(1, len(_LINE.findall(text, position, after)) if after > end + 2 else 1)
        position = after


def _plain_row(raw: str, line: int) -> list[Scalar]:
    row: list[Scalar] = []
    column = 1
    for cell in raw.split(","):
        row.append(Scalar(cell.strip(), line, column))
        column += len(cell) + 1
    return row


def _quoted_row(text: str, start: int, line: int, page: Page) -> tuple[list[Scalar], int]:
    """A row with quotes in it, and where the next one begins."""
    row: list[Scalar] = []
    position = start
    while True:
        match = _CELL.match(text, position)
        column = position - start + 1
        if match is None:
            page.complain("open_quote", Scalar("", line, column), text[position : position + 20])
            next_line = _LINE.search(text, position)
            return [Scalar("", line, 1)], next_line.end() if next_line else len(text)
        quoted, plain, separator = match.groups()
        cell = plain.strip() if quoted is None else quoted.replace('""', '"')
        row.append(Scalar(cell, line, column))
        position = match.end()
        if separator != ",":
            return row, position
