"""What cannot both be true is found, what can is left alone: pair by pair, in four languages."""

from __future__ import annotations

import pytest

from engine.claims import told
from sayso.engine.claims import claims, contradictions, relation

NOT_BOTH = told.pairs(told.NOT_BOTH)
BOTH = told.pairs(told.BOTH)


def _name(pair: tuple[str, str, str, str, str]) -> str:
    return f"{pair[0]}-{pair[1]}-{pair[2]}"


@pytest.mark.parametrize("pair", NOT_BOTH, ids=_name)
def test_what_cannot_both_be_true_is_found(pair: tuple[str, str, str, str, str]) -> None:
    """Two statements that cannot both be true are a contradiction, whichever stands first."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) == "contradiction"
    assert relation(claims(b, other), claims(a, one)) == "contradiction"


@pytest.mark.parametrize("pair", BOTH, ids=_name)
def test_what_can_both_be_true_is_left_alone(pair: tuple[str, str, str, str, str]) -> None:
    """Two statements that can both be true are none, whichever stands first."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) != "contradiction"
    assert relation(claims(b, other), claims(a, one)) != "contradiction"


@pytest.mark.parametrize("pair", NOT_BOTH, ids=_name)
def test_both_quotes_are_shown(pair: tuple[str, str, str, str, str]) -> None:
    """A contradiction names a place in each text, and by what the two were held together."""
    _, one, other, a, b = pair
    found = next(contradictions(claims(a, one), claims(b, other)))
    assert a[found.a.start : found.a.end].strip()
    assert b[found.b.start : found.b.end].strip()
    assert found.by


@pytest.mark.parametrize("kind", sorted({pair[0] for pair in NOT_BOTH}))
def test_texts_about_other_things_do_not_contradict(kind: str) -> None:
    """Statements of different pairs speak of different things: hardly any two contradict."""
    mine = [pair for pair in NOT_BOTH if pair[0] == kind]
    others = [pair for pair in NOT_BOTH if pair[0] != kind]
    told_by_others = [(other[4], claims(other[4], other[2])) for other in others]
    flagged: list[tuple[str, str]] = []
    for pair in mine:
        read = claims(pair[3], pair[1])
        flagged += [
            (pair[3], text)
            for text, other in told_by_others
            if next(contradictions(read, other), None) is not None
        ]
    assert len(flagged) <= len(mine) * len(others) * 0.01, flagged[:5]
