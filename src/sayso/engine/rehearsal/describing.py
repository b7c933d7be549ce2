"""People, channels, topics and actions of a shift in few words: by a name, a group, or a number."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime

from sayso.engine.action import ACTIONS, GROUPS
from sayso.engine.company import Company
from sayso.engine.decide.rulebook import path_up
from sayso.engine.joining import fill
from sayso.engine.rehearsal.words import WORDS
from sayso.engine.saying import action_word, class_name, listed, number, quoted, tongue, topic_name
from sayso.engine.text import pick

FEW = 3
"""So many are called by their names."""
NAMED = 2
"""So many of more are."""


def phrase(key: str, lang: str, /, **places: object) -> str:
    """The sentence ``key`` of a rehearsal with its places filled in."""
    spoken = tongue(lang).code
    return fill(WORDS[spoken][key], spoken, **places)


def counted(one: str, many: str, count: int, lang: str, /, **places: object) -> str:
    """The sentence ``one`` or ``many``, as ``count`` wants it."""
    return phrase(one if count == 1 else many, lang, count=number(count, lang), **places)


class Describing:
    """The words for what two versions share, taken from the new one.

    ``clean`` leaves out of a text what nobody may read who is handed the rehearsal.
    """

    def __init__(
        self,
        company: Company,
        moment: datetime,
        lang: str,
        shared: tuple[Collection[str], Collection[str], Collection[str]],
        clean: Callable[[str], str],
    ) -> None:
        people, channels, topics = (frozenset(names) for names in shared)
        self.company = company
        self.clean = clean
        self.lang = lang
        self.people = {p.id: p for p in company.people if p.id in people}
        self.channels = {c.id: c for c in company.channels if c.id in channels}
        self.topics = {t.id: t for t in company.topics if t.id in topics}
        self._groups = {
            frozenset(who): words
            for words, who in self._grouped(moment)
            if who and clean(words[1]) == words[1]
        }
        self._beneath: dict[str, set[str]] = {}
        tree = {topic.id: topic for topic in company.topics}
        for topic in self.topics:
            for above in path_up(topic, tree):
                self._beneath.setdefault(above, set()).add(topic)
        self._said: dict[tuple[str, ...], str] = {}

    def _grouped(self, moment: datetime) -> Iterator[tuple[tuple[str, str], list[str]]]:
        company, lang = self.company, self.lang
        people = self.people.values()
        for status, name in tongue(lang).people.items():
            yield ("status", name), [p.id for p in people if p.status_at(moment) == status]
        tree = {unit.id: unit for unit in company.units}
        members: dict[str, list[str]] = {}
        for person in people:
            for unit in path_up(person.unit, tree):
                members.setdefault(unit, []).append(person.id)
        for unit in company.units:
            yield ("unit", pick(unit.name, lang) or unit.id), members.get(unit.id, [])
        for role in company.roles:
            name = pick(role.name, lang) or role.id
            yield ("role", name), [p.id for p in people if role.id in p.roles]
        for level in company.levels:
            name = quoted(pick(level.name, lang) or level.id, lang)
            yield ("level", name), [p.id for p in people if p.holds(level.id, moment)]

    def who(self, people: Sequence[str]) -> str:
        """Names of few; *everybody*; a group that fits exactly, or all but one; else how many."""
        key = ("who", *people)
        if key not in self._said:
            self._said[key] = self._who(frozenset(people), people)
        return self._said[key]

    def _who(self, those: frozenset[str], people: Sequence[str]) -> str:
        lang = self.lang
        rest = self.people.keys() - those
        if not rest and len(those) > 1:
            return phrase("people.all", lang)
        if len(those) <= FEW:
            return listed([self.person(each) for each in people], lang)
        group = self._groups.get(those)
        if group is not None:
            return phrase(f"people.{group[0]}", lang, name=group[1])
        if len(rest) <= FEW:
            names = [self.person(each) for each in self.people if each in rest]
            return phrase("people.but", lang, who=listed(names, lang))
        group = self._groups.get(frozenset(rest))
        if group is not None:
            words = phrase(f"not.{group[0]}", lang, name=group[1])
            return phrase("people.not", lang, group=words)
        named = ", ".join(self.person(each) for each in people[:NAMED])
        return phrase("people.count", lang, count=number(len(those), lang), names=named)

    def person(self, name: str) -> str:
        """Somebody's name."""
        return self.people[name].name if name in self.people else name

    def channel(self, name: str) -> str:
        """A channel as people call it."""
        channel = self.channels.get(name)
        if channel is None:
            return name
        own = " ".join(filter(None, (channel.network, channel.handle)))
        return pick(channel.name, self.lang) or own or name

    def topic(self, name: str | None) -> str:
        """A topic as people call it."""
        if name is None:
            return phrase("topics.none", self.lang)
        return topic_name(name, self.company, self.lang)

    def where(self, channels: Sequence[str]) -> str:
        """*on LinkedIn*, *on every channel of the kind …*, *on 12 channels*."""
        key = ("where", *channels)
        if key not in self._said:
            self._said[key] = self._where(set(channels), channels)
        return self._said[key]

    def _where(self, those: set[str], channels: Sequence[str]) -> str:
        lang = self.lang
        if len(those) == len(self.channels) > 1:
            return phrase("channels.all", lang)
        if len(those) > 1:
            classes = {self.channels[each].class_ for each in those}
            for cls in classes if len(classes) == 1 else ():
                if those == {c.id for c in self.channels.values() if c.class_ == cls}:
                    return phrase("channels.class", lang, name=class_name(cls, lang))
            networks = {self.channels[each].network for each in those}
            for network in networks if len(networks) == 1 else ():
                if those == {c.id for c in self.channels.values() if c.network == network}:
                    return phrase("channels.network", lang, name=network)
        if len(those) <= FEW:
            names = [quoted(self.channel(each), lang) for each in channels]
            return phrase("channels.names", lang, names=listed(names, lang))
        return phrase("channels.count", lang, count=number(len(those), lang))

    def what(self, topics: Sequence[str | None]) -> str:
        """*about Products and all beneath it*, *about 12 topics*, *without a topic*."""
        key = ("what", *(topic or "" for topic in topics))
        if key not in self._said:
            self._said[key] = self._what({topic for topic in topics if topic is not None}, topics)
        return self._said[key]

    def _what(self, those: set[str], topics: Sequence[str | None]) -> str:
        lang, none = self.lang, None in topics
        if not those:
            return phrase("topics.none", lang)
        missing = [topic for topic in self.topics if topic not in those]
        if not missing and len(those) > 1:
            return phrase("topics.all.none" if none else "topics.all", lang)
        whole = [t for t in self.topics if len(self._beneath[t]) > 1 and self._beneath[t] <= those]
        trees = [t for t in whole if not any(t in self._beneath[o] for o in whole if o != t)]
        left = those.difference(*(self._beneath[tree] for tree in trees))
        if len(trees) + len(left) <= FEW:
            names = [
                phrase("topics.tree", lang, name=quoted(self.topic(each), lang)) for each in trees
            ]
            names += [quoted(self.topic(each), lang) for each in self.topics if each in left]
            said = phrase("topics.names", lang, names=listed(names, lang))
            return f"{said} {tongue(lang).joiner} {phrase('topics.none', lang)}" if none else said
        if len(missing) <= FEW and len(those) > len(missing) and not none:
            names = [quoted(self.topic(each), lang) for each in missing]
            return phrase("topics.but", lang, names=listed(names, lang))
        key = "topics.count.none" if none else "topics.count"
        return phrase(key, lang, count=number(len(those), lang))

    def do(self, actions: Sequence[str]) -> str:
        """A verb for one action or a group of them; a few verbs; the first and how many more."""
        lang = self.lang
        if len(actions) == len(ACTIONS):
            return phrase("actions.any", lang)
        for group, members in GROUPS.items():
            if len(members) == len(actions) > 1 and set(members) == set(actions):
                return action_word(group, lang)
        verbs = [action_word(each, lang) for each in actions]
        if len(verbs) <= FEW:
            return listed(verbs, lang, alternative=True)
        first = ", ".join(verbs[:2])
        return phrase("actions.more", lang, first=first, count=len(verbs) - 2)
