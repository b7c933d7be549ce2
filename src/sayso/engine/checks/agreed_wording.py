"""Says what an agreed wording says, and nothing beyond it.

What: the words of a wording in force, all of them in their order, in any of its languages; case,
punctuation and line breaks are free, and a greeting, a thanks or a pointer may stand before or after.
Why: no fault; on delicate topics it is what everybody may say.
Instead: nothing to do.
Source: the company's agreed wordings.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import NUMBER, SIGN, WORD

FREE = (
    "greeting",
    "closing",
    "thanks",
    "refer",
    "pointer",
    "here",
    "message",
    "press_office",
    "contact",
)
LOOKED_AT = 500
"""Beginnings of wordings that are looked at."""
RUNS = 8
"""Agreed wordings of a text that are looked at as a whole: to each of several the others are more."""
TELLING = (
    "not",
    "interpret",
    "mood",
    "business",
    "level",
    "busy",
    "went",
    "hush",
    "coming",
    "change_word",
    "figure_word",
    "event",
)
"""What says something beside the wording."""

SIGNED = 4
"""Words of a signature."""

MOST = 2
"""Words beside the wording, besides names and function words, that say nothing of their own."""


def read(view: View) -> Iterator[Mark]:
    """One mark on the wording."""
    tried = 0
    for hit in view.raw("wording")[:LOOKED_AT]:
        wording = view.index.wordings[hit.what[1]]
        if not wording.holds(view.draft.time):
            continue
        for first, words in view.index.agreed[wording.id]:
            run = _run(view, hit.first, first, words)
            tried += run is not None
            if tried > RUNS:
                return
            if run is not None and _adds_nothing(view, *run):
                start, end = view.place_of(*run)
                yield Mark(
                    kind="agreed_wording",
                    start=start,
                    end=end,
                    subject=wording.id,
                    severity=None,
                )
                return


def _run(view: View, at: int, first: int, words: tuple[str, ...]) -> tuple[int, int] | None:
    """The tokens that are ``words``, of which number ``first`` stands at ``at``."""
    start = at - first
    if start < 0 or start + len(words) > len(view.tokens):
        return None
    if any(view.tokens[start + at].text != word for at, word in enumerate(words)):
        return None
    return start, start + len(words)


def _adds_nothing(view: View, first: int, last: int) -> bool:
    """Whether what stands around only greets, thanks or points."""
    around = (*range(first), *range(last, len(view.tokens)))
    offers = {
        sentence
        for sentence in {view.tokens[at].sentence for at in around}
        if _offers(view, sentence, first, last)
    }
    rest = {at: None for at in around if view.tokens[at].sentence not in offers}
    if not rest:
        return True
    free = {
        at
        for hit in (*view.said(*FREE), *view.names("own", "hashtag"))
        for at in range(hit.first, hit.last)
    }
    claims, titles = lexicon.claims(view.language), lexicon.titles()
    empty = lexicon.function_words()
    more = 0
    for at in rest:
        token = view.tokens[at]
        if at in free or token.inside in ("link", "mail", "mention"):
            continue
        if token.kind in (NUMBER, SIGN) or token.text in claims or token.inside:
            return False
        named = at > 0 and view.tokens[at - 1].text in titles
        idle = token.text in empty or token.text in titles
        more += token.kind == WORD and not named and not idle
    return more <= MOST and not any(
        hit.first not in free and hit.first in rest and not first <= hit.first < last
        for hit in view.said("not", "interpret", "mood")
    )


def _offers(view: View, sentence: int, first: int, last: int) -> bool:
    """Whether a sentence of its own offers help with a product, or is a signature."""
    span = view.sentences[sentence]
    if span.first < last and first < span.last:
        return False
    words = [token for token in view.tokens[span.first : span.last] if token.kind == WORD]
    author = view.author
    if author is not None and len(words) <= SIGNED:
        names = {plain(name) for name in author.name.split()}
        return any(token.text in names for token in words)
    offered = view.names("product").within(sentence) and view.said("contact").within(sentence)
    return bool(offered) and not view.said(*TELLING).within(sentence)


CHECK = Check(
    id="agreed_wording",
    kinds=("agreed_wording",),
    read=read,
    looks_at=("author", "time"),
    wants=("wording",),
    found=(
        Example(text="⟦Unsere Zahlen stehen im Bericht. Neues sagen wir im März⟧."),
        Example(
            text="⟦Unsere Zahlen stehen im Bericht. Neues sagen wir im März⟧. Freundliche Grüsse"
        ),
        Example(text="Guten Tag! ⟦unsere zahlen stehen im Bericht, neues sagen wir im März⟧"),
        Example(
            text="Danke für die Frage, Frau Berisha. ⟦Unsere Zahlen stehen im Bericht. Neues sagen "
            "wir im März⟧. Mehr unter bericht@house.example"
        ),
        Example(text="⟦Our figures are in the report. More in March⟧."),
        Example(text="Hi all! ⟦Our figures are in the report. More in March⟧. Thank you!"),
        Example(text="⟦Our figures are in the report – more in March⟧! #{hashtag}"),
        Example(text="⟦Nos chiffres sont dans le rapport. La suite en mars⟧."),
        Example(text="Merci ! ⟦Nos chiffres sont dans le rapport. La suite en mars⟧."),
        Example(text="⟦Nos chiffres sont dans le rapport ; la suite en mars⟧ 👇"),
        Example(text="⟦Le nostre cifre sono nel rapporto. Il seguito a marzo⟧."),
        Example(text="Grazie! ⟦Le nostre cifre sono nel rapporto. Il seguito a marzo⟧."),
        Example(text="⟦Le nostre cifre sono nel rapporto: il seguito a marzo⟧."),
    ),
    not_found=(
        Example(text="Unsere Zahlen stehen im Bericht."),
        Example(text="Unsere Zahlen stehen im Bericht. Neues sagen wir im März. Es wird gut!"),
        Example(
            text="Unsere Zahlen stehen im Bericht. Neues sagen wir im März. Prächtige Lage, rosige "
            "Zukunft!"
        ),
        Example(text="Unsere Zahlen stehen nicht im Bericht. Neues sagen wir im März."),
        Example(text="Wir warten auf den Frühling."),
        Example(text="Our figures are in the report. More in March. Sales are up 5 %."),
        Example(text="Our figures are in the report. More in April."),
        Example(text="Our figures are in the report. More in March 📈"),
        Example(text="Nos chiffres sont dans le rapport."),
        Example(text="Nos chiffres sont dans le rapport. La suite en mars, elle est belle."),
        Example(text="La suite en mars. Nos chiffres sont dans le rapport."),
        Example(text="Le nostre cifre sono nel rapporto."),
        Example(text="Il seguito a marzo. Le nostre cifre sono nel rapporto."),
        Example(text="Le nostre cifre sono nel rapporto. Il seguito a marzo. Siamo contenti."),
    ),
)
