"""Research results, prototypes and papers: not out yet, or out.

What: results, measured values, a prototype, or a paper said not to have appeared; beside it, as a
circumstance, a paper said to have appeared, or with its DOI.
Why: what was shown in public is no longer new, and cannot be patented.
Instead: link to work that has appeared.
Source: European Patent Convention Art. 54; Swiss Patents Act Art. 7.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.phrases import Hit

WORDS = {
    "de": "Das ist Forschung, die noch nicht erschienen ist.",
    "en": "This is research that has not appeared yet.",
    "fr": "C'est de la recherche qui n'est pas encore parue.",
    "it": "È ricerca non ancora pubblicata.",
}
INSTEAD = {
    "de": "Verlinken Sie eine Arbeit, die schon erschienen ist.",
    "en": "Link to work that has already appeared.",
    "fr": "Renvoyez à un travail déjà paru.",
    "it": "Rinvii a un lavoro già pubblicato.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for the text, from the first word of it to the last; one for each paper that is out."""
    papers = view.said("paper", "research")
    if not papers:
        return
    about = view.ours or view.known_here
    waiting = view.said("unpublished")
    appeared = [hit for hit in view.said("appeared") if not _within(hit, waiting)]
    linked = any(span.kind == "link" and span.body.startswith("doi.") for span in view.taken.spans)
    out = False
    for number, span in enumerate(view.sentences):
        named = papers.within(number)
        here = [hit for hit in appeared if view.sentence(hit) == number and not view.negated(hit)]
        if named and not waiting.within(number) and (here or linked):
            out = True
            yield Mark(kind="published_work", start=span.start, end=span.end, severity=None)
    if out or not about:
        return
    told: list[Hit[tuple[str, str]]] = []
    for hit in papers:
        number = view.sentence(hit)
        if view.negated(hit, reach=1):
            continue
        result = hit.what[0] == "research"
        if not result and not waiting.within(number):
            continue
        if view.others.within(number) and not view.ours.within(number):
            continue
        if not result and view.said("private").within(number):
            continue
        told.append(hit)
    if told:
        yield Mark(
            kind="research_unpublished",
            start=told[0].start,
            end=max(hit.end for hit in told),
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )


def _within(hit: Hit[tuple[str, str]], others: list[Hit[tuple[str, str]]]) -> bool:
    return any(other.first <= hit.first and hit.last <= other.last for other in others)


CHECK = Check(
    id="research_unpublished",
    kinds=("research_unpublished", "published_work"),
    read=read,
    looks_at=("place",),
    wants=("paper", "research"),
    found=(
        Example(text="Erste ⟦Messwerte⟧ von {company}, schaut her!"),
        Example(text="Our ⟦test results⟧ at {company} look fine."),
        Example(text="Les premiers ⟦résultats de mesure⟧ chez {company}."),
        Example(text="I primi ⟦risultati delle prove⟧ da {company}."),
        Example(text="Das ⟦Paper⟧ von {company} ist im Review."),
        Example(text="⟦Unser Paper ist erschienen: doi.example/10.1⟧.", kind="published_work"),
        Example(text="⟦The paper is out⟧.", kind="published_work"),
    ),
    not_found=(
        Example(text="Unser Paper bei {company} ist erschienen, mit allen Messwerten."),
        Example(text="Meine Vorlesung ist zu Ende, danke {company}."),
        Example(text="Das Paper ist noch nicht erschienen.", kind="published_work"),
        Example(text="Die Messwerte vom Hausarzt sind gut.", on="hidden"),
    ),
)
