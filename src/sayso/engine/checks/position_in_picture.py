"""A file that tells where it was taken.

What: a position (GPS) in the file of a picture or a film.
Why: it shows on a few metres where somebody lives or works, or at which customer's a machine stands.
Many networks take it out, and many do not: blogs, forums, press pages, messages.
Instead: a copy without it; the picture stays as it is.
Source: Swiss FADP Art. 7 (data minimisation); Exif 3.0, GPS attributes.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

WORDS = {
    "de": "In der Datei steht auf wenige Meter genau, wo sie aufgenommen wurde.",
    "en": "The file holds the place where it was taken, to within a few metres.",
    "fr": "Le fichier contient le lieu de la prise de vue, à quelques mètres près.",
    "it": "Il file contiene il luogo dello scatto, con la precisione di pochi metri.",
}
INSTEAD = {
    "de": "Verwenden Sie eine Kopie ohne Ort. Das Bild bleibt, wie es ist.",
    "en": "Use a copy without the place. The picture stays as it is.",
    "fr": "Utilisez une copie sans le lieu. L’image reste inchangée.",
    "it": "Usi una copia senza il luogo. L’immagine resta com’è.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each file with a position."""
    for at, medium in enumerate(view.draft.media):
        if medium.embedded is not None and medium.embedded.position:
            yield Mark(
                kind="position_in_picture",
                place="media",
                medium=at,
                severity="hint",
                words=WORDS,
                instead=INSTEAD,
            )


def _taken(embedded: Embedded | None) -> tuple[Medium, ...]:
    return (Medium(people="none", ai="none", alt="Eine Werkhalle", embedded=embedded),)


CHECK = Check(
    id="position_in_picture",
    kinds=("position_in_picture",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="file",
    found=(
        Example(media=_taken(Embedded(type="jpeg", position=True)), place="media"),
        Example(text="Schaut!", media=_taken(Embedded(type="mov", position=True)), place="media"),
        Example(
            text="Regardez !",
            media=_taken(Embedded(type="heic", position=True, doubts=("unknown_part",))),
            place="media",
        ),
    ),
    not_found=(
        Example(media=_taken(Embedded(type="jpeg", model="Apple iPhone 15"))),
        Example(text="Wir stehen in Halle 3.", media=_taken(Embedded(type="png"))),
        Example(text="Ecco dove siamo.", media=_taken(None)),
    ),
)
