"""Cedar, written by others and proved by them, answers the core as we do.

The core is what both can say: permissions and prohibitions, by role, unit, person and legal status,
for actions, on classes and channels, about trees of topics; in one rank, without overrides and
conditions. Everything else is held against the reference.
"""

from __future__ import annotations

import os
from typing import Any

import cedarpy
import pytest
from msgspec.structs import replace

from engine.random_companies import FIRST_DAY, ROLES, Dice, company
from sayso.engine.action import ACTIONS, GROUPS, spread
from sayso.engine.channel import CLASSES, Channel
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.draft import Draft
from sayso.engine.guideline import Clause, Effect, Guideline, Rule, Where, Who

QUESTIONS = max(2_400, int(os.environ.get("SAYSO_CASES", "10000")) // 5)
AT_ONCE = 120
PARTS = 4
STATUSES = ("employee", "apprentice", "contractor", "agency", "leaver")


def core_company(seed: int) -> Company:
    """A random company whose clauses say nothing but what Cedar can say too."""
    dice = Dice(seed)
    said = company(seed)
    people = [person.id for person in said.people]
    units = [unit.id for unit in said.units]
    topics = [topic.id for topic in said.topics]
    channels = [channel.id for channel in said.channels]

    def who() -> Who:
        keys: dict[str, Any] = {
            "person": dice.some(people, 2),
            "role": dice.some(ROLES, 2),
            "unit": dice.some(units, 2),
            "status": dice.some(STATUSES, 2),
        }
        return Who(**{key: keys[key] for key in dice.some(list(keys), 2)})

    def where() -> Where:
        if dice.maybe(0.7):
            return Where(class_=dice.some(CLASSES, 2))
        return Where(channel=dice.some(channels, 4))

    def clause() -> Clause:
        effect: Effect = dice.choice(["allow", "allow", "forbid"])
        few = effect == "forbid"
        return Clause(
            effect=effect,
            who=tuple(who() for _ in range(dice.randint(0, 2))),
            except_=tuple(who() for _ in range(dice.choice([0, 0, 1]))),
            deputies="never",
            do=dice.some((*ACTIONS[:6], *GROUPS), 2, 1 if few else 0),
            on=tuple(where() for _ in range(dice.randint(1 if few else 0, 2))),
            about=dice.some(topics, 2, 1 if few else 0),
            apart_from=dice.some(topics, 1, 0),
        )

    rules = tuple(
        Rule(id=str(n), clauses={key: clause() for key in "ab"}) for n in range(dice.randint(2, 6))
    )
    return replace(said, guideline=Guideline(rules=rules))


# ── the same in Cedar ────────────────────────────────────────────────────────────────────────────


def uid(kind: str, name: str) -> dict[str, str]:
    """The name of an entity."""
    return {"type": kind, "id": name}


def minutes(moment: Any) -> int:
    """A moment as Cedar counts it."""
    return int((moment - FIRST_DAY).total_seconds() // 60)


def entities(said: Company, asked: set[tuple[str, str | None]]) -> list[dict[str, Any]]:
    """People in units and roles, channels in classes, topics in topics, and what is asked about.

    A *post* is what is said on a channel about a topic: it lies in both.
    """
    found: list[dict[str, Any]] = []

    def add(kind: str, name: str, *parents: dict[str, str], **attrs: Any) -> None:
        found.append({"uid": uid(kind, name), "attrs": attrs, "parents": list(parents)})

    for unit in said.units:
        add("Unit", unit.id, *([uid("Unit", unit.parent)] if unit.parent else []))
    for role in said.roles:
        add("Role", role.id)
    for person in said.people:
        until = {"until": minutes(person.employed_until)} if person.employed_until else {}
        roles = [uid("Role", role) for role in person.roles]
        add("Person", person.id, uid("Unit", person.unit), *roles, status=person.status, **until)
    for class_ in CLASSES:
        add("Class", class_)
    for channel in said.channels:
        add("Channel", channel.id, uid("Class", channel.class_))
    for topic in said.topics:
        add("Topic", topic.id, *([uid("Topic", topic.parent)] if topic.parent else []))
    for channel, topic in sorted(asked, key=str):
        parents = [uid("Channel", channel), *([uid("Topic", topic)] if topic else [])]
        add("Post", f"{channel} {topic}", *parents)
    for action in ACTIONS:
        add("Action", action)
    return found


STATUS = (
    "(if principal has until && context.now >= principal.until then {left}"
    ' else if principal.status == "leaver" && principal has until then {stayed}'
    " else principal.status == {status})"
)
"""Whoever has left is a leaver; whoever is entered as one and has an end to come has not yet."""


def policy(clause: Clause) -> str:
    """The clause as a Cedar policy."""

    def any_of(tests: list[str]) -> str:
        return "(" + " || ".join(tests) + ")"

    def has_status(status: str) -> str:
        left, stayed = (str(status == name).lower() for name in ("leaver", "employee"))
        return STATUS.format(left=left, stayed=stayed, status=f'"{status}"')

    def is_one(who: Who) -> str:
        keys = [
            [f'principal == Person::"{person}"' for person in who.person],
            [f'principal in Role::"{role}"' for role in who.role],
            [f'principal in Unit::"{unit}"' for unit in who.unit],
            [has_status(status) for status in who.status],
        ]
        return "(" + " && ".join(any_of(key) for key in keys if key) + ")"

    def is_here(where: Where) -> str:
        tests = [f'resource in Class::"{class_}"' for class_ in where.class_]
        return any_of(tests + [f'resource in Channel::"{each}"' for each in where.channel])

    head = "permit" if clause.effect == "allow" else "forbid"
    actions = ", ".join(f'Action::"{action}"' for action in sorted(spread(clause.do)))
    text = f"{head} (principal, action in [{actions}], resource)"
    if clause.who:
        text += f"\nwhen {{ {any_of([is_one(who) for who in clause.who])} }}"
    if clause.on:
        text += f"\nwhen {{ {any_of([is_here(where) for where in clause.on])} }}"
    if clause.about:
        about = [f'resource in Topic::"{topic}"' for topic in clause.about]
        text += f"\nwhen {{ {any_of(about)} }}"
    for topic in clause.apart_from:
        text += f'\nunless {{ resource in Topic::"{topic}" }}'
    if clause.except_:
        text += f"\nunless {{ {any_of([is_one(who) for who in clause.except_])} }}"
    return text + ";"


def policies(said: Company) -> str:
    """Every clause, and a permit for what lies in a class that is open by default."""
    clauses = [c for rule in said.guideline.rules for c in rule.clauses.values()]
    by_default = [
        f'permit (principal, action, resource in Class::"{class_.id}");'
        for class_ in said.classes
        if not class_.is_closed
    ]
    return "\n\n".join([*map(policy, clauses), *by_default])


def core_draft(dice: Dice, said: Company) -> Draft:
    """A question in the core: one declared topic or none, a channel that stands for itself."""

    def stands_for_itself(channel: Channel) -> bool:
        return not (channel.place and channel.class_ == "ambassador")

    return Draft(
        author=dice.choice([person.id for person in said.people]),
        channel=dice.choice([c.id for c in said.channels if stands_for_itself(c)]),
        action=dice.choice(ACTIONS[:6]) if dice.maybe(0.7) else dice.choice(ACTIONS),
        time=dice.moment(),
        topics=dice.choice([(), *((topic.id,) for topic in said.topics)]),
        speaks_as="private",
    )


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_cedar_answers_the_core_as_the_engine_does(part: int) -> None:
    """Every permit and every deny of Cedar is our *ok* and our *stop*, without an exception."""
    verdicts: set[str] = set()
    for seed in range(part, QUESTIONS // AT_ONCE, PARTS):
        said, dice = core_company(seed), Dice(seed)
        rulebook = compile_rulebook(said)
        drafts = [core_draft(dice, said) for _ in range(AT_ONCE)]
        asked = {(draft.channel, draft.topics[0] if draft.topics else None) for draft in drafts}
        requests = [
            {
                "principal": f'Person::"{draft.author}"',
                "action": f'Action::"{draft.action}"',
                "resource": f'Post::"{draft.channel} {draft.topics[0] if draft.topics else None}"',
                "context": {"now": minutes(draft.time)},
            }
            for draft in drafts
        ]
        written = policies(said)
        results = cedarpy.is_authorized_batch(requests, written, entities(said, asked))
        for draft, result in zip(drafts, results, strict=True):
            assert not result.diagnostics.errors, (seed, result.diagnostics.errors, written)
            verdict = decide(draft, rulebook).verdict
            verdicts.add(verdict)
            assert (verdict == "ok") == result.allowed, (seed, draft, verdict, written)
            assert verdict != "ask", "nothing in the core asks"
    assert verdicts == {"ok", "stop"}
