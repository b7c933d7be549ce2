"""A goal named as a goal, a liking named as one's own.

What: a sentence that speaks of a top position and says that it is wanted, hoped for, or one's own
opinion.
Why: no fault; who wants to be the best does not claim to be it.
Instead: nothing to do.
Source: UWG Art. 3(1)(b): only statements of fact can be untrue.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark


def meant_so(view: View, sentence: int) -> bool:
    """Whether a sentence says that it is a goal or a liking."""
    said = view.said("goal", "liking").within(sentence)
    return any(view.native(hit) for hit in said)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for hit in view.said("top"):
        sentence = view.sentence(hit)
        if sentence in seen or not meant_so(view, sentence):
            continue
        seen.add(sentence)
        span = view.sentences[sentence]
        yield Mark(
            kind="goal_or_preference",
            start=span.start,
            end=span.end,
            severity=None,
            certainty=0.8,
        )


CHECK = Check(
    id="goal_or_preference",
    kinds=("goal_or_preference",),
    read=read,
    looks_at=(),
    wants=("top",),
    found=(
        Example(text="⟦Unser Anspruch: der beste Service im Land⟧."),
        Example(text="⟦Wir wollen Marktführer werden⟧."),
        Example(text="⟦Für mich ist die {product} die beste Lösung⟧."),
        Example(text="⟦We want to be the best employer in the region⟧."),
        Example(text="⟦In my opinion {product} is the best⟧."),
        Example(text="⟦Our goal is to be number one⟧."),
        Example(text="⟦Notre objectif : le meilleur service du pays⟧."),
        Example(text="⟦À mon avis, c'est la meilleure machine⟧."),
        Example(text="⟦Nous voulons devenir leader mondial⟧."),
        Example(text="⟦Vogliamo essere il miglior datore, il numero uno⟧."),
        Example(text="⟦Secondo me è la migliore macchina⟧."),
        Example(text="⟦Sogniamo di diventare leader mondiale⟧."),
    ),
    not_found=(
        Example(text="{company} ist Marktführer."),
        Example(text="Die {product} ist die genaueste der Welt."),
        Example(text="Wir wollen morgen in die Badi."),
        Example(text="{company} is the market leader."),
        Example(text="We want to thank you all."),
        Example(text="Our goal is a clean hall."),
        Example(text="{company} est leader mondial."),
        Example(text="Nous voulons vous dire merci."),
        Example(text="J'aime le printemps."),
        Example(text="{company} è leader mondiale."),
        Example(text="Vogliamo ringraziarvi."),
        Example(text="Mi piace il caffè."),
    ),
)
