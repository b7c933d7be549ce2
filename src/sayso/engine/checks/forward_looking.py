"""A forecast or plan that is not published.

What: a word of expectation with a business term in the same sentence, said of us, whose figure the
fact book has not published.
Why: whoever buys shares on it can hold the company to it.
Instead: quote the published outlook.
Source: SIX listing rules Art. 53; EU MAR Art. 7.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, is_ahead, is_published
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das ist eine Prognose oder ein Plan, der nicht veröffentlicht ist.",
    "en": "This is a forecast or plan that is not published.",
    "fr": "C'est une prévision ou un plan non publié.",
    "it": "È una previsione o un piano non pubblicato.",
}
INSTEAD = {
    "de": "Verweisen Sie auf den veröffentlichten Ausblick.",
    "en": "Refer to the published outlook.",
    "fr": "Renvoyez aux perspectives publiées.",
    "it": "Rinvii alle prospettive pubblicate.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    business = view.said("business")
    seen: set[int] = set()
    words = sorted((*view.said("expect"), *business), key=lambda hit: hit.start)
    for word in (*words, *view.said("aim")):
        sentence = view.sentence(word)
        if sentence in seen or view.asked(sentence) or view.negated(word, reach=2):
            continue
        ahead = is_ahead(view, sentence)
        if word.what[0] != "expect" and not ahead:
            continue
        terms = business.within(sentence) or view.said("period").within(sentence)
        if not terms and ahead:
            terms = view.said("trade").within(sentence)
        ours = view.ours.within(sentence)
        plural = view.known_here and view.said("plural").within(sentence)
        if not terms or not (ours or (plural and not view.said("private").within(sentence))):
            continue
        given = list(figures(view, sentence))
        if given and all(is_published(view, sentence, figure) for figure in given):
            continue
        seen.add(sentence)
        first = min(word.first, terms[0].first)
        last = max(word.last, terms[-1].last)
        start, end = view.place_of(first, last)
        yield Mark(
            kind="forward_looking",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="forward_looking",
    kinds=("forward_looking",),
    read=read,
    looks_at=("place", "time"),
    wants=("expect", "business", "aim"),
    found=(
        Example(text="We ⟦expect to double our revenue⟧ soon."),
        Example(text="Wir ⟦erwarten mehr Umsatz⟧ als im Vorjahr."),
        Example(text="Nous ⟦prévoyons un chiffre d'affaires⟧ record."),
        Example(text="{company} will den ⟦Umsatz⟧ bis 2039 um 17 % steigern."),
        Example(text="⟦Prevediamo un fatturato⟧ più alto da noi."),
    ),
    not_found=(
        Example(text="Wir erwarten euch am Stand!"),
        Example(text="Wir planen mehr Umsatz für den Kiosk."),
        Example(text="We expect rain tomorrow."),
        Example(text="Erwartet ihr mehr Umsatz?"),
        Example(text="Die Branche erwartet mehr Umsatz."),
    ),
)
