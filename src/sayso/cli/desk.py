"""What every command has on its desk: what was typed, the company, a page to write on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.arguments import Typed
from sayso.cli.page import Page, page_for
from sayso.cli.trouble import Trouble, WrongUse
from sayso.cli.words import Catalogue
from sayso.engine.company import Company

if TYPE_CHECKING:
    from sayso.folder import FolderError

OUTPUT = "-"
"""The name of a file that means: print it."""


def place(given: str | None) -> Path:
    """The folder to ask: the one given, else that of ``SAYSO_COMPANY``, else the demo company's."""
    from sayso import folder

    named = given if given is not None else os.environ.get("SAYSO_COMPANY", "")
    return folder.demo() if given is None and not named else Path(named)


class Desk:
    """One run of the command line."""

    def __init__(self, typed: Typed, words: Catalogue) -> None:
        self.typed = typed
        self.words = words

    @property
    def lang(self) -> str:
        """The language of the answer."""
        return self.words.language

    @property
    def wants_json(self) -> bool:
        """Whether the answer is for a machine."""
        return "json" in self.typed.flags

    @cached_property
    def folder(self) -> Path:
        """The company's folder. Raises `WrongUse` where there is none."""
        return self.checked(place(self.typed.values.get("company")))

    def checked(self, path: Path) -> Path:
        """``path`` where it is a company's folder; raises `WrongUse` where it is none."""
        if not path.exists():
            raise WrongUse(self.words.say("company.none", path=path))
        if not path.is_dir():
            raise WrongUse(self.words.say("company.not_dir", path=path))
        if not (path / "company.yaml").exists():
            said = self.words.say("company.not_company", path=path, missing="company.yaml")
            raise WrongUse(said)
        return path

    @cached_property
    def company(self) -> Company:
        """The company. Raises `Trouble` with every problem of its folder."""
        return self.load(self.folder)

    def load(self, path: Path) -> Company:
        """The company in the folder ``path``. Raises `Trouble` with every problem of it."""
        from sayso import folder

        try:
            return folder.load(path)
        except folder.FolderError as error:
            raise Trouble(self.problems(path, error)) from None

    def problems(self, path: Path, error: FolderError) -> str:
        """Every problem of a folder that does not load, a line each."""
        lines = [problem.sentence(self.lang) for problem in error.problems]
        head = self.words.say("company.wrong", path=path)
        return "\n".join((head, *(f"  {line}" for line in lines)))

    def unknown(self, kind: str, name: str) -> str:
        """A sentence for a name that the company does not have."""
        key = f"name.{kind}"
        return self.words.say(key if key in self.words.words else "name.channel", given=name)

    def page(self) -> Page:
        """An empty page as wide as what it is printed on."""
        return page_for(sys.stdout, sys.stdout.encoding)

    def put(self, text: str) -> None:
        """Print ``text`` as it is."""
        sys.stdout.write(text)

    def hand_over(self, where: str, pieces: Iterable[str]) -> None:
        """Write ``pieces`` into the file ``where``, or out where that is a dash.

        The file is the old one until the new one is whole. Raises `Trouble` where it cannot be
        written.
        """
        from sayso import folder

        if where == OUTPUT:
            binary = getattr(sys.stdout, "buffer", None)
            for piece in pieces:
                if binary is None:
                    self.put(piece)
                else:
                    binary.write(piece.encode())
            return
        try:
            folder.put(Path(where), "".join(pieces).encode())
        except OSError as error:
            why = error.strerror or str(error)
            raise Trouble(self.words.say("file.unwritable", path=where, why=why)) from None

    def put_json(self, value: object) -> None:
        """Print ``value`` as JSON, two spaces deep, in UTF-8 whatever the terminal speaks."""
        import msgspec

        raw = msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
        binary = getattr(sys.stdout, "buffer", None)
        if binary is None:
            sys.stdout.write(raw.decode())
            return
        sys.stdout.flush()
        binary.write(raw)
