"""What is wrong with a folder, said so that its author can mend it."""

from __future__ import annotations

from msgspec import Struct

from sayso.engine.text import Words, pick


class Problem(Struct, frozen=True, kw_only=True):
    """One fault in one file.

    ``line`` and ``column`` count from 1; 0 means that the fault has no place. ``code`` is the
    fault's name, ``words`` say what is wrong, ``offending`` quotes the text, ``way_out`` says what
    would be right.
    """

    file: str
    line: int = 0
    column: int = 0
    code: str
    words: Words
    offending: str = ""
    way_out: Words = {}

    @property
    def place(self) -> str:
        """File, line and column as editors and terminals understand them."""
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"

    def sentence(self, language: str) -> str:
        """Everything on one line: ``rules/05-zahlen.yaml:12:5: …``."""
        said = (pick(self.words, language), pick(self.way_out, language))
        return f"{self.place}: {' '.join(filter(None, said))}"

    def __str__(self) -> str:
        return self.sentence("en")
