"""Reading and deciding in one step: what every door asks."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from sayso.engine.checks import read
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.network import Network


def answer(
    draft: Draft,
    rulebook: Rulebook,
    networks: Mapping[str, Network],
    *,
    signed_in: bool = True,
    explain: bool = False,
) -> Decision:
    """Read ``draft``, decide, and find the nearest yes.

    Who is not ``signed_in`` is not checked against code names and embargoed things, and the answer
    says so. Raises ``UnknownName`` like ``decide``.
    """

    def reread(changed: Draft) -> Reading:
        return read(changed, rulebook.company, networks, signed_in=signed_in)

    decision = decide(draft, rulebook, reread(draft), explain=explain)
    return replace(decision, ways=nearest(decision, rulebook, reread))
