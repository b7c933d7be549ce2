"""What has already been said in public."""

from __future__ import annotations

from msgspec import Struct, field

from sayso.engine.moment import Moment


class Statement(Struct, frozen=True, kw_only=True):
    """One published post: where, by whom, when, in which words."""

    id: str
    channel: str
    author: str
    language: str = field(default="", name="lang")
    time: Moment
    text: str
