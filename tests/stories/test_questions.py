"""Somebody asks in plain words, where others paste a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from stories.visiting import Visit

Arrive = Callable[..., Visit]

STAND = "darf ich auf insta ein video vom messestand zeigen?"
PLAIN = "Verstanden: veröffentlichen, auf Ihrem eigenen Instagram, über «Messen und Anlässe»."


def test_a_question_is_understood_corrected_and_turned_into_a_draft(visit: Arrive) -> None:
    """Typed, read out, corrected with the keyboard, undone, checked as a draft, and back."""
    asker = visit().open().write(STAND).sees("ok")
    page, heard = asker.page, asker.page.locator("#understood .heard")
    expect(heard).to_have_text(PLAIN)
    expect(page.locator("#said")).to_contain_text(PLAIN)
    expect(page.locator("#id_channel")).to_be_hidden()
    expect(page.locator("#id_author")).to_be_visible()
    where = page.get_by_label("Wo", exact=True).and_(page.locator("#meant-class"))
    where.focus()
    where.select_option("official")
    asker.sees("stop-it")
    expect(heard).to_contain_text("auf dem Instagram der Firma")
    expect(page.locator("#meant-class")).to_be_focused()
    expect(page.locator("#meant-class")).to_have_value("official")
    page.locator("#meant-class").select_option("private")
    asker.sees("ok")
    page.locator("#meant-further").select_option("t_results")
    asker.sees("stop-it")
    page.locator("#meant-t_results").press("Space")
    asker.sees("ok")
    expect(heard).to_have_text(PLAIN)
    page.get_by_role("button", name="Das ist mein Entwurf").press("Enter")
    expect(heard).to_have_count(0)
    expect(page.locator("#id_channel")).to_be_visible()
    back = page.get_by_role("button", name="Das ist eine Frage")
    expect(back).to_be_focused()
    back.press("Enter")
    expect(heard).to_have_text(PLAIN)
    page.get_by_role("button", name="Rückgängig").click()
    expect(heard).to_have_count(0)
    asker.write("").write("darf ich das posten")
    expect(heard).to_contain_text("Verstanden:")


def test_a_way_out_corrects_the_question(visit: Arrive) -> None:
    """Where only the place is wrong, one press asks again for a place that is fine."""
    asker = (
        visit()
        .open()
        .write("Darf ich als Botschafter auf LinkedIn über unsere Produkte schreiben?")
    )
    asker.sees("stop-it")
    asker.page.locator("button.way", has_text="Mein LinkedIn").click()
    asker.sees("ok")
    expect(asker.page.locator("#understood .heard")).to_contain_text("auf Ihrem eigenen LinkedIn")


def test_all_of_it_without_javascript(visit: Arrive) -> None:
    """Without JavaScript the buttons do: ask, correct, check as a draft, and back."""
    asker = visit(java_script_enabled=False).open().write(STAND)
    page, heard = asker.page, asker.page.locator("#understood .heard")
    go = page.get_by_role("button", name="Fragen", exact=True)
    go.click()
    asker.sees("ok")
    expect(heard).to_have_text(PLAIN)
    page.locator("#meant-network").select_option("linkedin")
    page.locator("#meant-t_events").uncheck(force=True)
    go.click()
    expect(heard).to_have_text("Verstanden: veröffentlichen, auf Ihrem eigenen LinkedIn.")
    page.get_by_role("button", name="Das ist mein Entwurf").click()
    expect(heard).to_have_count(0)
    assert page.locator("#id_text").input_value() == STAND
    page.get_by_role("button", name="Das ist eine Frage").click()
    expect(heard).to_contain_text("Verstanden:")
    assert page.url == asker.site.address + "/"


def test_the_example_is_one_press(visit: Arrive) -> None:
    """Whoever wonders what to type presses the example and reads its answer."""
    asker = visit(locale="en-GB").open()
    asker.page.get_by_role("button", name="May I show a video of our trade fair stand").click()
    asker.sees("ok")
    expect(asker.page.locator("#understood .heard")).to_contain_text("on your own Instagram")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_everybody_can_use_it(visit: Arrive, theme: str, width: int) -> None:
    """No fault by WCAG 2.2 AA in both themes, nothing cut off on a narrow phone, targets of 44 px."""
    asker = visit(width, 800, color_scheme=theme).open()
    for text in (STAND, "Darf ich schreiben, wie viele Bestellungen wir im Oktober hatten?"):
        asker.write(text)
        expect(asker.page.locator("#understood .heard")).to_be_visible()
        assert asker.faults() == []
        assert asker.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        low = asker.page.evaluate(
            "[...document.querySelectorAll('#understood :is(select, button, .chip)')]"
            ".map(each => each.getBoundingClientRect()).filter(each => each.height < 44).length"
        )
        assert low == 0
