"""Somebody else's health.

What: an illness, an absence for it, an operation, a pregnancy or a disability said of somebody who
can be recognised: a first name of the house, a title with a name, a mention, *our storekeeper*, *my
boss*; and get-well wishes to such a person. Relatives count where the company is spoken of. Oneself,
people in general, and work on an illness do not.
Why: health is particularly protected, also where it is meant kindly.
Instead: send the wishes on a card.
Source: DSG Art. 5(c); OR Art. 328b; ZGB Art. 28.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import WORD

WORDS = {
    "de": "Das sagt etwas über die Gesundheit einer anderen Person.",
    "en": "This says something about another person's health.",
    "fr": "Cela dit quelque chose de la santé d'une autre personne.",
    "it": "Questo dice qualcosa sulla salute di un'altra persona.",
}
INSTEAD = {
    "de": "Wünschen Sie ihr Gutes auf einer Karte, nicht öffentlich.",
    "en": "Send your wishes on a card, not in public.",
    "fr": "Envoyez vos vœux sur une carte, pas en public.",
    "it": "Mandi i suoi auguri con un biglietto, non in pubblico.",
}
REACH = 10
"""Words between a person and what is said of them."""


def _people(view: View, sentence: int) -> list[int]:
    """The words of a sentence that stand for one person who can be recognised."""
    span = view.sentences[sentence]
    tokens = view.tokens
    owning = lexicon.spoken("OWNING", view.language)
    private = view.personal and not view.ours
    roles = [(hit.first, False) for hit in view.said("role").within(sentence) if view.native(hit)]
    roles += [(hit.first, True) for hit in view.said("kin").within(sentence) if view.native(hit)]
    found: list[int] = []
    for at, relative in roles:
        before = {tokens[each].text for each in range(max(span.first, at - 2), at)}
        if before & owning and not (relative and private):
            found.append(at)
    for at in range(span.first, span.last):
        token = tokens[at]
        capital = token.kind == WORD and view.text[token.start].isupper()
        titled = at > span.first and tokens[at - 1].text in lexicon.titles()
        known = token.text in view.index.first_names and capital
        if known or (capital and titled) or token.inside == "mention":
            found.append(at)
    return sorted(found)


def _own(view: View, hit: WordHit, person: int) -> bool:
    """Whether the author is nearer than the person: it is the author's own health."""
    own = lexicon.spoken("SELF", view.language)
    between = range(min(person, hit.first) + 1, max(person, hit.first))
    inside = range(hit.first, hit.last)
    return any(view.tokens[at].text in own for at in (*between, *inside))


def _denied(view: View, hit: WordHit) -> bool:
    """Whether it is said not to be so, also within: *ist nicht krank*."""
    within = range(hit.first, hit.last)
    said = view.said("not").within(view.sentence(hit))
    return view.negated(hit) or any(no.first in within for no in said)


def _general(view: View, hit: WordHit) -> bool:
    """Whether it is only spoken about: a lecture, research, a run against it."""
    before = view.tokens[hit.first - 1] if hit.first else None
    through = lexicon.spoken("THROUGH", view.language)
    if before is not None and before.sentence == view.sentence(hit) and before.text in through:
        return True
    return bool(view.said("about_it").within(view.sentence(hit)))


def _wished(view: View, hit: WordHit, people: list[int]) -> tuple[int, int] | None:
    """Somebody who is wished well: named, or *to our …* with any noun."""
    sentence = view.sentence(hit)
    if people:
        return min(hit.first, people[0]), max(hit.last, people[-1] + 1)
    owning = lexicon.spoken("OWNING", view.language)
    last = view.sentences[sentence].last
    for at in range(hit.last, min(last - 1, hit.last + 3)):
        word = view.tokens[at + 1]
        noun = word.kind == WORD and (view.language != "de" or view.text[word.start].isupper())
        if view.tokens[at].text in owning and noun:
            kin = any(each.first == at + 1 for each in view.said("kin").within(sentence))
            if not (kin and view.personal and not view.ours):
                return hit.first, at + 2
    return None


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    odd = view.said("no_ails")
    people: dict[int, list[int]] = {}
    for hit in view.said("get_well", "ails"):
        sentence = view.sentence(hit)
        if sentence in seen or view.cited(hit) or not view.native(hit):
            continue
        if any(each.first < hit.last and hit.first < each.last for each in odd.within(sentence)):
            continue
        if sentence not in people:
            people[sentence] = _people(view, sentence)
        place: tuple[int, int] | None = None
        if hit.what[0] == "get_well":
            place = _wished(view, hit, people[sentence])
        elif not (view.asked(sentence) or _denied(view, hit) or _general(view, hit)):
            near = [at for at in people[sentence] if abs(at - hit.first) <= REACH]
            near = [at for at in near if not _own(view, hit, at)]
            if near:
                place = min(near[0], hit.first), max(near[0] + 1, hit.last)
        if place is None:
            continue
        seen.add(sentence)
        start, end = view.place_of(*place)
        yield Mark(
            kind="health_data",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="health_data",
    kinds=("health_data",),
    read=read,
    looks_at=("place",),
    wants=("get_well", "ails"),
    found=(
        Example(text="Unser ⟦Lagerist liegt im Spital⟧, wir denken an ihn."),
        Example(text="⟦Gute Besserung an unseren Koch⟧!"),
        Example(text="Frau ⟦Berisha ist seit Montag krankgeschrieben⟧."),
        Example(text="Meine ⟦Chefin ist schwanger⟧, und alle freuen sich."),
        Example(text="Our ⟦accountant is in hospital⟧."),
        Example(text="⟦Get well soon, Tim⟧!"),
        Example(text="My ⟦boss is pregnant⟧."),
        Example(text="Notre ⟦secrétaire est à l'hôpital⟧."),
        Example(text="⟦Bon rétablissement à notre comptable⟧ !"),
        Example(text="Mon ⟦chef est en arrêt maladie⟧."),
        Example(text="Il nostro ⟦magazziniere è in ospedale⟧."),
        Example(text="⟦Pronta guarigione al nostro cuoco⟧!"),
        Example(text="La mia ⟦collega è incinta⟧."),
    ),
    not_found=(
        Example(text="Ich bin krank und bleibe daheim."),
        Example(text="Mein Chef ist krank vor Sorge um den Garten."),
        Example(text="Unser Techniker hat im Spital eine Maschine montiert."),
        Example(text="Unser Lagerist ist nicht krank, er hat Ferien."),
        Example(text="My colleague is sick of long meetings."),
        Example(text="Our technician disabled the alarm."),
        Example(text="Mein Chef weiss, dass ich krankgeschrieben bin."),
        Example(text="Wer krank ist, bleibt zu Hause."),
        Example(text="Unsere Ärztin hält einen Vortrag über Diabetes."),
        Example(text="Kolleginnen, die schwanger sind, haben Anspruch auf Pausen."),
        Example(text="Meine Oma war im Spital, jetzt gibt es Kuchen."),
        Example(text="Gute Besserung allen, die heute die Grippe haben!"),
        Example(text="I had surgery on my knee last week."),
        Example(text="Our nurse gives a lecture on dementia."),
        Example(text="Employees on sick leave keep their pay."),
        Example(text="Je suis malade, à demain."),
        Example(text="Notre médecin donne une conférence sur le diabète."),
        Example(text="Si on est malade, on reste à la maison."),
        Example(text="Sono in malattia fino a lunedì."),
        Example(text="Il nostro medico tiene una conferenza sul diabete."),
        Example(text="Chi è malato resta a casa."),
    ),
)
