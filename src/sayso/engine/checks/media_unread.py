"""A file that could not be read to the end.

What: a file that is empty, damaged, cut short, too large, locked or of an unknown kind; and, as a
hint, one of which only a part can be read.
Why: what nobody could look at must not count as looked at.
Instead: the file as it came from the camera, or another kind of file.
Source: ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import GRAVE, Doubt, Embedded
from sayso.engine.finding import Mark
from sayso.engine.text import Words

WORDS: dict[Doubt, Words] = {
    "empty": {
        "de": "Die Datei ist leer.",
        "en": "The file is empty.",
        "fr": "Le fichier est vide.",
        "it": "Il file è vuoto.",
    },
    "unknown_type": {
        "de": "Diese Art von Datei kennen wir nicht.",
        "en": "We do not know this kind of file.",
        "fr": "Nous ne connaissons pas ce type de fichier.",
        "it": "Non conosciamo questo tipo di file.",
    },
    "damaged": {
        "de": "Die Datei ist beschädigt.",
        "en": "The file is damaged.",
        "fr": "Le fichier est endommagé.",
        "it": "Il file è danneggiato.",
    },
    "cut_short": {
        "de": "Die Datei hört mittendrin auf: Ein Teil fehlt.",
        "en": "The file ends in the middle: a part is missing.",
        "fr": "Le fichier s’arrête au milieu : il en manque une partie.",
        "it": "Il file finisce a metà: ne manca una parte.",
    },
    "too_large": {
        "de": "Die Datei ist zu gross und wurde nicht gelesen.",
        "en": "The file is too large and was not read.",
        "fr": "Le fichier est trop volumineux et n’a pas été lu.",
        "it": "Il file è troppo grande e non è stato letto.",
    },
    "too_many_pixels": {
        "de": "Das Bild hat mehr Bildpunkte, als eine Kamera macht.",
        "en": "The picture has more pixels than any camera makes.",
        "fr": "L’image a plus de pixels qu’un appareil photo n’en produit.",
        "it": "L’immagine ha più pixel di quanti ne produca una fotocamera.",
    },
    "too_many_parts": {
        "de": "In der Datei steht mehr, als wir lesen.",
        "en": "There is more in the file than we read.",
        "fr": "Le fichier contient plus que ce que nous lisons.",
        "it": "Il file contiene più di quanto leggiamo.",
    },
    "locked": {
        "de": "Die Datei ist verschlüsselt.",
        "en": "The file is encrypted.",
        "fr": "Le fichier est chiffré.",
        "it": "Il file è cifrato.",
    },
    "credentials_broken": {
        "de": "Die Content Credentials passen nicht zur Datei: Seit der Signatur hat sich etwas geändert.",
        "en": "The Content Credentials do not fit the file: something has changed since it was signed.",
        "fr": "Les Content Credentials ne correspondent pas au fichier : il a changé depuis la signature.",
        "it": "Le Content Credentials non corrispondono al file: è cambiato dopo la firma.",
    },
    "unknown_part": {
        "de": "In der Datei steht etwas, das wir nicht lesen können.",
        "en": "There is something in the file that we cannot read.",
        "fr": "Le fichier contient quelque chose que nous ne savons pas lire.",
        "it": "Nel file c’è qualcosa che non sappiamo leggere.",
    },
    "unknown_source_type": {
        "de": "Die Datei sagt mit einem Wort, das wir nicht kennen, wie sie entstanden ist.",
        "en": "The file says how it came to be with a word that we do not know.",
        "fr": "Le fichier indique son origine par un terme que nous ne connaissons pas.",
        "it": "Il file indica la propria origine con un termine che non conosciamo.",
    },
    "not_inside": {
        "de": "Wir erkennen die Art der Datei, lesen aber nicht alles in ihr.",
        "en": "We recognise the kind of file, but do not read everything in it.",
        "fr": "Nous reconnaissons le type du fichier, mais n’en lisons pas tout le contenu.",
        "it": "Riconosciamo il tipo di file, ma non ne leggiamo tutto il contenuto.",
    },
    "elsewhere": {
        "de": "Die Datei verweist für ihre Herkunft auf eine Adresse. Wir rufen keine Adressen auf.",
        "en": "The file points to an address for its origin. We call no addresses.",
        "fr": "Le fichier renvoie à une adresse pour son origine. Nous n’ouvrons aucune adresse.",
        "it": "Il file rimanda a un indirizzo per la sua origine. Non apriamo indirizzi.",
    },
}
AGAIN = {
    "de": "Nehmen Sie die Datei, wie sie aus der Kamera kommt, oder speichern Sie das Bild als JPEG oder PNG.",
    "en": "Take the file as it comes from the camera, or save the picture as JPEG or PNG.",
    "fr": "Prenez le fichier tel qu’il sort de l’appareil, ou enregistrez l’image en JPEG ou PNG.",
    "it": "Prenda il file così come esce dalla fotocamera, o salvi l’immagine come JPEG o PNG.",
}
LOOK = {
    "de": "Schauen Sie selbst nach, woher die Datei kommt und was in ihr steht.",
    "en": "Look yourself where the file comes from and what is in it.",
    "fr": "Vérifiez vous-même d’où vient le fichier et ce qu’il contient.",
    "it": "Verifichi di persona da dove viene il file e che cosa contiene.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each file in doubt, for the gravest doubt."""
    for at, medium in enumerate(view.draft.media):
        if medium.embedded is None or not medium.embedded.doubts:
            continue
        doubts = medium.embedded.doubts
        gravest = min(doubts, key=lambda each: each not in GRAVE)
        yield Mark(
            kind="media_unread",
            place="media",
            medium=at,
            severity="stop" if gravest in GRAVE else "hint",
            words=WORDS[gravest],
            instead=AGAIN if gravest in GRAVE else LOOK,
        )


def _taken(*doubts: Doubt, type: str = "jpeg") -> tuple[Medium, ...]:  # noqa: A002 - the field's name
    embedded = Embedded(type=type, doubts=doubts)
    return (Medium(people="none", ai="none", alt="Eine Werkhalle", embedded=embedded),)


CHECK = Check(
    id="media_unread",
    kinds=("media_unread",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="file",
    found=(
        Example(media=_taken("cut_short"), place="media"),
        Example(text="Schaut!", media=_taken("unknown_part", "damaged"), place="media"),
        Example(text="Look!", media=_taken("unknown_type", type=""), place="media"),
        Example(text="Ascoltate!", media=_taken("not_inside", type="audio"), place="media"),
    ),
    not_found=(
        Example(media=_taken()),
        Example(text="Schaut!", media=(Medium(people="none", ai="none"),)),
        Example(text="Die Datei ist leider beschädigt."),
    ),
)
