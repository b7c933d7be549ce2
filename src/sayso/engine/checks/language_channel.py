"""The channel does not speak this language.

What: a post on an official channel whose function words are those of one language, while the
register enters others. Short texts, names, hashtags, links, quotations, posts in two languages, and
answers to somebody do not count; nor a channel with a language that nobody here can tell.
Why: who follows a channel expects to understand it.
Instead: write in a language of the channel, or take another channel.
Source: ours; the register of channels enters the languages.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.tokens import WORD
from sayso.engine.language.which import weights

WORDS = {
    "de": "Dieser Kanal spricht eine andere Sprache.",
    "en": "This channel speaks another language.",
    "fr": "Ce canal parle une autre langue.",
    "it": "Questo canale parla un’altra lingua.",
}
INSTEAD = {
    "de": "Schreiben Sie in einer Sprache des Kanals, oder nehmen Sie einen anderen Kanal.",
    "en": "Write in a language of the channel, or take another channel.",
    "fr": "Écrivez dans une langue du canal, ou prenez un autre canal.",
    "it": "Scriva in una lingua del canale, o prenda un altro canale.",
}
ANSWERING = ("reply", "message")
SHORTEST = 8
"""Words below which nobody can tell."""

LEAST, SHARE = 3.0, 0.25
"""What the function words of a language have to say for it, and what those of the channel may."""


def _within(places: list[tuple[int, int]], at: int) -> bool:
    """Whether ``at`` lies in one of ``places``, which are in order."""
    before = bisect_right(places, (at, at)) - 1
    return before >= 0 and at < places[before][1]


def read(view: View) -> Iterator[Mark]:
    """One mark on the whole text."""
    place = view.place
    if place is None or place.class_ != "official" or not place.languages:
        return
    spoken = {language.split("-")[0] for language in place.languages}
    if not spoken <= LANGUAGES.keys() or view.draft.action in ANSWERING:
        return
    # the guess is known already, and mostly right
    if view.words.language(place.languages[0]) in spoken:
        return
    quotations = view.words.quotations
    told = [
        token
        for token in view.tokens
        if token.kind == WORD and not token.inside and not _within(quotations, token.start)
    ]
    if len(told) < SHORTEST:
        return
    score = weights(told)
    most = max(score.values())
    if most < LEAST or max(score[language] for language in spoken) > SHARE * most:
        return
    start, end = view.place_of(0, len(view.tokens))
    yield Mark(
        kind="language_channel",
        start=start,
        end=end,
        severity="hint",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.8,
    )


CHECK = Check(
    id="language_channel",
    kinds=("language_channel",),
    read=read,
    looks_at=("place", "action"),
    found=(
        Example(
            text="⟦We are happy to show you the new hall, and you can see it all week⟧.",
            on="german",
        ),
        Example(
            text="⟦Our office will be closed on Friday, but you can reach us by mail⟧.", on="roman"
        ),
        Example(
            text="⟦What a day it was, thanks to all of you who have been here with us⟧!",
            on="german",
        ),
        Example(
            text="⟦Notre atelier est ouvert au public samedi, et nous vous attendons avec plaisir⟧.",
            on="german",
        ),
        Example(
            text="⟦Nous avons fait une visite chez nos voisins, et c'est très beau⟧.", on="german"
        ),
        Example(text="⟦Qui a envie de venir dans notre équipe pour une année⟧ ?", on="german"),
        Example(
            text="⟦La nostra officina è aperta sabato, e vi aspettiamo con un aperitivo per tutti⟧.",
            on="german",
        ),
        Example(
            text="⟦Oggi abbiamo fatto una gita al lago con tutti gli apprendisti⟧.", on="german"
        ),
        Example(
            text="⟦Chi di voi ha già visto come si fa il pane nel forno del nonno⟧?", on="german"
        ),
        Example(
            text="⟦Am Samstag ist die Werkstatt offen, und wir freuen uns auf euch⟧.", on="roman"
        ),
        Example(
            text="⟦Wer von euch hat noch nie mit der Hand gefeilt, und warum nicht⟧?", on="roman"
        ),
        Example(
            text="⟦Das Büro bleibt am Freitag zu, wir sind am Montag wieder für Sie da⟧.",
            on="roman",
        ),
    ),
    not_found=(
        Example(
            text="Wir freuen uns auf den Besuch am Samstag, die Türen sind offen.", on="german"
        ),
        Example(text="Happy Friday!", on="german"),
        Example(text="Save the date: Open House, Live Demo, Food and Drinks", on="german"),
        Example(text="Mir händ hüt gfiired, und es isch nid spaat worde, gäll.", on="german"),
        Example(
            text="«To be or not to be, that is the question» steht bei uns an der Wand.",
            on="german",
        ),
        Example(
            text="Willkommen bei uns, die Türen sind am Samstag offen. Welcome to all of you.",
            on="german",
        ),
        Example(
            text="We are sorry for that, and we will call you as soon as we can.",
            on="german",
            do="reply",
        ),
        Example(
            text="We are happy to show you the new hall, and you can see it all week.",
            on="official",
        ),
        Example(text="We are happy to show you the new hall, and you can see it all week."),
        Example(text="Nous vous attendons avec plaisir samedi, la porte est ouverte.", on="roman"),
        Example(text="Merci !", on="german"),
        Example(text="Samstag Werkstatt Kiel #WeAreHereForYou #ThisIsWhatWeDoAllDay", on="german"),
        Example(
            text="À la carte, à gogo, déjà-vu et vis-à-vis sind bei uns Lehnwörter.", on="german"
        ),
        Example(text="Bon anniversaire à la cité de Bienne", on="german"),
        Example(
            text="Vi aspettiamo sabato con un aperitivo, la porta è aperta per tutti.", on="roman"
        ),
        Example(text="Dolce vita, al dente e tutti i frutti: so heisst das Menü.", on="german"),
        Example(text="La Scala di Milano, Teatro alla Scala", on="german"),
        Example(text="Guten Tag Frau Keller", on="roman"),
        Example(text="Der Film «Das Boot ist voll» et la discussion sont pour tous.", on="roman"),
        Example(
            text="Nuovo team: Machine Learning, Big Data, Cloud, DevOps e Security", on="roman"
        ),
    ),
)
