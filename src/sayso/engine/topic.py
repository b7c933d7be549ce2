"""What a post is about: a tree of topics, each with an owner and a deputy."""

from __future__ import annotations

from msgspec import Struct

from sayso.engine.text import Words


class Topic(Struct, frozen=True, kw_only=True):
    """A subject with the words that announce it; a topic holds everything beneath it.

    ``terms`` maps a language to words and phrases in their plain form. A topic without an owner
    may name whom to ask all the same (``route_to``, ``route_deputy``). ``secret`` topics are not
    proposed or named to people who do not own them.
    """

    id: str
    name: Words
    parent: str | None = None
    owner: str | None = None
    deputy: str | None = None
    route_to: str | None = None
    route_deputy: str | None = None
    secret: bool = False
    terms: dict[str, tuple[str, ...]] = {}
