"""A fact named in its own words: a phrase of its subject that stands beside a value.

What a word means is not asked: the phrase is given with the fact, in the language of the statement.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from sayso.engine.claims.amounts import GENERIC, NARROW, ORDINARY, PEOPLE, STAFF
from sayso.engine.claims.claim import AMOUNT, ME, STATED, WE, Claim
from sayso.engine.claims.facing import is_near, is_part
from sayso.engine.claims.facts import Held
from sayso.engine.claims.words import Token, tokens_of
from sayso.engine.fact import Fact
from sayso.engine.language.fold import Folded, fold

_SHORT = 3
"""Letters of the words that only join others, where they are written small."""
_LINK = 5
"""Letters of a word that may stand between a value and what it is of: a verb, rather than a thing."""
_ENDING = 2
_LONGER = 3
_KEY = 4
_ALIKE = 6
"""Letters that a word shares with its like in another language."""
_YEAR = 4
_MOST = 8
"""Phrases of a language that are looked at."""

_TWO = 2


class Phrase(NamedTuple):
    """Words of a subject: the beginning of each, and how long a word that begins so may be."""

    language: str
    stems: tuple[tuple[str, int], ...]

    def key(self, unit: str) -> Hashable:
        """By what it is found."""
        longest = max(self.stems, key=lambda each: len(each[0]))[0]
        return self.language, unit, longest[:_KEY]


def phrases_of(fact: Fact, deciding: str) -> list[Phrase]:
    """The phrases of a fact's subject that say what it is of.

    Where it takes two words in the ``deciding`` language, one in another leaves something out.
    """
    given = [
        Phrase(language, _stems(phrase))
        for language, phrases in fact.subject.items()
        for phrase in phrases[:_MOST]
    ]
    found = [each for each in given if any(len(stem) >= _KEY for stem, _ in each.stems)]
    least = min((len(each.stems) for each in found if each.language == deciding), default=1)
    return [each for each in found if len(each.stems) >= min(least, _TWO)]


def _stems(phrase: str) -> tuple[tuple[str, int], ...]:
    tokens = tokens_of(phrase, fold(phrase))
    return tuple(
        (each.text[: max(_KEY, len(each.text) - _ENDING)], len(each.text) + _LONGER)
        if len(each.text) >= _KEY and each.text.isalpha()
        else (each.text, len(each.text))
        for at, each in enumerate(tokens)
        if at in (0, len(tokens) - 1)
        or each.capital
        or each.text[0].isdigit()
        or len(each.text) > _SHORT
    )


class Wording:
    """The words of a statement, and where its values stand."""

    def __init__(self, text: str, folded: Folded, language: str, ones: Iterable[Claim]) -> None:
        self.language = language
        self._tokens = tokens_of(text, folded, language)
        self._found: dict[tuple[int, int], tuple[int, int] | None] = {}
        self._values = sorted({each.start for each in ones if each.kind == AMOUNT})

    def keys(self, claim: Claim) -> Iterable[Hashable]:
        """What phrases around a claim's value are found by, in the order of the text."""
        value = self._value(claim)
        if value is None:
            return ()
        low, high = self._sentence(value)
        return dict.fromkeys(
            (self.language, claim.unit, each.text[:_KEY])
            for each in self._tokens[low:high]
            if len(each.text) >= _KEY
        )

    def names(self, phrase: Phrase, each: Held, claim: Claim) -> bool:
        """Whether a claim's value is one of what ``phrase`` names, and of no part of it."""
        value = self._value(claim)
        if value is None or not _may_be(each, claim):
            return False
        places = self._places(phrase, value)
        if places is None:
            return False
        low, high = min(*places, value[0]), max(*places, value[1] - 1)
        between = [
            self._tokens[at]
            for at in range(low, high + 1)
            if at not in places and not value[0] <= at < value[1]
        ]
        if claim.property.startswith("n:"):
            if low < value[0] or any(len(other.text) > _SHORT for other in between):
                return False
        elif not self._links(between):
            return False
        return not any(
            name[0] in "=@#~"
            or name in ORDINARY | NARROW | PEOPLE
            or self._limits(name, places, low, high, value)
            for name in _extra(each, claim)
        )

    def _value(self, claim: Claim) -> tuple[int, int] | None:
        key = claim.start, claim.end
        if key not in self._found:
            at = [
                at
                for at, each in enumerate(self._tokens)
                if each.start < claim.end and claim.start < each.end
            ]
            self._found[key] = (at[0], at[-1] + 1) if at else None
        return self._found[key]

    def _sentence(self, value: tuple[int, int]) -> tuple[int, int]:
        low, high = value
        while low > 0 and not self._tokens[low].ends:
            low -= 1
        while high < len(self._tokens) and not self._tokens[high].ends:
            high += 1
        return low, high

    def _places(self, phrase: Phrase, value: tuple[int, int]) -> set[int] | None:
        """Where the words of a phrase stand nearest to a value; all have to."""
        low, high = self._sentence(value)
        found: set[int] = set()
        for stem, most in phrase.stems:
            near = [
                at
                for at in range(low, high)
                if not value[0] <= at < value[1] and _is(self._tokens[at], stem, most)
            ]
            if not near:
                return None
            found.add(min(near, key=lambda at: abs(at - value[0])))
        return found

    def _links(self, between: list[Token]) -> bool:
        """Whether words only tie a value to what it is of; a day of the year may stand there too."""
        verbs = 0
        for each in between:
            if each.text[0].isdigit():
                if len(each.text) != _YEAR:
                    return False
            elif len(each.text) > _SHORT and each.capital:
                return False
            elif len(each.text) > _LINK:
                verbs += 1
        return verbs <= (1 if self.language == "de" else 0)

    def _limits(
        self, name: str, places: set[int], low: int, high: int, value: tuple[int, int]
    ) -> bool:
        """Whether a word that nobody knows stands in the clause of a value and says of which."""
        stem = name
        first, last = low, high
        begin, end = self._sentence(value)
        while first > begin and not self._parts(first):
            first -= 1
        while last + 1 < end and not self._parts(last + 1):
            last += 1
        return any(
            at not in places and self._tokens[at].text.startswith(stem)
            for at in range(first, last + 1)
        )

    def _parts(self, at: int) -> bool:
        token = self._tokens[at]
        return token.cut or token.start in self._values


def _is(token: Token, stem: str, most: int) -> bool:
    return token.text.startswith(stem) and len(token.text) <= most


def _may_be(each: Held, claim: Claim) -> bool:
    """Whether names, kind of value and people leave open that a claim is of a fact."""
    mine = each.claim
    if each.told or mine.kind != AMOUNT or claim.unit != mine.unit:
        return False
    if claim.mode != STATED or ME in claim.things:
        return False
    counts = mine.property.startswith("n:")
    if counts != claim.property.startswith("n:") or (counts and is_part(claim, mine)):
        return False
    if counts and (claim.scope or not is_near(claim, mine)):
        return False
    if not counts and claim.property != mine.property:
        generic = GENERIC | {""}
        if claim.property not in generic and mine.property not in generic:
            return False
    return all(name in claim.things for name in each.needs if name[0] in "=@#")


def _extra(each: Held, claim: Claim) -> Iterator[str]:
    """What else a claim names that may limit it."""
    for name in claim.things - each.needs - each.known - {WE} - STAFF:
        if name[0] == "·" or name.startswith("p:") or is_like(name, each.known):
            continue
        if (
            claim.unit == "%"
            or name not in ORDINARY
            or name in NARROW
            or name in PEOPLE
            or name[0] in "=@#"
        ):
            yield name


def is_like(name: str, known: Iterable[str]) -> bool:
    """Whether an unknown word begins as one of another language that the fact has too."""
    stem = name.lstrip("~·")
    return len(stem) >= _ALIKE and any(
        stem[:_ALIKE] == other.lstrip("~·")[:_ALIKE] for other in known
    )
