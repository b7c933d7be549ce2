"""The names a folder defines and uses, with their places, gathered while it is read."""

from __future__ import annotations

from typing import NamedTuple

from sayso.engine.notation.report import Report
from sayso.engine.notation.tree import Node
from sayso.engine.text import Words


class Definition(NamedTuple):
    """Where a name is given."""

    file: str
    node: Node


class Use(NamedTuple):
    """Where a name of some kind is used."""

    kind: str
    name: str
    file: str
    node: Node


class Index:
    """Definitions by kind and name, and every use, in the order they were read."""

    def __init__(self) -> None:
        self.definitions: dict[str, dict[str, Definition]] = {}
        self.uses: list[Use] = []


class Page:
    """One file while it is read: where its faults and its names go, and its one language, if any.

    ``language`` is what a sentence without a language is written in; ``""`` where that is open.
    """

    __slots__ = ("file", "index", "language", "report")

    def __init__(self, file: str, report: Report, index: Index, language: str = "") -> None:
        self.file = file
        self.report = report
        self.index = index
        self.language = language

    def complain(
        self, code: str, node: Node | None, offending: str = "", **values: str | int | Words
    ) -> None:
        """Note a fault at ``node``; ``values`` fill its words."""
        self.report.add(code, self.file, node, offending, **values)

    def define(self, kind: str, name: str, node: Node) -> None:
        """Note that ``name`` is given at ``node``; giving it twice is a fault."""
        known = self.index.definitions.setdefault(kind, {})
        first = known.get(name)
        if first is None:
            known[name] = Definition(self.file, node)
        else:
            self.complain("duplicate_id", node, name, other=f"{first.file}:{first.node.line}")

    def use(self, kind: str, name: str, node: Node) -> None:
        """Note that ``name`` is used at ``node`` as a name of ``kind``."""
        self.index.uses.append(Use(kind, name, self.file, node))
