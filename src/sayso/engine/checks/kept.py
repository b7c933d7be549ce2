"""What the fact book keeps: which figure goes by which words, in whose unit, since when.

A series goes by *names*, each a set of things that have to stand together: the apprentices; the
warranty, the spindle and the product. What firms everywhere count and measure is known in all its
usual words (a concept of the language room); the rest are the book's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.language import lexicon
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.quantities import unit_of
from sayso.engine.language.tokens import SIGN, tokenize

Thing = tuple[str, str]
"""What a name is made of: a concept (and nothing), a product, a customer, or a word of the book."""

KEPT = lexicon.KEPT

TIMED = frozenset(("kept_warranty", "kept_reaction", "kept_available", "kept_holiday"))
"""What is kept of times: *one year* counts there."""

BEGINNING = frozenset([("kept_founding", "")])
"""By which things alone the founding of the firm itself goes."""

_MOST_THINGS = 4
_MOST_NAMES = 16
_YEARS = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


class Name(NamedTuple):
    """Things that together mean a series. ``loose``: the part it is about is left out."""

    series: str
    things: frozenset[Thing]
    loose: bool = False


class Figure(NamedTuple):
    """A fact whose value is a number: in base units, with the worth of its last digit."""

    fact: Fact
    value: float
    step: float


class Series(NamedTuple):
    """A series: its figures, their unit, and what its texts say of scope.

    ``less``: its figures are how much less; ``words``: all its facts say, folded; ``heads``: the
    things its unit is. ``target``: its figures are for a year to come.
    """

    id: str
    figures: tuple[Figure, ...]
    unit: str
    heads: frozenset[Thing]
    less: bool
    target: bool
    words: str

    def current(self, moment: datetime) -> list[Figure]:
        """The figures in force at ``moment``."""
        return [
            each
            for each in self.figures
            if each.fact.is_public(moment)
            and (each.fact.valid_until is None or moment < each.fact.valid_until)
        ]

    def changes(self, after: datetime, upto: datetime) -> bool:
        """Whether a figure becomes public between two moments."""
        return any(
            each.fact.public_from is not None and after < each.fact.public_from <= upto
            for each in self.figures
        )

    def of_period(self, year: int, moment: datetime) -> list[Figure]:
        """The figures of a year that are public at ``moment``."""
        return [
            each
            for each in self.figures
            if each.fact.period == str(year) and each.fact.is_public(moment)
        ]


class Kept(NamedTuple):
    """All series by their ids, their names by each thing in them, and the book's own words.

    ``places`` are the things by which the company's own places go, ``heads`` what is counted,
    ``beginnings`` the series of when the firm itself began.
    """

    series: dict[str, Series]
    names: dict[Thing, tuple[Name, ...]]
    words: frozenset[tuple[str, str]]
    places: frozenset[Thing]
    heads: frozenset[Thing]
    beginnings: tuple[Series, ...]

    def meant(self, there: Iterable[Thing]) -> list[Name]:
        """The names all of whose things are ``there``."""
        around = frozenset(there)
        found = {
            name for thing in around for name in self.names.get(thing, ()) if name.things <= around
        }
        return sorted(found, key=lambda each: (each.series, sorted(each.things), each.loose))


def kept_of(company: Company) -> Kept:
    """What the fact book of ``company`` keeps, as far as its values are numbers."""
    series: dict[str, list[Fact]] = {}
    for fact in company.facts:
        series.setdefault(fact.series, []).append(fact)
    named = _Named(company)
    found: dict[str, Series] = {}
    names: set[Name] = set()
    for id_, facts in series.items():
        unit, factor = unit_of(facts[0].unit)
        figures = tuple(each for fact in facts if (each := _figure(fact, factor)) is not None)
        if unit == "?" or not figures:
            continue
        words = plain(" ".join(f"{fact.text} {fact.scope}" for fact in facts))
        spoken = _Named(company).things(words, company.profile.deciding_language)
        found[id_] = Series(
            id=id_,
            figures=figures,
            unit=unit,
            heads=frozenset(named.things(facts[0].unit, company.profile.deciding_language)),
            less=("kept_less", "") in spoken,
            target=any(fact.nature == "target" for fact in facts),
            words=words,
        )
        names |= _names(id_, facts, named)
    names |= set(_alike(names))
    by_thing: dict[Thing, list[Name]] = {}
    for name in sorted(names, key=lambda each: (each.series, sorted(each.things))):
        for thing in name.things:
            by_thing.setdefault(thing, []).append(name)
    language = company.profile.deciding_language
    places = {word for site in company.sites if (word := _place(site.name))}
    if found:
        named.words |= {(language, word) for word in places}
    return Kept(
        series=found,
        names={thing: tuple(some) for thing, some in by_thing.items()},
        words=frozenset(named.words),
        places=frozenset(("fact", word) for word in places),
        heads=frozenset[Thing]().union(
            *(each.heads for each in found.values() if not each.unit),
            *(
                name.things
                for name in names
                if len(name.things) == 1 and not found[name.series].unit
            ),
        ),
        beginnings=tuple(
            found[id_]
            for id_ in sorted({name.series for name in names if name.things == BEGINNING})
            if found[id_].unit == "in_year"
        ),
    )


def _place(site: str) -> str:
    """The word by which people call a place: *Aarau*, *Dayton* of *Dayton OH*."""
    words = [word for word in site.split() if not word.isupper()]
    return plain(words[-1]) if words else ""


def _alike(names: set[Name]) -> Iterator[Name]:
    """Names of parts in other words: *births in X* and *babies* make *babies in X*."""
    by_things: dict[frozenset[Thing], set[str]] = {}
    others: dict[str, list[frozenset[Thing]]] = {}
    for name in names:
        by_things.setdefault(name.things, set()).add(name.series)
        others.setdefault(name.series, []).append(name.things)
    for name in names:
        if not 1 < len(name.things) <= _MOST_THINGS or name.loose:
            continue
        for thing in name.things:
            for whole in by_things.get(name.things - {thing}, ()):
                for other in others[whole][:_MOST_NAMES]:
                    if whole != name.series:
                        yield Name(name.series, other | {thing})


def _names(id_: str, facts: list[Fact], named: _Named) -> set[Name]:
    """The names of a series, from the subjects of its facts in every language."""
    spoken = {
        language: {
            frozenset(named.things(phrase, language))
            for fact in facts
            for phrase in fact.subject.get(language, ())
        }
        for language in {language for fact in facts for language in fact.subject}
    }
    concepts = [
        {thing for thing in things if thing[0].startswith(KEPT)}
        for language in spoken
        for things in spoken[language]
        if language == next(iter(facts[0].subject), "")
    ]
    always: set[Thing] = set()
    if concepts:
        always = {thing for thing in concepts[0] if all(thing in some for some in concepts)}
    found: set[Name] = set()
    for phrases in spoken.values():
        for things in phrases:
            if not things or all(thing[0] in ("product", "customer") for thing in things):
                continue
            found.add(Name(id_, things | always))
            own = {thing for thing in things if thing[0] == "fact"}
            promised = ("kept_warranty", "") in things
            if own and promised and any(thing[0] == "product" for thing in things):
                found.add(Name(id_, frozenset(things - own | always), loose=True))
    return found


class _Named:
    """Takes apart by what a subject goes; ``words`` gathers those of the book itself."""

    def __init__(self, company: Company) -> None:
        names = company.names
        self._firms: list[tuple[str, Thing]] = [
            (plain(product), ("product", product)) for product in names.products
        ]
        for customer in names.customers:
            for name in (customer.name, *customer.aliases, customer.name.split()[0]):
                self._firms.append((plain(name), ("customer", customer.id)))
        self._firms.sort(key=lambda each: -len(each[0]))
        self.words: set[tuple[str, str]] = set()

    def things(self, phrase: str, language: str) -> set[Thing]:
        """What ``phrase`` of a language names."""
        said = f" {plain(phrase)} "
        found: set[Thing] = set()
        for name, thing in self._firms:
            if f" {name} " in said:
                found.add(thing)
                said = said.replace(f" {name} ", " ")
        taken = tokenize(said, fold(said))
        concepts = [hit for hit in lexicon.phrases_on(KEPT).find(taken) if hit.what[1] == language]
        covered: set[int] = set()
        for hit in sorted(concepts, key=lambda each: each.first - each.last):
            around = set(range(hit.first, hit.last))
            if around < covered and not any(
                (hit.first, hit.last) == (other.first, other.last)
                for other in concepts
                if (other.what[0], "") in found
            ):
                continue
            covered |= around
            found.add((hit.what[0], ""))
        empty = lexicon.function_words()
        for at, token in enumerate(taken.tokens):
            word = token.text
            if at in covered or token.kind == SIGN or word in empty or len(word) < 2:
                continue
            self.words.add((language, word))
            found.add(("fact", word))
        return found


def _figure(fact: Fact, factor: float) -> Figure | None:
    """The number a fact holds; ``None`` where it holds none."""
    try:
        value = float(fact.value)
    except ValueError:
        return None
    decimals = len(fact.value.partition(".")[2])
    return Figure(fact, value * factor, 10.0**-decimals * factor)


def years_in(words: str) -> frozenset[int]:
    """The years a text names."""
    return frozenset(int(year) for year in _YEARS.findall(words))
