"""Own products named.

What: one of the company's products, in any spelling (KT 900, KT900, KT-900, #KT900er).
Why: it is no fault; rules on recommending and promising start from it.
Instead: nothing to do.
Source: the company's list of names.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Hier steht der Name eines unserer Produkte.",
    "en": "This names one of our products.",
    "fr": "Le nom d’un de nos produits.",
    "it": "Il nome di un nostro prodotto.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.names("product"):
        yield Mark(
            kind="names_product",
            start=hit.start,
            end=hit.end,
            subject=hit.what[1],
            severity=None,
            words=WORDS,
        )


CHECK = Check(
    id="names_product",
    kinds=("names_product",),
    read=read,
    looks_at=(),
    wants=("product",),
    found=(
        Example(text="Die ⟦{product}⟧ steht bereit."),
        Example(text="Voici la ⟦{product}⟧."),
        Example(text="Neu im Haus: ⟦{product_joined}⟧"),
        Example(text="Neu im Haus: ⟦{product_dashed}⟧"),
        Example(text="Schön, dass sie da ist ⟦#{product_joined}⟧"),
    ),
    not_found=(Example(text="Unsere Produkte stehen bereit."), Example(text="Das Produkt 4711.")),
)
