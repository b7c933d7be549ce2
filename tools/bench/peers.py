"""The same guideline for others: Cedar and Casbin, each written as its own manual advises.

What never changes is handed over beforehand: parsed policies and entities for Cedar, a loaded
enforcer with its links for Casbin. Levels are groups of those who hold them at the moment.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

import casbin
import cedarpy
from casbin.persist import Adapter
from casbin.persist.adapter import load_policy_line

from sayso.engine.action import ACTIONS, GROUPS, spread
from sayso.engine.channel import CLASSES, Channel
from sayso.engine.company import Company
from sayso.engine.guideline import Clause, Where, Who
from sayso.engine.person import Person

Ask = Callable[[str, str, str], bool]
"""Person, channel, topic: whether it is permitted."""


def clauses_of(company: Company) -> list[Clause]:
    """Every clause of the guideline."""
    return [clause for rule in company.guideline.rules for clause in rule.clauses.values()]


def groups_of(person: Person, moment: datetime) -> Iterator[str]:
    """Unit, roles, status, and levels held at ``moment``."""
    yield person.unit
    yield from person.roles
    yield person.status_at(moment)
    yield from {held.level for held in person.levels if person.holds(held.level, moment)}


def sets_of(channel: Channel) -> tuple[str, ...]:
    """Class, network and tags."""
    return (channel.class_, channel.network, *channel.tags)


def names_of(who: Who) -> tuple[str, ...]:
    """The group or person that an entry of the core names."""
    return (*who.person, *who.role, *who.unit, *who.level, *who.status)


def places_of(where: Where) -> tuple[str, ...]:
    """The channel or set of channels that an entry of the core names."""
    return (*where.channel, *where.class_, *where.network, *where.tag)


def open_classes(company: Company) -> list[str]:
    """Classes in which what nothing forbids is free."""
    closed = {class_.id: class_.is_closed for class_ in company.classes}
    return [name for name in CLASSES if not closed[name]]


# ── Cedar ────────────────────────────────────────────────────────────────────────────────────────


class Cedar:
    """Cedar with everything parsed once. ``action`` slices: only its policies are there.

    What is asked about is a *post*: it lies in its channel and in its topic. ``asked`` names those
    that will be, so that they are parsed with the rest.
    """

    def __init__(
        self,
        company: Company,
        moment: datetime,
        asked: Iterable[tuple[str, str]],
        action: str,
        *,
        sliced: bool,
    ) -> None:
        kept = [c for c in clauses_of(company) if not sliced or action in spread(c.do)]
        by_default = [
            f'permit (principal, action, resource in Set::"{name}");'
            for name in open_classes(company)
        ]
        self.policies = cedarpy.PolicySet.from_str("\n".join([*map(policy, kept), *by_default]))
        self.entities = cedarpy.Entities.from_json_str(
            json.dumps(list(entities(company, moment, asked)))
        )
        self.action = f'Action::"{action}"'

    def request(self, person: str, channel: str, topic: str) -> dict[str, str]:
        """A question as Cedar takes it."""
        return {
            "principal": f'Person::"{person}"',
            "action": self.action,
            "resource": f'Post::"{channel} {topic}"',
        }

    def ask(self, request: dict[str, str]) -> bool:
        """Whether it is permitted."""
        return cedarpy.is_authorized(request, self.policies, self.entities).allowed

    def ask_all(self, requests: list[dict[str, str]]) -> list[bool]:
        """The same for many at once."""
        answers = cedarpy.is_authorized_batch(requests, self.policies, self.entities)
        return [answer.allowed for answer in answers]


def policy(clause: Clause) -> str:
    """The clause as a Cedar policy; its scope carries as much as the language allows."""
    effect = "permit" if clause.effect == "allow" else "forbid"
    who = [entity_of(entry) for entry in clause.who]
    about = [f'Topic::"{topic}"' for topic in clause.about]
    scope = f" in {who[0]}" if who else ""
    actions = ", ".join(f'Action::"{group}"' for group in clause.do)
    on = [f'Set::"{name}"' for where in clause.on for name in places_of(where)]
    text = f"{effect} (principal{scope}, action in [{actions}], resource"
    text += f" in {on[0]})" if on else ")"
    if about:
        text += f" when {{ resource in {about[0]} }}"
    for entry in clause.except_:
        text += f" unless {{ principal in {entity_of(entry)} }}"
    for topic in clause.apart_from:
        text += f' unless {{ resource in Topic::"{topic}" }}'
    return text + ";"


def entity_of(who: Who) -> str:
    """A group, or a person, as a Cedar entity."""
    kind = "Person" if who.person else "Group"
    return f'{kind}::"{names_of(who)[0]}"'


def entities(
    company: Company, moment: datetime, asked: Iterable[tuple[str, str]]
) -> Iterator[dict[str, Any]]:
    """People in groups, channels in sets, topics in topics, posts in both."""

    def entity(kind: str, name: str, *parents: tuple[str, str]) -> dict[str, Any]:
        above = [{"type": kind, "id": name} for kind, name in parents]
        return {"uid": {"type": kind, "id": name}, "attrs": {}, "parents": above}

    for unit in company.units:
        yield entity("Group", unit.id, *([("Group", unit.parent)] if unit.parent else []))
    for person in company.people:
        groups = (("Group", group) for group in groups_of(person, moment))
        yield entity("Person", person.id, *groups)
    for channel in company.channels:
        yield entity("Set", channel.id, *(("Set", name) for name in sets_of(channel)))
    for topic in company.topics:
        yield entity("Topic", topic.id, *([("Topic", topic.parent)] if topic.parent else []))
    for channel, topic in dict.fromkeys(asked):
        yield entity("Post", f"{channel} {topic}", ("Set", channel), ("Topic", topic))
    for group in GROUPS:
        yield entity("Action", group)
    for action in ACTIONS:
        groups = (("Action", group) for group, members in GROUPS.items() if action in members)
        yield entity("Action", action, *groups)


# ── Casbin ───────────────────────────────────────────────────────────────────────────────────────

MODEL = """
[request_definition]
r = sub, chan, topic, act

[policy_definition]
p = about, chan, sub, act, apart, besides, eft

[role_definition]
g = _, _
g2 = _, _
g3 = _, _
g4 = _, _

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = (p.about == "*" || g3(r.topic, p.about)) && (p.sub == "*" || g(r.sub, p.sub)) && \
(p.chan == "*" || g2(r.chan, p.chan)) && g4(r.act, p.act) && \
(p.apart == "-" || !g3(r.topic, p.apart)) && (p.besides == "-" || !g(r.sub, p.besides))
"""


class Lines(Adapter):
    """Policies from memory."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = lines

    def load_policy(self, model: Any) -> None:
        """Hand every line over."""
        for line in self.lines:
            load_policy_line(line, model)


class Casbin:
    """Casbin with policies and groups loaded. ``sliced``: only the policies of the action."""

    def __init__(self, company: Company, moment: datetime, action: str, *, sliced: bool) -> None:
        model = casbin.Enforcer.new_model(text=MODEL)
        lines = lines_of(company, moment, action if sliced else None)
        self.enforcer = casbin.Enforcer(model, Lines(lines))
        self.action = action

    def ask(self, person: str, channel: str, topic: str) -> bool:
        """Whether it is permitted."""
        return self.enforcer.enforce(person, channel, topic, self.action)


def lines_of(company: Company, moment: datetime, action: str | None) -> Iterator[str]:
    """Policies and groups; with ``action`` only its policies."""
    for clause in clauses_of(company):
        if action is None or action in spread(clause.do):
            yield ", ".join(("p", *fields_of(clause)))
    for name in open_classes(company):
        yield f"p, *, {name}, *, any, -, -, allow"
    for kind, member, group in memberships(company, moment):
        yield f"{kind}, {member}, {group}"


def fields_of(clause: Clause) -> tuple[str, ...]:
    """The clause as a policy of the model: ``*`` is everything, ``-`` is nothing."""
    return (
        clause.about[0] if clause.about else "*",
        places_of(clause.on[0])[0] if clause.on else "*",
        names_of(clause.who[0])[0] if clause.who else "*",
        clause.do[0],
        clause.apart_from[0] if clause.apart_from else "-",
        names_of(clause.except_[0])[0] if clause.except_ else "-",
        "allow" if clause.effect == "allow" else "deny",
    )


def memberships(company: Company, moment: datetime) -> Iterator[tuple[str, str, str]]:
    """Who belongs to whom: people in groups, channels in sets, topics in topics, actions."""
    units = ((unit.id, unit.parent) for unit in company.units if unit.parent)
    topics = ((topic.id, topic.parent) for topic in company.topics if topic.parent)
    yield from (("g", *each) for each in units)
    yield from (("g", p.id, group) for p in company.people for group in groups_of(p, moment))
    yield from (("g2", c.id, name) for c in company.channels for name in sets_of(c))
    yield from (("g3", *each) for each in topics)
    yield from (("g4", action, group) for group, members in GROUPS.items() for action in members)
