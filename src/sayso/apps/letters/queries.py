"""What waits for whom, at this moment. Nothing of it is kept."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines import versions
from sayso.engine.vacancy import vacancies

What = Literal["version", "channel_owner", "channel_deputy", "topic_owner", "topic_deputy"]


class Matter(NamedTuple):
    """Something that waits for somebody: a version for a yes, a channel or topic for a name."""

    what: What
    id: str
    was: str = ""


def waiting() -> dict[str, list[Matter]]:
    """What waits for each person, by their id; whoever has left waits for nothing."""
    company, now = guidelines.company(), guidelines.now()
    here = {each.id for each in company.people if each.status_at(now) != "leaver"}
    found: dict[str, list[Matter]] = {}
    for version in versions.listed():
        if version.state == "waiting":
            for person in versions.approvers(version.number):
                matter = Matter("version", str(version.number), version.name)
                found.setdefault(person.id, []).append(matter)
    for each in vacancies(company, now):
        if each.asked:
            what: What = f"{each.thing}_{each.part}"  # type: ignore[assignment]
            found.setdefault(each.asked, []).append(Matter(what, each.id, each.was))
    return {person: matters for person, matters in found.items() if person in here}
