"""Folding: one spelling for what readers take for the same, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engine.language.fold import fold, plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brühl", "BRUEHL"),
        ("Grösse", "Größe"),
        ("Größe", "GRÖSSE"),
        ("Zu\u0308rich", "Zürich"),
        ("Querétaro", "Queretaro"),
        ("Cœur", "Coeur"),
        ("No\u200bva\u00adtrix", "Novatrix"),
        ("d’accord", "d'accord"),
        ("AX‑400", "AX-400"),
        ("AX\u00a0400", "AX 400"),
        ("Ａｘ ４００", "ax 400"),
        ("CO₂", "CO2"),
        ("ﬁn", "fin"),
        ("Kiel™ 32®", "Kiel 32"),
        ("İstanbul", "istanbul"),
    ],
)
def test_what_reads_the_same_folds_the_same(one: str, other: str) -> None:
    """Case, umlauts, ß, accents, the unseen, kinds of quotes, hyphens and spaces do not matter."""
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("one", "other"), [("Bar", "Bär"), ("AX 300", "AX 400"), ("л", "l")])
def test_what_reads_differently_stays_different(one: str, other: str) -> None:
    """Folding does not make one word of two."""
    assert plain(one) != plain(other)


@given(st.text(max_size=80))
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    """The way back is in order, inside the text, and ends where the next one may begin."""
    folded = fold(text)
    starts = [folded.start(at) for at in range(len(folded.text))]
    ends = [folded.end(at + 1) for at in range(len(folded.text))]
    assert starts == sorted(starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(starts, ends, strict=True))


@given(st.text(max_size=80))
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded stays as it is."""
    once = plain(text)
    assert plain(plain(once)) == plain(once)


def test_the_end_of_a_line_stays_one():
    """A line break survives folding, in plain ASCII and beside other letters alike."""
    for text in ("one\ntwo", "eins\nzwölf", "un\r\nété"):
        assert "\n" in fold(text).text
