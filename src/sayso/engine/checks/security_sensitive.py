"""Security details in the picture.

What: a screen or a badge that can be read.
Why: badges are copied, and screens give away systems and addresses.
Instead: crop or blur it, or take the picture again.
Source: ISO/IEC 27002, 7.7 clear desk and clear screen.
"""

from __future__ import annotations

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


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
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
    needs="media",
    found=(
        Example(media=(Medium(people="none", ai="none", shows=("screen",)),), place="media"),
        Example(media=(Medium(people="none", ai="none", shows=("badge", "logo")),), place="media"),
    ),
    not_found=(Example(media=(Medium(people="none", ai="none", shows=("work_clothes",)),)),),
)
