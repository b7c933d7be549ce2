"""Names used against names defined, and chains that must not close."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sayso.engine.action import ACTIONS, GROUPS
from sayso.engine.calendar import WEEKDAYS
from sayso.engine.channel import CLASSES, ChannelStatus
from sayso.engine.company import Company
from sayso.engine.condition import CONDITIONS
from sayso.engine.namespace import ANYWHERE, RELATIONS, STATUSES, Namespace
from sayso.engine.notation.meaning import CHAINS, DEFINES
from sayso.engine.notation.page import Definition, Index
from sayso.engine.notation.report import Report, suggest
from sayso.engine.notation.words import KINDS

STANDING_EVENTS = frozenset(("quiet_period", "crisis"))
"""Kinds of events that rules may name before the first one is in the calendar."""

SOURCES: dict[str, tuple[str, ...]] = {
    "absence": ("absences.csv",),
    "approver": ("people.csv", "company.yaml"),
    "author": ("people.csv", "company.yaml"),
    "channel": ("channels.yaml",),
    "channel or any": ("channels.yaml",),
    "condition": ("patterns.yaml",),
    "contact": ("people.csv", "company.yaml"),
    "country": ("company.yaml",),
    "customer": ("names.yaml",),
    "event or kind": ("calendar.yaml",),
    "fact": ("facts.yaml",),
    "fact or embargo": ("facts.yaml", "names.yaml"),
    "fault": ("patterns.yaml",),
    "incoming": ("guideline.yaml",),
    "level": ("company.yaml",),
    "network": ("channels.yaml",),
    "person": ("people.csv",),
    "role": ("company.yaml",),
    "rule or clause": ("rules/",),
    "site": ("company.yaml",),
    "staff": ("people.csv", "company.yaml"),
    "statement": ("published.jsonl",),
    "tag": ("channels.yaml",),
    "tone": ("channels.yaml",),
    "topic": ("topics.yaml",),
    "unit": ("company.yaml",),
    "where": ("channels.yaml",),
    "who": ("people.csv", "company.yaml"),
}
"""Where the names of a kind are defined. A file that cannot be read leaves its names open."""


def link(
    company: Company,
    index: Index,
    report: Report,
    unread: Collection[str],
    packs: Collection[str] = (),
) -> None:
    """Note every name that is used and not defined, and every chain that closes.

    ``unread`` are files whose names are not known; uses of them are not complained of. ``packs``
    are those there are to switch on.
    """
    names = _names(company, index) | {"pack": packs}
    for use in index.uses:
        known = names[use.kind]
        if use.name in known or _is_open(use.kind, unread):
            continue
        if use.kind == "contact" and ("@" in use.name or " " in use.name):
            continue
        report.add(
            "unknown_name",
            use.file,
            use.node,
            use.name,
            kind=KINDS[use.kind],
            suggestion={} if report.is_full else suggest(use.name, known),
        )
    for cls, field in CHAINS.items():
        _check_chain(_things(company, cls), field, index.definitions.get(DEFINES[cls], {}), report)


def _names(company: Company, index: Index) -> dict[str, Collection[str]]:
    """Every name there is, by kind."""
    known = Namespace(company)

    def defined(kind: str) -> set[str]:
        return set(index.definitions.get(kind, ()))

    patterns = {name for p in company.every_pattern for name in (p.id, p.kind) if name}
    staff = known.people | known.roles | known.units | RELATIONS
    return {
        "action": {*ACTIONS, *GROUPS},
        "approver": staff,
        "author": known.people | known.roles,
        "channel": known.channels,
        "channel or any": known.channels | {ANYWHERE},
        "channel status": set(ChannelStatus.__args__),
        "class": set(CLASSES),
        "condition": {*CONDITIONS, *patterns},
        "contact": staff,
        "country": known.countries,
        "customer": defined("customer"),
        "event or kind": known.events | known.event_kinds | STANDING_EVENTS,
        "fact": defined("fact"),
        "fact or embargo": defined("fact") | defined("embargo"),
        "fault": {*CONDITIONS, *patterns},
        "incoming": defined("incoming"),
        "level": known.levels,
        "network": known.networks,
        "person": known.people,
        "role": known.roles,
        "rule or clause": defined("rule"),
        "single action": set(ACTIONS),
        "site": defined("site"),
        "staff": known.people | known.roles | known.units,
        "statement": defined("statement"),
        "status": set(STATUSES),
        "tag": known.tags,
        "tone": known.tones,
        "topic": known.topics,
        "unit": known.units,
        "weekday": set(WEEKDAYS),
        "where": known.where_names(),
        "who": known.who_names(),
    }


def _is_open(kind: str, unread: Collection[str]) -> bool:
    return any(name.startswith(source) for source in SOURCES.get(kind, ()) for name in unread)


def _things(company: Company, cls: type) -> tuple[Any, ...]:
    places = (company.units, company.topics, company.channels, company.facts)
    return next((things for things in places if things and type(things[0]) is cls), ())


def _check_chain(
    things: tuple[Any, ...], field: str, definitions: dict[str, Definition], report: Report
) -> None:
    following = {thing.id: getattr(thing, field) for thing in things}
    for circle in _circles(following):
        first = definitions[circle[0]]
        path = " → ".join((*circle[:8], "…") if len(circle) > 8 else (*circle, circle[0]))
        report.add("cycle", first.file, first.node, circle[0], path=path)


def _circles(following: dict[str, str | None]) -> Iterator[list[str]]:
    """Each circle once, from its name that comes first."""
    done: set[str] = set()
    for start in following:
        path: dict[str, None] = {}
        current: str | None = start
        while current in following and current not in done and current not in path:
            path[current] = None
            current = following[current]
        if current in path:
            circle = list(path)
            yield circle[circle.index(str(current)) :]
        done.update(path)
