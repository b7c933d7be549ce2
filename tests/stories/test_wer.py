"""Somebody is asked something from outside, and looks for who speaks about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from stories.visiting import Visit

Arrive = Callable[..., Visit]

QUESTION = "Jemand will wissen, wie hoch der Umsatz letztes Jahr gewesen ist."


def ask(visit: Visit, question: str) -> Page:
    """Type a question."""
    visit.typed.append(question)
    visit.page.locator("#id_question").fill(question)
    return visit.page


def test_a_question_while_it_is_typed(visit: Arrive) -> None:
    """The person appears without a press, is read out, and one press writes to them."""
    asker = visit().open("/wer")
    page = ask(asker, QUESTION)
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    expect(page.locator("#said")).to_contain_text("Resultate: Reto Odermatt")
    expect(page.locator("#id_question")).to_be_focused()
    letter = page.locator(".to-ask a").first.get_attribute("href") or ""
    assert letter.startswith("mailto:reto.odermatt@")
    assert letter.partition("?")[2] == "subject=Frage%20zu%20einem%20Thema"
    assert page.url == asker.site.address + "/wer"


def test_two_clicks_are_one_question(visit: Arrive) -> None:
    """Who double-clicks on *Zeigen* right after typing asks once, and is answered."""
    asker = visit().open("/wer")
    sent: list[str] = []
    asker.page.on(
        "request", lambda each: sent.append(each.method) if each.method == "POST" else None
    )
    page = ask(asker, QUESTION)
    page.get_by_role("button", name="Zeigen").dblclick()
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    page.wait_for_timeout(600)
    assert sent == ["POST"]


def test_return_asks(visit: Arrive) -> None:
    """A question is one line: Return asks it at once, and only with Shift begins another line."""
    asker = visit().open("/wer")
    page = ask(asker, QUESTION)
    page.keyboard.press("Shift+Enter")
    page.keyboard.insert_text("Danke")
    page.keyboard.press("Enter")
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    assert page.locator("#id_question").input_value() == f"{QUESTION}\nDanke"


def test_what_can_be_picked_is_seen_to_be(visit: Arrive) -> None:
    """A topic of the index is a link, and looks like one before somebody points at it."""
    page = visit().open("/wer").page
    lines = page.evaluate(
        "[...document.querySelectorAll('.index a')].map(a => getComputedStyle(a).textDecorationLine)"
    )
    assert set(lines) == {"underline"}


def test_the_deputy_is_as_easy_to_hit(visit: Arrive) -> None:
    """The letter to the deputy, and the address we refer to, are 44 px high."""
    page = visit().open("/wer?about=t_results").page
    heights = page.evaluate(
        "[...document.querySelectorAll('.deputy a, .refer a')]"
        ".map(each => each.getBoundingClientRect().height)"
    )
    assert len(heights) == 2
    assert min(heights) >= 44


def test_without_javascript(visit: Arrive) -> None:
    """The button asks, the fold opens, and topics are links."""
    asker = visit(java_script_enabled=False).open("/wer")
    page = ask(asker, QUESTION)
    page.get_by_role("button", name="Zeigen").click()
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    assert page.locator("#id_question").input_value() == QUESTION
    expect(page.locator(".copy").first).to_be_hidden()
    page.locator("summary").first.click()
    expect(page.locator(".outlet").first).to_be_visible()
    page.locator(".index").get_by_role("link", name="Klima und Umwelt").click()
    expect(page.locator(".referral .name")).to_have_text("Dr. Aline Rochat")
    page.get_by_role("button", name="English").click()
    expect(page.locator("h1")).to_have_text("Who speaks about it?")
    expect(page.locator(".referral .topic")).to_have_text("Climate and environment")


def test_a_topic_is_an_address(visit: Arrive) -> None:
    """A picked topic stands in the address, and *Back* leads from topic to topic."""
    asker = visit().open("/wer")
    page, topics = asker.page, asker.page.locator(".index")
    topics.get_by_role("link", name="Resultate").click()
    expect(page.locator(".referral .topic")).to_have_text("Resultate")
    assert page.url.endswith("/wer?about=t_results")
    topics.get_by_role("link", name="Klima und Umwelt").click()
    expect(page.locator(".referral .topic")).to_have_text("Klima und Umwelt")
    page.go_back()
    expect(page.locator(".referral .topic")).to_have_text("Resultate")
    expect(topics.get_by_role("link", name="Resultate")).to_have_attribute("aria-current", "true")


def test_a_wording_is_copied(visit: Arrive) -> None:
    """One press puts what we say on the clipboard, word for word, and says so."""
    asker = visit(permissions=["clipboard-read", "clipboard-write"]).open("/wer?about=t_results")
    page = asker.page
    words = page.locator(".wording blockquote").first.inner_text().strip()
    button = page.locator(".copy").first
    button.click()
    expect(button).to_have_text("Kopiert")
    expect(page.locator("#said")).to_have_text("Kopiert")
    assert page.evaluate("navigator.clipboard.readText()") == words


def test_all_of_it_by_keyboard(visit: Arrive) -> None:
    """From the top to the question, to the letter, into the fold, with Tab and Enter alone."""
    asker = visit().open("/wer")
    page, keys = asker.page, asker.page.keyboard
    keys.press("Tab")
    keys.press("Enter")
    keys.press("Tab")
    expect(page.locator("#id_question")).to_be_focused()
    asker.typed.append(QUESTION)
    keys.insert_text(QUESTION)
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    for wanted in (".to-ask a", ".copy", "summary"):
        spot = page.locator(wanted).first
        for _ in range(60):
            keys.press("Tab")
            if spot.evaluate("each => each === document.activeElement"):
                break
        expect(spot).to_be_focused()
    keys.press("Enter")
    expect(page.locator(".outlet").first).to_be_visible()


def test_the_server_is_gone(visit: Arrive) -> None:
    """Where nothing answers, the question stays and is asked again with a press."""
    asker = visit().open("/wer")
    page = asker.page
    page.route("**/wer", lambda route: route.abort())
    ask(asker, QUESTION)
    expect(page.locator("#trouble")).to_be_visible()
    assert page.locator("#id_question").input_value() == QUESTION
    page.unroute("**/wer")
    page.get_by_role("button", name="Noch einmal").click()
    expect(page.locator(".referral .name").first).to_have_text("Reto Odermatt")
    expect(page.locator("#trouble")).to_be_hidden()
    asker.trouble.clear()  # the browser tells of the request that was cut


SIZES = [(1280, 900), (390, 844), (360, 740)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everybody_can_use_it(visit: Arrive, width: int, height: int, scheme: str) -> None:
    """Empty, answered, folded open and with nothing found: no fault, nothing cut off, 44 px."""
    asker = visit(width, height, color_scheme=scheme).open("/wer")
    page = asker.page

    def fits() -> None:
        assert asker.faults() == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        small = page.evaluate(
            "[...document.querySelectorAll('main button, main .index a, main a.go, main a.write,"
            " main summary')].filter(each => each.checkVisibility())"
            ".filter(each => each.getBoundingClientRect().height < 43.5)"
            ".map(each => each.outerHTML.slice(0, 80))"
        )
        assert small == []

    fits()
    ask(asker, QUESTION)
    expect(page.locator(".referral .name").first).to_be_visible()
    page.locator("summary").first.click()
    fits()
    ask(asker, "Wer darf reden?")
    expect(page.locator("#before-heading")).to_have_text("Dazu finden wir kein Thema.")
    fits()


def test_long_names_stay_on_the_page(visit: Arrive, site_of: Callable[..., object]) -> None:
    """A name without a place to break does not push the page apart."""
    long = "Maximiliane-Konstantina Hinterbichler-Schwarzenberger"

    def change(folder: Path) -> None:
        people = folder / "people.csv"
        people.write_text(people.read_text("utf-8").replace("Reto Odermatt", long), "utf-8")

    asker = visit(360, 740, at=site_of(change)).open("/wer?about=t_results")
    expect(asker.page.locator(".referral .name")).to_have_text(long)
    assert asker.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
