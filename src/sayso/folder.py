"""A company's folder on the disk: read, check, load, save.

The engine takes the bytes of files; this is where they come from, and where they go.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sayso import compiled
from sayso.engine.company import Company
from sayso.engine.digest import digest
from sayso.engine.layout import is_known, nearest

if TYPE_CHECKING:
    from sayso.engine.notation import Loaded, Problem

__all__ = [
    "FolderError",
    "check",
    "demo",
    "digest",
    "load",
    "load_files",
    "read",
    "refresh_manual",
    "save",
    "shelf",
    "write_schemas",
]

MEGABYTE = 1_000_000
MOST_BYTES = 8 * MEGABYTE
"""Size of one file; of a larger one so much is read that the engine can tell."""
MOST_BYTES_IN_ALL = 64 * MEGABYTE
"""Size of a folder."""


LONGEST_PATH = 300
"""Signs of a file's name with its folders, where it is stored."""


class FolderError(Exception):
    """A folder that does not load; ``problems`` say why, each with its place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read(path: Path) -> dict[str, bytes]:
    """The files of the company folder at ``path``, by their name inside it.

    Only names that a company folder knows are read, and those that look like a slip of one. Raises
    ``FolderError`` where there is no such folder, where a file leads out of it or cannot be read,
    or where the whole is too large.
    """
    root = path.resolve()
    if not root.is_dir():
        raise _refusal("missing_folder", str(path))
    files: dict[str, bytes] = {}
    room = MOST_BYTES_IN_ALL
    for file in _below(root):
        name = file.relative_to(root).as_posix()
        if is_known(name) or nearest(name):
            files[name] = _content(file, root, name)
            room -= len(files[name])
        if room < 0:
            raise _refusal("folder_too_large", str(path), limit=MOST_BYTES_IN_ALL // MEGABYTE)
    return files


def bounded(files: Mapping[str, bytes], *, most_files: int) -> dict[str, bytes]:
    """Those of ``files`` that a company folder knows, and those that look like a slip of one.

    As `read` takes them from a disk. Raises ``FolderError`` where they are too many or too large.
    """
    known = {name: content for name, content in files.items() if is_known(name) or nearest(name)}
    if sum(map(len, known.values())) > MOST_BYTES_IN_ALL:
        raise _refusal("folder_too_large", "company.yaml", limit=MOST_BYTES_IN_ALL // MEGABYTE)
    for name in known:
        if len(name) > LONGEST_PATH:
            raise _refusal("long_name", name, limit=LONGEST_PATH)
    if len(known) > most_files:
        raise _refusal("too_many_files", "company.yaml", limit=most_files)
    return known


def check(path: Path) -> Loaded:
    """The company at ``path``, or everything that is wrong with its folder."""
    from sayso.engine.notation import Loaded, load

    try:
        return load(read(path), shelf())
    except FolderError as error:
        return Loaded(None, error.problems)


def load(path: Path) -> Company:
    """The company at ``path``; raises ``FolderError`` with all its problems.

    What was compiled once is kept in the user's cache, by the digest of the folder.
    """
    return load_files(read(path))


def load_files(files: dict[str, bytes]) -> Company:
    """The company that ``files`` make, by their names in the folder; as `load`, without a disk."""
    key = digest(files)
    company = compiled.recall(key)
    if company is not None:
        return company
    from sayso.engine import notation

    loaded = notation.load(files, shelf())
    if loaded.company is None:
        raise FolderError(loaded.problems)
    compiled.keep(loaded.company)
    return loaded.company


def save(company: Company, path: Path) -> None:
    """Write ``company`` into the folder at ``path``, which is made where there is none.

    Only files whose content differs are written, each as a whole or not at all; a chapter that is
    gone is deleted. Comments, order and spelling of what did not change stay. Raises ``FolderError``
    like ``read``, ``ValueError`` where the files there cannot be read or ``company`` cannot be
    written, ``OSError`` where the disk refuses.
    """
    from sayso.engine.notation import write

    path.mkdir(parents=True, exist_ok=True)
    before = read(path)
    after = write(company, before)
    for name, content in after.items():
        if before.get(name) != content:
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            put(path / name, content)
    for name in before.keys() - after.keys():
        (path / name).unlink()


def demo() -> Path:
    """The folder of the demo company: in an installed wheel, else in the checkout."""
    here = Path(__file__).resolve()
    installed = here.parent / "demo" / "arvenberg"
    return installed if installed.is_dir() else here.parents[2] / "demo" / "arvenberg"


def shelf() -> dict[str, bytes]:
    """The packs a company can switch on, by name."""
    folder = Path(__file__).resolve().parent / "packs"
    return {file.stem: file.read_bytes() for file in sorted(folder.glob("*.yaml"))}


def write_schemas(path: Path) -> None:
    """Write the JSON Schema of every file of a company folder into the folder ``path``."""
    import json

    from sayso.engine.notation.schema import schemas

    path.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        put(path / f"{name}.schema.json", text.encode())


def refresh_manual(path: Path) -> None:
    """Write the tables of keys in the manual at ``path`` anew."""
    from sayso.engine.notation.manual import refreshed

    put(path, refreshed(path.read_text("utf-8")).encode())


def _below(root: Path) -> Iterator[Path]:
    """Every file where a company folder has files, in order.

    What has the name of a file and is none (a pipe, a device, a link to nowhere) is refused rather
    than passed over: a guideline must not lose its rules in silence. Raises ``FolderError``.
    """
    places = (root, root / "rules", *sorted((root / "handbook").glob("*")))
    for place in places:
        if not place.is_dir():
            if is_known(f"{place.name}/1.yaml") and place.is_symlink():
                raise _refusal("unreadable", place.name, why="?")
            continue
        try:
            entries = sorted(place.iterdir())
        except OSError as error:
            raise _refusal("unreadable", place.name, why=error.strerror or "?") from error
        for entry in entries:
            if entry.is_file():
                yield entry
            elif not entry.is_dir() and is_known(entry.relative_to(root).as_posix()):
                raise _refusal("unreadable", entry.name, why="no regular file")


def _content(file: Path, root: Path, name: str) -> bytes:
    if not file.resolve().is_relative_to(root):
        raise _refusal("outside", name)
    try:
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise _refusal("unreadable", name, why=error.strerror or "?") from error


def put(file: Path, content: bytes) -> None:
    """Put ``content`` in place of ``file``: whoever reads meanwhile sees the old or the new.

    What is no file, such as a pipe, is written to. Raises ``OSError``.
    """
    if file.exists() and not file.is_file():
        file.write_bytes(content)
        return
    mode = file.stat().st_mode & 0o777 if file.exists() else 0o644
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(mode)
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _refusal(code: str, name: str, **values: str | int) -> FolderError:
    from sayso.engine.notation.report import Report

    report = Report()
    report.add(code, name, None, name, **values)
    return FolderError(tuple(report.problems))
