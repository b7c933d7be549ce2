"""Claims about the environment that nothing proves.

What: a word that promises the environment a whole (*climate neutral*, *green machine*, *recyclable*,
*biodegradable*, *produced sustainably*) of us or our products. It is none where the fact book holds
it, where a label or standard, or a figure with its year and source, stands beside it; nor in a
question, a denial, a quotation, a goal, or where it is only the topic.
Why: what is said about the burden on climate and environment must be proven by objective, verifiable
facts; whoever cannot prove it misleads, also as the person who writes it.
Instead: say what was measured, against which year or product, and where that stands.
Source: UWG Art. 3(1)(x), in force since 1 January 2025; EU directive 2024/825, Annex points 2a and
4a to 4c to directive 2005/29/EC.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure, is_ahead
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import NUMBER

WORDS = {
    "de": "Das verspricht der Umwelt mehr, als sich belegen lässt.",
    "en": "This promises the environment more than can be proven.",
    "fr": "Cela promet à l’environnement plus qu’on ne peut prouver.",
    "it": "Questo promette all’ambiente più di quanto si possa dimostrare.",
}
INSTEAD = {
    "de": "Nennen Sie die veröffentlichte Zahl, mit Bezugsgrösse und Quelle.",
    "en": "Give the published figure, with its base and source.",
    "fr": "Donnez le chiffre publié, avec sa référence et sa source.",
    "it": "Indichi la cifra pubblicata, con il suo riferimento e la fonte.",
}
MOST = 500
"""Claims that are looked at."""
STEM = 8
"""Letters by which a claim is known again in the fact book: *recycelb*, *klimaneu*."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for hit in view.said("green")[:MOST]:
        sentence = view.sentence(hit)
        if sentence in seen or not _claims(view, hit) or not _ours(view, hit):
            continue
        if is_goal(view, sentence):
            yield Mark(kind="climate_claim", start=hit.start, end=hit.end, severity=None)
            continue
        if _proven(view, sentence) or _on_file(view, hit):
            continue
        seen.add(sentence)
        yield Mark(
            kind="environmental_claim",
            also=("climate_claim",),
            start=hit.start,
            end=hit.end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


def _claims(view: View, hit: WordHit) -> bool:
    """Whether a word is said, and not asked, denied, quoted or meant as a colour."""
    sentence = view.sentence(hit)
    if view.asked(sentence) or view.cited(hit) or not view.native(hit) or _denied(view, hit):
        return False
    if view.tokens[hit.first].inside in ("link", "mail"):
        return False
    return not view.said("painted").within(sentence)


def _denied(view: View, hit: WordHit) -> bool:
    """Whether a *not* stands before a word; *not only* denies nothing, and some words hold their own."""
    only = lexicon.spoken("ONLY")
    for no in view.said("not").within(view.sentence(hit)):
        if hit.first <= no.first < hit.last or not hit.first - 3 <= no.first < hit.last + 2:
            continue
        if no.last < len(view.tokens) and view.tokens[no.last].text in only:
            continue
        return True
    return False


def _ours(view: View, hit: WordHit) -> bool:
    """Whether it is said of us: by name, as *we*, or on a channel of ours of a thing firms make."""
    sentence = view.sentence(hit)
    if view.ours.within(sentence):
        return True
    if view.said("private").within(sentence) or view.others.within(sentence):
        return False
    if view.said("eco_about").within(sentence):
        return False
    if view.personal and view.class_ != "ambassador":
        return False
    if view.said("plural").within(sentence) or view.said("offer", "eco_thing").within(sentence):
        return True
    return not view.personal and hit.last - hit.first > 1 and hit.first == _first(view, sentence)


def _first(view: View, sentence: int) -> int:
    """The token a sentence begins with: a slogan leaves out of whom it speaks."""
    return view.sentences[sentence].first


def is_goal(view: View, sentence: int) -> bool:
    """Whether a sentence names a goal: a will, or a year to come."""
    return bool(view.said("goal", "aim").within(sentence)) or is_ahead(view, sentence)


def _proven(view: View, sentence: int) -> bool:
    """Whether a standard or label, or a figure with its year and source, stands with a claim."""
    near = [number for number in (sentence, sentence + 1) if number < len(view.sentences)]
    if any(view.said("eco_proof").within(number) for number in near):
        return True
    return (
        any(view.said("proof").within(number) for number in near)
        and any(has_figure(view, number) for number in near)
        and any(_has_year(view, number) for number in near)
    )


def _has_year(view: View, sentence: int) -> bool:
    span = view.sentences[sentence]
    return any(
        token.kind == NUMBER and len(token.text) == 4 and token.text[:2] in ("19", "20")
        for token in view.tokens[span.first : span.last]
    )


def _on_file(view: View, hit: WordHit) -> bool:
    """Whether a public fact speaks of it in the same word."""
    stem = view.tokens[hit.first].text[:STEM]
    return len(stem) == STEM and view.index.told(stem, view.draft.time)


CHECK = Check(
    id="environmental_claim",
    kinds=("environmental_claim", "climate_claim"),
    read=read,
    looks_at=("place", "time"),
    wants=("green",),
    found=(
        Example(text="Die {product} ist ⟦klimaneutral⟧."),
        Example(text="{company} liefert in ⟦biologisch abbaubarer⟧ Folie."),
        Example(text="Unsere Verpackung ist vollständig ⟦rezyklierbar⟧.", on="official"),
        Example(text="Die {product} ist nicht nur schnell, sondern auch ⟦umweltfreundlich⟧."),
        Example(text="Mit der {product} kaufen Sie eine ⟦grüne Maschine⟧.", on="official"),
        Example(text="Bei {company} ⟦nachhaltig hergestellt⟧."),
        Example(text="The {product} is ⟦climate neutral⟧."),
        Example(text="{company} makes ⟦eco-friendly⟧ things."),
        Example(text="Our packaging is ⟦biodegradable⟧.", on="official"),
        Example(text="The {product} is ⟦good for the planet⟧."),
        Example(text="La {product} est ⟦respectueuse de l'environnement⟧."),
        Example(text="{company} : une production ⟦zéro carbone⟧."),
        Example(text="Notre emballage est ⟦biodégradable⟧.", on="official"),
        Example(text="La {product} è a ⟦impatto zero⟧."),
        Example(text="{company} usa solo ⟦imballaggi ecologici⟧."),
        Example(text="Il nostro imballaggio è ⟦compostabile⟧.", on="official"),
        Example(
            text="Bis 2040 wollen wir bei {company} ⟦klimaneutral⟧ sein.", kind="climate_claim"
        ),
    ),
    not_found=(
        Example(text="Ist die {product} klimaneutral?"),
        Example(text="Die {product} ist nicht klimaneutral."),
        Example(text="Bis 2040 wollen wir bei {company} klimaneutral sein."),
        Example(text="Klimafreundlich unterwegs: Am Samstag nehmen wir den Zug.", on="official"),
        Example(text="«Klimaneutral» sagt {company} nicht von sich."),
        Example(text="Unser Garten ist jetzt bienenfreundlich und ökologisch."),
        Example(text="Die Verpackung der {product} ist nach EN 13432 kompostierbar."),
        Example(text="Unsere neue Maschine wird grün lackiert, die alte grüne Maschine geht fort."),
        Example(text="Das Hotel bei der Messe ist klimaneutral, sagt der Prospekt.", on="official"),
        Example(text="The hotel next to the fair is eco-friendly, we are told.", on="private"),
        Example(text="Podium heute: Was heisst klimaneutrale Produktion?", on="official"),
        Example(text="Is the {product} recyclable?"),
        Example(text="We want {company} to be carbon neutral by 2045."),
        Example(text="{company} does not call itself climate neutral."),
        Example(text="Our choir bought recyclable cups."),
        Example(text="Travel to the fair by train, it is climate friendly.", on="official"),
        Example(text="La {product} est-elle recyclable ?"),
        Example(text="{company} n'est pas neutre en carbone."),
        Example(text="Notre objectif chez {company} : zéro émission en 2045."),
        Example(text="La {product} è riciclabile?"),
        Example(text="{company} non è a impatto zero."),
        Example(text="Il nostro obiettivo a {company}: zero emissioni nel 2045."),
        Example(text="In vacanza abbiamo usato solo piatti compostabili."),
    ),
)
