"""Names with a slip of the pen; and words that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.checks.worlds import NOW, WORLDS
from engine.language.test_disguise import found
from sayso.engine.checks import read
from sayso.engine.draft import Draft
from sayso.engine.language.disguise import MISSPELT
from sayso.engine.language.typos import Typos, is_slip

NAMES = ("Valderstin", "Brunnholm", "Tamburello", "Quarzona", "Novimexa")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips(text: str, *names: str) -> list[str]:
    """The places of names with a slip."""
    return [text[hit.start : hit.end] for hit in found(text, *names) if hit.how == MISSPELT]


@st.composite
def slip(draw: st.DrawFn, name: str) -> str:
    """A name with one letter within too many, too few, another, or two that changed places."""
    at = draw(st.integers(1, len(name) - 3))
    kind = draw(st.sampled_from(("insert", "delete", "change", "swap")))
    letter = draw(st.sampled_from(LETTERS))
    if kind == "insert":
        return name[:at] + letter + name[at:]
    if kind == "delete":
        return name[:at] + name[at + 1 :]
    if kind == "change":
        return name[:at] + letter + name[at + 1 :]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


@given(st.data())
def test_one_slip_within_a_long_name_is_found(data: st.DataObject) -> None:
    """Whichever letter within a name of eight is wrong, the name is found, and where it stands."""
    name = data.draw(st.sampled_from(NAMES))
    written = data.draw(slip(name))
    if written != name:
        assert slips(f"Heute bei {written} gewesen", name) == [written]
        assert slips(f"schön #{written.lower()}", name) == [written.lower()]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Kastor", "Kasotr"),
        ("Kastor", "Kaastor"),
        ("Kastor", "Kator"),
        ("Kastor", "Kadtor"),
        ("Brenta", "Brennta"),
        ("Goldener Adler", "Godlener Adler"),
        ("Valderstin", "Valdersitns"),
        ("Valderstin", "VALDRESTIN"),
    ],
)
def test_slips_of_shorter_names(name: str, written: str) -> None:
    """In a short name letters changed places, are too many or too few, or a neighbour on the keys."""
    assert slips(f"Wir waren bei {written} heute", name) == [written]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Kastor", "Pastor"),
        ("Kastor", "Kantor"),
        ("Kastor", "Kasten"),
        ("Kastor", "Castor"),
        ("Kastor", "Kaster"),
        ("Kastor", "Kastoe"),
        ("Brenta", "Brenda"),
        ("Brenta", "Brente"),
        ("Valdora", "Valdoro"),
        ("Martina", "Martine"),
        ("Sommer", "Summer"),
        ("Delta", "Dlta"),
        ("Orbit", "Obrit"),
        ("KT 900", "KT 901"),
        ("KT900", "KT90"),
        ("Valderstin", "Valderstein Haus am See, Waldenstein"),
        ("Valderstin", "Peter Valdersten"),
    ],
)
def test_another_word_is_no_slip(name: str, written: str) -> None:
    """Another word, another form, a first name, a surname, a short name, a code: none is a slip."""
    assert not [
        each for each in slips(f"Wir waren bei {written} heute", name) if each in written[:9]
    ]


def test_lower_case_words_of_a_text_with_capitals_are_words() -> None:
    """A name begins with a capital, unless the whole text has none."""
    assert slips("Wir sind valdesrtin heute", "Valderstin") == []
    assert slips("heute bei valdesrtin", "Valderstin") == ["valdesrtin"]


@given(st.text(alphabet="abc", min_size=6, max_size=10), st.text(alphabet="abc", max_size=11))
def test_what_the_index_finds_is_what_a_slip_is(stem: str, word: str) -> None:
    """Looking words up gives the same as comparing with each name."""
    if len(word) >= 5:
        expected = [stem] if is_slip(stem, word) and word != stem else []
        typos = Typos((stem,))
        if word not in (stem, stem + "s"):
            assert typos.meant(word) in (expected, [stem + "s"])
            if expected:
                assert typos.may_be(word)
                assert typos.meant(word) == expected


@given(st.text(alphabet="abcde", min_size=6, max_size=9))
def test_a_name_itself_is_no_slip(stem: str) -> None:
    """What is right is not called wrong."""
    assert Typos((stem,)).meant(stem) == []
    assert Typos((stem,)).meant(stem + "s") == []


def test_a_slip_is_less_sure_than_the_name() -> None:
    """A secret with a slip asks instead of stopping, and says how sure it is."""
    company = WORLDS["nordhuus"].company
    draft = Draft(author="p_me", channel="private", time=NOW, text="Das Projekt Klabuater läuft.")
    marks = [mark for mark in read(draft, company).marks if mark.kind == "unannounced_product"]
    assert [(mark.severity, mark.certainty < 1, mark.disguised) for mark in marks] == [
        ("ask", True, False)
    ]
