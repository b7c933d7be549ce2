"""Speaks of the event while a crisis lasts.

What: during a crisis, words for its kind of accident or emergency where the company may be meant, or
fire in the picture. Worry without a fact, a fire of another kind (a barbecue), traffic and sport do not count.
Why: guesses hurt people who are waiting for certainty.
Instead: share the official message.
Source: crisis communication handbooks; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.crisis_comment import crisis_on, only_worries, speaks_of
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Hier geht es um das Ereignis der laufenden Krise.",
    "en": "This is about the event of the crisis that is on.",
    "fr": "Il est question de l’événement de la crise en cours.",
    "it": "Si parla dell’evento della crisi in corso.",
}
INSTEAD = {
    "de": "Teilen Sie die offizielle Meldung, ohne eigene Angaben.",
    "en": "Share the official message, without adding anything.",
    "fr": "Partagez le communiqué officiel, sans rien ajouter.",
    "it": "Condivida il comunicato ufficiale, senza aggiungere nulla.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence and each picture."""
    crisis = crisis_on(view)
    if crisis is None:
        return
    spoken = speaks_of(view, crisis)
    for word in view.said("event", *lexicon.EVENTS, "event_here"):
        sentence = view.sentence(word)
        if sentence in spoken and not only_worries(view, sentence):
            spoken.discard(sentence)
            yield Mark(
                kind="about_event",
                start=word.start,
                end=word.end,
                severity=None,
                words=WORDS,
                instead=INSTEAD,
                certainty=0.8,
            )
    for at, medium in enumerate(view.draft.media):
        if "fire" in medium.shows:
            yield Mark(
                kind="about_event",
                place="media",
                medium=at,
                severity=None,
                words=WORDS,
                instead=INSTEAD,
            )


CHECK = Check(
    id="about_event",
    kinds=("about_event",),
    read=read,
    looks_at=("time", "place", "media"),
    wants=("event", *lexicon.EVENTS, "event_here", "media"),
    needs="media",
    reads_words=True,
    found=(
        Example(text="Der ⟦Brand⟧ ist gelöscht.", during="crisis"),
        Example(text="The ⟦fire⟧ is out.", during="crisis"),
        Example(text="L'⟦incendie⟧ est éteint.", during="crisis"),
        Example(text="L'⟦incendio⟧ è spento.", during="crisis"),
        Example(
            media=(Medium(people="none", ai="none", shows=("fire",)),),
            during="crisis",
            place="media",
        ),
    ),
    not_found=(
        Example(text="Der Brand ist gelöscht."),
        Example(text="Heute gibt es Kuchen.", during="crisis"),
        Example(text="Mein Zug steht still, Unfall auf der Strecke.", during="crisis"),
        Example(text="Ich hoffe, niemand ist verletzt.", during="crisis"),
        Example(text="Am Lagerfeuer mit der Familie.", during="crisis"),
    ),
)
