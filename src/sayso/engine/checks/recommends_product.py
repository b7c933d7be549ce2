"""Recommends one of our products.

What: a product of ours and a recommending or praising expression in the same sentence.
Why: who recommends what their employer sells has to say so in the post itself.
Instead: say where you work.
Source: UWG Art. 3(1)(b); FTC Endorsement Guides §255.5.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Hier wird eines unserer Produkte empfohlen.",
    "en": "This recommends one of our products.",
    "fr": "Un de nos produits est recommandé ici.",
    "it": "Qui si raccomanda un nostro prodotto.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    products = view.names("product")
    praise = view.said("recommend", "praise")
    seen: set[int] = set()
    for product in few(view, products):
        sentence = view.sentence(product)
        if sentence in seen or view.asked(sentence):
            continue
        for word in praise.within(sentence):
            if view.negated(word):
                continue
            seen.add(sentence)
            first, last = min(product.first, word.first), max(product.last, word.last)
            start, end = view.place_of(first, last)
            yield Mark(
                kind="recommends_product",
                start=start,
                end=end,
                subject=product.what[1],
                severity=None,
                words=WORDS,
                certainty=0.8,
            )
            break


CHECK = Check(
    id="recommends_product",
    kinds=("recommends_product",),
    read=read,
    looks_at=(),
    wants=("product",),
    found=(
        Example(text="Die ⟦{product} kann ich nur empfehlen⟧."),
        Example(text="Ehrlich: ⟦{product}, das Beste⟧ auf dem Markt."),
        Example(text="I can ⟦recommend the {product}⟧ to everyone."),
        Example(text="Je ⟦recommande la {product}⟧ à tous."),
        Example(text="⟦Consiglio la {product}⟧ a tutti."),
    ),
    not_found=(
        Example(text="Die {product} steht in Halle 2."),
        Example(text="Die {product} kann ich nicht empfehlen."),
        Example(text="Das Essen war genial. Die {product} lief."),
        Example(text="Würdet ihr die {product} empfehlen?"),
    ),
)
