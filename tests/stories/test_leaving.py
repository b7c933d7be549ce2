"""Somebody leaves: signed out at once, their channels with the deputy, and taken back with a press."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from stories.visiting import DEMO, Site, Visit, as_, housed

PREPARE = """
import json
import django; django.setup()
from django.test import Client
from sayso.apps.people import services
from sayso.engine.rights import OPERATOR, Seat
keys = {}
for person, seats in (("p_hr", (Seat.ADMINISTRATOR,)), ("p_smm", ()), ("p_com", ())):
    secret = services.invite(f"{person}@example.org", person=person, seats=seats, by=OPERATOR)
    client = Client()
    client.force_login(services.accept(secret, "ein langer Satz mit Bergen"))
    keys[person] = client.cookies["sessionid"].value
print(json.dumps(keys))
"""
PAGES = (
    "/personen",
    "/personen/neu",
    "/personen/p_marco",
    "/personen/datei",
    "/personen/aenderungen",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Site, dict[str, str]]]:
    """The demo company where people sign in, and sessions of three of them."""
    with housed(tmp_path, request.param, PREPARE) as made:
        yield made


def test_somebody_leaves_and_stays_after_all(
    house: tuple[Site, dict[str, str]], visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """The next click of whoever left leads to sign in; the deputy is asked for a name; one press undoes it."""
    site, sessions = house
    shots = Path(os.environ.get("SAYSO_SHOTS", tmp_path))
    noah = as_(visit(at=site), sessions["p_smm"]).open("/ich").page
    expect(noah.get_by_role("heading", level=1)).to_have_text("Noé Ferrari")
    office = as_(visit(at=site), sessions["p_hr"]).open("/personen?q=Ferrari").page
    office.get_by_role("link", name="Noé Ferrari").click()
    office.get_by_role("button", name="Austreten lassen (ohne Tag: jetzt)").click()
    expect(office.get_by_role("heading", name="Ausgetreten")).to_be_visible()
    office.screenshot(path=shots / "leaving-person.png", full_page=True)

    noah.get_by_role("link", name="Überblick").click()
    expect(noah).to_have_url(f"{site.address}/anmelden?next=%2Fmatrix")
    for path in ("/ich", "/ich/daten", "/matrix.csv"):
        noah.goto(f"{site.address}{path}")
        assert "/anmelden" in noah.url

    lea = as_(visit(at=site), sessions["p_com"]).open("/ich").page
    expect(lea.get_by_text("Noé Ferrari").first).to_be_visible()
    lea.screenshot(path=shots / "leaving-task.png", full_page=True)

    office.goto(f"{site.address}/personen/aenderungen")
    office.get_by_role("button", name="Zurücknehmen").first.click()
    expect(office.get_by_text("Zurückgenommen.")).to_be_visible()
    office.goto(f"{site.address}/personen/p_smm")
    expect(office.get_by_role("heading", name="Austritt")).to_be_visible()


@pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]
)
def test_pages_of_the_directory_have_no_fault(
    house: tuple[Site, dict[str, str]],
    visit: Callable[..., Visit],
    tmp_path: Path,
    width: int,
    scheme: str,
) -> None:
    """Every page of the directory, also a file that was looked at, in both themes and widths."""
    site, sessions = house
    visitor = as_(visit(width, at=site, color_scheme=scheme), sessions["p_hr"])
    page = visitor.page
    for path in PAGES:
        visitor.open(path)
        assert visitor.faults() == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    changed = tmp_path / "people.csv"
    text = (DEMO / "people.csv").read_text("utf-8")
    changed.write_text(text.replace("Reto Odermatt", "Reto Odermatt-Freudenberger"), "utf-8")
    visitor.open("/personen/datei")
    page.set_input_files("#id_file", changed)
    page.get_by_role("button", name="Ansehen, was sich ändern würde").click()
    expect(page.get_by_text("Reto Odermatt-Freudenberger").first).to_be_visible()
    assert visitor.faults() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
