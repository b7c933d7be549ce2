"""What is not read twice, or in one go, is what reading it slowly says."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import msgpack

from engine.claims import told
from sayso.engine.claims import Claim, Repeats, claims, pack
from sayso.engine.claims.words import _TOKEN, _TOKEN_OF_ASCII
from sayso.engine.company import Company, Profile
from sayso.engine.language.fold import fold
from sayso.engine.names import Competitor, Names

_LABELLED = Path(__file__).parents[2] / "labelled"
SENTENCES = [
    *(
        (pair[side], pair.get(f"lang_{side}", "de"))
        for file in sorted(_LABELLED.glob("pairs-*.json"))
        for pair in json.loads(file.read_text("utf-8"))["pairs"]
        for side in "ab"
    ),
    *(
        (text, language)
        for _, one, other, a, b in (*told.pairs(told.NOT_BOTH), *told.pairs(told.BOTH))
        for text, language in ((a, one), (b, other))
    ),
]
MOMENTS = (None, datetime(2026, 7, 3, 9, tzinfo=UTC), datetime(2024, 2, 29, tzinfo=UTC))
FEW = SENTENCES[:: len(SENTENCES) // 40]

sentence = st.sampled_from(SENTENCES)
again = st.sampled_from(FEW)
"""Sentences of which a run says many more than once."""
join = st.sampled_from((" ", "\n", " ? ", ". ", " «", "» ", "", " 🙄 ", ": "))


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """Some sentences one after the other, now and then one cut into another; and a language."""
    parts: list[str] = []
    language = ""
    for _ in range(draw(st.integers(1, 4))):
        text, language = draw(st.one_of(again, again, sentence))
        if draw(st.integers(0, 3)) == 0:
            other = draw(sentence)[0]
            text = (
                text[: draw(st.integers(0, len(text)))] + other[draw(st.integers(0, len(other))) :]
            )
        parts += [text, draw(join)]
    return "".join(parts), draw(st.sampled_from((language, language, "de", "en", "")))


@settings(max_examples=150, deadline=None)
@given(
    said=st.lists(st.tuples(texts(), st.sampled_from(MOMENTS)), min_size=2, max_size=12),
    most=st.sampled_from((1, 3, 1000)),
)
def test_what_was_read_before_is_what_reading_it_again_says(
    said: list[tuple[tuple[str, str], datetime | None]], most: int
) -> None:
    """Whatever was read before, in whatever text, a text claims what it claims by itself."""
    repeats = Repeats(most)
    for (text, language), moment in said:
        assert claims(text, language, moment, None, repeats) == claims(text, language, moment)


def test_a_sentence_that_is_said_again_is_not_read_again() -> None:
    """The second of two equal texts is answered from the first, also where it stands elsewhere."""
    repeats = Repeats()
    found = claims("Die KT 900 wiegt 340 kg.", "de", MOMENTS[1], None, repeats)
    assert (repeats.found, repeats.sought) == (0, 1)
    later = claims("Guten Morgen. Die KT 900 wiegt 340 kg.", "de", MOMENTS[1], None, repeats)
    assert (repeats.found, repeats.sought) == (1, 3)
    assert found[0].start + len("Guten Morgen. ") == later[0].start


@pytest.mark.parametrize(
    "texts",
    [
        ("Sie wiegt 340 kg.", "Die KT 900 ist neu. Sie wiegt 340 kg."),  # of whom it speaks
        ("340 kg.", "Wie schwer ist die KT 900? 340 kg."),
        (  # what it answers
            "Was wiegt die KT 900? 340 kg.",
            "Was kostet die KT 900? 340 kg.",
        ),
        ("Die KT 900 ist ausverkauft.", "Die KT 900 ist ausverkauft?"),
        ("Die KT 900 ist ausverkauft.", "«Die KT 900 ist ausverkauft.»"),
        ("Die KT 900 ist ausverkauft.", "Die KT 900 ist ausverkauft. 🙄"),
        ("Die KT 900 wiegt 340 kg.", "Die KT 900 wiegt 350 kg."),
    ],
)
def test_what_stands_around_a_sentence_counts(texts: tuple[str, ...]) -> None:
    """What a sentence says by what stands around it, it does not say elsewhere."""
    alone = [claims(text, "de", MOMENTS[1]) for text in texts]
    for order in (texts, texts[::-1]):
        repeats = Repeats()
        for _ in range(2):
            read = {text: claims(text, "de", MOMENTS[1], None, repeats) for text in order}
            assert [read[text] for text in texts] == alone


def test_the_time_and_the_language_count() -> None:
    """One wording read on two days, or in two languages, is read twice."""
    repeats = Repeats()
    for text in ("Die Messe ist am 3. Mai.", "Morgen um 9 Uhr öffnet die Filiale Thun."):
        for language in ("de", "fr", "it", "en", ""):
            for moment in MOMENTS:
                assert claims(text, language, moment, None, repeats) == claims(
                    text, language, moment
                )


def test_what_one_company_is_called_is_not_kept_for_another() -> None:
    """Names are those of whoever asks."""
    text = "Muvira hat 340 Mitarbeitende. Muvira wurde 1962 gegründet."
    repeats = Repeats()
    whose = [
        None,
        Company(profile=Profile(name="R"), names=Names(own=("Muvira",))),
        Company(
            profile=Profile(name="R"),
            names=Names(competitors=(Competitor(id="rb", name="Muvira"),)),
        ),
        None,
    ]
    answers = [claims(text, "de", MOMENTS[1], company, repeats) for company in whose]
    assert answers == [claims(text, "de", MOMENTS[1], company) for company in whose]
    assert len({tuple(answer) for answer in answers}) == 3


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(st.characters(max_codepoint=127)), sentence.map(lambda one: one[0])))
def test_words_are_the_same_where_there_are_no_other_letters(text: str) -> None:
    """A folded text of plain letters has the words that any text has."""
    low = fold(text).text
    if low.isascii():
        assert re.findall(_TOKEN_OF_ASCII, low) == re.findall(_TOKEN, low)


@settings(max_examples=60, deadline=None)
@given(of=texts())
def test_a_claim_is_packed_as_its_sorted_parts(of: tuple[str, str]) -> None:
    """A claim has one packing, whatever order its sets are in: the archive tells claims by it."""
    for claim in claims(of[0], of[1]):
        plain = [sorted(each) if isinstance(each, frozenset) else each for each in claim]
        assert pack(claim) == msgpack.encode(plain)
        parts: list[Any] = [
            frozenset(sorted(each, reverse=True)) if isinstance(each, frozenset) else each
            for each in claim
        ]
        turned = Claim(*parts)
        assert pack(turned) == pack(claim)
