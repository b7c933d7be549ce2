"""A gift of a supplier or customer above the limit.

What: an amount above the limit in a sentence that tells of a gift, invitation or discount from a
supplier, maker or customer; and trips, hotels, boxes and watches, which are above any limit. The
limit is the one the company's own rule on such gifts names; where none does, 200 francs.
Why: who takes much can hardly say no; somebody has to know of it before the post tells everybody.
Instead: tell your line manager first.
Source: Swiss Federal Personnel Ordinance Art. 93(2) (200 francs); Swiss Criminal Code Art. 322novies
(private bribery) and 322decies.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import values
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language.contacts import amounts

GIVEN = ("got_free", "got", "gift_noun")
LIMIT = 200.0
"""Francs or euros, where the company says nothing: one is taken for the other."""


def _limit(view: View) -> float:
    """The company's limit: the smallest amount in the clauses that start from such gifts."""
    said = [
        value
        for text in view.index.said_where("gift_over_limit")
        for _, _, written in amounts(text)
        for value in values(written)
    ]
    return min((value for value in said if value > 0), default=LIMIT)


def _from_business(view: View, sentence: int) -> bool:
    """Whether a sentence names a supplier, maker or customer, and neither family nor the house."""
    if view.said("kin").within(sentence) or view.names("own").within(sentence):
        return False
    return bool(
        view.said("business_giver").within(sentence) or view.names("customer").within(sentence)
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    limit = _limit(view)
    much = [
        (start, end)
        for start, end, written in amounts(view.text)
        if any(value > limit for value in values(written))
    ]
    if not much and not view.said("trip"):
        return
    seen: set[int] = set()
    for hit in view.said(*GIVEN):
        sentence = view.sentence(hit)
        if sentence in seen or view.asked(sentence) or view.negated(hit) or view.cited(hit):
            continue
        if hit.what[0] == "gift_noun" and not (
            view.personal and view.said("to_me").within(sentence)
        ):
            continue
        if not _from_business(view, sentence) and not _from_business(view, sentence + 1):
            continue
        place = _worth(view, hit, much)
        if place is None:
            continue
        seen.add(sentence)
        yield Mark(
            kind="gift_over_limit",
            start=min(hit.start, place[0]),
            end=max(hit.end, place[1]),
            severity=None,
            certainty=0.8,
        )


def _worth(view: View, hit: WordHit, much: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The amount above the limit in this sentence or the next, or the thing that always is."""
    sentence = view.sentence(hit)
    after = view.sentences[min(sentence + 1, len(view.sentences) - 1)]
    at = bisect_left(much, (view.sentences[sentence].start, 0))
    if at < len(much) and much[at][0] < after.end + 1:
        return much[at]
    if hit.what[0] == "gift_noun":
        return None
    trips = view.said("trip").within(sentence)
    return (trips[0].start, trips[0].end) if trips else None


CHECK = Check(
    id="gift_over_limit",
    kinds=("gift_over_limit",),
    read=read,
    looks_at=("place",),
    wants=GIVEN,
    found=(
        Example(text="Der Lieferant ⟦hat mir Ware für CHF 250 geschenkt⟧."),
        Example(text="Ein Kunde ⟦hat uns in ein Hotel eingeladen⟧, Wahnsinn."),
        Example(text="⟦Geschenk vom Lieferanten: Ware für 1'200 Franken⟧!"),
        Example(
            text="Ein Kunde hat mir einen ⟦Geschenkkorb für 450 Franken⟧ vor die Tür gestellt."
        ),
        Example(text="Our supplier ⟦gave us vouchers worth EUR 400⟧."),
        Example(text="A customer ⟦invited us to a weekend in⟧ Rome."),
        Example(text="The vendor ⟦sent me a watch⟧, wow."),
        Example(text="Le fournisseur ⟦m'a offert un bon de 300 francs⟧."),
        Example(text="Un client ⟦nous a invités, vol⟧ compris."),
        Example(text="Le fabricant ⟦m'a envoyé une montre⟧."),
        Example(text="Il fornitore ⟦mi ha regalato un buono di 300 franchi⟧."),
        Example(text="Un cliente ⟦ci ha invitati, volo⟧ compreso."),
        Example(text="Il produttore ⟦mi ha mandato un orologio⟧."),
        Example(text="A customer left a gift basket worth 450 francs on my doorstep."),
    ),
    not_found=(
        Example(text="Der Lieferant hat mir einen Kugelschreiber geschenkt."),
        Example(text="Meine Frau hat mir eine Uhr für 900 Franken geschenkt."),
        Example(text="Der Lieferant hat uns ein Brot für 12 Franken geschenkt."),
        Example(text="Die Maschine des Lieferanten kostet 90'000 Franken."),
        Example(text="Unsere Kunden bekommen einen Gutschein über 300 Franken.", on="official"),
        Example(text="Our supplier gave us a pen."),
        Example(text="My aunt gave me a watch worth 900 francs."),
        Example(text="The supplier gave us chocolate worth EUR 15."),
        Example(text="Le fournisseur m'a offert un stylo."),
        Example(text="Mon père m'a offert une montre de 900 francs."),
        Example(text="Le fournisseur nous a offert du chocolat pour 15 francs."),
        Example(text="Il fornitore mi ha regalato una penna."),
        Example(text="Mio padre mi ha regalato un orologio da 900 franchi."),
        Example(text="Il fornitore ci ha regalato cioccolata per 15 franchi."),
    ),
)
