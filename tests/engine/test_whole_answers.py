"""A scene's whole answers say what ``decide`` says of the same question, on random companies."""

from __future__ import annotations

import os
from typing import Any

import pytest

from engine.random_companies import Dice, bare_company, company
from engine.test_backwards import circumstances
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.decision import VERDICTS, Decision
from sayso.engine.draft import Draft
from sayso.engine.scene import Outcome, Scene

CASES = int(os.environ.get("SAYSO_CASES", "10000"))
PARTS = 8
QUESTIONS = 250
"""What one company is asked."""

Told = dict[str, Any]


def told_by_decide(decision: Decision) -> Told:
    """What both are compared in."""

    def fell(fate: str) -> set[tuple[str | None, str, str]]:
        return {(r.topic, r.rule + r.clause, r.by) for r in decision.reasons if r.fate == fate}

    return {
        "verdict": decision.verdict,
        "topics": decision.topics,
        "approvals": decision.approvals,
        "duties": {repr(duty) for duty in decision.duties},
        "advised": set(decision.advised),
        "freed": fell("freed"),
        "outranked": fell("outranked"),
        "stood": {
            (r.topic, r.rule + r.clause) for r in decision.reasons if r.fate in ("decided", "stood")
        },
        "class unclear": any(query.about == "class" for query in decision.queries),
    }


def told_by_scene(outcome: Outcome, topics: tuple[str | None, ...]) -> Told:
    """The same of an outcome."""
    rounds = list(zip(topics, outcome.rounds, strict=True))
    return {
        "verdict": outcome.verdict,
        "topics": tuple((topic, each.ruling.verdict) for topic, each in rounds),
        "approvals": outcome.approvals,
        "duties": {repr(duty) for _, each in rounds for duty in each.duties},
        "advised": {name for _, each in rounds for name in each.advised},
        "freed": {(topic, *one) for topic, each in rounds for one in each.freed},
        "outranked": {(topic, *one) for topic, each in rounds for one in each.outranked},
        "stood": {(topic, name) for topic, each in rounds for name in each.stood},
        "class unclear": outcome.class_unclear,
    }


def scene_of(said: Company, fixed: Told) -> Scene:
    given = {name: value for name, value in fixed.items() if name not in ("action", "moment")}
    return Scene(compile_rulebook(said), fixed["action"], fixed["moment"], **given)


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_whole_answers_are_those_of_decide(part: int) -> None:
    """Verdict, reasons, what fell to what, duties and approvers are the same on up to three topics."""
    for seed in range(part, max(PARTS, CASES // QUESTIONS), PARTS):
        said = bare_company(seed) if seed % 2 else company(seed)
        if not said.people or not said.channels:
            continue
        dice = Dice(f"whole {seed}")
        for fixed in circumstances(said, seed, 2):
            scene = scene_of(said, fixed)
            for _ in range(QUESTIONS // 2):
                author = dice.choice(said.people).id
                channel = dice.choice(said.channels).id
                named = [topic.id for topic in said.topics]
                topics = dice.some(named, 3, 0) if named else ()
                draft = Draft(
                    author=author,
                    channel=channel,
                    action=fixed["action"],
                    time=fixed["moment"],
                    topics=topics or None,
                    asked=scene.plane.given.asked,
                    scheduled=scene.plane.given.scheduled,
                    delegated_by=scene.plane.given.delegated_by,
                    answering=scene.plane.given.answering,
                )
                expected = told_by_decide(decide(draft, scene.book))
                found = told_by_scene(scene.answer(author, channel, topics), topics or (None,))
                assert found == expected, (seed, draft)


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_sets_of_people_are_those_of_the_groups(part: int) -> None:
    """Who may, as three sets, is who may in groups, on every channel and topic."""
    for seed in range(part, max(PARTS, CASES // QUESTIONS), PARTS):
        said = bare_company(seed)
        for fixed in circumstances(said, seed, 1):
            scene = scene_of(said, fixed)
            for channel in said.channels:
                for topic in (*(each.id for each in said.topics), None):
                    sets = [0, 0, 0]
                    for group in scene.who(channel.id, topic):
                        sets[VERDICTS.index(group.ruling.verdict)] |= group.those
                    assert scene.may(channel.id, topic) == tuple(sets), (seed, channel.id, topic)


def test_a_topic_given_twice_counts_once() -> None:
    """No topic is *nobody said which*, and a topic twice is that topic."""
    said = company(3)
    scene = Scene(compile_rulebook(said), "publish", circumstances(said, 3, 1)[0]["moment"])
    person, channel, topic = said.people[0].id, said.channels[0].id, said.topics[0].id
    assert scene.answer(person, channel, ()) == scene.answer(person, channel, (None,))
    assert scene.answer(person, channel, (topic, topic)) == scene.answer(person, channel, (topic,))
