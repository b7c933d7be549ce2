"""Which sentences of a catalogue the code asks for, read from the code itself."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "sayso"
KEY = re.compile(r"[a-z_]+\.")
CATALOGUES = re.compile(r"(saying|words)_[a-z]{2}\.py$")


class Code:
    """Every word in quotes in our code, catalogues apart, and every f-string as a pattern."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.patterns: set[str] = set()
        self.attributes: set[str] = set()
        for file in SOURCE.rglob("*.py"):
            if not CATALOGUES.search(file.name):
                self._read(ast.parse(file.read_text("utf-8")))

    def _read(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.words.add(node.value)
            elif isinstance(node, ast.Attribute):
                self.attributes.add(node.attr)
            elif isinstance(node, ast.JoinedStr):
                start = node.values[0]
                if isinstance(start, ast.Constant) and KEY.match(str(start.value)):
                    self.patterns.add("".join(map(_pattern, node.values)))

    def asks_for(self, key: str) -> bool:
        """Whether ``key`` stands in the code: whole, or put together from a word that does."""
        if key in self.words:
            return True
        filled = (re.fullmatch(pattern, key) for pattern in self.patterns)
        return any(
            all(
                part in self.words or self.words.issuperset(part.split("-"))
                for part in match.groups()
            )
            for match in filled
            if match
        )

    def unasked(self, keys: Iterable[str]) -> list[str]:
        """The keys that nothing asks for."""
        return [key for key in keys if not self.asks_for(key)]


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)"
