"""The files of a folder into a company, or into everything that is wrong with them."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple, get_args

from msgspec import Struct

from sayso.engine import digest
from sayso.engine.company import Company, Pack, Profile
from sayso.engine.layout import nearest
from sayso.engine.notation import handbook, lines, table, yaml
from sayso.engine.notation.files import DOCUMENTS, HandbookFile, PackFile, assemble, type_of
from sayso.engine.notation.linking import link
from sayso.engine.notation.page import Index, Page
from sayso.engine.notation.problem import Problem
from sayso.engine.notation.reading import reader
from sayso.engine.notation.report import Report, meant, suggest
from sayso.engine.notation.tree import Mapping as Fields
from sayso.engine.notation.tree import Node, Scalar, Sequence, outline
from sayso.engine.spot import Spot
from sayso.engine.text import Words

MEGABYTE = 1_000_000
MOST_BYTES = 8 * MEGABYTE
"""Size of one file."""
MOST_BYTES_IN_ALL = 64 * MEGABYTE
"""Size of a folder."""


class Loaded(Struct, frozen=True):
    """What came of reading a folder: a company without problems, or problems without a company.

    ``spots`` says where each thing with a name is given (``rule:5.3``, ``channel:off_li`` …).
    """

    company: Company | None
    problems: tuple[Problem, ...] = ()
    spots: dict[str, Spot] = {}


def load(files: Mapping[str, bytes], shelf: Mapping[str, bytes] | None = None) -> Loaded:
    """Read, check and link a company folder.

    ``files`` are contents by path inside the folder, with ``/`` between its parts. ``shelf`` holds
    the packs there are to switch on, by name; they are no part of the folder. Every problem
    of the folder is found at once, in the order of files and lines. Raises nothing: whatever the
    bytes are, what comes out are problems.
    """
    with _collector_paused():
        return _Folder(files, shelf=shelf or {}).load()


@contextmanager
def _collector_paused() -> Generator[None]:
    """Let the garbage collector rest: the trees hold no cycles, and walking them halves the speed."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class UnreadableError(ValueError):
    """Files that cannot be read, said with the first problem."""


class Source(NamedTuple):
    """A file that was read: its text, its tree (a handbook has none), and the value it holds.

    ``language`` is what sentences without a language are in, ``""`` where that is open.
    """

    text: str
    root: Node | None
    value: Any
    language: str


def sources(files: Mapping[str, bytes], language: str = "") -> dict[str, Source]:
    """The files of a folder, each by itself: names in them are not looked up.

    ``language`` is that of sentences without one, unless ``company.yaml`` is there and says it.
    Raises ``UnreadableError`` where a file cannot be read.
    """
    folder = _Folder(files, language)
    read = folder.read()
    if folder.report.problems:
        raise UnreadableError(str(folder.report.problems[0]))
    return read


class _Folder:
    def __init__(
        self,
        files: Mapping[str, bytes],
        language: str = "",
        shelf: Mapping[str, bytes] | None = None,
    ) -> None:
        self.files = files
        self.shelf = shelf or {}
        self.report = Report()
        self.index = Index()
        self.allowance = yaml.Allowance()
        self.unread: set[str] = set()
        self.language = language

    def load(self) -> Loaded:
        read = self.read()
        company: Company | None = None
        if "company.yaml" in read:
            documents = {name: source.value for name, source in read.items()}
            packs = self.packs(documents["company.yaml"].company)
            company = assemble(documents, digest.digest(self.files), packs)
            link(company, self.index, self.report, self.unread, self.shelf)
        elif "company.yaml" not in self.files:
            self.report.add("missing_file", "company.yaml")
        problems = tuple(sorted(self.report.problems, key=_by_place))
        return Loaded(None if problems else company, problems, self.spots())

    def packs(self, profile: Profile) -> tuple[Pack, ...]:
        """The packs a company switches on, each once; unknown ones are noted where names are."""
        found: list[Pack] = []
        for name in dict.fromkeys(profile.packs):
            if name in self.shelf:
                # its names are its own: a company may give a condition of a pack anew
                page = Page(f"packs/{name}.yaml", self.report, Index())
                source = self.source(self.shelf[name], PackFile, page)
                if source is not None and source.value is not None:
                    title, patterns = source.value.title, source.value.patterns
                    found.append(Pack(id=name, title=title, patterns=patterns))
        return tuple(found)

    def spots(self) -> dict[str, Spot]:
        """Where each name of the folder is given, by its kind and name."""
        return {
            f"{kind}:{name}": Spot(definition.file, definition.node.line, definition.node.column)
            for kind, known in self.index.definitions.items()
            for name, definition in known.items()
        }

    def read(self) -> dict[str, Source]:
        """Every file that can be read; ``company.yaml`` first, for the language it names."""
        if sum(map(len, self.files.values())) > MOST_BYTES_IN_ALL:
            self.report.add("folder_too_large", ".", limit=MOST_BYTES_IN_ALL // MEGABYTE)
            return {}
        read: dict[str, Source] = {}
        for name in sorted(self.files, key=lambda name: (name != "company.yaml", name)):
            page = Page(name, self.report, self.index, self.language)
            kind = type_of(name)
            if kind is None:
                page.complain("unknown_file", None, name, suggestion=_meant(name))
                continue
            source = self.source(self.files[name], kind, page)
            if source is None:
                self.unread.add(name)
            else:
                read[name] = source
        return read

    def source(self, content: bytes, kind: Any, page: Page) -> Source | None:
        """One file; ``None`` where it cannot be read, which has been noted."""
        text = _decoded(content, page)
        if text is None:
            return None
        if kind is HandbookFile:
            return Source(text, None, handbook.parse(text, page), self.language)
        before = len(page.report.problems)
        root = self.tree(text, kind, page)
        if root is None:
            if len(page.report.problems) > before:
                return None
            root = Sequence(1, 1) if _is_list(kind) else Fields(1, 1)
        if page.file == "company.yaml":
            self.language = page.language = _only_language(root)
        if _is_list(kind) and not isinstance(root, Sequence):
            page.complain("not_list", root, outline(root))
            return None
        return Source(text, root, reader(kind)(root, page), self.language)

    def tree(self, text: str, kind: Any, page: Page) -> Node | None:
        """The plain tree of one file, by what its name ends in."""
        if page.file.endswith(".csv"):
            return table.parse(text, get_args(kind)[0], page)
        if page.file.endswith(".jsonl"):
            return lines.parse(text, page)
        return yaml.parse(text, page, self.allowance)


def _decoded(content: bytes, page: Page) -> str | None:
    if len(content) > MOST_BYTES:
        page.complain("too_large", None, limit=MOST_BYTES // MEGABYTE)
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        page.complain("not_utf8", Scalar("", line, column))
        return None


def _meant(name: str) -> Words:
    near = nearest(name)
    if near is None:
        return suggest("", DOCUMENTS)
    return meant(near)


def _is_list(kind: Any) -> bool:
    return bool(get_args(kind))


def _only_language(root: Node) -> str:
    """The one language of the guideline, where it has just one; it is read before all else."""
    profile = root.get("company") if isinstance(root, Fields) else None
    said = profile.get("guideline_languages") if isinstance(profile, Fields) else None
    if said is None:
        return "de"
    names = said.items if isinstance(said, Sequence) else [said]
    texts = [name.text for name in names if isinstance(name, Scalar)]
    return texts[0] if len(texts) == 1 else ""


def _by_place(problem: Problem) -> tuple[bool, str, int, int]:
    return problem.code == "too_many_problems", problem.file, problem.line, problem.column
