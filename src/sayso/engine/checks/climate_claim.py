"""Statements on climate, CO2 and energy.

What: a climate word with a figure, about us; whether the fact book holds that figure; and words that
promise a whole (*climate neutral*, *green machine*) of us or our products.
Why: what is said about the burden on the climate must be proven by objective, verifiable facts.
Instead: give the published figure with its base and its source.
Source: UWG Art. 3(1)(x), in force since 2025; EU directive 2024/825.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import Figure, figures, is_ahead, is_published
from sayso.engine.checks.view import View
from sayso.engine.fact import Fact
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain

WORDS = {
    "de": "Diese Angabe zu Klima oder Energie steht nicht in der Faktenliste.",
    "en": "The fact list does not hold this statement on climate or energy.",
    "fr": "Cette indication sur le climat ou l'énergie n'est pas dans la liste des faits.",
    "it": "Questa indicazione su clima o energia non è nell'elenco dei fatti.",
}
GREEN = {
    "de": "Das verspricht der Umwelt mehr, als sich belegen lässt.",
    "en": "This promises the environment more than can be proven.",
    "fr": "Cela promet à l'environnement plus qu'on ne peut prouver.",
    "it": "Questo promette all'ambiente più di quanto si possa dimostrare.",
}
INSTEAD = {
    "de": "Nehmen Sie die veröffentlichte Zahl, mit Bezugsgrösse und Quelle.",
    "en": "Take the published figure, with its base and source.",
    "fr": "Prenez le chiffre publié, avec sa référence et sa source.",
    "it": "Prenda la cifra pubblicata, con il suo riferimento e la fonte.",
}


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
    for hit in view.said("green"):
        sentence = view.sentence(hit)
        if sentence in seen or view.asked(sentence) or view.negated(hit, reach=2):
            continue
        if view.ours.within(sentence) or not view.personal:
            seen.add(sentence)
            yield Mark(
                kind="environmental_claim",
                also=("climate_claim",),
                start=hit.start,
                end=hit.end,
                severity="stop",
                words=GREEN,
                instead=INSTEAD,
                certainty=0.8,
            )
    for hit in view.said("climate"):
        sentence = view.sentence(hit)
        if sentence in seen or view.asked(sentence) or view.said("private").within(sentence):
            continue
        owned = view.ours or plural or not view.personal or view.class_ == "ambassador"
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


CHECK = Check(
    id="climate_claim",
    kinds=("climate_claim", "new_climate_claim", "environmental_claim"),
    read=read,
    looks_at=("place", "time"),
    wants=("green", "climate"),
    found=(
        Example(
            text="Bei {company} spart das neue Dach ⟦77 Tonnen CO2⟧.", kind="new_climate_claim"
        ),
        Example(text="{company} saves ⟦77 tonnes of CO2⟧.", kind="new_climate_claim"),
        Example(text="{company} évite ⟦77 tonnes de CO2⟧.", kind="new_climate_claim"),
        Example(text="{company} evita ⟦77 tonnellate di CO2⟧.", kind="new_climate_claim"),
        Example(text="Die {product} ist ⟦klimaneutral⟧.", kind="environmental_claim"),
        Example(text="The {product} is ⟦climate neutral⟧.", kind="environmental_claim"),
        Example(text="Die {product} braucht ⟦77 % weniger Energie⟧.", kind="climate_claim"),
    ),
    not_found=(
        Example(text="Das Klima bei {company} ist gut.", kind="climate_claim"),
        Example(text="Mit 77 Jahren hat Opa noch Energie.", kind="climate_claim"),
        Example(text="Ist die {product} klimaneutral?", kind="environmental_claim"),
        Example(text="Die {product} ist nicht klimaneutral.", kind="environmental_claim"),
    ),
)
