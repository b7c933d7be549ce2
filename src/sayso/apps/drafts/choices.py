"""What the form's lists offer, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asker
from sayso.engine import saying
from sayso.engine.action import ACTIONS
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.discretion import may_know
from sayso.engine.person import Person
from sayso.engine.text import pick
from sayso.engine.topic import Topic

EVERYDAY = ("publish", "reply", "comment", "share", "share_with_comment", "like", "review")
"""Actions offered first."""

FIRST_CLASSES = ("private", "ambassador", "official", "review", "press")
"""Groups of the list of places: what most people mean comes first."""


def find_author(said: str) -> str:
    """Return the id of whoever has this id or address; as it was said where nobody has."""
    wanted = said.strip().casefold()
    people = guidelines.company().people
    return next(
        (each.id for each in people if wanted in {each.id.casefold(), each.email.casefold()}),
        said,
    )


def usual_author() -> str:
    """Return who is shown at first: the first employee who speaks for no topic, as most do.

    Outside the demo whoever has signed in asks for themselves; nobody else's name is shown.
    """
    if not asker().chooses:
        return asker().person
    people = guidelines.company().people
    plain = (each for each in people if each.status == "employee" and not each.topics)
    owners = {topic.owner for topic in guidelines.company().topics}
    first = next((each for each in plain if each.id not in owners and not each.spokesperson), None)
    return (first or people[0]).id if people else ""


def usual_channel() -> str:
    """Return where most people ask about: the first private place."""
    channels = guidelines.company().channels
    private = (each for each in channels if each.class_ == "private" and each.place)
    first = next(private, next(iter(channels), None))
    return first.id if first else ""


def choices(author: str, channel: str, lang: str) -> dict[str, list[Any]]:
    """Return everything the form's lists offer to ``author``."""
    company = guidelines.company()
    people = [(each.id, person_label(each, company, lang)) for each in company.people]
    own = [row for row in people if row[0] == author] if asker().person else people
    topics = _topic_choices(company, author, lang)
    actions = saying.tongue(lang).actions
    listed = [*EVERYDAY, *(each for each in ACTIONS if each not in EVERYDAY)]
    return {
        "channel": _channel_choices(company, author, channel, lang),
        "author": own,
        "action": [(each, saying.upper_first(actions[each])) for each in listed],
        "topics": topics,
        "further": [("", gettext("something else …")), *topics],
        "delegated_by": [("", gettext("nobody")), *people],
        "answering": [
            ("", gettext("no such message")),
            *((each.id, pick(each.name, lang)) for each in company.guideline.incoming),
        ],
        "approvals": [(each.id, each.id) for each in company.consents.approvals],
    }


def person_label(each: Person, company: Company, lang: str) -> str:
    function = saying.function_of(each, company, lang)
    return f"{each.name}, {function}" if function else each.name


def _topic_choices(company: Company, author: str, lang: str) -> list[tuple[str, str]]:
    """Give the tree of topics, indented; secret ones only to whoever may know, and has signed in."""
    person = author if asker().known else None
    below: dict[str | None, list[Topic]] = {}
    for topic in company.topics:
        below.setdefault(topic.parent, []).append(topic)
    rows: list[tuple[str, str]] = []

    def walk(parent: str | None, depth: int) -> None:
        for topic in below.get(parent, ()):
            if not may_know(topic.id, company, person):
                continue
            root = parent is None and len(below[None]) == 1
            if not root:
                rows.append((topic.id, "\u2003" * depth + pick(topic.name, lang)))
            walk(topic.id, depth if root else depth + 1)

    walk(None, 0)
    return rows


def _channel_choices(
    company: Company, author: str, chosen: str, lang: str
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Give places and channels by class; other people's own channels stay away."""
    names = {each.id: pick(each.name, lang) for each in company.classes}
    groups: list[tuple[str, list[tuple[str, str]]]] = []
    for class_ in FIRST_CLASSES:
        own = [
            each
            for each in company.channels
            if each.class_ == class_
            and (
                class_ == "official"
                or each.place
                or each.id == chosen
                or author in {each.owner, each.deputy, *each.contributors}
            )
        ]
        rows = [(each.id, _channel_label(each, company, lang)) for each in own]
        if rows:
            groups.append((names.get(class_) or saying.class_name(class_, lang), rows))
    return groups


def _channel_label(channel: Channel, company: Company, lang: str) -> str:
    name = saying.channel_name(channel.id, company, lang)
    if channel.status == "open":
        return name
    status = saying.tongue(lang).statuses.get(channel.status, channel.status)
    return f"{name} ({status})"


@dataclass(frozen=True)
class Chip:
    """A topic as something to tick."""

    id: str
    name: str
    chosen: bool


def chips(declared: Sequence[str], proposed: Sequence[str], author: str, lang: str) -> list[Chip]:
    """Return the topics the author said, and those the text proposes."""
    company = guidelines.company()
    known = {topic for topic, _ in _topic_choices(company, author, lang)}
    return [
        Chip(id=each, name=saying.topic_name(each, company, lang), chosen=each in declared)
        for each in dict.fromkeys([*declared, *proposed])
        if each in known
    ]
