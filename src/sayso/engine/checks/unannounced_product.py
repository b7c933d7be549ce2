"""Things nobody may name yet.

What: the terms of an embargo, in any form, while it holds. The fault is the one the embargo names
(an unannounced product, something internal, a figure); one that needs a figure counts only beside
one in its sentence.
Why: a surprise, a patent or a share price hangs on it.
Instead: wait for the announcement.
Source: the company's list of embargoes; Swiss Criminal Code Art. 162; exchange rules.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from operator import attrgetter

from sayso.engine.checks.business import adjoining, each, foresees, touches, withheld
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures
from sayso.engine.checks.index import CompanyIndex
from sayso.engine.checks.meant import everyday, in_company, on_holiday
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.company import Company
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import NUMBER, SPACE

WORDS = {
    "de": "Etwas in diesem Text ist noch nicht öffentlich.",
    "en": "Something in this text is not public yet.",
    "fr": "Quelque chose dans ce texte n’est pas encore public.",
    "it": "Qualcosa in questo testo non è ancora pubblico.",
}
INSTEAD = {
    "de": "Warten Sie mit diesem Teil bis zur Bekanntgabe.",
    "en": "Wait with this part until it is announced.",
    "fr": "Attendez l’annonce pour cette partie.",
    "it": "Per questa parte attenda l’annuncio.",
}


_START = attrgetter("start")
HINTS = 40
"""Hints of a kind in a text that anybody reads."""

TRIED = 5
"""Things of a sentence that are looked at."""

LONG = 3
"""Words of a phrase that says by itself that something has not been shown."""

SITED = 3
"""Words of *plant in Mexico*."""

NEAR = 5
"""Words between a place and what is built there."""

CLOSE = 2
"""Words between *the successor* and the product that it follows."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    secret: dict[str, bool] = {}
    beside: dict[int, list[tuple[int, int]]] = {}
    for hit in view.names("embargo"):
        embargo = view.index.embargoes[hit.what[1]]
        if embargo.id not in secret:
            secret[embargo.id] = view.is_secret(embargo)
        if not secret[embargo.id]:
            continue
        start, end = hit.start, hit.end
        if everyday(hit, view) and not in_company(view, hit):
            continue
        if on_holiday(view, hit):
            continue
        if embargo.needs_figure:
            if not view.ours.within(view.sentence(hit)) and touches(
                view, hit, "private", "kin", "elsewhere"
            ):
                continue
            sentence = view.sentence(hit)
            if sentence not in beside:
                beside[sentence] = _figures(view, sentence)
            at = bisect_left(beside[sentence], (hit.start, 0))
            places = beside[sentence][max(0, at - 1) : at + 1]
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
    yield from _sites(view, secret, beside)
    if _is_out(view):
        return
    hints = [*_hinted(view), *_without_a_word(view), *_to_come(view)]
    there = {view.sentence_at(hint.start) for hint in hints}
    hints += [hint for hint in _in_hand(view) if view.sentence_at(hint.start) not in there]
    named = {view.sentence(hit) for hit in view.names("code")}
    hints = [hint for hint in hints if view.sentence_at(hint.start) not in named]
    yield from adjoining(view, sorted(hints, key=_START))


@lru_cache(maxsize=8)
def _places(index: CompanyIndex) -> dict[str, tuple[str, ...]]:
    """Places, folded, to what is kept back there, by terms as *plant in Mexico*."""
    placed = lexicon.spoken("PLACED") | lexicon.told("AT")
    places: dict[str, tuple[str, ...]] = {}
    for embargo in index.embargoes.values():
        for term in () if embargo.needs_figure else embargo.terms:
            part = plain(term).split()
            if len(part) == SITED and part[1] in placed and len(part[2]) > TRIED:
                places[part[2]] = (*places.get(part[2], ()), embargo.id)
    return places


def _sites(
    view: View, secret: dict[str, bool], beside: dict[int, list[tuple[int, int]]]
) -> Iterator[Mark]:
    """*We are putting up a factory in Mexico*, where the company has noted *plant in Mexico*."""
    places = _places(view.index)
    if not places:
        return
    named = {view.sentence(hit) for hit in view.names("embargo")} | set(beside)
    for site in few(view, view.said("plan_object")):
        sentence = view.sentence(site)
        if sentence in named or not view.native(site) or view.others.within(sentence):
            continue
        if not view.ours.within(sentence) and not (
            view.known_here and view.said("plural").within(sentence)
        ):
            continue
        if says(view, sentence, "private", "kin", "leisure", "hobby"):
            continue
        span = view.sentences[sentence]
        near = range(max(span.first, site.first - NEAR), min(span.last, site.last + NEAR))
        for at in (at for at in near if view.tokens[at].text in places):
            held = [view.index.embargoes[name] for name in places[view.tokens[at].text]]
            for embargo in held:
                if embargo.id not in secret:
                    secret[embargo.id] = view.is_secret(embargo)
            embargo = next((each for each in held if secret[each.id]), None)
            if embargo is not None:
                named.add(sentence)
                yield Mark(
                    kind=embargo.kind,
                    start=min(site.start, view.tokens[at].start),
                    end=max(site.end, view.tokens[at].end),
                    subject=embargo.id,
                    severity="stop",
                    words=WORDS,
                    instead=INSTEAD,
                    certainty=0.8,
                    secret=True,
                )
                break


def _figures(view: View, sentence: int) -> list[tuple[int, int]]:
    """Where a sentence says how much, in figures or words."""
    growth = view.said("figure_word", "change_word").within(sentence)
    return sorted(
        [(figure.start, figure.end) for figure in figures(view, sentence)]
        + [(word.start, word.end) for word in growth]
    )


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


def _hint(start: int, end: int) -> Mark:
    return Mark(
        kind="unannounced_product",
        start=start,
        end=end,
        severity="stop",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.6,
    )


def _in_hand(view: View) -> Iterator[Mark]:
    """What somebody is making and may not show, our next one, and what the next version can do."""
    if not (view.ours or view.known_here) or not view.personal:
        return
    for found in (
        _worked_on,
        _next_one,
        _looked_at,
        _bare_series,
        _secret_project,
        _told_to_wait,
        _foretaste,
        _in_secret,
        _unknown_model,
        _unseen,
    ):
        yield from islice(found(view), HINTS)


def _worked_on(view: View) -> Iterator[Mark]:
    """*What I am building has no name yet*; *in autumn we show something, you will be amazed*."""
    for work in few(view, view.said("working_on", "will_show")):
        sentence = view.sentence(work)
        kept = _kept_back(view, sentence)
        shown = work.what[0] == "will_show"
        if not shown and view.said("no_product", "daily_life").within(sentence):
            continue
        if kept is None or _is_own_life(view, sentence) or not (shown or view.native(work)):
            continue
        if not shown or says(view, sentence, "plural"):
            yield _hint(min(work.start, kept.start), max(work.end, kept.end))


def _next_one(view: View) -> Iterator[Mark]:
    """*First chips on our next machine. It has no name yet*."""
    for thing in few(view, view.said("new_thing") if view.known_here else ()):
        sentence = view.sentence(thing)
        ours = view.native(thing) and says(view, sentence, "plural")
        if not ours or _is_own_life(view, sentence) or view.asked(sentence):
            continue
        signs = view.said("not_shown").within(sentence + 1)[:TRIED]
        if (signs and view.native(signs[0])) or _promised(view, sentence):
            yield _hint(thing.start, thing.end)


def _promised(view: View, sentence: int) -> bool:
    """Whether one of our series is meant, and people will see it at some time: *wait for spring*."""
    span, series = view.sentences[sentence], _series(view)
    if not any(view.tokens[at].text in series for at in range(span.first, span.last)):
        return False
    return any(
        says(view, at, "anticipates") and says(view, at, "coming", "told_from_when", "later")
        for at in (sentence, sentence + 1)
        if at < len(view.sentences)
    )


def _bare_series(view: View) -> Iterator[Mark]:
    """*The next KT will have two heads*: one of a series of ours that has no number yet."""
    series = _series(view)
    for word in few(view, view.said("next_in_line") if series else ()):
        sentence, at = view.sentence(word), word.last
        if at >= view.sentences[sentence].last or view.tokens[at].text not in series:
            continue
        after = view.tokens[at + 1] if at + 1 < len(view.tokens) else None
        numbered = after is not None and after.kind == NUMBER and after.sentence == sentence
        if numbered or not view.native(word) or view.asked(sentence):
            continue
        told = says(view, sentence, "future", "hush", "not_shown", "coming", "outcome")
        if told or foresees(view, sentence) is not None:
            yield _hint(word.start, view.tokens[at].end)


def _secret_project(view: View) -> Iterator[Mark]:
    """*Our secret project made its first chip*."""
    for secret in few(view, view.said("secret_project")):
        sentence = view.sentence(secret)
        ours = says(view, sentence, "plural") or view.ours.within(sentence)
        if not ours or _is_own_life(view, sentence) or not view.native(secret):
            continue
        if not view.asked(sentence) and not view.said("no_product").within(sentence):
            yield _hint(secret.start, secret.end)


def _looked_at(view: View) -> Iterator[Mark]:
    """*Whoever comes to the fair will be amazed. I got to touch it already*."""
    for look in few(view, view.said("early_look")):
        sentence = view.sentence(look)
        near = [at for at in (sentence, sentence - 1) if at >= 0]
        if not view.native(look) or any(_is_own_life(view, at) for at in near):
            continue
        if view.asked(sentence) or any(view.said("no_product").within(at) for at in near):
            continue
        if not says(view, sentence, "told_hands_on"):
            continue
        if any(
            says(view, at, "anticipates", "not_shown", "hush")
            and says(view, at, "coming", "told_from_when", "fair", "what_thing", "machine")
            for at in near
        ):
            span = view.sentences[near[-1]]
            yield _hint(span.start, view.sentences[sentence].end)


def _told_to_wait(view: View) -> Iterator[Mark]:
    """*Do not buy before next month, then there is something new*: where somebody of ours says so."""
    for thing in few(view, view.said("new_thing") if view.ours else ()):
        sentence = view.sentence(thing)
        waits = [hit for hit in view.said("waits").within(sentence)[:TRIED] if view.native(hit)]
        buying = says(view, sentence, "buys", "plan_act")
        if not waits or not buying or view.asked(sentence) or not view.native(thing):
            continue
        if touches(view, thing, "private", "kin", "no_product") or view.negated(waits[0], reach=1):
            continue
        if says(view, sentence, "coming", "told_from_when", "later", "soon"):
            yield _hint(min(waits[0].start, thing.start), max(waits[0].end, thing.end))


def _foretaste(view: View) -> Iterator[Mark]:
    """*A sneak peek at* a product with a number that no fact names."""
    for taste in few(view, view.said("foretaste", "hush")):
        for product in view.names("product").within(view.sentence(taste))[:TRIED]:
            after = view.tokens[product.last] if product.last < len(view.tokens) else None
            if after is None or after.kind != NUMBER or after.gap != SPACE:
                continue
            version = view.text[product.start : after.end]
            if view.native(taste) and not any(version in fact.text for fact in view.company.facts):
                yield _hint(product.start, after.end)


def _in_secret(view: View) -> Iterator[Mark]:
    """*We have secretly been building a new controller*."""
    for hidden in few(view, view.said("in_secret")):
        sentence = view.sentence(hidden)
        things = view.said("told_our_things", "new_thing", "offer").within(sentence)[:TRIED]
        thing = next((each for each in things if view.native(each)), None)
        if thing is None or not view.native(hidden) or _is_own_life(view, sentence):
            continue
        if says(view, sentence, "told_builds", "makes", "working_on", "craft"):
            yield _hint(min(hidden.start, thing.start), max(hidden.end, thing.end))


def _unseen(view: View) -> Iterator[Mark]:
    """*A machine that no customer has seen yet*."""
    for hit in few(view, view.said("not_shown")):
        sentence = view.sentence(hit)
        if hit.last - hit.first < LONG or not view.native(hit) or _is_own_life(view, sentence):
            continue
        if says(view, sentence, "what_thing", "lab", "machine"):
            span = view.sentences[sentence]
            yield _hint(span.start, span.end)


def _unknown_model(view: View) -> Iterator[Mark]:
    """A model of one of our series that nobody has named yet: *a KT 950*, with a sign that it comes."""
    if not says_kept(view):
        return
    names = [view.quoted(hit) for hit in view.names("product", "embargo")]
    known = {name.replace(" ", "").lower() for name in (*names, *view.company.names.products)}
    series = _series(view)
    for at in range(len(view.tokens) - 1) if series else ():
        token, number = view.tokens[at], view.tokens[at + 1]
        if token.text not in series or number.kind != NUMBER or number.sentence != token.sentence:
            continue
        written = view.text[token.start : number.end]
        whole = number.text.isdigit() and view.text[number.end : number.end + 1] not in ("-", "_")
        if whole and written.replace(" ", "").lower() not in known:
            yield _hint(token.start, number.end)
            return


def _series(view: View) -> set[str]:
    """What our products begin with that have a number: *kt* of *KT 900*."""
    return {
        name.split()[0].lower()
        for name in view.company.names.products
        if len(name.split()) == 2 and name.split()[1].isdigit()
    }


def says_kept(view: View) -> bool:
    """Whether a text keeps something back, or refuses to speak of it."""
    return bool(view.said("hush", "not_shown", "no_comment", "will_show", "foretaste"))


def _kept_back(view: View, sentence: int) -> WordHit | None:
    """What says, in a sentence or right behind it, that something is not to be seen yet."""
    for at in (sentence, sentence + 1):
        for hit in view.said("not_shown", "hush").within(at)[:TRIED]:
            if view.native(hit):
                return hit
    return None


def _is_own_life(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of family, food or sport."""
    return says(view, sentence, "private", "kin", "edible", "hobby", "leisure", "thesis")


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
        ours = view.ours.within(sentence)
        if _is_own_life(view, sentence) and not (ours and not says(view, sentence, "hobby")):
            continue  # *something big is coming: my sister …*
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


def _is_sign(view: View, hit: WordHit) -> bool:
    """Whether it is an emoji, which keeps no silence."""
    return not any(sign.isalnum() for sign in view.quoted(hit))


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


def _is_goods(view: View, thing: WordHit) -> bool:
    """Whether a thing is one that a firm makes, and no surprise for a birthday."""
    kinds_of_thing = ["what_thing"]
    if thing.what[0] == "new_thing":
        kinds_of_thing += ["successor", "told_our_things", "probe"]
    return says(view, view.sentence(thing), *kinds_of_thing)


def _sign(view: View, thing: WordHit, *, here: bool) -> WordHit | None:
    """What shows that a thing is still kept back, where it is a thing of ours."""
    sentence = view.sentence(thing)
    ours = bool(view.ours.within(sentence))
    hushed = view.known_here and bool(view.said("hush"))
    if not here and not (hushed and _is_goods(view, thing)):
        return None
    kept = [
        hit
        for hit in view.said("not_shown", "hush").within(sentence)
        if view.native(hit) and hit.start != thing.start
    ]
    if thing.what[0] == "what_thing":  # *what I saw: people who stay tuned*
        kept = [hit for hit in kept if ":" not in view.text[thing.end : hit.start]]
        covered = withheld(view, sentence)  # *not a word on the machine* keeps silence
        kept = [hit for hit in kept if hit.first not in covered or _is_sign(view, hit)]
        told = says(view, sentence, "learned_there")
        if told or view.tokens[thing.first].text in lexicon.spoken("PRONOUNS_OF_THINGS"):
            kept = [hit for hit in kept if hit.what[0] == "not_shown" and not told]
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
        "working_on",
        "foretaste",
        "will_show",
        "in_secret",
        "early_look",
        "next_in_line",
        "secret_project",
        "no_comment",
        "plan_object",
    ),
    secret=True,
    found=(
        Example(text="Bei {company} baue ich heimlich an einer neuen Steuerung."),
        Example(text="Chez {company}, la machine que je monte n'a pas encore de nom."),
        Example(text="La macchina che sto montando da {company} non è ancora in catalogo."),
        Example(text="What I'm building at {company} doesn't have a name yet."),
        Example(text="Bald kommt die ⟦{embargo}⟧!"),
        Example(text="Soon: ⟦{embargo}⟧, stay tuned."),
        Example(text="⟦{figure_embargo} +23 %⟧, was für ein Start", kind="insider_figure"),
        Example(text="Wir haben ⟦{figure_embargo} verdoppelt⟧.", kind="insider_figure"),
        Example(text="Bei {company}: ⟦neue Maschine unter der Plane⟧, mehr sage ich nicht."),
        Example(text="Der ⟦Nachfolger der {product}⟧ ist schon gebaut."),
        Example(text="At {company} we have ⟦something big under wraps⟧."),
        Example(text="Chez {company}, ⟦une machine que personne ne doit voir⟧."),
        Example(text="Da {company}: ⟦sotto il telo una sorpresa⟧."),
        Example(text="Chez {company}, je bricole en secret une nouvelle commande."),
        Example(text="At {company}: new machine under the cover, I'm saying no more."),
        Example(text="Wir bei {company} tüfteln an etwas, das ohne Strom auskommt. Pst."),
        Example(
            text="Chez {company}, notre labo prépare un appareil dont personne ne parle encore."
        ),
        Example(text="C'è una macchina nuova di {company} che nessuno ha ancora visto."),
        Example(
            text="Can't say much, but what our lab at {company} is cooking up will surprise you."
        ),
        Example(text="Unser Geheimprojekt bei {company} lief heute zum ersten Mal."),
        Example(text="Le projet secret de {company} a tourné aujourd'hui pour la première fois."),
        Example(text="Il nostro progetto segreto a {company} oggi ha girato per la prima volta."),
        Example(text="Our secret project at {company} ran for the first time today."),
        Example(
            text="Wer im Mai an die Messe kommt, wird staunen. Ich durfte sie schon anfassen, {company} sei Dank."
        ),
    ),
    not_found=(
        Example(
            text="Etwas Grosses kommt: Meine Schwester heiratet! Mehr darf ich noch nicht sagen."
        ),
        Example(text="Ich baue heimlich an einem Baumhaus, sagt {company} nichts."),
        Example(text="En secret, je prépare un gâteau pour {company}."),
        Example(text="I'm building something in my garage and can't show you yet, {company}."),
        Example(text="Bald kommt etwas Neues!"),
        Example(text="Was ist eigentlich {figure_embargo}?", kind="insider_figure"),
        Example(text="Bald kommt die {embargo}!", signed_in=False),
        Example(text="Bei {company} kommt bald eine neue Kaffeemaschine, psst!"),
        Example(text="Meine Tochter versteckt eine Überraschung unter der Decke."),
        Example(text="My wife hid a surprise under the tarp."),
        Example(text="Ma fille prépare une surprise, chut !"),
        Example(text="Mia figlia prepara una sorpresa, acqua in bocca."),
        Example(text="Wir bei {company} basteln an etwas für die Fasnacht. Pst."),
        Example(text="Chez {company}, on prépare une surprise pour le départ de Ruth, chut."),
        Example(text="Sotto il telo c'è solo la mia vecchia bici, colleghi di {company}."),
        Example(text="There is a cake in hall 4 at {company} that officially doesn't exist."),
        Example(
            text="Unser nächstes Ausflugsziel bei {company} ist der Säntis, aber das habt ihr nicht von mir."
        ),
    ),
)
