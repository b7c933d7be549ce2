"""A file that names the owner or the number of the device.

What: the owner's name or a serial number of camera or lens in the file.
Why: the same number in two pictures tells that one person took both, wherever they stand.
Instead: a copy without it; the picture stays as it is. Make and model alone are no fault.
Source: Swiss FADP Art. 5(a) and 7; Exif 3.0, CameraOwnerName and BodySerialNumber.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

WORDS = {
    "de": "In der Datei steht, wem das Gerät gehört oder welche Nummer es hat.",
    "en": "The file says whose device it is, or which number it has.",
    "fr": "Le fichier indique à qui appartient l’appareil ou son numéro de série.",
    "it": "Il file indica di chi è l’apparecchio o il suo numero di serie.",
}
INSTEAD = {
    "de": "Verwenden Sie eine Kopie ohne diese Angaben. Das Bild bleibt, wie es ist.",
    "en": "Use a copy without it. The picture stays as it is.",
    "fr": "Utilisez une copie sans ces données. L’image reste inchangée.",
    "it": "Usi una copia senza questi dati. L’immagine resta com’è.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each file that names its device so that it can be told from all others."""
    for at, medium in enumerate(view.draft.media):
        embedded = medium.embedded
        if embedded is not None and (embedded.serial or embedded.owner):
            yield Mark(
                kind="device_in_picture",
                place="media",
                medium=at,
                severity="hint",
                words=WORDS,
                instead=INSTEAD,
            )


def _taken(embedded: Embedded) -> tuple[Medium, ...]:
    return (Medium(people="none", ai="none", alt="Eine Werkhalle", embedded=embedded),)


CHECK = Check(
    id="device_in_picture",
    kinds=("device_in_picture",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="file",
    found=(
        Example(media=_taken(Embedded(type="jpeg", serial=True)), place="media"),
        Example(text="Schaut!", media=_taken(Embedded(type="tiff", owner=True)), place="media"),
        Example(
            text="Look!",
            media=_taken(Embedded(type="webp", serial=True, owner=True, model="Canon R5")),
            place="media",
        ),
    ),
    not_found=(
        Example(media=_taken(Embedded(type="jpeg", model="Canon R5"))),
        Example(text="Meine neue Kamera!", media=_taken(Embedded(type="jpeg"))),
        Example(text="Guardate!", media=_taken(Embedded(type="png", creators=("Foto Rossi",)))),
    ),
)
