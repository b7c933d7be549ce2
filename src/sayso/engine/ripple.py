"""What a changed or expired fact, wording or consent makes wrong among the published statements.

Nothing is certain because a machine found it: each place is shown with its reason, and the channel's
owner decides. What pictures show nobody can read here; a consent reaches the posts that name somebody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from math import inf
from typing import Literal, NamedTuple

from msgspec.structs import replace

from sayso.engine.channel import CLASSES, Channel
from sayso.engine.claims import Claim, claims, comparable, contradictions
from sayso.engine.claims.against import Book
from sayso.engine.claims.claim import (
    AMOUNT,
    CLASS,
    CLOCK,
    DATE,
    PLACE,
    ROLE,
    STATE,
    STATED,
    TARGET,
    Span,
)
from sayso.engine.claims.words import Token, tokens_of
from sayso.engine.company import Company
from sayso.engine.consent import Consent
from sayso.engine.fact import Fact
from sayso.engine.language.fold import fold
from sayso.engine.statement import Statement
from sayso.engine.wording import Wording

Why = Literal["contradicts", "repeats", "unsaid", "names"]
"""``contradicts`` what holds now; ``repeats`` what was changed or ran out, or what hangs on it while it
still holds; ``unsaid``: what a wording says we do not say; ``names`` whom a consent is of."""

State = Literal["holds", "replaced", "expired", "not_yet"]

_REACH = ("official", "press", "ambassador", "review", "private")
"""How far a statement carries, by the class of its channel: the register counts no readers."""
assert set(_REACH) == set(CLASSES)

_SPANNED = (AMOUNT, DATE, CLOCK, TARGET)
_NAMED = (PLACE, ROLE, STATE, CLASS)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}")
_FEWEST_WORDS = 2
"""Words of a list entry that is looked for; one word alone is said by many."""


class Touched(NamedTuple):
    """A published statement, the place in it, why it is told, and who answers for its channel."""

    statement: Statement
    start: int
    end: int
    why: Why
    differs: str
    channel: Channel | None
    owner: str | None

    @property
    def link(self) -> str:
        """Where it can be read: the statement itself, else its channel."""
        return self.statement.link or (self.channel.url if self.channel else "")


class Ripple(NamedTuple):
    """What one thing touches: ``state`` is its own, ``now`` the id of the fact in its place."""

    id: str
    state: State
    now: str | None
    touched: tuple[Touched, ...]


_Place = tuple[int, int, Why, str]


def of_fact(name: str, company: Company, moment: datetime) -> Ripple:
    """What hangs on a fact at ``moment``. Raises `KeyError` where there is none called ``name``.

    A figure of a past period stays true for that period: a statement that names the period of a fact
    that has run out is left alone.
    """
    facts = {fact.id: fact for fact in company.facts}
    old = facts[name]
    current, state = _current(old, facts, moment)
    was = _claims_of(old, company)
    holds = () if current is None else _claims_of(current, company)
    book = Book(replace(company, facts=() if current is None else (current,)))
    before = Book(replace(company, facts=(old,)))

    def places(statement: Statement) -> Iterator[_Place]:
        said = claims(statement.text, statement.language, statement.time, company)
        if not said:
            return
        wrong: set[Claim] = set()
        for found in contradictions(said, holds):
            wrong.add(found.a)
            yield found.a.start, found.a.end, "contradicts", found.kind
        for found in book.beside(said, statement)[0]:
            if found.a not in wrong:
                wrong.add(found.a)
                yield found.a.start, found.a.end, "contradicts", found.kind
        if current is None or current.id == old.id:
            over = state != "holds"
            fits = before.beside(said, statement)[1]
            for claim in said:
                if claim not in wrong and (
                    any(_repeats(claim, each, over=over) for each in was)
                    or any(_says(claim, mine, over=over) for one, mine in fits if one == claim)
                ):
                    yield claim.start, claim.end, "repeats", claim.kind

    now = None if current is None or current.id == name else current.id
    return Ripple(name, state, now, _touched(company, moment, places))


def _current(fact: Fact, facts: dict[str, Fact], moment: datetime) -> tuple[Fact | None, State]:
    """The fact that stands in its place at ``moment``, none where it ran out, and what became of it."""
    if not fact.is_public(moment):
        return fact, "not_yet"
    seen: set[str] = set()
    here = fact
    while here.valid_until is not None and here.valid_until <= moment:
        seen.add(here.id)
        following = facts.get(here.superseded_by or "")
        if following is None or following.id in seen:
            return None, "expired"
        here = following
    return here, "holds" if here.id == fact.id else "replaced"


def _claims_of(fact: Fact, company: Company) -> Sequence[Claim]:
    language = company.profile.deciding_language
    names = fact.subject.get(language) or next(iter(fact.subject.values()), ())
    text = fact.text or f"{' '.join(names[:1])}: {fact.value} {fact.unit}"
    return claims(text, language, fact.public_from, company)


def _repeats(said: Claim, fact: Claim, *, over: bool) -> bool:
    """Whether ``said`` says the value of ``fact``; where that is ``over``, not for a period of its own."""
    return comparable(said, fact) is not None and _says(said, fact, over=over)


def _says(said: Claim, fact: Claim, *, over: bool) -> bool:
    """The same of two claims that are of one thing."""
    if said.kind != fact.kind or said.mode != STATED or not (said.positive and fact.positive):
        return False
    if over and said.period:
        return False
    if said.kind in _NAMED:
        return bool(said.names & fact.names)
    return said.kind in _SPANNED and any(
        _meets(one, other)
        for one in (_limits(said) or said.spans)
        for other in (_limits(fact) or fact.spans)
    )


def _limits(claim: Claim) -> tuple[Span, ...]:
    """What a bound names: *up to 18 %* is repeated by who says 18, not by who says 11."""
    if claim.kind != AMOUNT or not claim.bound:
        return ()
    ends = {end for span in claim.spans for end in span[:2] if abs(end) != inf and end}
    return tuple((end, end, False, False) for end in ends)


def _meets(one: Span, other: Span) -> bool:
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return low < high or (low == high and (one[0] == one[1] or other[0] == other[1]))


def of_wording(name: str, company: Company, moment: datetime) -> Ripple:
    """What says the words of a wording, refers where it refers, or says what it says we do not say.

    Raises `KeyError`.
    """
    wording = next((each for each in company.wordings if each.id == name), None)
    if wording is None:
        raise KeyError(name)
    said = [_words(line) for each in wording.words.values() for line in each.say]
    unsaid = [_words(_quoted(line)) for each in wording.words.values() for line in each.do_not_say]

    desks = {each.refer_to.strip().casefold() for each in wording.words.values()}

    def places(statement: Statement) -> Iterator[_Place]:
        for match in _ADDRESS.finditer(statement.text):
            if match[0].rstrip(".").casefold() in desks:
                yield match.start(), match.start() + len(match[0].rstrip(".")), "repeats", ""
        tokens = tokens_of(statement.text, fold(statement.text))
        kinds: tuple[tuple[list[tuple[str, ...]], Why], ...] = (
            (said, "repeats"),
            (unsaid, "unsaid"),
        )
        for lines, why in kinds:
            for line in lines:
                if len(line) >= _FEWEST_WORDS:
                    for start, end in _found(line, tokens):
                        yield start, end, why, ""

    return Ripple(name, _within(wording, moment), None, _touched(company, moment, places))


def _quoted(line: str) -> str:
    """An entry without the remark behind it: *No comment (sounds like news)*."""
    return line.partition("(")[0]


def of_consent(name: str, company: Company, moment: datetime) -> Ripple:
    """Who names the person or customer of a consent. Raises `KeyError` where there is none."""
    consent = next((each for each in company.consents.consents if each.id == name), None)
    if consent is None:
        raise KeyError(name)
    names = [_words(each) for each in _names_of(consent, company)]

    def places(statement: Statement) -> Iterator[_Place]:
        tokens = tokens_of(statement.text, fold(statement.text))
        upto = 0
        for start, end in sorted(
            (place for words in names for place in _found(words, tokens)),
            key=lambda place: (place[0], -place[1]),
        ):
            if start >= upto:  # a short name within a long one is no second place
                upto = end
                yield start, end, "names", ""

    state: State = "holds"
    if moment < consent.from_:
        state = "not_yet"
    elif not consent.use or (consent.until is not None and consent.until <= moment):
        state = "expired"
    return Ripple(name, state, None, _touched(company, moment, places))


def _names_of(consent: Consent, company: Company) -> Iterator[str]:
    yield consent.name
    for person in company.people:
        if person.id == consent.person:
            yield person.name
    for customer in company.names.customers:
        if customer.id == consent.customer:
            yield customer.name
            yield from customer.aliases


def _within(wording: Wording, moment: datetime) -> State:
    if wording.holds(moment):
        return "holds"
    over = wording.valid_until is not None and wording.valid_until <= moment
    return "expired" if over else "not_yet"


def _words(line: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens_of(line, fold(line)))


def _found(words: tuple[str, ...], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where ``words`` stand in a row."""
    size = len(words)
    if not size:
        return
    for at in range(len(tokens) - size + 1):
        if tokens[at].text == words[0] and all(
            tokens[at + more].text == words[more] for more in range(1, size)
        ):
            yield tokens[at].start, tokens[at + size - 1].end


def _touched(
    company: Company, moment: datetime, places: Callable[[Statement], Iterator[_Place]]
) -> tuple[Touched, ...]:
    """What was said by ``moment`` and has a place: what reaches most first, and of that the newest."""
    channels = {channel.id: channel for channel in company.channels}
    found: list[Touched] = []
    for statement in company.published:
        if statement.time > moment:
            continue
        channel = channels.get(statement.channel)
        owner = (channel.owner if channel is not None else None) or statement.author
        for start, end, why, differs in dict.fromkeys(places(statement)):
            found.append(Touched(statement, start, end, why, differs, channel, owner))
    found.sort(key=lambda each: each.statement.time, reverse=True)
    found.sort(key=lambda each: _reach(each.channel))
    return tuple(found)


def _reach(channel: Channel | None) -> int:
    return len(_REACH) if channel is None else _REACH.index(channel.class_)
