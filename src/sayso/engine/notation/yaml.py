"""YAML into the plain tree: texts only, one document, nothing that refers elsewhere.

The C parser gives events with marks. Anchors, aliases, tags, merge keys, duplicate keys and second
documents are each a fault of their own; reading goes on past them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

import yaml

from sayso.engine.notation.page import Page
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence

MOST_LEVELS = 32
MOST_NODES = 1_000_000
"""How much all YAML of a folder may hold: about 100,000 short rules."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


@dataclass
class Allowance:
    """How many nodes the files of a folder may still have together."""

    nodes: int = MOST_NODES


_NO_KEY = Scalar("", 0, 0)
"""Stands where a key should, once that it cannot be one has been noted."""


class _Stop(Exception):
    """The rest of the file is not worth reading; the reason has been noted."""


def parse(text: str, page: Page, allowance: Allowance) -> Node | None:
    """The tree of ``text``; ``None`` where it is empty or cannot be read to its end.

    Faults go to ``page``. Every scalar stays text: typing it is up to the field.
    """
    if stray := _CONTROL.search(text):
        line = text.count("\n", 0, stray.start()) + 1
        column = stray.start() - text.rfind("\n", 0, stray.start())
        at = Scalar("", line, column)
        page.complain("control_character", at, f"U+{ord(stray.group()):04X}")
        return None
    try:
        return _Builder(page, allowance).build(text)
    except _Stop:
        return None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        at = Scalar("", mark.line + 1, mark.column + 1) if mark else None
        page.complain("syntax", at, why=getattr(error, "problem", None) or "?")
        return None


class _Builder:
    def __init__(self, page: Page, allowance: Allowance) -> None:
        self.page = page
        self.allowance = allowance
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.documents = 0

    def build(self, text: str) -> Node | None:
        loader = yaml.CBaseLoader(text)
        try:
            while (event := loader.get_event()) is not None:
                self.take(event)
                if isinstance(event, yaml.StreamEndEvent):
                    break
        finally:
            loader.dispose()
        return self.root

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.NodeEvent):
            self.take_node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
            self.keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.page.complain("several_documents", Scalar("", *_place(event)), "---")
                raise _Stop

    def take_node(self, event: yaml.NodeEvent) -> None:
        line, column = _place(event)
        self.allowance.nodes -= 1
        if self.allowance.nodes < 0:
            self.page.complain("too_much", Scalar("", line, column), limit=MOST_NODES)
            raise _Stop
        if isinstance(event, yaml.AliasEvent):
            node: Node = Scalar("", line, column, plain=True)
            self.page.complain("alias", node, f"*{event.anchor}")
            self.place(node)
            return
        if isinstance(event, yaml.ScalarEvent):
            node, tag = Scalar(event.value, line, column, plain=event.implicit[0]), event.tag
            self.place(node)
        else:
            node = (Sequence if isinstance(event, yaml.SequenceStartEvent) else Mapping)(
                line, column
            )
            tag = cast("yaml.CollectionStartEvent", event).tag
            self.place(node)
            self.open.append(node)
            self.keys.append(None)
            if len(self.open) > MOST_LEVELS:
                self.page.complain("too_deep", node, limit=MOST_LEVELS)
                raise _Stop
        if event.anchor is not None:
            self.page.complain("anchor", node, f"&{event.anchor}")
        if tag is not None:
            self.page.complain("tag", node, tag)

    def place(self, node: Node) -> None:
        """Hang ``node`` where it belongs: the root, an item, a key, or the value of a key."""
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is not None:
            self.keys[-1] = None
            self.enter(parent, key, node)
        elif isinstance(node, Scalar):
            self.keys[-1] = node
        else:
            self.page.complain("complex_key", node)
            self.keys[-1] = _NO_KEY

    def enter(self, parent: Mapping, key: Scalar, value: Node) -> None:
        if key is _NO_KEY:
            return
        if key.plain and key.text == "<<":
            self.page.complain("merge_key", key, "<<")
        elif key.text in parent.entries:
            first = parent.entries[key.text][0]
            self.page.complain("duplicate_key", key, key.text, line=first.line)
        else:
            parent.entries[key.text] = (key, value)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    assert mark is not None, event
    return mark.line + 1, mark.column + 1
