"""What is looked up finds whatever contradicts: the laws that join the archive to the engine."""

from __future__ import annotations

from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tools.bench.statements import statements

from engine.claims import told
from sayso.archive.narrowing import face, number, places, seeks, weighed
from sayso.engine.claims import KINDS, Claim, claims, contradiction

READ = [
    *(
        claim
        for _, one, other, a, b in (*told.pairs(told.NOT_BOTH), *told.pairs(told.BOTH))
        for text, language in ((a, one), (b, other))
        for claim in claims(text, language)
    ),
    *(
        claim
        for said in statements(400, seed=8, models=8)
        for claim in claims(said.text, said.language, said.time)
    ),
]
"""Claims as they are read."""

_things = st.frozensets(
    st.sampled_from(["we", "shop", "=t4", "@bern", "staff", "~x", "·soft", "me"]), max_size=4
)
_words = st.frozensets(
    st.sampled_from(["a", "b", "c", "open", "closed", "thing:shop", "does:sell"]), max_size=5
)
_ends = st.integers(0, 6).map(float)
_span = st.tuples(_ends, _ends, st.booleans(), st.booleans()).map(
    lambda span: (min(span[:2]), max(span[:2]), span[2], span[3])
)
MADE = st.builds(
    Claim,
    kind=st.sampled_from(KINDS),
    property=st.sampled_from(["", "cost", "capacity_p", "n:shop"]),
    head=st.sampled_from(["we", "shop", "=t4"]),
    things=_things,
    spans=st.lists(_span, min_size=2, max_size=2).map(tuple),
    names=_words,
    others=_words,
    unit=st.sampled_from(["", "CHF", "at"]),
    bound=st.sampled_from(["", "up_to", "all"]),
    scope=st.frozensets(st.sampled_from(["per:day"]), max_size=1),
    period=st.frozensets(st.sampled_from(["2025", "past"]), max_size=1),
    positive=st.booleans(),
    mode=st.sampled_from(["said", "said", "said", "planned"]),
    whole=st.booleans(),
    loose=st.booleans(),
)


def _varied(claim: Claim, other: Claim) -> Claim:
    """``claim`` with the value of another, so that two of them differ in it."""
    return claim._replace(
        spans=other.spans or claim.spans,
        names=other.names or claim.names,
        positive=other.positive,
        things=claim.things | other.things if len(other.things) == 1 else claim.things,
    )


any_claim = st.one_of(MADE, st.sampled_from(READ), st.builds(_varied, st.sampled_from(READ), MADE))


def _found(a: Claim, b: Claim) -> bool:
    """Whether whoever has ``a`` finds ``b``, whichever place of a group is the one looked at."""
    there = set(places(b))
    return any(there.issuperset(group) for group in seeks(a))


def _held(a: Claim, b: Claim) -> bool:
    """The three laws on one pair; whether it was a contradiction."""
    if contradiction(a, b) is None:
        return False
    assert weighed(a)
    assert weighed(b)
    assert _found(a, b)
    assert _found(b, a)
    plain, other = face(a), face(b)
    assert (plain is None) == (other is None)
    if plain is not None and other is not None:
        assert contradiction(plain, other) is not None
    return True


@settings(max_examples=800, deadline=None)
@given(a=any_claim, b=any_claim)
def test_whatever_contradicts_a_claim_is_found_by_it(a: Claim, b: Claim) -> None:
    """Where two claims contradict, each finds the other, and their values alone contradict too."""
    _held(a, b)


@settings(max_examples=800, deadline=None)
@given(a=MADE, change=MADE, other_value=st.booleans(), other_things=st.booleans())
def test_claims_that_differ_little_are_found(
    a: Claim, change: Claim, other_value: bool, other_things: bool
) -> None:
    """The laws hold for pairs that differ only in value, polarity or things."""
    b = a._replace(positive=change.positive)
    if other_value:
        b = b._replace(spans=change.spans, names=change.names, others=change.others)
    if other_things:
        b = b._replace(things=change.things, property=change.property, head=change.head)
    _held(a, b)
    _held(a._replace(names=a.names | a.others | b.names), b)


def test_every_contradiction_among_read_claims_is_found() -> None:
    """The laws hold for every pair of claims that were read from texts, and for hundreds they matter."""
    by_kind: dict[str, list[Claim]] = {}
    for claim in dict.fromkeys(each._replace(start=0, end=0) for each in READ):
        by_kind.setdefault(claim.kind, []).append(claim)
    found = sum(_held(a, b) for same in by_kind.values() for a, b in combinations(same, 2))
    assert found > 300


@given(place=st.tuples(st.text(), st.booleans(), st.tuples(st.text())))
@example(place=("date", False, ("",)))
def test_a_place_has_one_number_everywhere(place: tuple[str, bool, tuple[str]]) -> None:
    """The number of a place depends on nothing but the place, not even on the run of the program."""
    assert number(place) == number((place[0], place[1], place[2]))
    assert 0 <= number(place) < 2**64
    assert number(("date", False, ("",))) == NUMBER


NUMBER = 11270594147993153489
