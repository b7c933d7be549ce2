"""Media files on the command line: read whole, told of, and copied clean. They are never changed."""

from __future__ import annotations

from pathlib import Path

from sayso.cli.trouble import Trouble, WrongUse
from sayso.cli.words import Catalogue
from sayso.engine import saying


def content(given: str, words: Catalogue) -> bytes:
    """The bytes of a file, one more than we read where it is too large. Raises `WrongUse`."""
    from sayso.media import MOST_BYTES

    path = Path(given)
    if not path.exists():
        raise WrongUse(words.say("media.no_file", given=given))
    if not path.is_file():
        raise WrongUse(words.say("media.not_file", given=given))
    with path.open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def clean(given: str, where: str, words: Catalogue) -> str:
    """Write a copy of a file without place and device; a sentence that tells of it.

    Raises `WrongUse` where the copy would overwrite a file, and `Trouble` where there can be none.
    """
    from sayso import folder
    from sayso.media import CannotClean
    from sayso.media import clean as copy_of

    if Path(where).exists():
        raise WrongUse(words.say("clean.there", given=where))
    try:
        copy = copy_of(content(given, words))
    except CannotClean as fault:
        raise Trouble(saying.cannot_clean(fault.why, fault.type, words.language)) from None
    try:
        folder.put(Path(where), copy)
    except OSError as error:
        why = error.strerror or str(error)
        raise Trouble(words.say("file.unwritable", path=where, why=why)) from None
    return words.say("clean.done", given=where)
