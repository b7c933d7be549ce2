"""A medium of a draft: what its author says of it, and what its file says."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.media.types import kind_of

_ALIKE = (("photo", "screenshot"),)
"""Kinds that are one to a file, and two to its author."""


def medium(said: Medium, embedded: Embedded) -> Medium:
    """``said`` with what the file adds: its kind, and AI where the author does not know.

    Where the author knows, both stay side by side: a check tells of it where they disagree.
    """
    kind = kind_of(embedded.type) if embedded.type else said.kind
    if any(kind in alike and said.kind in alike for alike in _ALIKE):
        kind = said.kind
    ai = embedded.ai if said.ai == "unknown" and embedded.ai else said.ai
    return replace(said, kind=kind, ai=ai, embedded=embedded)
