"""People shown or heard without their yes.

What: adults who can be recognised, and not every consent on file. Unknown people and unknown
consents count as the strict case, and so do people whom the file names and its author does not see.
Why: everybody decides about their own picture and voice.
Instead: ask them, or show hands and machines.
Source: Swiss Civil Code Art. 28; German KunstUrhG §22; IPTC Person Shown in the Image.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

WORDS = {
    "de": "Auf dem Bild oder im Ton sind Menschen erkennbar, die nicht alle zugestimmt haben.",
    "en": "People can be recognised in picture or sound who have not all agreed.",
    "fr": "Des personnes sont reconnaissables et n’ont pas toutes dit oui.",
    "it": "Si riconoscono persone che non hanno dato tutte il loro consenso.",
}
INSTEAD = {
    "de": "Fragen Sie die Leute, oder zeigen Sie Hände und Maschinen statt Gesichter.",
    "en": "Ask the people, or show hands and machines instead of faces.",
    "fr": "Demandez aux personnes, ou montrez des mains et des machines plutôt que des visages.",
    "it": "Chieda alle persone, o mostri mani e macchine invece di volti.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium with people."""
    for at, medium in enumerate(view.draft.media):
        named = medium.embedded is not None and bool(medium.embedded.people)
        if medium.people == "none" and not named:
            continue
        sure = 0.5 if "unknown" in (medium.people, medium.consents) else 1.0
        if medium.consents == "all" or medium.people == "minors":
            yield Mark(kind="shows_people", place="media", medium=at, severity=None, certainty=sure)
            continue
        yield Mark(
            kind="image_rights",
            also=("shows_people", "people_without_consent"),
            place="media",
            medium=at,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=sure,
        )


CHECK = Check(
    id="image_rights",
    kinds=("image_rights", "shows_people", "people_without_consent"),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(media=(Medium(people="adults", consents="none", ai="none"),), place="media"),
        Example(media=(Medium(people="both", consents="some", ai="none"),), place="media"),
        Example(media=(Medium(people="adults", consents="unknown", ai="none"),), place="media"),
        Example(media=(Medium(people="unknown", ai="none"),), place="media"),
        Example(
            media=(Medium(people="none", ai="none", embedded=Embedded(people=("Mara Keller",))),),
            place="media",
        ),
        Example(
            media=(Medium(people="adults", consents="all", ai="none"),),
            place="media",
            kind="shows_people",
        ),
        Example(
            media=(Medium(people="minors", consents="none", ai="none"),),
            place="media",
            kind="shows_people",
        ),
    ),
    not_found=(
        Example(media=(Medium(people="adults", consents="all", ai="none"),)),
        Example(media=(Medium(people="none", ai="none"),)),
        Example(
            media=(
                Medium(
                    people="adults",
                    consents="all",
                    ai="none",
                    embedded=Embedded(people=("Mara Keller",)),
                ),
            ),
        ),
        Example(media=(Medium(people="none", ai="none"),), kind="shows_people"),
    ),
)
