"""Somebody else's health.

What: an illness, an absence for it, an operation, a pregnancy or a disability said of somebody who
can be recognised: a first name of the house, a title with a name, a mention, *our storekeeper*, *my
boss*, *Greg from assembly*; and get-well wishes to such a person. Relatives count where the company
is spoken of. Where people are cared for, patients too who are not named and would know themselves, or
whom the village knows: *a cyclist, 24*, *bed 4*, *the mayor's wife*. Oneself, people in general, and
work on an illness do not.
Why: health is particularly protected, also where it is meant kindly.
Instead: send the wishes on a card.
Source: DSG Art. 5(c); OR Art. 328b; ZGB Art. 28.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import chain

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.passage import MOST_HITS
from sayso.engine.checks.people import (
    Person,
    at_work,
    cared_for,
    cheered,
    is_own_kin,
    named,
    recognised,
)
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import WORD

WORDS = {
    "de": "Das sagt etwas über die Gesundheit einer anderen Person.",
    "en": "This says something about another person's health.",
    "fr": "Cela dit quelque chose de la santé d’une autre personne.",
    "it": "Questo dice qualcosa sulla salute di un’altra persona.",
}
INSTEAD = {
    "de": "Wünschen Sie ihr Gutes auf einer Karte, nicht öffentlich.",
    "en": "Send your wishes on a card, not in public.",
    "fr": "Envoyez vos vœux sur une carte, pas en public.",
    "it": "Mandi i suoi auguri con un biglietto, non in pubblico.",
}
REACH = 16
"""Words between a person and what is said of them."""
MOST = 50
"""Marks that anybody reads."""
ACHING = 6
"""Sentences on a part of the body that are looked at."""
CLOSE = 3
"""Words between an illness and the word that makes it somebody's."""


def _own(view: View, hit: WordHit, person: int) -> bool:
    """Whether the author is nearer than the person: it is the author's own health."""
    own = lexicon.spoken("SELF", view.language)
    tokens = view.tokens
    between = range(min(person, hit.first) + 1, max(person, hit.first))
    inside = range(hit.first, hit.last)
    if any(tokens[at].text in own for at in (*between, *inside)):
        return True
    first, last = _clause(view, hit)
    if first <= person < last:
        return False
    return any(tokens[at].text in own for at in range(first, last))


def _clause(view: View, hit: WordHit) -> tuple[int, int]:
    """The tokens around a hit up to the next sign between clauses."""
    span = view.sentences[view.sentence(hit)]
    breaks = view.words.breaks
    before, after = bisect_right(breaks, hit.first) - 1, bisect_left(breaks, hit.last)
    return (
        max(span.first, breaks[before] if before >= 0 else 0),
        min(span.last, breaks[after] if after < len(breaks) else span.last),
    )


def _denied(view: View, hit: WordHit) -> bool:
    """Whether it is said not to be so, also within: *ist nicht krank*."""
    within = range(hit.first, hit.last)
    said = [
        no
        for no in view.said("not").within(view.sentence(hit))
        if no.what[1] == view.language or no.what[1] != "en"  # *no* is *still* in Bern
    ]
    hard = view.said("overcome").within(view.sentence(hit))[:ACHING]  # *is no picnic*
    if any(each.first <= no.first < each.last for each in hard for no in said):
        return False
    return view.negated(hit) or any(no.first in within for no in said)


def _general(view: View, hit: WordHit) -> bool:
    """Whether it is only spoken about: a lecture, research, a run against it."""
    sentence = view.sentence(hit)
    before = view.tokens[hit.first - 1] if hit.first else None
    through = lexicon.spoken("THROUGH", view.language)
    if before is not None and before.sentence == sentence and before.text in through:
        return True
    return any(
        not hit.first <= about.first < hit.last
        for about in view.said("about_it", "told_about_it").within(sentence)
    )


def _is_noun(view: View, hit: WordHit) -> bool:
    """Whether it only names an illness, and does not say that somebody has it."""
    if hit.last - hit.first > 1:
        return hit.what[0] == "told_illness"
    illnesses = view.every("told_illness").within(view.sentence(hit))
    return any(each.first == hit.first for each in illnesses)


def _suffered(view: View, hit: WordHit) -> bool:
    """Whether an illness is somebody's: *has*, *with*, *after* stands close by."""
    span = view.sentences[view.sentence(hit)]
    verbs = lexicon.told("SUFFERS", view.language)
    near = (
        *range(max(span.first, hit.first - CLOSE), hit.first),
        *range(hit.last, min(span.last, hit.last + CLOSE)),
    )
    return any(view.tokens[at].text in verbs for at in near)


def _is_somebodys(view: View, hit: WordHit) -> bool:
    """Whether an illness is somebody's: they have it, are cheered up, or got over it."""
    return _suffered(view, hit) or says(view, view.sentence(hit), "cheers", "overcome")


def _is_readers(view: View, hit: WordHit) -> bool:
    """Whether it is the reader's own: *nach Ihrer Operation*."""
    sentence = view.sentence(hit)
    inside = range(max(0, hit.first - 1), hit.last)
    polite = lexicon.told("POLITE_YOU", view.language)
    spoken_to = any(
        view.tokens[at].text in polite
        and (view.language != "de" or view.text[view.tokens[at].start].isupper())
        and at != view.sentences[view.sentence(hit)].first
        for at in inside
    )
    if not spoken_to or not view.personal:
        return spoken_to
    # *well done, Goran, after your operation* tells it of him
    return not any(person.named for person in named(view, sentence))


def _of_many(view: View, hit: WordHit, person: Person) -> bool:
    """Whether people in general stand between a person and an illness: *helps people with asthma*."""
    many = lexicon.told("GENERIC", view.language)
    between = range(min(person.last, hit.last), max(person.first, hit.first))
    return any(view.tokens[at].text in many for at in between)


def _wished(view: View, hit: WordHit, people: list[Person]) -> tuple[int, int] | None:
    """Somebody who is wished well: named, or *to our …* with any noun."""
    sentence = view.sentence(hit)
    if people:
        return min(hit.first, people[0].first), max(hit.last, people[-1].last)
    owning = lexicon.spoken("OWNING", view.language)
    last = view.sentences[sentence].last
    for at in range(hit.last, min(last - 1, hit.last + 3)):
        word = view.tokens[at + 1]
        noun = word.kind == WORD and (view.language != "de" or view.text[word.start].isupper())
        if view.tokens[at].text in owning and noun:
            kin = any(each.first == at + 1 for each in view.said("kin").within(sentence))
            thing = any(
                each.first == at + 1 and view.native(each)
                for each in view.said("thing", "machine").within(sentence)[:MOST]
            )
            if not thing and not (kin and is_own_kin(view)):
                return hit.first, at + 2
    return None


def _of_somebody(view: View, hit: WordHit, people: list[Person]) -> tuple[int, int] | None:
    """The person an illness is said of, with the words that say it."""
    sentence = view.sentence(hit)
    if view.asked(sentence) or _denied(view, hit) or _general(view, hit):
        return None
    if _is_readers(view, hit) or (_is_noun(view, hit) and not _is_somebodys(view, hit)):
        return None
    if hit.what[0] == "told_dies" and (not view.personal or view.said("long_ago").within(sentence)):
        return None
    if _of_thing(view, hit, people):
        return None
    near = [
        person
        for person in people
        if abs(person.first - hit.first) <= REACH
        and not _own(view, hit, person.first)
        and not _of_many(view, hit, person)
        and not hit.first <= person.first < hit.last
    ]
    if not near:
        return None
    return min(near[0].first, hit.first), max(near[0].last, hit.last)


def _of_thing(view: View, hit: WordHit, people: list[Person]) -> bool:
    """Whether a thing stands before an illness in its clause, and nobody does: *the printer is ill*.

    What stands right before it is what ails: *my boss says the machine is ill*.
    """
    first, last = _clause(view, hit)
    sentence = view.sentence(hit)
    things = [
        thing
        for thing in (
            *view.said("thing", "machine").within(sentence)[:MOST],
            *view.names("product").within(sentence)[:MOST],
        )
        if first <= thing.first < hit.first and view.native(thing)
    ]
    if any(first <= person.first < last for person in people):
        its = lexicon.told("DEFINITE", view.language) | lexicon.spoken("OWNING", view.language)
        return any(
            thing.last == hit.first and thing.first and view.tokens[thing.first - 1].text in its
            for thing in things
        )
    return bool(things)


def _stands_for_one(view: View, sentence: int) -> bool:
    """Whether *he* or *she* is spoken of in a sentence, and its author is not."""
    span = view.sentences[sentence]
    spoken = {token.text for token in view.tokens[span.first : span.last]}
    return bool(spoken & lexicon.told("HE_SHE", view.language)) and spoken.isdisjoint(
        lexicon.spoken("SELF", view.language)
    )


def _meant_before(view: View, hit: WordHit) -> tuple[int, int] | None:
    """Whom *he* or *she* stands for: somebody named in the sentence before, told to ail in this one."""
    sentence = view.sentence(hit)
    if not sentence or hit.what[0] not in ("ails", "told_illness") or view.asked(sentence):
        return None
    welcomed = list(cheered(view, sentence - 1))
    own = lexicon.spoken("SELF", view.language)
    span = view.sentences[sentence]
    spoken_to = welcomed and not any(
        token.text in own for token in view.tokens[span.first : span.last]
    )
    if not (spoken_to or _stands_for_one(view, sentence)):
        return None
    if _denied(view, hit) or _general(view, hit) or _of_thing(view, hit, []):
        return None
    told = hit.last - hit.first > 1 or not _is_noun(view, hit) or _suffered(view, hit)
    if not told and not view.said("get_well").within(sentence - 1):
        return None
    people = recognised(view, sentence - 1) or welcomed
    return (people[0].first, hit.last) if people else None


def _where_it_is_said(
    view: View, wish: WordHit, place: tuple[int, int]
) -> tuple[int, tuple[int, int]]:
    """The sentence and its words that tell what somebody has; the wish where nothing more is told."""
    sentence = view.sentence(wish)
    here = view.said("ails", "told_illness").within(sentence)[:ACHING]
    if not here and sentence + 1 < len(view.sentences) and not view.asked(sentence + 1):
        told = [
            hit
            for hit in view.said("ails", "told_illness").within(sentence + 1)[:ACHING]
            if view.native(hit) and not _denied(view, hit) and not _general(view, hit)
        ]
        if told:
            first, last = _clause(view, told[0])
            own = lexicon.spoken("SELF", view.language)
            if not any(token.text in own for token in view.tokens[first:last]):
                return sentence + 1, (first, last)
    return sentence, place


def _met(view: View, sentence: int) -> list[Person]:
    """Everybody in a sentence who can be recognised, also by a first name alone, cheered up or at work."""
    found = {*recognised(view, sentence), *cheered(view, sentence)}
    return sorted(found or at_work(view, sentence))


def _told(view: View) -> Iterator[tuple[int, tuple[int, int]]]:
    """What is told of people who can be recognised: the sentence and its words."""
    people: dict[int, list[Person]] = {}
    tried: dict[int, int] = {}
    odd = view.said("no_ails")
    for hit in few(view, view.said("get_well", "ails", "told_illness", "told_dies")[:MOST_HITS]):
        sentence = view.sentence(hit)
        if view.cited(hit) or not view.native(hit):
            continue
        if any(each.first < hit.last and hit.first < each.last for each in odd.within(sentence)):
            continue
        if sentence not in people:
            people[sentence] = _met(view, sentence)
        told = _wished if hit.what[0] == "get_well" else _of_somebody
        place = told(view, hit, people[sentence])
        if place is not None and hit.what[0] == "get_well":
            yield _where_it_is_said(view, hit, place)
        elif place is not None:
            yield sentence, place
        elif not people[sentence] and tried.get(sentence, 0) < ACHING:
            tried[sentence] = tried.get(sentence, 0) + 1
            place = _meant_before(view, hit)
            if place is not None:
                yield sentence - 1, place


def _aching(view: View) -> Iterator[tuple[int, tuple[int, int]]]:
    """*His back gave out*: a part of the body and what troubles it, of somebody."""
    troubles = view.said("told_trouble")
    people: dict[int, list[Person]] = {}
    for part in few(view, view.said("told_body")) if troubles else ():
        sentence = view.sentence(part)
        if not view.native(part) or view.asked(sentence) or view.cited(part):
            continue
        if any(
            0 <= machine.first - part.last <= CLOSE
            for machine in view.said("machine").within(sentence)
        ) or view.names("product").within(sentence):
            continue
        near = [
            hit
            for hit in troubles.within(sentence)
            if max(hit.first, part.first) - min(hit.last, part.last) <= CLOSE and view.native(hit)
        ]
        mine = any(
            0 <= part.first - own.last <= 0 or part.first <= own.first < part.last
            for own in view.said("singular").within(sentence)
        )
        if not near or mine or _general(view, part):
            continue
        first = min(part.first, near[0].first)
        last = max(part.last, near[0].last)
        ache = part._replace(first=first, last=last)
        if sentence not in people:
            if len(people) == ACHING:
                return
            people[sentence] = recognised(view, sentence)
        if not people[sentence] and sentence and _stands_for_one(view, sentence):
            before = recognised(view, sentence - 1)
            if before:
                yield sentence - 1, (before[0].first, last)
                continue
        theirs = [
            person
            for person in people[sentence]
            if abs(person.first - part.first) <= REACH
            and not _own(view, ache, person.first)
            and not _of_many(view, ache, person)
            and not first <= person.first < last
        ]
        if theirs:
            yield sentence, (min(theirs[0].first, first), max(theirs[0].last, last))


def _cared_for(view: View) -> Iterator[tuple[int, tuple[int, int]]]:
    """Patients who would recognise themselves, where people are cared for."""
    if not (view.index.cares and view.personal):
        return
    conditions = lexicon.told("IF", view.language)
    for number, span in enumerate(view.sentences):
        begun = view.tokens[span.first].text
        if begun in conditions or view.asked(number) or view.said("told_about_it").within(number):
            continue
        for person in cared_for(view, number):
            yield number, (person.first, person.last)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence, over all that it tells."""
    places: dict[int, tuple[int, int]] = {}
    for sentence, place in chain(_told(view), _aching(view), _cared_for(view)):
        before = places.get(sentence)
        if before is None and len(places) == MOST:
            break
        if before is None:
            places[sentence] = place
        elif place[0] <= before[1] + REACH:
            places[sentence] = min(before[0], place[0]), max(before[1], place[1])
    for place in places.values():
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
    looks_at=("author", "place"),
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
        Example(text="Danke an unseren ⟦Hauswart. Er hatte einen Schlaganfall⟧."),
        Example(text="Thanks to our ⟦accountant. She had her gallbladder removed⟧."),
        Example(text="Merci à notre ⟦comptable. Elle est à l'hôpital⟧."),
        Example(text="Grazie al nostro ⟦cuoco. Lui è in ospedale⟧."),
        Example(text="Il nostro magazziniere è all'ospedale, siamo con lui."),
        Example(text="My boss is expecting and everybody is happy."),
        Example(
            text="Kopf hoch, Sandra, so ein Bandscheibenvorfall ist kein Schleck. Bis bald bei {company}!"
        ),
        Example(
            text="Bon courage à Sylvie pour sa chimio, toute l'équipe de {company} pense à toi."
        ),
        Example(text="Forza Luca, dopo l'operazione al ginocchio ti aspettiamo da {company}."),
        Example(text="Welcome back Jenny! After the stroke you look great, says all of {company}."),
    ),
    not_found=(
        Example(text="Ich bin krank und bleibe daheim."),
        Example(text="Unser Koch nennt das Menü Herzinfarkt."),
        Example(text="Unsere Köchin kocht für Menschen mit Diabetes."),
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
        Example(text="Unser Chef sagt, die Maschine ist krank."),
        Example(text="Mon chef dit que la machine est malade."),
        Example(text="Our colleague had a stroke of genius."),
        Example(text="Il mio capo dice che la macchina è malata."),
        Example(text="Unser Koch hat Ferien. Ich bin krank."),
        Example(
            text="Kopf hoch, Sandra, so eine Prüfung ist kein Schleck. Bis bald bei {company}!"
        ),
        Example(
            text="Bon courage à Sylvie pour son examen, toute l'équipe de {company} pense à toi."
        ),
        Example(text="Forza Luca, dopo l'operazione di montaggio ti aspettiamo da {company}."),
        Example(
            text="Welcome back Jenny! After the holidays you look great, says all of {company}."
        ),
    ),
)
