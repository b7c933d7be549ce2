"""What is denied, limited to a time or a group, or told of a share: structure decides, not the verb."""

from __future__ import annotations

import pytest

from engine.claims import structured, told
from sayso.engine.claims import claims, contradictions, keys, relation

NOT_BOTH = told.pairs(structured.NOT_BOTH)
BOTH = told.pairs(structured.BOTH)


def _name(pair: tuple[str, str, str, str, str]) -> str:
    return f"{pair[0]}-{pair[1]}-{pair[3][:30]}"


@pytest.mark.parametrize("pair", NOT_BOTH, ids=_name)
def test_structure_alone_tells_what_cannot_both_be_true(
    pair: tuple[str, str, str, str, str],
) -> None:
    """Whatever the verbs, the two are held together from both sides, by claims that share a key."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) == "contradiction"
    assert relation(claims(b, other), claims(a, one)) == "contradiction"
    found = next(contradictions(claims(a, one), claims(b, other)))
    assert set(keys(found.a)) & set(keys(found.b))
    assert found.by


@pytest.mark.parametrize("pair", BOTH, ids=_name)
def test_a_near_miss_is_none(pair: tuple[str, str, str, str, str]) -> None:
    """Another thing, place, time, group or side, what is asked, quoted or past, contradicts nothing."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) != "contradiction"
    assert relation(claims(b, other), claims(a, one)) != "contradiction"
