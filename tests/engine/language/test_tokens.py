"""Words, hashtags and sentences."""

from __future__ import annotations

import pytest

from sayso.engine.language.fold import fold
from sayso.engine.language.tokens import MOST_WORDS, Tokens, tokenize


def taken(text: str) -> Tokens:
    """Take a text apart."""
    return tokenize(text, fold(text))


def sentences(text: str) -> list[str]:
    """Its sentences as given."""
    return [text[sentence.start : sentence.end] for sentence in taken(text).sentences]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#TeamNordhuus", ["team", "nordhuus"]),
        ("#KIImJob", ["ki", "im", "job"]),
        ("#teamnordhuus", ["teamnordhuus"]),
        ("#AX700er", ["ax", "700", "er"]),
        ("AX-700/AX 400", ["ax", "700", "ax", "400"]),
        ("1'187 Leute", ["1'187", "leute"]),
        ("412,6 Mio.", ["412,6", "mio"]),
        ("l’usine d'Aoste", ["l", "usine", "d", "aoste"]),
        ("gut 👍🏽!", ["gut", "👍", "🏽"]),
        ("client·e·s", ["clients"]),
        ("employé-e", ["employe"]),
        ("Kund:innen", ["kundinnen"]),
        ("eine:n gute:r", ["einen", "guter"]),
        ("collaboratori/trici", ["collaboratori"]),
        ("#Kolleg_innen", ["kolleginnen"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """A text falls into words, numbers and signs; a hashtag where its capitals say so."""
    assert [token.text for token in taken(text).tokens] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eins. Zwei! Drei? Vier", ["Eins", "Zwei", "Drei", "Vier"]),
        ("Am 14. April z.B. um 9 Uhr.", ["Am 14. April z.B. um 9 Uhr"]),
        ("Ziff. 7.2 gilt. Punkt.", ["Ziff. 7.2 gilt", "Punkt"]),
        ("Mehr: firma.example/a?b=c. Danke.", ["Mehr: firma.example/a?b=c", "Danke"]),
        ("Zeile eins\nZeile zwei", ["Zeile eins", "Zeile zwei"]),
        ("Dr. Vogt kommt. Bald.", ["Dr. Vogt kommt", "Bald"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A sentence ends at its end, and not at an abbreviation, an ordinal, a link or a decimal."""
    assert sentences(text) == expected


def test_a_sentence_without_end_is_cut() -> None:
    """No sentence is so long that looking for what stands together in it gets slow."""
    cut = taken("und " * 1000).sentences
    assert max(sentence.last - sentence.first for sentence in cut) == MOST_WORDS


def test_spans_hold_links_mentions_and_mail() -> None:
    """What is one thing to a reader is kept as one."""
    text = "An anna@firma.example, @anna@social.example und https://firma.example/x #Danke"
    spans = {(span.kind, text[span.start : span.end]) for span in taken(text).spans}
    assert spans == {
        ("mail", "anna@firma.example"),
        ("mention", "@anna@social.example"),
        ("link", "https://firma.example/x"),
        ("hashtag", "#Danke"),
    }


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Was für ein Tag 🚀🚀 Merci allen", ["Was für ein Tag 🚀🚀", "Merci allen"]),
        ("Was für ein Tag!! Merci", ["Was für ein Tag", "Merci"]),
        ("Echt?! Merci", ["Echt", "Merci"]),
        ("So gut 👍🏽 Merci", ["So gut 👍🏽", "Merci"]),
        ("so gut 🚀 oder nicht", ["so gut 🚀 oder nicht"]),
        ("🎉 Heute ist Fest", ["🎉 Heute ist Fest"]),
        ("Mehr dazu 👉 Handbuch", ["Mehr dazu 👉 Handbuch"]),
        ("Kiel → Ulm", ["Kiel → Ulm"]),
    ],
)
def test_emoji_end_a_sentence_before_a_capital(text: str, parts: list[str]) -> None:
    """Emoji after words and before a capital end a sentence; what points forward does not."""
    assert sentences(text) == parts
