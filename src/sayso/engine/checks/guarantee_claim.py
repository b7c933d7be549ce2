"""Promises a success or a guarantee.

What: said of our products or of what we offer: a word given, *never* with a mishap, *always* with a
success, *indestructible*; that we mend or pay whatever happens and for nothing; a wager on it; not denied, not told of the past, not as a goal, and without the place in
the published terms.
Why: a customer can hold the company to it.
Instead: say what has been measured, with *up to*; or quote the terms with their place.
Source: Swiss Code of Obligations Art. 197; UWG Art. 3(1)(b).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.engine.checks.assured import WANTS, assured
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, has_figure
from sayso.engine.checks.goal_or_preference import meant_so
from sayso.engine.checks.meeting import MOST, Meeting, few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das verspricht einen Erfolg oder eine Garantie.",
    "en": "This promises a success or a guarantee.",
    "fr": "Cela promet un succès ou une garantie.",
    "it": "Questo promette un successo o una garanzia.",
}
INSTEAD = {
    "de": "Nennen Sie den gemessenen Wert mit seinem Vorbehalt, oder die Stelle in den AGB.",
    "en": "Give the measured value with its reservation, or the place in the published terms.",
    "fr": "Donnez la valeur mesurée avec sa réserve, ou la référence aux conditions publiées.",
    "it": "Indichi il valore misurato con la sua riserva, o il punto delle condizioni pubblicate.",
}


REACH = 5
"""Words between a *never* and the mishap that never comes."""
CLOSE = 4
"""Words between an *always* and the success; a bare *no* stands as close to its mishap."""
FAR = 8
"""Words between what we would do and that it costs nothing."""
SHORT = 6
"""Words of a sentence that only promises what the one before says: *Versprochen!*"""
_BARE = frozenset(
    word
    for words in (
        "kein keine keinen keiner kei keini keis kene no zero null nie never mai jamais",
        "aucun aucune nessun nessuno nessuna ni",
    )
    for word in words.split()
)
PROMISES = ("guarantee", "sure")
ABSOLUTES = ("failsafe",)


class _Promise(NamedTuple):
    """The tokens of a promise, whether somebody gives their word, and where it stands.

    ``ours``: it is known to be of what we offer.
    """

    first: int
    last: int
    word: bool
    sentence: int
    ours: bool = False


def _promises(view: View) -> Iterator[_Promise]:
    """Whatever promises: a word given, *never* with a mishap, *always* with a success."""
    for hit in few(view, view.said(*PROMISES)):
        if view.native(hit) and not _denied(view, hit):
            yield _Promise(hit.first, hit.last, True, view.sentence(hit))
    for hit in few(view, view.said(*ABSOLUTES)):
        if view.native(hit) and not view.negated(hit, reach=3):
            yield _Promise(hit.first, hit.last, False, view.sentence(hit))
    for pair in meetings(view, ("never",), ("mishap",), REACH):
        never = pair.one
        bare = never.last - never.first == 1 and view.tokens[never.first].text in _BARE
        far = bare and pair.last - pair.first > CLOSE + 2
        if not far and not says(view, view.sentence(never), "told", "purpose"):
            yield _Promise(pair.first, pair.last, False, view.sentence(never))
    yield from _outcomes(view)
    yield from _services(view)
    yield from _wagers(view)


def _denied(view: View, hit: WordHit) -> bool:
    """Whether a *not* takes a promise back; what it is *without* belongs to what is promised."""
    if not view.negated(hit, reach=2):
        return False
    before = range(hit.first - 2, hit.first)
    without = any(
        no.first in before
        and view.tokens[no.first].text in lexicon.spoken("WITHOUT", view.language)
        for no in view.said("not").within(view.sentence(hit))
    )
    return not without or hit.last - hit.first == 1


def _outcomes(view: View) -> Iterator[_Promise]:
    """What is promised without *never*: it always works, mishaps are history, it pays in a year."""
    for pair in meetings(view, ("always",), ("works",), CLOSE):
        sentence = view.sentence(pair.one)
        held_back = says(view, sentence, "told", "purpose") or view.negated(pair.other, reach=2)
        if not held_back:
            yield _Promise(pair.first, pair.last, False, sentence)
    for pair in meetings(view, ("gone",), ("mishap",), REACH):
        sentence = view.sentence(pair.one)
        held_back = says(view, sentence, "purpose", "hedge") or view.negated(pair.one, reach=2)
        if not held_back and view.names("product").within(sentence):
            yield _Promise(pair.first, pair.last, False, sentence)
    for hit in few(view, view.said("pays_off")):
        sentence = view.sentence(hit)
        held_back = says(view, sentence, "hedge", "told", "purpose", "proof")
        if not held_back and _has_time(view, sentence) and not view.negated(hit, reach=2):
            yield _Promise(hit.first, hit.last, False, sentence)


def _services(view: View) -> Iterator[_Promise]:
    """What we would do whatever happens: *if it breaks, we replace it for nothing*.

    Of the deed, that it is free, what it is done to, and *if* or *every*, three stand together; who
    only pays may pay for lunch, too.
    """
    for pair in meetings(view, ("makes_good", "pays_up"), ("for_free",), FAR):
        sentence = view.sentence(pair.one)
        if _refused(view, pair) or view.spoken(sentence, "told", "today"):
            continue
        if says(view, sentence, "kin", "hedge", "thanks", "fun", "private"):
            continue
        ours = view.ours.within(sentence) or (
            view.known_here and view.said("plural").within(sentence)
        )
        if not ours and not (view.class_ == "official" and says(view, sentence, "offer")):
            continue
        deeds = view.said("makes_good", "pays_up").within(sentence)
        harmed = (
            says(view, sentence, "mishap", "offer", "machinery")
            or bool(view.names("product").within(sentence))
            or len(deeds) > 1
        )
        free = not _says_all(view, pair)
        whenever = any(
            hit.first not in (pair.one.first, pair.other.first)
            and (view.native(hit) or hit.what[1] == pair.one.what[1])
            for hit in view.said("any_trouble", "for_free", "span_of_time").within(sentence)[:MOST]
        )
        if pair.one.what[0] == "pays_up" and not harmed:
            continue
        if free + harmed + whenever > 1:
            yield _Promise(pair.first, pair.last, False, sentence, ours=True)


def _says_all(view: View, pair: Meeting) -> bool:
    """Whether what stands for *free* is only *all of it*."""
    return view.tokens[pair.other.first].text in lexicon.spoken("ALL", pair.other.what[1])


def _refused(view: View, pair: Meeting) -> bool:
    """Whether a *not* stands before or within; *without charge* is none."""
    within = range(pair.one.first - 2, pair.last)
    return any(
        no.first in within and not pair.other.first <= no.first < pair.other.last
        for no in view.said("not").within(view.sentence(pair.one))
    )


def _wagers(view: View) -> Iterator[_Promise]:
    """*If not, dinner is on me*, right behind what a product is said to do."""
    for pair in meetings(view, ("wager",), ("otherwise",), FAR):
        sentence = view.sentence(pair.one)
        products = view.names("product")
        named = products.within(sentence) or (products.within(sentence - 1) if sentence else [])
        if named and named[0].first < pair.last:
            first = min(named[0].first, pair.first)
            yield _Promise(first, pair.last, False, view.sentence(named[0]), ours=True)


def _has_time(view: View, sentence: int) -> bool:
    """Whether a sentence names a span of time."""
    return bool(view.said("span_of_time").within(sentence))


def _is_offered(view: View, promise: _Promise) -> bool:
    """Whether it is what we sell that is promised."""
    sentence = promise.sentence
    products = view.names("product")
    if promise.ours or products.within(sentence):
        return True
    before = sentence > 0 and bool(products.within(sentence - 1))
    if before and promise.word:
        span = view.sentences[sentence]
        return span.last - span.first <= SHORT or bool(view.said("plural").within(sentence))
    bare = promise.word and sentence > 0 and view.known_here and _is_bare(view, promise)
    if (
        bare
        and says(view, sentence - 1, "buys_it")
        and says(view, sentence - 1, "offer", "machine")
    ):
        return not says(view, sentence - 1, "told", "private", "kin")
    ours = view.ours.within(sentence) or (view.known_here and view.said("plural").within(sentence))
    if promise.word:
        if (ours or view.class_ == "official") and says(view, sentence, "healed"):
            return True
        if view.class_ == "official" and view.said("guarantee").within(sentence):
            return True
        return bool(view.ours.within(sentence)) and has_figure(view, sentence)
    return before or bool(ours and says(view, sentence, "offer", "buys_it"))


def _is_bare(view: View, promise: _Promise) -> bool:
    """Whether a sentence only gives a word for what the one before says: *Hundertprozentig.*"""
    span = view.sentences[promise.sentence]
    return span.last - span.first <= SHORT


def _is_meant(view: View, promise: _Promise) -> bool:
    sentence = promise.sentence
    if view.asked(sentence) or says(view, sentence, "nobody_can", "private", "kin"):
        return False
    if meant_so(view, sentence) and not promise.word:
        return False
    if promise.word and says(view, sentence, "own_deed", "fun"):
        return False
    place = view.tokens[promise.first].start
    return not any(start < place < end for start, end in view.words.quotations)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: dict[int, _Promise] = {}
    for promise in _promises(view):
        known = seen.get(promise.sentence)
        if known is not None:
            first, last = min(known.first, promise.first), max(known.last, promise.last)
            word = known.word or promise.word
            seen[promise.sentence] = _Promise(first, last, word, promise.sentence, promise.ours)
        elif _is_meant(view, promise) and _is_offered(view, promise):
            seen[promise.sentence] = promise
    for found in assured(view):
        if found.sentence not in seen:
            seen[found.sentence] = _Promise(found.first, found.last, False, found.sentence)
    for sentence, promise in sorted(seen.items()):
        if sentence - 1 in seen:
            continue
        upto = sentence
        while upto + 1 in seen:
            upto += 1
        last = seen[upto].last
        start, end = view.place_of(promise.first, last)
        terms = view.said("terms").within(sentence)
        if any(next(figures(view, view.sentence(term), bare=True), None) for term in terms):
            yield Mark(
                kind="guarantee_claim",
                also=("published_warranty",),
                start=start,
                end=end,
                severity=None,
                words=WORDS,
            )
            continue
        following = [figure.end for figure in figures(view, upto) if figure.start > end]
        if following and following[0] - end < 40:
            end = following[0]
        yield Mark(
            kind="guarantee_claim",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.9,
        )


CHECK = Check(
    id="guarantee_claim",
    kinds=("guarantee_claim", "published_warranty"),
    read=read,
    looks_at=("place",),
    wants=(
        "guarantee",
        "sure",
        "failsafe",
        "mishap",
        "always",
        "pays_off",
        "makes_good",
        "pays_up",
        "wager",
        *WANTS,
    ),
    found=(
        Example(text="Unsere Hotline löst jedes Problem beim ersten Anruf."),
        Example(text="Die {product} braucht keine Wartung."),
        Example(text="Mit der {product} geht nichts mehr schief."),
        Example(text="Notre hotline résout chaque problème, parole."),
        Example(text="La {product} n'a besoin d'aucun entretien."),
        Example(text="La nostra hotline risolve ogni problema."),
        Example(text="La {product} non ha bisogno di manutenzione."),
        Example(text="Our hotline solves every problem on the first call."),
        Example(text="The {product} needs no maintenance."),
        Example(text="Mit der {product} müssen Sie nie mehr umspannen."),
        Example(text="Vergessen Sie Stillstand, es gibt die {product}."),
        Example(text="Avec la {product}, vous n'aurez plus jamais à recalibrer."),
        Example(text="Con la {product} non dovrete ricalibrare mai più."),
        Example(text="With the {product} you will never have to recalibrate."),
        Example(text="Fällt die {product} aus, ⟦ersetzen wir sie anstandslos⟧.", on="official"),
        Example(text="Die ⟦{product} hält, sonst geht das Bier auf mich⟧."),
        Example(text="If the {product} breaks, we ⟦replace it for free⟧.", on="official"),
        Example(text="Si la {product} casse, nous la ⟦remplaçons gratuitement⟧.", on="official"),
        Example(
            text="Se la vostra {product} si rompe, noi la ⟦sostituiamo gratis⟧ e senza discutere.",
            on="official",
        ),
        Example(text="Mit der {product} sparen Sie ⟦garantiert 18 %⟧ Strom."),
        Example(text="Mit der {product} ⟦versprechen wir⟧ weniger Ausschuss."),
        Example(text="{company} ⟦garantiert Ihnen 18 %⟧ weniger Strom."),
        Example(text="The {product} is ⟦guaranteed⟧ to last."),
        Example(text="La {product}, ⟦résultat garanti⟧ !"),
        Example(text="Con la {product} risparmio ⟦garantito⟧."),
        Example(
            text="Auf die {product} geben wir 24 ⟦Monate Garantie⟧ (AGB Ziff. 7.2).",
            kind="published_warranty",
        ),
        Example(text="Mit der {product} haben Sie ⟦nie mehr eine Panne⟧."),
        Example(text="Die {product} ist ⟦unverwüstlich⟧."),
        Example(text="Die {product} ⟦kennt keine Fehler⟧."),
        Example(text="With the {product} you will ⟦never have a breakdown⟧."),
        Example(text="The {product} ⟦pays for itself⟧ within a year."),
        Example(text="La {product}, ⟦plus jamais de panne⟧."),
        Example(text="La {product} est ⟦indestructible⟧."),
        Example(text="Con la {product} ⟦mai più un guasto⟧."),
        Example(text="La {product} è ⟦indistruttibile⟧."),
        Example(text="Se la {product} si guasta, la sostituiamo senza storie.", on="official"),
    ),
    not_found=(
        Example(text="Die {product} braucht keine neue Farbe."),
        Example(text="Nichts ist schlimmer als ein Montag mit kaputter Kaffeemaschine."),
        Example(text="Notre équipe répond à toutes les questions de la visite."),
        Example(text="Rien n'est plus bête qu'une panne de café un lundi."),
        Example(text="Niente di rotto oggi, solo la scopa."),
        Example(text="La nostra hotline vi aiuta volentieri."),
        Example(text="Nothing broke today except the broom."),
        Example(text="Our hotline is happy to help."),
        Example(text="Ich verspreche, dass ich bei {company} nie mehr zu spät komme."),
        Example(text="Plus jamais je n'oublierai mon badge chez {company}."),
        Example(text="Vi prometto una torta da {company}."),
        Example(text="You will never guess who won the cake contest at {company}."),
        Example(text="Der Eintritt ist gratis, wir zahlen auch das Parkhaus.", on="official"),
        Example(text="If you visit us, we cover parking, free of charge.", on="official"),
        Example(text="Nous remplaçons notre serveur samedi, c'est gratuit.", on="official"),
        Example(text="Ripariamo gratis le bici dei vicini.", on="official"),
        Example(text="Ich garantiere: ein toller Abend bei {company}."),
        Example(text="Morgen garantiert kein Regen!"),
        Example(text="Die {product} spart bis zu 18 % Strom."),
        Example(text="Fragen zur Garantie der {product}? Unser Service hilft."),
        Example(text="Mit der {product} können wir nicht garantieren, dass es klappt."),
        Example(text="Damit die {product} nie eine Panne hat, braucht sie Pflege."),
        Example(text="Mit der {product} hatten wir letztes Jahr keine Panne."),
        Example(text="Spannung garantiert: Am Freitag taufen wir die {product}.", on="official"),
        Example(text="The {product} has had no breakdown so far."),
        Example(text="If you oil it, the {product} always works."),
        Example(text="La {product} n'a jamais eu de panne jusqu'ici."),
        Example(text="Promis, je vous montre la {product} en photo."),
        Example(text="La {product} finora non ha mai avuto un guasto."),
    ),
)
