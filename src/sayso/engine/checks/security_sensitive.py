"""Security details in the picture or the text.

What: a screen or a badge that can be read, or an address of an internal network.
Why: badges are copied, and screens give away systems and addresses.
Instead: crop or blur it, or take the picture again.
Source: ISO/IEC 27002, 7.7 clear desk and clear screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Im Bild ist ein Bildschirm oder ein Badge.",
    "en": "The picture shows a screen or a badge.",
    "fr": "L'image montre un écran ou un badge.",
    "it": "L'immagine mostra uno schermo o un badge.",
}
INSTEAD = {
    "de": "Schneiden Sie ihn weg, oder machen Sie ihn unkenntlich.",
    "en": "Crop it, or make it unreadable.",
}

SHOWN = frozenset(("screen", "badge"))


WRITTEN = {
    "de": "Diese Netzadresse gehört zu einem internen Netz.",
    "en": "This address belongs to an internal network.",
    "fr": "Cette adresse fait partie d'un réseau interne.",
    "it": "Questo indirizzo fa parte di una rete interna.",
}
LEAVE_OUT = {
    "de": "Lassen Sie die Adresse weg.",
    "en": "Leave the address out.",
    "fr": "Omettez l'adresse.",
    "it": "Tralasci l'indirizzo.",
}
_STARTS = ("10.", "192.", "172.")
_ADDRESS = re.compile(
    r"(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)"
)


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium, and for each address of a private network (RFC 1918)."""
    numbered = any(start in view.text for start in _STARTS)
    for match in _ADDRESS.finditer(view.text) if numbered else ():
        yield Mark(
            kind="security_sensitive",
            start=match.start(),
            end=match.end(),
            severity="stop",
            words=WRITTEN,
            instead=LEAVE_OUT,
        )
    for at, medium in enumerate(view.draft.media):
        if not SHOWN.isdisjoint(medium.shows):
            yield Mark(
                kind="security_sensitive",
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )


CHECK = Check(
    id="security_sensitive",
    kinds=("security_sensitive",),
    read=read,
    looks_at=("media",),
    needs="media",
    found=(
        Example(media=(Medium(people="none", ai="none", shows=("screen",)),), place="media"),
        Example(media=(Medium(people="none", ai="none", shows=("badge", "logo")),), place="media"),
        Example(text="Der Drucker steht unter ⟦192.168.7.20⟧."),
    ),
    not_found=(
        Example(text="Version 10.2.11 ist da, am 10.12.2026 folgt die nächste."),
        Example(text="The docs name 8.8.8.8 as an example."),
        Example(media=(Medium(people="none", ai="none", shows=("work_clothes",)),)),
    ),
)
