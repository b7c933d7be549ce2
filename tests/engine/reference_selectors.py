"""Whom, where and when a clause means: the part of the slow answer that only matches."""

from __future__ import annotations

from datetime import timedelta

from sayso.engine.calendar import WEEKDAYS, Event
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Clause, When, Where, Who
from sayso.engine.moment import within
from sayso.engine.namespace import Namespace
from sayso.engine.person import Person
from sayso.engine.span import Anchor, parse_anchor, parse_hours, parse_yearly


class Question:
    """One draft, and everything the company says about its people, channels and topics."""

    def __init__(
        self, draft: Draft, company: Company, reading: Reading, *, granted: bool = False
    ) -> None:
        self.draft, self.company, self.reading = draft, company, reading
        self.granted = granted
        self.now = draft.time
        self.names = Namespace(company)
        self.people = {person.id: person for person in company.people}
        self.units = {unit.id: unit for unit in company.units}
        self.topics = {topic.id: topic for topic in company.topics}
        self.author = self.people[draft.author]
        self.channel, self.status = self.find_channel()
        class_ = [each for each in company.classes if each.id == self.channel.class_]
        said = next((each.closed for each in class_), None)
        self.closed = self.channel.class_ in ("official", "press") if said is None else said
        self.ask_first = any(each.ask_first for each in class_)
        self.advice = any(each.advice for each in class_)

    def find_channel(self) -> tuple[Channel, str]:
        """The channel meant, and its status at the moment."""
        named = [each for each in self.company.channels if each.id == self.draft.channel]
        if not named:
            assert self.draft.action == "create_channel", "an unknown channel is an error"
            return Channel(id=self.draft.channel, class_="official", network=""), "not_existing"
        own = self.own_ambassador_channel(named[0].network)
        private = named[0].place and named[0].class_ == "private"
        if private and self.draft.speaks_as == "ambassador" and own is not None:
            return own, own.status_at(self.now)
        if not (named[0].place and named[0].class_ == "ambassador"):
            return named[0], named[0].status_at(self.now)
        return (own, own.status_at(self.now)) if own else (named[0], "not_existing")

    def own_ambassador_channel(self, network: str) -> Channel | None:
        """The author's own registered ambassador channel on this network."""
        own = [
            channel
            for channel in self.company.channels
            if channel.class_ == "ambassador" and not channel.place
            if channel.owner == self.author.id and channel.network == network
        ]
        opened = [channel for channel in own if channel.status_at(self.now) == "open"]
        return min(opened or own, key=lambda channel: channel.id, default=None)

    # ── trees ────────────────────────────────────────────────────────────────────────────────────

    def line(self, topic: str | None) -> list[str]:
        """The topic and everything it lies beneath."""
        line: list[str] = []
        while topic is not None:
            line.append(topic)
            topic = self.topics[topic].parent
        return line

    def units_above(self, unit: str) -> list[str]:
        """Everything the unit lies beneath, from its parent up."""
        parent = self.units[unit].parent
        return [parent, *self.units_above(parent)] if parent else []

    def heads(self, units: list[str]) -> list[str]:
        """The heads of those units that have one."""
        return [head for unit in units if (head := self.units[unit].head)]

    # ── people ───────────────────────────────────────────────────────────────────────────────────

    def is_absent(self, person: str) -> bool:
        """Whether somebody is away, or not employed at the moment."""
        one = self.people[person]
        away = any(
            absence.person == person and within(self.now, absence.from_, absence.until)
            for absence in self.company.absences
        )
        return away or not within(self.now, one.employed_from, one.employed_until)

    def deputies_by_absence(self, person: str) -> list[str]:
        """Whom somebody's absences name at the moment."""
        return [
            absence.deputy
            for absence in self.company.absences
            if absence.person == person
            and within(self.now, absence.from_, absence.until)
            and absence.deputy
        ]

    def holders(self, role: str) -> list[str]:
        """Who holds the role."""
        return [person.id for person in self.company.people if role in person.roles]

    def deputies_of_role(self, role: str) -> list[str]:
        """Who holds the role that is its deputy."""
        deputies = [each.deputy for each in self.company.roles if each.id == role]
        return [person for deputy in deputies if deputy for person in self.holders(deputy)]

    def related(self, relation: str, topic: str | None, *, routed: bool = False) -> list[str]:
        """Who stands in this relation to the draft; if ``routed``, whom a topic routes to owns it."""
        channel, line = self.channel, self.line(topic)
        owner: str | None = None
        deputy: str | None = None
        for topic_above in map(self.topics.__getitem__, reversed(line)):
            if topic_above.owner:
                owner, deputy = topic_above.owner, topic_above.deputy
            elif topic_above.route_to and routed:
                owner, deputy = topic_above.route_to, topic_above.route_deputy
        people: dict[str, list[str | None]] = {
            "channel_owner": [channel.owner or (self.author.id if channel.place else None)],
            "channel_deputy": [channel.deputy],
            "channel_contributor": [*channel.contributors],
            "topic_owner": [owner],
            "topic_deputy": [deputy],
            "own_topics": [p.id for p in self.company.people if set(p.topics) & set(line)],
            "unit_head": [self.units[self.author.unit].head],
        }
        return [person for person in people.get(relation, []) if person]

    def deputies_of(self, relation: str, topic: str | None, *, routed: bool = False) -> list[str]:
        """Who stands in for a topic's or channel's owner."""
        deputy = {"topic_owner": "topic_deputy", "channel_owner": "channel_deputy"}.get(relation)
        return self.related(deputy, topic, routed=routed) if deputy else []

    def names_author(self, clause: Clause, topic: str | None) -> bool:
        """Whether the clause's people include the author."""
        in_who = clause.effect == "allow" or (clause.effect == "ask" and clause.only)
        in_except = clause.effect in ("forbid", "no_reply")
        who = clause.deputies if in_who else "never"
        except_ = clause.deputies if in_except else "never"
        return (
            not clause.who or any(self.is_one(self.author, each, topic, who) for each in clause.who)
        ) and not any(self.is_one(self.author, each, topic, except_) for each in clause.except_)

    def is_one(self, person: Person, who: Who, topic: str | None, deputies: str) -> bool:
        """Whether every key of the entry matches, by name or by standing in for the one named."""
        who = self.names.who(who) or who

        def is_any(named: list[str], regular: list[str]) -> bool:
            """Whether the person is one of those named, or stands in for one of them."""
            if person.id in named or deputies == "never":
                return person.id in named
            return any(
                (deputies == "always" and person.id in regular)
                or person.id in self.deputies_by_absence(one)
                or (
                    person.id in regular
                    and self.is_absent(one)
                    and not self.deputies_by_absence(one)
                )
                for one in named
            )

        def is_related(relation: str) -> bool:
            named, regular = self.related(relation, topic), self.deputies_of(relation, topic)
            if relation in ("topic_owner", "channel_owner"):
                return is_any(named, regular)
            return person.id in named

        units = [person.unit, *self.units_above(person.unit)]
        country = {site.id: site.country for site in self.company.sites}.get(person.site or "")
        keys = [
            not who.person or is_any(list(who.person), []),
            not who.role
            or any(is_any(self.holders(r), self.deputies_of_role(r)) for r in who.role),
            not who.unit or any(unit in units for unit in who.unit),
            not who.level or any(person.holds(level, self.now) for level in who.level),
            not who.status or person.status_at(self.now) in who.status,
            not who.country or country in who.country,
            not who.relation or any(is_related(relation) for relation in who.relation),
            who.minor is None or person.is_minor(self.now) == who.minor,
            who.spokesperson is None or person.spokesperson == who.spokesperson,
        ]
        return all(keys)

    # ── channels ─────────────────────────────────────────────────────────────────────────────────

    def is_here(self, where: Where, topic: str | None) -> bool:
        """Whether every key of the entry matches the channel."""
        where, channel = self.names.where(where) or where, self.channel
        requested = channel.status in ("requested", "not_existing")
        is_registered = not requested and not channel.place and channel in self.company.channels
        is_own_topic = any(each in channel.topics for each in self.line(topic))
        keys = [
            not where.class_ or channel.class_ in where.class_,
            not where.network or channel.network in where.network,
            not where.channel or channel.id in where.channel,
            not where.tag or any(tag in where.tag for tag in channel.tags),
            not where.tone or channel.tone in where.tone,
            not where.status or self.status in where.status,
            not where.language or any(each in where.language for each in channel.languages),
            not where.audience or channel.audience in where.audience,
            where.shows_employer in (None, channel.shows_employer),
            where.profile_visible in (None, channel.profile_visible),
            where.employer_site in (None, channel.employer_site),
            where.registered in (None, is_registered),
            where.by_delegation in (None, channel.by_delegation),
            where.own_topic in (None, is_own_topic),
        ]
        return all(keys)

    # ── time ─────────────────────────────────────────────────────────────────────────────────────

    def is_now(self, when: When | None, topic: str | None) -> bool:
        """Whether every key matches the moment and the draft."""
        if when is None:
            return True
        calendar, today = self.company.calendar, (self.now.month, self.now.day)
        public = [fact.id for fact in self.company.facts if fact.is_public(self.now)]
        public += [each.id for each in self.company.names.embargoes if not each.holds(self.now)]
        start, end = self.author.employed_from, self.author.employed_until
        stage = "before" if start and self.now < start else "during"
        stage = "after" if end and self.now >= end else stage
        by = self.people.get(self.draft.delegated_by or "")

        def is_on(name: str) -> bool:
            return any(e.holds(self.now) for e in calendar.events if name in (e.id, e.kind))

        def in_hours(text: str) -> bool:
            opens, closes = parse_hours(text)
            minute = self.now.hour * 60 + self.now.minute
            if opens < closes:
                return opens <= minute < closes
            return minute >= opens or minute < closes

        def in_year(text: str) -> bool:
            first, last = parse_yearly(text)
            return first <= today <= last if first <= last else today >= first or today <= last

        keys = [
            self.is_in_window(when),
            not when.during or any(is_on(event) for event in when.during),
            not any(is_on(event) for event in when.outside),
            not when.days or WEEKDAYS[self.now.weekday()] in when.days,
            not when.hours or any(in_hours(text) for text in when.hours),
            when.business_hours in (None, calendar.in_hours(self.now)),
            not when.yearly or any(in_year(text) for text in when.yearly),
            not when.public or any(fact in public for fact in when.public),
            not when.not_public or any(fact not in public for fact in when.not_public),
            when.employed in (None, stage),
            when.scheduled in (None, self.draft.scheduled),
            when.asked in (None, self.draft.asked),
            not when.delegated_by
            or any(by and self.is_one(by, who, topic, "never") for who in when.delegated_by),
        ]
        return all(keys)

    def is_in_window(self, when: When) -> bool:
        """Whether the moment lies in ``[from, until)``: fixed, or the window of some event."""
        start = parse_anchor(when.from_) if when.from_ else None
        end = parse_anchor(when.until, end=True) if when.until else None
        same = start is not None and end is not None and start.event == end.event
        return any(
            (start is None or self.has_come(start, one))
            and (end is None or not self.has_come(end, other))
            for one in self.events(start)
            for other in self.events(end)
            if not same or one == other
        )

    def events(self, anchor: Anchor | None) -> list[Event | None]:
        """The events an anchor may mean, by their id or their kind."""
        if anchor is None or not anchor.event:
            return [None]
        events = self.company.calendar.events
        return [event for event in events if anchor.event in (event.id, event.kind)]

    def has_come(self, anchor: Anchor, event: Event | None) -> bool:
        """Whether the moment an anchor means has come; an end nobody knows has not."""
        moment = anchor.moment
        if event:
            moment = event.from_ if anchor.edge == "start" else event.until
        if moment is None:
            return False
        if anchor.offset_unit == "workdays":
            return self.now >= self.company.calendar.add_workdays(moment, anchor.offset_amount)
        return self.now >= moment + timedelta(**{anchor.offset_unit: anchor.offset_amount})
