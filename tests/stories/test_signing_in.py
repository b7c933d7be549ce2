"""A new person, in a real browser: from the link to a passkey, at both widths, in both themes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from stories.visiting import QUIET_PERIOD, Site, Visit, start, stop

Arrive = Callable[..., Visit]
PASSWORD = "ein langer Satz mit Bergen"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Path]]:
    """A site where people sign in, reached by a name that passkeys are made for."""
    folder = tmp_path_factory.mktemp("house")
    server, site = start(folder, SAYSO_NOW=QUIET_PERIOD, SAYSO_DEMO="0", SAYSO_SECOND_STEP="1")
    yield Site(site.address.replace("127.0.0.1", "localhost"), site.log), folder
    stop(server)


def link(house: tuple[Site, Path], email: str) -> str:
    """What `sayso createadmin` prints: the path of the link."""
    environment = {**os.environ, "SAYSO_DATA": str(house[1] / "data")}
    command = [sys.executable, "-m", "sayso", "createadmin", email]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    found = re.search(r"/einladung/\S+", told.stdout)
    assert found
    return found[0]


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (360, "dark")])
def test_a_new_person_comes_by_a_link_and_makes_a_passkey(
    visit: Arrive, house: tuple[Site, Path], width: int, theme: str
) -> None:
    """By a link, a password, a passkey and codes on paper; then out, and in again with both."""
    path = link(house, f"anna{width}@example.org")
    anna = visit(width=width, at=house[0], color_scheme=theme)
    keys = anna.page.context.new_cdp_session(anna.page)
    keys.send("WebAuthn.enable")
    authenticator = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    keys.send("WebAuthn.addVirtualAuthenticator", {"options": authenticator})
    page = anna.open(path).page
    seen = [anna.faults()]
    page.get_by_label("Neues Passwort").fill(PASSWORD)
    page.get_by_label("Noch einmal").fill(PASSWORD)
    page.get_by_role("button", name="Speichern und anmelden").click()
    expect(page.get_by_text("Noch ein Schritt.")).to_be_visible()
    seen.append(anna.faults())
    page.get_by_role("button", name="Passkey einrichten").click()
    page.get_by_label("Wie nennen Sie ihn?").fill("mein Telefon")
    seen.append(anna.faults())
    page.get_by_role("button", name="Einrichten").click()
    expect(page.locator(".codes li")).to_have_count(8)
    seen.append(anna.faults())
    page.get_by_role("link", name="Ich habe sie").click()
    expect(page.get_by_role("heading", name="mein Telefon")).to_be_visible()
    expect(page.get_by_text("Noch ein Schritt.")).to_have_count(0)
    seen.append(anna.faults())
    page.get_by_role("button", name="Abmelden", exact=True).click()
    page.get_by_role("link", name="Anmelden").click()
    seen.append(anna.faults())
    page.get_by_label("E-Mail-Adresse").fill(f"anna{width}@example.org")
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    expect(page.get_by_role("heading", name="Der zweite Schritt")).to_be_visible()
    seen.append(anna.faults())
    page.get_by_role("button", name="Passkey verwenden").click()
    expect(page.get_by_role("button", name="Abmelden", exact=True)).to_be_visible()
    overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not overflow
    assert seen == [[]] * len(seen)


def test_without_javascript_an_app_is_set_up(visit: Arrive, house: tuple[Site, Path]) -> None:
    """Everything but passkeys goes without JavaScript."""
    import time
    from base64 import b32decode

    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    path = link(house, "ben@example.org")
    ben = visit(at=house[0], java_script_enabled=False)
    page = ben.open(path).page
    page.get_by_label("Neues Passwort").fill(PASSWORD)
    page.get_by_label("Noch einmal").fill(PASSWORD)
    page.get_by_role("button", name="Speichern und anmelden").click()
    page.get_by_role("button", name="Passkey einrichten").click()
    expect(page.get_by_text("Dieser Browser kann hier keinen Passkey anlegen")).to_be_visible()
    page.get_by_role("link", name="Lieber nicht").click()
    page.get_by_role("button", name="App einrichten").click()
    expect(page.locator(".qr svg")).to_be_visible()
    secret = b32decode((page.locator(".letters").text_content() or "").replace(" ", ""))
    number = TOTP(secret, 6, SHA1(), 30).generate(int(time.time())).decode()
    page.get_by_label("Geben Sie die Zahl ein").fill(number)
    page.get_by_role("button", name="Einrichten").click()
    expect(page.locator(".codes li")).to_have_count(8)
