"""The tables of keys in the manual, from the classes: one a class, the same words as the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from msgspec import inspect

from sayso.engine.notation.files import DOCUMENTS, RULES
from sayso.engine.notation.meaning import (
    ANCHORS,
    GRAMMARS,
    SHORT_FORMS,
    TIMEZONES,
    USES,
)
from sayso.engine.notation.meanings import meaning
from sayso.engine.notation.shape import Key, is_words, keys, shape, without_none
from sayso.engine.notation.words import KINDS

_BLOCK = re.compile(r"(<!-- keys of (\w+) -->\n).*?(<!-- end of keys -->)", re.DOTALL)
_GRAMMAR = {
    "not_hours": "hours, `07:00-17:00`",
    "not_yearly": "days of a year, `01-01..01-31`",
    "not_a_moment": "date or moment",
    "not_a_duration": "length of time, `4 hours`",
}


def classes() -> dict[str, type]:
    """Every class an author writes, by its name, in the order of the files."""
    found: dict[str, type] = {}
    for kind in (*DOCUMENTS.values(), RULES):
        found.update((cls.__name__, cls) for cls in _within(shape(kind)))
    return found


def table(cls: type) -> str:
    """The keys of ``cls`` as a table in Markdown."""
    rows = [
        f"| `{key.name}` | {_kind(cls, key)} | {_left_out(key)} | {meaning(cls, key)} |"
        for key in keys(cls).values()
    ]
    head = "| key | what may stand there | left out | meaning |\n|---|---|---|---|\n"
    return head + "\n".join(rows) + "\n"


def refreshed(text: str) -> str:
    """The manual with every table between its marks written anew."""
    known = classes()
    return _BLOCK.sub(lambda block: block[1] + table(known[block[2]]) + block[3], text)


def shown(text: str) -> set[str]:
    """Names of the classes whose table stands in the manual."""
    return {block[2] for block in _BLOCK.finditer(text)}


def _within(kind: inspect.Type) -> Iterator[type]:
    kind, _ = without_none(kind)
    match kind:
        case inspect.StructType(cls=cls):
            yield cls
            for key in keys(cls).values():
                yield from _within(key.type)
        case inspect.VarTupleType(item_type=item):
            yield from _within(item)
        case inspect.DictType(value_type=value):
            yield from _within(value)
        case _:
            pass


def _kind(cls: type, key: Key) -> str:
    place = (cls, key.field)
    kind, _ = without_none(key.type)
    several = isinstance(kind, inspect.VarTupleType)
    if place in USES:
        said = f"name of: {KINDS[USES[place]]['en']}"
    elif place in GRAMMARS:
        said = _GRAMMAR[GRAMMARS[place][0]]
    elif place in ANCHORS:
        said = "moment, date, or event with an offset"
    elif place in TIMEZONES:
        said = "time zone, `Europe/Zurich`"
    else:
        said = _plain(kind.item_type if isinstance(kind, inspect.VarTupleType) else kind)
    return f"{said}; one or several" if several else said


def _plain(kind: inspect.Type) -> str:
    kind, _ = without_none(kind)
    match kind.type if isinstance(kind, inspect.Metadata) else kind:
        case inspect.BoolType():
            return "yes or no"
        case inspect.IntType():
            return "number"
        case inspect.DateType():
            return "date"
        case inspect.DateTimeType():
            return "date or moment"
        case inspect.LiteralType(values=values):
            return ", ".join(f"`{value}`" for value in values)
        case inspect.StructType(cls=cls):
            short = "a name, or " if cls in SHORT_FORMS else ""
            return f"{short}fields of *{cls.__name__}*"
        case inspect.DictType() as by_name:
            if is_words(by_name):
                return "sentence per language"
            return f"by name: {_several(by_name.value_type)}"
        case _:
            return "text"


def _several(kind: inspect.Type) -> str:
    if isinstance(kind, inspect.VarTupleType):
        return f"{_plain(kind.item_type)}; one or several"
    return _plain(kind)


def _left_out(key: Key) -> str:
    if key.required:
        return "**needed**"
    default = key.default
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, tuple):
        words = cast("tuple[object, ...]", default)
        return ", ".join(f"`{word}`" for word in words)
    return f"`{default}`" if isinstance(default, str) and default else ""
