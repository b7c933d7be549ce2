"""Gives away a plan of the company that is not published.

What: said of us, of a time to come or as decided: a site closed, opened or moved, jobs cut or made,
a reorganisation, a takeover or sale, prices, a new market, who leads, a new model of shifts. What the
fact book or a published post already tells, denials, questions, goals of one's own, private plans and
other firms' plans do not count. Jobs, sites, mergers, shifts and prices, told by a person, are
internal matters too, unless the same words are found to be another fault.
Why: people it concerns hear it first from the company, and shareholders all at once.
Instead: wait until it is published.
Source: OR Art. 321a(4), 335f (consultation on mass redundancies); SIX listing rules Art. 53; EU MAR Art. 7.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import we_do
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import is_ahead
from sayso.engine.checks.index import beginnings_of
from sayso.engine.checks.meeting import meetings, says
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das verrät einen Plan, der nicht veröffentlicht ist.",
    "en": "This gives away a plan that is not published.",
    "fr": "Cela dévoile un projet non publié.",
    "it": "Questo rivela un piano non pubblicato.",
}
INSTEAD = {
    "de": "Warten Sie, bis die Firma es bekannt macht.",
    "en": "Wait until the company makes it public.",
    "fr": "Attendez que l’entreprise l’annonce.",
    "it": "Attenda che l’azienda lo annunci.",
}
FEW = 12
"""Phrases of a sentence that are looked at: what stands behind them says no more."""

NEAR = 8
"""Words between a site and what will be done to it."""

ELSEWHERE = ("private", "kin", "elsewhere", "hobby", "edible", "daily_life", "leisure")

LINKED = 3
"""Words between a road and where it leads."""

REACH = 12
"""Words between what is planned and that it is."""


def _ours(view: View, hit: WordHit) -> bool:
    """Whether it is the company that plans."""
    sentence = view.sentence(hit)
    if view.spoken(sentence, "private", "kin") and not view.ours.within(sentence):
        return False
    if view.spoken(sentence, "hobby") or (
        hit.what[0] == "plan_maybe" and view.spoken(sentence, "elsewhere")
    ):
        return False
    maybe = hit.what[0] == "plan_maybe"
    if maybe and view.said("works_at").within(sentence) and view.spoken(sentence, "singular"):
        return False
    if view.ours.within(sentence) or view.raw("site").within(sentence):
        return True
    if view.raw("person").within(sentence):
        return True
    plural = bool(view.said("plural", "we_plan").within(sentence))
    if not plural or not view.known_here:
        return False
    if view.names("competitor", "customer").within(sentence):
        return bool(view.said("we_plan").within(sentence))  # *we will buy …*
    return not view.others.within(sentence) and not (maybe and view.personal)


def _published(view: View, hit: WordHit) -> bool:
    """Whether a fact or a post that is out tells the same: what is planned, and something of it."""
    sentence = view.sentence(hit)
    span = view.sentences[sentence]
    plan = beginnings_of(view.tokens[hit.first : hit.last])
    times = view.said("soon", "ahead").within(sentence)
    known = (*view.ours.within(sentence), *view.raw("site").within(sentence), *times)
    told = beginnings_of(view.tokens[span.first : span.last]) - plan
    told -= beginnings_of(token for each in known for token in view.tokens[each.first : each.last])
    return view.index.public.tells(view.draft.time, plan, told)


def _planned(view: View, sentence: int, hits: list[WordHit]) -> tuple[WordHit, ...]:
    """What is planned in a sentence, with the words that say so; nothing where nobody plans."""
    if view.asked(sentence) or view.said("past", "no_comment").within(sentence):
        return ()
    soon = view.said("soon").within(sentence)
    ahead = bool(soon) or is_ahead(view, sentence)
    planned = [each for each in view.said("planned").within(sentence) if view.native(each)]
    if not (planned or ahead):
        return ()
    firms = view.names("competitor", "customer").within(sentence)
    fair = view.spoken(sentence, "fair")
    for hit in hits[:FEW]:
        sure = hit.what[0] == "plan_matter"
        if not (sure or ((ahead or firms) and not fair)) or not view.native(hit) or view.cited(hit):
            continue
        if view.negated(hit, reach=4) or not _ours(view, hit) or _published(view, hit):
            continue
        return (hit, *(each for each in (*planned, *soon) if abs(each.first - hit.first) <= REACH))
    return ()


def _is_internal(view: View, sentence: int, plan: WordHit) -> bool:
    """Whether it is of the hard kind, told by a person: the company itself announces such things."""
    return view.personal and any(
        hit.first < plan.last and plan.first < hit.last
        for hit in view.said("plan_hard").within(sentence)
    )


def _acts(view: View, seen: set[int]) -> Iterator[tuple[int, int, int]]:
    """What will be done to a site, a firm or our prices, and when: sentence and tokens."""
    for act, of in (("plan_act", "plan_object"), ("price_act", "price_object")):
        for pair in meetings(view, (act,), (of,), NEAR):
            sentence = view.sentence(pair.one)
            if sentence in seen or view.asked(sentence) or view.cited(pair.one):
                continue
            if says(view, sentence, "past", "no_comment", "told", "today") or says(
                view, sentence, *ELSEWHERE
            ):
                continue
            if view.names("competitor", "customer", "embargo").within(sentence):
                continue
            if view.negated(pair.one, reach=2) or not _in_time(view, sentence):
                continue
            if of == "price_object" and _of_something(view, pair.other):
                continue
            if _leads_there(view, pair.other):
                continue
            here = view.ours.within(sentence) or (
                view.known_here and not view.others.within(sentence) and not _alone(view, sentence)
            )
            if here and not _published(view, pair.other) and not _published(view, pair.one):
                seen.add(sentence)
                yield sentence, pair.first, pair.last


def _leads_there(view: View, site: WordHit) -> bool:
    """Whether it is the way to a site: *the road to the plant is closing*."""
    return any(
        view.native(hit) and 0 <= site.first - hit.last <= LINKED
        for hit in view.said("way_there").within(view.sentence(site))[:FEW]
    )


def _of_something(view: View, price: WordHit) -> bool:
    """Whether the prices are named as those of something: *the prices of train tickets*."""
    following = view.tokens[price.last].text if price.last < len(view.tokens) else ""
    own = says(view, view.sentence(price), "plural") or view.ours.within(view.sentence(price))
    return following in lexicon.function_words() and not own


def _in_time(view: View, sentence: int) -> bool:
    """Whether a sentence says when, and that it is still to come."""
    return (
        is_ahead(view, sentence)
        or bool(view.said("soon", "later", "year_turn", "told_from_when").within(sentence))
        or bool(view.said("ahead").within(sentence))
    )


def _alone(view: View, sentence: int) -> bool:
    """Whether one person plans for themselves."""
    return bool(view.spoken(sentence, "singular")) and not (
        says(view, sentence, "plural", "us", "we_say") or we_do(view, sentence)
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    by_sentence: dict[int, list[WordHit]] = {}
    for hit in view.said("plan_matter", "plan_maybe")[:MOST_HITS]:
        by_sentence.setdefault(view.sentence(hit), []).append(hit)
    seen: set[int] = set()
    for sentence in sorted(by_sentence)[:MOST_MARKS]:
        hits = _planned(view, sentence, by_sentence[sentence])
        if not hits:
            continue
        seen.add(sentence)
        start, end = view.place_of(min(hit.first for hit in hits), max(hit.last for hit in hits))
        yield Mark(
            kind="unpublished_plan",
            also=("confidential_internal",) if _is_internal(view, sentence, hits[0]) else (),
            start=start,
            end=end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.75 if hits[0].what[0] == "plan_matter" else 0.6,
        )
    for _, first, last in _acts(view, seen):
        start, end = view.place_of(first, last)
        yield Mark(
            kind="unpublished_plan",
            also=("confidential_internal",) if view.personal else (),
            start=start,
            end=end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.6,
        )


CHECK = Check(
    id="unpublished_plan",
    kinds=("unpublished_plan", "confidential_internal"),
    read=read,
    looks_at=("place", "time"),
    wants=("plan_matter", "plan_maybe", "plan_object", "price_object"),
    found=(
        Example(text="{company} legt im Herbst die Montage still."),
        Example(text="Die Preise von {company} gehen im neuen Jahr rauf."),
        Example(text="{company} rachète une clinique en juin."),
        Example(text="Da gennaio i prezzi di {company} salgono."),
        Example(text="{company} is shutting a plant this autumn."),
        Example(text="{company} ⟦will nächstes Jahr 40 Stellen abbauen⟧."),
        Example(text="⟦Im Herbst schliessen wir bei {company} die Filiale⟧ in Bern."),
        Example(text="Es ist ⟦beschlossen: Umstrukturierung⟧ bei {company}."),
        Example(text="⟦Ab Januar führen wir bei {company} den Dreischichtbetrieb⟧ ein."),
        Example(text="{company} ⟦will relocate next year⟧."),
        Example(text="At {company} we are ⟦going to cut 40 jobs⟧."),
        Example(text="{company} is ⟦planning a takeover⟧."),
        Example(text="{company} ⟦va fermer un site l'an prochain⟧."),
        Example(text="Une ⟦restructuration est prévue⟧ chez {company}."),
        Example(text="{company} a ⟦décidé une hausse des prix⟧."),
        Example(
            text="Ho sentito che {company} ⟦licenzierà 40 persone l'anno prossimo⟧ in tutta la ditta."
        ),
        Example(text="È ⟦prevista una ristrutturazione⟧ da {company}."),
        Example(text="{company} ha ⟦deciso un aumento dei prezzi⟧."),
        Example(text="{company} arrête le montage en automne."),
        Example(text="Dès janvier, nous passons aux trois équipes chez {company}."),
        Example(text="{company} alza i prezzi a gennaio."),
    ),
    not_found=(
        Example(text="Die Preise der Bahn steigen im Dezember."),
        Example(text="Der Beck neben {company} macht im Sommer zu."),
        Example(text="En automne, le bistrot devant {company} ferme."),
        Example(text="In autunno chiude il bar davanti a {company}."),
        Example(text="The diner next to {company} closes in March."),
        Example(text="{company} wird keine Stellen abbauen."),
        Example(text="Will {company} nächstes Jahr Stellen abbauen?"),
        Example(text="Wir ziehen nächstes Jahr mit der Familie um."),
        Example(text="{competitor} will nächstes Jahr 40 Stellen abbauen."),
        Example(text="Ich arbeite bei {company} und wir wollen bald heiraten."),
        Example(text="Morgen eröffnen wir bei {company} um 9 Uhr den Stand."),
        Example(text="Besuchen Sie {company} nächste Woche an der Messe."),
        Example(text="{company} will not cut jobs."),
        Example(text="{competitor} will relocate next year."),
        Example(text="We are moving next month, our new kitchen is great."),
        Example(text="Visit {company} next week at the fair."),
        Example(text="{company} ne va pas licencier."),
        Example(text="{competitor} va fermer un site l'an prochain."),
        Example(text="L'an prochain, nous déménageons avec la famille."),
        Example(text="{company} non licenzierà nessuno."),
        Example(text="{competitor} licenzierà 40 persone."),
        Example(text="L'anno prossimo cambiamo casa con la famiglia."),
        Example(text="The road to our plant at {company} is closing in June."),
        Example(
            text="Die Strasse zu unserem Werk bei {company} schliesst im Juni für zwei Wochen."
        ),
        Example(text="La route de notre usine {company} ferme en juin."),
        Example(text="La strada per il nostro stabilimento di {company} chiude a giugno."),
    ),
)
