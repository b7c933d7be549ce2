"""The digital source type: how a picture came to be, as IPTC's NewsCodes name it.

Source: https://cv.iptc.org/newscodes/digitalsourcetype/ and, for the two that are not there, C2PA
Technical Specification 2.2, «Digital Source Type». Only what a *trained* model made or changed is
AI: `algorithmicMedia` is by its definition made by a formula without training data (a fractal),
`digitalArt` by a person with a pen on a screen, `algorithmicallyEnhanced` is less noise.
"""

from __future__ import annotations

from sayso.engine.embedded import Made

IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"

_MEANINGS: dict[str, Made] = {
    "trainedalgorithmicmedia": "generated",
    "trainedalgorithmicdata": "generated",
    "compositewithtrainedalgorithmicmedia": "altered",
    "compositesynthetic": "altered",
    "algorithmicmedia": "",
    "algorithmicallyenhanced": "",
    "composite": "",
    "compositecapture": "",
    "computationalcapture": "",
    "datadrivenmedia": "",
    "digitalart": "",
    "digitalcapture": "",
    "digitalcreation": "",
    "empty": "",
    "humanedits": "",
    "minorhumanedits": "",
    "multiframecomputationalcapture": "",
    "negativefilm": "",
    "positivefilm": "",
    "print": "",
    "screencapture": "",
    "softwareimage": "",
    "virtualrecording": "",
}


def meaning(value: str) -> Made | None:
    """What a source type says about AI; ``None`` for one we do not know."""
    return _MEANINGS.get(code(value).casefold())


def code(value: str) -> str:
    """The code alone, of an address or of a code."""
    return value.strip().rstrip("/").rpartition("/")[2].rpartition("#")[2].rpartition(":")[2][:80]


def is_one(value: str) -> bool:
    """Whether a text is the address of a source type, under whatever name it stands."""
    return "digitalsourcetype/" in value[:200].casefold()
