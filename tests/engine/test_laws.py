"""Laws every guideline keeps, whatever it says: on random companies, with random questions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.random_cases import Case, cases, edges, moment
from engine.random_companies import (
    CONDITIONS,
    FIRST_DAY,
    MESSAGES,
    Clauses,
    Dice,
    bare_company,
    company,
)
from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Group, Ruling
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Company, Profile
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decision import VERDICTS, Decision
from sayso.engine.draft import Draft
from sayso.engine.example import examples_of, misanswered
from sayso.engine.finding import Mark, Reading
from sayso.engine.guideline import (
    Approval,
    Approver,
    Clause,
    Example,
    Examples,
    Guideline,
    Override,
    Rule,
    Step,
    Where,
    Who,
)
from sayso.engine.person import Person, Role, Unit
from sayso.engine.scene import Scene
from sayso.engine.topic import Topic

AT_ONCE = 25

seeds = st.integers(min_value=0, max_value=2**32)
pytestmark = pytest.mark.random


def questions(seed: int) -> tuple[Company, list[Case]]:
    """A company and what it is asked."""
    said = company(seed)
    return said, cases(said, seed, AT_ONCE)


def without_own_severity(asked: list[Case]) -> list[Case]:
    """The questions without marks that stop by themselves as long as no clause speaks of them."""
    return [
        (draft, replace(reading, marks=tuple(replace(m, severity="hint") for m in reading.marks)))
        for draft, reading in asked
    ]


def with_rule(said: Company, rule: Rule) -> Company:
    """The company with one more rule, which no other rule names."""
    return with_rules(said, (*said.guideline.rules, rule))


def with_rules(said: Company, rules: tuple[Rule, ...]) -> Company:
    """The company with these rules."""
    return replace(said, guideline=replace(said.guideline, rules=rules))


def with_clauses(said: Company, change: Callable[[Clause], Clause]) -> Company:
    """The company with every clause changed."""
    return with_rules(
        said,
        tuple(
            replace(rule, clauses={key: change(c) for key, c in rule.clauses.items()})
            for rule in said.guideline.rules
        ),
    )


def needing_everybody(clause: Clause) -> Clause:
    """The clause with steps that need everybody they ask.

    *Half of them* asks for fewer where fewer are concerned: then to know that nobody else is in
    the picture can cost the yes of somebody who was counted in.
    """
    if clause.ask is None:
        return clause
    steps = tuple(replace(step, need="all") for step in clause.ask.steps)
    return replace(clause, ask=replace(clause.ask, steps=steps))


def further(seed: int, said: Company, effects: tuple[str, ...]) -> Rule:
    """A rule of its own with one clause of such an effect, overriding nothing."""
    dice = Dice(seed)
    drawn = Clauses(dice, said)
    clause = drawn.clause([])
    while clause.effect not in effects:
        clause = drawn.clause([])
    clause = replace(clause, overrides=(), only=False)
    return Rule(id="99", rank=dice.choice(["law", "company", "channel"]), clauses={"a": clause})


def strictness(decision: Decision) -> int:
    """How strict the answer is."""
    return VERDICTS.index(decision.verdict)


def answers(said: Company, asked: list[Case]) -> Iterator[tuple[Case, Decision]]:
    """Every question with its answer."""
    rulebook = compile_rulebook(said)
    for draft, reading in asked:
        yield (draft, reading), decide(draft, rulebook, reading)


@settings(max_examples=60)
@given(seeds)
def test_a_further_prohibition_never_allows_more(seed: int) -> None:
    """A prohibition in a rule that no override names makes no answer milder, whatever its rank:
    where it matches the answer is *stop*, elsewhere it changes nothing.
    """
    said, asked = questions(seed)
    asked = without_own_severity(asked)
    more = with_rule(said, further(seed, said, ("forbid", "no_reply")))
    for (case, before), (_, after) in zip(answers(said, asked), answers(more, asked), strict=True):
        assert strictness(after) >= strictness(before), case
        spoke = any(r.rule == "99" and r.fate == "decided" for r in after.reasons)
        assert after.verdict == ("stop" if spoke else before.verdict), case


@settings(max_examples=60)
@given(seeds)
def test_a_further_approval_never_allows_more(seed: int) -> None:
    """An approval in a rule that no override names makes no answer milder, but for one case: in a
    closed class where nothing permitted before (*stop*, or *ask* for the topic that nobody named) it
    is what permits: *ask*, or *ok* where everybody it asks has said yes.
    """
    said, asked = questions(seed)
    asked = without_own_severity(asked)
    more = with_rule(said, further(seed, said, ("ask",)))
    for (case, before), (_, after) in zip(answers(said, asked), answers(more, asked), strict=True):
        if strictness(after) < strictness(before):
            asks_topic = any(query.about == "topic" for query in before.queries)
            assert before.nothing_permits or asks_topic, case
            assert any(r.rule == "99" and r.fate == "decided" for r in after.reasons), case


@settings(max_examples=60)
@given(seeds)
def test_a_further_duty_never_allows_more(seed: int) -> None:
    """A duty that overrides nothing makes no answer milder."""
    said, asked = questions(seed)
    asked = without_own_severity(asked)
    more = with_rule(said, further(seed, said, ("require", "advise")))
    for (case, before), (_, after) in zip(answers(said, asked), answers(more, asked), strict=True):
        assert strictness(after) >= strictness(before), case


@settings(max_examples=60)
@given(seeds)
def test_an_override_frees_only_what_it_names_and_only_on_its_topic(seed: int) -> None:
    """With one override more, what falls besides is what it names, on topics where its own clause
    matches; everything else has the fate it had.
    """
    said, asked = questions(seed)
    dice = Dice(seed)
    rules = [rule for rule in said.guideline.rules if rule.clauses]
    one, other = dice.choice(rules), dice.choice(rules)
    key, name = dice.choice(list(one.clauses)), dice.choice([other.id, other.id + "a"])
    clause = one.clauses[key]
    louder = replace(clause, overrides=(*clause.overrides, Override(rule=name)))
    changed = replace(one, clauses={**one.clauses, key: louder})
    more = with_rules(said, tuple(changed if r is one else r for r in said.guideline.rules))
    for (case, before), (_, after) in zip(answers(said, asked), answers(more, asked), strict=True):
        if before.channel != after.channel:
            continue  # answered as private person and as ambassador: the stricter one changed
        topics = {r.topic for r in before.reasons if (r.rule, r.clause) == (one.id, key)}
        before_fates = {(r.topic, r.rule, r.clause, r.complement, r.fate) for r in before.reasons}
        for reason in after.reasons:
            fate = (reason.topic, reason.rule, reason.clause, reason.complement, reason.fate)
            if reason.fate == "freed" and fate not in before_fates:
                assert name in (reason.rule, reason.rule + reason.clause), case
                assert reason.topic in topics, case


def on_marks(*marks: Mark) -> str:
    """The verdict where a second rule frees one word of what the first forbids."""
    rules = (
        Rule(id="1", clauses={"a": Clause(effect="forbid", if_=("names_customer",))}),
        Rule(
            id="2",
            clauses={
                "a": Clause(
                    effect="allow",
                    about=("t",),
                    if_=("customer_with_consent",),
                    overrides=(Override(rule="1a"),),
                )
            },
        ),
    )
    draft = Draft(author="ann", channel="wall", time=FIRST_DAY, topics=("t",))
    return decide(draft, compile_rulebook(small(rules)), Reading(marks=marks)).verdict


def test_an_override_frees_only_the_finding_under_which_both_match() -> None:
    """One customer's consent does not free the name of another."""
    consented = Mark(kind="names_customer", also=("customer_with_consent",), start=0, end=3)
    other = Mark(kind="names_customer", start=9, end=12)
    assert on_marks(consented) == "ok"
    assert on_marks(other) == "stop"
    assert on_marks(consented, other) == "stop"


def in_another_order(seed: int, said: Company) -> Company:
    """The company with its rules, clauses, people, channels, topics and all the rest shuffled."""
    chance = random.Random(seed)

    def shuffled(values: Any) -> Any:
        return tuple(chance.sample(list(values), len(values)))

    rules = tuple(
        replace(rule, clauses=dict(shuffled(rule.clauses.items()))) for rule in said.guideline.rules
    )
    parts = ("people", "channels", "topics", "units", "roles", "levels", "absences", "classes")
    return replace(
        with_rules(said, shuffled(rules)),
        **{part: shuffled(getattr(said, part)) for part in (*parts, "facts", "sites")},
        consents=replace(said.consents, approvals=shuffled(said.consents.approvals)),
        calendar=replace(said.calendar, events=shuffled(said.calendar.events)),
    )


@settings(max_examples=60)
@given(seeds)
def test_order_does_not_matter(seed: int) -> None:
    """Rules, clauses, people, channels, topics and all the rest may stand in any order."""
    said, asked = questions(seed)
    mixed = in_another_order(seed, said)

    def gist(decision: Decision) -> tuple[object, ...]:
        return (
            decision.verdict,
            decision.topics,
            decision.advice,
            decision.channel,
            {(r.topic, r.rule, r.clause, r.complement, r.fate) for r in decision.reasons},
            {one.id for step in decision.approvals for one in step.of},
            {(duty.rule, duty.clause, duty.fulfilled) for duty in decision.duties},
            {(query.about, query.options) for query in decision.queries},
            {(found.kind, found.severity, found.start) for found in decision.findings},
        )

    for (case, one), (_, other) in zip(answers(said, asked), answers(mixed, asked), strict=True):
        assert gist(one) == gist(other), case


# ── nothing unknown allows more than knowing ─────────────────────────────────────────────────────


@settings(max_examples=60)
@given(seeds)
def test_proposed_topics_allow_no_more_than_any_of_them(seed: int) -> None:
    """As long as nobody says which of the proposed topics it is, the strictest answer stands."""
    said, asked = questions(seed)
    rulebook = compile_rulebook(said)
    for draft, reading in asked:
        proposed = draft.proposed or reading.topics
        if not proposed:
            continue
        unknown = decide(replace(draft, topics=None), rulebook, reading)
        for topic in proposed:
            known = decide(replace(draft, topics=(topic,)), rulebook, reading)
            assert strictness(unknown) >= strictness(known), (draft, topic)


@settings(max_examples=60)
@given(seeds)
def test_a_failed_check_allows_no_more_than_either_outcome(seed: int) -> None:
    """Whether the failed check would have found something or not, the answer would not have been
    stricter.
    """
    said, asked = questions(seed)
    rulebook = compile_rulebook(with_clauses(said, needing_everybody))
    dice = Dice(seed)
    for draft, reading in asked:
        found = {kind for mark in reading.marks for kind in mark.kinds}
        unfound = [condition for condition in CONDITIONS if condition not in found]
        if not unfound:
            continue
        doubted = dice.choice(unfound)
        rest = reading.failed - {doubted}
        failed = replace(reading, failed=reading.failed | {doubted})
        clean = replace(reading, failed=rest, checked=reading.checked | {doubted})
        spot = Mark(kind=doubted, start=50, end=51)
        other = replace(clean, marks=(*reading.marks, spot))
        beside = tuple(replace(m, also=(*m.also, doubted)) for m in reading.marks)
        strict = decide(draft, rulebook, failed)
        for known in (clean, other, replace(clean, marks=beside)):
            assert strictness(strict) >= strictness(decide(draft, rulebook, known)), (draft, failed)


@settings(max_examples=60)
@given(seeds)
def test_unknown_people_and_consents_allow_no_more_than_known_ones(seed: int) -> None:
    """A picture of nobody knows whom is asked about as if adults and minors were on it, and none of
    them had said yes.
    """
    said, asked = questions(seed)
    rulebook = compile_rulebook(with_clauses(said, needing_everybody))
    for draft, reading in asked:
        if not draft.media:
            continue
        media = draft.media
        blank = tuple(replace(one, people="unknown", consents="unknown") for one in media)
        unknown = decide(replace(draft, media=blank), rulebook, reading)
        for people in ("none", "adults", "minors", "both"):
            for consents in ("all", "some", "none"):
                shown = tuple(replace(one, people=people, consents=consents) for one in media)
                known = decide(replace(draft, media=shown), rulebook, reading)
                assert strictness(unknown) >= strictness(known), (draft, people, consents)


# ── drafts ───────────────────────────────────────────────────────────────────────────────────────


@settings(max_examples=60)
@given(seeds)
def test_a_further_topic_never_allows_more(seed: int) -> None:
    """A draft about one thing more gets no milder answer."""
    said, asked = questions(seed)
    rulebook = compile_rulebook(said)
    topics = [topic.id for topic in said.topics]
    for draft, reading in asked:
        if not draft.topics:
            continue
        before = decide(draft, rulebook, reading)
        for topic in topics:
            more = replace(draft, topics=(*draft.topics, topic))
            assert strictness(decide(more, rulebook, reading)) >= strictness(before), (draft, topic)


@settings(max_examples=60)
@given(seeds)
def test_asking_first_never_makes_the_answer_stricter(seed: int) -> None:
    """Who asks first is not worse off, as long as no clause itself speaks of having asked.

    A yes on file for what the text speaks of is for those who do not ask anew.
    """
    said, asked = questions(seed)

    def unasked(clause: Clause) -> Clause:
        return replace(clause, when=replace(clause.when, asked=None) if clause.when else None)

    rulebook = compile_rulebook(with_clauses(said, unasked))
    for draft, seen in asked:
        reading = replace(seen, on_file=frozenset())
        before = decide(replace(draft, asked=False), rulebook, reading)
        after = decide(replace(draft, asked=True), rulebook, reading)
        assert strictness(after) <= strictness(before), draft
        if before.verdict != after.verdict:
            assert before.unasked, draft
            assert after.verdict == "ask", draft


# ── approvers ────────────────────────────────────────────────────────────────────────────────────


def is_away(said: Company, person: str, moment: datetime) -> bool:
    """Whether somebody is absent or not employed."""
    one = next(each for each in said.people if each.id == person)
    return (
        bool(one.employed_from and moment < one.employed_from)
        or bool(one.employed_until and moment >= one.employed_until)
        or any(a.person == person and a.from_ <= moment < a.until for a in said.absences)
    )


@settings(max_examples=60)
@given(seeds)
def test_nobody_approves_their_own_text(seed: int) -> None:
    """The author is never asked for a yes, unless nobody else is left, and then it says so."""
    said, asked = questions(seed)
    for (draft, _), decision in answers(said, asked):
        for step in decision.approvals:
            for one in step.of:
                assert one.id != draft.author or one.cause == "vacant", draft


@settings(max_examples=60)
@given(seeds)
def test_a_yes_of_the_author_is_worth_nothing(seed: int) -> None:
    """Approvals on file that the author gave leave every answer as it is without them."""
    said, asked = questions(seed)
    rulebook = compile_rulebook(said)
    for draft, reading in asked:
        others = tuple(yes for yes in said.consents.approvals if yes.approver != draft.author)
        without = replace(said, consents=replace(said.consents, approvals=others))
        with_own = decide(draft, rulebook, reading).verdict
        assert with_own == decide(draft, compile_rulebook(without), reading).verdict, draft


@settings(max_examples=60)
@given(seeds)
def test_no_approver_is_absent_who_could_be_replaced(seed: int) -> None:
    """Who is away is replaced, unless the rule wants nobody to stand in or nobody is left."""
    said, asked = questions(seed)
    people = {person.id for person in said.people}
    for (draft, _), decision in answers(said, asked):
        for step in decision.approvals:
            wanted = clause_of(said, step.rule, step.clause).ask
            assert wanted is not None
            insists = any(not who.deputy for each in wanted.steps for who in each.of)
            for one in step.of:
                if one.id in people and is_away(said, one.id, draft.time):
                    assert one.cause == "vacant" or insists, (draft, one)


def clause_of(said: Company, rule: str, clause: str) -> Clause:
    """The clause of that name."""
    return next(each for each in said.guideline.rules if each.id == rule).clauses[clause]


# ── bare questions ───────────────────────────────────────────────────────────────────────────────

Cell = tuple[str, str, str | None]
Fixed = dict[str, Any]


def scenes(seed: int) -> tuple[Company, Fixed]:
    """A company and what is fixed while everybody asks about everything everywhere."""
    said = bare_company(seed)
    dice = Dice(seed)
    people = [person.id for person in said.people]
    return said, {
        "action": dice.choice(["publish", "publish", "publish", *ACTIONS]),
        "moment": moment(dice, edges(said)),
        "asked": dice.maybe(0.4),
        "scheduled": dice.maybe(0.3),
        "delegated_by": dice.choice([None, *people, *people]),
        "answering": dice.choice([None, *MESSAGES]),
    }


def cells(said: Company) -> list[Cell]:
    """Everybody on every channel about every topic and none."""
    topics = [*(topic.id for topic in said.topics), None]
    return [(p.id, c.id, topic) for p in said.people for c in said.channels for topic in topics]


@settings(max_examples=60)
@given(seeds)
def test_a_further_prohibition_gains_nobody_anything(seed: int) -> None:
    """In the matrix with one prohibition more nobody gets a milder verdict anywhere; where it is
    not what decides, everybody has the verdict they had.
    """
    said, fixed = scenes(seed)
    assume(said.people)
    rule = further(seed, said, ("forbid", "no_reply"))
    rule = replace(
        rule, clauses={k: replace(c, if_=(), if_any=()) for k, c in rule.clauses.items()}
    )
    scene = Scene(compile_rulebook(with_rule(said, rule)), **fixed)
    before, after = Scene(compile_rulebook(said), **fixed).matrix(), scene.matrix()
    for cell in cells(said):
        old, new = before.verdict(*cell), after.verdict(*cell)
        assert VERDICTS.index(new) >= VERDICTS.index(old), (fixed, cell)
        decided = "99a" in scene.ruling(*cell).clauses
        assert new == ("stop" if decided else old), (fixed, cell)


@settings(max_examples=60)
@given(seeds)
def test_asking_from_three_sides_is_one_question(seed: int) -> None:
    """Who may is told the same about somebody as they are told where they may, and what they may,
    and as stands in the matrix.
    """
    said, fixed = scenes(seed)
    book = compile_rulebook(said)
    people, channels = [p.id for p in said.people], [c.id for c in said.channels]
    topics = [*(topic.id for topic in said.topics), None]
    scene = Scene(book, **fixed)

    def spread_out(groups: Iterable[Group]) -> dict[str | None, Ruling]:
        return {member: group.ruling for group in groups for member in group.members}

    who = {(c, t): spread_out(scene.who(c, t)) for c in channels for t in topics}
    where = {(p, t): spread_out(scene.where(p, t)) for p in people for t in topics}
    what = {(p, c): spread_out(scene.what(p, c)) for p in people for c in channels}
    matrix = scene.matrix()
    for person, channel, topic in cells(said):
        ruling = who[channel, topic][person]
        assert where[person, topic][channel] == ruling, (fixed, person, channel, topic)
        assert what[person, channel][topic] == ruling, (fixed, person, channel, topic)
        assert matrix.verdict(person, channel, topic) == ruling.verdict, (fixed, person, channel)


@settings(max_examples=8)
@given(seeds)
def test_a_rule_that_matches_nobody_changes_nothing(seed: int) -> None:
    """Without a rule none of whose clauses matches anywhere, every ruling is what it was."""
    said, fixed = scenes(seed)
    book = compile_rulebook(said)
    matched: set[str] = set()
    for person, channel, topic in cells(said):
        for speaks_as in (None, "ambassador"):
            draft = Draft(
                author=person,
                channel=channel,
                topics=None if topic is None else (topic,),
                time=fixed["moment"],
                speaks_as=speaks_as,
                **{key: value for key, value in fixed.items() if key != "moment"},
            )
            matched |= {reason.rule for reason in decide(draft, book).reasons}
    fewer = with_rules(said, tuple(rule for rule in said.guideline.rules if rule.id in matched))
    before, after = Scene(book, **fixed), Scene(compile_rulebook(fewer), **fixed)
    for cell in cells(said):
        assert before.ruling(*cell) == after.ruling(*cell), (fixed, cell)


@settings(max_examples=60)
@given(seeds)
def test_order_does_not_matter_backwards(seed: int) -> None:
    """Rules, people, channels and topics in any order: everybody has the ruling they had, decided
    by the same clauses.
    """
    said, fixed = scenes(seed)
    one = Scene(compile_rulebook(said), **fixed)
    other = Scene(compile_rulebook(in_another_order(seed, said)), **fixed)
    before, after = one.matrix(), other.matrix()
    for cell in cells(said):
        assert before.verdict(*cell) == after.verdict(*cell), (fixed, cell)
        a, b = one.ruling(*cell), other.ruling(*cell)
        assert set(a.clauses) == set(b.clauses), (fixed, cell)
        assert (a.unasked, a.nothing_permits) == (b.unasked, b.nothing_permits), (fixed, cell)


# ── examples ─────────────────────────────────────────────────────────────────────────────────────


def small(rules: tuple[Rule, ...]) -> Company:
    """Ann, who leads; Ben, who works for her; a wall that is closed and profiles that are not."""
    return Company(
        profile=Profile(name="Small"),
        units=(Unit(id="all", name={}, head="ann"), Unit(id="desk", name={}, parent="all")),
        roles=(Role(id="boss", name={}),),
        people=(
            Person(id="ann", name="Ann", unit="all", roles=("boss",)),
            Person(id="ben", name="Ben", unit="desk"),
        ),
        classes=(
            ChannelClass(id="official", name={}, closed=True),
            ChannelClass(id="private", name={}, ask_first=True),
        ),
        channels=(
            Channel(id="wall", class_="official", network="x", owner="ann"),
            Channel(id="mine", class_="private", network="x", place=True),
        ),
        topics=(Topic(id="t", name={}, owner="ann"), Topic(id="u", name={}, parent="t")),
        guideline=Guideline(rules=rules),
    )


def test_an_example_is_answered_as_it_says() -> None:
    """Examples are drafts like any other: they come out as they say, and one that does not is named."""
    ask = Approval(steps=(Step(of=(Approver(role="boss"),)),))
    rules = (
        Rule(
            id="1",
            clauses={
                "a": Clause(effect="allow", who=(Who(role=("boss",)),), only=True, about=("t",)),
                "b": Clause(
                    effect="ask",
                    on=(Where(class_=("private",)),),
                    about=("u",),
                    ask=ask,
                    overrides=(Override(rule="1"),),
                ),
            },
            examples=Examples(
                ok=(Example(text="a", as_="ann", on="wall", about=("t",)),),
                ask=(Example(text="b", as_="ben", on="mine", about=("u",), asked=True),),
                stop=(
                    Example(text="c", as_="ben", on="wall", about=("t",)),
                    Example(text="d", as_="ben", on="mine", about=("u",)),
                ),
            ),
        ),
        Rule(
            id="2",
            clauses={"a": Clause(effect="forbid", if_=("insult",))},
            examples=Examples(
                ok=(Example(text="e", as_="ben", on="mine"),),
                stop=(Example(text="f", as_="ben", on="mine", meets=("insult",)),),
            ),
        ),
    )
    assert wrong_examples(small(rules)) == []
    lying = replace(rules[1], examples=Examples(ok=rules[1].examples.stop))
    assert wrong_examples(small((rules[0], lying))) == ["2"]


def wrong_examples(said: Company) -> list[str]:
    """The rules that do not answer their own examples as they say."""
    rulebook: Rulebook = compile_rulebook(said)
    return [
        rule.id
        for rule in said.guideline.rules
        for expected in examples_of(rule)
        if misanswered(expected, rulebook, FIRST_DAY, Reading()) is not None
    ]
