"""A real person recreated with AI.

What: a generated medium in which a real person can be recognised or heard, or one altered by AI, as
the post says, of people who have not said yes; and words that tell of one
(*voice clone*, *AI avatar of our CEO*, *the voice is made with AI* beside a person). Not where people
warn of such fakes, speak about them, or say that none was made.
Why: it puts words into somebody's mouth; face and voice belong to the person.
Instead: obtain the person's consent, and say that it was made with AI; or let the person speak.
Source: EU AI Act Art. 3(60) and 50(4); Swiss Civil Code Art. 28; DSG Art. 5(c).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Hier ist eine echte Person mit KI nachgebildet.",
    "en": "A real person is recreated with AI here.",
    "fr": "Une personne réelle est recréée ici avec l’IA.",
    "it": "Qui una persona reale è ricreata con l’IA.",
}
INSTEAD = {
    "de": "Holen Sie die Einwilligung der Person ein, oder lassen Sie sie selbst sprechen.",
    "en": "Obtain the person's consent, or let them speak themselves.",
    "fr": "Demandez son consentement à la personne, ou laissez-la parler elle-même.",
    "it": "Chieda il consenso alla persona, o la lasci parlare di persona.",
}

MOST = 200
"""Words on voice and face that are looked at."""
REACH = 6
"""Words between a voice and what made it."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium, else one for the words that tell of it."""
    shown = False
    for at, medium in enumerate(view.draft.media):
        heard = medium.kind == "audio" and medium.ai == "altered"
        if medium.people == "none" or not (
            medium.ai == "generated" or heard or _remade(view, medium)
        ):
            continue
        shown = True
        yield Mark(
            kind="ai_replica",
            place="media",
            medium=at,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.5 if medium.people == "unknown" else 1.0,
        )
    if shown:
        return
    for hit in sorted(view.said("replica", "likeness")[:MOST], key=lambda hit: _far(view, hit)):
        sentence = view.sentence(hit)
        near = (sentence - 1, sentence, sentence + 1)
        if view.asked(sentence) or view.cited(hit) or view.negated(hit, reach=4):
            continue
        if _far(view, hit) > REACH:
            continue
        if any(view.said("fake_talk").within(number) for number in near):
            continue
        if not any(_person(view, number) for number in near):
            continue
        yield Mark(
            kind="ai_replica",
            start=hit.start,
            end=hit.end,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )
        return


def _remade(view: View, medium: Medium) -> bool:
    """Whether people who have not said yes are shown as a machine made them, by the post's own words."""
    if medium.ai != "altered" or medium.consents == "all":
        return False
    return bool(medium.ai_labelled) or any(
        view.native(hit) for hit in view.said("by_machine", "ai_label")
    )


def _far(view: View, hit: WordHit) -> int:
    """How far a word on voice or face stands from the word for the machine; 0 where it holds both."""
    if hit.what[0] == "replica":
        return 0
    machines = view.said("by_machine").within(view.sentence(hit))
    return min((abs(each.first - hit.first) for each in machines), default=len(view.tokens))


def _person(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of a person: by role, by title, by name."""
    if view.said("real_person").within(sentence) or view.names("person").within(sentence):
        return True
    first = view.names("first").within(sentence)
    return bool(first) or sentence in view.words.titled


_MADE = Medium(people="adults", consents="none", ai="generated", ai_labelled=True)
CHECK = Check(
    id="ai_replica",
    kinds=("ai_replica",),
    read=read,
    looks_at=("media",),
    wants=("media", "replica", "likeness"),
    needs="media",
    reads_words=True,
    found=(
        Example(media=(_MADE,), place="media"),
        Example(
            text="So begrüsst sie uns bald.",
            media=(Medium(kind="audio", people="adults", consents="all", ai="altered"),),
            place="media",
        ),
        Example(
            text="Unser Hausmeister als Ritter, das Bild ist mit KI erstellt.",
            media=(Medium(people="adults", consents="none", ai="altered"),),
            place="media",
        ),
        Example(
            media=(
                Medium(
                    kind="video", people="adults", consents="none", ai="altered", ai_labelled=True
                ),
            ),
            place="media",
        ),
        Example(text="Unsere Chefin spricht Chinesisch, ihre ⟦Stimme⟧ ist mit KI erzeugt."),
        Example(text="Neu führt ein ⟦KI-Avatar⟧ unserer Direktorin durch die Halle."),
        Example(text="Ein ⟦Stimmklon⟧ unseres Gründers liest die Geschichte vor."),
        Example(text="An ⟦AI avatar⟧ of our CEO says hello."),
        Example(text="We used a ⟦voice clone⟧ of our founder for the film."),
        Example(text="Our director in five languages. The ⟦voice⟧ was made with AI."),
        Example(text="Un ⟦clone vocal⟧ de notre directrice lit le texte."),
        Example(text="Notre directeur en japonais. La ⟦voix⟧ est générée par l'IA."),
        Example(text="Un ⟦avatar IA⟧ de notre présidente vous accueille."),
        Example(text="La ⟦voce clonata⟧ del nostro direttore racconta la storia."),
        Example(text="Il nostro direttore in giapponese. La ⟦voce⟧ è creata con l'IA."),
        Example(text="Un ⟦avatar IA⟧ della nostra direttrice vi saluta."),
    ),
    not_found=(
        Example(media=(Medium(people="none", ai="generated", ai_labelled=True),)),
        Example(media=(Medium(people="adults", consents="all", ai="none"),)),
        Example(media=(Medium(people="adults", consents="all", ai="altered", ai_labelled=True),)),
        Example(
            text="Sommerfest, ein Bild von vielen.",
            media=(Medium(people="adults", consents="none", ai="altered"),),
        ),
        Example(text="Vorsicht: Ein Deepfake unserer Chefin ist im Umlauf."),
        Example(text="Das ist kein Deepfake, unsere Chefin kann das wirklich."),
        Example(text="Wie erkennt man einen Stimmklon? Kurs für alle Mitarbeiter."),
        Example(text="Die Stimme der Chefin war heiser. Bild der Halle mit KI erstellt."),
        Example(text="Beware of deepfakes of our CEO."),
        Example(text="No voice clone here: our director really speaks Welsh."),
        Example(text="Her voice filled the hall. The director was happy."),
        Example(text="Attention, un deepfake de notre directeur circule."),
        Example(text="La voix de notre directrice porte loin."),
        Example(text="Ce n'est pas un deepfake, notre cheffe parle vraiment chinois."),
        Example(text="Attenzione: circola un deepfake del nostro direttore."),
        Example(text="La voce della nostra direttrice è bella."),
        Example(text="Non è un deepfake, il nostro capo parla davvero cinese."),
    ),
)
