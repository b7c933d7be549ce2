"""Tells as a fact what the company does, or will do, for everybody.

What: on a person's own profile the company (by name, *our service*, *here*) beside a word that assures
(*from now on*, *promised*, *it is all settled*, *pass it on*, a verb of what is to come) and one that
holds for all (*every*, *never*, *free of charge*, *automatically*). Also where somebody gives their word
(*take my word for it*) for what the company does not do, does for all, or will do. Not a goal, a
question, what is already published, what is said of a product, or what somebody else said.
Why: it binds the company on a matter somebody else answers for.
Instead: refer to the one who answers for the topic, or to what is published.
Source: ours; Swiss Code of Obligations Art. 32 and 33 (whoever seems to speak for a firm binds it).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import asks, denied, foresees, told
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language.tokens import BREAK

WORDS = {
    "de": "Das klingt wie eine Zusage der Firma.",
    "en": "This sounds like a commitment of the company.",
    "fr": "Cela ressemble à un engagement de l’entreprise.",
    "it": "Sembra un impegno dell’azienda.",
}
INSTEAD = {
    "de": "Verweisen Sie an die zuständige Person oder auf eine Veröffentlichung.",
    "en": "Refer to the person responsible, or to something published.",
    "fr": "Renvoyez à la personne responsable ou à une publication.",
    "it": "Rinvii alla persona responsabile o a una pubblicazione.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for the text, at the company."""
    if not view.personal or not view.known_here:
        return
    assured = [hit for hit in view.said("assures") if view.native(hit) and not denied(view, hit, 1)]
    vouched = _vouched(view)
    if vouched is not None:
        yield _mark(vouched)
        return
    seen: set[int] = set()
    for hit in view.said("for_all"):
        sentence = view.sentence(hit)
        if sentence in seen or not view.native(hit):
            continue
        seen.add(sentence)
        firm = [
            each
            for each in view.ours.within(sentence)
            if each.what[0] != "product" and not view.tokens[each.first].inside
        ]
        if not firm or asks(view, sentence) or view.cited(hit):
            continue
        near = (sentence, sentence + 1)
        coming = foresees(view, sentence)
        other = any(
            view.sentence(each) in near and (each.last <= hit.first or hit.last <= each.first)
            for each in assured
        )
        if not (other or coming is not None):
            continue
        if says(view, sentence, "private", "kin", "goal", "thanks", "greeting", "hiring", "edible"):
            continue
        if view.names("customer", "competitor").within(sentence) or told(view, sentence):
            continue
        yield _mark((firm[0].start, firm[0].end))
        return


def _mark(place: tuple[int, int]) -> Mark:
    return Mark(
        kind="states_policy",
        start=place[0],
        end=place[1],
        severity=None,
        words=WORDS,
        instead=INSTEAD,
        certainty=0.7,
    )


def _vouched(view: View) -> tuple[int, int] | None:
    """Where somebody gives their word for what the company does, if they do."""
    for word in few(view, view.said("vouches")):
        here = view.sentence(word)
        apart = view.tokens[word.first].gap == BREAK  # *no exceptions, trust me*
        if not view.native(word) or (denied(view, word, 2) and not apart) or view.cited(word):
            continue
        for sentence in (here, here - 1, here + 1):
            if not 0 <= sentence < len(view.sentences) or asks(view, sentence):
                continue
            place = _bound(view, sentence, word)
            if place is not None:
                return place
    return None


def _bound(view: View, sentence: int, word: WordHit) -> tuple[int, int] | None:
    """The company in a sentence that binds it, with the word given for it: never, nobody, all, will."""
    if says(view, sentence, "private", "kin", "goal", "thanks", "scene", "liking"):
        return None
    if view.names("product", "customer", "competitor").within(sentence):
        return None
    if told(view, sentence):
        return None
    firm = [each for each in view.ours.within(sentence) if not view.tokens[each.first].inside]
    firm += [each for each in view.said("plural").within(sentence) if view.native(each)]
    if not firm:
        return None
    binding = [
        each
        for each in view.said("not", "for_all", "settled").within(sentence)
        if view.native(each) and not word.first <= each.first < word.last
    ]
    if not (binding or foresees(view, sentence) is not None):
        return None
    return min(hit.start for hit in firm), min(firm, key=lambda hit: hit.start).end


CHECK = Check(
    id="states_policy",
    kinds=("states_policy",),
    read=read,
    looks_at=("place", "time"),
    wants=("for_all", "vouches"),
    found=(
        Example(text="Bei {company} bekommt ab sofort jeder Kunde die Schulung gratis."),
        Example(text="{company} garde tous les apprentis, sans exception, c'est promis."),
        Example(text="From now on every {company} customer gets free training."),
        Example(text="Ab sofort bekommt ⟦bei uns⟧ jede Praktikantin ein Velo."),
        Example(text="Versprochen: ⟦{company}⟧ flickt alle alten Kabel umsonst."),
        Example(text="Löhne kürzt ⟦{company}⟧ niemandem, das ist geregelt."),
        Example(text="From now on ⟦{company}⟧ pays everyone the train."),
        Example(text="Rest assured, ⟦{company}⟧ never sells an address."),
        Example(text="⟦Our company⟧ repairs every cable for free. Pass it on!"),
        Example(text="Désormais ⟦{company}⟧ paie le train à toutes les stagiaires."),
        Example(text="⟦{company}⟧ remplacera gratuitement les câbles abîmés, parole d'honneur."),
        Example(text="C'est promis, ⟦{company}⟧ ne vend jamais une adresse."),
        Example(text="D'ora in poi ⟦{company}⟧ paga il treno a tutti."),
        Example(text="⟦{company}⟧ riparerà gratis tutti i cavi vecchi che sono rotti."),
        Example(text="State tranquilli, ⟦{company}⟧ non vende mai un indirizzo."),
        Example(text="⟦Bei uns⟧ verliert niemand den Platz im Kurs, kannst dich drauf verlassen."),
        Example(text="Zeugnisse sind bei ⟦{company}⟧ nicht nötig. Da geb ich dir mein Wort."),
        Example(text="⟦{company}⟧ isn't closing the canteen, take my word for it."),
        Example(text="⟦Chez nous⟧, on ne refuse pas les stagiaires, croyez-moi."),
        Example(text="⟦Da noi⟧ non si licenzia, ve lo garantisco."),
    ),
    not_found=(
        Example(text="Bei {company} lachen alle immer am lautesten über den Chef."),
        Example(text="Zahlt {company} künftig allen das Billett?"),
        Example(text="Danke an alle bei {company}, künftig mit Kuchen."),
        Example(
            text="Wir wollen bei {company} künftig alles papierlos machen, das ist unser Ziel."
        ),
        Example(text="Künftig fahren alle mit dem Velo.", on="hidden"),
        Example(text="{company} zahlt künftig allen das Billett.", on="official"),
        Example(text="Everyone at {company} is always in a good mood."),
        Example(text="Will {company} pay everyone the train from now on?"),
        Example(text="Every morning I cycle to {company}."),
        Example(text="Chez {company}, tous les matins on rigole."),
        Example(text="Merci à tous chez {company}, c'est promis, je reviens."),
        Example(text="Da {company} ridono tutti, sempre."),
        Example(text="Bei uns gibt es heute Kuchen, das kann ich dir sagen."),
        Example(text="Bei {company} arbeiten nette Leute, das kannst du mir glauben."),
        Example(text="Believe me, the people at {company} are kind."),
        Example(text="Glaub mir, so müde war ich bei {company} noch nie nach der Mittagspause."),
        Example(text="Die {product} braucht bei uns keinen Ölwechsel, das kannst du mir glauben."),
        Example(text="Trust me, nobody at {company} can resist the cake."),
        Example(text="Croyez-moi, chez {company} personne ne résiste au gâteau."),
        Example(text="Credetemi, da {company} nessuno resiste alla torta."),
        Example(text="Grazie a tutti da {company}, promesso: torno presto."),
    ),
)
