"""Taken at a customer's.

What: a medium whose place is a customer's premises.
Why: the picture tells who is a customer, and what stands in their hall.
Instead: obtain the customer's consent.
Source: the customer's house rights; UWG Art. 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das Bild entstand bei einem Kunden.",
    "en": "The picture was taken at a customer's.",
    "fr": "L’image a été prise chez un client.",
    "it": "L’immagine è stata ripresa da un cliente.",
}
INSTEAD = {
    "de": "Fragen Sie zuerst den Kunden.",
    "en": "Ask the customer first.",
    "fr": "Demandez d’abord au client.",
    "it": "Chieda prima al cliente.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
    for at, medium in enumerate(view.draft.media):
        if medium.place == "customer":
            yield Mark(
                kind="at_customer",
                place="media",
                medium=at,
                severity=None,
                words=WORDS,
                instead=INSTEAD,
            )


CHECK = Check(
    id="at_customer",
    kinds=("at_customer",),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(Example(media=(Medium(people="none", place="customer", ai="none"),), place="media"),),
    not_found=(
        Example(media=(Medium(people="none", place="own", ai="none"),)),
        Example(media=(Medium(people="none", place="unknown", ai="none"),)),
    ),
)
