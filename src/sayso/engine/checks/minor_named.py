"""Children and young people who can be recognised by what is written.

What: a name with an age under 18 beside it (*Mia, 14*, *the ten-year-old Max*, *our apprentice Sven
is 17*), and, where children are born, a new-born with its name. People writing of themselves, an age
without a name, and the author's own child where the house has nothing to do with it do not count, nor
does whom a picture shows with both yeses on file.
Why: names stay findable for life, and children cannot yet foresee it.
Instead: leave out name and age, or obtain both yeses in writing.
Source: Swiss Civil Code Art. 19c and 28; UN Convention on the Rights of the Child Art. 16.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.people import ages, is_own_kin
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, NUMBER, WORD

WORDS = {
    "de": "Hier ist jemand unter 18 mit Namen zu erkennen.",
    "en": "Somebody under 18 can be recognised here by name.",
    "fr": "Une personne de moins de 18 ans est reconnaissable par son nom.",
    "it": "Qui si riconosce per nome una persona sotto i 18 anni.",
}
INSTEAD = {
    "de": "Lassen Sie Namen und Alter weg, oder holen Sie beide Einwilligungen schriftlich ein.",
    "en": "Leave out name and age, or obtain both consents in writing.",
    "fr": "Supprimez le nom et l’âge, ou obtenez les deux consentements par écrit.",
    "it": "Tolga nome ed età, o ottenga i due consensi per iscritto.",
}
ADULT = 18
BEFORE, AFTER = 3, 3
"""Words between a name and the age behind it, and between an age and the name behind it."""
TOLD = 8
"""Words between a name and the age behind it where it is told that it is a child."""
SHORT = 2
FIGURES = 3
YOUNGEST = 5
FAR = 10
"""Words between an age or a visit and the name."""
PUPIL = 5
CLASS = 5
"""Words that link a name and the class behind it, and words of the name."""
ORDINALS = frozenset(("th", "rd", "nd", "st", "e", "eme", "er", "re"))
"""Ends of numbers that count."""
FROM_THERE = 9
"""Words between a name with its place and the age behind it: *Lea Frei from … , 12*."""
THAN = frozenset(("als", "wie", "than"))
"""Behind which authors only measure somebody against themselves: *a better seller than I*."""
MOST_AGES = 10
"""Ages of a sentence that are looked at."""
MOST = 50
"""Marks that anybody reads."""


def _name(view: View, at: int, youngsters: set[int], *, child: bool = False) -> bool:
    """Whether a word is a person's name: a known first name, or a capital one behind *pupil*."""
    token = view.tokens[at]
    if token.kind != WORD or token.inside or not view.text[token.start].isupper():
        return False
    if len(token.text) == 1:
        return False  # the name stands before its initial
    firms = view.names("own", "product", "customer", "competitor").within(token.sentence)
    if any(firm.first <= at < firm.last for firm in firms[:MOST]):
        return False
    if token.text in lexicon.first_names() or token.text in view.index.first_names:
        return True
    if view.language == "de":
        called = child and at in youngsters and len(token.text) > SHORT
        return called and not lexicon.is_common_noun(token.text)
    return at in youngsters


def _named(view: View, first: int, last: int, sentence: int) -> int | None:
    """The name that belongs to the age at ``[first, last)``; ``None`` for none."""
    span = view.sentences[sentence]
    children = view.said("told_youngster").within(sentence)
    behind = {hit.last for hit in children} - {hit.first for hit in children}
    told = bool(children)
    reach = TOLD if children else BEFORE
    if not told and view.tokens[first].gap == BREAK:
        reach = _reach_of_place(view, first, span.first)
    for at in range(first - 1, max(span.first, first - reach) - 1, -1):
        beside = at == first - 1 and view.tokens[first].gap == BREAK and first < last
        if _name(view, at, behind | ({at} if beside else set()), child=told):
            return at
    for at in range(last, min(span.last, last + AFTER)):
        if view.tokens[at].gap == BREAK or view.tokens[at].text in lexicon.told("AUXILIARY"):
            break
        if _name(view, at, behind | {last}, child=told):
            return at
    return None


def _reach_of_place(view: View, first: int, start: int) -> int:
    """How far before an age to look for its name: farther where all between is whence they come."""
    place = lexicon.told("ITS_PLACE", view.language) | lexicon.told("DEFINITE", view.language)
    at = first - 1
    while at >= start and first - at < FROM_THERE:
        token = view.tokens[at]
        linking = token.text in place or any(map(str.isdigit, token.text))
        if not (linking or view.text[token.start].isupper()) or token.gap == BREAK:
            break
        at -= 1
    return max(BEFORE, first - at)


def _ordinal(view: View, at: int) -> bool:
    """Whether a number counts: *3. Lehrjahr*, *ist 12. geworden*."""
    token = view.tokens[at]
    if token.kind != NUMBER or view.text[token.end : token.end + 1] != ".":
        return False
    after = view.tokens[at + 1] if at + 1 < len(view.tokens) else None
    if after is None or "\n" in view.text[token.end : after.start]:
        return False
    return not view.text[after.start].isupper() or after.text in lexicon.told("COUNTED")


def _is_years_old(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """*Sven is 17*: a small number behind *is*, with nothing that it counts."""
    span = view.sentences[sentence]
    tokens = view.tokens
    numbers = lexicon.small_numbers()
    copula = lexicon.told("COPULAR", view.language)
    merely = lexicon.told("MERELY", view.language)
    for at in view.words.ages.get(sentence, ()):
        token = tokens[at]
        if at == span.first:
            continue
        value = int(token.text) if token.text.isdigit() else numbers.get(token.text, ADULT)
        if value >= ADULT or (token.kind != NUMBER and value <= 1):
            continue
        before = at - 1
        while before > span.first and tokens[before].text in merely:
            before -= 1
        if tokens[before].text not in copula:
            continue
        after = tokens[at + 1] if at + 1 < span.last else None
        if _ordinal(view, at):
            continue
        joined = after is not None and after.text in ("und", "u", "et", "e", "ed", "and")
        today = any(hit.first == at + 1 for hit in view.said("today").within(sentence))
        if after is None or after.gap == BREAK or joined or today:
            yield before, at + 1


def _young(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """The places of names of the young in a sentence, by tokens."""
    for age in islice(ages(view, sentence), MOST_AGES):
        if age.years < ADULT and not _ordinal(view, age.last - 1):
            at = _named(view, age.first, age.last, sentence)
            if at is not None:
                yield min(at, age.first), max(at + 1, age.last)
    for first, last in _is_years_old(view, sentence):
        things = (*view.said("thing").within(sentence), *view.names("product").within(sentence))
        at = _named(view, first, first, sentence)
        if at is None or at >= first or any(at <= thing.first < last for thing in things):
            continue
        yield at, last


def _born(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """A new-born with its name, where children are born."""
    if not view.index.cares:
        return
    span = view.sentences[sentence]
    for hit in view.said("told_newborn").within(sentence):
        for at in range(max(span.first, hit.first - TOLD), min(span.last, hit.last + TOLD)):
            if not hit.first <= at < hit.last and _name(view, at, set()):
                yield min(at, hit.first), max(at + 1, hit.last)
                return


def _at_age(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """*At 15 already hooked: Emma from Bath*: an age before the name, and a visit at our house."""
    span = view.sentences[sentence]
    tokens = view.tokens
    before = lexicon.told("WITH_AGE", view.language)
    already = lexicon.told("ALREADY", view.language) | lexicon.told("YEARS", view.language)
    for at in view.words.numbers.get(sentence, ()):
        if not span.first < at < span.last - 1:
            continue
        token, after = tokens[at], tokens[at + 1]
        if token.kind != NUMBER or tokens[at - 1].text not in before or not token.text.isdigit():
            continue
        if not YOUNGEST <= int(token.text) < ADULT:
            continue
        if after.text not in already and after.gap != BREAK:
            continue
        if after.text in lexicon.told("YEARS", view.language) and at + 2 < span.last:
            behind = tokens[at + 2]  # *with 14 years of experience*
            if behind.text not in already and behind.gap != BREAK:
                continue
        for name in range(at + 1, min(span.last, at + FAR)):
            from_there = name + 1 < span.last and tokens[name + 1].text in lexicon.told(
                "ITS_PLACE", view.language
            )
            placed = {name} if from_there and tokens[name].gap == BREAK else set[int]()
            if _name(view, name, placed) and _visits(view, sentence, name):
                yield at - 1, name + 1
                return


def _visits(view: View, sentence: int, name: int) -> bool:
    """Whether somebody named comes from somewhere, or tries the work out, at our house."""
    told = view.said("told_taster", "told_with_us", "plural").within(sentence)
    return any(hit.first > name and view.native(hit) for hit in told)


def _pupil(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """*Eighth grader Tyler*, *Jonas, who spent his taster week with us*: a child by what it does."""
    span = view.sentences[sentence]
    for hit in view.said("told_schoolchild").within(sentence):
        last = min(span.last, hit.last + PUPIL)
        placed = hit.last < last and view.tokens[hit.last].text in lexicon.told(
            "ITS_PLACE", view.language
        )
        for at in range(hit.last, last if placed else min(last, hit.last + 1)):
            beside = {at} if at == hit.last else set[int]()
            if view.native(hit) and view.tokens[hit.last].gap != BREAK and _name(view, at, beside):
                yield hit.first, at + 1
                return
    yield from _in_class(view, sentence)
    for hit in view.said("told_taster").within(sentence):
        if not view.native(hit) or view.said("contact").within(sentence):
            continue
        for at in range(max(span.first, hit.first - FAR), hit.first):
            known = view.tokens[at].text in view.index.first_names
            if not known and _name(view, at, set()):
                yield at, hit.last
                return


def _in_class(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """*Lia Brunner, 5. Klasse*, *Tom from 3rd grade*: a name with the class right behind it."""
    tokens = view.tokens
    for hit in view.said("told_class", "told_grade", "told_schoolchild").within(sentence):
        behind = _linked(view, hit.first)
        counted = any(tokens[at].kind == NUMBER for at in range(behind, hit.first))
        if not view.native(hit) or (hit.what[0] == "told_grade" and not counted):
            continue
        first = view.sentences[tokens[behind].sentence].first
        for at in range(behind - 1, max(first, behind - CLASS) - 1, -1):
            if not view.text[tokens[at].start].isupper():
                break
            called = {at} if first < at < behind - 1 else set[int]()
            if _name(view, at, called):
                yield at, hit.last
                return


def _linked(view: View, first: int) -> int:
    """The first of the words that link a name and a class: *from the 4th …*, *us de 4. …*."""
    links = (
        lexicon.told("ITS_PLACE", view.language)
        | lexicon.told("DEFINITE", view.language)
        | ORDINALS
    )
    at = first
    while at and first - at < CLASS:
        token = view.tokens[at - 1]
        if token.text not in links and (token.kind != NUMBER or len(token.text) >= FIGURES):
            break
        at -= 1
    return at


def _aged_after(view: View, sentence: int) -> Iterator[tuple[int, int]]:
    """*Welcome Mara Steffen! The fifteen-year-old …*: a name, and whose age the next sentence tells."""
    if not sentence:
        return
    span, before = view.sentences[sentence], view.sentences[sentence - 1]
    definite = lexicon.told("DEFINITE", view.language)
    for age in islice(ages(view, sentence), MOST_AGES):
        if age.years >= ADULT or age.first > span.first + 2 or age.last - age.first > 3:
            continue
        begun = view.tokens[span.first].text in definite and age.first > span.first
        if not begun or _named(view, age.first, age.last, sentence) is not None:
            continue
        for at in range(before.first, before.last - 1):
            surname = view.tokens[at + 1]
            follows = surname.kind == WORD and view.text[surname.start].isupper()
            if _name(view, at, set()) and follows and surname.gap != BREAK:
                yield at, age.last
                return


def _own(view: View, sentence: int, young: int) -> bool:
    """Whether authors write of themselves, or of their family where nothing has to do with us."""
    span = view.sentences[sentence]
    own = lexicon.told("NOMINATIVE", view.language)
    if view.spoken(sentence, "told_my_name"):
        return True
    colon = view.text.rfind(":", span.start, view.tokens[young].start)  # *may I introduce: Mia, 16*
    if any(
        view.tokens[at].text in own
        and view.tokens[at].start > colon
        and view.tokens[at - 1].text not in THAN
        for at in range(span.first, span.last)
    ):
        return True
    mine = lexicon.told("MINE", view.language)
    kin = any(
        view.native(hit)
        and any(view.tokens[at].text in mine for at in range(max(0, hit.first - 2), hit.first))
        for hit in view.said("kin").within(sentence)
    )
    return kin and is_own_kin(view) and not view.said("told_with_us").within(sentence)


def read(view: View) -> Iterator[Mark]:
    """One mark for each young person."""
    for medium in view.draft.media:
        if medium.people in ("minors", "both") and medium.consents == "all":
            return
    there: set[int] = set()
    if view.index.cares:
        there.update(view.sentence(hit) for hit in view.said("told_newborn"))
    there.update(
        view.sentence(hit)
        for hit in view.said(
            "told_small", "told_schoolchild", "told_taster", "told_class", "told_grade"
        )
    )
    there.update(sentence for sentence in view.words.numbers if _has_small(view, sentence))
    marks = (mark for sentence in sorted(there) for mark in _marks(view, sentence))
    yield from islice(marks, MOST)


def _has_small(view: View, sentence: int) -> bool:
    """Whether a number of a sentence may be the age of a child, or stands beside one in words."""
    figures = [view.tokens[at].text for at in view.words.numbers[sentence]]
    small = [each for each in figures if len(each) < FIGURES]
    if any(not each.isdigit() or int(each) < ADULT for each in small):
        return True
    return bool(small) and len(figures) < len(view.words.ages[sentence])


def _marks(view: View, sentence: int) -> Iterator[Mark]:
    """The marks of a sentence."""
    young = (*_young(view, sentence), *_born(view, sentence))
    if not young:
        young = (
            *_at_age(view, sentence),
            *_pupil(view, sentence),
            *_aged_after(view, sentence),
        )[:1]
    if not young or _own(view, sentence, young[0][0]):
        return
    recalled = view.said("told_recalled").within(sentence)
    if any(map(view.native, recalled)):  # *at 16 he began here*: he is grown up now
        return
    for first, last in young:
        start, end = view.place_of(first, last)
        if "(" in view.text[start:end] and view.text[end : end + 1] == ")":
            end += 1
        yield Mark(
            kind="minor_without_consent",
            also=("minors_without_consent",),
            start=start,
            end=end,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


_SHOWN = Medium(people="minors", consents="all", ai="none")
CHECK = Check(
    id="minor_named",
    kinds=("minor_without_consent", "minors_without_consent"),
    read=read,
    looks_at=("place", "media"),
    found=(
        Example(text="Gratulation an ⟦Mia F. (14)⟧ von {company}!"),
        Example(text="Congrats to ⟦Mia F., 14⟧, from {company}."),
        Example(text="Unser Lehrling ⟦Finn, 16⟧, misst heute zum ersten Mal selber."),
        Example(text="Die ⟦zwölfjährige Nora⟧ war am Ferienpass dabei."),
        Example(text="⟦Lukas (15)⟧ aus der Sek schnuppert eine Woche."),
        Example(text="Üsi Lernendi, d ⟦Jana, 17⟧, het d Prüefig bestande."),
        Example(text="⟦Ethan, aged 13⟧, spent the day in the workshop."),
        Example(text="Our apprentice ⟦Lucy is 16⟧ and fearless."),
        Example(text="The ⟦nine-year-old Oliver⟧ pressed the button."),
        Example(text="Notre apprenti ⟦Hugo, 16 ans⟧, a réussi."),
        Example(text="⟦Manon (14)⟧ a passé trois jours chez nous."),
        Example(text="La petite ⟦Alice a neuf ans⟧ et pose mille questions."),
        Example(text="Il nostro apprendista ⟦Matteo, 17 anni⟧, sorride."),
        Example(text="⟦Chiara (13)⟧ ha visitato la scuola."),
        Example(text="La piccola ⟦Arianna, otto anni⟧, ha vinto."),
        Example(text="⟦Lukas Frei, Schüler⟧ aus Olten, durfte eine Woche mitarbeiten."),
        Example(text="Am Stand half ⟦Lukas Frei aus der 2. Sek⟧ mit."),
        Example(text="Willkommen ⟦Lucy Steffen! Die Fünfzehnjährige⟧ aus Lenzburg fängt an."),
        Example(text="Unser jüngster Gast: ⟦Lukas Frei, acht Jahre⟧, will Polymechaniker werden."),
        Example(text="Congrats to ⟦Lucy Clark from 5th grade⟧!"),
        Example(text="Complimenti ad ⟦Alice Ferri, terza media⟧!"),
        Example(text="Bravo à ⟦Manon Rey, élève de⟧ 9e !"),
    ),
    not_found=(
        Example(text="Lukas, 47, leitet die Montage."),
        Example(text="Ich bin 16, heisse Finn und lerne hier."),
        Example(text="Ich heisse Finn, 16, und lerne hier."),
        Example(text="Unser Lehrling Finn, 16, misst selber.", media=(_SHOWN,)),
        Example(text="Lukas fräst 15 Teile in der Stunde."),
        Example(text="Schnuppern kann man ab 14 Jahren."),
        Example(text="Lucy has worked here for 16 years."),
        Example(text="The lathe is 12 and still runs."),
        Example(text="Meet Oliver at booth 9, hall 4."),
        Example(text="Hugo travaille ici depuis 16 ans."),
        Example(text="Manon fête 10 ans de maison."),
        Example(text="Les jeunes dès 14 ans peuvent venir."),
        Example(text="Matteo lavora qui da 17 anni."),
        Example(text="Chiara ha 13 clienti."),
        Example(text="I ragazzi dai 14 anni possono iscriversi."),
        Example(text="Lukas Frei feiert heute 18 Jahre im Haus, Anna Meier, 10 Jahre, ebenfalls."),
        Example(text="Lucy Clark taught 5th grade before she joined us."),
        Example(text="Alice Ferri insegna in terza media."),
        Example(text="Klasse Auftritt von Lukas Frei."),
        Example(text="Manon enseignait en 5e avant de nous rejoindre."),
    ),
)
