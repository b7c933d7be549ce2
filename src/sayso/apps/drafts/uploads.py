"""A file that comes with a draft: taken into memory, one and not too large, and never onto a disk."""

from __future__ import annotations

import io
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from sayso.engine.embedded import Embedded
from sayso.media import look

MOST_BYTES = 25_000_000
"""Bytes of a file that the page takes: more than a picture has; a film's notes are read offline."""

MOST_FILES = 1
"""Files the page takes at once: what is said beside it is said of one."""


class InMemory(FileUploadHandler):
    """Keeps what it may, drops the rest while it comes in, and remembers that it did.

    What was dropped arrives as a file with ``refused`` set: it can be said, instead of an error page
    that loses the text. A further handler, which might write to a disk, is never reached.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        self._kept: list[bytes] = []
        self._length = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """A piece of it; nothing is handed on."""
        self._length += len(raw_data)
        if self._length <= MOST_BYTES:
            self._kept.append(raw_data)
        else:
            self._kept.clear()

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """The file, or an empty one that says that it was too large."""
        refused = self._length > MOST_BYTES
        stream = io.BytesIO(b"".join(self._kept))
        self._kept = []
        # its name is not kept: it may say who or what is in it
        file = InMemoryUploadedFile(stream, self.field_name, "file", None, file_size, None)
        file.refused = refused  # type: ignore[attr-defined]
        return file


def read(file: Any) -> Embedded:
    """What a file says of itself; one that was too large says nothing."""
    if getattr(file, "refused", False):
        return Embedded(doubts=("too_large",))
    return look(content(file))


def content(file: Any) -> bytes:
    """The bytes of a file."""
    file.seek(0)
    return file.read()
