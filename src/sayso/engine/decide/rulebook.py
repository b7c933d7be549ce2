"""The guideline compiled once: every clause indexed by what it speaks of.

A clause becomes an *entry* with a number. For each action, channel, topic and author the rulebook
keeps one Python integer whose bit *n* says that entry *n* may concern it; four ANDs leave the few
entries that need a closer look. Masks of channels, topics and people are made when first asked
for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from sayso.engine.action import spread
from sayso.engine.channel import CLASSES, Channel, ChannelClass
from sayso.engine.company import Company
from sayso.engine.guideline import RANKS, Clause, Rule, Where, Who
from sayso.engine.namespace import EVERYONE, Namespace
from sayso.engine.person import Absence, Person, Unit
from sayso.engine.topic import Topic

FORBIDDING = frozenset(("forbid", "no_reply"))
BINDING_RANKS = frozenset((RANKS.index("law"), RANKS.index("exchange")))
"""Ranks whose rules bind also where a company only advises."""
DUTIES = frozenset(("require", "advise"))

MOST_KEPT = 64
"""Sets of conditions looked for that a rulebook remembers: as many as there are kinds of readers."""


class UnknownName(ValueError):
    """A draft names a person, channel, topic or action that the company does not have."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"no {kind} {name!r}")
        self.kind = kind
        self.name = name


class Entry:
    """One clause ready to be matched, or the prohibition that its ``only`` adds.

    ``number`` is its bit. ``complement`` marks the added prohibition. ``effect`` is ``forbid`` for
    a complement, whatever the clause's own is. ``frees`` is the mask of entries it overrides.
    """

    __slots__ = (
        "actions",
        "clause",
        "complement",
        "effect",
        "forbids",
        "frees",
        "hangs_on_topic",
        "key",
        "minds_channel",
        "number",
        "rank",
        "rule",
        "where",
        "who",
        "who_not",
    )

    def __init__(
        self,
        number: int,
        rule: Rule,
        key: str,
        clause: Clause,
        names: Namespace,
        *,
        complement: bool,
    ) -> None:
        self.number = number
        self.rule = rule
        self.key = key
        self.clause = clause
        self.complement = complement
        self.effect = "forbid" if complement else clause.effect
        self.forbids = self.effect in FORBIDDING
        self.rank = RANKS.index(rule.rank)
        self.actions = spread(clause.do)
        self.who: tuple[Who, ...] = tuple(names.who(who) or who for who in clause.who)
        self.who_not: tuple[Who, ...] = tuple(names.who(who) or who for who in clause.except_)
        self.where: tuple[Where, ...] = tuple(names.where(where) or where for where in clause.on)
        self.frees = 0
        # Beyond what masks of channels and topics say.
        self.minds_channel = any(
            where.status or where.own_topic is not None for where in self.where
        )
        givers = clause.when.delegated_by if clause.when is not None else ()
        self.hangs_on_topic = any(where.own_topic is not None for where in self.where) or any(
            (names.who(who) or who).relation for who in (*clause.who, *clause.except_, *givers)
        )

    @property
    def name(self) -> str:
        """Rule number and clause letter, as overrides write it."""
        return self.rule.id + self.key

    def in_force(self, moment: datetime) -> bool:
        """Whether its rule holds at ``moment``."""
        start, end = self.rule.valid_from, self.rule.valid_until
        return (start is None or start <= moment) and (end is None or moment < end)


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits set in ``mask``, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def path_up(name: str, tree: Mapping[str, Unit] | Mapping[str, Topic]) -> tuple[str, ...]:
    """``name`` and everything it lies beneath in ``tree``, nearest first."""
    path: list[str] = []
    current: str | None = name
    while current is not None and current in tree and current not in path:
        path.append(current)
        current = tree[current].parent
    return tuple(path)


class Rulebook:
    """A company's guideline, compiled.

    What it says never changes. What it finds out when first asked (masks, the company at a moment)
    it keeps, and that comes out the same whoever asks: one rulebook may serve many threads.
    """

    def __init__(self, company: Company) -> None:
        self.company = company
        self.names = Namespace(company)
        self.people: dict[str, Person] = {person.id: person for person in company.people}
        self.numbers: dict[str, int] = {
            person.id: number for number, person in enumerate(company.people)
        }
        self.channels: dict[str, Channel] = {channel.id: channel for channel in company.channels}
        self.classes: dict[str, ChannelClass] = {
            name: ChannelClass(id=name, name={}) for name in CLASSES
        } | {cls.id: cls for cls in company.classes}
        self.topics: dict[str, Topic] = {topic.id: topic for topic in company.topics}
        self.role_deputies = {role.id: role.deputy for role in company.roles}
        self.units = {unit.id: unit for unit in company.units}
        self.countries = {site.id: site.country for site in company.sites}
        self.heads = {unit.head for unit in company.units if unit.head}
        self.absences: dict[str, list[Absence]] = defaultdict(list)
        self.named_by: dict[str, list[str]] = defaultdict(list)
        """By deputy: the ids of those who name them for an absence."""
        for absence in company.absences:
            self.absences[absence.person].append(absence)
            if absence.deputy is not None:
                self.named_by[absence.deputy].append(absence.person)
        self.holders: dict[str, tuple[Person, ...]] = {
            role.id: tuple(p for p in company.people if role.id in p.roles)
            for role in company.roles
        }
        self.topic_path = {topic: path_up(topic, self.topics) for topic in self.topics}
        self.beneath: dict[str, set[str]] = defaultdict(set)
        """By topic: itself and everything beneath it."""
        for topic, path in self.topic_path.items():
            for above in path:
                self.beneath[above].add(topic)
        self.own_channels: dict[tuple[str, str], list[Channel]] = defaultdict(list)
        """By owner and network: their registered ambassador channels."""
        for channel in company.channels:
            if channel.class_ == "ambassador" and not channel.place and channel.owner is not None:
                self.own_channels[channel.owner, channel.network].append(channel)
        self.experts: dict[str, list[str]] = defaultdict(list)
        """By topic: the ids of those who count it among their own."""
        for person in company.people:
            for topic in person.topics:
                self.experts[topic].append(person.id)
        self.unit_path = {unit: path_up(unit, self.units) for unit in self.units}
        self.entries: list[Entry] = list(self._entries())
        self._link_overrides()
        self.by_action = self._masks_by_action()
        self.permits = sum(1 << e.number for e in self.entries if e.effect in ("allow", "ask"))
        self.moments: dict[datetime, object] = {}
        """What was found out about the last moments asked for (see ``present``)."""
        self._by_checked: dict[frozenset[str], int] = {}
        self._by_condition: dict[str, int] = defaultdict(int)
        for entry in self.entries:
            for condition in (*entry.clause.if_, *entry.clause.if_any):
                self._by_condition[condition] |= 1 << entry.number
        self._by_channel: dict[str, int] = {}
        self._by_topic: dict[str | None, int] = {}
        self._by_person: dict[str, int] = {}
        self.conditions = frozenset(
            name
            for entry in self.entries
            for name in (*entry.clause.if_, *entry.clause.if_any, *entry.clause.unless)
        )

    def _entries(self) -> Iterator[Entry]:
        number = 0
        for rule in self.company.guideline.rules:
            for key, clause in rule.clauses.items():
                yield Entry(number, rule, key, clause, self.names, complement=False)
                number += 1
                if clause.only and clause.effect in ("allow", "ask"):
                    yield Entry(number, rule, key, clause, self.names, complement=True)
                    number += 1

    def _link_overrides(self) -> None:
        named: dict[str, int] = defaultdict(int)
        for entry in self.entries:
            bit = 1 << entry.number
            named[entry.rule.id] |= bit
            named[entry.name] |= bit
        for entry in self.entries:
            if entry.complement:
                continue
            own = named[entry.name]
            for override in entry.clause.overrides:
                entry.frees |= named.get(override.rule, 0) & ~own

    def _masks_by_action(self) -> dict[str, int]:
        masks: dict[str, int] = defaultdict(int)
        for entry in self.entries:
            for action in entry.actions:
                masks[action] |= 1 << entry.number
        return dict(masks)

    def condition_mask(self, checked: frozenset[str], possible: Iterable[str]) -> int:
        """Entries that may match where nothing but ``possible`` was found among ``checked``.

        An entry that names a condition nobody looked for stays, because an answer tells of it.
        """
        idle = self._by_checked.get(checked)
        if idle is None:
            idle = 0
            for entry in self.entries:
                named = (*entry.clause.if_, *entry.clause.if_any)
                if named and checked.issuperset((*named, *entry.clause.unless)):
                    idle |= 1 << entry.number
            if len(self._by_checked) >= MOST_KEPT:
                self._by_checked.clear()
            self._by_checked[checked] = idle
        for condition in possible:
            idle &= ~self._by_condition.get(condition, 0)
        return ~idle

    def topic_mask(self, topic: str | None) -> int:
        """Entries that speak of ``topic``; ``None`` leaves those without any ``about``."""
        mask = self._by_topic.get(topic)
        if mask is None:
            path = frozenset(self.topic_path[topic]) if topic is not None else frozenset[str]()
            mask = 0
            for entry in self.entries:
                about, apart = entry.clause.about, entry.clause.apart_from
                if (not about or not path.isdisjoint(about)) and path.isdisjoint(apart):
                    mask |= 1 << entry.number
            self._by_topic[topic] = mask
        return mask

    def channel_mask(self, channel: Channel) -> int:
        """Entries whose ``on`` fits what never changes about ``channel``."""
        mask = self._by_channel.get(channel.id)
        if mask is None:
            mask = 0
            for entry in self.entries:
                if not entry.where or any(self.fits(where, channel) for where in entry.where):
                    mask |= 1 << entry.number
            if channel.id in self.channels:
                # Ids of channels yet to be opened come from people and would never end.
                self._by_channel[channel.id] = mask
        return mask

    def fits(self, where: Where, channel: Channel) -> bool:
        """Whether the lasting keys of ``where`` hold of ``channel`` (not status, not topic)."""
        languages = where.language
        return (
            (not where.class_ or channel.class_ in where.class_)
            and (not where.network or channel.network in where.network)
            and (not where.channel or channel.id in where.channel)
            and (not where.tag or not set(where.tag).isdisjoint(channel.tags))
            and (not where.tone or channel.tone in where.tone)
            and (not languages or not set(languages).isdisjoint(channel.languages))
            and (not where.audience or channel.audience in where.audience)
            and where.shows_employer in (None, channel.shows_employer)
            and where.profile_visible in (None, channel.profile_visible)
            and where.employer_site in (None, channel.employer_site)
            and where.by_delegation in (None, channel.by_delegation)
            and where.registered in (None, self.is_registered(channel))
        )

    def is_registered(self, channel: Channel) -> bool:
        """Whether ``channel`` stands in the register: no mere place, no mere request."""
        return not channel.place and channel.status not in ("requested", "not_existing")

    def person_mask(self, person: Person) -> int:
        """Entries that might ever match ``person``: a coarse sieve, never too narrow.

        It looks at unit and country only where nobody can stand in, because standing in is a
        matter of the moment.
        """
        mask = self._by_person.get(person.id)
        if mask is None:
            mask = 0
            for entry in self.entries:
                if entry.complement or not entry.who or any(map(self._coarse(person), entry.who)):
                    mask |= 1 << entry.number
            self._by_person[person.id] = mask
        return mask

    def _coarse(self, person: Person) -> Callable[[Who], bool]:
        units = frozenset(self.unit_path.get(person.unit, ()))
        country = self.countries.get(person.site or "", "")
        levels = {held.level for held in person.levels}

        def might(who: Who) -> bool:
            return (
                who.name in ("", EVERYONE)
                and (not who.unit or not units.isdisjoint(who.unit))
                and (not who.country or country in who.country)
                and (not who.level or not levels.isdisjoint(who.level))
                and who.spokesperson in (None, person.spokesperson)
            )

        return might


def compile(company: Company) -> Rulebook:
    """``company``'s guideline as a rulebook that answers."""
    return Rulebook(company)
