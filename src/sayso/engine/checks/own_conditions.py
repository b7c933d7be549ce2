"""Speaks of one's own working conditions.

What: a sentence in the first person singular on pay, hours, shifts, heat, noise, breaks, the union.
Why: no fault; such speech is protected in many countries, and rules free it from others.
Instead: nothing to do.
Source: Swiss Code of Obligations Art. 336(1)(b); US NLRA Section 7; ILO Convention 87.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    own = view.said("singular")
    seen: set[int] = set()
    for hit in view.said("conditions"):
        sentence = view.sentence(hit)
        if sentence in seen or not own.within(sentence) or not view.personal:
            continue
        near = range(max(0, sentence - 1), min(sentence + 2, len(view.sentences)))
        if any(view.names("product").within(at) for at in near):
            continue  # the noise of a machine that is praised
        seen.add(sentence)
        span = view.sentences[sentence]
        yield Mark(
            kind="speaks_of_own_conditions",
            start=span.start,
            end=span.end,
            severity=None,
            certainty=0.7,
        )


CHECK = Check(
    id="own_conditions",
    kinds=("speaks_of_own_conditions",),
    read=read,
    looks_at=("place",),
    wants=("conditions",),
    found=(
        Example(text="⟦Mein Lohn reicht nicht mehr⟧."),
        Example(text="⟦I did forty hours of overtime this month⟧."),
        Example(text="⟦J'ai fait trop d'heures supplémentaires⟧."),
        Example(text="⟦Ho troppi straordinari questo mese⟧."),
    ),
    not_found=(
        Example(text="Die Löhne im Dorf steigen."),
        Example(text="Ich mag meine {product}, auch in der Nachtschicht."),
        Example(text="Heute gab es Kuchen."),
    ),
)
