"""Says itself that somebody's yes is still missing.

What: beside words, pictures or a name of somebody: *her consent is still missing*, *he has not agreed yet*, *she does not know that I post this*,
where no customer is named and nobody is in the picture: those have findings of their own, which lead
to the right people. Beside it, the words of a customer whose yes on file is for other things.
Why: words, pictures and names belong to the people they come from.
Instead: ask first, then publish.
Source: ZGB Art. 28; DSG Art. 6 and 31; URG Art. 9 and 10.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import MOST, few
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Hier fehlt noch eine Einwilligung.",
    "en": "A consent is still missing here.",
    "fr": "Il manque encore un consentement.",
    "it": "Manca ancora un consenso.",
}
INSTEAD = {
    "de": "Holen Sie das Ja zuerst ein.",
    "en": "Get the yes first.",
    "fr": "Obtenez d’abord le consentement.",
    "it": "Ottenga prima il consenso.",
}


QUOTED = {
    "de": "Das ist ein Zitat eines Kunden. Seine Einwilligung deckt keine Zitate.",
    "en": "This quotes a customer. Their consent does not cover quotations.",
    "fr": "C’est une citation d’un client. Son consentement ne couvre pas les citations.",
    "it": "È una citazione di un cliente. Il suo consenso non copre le citazioni.",
}
USES = ("quote", "story")
"""What a customer's yes has to be for, so that it holds for their own words."""

MOST_NAMES = 100
"""Names that are looked at."""

LONG = 4
"""Words of a quotation that is no mere term."""


def _quotes(view: View) -> Iterator[Mark]:
    """What a customer said, word for word, where they only said yes to something else."""
    for customer in islice(few(view, view.names("customer")), MOST_NAMES):
        sentence = view.sentence(customer)
        span = view.sentences[sentence]
        if view.cited(customer) or not view.said("own_words_of").within(sentence):
            continue
        known = [one for one in view.company.consents.consents if one.customer == customer.what[1]]
        if not any(one.use for one in known) or any(
            use in one.use for one in known for use in USES
        ):
            continue
        quotations = view.words.quotations
        first = max(0, bisect_left(quotations, (span.start, 0)) - 1)
        for start, end in quotations[first : first + MOST]:
            words = view.text[start:end].split()
            if start < span.end and span.start < end + 2 and len(words) >= LONG:
                yield Mark(
                    kind="customer_quoted",
                    start=start,
                    end=end,
                    subject=customer.what[1],
                    severity=None,
                    words=QUOTED,
                    instead=INSTEAD,
                    certainty=0.75,
                )
                return


def read(view: View) -> Iterator[Mark]:
    """One mark for a text."""
    if view.words.quotations:
        yield from _quotes(view)
    if not any(view.native(hit) for hit in view.said("to_show")):
        return
    if view.names("customer") or any(medium.people != "none" for medium in view.draft.media):
        return
    for hit in view.said("consent_open"):
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or view.asked(sentence):
            continue
        if view.spoken(sentence, "private", "kin") and not view.ours:
            continue
        yield Mark(
            kind="consent_needed",
            start=hit.start,
            end=hit.end,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.75,
        )
        return


CHECK = Check(
    id="consent_needed",
    kinds=("consent_needed", "customer_quoted"),
    read=read,
    looks_at=("media",),
    wants=("consent_open", "customer"),
    found=(
        Example(text="Zitat aus der Rede von gestern, seine ⟦Einwilligung fehlt noch⟧."),
        Example(text="Schönes Gedicht der Lernenden! Ihre ⟦Zustimmung hole ich noch ein⟧."),
        Example(text="Er ⟦hat noch nicht zugestimmt⟧, dass ich seine Mail zeige."),
        Example(text="Her speech in full. I am still ⟦waiting for her permission⟧."),
        Example(text="A nice note from a visitor, who ⟦hasn't agreed yet⟧."),
        Example(text="His poem, though the ⟦consent is still missing⟧."),
        Example(text="Son discours de vendredi, j'⟦attends son accord⟧."),
        Example(text="Un beau mot reçu hier, il ⟦manque encore son accord⟧."),
        Example(text="Elle ⟦n'a pas encore accepté⟧ que je cite sa lettre."),
        Example(text="Il suo discorso di ieri, ⟦manca ancora il consenso⟧."),
        Example(text="⟦Aspetto il suo consenso⟧ per la lettera."),
        Example(text="La citazione è bella, ma lei ⟦non ha ancora acconsentito⟧."),
        Example(text="Quel beau poème de l'apprentie ! Je lui demande encore son accord."),
        Example(text="Bella poesia dell'apprendista! Il suo consenso devo ancora chiederlo."),
        Example(text="Lovely poem by our apprentice! I still have to get her permission."),
    ),
    not_found=(
        Example(text="«Die Ruhige» heisst sie bei {consenting}, sagt man.", kind="customer_quoted"),
        Example(text="{consenting} sagt ja zur Fallstudie.", kind="customer_quoted"),
        Example(
            text="«Wir fahren jetzt alle zu {consenting}», sagt mein Chef.", kind="customer_quoted"
        ),
        Example(text="Er hat zugestimmt, dass ich seine Rede zeige."),
        Example(text="Ich frage mich noch immer, wie das ging."),
        Example(text="Sie hat noch nicht zugestimmt, mit uns zu essen."),
        Example(text="Heute ungefragt Kuchen bekommen!"),
        Example(text="{customer} zeigt es, die Einwilligung fehlt noch."),
        Example(text="Fehlt die Einwilligung noch?"),
        Example(text="She agreed that I quote her."),
        Example(text="I am still waiting for the bus."),
        Example(text="I haven't asked for cake."),
        Example(text="Il a accepté que je le cite."),
        Example(text="J'attends le bus."),
        Example(text="Il manque encore du café."),
        Example(text="Lei ha acconsentito alla citazione."),
        Example(text="Aspetto il treno."),
        Example(text="Manca ancora il caffè."),
    ),
)
