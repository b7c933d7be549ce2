"""Speaks of business while the quiet period lasts.

What: during a quiet period, business terms or the mood around them, said of us.
Why: before results even a smile is information.
Instead: wait for the results; products, training and daily life stay allowed.
Source: SIX listing rules Art. 53; EU MAR Art. 19(11).
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from sayso.engine.checks.business import (
    adjoining,
    asks,
    each,
    is_elsewhere,
    is_ours,
    measures,
    owned,
    touches,
    withholds,
)
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure, has_year
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.trading import WANTS, is_our_trade, names_day, results_day, trade_signs
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "In der Sperrfrist sagen wir nichts zu Geschäftsgang, Aufträgen und Stimmung.",
    "en": "In the quiet period nothing is said on business, orders and mood.",
    "fr": "Pendant la période de silence, rien sur la marche des affaires, les commandes, l’ambiance.",
    "it": "Nel periodo di silenzio non si parla di affari, ordini e umore.",
}
INSTEAD = {
    "de": "Warten Sie bis zur Veröffentlichung der Resultate.",
    "en": "Wait until the results are published.",
    "fr": "Attendez la publication des résultats.",
    "it": "Attenda la pubblicazione dei risultati.",
}


LOOKED_FOR = (
    "business",
    "mood",
    "period",
    "busy",
    "spirits",
    "went",
    "result_word",
    "level",
    "going",
    "last_year",
    "payout",
)
AWAITED = ("anticipates", "share_deed")
_FIRST = attrgetter("first")
MOST = 120
"""Sentences that are looked at for what they look forward to."""

REACH = 8
"""Words between the work and how much of it there is."""


def _spoken_of(view: View, word: WordHit) -> bool:
    """Whether a word speaks of our business and not of somebody else's."""
    if is_ours(view, word):
        return True
    if not view.known_here or touches(view, word, "private", "kin", "elsewhere"):
        return False
    sentence = view.sentence(word)
    if word.what[0] == "result_word" and not view.others.within(sentence):
        return True
    if word.what[0] in ("spirits", "payout") and is_our_trade(view, sentence):
        return True
    if word.what[0] == "business" and says(view, sentence, "level", "went", "busy", "change_word"):
        return not says(view, sentence, "singular")
    if says(view, sentence, "plural", "year_did"):
        return True  # *customers* are others, but here they stand in our shop
    return view.speaks_for_business and not is_elsewhere(view, word)


def _close(view: View, word: WordHit, concept: str) -> bool:
    """Whether a phrase of a concept stands close to a word."""
    return any(
        0 <= max(hit.first, word.first) - min(hit.last, word.last) <= REACH
        for hit in view.said(concept).within(view.sentence(word))
        if view.native(hit)
    )


def _discloses(view: View, word: WordHit) -> bool:
    """Whether a word only says where somebody works: *full disclosure*."""
    said = view.said("works_at").within(view.sentence(word))
    return any(each.first <= word.first < each.last for each in said)


def _cheers_trade(view: View, sentence: int) -> bool:
    """Whether a mood is that of those who sell or lead, and has no reason at home.

    *Our head of sales whistles, his daughter passed her exam* tells nothing of trade.
    """
    if view.spoken(sentence, "kin"):
        return False
    if says(view, sentence, "sales_people"):
        return True
    led = says(view, sentence, "bosses", "at_work")
    return led and (says(view, sentence, "money_matter", "time_span") or bool(view.said("hush")))


def _tells(view: View, word: WordHit) -> bool:
    """Whether a word says something about business: orders, a mood about money, how a year went."""
    sentence = view.sentence(word)
    kind = word.what[0]
    if kind in ("business", "result_word"):
        return True
    if touches(view, word, "daily_life") or (
        kind != "spirits" and view.spoken(sentence, "daily_life")
    ):
        return False
    if kind in ("busy", "payout"):
        return kind == "busy" or says(
            view, sentence, "nowadays", "time_span", "hush", "spirits", "judged", "money"
        )
    if kind == "mood":
        near = view.said("money", "period").within(sentence)
        return bool(near or view.said("business"))
    if kind in ("level", "going") and view.names("product").within(sentence):
        return False  # a machine runs, and no business
    if kind == "level":
        return not _discloses(view, word) and _close(view, word, "workload")
    if kind == "last_year":
        us = view.ours.within(sentence) or owned(view, word) or says(view, sentence, "year_did")
        return bool(us) and says(view, sentence, "judged", "went", "spirits", "year_did")
    if kind == "going":
        return says(view, sentence, "nowadays", "sales_people", "money_matter") and bool(
            view.ours.within(sentence) or owned(view, word)
        )
    if kind == "spirits":
        return _cheers_trade(view, sentence)
    if kind == "went":
        return says(view, sentence, "time_span", "sales_people", "money_matter") or (
            has_year(view, sentence)
        )
    judged = view.said("interpret", "mood", "expect", "money").within(sentence)
    return bool(judged) or has_figure(view, sentence)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence, one for several that follow one another."""
    if view.during("quiet_period"):
        marks = {mark.start: mark for mark in (*_shown(view), *_told(view))}
        yield from adjoining(view, (marks[at] for at in sorted(marks)))


def _mark(view: View, sentence: int) -> Mark:
    """The whole sentence."""
    span = view.sentences[sentence]
    return Mark(
        kind="quiet_period",
        start=span.start,
        end=span.end,
        severity="stop",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.8,
    )


def _shown(view: View) -> Iterator[Mark]:
    """Where trade shows without its words, or the day of the results is looked forward to."""
    for sign in trade_signs(view):
        yield _mark(view, sign.sentence)
        following = sign.sentence + 1
        if following < len(view.sentences) and says(view, following, "no_bad"):
            yield _mark(view, following)  # *three extra shifts. So things go well*
    spoken: set[int] = set()
    for word in few(view, view.said("demand")):
        sentence = view.sentence(word)
        if sentence in spoken or len(spoken) >= MOST or not view.native(word):
            continue
        spoken.add(sentence)
        if asks(view, sentence) or says(view, sentence, "your_order", "no_business"):
            continue
        if says(view, sentence, "plural") and is_our_trade(view, sentence):
            yield _mark(view, sentence)  # whose orders it is is said; how many is no matter
    yield from _awaited(view)


def _awaited(view: View) -> Iterator[Mark]:
    """Where somebody is glad of the day of the results, or speaks of buying shares."""
    awaited: set[int] = set()
    moods = view.said("anticipates", "spirits", "share_deed")
    days = results_day(view, "quiet_period")
    for word in few(view, moods):
        sentence = view.sentence(word)
        if len(awaited) >= MOST:
            return
        if sentence in awaited or not view.native(word):
            continue
        awaited.add(sentence)
        if asks(view, sentence) or not is_our_trade(view, sentence):
            continue
        if view.names("product").within(sentence):
            continue  # it is a machine that somebody is glad of
        shares = says(view, sentence, "share_word") and says(view, sentence, "share_deed")
        longed = says(view, sentence, "anticipates", "spirits") and (
            says(view, sentence, "results_day")
            or names_day(view, days, sentence)
            or (sentence > 0 and _told_the_day(view, days, sentence - 1))
        )
        if shares or longed:
            yield _mark(view, sentence)


def _told_the_day(view: View, days: frozenset[tuple[int, int]], sentence: int) -> bool:
    """Whether a sentence tells when the results come: *eleven days to our numbers*, *out on 3 March*."""
    if not says(view, sentence, "results_day") or asks(view, sentence):
        return False
    if view.speaks_for_business and says(view, sentence, "span_of_time"):
        return True
    ours = bool(view.ours.within(sentence)) or says(view, sentence, "plural", "us")
    return ours and is_our_trade(view, sentence) and names_day(view, days, sentence)


def _only_tells_the_day(view: View, days: frozenset[tuple[int, int]], sentence: int) -> bool:
    """Whether a sentence says when the results come, and nothing of how they are."""
    if not says(view, sentence, "results_day") or not names_day(view, days, sentence):
        return False
    return not says(
        view, sentence, "interpret", "mood", "expect", "level", "went", "busy", "spirits",
        "anticipates", "judged", "change_word", "hush",
    )  # fmt: skip


def _told(view: View) -> Iterator[Mark]:
    seen: set[int] = set()
    days = results_day(view, "quiet_period")
    for word in sorted((*measures(view), *each(view, *LOOKED_FOR[1:])), key=_FIRST):
        sentence = view.sentence(word)
        if sentence in seen or not _spoken_of(view, word) or not _tells(view, word):
            continue
        if asks(view, sentence) and not says(view, sentence, "plural"):
            continue
        if _only_tells_the_day(view, days, sentence):
            continue
        if withholds(view, sentence) or says(view, sentence, "edible", "hobby", "greeting"):
            continue
        seen.add(sentence)
        yield _mark(view, sentence)


CHECK = Check(
    id="quiet_period",
    kinds=("quiet_period",),
    read=read,
    looks_at=("author", "place", "time"),
    wants=(*LOOKED_FOR, *AWAITED, *WANTS),
    found=(
        Example(text="⟦Bei {company} ist diesen Sommer wenig los⟧.", during="quiet_period"),
        Example(text="⟦Unsere Kunden warten ab⟧.", during="quiet_period"),
        Example(text="⟦Nos clients hésitent chez {company}⟧.", during="quiet_period"),
        Example(text="⟦I nostri clienti rimandano, qui da {company}⟧.", during="quiet_period"),
        Example(text="⟦Our customers are holding back⟧.", during="quiet_period"),
        Example(
            text="⟦The mood out there is much better than last winter for {company}⟧.",
            during="quiet_period",
        ),
        Example(text="⟦Ein starkes zweites Halbjahr für {company}⟧.", during="quiet_period"),
        Example(text="⟦Bei {company} läuft der Umsatz rund⟧.", during="quiet_period"),
        Example(text="⟦Let's say our CFO will be smiling⟧.", during="quiet_period"),
        Example(text="⟦Chez {company}, commandes au plus haut⟧.", during="quiet_period"),
        Example(text="⟦Da noi in azienda gli ordini vanno bene⟧.", during="quiet_period"),
        Example(text="⟦Wir kommen mit den Anfragen kaum nach⟧.", during="quiet_period"),
        Example(
            text="⟦Bei {company} steht im Verkauf der Champagner bereit⟧.", during="quiet_period"
        ),
        Example(text="⟦Bi {company} lütet s Telefon pausenlos⟧.", during="quiet_period"),
        Example(text="⟦Chez {company}, le téléphone ne cesse de sonner⟧.", during="quiet_period"),
        Example(text="⟦L'an passé fut un cauchemar pour {company}⟧.", during="quiet_period"),
        Example(text="⟦Da {company} il magazzino è vuoto da settimane⟧.", during="quiet_period"),
        Example(text="⟦Our sales team at {company} is all smiles⟧.", during="quiet_period"),
        Example(
            text="⟦Bei {company} sind die Aussendienstler vor lauter Offerten kaum noch daheim⟧.",
            during="quiet_period",
        ),
        Example(
            text="⟦Chez {company}, les devis s'empilent depuis janvier⟧.", during="quiet_period"
        ),
        Example(text="⟦Da {company} i preventivi fioccano⟧.", during="quiet_period"),
        Example(text="⟦At {company} the quotes keep coming⟧.", during="quiet_period"),
        Example(text="Da {company} quest'estate c'è poco movimento.", during="quiet_period"),
        Example(text="It's been quiet at {company} this summer.", during="quiet_period"),
        Example(text="Bei uns in der Firma brummt's, mehr sag ich nicht.", during="quiet_period"),
        Example(
            text="Le premier semestre chez {company} ? Personne n'aura à rougir.",
            during="quiet_period",
        ),
        Example(
            text="I venditori di {company} vanno in giro fischiettando.", during="quiet_period"
        ),
        Example(
            text="Customers at {company} keep pushing orders out, we are slammed no more.",
            during="quiet_period",
        ),
    ),
    not_found=(
        Example(
            text="Our results come out soon. So happy with how the {product} turned out.",
            during="quiet_period",
        ),
        Example(
            text="Bei {company} gibt es heute Glace, Rekordschlange bis zur Tür.",
            during="quiet_period",
        ),
        Example(text="Chez {company}, on croule sous les hot dogs.", during="quiet_period"),
        Example(text="Da {company} il gelato è andato a ruba.", during="quiet_period"),
        Example(text="The order of hot dogs at {company} was a record.", during="quiet_period"),
        Example(
            text="Zu Aufträgen und Umsatz von {company} sage ich vor dem Bericht nichts.",
            during="quiet_period",
        ),
        Example(
            text="Danke der Nachfrage, bei {company} ist die Suppe warm.", during="quiet_period"
        ),
        Example(
            text="On {company} orders I won't say a word before the report.", during="quiet_period"
        ),
        Example(
            text="Sur le chiffre d'affaires de {company}, je ne peux rien vous dire avant le rapport.",
            during="quiet_period",
        ),
        Example(
            text="Del fatturato di {company} non posso dire niente prima del rapporto.",
            during="quiet_period",
        ),
        Example(text="Bei {company} läuft der Umsatz rund."),
        Example(text="So gut gegessen haben wir noch nie.", during="quiet_period"),
        Example(text="Neue Lernende bei {company}!", during="quiet_period"),
        Example(text="Im zweiten Halbjahr lernen wir bei {company} drehen.", during="quiet_period"),
        Example(text="Der Umsatz der Bäckerei ums Eck ist hoch.", during="quiet_period"),
        Example(
            text="Das Lehrlingsturnier von {company} war dieses Jahr stark.", during="quiet_period"
        ),
        Example(text="La fête d'été de {company} était pleine de sourires.", during="quiet_period"),
        Example(text="La festa di {company} era piena di sorrisi.", during="quiet_period"),
        Example(text="The {product} runs around the clock at {company}.", during="quiet_period"),
        Example(text="Is business booming at {company}?", during="quiet_period"),
        Example(
            text="Die {product} bei {company} läuft momentan pausenlos.", during="quiet_period"
        ),
        Example(
            text="Bei {company} stapeln sich die Bewerbungen für die Lehrstellen.",
            during="quiet_period",
        ),
        Example(text="Chez {company}, les candidatures s'empilent.", during="quiet_period"),
        Example(text="Da {company} fioccano le candidature.", during="quiet_period"),
        Example(text="At {company} the job applications keep coming.", during="quiet_period"),
        Example(
            text="Unser Verkaufsleiter bei {company} pfeift, seine Tochter hat die Matura.",
            during="quiet_period",
        ),
        Example(
            text="Le premier semestre d'apprentissage chez {company} ? Terminé, bravo !",
            during="quiet_period",
        ),
        Example(text="I venditori di {company} giocano la finale stasera.", during="quiet_period"),
        Example(
            text="Our sales guys at {company} grin, the Euro final is tonight.",
            during="quiet_period",
        ),
    ),
)
