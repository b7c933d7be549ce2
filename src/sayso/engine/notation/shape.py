"""The classes of the engine seen as notation: their keys, in order, and what may stand there."""

from __future__ import annotations

from functools import cache
from inspect import getdoc
from typing import Any, cast

import msgspec
from msgspec import inspect


class Key(msgspec.Struct, frozen=True, eq=False):
    """One key of a class: its name in files, its field, its type, and what leaving it out means."""

    name: str
    field: str
    type: inspect.Type
    required: bool
    default: Any
    about: str = ""


@cache
def keys(cls: type) -> dict[str, Key]:
    """The keys of ``cls`` by their name in files, in the order they are declared."""
    return {
        field.encode_name: Key(
            name=field.encode_name,
            field=field.name,
            type=bare(field.type),
            required=field.required,
            default=_default(field),
            about=_about(field.type),
        )
        for field in struct(cls).fields
    }


@cache
def shape(cls: Any) -> inspect.Type:
    """The type ``cls`` as a value that can be walked."""
    return inspect.type_info(cls)


def struct(cls: type) -> inspect.StructType:
    """The fields of a class of the engine."""
    return cast("inspect.StructType", shape(cls))


def bare(kind: inspect.Type) -> inspect.Type:
    """``kind`` without its description; what it *reads* stays with it."""
    if isinstance(kind, inspect.Metadata) and not _extra(kind):
        return bare(kind.type)
    return kind


def without_none(kind: inspect.Type) -> tuple[inspect.Type, bool]:
    """``kind`` where something is said, and whether nothing may be said."""
    if isinstance(kind, inspect.UnionType):
        rest = [bare(t) for t in kind.types if not isinstance(t, inspect.NoneType)]
        assert len(rest) == 1, kind
        return rest[0], True
    return bare(kind), False


def reads_end(kind: inspect.Type) -> bool:
    """Whether a moment closes a window, so that a bare date counts as a whole day."""
    return isinstance(kind, inspect.Metadata) and _extra(kind).get("reads") == "end"


def is_words(kind: inspect.Type) -> bool:
    """Whether ``kind`` is a sentence per language."""
    return (
        isinstance(kind, inspect.DictType)
        and isinstance(kind.key_type, inspect.StrType)
        and isinstance(kind.value_type, inspect.StrType)
    )


def about(cls: type) -> str:
    """The docstring of ``cls`` as running text, in Markdown."""
    paragraphs = (getdoc(cls) or "").split("\n\n")
    return "\n\n".join(" ".join(part.split()) for part in paragraphs).replace("``", "`")


def _extra(kind: inspect.Type) -> dict[str, str]:
    """What we put beside a type, which msgspec keeps without knowing its type."""
    noted: Any = kind
    return cast("dict[str, str]", noted.extra or {})


def _default(field: inspect.Field) -> Any:
    if field.required:
        return None
    if field.default is not msgspec.NODEFAULT:
        return field.default
    return field.default_factory()


def _about(kind: inspect.Type) -> str:
    if not isinstance(kind, inspect.Metadata):
        return ""
    described: Any = kind
    return cast("dict[str, str]", described.extra_json_schema or {}).get("description", "")
