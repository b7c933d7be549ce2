"""The matrix as a picture, still without a page: rows of people, columns of channels, and cells.

People who are answered alike everywhere in the picture are one row, channels that answer alike are
one column. Personal channels of ambassadors are two columns for everybody, *one's own* and *a
colleague's*: a column for each would be a diagonal that says nothing. What the reader may not know
of is in no cell, and merges nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from sayso.engine import saying
from sayso.engine.backwards import Matrix
from sayso.engine.channel import CLASSES, Channel
from sayso.engine.company import Company
from sayso.engine.decision import VERDICTS, Verdict
from sayso.engine.discretion import may_know
from sayso.engine.person import Person
from sayso.engine.text import pick
from sayso.sheets.matrix_words import say
from sayso.sheets.naming import Names, the_others
from sayso.sheets.search import channel_words, matches, network_name, person_words
from sayso.sheets.tally import Likeness, Tally

ALL = ""
"""``about``: every topic together."""
NO_TOPIC = "none"
"""``about``: nobody has said what it is about."""
MOST_APART = 2
"""So many topics are named as exceptions from an answer."""
MOST_ROWS = 60
MOST_COLUMNS = 80
"""On one page; together fewer than 5,000 cells."""

Counts = tuple[int, int, int]
T = TypeVar("T")


@dataclass(frozen=True)
class Seen:
    """What of the matrix somebody looks at.

    ``about`` is a topic, ``ALL`` or ``NO_TOPIC``; ``who`` and ``where`` are words to look for, ``on``
    a class of channels; ``rows`` and ``columns`` number the page, from 1.
    """

    about: str = ALL
    who: str = ""
    where: str = ""
    on: str = ""
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Column:
    """Channels that answer alike. ``relation``: ``own``, ``others`` or ``""``."""

    channels: tuple[Channel, ...]
    class_: str
    name: str
    note: str = ""
    relation: str = ""


@dataclass(frozen=True)
class Row:
    """People who are answered alike."""

    people: tuple[Person, ...]
    name: str
    note: str


@dataclass(frozen=True)
class Band:
    """Columns of one class."""

    class_: str
    name: str
    columns: int
    channels: int


@dataclass(frozen=True)
class Cell:
    """How many combinations of a row and a column are a yes, an *ask first* and a no.

    ``shares`` counts topics instead, each once however many channels there are, and last those that
    depend on the channel. Where one answer holds for most topics and at most ``MOST_APART`` differ,
    ``apart`` names these, each with its answer.
    """

    counts: Counts
    shares: tuple[int, int, int, int] = (0, 0, 0, 0)
    apart: tuple[tuple[str | None, Verdict], ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The verdict where there is only one; ``None`` where there are several, or none at all."""
        there: list[Verdict] = []
        for verdict, count in zip(VERDICTS, self.counts, strict=True):
            if count:
                there.append(verdict)
        return there[0] if len(there) == 1 else None

    @property
    def mostly(self) -> Verdict | None:
        """The verdict but for the topics ``apart``; ``None`` where more of them differ."""
        if not self.apart:
            return self.verdict
        return max(zip(self.shares, VERDICTS, strict=False), key=lambda each: each[0])[1]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to ask: nobody in the row has such a channel."""
        return not any(self.counts)


@dataclass(frozen=True)
class Chart:
    """What is shown.

    ``people`` and ``channels`` are all that were looked for; ``all_rows`` and ``all_columns`` count
    what there is on every page, ``rows`` and ``columns`` are on this one.
    """

    action: str
    time: datetime
    company: Company
    lang: str
    seen: Seen
    topics: tuple[str | None, ...]
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    cells: tuple[tuple[Cell, ...], ...]
    totals: Counts
    people: tuple[Person, ...]
    channels: tuple[Channel, ...]
    all_rows: int
    all_columns: int

    @property
    def bands(self) -> tuple[Band, ...]:
        """The classes over the columns."""
        found: list[Band] = []
        for class_ in dict.fromkeys(column.class_ for column in self.columns):
            inside = [column for column in self.columns if column.class_ == class_]
            channels = {channel.id for column in inside for channel in column.channels}
            name = class_words(class_, self.company, self.lang)
            found.append(Band(class_, name, len(inside), len(channels)))
        return tuple(found)


def class_words(class_: str, company: Company, lang: str) -> str:
    """A class of channels as the company calls it, else as everybody does."""
    own = next((pick(each.name, lang) for each in company.classes if each.id == class_), "")
    return own or saying.upper_first(saying.class_name(class_, lang))


def known_topics(company: Company) -> tuple[str, ...]:
    """The topics that anybody may hear of, without the one that holds all others."""
    roots = [topic.id for topic in company.topics if topic.parent is None]
    holds_all = roots[0] if len(roots) == 1 and len(company.topics) > 1 else None
    return tuple(
        topic.id
        for topic in company.topics
        if topic.id != holds_all and may_know(topic.id, company, None)
    )


def chart(matrix: Matrix, company: Company, lang: str, seen: Seen) -> Chart:
    """The picture of ``matrix`` as far as it is ``seen``, in ``lang``, with topics anybody may hear of.

    An unknown topic, class or page counts as not said.
    """
    return _Drawing(matrix, company, lang, seen).chart()


@dataclass
class _Drawing:
    matrix: Matrix
    company: Company
    lang: str
    seen: Seen

    @cached_property
    def topics(self) -> tuple[str | None, ...]:
        known = known_topics(self.company)
        if self.seen.about == NO_TOPIC:
            return (None,)
        if self.seen.about and may_know(self.seen.about, self.company, None):
            everywhere = {topic.id for topic in self.company.topics}
            if self.seen.about in everywhere:
                return (self.seen.about,)
        return known or (None,)

    @cached_property
    def topic_classes(self) -> tuple[tuple[int, int], ...]:
        """The classes of topics that are looked at, each with how many there are of it."""
        wanted = set(self.topics)
        sizes = ((n, len(wanted.intersection(each))) for n, each in enumerate(self.matrix.topics))
        return tuple((n, size) for n, size in sizes if size)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        return tuple(
            person
            for person in self.company.people
            if not self.seen.who
            or matches(self.seen.who, person_words(person, self.company, self.lang))
        )

    @cached_property
    def channels(self) -> tuple[Channel, ...]:
        on = self.seen.on if self.seen.on in CLASSES else ""
        return tuple(
            channel
            for channel in self.company.channels
            if (not on or channel.class_ == on)
            and (
                not self.seen.where
                or matches(self.seen.where, channel_words(channel, self.company, self.lang))
            )
        )

    @cached_property
    def personal(self) -> tuple[Channel, ...]:
        """Channels that are told as *one's own* and *a colleague's*."""
        if self.seen.where or self.seen.on == "ambassador":
            return ()
        found = tuple(
            channel
            for channel in self.channels
            if channel.class_ == "ambassador" and not channel.place and channel.owner
        )
        return found if len(found) > 1 else ()

    @cached_property
    def class_of_person(self) -> dict[str, int]:
        return {each: n for n, members in enumerate(self.matrix.people) for each in members}

    @cached_property
    def class_of_channel(self) -> dict[str, int]:
        return {each: n for n, members in enumerate(self.matrix.channels) for each in members}

    @cached_property
    def exact(self) -> dict[tuple[int, str], tuple[Channel, ...]]:
        """The channels with a column of their own, by class of equal ones and class of channel."""
        personal = {channel.id for channel in self.personal}
        found: dict[tuple[int, str], list[Channel]] = {}
        for channel in self.channels:
            if channel.id not in personal:
                key = self.class_of_channel[channel.id], channel.class_
                found.setdefault(key, []).append(channel)
        return {key: tuple(members) for key, members in found.items()}

    def chart(self) -> Chart:
        groups = self._groups()
        columns = self._columns(groups)
        all_rows, all_columns = len(groups), len(columns)
        columns = _page(columns, self.seen.columns, MOST_COLUMNS)
        groups = _page(self._in_order(groups), self.seen.rows, MOST_ROWS)
        names = Names(self.company, self.lang, self.people, self.matrix.time, self.seen.who)
        others = None if self.seen.who else the_others(groups, names)
        rows = tuple(Row(group, *names.of(group, others=group is others)) for group in groups)
        return Chart(
            action=self.matrix.action,
            time=self.matrix.time,
            company=self.company,
            lang=self.lang,
            seen=self.seen,
            topics=self.topics,
            rows=rows,
            columns=tuple(columns),
            cells=tuple(tuple(self._cell(row, column) for column in columns) for row in groups),
            totals=self._totals(),
            people=self.people,
            channels=self.channels,
            all_rows=all_rows,
            all_columns=all_columns,
        )

    # ── people ───────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def reach(self) -> tuple[Tally, Tally]:
        """On how many channels and topics each class of people has a yes, and has to ask."""
        weights: Counter[Counts] = Counter()
        for channel in self.channels:
            number = self.class_of_channel[channel.id]
            for topic, size in self.topic_classes:
                weights[self.matrix.rows[number, topic]] += size
        may, ask = Tally(), Tally()
        for row, weight in weights.items():
            may.add(row[0], weight)
            ask.add(row[1], weight)
        return may, ask

    @cached_property
    def tallies(self) -> dict[int, tuple[Tally, Tally]]:
        """The same for the personal channels alone, topic by topic."""
        found: dict[int, tuple[Tally, Tally]] = {}
        for topic, _ in self.topic_classes if self.personal else ():
            may, ask = Tally(), Tally()
            for channel in self.personal:
                row = self.matrix.rows[self.class_of_channel[channel.id], topic]
                may.add(row[0])
                ask.add(row[1])
            found[topic] = may, ask
        return found

    def _groups(self) -> list[tuple[Person, ...]]:
        """People who are answered alike in every column."""
        exact, personal = Likeness(), Likeness()
        answers = {
            self.matrix.rows[number, topic]
            for number, _ in self.exact
            for topic, _ in self.topic_classes
        }
        for row in sorted(answers):
            exact.add(row[0])
            exact.add(row[1])
        for may, ask in self.tallies.values():
            for tally in (may, ask):
                for place in range(len(self.personal).bit_length()):
                    personal.add(tally.planes[place] if place < len(tally.planes) else 0)
        owners = {channel.owner for channel in self.personal}
        groups: dict[object, list[Person]] = {}
        for person in self.people:
            number = self.class_of_person[person.id]
            key: object = (exact.of(number), personal.of(number))
            if person.id in owners:
                key = (exact.of(number), self._relations(person))
            groups.setdefault(key, []).append(person)
        return [tuple(group) for group in groups.values()]

    def _relations(self, person: Person) -> object:
        """What sets owners of personal channels apart: their own, and their colleagues'."""
        return tuple(
            tuple(_reduced(self._spread(person, topic, own=own)) for topic, _ in self.topic_classes)
            for own in (True, False)
        )

    def _spread(self, person: Person, topic: int, *, own: bool) -> Counts:
        """How many personal channels, their own or not, give somebody each verdict on a topic."""
        number = self.class_of_person[person.id]
        counts = [0, 0, 0]
        for channel in self.owned.get(person.id, ()):
            row = self.matrix.rows[self.class_of_channel[channel.id], topic]
            counts[_verdict(row, number)] += 1
        if own:
            return (counts[0], counts[1], counts[2])
        ok, ask = (tally.of(number) for tally in self.tallies[topic])
        stop = len(self.personal) - ok - ask
        return (ok - counts[0], ask - counts[1], stop - counts[2])

    @cached_property
    def owned(self) -> dict[str | None, list[Channel]]:
        found: dict[str | None, list[Channel]] = {}
        for channel in self.personal:
            found.setdefault(channel.owner, []).append(channel)
        return found

    def _in_order(self, groups: list[tuple[Person, ...]]) -> list[tuple[Person, ...]]:
        """Those who may most come first."""
        return sorted(groups, key=self._reach, reverse=True)

    def _reach(self, group: tuple[Person, ...]) -> tuple[int, int]:
        number = self.class_of_person[group[0].id]
        may, ask = self.reach
        return may.of(number), ask.of(number)

    # ── channels ─────────────────────────────────────────────────────────────────────────────────

    def _columns(self, groups: Sequence[tuple[Person, ...]]) -> list[Column]:
        """Channels that answer alike to everybody there is; those where nobody may come last."""
        numbers = sum({1 << self.class_of_person[group[0].id] for group in groups})
        merged: dict[object, list[Channel]] = {}
        shut: set[object] = set()
        for (number, class_), members in self.exact.items():
            answers = tuple(
                (row[0] & numbers, row[1] & numbers)
                for row in (self.matrix.rows[number, topic] for topic, _ in self.topic_classes)
            )
            key = (class_, answers)
            merged.setdefault(key, []).extend(members)
            if not any(map(any, answers)):
                shut.add(key)
        order = {channel.id: place for place, channel in enumerate(self.company.channels)}
        columns: list[tuple[tuple[int, bool, int], Column]] = []
        for key, members in merged.items():
            members.sort(key=lambda channel: order[channel.id])
            column = self._column(tuple(members), nobody=key in shut)
            place = (CLASSES.index(column.class_), key in shut, order[members[0].id])
            columns.append((place, column))
        if self.personal:
            for place, relation in enumerate(("own", "others")):
                at = (CLASSES.index("ambassador"), False, place - len(order))
                name = say(f"column.{relation}", self.lang)
                column = Column(self.personal, "ambassador", name, relation=relation)
                columns.append((at, column))
        columns.sort(key=lambda each: each[0])
        return self._without_lone_rest([column for _, column in columns])

    def _without_lone_rest(self, columns: Sequence[Column]) -> list[Column]:
        """*Others* needs some before it: where it is the first of its class, it says how many."""
        found: list[Column] = []
        for column in columns:
            count = len(column.channels)
            rest = column.name == say("column.nobody", self.lang, count=count)
            if rest and (not found or found[-1].class_ != column.class_):
                column = replace(column, name=say("column.count", self.lang, count=count))  # noqa: PLW2901
            found.append(column)
        return found

    def _column(self, members: tuple[Channel, ...], *, nobody: bool) -> Column:
        first = members[0]
        named = saying.channel_name(first.id, self.company, self.lang)
        statuses = {channel.status_at(self.matrix.time) for channel in members}
        words = saying.tongue(self.lang).statuses
        note = words.get(first.status_at(self.matrix.time), "") if statuses != {"open"} else ""
        count = len(members)
        alike = [each for each in self._all(first.class_) if each.class_ == first.class_]
        if count == 1:
            return Column(members, first.class_, named, note)
        networks = {network_name(channel) for channel in members}
        if "open" not in statuses:
            name = say("column.shut", self.lang, count=count)
        elif count == len(alike):
            name = say(f"column.all.{first.class_}", self.lang, count=count)
        elif nobody and not (self.seen.where and len(networks) == 1):
            name = say("column.nobody", self.lang, count=count)
        elif len(networks) == 1:
            name = say("column.network", self.lang, network=networks.pop(), count=count)
        elif count == 2:
            other = saying.channel_name(members[1].id, self.company, self.lang)
            name = f"{named}, {other}" if len(named + other) < 26 else ""
            name = name or say("column.more", self.lang, name=named, count=1)
        else:
            name = say("column.more", self.lang, name=named, count=count - 1)
        return Column(members, first.class_, name)

    def _all(self, class_: str) -> Sequence[Channel]:
        """What *all* of a class means: everything there is; of private places what is looked at."""
        return self.channels if class_ == "private" else self.company.channels

    # ── cells ────────────────────────────────────────────────────────────────────────────────────

    def _cell(self, group: tuple[Person, ...], column: Column) -> Cell:
        counts, shares = [0, 0, 0], [0, 0, 0, 0]
        at: list[int] = []
        if column.relation:
            for topic, size in self.topic_classes:
                spread = self._spread(group[0], topic, own=column.relation == "own")
                for verdict, count in enumerate(spread):
                    counts[verdict] += count * size
                there = [verdict for verdict in range(3) if spread[verdict]]
                at.append(there[0] if len(there) == 1 else 3)
        else:
            number = self.class_of_person[group[0].id]
            channel = self.class_of_channel[column.channels[0].id]
            for topic, size in self.topic_classes:
                verdict = _verdict(self.matrix.rows[channel, topic], number)
                counts[verdict] += size
                at.append(verdict)
        if not any(counts):
            return Cell((0, 0, 0))
        for verdict, (_, size) in zip(at, self.topic_classes, strict=True):
            shares[verdict] += size
        return Cell(
            (counts[0], counts[1], counts[2]),
            (shares[0], shares[1], shares[2], shares[3]),
            self._apart(at, shares),
        )

    def _apart(
        self, at: Sequence[int], shares: Sequence[int]
    ) -> tuple[tuple[str | None, Verdict], ...]:
        """The few topics that are not answered as the others, where they are few."""
        most = max(range(3), key=lambda verdict: shares[verdict])
        others = sum(shares) - shares[most]
        if shares[3] or not others or others > MOST_APART or shares[most] <= 2 * others:
            return ()
        found: dict[str | None, Verdict] = {
            topic: VERDICTS[verdict]
            for verdict, (number, _) in zip(at, self.topic_classes, strict=True)
            if verdict != most
            for topic in self.matrix.topics[number]
        }
        return tuple((topic, found[topic]) for topic in self.topics if topic in found)

    def _totals(self) -> Counts:
        """How many combinations of a person, a channel and a topic there are of each verdict."""
        may, ask = self.reach
        sizes = Counter(self.class_of_person[person.id] for person in self.people)
        ok = sum(may.of(number) * size for number, size in sizes.items())
        first = sum(ask.of(number) * size for number, size in sizes.items())
        every = len(self.people) * len(self.channels) * len(self.topics)
        return (ok, first, every - ok - first)


def _verdict(row: Counts, number: int) -> int:
    """The place in ``VERDICTS`` of what a class of people gets."""
    if row[2] >> number & 1:
        return 2
    return 0 if row[0] >> number & 1 else 1


def _reduced(counts: Counts) -> Counts:
    """Shares and not numbers, where all are one: two own channels answer like one."""
    if sum(1 for each in counts if each) == 1:
        return (min(counts[0], 1), min(counts[1], 1), min(counts[2], 1))
    return counts


def _page(things: list[T], number: int, most: int) -> list[T]:
    pages = max(1, -(-len(things) // most))
    first = (min(max(number, 1), pages) - 1) * most
    return things[first : first + most]
