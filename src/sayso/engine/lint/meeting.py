"""Where two clauses meet: the smallest case to which both apply, found from sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from msgspec.structs import replace

from sayso.engine.action import ACTIONS
from sayso.engine.decide import Rulebook, compile
from sayso.engine.decide.rulebook import Entry, bits
from sayso.engine.scene.cast import Speaker
from sayso.engine.scene.plane import Circumstances, Plane
from sayso.engine.scene.population import Matching, Named
from sayso.engine.scene.present import present
from sayso.engine.scene.ties import Tied

NO_TIES = Tied({}, {})


class Case(NamedTuple):
    """Somebody on a channel about a topic, by their numbers."""

    person: int
    channel: int
    topic: int


class Ground(NamedTuple):
    """Where clauses speak: on these channels, apart from their own topics and on them, about these."""

    apart: int
    on_own: int
    topics: int

    def shared(self, other: Ground) -> Ground:
        """Where both speak."""
        return Ground(
            self.apart & other.apart, self.on_own & other.on_own, self.topics & other.topics
        )


class Meetings:
    """Pairs of clauses at ``moment``, taken to apply to every action and to every text.

    Nothing was asked or delegated, and no message is answered.
    """

    def __init__(self, book: Rulebook, moment: datetime) -> None:
        self.now = present(book, moment)
        self.plane = Plane(_unconditional(book), ACTIONS[0], self.now, Circumstances())
        self._numbers = {entry.number: n for n, entry in enumerate(self.plane.entries)}
        # A place of ambassadors stands for channels of theirs, which are there themselves.
        channels = sum(
            1 << number
            for number, channel in enumerate(self.now.channels)
            if not (channel.place and channel.class_ == "ambassador")
        )
        self._grounds = [
            Ground(apart & channels, on_own & channels, topics)
            for (apart, on_own), topics in zip(self.plane.places, self.plane.topics, strict=True)
        ]
        self._people = [
            self._at_most(matching, ground)
            for matching, ground in zip(self.plane.matching, self._grounds, strict=True)
        ]
        self._near_to: dict[Ground, int] = {}
        self._speakers: dict[int, Speaker] = {}
        self._same: dict[bytes, Speaker] = {}
        self._own_topics: dict[int, int] = {}

    def __contains__(self, entry: Entry) -> bool:
        """Whether ``entry`` may apply at all at that moment."""
        return entry.number in self._numbers

    def first(self, one: Entry, other: Entry) -> tuple[str, str, str | None] | None:
        """Person, channel and topic of the first case to which both apply, ``None`` for never.

        The first person counts, then the first channel, then the first topic, and none before any.
        Raises ``KeyError`` for clauses that never apply.
        """
        case = self._first(self._numbers[one.number], self._numbers[other.number])
        if case is None:
            return None
        person, channel = self.now.crowd.people[case.person], self.now.channels[case.channel]
        return person.id, channel.id, self.now.topics[case.topic]

    def _first(self, one: int, other: int) -> Case | None:
        people = self._people[one] & self._people[other]
        if not people:
            return None
        ground = self._grounds[one].shared(self._grounds[other])
        if not ground.topics or not (ground.apart or ground.on_own):
            return None
        both = 1 << one | 1 << other
        if both & self.plane.tied:
            people &= self._near(ground) | self._untied_people(one, other, ground)
            return next(filter(None, (self._of(each, both, ground) for each in bits(people))), None)
        return self._on(_lowest(people), ground)

    def _of(self, person: int, both: int, ground: Ground) -> Case | None:
        """The first case with this person; ties tell channels and topics apart."""
        speaker, now, cases = self._speaker(person), self.now, list[Case]()
        topics = self._by_ties(
            ground.topics,
            now.tied_topics.get(person, 0),
            lambda number: now.by_topic(now.topics[number]).of(person),
            ((0, ground.topics),),
        )
        channels = self._by_ties(
            ground.apart | ground.on_own,
            now.tied_channels.get(person, 0),
            lambda number: now.by_channel[number].of(person),
            self._by_common_ties,
        )
        for ties, those in channels.items():
            about = 0
            for more, each in topics.items():
                if speaker.with_ties(ties | more) & both == both:
                    about |= each
            case = self._on(person, Ground(ground.apart & those, ground.on_own & those, about))
            if case is not None:
                cases.append(case)
        return min(cases, default=None)

    def _by_ties(
        self,
        those: int,
        tied: int,
        ties_to: Callable[[int], int],
        common: tuple[tuple[int, int], ...],
    ) -> dict[int, int]:
        """``those`` channels or topics by the ties of a person who is ``tied`` to some.

        ``common`` are the ties that everybody has.
        """
        asked, found = self.plane.ties, defaultdict[int, int](int)
        for ties, members in common:
            found[ties & asked] |= members & those & ~tied
        for number in bits(those & tied):
            found[ties_to(number) & asked] |= 1 << number
        return {ties: members for ties, members in found.items() if members}

    def _on(self, person: int, ground: Ground) -> Case | None:
        """The first case with a person whom both clauses match on all of this ground."""
        if not ground.topics:
            return None
        for channel in bits(ground.apart | ground.on_own):
            own, topics = self._topics_of(channel), 0
            if ground.apart >> channel & 1:
                topics |= ground.topics & ~own
            if ground.on_own >> channel & 1:
                topics |= ground.topics & own
            if topics:
                none = 1 << (len(self.now.topics) - 1)
                return Case(person, channel, _lowest(topics & none or topics))
        return None

    def _at_most(self, matching: Matching, ground: Ground) -> int:
        """Whom a clause matches somewhere on its ground, and maybe some more."""
        if matching.fixed is not None:
            return matching.fixed
        who, but, everyone = matching.who, matching.but, self.now.crowd.everyone
        if matching.complement:
            never = 0 if who.tied or but.tied else who.always & ~but.always
            return everyone & ~never & matching.among
        return self._some_where(who, ground) & ~but.always & matching.among

    def _some_where(self, named: Named, ground: Ground) -> int:
        """Everybody who is named on some channel and topic."""
        people, everyone = named.always, self.now.crowd.everyone
        sides = self._sides(ground) if named.tied else []
        for those, ties in named.tied:
            for side in sides:
                people |= those & side.having(ties, everyone)
        return people

    def _sides(self, ground: Ground) -> list[Tied]:
        """The ties to each channel and each topic of ``ground``."""
        now = self.now
        channels = [now.by_channel[number] for number in bits(ground.apart | ground.on_own)]
        return channels + [now.by_topic(now.topics[number]) for number in bits(ground.topics)]

    def _untied_people(self, one: int, other: int, ground: Ground) -> int:
        """Whom both clauses match on it with no ties but those that everybody has."""
        people, everyone = 0, self.now.crowd.everyone
        for ties, channels in self._by_common_ties:
            if channels & (ground.apart | ground.on_own):
                common = Tied({}, {}, ties)
                first, second = self.plane.matching[one], self.plane.matching[other]
                people |= first.people(common, NO_TIES, everyone) & second.people(
                    common, NO_TIES, everyone
                )
        return people

    def _near(self, ground: Ground) -> int:
        """Those with ties of their own to a channel or a topic of ``ground``."""
        people = self._near_to.get(ground)
        if people is None:
            people = 0
            for side in self._sides(ground):
                for tied in side.sets.values():
                    people |= tied
            self._near_to[ground] = people
        return people

    @cached_property
    def _by_common_ties(self) -> tuple[tuple[int, int], ...]:
        """Channels by the ties that everybody has to them."""
        found: dict[int, int] = defaultdict(int)
        for number, tied in enumerate(self.now.by_channel):
            found[tied.everyone] |= 1 << number
        return tuple(found.items())

    def _speaker(self, person: int) -> Speaker:
        speaker = self._speakers.get(person)
        if speaker is None:
            same, clauses = self.plane.of_person(person)
            speaker = self._same.get(same)
            if speaker is None:
                speaker = self._same[same] = Speaker(*clauses())
            self._speakers[person] = speaker
        return speaker

    def _topics_of(self, channel: int) -> int:
        topics = self._own_topics.get(channel)
        if topics is None:
            number = self.now.topic_number
            topics = sum(1 << number[topic] for topic in self.now.owned[channel])
            self._own_topics[channel] = topics
        return topics


def _lowest(numbers: int) -> int:
    return (numbers & -numbers).bit_length() - 1


def _unconditional(book: Rulebook) -> Rulebook:
    """``book`` without conditions on action and text; its clauses keep their numbers."""
    guideline = book.company.guideline
    rules = tuple(
        replace(
            rule,
            clauses={
                key: replace(clause, do=(), if_=(), if_any=(), unless=())
                for key, clause in rule.clauses.items()
            },
        )
        for rule in guideline.rules
    )
    return compile(replace(book.company, guideline=replace(guideline, rules=rules)))
