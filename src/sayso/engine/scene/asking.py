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

from msgspec.structs import replace

from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Group, Matrix, Ruling
from sayso.engine.decide.rulebook import Rulebook, UnknownName, bits
from sayso.engine.decision import VERDICTS, Verdict
from sayso.engine.scene.cast import Law, Site, Speaker, Subject
from sayso.engine.scene.matrix import matrix
from sayso.engine.scene.outcome import MOST_REMEMBERED, Approvals, Outcome, Round, worked_out
from sayso.engine.scene.plane import Circumstances, Plane
from sayso.engine.scene.population import Side
from sayso.engine.scene.present import present
from sayso.engine.scene.ties import OWN_TOPICS, Tied

TOPIC_WANTED = Ruling("ask")
"""On a closed channel, where nobody said what it is about and some topic would permit it."""


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
        self._delegated = self.plane.delegated
        self._people_ids = tuple(book.people)
        self._channel_ids = tuple(book.channels)
        self._sites: dict[str, Site] = {}
        self._subjects: dict[str | None, Subject] = {}
        self._speakers: dict[str, Speaker] = {}
        self._same: dict[bytes, Speaker] = {}
        self._matching: dict[int, dict[str, int]] = {}

    # ── one question ─────────────────────────────────────────────────────────────────────────────

    def ruling(self, person: str, channel: str, topic: str | None) -> Ruling:
        """The answer to one bare question: that of ``decide`` to a draft without text."""
        try:
            site = self._sites[channel]
            subject = self._subjects[topic]
            if site.own and person in site.own:
                return self._of_ambassador(person, site, subject)
            # From here on the same as ``_ruling``, without the calls.
            ties = subject.ties.get(person, 0) | site.ties.get(person, site.everyone)
            hit = (
                (site.on_own if topic in site.owned else site.apart)
                & subject.hit
                & self._matching[ties][person]
            )
        except KeyError:
            site, subject = self.site(channel), self.subject(topic)
            self.speaker(person)
            if person in site.own:
                return self._of_ambassador(person, site, subject)
            return self._ruling(person, site, subject)
        if topic is None or hit & self._delegated:
            return self._ruling(person, site, subject)
        law = site.law
        return law.known.get(hit) or self._worked_out(hit, law)

    def _ruling(self, person: str, site: Site, subject: Subject) -> Ruling:
        """The ruling where the channel stands for itself."""
        hit, law = self._hit(person, site, subject), site.law
        ruling = law.known.get(hit) or self._worked_out(hit, law)
        if subject.topic is None and ruling.nothing_permits and self._helps(person, site):
            return TOPIC_WANTED
        return ruling

    def _worked_out(self, hit: int, law: Law) -> Ruling:
        ruling = self.plane.effects.ruling(hit, closed=law.closed, unasked=law.unasked)
        if len(law.known) >= MOST_REMEMBERED:
            law.known.clear()
        law.known[hit] = ruling
        return ruling

    def _hit(self, person: str, site: Site, subject: Subject) -> int:
        """The set of clauses that match."""
        plane = self.plane
        ties = subject.ties.get(person, 0) | site.ties.get(person, site.everyone)
        hit = self.hit(site, subject) & self.matching(person, ties)
        for n in bits(hit & plane.delegated):
            authors = plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
            if not authors >> self.book.numbers[person] & 1:
                hit ^= 1 << n
        return hit

    def hit(self, site: Site, subject: Subject) -> int:
        """The clauses that speak of a channel and a topic."""
        return (site.on_own if subject.topic in site.owned else site.apart) & subject.hit

    def matching(self, person: str, ties: int) -> int:
        """The clauses that match a person with these ties."""
        people = self._matching.get(ties)
        if people is None:
            people = self._matching[ties] = {}
        hit = people.get(person)
        if hit is None:
            hit = people[person] = self.speaker(person).with_ties(ties)
        return hit

    def _of_ambassador(self, person: str, site: Site, subject: Subject) -> Ruling:
        """The ruling for somebody for whose own ambassador channel this place may stand."""
        own = self.site(site.own[person])
        if site.stands_for_them:
            return self._ruling(person, own, subject)
        here = self._ruling(person, site, subject)
        if person not in subject.experts or not self.is_open(own):
            return here
        there = self._ruling(person, own, subject)
        return max(here, there, key=lambda ruling: VERDICTS.index(ruling.verdict))

    def answer(self, person: str, channel: str, topics: Sequence[str | None]) -> Outcome:
        """The answer to a bare question on several topics: that of ``decide``, with its reasons.

        Where nobody said which, give no topic or ``(None,)``; a topic given twice counts once.
        """
        topics = tuple(dict.fromkeys(topics)) or (None,)
        site = self._sites.get(channel) or self.site(channel)
        if site.own and person in site.own:
            own = self.site(site.own[person])
            if site.stands_for_them:
                site = own
            elif self.is_open(own) and any(
                person in self.subject(topic).experts for topic in topics
            ):
                here = self._answer(person, site, topics)
                there = self._answer(person, own, topics)
                if here.verdict == there.verdict:
                    return here
                strict = max(here, there, key=lambda outcome: VERDICTS.index(outcome.verdict))
                return strict._replace(class_unclear=True)
        return self._answer(person, site, topics)

    def _answer(self, person: str, site: Site, topics: Sequence[str | None]) -> Outcome:
        rounds: list[Round] = []
        pending: list[tuple[str | None, int]] = []
        verdicts: list[Verdict] = []
        known, subjects, matching = site.law.rounds, self._subjects, self._matching
        own_ties = site.ties.get(person, site.everyone)
        for topic in topics:
            try:
                subject = subjects[topic]
                hit = (
                    (site.on_own if topic in site.owned else site.apart)
                    & subject.hit
                    & matching[subject.ties.get(person, 0) | own_ties][person]
                )
                if hit & self._delegated:
                    hit = self._hit(person, site, subject)
            except KeyError:
                hit = self._hit(person, site, self.subject(topic))
            each = known.get(hit) or self._round(hit, site.law)
            if topic is None and each.ruling.nothing_permits and self._helps(person, site):
                each = replace(each, ruling=TOPIC_WANTED)
            rounds.append(each)
            verdicts.append(each.ruling.verdict)
            if each.pending:
                pending.append((topic, each.pending))
        approvals = self._asking.approvals(person, site, pending) if pending else ()
        verdict: Verdict = "stop" if "stop" in verdicts else "ask" if "ask" in verdicts else "ok"
        return Outcome(verdict, tuple(rounds), approvals)

    def _round(self, hit: int, law: Law) -> Round:
        if len(law.rounds) >= MOST_REMEMBERED:
            law.rounds.clear()
        ruling = law.known.get(hit) or self._worked_out(hit, law)
        found = law.rounds[hit] = worked_out(self.plane, hit, ruling)
        return found

    @cached_property
    def _asking(self) -> Approvals:
        return Approvals(self)

    def is_open(self, site: Site) -> bool:
        """Whether a channel is open at the moment."""
        return self.now.channels[site.number].status_at(self.moment) == "open"

    def _helps(self, person: str, site: Site) -> bool:
        """Whether on some topic a permission or an approval matches."""
        permits = self.plane.effects.permits
        if not (site.apart | site.on_own) & permits:
            return False
        subjects = map(self.subject, self.book.topics)
        return any(self._hit(person, site, subject) & permits for subject in subjects)

    # ── one thing left open ──────────────────────────────────────────────────────────────────────

    def who(self, channel: str, topic: str | None) -> tuple[Group, ...]:
        """Everybody in the company, in groups: *yes* first, then *ask*, then *no*."""
        site, subject = self.site(channel), self.subject(topic)
        apart = self.own_ways(site, subject)
        whole = self.now.crowd.everyone & ~self.now.crowd.these(apart)
        found: dict[Ruling, int] = {}
        for person in apart:
            _put(found, self._of_ambassador(person, site, subject), self.book.numbers[person])
        hit = self.hit(site, subject)
        matched = self.matched(hit, site, subject)
        for ruling, those in self.plane.effects.blocks(hit, matched, whole, *site.law.over(whole)):
            helped = 0
            if topic is None and ruling.nothing_permits:
                helped = self.helped(site) & those
            for said, people in ((TOPIC_WANTED, helped), (ruling, those & ~helped)):
                if people:
                    found[said] = found.get(said, 0) | people
        return _groups(found, self._people_ids)

    def may(self, channel: str, topic: str | None) -> tuple[int, int, int]:
        """Who gets each of ``VERDICTS``, as sets: bit *n* is the company's person number *n*."""
        site, subject = self.site(channel), self.subject(topic)
        hit = self.hit(site, subject)
        if topic is not None and not self.plane.entangled(hit) and not self.own_ways(site, subject):
            law = site.law
            return self.plane.effects.row(
                hit,
                self.plane.everybody,
                site.side,
                subject.side,
                closed=law.closed,
                unasked=law.unasked,
            )
        sets = [0, 0, 0]
        for group in self.who(channel, topic):
            sets[VERDICTS.index(group.ruling.verdict)] |= group.those
        return sets[0], sets[1], sets[2]

    def own_ways(self, site: Site, subject: Subject) -> Sequence[str]:
        """Those for whom this place may stand for their own ambassador channel on this topic."""
        if not site.own:
            return ()
        if site.stands_for_them:
            return tuple(site.own)
        return [person for person in site.own if person in subject.experts]

    def helped(self, site: Site) -> int:
        """Those for whom on some topic a permission or an approval matches."""
        plane, now = self.plane, self.now
        named = (1 << (len(now.topics) - 1)) - 1
        own = self._own_topics(site)
        hanging = plane.tied_to_topic | plane.delegated
        helped = 0
        for n in bits((site.apart | site.on_own) & plane.effects.permits):
            topics = plane.topics[n] & named
            if not site.apart >> n & 1:
                topics &= own
            if not site.on_own >> n & 1:
                topics &= ~own
            if not hanging >> n & 1:
                # The same people on each of them: any will do.
                topics &= -topics
            for topic in bits(topics):
                helped |= self.matched(1 << n, site, self.subject(now.topics[topic]))[n]
        return helped

    def _own_topics(self, site: Site) -> int:
        """The topics on which other clauses speak of a channel, because they are its own."""
        return sum(1 << self.now.topic_number[topic] for topic in site.owned)

    def matched(self, hit: int, site: Site, subject: Subject) -> dict[int, int]:
        """By clause of ``hit``: the people it matches there."""
        plane = self.plane
        found = plane.everybody.people(hit, site.side, subject.side)
        for n in bits(hit & plane.delegated):
            found[n] &= plane.authors(plane.matching[n].delegated, site.tied, subject.tied)
        return found

    def where(self, person: str, topic: str | None) -> tuple[Group, ...]:
        """Every channel and place, in groups."""
        number, subject = self._number(person), self.subject(topic)
        plane, now = self.plane, self.now
        found: dict[Ruling, int] = {}
        alone = now.tied_channels.get(number, 0) | now.standing_for(person)
        if plane.delegated:
            alone = now.places.everywhere
        on_own = now.about.get(topic, 0)
        ties = subject.ties.get(person, 0)
        for channels, everyone in self._places_by_ties:
            whole = channels & ~alone
            if not whole:
                continue
            hit = self.matching(person, ties | everyone) & subject.hit
            matched: dict[int, int] = {}
            for n in bits(hit):
                apart, own = plane.places[n]
                matched[n] = (apart & ~on_own) | (own & on_own)
            for ruling, those in plane.effects.blocks(
                hit, matched, whole, self._closed, self._unasked
            ):
                if topic is None and ruling.nothing_permits:
                    # Whether a topic would help hangs on the channel.
                    alone |= those
                else:
                    found[ruling] = found.get(ruling, 0) | those
        for channel in bits(alone):
            _put(found, self.ruling(person, self._channel_ids[channel], topic), channel)
        return _groups(found, self._channel_ids)

    def what(self, person: str, channel: str) -> tuple[Group, ...]:
        """Every topic and *no topic*, in groups."""
        number, site = self._number(person), self.site(channel)
        plane, now = self.plane, self.now
        if site.stands_for_them and person in site.own:
            site = self.site(site.own[person])
        found: dict[Ruling, int] = {}
        none = 1 << (len(now.topics) - 1)
        every = (none << 1) - 1
        alone = now.tied_topics.get(number, 0) | none
        if plane.delegated:
            alone = every
        on_own = self._own_topics(site)
        mine = self.matching(person, site.ties.get(person, site.everyone))
        for whole, clauses in (
            (on_own & ~alone, site.on_own),
            (every & ~on_own & ~alone, site.apart),
        ):
            hit = mine & clauses
            matched = {n: plane.topics[n] for n in bits(hit)}
            for ruling, those in plane.effects.blocks(hit, matched, whole, *site.law.over(whole)):
                found[ruling] = found.get(ruling, 0) | those
        for topic in bits(alone):
            _put(found, self.ruling(person, channel, now.topics[topic]), topic)
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
            tied = self.now.by_channel[number]
            own: Mapping[str, str] = {}
            if found.place and found.class_ in ("ambassador", "private"):
                own = self.now.ambassadors.get(found.network, {})
            site = self._sites[channel] = Site(
                found,
                number,
                apart,
                on_own,
                self.laws[found.class_],
                tied,
                self._ties(tied),
                self.now.owned[number] if apart != on_own else frozenset(),
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
            tied, ids = self.now.by_topic(topic), self._people_ids
            subject = self._subjects[topic] = Subject(
                topic,
                number,
                self.plane.on_topic(number),
                tied,
                Side(tied, {}),
                self._ties(tied),
                frozenset(ids[each] for each, ties in tied.people.items() if ties & OWN_TOPICS),
            )
        return subject

    def _ties(self, tied: Tied) -> dict[str, int]:
        """By id of a person: the ties that some clause asks about."""
        ids, asked = self._people_ids, self.plane.ties
        return {
            ids[person]: (ties | tied.everyone) & asked
            for person, ties in tied.people.items()
            if ties & asked
        }

    def _number(self, person: str) -> int:
        number = self.book.numbers.get(person)
        if number is None:
            raise UnknownName("person", person)
        return number

    def speaker(self, person: str) -> Speaker:
        """What the scene knows of a person."""
        speaker = self._speakers.get(person)
        if speaker is None:
            number = self._number(person)
            same, clauses = self.plane.of_person(number)
            speaker = self._same.get(same)
            if speaker is None:
                speaker = self._same[same] = Speaker(*clauses())
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


def _put(found: dict[Ruling, int], ruling: Ruling, number: int) -> None:
    found[ruling] = found.get(ruling, 0) | 1 << number


def _groups(found: Mapping[Ruling, int], among: Sequence[str | None]) -> tuple[Group, ...]:
    """By verdict, and then by who comes first."""
    return tuple(
        Group(ruling, those, among)
        for ruling, those in sorted(
            found.items(), key=lambda each: (VERDICTS.index(each[0].verdict), each[1] & -each[1])
        )
    )
