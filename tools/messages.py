"""The sentences of the site: found where they are asked for, and entered in every catalogue.

    python tools/messages.py          say what is missing, not asked for, not translated, not compiled
    python tools/messages.py write    enter and take out what has to be, and compile the catalogues

Templates are read with Django's own reader (``templatize``), code as Python reads it; the compiled
catalogues are written here. So nothing has to be installed, neither ``xgettext`` nor ``msgfmt``.
"""

from __future__ import annotations

import ast
import re
import struct
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
ROOMS = (ROOT / "src/sayso/site", ROOT / "src/sayso/apps")
"""Where sentences of the site are asked for."""

CATALOGUES = ROOT / "src/sayso/site/locale"
SOURCE = "en"
"""The language the sentences in templates and code are in; its catalogue may leave them as they are."""

PLACES = {
    "gettext": ("id",),
    "ngettext": ("id", "plural"),
    "pgettext": ("context", "id"),
    "npgettext": ("context", "id", "plural"),
}
"""What the first arguments of Django's functions are; the ``_lazy`` and ``_noop`` ones take the same."""

CALL = re.compile(r"(?<![\w.])(_|n?p?gettext)\(")
LITERAL = re.compile(r"\s*u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\s*,?")
QUOTED = re.compile(r'^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) )?("(?:[^"\\]|\\.)*")$')
FILLED = re.compile(r"%\((\w+)\)[sd]")
"""A place to fill in."""


class Message(NamedTuple):
    """A sentence as it is asked for: its context, its words, and those for many things."""

    context: str
    id: str
    plural: str

    @property
    def key(self) -> str:
        """Under which name the compiled catalogue knows it."""
        named = f"{self.context}\x04{self.id}" if self.context else self.id
        return f"{named}\0{self.plural}" if self.plural else named


@dataclass(frozen=True)
class Entry:
    """A sentence in a catalogue: what was translated, and the lines of comment above it."""

    message: Message
    said: tuple[str, ...]
    comments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language, in their order, with the head of the file."""

    language: str
    head: Entry
    entries: list[Entry] = field(default_factory=list)

    @property
    def forms(self) -> int:
        """How many forms a word has in this language, by how many things there are."""
        found = re.search(r"nplurals=(\d)", self.head.said[0])
        return int(found[1]) if found else 2

    @property
    def messages(self) -> dict[Message, tuple[str, ...]]:
        """What is said for each sentence."""
        return {entry.message: entry.said for entry in self.entries}


# ── what is asked for ────────────────────────────────────────────────────────────────────────────


def asked(rooms: Iterable[Path] = ROOMS) -> dict[Message, str]:
    """Every sentence that templates and code under ``rooms`` ask for, and where it is first.

    Raises ``ValueError`` where what is asked for cannot be known before the site runs.
    """
    found: dict[Message, str] = {}
    for room in rooms:
        for file in sorted(room.rglob("*")):
            if file.suffix == ".py":
                messages = of_code(file.read_text("utf-8"), str(file))
            elif file.is_file() and "templates" in file.parts:
                messages = of_template(file.read_text("utf-8"), str(file))
            else:
                continue
            for message, line in messages:
                found.setdefault(message, f"{file}:{line}")
    return found


def of_template(text: str, name: str = "template") -> Iterator[tuple[Message, int]]:
    """The sentences of a template, each with its line."""
    spoken = templatize(text, origin=name)
    for call in CALL.finditer(spoken):
        words: list[str] = []
        at = call.end()
        while literal := LITERAL.match(spoken, at):
            words.append(ast.literal_eval(literal[1]))
            at = literal.end()
        places = PLACES[{"_": "gettext"}.get(call[1], call[1])]
        line = spoken.count("\n", 0, call.start()) + 1
        yield _message(places, words, f"{name}:{line}"), line


def of_code(text: str, name: str = "code") -> Iterator[tuple[Message, int]]:
    """The sentences of a Python file, by whatever names it knows Django's functions."""
    tree = ast.parse(text)
    known: dict[str, tuple[str, ...]] = {}
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            for each in node.names:
                plain = re.sub("_(?:lazy|noop)$", "", each.name)
                if plain in PLACES:
                    known[each.asname or each.name] = PLACES[plain]
        elif isinstance(node, ast.ImportFrom) and node.module == "django.utils":
            modules |= {each.asname or each.name for each in node.names}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        places = None
        if isinstance(node.func, ast.Name):
            places = known.get(node.func.id)
        elif isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) in modules:
            places = PLACES.get(re.sub("_(?:lazy|noop)$", "", node.func.attr))
        if places is not None:
            where = f"{name}:{node.lineno}"
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            yield _message(places, [str(each) for each in words], where), node.lineno


def _message(places: tuple[str, ...], words: list[str], where: str) -> Message:
    if len(words) < len(places):
        message = (
            f"{where}: a sentence to translate has to stand here as it is, not be put together"
        )
        raise ValueError(message)
    said = dict(zip(places, words, strict=False))
    return Message(said.get("context", ""), said["id"], said.get("plural", ""))


# ── what the catalogues say ──────────────────────────────────────────────────────────────────────


def path_of(language: str, ending: str = "po") -> Path:
    """Where the catalogue of a language stands."""
    return CATALOGUES / language / "LC_MESSAGES" / f"django.{ending}"


def languages() -> list[str]:
    """The languages that have a catalogue."""
    return sorted(each.name for each in CATALOGUES.iterdir() if path_of(each.name).is_file())


def read(text: str, language: str) -> Catalogue:
    """A catalogue from what stands in its file. Raises ``ValueError`` for a line it cannot read."""
    entries = [_entry(block) for block in re.split(r"\n{2,}", text.strip("\n")) if block.strip()]
    return Catalogue(language, entries[0], entries[1:])


def _entry(block: str) -> Entry:
    said: dict[str, str] = {}
    comments: list[str] = []
    now = ""
    for line in block.splitlines():
        quoted = QUOTED.match(line)
        if line.startswith("#"):
            comments.append(line)
        elif quoted and (quoted[1] or now):
            now = quoted[1] or now
            said[now] = said.get(now, "") + ast.literal_eval(quoted[2])
        else:
            message = f"not a line of a catalogue: {line!r}"
            raise ValueError(message)
    words = tuple(value for name, value in said.items() if name.startswith("msgstr"))
    message = Message(said.get("msgctxt", ""), said["msgid"], said.get("msgid_plural", ""))
    return Entry(message, words, tuple(comments))


def written(catalogue: Catalogue) -> str:
    """The text of the file of a catalogue."""
    head = [*catalogue.head.comments, 'msgid ""', 'msgstr ""']
    head += [_quoted(line) for line in catalogue.head.said[0].splitlines(keepends=True)]
    return "\n".join(["\n".join(head), *("\n" + _block(each) for each in catalogue.entries)]) + "\n"


def _block(entry: Entry) -> str:
    context, id_, plural = entry.message
    lines = list(entry.comments)
    if FILLED.search(id_) and "#, python-format" not in lines:
        lines.append("#, python-format")
    if context:
        lines.append(f"msgctxt {_quoted(context)}")
    lines.append(f"msgid {_quoted(id_)}")
    if plural:
        lines.append(f"msgid_plural {_quoted(plural)}")
        lines += [f"msgstr[{at}] {_quoted(each)}" for at, each in enumerate(entry.said)]
    else:
        lines.append(f"msgstr {_quoted(entry.said[0])}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def compiled(catalogue: Catalogue) -> bytes:
    """The bytes of the compiled catalogue, as the manual of gettext lays them down (GNU MO files)."""
    spoken = [each for each in (catalogue.head, *catalogue.entries) if all(each.said)]
    pairs = sorted((each.message.key.encode(), "\0".join(each.said).encode()) for each in spoken)
    start = 28 + 16 * len(pairs)
    index: list[tuple[int, int]] = []
    words = b""
    for texts in zip(*pairs, strict=True):
        for text in texts:
            index.append((len(text), start + len(words)))
            words += text + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, start)
    return head + b"".join(struct.pack("<2I", *each) for each in index) + words


# ── holding one against the other ────────────────────────────────────────────────────────────────


def complete(catalogue: Catalogue, wanted: Iterable[Message]) -> Catalogue:
    """The catalogue with every sentence in ``wanted`` and no other; new ones stand at its end, empty."""
    left = dict.fromkeys(wanted)
    kept = [entry for entry in catalogue.entries if entry.message in left]
    there = {entry.message for entry in kept}
    new = [each for each in left if each not in there]
    empty = [Entry(each, ("",) * (catalogue.forms if each.plural else 1)) for each in new]
    return replace(catalogue, entries=[*kept, *empty])


def faults(catalogue: Catalogue, wanted: dict[Message, str]) -> Iterator[str]:
    """What is wrong with a catalogue, a sentence each: what it is, and where it is asked for."""
    there = catalogue.messages
    for message, where in wanted.items():
        if message not in there:
            yield f"{catalogue.language}: {message.id!r} is missing ({where})"
    for message, said in there.items():
        if message not in wanted:
            yield f"{catalogue.language}: {message.id!r} is asked for nowhere"
        elif not all(said):
            if catalogue.language != SOURCE:
                yield f"{catalogue.language}: {message.id!r} is not translated"
        elif len(said) != (catalogue.forms if message.plural else 1):
            yield f"{catalogue.language}: {message.id!r} needs {catalogue.forms} forms"
        elif any(set(FILLED.findall(each)) != set(FILLED.findall(message.id)) for each in said):
            yield f"{catalogue.language}: {message.id!r} has other places to fill in: {said}"


def check() -> int:
    """Print every fault; return 1 where there is one."""
    wanted = asked()
    found: list[str] = []
    for language in languages():
        catalogue = read(path_of(language).read_text("utf-8"), language)
        found += faults(catalogue, wanted)
        mo = path_of(language, "mo")
        if not mo.is_file() or mo.read_bytes() != compiled(catalogue):
            found.append(f"{language}: django.mo is not what django.po says; run `make messages`")
    print("\n".join(found) or f"{len(wanted)} sentences in {', '.join(languages())}")
    return 1 if found else 0


def write() -> int:
    """Bring every catalogue up to date, compile it, and say what is left to translate."""
    wanted = asked()
    for language in languages():
        path = path_of(language)
        catalogue = complete(read(path.read_text("utf-8"), language), wanted)
        path.write_text(written(catalogue), "utf-8")
        path_of(language, "mo").write_bytes(compiled(catalogue))
    return check()


if __name__ == "__main__":
    sys.exit(write() if sys.argv[1:] == ["write"] else check())
