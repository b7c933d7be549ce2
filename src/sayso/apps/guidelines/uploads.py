"""A company folder that is sent: kept in memory, unpacked within bounds, and nothing of it on a disk."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, Literal

from django.contrib.auth import SESSION_KEY
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopFutureHandlers

from sayso import folder
from sayso.engine.layout import is_known, nearest

FIELD = "folder"
MOST_BYTES = 64_000_000
"""Bytes of everything that is sent."""
MOST_ENTRIES = 10_000
"""Entries of an archive; of more not even the list is read."""
_ENTRY = b"PK\x01\x02"
_DIRECTORY = "company.yaml"

Why = Literal[
    "nothing",
    "too_large",
    "no_archive",
    "locked",
    "link",
    "outside",
    "twice",
    "no_company",
    "unplaced",
]


class NoParcel(Exception):
    """What was sent cannot be taken; ``why`` says why, ``name`` of which entry."""

    def __init__(self, why: Why, name: str = "") -> None:
        super().__init__(why)
        self.why: Why = why
        self.name = name


class Parcel(FileUploadHandler):
    """Keeps the files of the one field that takes folders, on the one page that has it, up to a bound.

    Files of other fields and pages go on to the next handler. What is too large is dropped while it comes
    in, and arrives as a file with ``refused`` set.
    """

    path = ""
    _length = 0

    def handle_raw_input(self, input_data: Any, META: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N803  the name is Django's
        """Remember where it is sent to."""
        self.path = str(META.get("PATH_INFO", ""))

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins: ours, or the next handler's."""
        super().new_file(*args, **kwargs)
        inside = self.request is not None and SESSION_KEY in self.request.session  # no stranger's
        self._ours = self.field_name == FIELD and self.path == "/fassungen/laden" and inside
        self._kept: list[bytes] = []
        if self._ours:
            raise StopFutureHandlers

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """A piece of it; one of ours is not handed on."""
        if not self._ours:
            return raw_data
        self._length += len(raw_data)
        if self._length <= MOST_BYTES:
            self._kept.append(raw_data)
        else:
            self._kept.clear()
        return None

    def file_complete(self, file_size: int) -> InMemoryUploadedFile | None:
        """The file, or an empty one that says that all together was too large."""
        if not self._ours:
            return None
        stream = io.BytesIO(b"".join(self._kept))
        self._kept = []
        file = InMemoryUploadedFile(stream, FIELD, self.file_name, None, file_size, None)
        file.refused = self._length > MOST_BYTES  # type: ignore[attr-defined]
        return file


def files_of(sent: Sequence[Any], there: Mapping[str, bytes]) -> dict[str, bytes]:
    """The company folder that was sent: an archive of it, or single files for what is ``there``.

    Raises `NoParcel`.
    """
    if not sent:
        raise NoParcel("nothing")
    if any(getattr(file, "refused", False) for file in sent):
        raise NoParcel("too_large")
    contents: dict[str, bytes] = {}
    for file in sent:
        if file.name in contents:
            raise NoParcel("twice", file.name)
        file.seek(0)
        contents[file.name] = file.read()
    if len(contents) == 1:
        (content,) = contents.values()
        if content[:2] == b"PK" or next(iter(contents)).lower().endswith(".zip"):
            return unpacked(content)
    placed = {_place(name, there): content for name, content in contents.items()}
    if len(placed) != len(contents):
        raise NoParcel("twice")
    return {**there, **placed}


def _place(name: str, there: Mapping[str, bytes]) -> str:
    """Where in the folder a file belongs that was sent without its folders. Raises `NoParcel`."""
    same = [path for path in there if PurePosixPath(path).name == name]
    if len(same) == 1:
        return same[0]
    if not same:
        for path in (name, f"rules/{name}"):
            if is_known(path):
                return path
    raise NoParcel("unplaced", name)


def unpacked(content: bytes) -> dict[str, bytes]:
    """The files of an archive of a company folder, by their names in it. Raises `NoParcel`."""
    if content.count(_ENTRY) > MOST_ENTRIES:
        raise NoParcel("too_large")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OverflowError):
        raise NoParcel("no_archive") from None
    except RuntimeError:  # what zipfile says of a password
        raise NoParcel("locked") from None
    except Exception as error:  # a damaged stream: each way of packing has an error of its own
        if type(error).__module__ in {"zlib", "lzma", "_lzma", "bz2", "struct"}:
            raise NoParcel("no_archive") from None
        raise


def _read(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    for entry in entries:
        _refuse_strange(entry)
    inside = _inside([entry.filename for entry in entries])
    files: dict[str, bytes] = {}
    room = folder.MOST_BYTES_IN_ALL
    for entry in entries:
        if not entry.filename.startswith(inside):
            continue
        name = entry.filename.removeprefix(inside)
        if not (is_known(name) or nearest(name)):
            continue
        if name in files:
            raise NoParcel("twice", name)
        with archive.open(entry) as stream:
            files[name] = stream.read(min(folder.MOST_BYTES, room) + 1)
        room -= len(files[name])
        if room < 0:
            raise NoParcel("too_large")
    return files


def _refuse_strange(entry: zipfile.ZipInfo) -> None:
    """Raises `NoParcel` for what is no plain file within the archive's own folders."""
    name, mode = entry.filename, entry.external_attr >> 16
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise NoParcel("outside", name)
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        raise NoParcel("link", name)
    if entry.flag_bits & 1:
        raise NoParcel("locked", name)


def _inside(names: Sequence[str]) -> str:
    """The folder in the archive that is the company's: where its first file stands, nearest the top."""
    plain = (name for name in names if not name.startswith("__MACOSX/"))
    homes = [name for name in plain if PurePosixPath(name).name == _DIRECTORY]
    if not homes:
        raise NoParcel("no_company")
    nearest_home = min(homes, key=lambda name: (name.count("/"), name))
    return nearest_home.removesuffix(_DIRECTORY)


def packed(files: Mapping[str, bytes]) -> bytes:
    """An archive of a company folder: the same files are the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return stream.getvalue()
