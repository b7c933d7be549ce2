"""Speaks of business while the quiet period lasts.

What: during a quiet period, business terms or the mood around them, said of us.
Why: before results even a smile is information.
Instead: wait for the results; products, training and daily life stay allowed.
Source: SIX listing rules Art. 53; EU MAR Art. 19(11).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import View, WordHit
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


def _is_ours(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of our business and not of somebody else's."""
    if view.ours.within(sentence):
        return True
    if view.others.within(sentence) or view.said("private").within(sentence):
        return False
    plural = view.known_here and view.said("plural").within(sentence)
    return bool(view.ours or plural or (view.known_here and view.speaks_for_business))


def _tells(view: View, word: WordHit) -> bool:
    """Whether a word says something about business: a mood about money, how a quarter went."""
    sentence = view.sentence(word)
    if word.what[0] == "mood":
        near = view.said("money", "period").within(sentence)
        return bool(near or view.said("business"))
    if word.what[0] == "period":
        judged = view.said("interpret", "mood", "expect", "money").within(sentence)
        return bool(judged) or has_figure(view, sentence)
    return True


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if not view.during("quiet_period"):
        return
    words = (*view.said("business"), *view.said("mood"), *view.said("period"))
    seen: set[int] = set()
    for word in sorted(words, key=lambda hit: hit.start):
        sentence = view.sentence(word)
        if sentence in seen or not _is_ours(view, sentence) or not _tells(view, word):
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
    looks_at=("author", "place", "time"),
    wants=("business", "mood", "period"),
    found=(
        Example(text="⟦Ein starkes zweites Halbjahr für {company}⟧.", during="quiet_period"),
        Example(text="⟦Bei {company} läuft der Umsatz rund⟧.", during="quiet_period"),
        Example(text="⟦Let's say our CFO will be smiling⟧.", during="quiet_period"),
        Example(text="⟦Chez {company}, commandes au plus haut⟧.", during="quiet_period"),
        Example(text="⟦Da noi in azienda gli ordini vanno bene⟧.", during="quiet_period"),
    ),
    not_found=(
        Example(text="Bei {company} läuft der Umsatz rund."),
        Example(text="So gut gegessen haben wir noch nie.", during="quiet_period"),
        Example(text="Neue Lernende bei {company}!", during="quiet_period"),
        Example(text="Im zweiten Halbjahr lernen wir bei {company} drehen.", during="quiet_period"),
        Example(text="Der Umsatz der Bäckerei ums Eck ist hoch.", during="quiet_period"),
    ),
)
