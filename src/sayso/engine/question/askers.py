"""Who asks: askers nobody knows, the places they need, and what a question says is going on."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from sayso.engine.calendar import Event
from sayso.engine.channel import Channel, ClassName
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile
from sayso.engine.person import LevelHeld, Person, Status

ASKER = "asker"
"""Begins the id of an asker nobody knows, and of places made for them."""

PAUSED = f"{ASKER}:paused"
"""The ambassador's channel of an asker who says that theirs is closed or paused."""

EVER = datetime(1, 1, 1)

_KEPT = 8
_askers: dict[tuple[int, tuple[str, ...]], tuple[Rulebook, Rulebook]] = {}


def with_askers(book: Rulebook, during: tuple[str, ...], moment: datetime) -> Rulebook:
    """The company with askers nobody knows, places they need, and what the question says is on."""
    key = (id(book), (*during, moment.isoformat()) if during else ())
    kept = _askers.get(key)
    if kept is not None and kept[0] is book:
        return kept[1]
    company = book.company
    events = tuple(
        Event(id=f"{ASKER}:{kind}", kind=kind, from_=moment - timedelta(days=1))
        for kind in during
        if not any(each.kind == kind and each.holds(moment) for each in company.calendar.events)
    )
    extended = replace(
        company,
        people=(*company.people, *_people(company)),
        channels=(*map(_with_editors, company.channels), *_places(company)),
        calendar=replace(company.calendar, events=(*company.calendar.events, *events)),
    )
    while len(_askers) >= _KEPT:
        _askers.pop(next(iter(_askers)), None)
    made = compile(extended)
    _askers[key] = (book, made)
    return made


def _people(company: Company) -> tuple[Person, ...]:
    """Everybody an asker without a name may be."""
    unit = company.units[0].id if company.units else ""
    held = tuple(LevelHeld(level=level.id, from_=EVER) for level in company.levels)

    def person(who: str, levels: tuple[LevelHeld, ...], status: Status = "employee") -> Person:
        return Person(id=f"{ASKER}:{who}", name="", unit=unit, levels=levels, status=status)

    return (
        person("employee", held[:1]),
        person("ambassador", held),
        person("lapsed", held[:1]),
        person("apprentice", held[:1], "apprentice"),
        person("contractor", held[:1], "contractor"),
        person("leaver", held[:1], "leaver"),
        person("untrained", ()),
        person("editor", held[:1]),
        person("assigned", held[:1], "apprentice"),
        person("external", held[:1], "agency"),
    )


EDITORS = tuple(f"{ASKER}:{who}" for who in ("editor", "assigned", "external"))
"""Askers who say that they are entered on the channel they ask about."""


def _with_editors(channel: Channel) -> Channel:
    """An official channel on which those are entered who say so."""
    if channel.class_ != "official" or channel.place:
        return channel
    return replace(channel, contributors=(*channel.contributors, *EDITORS))


def _places(company: Company) -> tuple[Channel, ...]:
    """A place of each class that has none, and an ambassador's own channel on each network."""
    there = {channel.class_ for channel in company.channels}
    wanted: tuple[ClassName, ...] = ("private", "review", "press", "official")
    places = [
        Channel(id=f"{ASKER}:{class_}", class_=class_, network="", place=class_ != "official")
        for class_ in wanted
        if class_ not in there
    ]
    places.append(
        Channel(
            id=PAUSED,
            class_="ambassador",
            network="",
            owner=f"{ASKER}:ambassador",
            status="paused",
            shows_employer=True,
        )
    )
    networks = dict.fromkeys(
        channel.network for channel in company.channels if channel.class_ == "ambassador"
    )
    places += [
        Channel(
            id=f"{ASKER}:{network}",
            class_="ambassador",
            network=network,
            owner=f"{ASKER}:ambassador",
            shows_employer=True,
        )
        for network in networks or {"": None}
    ]
    return tuple(places)
