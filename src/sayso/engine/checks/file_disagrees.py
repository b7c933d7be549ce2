"""The file says otherwise than its author.

What: the author says that no AI was used, and the file that it was; the author says that nobody can
be recognised, and the file names people it shows.
Why: one of the two is mistaken, and it may be either: a tool was tried and the picture is another.
Instead: say how it is, or use the file that is meant.
Source: ours; IPTC Photo Metadata Standard (Digital Source Type, Person Shown).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark

AI = {
    "generated": {
        "de": "Sie sagen: ohne KI. In der Datei steht: mit KI erzeugt{by}.",
        "en": "You say: without AI. The file says: made with AI{by}.",
        "fr": "Vous dites : sans IA. Le fichier dit : créé avec l’IA{by}.",
        "it": "Lei dice: senza IA. Il file dice: creato con l’IA{by}.",
    },
    "altered": {
        "de": "Sie sagen: ohne KI. In der Datei steht: mit KI verändert{by}.",
        "en": "You say: without AI. The file says: changed with AI{by}.",
        "fr": "Vous dites : sans IA. Le fichier dit : modifié avec l’IA{by}.",
        "it": "Lei dice: senza IA. Il file dice: modificato con l’IA{by}.",
    },
}
PEOPLE = {
    "de": "Sie sagen: Niemand ist zu erkennen. In der Datei stehen Namen: {names}.",
    "en": "You say: nobody can be recognised. The file names: {names}.",
    "fr": "Vous dites : personne n’est reconnaissable. Le fichier nomme : {names}.",
    "it": "Lei dice: nessuno è riconoscibile. Il file nomina: {names}.",
}
INSTEAD = {
    "de": "Sagen Sie, wie es ist, oder nehmen Sie die Datei, die Sie meinen.",
    "en": "Say how it is, or take the file you mean.",
    "fr": "Dites ce qu’il en est, ou prenez le fichier voulu.",
    "it": "Dica com’è, o prenda il file giusto.",
}
MOST_NAMED = 3


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium whose file contradicts its author."""
    for at, medium in enumerate(view.draft.media):
        embedded = medium.embedded
        if embedded is None:
            continue
        words: dict[str, str] = {}
        if medium.ai == "none" and embedded.ai:
            by = f" ({embedded.ai_tool})" if embedded.ai_tool else ""
            words = {lang: told.replace("{by}", by) for lang, told in AI[embedded.ai].items()}
        elif medium.people == "none" and embedded.people:
            names = ", ".join(embedded.people[:MOST_NAMED])
            words = {lang: told.replace("{names}", names) for lang, told in PEOPLE.items()}
        if words:
            yield Mark(
                kind="file_disagrees",
                place="media",
                medium=at,
                severity="ask",
                words=words,
                instead=INSTEAD,
            )


_SHOWN = Embedded(type="jpeg", people=("Mara Keller",))
_MADE = Embedded(type="png", ai="generated", ai_from="generator", ai_tool="Midjourney")
CHECK = Check(
    id="file_disagrees",
    kinds=("file_disagrees",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="file",
    found=(
        Example(media=(Medium(people="none", ai="none", embedded=_MADE),), place="media"),
        Example(
            text="Selber fotografiert!",
            media=(Medium(people="adults", ai="none", embedded=Embedded(ai="altered")),),
            place="media",
        ),
        Example(
            text="Our hall.",
            media=(Medium(people="none", ai="none", embedded=_SHOWN),),
            place="media",
        ),
    ),
    not_found=(
        Example(media=(Medium(people="none", ai="generated", embedded=_MADE),)),
        Example(media=(Medium(people="adults", ai="none", embedded=_SHOWN),)),
        Example(text="Ganz ohne KI.", media=(Medium(people="none", ai="none"),)),
        Example(media=(Medium(people="none", ai="none", embedded=Embedded(type="jpeg")),)),
    ),
)
