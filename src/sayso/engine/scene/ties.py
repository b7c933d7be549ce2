"""Ties: how people stand to channels and topics, as bits that a relation of a rule can ask for.

Most people have no tie to most channels and topics, so ties are kept by channel and by topic, for
those few who have one.
"""

from __future__ import annotations

from msgspec import Struct

from sayso.engine.channel import Channel
from sayso.engine.decide.standing import ownership, topic_with_owner
from sayso.engine.guideline import Deputies, Who
from sayso.engine.scene.crowd import Crowd

TIES = {
    "channel_owner": 1,
    "channel_deputy": 2,
    "channel_contributor": 4,
    "topic_owner": 32,
    "topic_deputy": 64,
    "own_topics": 128,
    "unit_head": 1024,
}
"""A bit for each relation between people of the house and a bare question."""
CHANNEL_OWNER_ABSENT, CHANNEL_OWNER_ALWAYS = 8, 16
TOPIC_OWNER_ABSENT, TOPIC_OWNER_ALWAYS = 256, 512
OWN_TOPICS, UNIT_HEAD = TIES["own_topics"], TIES["unit_head"]
TO_CHANNEL, TO_TOPIC = 1 | 2 | 4 | 8 | 16, 32 | 64 | 128 | 256 | 512
_STANDING_IN: dict[Deputies, dict[str, int]] = {
    "never": {},
    "absent": {"channel_owner": CHANNEL_OWNER_ABSENT, "topic_owner": TOPIC_OWNER_ABSENT},
    "always": {"channel_owner": CHANNEL_OWNER_ALWAYS, "topic_owner": TOPIC_OWNER_ALWAYS},
}
_SEVERAL: tuple[tuple[Deputies, int, int], ...] = (
    ("absent", CHANNEL_OWNER_ABSENT, TOPIC_OWNER_ABSENT),
    ("always", CHANNEL_OWNER_ALWAYS, TOPIC_OWNER_ALWAYS),
)


class Tied(Struct, frozen=True):
    """Who is tied to a channel or a topic: the people of each tie, and the ties of each person.

    ``everyone`` are ties that all people have: everybody owns a place they write on.
    """

    sets: dict[int, int]
    people: dict[int, int]
    everyone: int = 0

    def of(self, person: int) -> int:
        """The ties of the person with this number."""
        return self.people.get(person, 0) | self.everyone

    def having(self, ties: int, everyone: int) -> int:
        """The people who have one of ``ties``, among ``everyone`` there is."""
        if self.everyone & ties:
            return everyone
        people = 0
        for tie, those in self.sets.items():
            if tie & ties:
                people |= those
        return people


def wanted(who: Who, deputies: Deputies) -> int:
    """The ties one of which a person needs to stand in a relation of ``who``."""
    ties = 0
    for relation in who.relation:
        ties |= TIES.get(relation, 0) | _STANDING_IN[deputies].get(relation, 0)
    return ties


def to_channel(channel: Channel, crowd: Crowd) -> Tied:
    """Who is tied to ``channel``; a place belongs to whoever writes there."""
    sets: dict[int, int] = {}
    if not channel.place:
        sets[TIES["channel_owner"]] = crowd.these((channel.owner,))
        sets[TIES["channel_deputy"]] = crowd.these((channel.deputy,))
        sets[TIES["channel_contributor"]] = crowd.these(channel.contributors)
    if channel.owner is not None:
        regular = () if channel.deputy is None else (channel.deputy,)
        for deputies, tie, _ in _SEVERAL:
            sets[tie] = crowd.standing_in(channel.owner, regular, deputies)
    return _tied(sets, TIES["channel_owner"] if channel.place else 0)


def to_topic(topic: str | None, crowd: Crowd) -> Tied:
    """Who is tied to ``topic``."""
    book = crowd.book
    sets: dict[int, int] = {}
    owned = topic_with_owner(topic, book)
    if owned is not None:
        owner, deputy = ownership(owned)
        sets[TIES["topic_owner"]] = crowd.these((owner,))
        sets[TIES["topic_deputy"]] = crowd.these((deputy,))
        regular = () if deputy is None else (deputy,)
        for deputies, _, tie in _SEVERAL:
            sets[tie] = crowd.standing_in(owner, regular, deputies)
    if topic is not None:
        experts = book.experts
        sets[OWN_TOPICS] = crowd.these(
            person for name in book.topic_path[topic] for person in experts.get(name, ())
        )
    return _tied(sets)


def _tied(sets: dict[int, int], everyone: int = 0) -> Tied:
    people: dict[int, int] = {}
    for tie, those in sets.items():
        left = those
        while left:
            low = left & -left
            number = low.bit_length() - 1
            people[number] = people.get(number, 0) | tie
            left ^= low
    return Tied({tie: those for tie, those in sets.items() if those}, people, everyone)
