"""Contradicts a published figure.

What: a figure about us that cannot be true together with what the fact book says at that moment: the
same thing counted or measured, the same period and scope, and values that do not meet. A bound that is
dropped (*up to 18 %*) contradicts; so does another year of a target. A figure on something the book
keeps, in a form it does not hold, is only a hint.
Why: two statements that cannot both be true cost trust, whichever is right.
Instead: the published figure, with its bound and its year.
Source: ours; UWG Art. 3(1)(b); for climate Art. 3(1)(x).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.claims import Claim, claims
from sayso.engine.checks.view import View
from sayso.engine.fact import Fact
from sayso.engine.finding import Mark
from sayso.engine.text import Words

INSTEAD: Words = {
    "de": "Nehmen Sie die veröffentlichte Zahl, mit Vorbehalt und Jahr.",
    "en": "Take the published figure, with its qualifier and year.",
    "fr": "Reprenez le chiffre publié, avec sa réserve et son année.",
    "it": "Riprenda la cifra pubblicata, con la sua riserva e il suo anno.",
}
WRONG: Words = {
    "de": "Das stimmt nicht mit der Faktenliste überein.",
    "en": "This does not agree with the fact list.",
    "fr": "Cela ne correspond pas à la liste des faits.",
    "it": "Questo non corrisponde all’elenco dei fatti.",
}
DOUBT: Words = {
    "de": "Stimmt das?",
    "en": "Is this right?",
    "fr": "Est-ce juste ?",
    "it": "È giusto?",
}
BOOK = {
    "de": "Die Faktenliste sagt: «{said}»{source}.",
    "en": "The fact list says: “{said}”{source}.",
    "fr": "La liste des faits dit : « {said} »{source}.",
    "it": "L’elenco dei fatti dice: «{said}»{source}.",
}
OWNER = {
    "de": "Zuständig: {}.",
    "en": "Kept by {}.",
    "fr": "Responsable : {}.",
    "it": "Responsabile: {}.",
}


def _because(fact: Fact, view: View) -> Words:
    """What the fact book says, from where, and who keeps it."""
    said = fact.said
    source = f" ({fact.source})" if fact.source and fact.source not in said else ""
    owner = view.index.people.get(fact.owner or "")
    return {
        language: words.format(said=said, source=source)
        + ("" if owner is None else f" {OWNER[language].format(owner.name)}")
        for language, words in BOOK.items()
    }


def _replacement(view: View, claim: Claim) -> str | None:
    """The place with the published number in it; ``None`` where more than a number is to change."""
    quantity, fact = claim.quantity, claim.figure.fact
    plainly = fact.comparator == "exactly" and not fact.nature
    if quantity is None or not plainly or quantity.unit not in ("", "%") or quantity.spelt:
        return None
    number = fact.value if view.language == "en" else fact.value.replace(".", ",")
    behind = view.text[view.tokens[quantity.number].end : claim.end]
    if quantity.start != claim.start or any(sign.isdigit() for sign in behind):
        return None
    return number + behind


def read(view: View) -> Iterator[Mark]:
    """One mark for each figure."""
    for claim in claims(view):
        fact = claim.figure.fact
        yield Mark(
            kind="contradicting_fact" if claim.wrong else "unsupported_figure",
            start=claim.start,
            end=claim.end,
            subject=fact.id,
            severity="stop" if claim.wrong else "hint",
            words=WRONG if claim.wrong else DOUBT,
            because=_because(fact, view),
            instead=INSTEAD,
            replacement=_replacement(view, claim) if claim.wrong else None,
            certainty=0.9 if claim.wrong else 0.6,
        )


CHECK = Check(
    id="contradicting_fact",
    kinds=("contradicting_fact", "unsupported_figure"),
    read=read,
    looks_at=("place", "time"),
    wants=(
        "fact",
        "kept_staff",
        "much_people",
        "kept_apprentices",
        "kept_trades",
        "kept_machines",
        "kept_places",
        "kept_sites",
        "kept_women",
        "kept_export",
        "kept_revenue",
        "kept_warranty",
        "kept_available",
        "kept_reaction",
        "kept_energy",
        "kept_accuracy",
        "kept_holiday",
        "kept_co2",
        "kept_founding",
        "much_doing",
        "makes",
        "own",
    ),
    found=(
        Example(text="Bei {company} arbeiten ⟦über 900 Mitarbeitende⟧.", on="official"),
        Example(text="Wir bilden ⟦60 Lernende⟧ aus.", on="official"),
        Example(text="⟦Seit 1931⟧ bauen wir bei {company} mit Herz.", on="official"),
        Example(text="Auf Ersatzteile geben wir ⟦drei Jahre Garantie⟧.", on="official"),
        Example(text="Die {product} spart ⟦15 % Energie⟧.", on="official"),
        Example(text="Unsere Hotline reagiert ⟦innert 2 Stunden⟧.", on="official"),
        Example(text="Unser Umsatz 2030 lag bei ⟦CHF 120 Mio⟧.", on="official"),
        Example(text="{company} employs ⟦more than 800 employees⟧.", on="official"),
        Example(text="{company} was founded in ⟦1921⟧.", on="official"),
        Example(text="Our spare parts come with a warranty of ⟦24 months⟧.", on="official"),
        Example(text="The {product} always uses ⟦15% less energy⟧.", on="official"),
        Example(text="{company} compte ⟦900 collaborateurs⟧.", on="official"),
        Example(text="Fondée en ⟦1921⟧, {company} reste une entreprise familiale.", on="official"),
        Example(text="Nos pièces de rechange ont ⟦deux ans⟧ de garantie.", on="official"),
        Example(text="Nous formons ⟦50 apprentis⟧ chez {company}.", on="official"),
        Example(text="{company} conta ⟦oltre 900 collaboratori⟧.", on="official"),
        Example(text="{company} è stata fondata nel ⟦1921⟧.", on="official"),
        Example(text="Sui ricambi diamo una garanzia di ⟦due anni⟧.", on="official"),
        Example(text="La nostra hotline risponde ⟦entro due ore⟧.", on="official"),
    ),
    not_found=(
        Example(text="Rund 600 Mitarbeitende sagen danke.", on="official"),
        Example(text="30 Mitarbeitende liefen den Frauenlauf.", on="official"),
        Example(text="Bis 2040 wollen wir 900 Mitarbeitende sein.", on="official"),
        Example(text="Die Branche beschäftigt 90'000 Mitarbeitende.", on="official"),
        Example(text="Seit 2003 arbeite ich bei {company}."),
        Example(text="Die {product} spart bis zu 15 % Energie.", on="official"),
        Example(text="Stimmt es, dass wir 900 Mitarbeitende haben?", on="official"),
        Example(text="12 Monate Garantie auf alle Ersatzteile.", on="official"),
        Example(text="{competitor} was founded in 1890.", on="official"),
        Example(text="More than 600 employees call {company} home.", on="official"),
        Example(text="On one test part the {product} used 15% less energy.", on="official"),
        Example(text="Près de 650 collaborateurs travaillent chez {company}.", on="official"),
        Example(text="Nos 24 apprentis vous saluent.", on="official"),
        Example(text="Un an de garantie sur les pièces de rechange.", on="official"),
        Example(text="{company} è stata fondata nel 1952.", on="official"),
        Example(text="I nostri 24 apprendisti ringraziano.", on="official"),
        Example(text="Ieri la nostra hotline ha ricevuto 40 chiamate in due ore.", on="official"),
    ),
)
