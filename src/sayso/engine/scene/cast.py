"""The cast of a scene: a channel, a topic and a person, each as far as its questions go."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from sayso.engine.backwards import Ruling
from sayso.engine.channel import Channel
from sayso.engine.scene.outcome import Round
from sayso.engine.scene.population import OnTies, Side
from sayso.engine.scene.ties import Tied


class Law:
    """How a class of channels is treated, and the rulings known so far by set of clauses."""

    __slots__ = ("closed", "known", "rounds", "unasked")

    def __init__(self, *, closed: bool, unasked: bool) -> None:
        self.closed = closed
        self.unasked = unasked
        self.known: dict[int, Ruling] = {}
        self.rounds: dict[int, Round] = {}

    def over(self, whole: int) -> tuple[int, int]:
        """Those of ``whole`` for whom the channel is closed, and who would have had to ask."""
        return whole if self.closed else 0, whole if self.unasked else 0


class Site:
    """A channel in a scene: the clauses that speak of it by topic, its law and ties.

    ``own`` are the ambassador channels for which a place may stand, by id of their owner, and
    ``stands_for_them`` whether it does so always or only on a topic of theirs.
    """

    __slots__ = (
        "apart",
        "everyone",
        "law",
        "number",
        "on_own",
        "own",
        "owned",
        "side",
        "stands_for_them",
        "tied",
        "ties",
    )

    def __init__(
        self,
        channel: Channel,
        number: int,
        apart: int,
        on_own: int,
        law: Law,
        tied: Tied,
        ties: dict[str, int],
        owned: frozenset[str | None],
        own: Mapping[str, str],
    ) -> None:
        self.number = number
        self.apart = apart
        self.on_own = on_own
        self.law = law
        self.tied = tied
        self.side = Side(tied, {})
        self.ties = ties
        self.everyone = tied.everyone
        self.owned = owned
        self.own = own
        self.stands_for_them = channel.class_ == "ambassador"


class Subject(Struct, frozen=True):
    """A topic in a scene: the clauses that speak of it, and who is tied to it."""

    topic: str | None
    number: int
    hit: int
    tied: Tied
    side: Side
    ties: dict[str, int]
    experts: frozenset[str]


class Speaker:
    """People in a scene who are the same to every clause but for their ties.

    ``hit`` are the clauses that match whatever the ties, ``hanging`` those that hang on them.
    """

    __slots__ = ("_by_ties", "hanging", "hit")

    def __init__(self, hit: int, hanging: tuple[OnTies, ...]) -> None:
        self.hit = hit
        self.hanging = hanging
        self._by_ties: dict[int, int] = {}

    def with_ties(self, ties: int) -> int:
        """The clauses that match with these ties."""
        hit = self._by_ties.get(ties)
        if hit is None:
            hit = self.hit
            for each in self.hanging:
                if each.holds(ties):
                    hit |= each.entries
            self._by_ties[ties] = hit
        return hit
