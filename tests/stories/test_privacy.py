"""My data out and erased: somebody looks at what is stored of them, takes it along, has it erased, leaves."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from stories.visiting import Site, Visit, as_, housed

WHO, NAME, SECRET = "p_zenobia", "Zenobia Quirl", "Zenobias eingereichter Entwurf"
PREPARE = """
import json, sys
import django; django.setup()
from django.db import transaction
from django.test import Client
from django.test.utils import override_settings
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import services
from sayso.apps.record import services as record
from sayso.engine.ledger import Kind
from sayso.engine.person import Person
from sayso.engine.rights import OPERATOR, Seat
company = guidelines.company()
she = Person(id="p_zenobia", name="Zenobia Quirl", email="zenobia@quirl.example", unit="u_com")
services.change_directory((*company.people, she), company.absences, seen=0, by=OPERATOR, source="hand")
with transaction.atomic():
    token = record.pseudonym(she.id)
    record.append(Kind.DECISION, actor=token, subject="draft:1", body={"verdict": "ok"},
                  content="Zenobias eingereichter Entwurf".encode())
keys = {}
for person, seats in ((she.id, ()), ("p_ceo", (Seat.PRIVACY,)), ("p_hr", (Seat.ADMINISTRATOR,))):
    secret = services.invite(f"{person}@example.org", person=person, seats=seats, by=OPERATOR)
    client = Client()
    client.force_login(services.accept(secret, "ein langer Satz mit Bergen"))
    keys[person] = client.cookies["sessionid"].value
print(json.dumps(keys))
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def house(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Site, dict[str, str], Path]]:
    """The demo company where people sign in; sessions of three of them; the data folder."""
    with housed(tmp_path, request.param, PREPARE) as (site, sessions):
        yield site, sessions, tmp_path / "data"


def test_my_data_out_and_erased(
    house: tuple[Site, dict[str, str], Path], visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """She takes her data along and erases the past; when she has left, data protection erases the rest."""
    site, sessions, data = house
    shots = Path(os.environ.get("SAYSO_SHOTS", tmp_path))
    hers = as_(visit(at=site), sessions[WHO]).open("/ich")
    page = hers.page
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    assert hers.faults() == []
    page.get_by_text("Was Sie eingereicht haben").click()
    expect(page.get_by_text(SECRET)).to_be_visible()
    page.screenshot(path=shots / "privacy-ich.png", full_page=True)
    page.set_viewport_size({"width": 360, "height": 800})
    page.emulate_media(color_scheme="dark")
    assert hers.faults() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.screenshot(path=shots / "privacy-ich-360.png", full_page=True)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Herunterladen").click()
    waiting.value.save_as(tmp_path / "data.zip")
    with zipfile.ZipFile(tmp_path / "data.zip") as file:
        told = json.loads(file.read("data.json"))
        assert SECRET in file.read("data.html").decode()
    assert told["tables"]["ledger_payload"][0]["content"] == SECRET
    page.get_by_label("Ich bin sicher").check()
    page.get_by_role("button", name="Löschen").click()
    expect(page).to_have_url(f"{site.address}/anmelden")

    office = as_(visit(at=site), sessions["p_hr"]).open(f"/personen/{WHO}").page
    office.get_by_role("button", name="Austreten lassen (ohne Tag: jetzt)").click()
    expect(office.get_by_role("heading", name="Ausgetreten")).to_be_visible()

    guard = as_(visit(at=site), sessions["p_ceo"]).open("/personen?q=Zenobia")
    page = guard.page
    page.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(NAME)
    assert guard.faults() == []
    page.screenshot(path=shots / "privacy-person.png", full_page=True)
    page.get_by_label("Ich bin sicher").check()
    page.get_by_role("button", name="Löschen").click()
    expect(page.get_by_text("Nichts nennt diese Person mehr.")).to_be_visible()
    page.goto(f"{site.address}/personen?q=Zenobia")
    expect(page.get_by_role("link", name=NAME)).to_have_count(0)
    for each in data.glob("sayso.sqlite3*"):
        raw = each.read_bytes()
        assert NAME.encode() not in raw
        assert WHO.encode() not in raw
        assert SECRET.encode() not in raw


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_pages_of_data_protection_have_no_fault(
    scheme: str, width: int, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """What is stored is read by everybody, on a phone and a wide screen, in light and dark."""
    shots = Path(os.environ.get("SAYSO_SHOTS", tmp_path))
    seen = visit(width=width, color_scheme=scheme).open("/datenschutz")
    assert seen.faults() == []
    wide = seen.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width
    seen.page.screenshot(path=shots / f"privacy-{scheme}-{width}.png", full_page=True)
