"""Reading and deciding in one step: what every door asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.checks import reader
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import VERDICTS, Decision
from sayso.engine.discretion import secret_topics
from sayso.engine.draft import Draft
from sayso.engine.network import Network

RUN_FOR_TOPICS = ("official", "ambassador")
"""Classes of channels that somebody runs for the company, for the topics in the register."""


def answer(
    draft: Draft,
    rulebook: Rulebook,
    networks: Mapping[str, Network],
    *,
    signed_in: bool = True,
    explain: bool = False,
    ways: bool = True,
    now: datetime | None = None,
) -> Decision:
    """Read ``draft``, decide, and find the nearest yes.

    The draft in the answer carries what the reading adds to it: its language, where it was not
    said, and the topics it proposes. Where neither words nor author name a topic, an official or
    ambassador's channel speaks of what it is run for. Who is not ``signed_in`` is not checked against code names and
    embargoed things, and the answer says so. Without ``ways`` no way out is looked for. With
    ``now`` a question for a later day does not tell when a secret ends. Raises ``UnknownName`` like
    ``decide``.
    """
    # It holds drafts, so it lives as long as this answer and no longer.
    company, asker = rulebook.company, draft.author
    reread = reader(company, networks, signed_in=signed_in, now=now, asker=asker).read
    reading = reread(draft)
    seen = replace(
        draft,
        language=draft.language or reading.language,
        proposed=draft.proposed or reading.topics,
    )
    decision = decide(seen, rulebook, reading, explain=explain, reread=reread)
    if draft.text is not None and all(topic is None for topic, _ in decision.topics):
        for purpose in purposes(decision, rulebook):
            there = replace(seen, proposed=(purpose,))
            other = decide(there, rulebook, reading, explain=explain, reread=reread)
            if VERDICTS.index(other.verdict) < VERDICTS.index(decision.verdict):
                seen, decision = there, other
    decision = replace(decision, asked_at=now)
    if not ways:
        return decision
    return replace(decision, ways=nearest(decision, rulebook, reread, reading))


def purposes(decision: Decision, rulebook: Rulebook) -> tuple[str, ...]:
    """What a draft may be about whose words name no topic: what its channel is run for.

    Whatever is guarded has words of its own, by which it would have been found; so of these topics
    the one with the mildest answer counts. A channel of nobody's (a place) is run for nothing, and
    a draft said to be about nothing has said so.
    """
    channel = rulebook.channels[decision.channel]
    if decision.draft.topics is not None or channel.class_ not in RUN_FOR_TOPICS:
        return ()
    secret = secret_topics(rulebook.company)
    return tuple(topic for topic in channel.topics if topic not in secret)
