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

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures
from sayso.engine.checks.view import View
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


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for hit in view.names("embargo"):
        embargo = view.index.embargoes[hit.what[1]]
        if not view.is_secret(embargo):
            continue
        start, end = hit.start, hit.end
        if embargo.needs_figure:
            beside = list(figures(view, view.sentence(hit)))
            growth = view.said("figure_word").within(view.sentence(hit))
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


def kinds(company: Company) -> tuple[str, ...]:
    """The faults this company's embargoes make."""
    return tuple(sorted({embargo.kind for embargo in company.names.embargoes}))


CHECK = Check(
    id="unannounced_product",
    kinds=("unannounced_product",),
    more_kinds=kinds,
    read=read,
    looks_at=("author", "time"),
    wants=("embargo",),
    secret=True,
    found=(
        Example(text="Bald kommt die ⟦{embargo}⟧!"),
        Example(text="Soon: ⟦{embargo}⟧, stay tuned."),
        Example(text="⟦{figure_embargo} +23 %⟧, was für ein Start", kind="insider_figure"),
        Example(text="Wir haben ⟦{figure_embargo} verdoppelt⟧.", kind="insider_figure"),
    ),
    not_found=(
        Example(text="Bald kommt etwas Neues!"),
        Example(text="Was ist eigentlich {figure_embargo}?", kind="insider_figure"),
        Example(text="Bald kommt die {embargo}!", signed_in=False),
    ),
)
