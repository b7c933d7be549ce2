"""What a company has published, held against its fact book and against itself.

A statement is held against the facts that were in force when it was made; where it names a year,
against those of that year. So a figure that was right at its time contradicts nothing later, and an
older lower bound stays true. Statements are held against each other as any two texts are.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations, islice, product
from math import inf
from typing import NamedTuple

from sayso.engine.claims.claim import (
    AMOUNT,
    COMPARED,
    DATE,
    ORDER,
    SAID,
    STATED,
    TARGET,
    UPDATE,
    Claim,
    keys,
)
from sayso.engine.claims.comparing import Contradiction, contradiction
from sayso.engine.claims.facing import facing, in_terms_of, keys_of
from sayso.engine.claims.facts import Held, held
from sayso.engine.claims.phrases import Phrase, Wording, phrases_of
from sayso.engine.claims.reading import claims
from sayso.engine.claims.relation import contradictions
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.language.fold import fold
from sayso.engine.language.quantities import read
from sayso.engine.statement import Statement

FACT, STATEMENT = "fact", "statement"
NEWER, OTHER = "newer", "other"
"""Who is likely right: the fact; the newer of two; the other, as a fact speaks against one only."""

MOST_TOGETHER = 1_000
"""Claims under one key that are held together, the newest first; more say what is commonplace."""

_RANGE = re.compile(r"~?(-?inf|-?[\d.]+)-(inf|[\d.]+)")
_MONTH = 27
_NEAR = 40
_JUST_NOW = timedelta(days=31)
_SOME_DAY = datetime(2024, 7, 1)
_HALF_A_YEAR = 183
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


class Side(NamedTuple):
    """One side: the id of a statement or a fact, and where in its text the claim stands."""

    id: str
    type: str
    start: int
    end: int


class Conflict(NamedTuple):
    """Two things that cannot both be true.

    ``a`` is the statement that is likely wrong, ``b`` what is likely right. ``kind`` is what they
    differ in, ``by`` the things that make them comparable. ``right`` says why it is ``b``: `FACT`,
    `NEWER`, or `OTHER`.
    """

    a: Side
    b: Side
    kind: str
    by: frozenset[str]
    right: str


class Verdict(NamedTuple):
    """What the fact book says of one statement: what it contradicts, and which claims it bears out."""

    broken: tuple[tuple[Contradiction, Fact], ...]
    kept: dict[Claim, Fact]


class Book:
    """The facts of a company, found by what a statement claims."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self._found: dict[Hashable, list[Held]] = {}
        self._named: dict[Hashable, list[tuple[Phrase, Held]]] = {}
        self._units: set[tuple[str, str]] = set()
        language = company.profile.deciding_language
        self._periods: dict[str, tuple[float, float] | None] = {}
        self._since: dict[str, list[datetime]] = {}
        for fact in company.facts:
            self._periods[fact.id] = _period(fact, language)
            phrases = phrases_of(fact, language)
            if fact.public_from is not None:
                self._since.setdefault(fact.series, []).append(fact.public_from)
            for each in held(fact, company):
                for key in each.keys:
                    self._found.setdefault(key, []).append(each)
                if not each.told and each.claim.kind == AMOUNT:
                    for phrase in phrases:
                        key = phrase.key(each.claim.unit)
                        self._units.add((phrase.language, each.claim.unit))
                        self._named.setdefault(key, []).append((phrase, each))

    def against(self, ones: Sequence[Claim], statement: Statement, now: datetime) -> Verdict:
        """The facts that the claims of ``statement`` contradict, each once, and those they keep to."""
        seen: set[str] = set()
        agreed: set[tuple[str, str]] = set()
        kept: dict[Claim, Fact] = {}
        found: list[tuple[Contradiction, Fact]] = []
        for each, claim, mine in self._facing(ones, statement):
            if not self._holds(each, claim, statement.time, now):
                continue
            differs = contradiction(claim, mine) or _drops(claim, mine, each, ones)
            if differs is None:
                agreed.add((each.fact.series, claim.kind))
                kept[claim] = each.fact
            else:
                found.append((differs, each.fact))
        broken: list[tuple[Contradiction, Fact]] = []
        for differs, fact in found:
            if fact.id not in seen and (fact.series, differs.a.kind) not in agreed:
                seen.add(fact.id)
                broken.append((differs, fact))
        return Verdict(tuple(broken), kept)

    def beside(
        self, ones: Sequence[Claim], statement: Statement
    ) -> tuple[list[Contradiction], list[tuple[Claim, Claim]]]:
        """What of ``statement`` does not fit the facts whenever it was said, and what does, with what.

        A sentence that names a time of its own stays true for it.
        """
        broken: list[Contradiction] = []
        fits: list[tuple[Claim, Claim]] = []
        for each, claim, mine in self._facing(ones, statement):
            if self._is_of_now(each.fact, claim):
                differs = contradiction(claim, mine) or _drops(claim, mine, each, ones)
                if differs is None:
                    fits.append((claim, mine))
                else:
                    broken.append(differs)
        return ([] if fits else broken), fits

    def _facing(
        self, ones: Sequence[Claim], statement: Statement
    ) -> Iterator[tuple[Held, Claim, Claim]]:
        """Each claim with the facts it can be held against, and what these claim of the same."""
        folded = fold(statement.text)
        low = folded.text
        wording: Wording | None = None
        for claim in ones:
            if claim.kind == SAID:
                continue
            faced: set[str] = set()
            for each in self._candidates(claim):
                is_news = claim.mode == UPDATE and _is_news(each.fact, statement.time)
                told = claim._replace(mode=STATED) if is_news else claim
                mine = facing(each, told)
                if mine is not None and (not each.words or any(word in low for word in each.words)):
                    faced.add(each.fact.id)
                    yield each, told, mine
            if claim.kind != AMOUNT or not claim.positive:
                continue
            if (statement.language, claim.unit) not in self._units:
                continue
            wording = wording or Wording(statement.text, folded, statement.language, ones)
            for key in wording.keys(claim):
                for phrase, each in self._named.get(key, ()):
                    if each.fact.id not in faced and wording.names(phrase, each, claim):
                        faced.add(each.fact.id)
                        yield each, claim, in_terms_of(each.claim, claim)

    def _is_of_now(self, fact: Fact, claim: Claim) -> bool:
        """Whether a claim says what is, or is of the year the fact is of."""
        if "past" in claim.period or "?" in claim.period:
            return False
        named = list(_ranges(claim))
        if claim.kind in (DATE, TARGET) or not named:
            return True
        of = self._periods[fact.id]
        if of is not None:
            return any(of[0] <= low and high <= of[1] for low, high in named)
        since = fact.public_from
        return since is None or any(high > since.toordinal() for _, high in named)

    def _candidates(self, claim: Claim) -> Iterable[Held]:
        found: dict[int, Held] = {}
        for key in keys_of(claim):
            for each in self._found.get(key, ()):
                found[id(each)] = each
        return found.values()

    def _holds(self, each: Held, claim: Claim, said: datetime, now: datetime) -> bool:
        """Whether a fact is what the claim was to keep to: in force then, or of the year it names."""
        fact = each.fact
        if "past" in claim.period or "?" in claim.period or not fact.is_public(now):
            return False
        in_force = fact.is_public(said) and (fact.valid_until is None or said < fact.valid_until)
        in_force = in_force and not self._is_followed(fact, said)
        if claim.kind in (DATE, TARGET):
            return in_force
        named = list(_ranges(claim))
        if not named:
            return in_force
        of = self._periods[fact.id]
        if of is not None:
            return any(of[0] <= low and high <= of[1] for low, high in named)
        day = said.toordinal()
        return in_force and any(low <= day < high for low, high in named)

    def _is_followed(self, fact: Fact, said: datetime) -> bool:
        """Whether a later fact of the same series was public by then."""
        since = fact.public_from
        later = self._since.get(fact.series, ())
        return since is not None and any(since < each <= said for each in later)


def _is_news(fact: Fact, said: datetime) -> bool:
    """Whether a fact had just become public: what is announced as new is that."""
    since = fact.public_from
    return since is not None and timedelta() <= said - since <= _JUST_NOW


def _ranges(claim: Claim) -> Iterator[tuple[float, float]]:
    """The years and months a claim is of; what only begins or ends somewhere is none."""
    for each in claim.period:
        match = _RANGE.fullmatch(each)
        if match is None:
            continue
        low, high = float(match[1]), float(match[2])
        if abs(low) != inf and abs(high) != inf and high - low >= _MONTH:
            yield low, high


def _period(fact: Fact, language: str) -> tuple[float, float] | None:
    """The days that a fact is of."""
    for each in read(fact.period, language, fact.public_from or _SOME_DAY):
        if each.unit == "day" and each.sets and abs(each.sets[0].low) != inf != each.sets[0].high:
            return each.sets[0].low, each.sets[0].high
    return None


def _drops(claim: Claim, mine: Claim, each: Held, ones: Sequence[Claim]) -> Contradiction | None:
    """*Up to 18 %* is promised, and *18 %* is said: the bound was the point."""
    if mine.bound != "up_to" or claim.bound or not claim.positive or claim.kind != "amount":
        return None
    limit = max((abs(end) for span in mine.spans for end in span[:2]), default=0.0)
    met = any(min(abs(x[0]), abs(x[1])) <= limit <= max(abs(x[0]), abs(x[1])) for x in claim.spans)
    if not met:
        return None
    if not claim.whole:
        around = (
            name.partition(":")[2]
            for one in ones
            if one.kind == SAID and one.start <= claim.start <= one.end
            for name in one.names
            if name.startswith("thing:")
        )
        if any(name not in each.known | each.needs for name in around):
            return None  # of one piece, or on one day, it may have been just that
    return Contradiction("value", claim, mine, claim.things)


def conflicts(
    company: Company,
    now: datetime,
    statements: Sequence[Statement] | None = None,
    *,
    pairs: bool = True,
) -> list[Conflict]:
    """Everything in what ``company`` published that cannot be true beside its facts or the rest.

    ``now`` is the company's moment: facts that are not public by then stay out. The newest first.
    Never raises; candidates come from shared keys, so nothing is held against everything.
    """
    told = company.published if statements is None else statements
    book = Book(company)
    read_ = [claims(each.text, each.language, each.time, company) for each in told]
    verdicts = [book.against(ones, each, now) for each, ones in zip(told, read_, strict=True)]
    found = [
        _with_fact(each, fact, differs, company.profile.deciding_language)
        for each, verdict in zip(told, verdicts, strict=True)
        for differs, fact in verdict.broken
    ]
    texts = [Told(*each) for each in zip(told, read_, verdicts, strict=True)]
    if pairs:
        for one, other in _candidates(read_):
            found += islice(_between(texts[one], texts[other]), 1)
    order = {each.id: at for at, each in enumerate(told)}
    return sorted(found, key=lambda each: (-order[each.a.id], each.b.type, each.b.id))


class Told(NamedTuple):
    """A statement with its claims, and what the fact book says of them."""

    statement: Statement
    claims: Sequence[Claim]
    verdict: Verdict = Verdict((), {})

    def is_broken(self, claim: Claim) -> bool:
        """Whether a fact speaks against a claim."""
        return any(differs.a == claim for differs, _ in self.verdict.broken)


def _with_fact(statement: Statement, fact: Fact, differs: Contradiction, language: str) -> Conflict:
    start, end = _in_text(fact, differs.b, language)
    return Conflict(
        _side(statement, differs.a),
        Side(fact.id, FACT, start, end),
        _kind(differs, FACT),
        differs.by,
        FACT,
    )


def _side(statement: Statement, claim: Claim) -> Side:
    """A statement and its evidence; of a target the year belongs to it."""
    start, end = claim.start, claim.end
    if claim.kind == TARGET:
        year = str(date.fromordinal(int(claim.spans[1][1]) - 1).year)
        at = statement.text.find(year, max(0, start - _NEAR), end + _NEAR)
        if at >= 0:
            start, end = min(start, at), max(end, at + len(year))
    return Side(statement.id, STATEMENT, start, end)


def _in_text(fact: Fact, claim: Claim, language: str) -> tuple[int, int]:
    """Where a fact's text says its value; all of it where it is said otherwise."""
    if 0 < claim.end <= len(fact.text):
        return claim.start, claim.end
    for written in (fact.value, fact.value.replace(".", ",")):
        at = fact.text.find(written)
        if at < 0:
            continue
        for each in read(fact.text, language, fact.public_from or _SOME_DAY):
            if each.start <= at < each.end:
                return each.start, each.end
        return at, at + len(written)
    return 0, len(fact.text)


def _kind(differs: Contradiction, against: str) -> str:
    if differs.kind == DATE or (
        differs.kind == TARGET and differs.a.spans[1] != differs.b.spans[1]
    ):
        return "wrong_date" if against == FACT else "two_dates"
    if differs.kind in ("value", TARGET):
        return "wrong_value" if against == FACT else "two_values"
    return differs.kind


def _candidates(read_: Sequence[Sequence[Claim]]) -> Iterator[tuple[int, int]]:
    """Pairs of statements with claims that contradict each other, each once.

    What many statements say alike is compared once for all of them.
    """
    said: dict[Claim, list[int]] = {}
    for at, ones in enumerate(read_):
        for bare in {claim._replace(start=0, end=0) for claim in ones if claim.mode == STATED}:
            said.setdefault(bare, []).append(at)
    alike: dict[Hashable, list[Claim]] = {}
    for bare in said:
        scope = None if bare.kind in (ORDER, COMPARED) else bare.scope
        for key in keys(bare):
            alike.setdefault((key, scope), []).append(bare)
    pairs: set[tuple[int, int]] = set()
    for claims_ in alike.values():
        for one, other in _together(sorted(claims_, key=lambda each: said[each][-1])):
            if contradiction(one, other) is not None:
                places = islice(product(said[one][::-1], said[other][::-1]), MOST_TOGETHER)
                pairs.update((min(each), max(each)) for each in places if each[0] != each[1])
    yield from sorted(pairs)


def _together(ones: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims that stand under one key; whole sentences only where one denies."""
    recent = ones[-MOST_TOGETHER:]
    if recent and recent[0].kind == SAID:
        yield from product(
            [each for each in recent if each.positive],
            [each for each in recent if not each.positive],
        )
    else:
        yield from combinations(recent, 2)


def meeting(old: Told, new: Told) -> Iterator[Contradiction]:
    """What two statements cannot both be right in, the older first; not what was right in its time."""
    for differs in contradictions(old.claims, new.claims):
        if not _was_right(old, differs.a, new) and not _is_another_year(old, new, differs):
            yield differs


def _between(one: Told, other: Told) -> Iterator[Conflict]:
    """What two statements cannot both be right in, the likely wrong one first."""
    old, new = (one, other) if one.statement.time <= other.statement.time else (other, one)
    for differs in meeting(old, new):
        earlier, later = _side(old.statement, differs.a), _side(new.statement, differs.b)
        kind = _kind(differs, STATEMENT)
        if new.is_broken(differs.b) and not old.is_broken(differs.a):
            yield Conflict(later, earlier, kind, differs.by, OTHER)
        else:
            right = OTHER if old.is_broken(differs.a) and differs.b in new.verdict.kept else NEWER
            yield Conflict(earlier, later, kind, differs.by, right)


def _was_right(old: Told, claim: Claim, new: Told) -> bool:
    """Whether a claim kept to a fact that was no longer in force when the other was made."""
    fact = old.verdict.kept.get(claim)
    until = None if fact is None else fact.valid_until
    return until is not None and until <= new.statement.time


def _is_another_year(old: Told, new: Told, differs: Contradiction) -> bool:
    """Whether what comes back every year is told of two years: an event is its kind and its year."""
    if differs.a.kind != DATE or not differs.a.spans or not differs.b.spans:
        return False
    if all(
        _YEAR.search(text.statement.text[claim.start : claim.end])
        for text, claim in ((old, differs.a), (new, differs.b))
    ):
        return False
    apart = abs(differs.a.spans[0][0] - differs.b.spans[0][0])
    return apart > _HALF_A_YEAR
