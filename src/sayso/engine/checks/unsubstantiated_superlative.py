"""Claims a top position without proof.

What: *the best*, *the most precise*, *market leader*, *nobody … better than us* said of the company,
its products or what it offers, in a sentence that names neither a source nor a goal nor a liking.
Why: a top position is a statement of fact, and who makes it has to prove it.
Instead: say what can be proven, or say it as a goal or a liking.
Source: UWG Art. 3(1)(b) and (e), Art. 13a; Swiss Commission for Fairness, rule B.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.goal_or_preference import meant_so
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, SPACE, WORD

WORDS = {
    "de": "Dafür steht kein Beleg in der Faktenliste.",
    "en": "The fact list holds no proof for this.",
    "fr": "La liste des faits n'en contient aucune preuve.",
    "it": "L'elenco dei fatti non contiene alcuna prova.",
}
INSTEAD = {
    "de": "Nennen Sie, was Sie belegen können, oder sagen Sie es als Ihr Ziel oder Ihre Vorliebe.",
    "en": "Say what you can prove, or say it as your goal or your liking.",
    "fr": "Dites ce que vous pouvez prouver, ou présentez-le comme un but ou une préférence.",
    "it": "Dica ciò che può dimostrare, o lo presenti come obiettivo o preferenza.",
}
REACH = 4
"""Words behind the claim among which stands what it is claimed of."""


def _of_what(view: View, hit: WordHit) -> bool:
    """Whether the claim is of what a firm offers, of an arena, or of the subject itself."""
    sentence = view.sentence(hit)
    things = (*view.said("offer").within(sentence), *view.names("product").within(sentence))
    if any(thing.first in range(hit.first, hit.last + 2) for thing in things):
        return True
    following = view.tokens[hit.last] if hit.last < len(view.tokens) else None
    if following is None or following.sentence != sentence or following.gap == BREAK:
        return True
    if following.text in lexicon.function_words():
        return True
    if following.kind != WORD or following.inside:
        return True
    near = range(hit.first, hit.last + REACH)
    arena = any(each.first in near for each in view.said("arena").within(sentence))
    return arena and (hit.last - hit.first == 1 or following.text in _arenas(view, sentence))


def _arenas(view: View, sentence: int) -> set[str]:
    """The first words of arenas: *worldwide*, *mondial*."""
    return {view.tokens[each.first].text for each in view.said("arena").within(sentence)}


def _ours(view: View, hit: WordHit) -> bool:
    """Whether it is said of us: our names and products, or *we*, and nobody else nearer."""
    sentence = view.sentence(hit)
    near = (*view.others.within(sentence), *view.said("rival").within(sentence))
    others = [other.first for other in near if other.last <= hit.first]
    ours = view.ours.within(sentence)
    if ours:
        before = [each.first for each in ours if each.first < hit.first]
        return not others or bool(before and max(before) > max(others))
    if others or not view.known_here:
        return False
    return bool(view.said("plural").within(sentence))


def _is_claim(view: View, hit: WordHit) -> bool:
    sentence = view.sentence(hit)
    if view.asked(sentence) or view.negated(hit, reach=2) or view.cited(hit):
        return False
    if not view.native(hit) or meant_so(view, sentence) or view.said("proof").within(sentence):
        return False
    if view.said("thanks", "greeting").within(sentence) or view.said("private").within(sentence):
        return False
    softened = [each for each in view.said("one_of").within(sentence) if each.last <= hit.first + 1]
    if any(hit.first - each.last <= 1 for each in softened):
        return False
    before = view.tokens[hit.first - 1] if hit.first else None
    if before is not None and before.gap <= SPACE and before.sentence == sentence:
        owning = lexicon.spoken("OWNING", view.language)
        if before.text in owning and not view.said("arena").within(sentence):
            return False
    if any(each.first >= hit.first for each in view.said("than_us").within(sentence)):
        named = view.said("arena", "offer").within(sentence) or view.about_us.within(sentence)
        return bool(named)
    if view.said("insiders", "someone").within(sentence):
        return False  # a praise of people, not of the firm
    return _ours(view, hit) and _of_what(view, hit)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for hit in view.said("top"):
        sentence = view.sentence(hit)
        if sentence in seen or not _is_claim(view, hit):
            continue
        seen.add(sentence)
        yield Mark(
            kind="unsubstantiated_superlative",
            start=hit.start,
            end=hit.end,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="unsubstantiated_superlative",
    kinds=("unsubstantiated_superlative",),
    read=read,
    looks_at=("place",),
    wants=("top",),
    found=(
        Example(text="{company} ist ⟦Marktführer⟧ in ganz Europa."),
        Example(text="Die {product} ist ⟦die genaueste⟧ ihrer Klasse."),
        Example(text="Mit der {product} haben Sie ⟦das beste⟧ System auf dem Markt."),
        Example(text="Bei uns bekommen Sie ⟦den besten⟧ Service der Branche.", on="official"),
        Example(text="⟦Keiner arbeitet schneller⟧ als wir bei {company}."),
        Example(text="{company} is ⟦the leading⟧ provider in Europe."),
        Example(text="{product} is ⟦second to none⟧."),
        Example(text="⟦Nobody builds better⟧ machines than us."),
        Example(text="{company}, ⟦leader mondial⟧ !"),
        Example(text="La {product} est ⟦la plus précise⟧ du marché."),
        Example(text="Notre service est ⟦le meilleur⟧ de Suisse.", on="official"),
        Example(text="{company} è ⟦leader mondiale⟧."),
        Example(text="La {product} è ⟦la più precisa⟧ al mondo."),
        Example(text="Da {company} trova ⟦la migliore⟧ qualità del settore."),
    ),
    not_found=(
        Example(text="Unser Ziel bei {company}: die beste Lehre im Land."),
        Example(text="Danke an das beste Team bei {company}!"),
        Example(text="Der beste Moment mit der {product} war der Start."),
        Example(text="{company} ist Marktführer (Quelle: Branchenstudie)."),
        Example(text="Für mich ist die {product} die beste."),
        Example(text="Mit besten Grüssen, {company}"),
        Example(text="Ist die {product} die genaueste der Welt?"),
        Example(text="Unsere Kinder malen: die beste Maschine der Welt!"),
        Example(text="Die Konkurrenz ist Marktführer, {company} ist klein."),
        Example(text="Die beste Pizza der Stadt gibt es im Ochsen."),
        Example(text="Wir von {company} haben die besten Gäste der Welt!"),
        Example(text="Der grösste Teil unserer Maschinen geht nach Asien."),
        Example(text="Der beste Kaffee der Welt steht bei {company} im Pausenraum."),
        Example(text="{company} is one of the leading firms."),
        Example(text="The best part of the day at {company} was lunch."),
        Example(text="We want to build the best machines."),
        Example(text="La meilleure partie chez {company}, c'est la pause."),
        Example(text="Nous voulons être leader mondial."),
        Example(text="{company} est leader mondial (source : étude de branche)."),
        Example(text="La parte migliore da {company}? I colleghi."),
        Example(text="Secondo me la {product} è la migliore."),
        Example(text="{company} è uno dei leader mondiali."),
    ),
)
