"""A figure on business that is not published.

What: a business term (orders, revenue, margin …) with a figure in the same sentence, said of us, that
the fact book has not published at that moment and that does not follow from what it has.
Why: one sentence can move a share price.
Instead: wait for the publication, and share it then.
Source: FinMIA Art. 142 and 154; SIX listing rules Art. 53 (ad hoc publicity); EU MAR Art. 7 and 10.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, is_ahead, is_published
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Diese Geschäftszahl ist nicht veröffentlicht.",
    "en": "This business figure is not published.",
    "fr": "Ce chiffre d'affaires ou résultat n'est pas publié.",
    "it": "Questa cifra aziendale non è pubblicata.",
}
INSTEAD = {
    "de": "Lassen Sie die Zahl weg, oder warten Sie bis zur Veröffentlichung.",
    "en": "Leave the figure out, or wait until it is published.",
    "fr": "Omettez le chiffre, ou attendez sa publication.",
    "it": "Tralasci la cifra, o attenda la pubblicazione.",
}


def _is_ours(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of our business and not of somebody else's."""
    if view.ours.within(sentence):
        return True
    if view.others.within(sentence) or view.said("private").within(sentence):
        return False
    if view.ours or not view.personal or view.class_ == "ambassador":
        return True
    return view.known_here and bool(view.said("plural").within(sentence))


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for term in view.said("business"):
        sentence = view.sentence(term)
        if sentence in seen or view.asked(sentence) or is_ahead(view, sentence):
            continue
        if not _is_ours(view, sentence):
            continue
        found = [
            (figure.start, figure.end)
            for figure in figures(view, sentence)
            if not is_published(view, sentence, figure)
        ]
        if not found and not any(True for _ in figures(view, sentence)):
            words = view.said("figure_word").within(sentence)
            coming = view.said("expect").within(sentence)
            found = [] if coming else [(word.start, word.end) for word in words]
        if not found:
            continue
        seen.add(sentence)
        nearest = min(found, key=lambda place: abs(place[0] - term.start))
        yield Mark(
            kind="insider_figure",
            start=min(term.start, nearest[0]),
            end=max(term.end, nearest[1]),
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="insider_figure",
    kinds=("insider_figure",),
    read=read,
    looks_at=("place", "time"),
    wants=("business",),
    found=(
        Example(text="{company}: ⟦Umsatz +17 %⟧ im Januar!"),
        Example(text="Unsere Firma hat die ⟦Bestellungen verdoppelt⟧."),
        Example(text="Our company: ⟦orders up 17%⟧ this month."),
        Example(text="Chez {company}, ⟦commandes en hausse de 17 %⟧."),
        Example(text="Da {company} gli ⟦ordini sono cresciuti del 17 %⟧."),
    ),
    not_found=(
        Example(text="{company}: Umsatz {known_year} CHF {known_value} Mio."),
        Example(text="Die Kundschaft steigert den Umsatz um 17 %, schön für sie."),
        Example(text="Was bedeutet eigentlich EBIT bei {company}?"),
        Example(text="Unser Verein: Umsatz am Kiosk 17 % höher."),
        Example(text="{company} will den Umsatz bis 2039 um 17 % steigern."),
        Example(text="Mein Kuchen: 17 % mehr Butter."),
        Example(text="{company} feiert den 17. Geburtstag, danke für alle Aufträge."),
    ),
)
