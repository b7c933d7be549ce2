"""Under an answer stands what would be fine, as something to press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from stories.visiting import Visit

Arrive = Callable[..., Visit]

OUTLOOK = "Unser Umsatz wächst weiter, die Prognose ist gut."
CASE = "Neue Fallstudie: die AX 400 bei Lindauer Präzision."


def asks(visit: Visit, author: str, channel: str, text: str) -> Page:
    """Somebody asks about a text, and gets ways."""
    visit.open()
    visit.choose("author", author)
    visit.choose("channel", channel).write(text)
    expect(visit.page.locator("#answer .ways .way").first).to_be_visible()
    expect(visit.page.locator("#answer .verdict")).to_be_visible()
    return visit.page


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_to_be_reminded(visit: Arrive, script: bool) -> None:
    """One press gives an entry for the calendar, made from the moment; the text stays where it is."""
    asker = visit(java_script_enabled=script, accept_downloads=True).open()
    asker.choose("author", "p_marco").choose("channel", "priv_li").write(OUTLOOK)
    page = asker.page
    if not script:
        page.get_by_role("button", name="Fragen", exact=True).click()
    button = page.get_by_role("button", name="Daran erinnern").first
    expect(page.locator(".with-more", has=button)).to_contain_text("Ab 3. März, 7 Uhr")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.post_data or ""))
    with page.expect_download() as download:
        button.click()
    assert download.value.suggested_filename == "erinnerung-2026-03-03.ics"
    entry = download.value.path().read_text("utf-8")
    assert "DTSTART:20260303T060000Z" in entry
    assert not [body for body in sent if "Umsatz" in body]
    assert page.locator("#id_text").input_value() == OUTLOOK


def test_whom_to_ask_is_one_press(visit: Arrive) -> None:
    """The approver stands there with name and function; trying it as a request is beside."""
    page = asks(visit(), "p_smm", "off_li", CASE)
    row = page.locator(".ways li", has_text="Nach dem Ja").first
    expect(row).to_contain_text("Leiterin Kommunikation")
    letter = row.locator("a.way")
    expect(letter).to_contain_text("Lea Burkhalter fragen")
    href = letter.get_attribute("href") or ""
    assert href.partition("?")[2] == "subject=Frage%20zu%20einem%20Beitrag"
    row.get_by_role("button", name="Als Anfrage prüfen").click()
    expect(page.locator("#id_asked")).to_be_checked()
    page.get_by_role("button", name="Rückgängig").click()
    expect(page.locator("#id_asked")).not_to_be_checked()


def test_the_post_to_share_is_one_press(visit: Arrive) -> None:
    """Where sharing is fine, the company's page opens beside, and the text stays."""
    page = asks(visit(), "p_marco", "priv_li", OUTLOOK)
    link = page.get_by_role("link", name="LinkedIn der Firma öffnen").first
    assert link.get_attribute("target") == "_blank"
    assert link.get_attribute("href") == "https://linkedin.arvenberg.example/arvenberg"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 360])
def test_presses_are_for_everybody(visit: Arrive, width: int, scheme: str) -> None:
    """Every press is 44 px high, reached with Tab, and axe finds nothing."""
    asker = visit(width, 844, color_scheme=scheme)
    page = asks(asker, "p_cfo", "priv_li", OUTLOOK)
    expect(page.get_by_role("button", name="Als Anfrage prüfen")).to_be_visible()
    heights = page.evaluate(
        "[...document.querySelectorAll('.ways button, .ways a')]"
        ".map(each => each.getBoundingClientRect().height)"
    )
    assert len(heights) >= 4
    assert min(heights) >= 43.5
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert asker.faults() == []
    wanted = page.locator(".ways button, .ways a")
    page.locator(".ways").evaluate("each => each.querySelector('.way').focus()")
    for place in range(wanted.count()):
        expect(wanted.nth(place)).to_be_focused()
        page.keyboard.press("Tab")
