"""Whether Content Credentials are what was signed: by c2pa-python, where it is installed.

It is the extra `media`. Without it a signature stays unverified, which is said. Nothing is fetched:
neither credentials that stand on a server nor the state of a certificate. *Intact* means that
neither file nor claim were changed since; whether the signer deserves trust is another question,
to which no list here has the answer.
"""

from __future__ import annotations

import io
from typing import Literal

from msgspec import DecodeError, json

_MIME = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "gif": "image/gif",
    "tiff": "image/tiff",
    "heic": "image/heic",
    "avif": "image/avif",
    "svg": "image/svg+xml",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
}
_QUIET = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": False}}

State = Literal["unverified", "intact", "broken"]


def verified(raw: bytes, type: str) -> State:  # noqa: A002 - the field's name
    """What became of the signature in a file of this type."""
    mime = _MIME.get(type)
    if mime is None:
        return "unverified"
    try:
        import c2pa
    except (ImportError, OSError):  # not installed, or its library does not fit this machine
        return "unverified"
    try:
        context = c2pa.Context.from_dict(_QUIET)
        with c2pa.Reader(mime, io.BytesIO(raw), context=context) as reader:
            found = json.decode(reader.json())
    except (c2pa.C2paError, DecodeError):
        return "broken"
    return "intact" if found.get("validation_state") in ("Valid", "Trusted") else "broken"
