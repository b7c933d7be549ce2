"""Running legal proceedings.

What: something on a lawsuit, an investigation or an authority's procedure that the company is in: a
word of proceedings, and in the same sentence the company, *us* or *our*; or *the lawsuit* with a
word on how it will end where the text speaks of the company; what only a party says (*the other
side offered*); investigators who took files along. Law in general, one's own divorce, a
question, a closed case and *we do not comment* do not count.
Why: what is said outside can be held against the company, and it can break a court's order.
Instead: refer to the press office.
Source: ours; Swiss Civil Procedure Code Art. 156; Criminal Procedure Code Art. 73; Civil Code
Art. 28.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import asks
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das sagt etwas zu einem laufenden Verfahren.",
    "en": "This says something about running legal proceedings.",
    "fr": "Cela dit quelque chose d’une procédure en cours.",
    "it": "Questo dice qualcosa su un procedimento in corso.",
}
INSTEAD = {
    "de": "Lassen Sie es weg und verweisen Sie an die Medienstelle.",
    "en": "Leave it out and refer to the press office.",
    "fr": "Supprimez-le et renvoyez au service de presse.",
    "it": "Lo tolga e rinvii all’ufficio stampa.",
}
REACH = 12
"""Words between *we* and the proceedings."""

MOST = 8
"""Phrases of a sentence that are looked at."""

PAIR = 2
"""Different words of the court that make proceedings of each other: *our lawyer*, *the other side*."""

SIDES = 3
"""Words behind a lawsuit in which it may be said whose it is: *the patent case against the mayor*."""


def _general(view: View, sentence: int, *, ours: bool) -> bool:
    """Whether it is law in general, a closed case, one's own business, or no comment at all."""
    if asks(view, sentence) or view.said("no_comment", "press_office").within(sentence):
        return True
    if view.spoken(sentence, "about_it", "hiring", "law_about"):
        return True
    if says(view, sentence, "others_ask") and not _opinions(view, sentence):
        return True
    if view.said("law_published").within(sentence) and not _opinions(view, sentence):
        return True
    if view.said("law_done").within(sentence) and not view.said("law_open").within(sentence):
        return True
    return not ours and bool(view.spoken(sentence, "own_law", "private", "kin"))


def _opinions(view: View, sentence: int) -> list[WordHit]:
    """What a sentence thinks of how it will end."""
    return [hit for hit in view.said("law_outlook").within(sentence) if view.native(hit)]


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
    acts = list(meant("court_act"))
    both = sorted((*signs, *outlook, *acts) if signs else (), key=lambda hit: hit.first)
    searched = list(meant("searched"))
    if searched and (offices or probes or says(view, sentence, "on_site")):
        raid = sorted((*searched, *offices, *probes), key=lambda hit: hit.first)
        return raid[0].first, max(hit.last for hit in raid), True
    if signs and view.names("competitor").within(sentence):
        return both[0].first, max(hit.last for hit in both), True
    if len(both) == 1 and _beside(view, sentence, both[0]):
        return both[0].first, both[0].last, False
    if len({view.quoted(hit).casefold() for hit in both}) < PAIR:
        both = sorted((*offices, *probes), key=lambda hit: hit.first)
        if not (offices and probes):
            return None
    return both[0].first, max(hit.last for hit in both), False


def _beside(view: View, sentence: int, sign: WordHit) -> bool:
    """Whether the next sentence, or the one before, has another word of the court, or a rival."""
    own = view.quoted(sign).casefold()
    for near in (sentence - 1, sentence + 1):
        if not 0 <= near < len(view.sentences) or asks(view, near):
            continue
        said = view.said("law_sign", "court_act", "summons").within(near)[:MOST]
        if any(view.native(hit) and view.quoted(hit).casefold() != own for hit in said):
            return True
        if view.names("competitor").within(near) and says(view, near, "law_outlook", "court_act"):
            return True
    return False


def _ours_by_nature(view: View, sentence: int) -> bool:
    """Whether only a party speaks so: *the other side*, *our* premises searched, *the* patent case."""
    if not view.known_here:
        return False
    if says(view, sentence, "opponent"):
        acts = view.said("law_sign", "law_outlook", "court_act").within(sentence)[:MOST]
        sides = view.said("opponent").within(sentence)
        if any(view.native(hit) and hit.first != sides[0].first for hit in acts):
            return True
    if says(view, sentence, "searched") and says(view, sentence, "on_site", "plural"):
        return True
    for case in view.said("patent_case").within(sentence)[:MOST]:
        whose = lexicon.spoken("WHOSE", view.language)
        foreign = any(token.text in whose for token in view.tokens[case.last : case.last + SIDES])
        if view.native(case) and not foreign and says(view, sentence, "court_act", "law_outlook"):
            return True
    return False


def _rival_near(view: View, sentence: int) -> bool:
    """Whether a competitor is named here, or in a sentence right beside."""
    rivals = view.names("competitor")
    return any(rivals.within(near) for near in (sentence - 1, sentence, sentence + 1))


def _certain(view: View, sentence: int) -> tuple[int, int] | None:
    """From the court, the expert or the case to how it is said to end: *the judges know a copy*.

    It is our case where a competitor or a lawsuit stands in the text; a drawing or a copy makes one of
    what judges see.
    """
    named = view.names("competitor")
    ours = bool(named or view.said("lawsuit"))
    if not (view.known_here or view.ours) or not (ours or view.said("drawing")):
        return None
    if view.spoken(sentence, "own_law", "private", "kin"):
        return None
    sides = [hit for hit in view.said("bench").within(sentence)[:MOST] if view.native(hit)]
    if ours:
        sides += [
            hit for hit in view.said("law_expert").within(sentence)[:MOST] if view.native(hit)
        ]
    if named.within(sentence):
        sides += view.said("law_case", "drawing").within(sentence)[:MOST]
    calm = [hit for hit in view.said("law_calm").within(sentence)[:MOST] if view.native(hit)]
    for side in sides:
        for hit in calm:
            if 0 <= max(hit.first, side.first) - min(hit.last, side.last) <= REACH:
                return min(hit.first, side.first), max(hit.last, side.last)
    return None


def _certainly(view: View, seen: set[int]) -> Iterator[Mark]:
    """What is said of the end of our case, in sentences not yet ``seen``."""
    for found in few(view, view.said("law_calm")):
        sentence = view.sentence(found)
        if sentence in seen:
            continue
        seen.add(sentence)
        place = _certain(view, sentence)
        if place is None or _general(view, sentence, ours=bool(view.ours.within(sentence))):
            continue
        start, end = view.place_of(*place)
        yield Mark(
            kind="legal_matter",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    marks = list(_told(view))
    yield from marks
    yield from _certainly(view, {view.sentence_at(mark.start) for mark in marks})


def _told(view: View) -> Iterator[Mark]:
    told = view.said("works_at")
    seen: set[int] = set()
    for found in view.said("lawsuit", "law_sign", "law_probe", "searched"):
        sentence = view.sentence(found)
        if sentence in seen:
            continue
        seen.add(sentence)
        place = _place(view, sentence)
        if place is None:
            continue
        first, last, sure = place
        ours = bool(view.ours.within(sentence)) and not told.within(sentence)
        opinions = _opinions(view, sentence)
        we = (view.known_here or (sure and opinions)) and any(
            first - REACH <= hit.first < last + REACH
            for hit in view.said("plural").within(sentence)
        )
        between = view.names("competitor", "customer").within(sentence) if sure else ()
        awaited = bool(view.ours) and bool(between or opinions)
        rival = view.known_here and _rival_near(view, sentence)
        native = _ours_by_nature(view, sentence)
        sure = sure or bool(opinions) or native
        if not (ours or awaited or we or rival or native):
            continue
        if _general(view, sentence, ours=ours):
            continue
        start, end = view.place_of(first, last)
        yield Mark(
            kind="legal_matter",
            start=start,
            end=end,
            severity="stop" if sure and (ours or awaited or rival or native) else "hint",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.85 if sure and ours else 0.7,
        )


CHECK = Check(
    id="legal_matter",
    kinds=("legal_matter",),
    read=read,
    looks_at=("place",),
    wants=("lawsuit", "law_sign", "law_probe", "law_calm", "searched"),
    found=(
        Example(text="Das Patentverfahren zieht sich, der Richter hat wieder vertagt."),
        Example(text="Die Gegenseite hat gestern einen Vergleich angeboten."),
        Example(text="Ermittler haben bei uns im Büro drei Ordner mitgenommen."),
        Example(text="La partie adverse nous propose un arrangement."),
        Example(text="Le juge a encore reporté l'audience contre {competitor}."),
        Example(text="La controparte ci ha offerto un accordo."),
        Example(text="Il giudice ha rinviato ancora, {competitor} prende tempo."),
        Example(text="The other side offered to settle."),
        Example(text="The patent case was postponed again."),
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
        Example(text="Das Gericht wird {competitor} abblitzen lassen, bei {company} lachen alle."),
        Example(
            text="Les ⟦juges verront bien que {competitor} a tout copié⟧, chez {company} on attend."
        ),
        Example(text="I giudici daranno ragione a noi contro {competitor}."),
        Example(text="The judges know what {competitor} did, we at {company} wait."),
        Example(text="The legal dispute between {company} and {competitor} is dragging on."),
        Example(text="Ieri la procura era nei nostri uffici."),
        Example(text="Demain, on passe au tribunal, croisez les doigts !"),
        Example(text="La procédure opposant {company} à {competitor} s'éternise."),
    ),
    not_found=(
        Example(text="Die Gegenseite beim Tischfussball bot uns ein Unentschieden an."),
        Example(text="Ich war als Zeuge auf der Hochzeit von Luca."),
        Example(text="La partie adverse au tournoi de pétanque nous a offert l'apéro."),
        Example(text="J'étais témoin au mariage de Luc."),
        Example(text="La controparte al torneo di bocce ci ha offerto un accordo."),
        Example(text="Ero testimone al matrimonio di Luca."),
        Example(text="The other side offered us a draw at table football."),
        Example(text="I was a witness at Luca's wedding."),
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
        Example(
            text="{company} und {competitor} stehen in einem Patentverfahren, so der Geschäftsbericht."
        ),
        Example(text="Der Richter am Backwettbewerb lobte {company}."),
        Example(text="The jury of the robotics contest liked {company}."),
        Example(text="Der Richter beim Turnier von {company} hat klar entschieden."),
        Example(text="Les juges du concours de {company} ont compris."),
        Example(text="I giudici del concorso di {company} hanno capito."),
        Example(text="The judges of the robot contest at {company} know their trade."),
    ),
)
