"""A changed guideline tried out before it is in force: what two versions of a company answer.

``rehearse`` compares them; what comes out is exact (docs/answer.md, *Rehearsal*). ``telling`` says
it so that a human reads it in a minute.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from sayso.engine.action import ACTIONS
from sayso.engine.company import Company
from sayso.engine.network import Network
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.guarded import Guarded
from sayso.engine.rehearsal.shift import Shift, shifts
from sayso.engine.rehearsal.side import Version
from sayso.engine.rehearsal.spoken import Retold, Retried, examples, posts
from sayso.engine.rehearsal.versions import Changes, as_of, changes

__all__ = ["Answer", "Changes", "Rehearsal", "Retold", "Retried", "Shift", "as_of", "rehearse"]


class Rehearsal(Struct, frozen=True, kw_only=True):
    """What a new version of a company changes at ``moment``.

    ``gains`` become milder, ``losses`` stricter, ``others`` keep their verdict and change whom to
    ask or what to do; each with most questions first, and no question in two of them.
    ``questions`` is how many were compared. ``posts`` and ``examples`` are those that are answered
    otherwise; ``silent`` are the ids of posts that only one version, or none, can be asked about.
    ``posts_secret`` and ``examples_secret`` are how many were left out, as they concern a secret.
    ``asked_at`` is when it was asked.
    """

    moment: datetime
    questions: int
    asked_at: datetime | None = None
    gains: tuple[Shift, ...] = ()
    losses: tuple[Shift, ...] = ()
    others: tuple[Shift, ...] = ()
    posts: tuple[Retold, ...] = ()
    posts_read: int = 0
    posts_secret: int = 0
    silent: tuple[str, ...] = ()
    examples: tuple[Retried, ...] = ()
    examples_read: int = 0
    examples_secret: int = 0
    changes: Changes = Changes()

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """Gains, losses and others."""
        return (*self.gains, *self.losses, *self.others)

    def differs(self, person: str, action: str, channel: str, topic: str | None) -> bool:
        """Whether this question is answered otherwise."""
        return any(
            person in shift.people
            and action in shift.actions
            and channel in shift.channels
            and topic in shift.topics
            for shift in self.shifts
        )


def rehearse(
    old: Company,
    new: Company,
    moment: datetime,
    networks: Mapping[str, Network],
    *,
    secrets: bool = False,
    now: datetime | None = None,
) -> Rehearsal:
    """What ``new`` answers otherwise than ``old`` at ``moment``.

    What is secret in one of them is left out unless ``secrets``: a rehearsal is handed on. ``now``
    is when it is asked; without it what is secret at ``moment`` counts as secret.
    """
    people, channels, topics = _shared(old, new)
    asked_at = moment if now is None else min(now, moment)
    guarded = None if secrets else Guarded(old, new, asked_at)
    hidden = guarded.topics if guarded else frozenset[str]()
    if guarded:
        channels = [channel for channel in channels if channel not in guarded.channels]
    about: tuple[str | None, ...] = (*(topic for topic in topics if topic not in hidden), None)
    found = shifts(
        Version(old, people, moment), Version(new, people, moment), people, channels, about
    )
    said = posts(old, new, moment, networks, guarded)
    tried = examples(old, new, moment, guarded)
    return Rehearsal(
        moment=moment,
        questions=len(ACTIONS) * len(people) * len(channels) * len(about),
        gains=tuple(shift for shift in found if shift.gain > 0),
        losses=tuple(shift for shift in found if shift.gain < 0),
        others=tuple(shift for shift in found if shift.gain == 0),
        asked_at=now,
        posts=said.found,
        posts_read=said.read,
        posts_secret=said.secret,
        silent=said.silent,
        examples=tried.found,
        examples_read=tried.read,
        examples_secret=tried.secret,
        changes=changes(old, new, moment, asked_at, guarded),
    )


def _shared(old: Company, new: Company) -> tuple[list[str], list[str], list[str]]:
    """The people, channels and topics of both, in the order of the new version."""
    people = {person.id for person in old.people}
    channels = {channel.id for channel in old.channels}
    topics = {topic.id for topic in old.topics}
    return (
        [person.id for person in new.people if person.id in people],
        [channel.id for channel in new.channels if channel.id in channels],
        [topic.id for topic in new.topics if topic.id in topics],
    )
