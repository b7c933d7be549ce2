"""Swiss German, by the words of standard German."""

from __future__ import annotations

import pytest

from engine.checks.worlds import WORLDS
from sayso.engine.checks.index import index_of
from sayso.engine.checks.passage import Words
from sayso.engine.language.fold import fold
from sayso.engine.language.mundart import as_standard, is_mundart
from sayso.engine.language.tokens import tokenize

KNOWN = frozenset(("kunden", "sitzung", "auftrag", "haus", "stehen", "zeit", "entlassungen"))


def standard(text: str) -> str:
    """A text in the words of standard German."""
    tokens = as_standard(tokenize(text, fold(text)).tokens, KNOWN.__contains__)
    return " ".join(token.text for token in tokens)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mir händ nüt gseit", "wir haben nichts gesagt"),
        ("mer hend öppis verzellt", "wir haben etwas erzaehlt"),
        ("Das isch üse", "das ist unser"),
        ("i darf no nid meh säge", "ich darf noch nicht mehr sagen"),
        ("üsi Chunde", "unser kunden"),
        ("d Sitzig", "d sitzung"),
        ("de Uftrag", "de auftrag"),
        ("im Huus", "im haus"),
        ("d Ziit", "d zeit"),
        ("d Entlassige", "d entlassungen"),
    ],
)
def test_words_and_sounds_have_their_standard(text: str, expected: str) -> None:
    """Function words by a table, others by their sounds, where that makes a known word."""
    assert standard(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Mir händ gwunne", "Das isch hüt gsi", "chunnt das no?", "öpper het gseit", "Gäll, du bisch"],
)
def test_mundart_is_told(text: str) -> None:
    """By words that standard German does not have."""
    assert is_mundart(tokenize(text, fold(text)).tokens)


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben gewonnen und freuen uns.",
        "Je suis au bureau, si tu veux, mais ne vous en faites pas.",
        "No, I do not. We can send it all to you.",
        "Mi casa es su casa, si no vas a ver.",
        "Der Duden kennt das Wort gsi nicht.",
        "Oggi si va a casa mia, ma con chi?",
        "",
    ],
)
def test_other_languages_are_not_mundart(text: str) -> None:
    """Short words that several languages share tell nothing."""
    assert not is_mundart(tokenize(text, fold(text)).tokens)


@pytest.mark.parametrize(
    ("text", "concept", "place"),
    [
        ("Üsi Chunde händ hüt gseit, s isch guet", "us", "Üsi Chunde"),
        ("Mir händ das nüd gseit", "not", "nüd"),
        ("Das isch nöd üse, gäll, mir händ das nie gseit", "not", "nöd"),
    ],
)
def test_what_is_known_in_standard_german_is_found(text: str, concept: str, place: str) -> None:
    """A concept of standard German, at its place in the text as given."""
    words = Words(text, index_of(WORLDS["nordhuus"].company), {})
    assert place in {text[hit.start : hit.end] for hit in words.raw(concept)}


def test_names_stay_names() -> None:
    """What is a name stays one in Mundart, once."""
    text = "Mir händ hüt d Kiel 32 vom Vindelöv gseh, s isch mega gsi"
    words = Words(text, index_of(WORLDS["nordhuus"].company), {})
    assert [text[hit.start : hit.end] for hit in words.raw("customer")] == ["Vindelöv"]
    assert [text[hit.start : hit.end] for hit in words.raw("product")] == ["Kiel 32"]
