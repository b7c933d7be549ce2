"""Paid for, and not marked as advertising at its start.

What: the author got money, goods or a discount, and the post does not begin with the word for it.
Why: readers must see at once that somebody paid.
Instead: begin with «Werbung».
Source: UWG Art. 3(1)(b); German UWG §5a(4); network rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Dafür gab es Geld, Ware oder Rabatt: Das gehört an den Anfang.",
    "en": "There was money, goods or a discount for this: that belongs at its start.",
    "fr": "Il y a eu argent, marchandise ou rabais : cela se dit au début.",
    "it": "Per questo c'è stato denaro, merce o sconto: va detto all'inizio.",
}
INSTEAD = {
    "de": "Beginnen Sie mit dem Wort «Werbung».",
    "en": "Begin with the word “Advertisement”.",
    "fr": "Commencez par le mot « Publicité ».",
    "it": "Cominci con la parola «Pubblicità».",
}
START = 2
"""Signs and words that may stand before the label: an emoji, a bracket, a hash."""


def read(view: View) -> Iterator[Mark]:
    """Marks on the label, the author, and the start of the text."""
    label = next((hit for hit in view.said("ad_label") if hit.first < START), None)
    if label is not None and label.first:
        before = view.tokens[0]
        label = label if before.kind == "e" else None
    if label is not None:
        yield Mark(kind="labelled_ad", start=label.start, end=label.end, severity=None)
    if not view.draft.received:
        return
    yield Mark(kind="received_something", place="author", severity=None)
    if label is None and view.draft.text is not None:
        end = view.tokens[0].end if view.tokens else len(view.text)
        start = view.tokens[0].start if view.tokens else 0
        yield Mark(
            kind="paid_ad_unlabelled",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
        )


_GIFT = ("goods",)
CHECK = Check(
    id="paid_ad_unlabelled",
    kinds=("paid_ad_unlabelled", "labelled_ad", "received_something"),
    read=read,
    looks_at=("received",),
    needs="draft",
    reads_words=True,
    found=(
        Example(text="⟦Tolles⟧ Velo!", received=_GIFT),
        Example(text="⟦Great⟧ bike! #ad", received=_GIFT),
        Example(text="⟦Werbung⟧ Tolles Velo!", received=_GIFT, kind="labelled_ad"),
        Example(text="⟦#Werbung⟧ Tolles Velo!", kind="labelled_ad"),
        Example(text="⟦Publicité⟧ : un beau vélo.", kind="labelled_ad"),
        Example(text="⟦Pubblicità⟧: bella bici.", kind="labelled_ad"),
        Example(text="Tolles Velo!", received=_GIFT, kind="received_something", place="author"),
    ),
    not_found=(
        Example(text="Werbung: Tolles Velo!", received=_GIFT),
        Example(text="Anzeige. Tolles Velo!", received=_GIFT),
        Example(text="Tolles Velo!"),
        Example(text="Tolles Velo! Keine Werbung.", kind="labelled_ad"),
    ),
)
