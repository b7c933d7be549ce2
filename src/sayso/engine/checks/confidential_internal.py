"""Something internal in the picture.

What: an internal notice, or a list of names (which is personal data too).
Why: colleagues learn what matters from the company and not from the net.
Instead: tell it in your own words, as far as it is your own experience.
Source: Swiss Code of Obligations Art. 321a(4); Data Protection Act Art. 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Im Bild ist ein interner Anschlag oder eine Namensliste.",
    "en": "The picture shows an internal notice or a list of names.",
    "fr": "L'image montre une note interne ou une liste de noms.",
    "it": "L'immagine mostra un avviso interno o un elenco di nomi.",
}
INSTEAD = {
    "de": "Lassen Sie dieses Bild weg.",
    "en": "Leave this picture out.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
    for at, medium in enumerate(view.draft.media):
        names = "name_list" in medium.shows
        if names or "internal_notice" in medium.shows:
            yield Mark(
                kind="confidential_internal",
                also=("personal_data",) if names else (),
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )


_LIST = Medium(people="none", ai="none", shows=("name_list",))
CHECK = Check(
    id="confidential_internal",
    kinds=("confidential_internal", "personal_data"),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(
            media=(Medium(people="none", ai="none", shows=("internal_notice",)),), place="media"
        ),
        Example(media=(_LIST,), place="media"),
        Example(media=(_LIST,), place="media", kind="personal_data"),
    ),
    not_found=(
        Example(media=(Medium(people="none", ai="none", shows=("logo",)),)),
        Example(
            media=(Medium(people="none", ai="none", shows=("internal_notice",)),),
            kind="personal_data",
        ),
    ),
)
