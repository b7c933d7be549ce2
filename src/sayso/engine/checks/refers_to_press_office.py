"""Only refers to the press office.

What: a text of a few sentences that names the press office or its address, and otherwise asks
to turn there, greets, gives thanks, or says that the author is not the one to answer.
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
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK

WORDS = {
    "de": "Das verweist nur an die Medienstelle.",
    "en": "This only refers to the press office.",
    "fr": "Cela renvoie seulement au service de presse.",
    "it": "Questo rinvia solo all’ufficio stampa.",
}
MOST = 6
"""Sentences of a courteous answer: a greeting, thanks, where to ask, that they help, a signature."""
NAME = 3
"""Words of a signature."""
OF_THE_HOUSE = (
    "workplace",
    "premises",
    "machine",
    "business",
    "us",
    "plural",
    "event_fire",
    "harm_told",
)
"""Words by which something is told of the house."""
NEWS = ("harm_told", "people_told", "extent_told", "cause_told")
"""What is news, however courteous the sentence is."""
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
    if len(view.sentences) > MOST:
        return
    kind_words = view.said("refer", "thanks", "greeting", "helps_there", "closing")
    for number, _ in enumerate(view.sentences):
        named = view.said("press_office").within(number)
        mailed = any(
            view.tokens[span.first].sentence == number
            for span in view.taken.spans
            if span.kind == "mail"
        )
        polite = kind_words.within(number) or _declines(view, number) or _signs(view, number)
        if has_figure(view, number) or not (named or mailed or polite):
            return
        news = view.said(*NEWS).within(number)
        if any(map(view.native, news)) and not _declines(view, number):
            return
    start, end = view.place_of(0, len(view.tokens))
    yield Mark(kind="refers_to_press_office", start=start, end=end, severity=None, words=WORDS)


def _signs(view: View, number: int) -> bool:
    """Whether a sentence is but a name under a text: *M. Keller*."""
    span = view.sentences[number]
    words = view.tokens[span.first : span.last]
    return (
        number == len(view.sentences) - 1
        and number > 0
        and len(words) <= NAME
        and all(view.text[word.start].isupper() for word in words)
    )


def _tells(view: View, sentence: int, last: int) -> bool:
    """Whether a clause before says something of the house: *the hall burnt, more I can't say*."""
    breaks = [
        at
        for at in range(view.sentences[sentence].first + 1, last + 1)
        if view.tokens[at].gap == BREAK
    ]
    if not breaks:
        return False
    said = [hit for hit in view.said(*OF_THE_HOUSE).within(sentence) if hit.last <= breaks[-1]]
    mine = [hit for hit in view.said("singular").within(sentence) if hit.last <= breaks[-1]]
    return bool(said) and not mine


def _declines(view: View, sentence: int) -> bool:
    """Whether a sentence only says that the author is not the one to answer: no *but* behind it."""
    declined = view.said("declines", "withholds", "no_comment").within(sentence)
    if not declined:
        return False
    if _tells(view, sentence, declined[0].first):
        return False
    rest = view.tokens[declined[0].last : view.sentences[sentence].last]
    against = lexicon.spoken("AGAINST")
    return not any(token.text in against for token in rest)


CHECK = Check(
    id="refers_to_press_office",
    kinds=("refers_to_press_office",),
    read=read,
    looks_at=(),
    found=(
        Example(text="⟦Bitte wenden Sie sich an medien@firma.example⟧."),
        Example(
            text="⟦Nicht meine Aufgabe, da sage ich nichts. Schreiben Sie an medien@firma.example⟧."
        ),
        Example(text="⟦Danke für die Anfrage. Bitte wenden Sie sich an unsere Medienstelle⟧."),
        Example(text="⟦Please contact our press office⟧."),
        Example(text="⟦Da muss ich passen. Die Medienstelle hilft Ihnen weiter⟧."),
        Example(
            text="⟦Hello, I only drive the forklift and am not able to help. Please ask the press office⟧."
        ),
        Example(text="⟦Je ne suis pas autorisée à parler. Notre service de presse vous aidera⟧."),
        Example(text="⟦Non spetta a me. C'è l'ufficio stampa per questo⟧."),
        Example(text="⟦Veuillez vous adresser à notre service de presse⟧."),
        Example(text="⟦Si rivolga al nostro ufficio stampa⟧."),
    ),
    not_found=(
        Example(text="Wir bauen 300 Stellen ab. Fragen an die Medienstelle."),
        Example(text="Bitte wenden Sie sich an mich."),
        Example(
            text="Dazu darf ich nichts sagen, aber es waren viele Leute da. Sonst: Medienstelle."
        ),
        Example(text="Das stimmt so, die Halle brennt. Sonst hilft die Medienstelle."),
    ),
)
