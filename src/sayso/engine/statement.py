"""What has already been said in public."""

from __future__ import annotations

from msgspec import Struct, field

from sayso.engine.moment import Moment


class Statement(Struct, frozen=True, kw_only=True):
    """One published post: where, by whom, when, in which words.

    ``delegated_by`` is whose post it was, where the author wrote it for somebody else; ``link`` is
    where it can be read.
    """

    id: str
    channel: str
    author: str
    language: str = field(default="", name="lang")
    time: Moment
    text: str
    delegated_by: str | None = None
    link: str = ""
