"""Names for groups of people: what all in one share and nobody else has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cached_property

from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.person import Person
from sayso.engine.text import pick
from sayso.sheets.matrix_words import say
from sayso.sheets.search import fold, person_words

NAMED = 3
"""How many names stand for a group at most."""


class Names:
    """The names of the groups among ``people`` at a moment; ``wanted`` is what was looked for."""

    def __init__(
        self,
        company: Company,
        lang: str,
        people: Sequence[Person],
        moment: datetime,
        wanted: str,
    ) -> None:
        self.wanted = wanted
        self.company = company
        self.lang = lang
        self.shared: dict[frozenset[str], str] = {}
        for name, members in self._candidates(people, moment):
            if members:
                self.shared.setdefault(frozenset(members), name)
        if people:
            everybody = frozenset(person.id for person in people)
            if len(everybody) == len(company.people):
                self.shared[everybody] = say("row.everyone", lang)

    def of(self, group: tuple[Person, ...], *, others: bool) -> tuple[str, str]:
        """The name of a group, and a note beside it."""
        if len(group) == 1:
            person = group[0]
            return person.name, self._found(person, self._function(person))
        names = [person.name for person in group]
        shared = self.shared.get(frozenset(person.id for person in group))
        note = ", ".join(names)
        if shared:
            return say("row.shared", self.lang, name=shared, count=len(group)), note
        if others:
            return say("row.others", self.lang, count=len(group)), note
        if len(group) <= NAMED:
            functions = dict.fromkeys(map(self._function, group))
            return saying.listed(names, self.lang), "; ".join(filter(None, functions))
        return say("row.more", self.lang, name=names[0], count=len(names) - 1), note

    def _found(self, person: Person, note: str) -> str:
        """``note``, with what somebody was found by where name and function do not say it."""
        for part in fold(self.wanted).split():
            if part not in fold(f"{person.name} {note}"):
                said = person_words(person, self.company, self.lang)
                by = next((each for each in said if part in fold(each)), "")
                note = f"{note}, {by}" if note else by
        return note

    def _function(self, person: Person) -> str:
        return saying.function_of(person, self.company, self.lang, self.holders)

    @cached_property
    def holders(self) -> Counter[str]:
        return saying.role_holders(self.company)

    def _candidates(
        self, people: Sequence[Person], moment: datetime
    ) -> Iterator[tuple[str, list[str]]]:
        lang, company = self.lang, self.company
        parents = {unit.id: unit.parent for unit in company.units}
        above = {unit: _path(unit, parents) for unit in parents}
        having: dict[tuple[str, str], list[str]] = {}
        for person in people:
            kinds = [("role", each) for each in set(person.roles)]
            kinds += [("status", person.status_at(moment))]
            kinds += [("unit", each) for each in above.get(person.unit, ())]
            levels = {each.level for each in person.levels}
            kinds += [("level", each) for each in levels if person.holds(each, moment)]
            for kind in kinds:
                having.setdefault(kind, []).append(person.id)
        for role in company.roles:
            yield pick(role.name, lang), having.get(("role", role.id), [])
        for status, words in saying.tongue(lang).people.items():
            yield saying.upper_first(words), having.get(("status", status), [])
        for level in company.levels:
            name = say("row.level", lang, level=pick(level.name, lang))
            yield name, having.get(("level", level.id), [])
        for unit in company.units:
            yield pick(unit.name, lang), having.get(("unit", unit.id), [])


def _path(unit: str, parents: dict[str, str | None]) -> set[str]:
    path: set[str] = set()
    up: str | None = unit
    while up is not None and up not in path:
        path.add(up)
        up = parents.get(up)
    return path


def the_others(groups: Sequence[tuple[Person, ...]], names: Names) -> tuple[Person, ...] | None:
    """The largest group that nothing names: *everybody else*."""
    nameless = [
        group
        for group in groups
        if len(group) > NAMED and frozenset(p.id for p in group) not in names.shared
    ]
    return max(nameless, key=len, default=None)
