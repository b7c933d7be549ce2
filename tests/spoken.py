"""Which sentences of a catalogue the code asks for, read from the code itself."""

import ast
import re
from collections.abc import Collection, Iterable
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "sayso"
KEY = re.compile(r"[a-z_]+\.")
LANGUAGE = re.compile(r"(saying|words)_[a-z]{2}\.py$")
"""A file in one language only speaks, and asks for nothing."""
FEWEST = 4
"""A table with fewer keys is no catalogue."""


class Code:
    """Every word in quotes in our code, catalogues apart, and every f-string as a pattern.

    A catalogue is known by its keys, wherever it stands: most of them are those of the sentences
    that are looked for.
    """

    def __init__(self, source: Path = SOURCE) -> None:
        self.words: set[str] = set()
        self.tables: list[frozenset[str]] = []
        """The keys of each table in the code; they count as words where it is no catalogue."""
        self.patterns: set[str] = set()
        self.attributes: set[str] = set()
        for file in source.rglob("*.py"):
            if not LANGUAGE.search(file.name):
                self._read(ast.parse(file.read_text("utf-8")))

    def _read(self, node: ast.AST) -> None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            self.words.add(node.value)
        elif isinstance(node, ast.Attribute):
            self.attributes.add(node.attr)
        elif isinstance(node, ast.JoinedStr):
            start = node.values[0]
            if isinstance(start, ast.Constant) and KEY.match(str(start.value)):
                self.patterns.add("".join(map(_pattern, node.values)))
        keys = {id(key): str(key.value) for key in _keys(node)}
        if keys:
            self.tables.append(frozenset(keys.values()))
        for child in ast.iter_child_nodes(node):
            if id(child) not in keys:
                self._read(child)

    def asks_for(self, key: str, words: Collection[str]) -> bool:
        """Whether ``key`` stands among ``words``: whole, or put together from one that does."""
        if key in words:
            return True
        filled = (re.fullmatch(pattern, key) for pattern in self.patterns)
        return any(
            all(
                part in words or all(piece in words for piece in part.split("-"))
                for part in match.groups()
            )
            for match in filled
            if match
        )

    def unasked(self, keys: Iterable[str]) -> list[str]:
        """The keys that nothing asks for."""
        keys = list(keys)
        looked_for = frozenset(keys) | {key.removesuffix(".one") for key in keys}
        words = set(self.words)
        for table in self.tables:
            known = sum(key.removesuffix(".one") in looked_for for key in table)
            if len(table) < FEWEST or 2 * known <= len(table):
                words |= table
        return [key for key in keys if not self.asks_for(key, words)]


def _keys(node: ast.AST) -> list[ast.Constant]:
    """The keys of a table of texts."""
    if not isinstance(node, ast.Dict) or not all(map(_is_text, node.values)):
        return []
    return [key for key in node.keys if isinstance(key, ast.Constant) and _is_text(key)]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)"
