"""The short forms of an approval, spelt out before it is read.

``ask: r_com`` and ``ask: [r_com, r_legal]`` are one step that needs everybody named;
``ask: {of: [r_com, r_ceo], need: one}`` is one step as it stands. In ``steps`` a name or a list of
names is a step.
"""

from __future__ import annotations

from sayso.engine.guideline import Approval, Approver, Step
from sayso.engine.notation.shape import keys
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence


def approval(node: Node) -> Node:
    """``node`` as the fields of an approval."""
    if isinstance(node, Mapping):
        if "steps" in node.entries or not (_is_approver(node) or "of" in node.entries):
            return node
        of_step = {key: entry for key, entry in node.entries.items() if key not in keys(Approval)}
        inner, outer = _like(node, of_step), _like(node, {})
        outer.entries.update((k, e) for k, e in node.entries.items() if k not in of_step)
        return _with(outer, "steps", _list(inner))
    return _with(_like(node, {}), "steps", _list(node))


def step(node: Node) -> Node:
    """``node`` as the fields of a step."""
    if isinstance(node, Mapping) and not _is_approver(node):
        return node
    return _with(_like(node, {}), "of", node)


SPELL_OUT = {Approval: approval, Step: step}
"""Classes with short forms of their own, and what spells them out."""


def _is_approver(node: Mapping) -> bool:
    return bool(node.entries) and node.entries.keys() <= keys(Approver).keys()


def _like(node: Node, entries: dict[str, tuple[Scalar, Node]]) -> Mapping:
    mapping = Mapping(node.line, node.column)
    mapping.entries.update(entries)
    return mapping


def _with(mapping: Mapping, key: str, value: Node) -> Mapping:
    mapping.entries[key] = (Scalar(key, value.line, value.column), value)
    return mapping


def _list(node: Node) -> Sequence:
    items = Sequence(node.line, node.column)
    items.items.append(node)
    return items
