"""A prototype in the picture.

What: a medium that shows a prototype.
Why: what has been shown is no longer new: a patent can be lost.
Instead: ask those responsible for development and patents first.
Source: Swiss Patents Act Art. 7; European Patent Convention Art. 54.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Im Bild ist ein Prototyp.",
    "en": "The picture shows a prototype.",
    "fr": "L’image montre un prototype.",
    "it": "L’immagine mostra un prototipo.",
}
INSTEAD = {
    "de": "Fragen Sie zuerst die Verantwortlichen für Entwicklung und Patente.",
    "en": "Ask those responsible for development and patents first.",
    "fr": "Demandez d’abord aux responsables du développement et des brevets.",
    "it": "Chieda prima ai responsabili di sviluppo e brevetti.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
    for at, medium in enumerate(view.draft.media):
        if "prototype" in medium.shows:
            yield Mark(
                kind="prototype_shown",
                place="media",
                medium=at,
                severity="ask",
                words=WORDS,
                instead=INSTEAD,
            )


CHECK = Check(
    id="prototype_shown",
    kinds=("prototype_shown",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(media=(Medium(people="none", ai="none", shows=("prototype",)),), place="media"),
    ),
    not_found=(Example(media=(Medium(people="none", ai="none", shows=("screen",)),)),),
)
