"""Somebody else's private life, told.

What: of a person of the house who can be recognised (by name, as *our storekeeper*, *my boss*): pay,
dismissal or warning, appraisal, divorce or affair, faith, whom they love or vote for, debts, trouble
with the law, how they live. What people tell of themselves, pay in general or in a report, weddings,
prizes and farewells do not count.
Why: the employer may not tell it, nor may those who learnt it at work; many of these are particularly
protected.
Instead: leave it out; it is for the person to tell.
Source: DSG Art. 5(c) and 6; OR Art. 328b; ZGB Art. 28; GDPR Art. 9.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.people import Person, at_work, named, roles
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, NUMBER

WORDS = {
    "de": "Das erzählt etwas Privates von einer anderen Person.",
    "en": "This tells something private about another person.",
    "fr": "Cela raconte quelque chose de privé sur une autre personne.",
    "it": "Questo racconta qualcosa di privato di un’altra persona.",
}
INSTEAD = {
    "de": "Lassen Sie es weg. Erzählen darf es nur die Person selbst.",
    "en": "Leave it out. Only the person may tell it.",
    "fr": "Supprimez-le. Seule la personne concernée peut le raconter.",
    "it": "Lo tolga. Può raccontarlo solo la persona stessa.",
}
TOLD = ("told_pay", "told_gets", "told_dismissed", "told_appraised", "told_private_life")
REACH = 9
"""Words between a person and what is told."""
SUM = 6
"""Words between *earns* and the sum."""
LEAST = 100
"""A sum of money below is the price of something, or a score."""


def _clause(view: View, hit: WordHit) -> range:
    """The tokens around a hit up to the next sign between clauses."""
    span = view.sentences[view.sentence(hit)]
    first, last = hit.first, hit.last
    while first > span.first and view.tokens[first].gap != BREAK:
        first -= 1
    while last < span.last and view.tokens[last].gap != BREAK:
        last += 1
    return range(first, last)


def _asked(view: View, hit: WordHit) -> bool:
    """Whether it is only asked; *did you know that …* tells it, and so does a question behind it."""
    sentence = view.sentence(hit)
    last = _clause(view, hit).stop
    asked = view.asked(sentence) and last == view.sentences[sentence].last
    return asked and not view.said("told_gossip").within(sentence)


def _people(view: View, sentence: int) -> list[Person]:
    """Who is of the house: by name, or by what they are to the author; no relatives."""
    kin = {hit.first for hit in view.said("kin").within(sentence)}
    found = {*named(view, sentence), *roles(view, sentence)}
    found = found or set(at_work(view, sentence))
    return sorted(person for person in found if person.first not in kin)


def _paid(view: View, hit: WordHit) -> bool:
    """Whether a sum stands by, and it is not what people earn in general."""
    sentence = view.sentence(hit)
    if view.said("told_published_pay").within(sentence):
        return False
    span = view.sentences[sentence]
    if _sum(view, sentence, hit.first, min(span.last, hit.last + SUM)):
        return True
    # German has its verb behind: *that he earns 7400 a month*
    return view.language == "de" and _sum(
        view, sentence, max(span.first, hit.first - SUM), hit.first
    )


def _sum(view: View, sentence: int, first: int, last: int) -> bool:
    """Whether the first number between two tokens is a sum of money."""
    units = {each.first for each in view.said("told_money").within(sentence)}
    for at in range(first, last):
        token = view.tokens[at]
        if token.kind != NUMBER:
            continue
        end = at + 1
        while end < last and view.tokens[end].kind == NUMBER:
            end += 1
        digits = "".join(
            sign for each in range(at, end) for sign in view.tokens[each].text if sign.isdigit()
        )
        if end in units or at - 1 in units or (end < last and view.tokens[end].text == "k"):
            return True
        ended = end >= last or view.tokens[end].gap == BREAK
        return ended and int(digits or 0) >= LEAST
    return False


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    own = lexicon.spoken("SELF", view.language)
    people: dict[int, list[Person]] = {}
    for hit in view.said(*TOLD):
        sentence = view.sentence(hit)
        if hit.what[0] == "told_gets" and not view.said("told_wage").within(sentence):
            continue
        if sentence in seen or view.cited(hit) or not view.native(hit) or view.negated(hit):
            continue
        if _asked(view, hit):
            continue
        if hit.what[0] in ("told_pay", "told_gets") and not _paid(view, hit):
            continue
        if any(
            each.first < hit.last and hit.first < each.last
            for each in view.said("told_kept").within(sentence)
        ):
            continue
        if any(view.tokens[at].text in own for at in _clause(view, hit)):
            continue
        if sentence not in people:
            people[sentence] = _people(view, sentence)
        near = [
            person
            for person in people[sentence]
            if (-2 <= hit.first - person.last <= REACH or 0 <= person.first - hit.last <= 1)
            and not any(
                view.tokens[at].text in own
                for at in range(person.last, max(person.last, hit.first))
            )
        ]
        if not near:
            continue
        seen.add(sentence)
        start, end = view.place_of(min(near[0].first, hit.first), max(near[0].last, hit.last))
        yield Mark(
            kind="personal_data",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.75,
        )


CHECK = Check(
    id="private_life_told",
    kinds=("personal_data",),
    read=read,
    looks_at=("author", "place"),
    wants=TOLD,
    found=(
        Example(text="Unser ⟦Disponent verdient⟧ 7400 Franken."),
        Example(text="Wisst ihr, dass unser ⟦Disponent 7400 im Monat verdient⟧."),
        Example(text="Unser ⟦Hauswart wurde entlassen⟧, einfach so."),
        Example(text="Meine ⟦Vorgesetzte lässt sich scheiden⟧."),
        Example(text="Die ⟦Livia aus dem Einkauf hat eine Abmahnung⟧ kassiert."),
        Example(text="Our ⟦warehouseman earns⟧ 61000 dollars."),
        Example(text="My ⟦supervisor got sacked⟧ last night."),
        Example(text="⟦Trevor from accounting is behind bars⟧ again."),
        Example(text="Notre ⟦secrétaire touche⟧ 5900 francs."),
        Example(text="Mon ⟦chef a été licencié⟧ hier soir."),
        Example(text="Ma ⟦collègue Manon divorce⟧ pour la deuxième fois."),
        Example(text="Il nostro ⟦contabile guadagna⟧ 8100 franchi."),
        Example(text="Il mio ⟦capo è stato licenziato⟧ ieri."),
        Example(text="La nostra ⟦segretaria ha ricevuto un richiamo scritto⟧."),
        Example(text="La Livia degli acquisti si è beccata un richiamo."),
        Example(text="Der Kollege Hugentobler von {company} verdient 9200 im Monat."),
    ),
    not_found=(
        Example(text="Ich wurde entlassen und suche etwas Neues."),
        Example(text="Mein Chef hat mich entlassen müssen, fristlos."),
        Example(text="Mein Chef, gefeuert hat er mich heute."),
        Example(text="Unser Lehrling verdient ein grosses Lob."),
        Example(text="Wer 300 Gipfeli backt wie unser Lehrling, verdient ein Lob."),
        Example(text="Ein Disponent verdient im Durchschnitt 7400 Franken."),
        Example(text="Unser Hauswart heiratet am Samstag."),
        Example(text="I was fired, and it was a relief."),
        Example(text="Our accountant makes 300 cookies every December."),
        Example(text="My supervisor was not fired."),
        Example(text="J'ai été licencié au printemps."),
        Example(text="Notre équipe gagne 2000 points à ce jeu."),
        Example(text="Le divorce est un sujet difficile."),
        Example(text="Sono stato licenziato anch'io, coraggio."),
        Example(text="Il nostro cuoco guadagna tempo con 200 piatti pronti."),
        Example(text="Il divorzio costa caro."),
        Example(text="Der Kollege Hugentobler von {company} fräst 9200 Teile im Monat."),
    ),
)
