"""How the pages look and whether everybody can use them: both themes, narrow and wide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tools import messages

from stories.test_asking import ORDERS, THANKS, WORKSHOP
from stories.visiting import Site, Visit

Arrive = Callable[..., Visit]

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(visit: Arrive, theme: str, width: int) -> None:
    """No page, empty or with any of the answers, keeps anybody out, and none scrolls sideways."""
    asker = visit(width, 900, color_scheme=theme).open()
    faults = {"empty": asker.faults()}
    asker.write(ORDERS).sees("stop-it")
    faults["stop"] = asker.faults()
    asker.choose("medium", "photo")
    expect(asker.page.locator("#answer")).to_contain_text("Wer ist zu erkennen?")
    faults["picture"] = asker.faults()
    asker.choose("medium", "").page.locator("#id_asked").check()
    asker.write(THANKS).sees("ask-first")
    faults["ask"] = asker.faults()
    asker.write(WORKSHOP).sees("ok")
    faults["ok"] = asker.faults()
    assert asker.page.evaluate(SIDEWAYS) == 0
    asker.open("/leitlinie")
    asker.page.locator("#r5\\.3 summary").click()
    faults["guideline"] = asker.faults()
    assert asker.page.evaluate(SIDEWAYS) == 0
    assert {state: found for state, found in faults.items() if found} == {}


def test_targets_are_large_enough(visit: Arrive) -> None:
    """What is pressed on a phone is 44 px high: links in running text apart."""
    asker = visit(390, 844).open().write(ORDERS).sees("stop-it")
    small = asker.page.evaluate(
        """() => [...document.querySelectorAll(
              'button, select, textarea, summary, .chip, nav a, a.way, a.write, #peek a')]
            .filter((each) => each.offsetParent && !each.matches('.show'))
            .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect().height])
            .filter(([, height]) => height < 44)"""
    )
    assert small == []


def test_long_names_fit(visit: Arrive, site_of: Callable[..., Site]) -> None:
    """Names of people that fill a line, and words without a gap, push nothing off a phone."""
    name = "Maximiliana-Alexandrina von und zu Hohenstauffen-Wolkenstein-Oberhuberdorfer"

    def rename(folder: Path) -> None:
        people = folder / "people.csv"
        said = people.read_text("utf-8")
        assert "Reto Odermatt" in said
        people.write_text(said.replace("Reto Odermatt", name), "utf-8")

    asker = visit(360, 780, at=site_of(rename)).open()
    asker.write(f"{ORDERS} {'Donaudampfschifffahrtsgesellschaft' * 6}").sees("stop-it")
    expect(asker.page.locator("#answer")).to_contain_text(name)
    assert asker.page.evaluate(SIDEWAYS) == 0


def test_the_guideline_opens_at_the_paragraph(visit: Arrive) -> None:
    """The link under a quoted paragraph opens the guideline right there, and the text stays."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    quote = asker.page.locator("#answer blockquote", has_text="5.3")
    with asker.page.context.expect_page() as opened:
        quote.get_by_role("link").click()
    opened.value.wait_for_load_state()
    expect(opened.value.locator("#r5\\.3")).to_be_in_viewport()
    assert asker.page.locator("#id_text").input_value() == ORDERS


def test_the_guideline_is_complete_in_every_language(visit: Arrive) -> None:
    """Every binding paragraph and every piece of advice stands on the page, once."""
    asker = visit()
    for lang in messages.languages():
        asker.open("/leitlinie")
        asker.page.locator(f'.preferences button[value="{lang}"]').click()
        expect(asker.page.locator("html")).to_have_attribute("lang", lang)
        assert asker.page.locator(".rule").count() == 63
        assert asker.page.locator("aside.advice").count() == 15


def test_the_guideline_fits_the_narrowest_phone(visit: Arrive) -> None:
    """At 320 px the guideline does not scroll sideways; a switch of language keeps the paragraph."""
    asker = visit(320, 640).open("/leitlinie#r5.3")
    assert asker.page.evaluate(SIDEWAYS) == 0
    asker.page.get_by_role("button", name="English").click()
    expect(asker.page.locator("html")).to_have_attribute("lang", "en")
    assert asker.page.url.endswith("#r5.3")


@pytest.mark.parametrize("width", [360, 1280])
def test_every_press_of_an_answer_is_large_enough(visit: Arrive, width: int) -> None:
    """Each link and button of an answer is at least 24 px high, and no way is squeezed by its press."""
    asker = visit(width, 900).open().write(ORDERS).sees("stop-it")
    small = asker.page.evaluate(
        "[...document.querySelectorAll('#answer a, #answer button')].filter(each =>"
        " each.offsetParent && each.getBoundingClientRect().height < 24).map(each => each.outerHTML)"
    )
    assert small == []
    shares = asker.page.evaluate(
        "[...document.querySelectorAll('.way')].map(each => each.firstElementChild.offsetWidth"
        " / each.offsetWidth)"
    )
    assert shares
    assert min(shares) > 0.6
