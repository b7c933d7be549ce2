"""Changed values into YAML that is already there: only what changed is spelt anew.

A file is cut into its top entries. Entries whose value is the same keep their text to the letter;
one that changed goes through the round-trip parser, which keeps its comments, order and spelling
apart from the nodes that differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from itertools import pairwise
from typing import Any

from msgspec import Struct, inspect
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import ScalarString

from sayso.engine.notation.shape import Key, is_words, keys, without_none
from sayso.engine.notation.spelling import is_default, spell

Patch = Callable[[Any], Any]


class NoPatchError(Exception):
    """The text is laid out in a way that cannot be patched entry by entry."""


class _Texts(VersionedResolver):
    """Takes every scalar for a text, as the notation does, so that each keeps its spelling."""

    @property
    def versioned_resolver(self) -> dict[Any, Any]:
        return {}


def round_trip(text: str, patch: Patch) -> str:
    """``text`` with its root given to ``patch``, which changes it or gives back another."""
    yaml = _yaml(text)
    return _dumped(yaml, patch(yaml.load(text)))


def dump(data: Any, like: str = "") -> str:
    """``data`` as YAML, its lists indented as in ``like``."""
    return _dumped(_yaml(like), data)


def _yaml(like: str) -> YAML:
    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = _Texts
    yaml.preserve_quotes = True
    yaml.brace_single_entry_mapping_in_flow_sequence = True
    yaml.width = 1 << 20
    inwards = 2 if _indents_lists(like) else 0
    yaml.indent(mapping=2, sequence=2 + inwards, offset=inwards)
    return yaml


def _dumped(yaml: YAML, data: Any) -> str:
    stream = StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def merge(node: Any, kind: inspect.Type, old: Any, new: Any) -> Any:
    """``node``, which says ``old``, so that it says ``new``; or what to put in its place."""
    kind, _ = without_none(kind)
    if isinstance(kind, inspect.StructType) and _spells_out(node, kind.cls):
        _merge_fields(node, kind.cls, old, new)
        return node
    if isinstance(kind, inspect.VarTupleType) and isinstance(node, CommentedSeq):
        _merge_list(node, kind.item_type, old, new)
        return node
    if isinstance(kind, inspect.DictType):
        if isinstance(node, CommentedMap):
            _merge_dict(node, kind.value_type, old, new)
            return node
        if is_words(kind) and old.keys() == new.keys():
            return spell(kind.value_type, next(iter(new.values())))
    spelt = spell(kind, new)
    if isinstance(node, ScalarString) and isinstance(spelt, str) and "\n" not in spelt:
        return type(node)(spelt)
    return spelt


def _spells_out(node: Any, cls: type) -> bool:
    """Whether ``node`` names the fields of ``cls``, and none of a short form."""
    return isinstance(node, CommentedMap) and node.keys() <= keys(cls).keys()


def _merge_fields(node: CommentedMap, cls: type, old: Struct, new: Struct) -> None:
    before: list[str] = []
    for key in keys(cls).values():
        was, wanted = getattr(old, key.field), getattr(new, key.field)
        if was != wanted:
            merge_key(node, key, was, wanted, before)
        before.append(key.name)


def merge_key(
    node: CommentedMap, key: Key, was: Any, wanted: Any, before: Sequence[str] = ()
) -> None:
    """One key of ``node``, so that it says ``wanted``; a new one goes behind those ``before`` it."""
    if is_default(key, wanted):
        node.pop(key.name, None)
    elif key.name in node:
        node[key.name] = merge(node[key.name], key.type, was, wanted)
    else:
        present = list(node)
        after = max((present.index(name) for name in before if name in present), default=-1)
        node.insert(after + 1, key.name, spell(key.type, wanted))


def _merge_dict(
    node: CommentedMap, kind: inspect.Type, old: dict[str, Any], new: dict[str, Any]
) -> None:
    for name in [name for name in node if name not in new]:
        del node[name]
    for name, wanted in new.items():
        if name not in node:
            node[name] = spell(kind, wanted)
        elif old[name] != wanted:
            node[name] = merge(node[name], kind, old[name], wanted)


def _merge_list(
    node: CommentedSeq, kind: inspect.Type, old: tuple[Any, ...], new: tuple[Any, ...]
) -> None:
    """Delete, insert and merge entry by entry, so that comments stay with their entries."""
    pairs = list(align(old, new))
    kept = [i for i, _ in pairs if i is not None]
    if kept != sorted(kept):
        node[:] = [spell(kind, part) for part in new]
        return
    for i in reversed(range(len(old))):
        if i not in kept:
            del node[i]
    for position, (i, wanted) in enumerate(pairs):
        if i is None:
            node.insert(position, spell(kind, wanted))
        elif old[i] != wanted:
            node[position] = merge(node[position], kind, old[i], wanted)


def align(old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[tuple[int | None, Any]]:
    """Each of ``new`` with the place in ``old`` of what it was, ``None`` where it is new.

    Things are the same by their id; what has none, by where it stands between equal neighbours.
    """
    if all(getattr(part, "id", None) for part in (*old, *new)):
        places = {part.id: i for i, part in enumerate(old)}
        for part in new:
            yield places.pop(part.id, None), part
        return
    head = _equal_from_start(old, new)
    tail = _equal_from_start(old[head:][::-1], new[head:][::-1])
    for j, part in enumerate(new):
        if j >= len(new) - tail:
            yield len(old) - (len(new) - j), part
        else:
            yield (j if j < len(old) - tail else None), part


def _equal_from_start(old: tuple[Any, ...], new: tuple[Any, ...]) -> int:
    count = 0
    for was, wanted in zip(old, new, strict=False):
        if was != wanted:
            break
        count += 1
    return count


def _indents_lists(text: str) -> bool:
    """Whether lists stand further in than their key; they do where none shows otherwise."""
    lines = [
        line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]
    for above, line in pairwise(lines):
        if line.lstrip().startswith("- ") and above.rstrip().endswith(":"):
            depth = len(above) - len(above.lstrip(" -"))
            return len(line) - len(line.lstrip()) > depth
    return True
