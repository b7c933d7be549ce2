"""Promises a success or a guarantee.

What: a word of promise in a sentence on our products, not denied, and without the place in the
published terms.
Why: a customer can hold the company to it.
Instead: say what has been measured, with *up to*; or quote the terms with their place.
Source: Swiss Code of Obligations Art. 197; UWG Art. 3(1)(b).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, has_figure
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das verspricht einen Erfolg oder eine Garantie.",
    "en": "This promises a success or a guarantee.",
    "fr": "Cela promet un succès ou une garantie.",
    "it": "Questo promette un successo o una garanzia.",
}
INSTEAD = {
    "de": "Nennen Sie den gemessenen Wert mit seinem Vorbehalt, oder die Stelle in den AGB.",
    "en": "Give the measured value with its reservation, or the place in the published terms.",
    "fr": "Donnez la valeur mesurée avec sa réserve, ou la référence aux conditions publiées.",
    "it": "Indichi il valore misurato con la sua riserva, o il punto delle condizioni pubblicate.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for word in view.said("guarantee"):
        sentence = view.sentence(word)
        if sentence in seen or view.asked(sentence) or view.negated(word, reach=2):
            continue
        products = view.names("product")
        near = products.within(sentence)
        before = sentence > 0 and products.within(sentence - 1)
        ours = view.ours.within(sentence) and has_figure(view, sentence)
        if not near and not ours and not (before and view.said("plural").within(sentence)):
            continue
        seen.add(sentence)
        terms = view.said("terms").within(sentence)
        if any(next(figures(view, view.sentence(term), bare=True), None) for term in terms):
            yield Mark(
                kind="guarantee_claim",
                also=("published_warranty",),
                start=word.start,
                end=word.end,
                severity=None,
                words=WORDS,
            )
            continue
        end = word.end
        following = [figure.end for figure in figures(view, sentence) if figure.start > word.end]
        if following and following[0] - word.end < 40:
            end = following[0]
        yield Mark(
            kind="guarantee_claim",
            start=word.start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.9,
        )


CHECK = Check(
    id="guarantee_claim",
    kinds=("guarantee_claim", "published_warranty"),
    read=read,
    looks_at=(),
    wants=("guarantee",),
    found=(
        Example(text="Mit der {product} sparen Sie ⟦garantiert 18 %⟧ Strom."),
        Example(text="Mit der {product} ⟦versprechen wir⟧ weniger Ausschuss."),
        Example(text="{company} ⟦garantiert Ihnen 18 %⟧ weniger Strom."),
        Example(text="The {product} is ⟦guaranteed⟧ to last."),
        Example(text="La {product}, ⟦résultat garanti⟧ !"),
        Example(text="Con la {product} risparmio ⟦garantito⟧."),
        Example(
            text="Auf die {product} geben wir 24 ⟦Monate Garantie⟧ (AGB Ziff. 7.2).",
            kind="published_warranty",
        ),
    ),
    not_found=(
        Example(text="Ich garantiere: ein toller Abend bei {company}."),
        Example(text="Morgen garantiert kein Regen!"),
        Example(text="Die {product} spart bis zu 18 % Strom."),
        Example(text="Fragen zur Garantie der {product}? Unser Service hilft."),
        Example(text="Mit der {product} können wir nicht garantieren, dass es klappt."),
    ),
)
