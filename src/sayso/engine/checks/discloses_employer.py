"""Says where the author works.

What: *ich arbeite bei …*, *I work at …*, *je travaille chez …*, *lavoro per …*, an own hashtag
#Team…, *…-Mitarbeiterin*, the author's name with the company's at the end.
Why: no fault; it fulfils the duty to disclose.
Instead: nothing to do.
Source: FTC Endorsement Guides §255.5; UWG Art. 3(1)(b).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few
from sayso.engine.checks.view import NameHit, View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import BREAK

WORDS = {
    "de": "Hier steht, wo die Autorin oder der Autor arbeitet.",
    "en": "This says where the author works.",
    "fr": "Le texte dit où travaille son auteur.",
    "it": "Il testo dice dove lavora chi scrive.",
}
REACH = 4
HERE = frozenset(("here", "hier", "da", "ici", "qui"))
"""Behind *X engineer*, by which somebody presents themselves."""
AT_HOUSE = frozenset(("bi", "bei", "at", "chez", "alla", "da", "de", "der", "dr"))
"""What stands before the name of the house one works at; behind it, an article in German."""
FOR = frozenset(("für", "fuer", "for", "pour", "per", "als"))
MOST = 20
"""Names that are looked at beside what somebody tells of their working day."""
NEAR = 6
"""Words between the company and *my employer*, and in a greeting on the phone."""

SHORT = 2
"""Words between *three years at* and the company."""


def _says(view: View, hit: NameHit) -> tuple[int, int] | None:
    """The tokens by which a sentence with our name discloses; ``None`` where it does not."""
    sentence = view.sentence(hit)
    no = view.said("not").within(sentence)
    past = view.said("past").within(sentence)
    for phrase in reversed(view.every("works_at").within(sentence)):
        if phrase.last <= hit.first <= phrase.last + REACH:
            denied = any(phrase.first - 2 <= word.first < hit.first for word in (*no, *past))
            if not denied:
                return phrase.first, hit.last
    for staff in view.said("staff").within(sentence):
        if hit.last <= staff.first <= hit.last and view.tokens[staff.first].gap in (0, 2):
            return hit.first, staff.last
        after = view.tokens[staff.last].text if staff.last < len(view.tokens) else ""
        if staff.first == hit.last and after in HERE:
            return hit.first, staff.last + 1
    return (
        _by_trade(view, hit)
        or _signed(view, hit)
        or _on_the_phone(view, hit)
        or _of_me(view, hit, sentence)
    )


def _by_trade(view: View, hit: NameHit) -> tuple[int, int] | None:
    """*I weld at X*, also without a pronoun at the start of a clause: *schraube bei X*."""
    verb = hit.first - 2
    if hit.what[0] != "own" or verb < view.sentences[view.sentence(hit)].first:
        return None
    if view.tokens[verb + 1].text not in lexicon.spoken("AT", view.language) | FOR:
        return None
    trade = view.tokens[verb]
    if trade.text not in lexicon.spoken("TRADES", view.language):
        return None
    first = view.sentences[view.sentence(hit)].first
    own = lexicon.spoken("SELF", view.language)
    before = view.tokens[max(first, verb - NEAR) : verb]
    said = any(token.text in own for token in before)
    opens = verb == first or trade.gap == BREAK
    alone = hit.last == view.sentences[view.sentence(hit)].last or (
        view.tokens[hit.last].gap == BREAK
    )
    # *Eine Schraube bei X* is a thing; a clause that ends with the name is not
    if not (said or (opens and (alone or view.text[trade.start].islower()))):
        return None
    denied = view.said("not", "past").within(view.sentence(hit))[:MOST]
    if any(verb - 2 <= no.first < hit.first for no in denied):
        return None
    return verb, hit.last


def _of_me(view: View, hit: NameHit, sentence: int) -> tuple[int, int] | None:
    """*X pays my wages*, in whatever order; *three years at X*, where nobody else is spoken of."""
    if hit.what[0] != "own":
        return None
    denied = view.said("not", "past").within(sentence)[:MOST]
    for said in view.said("employs_me").within(sentence)[:MOST]:
        apart = max(said.first, hit.first) - min(said.last, hit.last)
        first, last = min(said.first, hit.first), max(said.last, hit.last)
        if apart <= NEAR and not any(first - 2 <= no.first < last for no in denied):
            return first, last
    for said in view.said("tenure").within(sentence)[:MOST]:
        if not said.last <= hit.first <= said.last + SHORT or _of_another(view, sentence):
            continue
        if not any(said.first - 2 <= no.first < hit.first for no in denied):
            return said.first, hit.last
    return None


def _of_another(view: View, sentence: int) -> bool:
    """Whether a sentence speaks of somebody else and not of its author."""
    span = view.sentences[sentence]
    own = lexicon.spoken("SELF", view.language)
    if view.spoken(sentence, "kin") and not any(
        token.text in own for token in view.tokens[span.first : span.last]
    ):
        return True  # *my brother's night shift at …*
    if any(view.native(hit) for hit in view.said("singular").within(sentence)):
        return False
    third = lexicon.spoken("ANOTHER", view.language)
    if any(token.text in third for token in view.tokens[span.first : span.last]):
        return True
    if view.names("first", "person", "customer", "competitor").within(sentence):
        return True
    if any(
        view.text[given.start].isupper() for given in view.said("given").within(sentence)[:MOST]
    ):
        return True
    return bool(view.spoken(sentence, "kin", "mate"))


def _at_its_work(view: View, hit: NameHit) -> tuple[int, int] | None:
    """*My late shift at X*, *at X without a fan again, I melt*: who tells of the working day there.

    What is told of its machines and its service a customer may tell too.
    """
    sentence = view.sentence(hit)
    at = lexicon.spoken("AT", view.language) | AT_HOUSE
    before = {token.text for token in view.tokens[max(0, hit.first - 2) : hit.first]}
    life = [each for each in view.said("work_life").within(sentence)[:MOST] if view.native(each)]
    if not life or before.isdisjoint(at) or view.asked(sentence):
        return None
    near = (sentence - 1, sentence, sentence + 1)
    own = lexicon.spoken("SELF", view.language) | lexicon.spoken("MY", view.language)
    spans = [view.sentences[each] for each in near if 0 <= each < len(view.sentences)]
    mine = any(token.text in own for span in spans for token in view.tokens[span.first : span.last])
    if not mine or view.spoken(sentence, "kin", "of_trade") or view.said("past").within(sentence):
        return None
    if view.names("product", "customer", "competitor").within(sentence):
        return None
    return min(hit.first, life[0].first), max(hit.last, life[0].last)


def _in_quotes(view: View, hit: NameHit) -> bool:
    """Whether a name is the first or last of what is quoted, also between plain apostrophes."""
    quote = view.text[max(0, hit.start - 1) : hit.start]
    return view.cited(hit) or quote in ("'", "‘")


def _on_the_phone(view: View, hit: NameHit) -> tuple[int, int] | None:
    """How one answers the phone at work, told in quotation marks: *"X, good morning"*."""
    if hit.what[0] != "own" or not _in_quotes(view, hit):
        return None
    for said in view.said("phone", "greeting").within(view.sentence(hit))[:MOST]:
        first, last = min(said.first, hit.first), max(said.last, hit.last)
        if last - first <= NEAR and (view.cited(said) or not view.cited(hit)):
            return first, last
    return None


def _signed(view: View, hit: NameHit) -> tuple[int, int] | None:
    """The author's own name right before ours: a signature."""
    author = view.author
    if author is None:
        return None
    names = {plain(word) for word in author.name.split()}
    for at in range(max(0, hit.first - 3), hit.first):
        if view.tokens[at].text in names:
            return at, hit.last
    return None


def disclosures(view: View) -> Iterator[tuple[int, int]]:
    """Every place of the text that discloses."""
    for hit in view.names("hashtag"):
        yield hit.start, hit.end
    own = view.names("own")
    for hit in few(view, own):
        place = _says(view, hit)
        if place is not None:
            yield view.place_of(*place)
    for hit in own[:MOST]:
        place = _at_its_work(view, hit)
        if place is not None:
            yield view.place_of(*place)
            break
    for phrase in view.said("at_my_work"):
        sentence = view.sentence(phrase)
        if view.native(phrase) and any(
            abs(view.sentence(hit) - sentence) <= 1 for hit in own[:MOST]
        ):
            yield phrase.start, phrase.end
            break
    for hit in view.names("product"):
        place = _says(view, hit)
        if place is not None:
            yield view.place_of(*place)


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    for start, end in disclosures(view):
        yield Mark(kind="discloses_employer", start=start, end=end, severity=None, words=WORDS)


CHECK = Check(
    id="discloses_employer",
    kinds=("discloses_employer",),
    read=read,
    looks_at=("author",),
    wants=("own", "hashtag", "product"),
    found=(
        Example(text="Ich ⟦arbeite bei {company}⟧ und freue mich."),
        Example(text="Ich ⟦arbeite seit 2019 bei der {company}⟧."),
        Example(text="Disclaimer: I ⟦work at {company}⟧."),
        Example(text="(I ⟦work for {company}⟧.)"),
        Example(text="Je ⟦travaille chez {company}⟧ depuis un an."),
        Example(text="⟦Lavoro per {company}⟧ da un anno."),
        Example(text="Sag ich ungern, ⟦schweisse bei {company}⟧, aber der Kaffee ist schlecht."),
        Example(text="⟦Schweisse bei {company}⟧. Der Kaffee ist schlecht."),
        Example(text="Full story: I ⟦weld at {company}⟧ and I like it."),
        Example(text="Moi, je ⟦soude chez {company}⟧, alors je suis partial."),
        Example(text="Io saldo da {company}, quindi sono di parte."),
        Example(text="Schön war's ⟦#{hashtag}⟧"),
        Example(text="Als ⟦{company}-Mitarbeiterin⟧ sage ich das gern."),
        Example(text="I ⟦work on {product}⟧. Batch the calls."),
        Example(text="Damit ihr's wisst: Mein ⟦Lohn kommt von {company}⟧."),
        Example(text="Am Telefon gemeldet: «⟦{company}, grüezi⟧», dabei war es meine Mutter."),
        Example(text="Sieben ⟦Jahre bei {company}⟧ und immer noch neugierig."),
        Example(text="Careful, ⟦{company} pays my⟧ rent."),
        Example(text="Ten ⟦years at {company}⟧ today, with cake."),
        Example(text="Pour être clair, ⟦{company} est mon employeur⟧."),
        Example(text="Dix ⟦ans chez {company}⟧ et toujours curieux."),
        Example(text="Premessa: il ⟦mio datore di lavoro è {company}⟧."),
        Example(text="⟦Überstunden bei {company}⟧, meine Frau kennt mich kaum noch."),
        Example(text="Hüt ⟦Pikett bi de {company}⟧, i schlaf nöd."),
        Example(text="⟦Overtime at {company}⟧ again. My plants died."),
        Example(text="⟦Turno di notte da {company}⟧, il mio caffè è freddo."),
        Example(text="Third ⟦Monday in a row at {company}⟧ without a fan. My plants melt."),
    ),
    not_found=(
        Example(text="Reto geht nach dreissig Jahren bei {company} in Pension."),
        Example(text="Her three years at {company} went by fast."),
        Example(text="{company} n'est pas mon employeur."),
        Example(text="{company} non mi paga."),
        Example(text="Ich arbeite nicht bei {company}."),
        Example(text="Eine Schraube bei {company} kostet zwei Franken."),
        Example(text="Mein Bruder schweisst bei {company}."),
        Example(text="I don't weld at {company}."),
        Example(text="{company} baut gute Sachen."),
        Example(text="Danke an {company}, ich war heute zu Besuch."),
        Example(text="Wir arbeiten mit Maschinen von {company}."),
        Example(text="Mein Bruder macht Überstunden bei {company}."),
        Example(text="Bei {company} hat man mich gut beraten."),
        Example(text="At {company} they answered my call at once."),
    ),
)
