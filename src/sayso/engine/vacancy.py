"""Channels and topics that nobody looks after any more, and who is asked to name somebody new.

Nothing of this is kept: it follows from the register, the topics and the directory at a moment, and ends
when the guideline names somebody who works here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

from msgspec import Struct

from sayso.engine.company import Company

Thing = Literal["channel", "topic"]
Part = Literal["owner", "deputy"]


class Vacancy(Struct, frozen=True, kw_only=True):
    """Somebody new is needed as ``part`` of a channel or topic, because ``was`` works here no longer.

    ``asked`` is who is asked to name them: the other of owner and deputy, if that one is still here;
    empty where neither is. Whoever brings the guideline is asked in every case.
    """

    thing: Thing
    id: str
    part: Part
    was: str
    asked: str = ""


def vacancies(company: Company, moment: datetime) -> tuple[Vacancy, ...]:
    """What nobody looks after at ``moment``: the register first, then the topics, each in its order.

    A channel that is closed needs nobody; a place belongs to whoever writes there.
    """
    here = {each.id for each in company.people if each.status_at(moment) != "leaver"}
    found: list[Vacancy] = []
    for thing, name, owner, deputy in _looked_after(company, moment):
        sides: tuple[tuple[Part, str | None, str | None], ...] = (
            ("owner", owner, deputy),
            ("deputy", deputy, owner),
        )
        for part, was, other in sides:
            if was and was not in here:
                asks = other if other in here else ""
                found.append(Vacancy(thing=thing, id=name, part=part, was=was, asked=asks or ""))
    return tuple(found)


def asked(company: Company, person: str, moment: datetime) -> tuple[Vacancy, ...]:
    """The vacancies that ``person`` is asked about."""
    return tuple(each for each in vacancies(company, moment) if person and each.asked == person)


def _looked_after(
    company: Company, moment: datetime
) -> Iterator[tuple[Thing, str, str | None, str | None]]:
    for channel in company.channels:
        if not channel.place and channel.status_at(moment) != "closed":
            yield "channel", channel.id, channel.owner, channel.deputy
    for topic in company.topics:
        yield "topic", topic.id, topic.owner or topic.route_to, topic.deputy or topic.route_deputy
