"""Competitors named.

What: a competitor's name, or the name of its products, in any form.
Why: it is no fault; rules on fairness towards competitors start from it.
Instead: compare with a source, congratulate, or leave the name out.
Source: UWG Art. 3(1)(a) and (e).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Hier steht der Name eines Mitbewerbers.",
    "en": "This names a competitor.",
    "fr": "Le nom d’un concurrent.",
    "it": "Il nome di un concorrente.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.names("competitor"):
        yield Mark(
            kind="names_competitor",
            start=hit.start,
            end=hit.end,
            subject=hit.what[1],
            severity=None,
            words=WORDS,
        )


CHECK = Check(
    id="names_competitor",
    kinds=("names_competitor",),
    read=read,
    looks_at=(),
    wants=("competitor",),
    found=(
        Example(text="Gratulation an ⟦{competitor}⟧ zum Jubiläum!"),
        Example(text="wer noch ⟦{competitor_lower}⟧ kauft, soll uns fragen"),
        Example(text="Bravo à ⟦{competitor}⟧ !"),
        Example(text="La fiera di ⟦{competitor}⟧ è vicina."),
    ),
    not_found=(
        Example(text="Die Mitbewerber schlafen nicht."),
        Example(text="Our competitors are good."),
    ),
)
