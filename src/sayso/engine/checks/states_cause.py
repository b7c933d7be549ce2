"""Answers a complaint with causes, fault, machine or customer data.

What: in a reply, a fault that is laid on somebody or some part (*an operator error*, *wrongly
installed*, *our mistake*), what a customer's contract, invoice, serial number or log says, and a
cause (*it was due to*) of what is technical, where the reply speaks of a complaint. Asking for such data, promising to look
into it, questions and denials do not count, nor does a reply on a private profile.
Why: before an audience nobody finds out who is right, and what belongs to a customer gets out.
Instead: say sorry, and ask for a direct message.
Source: DSG Art. 6 (purpose, proportionality); common to published guidelines on complaints.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das nennt öffentlich Ursache, Schuld oder Kundendaten.",
    "en": "This names cause, fault or customer data in public.",
    "fr": "Cela mentionne en public une cause, une faute ou des données de client.",
    "it": "Questo cita in pubblico una causa, una colpa o dati del cliente.",
}
INSTEAD = {
    "de": "Bitten Sie um eine Direktnachricht.",
    "en": "Ask for a direct message.",
    "fr": "Demandez un message privé.",
    "it": "Chieda un messaggio privato.",
}
REACH = 2
"""Words between a *not* and what it denies."""


def _said(view: View, concept: str) -> Iterator[WordHit]:
    """What is claimed: neither asked, denied, quoted nor asked for."""
    for hit in view.said(concept)[:MOST_HITS]:
        sentence = view.sentence(hit)
        if not view.native(hit) or view.cited(hit) or view.asked(sentence):
            continue
        denied = [no for no in view.spoken(sentence, "not") if no.last <= hit.first]
        if any(hit.first - no.last < REACH for no in denied):
            continue
        if view.said("asks_back").within(sentence):
            continue
        yield hit


def _technical(view: View, sentence: int) -> bool:
    """Whether a sentence, or one beside it, is about a product or its parts."""
    return any(
        view.names("product").within(each)
        or any(view.native(hit) for hit in view.said("machinery").within(each))
        for each in (sentence, sentence - 1, sentence + 1)
    )


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if view.draft.action != "reply" or view.class_ not in ("official", "review"):
        return
    found = [*_said(view, "fault"), *_said(view, "service_data")]
    if any(view.native(hit) for hit in view.said("complaint_word")[:MOST_HITS]):
        found += (hit for hit in _said(view, "cause") if _technical(view, view.sentence(hit)))
    by_sentence: dict[int, list[WordHit]] = {}
    for hit in found:
        by_sentence.setdefault(view.sentence(hit), []).append(hit)
    for sentence, hits in sorted(by_sentence.items())[:MOST_MARKS]:
        span = view.sentences[sentence]
        causes = [hit for hit in hits if hit.what[0] == "cause"]
        last = span.last if causes else max(hit.last for hit in hits)
        start, end = view.place_of(min(hit.first for hit in hits), last)
        yield Mark(
            kind="states_cause",
            start=start,
            end=end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.75,
        )


CHECK = Check(
    id="states_cause",
    kinds=("states_cause",),
    read=read,
    looks_at=("place", "action"),
    wants=("fault", "cause", "service_data"),
    found=(
        Example(text="Das war ein ⟦Bedienfehler⟧ bei Ihnen.", do="reply", on="official"),
        Example(
            text="Tut uns leid. Es ⟦lag an einem schlechten Kabel⟧.", do="reply", on="official"
        ),
        Example(
            text="Die Störung ist behoben, ⟦Ursache war das Netzteil⟧.", do="reply", on="official"
        ),
        Example(text="⟦Laut Protokoll⟧ lief sie 90 Stunden.", do="reply", on="portal"),
        Example(text="Sorry. It ⟦was due to a bad cable⟧.", do="reply", on="official"),
        Example(text="The part was ⟦wrongly installed⟧ on site.", do="reply", on="official"),
        Example(text="⟦Your contract⟧ ended in March.", do="reply", on="portal"),
        Example(text="Désolés, ⟦la cause, c'est le câble⟧.", do="reply", on="official"),
        Example(text="C'est une ⟦erreur de manipulation⟧ chez vous.", do="reply", on="official"),
        Example(text="⟦Votre facture⟧ de mai est encore ouverte.", do="reply", on="portal"),
        Example(text="Ci dispiace, ⟦la causa era il cavo⟧.", do="reply", on="official"),
        Example(text="È stato un ⟦errore di montaggio⟧.", do="reply", on="official"),
        Example(text="⟦Il suo contratto⟧ è scaduto a marzo.", do="reply", on="portal"),
        Example(
            text="The fault is fixed, the cause was the power supply.", on="official", do="reply"
        ),
        Example(
            text="Le dérangement est réparé, c'était dû au bloc d'alimentation.",
            on="official",
            do="reply",
        ),
        Example(
            text="Il guasto è riparato, era colpa dell'alimentatore.", on="official", do="reply"
        ),
    ),
    not_found=(
        Example(
            text="Tut uns leid. Schreiben Sie uns bitte eine Direktnachricht.",
            do="reply",
            on="official",
        ),
        Example(
            text="Wir klären die Ursache und melden uns, entschuldigen Sie.",
            do="reply",
            on="official",
        ),
        Example(text="Gern, wir sind dabei, weil es Spass macht.", do="reply", on="official"),
        Example(text="Das war ein Bedienfehler bei mir."),
        Example(text="War es ein Bedienfehler?", do="reply", on="official"),
        Example(text="Wir prüfen, ob es ein Bedienfehler war.", do="reply", on="official"),
        Example(text="Please check your contract with us.", do="reply", on="official"),
        Example(text="Envoyez-nous votre facture en message privé.", do="reply", on="official"),
        Example(text="Ci invii il suo contratto in privato.", do="reply", on="official"),
        Example(
            text="Entschuldigung, der Grund ist die lange Schlange am Buffet.",
            do="reply",
            on="official",
        ),
        Example(
            text="Sorry for the trouble. Please send us a direct message.",
            do="reply",
            on="official",
        ),
        Example(text="We are looking into the cause, sorry.", do="reply", on="official"),
        Example(text="It was a user error.", do="publish", on="official"),
        Example(
            text="Désolés. Écrivez-nous en message privé, nous cherchons la cause.",
            do="reply",
            on="official",
        ),
        Example(text="Avec plaisir, parce que c'est amusant.", do="reply", on="official"),
        Example(text="Nous examinons la cause, désolés.", do="reply", on="official"),
        Example(text="Ci dispiace. Ci scriva un messaggio privato.", do="reply", on="official"),
        Example(text="Volentieri, perché ci piace.", do="reply", on="official"),
        Example(text="Ci scusiamo, stiamo cercando di capire la causa.", do="reply", on="official"),
    ),
)
