"""The engine answers every question as the slow reference does, and the questions are worth asking."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from engine.random_cases import Case, cases
from engine.random_companies import company
from engine.reference import Reference, answer
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.decision import Decision
from sayso.engine.finding import Reading
from sayso.engine.guideline import Clause, When, Where, Who

CASES = int(os.environ.get("SAYSO_CASES", "10000"))
AT_ONCE = 40
"""Questions to one company: building it costs more than asking it."""
PARTS = 16

Told = dict[str, Any]


def told_by_reference(said: Company, expected: Reference) -> Told:
    """What the reference answers, in the words both are compared in."""
    rounds = expected.topics
    effects = {
        (rule.id, key): clause.effect
        for rule in said.guideline.rules
        for key, clause in rule.clauses.items()
    }
    duties = {duty for one in rounds.values() for duty in one.duties.items()}
    return {
        "verdict": expected.verdict,
        "channel": expected.channel,
        "topics": {topic: one.verdict for topic, one in rounds.items()},
        "deciding": {(topic, *name) for topic, one in rounds.items() for name in one.deciding},
        "fallen": {(topic, *name) for topic, one in rounds.items() for name in one.fallen},
        "approvers": {person for one in rounds.values() for person in one.approvers},
        "duties": {(name, there) for name, there in duties if effects[name] == "require"},
        "advised": {rule for (rule, key), _ in duties if effects[rule, key] == "advise"},
        "asks for the topic": expected.asks_topic,
        "asks for the class": expected.asks_class,
        "unasked": any(one.unasked for one in rounds.values()),
        "nothing permits": any(one.nothing_permits for one in rounds.values()),
        "advice": expected.advice,
    }


def told_by_engine(decision: Decision) -> Told:
    """What the engine answers, in the words both are compared in."""

    def with_fate(*fates: str) -> set[tuple[str | None, str, str, bool]]:
        return {
            (reason.topic, reason.rule, reason.clause, reason.complement)
            for reason in decision.reasons
            if reason.fate in fates
        }

    asked = {query.about for query in decision.queries}
    return {
        "verdict": decision.verdict,
        "channel": decision.channel,
        "topics": dict(decision.topics),
        "deciding": with_fate("decided"),
        # a clause that fell under one mark and stands under another has not fallen
        "fallen": with_fate("freed", "outranked") - with_fate("decided", "stood"),
        "approvers": {one.id for step in decision.approvals for one in step.of},
        "duties": {((duty.rule, duty.clause), duty.fulfilled) for duty in decision.duties},
        "advised": set(decision.advised),
        "asks for the topic": "topic" in asked,
        "asks for the class": "class" in asked,
        "unasked": decision.unasked,
        "nothing permits": decision.nothing_permits,
        "advice": decision.advice,
    }


def differences(said: Company, question: Case) -> dict[str, tuple[object, object]]:
    """Where the reference (first) and the engine (second) do not agree."""
    draft, reading = question
    expected = told_by_reference(said, answer(draft, said, reading))
    found = told_by_engine(decide(draft, compile_rulebook(said), reading))
    return {key: (expected[key], found[key]) for key in expected if expected[key] != found[key]}


def with_clauses(said: Company, keep: Callable[[str, str], bool]) -> Company:
    """The company with only those clauses."""
    rules = tuple(
        replace(rule, clauses={key: c for key, c in rule.clauses.items() if keep(rule.id, key)})
        for rule in said.guideline.rules
    )
    return replace(said, guideline=replace(said.guideline, rules=rules))


def smallest(said: Company, question: Case) -> Company:
    """The company without every clause that the disagreement does not need."""
    for rule in said.guideline.rules:
        for key in rule.clauses:
            name = (rule.id, key)
            fewer = with_clauses(said, lambda *other, name=name: other != name)
            if differences(fewer, question):
                said = fewer
    return said


def plainly(value: object) -> str:
    """A value without what is not said in it."""

    def bare(one: Any) -> Any:
        if isinstance(one, dict):
            return {key: bare(each) for key, each in one.items() if each not in (None, "", (), {})}
        return [bare(each) for each in one] if isinstance(one, list | tuple) else one

    return repr(bare(msgspec.to_builtins(value)))


def report(seed: int, place: int, said: Company, question: Case) -> str:
    """Everything needed to see the disagreement: the seed, the question, the clauses it takes."""
    said = smallest(said, question)
    lines = [f"company({seed}), question {place} of cases(…, {seed}, {AT_ONCE})"]
    lines += [
        f"  {key}: reference {a}, engine {b}" for key, (a, b) in differences(said, question).items()
    ]
    lines += [f"  draft {plainly(question[0])}", f"  reading {plainly(question[1])}"]
    lines += [
        f"  {rule.id}{key} ({rule.rank}, {rule.strength}) {plainly(clause)}"
        for rule in said.guideline.rules
        for key, clause in rule.clauses.items()
    ]
    return "\n".join(lines)


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_engine_answers_as_the_reference_does(part: int) -> None:
    """Verdict, topics, what decided, what fell, who is asked, duties and questions are the same."""
    for seed in range(part, max(PARTS, CASES // AT_ONCE), PARTS):
        said = company(seed)
        rulebook = compile_rulebook(said)
        for place, (draft, reading) in enumerate(cases(said, seed, AT_ONCE)):
            expected = told_by_reference(said, answer(draft, said, reading))
            found = told_by_engine(decide(draft, rulebook, reading))
            assert found == expected, report(seed, place, said, (draft, reading))


# ── the questions are worth asking ───────────────────────────────────────────────────────────────


def first_cases(companies: int) -> Iterator[tuple[Company, list[Case]]]:
    """The questions every run starts with."""
    for seed in range(companies):
        said = company(seed)
        yield said, cases(said, seed, AT_ONCE)


@pytest.mark.random
def test_every_kind_of_answer_occurs() -> None:
    """No answer is so rare among the random ones that a wrong one would go unseen."""
    seen: Counter[str] = Counter()
    for said, questions in first_cases(companies=100):
        strengths = {rule.id: rule.strength for rule in said.guideline.rules}
        ranks = {rule.id: rule.rank for rule in said.guideline.rules}
        for draft, reading in questions:
            told = answer(draft, said, reading)
            rounds = told.topics.values()
            seen.update(
                {
                    told.verdict: 1,
                    "several verdicts": len({one.verdict for one in rounds}) > 1,
                    "asks for the topic": told.asks_topic,
                    "asks for the class": told.asks_class,
                    "advice": told.advice,
                    "unasked": any(one.unasked for one in rounds),
                    "nothing permits": any(one.nothing_permits for one in rounds),
                    "falls": any(one.fallen for one in rounds),
                    "complement falls": any(name[2] for one in rounds for name in one.fallen),
                    "complement decides": any(name[2] for one in rounds for name in one.deciding),
                    "yes on file": any(one.given for one in rounds),
                    "vacant": any(one.vacant for one in rounds),
                    "assumed": any(
                        i.assumed for o in rounds for m in o.matched for i in m.instances
                    ),
                    "several marks": any(len(m.instances) > 1 for o in rounds for m in o.matched),
                    "text there": any(True in one.duties.values() for one in rounds),
                    "must missing": any(
                        there is False and strengths[name[0]] == "must"
                        for one in rounds
                        for name, there in one.duties.items()
                    ),
                    "law decides": any(
                        ranks[name[0]] == "law" for o in rounds for name in o.deciding
                    ),
                }
            )
    rare = {kind: count for kind, count in seen.items() if count < 20}
    assert not rare, f"of 4,000 questions: {rare}"


def without(kind: type, name: str) -> Callable[[Company, Case], tuple[Company, Case]]:
    """Takes a key of a class of the notation out of every clause."""
    default = next(f.default for f in msgspec.structs.fields(kind) if f.name == name)

    def bare(one: Any) -> Any:
        return replace(one, **{name: default}) if isinstance(one, kind) else one

    def strip(clause: Clause) -> Clause:
        when = bare(clause.when) if clause.when else None
        if when and when.delegated_by:
            when = replace(when, delegated_by=tuple(map(bare, when.delegated_by)))
        ask = clause.ask
        if ask is not None:
            steps = tuple(
                replace(bare(step), of=tuple(bare(one) for one in step.of)) for step in ask.steps
            )
            ask = replace(ask, steps=steps)
        return replace(
            bare(clause),
            **{}
            if kind is Clause
            else {
                "who": tuple(map(bare, clause.who)),
                "except_": tuple(map(bare, clause.except_)),
                "on": tuple(map(bare, clause.on)),
                "when": when,
                "ask": ask,
                "text": bare(clause.text),
            },
        )

    def change(said: Company, question: Case) -> tuple[Company, Case]:
        rules = tuple(
            replace(bare(rule), clauses={key: strip(c) for key, c in rule.clauses.items()})
            for rule in said.guideline.rules
        )
        return replace(said, guideline=replace(said.guideline, rules=rules)), question

    return change


def of_company(**changes: Any) -> Callable[[Company, Case], tuple[Company, Case]]:
    """Changes a part of the company."""
    return lambda said, question: (replace(said, **changes), question)


def of_draft(**changes: Any) -> Callable[[Company, Case], tuple[Company, Case]]:
    """Changes a part of the draft."""
    return lambda said, question: (said, (replace(question[0], **changes), question[1]))


def of_each(part: str, **changes: Any) -> Callable[[Company, Case], tuple[Company, Case]]:
    """Changes every person, channel, topic … of the company."""

    def change(said: Company, question: Case) -> tuple[Company, Case]:
        return replace(
            said, **{part: tuple(replace(o, **changes) for o in getattr(said, part))}
        ), question

    return change


NEVER_RANDOM = {"name", "effect", "ask", "act", "finding", "at", "words", "instead", "contact"}
FEATURES: dict[str, Callable[[Company, Case], tuple[Company, Case]]] = {
    **{
        f"{kind.__name__}.{f.name}": without(kind, f.name)
        for kind in (Clause, Who, Where, When)
        for f in msgspec.structs.fields(kind)
        if f.name not in NEVER_RANDOM
    },
    "Company.absences": of_company(absences=()),
    "Company.consents": of_company(consents=msgspec.convert({}, type(company(0).consents))),
    "Class.closed": of_each("classes", closed=False),
    "Class.ask_first": of_each("classes", ask_first=False),
    "Role.deputy": of_each("roles", deputy=None),
    "Unit.parent": of_each("units", parent=None),
    "Unit.head": of_each("units", head=None),
    "Topic.owner": of_each("topics", owner=None),
    "Topic.deputy": of_each("topics", deputy=None),
    "Topic.route_to": of_each("topics", route_to=None),
    "Person.employed_from": of_each("people", employed_from=None),
    "Person.employed_until": of_each("people", employed_until=None),
    "Channel.deputy": of_each("channels", deputy=None),
    "Channel.profile_text": of_each("channels", profile_text=""),
    "Draft.asked": of_draft(asked=True),
    "Draft.media": of_draft(media=()),
    "Draft.approvals": of_draft(approvals=()),
    "Draft.speaks_as": of_draft(speaks_as="private"),
    "Draft.proposed": of_draft(proposed=()),
    "Reading.failed": lambda said, question: (
        said,
        (question[0], replace(question[1], failed=frozenset())),
    ),
    "Reading.marks": lambda said, question: (said, (question[0], Reading())),
}


@pytest.mark.random
@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_decides_something(feature: str) -> None:
    """Without it some random questions are answered otherwise, so an engine without it is caught."""
    times = 0
    for said, questions in first_cases(companies=250):
        for question in questions[::4]:
            changed, asked = FEATURES[feature](said, question)
            before = told_by_reference(said, answer(question[0], said, question[1]))
            times += before != told_by_reference(changed, answer(asked[0], changed, asked[1]))
            if times == 3:
                return
    pytest.fail(f"{feature} decided {times} of 2,500 random questions")
