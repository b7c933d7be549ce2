"""Only refers to the press office.

What: a text of at most two sentences that names the press office or its address, and asks to turn
there or gives thanks.
Why: no fault; it is the one sentence everybody may say to journalists.
Instead: nothing to do.
Source: common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das verweist nur an die Medienstelle.",
    "en": "This only refers to the press office.",
    "fr": "Cela renvoie seulement au service de presse.",
    "it": "Questo rinvia solo all'ufficio stampa.",
}
MOST = 3
ADDRESSES = (
    "medien",
    "media",
    "medias",
    "presse",
    "press",
    "stampa",
    "communication",
    "kommunikation",
)


def read(view: View) -> Iterator[Mark]:
    """One mark on the whole text."""
    addressed = any(
        span.kind == "mail" and span.body.startswith(ADDRESSES) for span in view.taken.spans
    )
    if not addressed and not view.said("press_office"):
        return
    kind_words = view.said("refer", "thanks", "greeting")
    for number, _ in enumerate(view.sentences):
        named = view.said("press_office").within(number)
        mailed = any(
            view.tokens[span.first].sentence == number
            for span in view.taken.spans
            if span.kind == "mail"
        )
        if has_figure(view, number) or not (named or mailed or kind_words.within(number)):
            return
    if len(view.sentences) > MOST:
        return
    start, end = view.place_of(0, len(view.tokens))
    yield Mark(kind="refers_to_press_office", start=start, end=end, severity=None, words=WORDS)


CHECK = Check(
    id="refers_to_press_office",
    kinds=("refers_to_press_office",),
    read=read,
    looks_at=(),
    found=(
        Example(text="⟦Bitte wenden Sie sich an medien@firma.example⟧."),
        Example(text="⟦Danke für die Anfrage. Bitte wenden Sie sich an unsere Medienstelle⟧."),
        Example(text="⟦Please contact our press office⟧."),
        Example(text="⟦Veuillez vous adresser à notre service de presse⟧."),
        Example(text="⟦Si rivolga al nostro ufficio stampa⟧."),
    ),
    not_found=(
        Example(text="Wir bauen 300 Stellen ab. Fragen an die Medienstelle."),
        Example(text="Bitte wenden Sie sich an mich."),
        Example(text="Das stimmt so, die Halle brennt. Sonst hilft die Medienstelle."),
    ),
)
