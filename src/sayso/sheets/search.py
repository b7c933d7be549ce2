"""What people and channels are found by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from sayso.engine import saying
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.person import Person
from sayso.engine.text import pick
from sayso.networks import NETWORKS


def fold(text: str) -> str:
    """``text`` without case and accents, sign by sign, so that places stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(_bare(sign) for sign in text)


def _bare(sign: str) -> str:
    bare = [each for each in unicodedata.normalize("NFKD", sign.lower()) if each.isalnum()]
    return bare[0] if bare else sign


def person_words(person: Person, company: Company, lang: str) -> tuple[str, ...]:
    """What somebody is found by: name, function, unit, roles, levels."""
    units = {unit.id: unit for unit in company.units}
    held = {each.level for each in person.levels}
    return (
        person.name,
        person.function,
        *((pick(units[person.unit].name, lang),) if person.unit in units else ()),
        *(pick(role.name, lang) for role in company.roles if role.id in person.roles),
        *(pick(level.name, lang) for level in company.levels if level.id in held),
        person.id,
    )


def channel_words(channel: Channel, company: Company, lang: str) -> tuple[str, ...]:
    """What a channel is found by: name, network, handle."""
    return (
        saying.channel_name(channel.id, company, lang),
        network_name(channel),
        channel.handle,
        channel.id,
    )


def network_name(channel: Channel) -> str:
    """The network as it calls itself."""
    known = NETWORKS.get(channel.network)
    return known.name if known else channel.network


def matches(wanted: str, words: Iterable[str]) -> bool:
    """Whether each word of ``wanted`` stands somewhere in ``words``."""
    parts = fold(wanted).split()
    said = [fold(word) for word in words]
    return all(any(part in word for word in said) for part in parts)
