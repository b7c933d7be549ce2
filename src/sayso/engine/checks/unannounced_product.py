"""Things nobody may name yet.

What: the terms of an embargo, in any form, while it holds. The fault is the one the embargo names
(an unannounced product, something internal, a figure); one that needs a figure counts only beside
one in its sentence.
Why: a surprise, a patent or a share price hangs on it.
Instead: wait for the announcement.
Source: the company's list of embargoes; Swiss Criminal Code Art. 162; exchange rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from sayso.engine.checks.business import adjoining, each, touches
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures
from sayso.engine.checks.meant import everyday, in_company, on_holiday
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.company import Company
from sayso.engine.finding import Mark

WORDS = {
    "de": "Etwas in diesem Text ist noch nicht öffentlich.",
    "en": "Something in this text is not public yet.",
    "fr": "Quelque chose dans ce texte n'est pas encore public.",
    "it": "Qualcosa in questo testo non è ancora pubblico.",
}
INSTEAD = {
    "de": "Warten Sie mit diesem Teil bis zur Bekanntgabe.",
    "en": "Wait with this part until it is announced.",
    "fr": "Attendez l'annonce pour cette partie.",
    "it": "Per questa parte attenda l'annuncio.",
}


_START = attrgetter("start")
TRIED = 5
"""Things of a sentence that are looked at."""

CLOSE = 2
"""Words between *the successor* and the product that it follows."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.names("embargo"):
        embargo = view.index.embargoes[hit.what[1]]
        if not view.is_secret(embargo):
            continue
        start, end = hit.start, hit.end
        if everyday(hit, view) and not in_company(view, hit):
            continue
        if on_holiday(view, hit):
            continue
        if embargo.needs_figure:
            beside = list(figures(view, view.sentence(hit)))
            if not view.ours.within(view.sentence(hit)) and touches(
                view, hit, "private", "kin", "elsewhere"
            ):
                continue
            growth = view.said("figure_word", "change_word").within(view.sentence(hit))
            places = [(figure.start, figure.end) for figure in beside]
            places += [(word.start, word.end) for word in growth]
            if not places:
                continue
            nearest = min(places, key=lambda place: abs(place[0] - hit.start))
            start, end = min(start, nearest[0]), max(end, nearest[1])
        yield Mark(
            kind=embargo.kind,
            start=start,
            end=end,
            subject=embargo.id,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            # Where only a figure is secret, the word itself gives nothing away.
            secret=not embargo.needs_figure,
        )
    if _is_out(view):
        return
    hints = (*_hinted(view), *_without_a_word(view), *_to_come(view))
    yield from adjoining(view, sorted(hints, key=_START))


def _is_out(view: View) -> bool:
    """Whether what was kept back is named and out: then nothing of it is a hint any more."""
    return any(
        not view.is_secret(embargo) and embargo.kind == "unannounced_product"
        for embargo in (view.index.embargoes[hit.what[1]] for hit in view.names("embargo"))
    )


def _to_come(view: View) -> Iterator[Mark]:
    """*Ran parts on the machine that comes out in autumn*: ours, unnamed, and not out yet."""
    if not (view.ours or view.known_here) or not view.personal:
        return
    for later in view.said("told_to_come")[:TRIED]:
        sentence = view.sentence(later)
        if view.asked(sentence) or view.names("product").within(sentence):
            continue
        near = [
            thing
            for thing in view.said("told_our_things").within(sentence)
            if 0 <= later.first - thing.last <= CLOSE and view.native(thing)
        ]
        if not near or touches(view, near[-1], "private", "kin", "no_product"):
            continue
        worked = says(view, sentence, "told_hands_on")
        when = says(view, sentence, "coming", "told_from_when", "not_shown")
        if worked and when:
            yield Mark(
                kind="unannounced_product",
                start=near[-1].start,
                end=later.end,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.6,
            )


def _riddle(view: View, hush: WordHit) -> WordHit | None:
    """What is to be guessed beside a lowered voice: *remember the number seven*."""
    near = view.sentence(hush)
    for at in (near, near - 1, near + 1):
        for riddle in view.said("told_riddle").within(at):
            apart = riddle.first >= hush.last or riddle.last <= hush.first
            told = view.spoken(at, "private", "kin", "no_product")
            if view.native(riddle) and apart and not told:
                return riddle
    return None


def _hinted(view: View) -> Iterator[Mark]:
    """One mark for each sentence that hints at something nobody has shown yet."""
    if view.class_ == "official" and not view.said("hush", "not_shown"):
        return
    seen: set[int] = set()
    for next_one in view.said("successor"):
        sentence = view.sentence(next_one)
        product = next(
            (hit for hit in view.names("product").within(sentence) if hit.first >= next_one.last),
            None,
        )
        if product is None or product.first - next_one.last > CLOSE or not view.native(next_one):
            continue
        if sentence in seen or view.negated(next_one, reach=1):
            continue
        if _is_named(view, product):
            continue
        seen.add(sentence)
        yield Mark(
            kind="unannounced_product",
            start=next_one.start,
            end=product.end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )
    if not view.said("hush", "not_shown", "will_show"):
        return
    here = _here(view)
    tried: dict[int, int] = {}
    for thing in each(view, "new_thing", "what_thing", "fresh"):
        sentence = view.sentence(thing)
        tried[sentence] = tried.get(sentence, 0) + 1
        if sentence in seen or tried[sentence] > TRIED or view.cited(thing):
            continue
        if touches(view, thing, "private", "kin", "no_product"):
            continue
        sign = _sign(view, thing, here=here)
        if sign is None:
            continue
        seen.add(sentence)
        yield Mark(
            kind="unannounced_product",
            start=min(thing.start, sign.start),
            end=max(thing.end, sign.end),
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )


def _is_named(view: View, product: WordHit) -> bool:
    """Whether the successor of a product is called by a name that is out."""
    held = [
        hit for hit in view.names("embargo") if view.is_secret(view.index.embargoes[hit.what[1]])
    ]
    return any(
        hit.first != product.first
        and view.quoted(hit).lower() != view.quoted(product).lower()
        and not any(secret.first <= hit.first < secret.last for secret in held)
        for hit in view.names("product").within(view.sentence(product))
    )


def _without_a_word(view: View) -> Iterator[Mark]:
    """One mark where nothing is named, but a lowered voice says that it comes."""
    if not view.ours or not view.personal:
        return
    for hush in view.said("hush")[:TRIED]:
        if not view.native(hush):
            continue
        near = view.sentence(hush)
        riddle = _riddle(view, hush)
        if riddle is not None:
            span = view.sentences[view.sentence(riddle)]
            yield Mark(
                kind="unannounced_product",
                start=min(riddle.start, hush.start),
                end=max(span.end, hush.end),
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.6,
            )
            return
        found = view.said("coming", "will_show")
        for coming in (hit for at in (near - 1, near, near + 1) for hit in found.within(at)):
            if not view.native(coming) or touches(view, coming, "private", "kin", "no_product"):
                continue
            if not says(view, view.sentence(coming), "it_comes"):
                continue
            yield Mark(
                kind="unannounced_product",
                start=min(coming.start, hush.start),
                end=max(coming.end, hush.end),
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.6,
            )
            return


def _here(view: View) -> bool:
    """Whether the text speaks of where the author works."""
    if view.ours or not view.personal:
        return True
    if any("prototype" in medium.shows for medium in view.draft.media):
        return True
    return view.known_here and any(
        view.native(hit) and not touches(view, hit, "private", "kin", "no_product")
        for hit in view.said("plural", "at_work", "workplace", "makes")[:TRIED]
    )


def _sign(view: View, thing: WordHit, *, here: bool) -> WordHit | None:
    """What shows that a thing is still kept back, where it is a thing of ours."""
    sentence = view.sentence(thing)
    ours = bool(view.ours.within(sentence))
    hushed = view.known_here and bool(view.said("hush"))
    if not here and not (hushed and says(view, sentence, "what_thing")):
        return None
    kept = [
        hit
        for hit in view.said("not_shown", "hush").within(sentence)
        if view.native(hit) and hit.start != thing.start
    ]
    if thing.what[0] == "what_thing":  # *what I saw: people who stay tuned*
        kept = [hit for hit in kept if ":" not in view.text[thing.end : hit.start]]
    if thing.what[0] == "fresh":
        kept = [hit for hit in kept if hit.what[0] == "not_shown"]
    if kept:
        return kept[0]
    if thing.what[0] == "fresh":
        return None
    hidden = [hit for hit in view.said("not_shown").within(sentence) if view.native(hit)]
    if hidden and (view.said("hush") or ours or view.ours):
        return hidden[0]
    if thing.what[0] == "what_thing" and view.names("product").within(sentence):
        return None  # what has a name that is out may be shown
    shows = [
        hit
        for hit in view.said("will_show").within(sentence)
        if view.native(hit) and (ours or view.ours)
    ]
    if shows and thing.what[0] == "what_thing" and says(view, sentence, "coming"):
        return shows[0]
    if thing.what[0] == "what_thing":
        return None
    coming = [hit for hit in view.said("coming").within(sentence) if view.native(hit)]
    if coming and view.said("hush") and view.personal:
        return coming[0]
    return None


def kinds(company: Company) -> tuple[str, ...]:
    """The faults this company's embargoes make."""
    return tuple(sorted({embargo.kind for embargo in company.names.embargoes}))


CHECK = Check(
    id="unannounced_product",
    kinds=("unannounced_product",),
    more_kinds=kinds,
    read=read,
    looks_at=("author", "place", "time", "media"),
    wants=(
        "embargo",
        "new_thing",
        "what_thing",
        "successor",
        "hush",
        "not_shown",
        "told_to_come",
    ),
    secret=True,
    found=(
        Example(text="Bald kommt die ⟦{embargo}⟧!"),
        Example(text="Soon: ⟦{embargo}⟧, stay tuned."),
        Example(text="⟦{figure_embargo} +23 %⟧, was für ein Start", kind="insider_figure"),
        Example(text="Wir haben ⟦{figure_embargo} verdoppelt⟧.", kind="insider_figure"),
        Example(text="Bei {company}: ⟦neue Maschine unter der Plane⟧, mehr sage ich nicht."),
        Example(text="Der ⟦Nachfolger der {product}⟧ ist schon gebaut."),
        Example(text="At {company} we have ⟦something big under wraps⟧."),
        Example(text="Chez {company}, ⟦une machine que personne ne doit voir⟧."),
        Example(text="Da {company}: ⟦sotto il telo una sorpresa⟧."),
    ),
    not_found=(
        Example(text="Bald kommt etwas Neues!"),
        Example(text="Was ist eigentlich {figure_embargo}?", kind="insider_figure"),
        Example(text="Bald kommt die {embargo}!", signed_in=False),
        Example(text="Bei {company} kommt bald eine neue Kaffeemaschine, psst!"),
        Example(text="Meine Tochter versteckt eine Überraschung unter der Decke."),
        Example(text="My wife hid a surprise under the tarp."),
        Example(text="Ma fille prépare une surprise, chut !"),
        Example(text="Mia figlia prepara una sorpresa, acqua in bocca."),
    ),
)
