"""Corrects a false claim about the company with a published fact and a link.

What: *that is wrong*, *not true*, with a link or a place to read it up, and what the fact book or an
own product or name speaks of, beside it. A denial without a source, a correction of one's own post,
questions and denials about others do not count.
Why: no fault; it is how anybody may stand up for the company, where a rule permits it.
Instead: nothing to do.
Source: common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures
from sayso.engine.checks.passage import MOST_MARKS
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

NEAR = 2
"""Sentences within which the fact stands."""


def _fact(view: View, sentence: int) -> bool:
    """Whether a sentence holds something of ours that can be looked up."""
    if view.series.within(sentence) or view.about_us.within(sentence):
        return True
    ours = view.ours.within(sentence) or (view.known_here and view.said("plural").within(sentence))
    return bool(ours) or next(figures(view, sentence, bare=True), None) is not None


def read(view: View) -> Iterator[Mark]:
    """One mark for a text."""
    if view.draft.action == "correct":
        return
    linked = any(span.kind == "link" for span in view.taken.spans)
    if not linked and not any(view.native(hit) for hit in view.said("source_word")):
        return
    if not (view.ours or view.series or (not view.personal) or view.says_we):
        return
    for hit in view.said("denies")[:MOST_MARKS]:
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or view.asked(sentence):
            continue
        if view.others.within(sentence) or view.spoken(sentence, "private", "kin"):
            continue
        last = min(sentence + NEAR, len(view.sentences) - 1)
        facts = [each for each in range(sentence, last + 1) if _fact(view, each)]
        if not facts:
            continue
        yield Mark(
            kind="corrects_falsehood",
            start=hit.start,
            end=view.sentences[facts[0]].end,
            severity=None,
            certainty=0.7,
        )
        return


CHECK = Check(
    id="corrects_falsehood",
    kinds=("corrects_falsehood",),
    read=read,
    looks_at=("place", "action"),
    wants=("denies",),
    found=(
        Example(
            text="Das ⟦stimmt nicht, {company} liefert auch ins Tessin: firma.example/liefern⟧",
            do="reply",
        ),
        Example(text="⟦Falsch, die {product} gibt es seit 2019⟧. Siehe Link.", do="reply"),
        Example(
            text="⟦Stimmt so nicht. Der Umsatz {known_year} war {known_value} Mio. Quelle: Bericht⟧.",
            do="comment",
        ),
        Example(text="⟦Not true, {company} ships to Norway, see firma.example⟧", do="reply"),
        Example(text="⟦Wrong, the {product} has been out since 2019⟧. Link below.", do="reply"),
        Example(
            text="⟦That's false. {company} has three sites, it is documented here⟧.", do="comment"
        ),
        Example(
            text="⟦C'est faux, {company} livre aussi en Italie, voir firma.example⟧", do="reply"
        ),
        Example(text="⟦Inexact : la {product} existe depuis 2019⟧. Source : rapport.", do="reply"),
        Example(text="⟦Pas vrai, {company} a trois sites⟧. Lien ci-dessous.", do="comment"),
        Example(
            text="⟦Non è vero, {company} spedisce anche a Ginevra, vedi firma.example⟧", do="reply"
        ),
        Example(text="⟦Falso, la {product} esiste dal 2019⟧. Fonte: rapporto.", do="reply"),
        Example(text="⟦Non è esatto, {company} ha tre sedi⟧. Link qui sotto.", do="comment"),
    ),
    not_found=(
        Example(text="Das stimmt nicht, {company} liefert auch ins Tessin.", do="reply"),
        Example(text="Mehr über {company}: firma.example/liefern", do="reply"),
        Example(text="Das stimmt nicht, die Katze ist weiss, siehe Link.", do="reply"),
        Example(text="Falsch, die {product} gibt es seit 2019. Siehe Link.", do="correct"),
        Example(text="Not true, {company} ships to Norway.", do="reply"),
        Example(text="See firma.example for everything on {company}.", do="reply"),
        Example(text="Wrong, the cat is white, see the link.", do="reply", on="hidden"),
        Example(text="C'est faux, {company} livre aussi en Italie.", do="reply"),
        Example(text="Voir firma.example pour {company}.", do="reply"),
        Example(text="C'est faux, le chat est blanc, voir le lien.", do="reply", on="hidden"),
        Example(text="Non è vero, {company} spedisce anche a Ginevra.", do="reply"),
        Example(text="Vedi firma.example su {company}.", do="reply"),
        Example(text="Falso, il gatto è bianco, vedi link.", do="reply", on="hidden"),
    ),
)
