"""The whole answer: seven sentences, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Literal, TypeVar

from msgspec.structs import replace

from sayso.engine.channel import Channel, ChannelStatus
from sayso.engine.decide import approving, duties, faults
from sayso.engine.decide.matching import (
    NOT_READ,
    Conditions,
    Instance,
    Matcher,
    own_ambassador_channel,
    resolve,
)
from sayso.engine.decide.queries import asked_about, which_class
from sayso.engine.decide.rulebook import BINDING_RANKS, Rulebook
from sayso.engine.decide.settling import Settled, drop, settle
from sayso.engine.decide.standing import Situation, is_absent, role_deputies
from sayso.engine.decision import (
    VERDICTS,
    ApprovalStep,
    Decision,
    Duty,
    Reason,
    Verdict,
    strictest,
)
from sayso.engine.draft import Draft
from sayso.engine.finding import Finding, Mark, Reading, Severity

T = TypeVar("T")
Reread = Callable[[Draft], Reading]
Fate = Literal["decided", "stood", "freed", "outranked"]


def decide(
    draft: Draft,
    rulebook: Rulebook,
    reading: Reading | None = None,
    *,
    explain: bool = False,
    reread: Reread | None = None,
) -> Decision:
    """What the guideline says to ``draft``, given what a reader found in it.

    Without a ``reading`` no condition was looked for. ``explain`` fills ``considered`` with every
    clause that does not apply and the reason. ``reread`` reads the draft again where it may belong
    to another class of channel; without it the same reading serves for both. Raises
    ``UnknownName`` where the draft names a person, channel, topic or action the company does not
    have.
    """
    reading = NOT_READ if reading is None else reading
    situation, status, class_why = resolve(draft, rulebook)
    answer = _decide(draft, reading, situation, status, class_why, explain=explain)
    other = other_class(draft, reading, situation)
    if other is None:
        return answer
    as_other = there(draft, other)
    second = decide(as_other, rulebook, reread(as_other) if reread else reading, explain=explain)
    if second.verdict == answer.verdict:
        return answer
    strict = max(answer, second, key=lambda decision: VERDICTS.index(decision.verdict))
    return replace(
        strict, draft=draft, class_why="unclear", queries=(which_class(), *strict.queries)
    )


def _decide(
    draft: Draft,
    reading: Reading,
    situation: Situation,
    status: ChannelStatus,
    class_why: str,
    *,
    explain: bool,
) -> Decision:
    conditions = Conditions(reading)
    matcher = Matcher(draft, situation, status, conditions)
    topics = topics_of(draft, reading, situation.book)
    rounds = [_round(topic, matcher, draft, reading, situation) for topic in topics]
    return _Answer(draft, reading, situation, conditions, rounds, class_why).decision(
        _considered(matcher, topics) if explain else ()
    )


def there(draft: Draft, channel: Channel) -> Draft:
    """``draft`` as it is answered on the author's ambassador ``channel``."""
    return replace(draft, channel=channel.id, speaks_as="ambassador")


def other_class(draft: Draft, reading: Reading, situation: Situation) -> Channel | None:
    """The author's ambassador channel, where a personal profile may as well be that.

    The class belongs to the post: on the network of an ambassador's channel, a post on a topic of
    their own may be the ambassador's or the private person's.
    """
    channel, author, book = situation.channel, situation.author, situation.book
    if draft.speaks_as is not None or not channel.place or channel.class_ != "private":
        return None
    other = own_ambassador_channel(author.id, channel.network, book, draft.time)
    if other is None or other.status_at(draft.time) != "open":
        return None
    own = set(author.topics)
    on_own_topic = any(
        not own.isdisjoint(book.topic_path[topic])
        for topic in topics_of(draft, reading, book)
        if topic is not None
    )
    return other if on_own_topic else None


def topics_of(draft: Draft, reading: Reading, book: Rulebook) -> tuple[str | None, ...]:
    """The topics to answer one by one; ``(None,)`` where there is none."""
    if draft.topics is not None:
        return tuple(dict.fromkeys(draft.topics)) or (None,)
    proposed = draft.proposed or reading.topics
    known = tuple(dict.fromkeys(topic for topic in proposed if topic in book.topics))
    return known or (None,)


def _round(
    topic: str | None, matcher: Matcher, draft: Draft, reading: Reading, situation: Situation
) -> Settled:
    left = drop(matcher.on(topic))
    pending = [
        instance
        for instance in left.standing
        if instance.entry.effect == "ask"
        and not all(
            map(
                approving.is_given,
                approving.steps(instance, topic, draft, reading, situation),
            )
        )
    ]
    missing = [
        instance
        for instance in left.standing
        if instance.entry.effect == "require"
        and instance.entry.rule.strength == "must"
        and duties.duty(instance, draft, situation.channel, matcher.conditions).fulfilled is False
    ]
    cls = situation.book.classes[situation.channel.class_]
    return settle(
        topic,
        left,
        cls,
        asked=draft.asked,
        pending=pending,
        missing=missing,
        topic_would_help=topic is None and draft.topics is None and _some_topic_permits(matcher),
    )


def _some_topic_permits(matcher: Matcher) -> bool:
    """Whether naming a topic could bring a permission or an approval."""
    book = matcher.situation.book
    # What other topics would ask is not asked here.
    other = Matcher(
        matcher.draft, matcher.situation, matcher.status, Conditions(matcher.conditions.reading)
    )
    return any(
        not instance.assumed for topic in book.topics for instance in other.on(topic, book.permits)
    )


def _considered(matcher: Matcher, topics: Iterable[str | None]) -> tuple[Reason, ...]:
    return tuple(
        Reason(
            rule=entry.rule.id,
            clause=entry.key,
            effect=entry.effect,
            topic=topic,
            fate="not_matched",
            why=why,
            complement=entry.complement,
        )
        for topic in topics
        for entry, why in matcher.misfits(topic)
    )


class _Answer:
    """A decision in the making: the rounds of all topics put together."""

    def __init__(
        self,
        draft: Draft,
        reading: Reading,
        situation: Situation,
        conditions: Conditions,
        rounds: list[Settled],
        class_why: str,
    ) -> None:
        self.draft = draft
        self.reading = reading
        self.situation = situation
        self.conditions = conditions
        self.rounds = rounds
        self.class_why = class_why
        self.duties = list(self._duties())
        self.findings = faults.joined(faults.once_each(self._findings()), draft)

    def decision(self, considered: tuple[Reason, ...]) -> Decision:
        draft, book = self.draft, self.situation.book
        verdict = strictest((*(r.verdict for r in self.rounds), *self._by_form()))
        approvals = self._approvals()
        return Decision(
            verdict=verdict,
            draft=draft,
            channel=self.situation.channel.id,
            channel_class=self.situation.channel.class_,
            class_why=self.class_why,
            advice=self._is_advice(verdict),
            topics=tuple((r.topic, r.verdict) for r in self.rounds),
            findings=self.findings,
            approvals=approvals,
            duties=tuple(_once(duty for _, duty in self.duties)),
            queries=asked_about(self.rounds, self.conditions, self.situation, draft),
            reasons=tuple(_once(self._reasons())),
            considered=considered,
            advised=tuple(_once(self._advised())),
            contacts=tuple(_once(self._contacts(approvals))),
            unasked=any(r.unasked for r in self.rounds),
            nothing_permits=any(r.nothing_permits for r in self.rounds),
            guideline_version=book.company.guideline.version,
            time=draft.time,
            checked=tuple(sorted(self.reading.checked)),
            not_checked=tuple(sorted(self.conditions.unread)),
        )

    def _by_form(self) -> Iterator[Verdict]:
        """Verdicts that no rule made but the form of the post, such as a limit of the network."""
        for finding in self.findings:
            if not finding.rule and finding.severity == "stop":
                yield "stop"

    def _duties(self) -> Iterator[tuple[Instance, Duty]]:
        seen: set[tuple[int, int | None]] = set()
        for settled in self.rounds:
            for instance in settled.left.standing:
                key = (instance.entry.number, instance.mark)
                if instance.entry.effect == "require" and key not in seen:
                    seen.add(key)
                    yield (
                        instance,
                        duties.duty(instance, self.draft, self.situation.channel, self.conditions),
                    )

    def _findings(self) -> Iterator[Finding]:
        """What is in the way: by a clause, by a missing text, or by no rule at all."""
        on: dict[tuple[int, int | None], list[str | None]] = {}
        for settled in self.rounds:
            for instance in settled.left.standing:
                on.setdefault((instance.entry.number, instance.mark), []).append(settled.topic)
        for settled in self.rounds:
            left = settled.left
            shown = list(left.standing)
            if left.outranked_by_forbidding:
                # Beaten by a stricter no of a higher rank, they are faults all the same.
                shown += [instance for instance, _ in left.outranked]
            for instance in shown:
                topics = on.get((instance.entry.number, instance.mark), ())
                yield from self._fault(instance, _severity(instance, settled), topics)
        yield from self._missing()
        for mark in self.reading.marks:
            # Where the guideline speaks of a condition, only its clauses decide what it is worth.
            if mark.kind not in self.situation.book.conditions:
                found = faults.of_mark(mark)
                if found is not None:
                    yield found

    def _missing(self) -> Iterator[Finding]:
        """The words that a post has to carry and does not.

        What is missing is missing once, however many marks and clauses ask for it; it is shown where
        the most words call for it.
        """
        found: dict[tuple[str, tuple[str, ...]], list[Finding]] = {}
        demanded: set[int] = set()
        for instance, duty in self.duties:
            if duty.fulfilled is False and instance.entry.number not in demanded:
                demanded.add(instance.entry.number)
                strength = "stop" if duty.strength == "must" else "hint"
                for finding in self._fault(instance, strength):
                    found.setdefault((finding.kind, duty.forms), []).append(finding)
        for same in found.values():
            yield faults.foremost(same, self.draft)

    def _fault(
        self, instance: Instance, severity: Severity | None, topics: Iterable[str | None] = ()
    ) -> Iterator[Finding]:
        if severity is None:
            return
        found = faults.of_clause(instance, severity, self.draft, self.reading, topics)
        if found is None or self._is_moot(found, instance):
            return
        if found.kind == faults.TOPICAL:
            if self._is_asked_already(instance, topics):
                return
            if self._is_refused:
                found = replace(found, severity="hint")
        yield found

    @cached_property
    def _is_refused(self) -> bool:
        """Whether something is in the way that no yes can lift."""
        unlisted = any(
            mark.severity == "stop" and mark.kind not in self.situation.book.conditions
            for mark in self.reading.marks
        )
        return unlisted or any(r.verdict == "stop" and r.deciding != r.pending for r in self.rounds)

    def _is_moot(self, found: Finding, instance: Instance) -> bool:
        """Whether what only somebody else may do or say is what nobody may."""
        if found.place == "author" and found.severity == "stop" and instance.mark is None:
            return not instance.entry.clause.about and self._is_shut
        if found.kind != faults.UNENTITLED or found.place == "text" or instance.mark is None:
            return False
        mark = self.reading.marks[instance.mark]
        if mark.place != "text":
            return False
        forbidden = {
            other.mark
            for settled in self.rounds
            for other in settled.left.standing
            if other.entry.forbids and other.entry.clause.finding != faults.UNENTITLED
        }
        return any(
            index != instance.mark
            and _within(other, mark)
            and (
                index in forbidden
                or (other.severity == "stop" and other.kind not in self.situation.book.conditions)
            )
            for index, other in enumerate(self.reading.marks)
        )

    @cached_property
    def _is_shut(self) -> bool:
        """Whether nobody at all may write on the channel."""
        return any(
            other.entry.forbids and other.entry.clause.at == "channel"
            for settled in self.rounds
            for other in settled.left.standing
        )

    def _is_asked_already(self, instance: Instance, topics: Iterable[str | None]) -> bool:
        """Whether all who have to say yes to a topic are asked because of another fault anyway."""
        asked = {
            settled.topic: [
                frozenset(self._asked(other, settled.topic))
                for other in settled.pending
                if other.mark is not None
                and (instance.mark is None or self._finding_of(other) != faults.TOPICAL)
            ]
            for settled in self.rounds
        }
        return all(
            any(set(self._asked(instance, topic)) <= people for people in asked.get(topic, ()))
            for topic in topics
        )

    def _finding_of(self, instance: Instance) -> str:
        """The kind of fault an instance under a mark shows."""
        named = instance.entry.clause.finding
        return named or ("" if instance.mark is None else self.reading.marks[instance.mark].kind)

    def _asked(self, instance: Instance, topic: str | None) -> Iterator[str]:
        """The people whose yes an approval waits for."""
        for step in approving.steps(instance, topic, self.draft, self.reading, self.situation):
            yield from (approver.id for approver in step.of)

    def _approvals(self) -> tuple[ApprovalStep, ...]:
        """All steps of all topics that still wait for somebody; the same person is asked once."""
        return approving.waiting(
            step
            for settled in self.rounds
            for instance in settled.pending
            for step in approving.steps(
                instance, settled.topic, self.draft, self.reading, self.situation
            )
        )

    def _reasons(self) -> Iterator[Reason]:
        for settled in self.rounds:
            deciding = {id(instance) for instance in settled.deciding}
            for instance in settled.left.standing:
                fate: Fate = "decided" if id(instance) in deciding else "stood"
                yield _reason(instance, settled.topic, fate)
            for instance, by in settled.left.freed:
                yield _reason(instance, settled.topic, "freed", by)
            for instance, by in settled.left.outranked:
                yield _reason(instance, settled.topic, "outranked", by)

    def _advised(self) -> Iterator[str]:
        for settled in self.rounds:
            for instance in settled.left.standing:
                if instance.entry.effect == "advise":
                    yield instance.entry.rule.id

    def _is_advice(self, verdict: Verdict) -> bool:
        if not self.situation.book.classes[self.situation.channel.class_].advice:
            return False
        return not any(
            instance.entry.rank in BINDING_RANKS or instance.entry.clause.secret
            for settled in self.rounds
            if settled.verdict == verdict
            for instance in settled.deciding
        )

    def _contacts(self, approvals: tuple[ApprovalStep, ...]) -> Iterator[str]:
        """Who can help, best first: those who approve, whom the rule names, who keeps a fact that the
        text is held against, then the owners of the topics.
        """
        book = self.situation.book
        for step in approvals:
            for approver in step.of:
                if approver.id in book.people:
                    yield approver.id
        for settled in self.rounds:
            for instance in settled.deciding:
                contact = instance.entry.clause.contact or instance.entry.rule.contact
                yield from self._behind(contact)
        yield from self._keepers()
        for settled in sorted(self.rounds, key=lambda r: r.verdict != "stop"):
            for name in book.topic_path.get(settled.topic or "", ()):
                topic = book.topics[name]
                pair = (topic.owner or topic.route_to, topic.deputy or topic.route_deputy)
                if pair[0] is not None:
                    yield from self._reachable(pair)
                    break
        for topic in book.topics.values():
            if topic.parent is None and topic.route_to is not None:
                yield from self._reachable((topic.route_to, topic.route_deputy))

    def _keepers(self) -> Iterator[str]:
        """Who keeps the facts that the text is held against, and the channels of the posts."""
        held = {each.subject for each in self.findings if each.kind in faults.FACTUAL}
        for fact in self.situation.book.company.facts if held else ():
            if fact.id in held:
                yield from self._reachable((fact.owner,))
        posts = {each.subject for each in self.findings if each.kind == faults.PUBLISHED_OTHERWISE}
        for post in self.situation.book.company.published if posts else ():
            if post.id in posts:
                channel = self.situation.book.channels.get(post.channel)
                yield from self._reachable((channel.owner if channel else post.author,))

    def _behind(self, contact: str) -> Iterator[str]:
        """The people a rule names to be asked: a person, who holds a role, the head of a unit."""
        book = self.situation.book
        if contact in book.units:
            yield from self._reachable((book.units[contact].head,))
        elif contact in book.holders:
            names = [holder.id for holder in book.holders[contact]]
            yield from self._reachable((*names, *role_deputies((contact,), book)))
        else:
            yield from self._reachable((contact,))

    def _reachable(self, names: tuple[str | None, ...]) -> Iterator[str]:
        """The first of ``names`` who is there and not the author."""
        book, author = self.situation.book, self.situation.author
        for name in names:
            person = book.people.get(name or "")
            if (
                person is not None
                and person is not author
                and not is_absent(person, book, self.situation.moment)
            ):
                yield person.id
                return


def _within(one: Mark, other: Mark) -> bool:
    """Whether the words of ``one`` share any with those of ``other``."""
    return one.place == "text" and max(one.start, other.start) < min(one.end, other.end)


def _severity(instance: Instance, settled: Settled) -> Severity | None:
    entry = instance.entry
    if entry.forbids:
        return "stop"
    if entry.effect == "ask":
        return "ask" if instance in settled.pending else None
    if entry.effect == "advise" and instance.mark is not None:
        return "hint"
    return None


def _reason(instance: Instance, topic: str | None, fate: Fate, by: str = "") -> Reason:
    entry = instance.entry
    return Reason(
        rule=entry.rule.id,
        clause=entry.key,
        effect=entry.effect,
        topic=topic,
        fate=fate,
        by=by,
        complement=entry.complement,
    )


def _once(things: Iterable[T]) -> list[T]:
    """``things`` in order, each once. Values with dictionaries in them do not hash."""
    seen: list[T] = []
    for thing in things:
        if thing not in seen:
            seen.append(thing)
    return seen
