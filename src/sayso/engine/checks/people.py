"""Of whom a sentence speaks: people who can be recognised, and where people are cared for, those who
would recognise themselves without a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.engine.checks.view import View, WordHit
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import BREAK, NUMBER, WORD

OWNED = 3
"""Words between *our* and *storekeeper*."""
LINKED = 2
LEAST = 4
"""Letters of a word whose ending says something."""
STRANGER = 5
"""Words between *a* and the age of a stranger."""
OLDEST = 112
MOST_FIGURES = 4
MOST_NUMBERS = 40
"""Numbers of a sentence that are looked at for an age."""

MOST_CHEERS = 4
NOT_YEARS = frozenset(
    ("de", "d", "di", "da", "chez", "dans", "presso", "in", "nel", "nella", "con")
)
"""What makes a time of the years before it: *10 ans de maison*, *16 ans chez nous*."""
ROMANCE = frozenset(("ans", "an", "anni", "anno"))
"""Years that need no *old* behind them."""
BEFORE_YEARS = frozenset(
    ("a", "ha", "avait", "aveva", "compie", "de", "d", "di", "que", "solo", "appena")
)
"""What makes an age of *17 ans* and not a time."""


class Person(NamedTuple):
    """The tokens that stand for one person. ``named``: by a name or a mention."""

    first: int
    last: int
    named: bool = False


class Age(NamedTuple):
    """Tokens that tell an age in years, where it begins with a number or its word."""

    first: int
    last: int
    years: int


def _capital(view: View, at: int) -> bool:
    token = view.tokens[at]
    return (
        token.kind == WORD
        and token.inside not in ("link", "mail", "hashtag")
        and view.text[token.start].isupper()
        and token.end - token.start > 1
    )


def is_own_kin(view: View) -> bool:
    """Whether relatives are the author's own affair here."""
    return view.personal and not view.ours


def named(view: View, sentence: int) -> Iterator[Person]:
    """People by name: of the house, with a title, a mention, or a first name tied to the work."""
    span = view.sentences[sentence]
    tokens = view.tokens
    titles = lexicon.titles()
    firsts = lexicon.first_names()
    me = set(plain(view.index.called.get(view.draft.author, "")).split())
    owning = lexicon.spoken("OWNING", view.language)
    none: frozenset[str] = frozenset()
    articles = lexicon.told("DEFINITE", "de") if view.language == "de" else none
    tied_before: set[int] | None = None
    kin: set[str] = set()
    for at in range(span.first, span.last):
        token = tokens[at]
        if token.inside == "mention":
            yield Person(at, at + 1, named=True)
            continue
        if not _capital(view, at) or token.text in me:
            continue
        before = tokens[at - 1].text if at > span.first else ""
        if before in titles and tokens[at].gap != BREAK:
            owned = at - 2 >= span.first and tokens[at - 2].text in owning
            if not (owned and is_own_kin(view)):
                yield Person(at, at + 1, named=True)
            continue
        if token.text in view.index.first_names:
            yield Person(at, at + 1, named=True)
            continue
        if token.text not in firsts and not _is_called(view, sentence, at):
            continue
        if tied_before is None:
            mates = view.said("mate", "role", "told_role").within(sentence)
            tied_before = {hit.last for hit in mates}
            kin = {tokens[hit.first].text for hit in view.said("kin").within(sentence)}
        ours = any(tokens[each].text in owning for each in range(max(span.first, at - 2), at))
        tied = (
            (ours and not (before in kin and is_own_kin(view)))
            or at in tied_before
            or (before in articles and view.language == "de")
        )
        if tied or _of_unit(view, sentence, at + 1):
            yield Person(at, at + 1, named=True)


def _is_called(view: View, sentence: int, at: int) -> bool:
    """Whether a word no list knows is written as a name within a sentence: *thanks, Etta from sales*.

    Not in German, where every noun is.
    """
    if view.language not in ("fr", "it", "en") or at == view.sentences[sentence].first:
        return False
    word = view.tokens[at]
    written = view.text[word.start : word.end]
    return len(written) >= LEAST and written[1:].islower() and not lexicon.is_known(word.text)


def _of_unit(view: View, sentence: int, at: int) -> bool:
    """Whether the team somebody is from is told at a word, or one later."""
    units = view.said("of_unit", "from_a").within(sentence)
    ours = view.said("told_of_ours").within(sentence)
    return any(hit.first in (at, at + 1) and view.native(hit) for hit in (*units, *ours))


def cheered(view: View, sentence: int) -> Iterator[Person]:
    """Whom somebody cheers up or welcomes back by a first name: *chin up, Sandra*, *courage à Sylvie*."""
    span = view.sentences[sentence]
    firsts = lexicon.first_names() | view.index.first_names
    for hit in view.said("cheers").within(sentence)[:MOST_CHEERS]:
        for at in (*range(hit.last, min(hit.last + 2, span.last)), hit.first - 1):
            if at < span.first or not view.native(hit) or not _capital(view, at):
                continue
            if view.tokens[at].text in firsts:
                yield Person(at, at + 1, named=True)
                break


def at_work(view: View, sentence: int) -> Iterator[Person]:
    """A first name alone, where the sentence or the next one speaks of work and not of the author."""
    if not (view.known_here or view.ours):
        return
    near = [at for at in (sentence, sentence + 1) if at < len(view.sentences)]
    if any(view.said("kin", "private", "singular").within(at) for at in near):
        return
    if not any(_has(view, at, "at_work", "told_house", "of_unit") for at in near):
        return
    span = view.sentences[sentence]
    firsts = lexicon.first_names()
    for at in range(span.first, span.last):
        if view.tokens[at].text in firsts and _capital(view, at):
            yield Person(at, at + 1, named=True)


def roles(view: View, sentence: int) -> Iterator[Person]:
    """People by what they are to the author: *our storekeeper*, *the colleague from sales*."""
    tokens = view.tokens
    first = view.sentences[sentence].first
    owning = lexicon.spoken("OWNING", view.language)
    definite = lexicon.told("DEFINITE", view.language)
    for hit in view.said("role", "told_role").within(sentence):
        if not view.native(hit) or tokens[hit.first].inside == "hashtag":
            continue
        before = [tokens[at].text for at in range(max(first, hit.first - OWNED), hit.first)]
        known = any(word in owning for word in before[-OWNED:])
        if not known and before and before[-1] in definite:
            known = hit.last - hit.first > 1 or _of_unit(view, sentence, hit.last)
            known = known or _has_surname(view, sentence, hit)
        if known:
            yield Person(hit.first, hit.last)
    for hit in view.said("told_newcomer").within(sentence):
        known = hit.first > first and tokens[hit.first - 1].text in definite
        if known and view.native(hit) and _of_unit(view, sentence, hit.last):
            yield Person(hit.first, hit.last)
    yield from _trades(view, sentence, owning)
    if is_own_kin(view):
        return
    for hit in view.said("kin").within(sentence):
        if view.native(hit):
            near = range(max(first, hit.first - 2), hit.first)
            if any(tokens[at].text in owning for at in near):
                yield Person(hit.first, hit.last)


def _has_surname(view: View, sentence: int, role: WordHit) -> bool:
    """Whether a name that is no word stands right behind a role: *der Kollege Huber*."""
    if role.last >= view.sentences[sentence].last or not _capital(view, role.last):
        return False
    name = view.tokens[role.last]
    return name.gap != BREAK and not lexicon.is_known(name.text)


def _trades(view: View, sentence: int, owning: frozenset[str]) -> Iterator[Person]:
    """*Unsere Kassierin*, *notre soudeur*: whom the ending of the word tells to be a person."""
    span = view.sentences[sentence]
    tokens = view.tokens
    ends = tuple(lexicon.endings_of_people(view.language))
    tools = lexicon.told("TOOLS", view.language)
    german = view.language == "de"
    for at in range(span.first + 1, span.last):
        token = tokens[at]
        if tokens[at - 1].text not in owning or token.kind != WORD or token.gap == BREAK:
            continue
        here = at
        if not german or not view.text[token.start].isupper():
            here = min(at + 1, span.last - 1) if not token.text.endswith(ends) else at
        word = tokens[here]
        if word.gap == BREAK and here != at:
            continue
        written = view.text[word.start : word.end]
        if written.isupper() or written[0].isupper() != german:
            continue
        if not word.text.endswith(ends) or (len(word.text) <= LEAST and word.text not in ends):
            continue
        others = view.said("thing", "kin", "told_kin_of", "told_body").within(sentence)
        if not _is_tool(word.text, tools, german=german) and here not in {
            hit.first for hit in (*others, *view.names("product").within(sentence))
        }:
            yield Person(here, here + 1)


def _is_tool(word: str, tools: frozenset[str], *, german: bool) -> bool:
    """Whether a word ends like people and is a thing, or a relative: also as a compound's end."""
    if word in tools:
        return True
    return german and any(word.endswith(tool) for tool in tools if len(tool) > LEAST)


def recognised(view: View, sentence: int) -> list[Person]:
    """Everybody in a sentence who can be recognised, in the order of the text."""
    return sorted({*named(view, sentence), *roles(view, sentence)})


def ages(view: View, sentence: int) -> Iterator[Age]:
    """Ages in years: *24-Jährige*, *19 ans*, *, 42,*, *(15)*, *aged 12*, *ten-year-old*."""
    span = view.sentences[sentence]
    tokens = view.tokens
    numbers = lexicon.small_numbers()
    for at in view.words.ages.get(sentence, ())[:MOST_NUMBERS]:
        token = tokens[at]
        word = token.text
        end = 0
        if token.kind == NUMBER:
            years = int(word) if len(word) < MOST_FIGURES and word.isdigit() else -1
            if years >= 0:
                end = _aged(view, at, span.first, span.last, bare=True)
        elif word in numbers:
            years = numbers[word]
            end = _aged(view, at, span.first, span.last, bare=False)
        elif word.endswith("enne") or "jaehrig" in word or "joehrig" in word:
            years, end = _in_one_word(word, at)
        else:
            continue
        if end and not token.inside and 0 <= years <= OLDEST:
            yield Age(at, end, years)


def _in_one_word(word: str, at: int) -> tuple[int, int]:
    """*zehnjährige*, *sedicenne*: the years and the end; ``(-1, 0)`` for none."""
    numbers = lexicon.small_numbers()
    for ending in lexicon.ONE_WORD:
        before, found, _ = word.partition(ending)
        years = numbers.get(before, numbers.get(before + "i", -1)) if found else -1
        if years >= 0:
            return years, at + 1
    return -1, 0


def _aged(view: View, at: int, first: int, last: int, *, bare: bool) -> int:
    """The end of the age that begins with the number at a token; 0 where it is none."""
    tokens = view.tokens
    if at + 1 < last:
        after = tokens[at + 1].text
        if after.startswith(("jaehrig", "joehrig")):
            return at + 2
        if after in lexicon.told("YEARS", view.language):
            behind = tokens[at + 2].text if at + 2 < last else ""
            if after not in ROMANCE:
                if behind in lexicon.told("OLD", view.language):
                    return at + 3
                apart = tokens[at].gap == BREAK and (at + 2 >= last or tokens[at + 2].gap == BREAK)
                young = view.said("told_youngster").within(tokens[at].sentence) if apart else []
                return at + 2 if young else 0  # *our youngest guest: Nils, eight years, …*
            linked = tokens[at].gap == BREAK or (at > first and tokens[at - 1].text in BEFORE_YEARS)
            spent = behind in NOT_YEARS and tokens[at + 2].gap != BREAK
            return at + 2 if linked and not spent else 0
    if at == first:
        return 0
    if tokens[at - 1].text in lexicon.told("AGED", view.language):
        return at + 1
    return at + 1 if bare and _between_signs(view, at) else 0


def _between_signs(view: View, at: int) -> bool:
    """Whether a number stands alone between commas or brackets behind a word: *Mia, 14, hat …*."""
    token, before = view.tokens[at], view.tokens[at - 1]
    if before.kind != WORD or token.gap != BREAK:
        return False
    text = view.text
    left = text[before.end : token.start].strip()
    if len(before.text) == 1:
        left = left.removeprefix(".").strip()  # *Mia F. (14)*
    right = text[token.end : token.end + 1]
    if left == "(":
        return right == ")"
    if left != ",":
        return False
    if right == ".":
        return at + 1 >= len(view.tokens) or view.tokens[at + 1].sentence != token.sentence
    return right in ("", ",", ";", ":", "!", ")", "\n") or text.startswith(
        (" (", " –", " -"), token.end
    )


def cared_for(view: View, sentence: int) -> Iterator[Person]:
    """Patients, strangers by their age, and who is known in the village: where people are cared for."""
    yield from _in_bed(view, sentence)
    yield from _own_patient(view, sentence)
    yield from _stranger(view, sentence)
    yield from _known_here(view, sentence)


def _has(view: View, sentence: int, *concepts: str) -> bool:
    return any(view.native(hit) for hit in view.said(*concepts).within(sentence))


ILL = ("ails", "told_illness", "told_fate")


def _in_bed(view: View, sentence: int) -> Iterator[Person]:
    """*Bed 4*, where somebody lies in it."""
    span = view.sentences[sentence]
    words = {view.tokens[at].text for at in range(span.first, span.last)}
    pronouns = words & lexicon.told("PRONOUNS", view.language)
    if words & lexicon.told("SUBJECT", view.language) and not pronouns:
        return
    somebody = bool(pronouns) or _has(
        view, sentence, "told_patient", "told_behaves", "told_kin_of", "kin", "honorific", *ILL
    )
    if not somebody:
        return
    for hit in view.said("told_bed").within(sentence):
        at = hit.last
        if at < span.last and view.tokens[at].kind == NUMBER and view.tokens[at].gap != BREAK:
            yield Person(hit.first, at + 1)


def _own_patient(view: View, sentence: int) -> Iterator[Person]:
    """*My patient*, of whom something is told."""
    first = view.sentences[sentence].first
    owning = lexicon.spoken("OWNING", view.language)
    for hit in view.said("told_patient").within(sentence):
        near = range(max(first, hit.first - OWNED), hit.first)
        if any(view.tokens[at].text in owning for at in near) and _has(
            view, sentence, "told_behaves", "told_office", *ILL
        ):
            yield Person(hit.first, hit.last)


def _stranger(view: View, sentence: int) -> Iterator[Person]:
    """*A cyclist, 24*, who came in or fell ill."""
    told = _has(view, sentence, "told_ward", *ILL)
    if not told and sentence + 1 < len(view.sentences):
        told = _has(view, sentence + 1, "told_fate", "told_ward", "told_illness")
    first = view.sentences[sentence].first
    indefinite = lexicon.told("INDEFINITE", view.language)
    for age in ages(view, sentence):
        if not told and age.last - age.first > 1:
            continue  # *a farmer, 56,* is how those speak who were on duty
        for at in range(age.first - 1, max(first, age.first - STRANGER) - 1, -1):
            if view.tokens[at].text in indefinite:
                yield Person(at, age.last)
                break


def _known_here(view: View, sentence: int) -> Iterator[Person]:
    """*The mayor's wife*: whom everybody in the village knows, lying here."""
    if not _has(view, sentence, "told_care_act", *ILL):
        return
    kin = view.said("told_kin_of").within(sentence)
    for hit in view.said("told_office").within(sentence):
        if not view.native(hit):
            continue
        related = [each.first for each in kin if 0 <= hit.first - each.last <= LINKED]
        titled = hit.first and view.tokens[hit.first - 1].text in lexicon.titles()
        named_ = hit.last < len(view.tokens) and _capital(view, hit.last)
        definite = hit.first and view.tokens[hit.first - 1].text in lexicon.told(
            "DEFINITE", view.language
        )
        if related or titled or definite or (named_ and view.language != "de"):
            yield Person(min([hit.first, *related]), hit.last + (1 if named_ else 0))
