"""Laws that hold for all claims, whatever a text says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.claims import told
from sayso.engine.claims import (
    KINDS,
    MODES,
    Claim,
    claims,
    contradiction,
    contradictions,
    keys,
    pack,
    relation,
    unpack,
)

STATEMENTS = [
    (text, language)
    for _, one, other, a, b in (*told.pairs(told.NOT_BOTH), *told.pairs(told.BOTH))
    for text, language in ((a, one), (b, other))
]
CLAIMS = [claim for text, language in STATEMENTS for claim in claims(text, language)]
BY_KIND = {kind: [claim for claim in CLAIMS if claim.kind == kind] for kind in KINDS}

statements = st.sampled_from(STATEMENTS)
real = st.sampled_from(CLAIMS)
names = st.frozensets(st.sampled_from(["open", "closed", "mon", "bern", "zurich"]), max_size=2)
things = st.frozensets(st.sampled_from(["we", "shop", "=t4", "@bern", "adult", "~x"]), min_size=1)
numbers = st.floats(0, 1e6)
spans = st.tuples(numbers, numbers, st.booleans(), st.booleans()).map(
    lambda span: (min(span[:2]), max(span[:2]), span[2], span[3])
)
made = st.builds(
    Claim,
    kind=st.sampled_from(KINDS),
    property=st.sampled_from(["", "cost", "open", "seat", "n:shop"]),
    head=st.sampled_from(["we", "shop"]),
    things=things,
    spans=st.lists(spans, min_size=2, max_size=2).map(tuple),
    names=names,
    others=names,
    unit=st.sampled_from(["", "CHF", "start", "end", "at"]),
    bound=st.sampled_from(["", "up_to", "at_least", "about"]),
    scope=st.frozensets(st.sampled_from(["wd:1", "per:day"]), max_size=1),
    period=st.frozensets(st.sampled_from(["2025", "past", "?"]), max_size=1),
    positive=st.booleans(),
    mode=st.sampled_from(MODES),
    whole=st.booleans(),
    loose=st.booleans(),
    start=st.integers(0, 50),
    end=st.integers(50, 99),
)
any_claim = st.one_of(real, made)


@given(any_claim, any_claim)
def test_contradiction_has_two_equal_sides(a: Claim, b: Claim) -> None:
    """``a`` contradicts ``b`` exactly where ``b`` contradicts ``a``."""
    assert (contradiction(a, b) is None) == (contradiction(b, a) is None)


@given(any_claim, any_claim)
def test_a_key_is_shared_by_what_contradicts(a: Claim, b: Claim) -> None:
    """Two claims that contradict share a key: an index over keys misses none."""
    if contradiction(a, b) is not None:
        assert set(keys(a)) & set(keys(b))


def test_a_key_is_shared_by_all_real_contradictions() -> None:
    """Every contradiction among all claims of the tables is met over a shared key."""
    found = 0
    for a in CLAIMS:
        for b in BY_KIND[a.kind]:
            if contradiction(a, b) is not None:
                found += 1
                assert set(keys(a)) & set(keys(b)), (a, b)
    assert found > len(told.pairs(told.NOT_BOTH))


@given(any_claim)
def test_a_claim_is_unpacked_as_it_was_packed(claim: Claim) -> None:
    """Packing to bytes loses nothing."""
    assert unpack(pack(claim)) == claim


@given(any_claim, any_claim, st.sampled_from([mode for mode in MODES if mode != "said"]))
def test_what_is_not_said_contradicts_nothing(a: Claim, b: Claim, mode: str) -> None:
    """A question, a quotation, a wish, a plan, a supposition, a joke or an update contradicts nothing."""
    assert contradiction(a._replace(mode=mode), b) is None


@given(st.lists(statements, min_size=1, max_size=4))
def test_no_text_contradicts_itself(parts: list[tuple[str, str]]) -> None:
    """Held against itself, a text is never a contradiction, whatever it is made of."""
    language = parts[0][1]
    text = " ".join(part for part, _ in parts)
    found = claims(text, language)
    assert relation(found, found) != "contradiction"


@pytest.mark.parametrize(("text", "language"), STATEMENTS, ids=lambda value: str(value)[:24])
def test_no_statement_contradicts_itself(text: str, language: str) -> None:
    """No statement of the tables contradicts itself."""
    found = claims(text, language)
    assert not list(contradictions(found, found))


@pytest.mark.parametrize(
    "text",
    [
        "Die Generalversammlung ist am 5. Mai. Die Generalversammlung der Sektion ist am 7. Mai.",
        "Das Fest ist am 3. Juni. Das Fest der Nachbarn ist am 4. Juni. Das Fest ist am 5. Juni.",
    ],
)
def test_one_thing_told_twice_in_a_text_is_no_contradiction_of_it(text: str) -> None:
    """What a text also says itself is not held against it."""
    found = claims(text, "de")
    assert any(contradiction(a, b) is not None for a in found for b in found)
    assert relation(found, found) != "contradiction"


@settings(max_examples=300)
@given(st.text(max_size=300), st.sampled_from(["de", "fr", "it", "en", "", "xx"]))
def test_nothing_is_raised(text: str, language: str) -> None:
    """Whatever is written, reading it raises nothing, and every place lies in the text."""
    for claim in claims(text, language):
        assert 0 <= claim.start <= claim.end <= len(text)


QUESTIONS = {"de": "Stimmt es, dass {}?", "fr": "Est-ce que {} ?", "it": "È vero che {}?"}
QUOTED = {"de": "Laut Huber gilt: «{}»", "en": "According to Huber, {}", "fr": "Selon Huber, {}"}


@pytest.mark.parametrize("pair", told.pairs(told.NOT_BOTH), ids=lambda pair: f"{pair[0]}-{pair[1]}")
def test_a_question_claims_nothing(pair: tuple[str, str, str, str, str]) -> None:
    """The same words as a question, or as somebody else's, are no contradiction."""
    _, one, other, a, b = pair
    bare = a.rstrip(".!")
    for frame in (QUESTIONS.get(one, "{}?"), QUOTED.get(one, "Secondo Huber, {}.")):
        assert relation(claims(frame.format(bare), one), claims(b, other)) != "contradiction"
