"""What the archive answers with."""

from __future__ import annotations

from typing import NamedTuple

from sayso.archive.post import Post
from sayso.engine.claims import Contradiction


class Conflict(NamedTuple):
    """A claim of a draft (``why.a``) and what it cannot stand beside (``why.b``).

    One of ``post`` and ``fact`` (an id) says where that was said.
    """

    why: Contradiction
    post: Post | None = None
    fact: str = ""


class Against(NamedTuple):
    """What a draft contradicts: facts as they come, statements newest first.

    ``total`` is how many statements there are in all; where not ``exact``, that many were not ruled out.
    """

    facts: tuple[Conflict, ...]
    statements: tuple[Conflict, ...]
    total: int
    exact: bool
