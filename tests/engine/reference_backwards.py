"""Who may, where may I, what may I and the matrix, slowly: by asking one by one.

Written from «Asked backwards» in ``docs/answer.md``, on top of the slow answer to a single draft in
``reference.py``: every bare question of a small company is asked, and equal answers are put
together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from engine.reference import answer
from sayso.engine.backwards import Ruling
from sayso.engine.company import Company
from sayso.engine.decision import Verdict
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading

Cell = tuple[str, str, str | None]
"""A person, a channel, and a topic or none."""
Groups = list[tuple[Ruling, tuple[str | None, ...]]]
"""Rulings with those who have them."""


def ruling(company: Company, draft: Draft) -> Ruling:
    """The answer to a bare question, and the clauses that decided it on the side that stands."""
    told = answer(draft, company, Reading())
    (only,) = told.topics.values()
    decided = {rule + clause for rule, clause, _ in only.deciding}
    names = [rule.id + key for rule in company.guideline.rules for key in rule.clauses]
    return Ruling(
        verdict=told.verdict,
        clauses=tuple(name for name in names if name in decided),
        unasked=only.unasked,
        nothing_permits=only.nothing_permits,
    )


class OneByOne:
    """One action at one moment: the ruling for every person, channel and topic of the company."""

    def __init__(
        self,
        company: Company,
        action: str,
        moment: datetime,
        *,
        asked: bool,
        scheduled: bool,
        delegated_by: str | None,
        answering: str | None,
    ) -> None:
        self.people = [person.id for person in company.people]
        self.channels = [channel.id for channel in company.channels]
        self.topics = [*(topic.id for topic in company.topics), None]
        self.rulings: dict[Cell, Ruling] = {}
        for person in self.people:
            for channel in self.channels:
                for topic in self.topics:
                    draft = Draft(
                        author=person,
                        channel=channel,
                        action=action,
                        time=moment,
                        topics=None if topic is None else (topic,),
                        asked=asked,
                        scheduled=scheduled,
                        delegated_by=delegated_by,
                        answering=answering,
                    )
                    self.rulings[person, channel, topic] = ruling(company, draft)

    def who(self, channel: str, topic: str | None) -> Groups:
        """The ruling for everybody."""
        return groups((person, self.rulings[person, channel, topic]) for person in self.people)

    def where(self, person: str, topic: str | None) -> Groups:
        """The ruling on every channel and place."""
        return groups((channel, self.rulings[person, channel, topic]) for channel in self.channels)

    def what(self, person: str, channel: str) -> Groups:
        """The ruling about every topic and none."""
        return groups((topic, self.rulings[person, channel, topic]) for topic in self.topics)

    def matrix(self) -> dict[Cell, Verdict]:
        """The verdict in every cell."""
        return {cell: one.verdict for cell, one in self.rulings.items()}


def groups(answers: Iterable[tuple[str | None, Ruling]]) -> Groups:
    """Equal rulings in one group: *yes*, *ask*, *no*, and those who come first before the others."""
    told = list(answers)
    found: Groups = []
    for verdict in ("ok", "ask", "stop"):
        for _, one in told:
            if one.verdict == verdict and all(other != one for other, _ in found):
                members = tuple(name for name, other in told if other == one)
                found.append((one, members))
    return found
