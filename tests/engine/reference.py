"""The slow, obvious answer, written straight from ``docs/answer.md``: no plan, no table, no haste.

It loops over every clause for every topic. Where it and the engine differ, one of them is wrong,
and ``docs/answer.md`` says which. This page holds the sentences; whom, where and when a clause
means stands in ``reference_selectors.py``, who has to say yes in ``reference_approvers.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from msgspec.structs import replace as changed

from engine.reference_approvers import is_given
from engine.reference_selectors import Question
from sayso.engine.action import spread
from sayso.engine.company import Company
from sayso.engine.decision import VERDICTS, Verdict
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark, Reading
from sayso.engine.guideline import RANKS, Clause, Rule, Text
from sayso.engine.moment import within

Name = tuple[str, str, bool]
"""Rule, clause, and whether its complement is meant."""


@dataclass(frozen=True)
class Instance:
    """One way in which a clause matches: under a mark or none; assumed if only a check failed."""

    mark: Mark | None
    assumed: bool = False


@dataclass(frozen=True)
class Match:
    """A clause that matches on one topic, with its instances."""

    rule: Rule
    key: str
    clause: Clause
    effect: str
    instances: tuple[Instance, ...]
    complement: bool = False

    @property
    def name(self) -> Name:
        return self.rule.id, self.key, self.complement

    @property
    def known(self) -> tuple[Instance, ...]:
        return tuple(instance for instance in self.instances if not instance.assumed)

    @property
    def forbids(self) -> bool:
        return self.effect in ("forbid", "no_reply")

    @property
    def rules(self) -> bool:
        """Whether lower ranks fall to it."""
        return self.forbids or (self.effect == "allow" and self.clause.protected)

    def names(self, other: Match) -> bool:
        """Whether an override of this clause names the other one or its rule."""
        names = (other.rule.id, other.rule.id + other.key)
        if self.name[:2] == other.name[:2] or self.complement:
            return False
        return any(override.rule in names for override in self.clause.overrides)

    def frees(self, other: Match, instance: Instance) -> bool:
        """Whether this clause lets ``instance`` of the other one fall."""
        if not self.names(other) or not self.known:
            return False
        marks = [each.mark for each in self.known]
        return None in marks or (not instance.assumed and instance.mark in (None, *marks))

    def might_free(self, other: Match, instance: Instance) -> bool:
        """Whether it would, had the failed check found something."""
        marks = [each.mark for each in self.instances if each.assumed]
        if not self.names(other) or not marks:
            return False
        return None in marks or instance.mark in (None, *marks)

    def doubted(self) -> Match:
        """The same, all of it assumed."""
        return replace(self, instances=tuple(replace(i, assumed=True) for i in self.instances))


@dataclass
class Answer:
    """What holds for one topic. ``approvers`` are those who are still waited for."""

    matched: list[Match]
    verdict: Verdict = "ok"
    deciding: set[Name] = field(default_factory=set)
    fallen: set[Name] = field(default_factory=set)
    approvers: set[str] = field(default_factory=set)
    vacant: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    duties: dict[tuple[str, str], bool | None] = field(default_factory=dict)
    advises: bool = True
    asks_topic: bool = False
    unasked: bool = False
    nothing_permits: bool = False


@dataclass
class Reference:
    """The strictest of the topics' answers, and what each of them rests on."""

    verdict: Verdict
    channel: str
    topics: dict[str | None, Answer]
    asks_topic: bool
    advice: bool
    asks_class: bool = False


def answer(
    draft: Draft,
    company: Company,
    reading: Reading,
    there: Reading | None = None,
    *,
    granted: bool = False,
) -> Reference:
    """What the guideline answers to ``draft``; as private person and as ambassador, if unclear.

    ``there`` is what is read on the ambassador channel, if not the same; ``granted``: everybody
    who is asked and not vacant has said yes.
    """
    question = Question(draft, company, reading, granted=granted)
    rounds = topics_of(draft, reading)
    as_it_stands = answer_on(question, rounds)
    ambassador = question.own_ambassador_channel(question.channel.network)
    own = question.author.topics
    if (
        draft.speaks_as is None
        and question.channel.class_ == "private"
        and question.channel.place
        and ambassador is not None
        and ambassador.status_at(draft.time) == "open"
        and any(each in own for topic in rounds for each in question.line(topic))
    ):
        moved = changed(draft, channel=ambassador.id)
        question = Question(moved, company, there or reading, granted=granted)
        as_ambassador = answer_on(question, topics_of(draft, there or reading))
        if as_ambassador.verdict != as_it_stands.verdict:
            both = as_it_stands, as_ambassador
            strictest = max(both, key=lambda each: VERDICTS.index(each.verdict))
            return replace(strictest, asks_class=True)
    return as_it_stands


def topics_of(draft: Draft, reading: Reading) -> tuple[str | None, ...]:
    """The topics that are answered one by one; *none* where there is none."""
    proposed = draft.proposed or reading.topics
    return (proposed if draft.topics is None else draft.topics) or (None,)


def answer_on(question: Question, rounds: tuple[str | None, ...]) -> Reference:
    """Every topic by itself; the strictest answer stands."""
    answers = {topic: settle(question, topic) for topic in rounds}
    verdicts: list[Verdict] = [each.verdict for each in answers.values()]
    differ = question.draft.topics is None and len(set(verdicts)) > 1
    clauses = [c for rule in question.company.guideline.rules for c in rule.clauses.values()]
    spoken_of = {each for c in clauses for each in (*c.if_, *c.if_any, *c.unless)}
    own = [mark.severity for mark in question.reading.marks if mark.kind not in spoken_of]
    if "stop" in own:
        verdicts.append("stop")
    verdict = max(verdicts, key=VERDICTS.index)
    return Reference(
        verdict=verdict,
        channel=question.channel.id,
        topics=answers,
        asks_topic=differ or any(each.asks_topic for each in answers.values()),
        advice=question.advice
        and all(each.advises for each in answers.values() if each.verdict == verdict),
    )


# ── 1. match ─────────────────────────────────────────────────────────────────────────────────────


def matches(question: Question, topic: str | None) -> list[Match]:
    """Every clause of a rule in force that speaks of this person, place, time and topic."""
    found: list[Match] = []
    for rule in question.company.guideline.rules:
        for key, clause in rule.clauses.items():
            if not within(question.now, rule.valid_from, rule.valid_until):
                continue
            if not speaks_of(clause, question, topic):
                continue
            if question.names_author(clause, topic):
                match = Match(rule, key, clause, clause.effect, ())
            elif clause.only and clause.effect in ("allow", "ask"):
                match = Match(rule, key, clause, "forbid", (), complement=True)
            else:
                continue
            instances = instances_of(clause, question.reading)
            if instances:
                found.append(replace(match, instances=instances))
    return found


def speaks_of(clause: Clause, question: Question, topic: str | None) -> bool:
    """Whether action, channel, message, topic and time fit, whoever the author is."""
    line = question.line(topic)
    return (
        question.draft.action in spread(clause.do)
        and (not clause.on or any(question.is_here(where, topic) for where in clause.on))
        and (not clause.answering or question.draft.answering in clause.answering)
        and (not clause.about or any(each in line for each in clause.about))
        and not any(each in line for each in clause.apart_from)
        and question.is_now(clause.when, topic)
    )


def instances_of(clause: Clause, reading: Reading) -> tuple[Instance, ...]:
    """Once for each mark of the clause's conditions; nothing where they do not hold."""
    named = (*clause.if_, *clause.if_any)

    def found(condition: str) -> bool:
        return any(condition in mark.kinds for mark in reading.marks)

    def failed(condition: str) -> bool:
        return condition in reading.failed and not found(condition)

    def hold(*, failed_if: bool, failed_unless: bool) -> bool:
        """Whether the conditions hold, where failed ones count as said."""

        def holds(condition: str) -> bool:
            return found(condition) or (failed_if and failed(condition))

        return (
            all(holds(condition) for condition in clause.if_)
            and (not clause.if_any or any(holds(condition) for condition in clause.if_any))
            and not any(found(c) or (failed_unless and failed(c)) for c in clause.unless)
        )

    certain = hold(failed_if=False, failed_unless=True)
    if not certain and not hold(failed_if=True, failed_unless=False):
        return ()
    if not named:
        return (Instance(None, assumed=not certain),)
    spots = [mark for mark in reading.marks if any(each in mark.kinds for each in named)]
    instances = [Instance(mark, assumed=not certain) for mark in spots]
    if any(failed(condition) for condition in named):
        instances.append(Instance(None, assumed=True))
    return tuple(instances)


# ── 2. drop ──────────────────────────────────────────────────────────────────────────────────────


def left_of(matched: list[Match]) -> list[Match]:
    """What neither a higher rank nor an override lets fall; assumed what one might let fall."""

    def is_below(match: Match, rulers: list[Match]) -> bool:
        if match.effect in ("require", "advise"):
            return False
        return any(RANKS.index(match.rule.rank) > RANKS.index(r.rule.rank) for r in rulers)

    rulers = [match for match in matched if match.rules and match.known]
    doubtful = [match for match in matched if match.rules and not match.known]
    ranked = [
        match.doubted() if is_below(match, doubtful) else match
        for match in matched
        if not is_below(match, rulers)
    ]
    left: list[Match] = []
    for match in ranked:
        instances = [
            Instance(
                mark=instance.mark,
                assumed=instance.assumed or any(o.might_free(match, instance) for o in ranked),
            )
            for instance in match.instances
            if not any(other.frees(match, instance) for other in ranked)
        ]
        if instances:
            left.append(replace(match, instances=tuple(instances)))
    return left


# ── 3. settle ────────────────────────────────────────────────────────────────────────────────────


def settle(question: Question, topic: str | None) -> Answer:
    """The answer for one topic."""
    result = Answer(matches(question, topic))
    left = left_of(result.matched)
    result.fallen = {match.name for match in result.matched} - {match.name for match in left}
    forbid = [match for match in left if match.forbids]
    allow = [match for match in left if match.effect == "allow"]
    ask = [match for match in left if match.effect == "ask"]
    pending: list[Match] = []
    for match in ask:
        for instance in match.instances:
            if not is_given(match, instance, question, topic, result) and match not in pending:
                pending.append(match)
    on_file = [match for match in ask if match not in pending]
    if forbid:
        result.verdict, decided = "stop", forbid
    elif pending:
        result.unasked = question.ask_first and not question.draft.asked
        result.verdict, decided = "stop" if result.unasked else "ask", pending
    else:
        result.verdict, decided = "ok", [match for match in allow + on_file if match.known]
    if question.closed and not any(match.known for match in forbid + allow + ask):
        unnamed = topic is None and question.draft.topics is None and would_help(question)
        if unnamed and result.verdict != "stop":
            result.verdict, result.asks_topic = "ask", True
        elif not unnamed and not forbid:
            result.verdict, decided = "stop", []
            result.nothing_permits, result.unasked = True, False
    oblige(question, left, result, decided)
    result.advises = all(
        match.rule.rank not in ("law", "exchange") and not match.clause.secret for match in decided
    )
    result.deciding = {match.name for match in decided}
    return result


def would_help(question: Question) -> bool:
    """Whether a permission or an approval matches on some topic of the company."""
    return any(
        match.effect in ("allow", "ask") and bool(match.known)
        for topic in question.topics
        for match in matches(question, topic)
    )


# ── 4. duties ────────────────────────────────────────────────────────────────────────────────────


def oblige(question: Question, left: list[Match], result: Answer, decided: list[Match]) -> None:
    """Name the duties; a required text that is not there stops where its rule says *must*."""
    for match in left:
        if match.effect not in ("require", "advise"):
            continue
        there = None
        if match.effect == "require" and match.clause.text and question.draft.text is not None:
            there = is_there(match.clause.text, question)
        result.duties[match.name[:2]] = there
        if there is False and match.rule.strength == "must":
            if not any(each.forbids or each.effect == "require" for each in decided):
                decided.clear()
            result.verdict, result.asks_topic = "stop", False
            result.unasked, result.nothing_permits = False, False
            decided.append(match)


def is_there(text: Text, question: Question) -> bool:
    """Whether one of the forms stands where it has to, or something counts as it."""
    profile = text.place in ("profile", "either")
    if any(set(text.met_by) & set(mark.kinds) for mark in question.reading.marks):
        return True
    if profile and question.channel.shows_employer and "discloses_employer" in text.met_by:
        return True
    languages = text.language or tuple(text.forms)
    forms = [form for language in (*languages, "any") for form in text.forms.get(language, ())]
    post, profile_text = question.draft.text or "", question.channel.profile_text
    return any(
        (text.place != "profile" and stands(form, post, text.position))
        or (profile and stands(form, profile_text, "anywhere"))
        for form in forms
    )


def stands(form: str, text: str, position: str) -> bool:
    """Whether the words of the form stand in the text, however they are cased and spaced."""
    form, text = (" ".join(each.casefold().split()) for each in (form, text))
    start = "^[^\\w]*" if position == "start" else r"(?<!\w)" if form[:1].isalnum() else ""
    end = "[^\\w]*$" if position == "end" else r"(?!\w)" if form[-1:].isalnum() else ""
    return bool(re.search(start + re.escape(form) + end, text))
