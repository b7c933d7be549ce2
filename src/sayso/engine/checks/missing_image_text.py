"""A picture without a text for those who do not see it.

What: a photo or screenshot without an alternative text. One that stands in the file is offered; it
does not count as given, as most networks do not take it over.
Why: people with a screen reader hear nothing.
Instead: one sentence on what the picture shows and why it is there.
Source: WCAG 2.2, success criterion 1.1.1; IPTC Alt Text (Accessibility).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

WORDS = {
    "de": "Dem Bild fehlt der Bildtext für Menschen, die es nicht sehen.",
    "en": "The picture has no text for people who do not see it.",
    "fr": "L’image n’a pas de texte pour les personnes qui ne la voient pas.",
    "it": "All’immagine manca il testo per chi non la vede.",
}
INSTEAD = {
    "de": "Schreiben Sie in einem Satz, was das Bild zeigt.",
    "en": "Say in one sentence what the picture shows.",
    "fr": "Dites en une phrase ce que montre l’image.",
    "it": "Dica in una frase che cosa mostra l’immagine.",
}

THERE = {
    "de": "In der Datei steht einer. Stimmt er, so übernehmen Sie ihn: «{alt}»",
    "en": "There is one in the file. If it is right, use it: “{alt}”",
    "fr": "Il y en a un dans le fichier. S’il est juste, reprenez-le : « {alt} »",
    "it": "Ce n’è uno nel file. Se è giusto, lo riprenda: «{alt}»",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each picture."""
    for at, medium in enumerate(view.draft.media):
        if medium.kind in ("photo", "screenshot") and not (medium.alt or "").strip():
            yield Mark(
                kind="missing_image_text",
                place="media",
                medium=at,
                severity="hint",
                words=WORDS,
                instead=_offered(medium),
            )


def _offered(medium: Medium) -> dict[str, str]:
    """The text that stands in the file, or what to write."""
    alt = medium.embedded.alt if medium.embedded is not None else ""
    return {lang: told.replace("{alt}", alt) for lang, told in THERE.items()} if alt else INSTEAD


_BARE = Medium(people="none", consents="all", place="own", ai="none")
CHECK = Check(
    id="missing_image_text",
    kinds=("missing_image_text",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(media=(_BARE,), place="media"),
        Example(text="Schaut!", media=(_BARE,), place="media"),
        Example(
            media=(Medium(people="none", ai="none", embedded=Embedded(alt="Eine Werkhalle")),),
            place="media",
        ),
    ),
    not_found=(
        Example(media=(Medium(people="none", ai="none", alt="Eine Werkhalle"),)),
        Example(media=(Medium(kind="audio", people="none", ai="none"),)),
        Example(text="Schaut!"),
    ),
)
