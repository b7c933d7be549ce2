"""Words of contempt, and what makes an insult of them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from engine.checks.worlds import WORLDS
from sayso.engine.checks import CHECKS
from sayso.engine.checks.check import Example
from sayso.engine.checks.reading import read_with
from sayso.engine.finding import Mark
from sayso.networks import NETWORKS

CHECK = next(check for check in CHECKS if check.id == "insult")
VILE = ("Heuchler", "Lügner", "Versager", "Feiglinge", "Schleimer", "Schmarotzer")
PLAIN = ("Chef", "Politiker", "Nachbar", "Lehrer")


def marks(text: str) -> list[Mark]:
    """What the check finds in a private post."""
    world = next(iter(WORLDS.values()))
    draft, _ = world.draft(Example(text="-"))
    reading = read_with((CHECK,), replace(draft, text=text), world.company, NETWORKS)
    return list(reading.marks)


@pytest.mark.parametrize("noun", VILE)
@pytest.mark.parametrize(
    "frame",
    [
        "Diese {} da oben!",
        "Ihr {}!",
        "Was für {}.",
        "Lauter elende {}.",
        "Nur {} und Idioten hier.",
    ],
)
def test_what_stands_around_makes_an_insult(noun: str, frame: str) -> None:
    """A finger that points, an address, a word of contempt or a second insult makes an insult."""
    assert marks(frame.format(noun))


@pytest.mark.parametrize("noun", VILE)
@pytest.mark.parametrize(
    "frame",
    [
        "Das Stück heisst {}.",
        "Wir sind keine {}.",
        "Im Theater spielen zwei {} die Hauptrolle.",
        "Sie nannten uns elende {}.",
        "«Diese {}», rief jemand.",
    ],
)
def test_the_mere_word_is_none(noun: str, frame: str) -> None:
    """The same word named, denied, reported or quoted is no insult."""
    assert marks(frame.format(noun)) == []


@pytest.mark.parametrize("noun", PLAIN)
def test_a_plain_word_is_scathed(noun: str) -> None:
    """Whoever is named by a plain word is insulted by a scathing one, and by no other."""
    assert marks(f"Unser verlogener {noun} war da.")
    assert marks(f"Unser müder {noun} war da.") == []
    assert marks(f"Ein dämlicher Plan, und am Abend ein dreckiger {noun}.") == []
    assert marks(f"Unser {noun} ist verlogene Werbung leid.") == []


@pytest.mark.parametrize("word", ["Depp", "Trottel", "Löli", "Esel", "Schlafmütze"])
def test_friends_who_tease_get_a_hint(word: str) -> None:
    """A mild word to somebody, with a laugh or a heart, is a hint; without, or a hard word, is not."""
    assert {mark.severity for mark in marks(f"Du {word} 😂")} == {"hint"}
    assert {mark.severity for mark in marks(f"Du {word}.")} == {"stop"}
    assert {mark.severity for mark in marks("Du Arschloch 😂")} == {"stop"}


@pytest.mark.parametrize("compound", ["Riesenarschloch", "Provinztrottel", "Fussballgesindel"])
def test_german_compounds_end_in_insults(compound: str) -> None:
    """Compounds that nobody listed are found by their last part, and not by their first."""
    assert [(mark.start, mark.end) for mark in marks(f"So ein {compound}.")] == [
        (7, 7 + len(compound))
    ]
    assert marks("Am Idiotenhügel ist viel Betrieb.") == []


@pytest.mark.parametrize(
    "text",
    ["Dieser {}, ich kündige.", "Im {} sass so ein Vollidiot.", "Mein {} ist ein Vollidiot."],
)
@pytest.mark.parametrize("thing", ["Zug", "Bus", "Lift"])
def test_a_thing_is_insulted_only_by_what_is_said_of_it(text: str, thing: str) -> None:
    """Where somebody sits is not what they are: *im Zug* names a place, *mein Zug ist* a thing."""
    assert bool(marks(text.format(thing))) == text.startswith("Im")


@pytest.mark.parametrize(
    "piece", ["Du Idiot, ", "kein Idiot ", "Idiot\n", "der Clown und ", "«a» we "]
)
def test_a_text_full_of_it_gets_a_bounded_answer(piece: str) -> None:
    """However often it is said, nobody is shown more than two hundred places."""
    assert len(marks(piece * (20_000 // len(piece)))) <= 200
