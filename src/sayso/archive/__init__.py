"""Everything that was said in public, on the disk, found by what it claims.

An `Archive` is a directory of segments: files that are written once, mapped into memory and merged when
there are many. It knows no rule; which claims contradict is the engine's to say.
"""

from __future__ import annotations

from sayso.archive.archive import Archive, Busy, Facts, Outdated
from sayso.archive.found import Against, Conflict
from sayso.archive.post import Post
from sayso.archive.segment import Broken

__all__ = ["Against", "Archive", "Broken", "Busy", "Conflict", "Facts", "Outdated", "Post"]
