"""The fact book as claims: what each fact says, made from its fields.

The words of its subject, in every language, give property and things; value, unit and comparator the
values it allows; its scope the place it is limited to. What is no number stands in its text. A fact
counts as the whole: it is the number of all there are.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from datetime import date, datetime
from math import inf
from typing import NamedTuple

from sayso.engine.claims.amounts import (
    PERSONS,
    QUANTITY_KINDS,
    UNIT_KINDS,
)
from sayso.engine.claims.claim import (
    AMOUNT,
    CLASS,
    DATE,
    NO_NAMES,
    PLACE,
    ROLE,
    STATE,
    STATED,
    TARGET,
    WE,
    Claim,
    Span,
)
from sayso.engine.claims.days import AT
from sayso.engine.claims.reading import claims
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Thing, Whole, known_of, tokens_of
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.language.fold import fold
from sayso.engine.language.quantities import allowed, last_digit, measured_in, read
from sayso.engine.language.senses import KINDS

TOLD = (DATE, STATE, PLACE, ROLE, CLASS)
"""What is taken from the words of a fact's text; figures come from its fields."""

MOST_SUBJECTS = 24
"""Words of a subject that are looked at, all languages together."""

_YEAR = re.compile(r"(?:1[0-9]|20|21)\d\d")
_YEAR_UNITS = 31_557_600.0
_IMPLIED = {"export_p": "abroad", "women_p": "woman"}
"""What a property says by itself."""

_EXACT = 1e-9
_A_MONTH_OR_SO = 0.02
"""How far twelve months may be from a year."""

_STEM = 5
_DAY = 86_400
_MOST = 1e18
_NEVER = datetime(2024, 7, 1)


class Held(NamedTuple):
    """One reading of a fact: a claim, and the words that may stand with it without limiting it.

    ``needs``: things that a statement has to name as well; of the firm as a whole where there are
    none. ``words``: how words begin that its subject also has and that are no things (*in the
    field*); one of them has to stand in the statement. ``told``: taken from the fact's own sentence,
    not from its fields. ``unread``: nobody knows the words of its subject; only they themselves name it.
    """

    fact: Fact
    claim: Claim
    needs: frozenset[str]
    known: frozenset[str]
    words: frozenset[str] = frozenset()
    told: bool = False
    unread: bool = False

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """By what it is found: a statement that can contradict it has one of these."""
        claim = self.claim
        if self.unread:
            return ()
        if self.told:
            return tuple(("told", claim.kind, claim.property, each) for each in claim.things)
        if claim.kind == TARGET:
            return tuple((TARGET, claim.unit, each) for each in sorted(self.needs)[:1])
        return ((claim.kind, claim.unit, claim.property, min(self.needs, default="")),)


def held(fact: Fact, company: Company) -> tuple[Held, ...]:
    """Every reading of ``fact``; none where it has neither a figure nor a sentence that is read."""
    language = company.profile.deciding_language
    scope = _things(fact.scope, language, company)
    texts = [(fact.text, language), (fact.scope, language)]
    subjects = [(phrase, spoken) for spoken in fact.subject for phrase in fact.subject[spoken]]
    known: set[str] = set()
    for text, spoken in (*texts, *subjects[:MOST_SUBJECTS]):
        known.update(each.name for each in _things(text, spoken, company))
    named = frozenset(known)
    readings = _from_fields(fact, subjects[:MOST_SUBJECTS], scope, company)
    found = [Held(fact, each.claim, each.needs, named, each.words) for each in _sure(readings)]
    found += [] if found else _unread(fact, scope, named, company)
    for claim in claims(fact.text, language, fact.public_from, company):
        found += _as_told(fact, claim, found, named)
        if claim.kind in TOLD and claim.mode == STATED and not _is_year(fact, claim):
            told = claim._replace(whole=True)
            found.append(Held(fact, told, claim.things - {WE}, frozenset(), told=True))
    return tuple(found)


def _unread(
    fact: Fact, scope: Sequence[Thing], known: frozenset[str], company: Company
) -> Iterator[Held]:
    """A fact whose subject says nothing that is read: only its figure, and the place it is limited to."""
    values = _values(fact, company)
    if values is None or values[0] != AMOUNT:
        return
    kind, unit, bound, spans = values
    home = "@" + known_of(company).home
    needs = frozenset(each.name for each in scope if each.family == "place") - {home}
    counts = measured_in(fact.unit)[0] == "count"
    period = frozenset(filter(None, [fact.period]))
    claim = Claim(kind, "n:?" if counts else "", WE, frozenset([WE]), spans=spans, unit=unit)
    claim = claim._replace(bound=bound, whole=True, period=period)
    yield Held(fact, claim, needs, known, unread=True)


def _as_told(
    fact: Fact, claim: Claim, found: Sequence[Held], known: frozenset[str]
) -> Iterator[Held]:
    """A fact's figure as its own sentence tells it, where that names other things than its subject."""
    needs = claim.things - {WE}
    if claim.kind != AMOUNT or claim.mode != STATED or not needs:
        return
    for each in found:
        mine = each.claim
        same = mine.kind == AMOUNT and claim.unit == mine.unit and claim.bound == mine.bound
        if not each.told and same and claim.property == mine.property and each.needs - needs:
            if _holds(claim.spans, mine.spans):
                needs |= frozenset(x for x in each.needs if x[0] in "=@#")
                if all(other.needs != needs for other in found):
                    told = mine._replace(head=claim.head, things=needs)
                    yield Held(fact, told, needs, known)
            return


def _holds(ones: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(x[0] <= y[1] and y[0] <= x[1] for x in ones for y in others)


def _is_year(fact: Fact, claim: Claim) -> bool:
    """Whether a day in a fact's text is only the period its figure is of."""
    if claim.kind != DATE:
        return False
    return measured_in(fact.unit)[0] != "count" or _date(fact.value) is None


# ── from the fields ──────────────────────────────────────────────────────────────────────────────


class _Reading(NamedTuple):
    claim: Claim
    needs: frozenset[str]
    words: frozenset[str]
    language: str


def _sure(readings: Sequence[_Reading]) -> list[_Reading]:
    """Readings that the deciding language bears out, the first of ``readings``.

    Where its words need something more to be named, what another language leaves out was not read.
    """
    if not readings:
        return []
    first = [each for each in readings if each.language == readings[0].language]
    counted = {each.claim.property for each in first}
    limited = all(each.needs for each in first)
    found: dict[tuple[str, frozenset[str]], _Reading] = {}
    for each in readings:
        prop = each.claim.property
        if each not in first and ((limited and not each.needs) or _is_odd(prop, counted)):
            continue
        key = prop, each.needs
        old = found.get(key)
        if old is None:
            found[key] = each
        elif old.words and each.words:
            found[key] = old._replace(words=old.words | each.words)
        elif old.words or each.words:
            found[key] = old._replace(words=frozenset())
    return list(found.values())


def _is_odd(prop: str, counted: set[str]) -> bool:
    return prop.startswith("n:") and prop not in counted


def _from_fields(
    fact: Fact,
    subjects: Sequence[tuple[str, str]],
    scope: Sequence[Thing],
    company: Company,
) -> list[_Reading]:
    found: list[_Reading] = []
    limits = frozenset(each.name for each in scope if each.family == "place")
    home = "@" + known_of(company).home
    values = _values(fact, company)
    if values is None:
        return []
    kind, unit, bound, spans = values
    for phrase, spoken in subjects:
        for prop, things, words in _meant(fact, phrase, spoken, kind, unit, company):
            needs = frozenset(things) | limits
            needs -= {WE, home, "p:" + prop, _IMPLIED.get(prop, "")}
            if kind == TARGET:
                needs -= {"climate_target"} if len(needs) > 1 else frozenset()
            if kind == TARGET and not needs:
                continue
            if not prop and not needs:
                continue
            claim = Claim(
                kind,
                prop,
                min(needs, default=WE),
                needs or frozenset([WE]),
                spans=spans,
                unit=unit,
                bound=bound,
                whole=True,
                period=frozenset(filter(None, [fact.period])),
            )
            found.append(_Reading(claim, needs, frozenset() if needs else words, spoken))
    return found


def _values(fact: Fact, company: Company) -> tuple[str, str, str, tuple[Span, ...]] | None:
    """Kind, unit, bound and values of a fact; ``None`` where it has no figure."""
    number = _number(fact)
    if number is None:
        return None
    kind, unit, factor = measured_in(fact.unit)
    if kind == "duration" and _YEAR.fullmatch(fact.value) and factor == _YEAR_UNITS:
        first = date(int(number), 1, 1).toordinal()
        return DATE, AT, "", ((float(first), float(first + 365), False, True),)
    if kind == "duration" and "/" in fact.unit:
        kind, unit, factor = "count", "", 1.0
    direction = _direction(fact, number, company) if kind == "share" else None
    if direction is not None:
        unit += "|change"
    elif kind == "duration" and ((number * factor) % _DAY == 0 or factor >= _DAY):
        unit += "+"
    bound = "" if fact.comparator == "exactly" else fact.comparator
    span = _span(fact, number, factor, unit)
    if direction == -1:
        span = -span[1], -span[0], span[3], span[2]
    if fact.nature != "target":
        return AMOUNT, unit, bound, (span,)
    year = _YEAR.search(fact.period)
    if year is None:
        return None
    last = date(int(year.group()), 12, 31).toordinal() + 1
    return TARGET, unit, bound, (span, (float(last - 366), float(last), False, True))


def _number(fact: Fact) -> float | None:
    """The figure of a fact; a day and a version are none."""
    if fact.unit.casefold().strip() in ("version", "versione", "release"):
        return None
    try:
        number = float(fact.value.replace("'", "").replace("’", ""))
    except ValueError:
        return None
    return number if abs(number) < _MOST else None


def _span(fact: Fact, number: float, factor: float, unit: str) -> Span:
    """The values that a fact allows, in base units."""
    value = number * factor
    if fact.comparator == "plus_minus":
        return -value, value, False, False
    if fact.comparator != "exactly":
        step = 10.0 ** -len(fact.value.partition(".")[2])
        floor = -inf if unit == "K" else 0.0
        round_step = last_digit(number, step) * factor
        found = allowed(value, fact.comparator, step * factor, round_step, floor)
        return found.low, found.high, found.low_open, found.high_open
    about = abs(value) * (_A_MONTH_OR_SO if unit.endswith("+") else _EXACT)
    return value - about, value + about, False, False


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _direction(fact: Fact, number: float, company: Company) -> int | None:
    """Whether a percentage is one of change, as its text says, and which way."""
    for each in read(fact.text, company.profile.deciding_language, fact.public_from or _NEVER):
        if each.kind == "change" and any(abs(abs(v) - number) < _EXACT for v in each.values):
            return each.direction
    return None


def _meant(
    fact: Fact, phrase: str, spoken: str, kind: str, unit: str, company: Company
) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """The property, the things and the other words that a phrase of its subject names."""
    sentence = _sentence(phrase, spoken, company)
    if sentence is None:
        return
    things = [each for each in sentence.things if each.family not in ("we", "me", "light")]
    kinds = ("year",) if kind == DATE else _kinds(fact, unit)
    places: set[int] = set()
    props: list[str] = []
    for item in sentence.items:
        for name in item.get("prop"):
            if KINDS.get(name) in kinds:
                props.append(name)
                places.add(item.at)
    named = {each.at for each in things}
    words = frozenset(
        item.text[:_STEM]
        for item in sentence.items
        if item.at not in named | places and len(item.text) >= _STEM
    )
    if kind in (AMOUNT, TARGET) and kinds == ("count",):
        counted, others = _counted(fact, things, sentence, company)
        if counted:
            yield "n:" + counted, frozenset(others), words
        return
    words = NO_NAMES
    rest = frozenset(each.name for each in things if each.at not in places or each.family == "mod")
    if kind == DATE:
        if "founding" in props or rest:
            yield "founding", rest, words
        return
    if unit.endswith("|change"):
        yield "growth_p", rest - {"p:growth_p"}, words
        return
    for prop in dict.fromkeys(props):
        yield "" if prop == "share_p" else prop, rest, words
    if not props and rest:
        yield "", rest, words


def _kinds(fact: Fact, unit: str) -> tuple[str, ...]:
    kind = measured_in(fact.unit)[0]
    if kind == "duration" and "/" in fact.unit:
        return ("count",)
    if kind == "measure":
        return (UNIT_KINDS.get(unit, "?"),)
    return QUANTITY_KINDS.get("change" if unit.endswith("|change") else kind, ())


def _counted(
    fact: Fact, things: Sequence[Thing], sentence: Sentence, company: Company
) -> tuple[str, list[str]]:
    """What a fact counts, and what else its subject names."""
    named = [
        each for each in things if each.family in ("thing", "group", "part", "noun", "name", "act")
    ]
    named = [each for each in named if not each.name.startswith("=")]
    units = [
        each
        for each in _things(fact.unit.partition("/")[0], _spoken(company), company)
        if each.family in ("thing", "group", "part", "noun")
    ]
    heads = [each.name for each in named]
    counted = ""
    if units and units[0].name not in PERSONS:
        counted = units[0].name
        same = [each for each in heads if each == counted]
        if not same and heads and sentence.language == _spoken(company):
            rest = [each.name for each in things]
            return counted, rest
    if not counted or counted not in heads:
        if any("employees" in item.get("prop") for item in sentence.items):
            counted = "employee"
        elif named:
            counted = next((each.name for each in named if each.bare), heads[0])
        else:
            return "", []
    rest = [each.name for each in things if each.name != counted]
    return ("person" if counted in PERSONS else counted), rest


def _spoken(company: Company) -> str:
    return company.profile.deciding_language


def _sentence(text: str, language: str, company: Company) -> Sentence | None:
    tokens = tokens_of(text, fold(text))
    if not tokens:
        return None
    whole = Whole(text, language, known_of(company), loose=True)
    return Sentence(whole, tokens, (), (), "")


def _things(text: str, language: str, company: Company) -> list[Thing]:
    """What a few words name."""
    sentence = _sentence(text, language, company)
    return [] if sentence is None else list(sentence.things)
