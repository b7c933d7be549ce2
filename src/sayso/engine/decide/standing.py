"""Who somebody is to a draft: matching people, and who stands in for whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sayso.engine.channel import Channel
from sayso.engine.decide.rulebook import Entry, Rulebook
from sayso.engine.guideline import Deputies, Who
from sayso.engine.moment import within
from sayso.engine.namespace import EVERYONE
from sayso.engine.person import Person
from sayso.engine.topic import Topic


def is_absent(person: Person, book: Rulebook, moment: datetime) -> bool:
    """Whether ``person`` is away at ``moment``, or not employed then."""
    return not within(moment, person.employed_from, person.employed_until) or any(
        within(moment, absence.from_, absence.until) for absence in book.absences.get(person.id, ())
    )


def named_deputies(person: Person, book: Rulebook, moment: datetime) -> list[str]:
    """The ids of those whom the absences of ``person`` at ``moment`` name as deputies."""
    return [
        absence.deputy
        for absence in book.absences.get(person.id, ())
        if absence.deputy is not None and within(moment, absence.from_, absence.until)
    ]


def role_deputies(roles: Iterable[str], book: Rulebook) -> list[str]:
    """The ids of those who hold the deputy role of one of ``roles``."""
    return [
        holder.id
        for role in roles
        if (deputy := book.role_deputies.get(role)) is not None
        for holder in book.holders.get(deputy, ())
    ]


def topic_with_owner(topic: str | None, book: Rulebook, *, routed: bool = False) -> Topic | None:
    """``topic``, or the nearest topic above it that has an owner, or (``routed``) names whom to ask.

    Whom a topic routes to can be asked for a yes, and is not thereby its spokesperson.
    """
    for name in book.topic_path.get(topic or "", ()):
        found = book.topics[name]
        if found.owner is not None or (routed and found.route_to is not None):
            return found
    return None


def ownership(topic: Topic) -> tuple[str, str | None]:
    """Owner and deputy of a topic that has an owner or routes to somebody."""
    if topic.owner is not None:
        return topic.owner, topic.deputy
    return topic.route_to or "", topic.route_deputy


class Situation:
    """Author, channel and moment of a draft: what people are matched against."""

    __slots__ = ("author", "book", "channel", "moment")

    def __init__(self, author: Person, channel: Channel, moment: datetime, book: Rulebook) -> None:
        self.author = author
        self.channel = channel
        self.moment = moment
        self.book = book

    def matches(self, entry: Entry, topic: str | None) -> bool:
        """Whether ``entry`` names the author; a complement does where its clause does not."""
        clause = entry.clause
        in_who, in_except = who_stands_in(entry)
        named = not entry.who or any(
            self._is(who, topic, clause.deputies if in_who else "never") for who in entry.who
        )
        if named and entry.who_not:
            named = not any(
                self._is(who, topic, clause.deputies if in_except else "never")
                for who in entry.who_not
            )
        return named is not entry.complement

    def is_one_of(self, whos: tuple[Who, ...], person: Person, topic: str | None) -> bool:
        """Whether ``person`` is named by one of ``whos``, standing in aside."""
        return any(self._holds(self.book.names.who(who) or who, person, topic) for who in whos)

    def _is(self, who: Who, topic: str | None, deputies: Deputies) -> bool:
        """Whether the author is ``who``, each naming key in person or by standing in under it."""
        if not self._keys_hold(who, self.author):
            return False
        return (
            (not who.person or self._is_person(who.person, deputies))
            and (not who.role or self._has_role(who.role, deputies))
            and (not who.relation or self._has_relation(who.relation, topic, deputies))
        )

    def _is_person(self, names: tuple[str, ...], deputies: Deputies) -> bool:
        return self.author.id in names or any(
            self._stands_in_for(name, (), deputies) for name in names
        )

    def _has_role(self, roles: tuple[str, ...], deputies: Deputies) -> bool:
        if not set(roles).isdisjoint(self.author.roles):
            return True
        return deputies != "never" and any(self._covers(role, deputies) for role in roles)

    def _covers(self, role: str, deputies: Deputies) -> bool:
        """Whether the author stands in for somebody who holds ``role``."""
        book, author = self.book, self.author.id
        regular = role_deputies((role,), book)
        holders = book.holders.get(role, ())
        if author not in regular:
            # Only who names the author can be stood in for: a few, of ten thousand holders.
            named_by = book.named_by.get(author, ())
            holders = [holder for holder in holders if holder.id in named_by] if named_by else ()
        return any(self._stands_in_for(holder.id, regular, deputies) for holder in holders)

    def _has_relation(
        self, relations: tuple[str, ...], topic: str | None, deputies: Deputies
    ) -> bool:
        return any(self._relates(relation, self.author, topic) for relation in relations) or any(
            self._stands_in_for(owner, () if deputy is None else (deputy,), deputies)
            for owner, deputy in self._owners(relations, topic)
        )

    def _owners(
        self, relations: tuple[str, ...], topic: str | None
    ) -> list[tuple[str, str | None]]:
        """Owner and deputy of the channel and the topic, as far as ``relations`` name owners."""
        pairs: list[tuple[str, str | None]] = []
        if "channel_owner" in relations and self.channel.owner is not None:
            pairs.append((self.channel.owner, self.channel.deputy))
        if "topic_owner" in relations and (owned := topic_with_owner(topic, self.book)):
            pairs.append(ownership(owned))
        return pairs

    def _stands_in_for(self, name: str, regular: Collection[str], deputies: Deputies) -> bool:
        """Whether the author stands in for ``name``, whose regular deputies are ``regular``."""
        person = self.book.people.get(name)
        if person is None or deputies == "never":
            return False
        absent = is_absent(person, self.book, self.moment)
        named = named_deputies(person, self.book, self.moment)
        if deputies == "always":
            return self.author.id in regular or self.author.id in named
        return absent and self.author.id in (named or regular)

    def _holds(self, who: Who, person: Person, topic: str | None) -> bool:
        return (
            (not who.person or person.id in who.person)
            and (not who.role or not set(who.role).isdisjoint(person.roles))
            and (not who.relation or any(self._relates(r, person, topic) for r in who.relation))
            and self._keys_hold(who, person)
        )

    def _keys_hold(self, who: Who, person: Person) -> bool:
        """Whether the keys of ``who`` that name nobody in particular hold of ``person``."""
        book, moment = self.book, self.moment
        return (
            who.name in ("", EVERYONE)
            and (not who.unit or not set(who.unit).isdisjoint(book.unit_path.get(person.unit, ())))
            and (not who.level or any(person.holds(level, moment) for level in who.level))
            and (not who.status or person.status_at(moment) in who.status)
            and (not who.country or book.countries.get(person.site or "", "") in who.country)
            and who.minor in (None, person.is_minor(moment))
            and who.spokesperson in (None, person.spokesperson)
        )

    def _relates(self, relation: str, person: Person, topic: str | None) -> bool:
        channel, book = self.channel, self.book
        if channel.place and relation.startswith("channel_"):
            # A place belongs to whoever writes there.
            return relation == "channel_owner" and person is self.author
        match relation:
            case "channel_owner":
                return channel.owner == person.id
            case "channel_deputy":
                return channel.deputy == person.id
            case "channel_contributor":
                return person.id in channel.contributors
            case "topic_owner" | "topic_deputy":
                owned = topic_with_owner(topic, book)
                if owned is None:
                    return False
                return person.id == ownership(owned)[relation == "topic_deputy"]
            case "own_topics":
                path = book.topic_path.get(topic or "", ())
                return not set(person.topics).isdisjoint(path)
            case "unit_head":
                unit = book.units.get(self.author.unit)
                return unit is not None and unit.head == person.id
            case _:
                return False


def who_stands_in(entry: Entry) -> tuple[bool, bool]:
    """Where deputies count: in the ``who`` and in the ``except`` of this entry.

    Standing in may free somebody and never binds them (docs/answer.md, *Standing in*).
    """
    clause = entry.clause
    in_who = clause.effect == "allow" or (clause.effect == "ask" and clause.only)
    in_except = clause.effect in ("forbid", "no_reply")
    return in_who, in_except
