"""JSON Schema (2020-12) of every file, from the classes: editors complete and check with it.

The schemas say as much as an editor can know from one file: keys, kinds of values, short forms.
Whether a name exists is known only to whoever reads the whole folder.
"""

from __future__ import annotations

from typing import Any, cast, get_args

from msgspec import inspect

from sayso.engine.guideline import Approval, Approver, Step
from sayso.engine.layout import SINGLE_FILES
from sayso.engine.notation.files import DOCUMENTS, RULES
from sayso.engine.notation.meaning import ANCHORS, GRAMMARS, SHORT_FORMS, USES
from sayso.engine.notation.meanings import meaning
from sayso.engine.notation.shape import Key, about, is_words, keys, shape, without_none

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
HOME = "https://sayso.example/schema"
MOMENT = r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$"
DAY = r"^\d{4}-\d{2}-\d{2}$"
LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z]{2,8})?$"
TEXT: Schema = {"$ref": "#/$defs/text"}
YES_OR_NO: Schema = {"$ref": "#/$defs/yes_or_no"}
WORDS: Schema = {"$ref": "#/$defs/words"}
NOTHING: Schema = {"type": "null"}
LEVELS = "basic 2025-09-02..2027-09-02; ambassador 2025-03-18..2027-03-18"
SHARED: dict[str, Schema] = {
    "text": {
        "description": "Read as text, also where YAML sees a number or a yes or no.",
        "type": ["string", "number", "boolean", "null"],
    },
    "yes_or_no": {"enum": [True, False, "yes", "no", "on", "off", "true", "false"]},
    "words": {
        "description": "A sentence per language; without a language where the guideline has one.",
        "anyOf": [
            {"type": "string"},
            {
                "type": "object",
                "patternProperties": {LANGUAGE: TEXT},
                "additionalProperties": False,
            },
        ],
    },
}


def schemas() -> dict[str, Schema]:
    """The schema of each file by the file's name; ``rules`` stands for every file of rules."""
    kinds = {name: DOCUMENTS[name] for name in SINGLE_FILES} | {"rules": RULES}
    return {name.partition(".")[0]: _document(name, kind) for name, kind in kinds.items()}


def _document(name: str, kind: Any) -> Schema:
    definitions: dict[str, Schema] = dict(SHARED)
    whole = shape(kind)
    title = "rules/*.yaml" if name == "rules" else name
    head: Schema = {
        "$schema": DIALECT,
        "$id": f"{HOME}/{name.partition('.')[0]}.schema.json",
        "title": title,
    }
    if isinstance(whole, inspect.StructType):
        return head | _fields(whole.cls, definitions) | {"$defs": definitions}
    item = get_args(kind)[0]
    _refer(item, definitions)
    described = f"{title}: a list. {about(item)}"
    entries: Schema = {"$ref": f"#/$defs/{item.__name__}"}
    if name.endswith(".csv"):
        return head | {"description": f"One row of {title}. {about(item)}"} | _row(item)
    if name.endswith(".jsonl"):
        described = f"One line of {title}. {about(item)}"
        return head | {"description": described, **entries, "$defs": definitions}
    return head | {
        "description": described,
        "type": ["array", "null"],
        "items": entries,
        "$defs": definitions,
    }


def _fields(cls: type, definitions: dict[str, Schema]) -> Schema:
    fields = keys(cls).values()
    return {
        "description": about(cls),
        "type": "object",
        "properties": {key.name: _property(cls, key, definitions) for key in fields},
        "required": [key.name for key in fields if key.required],
        "additionalProperties": False,
    }


def _row(cls: type) -> Schema:
    """A row of a table: every cell is a text, an empty one says nothing."""
    cells: dict[str, Schema] = {}
    for key in keys(cls).values():
        kind, _ = without_none(key.type)
        said = _sentence(meaning(cls, key))
        if isinstance(kind, inspect.VarTupleType):
            levels = isinstance(kind.item_type, inspect.StructType)
            said += " As in: " + LEVELS if levels else " Several are separated by blanks."
        allowed: Schema = {"type": "string"}
        if isinstance(kind, inspect.LiteralType):
            allowed = {"enum": ["", *kind.values]}
        cells[key.name] = {"description": said, **allowed}
    required = [key.name for key in keys(cls).values() if key.required]
    return {
        "type": "object",
        "properties": cells,
        "required": required,
        "additionalProperties": False,
    }


def _property(cls: type, key: Key, definitions: dict[str, Schema]) -> Schema:
    schema: Schema = _schema(key.type, definitions)
    if not key.required and schema != TEXT:
        schema = {"anyOf": [*cast("list[Schema]", schema.get("anyOf", [schema])), NOTHING]}
    said = _sentence(meaning(cls, key))
    if (cls, key.field) in USES:
        name = f"Name of: {USES[cls, key.field]}."
        said = f"{said} {name}".strip()
    elif (cls, key.field) in ANCHORS:
        said = f"{said} A moment, a date, or an event with an offset.".strip()
    elif (cls, key.field) in GRAMMARS:
        said = f"{said} {_GRAMMAR_SAID[GRAMMARS[cls, key.field][0]]}".strip()
    if said:
        schema = {"description": said, **schema}
    if not key.required and isinstance(key.default, str | bool | int) and key.default != "":
        schema = {**schema, "default": key.default}
    return schema


_GRAMMAR_SAID = {
    "not_hours": "Hours such as 07:00-17:00.",
    "not_yearly": "Days such as 01-01..01-31.",
    "not_a_moment": "A date or moment such as 2026-03-03 07:00.",
    "not_a_duration": "A length of time such as 4 hours or 1 workday.",
}


def _schema(kind: inspect.Type, definitions: dict[str, Schema]) -> Schema:
    kind, _ = without_none(kind)
    match kind.type if isinstance(kind, inspect.Metadata) else kind:
        case inspect.StrType():
            return dict(TEXT)
        case inspect.BoolType():
            return dict(YES_OR_NO)
        case inspect.IntType():
            return {"type": "integer"}
        case inspect.DateTimeType():
            return {"type": "string", "pattern": MOMENT}
        case inspect.DateType():
            return {"type": "string", "pattern": DAY}
        case inspect.LiteralType(values=values):
            return {"enum": [*values, *_taken_for_bool(values)]}
        case inspect.StructType(cls=cls):
            return _refer(cls, definitions)
        case inspect.VarTupleType(item_type=item):
            one = _schema(item, definitions)
            return {"anyOf": [one, {"type": "array", "items": one}]}
        case inspect.DictType() as by_name:
            if is_words(by_name):
                return dict(WORDS)
            return _by_name(by_name, _schema(by_name.value_type, definitions))
        case other:
            raise TypeError(f"no schema for {other}")


def _by_name(kind: inspect.DictType, value: Schema) -> Schema:
    of_things = isinstance(kind.value_type, inspect.StructType)
    pattern = r"^[\w.-]+$" if of_things else LANGUAGE
    return {"type": "object", "patternProperties": {pattern: value}, "additionalProperties": False}


def _taken_for_bool(values: tuple[Any, ...]) -> list[bool]:
    """``silence: no`` is a word to us and *false* to some editors."""
    return [word == "yes" for word in ("yes", "no") if word in values]


def _refer(cls: type, definitions: dict[str, Schema]) -> Schema:
    """A reference to ``cls``, which stands among the definitions with its short forms."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        schema = _fields(cls, definitions)
        short = _short_forms(cls, definitions)
        if short:
            described = schema.pop("description")
            schema = {"description": described, "anyOf": [*short, schema]}
        definitions[cls.__name__] = schema
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _short_forms(cls: type, definitions: dict[str, Schema]) -> list[Schema]:
    if cls in SHORT_FORMS:
        return [dict(TEXT)]
    if cls not in (Approval, Step):
        return []
    one = _refer(Approver, definitions)
    forms: list[Schema] = [one, {"type": "array", "items": one}]
    if cls is Approval:
        step, whole = _fields(Step, definitions), _fields(Approval, definitions)
        rest = {k: v for k, v in whole["properties"].items() if k != "steps"}
        forms.append(step | {"properties": step["properties"] | rest})
    return forms


def _sentence(said: str) -> str:
    return said[:1].upper() + said[1:] + "." if said else ""
