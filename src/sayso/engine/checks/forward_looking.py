"""A forecast or plan that is not published.

What: a word of expectation with a business term in the same sentence, said of us, whose figure the
fact book has not published.
Why: whoever buys shares on it can hold the company to it.
Instead: quote the published outlook.
Source: SIX listing rules Art. 53; EU MAR Art. 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from sayso.engine.checks.business import (
    adjoining,
    amounts,
    asks,
    denied,
    foresees,
    is_ours,
    told,
    touches,
    we_do,
    withholds,
)
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, has_year, is_ahead, is_published
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.phrases import Hit

WORDS = {
    "de": "Das ist eine Prognose oder ein Plan, der nicht veröffentlicht ist.",
    "en": "This is a forecast or plan that is not published.",
    "fr": "C’est une prévision ou un plan non publié.",
    "it": "È una previsione o un piano non pubblicato.",
}
INSTEAD = {
    "de": "Verweisen Sie auf den veröffentlichten Ausblick.",
    "en": "Refer to the published outlook.",
    "fr": "Renvoyez aux perspectives publiées.",
    "it": "Rinvii alle prospettive pubblicate.",
}


SUBJECTS = ("business", "result_word", "period")
_FIRST = attrgetter("first")
_YEAR = re.compile(r"20\d\d")
FORESEEN = ("expect", "future", "aim", "goal")
WANTED = (
    *FORESEEN,
    *SUBJECTS,
    "growth",
    "output_plan",
    "later",
    "standing",
    "turning",
    "year_target",
    "share_part",
)
JUDGED = (
    "judged",
    "went",
    "no_bad",
    "mood",
    "best_yet",
    "interpret",
    "growth",
    "figure_word",
    "change_word",
    "result_word",
    "standing",
    "turning",
)
"""What says how a period will be for a firm."""

HAPPENED = ("than_last", "goods_out", "reached")
"""What tells how a time was, and not how it will be."""

CLOSE = 8
"""Words between a target and that it holds."""


def _about(view: View, sentence: int, *, sure: bool) -> list[WordHit]:
    """What is foreseen: a measure of business, growth or output; ``sure``: in a time to come."""
    found = [hit for hit in view.said(*SUBJECTS).within(sentence) if view.native(hit)]
    if any(hit.what[0] != "period" for hit in found):
        return found
    much = next(amounts(view, sentence), None) is not None or bool(_numbers(view, sentence))
    near = [*view.said("output_plan").within(sentence)] if much else []
    if says(view, sentence, "climate"):
        return []
    if sure:
        near += view.said("growth", "trade").within(sentence)
        near += view.said("figure_word").within(sentence)
        if much:
            near += view.said("traded").within(sentence)
    found += [hit for hit in near if view.native(hit)]
    return sorted(found, key=lambda hit: hit.first)


def _numbers(view: View, sentence: int) -> list[WordHit]:
    return [hit for hit in view.said("many").within(sentence) if view.native(hit)]


def _bets(view: View, sentence: int) -> bool:
    """Whether somebody here says of a measure, in a time to come, how it will be."""
    if not (view.known_here and view.personal) or view.others.within(sentence):
        return False
    if says(view, sentence, "private", "kin", "elsewhere", "hobby", "edible", "hiring", "their"):
        return False
    later = says(view, sentence, "later") or is_ahead(view, sentence)
    return later and says(view, sentence, "business") and says(view, sentence, "my_bet", "expect")


def _is_here(view: View, sentence: int) -> bool:
    """Whether a sentence can speak of the firm: it is named, or readers know it and no other is."""
    if view.ours.within(sentence):
        return True
    return view.known_here and not view.others.within(sentence)


def _subject_is_ours(view: View, word: WordHit) -> bool:
    """Whether it is we who foresee something of ourselves."""
    sentence = view.sentence(word)
    ours = view.known_here and (says(view, sentence, "plural") or we_do(view, sentence))
    if ours and says(view, sentence, "than_market") and not says(view, sentence, "kin"):
        return True  # the market is what we are measured against
    return (ours and not touches(view, word, "private", "kin", "elsewhere")) or is_ours(view, word)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence, one for several that follow one another."""
    return adjoining(view, _told(view))


def _told(view: View) -> Iterator[Mark]:
    seen: set[int] = set()
    for word in view.said(*WANTED):
        sentence = view.sentence(word)
        if sentence in seen or asks(view, sentence):
            continue
        seen.add(sentence)
        if says(view, sentence, "unpublished") and not says(view, sentence, "business"):
            continue  # when a paper appears is no forecast
        place = _foreseen(view, sentence)
        if place is None or not (_subject_is_ours(view, word) or _bets(view, sentence)):
            place = _shared_out(view, sentence) if _is_here(view, sentence) else None
            place = place or _standing(view, sentence)
            if place is None or told(view, sentence):
                continue
        given = list(figures(view, sentence))
        if given and all(is_published(view, sentence, figure) for figure in given):
            continue
        start, end = view.place_of(*place)
        yield Mark(
            kind="forward_looking",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


def _this_year(view: View, sentence: int, said: list[WordHit]) -> tuple[int, int] | None:
    """From the word that foresees to the measure, where a sentence says how this year will be."""
    terms = [
        hit for hit in view.said("business", "result_word").within(sentence) if view.native(hit)
    ]
    if not terms or not any(hit.what[0] == "future" for hit in said):
        return None
    both = sorted((*said, *terms), key=_FIRST)
    return both[0].first, max(hit.last for hit in both)


def _foreseen(view: View, sentence: int) -> tuple[int, int] | None:
    """From the word that foresees to what it foresees."""
    ahead = is_ahead(view, sentence)
    later = [hit for hit in view.said("later").within(sentence) if view.native(hit)]
    said = [
        hit
        for concept in FORESEEN
        for hit in view.said(concept).within(sentence)
        if view.native(hit) and not denied(view, hit)
    ]
    expected = [hit for hit in said if hit.what[0] == "expect"]
    verb = foresees(view, sentence)
    if later and not said and verb is None and says(view, sentence, "never"):
        later = []  # *in nine years I never saw one* looks back
    if later and not expected and verb is None and says(view, sentence, *HAPPENED):
        later = []  # *38 sold in the third quarter* tells what was
    if not (expected or ahead or later or verb is not None):
        if said and says(view, sentence, "growth"):
            return _this_year(view, sentence, said)
        return None if not (said and has_year(view, sentence)) else _this_year(view, sentence, said)
    sure = ahead or bool(later) or verb is not None
    if not sure and not expected:
        return None
    about = _about(view, sentence, sure=sure)
    if sure and not said:  # a present that means what is to come needs more than *grow*
        about = [hit for hit in about if hit.what[0] not in ("period", "growth")]
    if not about and sure and not says(view, sentence, "climate"):
        # a share of something of ours that is to come
        about = [
            hit
            for hit in view.said("growth").within(sentence)
            if view.native(hit) and any(figure.percent for figure in figures(view, sentence))
        ]
    if not about:
        return None
    words = sorted(expected or said or later or about, key=_FIRST)
    if all(hit.what[0] == "period" for hit in about) and not says(view, sentence, *JUDGED):
        return None  # *the second half of my apprenticeship will be as exciting*
    if all(hit.what[0] == "figure_word" for hit in about) and (
        _of_people(view, sentence)
        or not _of_us(view, sentence)
        or says(view, sentence, "outdoors", "edible", "hobby")
    ):
        return None  # *half of my team retires*, *a third less overtime*, *the trees twice as tall*
    first, last = (
        min(words[0].first, about[0].first),
        max(*(hit.last for hit in about), words[0].last),
    )
    if last - first == 1:  # the measure alone: with it when, and how
        grows = [hit for hit in view.said("growth").within(sentence)[:CLOSE] if view.native(hit)]
        last = max(last, *(hit.last for hit in (*later[:CLOSE], *grows)), 0)
    return first, last


def _of_people(view: View, sentence: int) -> bool:
    """Whether a sentence is on the author's own life or on colleagues, and not on what we do."""
    return bool(view.spoken(sentence, "singular", "insiders", "kin")) and not says(
        view, sentence, "output", "business", "us", "trade_folk"
    )


def _of_us(view: View, sentence: int) -> bool:
    """Whether *we*, or we by our name, stand in a sentence."""
    return (
        bool(view.ours.within(sentence))
        or says(view, sentence, "plural", "us", "business")
        or we_do(view, sentence)
    )


def _shared_out(view: View, sentence: int) -> tuple[int, int] | None:
    """From the share to what it is of, where a sentence says how much will go where by when."""
    ahead = is_ahead(view, sentence)
    if not ahead and not says(view, sentence, "later", "expect"):
        return None
    if says(view, sentence, "climate", "private", "kin", "hobby", "edible", "elsewhere"):
        return None
    if withholds(view, sentence) or not says(view, sentence, "goes_to", "expect", "future"):
        return None
    for part in view.said("share_part").within(sentence)[:CLOSE]:
        for whole in view.said("share_of").within(sentence)[:CLOSE]:
            apart = max(part.first, whole.first) - min(part.last, whole.last)
            if view.native(part) and view.native(whole) and apart <= CLOSE:
                return min(part.first, whole.first), max(part.last, whole.last)
    return None


def _held(view: View, sentence: int) -> tuple[int, int] | None:
    """From a target of the year to that it holds, or falls."""
    targets = [hit for hit in view.said("year_target").within(sentence)[:4] if view.native(hit)]
    for target in targets:
        for hit in view.said("holds_on").within(sentence)[:8]:
            apart = max(hit.first, target.first) - min(hit.last, target.last)
            if view.native(hit) and 0 <= apart <= CLOSE:
                return min(hit.first, target.first), max(hit.last, target.last)
    return None


def _good_year(
    view: View, sentence: int, verbs: list[int], later: list[WordHit]
) -> tuple[int, int] | None:
    """From a year to come to how good it will be, nothing else between."""
    idle = lexicon.function_words()
    own = {
        at for hit in view.names("own").within(sentence) for at in range(hit.first, hit.last)
    }  # *it will be the best year ever for …*
    for verb in verbs:
        for when in later:
            for best in view.said("best_yet").within(sentence)[:8]:
                beside = 0 <= max(when.first, verb) - min(when.last, verb + 1) <= 1
                between = view.tokens[verb + 1 : best.first]
                if (
                    beside
                    and view.native(best)
                    and verb < best.first
                    and len(between) <= CLOSE // 2
                    and all(
                        token.text in idle or len(token.text) == 1 or at in own
                        for at, token in enumerate(between, start=verb + 1)
                    )
                ):
                    return min(when.first, verb), best.last
    return None


def _years_ahead(view: View, sentence: int) -> list[WordHit]:
    """The years to come that a sentence names by their number."""
    span = view.sentences[sentence]
    return [
        Hit(("later", ""), at, at + 1, *view.place_of(at, at + 1))
        for at in view.words.numbers.get(sentence, ())[:CLOSE]
        if span.first <= at < span.last
        and _YEAR.fullmatch(view.tokens[at].text)
        and int(view.tokens[at].text) > view.draft.time.year
    ]


def _standing(view: View, sentence: int) -> tuple[int, int] | None:
    """Where a sentence says what rank we will have, how a year to come will be, or that a target holds.

    The year itself has to be what will be good: *next year the party will be even better* has another
    subject between.
    """
    if not (view.known_here or view.ours.within(sentence)):
        return None
    if says(view, sentence, "private", "kin", "daily_life", "climate", "hiring", "outdoors"):
        return None
    if withholds(view, sentence):
        return None
    held = _held(view, sentence)
    if held is not None:
        return held
    later = [hit for hit in view.said("later").within(sentence)[:4] if view.native(hit)]
    if not later and not is_ahead(view, sentence):
        return None
    verbs = [hit.first for hit in view.said("future").within(sentence)[:8] if view.native(hit)]
    foreseen = foresees(view, sentence)
    verbs += [] if foreseen is None else [foreseen]
    ranks = [hit for hit in view.said("standing").within(sentence)[:4] if view.native(hit)]
    if verbs and ranks:
        return min(verbs[0], ranks[0].first), max(verbs[0] + 1, ranks[0].last)
    turns = [hit for hit in view.said("turning").within(sentence)[:4] if view.native(hit)]
    if turns and (
        view.ours.within(sentence)
        or says(view, sentence, "plural", "us", "at_work", "business", "demand")
    ):
        ends = [*turns, *later]
        return min(hit.first for hit in ends), max(hit.last for hit in ends)
    return _good_year(view, sentence, verbs, later or _years_ahead(view, sentence))


CHECK = Check(
    id="forward_looking",
    kinds=("forward_looking",),
    read=read,
    looks_at=("place", "time"),
    wants=WANTED,
    found=(
        Example(text="Bis 2039 geht bei {company} ⟦jede zweite Maschine⟧ nach Asien."),
        Example(text="D'ici 2039, la moitié de nos ventes viendra d'Asie, dit {company}."),
        Example(text="Entro il 2039 contiamo di raddoppiare le vendite."),
        Example(text="Nel 2039 la metà delle vendite di {company} verrà dall'Asia."),
        Example(text="By 2039 a third of our sales will come from Asia, says {company}."),
        Example(text="We ⟦expect to double our revenue⟧ soon."),
        Example(text="Nächstes Jahr werden wir bei {company} stärker wachsen als der Markt."),
        Example(text="Next year {company} will grow faster than the market."),
        Example(text="L'an prochain, {company} va croître plus vite que le marché."),
        Example(text="L'anno prossimo {company} crescerà più del mercato."),
        Example(text="Wir ⟦erwarten mehr Umsatz⟧ als im Vorjahr."),
        Example(text="Nous ⟦prévoyons un chiffre d'affaires⟧ record."),
        Example(text="{company} ⟦will den Umsatz⟧ bis 2039 um 17 % steigern."),
        Example(text="⟦Prevediamo un fatturato⟧ più alto da noi."),
        Example(text="{company} ⟦wird in zwei Jahren doppelt so gross⟧ sein."),
        Example(text="Da {company} l'anno prossimo ⟦assumeremo⟧ cinquanta persone."),
        Example(text="Österreich ⟦wird in zwei Jahren unser zweitgrösster Markt⟧, sagt {company}."),
        Example(text="Dès l'automne, notre entreprise sera de nouveau rentable."),
        Example(text="Da {company} ⟦confermiamo gli obiettivi annuali⟧."),
        Example(text="At {company} we are ⟦sticking to our annual target⟧."),
        Example(text="Nel 2039 a {company} raddoppieremo il fatturato."),
        Example(text="Da noi a {company} prevediamo più utile l'anno prossimo."),
        Example(text="Contiamo di superare il margine di quest'anno nel 2039."),
        Example(text="Puntiamo a un fatturato record nel 2039."),
        Example(text="2039 wird für {company} das beste Jahr aller Zeiten."),
        Example(text="The dividend of {company} will keep growing."),
    ),
    not_found=(
        Example(text="Nächstes Jahr mache ich bei {company} ein Drittel weniger Überzeit."),
        Example(text="L'an prochain, la moitié de mon équipe chez {company} part à la retraite."),
        Example(text="Das zweite Halbjahr meiner Lehre bei {company} wird genauso spannend."),
        Example(text="By 2039 half of my team at {company} will have retired."),
        Example(text="Wir erwarten euch am Stand!"),
        Example(text="Wir planen mehr Umsatz für den Kiosk."),
        Example(text="We expect rain tomorrow."),
        Example(text="Erwartet ihr mehr Umsatz?"),
        Example(text="So viele Bestellungen haben wir bei {company} in neun Jahren nie gesehen."),
        Example(text="Die Branche erwartet mehr Umsatz."),
        Example(text="Nächstes Jahr feiern wir bei {company} den Geburtstag von Ruth."),
        Example(text="L'an prochain, {company} fête ses apprentis."),
        Example(text="L'anno prossimo a {company} arriva un nuovo apprendista."),
        Example(text="{company} will show the {product} at the fair next year."),
        Example(text="In zwei Jahren wird unser Sohn Lernender bei {company}."),
        Example(text="L'an prochain, la fête de {company} sera encore meilleure."),
        Example(text="L'anno prossimo la festa di {company} sarà ancora migliore."),
        Example(text="Next year the party at {company} will be even better."),
        Example(text="In zwei Jahren sind die Bäume vor {company} doppelt so gross."),
        Example(text="Contiamo i giorni fino alla festa di {company} nel 2039."),
        Example(text="Puntiamo al podio nel torneo di calcetto del 2039."),
    ),
)
