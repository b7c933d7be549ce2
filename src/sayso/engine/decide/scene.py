"""Bare questions: everything that is fixed while people, channels and topics vary.

A *scene* holds one action at one moment under given circumstances. It answers the single question
(``ruling``) and the same question with one thing left open (``who``, ``where``, ``what``), or with
all three (``matrix``).

Person, channel and topic each leave a set of clauses; the three together leave the few that match,
and what these say is worked out once and remembered. Backwards, each clause leaves a set of people
(channels, topics), and the sentences are followed for all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property

from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Group, Matrix, Ruling
from sayso.engine.channel import Channel
from sayso.engine.decide.matrix import matrix
from sayso.engine.decide.plane import Circumstances, Plane
from sayso.engine.decide.present import present
from sayso.engine.decide.rulebook import Rulebook, UnknownName, bits
from sayso.engine.decide.ties import OWN_TOPICS, Tied
from sayso.engine.decision import VERDICTS

MOST_REMEMBERED = 1 << 17
"""Rulings a scene remembers before it starts afresh."""

TOPIC_WANTED = Ruling("ask")
"""On a closed channel, where nobody said what it is about and some topic would permit it."""


class Law:
    """How a class of channels is treated, and the rulings known so far by set of clauses."""

    __slots__ = ("closed", "known", "unasked")

    def __init__(self, *, closed: bool, unasked: bool) -> None:
        self.closed = closed
        self.unasked = unasked
        self.known: dict[int, Ruling] = {}


class Site:
    """A channel in a scene: its clauses (not on a topic of its own, and on one), law and ties.

    ``own`` are the ambassador channels for which a place may stand, by id of their owner, and
    ``stands_for_them`` whether it does so always or only on a topic of theirs.
    """

    __slots__ = ("apart", "law", "number", "on_own", "own", "owned", "stands_for_them", "tied")

    def __init__(
        self,
        channel: Channel,
        number: int,
        hits: tuple[int, int],
        law: Law,
        tied: Tied,
        owned: frozenset[str | None],
        own: Mapping[str, str],
    ) -> None:
        self.number = number
        self.apart, self.on_own = hits
        self.law = law
        self.tied = tied
        self.owned = owned
        self.own = own
        self.stands_for_them = channel.class_ == "ambassador"


class Subject:
    """A topic in a scene: its clauses and who is tied to it."""

    __slots__ = ("hit", "number", "tied", "ties")

    def __init__(self, number: int, hit: int, tied: Tied, ids: Sequence[str]) -> None:
        self.number = number
        self.hit = hit
        self.tied = tied
        self.ties = {ids[person]: ties for person, ties in tied.people.items()}


class Speaker:
    """A person in a scene: the clauses that match whatever their ties, and those by their ties."""

    __slots__ = ("by_ties", "hit", "number")

    def __init__(self, number: int, hit: int) -> None:
        self.number = number
        self.hit = hit
        self.by_ties: dict[int, int] = {}


class Scene:
    """One action at one moment: who may do it, where, and about what.

    ``topic`` is the id of a topic, or ``None`` where nobody said which. A channel is one of the
    register or a place. Raises ``UnknownName`` for what the company does not have.
    """

    def __init__(
        self,
        book: Rulebook,
        action: str,
        moment: datetime,
        *,
        asked: bool = False,
        scheduled: bool = False,
        delegated_by: str | None = None,
        answering: str | None = None,
    ) -> None:
        if action not in ACTIONS:
            raise UnknownName("action", action)
        self.book = book
        self.action = action
        self.moment = moment
        self.now = present(book, moment)
        given = Circumstances(asked, scheduled, delegated_by, answering)
        self.plane = Plane(book, action, self.now, given)
        laws: dict[tuple[bool, bool], Law] = {}
        self.laws: dict[str, Law] = {}
        for name, cls in book.classes.items():
            key = (cls.is_closed, cls.ask_first and not asked)
            self.laws[name] = laws.setdefault(key, Law(closed=key[0], unasked=key[1]))
        self._people_ids = tuple(book.people)
        self._channel_ids = tuple(book.channels)
        self._sites: dict[str, Site] = {}
        self._subjects: dict[str | None, Subject] = {}
        self._speakers: dict[str, Speaker] = {}

    # ── one question ─────────────────────────────────────────────────────────────────────────────

    def ruling(self, person: str, channel: str, topic: str | None) -> Ruling:
        """The answer to one bare question: that of ``decide`` to a draft without text."""
        site = self._sites.get(channel) or self.site(channel)
        subject = self._subjects.get(topic) or self.subject(topic)
        if site.own and person in site.own:
            return self._of_ambassador(person, site, topic, subject)
        return self._ruling(person, site, topic, subject)

    def _ruling(self, person: str, site: Site, topic: str | None, subject: Subject) -> Ruling:
        speaker = self._speakers.get(person) or self.speaker(person)
        hit = self._hit(speaker, person, site, topic, subject)
        law = site.law
        ruling = law.known.get(hit)
        if ruling is None:
            if len(law.known) >= MOST_REMEMBERED:
                law.known.clear()
            ruling = self.plane.ruling(hit, closed=law.closed, unasked=law.unasked)
            law.known[hit] = ruling
        if topic is None and ruling.nothing_permits and self._topic_would_help(person, site):
            return TOPIC_WANTED
        return ruling

    def _hit(
        self, speaker: Speaker, person: str, site: Site, topic: str | None, subject: Subject
    ) -> int:
        """The set of clauses that match."""
        plane = self.plane
        hit = (site.on_own if topic in site.owned else site.apart) & subject.hit
        if plane.ties:
            ties = subject.ties.get(person, 0) | site.tied.of(speaker.number)
            ties &= plane.ties
            mine = speaker.by_ties.get(ties)
            if mine is None:
                mine = plane.with_ties(speaker.hit, speaker.number, ties)
                speaker.by_ties[ties] = mine
            hit &= mine
        else:
            hit &= speaker.hit
        if hit & plane.delegated:
            for n in bits(hit & plane.delegated):
                authors = plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
                if not authors >> speaker.number & 1:
                    hit ^= 1 << n
        return hit

    def _of_ambassador(
        self, person: str, site: Site, topic: str | None, subject: Subject
    ) -> Ruling:
        """The ruling for somebody for whose own ambassador channel this place may stand."""
        own = self.site(site.own[person])
        if site.stands_for_them:
            return self._ruling(person, own, topic, subject)
        here = self._ruling(person, site, topic, subject)
        if not subject.ties.get(person, 0) & OWN_TOPICS or not self._is_open(own):
            return here
        there = self._ruling(person, own, topic, subject)
        return max(here, there, key=lambda ruling: VERDICTS.index(ruling.verdict))

    def _is_open(self, site: Site) -> bool:
        return self.now.channels[site.number].status_at(self.moment) == "open"

    def _topic_would_help(self, person: str, site: Site) -> bool:
        """Whether on some topic a permission or an approval matches."""
        permits = self.plane.permits
        speaker = self.speaker(person)
        if not (site.apart | site.on_own) & speaker.hit & permits:
            return False
        return any(
            self._hit(speaker, person, site, topic, self.subject(topic)) & permits
            for topic in self.book.topics
        )

    # ── one thing left open ──────────────────────────────────────────────────────────────────────

    def who(self, channel: str, topic: str | None) -> tuple[Group, ...]:
        """Everybody in the company, in groups: *yes* first, then *ask*, then *no*."""
        site, subject = self.site(channel), self.subject(topic)
        found: dict[Ruling, int] = {}
        apart = self.own_ways(site, subject)
        for person in apart:
            ruling = self._of_ambassador(person, site, topic, subject)
            found[ruling] = found.get(ruling, 0) | 1 << self.book.numbers[person]
        everyone = self.now.crowd.everyone & ~self.now.crowd.these(apart)
        hit = (site.on_own if topic in site.owned else site.apart) & subject.hit
        matched = self.matched(hit, site, subject)
        law = site.law
        for ruling, those in self.plane.blocks(
            hit,
            matched,
            everyone,
            everyone if law.closed else 0,
            everyone if law.unasked else 0,
        ):
            helped = 0
            if topic is None and ruling.nothing_permits:
                helped = self.helped(site) & those
            for said, people in ((TOPIC_WANTED, helped), (ruling, those & ~helped)):
                if people:
                    found[said] = found.get(said, 0) | people
        return _groups(found, self._people_ids)

    def own_ways(self, site: Site, subject: Subject) -> Sequence[str]:
        """Those for whom this place may stand for their own ambassador channel on this topic."""
        if not site.own or site.stands_for_them:
            return tuple(site.own)
        return [person for person in site.own if subject.ties.get(person, 0) & OWN_TOPICS]

    def helped(self, site: Site) -> int:
        """Those for whom on some topic a permission or an approval matches."""
        helped = 0
        for topic in self.book.topics:
            subject = self.subject(topic)
            hit = (site.on_own if topic in site.owned else site.apart) & subject.hit
            hit &= self.plane.permits
            for those in self.matched(hit, site, subject).values():
                helped |= those
        return helped

    def matched(self, hit: int, site: Site, subject: Subject) -> dict[int, int]:
        """By clause of ``hit``: the people it matches there."""
        plane = self.plane
        found = plane.everybody.people(hit, site.tied, subject.tied)
        for n in bits(hit & plane.delegated):
            found[n] &= plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
        return found

    def where(self, person: str, topic: str | None) -> tuple[Group, ...]:
        """Every channel and place, in groups."""
        speaker, subject = self.speaker(person), self.subject(topic)
        plane, now = self.plane, self.now
        found: dict[Ruling, int] = {}
        alone = now.tied_channels.get(speaker.number, 0) | self._standing_for(person)
        if plane.delegated:
            alone = now.places.everywhere
        on_own = now.about.get(topic, 0)
        ties = subject.ties.get(person, 0)
        for those, everyone in self._places_by_ties:
            whole = those & ~alone
            if not whole:
                continue
            mine = speaker.hit
            if plane.ties:
                mine = plane.with_ties(mine, speaker.number, (ties | everyone) & plane.ties)
            hit = mine & subject.hit
            matched: dict[int, int] = {}
            for n in bits(hit):
                apart, own = plane.places[n]
                matched[n] = (apart & ~on_own) | (own & on_own)
            for ruling, channels in plane.blocks(hit, matched, whole, self._closed, self._unasked):
                if topic is None and ruling.nothing_permits:
                    # Whether a topic would help hangs on the channel.
                    alone |= channels
                else:
                    found[ruling] = found.get(ruling, 0) | channels
        for number in bits(alone):
            ruling = self.ruling(person, self._channel_ids[number], topic)
            found[ruling] = found.get(ruling, 0) | 1 << number
        return _groups(found, self._channel_ids)

    def what(self, person: str, channel: str) -> tuple[Group, ...]:
        """Every topic and *no topic*, in groups."""
        speaker, site = self.speaker(person), self.site(channel)
        plane, now = self.plane, self.now
        if site.stands_for_them and person in site.own:
            site = self.site(site.own[person])
        found: dict[Ruling, int] = {}
        none = 1 << (len(now.topics) - 1)
        every = (none << 1) - 1
        alone = now.tied_topics.get(speaker.number, 0) | none
        if plane.delegated:
            alone = every
        on_own = sum(1 << now.topic_number[topic] for topic in site.owned)
        mine = speaker.hit
        if plane.ties:
            ties = site.tied.of(speaker.number) & plane.ties
            mine = plane.with_ties(mine, speaker.number, ties)
        law = site.law
        for whole, clauses in (
            (on_own & ~alone, site.on_own),
            (every & ~on_own & ~alone, site.apart),
        ):
            hit = mine & clauses
            matched = {n: plane.topics[n] for n in bits(hit)}
            for ruling, topics in plane.blocks(
                hit,
                matched,
                whole,
                whole if law.closed else 0,
                whole if law.unasked else 0,
            ):
                found[ruling] = found.get(ruling, 0) | topics
        for number in bits(alone):
            ruling = self.ruling(person, channel, now.topics[number])
            found[ruling] = found.get(ruling, 0) | 1 << number
        return _groups(found, now.topics)

    def matrix(self) -> Matrix:
        """Every cell of the company."""
        return matrix(self)

    # ── channels, topics and people, each looked at once ─────────────────────────────────────────

    def site(self, channel: str) -> Site:
        """What the scene knows of a channel."""
        site = self._sites.get(channel)
        if site is None:
            number = self.now.channel_number.get(channel)
            if number is None:
                raise UnknownName("channel", channel)
            found, plane = self.now.channels[number], self.plane
            apart = plane.on_channel(number, own_topic=False)
            on_own = plane.on_channel(number, own_topic=True) if plane.minds_own_topic else apart
            own: Mapping[str, str] = {}
            if found.place and found.class_ in ("ambassador", "private"):
                own = self.now.ambassadors.get(found.network, {})
            site = self._sites[channel] = Site(
                found,
                number,
                (apart, on_own),
                self.laws[found.class_],
                self.now.by_channel[number],
                self.now.owned[number],
                own,
            )
        return site

    def subject(self, topic: str | None) -> Subject:
        """What the scene knows of a topic."""
        subject = self._subjects.get(topic)
        if subject is None:
            number = self.now.topic_number.get(topic)
            if number is None:
                raise UnknownName("topic", str(topic))
            tied = self.now.by_topic(topic)
            hit = self.plane.on_topic(number)
            subject = self._subjects[topic] = Subject(number, hit, tied, self._people_ids)
        return subject

    def speaker(self, person: str) -> Speaker:
        """What the scene knows of a person."""
        speaker = self._speakers.get(person)
        if speaker is None:
            number = self.book.numbers.get(person)
            if number is None:
                raise UnknownName("person", person)
            speaker = Speaker(number, self.plane.of_person(number))
            self._speakers[person] = speaker
        return speaker

    @cached_property
    def _places_by_ties(self) -> list[tuple[int, int]]:
        """Channels by the ties that everybody has to them."""
        found: dict[int, int] = {}
        for number, tied in enumerate(self.now.by_channel):
            found[tied.everyone] = found.get(tied.everyone, 0) | 1 << number
        return [(channels, ties) for ties, channels in found.items()]

    @cached_property
    def _closed(self) -> int:
        return self._under(lambda law: law.closed)

    @cached_property
    def _unasked(self) -> int:
        return self._under(lambda law: law.unasked)

    def _under(self, holds: Callable[[Law], bool]) -> int:
        channels = enumerate(self.now.channels)
        return sum(1 << number for number, each in channels if holds(self.laws[each.class_]))

    def _standing_for(self, person: str) -> int:
        """The places that may stand for this person's own ambassador channel."""
        return sum(
            1 << number
            for number, channel in enumerate(self.now.channels)
            if channel.place
            and channel.class_ in ("ambassador", "private")
            and person in self.now.ambassadors.get(channel.network, ())
        )


def _groups(found: Mapping[Ruling, int], among: Sequence[str | None]) -> tuple[Group, ...]:
    """By verdict, and then by who comes first."""
    return tuple(
        Group(ruling, those, among)
        for ruling, those in sorted(
            found.items(), key=lambda each: (VERDICTS.index(each[0].verdict), each[1] & -each[1])
        )
    )
