"""A statement on the event while a crisis lasts.

What: during a crisis of the calendar, a sentence that tells something of its event: causes and
guilt, who was hurt or is safe, how bad it is, what is being done, what one heard or guesses,
reassurance, condolences in the company's name; and a picture of the fire. The text has to speak of
that event: by a word for what kind it is, by a word of the crisis' own name, or of *what happened*
at the company; or, where nobody names it, two signs of it meet: smoke and a cable that may have
begun it, people outside and a roof that holds. Pointing at the official message, thanks, worry without a fact, questions, *I cannot
say anything* and what has nothing to do with it do not count; outside a crisis nothing does. Who
speaks in the crisis by the calendar makes such statements and no fault.
Why: guesses hurt people who are waiting for certainty, and stay when they turn out wrong.
Instead: share the official message.
Source: crisis communication handbooks; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from sayso.engine.calendar import Event
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import meetings
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark, Severity
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das sagt etwas zum Ereignis, solange die Krise dauert.",
    "en": "This says something about the event while the crisis lasts.",
    "fr": "Cela dit quelque chose de l’événement pendant que la crise dure.",
    "it": "Questo dice qualcosa sull’evento mentre la crisi è in corso.",
}
INSTEAD = {
    "de": "Teilen Sie die offizielle Meldung, ohne eigene Angaben zum Ereignis.",
    "en": "Share the official message, without statements of your own about the event.",
    "fr": "Partagez le communiqué officiel, sans rien ajouter sur l’événement.",
    "it": "Condivida il comunicato ufficiale, senza aggiungere nulla sull’evento.",
}
TOLD = (
    "cause_told",
    "harm_told",
    "extent_told",
    "response_told",
    "calm_told",
    "guess_told",
    "grief_told",
)
"""What can be told of an event."""

REPORTED = frozenset(("cause_told", "extent_told", "response_told"))
"""What an official message that is pointed at may be about."""

GUESSED = frozenset(("guess_told",))
"""What says nothing of an event that stands elsewhere."""

PLAIN = frozenset(("harm_told", "extent_told"))
"""What needs no other word to be about an event at work."""

SCENES = {
    "event_fire": "scene_fire",
    "event_cyber": "scene_cyber",
    "event_germ": "scene_germ",
}
"""By kind of event, what it leaves to be seen, heard and smelt."""

BARE = 2
"""Words of *at ours* that do not say whose."""

FEW = 20
"""Sentences that are looked at for what a text is about."""

MORE = 2
"""Words on what is left, or on what it came from, beyond which one sentence tells enough."""

NEWS = frozenset(("people", "state", "cause", "resumes"))
"""What is news of the event, where nobody names it."""

PART_REACH = 6
"""Words between a part of the building and what became of it."""

CAUSE_REACH = 7
"""Words between a thing and the guess that it began there."""

CLAIMED = ("cause_told", "guess_told", "grief_told")
"""What claims something also where one hopes or fears."""


def crisis_on(view: View) -> Event | None:
    """The crisis that is on."""
    for event in view.company.calendar.events:
        if event.kind == "crisis" and event.holds(view.draft.time):
            return event
    return None


def speaks_of(view: View, crisis: Event) -> set[int]:
    """Sentences with words of this event, where the text may be about the company."""
    here = _here(view)
    if not (here or view.known_here):
        return set()
    kinds = view.index.crises.get(crisis.id) or lexicon.EVENTS
    if here or not _about_oneself(view):
        kinds = (*kinds, "event_harm")
    if here:
        kinds = (*kinds, "event_here")
    places = {hit.first for hit in view.said("workplace")}
    found = {
        view.sentence(hit)
        for hit in view.raw("crisis")
        if hit.what[1] == crisis.id and hit.first not in places
    }
    found |= {view.sentence(hit) for hit in view.said(*kinds)[:MOST_HITS] if view.native(hit)}
    return {each for each in sorted(found)[:MOST_MARKS] if not _elsewhere(view, each)}


def _about_oneself(view: View) -> bool:
    """Whether the text speaks of its author."""
    return any(hit.what[1] in (view.language, "") for hit in view.said("singular"))


def _elsewhere(view: View, sentence: int) -> bool:
    """Whether a sentence is about traffic, sport, home, and not about the company."""
    if not view.personal or view.raw("site").within(sentence):
        return False
    if view.ours.within(sentence) and not _at_home(view, sentence):
        return False
    if view.names("competitor").within(sentence):
        return True
    if view.spoken(sentence, "workplace", "mate"):
        return False
    return bool(view.spoken(sentence, "private", "kin", "far_away", "kitchen"))


def _at_home(view: View, sentence: int) -> bool:
    """Whether *at ours* is at home: *fire alarm at ours in the garden: the grill, dad with the hose*."""
    ours = view.ours.within(sentence)
    if any(hit.what[0] != "us" or hit.last - hit.first > BARE for hit in ours):
        return False
    if view.spoken(sentence, "workplace", "mate"):
        return False
    return bool(view.spoken(sentence, "private", "kin", "kitchen"))


def _here(view: View) -> bool:
    """Whether the text speaks of the company or a place of work."""
    if not view.personal or view.says_we or view.ours or view.raw("site"):
        return True
    return any(view.native(hit) for hit in view.said("workplace", "mate"))


def _at_work(view: View, sentence: int) -> bool:
    """Whether a sentence itself speaks of the company, its places or colleagues."""
    if view.spoken(sentence, "thing") or not view.known_here:
        return False
    return bool(view.ours.within(sentence) or view.spoken(sentence, "workplace", "mate"))


def only_worries(view: View, sentence: int) -> bool:
    """Whether a sentence hopes or fears, and claims nothing."""
    if not any(view.native(hit) for hit in view.said("worries").within(sentence)):
        return False
    return not any(view.native(hit) for hit in view.said(*CLAIMED).within(sentence))


def _silent(view: View, sentence: int, kinds: frozenset[str]) -> bool:
    """Whether a sentence asks, refuses, points, thanks or worries, and tells nothing."""
    if view.asked(sentence):
        return True
    if view.said("no_comment", "knows_not", "press_office").within(sentence):
        return True
    span = view.sentences[sentence]
    points = view.said("message").within(sentence) or any(
        token.inside == "link" for token in view.tokens[span.first : span.last]
    )
    if points and kinds <= REPORTED:
        return True
    if view.said("thanks").within(sentence) and kinds <= {"response_told"}:
        return True
    return only_worries(view, sentence)


def _told(view: View, crisis: Event) -> list[int]:
    """Sentences that tell something of the event."""
    told: dict[int, set[str]] = {}
    for concept in TOLD:
        for hit in view.said(concept)[:MOST_HITS]:
            if view.native(hit):
                told.setdefault(view.sentence(hit), set()).add(concept)
    told = {
        sentence: kinds
        for sentence, kinds in sorted(told.items(), key=itemgetter(0))[:MOST_MARKS]
        if not (_silent(view, sentence, frozenset(kinds)) or _elsewhere(view, sentence))
    }
    if not told:
        return []
    spoken = speaks_of(view, crisis)
    every = frozenset[str]().union(*told.values())
    if not spoken:
        # nobody names it, and everybody knows what is meant
        at_work = {sentence for sentence in told if _at_work(view, sentence)}
        plain = any(not told[sentence].isdisjoint(PLAIN) for sentence in at_work)
        if not plain and not (at_work and len(every) > 1):
            return []
        return sorted(told) if len(every) > 1 else sorted(at_work)
    return [
        sentence for sentence in sorted(told) if sentence in spoken or not told[sentence] <= GUESSED
    ]


def _scenes(view: View, crisis: Event) -> tuple[str, ...]:
    """What the event of a crisis leaves to be seen; of any event, where its name tells none."""
    kinds = view.index.crises.get(crisis.id) or ()
    scenes = tuple(SCENES[kind] for kind in kinds if kind in SCENES)
    return scenes or tuple(SCENES.values())


def _signs(view: View, crisis: Event) -> tuple[dict[int, set[str]], set[tuple[str, str]]]:
    """By sentence, what tells that the event is meant; and the words on causes and damage."""
    signs: dict[int, set[str]] = {}
    for sign, concepts in (
        ("scene", _scenes(view, crisis)),
        ("witness", ("witness",)),
        ("people", ("people_told",)),
        ("resumes", ("resumes",)),
        ("calm", ("calm_told",)),
        ("place", ("workplace",)),
    ):
        for hit in view.said(*concepts)[:MOST_HITS]:
            if view.native(hit):
                signs.setdefault(view.sentence(hit), set()).add(sign)
    for sentence in _on_the_spot(view, crisis):
        signs.setdefault(sentence, set()).add("spot")
    pairs: set[tuple[str, str]] = set()
    for sign, ones, others, reach in (
        ("state", "part_of_site", "state_told", PART_REACH),
        ("cause", "suspect_thing", "suspects", CAUSE_REACH),
    ):
        for pair in meetings(view, (ones,), (others,), reach):
            signs.setdefault(view.sentence(pair.one), set()).add(sign)
            pairs.add((sign, view.tokens[pair.one.first].text))
        for hit in view.said(others)[:MOST_HITS]:
            if sign in signs.get(view.sentence(hit), ()):
                pairs.add((sign, view.tokens[hit.first].text))
    return signs, pairs


def _news(view: View, crisis: Event) -> list[int]:
    """Sentences with news of the event where nobody names it: *all out, glaub it was a cable*.

    Everybody knows what is meant. Two parts of a different kind have to meet in the text, one of
    them news: what is seen, who tells it, how people are, what is left, what it came from.
    """
    signs, pairs = _signs(view, crisis)
    told = {
        sentence: found
        for sentence, found in sorted(signs.items(), key=itemgetter(0))[:MOST_MARKS]
        if not (_silent(view, sentence, frozenset(found)) or _far(view, sentence))
    }
    sentences = range(min(len(view.sentences), FEW))
    if not _here(view) and any(_away(view, each) for each in sentences):
        return []  # the rest of the text says that it is about something else
    every = {sign for found in told.values() for sign in found}
    if every.isdisjoint(NEWS):
        return []
    once = view.draft.action != "reply"  # who answers a customer speaks of the customer's machine
    for sign in ("state", "cause"):
        if sign in every and once and sum(each == sign for each, _ in pairs) > MORE:
            every.add(f"more {sign}")
    if "people" not in every:
        every.discard("place")
    if len(every) < 2 or every <= {"resumes", "place"}:
        return []
    return [sentence for sentence, found in told.items() if not found.isdisjoint(NEWS)]


def _away(view: View, sentence: int) -> bool:
    """Whether it is about traffic, sport, home; not *sent home*, *out in the car park*."""
    outside = {
        at
        for hit in view.said("people_told").within(sentence)[:MOST_MARKS]
        for at in range(hit.first, hit.last)
    }
    return any(
        hit.first not in outside
        for hit in view.spoken(sentence, "far_away", "private", "kitchen")[:MOST_MARKS]
    )


def _far(view: View, sentence: int) -> bool:
    """Whether a sentence is about something else, and not about work."""
    if view.names("competitor").within(sentence) and not view.ours.within(sentence):
        return True
    return view.personal and _away(view, sentence) and not view.spoken(sentence, "workplace")


def _on_the_spot(view: View, crisis: Event) -> Iterator[int]:
    """Sentences that name the place of the event by its number: *Halle 2*, *aus der 2*."""
    numbers = {word for word in crisis.name.split() if word.isdigit()}
    if not numbers:
        return
    for hit in view.said("part_of_site", "workplace")[:MOST_HITS]:
        sentence = view.sentence(hit)
        last = min(view.sentences[sentence].last, hit.last + 1)
        if any(view.tokens[at].text in numbers for at in range(hit.first, last)):
            yield sentence


def read(view: View) -> Iterator[Mark]:
    """One mark for each run of sentences, and for each picture of a fire."""
    crisis = crisis_on(view)
    if crisis is None:
        return
    speaks = view.draft.author in (*crisis.speakers, *crisis.deputies)
    severity: Severity | None = None if speaks else "stop"
    runs: list[list[int]] = []
    for sentence in sorted({*_told(view, crisis), *_news(view, crisis)}):
        if runs and runs[-1][1] == sentence - 1:
            runs[-1][1] = sentence
        else:
            runs.append([sentence, sentence])
    for first, last in runs:
        yield Mark(
            kind="crisis_comment",
            start=view.sentences[first].start,
            end=view.sentences[last].end,
            severity=severity,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )
    for at, medium in enumerate(view.draft.media):
        if "fire" in medium.shows:
            yield Mark(
                kind="crisis_comment",
                place="media",
                medium=at,
                severity=severity,
                words=WORDS,
                instead=INSTEAD,
                certainty=0.9,
            )


CHECK = Check(
    id="crisis_comment",
    kinds=("crisis_comment",),
    read=read,
    looks_at=("time", "place", "author", "media", "action"),
    wants=(*TOLD, "people_told", "part_of_site", "suspect_thing", "media"),
    needs="media",
    reads_words=True,
    found=(
        Example(text="⟦Der Brand kam sicher von einem Kabel⟧.", during="crisis"),
        Example(
            text="Danke euch. ⟦Das Feuer ist gelöscht, niemand wurde verletzt⟧!", during="crisis"
        ),
        Example(
            text="⟦Bei uns in der Firma brennt es lichterloh⟧. Wir hoffen das Beste.",
            during="crisis",
        ),
        Example(
            text="Viele fragen nach dem Feuer bei {company}. ⟦Halb so wild, morgen läuft alles wieder⟧.",
            during="crisis",
        ),
        Example(text="⟦Ha ghört dass bim Brand öpper verletzt worde isch⟧.", during="crisis"),
        Example(text="⟦Alle raus, glaub ein Kabel hat Feuer gefangen⟧.", during="crisis"),
        Example(text="⟦Tout le monde est dehors, le toit tient bon⟧.", during="crisis"),
        Example(text="⟦Siamo tutti fuori, il tetto ha ceduto⟧.", during="crisis"),
        Example(text="⟦We had to get out, the roof is still smouldering⟧.", during="crisis"),
        Example(text="⟦The fire was caused by a faulty battery⟧.", during="crisis"),
        Example(text="⟦Everyone is safe, the fire brigade has it under control⟧.", during="crisis"),
        Example(text="⟦I heard that the fire destroyed half of our plant⟧.", during="crisis"),
        Example(text="⟦L'incendie est dû à une négligence, je l'avais dit⟧.", during="crisis"),
        Example(text="⟦Tout le monde va bien, le feu est maîtrisé⟧.", during="crisis"),
        Example(
            text="⟦Il paraît que le feu a détruit une partie de notre usine⟧.", during="crisis"
        ),
        Example(text="⟦L'incendio è colpa di un cavo difettoso⟧.", during="crisis"),
        Example(text="⟦Stanno tutti bene, il fuoco è spento⟧.", during="crisis"),
        Example(text="⟦Pare che le fiamme siano partite dal nostro magazzino⟧.", during="crisis"),
        Example(
            media=(Medium(people="none", ai="none", shows=("fire",)),),
            during="crisis",
            place="media",
        ),
    ),
    not_found=(
        Example(text="Der Brand kam sicher von einem Kabel."),
        Example(text="Danke für eure Nachrichten zum Brand.", during="crisis"),
        Example(
            text="Hier steht die offizielle Meldung zum Brand und zur Ursache.", during="crisis"
        ),
        Example(text="Alle raus in Olten, der Zug hat eine Störung.", during="crisis"),
        Example(text="Nessuno si è fatto male al torneo di calcetto.", during="crisis"),
        Example(text="On attend tous le concert sur le parking du lac.", during="crisis"),
        Example(text="We're all out at the lake, the weather is fine.", during="crisis"),
        Example(text="Der Brand macht mir Angst, ich denke an alle.", during="crisis"),
        Example(text="Ich hoffe, beim Brand ist niemand verletzt worden.", during="crisis"),
        Example(text="Zur Ursache des Brandes kann ich nichts sagen.", during="crisis"),
        Example(text="Weiss jemand, ob beim Brand jemand verletzt wurde?", during="crisis"),
        Example(text="Mein Velo ist defekt, selber schuld.", during="crisis"),
        Example(text="Am Feuer im Garten haben wir die Cervelat verbrannt.", during="crisis"),
        Example(text="Thank you for all your messages about the fire.", during="crisis"),
        Example(text="I hope nobody got hurt in the fire.", during="crisis"),
        Example(text="I can't say anything about the fire or its cause.", during="crisis"),
        Example(text="My bike is damaged, my own fault.", during="crisis"),
        Example(text="Merci pour vos messages après l'incendie.", during="crisis"),
        Example(text="J'espère que personne n'est blessé dans l'incendie.", during="crisis"),
        Example(text="Je ne peux rien dire sur la cause du feu.", during="crisis"),
        Example(text="Grazie per i messaggi dopo l'incendio.", during="crisis"),
        Example(text="Spero che nell'incendio nessuno sia ferito.", during="crisis"),
        Example(text="Sulla causa dell'incendio non posso dire nulla.", during="crisis"),
        Example(media=(Medium(people="none", ai="none", shows=("fire",)),)),
    ),
)
