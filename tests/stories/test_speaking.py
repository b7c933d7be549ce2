"""The site in four languages: every page, both themes, on the narrowest phone and on a wide screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect
from tools import messages

from stories.visiting import Visit

Arrive = Callable[..., Visit]

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll('.top a, .top button, .go, .press, summary, label, .name')]
    .filter((each) => each.offsetParent && each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).display !== 'inline')
    .map((each) => each.outerHTML.slice(0, 120))"""
"""What is pressed or named, and wider than its place."""

LANGUAGES = messages.languages()
DRAFTS = {
    "de": "Was für ein Januar: 23 % mehr Aufträge als im Vorjahr. Danke an den Verkauf.",
    "fr": "Quel mois de janvier : 23 % de commandes de plus que l’an dernier. Merci à la vente.",
    "it": "Che gennaio: il 23 % di ordini in più rispetto all’anno scorso. Grazie alla vendita.",
    "en": "What a January: orders up 23 % on last year. Thanks to the sales team.",
}
THEMES = ("light", "dark")


def walk(visit: Visit, lang: str) -> Iterator[str]:
    """Go through the pages, as somebody does who speaks ``lang``; yields where they are."""
    page = visit.page
    visit.open()
    yield "empty"
    page.locator(".plainly button").click()
    expect(page.locator("#answer .verdict")).to_be_visible()
    expect(page.locator(".understood .heard")).to_be_visible()
    yield "question"
    page.goto(visit.site.address)
    page.locator("#id_author").select_option("p_marco")
    page.locator("#id_medium").select_option("photo")
    page.locator("details.more summary").first.click()
    visit.write(DRAFTS[lang]).sees("stop-it")
    expect(page.locator("#answer .replies").first).to_be_visible()
    yield "answer"
    visit.open("/wer?about=t_results")
    page.locator("#answer summary").click()
    yield "who speaks"
    visit.open("/leitlinie")
    page.locator("#r5\\.3 summary").click()
    yield "guideline"
    visit.open("/matrix")
    yield "matrix"
    visit.open("/nowhere")
    visit.trouble.clear()  # the browser itself complains of a page that is not there
    yield "missing"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_in_every_language(visit: Arrive, lang: str, width: int) -> None:
    """Nobody is kept out, nothing scrolls sideways and no word is cut off, in light or in dark."""
    visitor = visit(width, 900, locale=f"{lang}-CH")
    faults: dict[str, list[str]] = {}
    for where in walk(visitor, lang):
        expect(visitor.page.locator("html")).to_have_attribute("lang", lang)
        for theme in THEMES:
            visitor.page.emulate_media(color_scheme=theme)
            faults[f"{where}, {theme}"] = visitor.faults()
        faults[f"{where}, cut"] = visitor.page.evaluate(CUT)
        assert visitor.page.evaluate(SIDEWAYS) == 0, where
    assert {state: found for state, found in faults.items() if found} == {}


@pytest.mark.parametrize("width", [320, 360])
def test_the_switch_fits_a_phone(visit: Arrive, width: int) -> None:
    """From each language every other can be chosen on a phone: the switch stays on one line beside the name."""
    visitor = visit(width, 700).open()
    page = visitor.page
    for lang in (*LANGUAGES, *reversed(LANGUAGES)):
        button = page.locator(f'.preferences button[name="language"][value="{lang}"]')
        if button.is_visible():
            button.click()
        expect(page.locator("html")).to_have_attribute("lang", lang)
        shown = page.locator(".preferences button:visible")
        boxes = [each.bounding_box() for each in shown.all()]
        mark = page.locator(".top .mark").bounding_box()
        assert len(boxes) == len(LANGUAGES)  # all languages but this one, and the theme
        assert all(each is not None and each["height"] >= 44 for each in boxes)
        assert mark is not None
        assert all(abs(each["y"] - mark["y"]) < 4 for each in boxes if each)
        assert page.evaluate(SIDEWAYS) == 0


def test_a_switch_of_language_keeps_the_text(visit: Arrive) -> None:
    """Going through all languages with a draft in the box loses no word, and the answer follows."""
    visitor = visit().open().write(DRAFTS["fr"]).sees("stop-it")
    for lang in LANGUAGES:
        visitor.page.locator(f'.preferences button[value="{lang}"]').click()
        expect(visitor.page.locator("html")).to_have_attribute("lang", lang)
        assert visitor.page.locator("#id_text").input_value() == DRAFTS["fr"]
        visitor.sees("stop-it")


@pytest.mark.parametrize(
    ("locale", "lang"), [("fr-FR", "fr"), ("it-CH", "it"), ("de-AT", "de"), ("en-US", "en")]
)
def test_the_browser_chooses_first(visit: Arrive, locale: str, lang: str) -> None:
    """Whoever comes for the first time reads the language of their browser."""
    visitor = visit(locale=locale).open()
    expect(visitor.page.locator("html")).to_have_attribute("lang", lang)
