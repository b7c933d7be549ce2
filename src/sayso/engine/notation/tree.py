"""The plain tree every file is read into first: texts, lists and fields, each with its place."""

from __future__ import annotations


class Scalar:
    """One text. ``plain``: written without quotes, so that ``null`` may mean nothing."""

    __slots__ = ("column", "line", "plain", "text")

    def __init__(self, text: str, line: int, column: int, *, plain: bool = False) -> None:
        self.text = text
        self.line = line
        self.column = column
        self.plain = plain

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is said: left empty, ``~`` or ``null``."""
        return self.plain and self.text in {"", "~", "null"}


class Sequence:
    """A list."""

    __slots__ = ("column", "items", "line")

    def __init__(self, line: int, column: int) -> None:
        self.items: list[Node] = []
        self.line = line
        self.column = column


class Mapping:
    """Fields: each name with where it stands and its value, in the order of the file."""

    __slots__ = ("column", "entries", "line")

    def __init__(self, line: int, column: int) -> None:
        self.entries: dict[str, tuple[Scalar, Node]] = {}
        self.line = line
        self.column = column

    def get(self, key: str) -> Node | None:
        """The value of ``key``, ``None`` where there is none."""
        entry = self.entries.get(key)
        return None if entry is None else entry[1]


Node = Scalar | Sequence | Mapping


def outline(node: Node) -> str:
    """A few characters that show what stands at ``node``."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return "[…]" if node.items else "[]"
    return "{" + ", ".join(list(node.entries)[:3]) + " …}"
