"""Running legal proceedings.

What: something on a lawsuit, an investigation or an authority's procedure that the company is in: a
word of proceedings, and in the same sentence the company, *us* or *our*; or *the lawsuit* with a
word on how it will end where the text speaks of the company. Law in general, one's own divorce, a
question, a closed case and *we do not comment* do not count.
Why: what is said outside can be held against the company, and it can break a court's order.
Instead: refer to the press office.
Source: ours; Swiss Civil Procedure Code Art. 156; Criminal Procedure Code Art. 73; Civil Code
Art. 28.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das sagt etwas zu einem laufenden Verfahren.",
    "en": "This says something about running legal proceedings.",
    "fr": "Cela dit quelque chose d'une procédure en cours.",
    "it": "Questo dice qualcosa su un procedimento in corso.",
}
INSTEAD = {
    "de": "Lassen Sie es weg und verweisen Sie an die Medienstelle.",
    "en": "Leave it out and refer to the press office.",
    "fr": "Supprimez-le et renvoyez au service de presse.",
    "it": "Lo tolga e rinvii all'ufficio stampa.",
}
REACH = 6
"""Words between *we* and the proceedings."""

PAIR = 2
"""Different words of the court that make proceedings of each other: *our lawyer*, *the other side*."""


def _general(view: View, sentence: int, *, ours: bool) -> bool:
    """Whether it is law in general, a closed case, one's own business, or no comment at all."""
    if view.asked(sentence) or view.said("no_comment", "press_office").within(sentence):
        return True
    if view.said("about_it", "hiring", "law_about").within(sentence):
        return True
    if view.said("law_done").within(sentence) and not view.said("law_open").within(sentence):
        return True
    return not ours and bool(view.said("own_law", "private", "kin").within(sentence))


def _place(view: View, sentence: int) -> tuple[int, int, bool] | None:
    """The words on proceedings in a sentence, and whether they can mean nothing else."""
    # *kein Rechtsstreit*, *no lawsuit*: there is none
    denied = {
        at
        for no in view.said("not").within(sentence)
        for at in (no.first + 1, no.first + 2)
        if at >= no.last
    }

    def meant(concept: str) -> Iterator[WordHit]:
        for hit in view.said(concept).within(sentence):
            if hit.first not in denied and view.native(hit) and not view.cited(hit):
                yield hit

    sure = next(meant("lawsuit"), None)
    if sure is not None:
        return sure.first, sure.last, True
    signs, outlook = list(meant("law_sign")), list(meant("law_outlook"))
    offices, probes = list(meant("law_office")), list(meant("law_probe"))
    both = sorted((*signs, *outlook) if signs else (), key=lambda hit: hit.first)
    if len({view.quoted(hit).casefold() for hit in both}) < PAIR:
        both = sorted((*offices, *probes), key=lambda hit: hit.first)
        if not (offices and probes):
            return None
    return both[0].first, max(hit.last for hit in both), False


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    told = view.said("works_at")
    seen: set[int] = set()
    for found in view.said("lawsuit", "law_sign", "law_probe"):
        sentence = view.sentence(found)
        if sentence in seen:
            continue
        seen.add(sentence)
        place = _place(view, sentence)
        if place is None:
            continue
        first, last, sure = place
        ours = bool(view.ours.within(sentence)) and not told.within(sentence)
        we = view.known_here and any(
            first - REACH <= hit.first < last + REACH
            for hit in view.said("plural").within(sentence)
        )
        between = view.names("competitor", "customer").within(sentence) if sure else ()
        awaited = bool(view.ours) and bool(between or view.said("law_outlook").within(sentence))
        if not (ours or awaited or we):
            continue
        if _general(view, sentence, ours=ours):
            continue
        start, end = view.place_of(first, last)
        yield Mark(
            kind="legal_matter",
            start=start,
            end=end,
            severity="stop" if sure and (ours or awaited) else "hint",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.85 if sure and ours else 0.7,
        )


CHECK = Check(
    id="legal_matter",
    kinds=("legal_matter",),
    read=read,
    looks_at=("place",),
    wants=("lawsuit", "law_sign", "law_probe"),
    found=(
        Example(text="Die ⟦Klage gegen⟧ {company} ist ein Witz, die gewinnen wir."),
        Example(text="Der ⟦Rechtsstreit⟧ zwischen {company} und {competitor} zieht sich hin."),
        Example(text="Gestern war die ⟦Staatsanwaltschaft⟧ bei uns im Büro."),
        Example(text="Ich arbeite bei {company}. Die ⟦Klage ist völlig haltlos⟧."),
        Example(text="Morgen stehen wir ⟦vor Gericht⟧, drückt uns die Daumen!"),
        Example(text="Unsere Firma wurde von einem früheren Lieferanten ⟦verklagt⟧."),
        Example(text="The ⟦lawsuit⟧ against {company} will be over by summer."),
        Example(text="The regulator has opened an ⟦investigation into⟧ {company}."),
        Example(text="Our lawyers filed for an ⟦injunction⟧ against {competitor} this morning."),
        Example(text="We are being ⟦sued⟧ by a former supplier."),
        Example(text="Le ⟦litige⟧ entre {company} et {competitor} n'est pas près de finir."),
        Example(text="Un ancien client a ⟦porté plainte⟧ contre {company}."),
        Example(text="{company} passe ⟦devant le tribunal⟧ mardi, nous sommes confiants."),
        Example(text="Il ⟦procedimento penale⟧ contro {company} è ancora aperto."),
        Example(text="Un fornitore ⟦ha fatto causa⟧ a {company}."),
        Example(text="Martedì {company} è ⟦in tribunale⟧, vinceremo."),
    ),
    not_found=(
        Example(text="Das neue Verfahren von {company} spart beim Lackieren Zeit."),
        Example(text="Vor Gericht und auf hoher See ist man in Gottes Hand."),
        Example(text="Unsere Juristin hält einen Vortrag über Sammelklagen."),
        Example(text="Zu laufenden Verfahren äussern wir uns nicht."),
        Example(
            text="Das Strafverfahren gegen {company} ist seit 2019 rechtskräftig abgeschlossen."
        ),
        Example(text="Nach der Scheidung sahen wir uns noch einmal vor Gericht."),
        Example(
            text="Ich arbeite bei {company}. Das Bundesgericht hat über die Krankenkassen entschieden."
        ),
        Example(text="Unser Betrieb sucht eine Juristin mit Erfahrung in Schiedsverfahren."),
        Example(text="{company} hat keinen Rechtsstreit."),
        Example(text="Das beste Gericht in unserer Kantine bleibt die Rösti, so mein Urteil."),
        Example(text="The trial of our new pump went well."),
        Example(text="{company} opened a basketball court for the neighbours."),
        Example(text="We do not comment on pending proceedings."),
        Example(text="The lawsuit against {company} was settled in 2012."),
        Example(text="The European court ruled on cookies, says the paper."),
        Example(text="Le processus de {company} est plus rapide."),
        Example(text="{company} ne commente pas les procédures en cours."),
        Example(text="Le tribunal fédéral a rejeté le recours des communes."),
        Example(text="La procédure de commande chez {company} est simple."),
        Example(text="Il processo produttivo di {company} è cambiato."),
        Example(text="Non commentiamo i procedimenti in corso."),
        Example(text="A causa della neve {company} apre più tardi."),
        Example(text="Il giudice ha deciso sulle pensioni, lo leggo sul giornale."),
    ),
)
