"""Made with AI, and nobody says so.

What: a medium made or materially changed by AI without a mark, neither declared nor in the text.
Unknown counts as unmarked AI.
Why: people take a picture for a photograph.
Instead: write «mit KI erstellt».
Source: EU AI Act Art. 50(4); networks' own rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Mit KI erzeugt oder verändert, und nicht gekennzeichnet.",
    "en": "Made or changed with AI, and not labelled.",
    "fr": "Créé ou modifié par IA, sans mention.",
    "it": "Creato o modificato con l'IA, senza indicazione.",
}
INSTEAD = {
    "de": "Schreiben Sie dazu: «Bild mit KI erstellt».",
    "en": "Add: “Image made with AI”.",
    "fr": "Ajoutez : « Image créée avec l'IA ».",
    "it": "Aggiunga: «Immagine creata con l'IA».",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium made with AI."""
    for at, medium in enumerate(view.draft.media):
        if medium.ai == "none":
            continue
        sure = 0.5 if medium.ai == "unknown" else 1.0
        if medium.ai_labelled or (view.text and view.said("ai_label")):
            yield Mark(kind="made_with_ai", place="media", medium=at, severity=None, certainty=sure)
            continue
        yield Mark(
            kind="ai_unlabelled",
            also=("made_with_ai",),
            place="media",
            medium=at,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=sure,
        )


_MADE = Medium(people="none", consents="all", ai="generated", ai_labelled=False)
CHECK = Check(
    id="ai_unlabelled",
    kinds=("ai_unlabelled", "made_with_ai"),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    reads_words=True,
    found=(
        Example(media=(_MADE,), place="media"),
        Example(text="So wird die Halle.", media=(_MADE,), place="media"),
        Example(media=(Medium(people="none", ai="unknown"),), place="media"),
        Example(
            text="So wird die Halle (Bild mit KI erstellt).",
            media=(_MADE,),
            place="media",
            kind="made_with_ai",
        ),
    ),
    not_found=(
        Example(text="So wird die Halle (Bild mit KI erstellt).", media=(_MADE,)),
        Example(text="The new hall (image made with AI).", media=(_MADE,)),
        Example(media=(Medium(people="none", ai="altered", ai_labelled=True),)),
        Example(media=(Medium(people="none", ai="none"),)),
    ),
)
