"""Speaks of the company.

What: own names, hashtags and products, *bei uns*, *unsere Firma*, *our CEO*, *chez nous*, *da noi*.
Why: no fault; duties of disclosure and rules on private opinion start from it.
Instead: nothing to do.
Source: the company's list of names.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain

WORDS = {
    "de": "Hier geht es um die Firma.",
    "en": "This is about the company.",
    "fr": "Il est question de l’entreprise.",
    "it": "Si parla dell’azienda.",
}
PLACE_ONLY = frozenset(("bei uns", "chez nous", "da noi", "here at"))
REACH = 5
WORKING = ("at_work", "workplace", "mate", "makes", "machine", "business", "premises", "hiring")
"""Words by which *bei uns* may be where one works."""


def is_at_home(view: View, hit: WordHit) -> bool:
    """Whether *bei uns* means somebody's kitchen."""
    if view.quoted(hit).lower() not in PLACE_ONLY:
        return False
    if (
        not view.known_here
        and not view.about_us
        and not any(view.native(word) for word in view.said(*WORKING))
    ):
        return True
    near = view.said("private").within(view.sentence(hit))
    return any(hit.first - REACH <= word.first <= hit.last + REACH for word in near)


def is_handle(view: View, hit: NameHit) -> bool:
    """Whether our name is only a part of the name of an account that is not ours: *@house_marco*."""
    if view.tokens[hit.first].inside != "mention":
        return False
    return not any(
        span.first <= hit.first < span.last and plain(span.body) in view.index.handles
        for span in view.words.addresses.get(view.sentence(hit), ())
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.about_us:
        if is_handle(view, hit):
            continue
        yield Mark(kind="about_company", start=hit.start, end=hit.end, severity=None, words=WORDS)
    for hit in view.said("us"):
        if not is_at_home(view, hit):
            weak = view.quoted(hit).lower() in PLACE_ONLY and view.personal
            yield Mark(
                kind="about_company",
                start=hit.start,
                end=hit.end,
                severity=None,
                words=WORDS,
                certainty=0.7 if weak else 1.0,
            )


CHECK = Check(
    id="about_company",
    kinds=("about_company",),
    read=read,
    looks_at=("place",),
    wants=("own", "hashtag", "product", "us"),
    found=(
        Example(text="Ein guter Tag bei ⟦{company}⟧."),
        Example(text="Ein guter Tag ⟦#{company_tag}⟧"),
        Example(text="Heute ⟦bei uns⟧ in der Montage: Kuchen."),
        Example(text="⟦Unsere Firma⟧ baut um."),
        Example(text="⟦Unser Betrieb⟧ feiert."),
        Example(text="⟦Our CEO⟧ came by."),
        Example(text="⟦Chez nous⟧, on fête à l'atelier."),
        Example(text="⟦Notre entreprise⟧ recrute."),
        Example(text="La ⟦nostra azienda⟧ cerca."),
    ),
    not_found=(
        Example(text="Folgt mir: @{company_tag}_privat."),
        Example(text="Chez nous on n'est jamais d'accord.", on="hidden"),
        Example(text="Bei uns zuhause wird heute gekocht."),
        Example(text="Chez nous à la maison, il fait chaud."),
        Example(text="Da noi in famiglia si mangia presto."),
        Example(text="Unser Hund schläft."),
        Example(text="Meine Kaffeemaschine streikt."),
    ),
)
