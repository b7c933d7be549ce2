"""Whether changed drafts are a yes: the verdict without its reasons, given up as soon as it is none.

Drafts that are tried one after the other differ in one or two things. What a reading may depend on
is read once, what matches before anything is read is looked up once for each place and moment, and
a verdict is remembered. Much is known without reading: a clause without conditions that nothing
here can beat stops every text.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from weakref import WeakKeyDictionary

from sayso.engine.channel import Channel
from sayso.engine.decide import approving, duties
from sayso.engine.decide.answering import Reread, other_class, there, topics_of
from sayso.engine.decide.matching import NOT_READ, Conditions, Instance, Matcher, resolve
from sayso.engine.decide.rulebook import Entry, Rulebook, bits
from sayso.engine.decide.settling import drop
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import RANKS

LEAST_READ = 400
"""Characters that reading costs at least, however short the text."""
TOPICAL = ("topic_owner", "topic_deputy", "own_topics")
"""Relations that hang on the topic."""


class Spent(Exception):
    """As much has been read and decided as a search may."""


class Trials:
    """Drafts tried against one rulebook, each once; none is meant for a moment before ``since``.

    ``characters`` may be read and ``drafts`` tried before ``Spent`` is raised.
    """

    def __init__(
        self, book: Rulebook, reread: Reread, since: datetime, *, characters: int, drafts: int
    ) -> None:
        self.book = book
        self.since = since
        self.characters = characters
        self.drafts = drafts
        self._reread = reread
        self._hurdles = _hurdles_of(book)
        self._readings: dict[tuple[object, ...], Reading] = {}
        self._places: dict[tuple[object, ...], _Place] = {}
        self._grounds: dict[tuple[object, ...], _Ground] = {}
        self._verdicts: dict[tuple[Draft, bool], bool] = {}
        self._stopped = 0

    @property
    def edges(self) -> frozenset[datetime]:
        """When rules of the guideline begin and end."""
        return self._hurdles.edges

    def know(self, draft: Draft, reading: Reading) -> None:
        """Take ``reading`` for what reading ``draft`` would give."""
        self._readings[_read_of(draft)] = reading

    def read(self, draft: Draft) -> Reading:
        """What ``draft`` reads like. Raises ``Spent``."""
        key = _read_of(draft)
        reading = self._readings.get(key)
        if reading is None:
            if self.characters <= 0:
                raise Spent
            self.characters -= max(len(draft.text or ""), LEAST_READ)
            reading = self._readings[key] = self._reread(draft)
        return reading

    def is_ok(self, draft: Draft, *, granted: bool = False) -> bool:
        """Whether the answer to ``draft`` is *ok*; ``granted``: once everybody there has said yes.

        Raises ``Spent``.
        """
        key = (draft, granted)
        known = self._verdicts.get(key)
        if known is None:
            if self.drafts <= 0:
                raise Spent
            self.drafts -= 1
            known = self._verdicts[key] = not self._is_stopped(draft, granted) and self._decide(
                draft, granted
            )
        return known

    def is_never_ok(self, draft: Draft, *, granted: bool = False) -> bool:
        """Whether no later moment makes ``draft`` *ok*, whatever is read then; ``False`` if unsure."""
        if not _is_about_something(draft):
            return False
        ground, hurdles = self.ground(draft), self._hurdles
        place = ground.place
        if not place.stays:
            return False
        standing = place.lasting & hurdles.unconditional & hurdles.hard(granted=granted)
        for topic in topics_of(draft, NOT_READ, self.book):
            coming = place.coming(topic)
            if place.closed and not coming & hurdles.permitting:
                return True
            if any(
                not coming & hurdles.beating[number] and ground.applies(number, topic)
                for number in bits(coming & standing)
            ):
                return True
        return False

    def ground(self, draft: Draft) -> _Ground:
        """Who, where, when and under which circumstances, whatever the draft says."""
        here = (
            draft.author,
            draft.channel,
            draft.action,
            draft.asked,
            draft.scheduled,
            draft.delegated_by,
            draft.answering,
            draft.speaks_as,
        )
        key = (*here, draft.time)
        ground = self._grounds.get(key)
        if ground is None:
            place = self._places.get(here)
            if place is None or not place.stays:
                place = self._places[here] = _Place(draft, self.book, self._hurdles, self.since)
            ground = self._grounds[key] = _Ground(draft, place, self.book)
        return ground

    def _is_stopped(self, draft: Draft, granted: bool) -> bool:
        """Whether it is no yes whatever is read in it."""
        if not _is_about_something(draft):
            return False
        ground, hurdles = self.ground(draft), self._hurdles
        hard = hurdles.unconditional & hurdles.hard(granted=granted)
        for topic in topics_of(draft, NOT_READ, self.book):
            coming = ground.place.coming(topic)
            if ground.place.closed and not ground.any_of(coming & hurdles.permitting, topic):
                return True
            if next(self._unbeaten(coming & hard, coming, ground, topic), None) is not None:
                return True
        return False

    def _unbeaten(self, hard: int, mask: int, ground: _Ground, topic: str | None) -> Iterator[int]:
        """Those of ``hard`` that apply while nothing in ``mask`` does that could beat them."""
        for number in bits(hard):
            beating = mask & self._hurdles.beating[number]
            if ground.applies(number, topic) and not ground.any_of(beating, topic):
                yield number

    def _is_held_up(
        self, hard: int, mask: int, conditions: Conditions, ground: _Ground, topic: str | None
    ) -> bool:
        """Whether one of ``hard`` matches, unbeaten. What held up one draft is looked at first."""
        for some in (hard & self._stopped, hard & ~self._stopped):
            for number in self._unbeaten(some, mask, ground, topic):
                if conditions.under(self.book.entries[number]):
                    self._stopped |= 1 << number
                    return True
        return False

    def _decide(self, draft: Draft, granted: bool) -> bool:
        reading, ground, book = self.read(draft), self.ground(draft), self.book
        if any(m.severity == "stop" and m.kind not in book.conditions for m in reading.marks):
            return False
        conditions = Conditions(reading)
        possible, hard = self._hurdles.possible(reading), self._hurdles.hard(granted=granted)
        closed = ground.place.closed
        for topic in topics_of(draft, reading, book):
            mask = ground.place.coming(topic) & possible
            if self._is_held_up(mask & hard, mask, conditions, ground, topic):
                return False
            matching = [
                instance
                for number in bits(mask)
                if ground.applies(number, topic)
                for instance in conditions.under(book.entries[number])
            ]
            standing = drop(matching).standing
            if any(instance.entry.forbids for instance in standing):
                return False
            if closed and not any(
                i.entry.effect in ("allow", "ask") and not i.assumed for i in standing
            ):
                return False
            if any(
                self._holds_up(instance, topic, draft, conditions, ground, granted)
                for instance in standing
            ):
                return False
        other = other_class(draft, reading, ground.situation)
        return other is None or self.is_ok(there(draft, other), granted=granted)

    def _holds_up(
        self,
        instance: Instance,
        topic: str | None,
        draft: Draft,
        conditions: Conditions,
        ground: _Ground,
        granted: bool,
    ) -> bool:
        """Whether a yes is still to come, or words that have to be there are missing."""
        if instance.entry.effect == "ask":
            reading = conditions.reading
            steps = approving.steps(instance, topic, draft, reading, ground.situation)
            return not all(approving.is_given(step, granted=granted) for step in steps)
        if instance.entry.effect == "require" and instance.entry.rule.strength == "must":
            channel = ground.situation.channel
            return duties.duty(instance, draft, channel, conditions).fulfilled is False
        return False


class _Place:
    """What is fixed about a draft whatever it says and whenever: who, where, the circumstances.

    ``stays``: at every moment the same channel is meant. ``lasting``: entries that apply at every
    moment from ``since`` on, or at none. ``applies`` remembers which of them do.
    """

    def __init__(self, draft: Draft, book: Rulebook, hurdles: _Hurdles, since: datetime) -> None:
        situation, _, _ = resolve(draft, book)
        author, channel = situation.author, situation.channel
        self._book = book
        self.topical = hurdles.topical
        self.unread = Conditions(NOT_READ)
        self.closed = book.classes[channel.class_].is_closed
        self.stays = _stays(book.channels.get(draft.channel), draft, book)
        self.applies: dict[tuple[int, str | None], bool] = {}
        self._sieve = (
            book.by_action.get(draft.action, 0)
            & book.channel_mask(channel)
            & book.person_mask(author)
        )
        fleeting = hurdles.fleeting
        if author.employed_until is not None:
            fleeting |= hurdles.by_status
        if author.is_minor(since):
            fleeting |= hurdles.by_age
        if author.id in hurdles.deputies:
            fleeting |= hurdles.by_deputy
        self.lasting = self._sieve & ~fleeting if self.stays else 0
        for number in bits(self.lasting & hurdles.dated):
            start = book.entries[number].rule.valid_from
            if start is not None and start > since:
                self.lasting &= ~(1 << number)

    def coming(self, topic: str | None) -> int:
        """Entries that may apply at one moment or another."""
        return self._sieve & self._book.topic_mask(topic)


class _Ground:
    """A place at a moment."""

    def __init__(self, draft: Draft, place: _Place, book: Rulebook) -> None:
        self.place = place
        self.situation, status, _ = resolve(draft, book)
        self._book = book
        self._matcher = Matcher(draft, self.situation, status, place.unread)
        self._applies: dict[tuple[int, str | None], bool] = {}

    def applies(self, number: int, topic: str | None) -> bool:
        """Whether an entry applies, conditions aside."""
        place = self.place
        key = (number, topic if place.topical >> number & 1 else "")
        known = place.applies if place.lasting >> number & 1 else self._applies
        found = known.get(key)
        if found is None:
            found = known[key] = self._matcher.applies(self._book.entries[number], topic)
        return found

    def any_of(self, mask: int, topic: str | None) -> bool:
        """Whether one of the entries applies."""
        return any(self.applies(number, topic) for number in bits(mask))


class _Hurdles:
    """What of a guideline can be known before a draft is read, as masks of its entries.

    ``permitting``: permissions and approvals. ``unconditional``: whatever is read. ``topical``: to
    which it matters further which topic it is. ``fleeting``: may apply at one moment and not at another; ``by_status``, ``by_age``,
    ``by_deputy``: to people whose status changes, who come of age, who stand in for somebody.
    ``dated``: begin some day; ``edges``: when rules begin and end. ``beating``, by entry: whatever may make it fall. ``deputies``: ids
    of all who may ever stand in.
    """

    def __init__(self, book: Rulebook) -> None:
        self.permitting = self.topical = self.fleeting = self.dated = 0
        self.by_status = self.by_age = self.by_deputy = 0
        self._forbidding = self._asking = self.unconditional = self._independent = 0
        self._by_condition: dict[str, int] = {}
        ruling = [0] * len(RANKS)
        freeing = [0] * len(book.entries)
        for entry in book.entries:
            bit = 1 << entry.number
            self._enter(entry, bit)
            if entry.effect in ("allow", "ask"):
                self.permitting |= bit
            if entry.forbids or (entry.effect == "allow" and entry.clause.protected):
                ruling[entry.rank] |= bit
            if entry.forbids:
                self._forbidding |= bit
            if entry.effect == "ask" and _surely_asks(entry, book):
                self._asking |= bit
            for number in bits(entry.frees):
                freeing[number] |= bit
        above = [0]
        for mask in ruling:
            above.append(above[-1] | mask)
        self.beating = [freeing[entry.number] | above[entry.rank] for entry in book.entries]
        company = book.company
        rules = company.guideline.rules
        edges = {edge for rule in rules for edge in (rule.valid_from, rule.valid_until)}
        self.edges = frozenset(edge for edge in edges if edge is not None)
        self.deputies = frozenset(
            [
                *(absence.deputy for absence in company.absences),
                *(topic.deputy for topic in company.topics),
                *(topic.route_deputy for topic in company.topics),
                *(channel.deputy for channel in company.channels),
                *(
                    holder.id
                    for deputy in book.role_deputies.values()
                    for holder in book.holders.get(deputy or "", ())
                ),
            ]
        )

    def _enter(self, entry: Entry, bit: int) -> None:
        """Note on what it hangs whether ``entry`` applies."""
        clause, whos = entry.clause, (*entry.who, *entry.who_not)
        relations = {relation for who in whos for relation in who.relation}
        if (
            not relations.isdisjoint(TOPICAL)
            or any(where.own_topic is not None for where in entry.where)
            or (clause.when is not None and clause.when.delegated_by)
        ):
            self.topical |= bit
        if (
            clause.when is not None
            or entry.rule.valid_until is not None
            or any(where.status for where in entry.where)
            or any(who.level for who in whos)
        ):
            self.fleeting |= bit
        if entry.rule.valid_from is not None:
            self.dated |= bit
        if any(who.status for who in whos):
            self.by_status |= bit
        if any(who.minor is not None for who in whos):
            self.by_age |= bit
        if any(who.person or who.role or who.relation for who in whos):
            self.by_deputy |= bit
        if clause.if_ or clause.if_any:
            for condition in clause.if_[:1] or clause.if_any:
                self._by_condition[condition] = self._by_condition.get(condition, 0) | bit
        else:
            self._independent |= bit
            if not clause.unless:
                self.unconditional |= bit

    def possible(self, reading: Reading) -> int:
        """Entries whose conditions may hold, going by one each."""
        mask = self._independent
        for condition in {
            *reading.failed,
            *(kind for mark in reading.marks for kind in mark.kinds),
        }:
            mask |= self._by_condition.get(condition, 0)
        return mask

    def hard(self, *, granted: bool) -> int:
        """Entries that allow no yes where they match and nothing beats them."""
        return self._forbidding if granted else self._forbidding | self._asking


_known: WeakKeyDictionary[Rulebook, _Hurdles] = WeakKeyDictionary()


def _hurdles_of(book: Rulebook) -> _Hurdles:
    """The hurdles of ``book``: worked out once."""
    found = _known.get(book)
    if found is None:
        found = _known[book] = _Hurdles(book)
    return found


def _surely_asks(entry: Entry, book: Rulebook) -> bool:
    """Whether somebody always has to be asked, and no yes of this kind is on file."""
    if entry.clause.ask is None:
        return False
    names = (entry.rule.id, entry.name)
    if any(approval.rule in names for approval in book.company.consents.approvals):
        return False
    asked = [book.names.approver(who) or who for step in entry.clause.ask.steps for who in step.of]
    # Whom media show is known only with the media; there may be nobody.
    return any(who.outside or who.relation not in ("depicted", "guardian") for who in asked)


def _is_about_something(draft: Draft) -> bool:
    """Whether the topics are fixed before the text is read."""
    return draft.topics is not None or bool(draft.proposed)


def _stays(channel: Channel | None, draft: Draft, book: Rulebook) -> bool:
    """Whether the same channel is meant at every moment: of several own ones an open one counts."""
    if channel is None or not channel.place:
        return True
    if channel.class_ != "ambassador" and draft.speaks_as != "ambassador":
        return True
    return len(book.own_channels.get((draft.author, channel.network), ())) < 2


def _read_of(draft: Draft) -> tuple[object, ...]:
    """All that a reading depends on: not what it is said to be about, nor who was asked."""
    return (
        draft.text,
        draft.time,
        draft.author,
        draft.channel,
        draft.action,
        draft.language,
        draft.media,
        draft.received,
        draft.person_consent,
    )
