"""The plain tree into values: one reader for every type of the engine.

A reader never gives up. Where a value is wrong it notes the fault and goes on with a stand-in, so
that the rest of the file is read and names defined beside the fault stay known. A company with
faults is never handed out, so no stand-in ever is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import inspect

from sayso.engine import span
from sayso.engine.guideline import Rule
from sayso.engine.notation.asking import SPELL_OUT
from sayso.engine.notation.clauses import CHECKS, NAME, value_at
from sayso.engine.notation.meaning import (
    ANCHORS,
    DEFINES,
    GRAMMARS,
    SHORT_FORMS,
    TIMEZONES,
    USES,
)
from sayso.engine.notation.page import Page
from sayso.engine.notation.report import closest, suggest
from sayso.engine.notation.shape import (
    Key,
    bare,
    is_words,
    keys,
    reads_end,
    shape,
    struct,
    without_none,
)
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence, outline
from sayso.engine.notation.words import noun, phrase

Read = Callable[[Node, Page], Any]

YES = frozenset(("yes", "true", "on"))
NO = frozenset(("no", "false", "off"))
SOME_MOMENT = datetime(1, 1, 1)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
_INTEGER = re.compile(r"[+-]?\d{1,15}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?", re.ASCII)


@cache
def reader(cls: Any) -> Read:
    """What reads a value of ``cls``: a class of the engine, or a tuple of one."""
    return _reader(shape(cls), read_text)


def read_text(node: Node, page: Page) -> str:
    """One text, as it stands."""
    if isinstance(node, Scalar):
        return node.text
    page.complain("not_text", node, outline(node))
    return ""


def _reader(kind: inspect.Type, text: Read) -> Read:
    """What reads ``kind``; texts in it are read by ``text``."""
    kind, _ = without_none(kind)
    inner = kind.type if isinstance(kind, inspect.Metadata) else kind
    match inner:
        case inspect.StrType():
            return text
        case inspect.DateTimeType():
            return _moment(end=reads_end(kind))
        case inspect.StructType(cls=cls):
            return _struct(cls)
        case inspect.VarTupleType(item_type=item):
            return _tuple(_reader(item, text))
        case inspect.LiteralType(values=values):
            return _one_of(values)
        case inspect.DictType():
            return _words if is_words(inner) else _dict(_reader(inner.value_type, text))
        case _:
            return _SIMPLE[type(inner)]


def _field(cls: type, key: Key) -> Read:
    """What reads the value of one key: nothing said means its default."""
    read = _reader(key.type, _text(cls, key.field))
    if (cls, key.field) == (Rule, "clauses"):
        read = _dict(_reader(_value_type(key), read_text), languages=False)
    if not key.required:
        default = key.default

        def read_optional(node: Node, page: Page) -> Any:
            if type(node) is Scalar and node.is_nothing:
                return default
            return read(node, page)

        return read_optional

    stand_in = _stand_in(key.type)

    def read_required(node: Node, page: Page) -> Any:
        if type(node) is Scalar and not node.text and node.plain:
            page.complain("missing_key", node, key.name, noun=_noun(cls))
            return stand_in
        return read(node, page)

    return read_required


def _value_type(key: Key) -> inspect.Type:
    assert isinstance(key.type, inspect.DictType)
    return key.type.value_type


def _text(cls: type, field: str) -> Read:
    """What reads the texts of one field: its names and its grammar."""
    place = (cls, field)
    if place in USES:
        return _name(USES[place])
    if place in GRAMMARS:
        return _grammar(*GRAMMARS[place])
    if place in ANCHORS:
        return _anchor
    if place in TIMEZONES:
        return _timezone
    return read_text


@cache
def _struct(cls: type) -> Read:
    fields: dict[str, tuple[str, Read]] = {}
    short = SHORT_FORMS.get(cls)
    defined, check, spell_out = DEFINES.get(cls), CHECKS.get(cls), SPELL_OUT.get(cls)

    def read(node: Node, page: Page) -> Any:
        if spell_out is not None:
            node = spell_out(node)
        if not isinstance(node, Mapping):
            if isinstance(node, Scalar) and short and not node.is_nothing:
                return cls(**{short: fields[short][1](node, page)})
            page.complain("not_fields", node, outline(node), noun=_noun(cls))
            return _stand_in(shape(cls))
        values = _values(cls, fields, node, page)
        if defined is not None:
            _define(defined, values, node, page)
        _check_window(values, node, page)
        value = cls(**values)
        if check is not None:
            check(value, node, page)
        return value

    for key in keys(cls).values():
        fields[key.name] = (key.field, _field(cls, key))
    return read


def _values(
    cls: type, fields: dict[str, tuple[str, Read]], node: Mapping, page: Page
) -> dict[str, Any]:
    """What the keys say, by field; a stand-in for each that is needed and not there."""
    values: dict[str, Any] = {}
    misspelt: set[str | None] = set()
    for name, (place, value) in node.entries.items():
        known = fields.get(name)
        if known is None:
            near = suggest(name, fields)
            page.complain("unknown_key", place, name, noun=_noun(cls), suggestion=near)
            misspelt.add(closest(name, fields))
        else:
            values[known[0]] = known[1](value, page)
    for key in _needed(cls):
        if key.field not in values:
            if key.name not in misspelt:
                page.complain("missing_key", node, key.name, noun=_noun(cls))
            values[key.field] = _stand_in(key.type)
    return values


WINDOWS = (
    ("from_", "until"),
    ("valid_from", "valid_until"),
    ("public_from", "valid_until"),
    ("employed_from", "employed_until"),
    ("published", "until"),
)
"""Fields that open and close a window."""


def _check_window(values: dict[str, Any], node: Mapping, page: Page) -> None:
    """A window that ends before it begins would never be open, and nobody would notice."""
    for opens, closes in WINDOWS:
        start, end = values.get(opens), values.get(closes)
        if isinstance(start, datetime) and isinstance(end, datetime) and end <= start:
            place = node.get(closes.rstrip("_")) or node
            page.complain("ends_first", place, outline(place), start=opens.rstrip("_"))


@cache
def _needed(cls: type) -> tuple[Key, ...]:
    return tuple(key for key in keys(cls).values() if key.required)


def _define(kind: str, values: dict[str, Any], node: Node, page: Page) -> None:
    name = values.get("id")
    if not name:
        return
    place = value_at(node, "id")
    if not NAME.fullmatch(name):
        page.complain("not_a_name", place, name)
    page.define(kind, name, place)


def _tuple(read_item: Read) -> Read:
    def read(node: Node, page: Page) -> tuple[Any, ...]:
        if not isinstance(node, Sequence):
            return (read_item(node, page),)
        return tuple(_items(read_item, node.items, page))

    return read


def _items(read_item: Read, nodes: Iterable[Node], page: Page) -> Iterable[Any]:
    for node in nodes:
        if isinstance(node, Scalar) and node.is_nothing:
            page.complain("empty_item", node)
        else:
            yield read_item(node, page)


def _dict(read_value: Read, *, languages: bool = True) -> Read:
    def read(node: Node, page: Page) -> dict[str, Any]:
        if not isinstance(node, Mapping):
            code = "language_unclear" if languages else "not_fields"
            page.complain(code, node, outline(node), noun=phrase("by_name"))
            return {}
        if languages:
            _check_languages(node, page)
        return {name: read_value(value, page) for name, (_, value) in node.entries.items()}

    return read


def _words(node: Node, page: Page) -> dict[str, str]:
    if isinstance(node, Mapping):
        _check_languages(node, page)
        return {name: read_text(value, page) for name, (_, value) in node.entries.items()}
    text = read_text(node, page)
    if text and not page.language:
        page.complain("language_unclear", node, text)
    return {page.language: text} if text else {}


def _check_languages(node: Mapping, page: Page) -> None:
    for name, (place, value) in node.entries.items():
        if not _LANGUAGE.fullmatch(name):
            cut = isinstance(value, Scalar) and value.is_nothing
            page.complain("stray_comma" if cut else "not_a_language", place, name)


def _name(kind: str) -> Read:
    def read(node: Node, page: Page) -> str:
        name = read_text(node, page)
        if name:
            page.use(kind, name, node)
        return name

    return read


def _grammar(code: str, parse: Callable[[str], object]) -> Read:
    def read(node: Node, page: Page) -> str:
        text = read_text(node, page)
        try:
            if text:
                parse(text)
        except span.NoSuchTimeError:
            page.complain("no_such_date", node, text)
        except ValueError:
            page.complain(code, node, text)
        return text

    return read


def _anchor(node: Node, page: Page) -> str:
    text = read_text(node, page)
    try:
        anchor = span.parse_anchor(text) if text else span.Anchor()
    except span.NoSuchTimeError:
        page.complain("no_such_date", node, text)
    except ValueError:
        page.complain("not_an_anchor", node, text)
    else:
        if anchor.event:
            page.use("event or kind", anchor.event, node)
    return text


def _timezone(node: Node, page: Page) -> str:
    name = read_text(node, page)
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        page.complain("not_a_timezone", node, name)
    return name


def _one_of(values: tuple[Any, ...]) -> Read:
    possible = frozenset(values)

    def read(node: Node, page: Page) -> Any:
        text = read_text(node, page)
        if text in possible:
            return text
        page.complain("not_one_of", node, text, suggestion=suggest(text, possible))
        return values[0]

    return read


def _moment(*, end: bool) -> Read:
    def read(node: Node, page: Page) -> datetime:
        text = read_text(node, page)
        try:
            return span.parse_moment(text, end=end)
        except span.NoSuchTimeError:
            page.complain("no_such_date", node, text)
        except ValueError:
            page.complain("not_a_moment", node, text)
        return SOME_MOMENT

    return read


def _date(node: Node, page: Page) -> date:
    text = read_text(node, page)
    try:
        return span.parse_date(text)
    except span.NoSuchTimeError:
        page.complain("no_such_date", node, text)
    except ValueError:
        page.complain("not_a_date", node, text)
    return date.min


def _bool(node: Node, page: Page) -> bool:
    text = read_text(node, page)
    word = text.lower()
    if word not in YES and word not in NO:
        page.complain("not_yes_or_no", node, text)
    return word in YES


def _int(node: Node, page: Page) -> int:
    text = read_text(node, page)
    if _INTEGER.fullmatch(text):
        return int(text)
    page.complain("not_a_number", node, text)
    return 0


def _float(node: Node, page: Page) -> float:
    text = read_text(node, page)
    if _NUMBER.fullmatch(text):
        return float(text)
    page.complain("not_a_number", node, text)
    return 0.0


_SIMPLE: dict[type, Read] = {
    inspect.BoolType: _bool,
    inspect.IntType: _int,
    inspect.FloatType: _float,
    inspect.DateType: _date,
}


def _stand_in(kind: inspect.Type) -> Any:
    """Some value of ``kind``, to go on with after a fault."""
    kind = bare(kind)
    match kind:
        case inspect.StructType(cls=cls):
            return cls(**{key.field: _stand_in(key.type) for key in _needed(cls)})
        case inspect.StrType():
            return ""
        case inspect.LiteralType(values=values):
            return values[0]
        case inspect.VarTupleType():
            return ()
        case inspect.DictType():
            return {}
        case inspect.DateType():
            return date.min
        case inspect.Metadata():
            return SOME_MOMENT
        case _:
            return None


def _noun(cls: type) -> dict[str, str]:
    name = struct(cls).cls.__name__
    return noun(name)
