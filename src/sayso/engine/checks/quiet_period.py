"""Speaks of business while the quiet period lasts.

What: during a quiet period, business terms or the mood around them, said of us.
Why: before results even a smile is information.
Instead: wait for the results; products, training and daily life stay allowed.
Source: SIX listing rules Art. 53; EU MAR Art. 19(11).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "In der Sperrfrist sagen wir nichts zu Geschäftsgang, Aufträgen und Stimmung.",
    "en": "In the quiet period nothing is said on business, orders and mood.",
    "fr": "Pendant la période de silence, rien sur la marche des affaires, les commandes, l'ambiance.",
    "it": "Nel periodo di silenzio non si parla di affari, ordini e umore.",
}
INSTEAD = {
    "de": "Warten Sie bis zur Veröffentlichung der Resultate.",
    "en": "Wait until the results are published.",
    "fr": "Attendez la publication des résultats.",
    "it": "Attenda la pubblicazione dei risultati.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if not view.during("quiet_period"):
        return
    business = view.said("business")
    money = view.said("money")
    seen: set[int] = set()
    for word in sorted((*business, *view.said("mood")), key=lambda hit: hit.start):
        sentence = view.sentence(word)
        if sentence in seen:
            continue
        plural = view.said("plural").within(sentence)
        here = view.ours.within(sentence)
        if not here and (view.others.within(sentence) or not (view.ours or plural)):
            continue
        if word.what[0] == "mood" and not business and not money.within(sentence):
            continue
        seen.add(sentence)
        span = view.sentences[sentence]
        yield Mark(
            kind="quiet_period",
            start=span.start,
            end=span.end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="quiet_period",
    kinds=("quiet_period",),
    read=read,
    found=(
        Example(text="⟦Bei {company} läuft der Umsatz rund⟧.", during="quiet_period"),
        Example(text="⟦Let's say our CFO will be smiling⟧.", during="quiet_period"),
        Example(text="⟦Chez {company}, commandes au plus haut⟧.", during="quiet_period"),
        Example(text="⟦Da noi in azienda gli ordini vanno bene⟧.", during="quiet_period"),
    ),
    not_found=(
        Example(text="Bei {company} läuft der Umsatz rund."),
        Example(text="So gut gegessen haben wir noch nie.", during="quiet_period"),
        Example(text="Neue Lernende bei {company}!", during="quiet_period"),
        Example(text="Der Umsatz der Bäckerei ums Eck ist hoch.", during="quiet_period"),
    ),
)
