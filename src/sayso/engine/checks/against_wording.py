"""Says what an agreed wording says we do not say.

What: a word or sentence of the *do not say* list of a wording in force, where the text is about its
topic or about us; not in a question or a quotation. Entries that describe instead of quote (*any
mood about orders*, *names*) are for people: a single word that does counts only on the topic itself.
Why: the list holds what was once misunderstood.
Instead: take the agreed wording, or refer to those who answer.
Source: the company's agreed wordings.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import NameHit, View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.wording import Wording

WORDS = {
    "de": "Das sagen wir nach der Sprachregelung nicht.",
    "en": "By the agreed wording, we do not say this.",
    "fr": "Selon la formulation convenue, nous ne disons pas cela.",
    "it": "Secondo la formulazione concordata non lo diciamo.",
}
INSTEAD = {
    "de": "Nehmen Sie die Sprachregelung, oder verweisen Sie an die zuständige Stelle.",
    "en": "Take the agreed wording, or refer to those who answer.",
    "fr": "Reprenez la formulation convenue, ou renvoyez au service compétent.",
    "it": "Usi la formulazione concordata, o rinvii a chi è competente.",
}

MOST = 500
"""Places that are looked at."""

NAMING = ("site", "product", "customer", "competitor")


def places(view: View) -> Iterator[tuple[NameHit, Wording]]:
    """Where the text says what a wording in force says we do not say."""
    for hit in view.names("unsaid")[:MOST]:
        wording = view.index.wordings[hit.what[1]]
        sentence = view.sentence(hit)
        if not wording.holds(view.draft.time) or view.asked(sentence) or view.cited(hit):
            continue
        single = hit.last - hit.first == 1
        if single and any(
            not hit.first <= no.first < hit.last for no in view.said("not").within(sentence)
        ):
            continue
        if _is_ours(hit, view) or on_topic(view, wording):
            yield hit, wording


def _is_ours(hit: NameHit, view: View) -> bool:
    """Whether a place speaks of us, whatever the topic."""
    single = hit.last - hit.first == 1
    if single and view.tokens[hit.first].text in lexicon.spoken("DESCRIBING"):
        return False
    if view.ours.within(view.sentence(hit)):
        return True
    named = view.names(*NAMING).within(view.sentence(hit))
    if any(hit.first <= name.first and name.last <= hit.last for name in named):
        return True  # *X is safe*: the entry says itself of whom it speaks
    if single:
        return not view.personal or view.says_we
    return view.known_here and bool(view.said("plural").within(view.sentence(hit)))


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit, wording in places(view):
        yield Mark(
            kind="against_wording",
            start=hit.start,
            end=hit.end,
            subject=wording.id,
            severity="hint",
            words=WORDS,
            instead=_instead(wording, view.language),
            certainty=0.8,
            secret=wording.topic in view.index.secret_topics,
        )


def on_topic(view: View, wording: Wording) -> bool:
    """Whether the text is about a wording's topic, by its own words: a reading reads the text."""
    return any(
        wording.topic == topic or wording.topic in view.index.above.get(topic, ())
        for topic, _ in view.topics
    )


def _instead(wording: Wording, language: str) -> dict[str, str]:
    """The agreed words, where there are some in the text's language."""
    phrasing = wording.words.get(language)
    if phrasing is None or not phrasing.say:
        return INSTEAD
    return {**INSTEAD, language: f"«{' '.join(phrasing.say)}»"}


CHECK = Check(
    id="against_wording",
    kinds=("against_wording",),
    read=read,
    secret=True,
    wants=("unsaid",),
    found=(
        Example(text="Der Umsatz? ⟦Alles läuft bestens⟧."),
        Example(text="{company} ist eine ⟦Goldgrube⟧."),
        Example(text="Zum Auftragseingang: ⟦Alles läuft bestens⟧!"),
        Example(text="Was für eine ⟦Goldgrube⟧, diese Werkstatt!", on="official"),
        Example(text="{company}: ⟦business is booming⟧."),
        Example(text="⟦Business is booming⟧ at {company}!"),
        Example(text="At {company}, ⟦business is booming⟧, believe me."),
        Example(text="{company}, c'est ⟦une mine d'or⟧."),
        Example(text="Une commande de plus : {company} est ⟦une mine d'or⟧."),
        Example(text="⟦Une mine d'or⟧, {company} !"),
        Example(text="{company} è ⟦una miniera d'oro⟧."),
        Example(text="Per me {company} è ⟦una miniera d'oro⟧!"),
        Example(text="Un ordinativo dopo l'altro: {company} è ⟦una miniera d'oro⟧."),
    ),
    not_found=(
        Example(text="Im Garten: Alles läuft bestens."),
        Example(text="{company} ist keine Goldgrube."),
        Example(text="Der Flohmarkt ist eine Goldgrube.", on="hidden"),
        Example(text="Zum Umsatz: «Alles läuft bestens», sagte der Nachbar."),
        Example(text="Zum Umsatz: Wir sind über dem Berg."),
        Example(text="The bakery next door: business is booming."),
        Example(text="Is it true that at {company} business is booming?"),
        Example(text="They say “business is booming” of {company}."),
        Example(text="Cette forêt est une mine d'or pour les champignons."),
        Example(text="{company} est-elle une mine d'or ?"),
        Example(text="{company}, « une mine d'or » selon le voisin."),
        Example(text="Il mercato di sabato è una miniera d'oro."),
        Example(text="{company} è una miniera d'oro?"),
        Example(text="{company}, «una miniera d'oro» dice il vicino."),
    ),
)
