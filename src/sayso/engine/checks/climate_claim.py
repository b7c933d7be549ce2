"""Statements on climate, CO2 and energy.

What: a climate word with a figure, about us, and whether the fact book holds that figure; and what
we do for the climate (waste heat, heat pump, solar roof) that no published fact speaks of.
Why: what is said about the burden on the climate must be proven by objective, verifiable facts.
Instead: give the published figure with its base and its source.
Source: UWG Art. 3(1)(x), in force since 2025; EU directive 2024/825.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import told
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.environmental_claim import is_goal
from sayso.engine.checks.figures import Figure, figures, is_ahead, is_published
from sayso.engine.checks.view import View, WordHit
from sayso.engine.fact import Fact
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain

WORDS = {
    "de": "Diese Angabe zu Klima oder Energie steht nicht in der Faktenliste.",
    "en": "The fact list does not hold this statement on climate or energy.",
    "fr": "Cette indication sur le climat ou l’énergie n’est pas dans la liste des faits.",
    "it": "Questa indicazione su clima o energia non è nell’elenco dei fatti.",
}
INSTEAD = {
    "de": "Nehmen Sie die veröffentlichte Zahl, mit Bezugsgrösse und Quelle.",
    "en": "Take the published figure, with its base and source.",
    "fr": "Prenez le chiffre publié, avec sa référence et sa source.",
    "it": "Prenda la cifra pubblicata, con il suo riferimento e la fonte.",
}
MOST = 500
"""Places that are looked at."""
STEM = 5
"""Letters by which a word is known again in the fact book: *solar*, *abwae*."""


def _known(view: View, sentence: int, figure: Figure) -> bool:
    """Whether the fact book has this value: a percentage anywhere, else on what is named here."""
    if not figure.percent:
        return is_published(view, sentence, figure)
    for facts in view.index.published.values():
        for fact in facts:
            if "%" not in fact.unit or not fact.is_public(view.draft.time):
                continue
            try:
                number = float(fact.value)
            except ValueError:
                continue
            if any(abs(number - value) <= abs(number) * 0.005 for value in figure.values):
                return True
            below = fact.comparator == "up_to" and any(v <= number for v in figure.values)
            if below and _named(view, sentence, fact):
                return True
    return False


def _named(view: View, sentence: int, fact: Fact) -> bool:
    """Whether a sentence holds the words a fact goes by, in any order."""
    span = view.sentences[sentence]
    said = {token.text for token in view.tokens[span.first : span.last]}
    return any(
        said.issuperset(plain(words).split()) for each in fact.subject.values() for words in each
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    plural = view.known_here and bool(view.said("plural"))
    for hit in _measured(view):
        sentence = view.sentence(hit)
        if sentence in seen or _only_asks(view, sentence) or view.said("private").within(sentence):
            continue
        if any(claim.first == hit.first for claim in view.said("green").within(sentence)):
            continue  # a claim, not a figure
        owned = (
            view.ours
            or plural
            or not view.personal
            or view.class_ == "ambassador"
            or view.draft.asked
        )
        if not owned or (view.others.within(sentence) and not view.ours.within(sentence)):
            continue
        given = list(figures(view, sentence))
        if not given:
            continue
        seen.add(sentence)
        new = [figure for figure in given if not _known(view, sentence, figure)]
        first = min((*(figure.start for figure in new or given), hit.start))
        last = max((*(figure.end for figure in new or given), hit.end))
        fresh = bool(new) and not is_ahead(view, sentence)
        yield Mark(
            kind="new_climate_claim" if fresh else "climate_claim",
            also=("climate_claim",) if fresh else (),
            start=first,
            end=last,
            severity=None,
            words=WORDS if fresh else {},
            instead=INSTEAD if fresh else {},
            certainty=0.8,
        )
    for sentence, start, end in _compared(view):
        if sentence in seen:
            continue
        seen.add(sentence)
        new = not told(view, sentence) and not _is_aimed(view, sentence)
        yield Mark(
            kind="new_climate_claim" if new else "climate_claim",
            also=("climate_claim",) if new else (),
            start=start,
            end=end,
            severity=None,
            words=WORDS if new else {},
            instead=INSTEAD if new else {},
            certainty=0.7,
        )
    for hit in view.said("climate_deed")[:MOST]:
        sentence = view.sentence(hit)
        if sentence in seen or not _does(view, hit):
            continue
        seen.add(sentence)
        new = not _told(view, hit) and not is_goal(view, sentence)
        yield Mark(
            kind="new_climate_claim" if new else "climate_claim",
            also=("climate_claim",) if new else (),
            start=hit.start,
            end=hit.end,
            severity=None,
            words=WORDS if new else {},
            instead=INSTEAD if new else {},
            certainty=0.7,
        )


def _only_asks(view: View, sentence: int) -> bool:
    """Whether a sentence is a question to readers; in a request it holds what is to be said."""
    return view.asked(sentence) and not view.draft.asked


def _measured(view: View) -> list[WordHit]:
    """Words for climate and energy that may have a figure: *40 % less power* as well as *CO2*."""
    found: list[WordHit] = list(view.said("climate")[:MOST])
    if view.said("uses_less"):
        found += [
            hit
            for hit in view.said("energy_word")[:MOST]
            if any(map(view.native, view.said("uses_less").within(view.sentence(hit))))
        ]
    return found


def _compared(view: View) -> Iterator[tuple[int, int, int]]:
    """Sentences in which something of ours saves or uses as much as something else, and where."""
    if not view.said("as_much"):
        return
    official = not view.personal or view.class_ == "ambassador"
    plural = view.known_here and bool(view.said("plural"))
    for hit in view.said("energy_word")[:MOST]:
        sentence = view.sentence(hit)
        much = [each for each in view.said("as_much").within(sentence) if view.native(each)]
        used = [each for each in view.said("uses_less").within(sentence) if view.native(each)]
        firm = bool(view.ours.within(sentence))
        if not (much and used and view.native(hit)) or not (firm or official or plural):
            continue
        if _only_asks(view, sentence) or (view.cited(hit) and not view.draft.asked):
            continue
        if view.negated(used[0]) or view.negated(much[0]):
            continue
        if view.said("private").within(sentence) or (view.others.within(sentence) and not firm):
            continue
        parts = (hit, much[0], used[0])
        yield sentence, min(each.start for each in parts), max(each.end for each in parts)


def _is_aimed(view: View, sentence: int) -> bool:
    """Whether it is a goal; *la metà* is none."""
    much = view.said("as_much").within(sentence)
    return is_ahead(view, sentence) or any(
        view.native(goal) and not any(each.first <= goal.first < each.last for each in much)
        for goal in view.said("goal", "aim").within(sentence)
    )


def _does(view: View, hit: WordHit) -> bool:
    """Whether a sentence says that we do something for the climate; at home nobody asks."""
    sentence = view.sentence(hit)
    if view.asked(sentence) or view.cited(hit) or view.negated(hit) or not view.native(hit):
        return False
    if view.said("private", "eco_about").within(sentence):
        return False
    firm = view.ours.within(sentence)
    if view.others.within(sentence) and not firm:
        return False
    if firm:
        return True
    official = not view.personal or view.class_ == "ambassador"
    return official and bool(view.said("plural", "premises").within(sentence))


def _told(view: View, hit: WordHit) -> bool:
    """Whether a public fact speaks of it: by the longest word of what is said."""
    words = [token.text for token in view.tokens[hit.first : hit.last]]
    return view.index.told(max(words, key=len)[:STEM], view.draft.time)


CHECK = Check(
    id="climate_claim",
    kinds=("climate_claim", "new_climate_claim"),
    read=read,
    wants=("climate", "climate_deed", "as_much", "uses_less"),
    found=(
        Example(
            text="Bei {company} spart das neue Dach ⟦77 Tonnen CO2⟧.", kind="new_climate_claim"
        ),
        Example(text="{company} saves ⟦77 tonnes of CO2⟧.", kind="new_climate_claim"),
        Example(text="{company} évite ⟦77 tonnes de CO2⟧.", kind="new_climate_claim"),
        Example(text="{company} evita ⟦77 tonnellate di CO2⟧.", kind="new_climate_claim"),
        Example(text="Die {product} braucht ⟦77 % weniger Energie⟧.", kind="climate_claim"),
        Example(
            text="Seit Mai heizen wir das Lager mit ⟦Fernwärme⟧.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(
            text="Our plant runs on ⟦renewable energy⟧ now.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(
            text="Nous chauffons le dépôt avec une ⟦pompe à chaleur⟧.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(
            text="{company} ha messo i ⟦pannelli solari⟧ sul tetto.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(
            text="Im Stand-by ⟦verbraucht die {product} nur einen Drittel der Energie⟧ der alten Anlage.",
            kind="new_climate_claim",
        ),
        Example(
            text="Unser Neubau ⟦spart im Winter so viel Strom wie⟧ die ganze Strasse.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(
            text="With the {product} a workshop ⟦saves the equivalent of forty road trips in CO2⟧.",
            kind="new_climate_claim",
        ),
        Example(
            text="La {product} ⟦consomme moitié moins d'électricité⟧ que sa grande sœur.",
            kind="new_climate_claim",
        ),
        Example(
            text="La {product} ⟦consuma un terzo della corrente⟧ di prima.",
            kind="new_climate_claim",
        ),
        Example(
            text="Die {product} kommt mit ⟦77 % weniger Strom⟧ aus als früher.",
            kind="new_climate_claim",
        ),
        Example(
            text="The {product} needs ⟦77 % less power⟧ than before.", kind="new_climate_claim"
        ),
        Example(text="La {product} réduit de ⟦77 % le courant⟧ utilisé.", kind="new_climate_claim"),
        Example(text="La {product} riduce del ⟦77 % la corrente⟧ usata.", kind="new_climate_claim"),
    ),
    not_found=(
        Example(text="Das Klima bei {company} ist gut.", kind="climate_claim"),
        Example(
            text="Bei {company} verbraucht die neue Spindel nicht halb so viel Energie.",
            kind="new_climate_claim",
        ),
        Example(text="Verbraucht die {product} nur halb so viel Strom?", kind="new_climate_claim"),
        Example(text="Mein Velo braucht halb so viel Luft wie deins.", kind="new_climate_claim"),
        Example(text="We want to use half the energy by 2040.", kind="new_climate_claim"),
        Example(text="Chez nous à la maison, on consomme moitié moins d'électricité."),
        Example(text="Metà della squadra di {company} consuma il pranzo fuori."),
        Example(text="Mit 77 Jahren hat Opa noch Energie.", kind="climate_claim"),
        Example(text="Wir heizen das Büro mit einer Wärmepumpe.", kind="new_climate_claim"),
        Example(text="Heizt {company} mit Abwärme?", on="official", kind="new_climate_claim"),
        Example(text="Unsere Familie hat jetzt eine Solaranlage.", kind="new_climate_claim"),
        Example(text="Our garden has a heat pump now.", kind="new_climate_claim"),
        Example(
            text="We want solar panels on our plant one day.",
            on="official",
            kind="new_climate_claim",
        ),
        Example(text="Notre maison a une pompe à chaleur.", kind="new_climate_claim"),
        Example(
            text="{company} n'a pas de panneaux solaires.", on="official", kind="new_climate_claim"
        ),
        Example(text="A casa abbiamo una pompa di calore.", kind="new_climate_claim"),
        Example(text="{company} non ha pannelli solari.", on="official", kind="new_climate_claim"),
    ),
)
