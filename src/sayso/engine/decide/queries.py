"""What cannot be known and is asked (sixth sentence)."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.decide import approving
from sayso.engine.decide.matching import Conditions
from sayso.engine.decide.settling import Settled
from sayso.engine.decide.standing import Situation
from sayso.engine.decision import Query
from sayso.engine.draft import Draft
from sayso.engine.text import Words

WORDS: dict[str, Words] = {
    "topic": {
        "de": "Worum geht es?",
        "en": "What is it about?",
        "fr": "De quoi s’agit-il ?",
        "it": "Di che cosa si tratta?",
    },
    "consent": {
        "de": "Haben alle Abgebildeten Ja gesagt, und liegt das abgelegt?",
        "en": "Has everybody in the picture said yes, and is that on file?",
        "fr": "Toutes les personnes visibles ont-elles dit oui, et cela est-il au dossier ?",
        "it": "Tutte le persone ritratte hanno detto di sì, e risulta agli atti?",
    },
    "people": {
        "de": "Wer ist zu erkennen?",
        "en": "Who can be recognised?",
        "fr": "Qui peut-on reconnaître ?",
        "it": "Chi si può riconoscere?",
    },
    "ai": {
        "de": "Ist das Bild mit KI erzeugt oder wesentlich verändert?",
        "en": "Was the picture made or materially changed with AI?",
        "fr": "L’image a-t-elle été créée ou fortement modifiée par une IA ?",
        "it": "L’immagine è stata creata o modificata in modo sostanziale con l’IA?",
    },
    "file": {
        "de": "Die Datei liess sich nicht ganz lesen. Ist es die richtige, so wie sie aufgenommen wurde?",
        "en": "The file could not be read to the end. Is it the right one, as it was taken?",
        "fr": "Le fichier n’a pas pu être lu en entier. Est-ce le bon, tel qu’il a été enregistré ?",
        "it": "Il file non è leggibile per intero. È quello giusto, così com’è stato salvato?",
    },
    "check": {
        "de": "Diese Prüfung ist nicht durchgelaufen. Bitte schauen Sie selbst noch einmal hin.",
        "en": "This check did not run through. Please look at it once more yourself.",
        "fr": "Ce contrôle n’a pas abouti. Merci de vérifier encore une fois vous-même.",
        "it": "Questo controllo non è andato a buon fine. Verifichi ancora una volta di persona.",
    },
    "approval": {
        "de": "Gilt diese abgelegte Freigabe genau für diesen Text?",
        "en": "Is this approval on file for exactly this text?",
        "fr": "Cet accord au dossier vaut-il exactement pour ce texte ?",
        "it": "Questa autorizzazione agli atti vale proprio per questo testo?",
    },
    "class": {
        "de": "Schreiben Sie hier zu Ihrem Fachthema oder als Privatperson?",
        "en": "Are you writing on your specialist topic here, or as a private person?",
        "fr": "Écrivez-vous ici sur votre domaine ou à titre privé ?",
        "it": "Qui scrive sul suo tema o a titolo privato?",
    },
}


def asked_about(
    rounds: list[Settled], conditions: Conditions, situation: Situation, draft: Draft
) -> tuple[Query, ...]:
    """The questions of one draft, each once, those that change most first."""
    return (
        *_topic(rounds, draft),
        *_media(draft),
        *_approvals(rounds, situation, draft),
        *(
            Query(about="check", words=WORDS["check"], options=(condition,))
            for condition in sorted(conditions.doubted)
        ),
    )


def which_class() -> Query:
    """Whether a post on a personal profile is the ambassador's or the private person's."""
    return Query(about="class", words=WORDS["class"], options=("private", "ambassador"))


def _topic(rounds: list[Settled], draft: Draft) -> Iterator[Query]:
    if draft.topics is not None:
        return
    named = tuple(settled.topic for settled in rounds if settled.topic is not None)
    if any(settled.topic_missing for settled in rounds) or (
        len(named) > 1 and len({settled.verdict for settled in rounds}) > 1
    ):
        yield Query(about="topic", words=WORDS["topic"], options=named)


def _media(draft: Draft) -> Iterator[Query]:
    if any(medium.people == "unknown" for medium in draft.media):
        yield Query(
            about="people", words=WORDS["people"], options=("none", "adults", "minors", "both")
        )
    if any(medium.consents == "unknown" and medium.people != "none" for medium in draft.media):
        yield Query(about="consent", words=WORDS["consent"], options=("all", "some", "none"))
    if any(medium.ai == "unknown" for medium in draft.media):
        yield Query(about="ai", words=WORDS["ai"], options=("none", "generated", "altered"))
    if any(medium.embedded is not None and medium.embedded.unread for medium in draft.media):
        yield Query(about="file", words=WORDS["file"])


def _approvals(rounds: list[Settled], situation: Situation, draft: Draft) -> Iterator[Query]:
    offered = {
        approval.id
        for settled in rounds
        for instance in settled.pending
        for approval in situation.book.company.consents.approvals
        if approval.text is None
        and approval.id not in draft.approvals
        and approving.might_answer(approval, instance, draft, situation)
    }
    if offered:
        yield Query(about="approval", words=WORDS["approval"], options=tuple(sorted(offered)))
