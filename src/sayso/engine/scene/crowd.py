"""Everybody at once: sets of people at one moment, each an integer whose bit *n* is person *n*.

What ``standing`` asks about one author is asked here about all of them, so that *who may* takes a
few operations on integers and not one answer a person. The two are held together by a test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sayso.engine.decide.rulebook import Rulebook, bits
from sayso.engine.decide.standing import is_absent, named_deputies, role_deputies
from sayso.engine.decide.timing import employment
from sayso.engine.guideline import Deputies, Who
from sayso.engine.moment import within
from sayso.engine.namespace import EVERYONE
from sayso.engine.person import Person


def as_set(numbers: Iterable[int], size: int) -> int:
    """The integer with these bits, all below ``size``."""
    octets = bytearray(size // 8 + 1)
    for number in numbers:
        octets[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(octets, "little")


class Crowd:
    """The people of a company at ``moment``, in the order of its files.

    Every set is made when first asked for and kept.
    """

    def __init__(self, book: Rulebook, moment: datetime) -> None:
        self.book = book
        self.moment = moment
        self.people = book.company.people
        self.number = book.numbers
        self.size = len(self.people)
        self.everyone = (1 << self.size) - 1
        self._sets: dict[tuple[str, object], int] = {}
        self._listed: dict[str, dict[object, int]] = {}

    def where(self, holds: Callable[[Person], bool]) -> int:
        """Those of whom ``holds`` is true."""
        return as_set(
            (number for number, person in enumerate(self.people) if holds(person)), self.size
        )

    def these(self, names: Iterable[str | None]) -> int:
        """Those with these ids; ids that nobody has count for nothing."""
        people = 0
        for name in names:
            number = self.number.get(name or "")
            if number is not None:
                people |= 1 << number
        return people

    def named(self, who: Who, deputies: Deputies) -> int:
        """Whom ``who`` means, its relations aside; those who stand in under a naming key included."""
        key = ("who" + deputies, who)
        people = self._sets.get(key)
        if people is None:
            people = self._keys(who)
            if who.person:
                people &= self.these(who.person) | self._any(
                    self.standing_in(name, (), deputies) for name in who.person
                )
            if who.role:
                people &= self._any(
                    self._by("role", role) | self._role_deputies(role, deputies)
                    for role in who.role
                )
            self._sets[key] = people
        return people

    def standing_in(self, name: str, regular: Iterable[str], deputies: Deputies) -> int:
        """Those who stand in for ``name``, whose regular deputies are ``regular``."""
        person = self.book.people.get(name)
        if person is None or deputies == "never":
            return 0
        named = named_deputies(person, self.book, self.moment)
        if deputies == "always":
            return self.these(named) | self.these(regular)
        if not is_absent(person, self.book, self.moment):
            return 0
        return self.these(named) if named else self.these(regular)

    def employed(self, when: str) -> int:
        """Those whose employment is still to come, lasts, or is over."""
        return self._made(
            ("employed", when), lambda person: employment(person, self.moment) == when
        )

    def heads(self) -> int:
        """Those who head the unit they sit in."""
        units = self.book.units
        return self._made(
            ("heads", None),
            lambda person: person.unit in units and units[person.unit].head == person.id,
        )

    def led_by(self, head: str) -> int:
        """Those who sit in a unit that ``head`` heads."""
        units = self.book.units
        return self._made(
            ("led by", head),
            lambda person: person.unit in units and units[person.unit].head == head,
        )

    def _keys(self, who: Who) -> int:
        if who.name not in ("", EVERYONE):
            return 0
        people = self.everyone
        if who.unit:
            people &= self._any(self._unit(unit) for unit in who.unit)
        if who.level:
            people &= self._any(self._by("level", level) for level in who.level)
        if who.status:
            people &= self._any(self._by("status", status) for status in who.status)
        if who.country:
            people &= self._any(self._by("country", country) for country in who.country)
        if who.minor is not None:
            minors = self._made(("minor", None), lambda person: person.is_minor(self.moment))
            people &= minors if who.minor else ~minors
        if who.spokesperson is not None:
            speakers = self._made(("speaks", None), lambda person: person.spokesperson)
            people &= speakers if who.spokesperson else ~speakers
        return people

    def _any(self, sets: Iterable[int]) -> int:
        people = 0
        for each in sets:
            people |= each
        return people

    def _made(self, key: tuple[str, object], holds: Callable[[Person], bool]) -> int:
        people = self._sets.get(key)
        if people is None:
            people = self._sets[key] = self.where(holds)
        return people

    def _unit(self, unit: str) -> int:
        return self._any(
            self._by("unit", each) for each, path in self.book.unit_path.items() if unit in path
        )

    def _by(self, key: str, value: str) -> int:
        """Those with ``value`` under a key; the whole key is listed at once."""
        listed = self._listed.get(key)
        if listed is None:
            values = self._values(key)
            numbers: dict[object, list[int]] = {}
            for number, person in enumerate(self.people):
                for each in values(person):
                    numbers.setdefault(each, []).append(number)
            listed = {each: as_set(those, self.size) for each, those in numbers.items()}
            self._listed[key] = listed
        return listed.get(value, 0)

    def _values(self, key: str) -> Callable[[Person], tuple[str, ...]]:
        if key == "role":
            return lambda person: person.roles
        if key == "unit":
            return lambda person: (person.unit,)
        if key == "country":
            countries = self.book.countries
            return lambda person: (countries.get(person.site or "", ""),)
        moment = self.moment
        if key == "level":
            return lambda person: tuple(
                held.level for held in person.levels if within(moment, held.from_, held.until)
            )
        return lambda person: (person.status_at(moment),)

    def _role_deputies(self, role: str, deputies: Deputies) -> int:
        if deputies == "never":
            return 0
        regular = role_deputies((role,), self.book)
        holders = self._by("role", role)
        if deputies == "always":
            # The regular deputies stand in for all of them, named ones where an absence names them.
            recorded = holders & self.these(self.book.absences)
            named = (
                named_deputies(self.people[number], self.book, self.moment)
                for number in bits(recorded)
            )
            return self._any(self.these(each) for each in (regular if holders else (), *named))
        away = self._made(("away", None), lambda one: is_absent(one, self.book, self.moment))
        return self._any(
            self.standing_in(self.people[number].id, regular, deputies)
            for number in bits(holders & away)
        )
