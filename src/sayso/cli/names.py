"""What people call things: a person, a channel, a topic, a rule, as typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable

from sayso.cli.trouble import WrongUse
from sayso.cli.words import Catalogue
from sayso.engine.action import ACTIONS
from sayso.engine.company import Company
from sayso.engine.guideline import Rule
from sayso.engine.saying import topic_name

NOTHING = "none"
"""``--about none``: nothing to do with the company."""


def fold(text: str) -> str:
    """``text`` without case, accents and doubled spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in bare if not unicodedata.combining(sign)).split())


class Named:
    """Things of one kind: the ids, and the names each goes by.

    Nothing is indexed for whoever types an id: the command line has to be quick.
    """

    def __init__(self, kind: str, things: Iterable[tuple[str, str, Iterable[str]]]) -> None:
        self.kind = kind
        self.things = {thing: (shown, names) for thing, shown, names in things}

    def shown(self, thing: str) -> str:
        """An id with the name it goes by."""
        name = self.things[thing][0]
        return f"{thing} ({name})" if name and name != thing else thing

    def spelt(self) -> dict[str, str]:
        """Every way to write a name, and the thing it is of."""
        spelt: dict[str, str] = {}
        for thing, (shown, names) in self.things.items():
            for name in (thing, shown, *names):
                if name:
                    spelt.setdefault(name, thing)
        return spelt

    def called(self, given: str) -> list[str]:
        """The things that go by this name; else those with this word in their name."""
        folded = fold(given)
        whole: list[str] = []
        partly: list[str] = []
        for thing, (shown, names) in self.things.items():
            if any(folded == fold(name) for name in (thing, shown, *names) if name):
                whole.append(thing)
            elif folded in fold(shown).split():
                partly.append(thing)
        return whole or partly

    def find(self, given: str, words: Catalogue, own: Container[str] = ()) -> str:
        """The id of what was meant; an id first, then a whole name, then a word only one has.

        Raises `WrongUse` where nothing goes by it, or several things do: ``own`` are named first.
        """
        if given in self.things:
            return given
        found = self.called(given)
        if len(found) == 1:
            return found[0]
        if found:
            found.sort(key=lambda each: each not in own)
            lines = [f"  {self.shown(each)}" for each in found]
            raise WrongUse("\n".join((words.say("name.several", given=given), *lines)))
        spelt = self.spelt()
        near = words.meant(given, spelt, {name: self.shown(of) for name, of in spelt.items()})
        said = words.say(f"name.{self.kind}", given=given)
        raise WrongUse(f"{said}{near}\n{words.say(f'name.{self.kind}.list')}")


def people(company: Company) -> Named:
    """Ids, names, e-mail addresses and what stands before their @."""
    return Named(
        "person",
        (
            (person.id, person.name, (person.email, person.email.partition("@")[0]))
            for person in company.people
        ),
    )


def channels(company: Company, lang: str) -> Named:
    """Ids, names in every language, handles, and network with handle."""
    return Named(
        "channel",
        (
            (
                channel.id,
                channel.name.get(lang) or next(iter(channel.name.values()), channel.handle),
                (
                    *channel.name.values(),
                    channel.handle,
                    channel.handle.lstrip("@"),
                    f"{channel.network} {channel.handle}".strip() if channel.handle else "",
                ),
            )
            for channel in company.channels
        ),
    )


def own_channels(company: Company, person: str) -> frozenset[str]:
    """The places that everybody has, and the channels that ``person`` runs or writes on."""
    return frozenset(
        each.id
        for each in company.channels
        if (each.place and each.class_ == "private")
        or person in (each.owner, each.deputy, *each.contributors)
    )


def topics(company: Company, lang: str, person: str | None) -> Named:
    """Ids, and names in every language, of what ``person`` (``None``: anybody) may hear of."""
    from sayso.engine.discretion import may_know

    return Named(
        "topic",
        (
            (topic.id, topic_name(topic.id, company, lang), tuple(topic.name.values()))
            for topic in company.topics
            if may_know(topic.id, company, person)
        ),
    )


def find_action(given: str, words: Catalogue) -> str:
    """An action by its name, whether written ``share_with_comment`` or ``share-with-comment``."""
    action = given.strip().lower().replace("-", "_").replace(" ", "_")
    if action in ACTIONS:
        return action
    said = words.say("name.action", given=given) + words.meant(action, ACTIONS)
    raise WrongUse(f"{said}\n{words.say('name.action.list', names=', '.join(ACTIONS))}")


def find_message(given: str, company: Company, words: Catalogue) -> str:
    """A kind of message that comes in, by its id or name."""
    table = company.guideline.incoming
    for kind in table:
        if fold(given) in {fold(kind.id), *map(fold, kind.name.values())}:
            return kind.id
    ids = [kind.id for kind in table]
    said = words.say("name.answering", given=given) + words.meant(given, ids)
    raise WrongUse(f"{said}\n{words.say('name.answering.list', names=', '.join(ids))}")


def find_approval(given: str, company: Company, words: Catalogue) -> str:
    """An approval on file by its id."""
    ids = [approval.id for approval in company.consents.approvals]
    for each in ids:
        if each.casefold() == given.casefold():
            return each
    raise WrongUse(words.say("name.approval", given=given) + words.meant(given, ids))


def find_rule(given: str, company: Company, words: Catalogue) -> tuple[Rule, str]:
    """A rule by its number, and the key of a clause where one is named, else ``""``.

    ``§ 5.3`` and ``Regel 5.3`` are fine too, and so are ``5.3a`` and ``5.3 a``.
    """
    rules = company.guideline.rules
    spoken = fold(given).removeprefix("§").strip()
    last = spoken.split()
    for typed in (fold(given), spoken, " ".join(last[-2:]), *last[-1:]):
        for rule in rules:
            if typed == fold(rule.id):
                return rule, ""
            for clause in rule.clauses:
                if typed in (fold(rule.id + clause), fold(f"{rule.id} {clause}")):
                    return rule, clause
    if not rules:
        raise WrongUse(words.say("name.rule.none"))
    said = words.say("name.rule", given=given) + words.meant(given, [rule.id for rule in rules])
    reach = words.say("name.rule.list", first=rules[0].id, last=rules[-1].id)
    raise WrongUse(f"{said}\n{reach}")
