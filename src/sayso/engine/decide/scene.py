"""Bare questions: everything that is fixed while people, channels and topics vary.

A *scene* holds one action at one moment under given circumstances. It answers the single question
(``ruling``) and the same question with one thing left open (``who``, ``where``, ``what``), or with
all three (``matrix``).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Group, Matrix, Ruling
from sayso.engine.decide.answering import decide
from sayso.engine.decide.rulebook import Rulebook, UnknownName
from sayso.engine.decision import VERDICTS
from sayso.engine.draft import Draft


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
        self.asked = asked
        self.scheduled = scheduled
        self.delegated_by = delegated_by
        self.answering = answering

    def ruling(self, person: str, channel: str, topic: str | None) -> Ruling:
        """The answer to one bare question: that of ``decide`` to a draft without text."""
        draft = Draft(
            author=person,
            channel=channel,
            action=self.action,
            time=self.moment,
            topics=None if topic is None else (topic,),
            asked=self.asked,
            scheduled=self.scheduled,
            delegated_by=self.delegated_by,
            answering=self.answering,
        )
        decision = decide(draft, self.book)
        decided = {r.rule + r.clause for r in decision.reasons if r.fate == "decided"}
        names = dict.fromkeys(entry.name for entry in self.book.entries)
        return Ruling(
            decision.verdict,
            tuple(name for name in names if name in decided),
            decision.unasked,
            decision.nothing_permits,
        )

    def who(self, channel: str, topic: str | None) -> tuple[Group, ...]:
        """Everybody in the company, in groups: *yes* first, then *ask*, then *no*."""
        return _groups((p.id, self.ruling(p.id, channel, topic)) for p in self.book.company.people)

    def where(self, person: str, topic: str | None) -> tuple[Group, ...]:
        """Every channel and place, in groups."""
        return _groups((c.id, self.ruling(person, c.id, topic)) for c in self.book.company.channels)

    def what(self, person: str, channel: str) -> tuple[Group, ...]:
        """Every topic and *no topic*, in groups."""
        topics = (*(topic.id for topic in self.book.company.topics), None)
        return _groups((topic, self.ruling(person, channel, topic)) for topic in topics)

    def matrix(self) -> Matrix:
        """Every cell of the company."""
        company = self.book.company
        people = tuple((person.id,) for person in company.people)
        channels = tuple((channel.id,) for channel in company.channels)
        topics = (*((topic.id,) for topic in company.topics), (None,))
        rows: dict[tuple[int, int], tuple[int, int, int]] = {}
        for c, (channel,) in enumerate(channels):
            for t, (topic,) in enumerate(topics):
                row = [0, 0, 0]
                for p, (person,) in enumerate(people):
                    row[VERDICTS.index(self.ruling(person, channel, topic).verdict)] |= 1 << p
                rows[c, t] = (row[0], row[1], row[2])
        return Matrix(self.action, self.moment, people, channels, topics, rows)


def _groups(answers: Iterable[tuple[str | None, Ruling]]) -> tuple[Group, ...]:
    """Equal rulings put together, by verdict and then by who comes first."""
    members: dict[Ruling, list[str | None]] = {}
    for name, ruling in answers:
        members.setdefault(ruling, []).append(name)
    groups = (Group(ruling, tuple(names)) for ruling, names in members.items())
    return tuple(sorted(groups, key=lambda group: VERDICTS.index(group.ruling.verdict)))
