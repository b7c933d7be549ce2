"""One short name for the content of a folder."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256


def digest(files: Mapping[str, bytes]) -> str:
    """SHA-256 in hex over names and contents; the order of ``files`` does not matter."""
    total = sha256()
    for name in sorted(files):
        encoded = name.encode("utf-8", "surrogatepass")
        for part in (encoded, files[name]):
            total.update(len(part).to_bytes(8, "big"))
            total.update(part)
    return total.hexdigest()
