"""A rehearsal lists exactly the questions whose answer differs, and says rightly how it does."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from engine.random_cases import edges, moment
from engine.random_companies import CLASSES, Clauses, Dice, company, random_absences
from engine.reference import answer
from sayso.engine.action import ACTIONS
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.decision import VERDICTS
from sayso.engine.discretion import secret_topics
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Approval, Clause, Example, Examples, Rule, Where
from sayso.engine.namespace import Namespace
from sayso.engine.rehearsal import Rehearsal, Shift, as_of, rehearse
from sayso.engine.statement import Statement

CASES = int(os.environ.get("SAYSO_CASES", "10000"))
AT_ONCE = 250
"""Questions to one pair of companies."""
PARTS = 8

SENTENCES = ("Be kind.", "Ask your neighbour.", "Sleep on it.")

Asked = tuple[str, str, str, str | None]
Said = tuple[str, bool, frozenset[str], frozenset[str]]


# ── what is compared: asked one by one of the slow reference ─────────────────────────────────────


def said(version: Company, at: datetime, question: Asked) -> Said:
    """The verdict, whether asking first would lift it, and what the clauses left over write."""
    person, action, channel, topic = question
    topics = None if topic is None else (topic,)
    draft = Draft(author=person, action=action, channel=channel, time=at, topics=topics)
    told = answer(draft, version, Reading())
    (one,) = told.topics.values()
    if told.verdict == "stop" and not one.unasked:
        return told.verdict, False, frozenset(), frozenset()
    clauses = {
        (rule.id, key): (rule, clause)
        for rule in version.guideline.rules
        for key, clause in rule.clauses.items()
    }
    deciding = [clauses[name[:2]][1] for name in one.deciding if not name[2]]
    asks = [clause.ask for clause in deciding if clause.effect == "ask" and told.verdict != "ok"]
    duties = [clauses[name] for name in one.duties]
    return (
        told.verdict,
        one.unasked,
        frozenset(spelt(ask, version) for ask in asks if ask is not None),
        frozenset(to_do(rule, clause) for rule, clause in duties if clause.effect == "require"),
    )


def spelt(ask: Approval, version: Company) -> str:
    """An approval with short names written out."""
    names = Namespace(version)
    steps = [replace(step, of=tuple(names.approver(w) or w for w in step.of)) for step in ask.steps]
    return repr(replace(ask, steps=tuple(steps)))


def to_do(rule: Rule, clause: Clause) -> str:
    """A duty, its sentence aside unless it is all there is."""
    act = clause.act and replace(clause.act, words={})
    words = clause.words if clause.text is None and clause.act is None else None
    return repr((rule.strength, clause.text, act, words, clause.contact))


def strictness(what: Said) -> int:
    """Yes, ask first, a no that asking would lift, no."""
    return {"ok": 0, "ask": 1, "stop": 2 if what[1] else 3}[what[0]]


def everything(one: Company, other: Company) -> dict[str, list[Any]]:
    """What both versions can be asked about."""
    return {
        part: [e.id for e in getattr(one, part) if e.id in {o.id for o in getattr(other, part)}]
        for part in ("people", "channels", "topics")
    }


# ── two versions ─────────────────────────────────────────────────────────────────────────────────


class Changer:
    """Makes another version of a company."""

    def __init__(self, dice: Dice, old: Company) -> None:
        self.dice = dice
        self.old = old

    def changed(self) -> Company:
        """One to three changes, mostly of clauses."""
        dice = self.dice
        new = self.old
        others = (
            self.person, self.person, self.channel, self.topic, self.classes, self.absences,
            self.unit, self.gone, self.validity, self.order,
        )  # fmt: skip
        for _ in range(dice.randint(1, 3)):
            clauses = (*[self.clause] * 8, self.added, self.removed, *[self.strength] * 3)
            clauses = (*clauses, *[self.sentence] * 3)
            new = dice.choice((*clauses, *others))(new)
        return new

    def clause(self, new: Company) -> Company:
        """A clause is written afresh."""
        rule = self.dice.choice([rule for rule in new.guideline.rules if rule.clauses])
        key = self.dice.choice(list(rule.clauses))
        names = [*(r.id for r in new.guideline.rules), rule.id + key]
        fresh = Clauses(self.dice, new).clause(names)
        return self.with_rule(new, replace(rule, clauses={**rule.clauses, key: fresh}))

    def added(self, new: Company) -> Company:
        """A rule has one more clause."""
        rule = self.dice.choice(new.guideline.rules)
        fresh = Clauses(self.dice, new).clause([r.id for r in new.guideline.rules])
        return self.with_rule(new, replace(rule, clauses={**rule.clauses, "z": fresh}))

    def removed(self, new: Company) -> Company:
        """A rule is gone."""
        rules = list(new.guideline.rules)
        if len(rules) > 1:
            rules.remove(self.dice.choice(rules))
        return replace(new, guideline=replace(new.guideline, rules=tuple(rules)))

    def validity(self, new: Company) -> Company:
        """A rule ends."""
        rule = self.dice.choice(new.guideline.rules)
        return self.with_rule(new, replace(rule, valid_until=self.dice.moment()))

    def strength(self, new: Company) -> Company:
        """A rule with a duty binds more, or less."""
        obliging = [
            rule
            for rule in new.guideline.rules
            if any(clause.effect == "require" for clause in rule.clauses.values())
        ]
        if not obliging:
            return self.clause(new)
        rule = self.dice.choice(obliging)
        return self.with_rule(
            new, replace(rule, strength="may" if rule.strength == "must" else "must")
        )

    def sentence(self, new: Company) -> Company:
        """A duty is said in other words."""
        said = [
            (rule, key)
            for rule in new.guideline.rules
            for key, clause in rule.clauses.items()
            if clause.effect == "require"
        ]
        if not said:
            return self.clause(new)
        rule, key = self.dice.choice(said)
        worded = replace(rule.clauses[key], words={"en": self.dice.choice(SENTENCES)})
        return self.with_rule(new, replace(rule, clauses={**rule.clauses, key: worded}))

    def with_rule(self, new: Company, rule: Rule) -> Company:
        rules = tuple(rule if rule.id == each.id else each for each in new.guideline.rules)
        return replace(new, guideline=replace(new.guideline, rules=rules))

    def person(self, new: Company) -> Company:
        """Somebody is somebody else by now."""
        other = self.dice.choice(company(self.dice.randint(0, 50)).people)
        who = self.dice.choice(new.people)
        units, topics = {u.id for u in new.units}, {t.id for t in new.topics}
        return self.with_part(
            new,
            "people",
            replace(
                other,
                id=who.id,
                unit=other.unit if other.unit in units else who.unit,
                topics=tuple(t for t in other.topics if t in topics),
            ),
        )

    def channel(self, new: Company) -> Company:
        """A channel changes hands, status, topics."""
        dice = self.dice
        channel = dice.choice(new.channels)
        people = [person.id for person in new.people]
        fields: list[dict[str, Any]] = [
            {"status": dice.choice(["open", "paused", "closed", "requested"])},
            {"topics": dice.some([topic.id for topic in new.topics])},
            {"tags": ("sales",)},
        ]
        if not channel.place and channel.class_ != "ambassador":
            fields += [{"owner": dice.choice(people)}, {"deputy": dice.choice(people)}]
            fields += [{"contributors": dice.some(people, 3)}]
        return self.with_part(new, "channels", replace(channel, **dice.choice(fields)))

    def topic(self, new: Company) -> Company:
        """A topic goes to somebody else, or elsewhere in the tree."""
        dice = self.dice
        topic = dice.choice(new.topics)
        people = [person.id for person in new.people]
        fields = dice.choice(
            [{"owner": dice.choice(people)}, {"deputy": dice.choice(people)}, {"parent": None}]
        )
        return self.with_part(new, "topics", replace(topic, **fields))

    def with_part(self, new: Company, part: str, thing: Any) -> Company:
        return replace(
            new,
            **{part: tuple(thing if e.id == thing.id else e for e in getattr(new, part))},
        )

    def classes(self, new: Company) -> Company:
        """A class is treated otherwise."""
        dice = self.dice
        name = dice.choice(CLASSES)
        cls = next(each for each in new.classes if each.id == name)
        fields = dice.choice([{"closed": not cls.closed}, {"ask_first": not cls.ask_first}])
        return self.with_part(new, "classes", replace(cls, **fields))

    def absences(self, new: Company) -> Company:
        """Others are away."""
        return replace(new, absences=random_absences(self.dice, [p.id for p in new.people]))

    def unit(self, new: Company) -> Company:
        """A unit has another head."""
        unit = self.dice.choice(new.units)
        head = self.dice.choice([person.id for person in new.people])
        return self.with_part(new, "units", replace(unit, head=head))

    def gone(self, new: Company) -> Company:
        """Somebody new; a channel nobody knows any more."""
        who = replace(self.dice.choice(new.people), id="newcomer")
        registered = [channel for channel in new.channels if not channel.place]
        channels = list(new.channels)
        if len(registered) > 1:
            channels.remove(self.dice.choice(registered))
        return replace(new, people=(who, *new.people), channels=tuple(channels))

    def order(self, new: Company) -> Company:
        """The same in another order."""
        return replace(
            new,
            people=tuple(reversed(new.people)),
            channels=tuple(reversed(new.channels)),
            topics=tuple(reversed(new.topics)),
        )


def pairs(part: int, parts: int, number: int) -> Iterator[tuple[int, Dice, Company, Company]]:
    """Random companies, each with a changed version."""
    for seed in range(part, max(parts, number), parts):
        dice = Dice(seed + 70_000)
        old = in_a_sentence(dice, company(seed))
        yield seed, dice, old, Changer(dice, old).changed()


def in_a_sentence(dice: Dice, version: Company) -> Company:
    """``version`` with every second duty a sentence and nothing more."""
    rules = tuple(
        replace(
            rule,
            clauses={
                key: replace(clause, text=None, act=None, words={"en": dice.choice(SENTENCES)})
                if clause.effect == "require" and dice.maybe(0.5)
                else clause
                for key, clause in rule.clauses.items()
            },
        )
        for rule in version.guideline.rules
    )
    return replace(version, guideline=replace(version.guideline, rules=rules))


def on_own_profiles(version: Company, both: dict[str, list[Any]]) -> list[Asked]:
    """Questions that may be the ambassador's or the private person's."""
    return [
        (str(channel.owner), action, f"my_private_{channel.network}", topic)
        for channel in version.channels
        if channel.class_ == "ambassador" and not channel.place and channel.owner in both["people"]
        for topic in both["topics"]
        for action in ("publish", "share", "reply")
    ]


def told_of(shift: Shift) -> Iterator[Asked]:
    """Every question of a shift."""
    for person in shift.people:
        for action in shift.actions:
            for channel in shift.channels:
                for topic in shift.topics:
                    yield person, action, channel, topic


# ── the laws ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.random
@pytest.mark.parametrize("part", range(PARTS))
def test_a_rehearsal_lists_exactly_what_differs(part: int) -> None:
    """Asked one by one of the slow reference, what is listed differs and what is not does not."""
    for seed, dice, old, new in pairs(part, PARTS, CASES // AT_ONCE):
        at = moment(dice, edges(old))
        found = rehearse(old, new, at, {}, secrets=True)
        both = everything(old, new)
        listed = {question: shift for shift in found.shifts for question in told_of(shift)}
        asked = [
            (
                dice.choice(both["people"]),
                dice.choice(ACTIONS[:6] if dice.maybe(0.7) else ACTIONS),
                dice.choice(both["channels"]),
                dice.choice([*both["topics"], None]),
            )
            for _ in range(AT_ONCE // 2)
        ]
        asked += on_own_profiles(old, both)
        asked += dice.sample(sorted(listed, key=str), min(len(listed), AT_ONCE // 2))
        for question in asked:
            before, after = said(old, at, question), said(new, at, question)
            place = f"pair {seed}, {at}, {question}: {before} → {after}"
            assert (before != after) == (question in listed), place
            assert found.differs(*question) == (question in listed), place
            if question in listed:
                shift = listed[question]
                assert (shift.before.verdict, shift.before.unasked) == before[:2], place
                assert (shift.after.verdict, shift.after.unasked) == after[:2], place
                gain = strictness(before) - strictness(after)
                assert shift.gain == gain, place
                assert (shift in found.gains) == (gain > 0), place
                assert (shift in found.losses) == (gain < 0), place


@pytest.mark.random
def test_every_question_of_some_companies() -> None:
    """For some pairs every single question about an action is asked."""
    for seed, dice, old, new in pairs(0, 1, 40):
        at = moment(dice, edges(old))
        found = rehearse(old, new, at, {}, secrets=True)
        listed = {question for shift in found.shifts for question in told_of(shift)}
        both = everything(old, new)
        action = dice.choice(["publish", "publish", "share", "reply", "create_channel"])
        for person in both["people"]:
            for channel in both["channels"]:
                for topic in (*both["topics"], None):
                    question = (person, action, channel, topic)
                    differ = said(old, at, question) != said(new, at, question)
                    assert differ == (question in listed), (seed, question)


@pytest.mark.random
def test_a_profile_may_be_the_ambassadors() -> None:
    """A stricter answer on an ambassador's channel reaches their own profile, on their topics."""
    differing = 0
    for _, dice, old, _ in pairs(0, 1, 150):
        on = (Where(class_=("ambassador",)),)
        law = Rule(id="99.1", rank="law", clauses={"a": Clause(effect="forbid", on=on)})
        new = replace(old, guideline=replace(old.guideline, rules=(*old.guideline.rules, law)))
        at = moment(dice, edges(old))
        found = rehearse(old, new, at, {}, secrets=True)
        for question in on_own_profiles(old, everything(old, new)):
            differ = said(old, at, question) != said(new, at, question)
            assert found.differs(*question) == differ, question
            differing += differ
    assert differing > 20


@pytest.mark.random
def test_boxes_are_disjoint_and_counts_add_up() -> None:
    """No question stands twice, and the counts are those of the questions."""
    for _, dice, old, new in pairs(0, 1, 60):
        found = rehearse(old, new, moment(dice, edges(old)), {}, secrets=True)
        counted = Counter(question for shift in found.shifts for question in told_of(shift))
        assert not [question for question, times in counted.items() if times > 1]
        assert sum(shift.questions for shift in found.shifts) == len(counted)
        both = everything(old, new)
        assert found.questions == (
            len(ACTIONS) * len(both["people"]) * len(both["channels"]) * (len(both["topics"]) + 1)
        )


@pytest.mark.random
def test_the_same_twice_is_nothing() -> None:
    """A company rehearsed against itself changes nothing."""
    for _, dice, old, _ in pairs(0, 1, 60):
        found = rehearse(old, old, moment(dice, edges(old)), {}, secrets=True)
        assert found.shifts == ()
        assert (found.posts, found.examples) == ((), ())


@pytest.mark.random
def test_swapped_gains_are_losses() -> None:
    """The other way round the same questions differ, and what was a gain is a loss."""

    def questions(listed: tuple[Shift, ...]) -> dict[Asked, tuple[str, ...]]:
        return {
            question: (shift.before.verdict, shift.after.verdict)
            for shift in listed
            for question in told_of(shift)
        }

    def turned(listed: tuple[Shift, ...]) -> dict[Asked, tuple[str, ...]]:
        return {question: told[::-1] for question, told in questions(listed).items()}

    for _, dice, old, new in pairs(0, 1, 60):
        at = moment(dice, edges(old))
        there, back = (rehearse(*two, at, {}, secrets=True) for two in ((old, new), (new, old)))
        assert questions(there.gains) == turned(back.losses)
        assert questions(there.losses) == turned(back.gains)
        assert questions(there.others) == turned(back.others)


@pytest.mark.random
def test_random_changes_are_worth_rehearsing() -> None:
    """Gains, losses and others all occur, of every kind, so that a mistake would be seen."""
    seen: Counter[str] = Counter()
    for _, dice, old, new in pairs(0, 1, 200):
        found = rehearse(old, new, moment(dice, edges(old)), {}, secrets=True)
        for shift in found.shifts:
            before, after = shift.before, shift.after
            seen[f"{before.verdict} {after.verdict}"] += 1
            seen["unasked"] += before.unasked != after.unasked
            seen["nothing permits"] += after.nothing_permits
            seen["other people"] += before.verdict == after.verdict and before.asked != after.asked
            seen["other sentences"] += (before.verdict, before.todo) == (after.verdict, after.todo)
            seen["other duties"] += before.verdict == after.verdict and before.todo != after.todo
    kinds = [f"{one} {two}" for one in ("ok", "ask", "stop") for two in ("ok", "ask", "stop")]
    others = ("other duties", "other sentences")
    rare = {
        kind: seen[kind]
        for kind in (*kinds, "unasked", "nothing permits", "other people", *others)
        if seen[kind] < 5
    }
    assert not rare, rare


@pytest.mark.random
def test_what_is_secret_is_missing_and_nothing_else() -> None:
    """Without secrets the same questions differ as with them, but for those on secret topics."""
    left_out = 0
    for _, dice, old, new in pairs(0, 1, 100):
        at = moment(dice, edges(old))
        secret = dice.choice(old.topics).id
        guarded = replace(old, topics=tuple(replace(t, secret=t.id == secret) for t in old.topics))
        hidden = secret_topics(guarded) | secret_topics(new)
        found, whole = rehearse(guarded, new, at, {}), rehearse(guarded, new, at, {}, secrets=True)
        listed = {question for shift in found.shifts for question in told_of(shift)}
        every = {question for shift in whole.shifts for question in told_of(shift)}
        unnamed = {
            c.id for v in (guarded, new) for c in v.channels if c.topics and hidden >= {*c.topics}
        }
        missing = {each for each in every if each[3] in hidden or each[2] in unnamed}
        assert listed == every - missing
        left_out += len(missing)
    assert left_out > 100


@pytest.mark.random
def test_posts_and_examples_are_answered_as_one_by_one() -> None:
    """Whatever the slow reference answers otherwise is listed, and with its two verdicts."""
    seen: Counter[str] = Counter()
    for seed, dice, old, new in pairs(0, 1, 60):
        at = moment(dice, edges(old))
        both = everything(old, new)
        spoken = [
            Statement(
                id=f"post{n}",
                author=dice.choice(both["people"]),
                channel=dice.choice(both["channels"]),
                time=dice.moment(),
                text=f"Hello {n}",
                language="en",
            )
            for n in range(8)
        ]
        examples = {
            rule.id: Example(
                as_=dice.choice(both["people"]),
                on=dice.choice(both["channels"]),
                about=(dice.choice(both["topics"]),),
                at=f"{dice.moment():%Y-%m-%d %H:%M}",
            )
            for rule in old.guideline.rules
        }
        two = (told_by_example(old, examples, spoken), told_by_example(new, examples, spoken))
        whole = rehearse(*two, at, {}, secrets=True)
        listed = {post.id: post for post in whole.posts}
        tried = {each.rule: each for each in whole.examples}
        before, after = (as_of(version, at) for version in two)
        drafts = {
            post.id: Draft(author=post.author, channel=post.channel, time=post.time, text=post.text)
            for post in spoken
        }
        asked = {
            rule: Draft(
                author=one.as_,
                channel=one.on,
                time=datetime.fromisoformat(one.at),
                topics=one.about,
            )
            for rule, one in examples.items()
            if any(rule == each.id for v in (before, after) for each in v.guideline.rules)
        }
        assert (whole.posts_read, whole.examples_read) == (len(drafts), len(asked))
        for found, questions in ((listed, drafts), (tried, asked)):
            for name, draft in questions.items():
                one, other = (verdict(replace(draft, language="en"), v) for v in (before, after))
                seen[f"{one} {other}"] += 1
                if one != other:
                    assert name in found, (seed, name, one, other)
                if name in found:
                    each = found[name]
                    assert (each.before.verdict, each.after.verdict) == (one, other), (seed, name)
        handed_on = rehearse(*two, at, {})
        assert {post.id for post in handed_on.posts} <= listed.keys()
        assert {each.rule for each in handed_on.examples} <= tried.keys()
        assert handed_on.posts_read + handed_on.posts_secret == len(drafts)
        assert handed_on.examples_read + handed_on.examples_secret == len(asked)
        seen["left out"] += handed_on.posts_secret + handed_on.examples_secret
    assert seen["left out"] > 20
    assert sum(seen[f"{a} {b}"] for a in VERDICTS for b in VERDICTS if a != b) > 20


def told_by_example(
    version: Company, examples: dict[str, Example], spoken: list[Statement]
) -> Company:
    """``version`` with an example in each rule and with these posts."""
    rules = tuple(
        replace(rule, examples=Examples(ok=(examples[rule.id],))) if rule.id in examples else rule
        for rule in version.guideline.rules
    )
    guideline = replace(version.guideline, rules=rules)
    return replace(version, guideline=guideline, published=tuple(spoken))


def verdict(draft: Draft, version: Company) -> str:
    """What the slow reference answers to a draft that the checks have read.

    Where neither words nor author name a topic, the mildest of what its channel is run for counts.
    """
    reading = read(draft, version, {})
    seen = replace(draft, proposed=reading.topics)
    verdicts = [answer(seen, version, reading).verdict]
    channel = next(each for each in version.channels if each.id == draft.channel)
    known = {topic.id for topic in version.topics}
    if draft.text is None or draft.topics is not None or known.intersection(reading.topics):
        return verdicts[0]
    if channel.class_ in ("official", "ambassador"):
        secret = secret_topics(version)
        verdicts += [
            answer(replace(seen, proposed=(topic,)), version, reading).verdict
            for topic in channel.topics
            if topic not in secret
        ]
    return min(verdicts, key=("ok", "ask", "stop").index)


def test_a_rehearsal_is_plain_data() -> None:
    """It goes into JSON and comes back the same."""
    _, dice, old, new = next(pairs(3, 4, 8))
    found = rehearse(old, new, moment(dice, edges(old)), {}, secrets=True)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Rehearsal) == found
