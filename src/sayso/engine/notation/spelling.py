"""Values as an author would spell them: the other way of ``reading``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import inspect
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from sayso.engine.guideline import Approval
from sayso.engine.notation.meaning import SHORT_FORMS
from sayso.engine.notation.shape import is_words, keys, reads_end, shape, without_none

WIDTH = 96
"""Characters up to which sentences per language stand on one line."""

_AMBIGUOUS = re.compile(
    r"~|null|true|false|yes|no|on|off|[-+]?[.\d][\d_.,:eE+-]*|0[xo][\da-f]+|\.(inf|nan)",
    re.IGNORECASE,
)
"""Texts that other readers of YAML take for something else."""

_SPECIAL = re.compile(r"""[-?:,\[\]{}#&*!|>'"%@`\s]|.*(: | #|[:\s]\Z)""")
"""Texts that YAML would read as marks."""


def spell(kind: inspect.Type, value: Any) -> Any:
    """``value`` as plain YAML data, in the shortest form its type allows."""
    kind, _ = without_none(kind)
    inner = kind.type if isinstance(kind, inspect.Metadata) else kind
    match inner:
        case inspect.StrType() | inspect.LiteralType():
            return _text(value)
        case inspect.StructType(cls=cls):
            return _struct(cls, value)
        case inspect.VarTupleType(item_type=item):
            return _list([spell(item, part) for part in value])
        case inspect.DictType():
            return _dict(inner, value)
        case _:
            return scalar(kind, value)


def scalar(kind: inspect.Type, value: Any) -> str:
    """A single value as text: a yes or no, a number, a day, a moment, a text as it is."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return moment(value, end=reads_end(without_none(kind)[0]))
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def moment(value: datetime, *, end: bool) -> str:
    """``2026-03-03 07:00``, or a bare date where that means the same."""
    if value.time() == time() and value.date() != date.min:
        day = value - timedelta(days=1) if end else value
        return day.date().isoformat()
    seconds = f":{value:%S}" if value.second else ""
    return f"{value.date().isoformat()} {value:%H:%M}{seconds}"


def document(kind: Any, value: Any) -> Any:
    """All that a YAML file holds, from nothing."""
    whole = shape(kind)
    if isinstance(whole, inspect.VarTupleType):
        return block([spell(whole.item_type, part) for part in value])
    return spell(whole, value)


def block(items: list[Any]) -> CommentedSeq:
    """A list with one entry a line."""
    return CommentedSeq(items)


def is_default(key: Any, value: Any) -> bool:
    """Whether leaving the key out says the same."""
    return not key.required and value == key.default


def _struct(cls: type, value: Any) -> Any:
    short = SHORT_FORMS.get(cls)
    fields = CommentedMap()
    for key in keys(cls).values():
        part = getattr(value, key.field)
        if not is_default(key, part):
            fields[key.name] = spell(key.type, part)
    if short and list(fields) == [short] and fields[short]:
        return fields[short]
    if cls is Approval and len(value.steps) == 1:
        return _single_step(fields)
    return fields


def _single_step(fields: CommentedMap) -> Any:
    """An approval of one step: the step itself, or just who is asked."""
    step = fields.pop("steps")
    if isinstance(step, CommentedSeq):
        step = step[0]
    if not fields and list(step) == ["of"]:
        return step["of"]
    for name in reversed(step):
        fields.insert(0, name, step[name])
    return fields


def _list(items: list[Any]) -> Any:
    if len(items) == 1:
        return items[0]
    listed = CommentedSeq(items)
    if all(isinstance(item, str) and "\n" not in item for item in items):
        listed.fa.set_flow_style()
    return listed


def _dict(kind: inspect.DictType, value: Mapping[str, Any]) -> CommentedMap:
    fields = CommentedMap((name, spell(kind.value_type, part)) for name, part in value.items())
    length = (
        sum(len(name) + len(text) + 4 for name, text in value.items()) if is_words(kind) else WIDTH
    )
    if not fields or (length < WIDTH and not any("\n" in text for text in value.values())):
        fields.fa.set_flow_style()
    return fields


def _text(text: str) -> str:
    if "\n" in text.rstrip("\n") and text.strip() == text.rstrip("\n"):
        return LiteralScalarString(text)
    if not text or _AMBIGUOUS.fullmatch(text) or _SPECIAL.match(text):
        return DoubleQuotedScalarString(text)
    return text
