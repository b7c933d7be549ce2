"""Changed values into CSV and JSON Lines that are already there: only changed rows are spelt anew."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from msgspec import Struct, inspect

from sayso.engine.notation.entries import Entry, cut, join
from sayso.engine.notation.patching import align
from sayso.engine.notation.shape import Key, keys, without_none
from sayso.engine.notation.spelling import is_default, scalar
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence
from sayso.engine.person import LevelHeld


def table(text: str, rows: Sequence, cls: type, old: tuple[Any, ...], new: tuple[Any, ...]) -> str:
    """CSV that says ``new``, from ``text`` that says ``old`` in ``rows``."""
    known = keys(cls)
    head, entries = cut(text, [row.line for row in rows.items])
    columns = [name.strip().strip('"') for name in head.lstrip("\ufeff").strip().split(",")]
    needed = [
        key.name
        for key in known.values()
        if key.required or any(not is_default(key, getattr(part, key.field)) for part in new)
    ]
    missing = [name for name in needed if name not in columns]
    if not head.strip() or missing:
        columns = [name for name in known if name in needed or name in columns]
        head, entries = _row(columns), [Entry("", entry.gap) for entry in entries]
    ending = "\r\n" if "\r\n" in head else "\n"
    written: list[Entry] = []
    for i, part in align(old, new):
        entry = Entry("", "") if i is None else entries[i]
        if not entry.body or i is None or old[i] != part:
            raw = {} if i is None else _raw(rows.items[i], known, old[i], part)
            cells = [raw.get(name) or _cell(known[name], part) for name in columns]
            entry = Entry(_row(cells, ending), entry.gap)
        written.append(entry)
    return join(head, written)


def lines(text: str, posts: Sequence, cls: type, old: tuple[Any, ...], new: tuple[Any, ...]) -> str:
    """JSON Lines that say ``new``, from ``text`` that says ``old`` in ``posts``."""
    head, entries = cut(text, [post.line for post in posts.items])
    known = keys(cls)
    written: list[Entry] = []
    for i, part in align(old, new):
        if i is not None and old[i] == part:
            written.append(entries[i])
            continue
        raw = {} if i is None else _raw(posts.items[i], known, old[i], part)
        fields = {
            key.name: raw.get(key.name) or _member(key, part)
            for key in known.values()
            if not is_default(key, getattr(part, key.field))
        }
        gap = "" if i is None else entries[i].gap
        written.append(Entry(json.dumps(fields, ensure_ascii=False) + "\n", gap))
    return join(head, written)


def _raw(row: Node, known: dict[str, Key], old: Struct, new: Struct) -> dict[str, str]:
    """The fields of a row whose values stay, as they are written."""
    assert isinstance(row, Mapping)
    return {
        name: written.text
        for name, (cell, value) in row.entries.items()
        if isinstance(written := cell if isinstance(value, Sequence) else value, Scalar)
        and getattr(old, known[name].field) == getattr(new, known[name].field)
    }


def _member(key: Key, part: Struct) -> str:
    value = getattr(part, key.field)
    text = scalar(key.type, value)
    return text.replace(" ", "T") if isinstance(value, datetime) else text


def _cell(key: Key, part: Struct) -> str:
    value: Any = getattr(part, key.field)
    kind, _ = without_none(key.type)
    if is_default(key, value) and not isinstance(kind, inspect.BoolType):
        return ""
    if isinstance(kind, inspect.VarTupleType):
        levels = isinstance(kind.item_type, inspect.StructType)
        return "; ".join(map(_level, value)) if levels else " ".join(value)
    return scalar(key.type, value)


def _level(held: LevelHeld) -> str:
    known = keys(LevelHeld)
    until = "" if held.until is None else scalar(known["until"].type, held.until)
    return f"{held.level} {scalar(known['from'].type, held.from_)}..{until}"


def _row(cells: list[str], ending: str = "\n") -> str:
    return ",".join(map(_quoted, cells)) + ending


def _quoted(cell: str) -> str:
    if any(character in cell for character in ',"\r\n') or cell != cell.strip():
        return '"' + cell.replace('"', '""') + '"'
    return cell
