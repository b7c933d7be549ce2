"""What the word lists of the languages may not hold."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import sayso
from sayso import folder
from sayso.engine import language
from sayso.engine.company import Company
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import atoms

COMPANIES = (folder.demo(), *sorted(Path(__file__).parents[2].glob("companies/*/")))
SOURCES = Path(sayso.__file__).parent

OF_A_LANGUAGE = re.compile(r"sayso\.engine\.language\.(?:quantity_)?(?:de|fr|it|en)\.")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def vocabulary() -> Iterator[tuple[str, str]]:
    """Every entry of every list of words or phrases of a language, with the list it stands in."""
    for found in pkgutil.walk_packages(language.__path__, f"{language.__name__}."):
        for name, value in vars(import_module(found.name)).items():
            if name.isupper():
                for place, entry in entries(name, value):
                    yield f"{found.name}.{place}", " ".join(plain(entry).split())


def entries(name: str, value: object) -> Iterator[tuple[str, str]]:
    """The entries of one list: words, phrases with commas between, or words with what they mean."""
    match value:
        case str():
            yield from ((name, entry) for entry in value.split(","))
        case list() | tuple() | frozenset():
            yield from ((name, entry) for entry in value if isinstance(entry, str))
        case dict():
            for key, each in value.items():
                if isinstance(each, (int, float)):
                    yield name, str(key)
                else:
                    yield from entries(f"{name}[{key}]", each)
        case _:
            pass


def called(company: Company) -> set[str]:
    """The names of a company: its own, its products, those it deals with, its people."""
    names = company.names
    given = {*names.own, *names.products, *(tag.strip("#").lower() for tag in names.hashtags)}
    for firm in (*names.customers, *names.competitors):
        given |= {firm.name, *firm.aliases}
    return given | people(company)


def people(company: Company) -> set[str]:
    """The people of a company, without titles."""
    return {lexicon.called(person.name) for person in company.people}


@pytest.fixture(scope="module")
def companies() -> list[Company]:
    """All invented companies in folders."""
    return [folder.load(path) for path in COMPANIES]


def test_no_list_holds_a_year() -> None:
    """What is said of one year is said of every year: a list has a kind of year, and no year."""
    held = list(vocabulary())
    assert len(held) > 50_000
    assert [entry for entry in held if YEAR.search(entry[1])] == []


def test_an_entry_is_written_as_people_write() -> None:
    """No name of ours has slipped into a list of a language: nobody writes ``told_ten``."""
    held = [entry for entry in vocabulary() if OF_A_LANGUAGE.match(entry[0])]
    assert len(held) > 50_000
    assert [entry for entry in held if "_" in entry[1]] == []


def test_no_list_knows_an_invented_company(companies: list[Company]) -> None:
    """No word is known because a company we try things on, or somebody there, is called so."""
    names = {
        tuple(word for word, _, _ in atoms(name)) for each in companies for name in called(each)
    }
    names = {name for name in names if not all(map(lexicon.is_known, name))}
    surnames = {atoms(name)[-1][0] for each in companies for name in people(each)}
    surnames = {name for name in surnames if not lexicon.is_known(name)}
    assert len(names) > 100
    assert len(surnames) > 50
    longest = max(map(len, names))
    known: list[tuple[str, str]] = []
    for place, entry in vocabulary():
        words = [word.strip("*|") for word in entry.split()]
        runs = (
            tuple(words[at : at + length])
            for at in range(len(words))
            for length in range(1, min(longest, len(words) - at) + 1)
        )
        if any(run in names for run in runs) or entry in surnames:
            known.append((place, entry))
    assert known == []


def test_no_source_names_an_invented_company(companies: list[Company]) -> None:
    """No rule, and no remark on one, is written for a company we try things on."""
    names = sorted({name for each in companies for name in called(each)}, key=len, reverse=True)
    either = "|".join(map(re.escape, names))
    named = re.compile(rf"(?<!\w)(?:{either})(?!\w)")
    found = [
        f"{source.relative_to(SOURCES)}:{number}: {line.strip()}"
        for source in sorted(SOURCES.rglob("*.py"))
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), start=1)
        if named.search(line)
    ]
    assert found == []


def test_a_concept_stands_in_one_place() -> None:
    """Whoever looks for the words of a concept finds them in one file of each language."""
    for tongue, spoken in lexicon.SPOKEN.items():
        seen = Counter(concept for subject in spoken.SUBJECTS for concept in subject.PHRASES)
        assert [concept for concept, files in seen.items() if files > 1] == [], tongue


def test_the_languages_know_the_same_concepts() -> None:
    """What one language can say about a subject, every other can say too."""
    by_language = [
        {concept for subject in spoken.SUBJECTS for concept in subject.PHRASES}
        for spoken in lexicon.SPOKEN.values()
    ]
    assert all(known == by_language[0] for known in by_language)
