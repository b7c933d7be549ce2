"""Paid for, and not marked as advertising at its start.

What: the author got money, goods or a discount, as declared or as the text tells, and the post does
not begin with the word for it.
Why: readers must see at once that somebody paid.
Instead: begin with «Werbung».
Source: UWG Art. 3(1)(b); German UWG §5a(4); network rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.received_something import told
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Dafür gab es Geld, Ware oder Rabatt: Das gehört an den Anfang.",
    "en": "There was money, goods or a discount for this: that belongs at its start.",
    "fr": "Il y a eu argent, marchandise ou rabais : cela se dit au début.",
    "it": "Per questo c’è stato denaro, merce o sconto: va detto all’inizio.",
}
INSTEAD = {
    "de": "Beginnen Sie mit dem Wort «Werbung».",
    "en": "Begin with the word “Advertisement”.",
    "fr": "Commencez par le mot « Publicité ».",
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
    if label is None and not view.draft.received:
        for hit in told(view):
            yield Mark(
                kind="paid_ad_unlabelled",
                start=hit.start,
                end=hit.end,
                severity="ask",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.8,
            )
    elif label is None and view.draft.text is not None:
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
    kinds=("paid_ad_unlabelled", "labelled_ad"),
    read=read,
    looks_at=("place", "received"),
    needs="draft",
    reads_words=True,
    found=(
        Example(text="⟦Tolles⟧ Velo!", received=_GIFT),
        Example(text="⟦Great⟧ bike! #ad", received=_GIFT),
        Example(text="⟦Werbung⟧ Tolles Velo!", received=_GIFT, kind="labelled_ad"),
        Example(text="⟦#Werbung⟧ Tolles Velo!", kind="labelled_ad"),
        Example(text="⟦Publicité⟧ : un beau vélo.", kind="labelled_ad"),
        Example(text="⟦Pubblicità⟧: bella bici.", kind="labelled_ad"),
        Example(text="Die Jacke habe ich vom Hersteller ⟦geschenkt bekommen⟧, sie ist warm."),
        Example(text="The brand ⟦gifted me⟧ these shoes, I love them."),
        Example(text="Le fournisseur ⟦m'a offert⟧ ce casque, merci."),
        Example(text="Il produttore ⟦mi ha regalato⟧ questa lampada."),
    ),
    not_found=(
        Example(text="Werbung: Die Jacke habe ich vom Hersteller geschenkt bekommen."),
        Example(text="Publicité : la marque m'a envoyé ces chaussures."),
        Example(text="Pubblicità: il produttore mi ha regalato questa lampada."),
        Example(text="My mother gave me these shoes."),
        Example(text="Werbung: Tolles Velo!", received=_GIFT),
        Example(text="Anzeige. Tolles Velo!", received=_GIFT),
        Example(text="Tolles Velo!"),
        Example(text="Tolles Velo! Keine Werbung.", kind="labelled_ad"),
        Example(text="Werbung: Den Helm hat mir ein Hersteller geschickt."),
        Example(text="Das Velo hat mir meine Mutter geschenkt, es ist aus dem Laden im Dorf."),
        Example(text="Im Juni geben wir Rabatt auf alle Kurse.", on="official"),
        Example(text="Ma sœur m'a offert un casque de la boutique."),
        Example(text="Le code de la porte a changé."),
        Example(text="Mia sorella mi ha regalato un casco del negozio."),
        Example(text="Il codice della porta è cambiato."),
        Example(text="My mother gave me a helmet from the shop."),
        Example(text="The door code has changed."),
    ),
)
