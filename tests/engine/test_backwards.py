"""Asking backwards and the matrix agree with asking one by one, on random companies."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from itertools import product
from typing import Any

import pytest
from msgspec.structs import replace

from engine.random_cases import edges, moment
from engine.random_companies import MESSAGES, RELATIONS, Dice, bare_company
from engine.random_companies import with_clauses as with_changed
from engine.reference import answer
from engine.reference_backwards import OneByOne, ruling
from engine.test_reference import (
    of_company,
    of_draft,
    of_each,
    plainly,
    with_clauses,
    without,
)
from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Matrix
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, UnknownName
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Approval, Approver, Clause, Step, Where, Who
from sayso.engine.person import Person
from sayso.engine.scene import Scene

CASES = int(os.environ.get("SAYSO_CASES", "10000"))
QUESTIONS = 320
"""What one company is counted as: it is asked more often, but its cells are much alike."""
AT_ONCE = 2
"""Scenes of one company: the second finds what the first left in the rulebook."""
PARTS = 16

Circumstances = dict[str, Any]


def circumstances(said: Company, seed: int, number: int) -> list[Circumstances]:
    """What is fixed in ``number`` scenes: action, moment, and how it came about."""
    dice = Dice(f"scene {seed}")
    moments = edges(said)
    people = [person.id for person in said.people]
    at = moment(dice, moments)
    found: list[Circumstances] = []
    for _ in range(number):
        found.append(
            {
                "action": dice.choice(["publish"] * 6 + ["share", "reply", "reply", *ACTIONS]),
                "moment": at,
                "asked": dice.maybe(0.4),
                "scheduled": dice.maybe(0.3),
                "delegated_by": dice.choice([None, *people]),
                "answering": dice.choice([None, *MESSAGES]),
            }
        )
        # when something else has begun on the same day, at the same minute, or at any time
        same_day = [each for each in moments if each.date() == at.date() and each != at]
        at = dice.choice([*same_day[:2], at, moment(dice, moments)])
    return found


def topics_of(said: Company) -> list[str | None]:
    """Every topic, and none."""
    return [*(topic.id for topic in said.topics), None]


# ── the same answers ─────────────────────────────────────────────────────────────────────────────


def differences(scene: Scene, expected: OneByOne, dice: Dice) -> Iterator[str]:
    """Where the scene does not say what asking one by one says, whatever it is asked first."""
    people, channels, topics = expected.people, expected.channels, expected.topics
    ways: list[Callable[[], Iterator[str]]] = [
        lambda: rulings(scene, expected),
        lambda: groups("who", product(channels, topics), scene, expected),
        lambda: groups("where", product(people, topics), scene, expected),
        lambda: groups("what", product(people, channels), scene, expected),
        lambda: cells(scene.matrix(), expected),
    ]
    dice.shuffle(ways)
    for way in ways:
        yield from way()


def rulings(scene: Scene, expected: OneByOne) -> Iterator[str]:
    """Where the answer to a single bare question differs."""
    for cell, right in expected.rulings.items():
        told = scene.ruling(*cell)
        if told != right:
            yield f"ruling{cell}:\n    reference {right}\n    engine    {told}"


def groups(
    name: str, places: Iterable[tuple[Any, ...]], scene: Scene, expected: OneByOne
) -> Iterator[str]:
    """Where who may, where may I or what may I differ: in a ruling, a member, or the order."""
    for place in places:
        found, right = getattr(scene, name)(*place), getattr(expected, name)(*place)
        told = [(group.ruling, group.members) for group in found]
        if told != right:
            yield f"{name}{place}:\n    reference {right}\n    engine    {told}"
        for group in found:
            if len(group) != len(group.members) or not all(each in group for each in group.members):
                yield f"{name}{place}: {group} miscounts its members"


def cells(matrix: Matrix, expected: OneByOne) -> Iterator[str]:
    """Where a matrix differs, or is none."""
    yield from faults(matrix, expected)
    for cell, right in expected.matrix().items():
        if matrix.verdict(*cell) != right:
            yield f"matrix{cell}: reference {right}, engine {matrix.verdict(*cell)}"


def faults(matrix: Matrix, expected: OneByOne) -> Iterator[str]:
    """What is wrong with the shape of a matrix."""
    sides = (
        ("people", matrix.people, expected.people),
        ("channels", matrix.channels, expected.channels),
        ("topics", matrix.topics, expected.topics),
    )
    for side, classes, names in sides:
        members = [name for each in classes for name in each]
        if sorted(members, key=str) != sorted(names, key=str) or not all(classes):
            yield f"matrix: {classes} are no classes of the {side} {names}"
        for each in classes:
            if list(each) != [name for name in names if name in each]:
                yield f"matrix: {each} are not in the order of the {side}"
    everybody = (1 << len(matrix.people)) - 1
    cells = {(c, t) for c in range(len(matrix.channels)) for t in range(len(matrix.topics))}
    if set(matrix.rows) != cells:
        yield "matrix: a cell has no row, or a row no cell"
    rows: dict[tuple[int, int, int], int] = {row: id(row) for row in matrix.rows.values()}
    if any(rows[row] != id(row) for row in matrix.rows.values()):
        yield "matrix: equal rows are several objects"
    for cell, (yes, ask, no) in matrix.rows.items():
        if yes | ask | no != everybody or yes & ask or yes & no or ask & no:
            yield f"matrix: the row {cell} does not give everybody one verdict"


def first_difference(said: Company, fixed: Circumstances, book: Rulebook | None = None) -> str:
    """The first difference in this scene, or nothing."""
    scene = Scene(book or compile_rulebook(said), **fixed)
    expected = OneByOne(said, **fixed)
    return next(differences(scene, expected, Dice(0)), "")


def report(seed: int, said: Company, fixed: Circumstances, found: str) -> str:
    """Everything needed to see the disagreement: seed, scene, and the clauses it takes."""
    lines = [f"bare_company({seed})", f"  scene {fixed}", f"  {found}"]
    if first_difference(said, fixed):
        for rule in said.guideline.rules:
            for key in rule.clauses:
                fewer = with_clauses(said, lambda *other, name=(rule.id, key): other != name)
                said = fewer if first_difference(fewer, fixed) else said
        lines += ["with the clauses it takes:", f"  {first_difference(said, fixed)}"]
    else:
        lines += ["only in this scene, after what the rulebook was asked before"]
    return "\n".join(lines) + "".join(
        f"\n  {rule.id}{key} ({rule.rank}) {plainly(clause)}"
        for rule in said.guideline.rules
        for key, clause in rule.clauses.items()
    )


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_scene_answers_as_asking_one_by_one_does(part: int) -> None:
    """Ruling, who may, where may I, what may I and the matrix are those of the slow reference, for
    everybody on every channel about every topic, in the order promised.
    """
    for seed in range(part, max(PARTS, CASES // QUESTIONS), PARTS):
        said = bare_company(seed)
        book = compile_rulebook(said)
        scenes = [(fixed, Scene(book, **fixed)) for fixed in circumstances(said, seed, AT_ONCE)]
        for fixed, scene in scenes:
            expected = OneByOne(said, **fixed)
            found = next(differences(scene, expected, Dice(seed)), "")
            assert not found, report(seed, said, fixed, found)


@pytest.mark.random
def test_a_company_that_lacks_something_is_asked_like_any_other() -> None:
    """Without people nobody may, without channels nowhere, without topics about none; without rules
    only a closed class says no.
    """
    lacking: set[str] = set()
    for seed in range(150):
        said = bare_company(seed)
        parts = (said.people, said.channels, said.topics, said.guideline.rules)
        if all(parts):
            continue
        (fixed,) = circumstances(said, seed, 1)
        assert not (found := first_difference(said, fixed)), report(seed, said, fixed, found)
        scene = Scene(compile_rulebook(said), **fixed)
        if not said.people:
            lacking.add("people")
            assert scene.who(said.channels[0].id, None) == ()
        if not said.channels:
            lacking.add("channels")
            assert scene.where(said.people[0].id, None) == ()
        if not said.topics:
            lacking.add("topics")
            (group,) = scene.what(said.people[0].id, said.channels[0].id)
            assert group.members == (None,)
        if not said.guideline.rules and said.people:
            lacking.add("rules")
            closed = {each.id for each in said.classes if each.is_closed}
            for channel in said.channels:
                (group,) = scene.who(channel.id, None)
                assert group.ruling.nothing_permits is (channel.class_ in closed), channel
                assert group.ruling.verdict == ("stop" if channel.class_ in closed else "ok")
    assert lacking == {"people", "channels", "topics", "rules"}


# ── names nobody has ─────────────────────────────────────────────────────────────────────────────


def whole(seed: int) -> Company:
    """The next company that lacks nothing."""
    said = bare_company(seed)
    complete = said.people and said.channels and said.topics and said.guideline.rules
    return said if complete else whole(seed + 1)


@pytest.mark.random
@pytest.mark.parametrize("seed", range(5))
def test_a_name_nobody_has_is_said_to_be_unknown(seed: int) -> None:
    """Who, what or where the company does not have raises ``UnknownName``, whatever was asked
    before; the matrix raises ``KeyError``.
    """
    said = whole(seed * 10)
    fixed = {**circumstances(said, seed, 1)[0], "action": "publish"}
    book = compile_rulebook(said)
    person, channel, topic = said.people[0].id, said.channels[0].id, said.topics[0].id
    with pytest.raises(UnknownName, match="action 'whistle'"):
        Scene(book, **{**fixed, "action": "whistle"})
    for warm in (False, True):
        scene = Scene(book, **fixed)
        if warm:
            scene.matrix()
        calls: list[tuple[str, Callable[[], object]]] = [
            ("person", partial(scene.ruling, "x", channel, topic)),
            ("person", partial(scene.ruling, "x", channel, None)),
            ("person", partial(scene.where, "x", topic)),
            ("person", partial(scene.where, "x", None)),
            ("person", partial(scene.what, "x", channel)),
            ("channel", partial(scene.ruling, person, "x", topic)),
            ("channel", partial(scene.who, "x", topic)),
            ("channel", partial(scene.who, "x", None)),
            ("channel", partial(scene.what, person, "x")),
            ("topic", partial(scene.ruling, person, channel, "x")),
            ("topic", partial(scene.who, channel, "x")),
            ("topic", partial(scene.where, person, "x")),
        ]
        for kind, call in calls:
            with pytest.raises(UnknownName) as caught:
                call()
            assert (caught.value.kind, caught.value.name) == (kind, "x"), call
    matrix = scene.matrix()
    assert (matrix.action, matrix.time) == (fixed["action"], fixed["moment"])
    for cell in (("x", channel, topic), (person, "x", topic), (person, channel, "x")):
        with pytest.raises(KeyError):
            matrix.verdict(*cell)
    for numbers in (
        (len(matrix.people), 0, 0),
        (0, len(matrix.channels), 0),
        (0, 0, len(matrix.topics)),
    ):
        with pytest.raises(KeyError):
            matrix.cell(*numbers)


# ── the companies are worth asking ───────────────────────────────────────────────────────────────

Case = tuple[Draft, Reading]
Change = Callable[[Company, Case], tuple[Company, Case]]


def owns_channel(person: Person, said: Company) -> bool:
    """Whether somebody has an ambassador channel on the network asked about."""
    return any(
        (c.class_, c.owner, c.network) == ("ambassador", person.id, "linkedin")
        for c in said.channels
    )


@cache
def first_questions(seed: int) -> tuple[Company, tuple[Case, ...]]:
    """Some of the bare questions the company of this seed is asked."""
    said = bare_company(seed)
    dice = Dice(seed)
    questions: list[Case] = []
    for fixed in circumstances(said, seed, AT_ONCE) if said.people and said.channels else ():
        for _ in range(12):
            author, topic = dice.choice(said.people), dice.choice(topics_of(said))
            channel = dice.choice(said.channels)
            if dice.maybe(0.3):
                channel = dice.choice([c for c in said.channels if c.place or c.status != "open"])
            if dice.maybe(0.1):
                # what an ambassador writes on a profile that may be either
                author = dice.choice([p for p in said.people if owns_channel(p, said)] or [author])
                channel = next(c for c in said.channels if c.id == "my_private_linkedin")
                topic = next(iter(author.topics), None)
            draft = Draft(
                author=author.id,
                channel=channel.id,
                topics=None if topic is None else (topic,),
                time=fixed["moment"],
                **{key: value for key, value in fixed.items() if key != "moment"},
            )
            questions.append((draft, Reading()))
    return said, tuple(questions)


@cache
def first_rulings(seed: int) -> tuple[object, ...]:
    """The answers to them."""
    said, questions = first_questions(seed)
    return tuple(ruling(said, draft) for draft, _ in questions)


def of_clauses(change: Callable[[Clause], Clause]) -> Change:
    """Changes every clause."""
    return lambda said, question: (with_changed(said, change), question)


def entries(clause: Clause, side: str) -> tuple[Who, ...]:
    """The entries of a side: who, except, delegated_by."""
    if side != "delegated_by":
        return getattr(clause, side)
    return clause.when.delegated_by if clause.when else ()


def of_whos(side: str, change: Callable[[Who], Who]) -> Change:
    """Changes every entry of one side of every clause."""

    def changed(clause: Clause) -> Clause:
        found = tuple(map(change, entries(clause, side)))
        if side != "delegated_by":
            return replace(clause, **{side: found})
        if clause.when is None or not found:
            return clause
        return replace(clause, when=replace(clause.when, delegated_by=found))

    return of_clauses(changed)


def unrelated(relation: str) -> Callable[[Who], Who]:
    """Takes a relation out of an entry: nobody has it."""

    def change(who: Who) -> Who:
        if relation not in (who.name, *who.relation):
            return who
        rest = tuple(each for each in who.relation if each != relation)
        return replace(who, name="", relation=rest or ("nobody",))

    return change


def by_name_only(who: Who) -> Who:
    """Leaves of an entry that names somebody in particular nothing but that."""
    if not (who.person or who.role or who.relation):
        return who
    return Who(person=who.person, role=who.role, relation=who.relation)


def stand_in_side(clause: Clause) -> str:
    """On which side of a clause deputies count."""
    if clause.effect == "allow" or (clause.effect == "ask" and clause.only):
        return "who"
    return "except_" if clause.effect in ("forbid", "no_reply") else ""


def names(who: Who, whom: str) -> bool:
    """Whether an entry names persons, roles, or such an owner."""
    if whom in ("person", "role"):
        return bool(getattr(who, whom))
    return whom in (who.name, *who.relation)


def nobody_stands_in(deputies: str, whom: str) -> Change:
    """Takes the deputies out of clauses that have such ones for such people."""

    def change(clause: Clause) -> Clause:
        side = stand_in_side(clause)
        meant = side and any(names(who, whom) for who in entries(clause, side))
        return (
            replace(clause, deputies="never") if meant and clause.deputies == deputies else clause
        )

    return of_clauses(change)


def nobody_stands_in_for(*effects: str) -> Change:
    """Takes the deputies out of clauses of such effects."""
    return of_clauses(
        lambda clause: replace(clause, deputies="never") if clause.effect in effects else clause
    )


def formalities_asked(clause: Clause) -> Clause:
    """Lets every step ask somebody."""
    if clause.ask is None or any(step.of for step in clause.ask.steps):
        return clause
    somebody = Step(of=(Approver(outside={"en": "somebody"}),))
    return replace(clause, ask=Approval(steps=(somebody,)))


def unstated(status: str) -> Callable[[Clause], Clause]:
    """Takes a status of channels out of every ``on``."""

    def bare(where: Where) -> Where:
        if status not in where.status:
            return where
        rest = tuple(each for each in where.status if each != status)
        return replace(where, status=rest or ("no such",))

    return lambda clause: replace(clause, on=tuple(map(bare, clause.on)))


def overriding(keep: Callable[[str], bool]) -> Change:
    """Leaves only some overrides; those that name a clause end with its letter."""
    return of_clauses(
        lambda clause: replace(
            clause, overrides=tuple(one for one in clause.overrides if keep(one.rule))
        )
    )


def of_rules(**changes: Any) -> Change:
    """Changes every rule."""

    def changed(said: Company, question: Case) -> tuple[Company, Case]:
        rules = tuple(replace(rule, **changes) for rule in said.guideline.rules)
        return replace(said, guideline=replace(said.guideline, rules=rules)), question

    return changed


def of_some(part: str, chosen: Callable[[Any], bool], **changes: Any) -> Change:
    """Changes those people, channels … of the company that are ``chosen``."""

    def changed(said: Company, question: Case) -> tuple[Company, Case]:
        each = tuple(replace(o, **changes) if chosen(o) else o for o in getattr(said, part))
        return replace(said, **{part: each}), question

    return changed


def levels_kept(said: Company, question: Case) -> tuple[Company, Case]:
    """Lets no level lapse."""
    people = tuple(
        replace(p, levels=tuple(replace(held, until=None) for held in p.levels))
        for p in said.people
    )
    return replace(said, people=people), question


def once_away(said: Company, question: Case) -> tuple[Company, Case]:
    """Leaves everybody the first of their absences."""
    first = {absence.person: absence for absence in reversed(said.absences)}
    return replace(said, absences=tuple(first.values())), question


def one_own_channel(said: Company, question: Case) -> tuple[Company, Case]:
    """Leaves everybody who writes on a place the first of their ambassador channels on a network."""
    if not question[0].channel.startswith("my_"):
        return said, question
    seen: set[object] = set()
    kept: list[Channel] = []
    for channel in said.channels:
        own = channel.class_ == "ambassador" and not channel.place and channel.owner
        key = (channel.owner, channel.network) if own else channel.id
        kept += [] if key in seen else [channel]
        seen.add(key)
    return replace(said, channels=tuple(kept)), question


SIDES = ("who", "except_", "delegated_by")
FEATURES: dict[str, Change] = {
    **{
        f"standing in, {deputies}, for a {whom}": nobody_stands_in(deputies, whom)
        for deputies in ("absent", "always")
        for whom in ("person", "role", "topic_owner", "channel_owner")
    },
    "standing in, never": of_clauses(
        lambda clause: replace(clause, deputies="absent") if clause.deputies == "never" else clause
    ),
    "standing in who of a permission": nobody_stands_in_for("allow"),
    "standing in who of an approval": nobody_stands_in_for("ask"),
    "standing in except of a prohibition": nobody_stands_in_for("forbid", "no_reply"),
    **{
        f"{relation} in {side}": of_whos(side, unrelated(relation))
        for relation in RELATIONS
        for side in SIDES
    },
    **{f"a name and more in {side}": of_whos(side, by_name_only) for side in SIDES},
    **{
        f"Who.{key}": without(Who, key)
        for key in ("person", "role", "unit", "level", "status", "country", "minor", "spokesperson")
    },
    "Where.own_topic": without(Where, "own_topic"),
    "Where.registered": without(Where, "registered"),
    **{
        f"status {status}": of_clauses(unstated(status))
        for status in ("open", "paused", "closed", "requested", "not_existing")
    },
    "opened later": of_each("channels", opened=None),
    "closed later": of_each("channels", closed_since=None),
    "place of an ambassador": of_some(
        "channels", lambda one: one.class_ == "ambassador" and not one.place, owner=None
    ),
    "profile that may be either": of_draft(speaks_as="private"),
    "several own channels": one_own_channel,
    "overlapping absences": once_away,
    "rank": of_rules(rank="company"),
    "rule not yet in force": of_rules(valid_from=None),
    "rule no longer in force": of_rules(valid_until=None),
    **{
        f"Clause.{key}": without(Clause, key)
        for key in ("protected", "only", "about", "apart_from", "answering")
    },
    "override of a rule": overriding(lambda name: not name[-1].isdigit()),
    "override of a clause": overriding(lambda name: name[-1].isdigit()),
    "nobody to ask": of_clauses(formalities_asked),
    "closed": of_each("classes", closed=False),
    "ask_first": of_each("classes", ask_first=False),
    "level that lapsed": levels_kept,
    "leaver": of_each("people", employed_until=None),
    "not employed yet": of_each("people", employed_from=None),
    "event": lambda said, question: (
        replace(said, calendar=replace(said.calendar, events=())),
        question,
    ),
    "fact to come": of_each("facts", public_from=None),
    "When": of_clauses(lambda clause: replace(clause, when=None)),
    "absences": of_company(absences=()),
    "asked": of_draft(asked=False),
    "scheduled": of_draft(scheduled=False),
    "assigned": of_draft(delegated_by=None),
    "answering": of_draft(answering=None),
    "topic": of_draft(topics=None),
}


@pytest.mark.random
def test_every_kind_of_ruling_occurs() -> None:
    """No ruling is so rare that a wrong one would go unseen, and no scene so simple."""
    seen: Counter[str] = Counter()
    for seed in range(200):
        said, questions = first_questions(seed)
        for draft, reading in questions[::2]:
            told = answer(draft, said, reading)
            (only,) = told.topics.values()
            seen[told.verdict] += 1
            seen["asks for the topic"] += told.asks_topic
            seen["asks for the class"] += told.asks_class
            seen["unasked"] += only.unasked
            seen["nothing permits"] += only.nothing_permits
            seen["a complement decides"] += any(name[2] for name in only.deciding)
            seen["a complement falls"] += any(name[2] for name in only.fallen)
            seen["several clauses decide"] += len(only.deciding) > 1
            seen["something falls"] += bool(only.fallen)
    rare = {kind: count for kind, count in seen.items() if count < 5}
    assert not rare, f"of {seen.total()}: {rare}"


@pytest.mark.random
@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_decides_a_bare_question(feature: str) -> None:
    """Without it some bare questions get another ruling, so a scene without it is caught."""
    times = 0
    for seed in range(400):
        said, questions = first_questions(seed)
        for question, before in zip(questions, first_rulings(seed), strict=True):
            changed, (draft, _) = FEATURES[feature](said, question)
            if changed == said and draft == question[0]:
                if changed is said:
                    continue
                break
            if ruling(changed, draft) != before:
                times += 1
                break
        if times == 2:
            return
    pytest.fail(f"{feature} decided something in {times} of 400 random companies")
