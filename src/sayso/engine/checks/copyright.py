"""What belongs to others.

What: a newspaper page in the picture.
Why: whoever wrote or drew it decides who copies it.
Instead: link to it, or quote a sentence with its source.
Source: Swiss Copyright Act Art. 10 and 25.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Im Bild ist eine Zeitungsseite: Das gehört dem Verlag.",
    "en": "The picture shows a newspaper page: it belongs to its publisher.",
    "fr": "L'image montre une page de journal : elle appartient à l'éditeur.",
    "it": "L'immagine mostra una pagina di giornale: appartiene all'editore.",
}
INSTEAD = {
    "de": "Verlinken Sie den Artikel, oder zitieren Sie einen Satz mit Quelle.",
    "en": "Link to the article, or quote a sentence with its source.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
    for at, medium in enumerate(view.draft.media):
        if "newspaper_page" in medium.shows:
            yield Mark(
                kind="copyright",
                also=("third_party_material",),
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )


_PAGE = Medium(people="none", ai="none", shows=("newspaper_page",))
CHECK = Check(
    id="copyright",
    kinds=("copyright", "third_party_material"),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(media=(_PAGE,), place="media"),
        Example(media=(_PAGE,), place="media", kind="third_party_material"),
    ),
    not_found=(Example(media=(Medium(people="none", ai="none", shows=("logo",)),)),),
)
