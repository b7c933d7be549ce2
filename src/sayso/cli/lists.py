"""``sayso people``, ``channels``, ``topics``: which names there are to ask with."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.engine import saying
from sayso.engine.discretion import secret_topics
from sayso.engine.text import pick


def people(desk: Desk) -> int:
    """Everybody, by their place in the list of people."""
    company, lang = desk.company, desk.lang
    units = {unit.id: pick(unit.name, lang) for unit in company.units}
    return _put(
        desk,
        "people",
        ("people", "name", "function", "unit"),
        [
            (
                person.id,
                person.name,
                saying.function_of(person, company, lang),
                units.get(person.unit, person.unit),
            )
            for person in company.people
        ],
    )


def channels(desk: Desk) -> int:
    """The register and the places everybody knows."""
    company, lang = desk.company, desk.lang
    now = question.now(company, desk.words)
    spoken = saying.tongue(lang)
    return _put(
        desk,
        "channels",
        ("id", "name", "class", "status"),
        [
            (
                channel.id,
                saying.channel_name(channel.id, company, lang),
                saying.class_name(channel.class_, lang),
                spoken.statuses.get(channel.status_at(now), channel.status),
            )
            for channel in company.channels
        ],
    )


def topics(desk: Desk) -> int:
    """The tree of topics, without the secret ones."""
    company, lang = desk.company, desk.lang
    secret = secret_topics(company)
    parents = {topic.id: topic.parent for topic in company.topics}

    def depth(topic: str) -> int:
        above, steps = parents.get(topic), 0
        while above is not None and steps < len(parents):
            above, steps = parents.get(above), steps + 1
        return steps

    def owner(person: str | None) -> str:
        return saying.person_name(person, company, lang) if person else ""

    return _put(
        desk,
        "topics",
        ("id", "name", "owner", "deputy"),
        [
            (
                topic.id,
                "  " * depth(topic.id) + pick(topic.name, lang),
                owner(topic.owner or topic.route_to),
                owner(topic.deputy or topic.route_deputy),
            )
            for topic in company.topics
            if topic.id not in secret
        ],
    )


def _put(desk: Desk, what: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    if desk.wants_json:
        names = ("id", *head[1:])
        desk.put_json(
            {
                "schema": f"sayso.{what}/1",
                what: [
                    {name: cell.strip() for name, cell in zip(names, row, strict=True)}
                    for row in rows
                ],
            }
        )
        return 0
    page = desk.page()
    titles = ["id" if each in ("id", "people") else desk.words.say(f"list.{each}") for each in head]
    page.table(titles, rows)
    desk.put(str(page))
    return 0
