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

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import is_ahead
from sayso.engine.checks.index import beginnings
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das verrät einen Plan, der nicht veröffentlicht ist.",
    "en": "This gives away a plan that is not published.",
    "fr": "Cela dévoile un projet non publié.",
    "it": "Questo rivela un piano non pubblicato.",
}
INSTEAD = {
    "de": "Warten Sie, bis die Firma es bekannt macht.",
    "en": "Wait until the company makes it public.",
    "fr": "Attendez que l'entreprise l'annonce.",
    "it": "Attenda che l'azienda lo annunci.",
}
FEW = 12
"""Phrases of a sentence that are looked at: what stands behind them says no more."""

REACH = 12
"""Words between what is planned and that it is."""


def _ours(view: View, hit: WordHit) -> bool:
    """Whether it is the company that plans."""
    sentence = view.sentence(hit)
    if view.spoken(sentence, "private", "kin") and not view.ours.within(sentence):
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
    plan = beginnings(view.quoted(hit))
    times = view.said("soon", "ahead").within(sentence)
    known = (*view.ours.within(sentence), *view.raw("site").within(sentence), *times)
    told = beginnings(view.text[span.start : span.end]) - plan
    told -= beginnings(" ".join(view.quoted(each) for each in known))
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


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    by_sentence: dict[int, list[WordHit]] = {}
    for hit in view.said("plan_matter", "plan_maybe")[:MOST_HITS]:
        by_sentence.setdefault(view.sentence(hit), []).append(hit)
    for sentence in sorted(by_sentence)[:MOST_MARKS]:
        hits = _planned(view, sentence, by_sentence[sentence])
        if not hits:
            continue
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


CHECK = Check(
    id="unpublished_plan",
    kinds=("unpublished_plan", "confidential_internal"),
    read=read,
    looks_at=("place", "time"),
    wants=("plan_matter", "plan_maybe"),
    found=(
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
    ),
    not_found=(
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
    ),
)
