"""Puts people down, or shuts them out, for what they are.

What: in a text that looks for people, a limit of age, a mother tongue, a sex, an origin, a religion,
a body that is asked for; anywhere, words that demean a group. Neutral marks (m/w/d) and what the
work itself needs (a level of a language, a driving licence) are none.
Why: everybody is judged by what they can do.
Instead: name the skill: *German level C1*.
Source: Swiss Constitution Art. 8; GlG Art. 3; Criminal Code Art. 261bis; OR Art. 328; German AGG §11.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language.tokens import NUMBER

WORDS = {
    "de": "Das setzt Menschen herab oder schliesst sie aus für etwas, das sie sind.",
    "en": "This demeans people or shuts them out for what they are.",
    "fr": "Cela rabaisse ou exclut des personnes pour ce qu'elles sont.",
    "it": "Questo sminuisce o esclude persone per ciò che sono.",
}
INSTEAD = {
    "de": "Nennen Sie das nötige Können, zum Beispiel «Deutsch Niveau C1».",
    "en": "State the skill needed, for example “German level C1”.",
    "fr": "Indiquez la compétence requise, par exemple « allemand niveau C1 ».",
    "it": "Indichi la competenza richiesta, per esempio «tedesco livello C1».",
}
AGES = range(16, 71)
MOST = 200
"""Places after which nobody counts."""

NEAR = 2
"""Sentences around in which a post is advertised."""

BEFORE, BEHIND = 4, 2
"""Words behind an age that may say that it is none: *30 Jahre Erfahrung*."""


def _is_age(view: View, hit: WordHit) -> bool:
    """Whether the figure within, or right behind, is an age of grown-ups."""
    sentence = view.sentence(hit)
    last = min(view.sentences[sentence].last, hit.last + 1)
    figures = [view.tokens[at].text for at in range(hit.first, last)]
    given = [
        text
        for text, at in zip(figures, range(hit.first, last), strict=True)
        if view.tokens[at].kind == NUMBER
    ]
    if not any(text.isdecimal() and int(text[:4]) in AGES for text in given):
        return False
    if view.said("youth").within(sentence):
        return False
    return not any(
        each.first in range(hit.first, hit.last + BEHIND)
        for each in view.said("not_age").within(sentence)
    )


def _hires(view: View, sentence: int) -> bool:
    """Whether somebody is looked for in a sentence or one nearby."""
    hiring = view.said("hiring")
    return any(
        view.native(each)
        for number in range(sentence - NEAR, sentence + NEAR + 1)
        for each in hiring.within(number)
    )


def _is_meant(view: View, hit: WordHit) -> bool:
    sentence = view.sentence(hit)
    if view.cited(hit) or not view.native(hit) or view.said("no_matter").within(sentence):
        return False
    if view.said("calls").within(sentence):
        return False
    if hit.what[0] == "demeans":
        before = range(hit.first - BEFORE, hit.first)
        denied = any(no.first in before for no in view.said("not").within(sentence))
        return not view.asked(sentence) and not denied
    if view.asked(sentence) or not _hires(view, sentence):
        return False
    if hit.what[0] == "age_limit":
        return _is_age(view, hit) and not view.negated(hit, reach=2)
    return not view.negated(hit)


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    marked = 0
    for hit in view.said("age_limit", "age_wanted", "native", "people_only", "demeans"):
        if marked == MOST:
            return
        if _is_meant(view, hit):
            marked += 1
            yield Mark(
                kind="discrimination",
                start=hit.start,
                end=hit.end,
                severity="stop" if hit.what[0] == "demeans" else "ask",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.85,
            )


CHECK = Check(
    id="discrimination",
    kinds=("discrimination",),
    read=read,
    looks_at=(),
    wants=("age_limit", "age_wanted", "native", "people_only", "demeans"),
    found=(
        Example(text="Gesucht: Buchhalterin, ⟦maximal 45 Jahre⟧ alt."),
        Example(text="Wir suchen einen Hauswart, ⟦zwischen 25 und 40 Jahren⟧."),
        Example(text="{company} sucht Telefonisten. Bedingung: ⟦Deutsche Muttersprache⟧."),
        Example(text="Für die Stelle ⟦nur Schweizer⟧, bitte."),
        Example(text="⟦Männer bevorzugt⟧: Stelle im Lager per sofort."),
        Example(text="⟦Frauen gehören an den Herd⟧, nicht in die Werkstatt."),
        Example(text="We are hiring: ⟦under 35 years old⟧, please."),
        Example(text="Job at {company}, ⟦native English⟧ required."),
        Example(text="Driver wanted, ⟦men only⟧."),
        Example(text="⟦Women belong in the kitchen⟧."),
        Example(text="Nous cherchons une aide, ⟦moins de 30 ans⟧."),
        Example(text="Poste à pourvoir, ⟦de langue maternelle française⟧."),
        Example(text="Pour ce poste, ⟦pas d'étrangers⟧."),
        Example(text="Cerchiamo un tecnico, ⟦massimo 35 anni⟧."),
        Example(text="Cercasi segretaria ⟦di madrelingua tedesca⟧."),
        Example(text="Cercasi autista, ⟦solo uomini⟧."),
    ),
    not_found=(
        Example(text="Gesucht: Monteur/in (m/w/d), Deutsch Niveau B2."),
        Example(text="Wir suchen Fachleute. Bis 30 Jahre Berufserfahrung sind willkommen."),
        Example(text="Wir suchen Jugendliche zwischen 13 und 16 Jahren für den Zukunftstag."),
        Example(text="Stelle frei. Ihre Muttersprache spielt keine Rolle."),
        Example(text="Meine Muttersprache ist Türkisch, und das ist gut so."),
        Example(text="Im Turnverein spielen heute nur Frauen."),
        Example(text="Auf das Getriebe gibt es bis 20 Jahre Garantie."),
        Example(text="«Ausländer raus» stand an der Wand, wir haben es übermalt."),
        Example(text="We are hiring. Native speakers or not, you are welcome."),
        Example(text="Wanted: engineer with up to 30 years of experience."),
        Example(text="The women only race starts at nine."),
        Example(text="Poste ouvert, quelle que soit votre langue maternelle."),
        Example(text="Nous cherchons un pro avec moins de 10 ans d'expérience."),
        Example(text="Notre club existe depuis moins de 30 ans."),
        Example(text="Cerchiamo tecnici, l'età non importa."),
        Example(text="La garanzia dura fino a 20 anni."),
        Example(text="Ieri alla gara solo donne, che bello."),
    ),
)
