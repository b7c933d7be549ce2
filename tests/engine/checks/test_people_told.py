"""What is told of patients and of the young, where only some companies care for people."""

from __future__ import annotations

import pytest

from engine.checks.worlds import NOW, WORLDS
from sayso.engine.checks import read
from sayso.engine.checks.index import index_of
from sayso.engine.draft import Draft
from sayso.networks import NETWORKS

CLINIC, BOATYARD = WORLDS["valdora"].company, WORLDS["nordhuus"].company


def found(text: str, company: object, kind: str, *, on: str = "private") -> list[str]:
    """The words that are found for ``kind``."""
    draft = Draft(author="p_me", channel=on, action="publish", time=NOW, text=text)
    reading = read(draft, company, NETWORKS)  # pyright: ignore[reportArgumentType]
    assert not reading.failed
    return [text[m.start : m.end] for m in reading.marks if m.kind == kind and m.place == "text"]


PATIENTS = (
    "Gestern eine Radfahrerin, 33, wir haben sie verloren.",
    "Ein 61-Jähriger mit Lungenembolie, mitten in der Nacht.",
    "Bett 7 weint jede Nacht nach ihrem Mann.",
    "Die Schwägerin vom Gemeindepräsidenten wurde heute operiert.",
    "Meine Patientin hat heute zum ersten Mal gelacht.",
    "Une femme de 27 ans, overdose, dans le coma.",
    "Le frère du curé a été opéré cette nuit.",
    "Lit 4 pleure dès que sa fille part.",
    "Un signore di 70 anni, ictus, non ce l'ha fatta.",
    "La figlia del sindaco ha partorito stanotte.",
    "A 45-year-old man, heart attack, we tried everything.",
    "Room 6 cries whenever she sees her dog.",
)
NO_PATIENTS = (
    "Zimmer 7 hat jetzt Vorhänge.",
    "Heute zwölf Stunden auf der Notfallstation, ich bin müde.",
    "Ein 40-jähriges Jubiläum, wir haben gefeiert.",
    "Wenn eine 80-Jährige stürzt, zählt jede Minute.",
    "Mein Vater hatte einen Schlaganfall, darum bin ich Pfleger.",
    "Le lit 4 est cassé depuis hier.",
    "La grippe arrive, lavez-vous les mains.",
    "La camera 3 è stata dipinta.",
    "Bed 9 is finally repaired.",
    "A long night shift, and now coffee.",
)


@pytest.mark.parametrize("text", PATIENTS)
def test_a_patient_would_know_themselves(text: str) -> None:
    """Where people are cared for, what leads to a patient is found without any name."""
    assert index_of(CLINIC).cares
    assert found(text, CLINIC, "health_data")


@pytest.mark.parametrize("text", PATIENTS)
def test_elsewhere_a_stranger_is_no_patient(text: str) -> None:
    """Who builds boats has no patients: the same words tell of somebody nobody knows."""
    assert not index_of(BOATYARD).cares
    assert found(text, BOATYARD, "health_data") == []


@pytest.mark.parametrize("text", NO_PATIENTS)
def test_a_ward_is_more_than_its_patients(text: str) -> None:
    """Rooms, shifts, jubilees, advice and the author's own family lead to no patient."""
    assert found(text, CLINIC, "health_data") == []


def test_a_child_is_born_where_children_are_born() -> None:
    """A new-born with its name is found at a clinic, and at a boatyard a boat is no child."""
    text = "Das erste Baby heisst Noemi, 3100 Gramm."
    assert found(text, CLINIC, "minor_without_consent", on="official")
    assert not found("Die neue Anna wiegt 3100 Kilo.", BOATYARD, "minor_without_consent")
