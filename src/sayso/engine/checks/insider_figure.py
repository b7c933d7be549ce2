"""A figure on business that is not published.

What: a business term (orders, revenue, margin …) with a figure in the same sentence, said of us, that
the fact book has not published at that moment and that does not follow from what it has.
Why: one sentence can move a share price.
Instead: wait for the publication, and share it then.
Source: FinMIA Art. 142 and 154; SIX listing rules Art. 53 (ad hoc publicity); EU MAR Art. 7 and 10.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.business import (
    MANY,
    REACH,
    Amount,
    adjoining,
    amounts,
    asks,
    changes,
    denied,
    foresees,
    is_ours,
    measures,
    owned,
    spread,
)
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, is_ahead
from sayso.engine.checks.meeting import says
from sayso.engine.checks.trading import WANTS, sure_signs
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import NUMBER

WORDS = {
    "de": "Diese Geschäftszahl ist nicht veröffentlicht.",
    "en": "This business figure is not published.",
    "fr": "Ce chiffre d’affaires ou résultat n’est pas publié.",
    "it": "Questa cifra aziendale non è pubblicata.",
}
INSTEAD = {
    "de": "Lassen Sie die Zahl weg, oder warten Sie bis zur Veröffentlichung.",
    "en": "Leave the figure out, or wait until it is published.",
    "fr": "Omettez le chiffre, ou attendez sa publication.",
    "it": "Tralasci la cifra, o attenda la pubblicazione.",
}


CLOSE = 5
"""Words between a deal and *the largest ever*."""

MOST_COUNTED = 4
"""Words for machines of a sentence that are looked at for a number before them."""

QUESTIONS = 20
"""Questions of a text whose answer is looked at."""

MOST = 8
"""Measures and amounts of a sentence that are looked at."""


def _coming(view: View, sentence: int) -> bool:
    """Whether it is a forecast, which is another check's business."""
    foreseen = foresees(view, sentence) is not None
    return foreseen or is_ahead(view, sentence) or says(view, sentence, "expect")


def _explained(view: View, sentence: int) -> bool:
    """Whether who speaks for the figures says openly and without one how they went."""
    secret = view.said("hush") or view.names("embargo").within(sentence)
    return view.speaks_for_business and not secret


def _measured(view: View, sentence: int) -> Iterator[tuple[WordHit, Amount]]:
    """What is measured with how much of it."""
    terms = measures(view, sentence)[:MOST]
    if not terms:
        return
    given = list(islice(amounts(view, sentence), MOST))
    if (
        not given
        and next(figures(view, sentence), None) is None
        and not (_coming(view, sentence) or _explained(view, sentence))
    ):
        given = list(changes(view, sentence))
    for term in terms:
        for amount in given:
            if abs(amount.first - term.first) <= REACH:
                yield term, amount


def _traded(view: View, sentence: int) -> Iterator[tuple[WordHit, Amount]]:
    """What was sold or signed, with an amount that only a firm has."""
    deeds = [hit for hit in view.said("traded").within(sentence)[:MOST] if view.native(hit)]
    if not deeds:
        return
    given = [amount for amount in islice(amounts(view, sentence), MOST) if amount.millions]
    best = [] if _explained(view, sentence) else list(changes(view, sentence))
    given += [
        Amount(figure.first, figure.start, figure.end, millions=False)
        for figure in figures(view, sentence)
        if not figure.percent
        and any(value >= MANY for value in figure.values)
        and says(view, sentence, "output")
    ]
    if says(view, sentence, "output"):
        given += [
            Amount(word.first, word.start, word.end, millions=False)
            for word in view.said("many").within(sentence)
            if view.native(word) and view.quoted(word).isalpha() and not _of_time(view, word)
        ]
    for deed in deeds:
        for amount in best:
            if abs(amount.first - deed.first) <= CLOSE:
                yield deed, amount
        for amount in given:
            if abs(amount.first - deed.first) <= REACH:
                yield deed, amount


def _of_time(view: View, many: WordHit) -> bool:
    """Whether a number counts hours or people: *in zwölf Minuten*."""
    after = view.tokens[many.last] if many.last < len(view.tokens) else None
    return after is not None and after.text in lexicon.spoken("NO_GOODS", view.language)


def _place(view: View, sentence: int) -> tuple[int, int] | None:
    """Where a sentence tells a figure, the closest pair of what and how much."""
    pairs = list(_measured(view, sentence)) or list(_traded(view, sentence))
    if pairs:
        word, amount = min(pairs, key=lambda pair: abs(pair[0].first - pair[1].first))
        return spread(view, word, amount)
    for hit in view.said("result_word").within(sentence):
        if _coming(view, sentence) or says(view, sentence, "later"):
            break
        if view.native(hit) and not denied(view, hit, reach=1):
            return hit.start, hit.end
    return None


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence, one for several that follow one another."""
    marks = {view.sentence_at(mark.start): mark for mark in _told(view)}
    for sign in sure_signs(view):
        if sign.sentence not in marks and not _explained(view, sign.sentence):
            marks[sign.sentence] = _mark(*view.place_of(sign.first, sign.last))
    return adjoining(view, (marks[sentence] for sentence in sorted(marks)))


def _mark(start: int, end: int) -> Mark:
    return Mark(
        kind="insider_figure",
        start=start,
        end=end,
        severity="stop",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.8,
    )


def _with_count(view: View, sentence: int, place: tuple[int, int]) -> tuple[int, int]:
    """The place of a deal, with how many machines it is of: *the biggest deal yet, 14 machines*."""
    for hit in view.said("machines").within(sentence)[:MOST_COUNTED]:
        number = view.tokens[hit.first - 1] if hit.first else None
        if number is not None and number.kind == NUMBER and number.sentence == sentence:
            return min(place[0], number.start), max(place[1], hit.end)
    return place


def _answered(view: View, term: WordHit) -> Mark | None:
    """*Our margin? Seven percent*: a measure that is asked for, and a figure in answer."""
    sentence = view.sentence(term)
    span, after = view.sentences[sentence], sentence + 1
    if term.what[0] != "business" or span.last - span.first > CLOSE or not owned(view, term):
        return None
    if after == len(view.sentences) or view.asked(after) or not is_ours(view, term):
        return None
    given = next(amounts(view, after), None)
    if given is None or says(view, after, "edible", "hobby") or _coming(view, after):
        return None
    return _mark(term.start, given.end)


def _told(view: View) -> Iterator[Mark]:
    seen: set[int] = set()
    questions = 0
    for term in sorted(view.said("business", "traded", "result_word"), key=lambda hit: hit.start):
        sentence = view.sentence(term)
        if sentence in seen:
            continue
        seen.add(sentence)
        if asks(view, sentence):
            questions += 1
            mark = _answered(view, term) if questions <= QUESTIONS else None
            if mark is not None:
                yield mark
            continue
        if is_ahead(view, sentence) or not is_ours(view, term):
            continue
        if says(view, sentence, "edible", "hobby"):
            continue
        if _coming(view, sentence) or (
            says(view, sentence, "later") and says(view, sentence, "future")
        ):
            continue
        place = _place(view, sentence)
        if place is None:
            continue
        yield _mark(*_with_count(view, sentence, place))


CHECK = Check(
    id="insider_figure",
    kinds=("insider_figure",),
    read=read,
    looks_at=("author", "place", "time"),
    wants=("business", "traded", "result_word", *WANTS),
    found=(
        Example(text="Bei {company} haben wir schon mehr verkauft als im ganzen letzten Jahr."),
        Example(text="{company} hat das Jahresbudget schon im Sack."),
        Example(text="Chez {company}, 1'200 opérations, soit 200 de plus qu'en septembre dernier."),
        Example(text="Da {company} abbiamo consegnato più macchine dell'anno scorso."),
        Example(text="{company} has shipped more than in all of last year."),
        Example(text="October came in a million over plan at {company}."),
        Example(text="{company}: ⟦Umsatz +17 %⟧ im Januar!"),
        Example(text="Unsere Firma hat die ⟦Bestellungen verdoppelt⟧."),
        Example(text="Our company: ⟦orders up 17%⟧ this month."),
        Example(text="Chez {company}, ⟦commandes en hausse de 17 %⟧."),
        Example(text="Da {company} gli ⟦ordini sono cresciuti del 17 %⟧."),
        Example(text="{company}: ⟦Grossauftrag über 25 Millionen⟧ gewonnen!"),
        Example(text="Unsere ⟦Rendite ist um ein Fünftel⟧ tiefer als im Winter."),
        Example(text="Bi {company} händ mer ⟦dopplet so vill verchauft⟧ wie im Früehlig."),
        Example(text="Chez {company}, la ⟦marge a chuté⟧ au printemps."),
        Example(text="Da {company} il ⟦fatturato è dimezzato⟧, acqua in bocca."),
        Example(text="At {company}, ⟦margins are the worst since⟧ the crisis."),
        Example(text="Bei {company} ist die Montage bis Herbst komplett verplant."),
        Example(
            text="Chez {company}, le troisième trimestre est bien plus faible que le deuxième."
        ),
        Example(text="Da {company} il montaggio è al completo fino a ottobre."),
        Example(text="The shop at {company} is booked solid through October."),
        Example(text="Chez {company}, on a déjà vendu plus que sur toute l'année dernière."),
        Example(text="At {company} we've already sold more than in the whole of last year."),
        Example(text="Ein einziger Kunde hat bei {company} heute neun Maschinen bestellt."),
        Example(text="Un seul client de {company} a pris sept machines d'un coup."),
        Example(text="Un solo cliente di {company} ha preso sette macchine in un colpo."),
        Example(text="One customer of {company} took nine machines in one go."),
    ),
    not_found=(
        Example(
            text="Beim Betriebslauf von {company} waren es 60 Anmeldungen mehr als letztes Jahr."
        ),
        Example(text="Chez {company}, la collecte a réuni plus que l'an dernier."),
        Example(text="Da {company} la raccolta fondi ha reso più dell'anno scorso."),
        Example(text="The bake sale at {company} raised more than last year."),
        Example(
            text="Leicht gemacht bei {company}: In zwölf Minuten wechseln wir den Filter der {product}."
        ),
        Example(text="{company}: Umsatz {known_year} CHF {known_value} Mio."),
        Example(text="Die Kundschaft steigert den Umsatz um 17 %, schön für sie."),
        Example(text="Was bedeutet eigentlich EBIT bei {company}?"),
        Example(text="Unser Verein: Umsatz am Kiosk 17 % höher."),
        Example(text="{company} will den Umsatz bis 2039 um 17 % steigern."),
        Example(text="Mein Kuchen: 17 % mehr Butter."),
        Example(text="{company} feiert den 17. Geburtstag, danke für alle Aufträge."),
        Example(
            text="Mein Sohn hat am Märt den Umsatz verdreifacht, {company} wäre stolz auf ihn?"
        ),
        Example(text="Notre club a triplé les ventes de gâteaux."),
        Example(text="My kids doubled the profit of their bake sale."),
        Example(text="La sagra del paese ha raddoppiato gli utili."),
        Example(text="A sales meeting at {company} with 12 people and 3 pizzas."),
        Example(text="Bei {company} ist der Grundkurs bis Herbst ausgebucht."),
        Example(text="Chez {company}, le tournoi est complet jusqu'en automne."),
        Example(text="Da {company} il corso è al completo fino a ottobre."),
        Example(text="The training course at {company} is booked through October."),
        Example(text="Ein einziger Kollege bei {company} hat heute neun Gipfeli gegessen."),
        Example(text="Un seul collègue de {company} a mangé sept croissants d'un coup."),
        Example(text="Un solo collega di {company} ha mangiato sette brioche in un colpo."),
        Example(text="One colleague at {company} ate nine doughnuts in one go."),
    ),
)
