"""A new version of the guideline: brought, looked at, approved, in force at its time."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect

from record import server
from stories.visiting import DEMO, Site, Visit, start, stop

BEFORE, AFTER = "2026-02-10T19:42", "2026-02-11T07:00"
WORKSHOP = "Heute drei Stunden an der Drehbank gestanden und ein Gewinde geschnitten."
RULE = """- id: "1.77"
  title: {de: Werkstatt, en: Workshop}
  because: {de: Die neue Halle ist noch nicht gezeigt., en: The new hall is not shown yet.}
  clauses:
    a: {effect: forbid, do: publish, on: private, instead: {de: Zeigen Sie sie ab Mai., en: Show it from May on.}}
"""
SIGN_IN = """
import sys
import django
django.setup()
from django.test import Client
from sayso.apps.people import services
from sayso.engine.rights import OPERATOR, Seat
for each in sys.argv[1:]:
    person, _, seat = each.partition(":")
    seats = [Seat(seat)] if seat else []
    secret = services.invite(f"{person}@example.org", person=person, seats=seats, by=OPERATOR)
    account = services.accept(secret, "ein langer Satz mit Bergen")
    client = Client()
    client.force_login(account)
    print(client.cookies["sessionid"].value)
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], Site]]:
    """The site at a moment, with the same store at the next."""
    with ExitStack() as ending:
        settings = {"SAYSO_DEMO": "0", "SAYSO_COMPANY": str(DEMO)}
        if request.param == "postgresql":
            if server.programs() is None:
                pytest.skip(server.NO_POSTGRESQL)
            socket = ending.enter_context(server.running())
            settings["SAYSO_DATABASE"] = f"postgres://sayso@/postgres?host={socket}"

        def at(moment: str) -> Site:
            process, site = start(tmp_path, **settings, SAYSO_NOW=moment)
            ending.callback(stop, process)
            return site

        at.settings = settings  # type: ignore[attr-defined]
        yield at


def cookies(house: Callable[[str], Site], folder: Path, *people: str) -> list[str]:
    """Let people in, and give the cookie of each."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "sayso.site.settings"}
    environment |= {"SAYSO_DATA": str(folder / "data"), "SAYSO_NOW": BEFORE}
    environment |= house.settings  # type: ignore[attr-defined]
    done = subprocess.run(
        [sys.executable, "-c", SIGN_IN, *people],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def archive(path: Path) -> Path:
    """The demo's folder with one rule more, as an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(DEMO.rglob("*")):
            if file.is_file():
                made.write(file, f"arvenberg/{file.relative_to(DEMO)}")
        made.writestr("arvenberg/rules/00-story.yaml", RULE)
    return path


def asked(marco: Visit) -> Visit:
    return marco.open("/").choose("channel", "priv_li").write(WORKSHOP)


def test_a_new_version_of_the_guideline(
    house: Callable[[str], Site], visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """Communications brings it and sees what changes for whom, the CEO says yes, at seven it answers."""
    site = house(BEFORE)
    people = cookies(house, tmp_path, "p_com:communications", "p_ceo", "p_marco")
    come: list[Visit] = []
    for cookie, width in zip(people, (1280, 390, 1280), strict=True):
        each = visit(width, 900, at=site)
        each.page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": site.address}])
        come.append(each)
    com, ceo, marco = come
    pictures = Path(os.environ.get("SAYSO_PICTURES") or tmp_path)

    asked(marco).sees("ok")

    com.open("/fassungen")
    expect(com.page.get_by_text("Es gibt noch keine Fassung.")).to_be_visible()
    com.page.screenshot(path=pictures / "1-empty.png", full_page=True)
    assert com.faults() == []
    com.page.get_by_label("Das ZIP des Ordners").set_input_files(archive(tmp_path / "neu.zip"))
    com.page.get_by_role("button", name="Laden und sehen").click()
    expect(com.page.get_by_role("heading", name="Fassung 1")).to_be_visible()
    expect(com.page.locator(".rehearsal")).to_be_visible(timeout=120_000)
    expect(com.page.locator(".losses")).to_contain_text("1.77")
    expect(com.page.get_by_text("Corinne Aebischer").first).to_be_visible()
    expect(com.page.get_by_role("button", name="Freigeben")).to_have_count(0)
    com.page.screenshot(path=pictures / "2-brought.png", full_page=True)
    assert com.faults() == []

    marco.open("/fassungen/1")
    assert marco.page.get_by_role("heading", name="Fassung 1").count() == 0
    marco.trouble.clear()  # that it is not there is what was wanted

    ceo.open("/leitlinie").page.get_by_role("link", name="Fassungen der Richtlinie").click()
    ceo.page.get_by_role("link", name="Fassung 1").click()
    expect(ceo.page.locator(".rehearsal")).to_be_visible(timeout=120_000)
    ceo.page.get_by_label("Tritt in Kraft am").fill(AFTER)
    ceo.page.screenshot(path=pictures / "3-yes-phone.png", full_page=True)
    assert ceo.faults() == []
    ceo.page.get_by_role("button", name="Freigeben").click()
    expect(ceo.page.locator(".state")).to_contain_text("tritt in Kraft")
    expect(ceo.page.locator(".lead")).to_contain_text("11. Februar 2026, 7 Uhr")
    asked(marco).sees("ok")

    later = house(AFTER)
    again = visit(at=later, color_scheme="dark")
    again.page.context.add_cookies(
        [{"name": "sessionid", "value": people[2], "url": later.address}]
    )
    asked(again).sees("stop-it")
    expect(again.page.locator("#answer")).to_contain_text("Zeigen Sie sie ab Mai.")
    again.page.screenshot(path=pictures / "4-after-dark.png", full_page=True)
    listed = visit(at=later, color_scheme="dark")
    listed.page.context.add_cookies(
        [{"name": "sessionid", "value": people[0], "url": later.address}]
    )
    listed.open("/fassungen")
    expect(listed.page.locator(".in_force")).to_contain_text("Fassung 1")
    listed.page.screenshot(path=pictures / "5-list-dark.png", full_page=True)
    assert listed.faults() == []
