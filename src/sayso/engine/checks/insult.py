"""Insults, threatens or mocks people.

What: a word of contempt or a threat, and about whom it is said: about somebody spoken to, about a
person named before it, or about nobody in particular as an exclamation. A thing, oneself, a
quotation, a denial, or the mere mention of such words is none.
Why: it hurts, it is punishable, and it falls back on the company.
Instead: say what bothers you, not what you think of the person.
Source: Swiss Criminal Code Art. 173-177 and 180; Civil Code Art. 28.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, WORD

WORDS = {
    "de": "Das beleidigt, bedroht oder verhöhnt jemanden.",
    "en": "This insults, threatens or mocks somebody.",
    "fr": "Cela insulte, menace ou ridiculise quelqu'un.",
    "it": "Questo insulta, minaccia o deride qualcuno.",
}
INSTEAD = {
    "de": "Sagen Sie, was Sie stört, und nicht, was Sie vom Menschen halten.",
    "en": "Say what bothers you, not what you think of the person.",
    "fr": "Dites ce qui vous dérange, et non ce que vous pensez de la personne.",
    "it": "Dica che cosa la disturba, non che cosa pensa della persona.",
}
BEFORE, AFTER = 12, 6
"""Words in which to look for whoever is meant."""

CLOSE = 2
MOST = 200
"""Insults after which nobody counts."""


def _at(view: View, concept: str, sentence: int) -> set[int]:
    """The words of a sentence that a concept covers."""
    return {at for hit in view.said(concept).within(sentence) for at in range(hit.first, hit.last)}


def _unknown(view: View, at: int, first: int) -> str:
    """Who stands before a form of *be* and is in no list: two capitals are a name."""
    token = view.tokens[at]
    if token.kind != WORD or token.text in lexicon.function_words():
        return ""
    capital = view.text[token.start].isupper()
    before = view.tokens[at - 1] if at > first else None
    if capital and before is not None and before.kind == WORD:
        named = view.text[before.start].isupper() and before.text not in lexicon.function_words()
        if before.text in lexicon.titles() or (named and token.gap != BREAK):
            return "person"
    return "thing" if capital or view.language != "de" else ""


def _before(view: View, hit: WordHit, people: set[int], things: set[int]) -> tuple[str, bool]:
    """Whoever is named before ``hit``, and whether it is said of them and not merely near them."""
    is_ = like = False
    first = view.sentences[view.sentence(hit)].first
    for at in range(hit.first - 1, max(first, hit.first - BEFORE) - 1, -1):
        if at in people or view.tokens[at].inside == "mention":
            return "person", is_
        if at in things:
            return "thing", is_
        part = _part(view, at, first)
        near = hit.first - at <= CLOSE
        if part == "you":
            vocative = at - 1 in things and hit.first - at == 1
            return ("thing" if vocative else "you"), is_ or hit.first - at == 1
        if part == "self" and (near or is_ or like or (at > first and _is(view, at - 1))):
            return "self", True
        if part == "is":
            if near and not is_ and view.tokens[at].text in lexicon.spoken("AM", view.language):
                return "self", True
            is_ = True
            who = "" if at == first or at - 1 in people | things else _unknown(view, at - 1, first)
            if who:
                return who, True
        if is_ and part == "third":
            return ("person" if view.said("someone") else "thing"), True
        if is_ and part == "neutral":
            return "thing", True
        like = like or (near and part == "like")
    return ("self" if like else ""), is_


PARTS = (
    ("SELF", "self"),
    ("ADDRESSED", "you"),
    ("COPULA", "is"),
    ("NEUTRAL", "neutral"),
    ("THIRD", "third"),
    ("LIKE", "like"),
)


def _part(view: View, at: int, first: int) -> str:
    """What a word does in saying who is meant."""
    token = view.tokens[at]
    if view.language == "de" and at > first and view.text[token.start : token.end] == "Sie":
        return "you"
    for name, part in PARTS:
        if token.text in lexicon.spoken(name, view.language):
            return part
    return ""


def _is(view: View, at: int) -> bool:
    """Whether a word is a form of *be*."""
    return view.tokens[at].text in lexicon.spoken("COPULA", view.language)


def _self_behind(view: View, at: int, hit: WordHit, last: int) -> bool:
    """Whether the author is named behind, and it is said of them: *I am*, *bin ich*, *come me*."""
    if view.tokens[at].text not in lexicon.spoken("SELF", view.language):
        return False
    like = view.tokens[at - 1].text in lexicon.spoken("LIKE", view.language)
    am = lexicon.spoken("AM", view.language)
    said = any(view.tokens[each].text in am for each in range(hit.last, at))
    return said or like or (at + 1 < last and _is(view, at + 1))


def _named(view: View, sentence: int) -> tuple[set[int], set[int]]:
    """The people and the things of a sentence."""
    things = _at(view, "thing", sentence)
    things |= {name.first for name in view.names("product").within(sentence)}
    return _at(view, "someone", sentence), things


def _meant(view: View, hit: WordHit, named: tuple[set[int], set[int]]) -> tuple[str, bool]:
    """About whom ``hit`` is said: *you*, *person*, *self*, *thing*, or nobody in particular."""
    sentence = view.sentence(hit)
    people, things = named
    who, close = _before(view, hit, people, things)
    if who:
        return who, close
    last = view.sentences[sentence].last
    for at in range(hit.last, min(last, hit.last + AFTER)):
        token = view.tokens[at]
        if at in things:
            return "thing", False
        if _self_behind(view, at, hit, last):
            return "self", True
        if token.text in lexicon.spoken("ADDRESSED", view.language):
            return "you", at == hit.last or close
        if at in people:
            return "person", False
    earlier = sentence > 0 and view.said("thing").within(sentence - 1)
    return ("thing", False) if earlier and not people else ("", close)


def _denied(view: View, hit: WordHit) -> bool:
    """Whether a *not* stands right before."""
    close = range(hit.first - CLOSE, hit.first)
    return any(no.first in close for no in view.said("not").within(view.sentence(hit)))


def _is_insult(view: View, hit: WordHit, named: tuple[set[int], set[int]]) -> bool:
    """Whether somebody is hurt by it."""
    concept = hit.what[0]
    sentence = view.sentence(hit)
    if concept == "no_slur" or view.cited(hit) or not view.native(hit):
        return False
    if view.tokens[hit.first].inside in ("link", "mail"):
        return False
    if concept == "abuse":
        return named[1].isdisjoint(range(hit.last, hit.last + CLOSE))
    denied = any(no.first < hit.first for no in view.said("not").within(sentence))
    if denied and concept != "dim":  # *kein Hirn* holds its own *not*
        return False
    if view.said("calls").within(sentence) or (concept == "dim" and _denied(view, hit)):
        return False
    who, close = _meant(view, hit, named)
    if view.asked(sentence) and who != "you":
        return False
    if concept == "slur":
        return who in ("you", "person", "")
    behind = range(hit.last, min(view.sentences[sentence].last, hit.last + CLOSE))
    return who in ("you", "person") and (close or any(_is(view, at) for at in behind))


def read(view: View) -> Iterator[Mark]:
    """One mark for each word."""
    marked = 0
    named: dict[int, tuple[set[int], set[int]]] = {}
    for hit in view.said("slur", "mild_slur", "no_slur", "abuse", "dim"):
        if marked == MOST:
            return
        sentence = view.sentence(hit)
        if sentence not in named:
            named[sentence] = _named(view, sentence)
        if _is_insult(view, hit, named[sentence]):
            marked += 1
            yield Mark(
                kind="insult",
                start=hit.start,
                end=hit.end,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.9,
            )


CHECK = Check(
    id="insult",
    kinds=("insult",),
    read=read,
    looks_at=(),
    wants=("slur", "mild_slur", "abuse", "dim"),
    found=(
        Example(text="Der Disponent ist ein ⟦Vollpfosten⟧, und alle wissen es."),
        Example(text="Was für ein ⟦Schwachkopf⟧, unglaublich."),
        Example(text="Mit solchen ⟦Trotteln⟧ muss ich jeden Tag arbeiten."),
        Example(text="Unsere neue Chefin ist ⟦zu dumm⟧ für eine Tabelle."),
        Example(text="Halt die Klappe, du ⟦Depp⟧!"),
        Example(text="Ich ⟦weiss, wo du wohnst⟧."),
        Example(text="Das ⟦werden Sie noch bereuen⟧."),
        Example(text="Gäll, du bisch en ⟦Löli⟧."),
        Example(text="@hans_m Sie sind eine ⟦Witzfigur⟧."),
        Example(text="You are such a ⟦moron⟧, read the manual."),
        Example(text="Our new manager is ⟦too stupid⟧ to open a door."),
        Example(text="Sit down, you ⟦clown⟧."),
        Example(text="I ⟦know where you live⟧."),
        Example(text="Le patron est un ⟦crétin⟧, comme toujours."),
        Example(text="Vous êtes un ⟦bouffon⟧, monsieur."),
        Example(text="⟦Ta gueule⟧, personne ne t'a rien demandé."),
        Example(text="Je ⟦sais où tu habites⟧."),
        Example(text="Il capo è un ⟦imbecille⟧, lo sanno tutti."),
        Example(text="Tu sei un ⟦pagliaccio⟧, e basta."),
        Example(text="⟦Te ne pentirai⟧, vedrai."),
        Example(text="Il cliente era ⟦troppo stupido⟧ per leggere le istruzioni."),
    ),
    not_found=(
        Example(text="Mein Staubsauger ist ein Vollidiot."),
        Example(text="Der Kopierer und ich: zwei Idioten unter sich."),
        Example(text="Ich Trottel habe den Termin verpasst."),
        Example(text="Ich bin manchmal ein Depp, ich weiss."),
        Example(text="Er hat gesagt: «Du Idiot», und ist gegangen."),
        Example(text="Der Nachbar ist kein Idiot, er hat nur Pech."),
        Example(text="Wer andere Idioten nennt, fliegt hier raus."),
        Example(text="Den Idiotenhügel fahren wir mit den Kindern hinunter."),
        Example(text="Sind wir eigentlich alle Idioten?"),
        Example(text="Die halten uns wohl für Idioten."),
        Example(text="Niemand hat gesagt, dass ihr Idioten seid."),
        Example(text="Der grösste Trottel der Familie bin natürlich ich."),
        Example(text="The Idiot is my favourite novel."),
        Example(text="Mi sento un idiota."),
        Example(text="Das ist mir zu blöd, ich gehe nach Hause."),
        Example(text="Was bin ich für ein Trottel."),
        Example(text="Montag, du Arschloch."),
        Example(text="Meine Frau meint, ich sei ein Trottel."),
        Example(text="Die Kunden fanden das Plakat zu blöd."),
        Example(text="What an idiot I am."),
        Example(text="Der Clown an der Chilbi hat alle Leute zum Lachen gebracht."),
        Example(text="Die {product} ist eine Diva, aber kein Idiot."),
        Example(text="My printer is an idiot."),
        Example(text="I felt like an idiot in that meeting."),
        Example(text="An idiot-proof guide to sharpening drills."),
        Example(text="Please don't call anybody a moron here."),
        Example(text="The clown at the party was great with the kids."),
        Example(text="Mon imprimante est une imbécile."),
        Example(text="Je suis un idiot, j'ai oublié mes clés."),
        Example(text="Il m'a traité de crétin devant tout le monde."),
        Example(text="La mia stampante è un'idiota."),
        Example(text="Sono un cretino, ho perso le chiavi."),
        Example(text="Ha chiamato idiota il vicino di casa."),
    ),
)
