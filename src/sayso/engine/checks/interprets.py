"""Interprets or comments, or only points at an official message.

What: sentence by sentence. A greeting, a thanks, a *here is the report* is a pointer where nothing
else is claimed beside it; a judgement, a cause, an opinion, a telling emoji interprets; anything
else is a statement of one's own.
Why: a neutral sentence shares the news, a comment on it makes new news.
Instead: share it without a comment of your own.
Source: common to published guidelines of listed companies.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import withheld, withholds
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, has_figure
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, NUMBER, WORD

WORDS = {
    "de": "Das deutet oder kommentiert, statt nur auf die Meldung hinzuweisen.",
    "en": "This interprets or comments instead of only pointing at the message.",
    "fr": "Cela interprète ou commente au lieu de simplement renvoyer au communiqué.",
    "it": "Questo interpreta o commenta invece di rinviare solo al comunicato.",
}
INSTEAD = {
    "de": "Teilen Sie die Meldung ohne eigenen Kommentar.",
    "en": "Share the message without a comment of your own.",
    "fr": "Partagez le communiqué sans commentaire.",
    "it": "Condivida il comunicato senza commenti.",
}
OPENLY = frozenset(("who", "qui", "che"))
"""Relative pronouns that need no comma before them."""

KIND = ("thanks", "greeting", "pointer", "refer", "here")
"""Without any of these no sentence is neutral."""

MATTER = ("business", "topic", "us", "own", "hashtag", "product", "event", "workplace", "premises")
"""Words by which a sentence speaks of the matter at all."""

SHORT = 3
"""Words of a clause that may still be *, die helfen*."""

MOST = 6
"""Words beside a thanks or a pointer that still say nothing of their own."""


def _neutral(view: View, sentence: int) -> bool:
    """Whether a sentence only greets, thanks or points, and claims nothing beside it."""
    span = view.sentences[sentence]
    tokens = view.tokens
    if all(token.kind != WORD or token.inside for token in tokens[span.first : span.last]):
        return True
    if view.words.there.isdisjoint(KIND):
        return False
    kind_words = view.said("thanks", "greeting").within(sentence)
    messages = view.said("message").within(sentence)
    here = view.said("here").within(sentence)
    points = view.said("pointer", "refer").within(sentence)
    linked = here and any(tokens[at].inside == "link" for at in range(span.first, span.last))
    if not (kind_words or points or (here and (linked or messages))) or has_figure(view, sentence):
        return False
    covered = {
        at
        for hit in (*kind_words, *messages, *here, *points, *view.names("own").within(sentence))
        for at in range(hit.first, hit.last)
    }
    words = [
        at
        for at in range(span.first, span.last)
        if tokens[at].kind == WORD and not tokens[at].inside
    ]
    thanks = view.said("thanks").within(sentence)
    if thanks:
        covered |= _who(view, thanks[0].last, span.last)
    covered |= {hit.first - 1 for hit in here}  # *sont ici*, *is here*
    rest = [tokens[at].text for at in words if at not in covered]
    if not lexicon.claims(view.language).isdisjoint(rest):
        return False
    return sum(word not in lexicon.function_words() for word in rest) <= MOST


def _who(view: View, first: int, last: int) -> set[int]:
    """What tells only whom a thanks goes to: *Danke allen, die geholfen haben*."""
    said: set[int] = set()
    at = first
    while at < last:
        token = view.tokens[at]
        opens = token.text in OPENLY
        if opens or (token.gap == BREAK and token.text in lexicon.relatives()):
            upto = next(
                (each for each in range(at + 1, last) if view.tokens[each].gap == BREAK), last
            )
            clause = [view.tokens[each].text for each in range(at, upto)]
            verbs = lexicon.claims(view.language).intersection(clause)
            if opens or clause[-1] in verbs or (not verbs and len(clause) <= SHORT):
                said.update(range(at, upto))
                at = upto
                continue
        at += 1
    return said


def _keeps_silent(view: View) -> bool:
    """Whether a text speaks of the matter only to say that nothing will be said, or when it will be.

    *The report is out on 3 March. Until then you get ski pictures from me.*
    """
    if view.words.there.isdisjoint(("withholds", "no_comment")):
        return False
    for hit in few(view, view.said("interpret", "hush")):
        if withheld(view, view.sentence(hit)).isdisjoint(range(hit.first, hit.last)):
            return False
    silent = [number for number in range(len(view.sentences)) if withholds(view, number)]
    return bool(silent) and all(
        number in silent
        or _neutral(view, number)
        or (_announces(view, number) if view.said(*MATTER).within(number) else True)
        for number in range(len(view.sentences))
    )


def _announces(view: View, sentence: int) -> bool:
    """Whether a sentence only says on what day something appears."""
    dated = any(
        token.kind == NUMBER and not token.inside
        for token in view.tokens[view.sentences[sentence].first : view.sentences[sentence].last]
    )
    return (
        (dated or says(view, sentence, "time_span", "span_of_time"))
        and says(view, sentence, "message", "results_report")
        and not says(view, sentence, "change_word", "figure_word", "level", "mood")
        and next(figures(view, sentence), None) is None
    )


def _is_tip(view: View, sentence: int) -> bool:
    """Whether a sentence says what to do, or was done, with shares: *hold on to your stock*."""
    if not says(view, sentence, "share_word"):
        return False
    last = sentence + 1 == len(view.sentences)
    if view.asked(sentence):  # *our shares? Hold on to them*
        return not last and says(view, sentence + 1, "share_deed")
    return says(view, sentence, "share_deed")


def read(view: View) -> Iterator[Mark]:
    """Marks sentence by sentence; a text that only points is one pointer."""
    if not view.tokens:
        return
    tokens = view.tokens
    judging = view.said("interpret")
    kind_words = view.said("greeting", "thanks")
    kindly = {at for kind in kind_words for at in range(kind.first, kind.last)}
    pointers = True
    for number, span in enumerate(view.sentences):
        judged = [
            hit
            for hit in judging.within(number)
            if not tokens[hit.first].inside and hit.first not in kindly
        ]
        if judged or _is_tip(view, number):
            pointers = False
            yield Mark(
                kind="interprets",
                also=("own_statement",),
                start=span.start,
                end=span.end,
                severity=None,
                words=WORDS,
                instead=INSTEAD,
                certainty=0.7,
            )
        elif not _neutral(view, number):
            pointers = False
            yield Mark(
                kind="own_statement",
                start=span.start,
                end=span.end,
                severity=None,
                words=WORDS,
                instead=INSTEAD,
                certainty=0.7,
            )
    if pointers or _keeps_silent(view):
        start, end = view.place_of(0, len(view.tokens))
        yield Mark(kind="neutral_pointer", start=start, end=end, severity=None, certainty=0.8)


CHECK = Check(
    id="interprets",
    kinds=("interprets", "own_statement", "neutral_pointer"),
    read=read,
    looks_at=(),
    found=(
        Example(text="⟦Starkes Jahr, das zeigt unsere Stärke⟧!"),
        Example(text="Der Bericht ist da. ⟦Ich finde ihn stark⟧."),
        Example(text="⟦Record year, so proud⟧!"),
        Example(text="⟦Une année record, bravo⟧ !"),
        Example(text="⟦Un anno record, bravi tutti⟧!"),
        Example(text="⟦Die Halle wird nächste Woche gestrichen⟧.", kind="own_statement"),
        Example(text="⟦Der Geschäftsbericht ist da⟧.", kind="neutral_pointer"),
        Example(text="⟦Danke. Die offiziellen Infos gibt es hier⟧.", kind="neutral_pointer"),
        Example(text="⟦Danke allen, die geholfen haben⟧!", kind="neutral_pointer"),
        Example(text="⟦Thanks to everyone who has helped⟧.", kind="neutral_pointer"),
        Example(text="⟦The annual report is out⟧.", kind="neutral_pointer"),
        Example(text="⟦Le rapport annuel est là⟧.", kind="neutral_pointer"),
        Example(text="⟦Il rapporto annuale è online⟧.", kind="neutral_pointer"),
        Example(text="⟦Hier der Bericht⟧.", kind="neutral_pointer"),
        Example(text="Wer klug ist, deckt sich jetzt mit Aktien von {company} ein."),
        Example(text="À votre place, je prendrais quelques actions de {company}."),
        Example(text="Questo è il momento di comprare azioni di {company}."),
        Example(text="If you hold {company} stock, hold on to it."),
    ),
    not_found=(
        Example(text="Der Geschäftsbericht ist da."),
        Example(text="The annual report is out."),
        Example(text="Guten Morgen zusammen!"),
        Example(text="Was schreibst du hier für einen Quatsch.", kind="neutral_pointer"),
        Example(text="Der Bericht ist da. Die Halle brummt.", kind="neutral_pointer"),
        Example(text="Danke euch, wir haben alles im Griff.", kind="neutral_pointer"),
        Example(text="Hallo zusammen, die Halle wird geschlossen.", kind="neutral_pointer"),
        Example(text="Thanks everyone, the hall is closed.", kind="neutral_pointer"),
        Example(text="Merci, la halle est fermée.", kind="neutral_pointer"),
        Example(text="Grazie, il capannone è chiuso.", kind="neutral_pointer"),
        Example(text="Der Geschäftsbericht ist da.", kind="own_statement"),
    ),
)
