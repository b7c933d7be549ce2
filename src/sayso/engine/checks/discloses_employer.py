"""Says where the author works.

What: *ich arbeite bei …*, *I work at …*, *je travaille chez …*, *lavoro per …*, an own hashtag
#Team…, *…-Mitarbeiterin*, the author's name with the company's at the end.
Why: no fault; it fulfils the duty to disclose.
Instead: nothing to do.
Source: FTC Endorsement Guides §255.5; UWG Art. 3(1)(b).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import NameHit, View
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain

WORDS = {
    "de": "Hier steht, wo die Autorin oder der Autor arbeitet.",
    "en": "This says where the author works.",
    "fr": "Le texte dit où travaille son auteur.",
    "it": "Il testo dice dove lavora chi scrive.",
}
REACH = 4


def _says(view: View, hit: NameHit) -> tuple[int, int] | None:
    """The tokens by which a sentence with our name discloses; ``None`` where it does not."""
    sentence = view.sentence(hit)
    no = view.said("not").within(sentence)
    past = view.said("past").within(sentence)
    for phrase in reversed(view.every("works_at").within(sentence)):
        if phrase.last <= hit.first <= phrase.last + REACH:
            denied = any(phrase.first - 2 <= word.first < hit.first for word in (*no, *past))
            if not denied:
                return phrase.first, hit.last
    for staff in view.said("staff").within(sentence):
        if hit.last <= staff.first <= hit.last and view.tokens[staff.first].gap in (0, 2):
            return hit.first, staff.last
    return _signed(view, hit)


def _signed(view: View, hit: NameHit) -> tuple[int, int] | None:
    """The author's own name right before ours: a signature."""
    author = view.author
    if author is None:
        return None
    names = {plain(word) for word in author.name.split()}
    for at in range(max(0, hit.first - 3), hit.first):
        if view.tokens[at].text in names:
            return at, hit.last
    return None


def disclosures(view: View) -> Iterator[tuple[int, int]]:
    """Every place of the text that discloses."""
    for hit in view.names("hashtag"):
        yield hit.start, hit.end
    own = view.names("own")
    for hit in own:
        place = _says(view, hit)
        if place is not None:
            yield view.place_of(*place)
    for hit in view.names("product"):
        place = _says(view, hit)
        if place is not None:
            yield view.place_of(*place)


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for start, end in disclosures(view):
        yield Mark(kind="discloses_employer", start=start, end=end, severity=None, words=WORDS)


CHECK = Check(
    id="discloses_employer",
    kinds=("discloses_employer",),
    read=read,
    looks_at=("author",),
    wants=("own", "hashtag", "product"),
    found=(
        Example(text="Ich ⟦arbeite bei {company}⟧ und freue mich."),
        Example(text="Ich ⟦arbeite seit 2019 bei der {company}⟧."),
        Example(text="Disclaimer: I ⟦work at {company}⟧."),
        Example(text="(I ⟦work for {company}⟧.)"),
        Example(text="Je ⟦travaille chez {company}⟧ depuis un an."),
        Example(text="⟦Lavoro per {company}⟧ da un anno."),
        Example(text="Schön war's ⟦#{hashtag}⟧"),
        Example(text="Als ⟦{company}-Mitarbeiterin⟧ sage ich das gern."),
        Example(text="I ⟦work on {product}⟧. Batch the calls."),
    ),
    not_found=(
        Example(text="Ich arbeite nicht bei {company}."),
        Example(text="{company} baut gute Sachen."),
        Example(text="Danke an {company}, ich war heute zu Besuch."),
        Example(text="Wir arbeiten mit Maschinen von {company}."),
    ),
)
