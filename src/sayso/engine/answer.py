"""Reading and deciding in one step: what every door asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.checks import reader
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft
from sayso.engine.network import Network


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
    said, and the topics it proposes. Who is not ``signed_in`` is not checked against code names and
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
    decision = replace(decision, asked_at=now)
    if not ways:
        return decision
    return replace(decision, ways=nearest(decision, rulebook, reread, reading))
