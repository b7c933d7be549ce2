"""Made with AI, and nobody says so.

What: a medium made or materially changed by AI without a mark, neither declared nor in the text.
Unknown counts as unmarked AI. What the file itself says (Content Credentials, IPTC digital source
type, traces of a generator) counts also where its author says otherwise.
Why: people take a picture for a photograph.
Instead: write «mit KI erstellt».
Source: EU AI Act Art. 50(4); IPTC Digital Source Type; C2PA 2.2; networks' own rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import meetings, says
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

WORDS = {
    "de": "Mit KI erzeugt oder verändert, und nicht gekennzeichnet.",
    "en": "Made or changed with AI, and not labelled.",
    "fr": "Créé ou modifié par IA, sans mention.",
    "it": "Creato o modificato con l’IA, senza indicazione.",
}
TOLD = {
    "de": "Die Datei selbst sagt, dass sie mit KI erzeugt oder verändert ist{by}. Gekennzeichnet ist es nicht.",
    "en": "The file itself says that it was made or changed with AI{by}. It is not labelled.",
    "fr": "Le fichier lui-même indique qu’il a été créé ou modifié par IA{by}. Rien ne le signale.",
    "it": "Il file stesso indica che è stato creato o modificato con l’IA{by}. Nulla lo segnala.",
}
INSTEAD = {
    "de": "Schreiben Sie dazu: «Bild mit KI erstellt».",
    "en": "Add: “Image made with AI”.",
    "fr": "Ajoutez : « Image créée avec l’IA ».",
    "it": "Aggiunga: «Immagine creata con l’IA».",
}


NEAR = 4
"""Words between the machine and what it did."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium made with AI."""
    for at, medium in enumerate(view.draft.media):
        embedded = medium.embedded
        told = embedded is not None and bool(embedded.ai)
        if medium.ai == "none" and not told:
            continue
        sure = 0.5 if medium.ai == "unknown" and not told else 1.0
        if medium.ai_labelled or (view.text and _labelled(view)):
            yield Mark(kind="made_with_ai", place="media", medium=at, severity=None, certainty=sure)
            continue
        yield Mark(
            kind="ai_unlabelled",
            also=("made_with_ai",),
            place="media",
            medium=at,
            severity="stop",
            words=_told(embedded.ai_tool) if embedded is not None and told else WORDS,
            instead=INSTEAD,
            certainty=sure,
        )


def _labelled(view: View) -> bool:
    """Whether the words say so: a fixed label, or *an AI painted this picture* in any order."""
    if view.said("ai_label"):
        return True
    return any(
        says(view, view.sentence(pair.one), "pictured", "of_this")
        for pair in meetings(view, ("ai_word",), ("ai_made",), NEAR)
        if not view.negated(pair.one, reach=2)
    )


def _told(tool: str) -> dict[str, str]:
    """What the file says, with the tool it names."""
    by = f" ({tool})" if tool else ""
    return {lang: words.replace("{by}", by) for lang, words in TOLD.items()}


_MADE = Medium(people="none", consents="all", ai="generated", ai_labelled=False)
_SAYS = Embedded(type="png", ai="generated", ai_from="credentials", ai_tool="Firefly")
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
            text="Unsere neue Halle.",
            media=(Medium(people="none", ai="none", embedded=_SAYS),),
            place="media",
        ),
        Example(media=(Medium(people="none", embedded=_SAYS),), place="media"),
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
        Example(media=(Medium(people="none", ai="none", embedded=Embedded(type="jpeg")),)),
        Example(
            text="Image créée avec l'IA.",
            media=(Medium(people="none", ai="generated", embedded=_SAYS),),
        ),
    ),
)
