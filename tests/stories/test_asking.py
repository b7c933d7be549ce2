"""Somebody is about to post, and asks."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Dialog, Route, expect

from stories.visiting import Visit

Arrive = Callable[..., Visit]

ORDERS = (
    "Was für ein Januar!! Auftragseingang +23 % gegenüber Vorjahr, so einen Start hatten wir noch "
    "nie 🚀🚀 Merci ans ganze Team Verkauf DACH."
)
THANKS = "Danke an die Lindauer Präzision für den schönen Tag in eurer Halle!"
WORKSHOP = (
    "Heute drei Stunden an der Drehbank gestanden und zum ersten Mal ein Gewinde geschnitten."
)


def test_an_apprentice_on_a_phone_is_told_yes(visit: Arrive) -> None:
    """An apprentice on a phone types about her day and reads a yes without pressing anything."""
    asker = visit(390, 844, has_touch=True, is_mobile=True).open()
    asker.choose("author", "p_alina").write(WORKSHOP + " #TeamArvenberg").sees("ok")
    peek = asker.page.locator("#peek a")
    expect(peek).to_contain_text("Ja")
    expect(peek).to_be_in_viewport()
    peek.tap()
    expect(asker.page.locator("#verdict")).to_be_in_viewport()


def test_an_order_figure_in_the_quiet_period_is_stopped(visit: Arrive) -> None:
    """A salesman's order figure is marked, explained with 5.3, and a wording is offered that goes."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    assert any("Auftragseingang +23 %" in mark for mark in asker.marks())
    quotes = asker.page.locator("#answer blockquote")
    expect(quotes.filter(has_text="5.3")).to_contain_text("In der Sperrfrist")
    expect(quotes.filter(has_text="5.3")).to_contain_text("Gut für Sie:")
    link = quotes.filter(has_text="5.3").get_by_role("link")
    assert link.get_attribute("href") == "/leitlinie#r5.3"
    person = asker.page.locator(".person").first
    letter = person.get_by_role("link", name=re.compile("Schreiben")).get_attribute("href") or ""
    assert letter.startswith("mailto:")
    assert letter.partition("?")[2] == "subject=Frage%20zu%20einem%20Beitrag"


def test_a_way_makes_it_a_yes_and_can_be_undone(visit: Arrive) -> None:
    """Pressing the offered wording gives a yes; undo brings the own words back."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    asker.page.locator("button.way", has_text="übernehmen").first.click()
    asker.sees("ok")
    text = asker.page.locator("#id_text")
    assert "Auftragseingang" not in text.input_value()
    assert asker.marks() == []
    asker.page.get_by_role("button", name="Rückgängig").click()
    asker.sees("stop-it")
    assert text.input_value() == ORDERS


def test_all_of_it_without_javascript(visit: Arrive) -> None:
    """Without JavaScript the button asks, the way changes the text, and undo brings it back."""
    asker = visit(java_script_enabled=False).open().write(ORDERS)
    page = asker.page
    page.get_by_role("button", name="Fragen", exact=True).click()
    asker.sees("stop-it")
    assert page.locator("#id_text").input_value() == ORDERS
    marked = page.locator("p.marked mark a").first
    expect(marked).to_be_visible()
    place = page.locator(marked.get_attribute("href") or "")
    expect(place).to_contain_text(marked.inner_text())
    page.locator("button.way", has_text="übernehmen").first.click()
    asker.sees("ok")
    page.get_by_role("button", name="Rückgängig").click()
    asker.sees("stop-it")
    assert page.locator("#id_text").input_value() == ORDERS
    assert page.url == asker.site.address + "/"


def test_all_of_it_by_keyboard(visit: Arrive) -> None:
    """With the keyboard alone: to the text, to a way, and to the words of a finding."""
    asker = visit().open()
    page, keys = asker.page, asker.page.keyboard
    keys.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
    keys.press("Enter")
    keys.press("Tab")
    expect(page.locator("#id_text")).to_be_focused()
    asker.typed.append(ORDERS)
    keys.insert_text(ORDERS)
    asker.sees("stop-it")
    way = page.locator("button.way", has_text="übernehmen").first
    for _ in range(60):
        keys.press("Tab")
        if way.evaluate("each => each === document.activeElement"):
            break
    expect(way).to_be_focused()
    show = page.locator(".place .show").first
    for _ in range(60):
        keys.press("Tab")
        if show.evaluate("each => each === document.activeElement"):
            break
    words = page.locator(".place q").first.inner_text()
    keys.press("Enter")
    expect(page.locator("#id_text")).to_be_focused()
    selected = page.evaluate(
        "() => { const t = document.activeElement;"
        " return t.value.slice(t.selectionStart, t.selectionEnd); }"
    )
    assert selected == words
    way.focus()
    keys.press("Enter")
    asker.sees("ok")


def test_an_answer_never_takes_focus_or_caret(visit: Arrive) -> None:
    """While somebody types in the middle of a text, answers arrive and the caret stays."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    text = asker.page.locator("#id_text")
    text.evaluate("each => { each.focus(); each.setSelectionRange(20, 20); }")
    asker.page.keyboard.press("End")
    text.evaluate("each => each.setSelectionRange(8, 8)")
    with asker.page.expect_response(lambda response: response.request.method == "POST") as answer:
        asker.page.keyboard.insert_text("wirklich ")
    answer.value.finished()
    asker.sees("stop-it")
    expect(text).to_be_focused()
    assert text.evaluate("each => each.selectionStart") == 8 + len("wirklich ")


def test_marks_sit_on_their_words_behind_emoji(visit: Arrive) -> None:
    """Marks count as people see: flags, families and rockets before a word do not move its line."""
    words = "Auftragseingang +23 %"
    asker = (
        visit()
        .open()
        .write(f"🇨🇭👩‍🔧🚀 e\u0301 \n\nHeute: {words} gegenüber Vorjahr.")
        .sees("stop-it")
    )
    assert any(mark.startswith(words) for mark in asker.marks())
    quoted = [" ".join(each.split()) for each in asker.page.locator(".place q").all_inner_texts()]
    marks = [" ".join(each.split()) for each in asker.marks()]
    assert [mark for mark in marks if not any(mark in each for each in quoted)] == []
    text = asker.page.locator("#id_text")
    text.evaluate("each => each.setSelectionRange(0, 0)")
    asker.page.keyboard.insert_text("😅😅 ")
    assert any(mark.startswith(words) for mark in asker.marks()), "marks follow the text at once"


def test_a_mark_and_its_finding_belong_together(visit: Arrive) -> None:
    """The caret in marked words lights the finding up; the finding lights the words up."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    text = asker.page.locator("#id_text")
    text.focus()
    at = ORDERS.index("Auftragseingang") + 3
    text.evaluate("(each, at) => each.setSelectionRange(at, at)", at)
    lit = asker.page.locator(".place.now")
    expect(lit).to_have_count(1)
    expect(lit).to_contain_text("Auftragseingang")
    assert asker.page.locator("#mirror mark.now").all_text_contents()[0] in ORDERS
    words = asker.page.locator(".place:has(q)").last
    words.hover()
    expect(words).to_have_class(re.compile("now"))
    assert asker.page.locator("#mirror mark.now").all_text_contents() != []


def test_asking_first_names_who_says_yes(visit: Arrive) -> None:
    """A customer's name needs a yes: asked first, the answer says whose."""
    asker = visit().open()
    asker.page.locator("#id_asked").check()
    asker.write(THANKS).sees("ask-first")
    expect(asker.page.locator("#answer")).to_contain_text("Lea Burkhalter")
    expect(asker.page.locator("#answer")).to_contain_text("Lindauer Präzision GmbH")


def test_questions_about_a_picture_come_with_the_picture(visit: Arrive) -> None:
    """Nobody is asked about pictures before there is one."""
    asker = visit().open()
    people = asker.page.locator("#id_people")
    expect(people).to_be_hidden()
    asker.choose("medium", "photo")
    expect(people).to_be_visible()
    asker.choose("medium", "")
    expect(people).to_be_hidden()


def test_what_is_answered_is_asked_only_for_an_answer(visit: Arrive) -> None:
    """Whoever replies may say to which kind of message, and reads who answers such messages."""
    asker = visit().open()
    asker.page.locator("details.more summary").click()
    answering = asker.page.locator("#id_answering")
    expect(answering).to_be_hidden()
    asker.choose("action", "reply")
    expect(answering).to_be_visible()
    asker.choose("answering", "complaint").write(THANKS)
    expect(asker.page.locator("#answer")).to_contain_text("innert 4 Stunden")


def test_a_time_is_asked_only_for_another_time(visit: Arrive) -> None:
    """*Now* asks for no time; after the results are out the same question gets another answer."""
    asker = visit().open()
    expect(asker.page.locator("#id_time")).to_be_hidden()
    asker.choose("when", "later")
    expect(asker.page.locator("#id_time")).to_be_visible()
    asker.page.locator("#id_time").fill("2026-02-10T19:42")
    asker.write(ORDERS).sees("stop-it")


def test_topics_are_proposed_and_confirmed(visit: Arrive) -> None:
    """The text proposes topics; the author confirms one, or says it is nothing of the company's."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    chips = asker.page.locator("#chips input[name=topics]")
    expect(chips.first).to_be_attached()
    first = chips.first.get_attribute("id")
    with asker.page.expect_response(lambda response: response.request.method == "POST"):
        asker.page.locator("#chips label.chip").first.click()
    expect(asker.page.locator(f"#{first}")).to_be_checked()
    asker.page.locator("#id_further").select_option("t_apprentice")
    expect(asker.page.locator("#topic-t_apprentice")).to_be_checked()


def test_an_example_can_be_tried(visit: Arrive) -> None:
    """Whoever has no text yet presses an example and sees an answer."""
    asker = visit().open()
    tries = asker.page.locator("button.try")
    assert 2 <= tries.count() <= 3
    asker.typed.append(tries.first.locator(".words").inner_text())
    tries.first.click()
    asker.sees("stop-it")
    assert asker.page.locator("#id_text").input_value() == asker.typed[0]


def test_a_server_out_of_reach_costs_no_text(visit: Arrive) -> None:
    """When the server cannot be reached, the page says so, keeps the text and hides the old answer."""
    asker = visit().open().write(THANKS).sees("ask-first")
    asker.page.route("**/*", lambda route: route.abort())
    asker.write(ORDERS)
    trouble = asker.page.locator("#trouble")
    expect(trouble).to_contain_text("Ihr Text ist noch da")
    expect(asker.page.locator("#answer")).to_be_hidden()
    assert asker.page.locator("#id_text").input_value() == ORDERS
    asker.page.unroute("**/*")
    trouble.get_by_role("button", name="Noch einmal versuchen").click()
    asker.sees("stop-it")
    expect(trouble).to_be_hidden()
    asker.trouble.clear()  # the browser itself reports the request that we refused


def test_a_text_that_is_too_long_is_kept(visit: Arrive) -> None:
    """Beyond 20,000 characters nothing is read, nothing is lost, and the page says so."""
    long = "Ein Satz über meinen Arbeitstag. " * 650
    asker = visit().open().write(long)
    expect(asker.page.locator("#answer .trouble")).to_contain_text("länger als 20’000 Zeichen")
    assert asker.page.locator("#id_text").input_value() == long


def test_the_top_bar_costs_no_text(visit: Arrive) -> None:
    """While there is a text, the guideline opens beside it, and so does another question."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    for name in ("Richtlinie", "Darf ich?"):
        with asker.page.context.expect_page() as opened:
            asker.page.get_by_role("link", name=re.compile(f"^{re.escape(name)}")).click()
        opened.value.wait_for_load_state()
        assert asker.page.locator("#id_text").input_value() == ORDERS


def test_the_language_changes_and_the_text_stays(visit: Arrive) -> None:
    """Whoever switches to English keeps the text, and reads the same answer in English."""
    asker = visit().open().write(ORDERS).sees("stop-it")
    pages = asker.page.evaluate("history.length")
    asker.page.get_by_role("button", name="English").click()
    expect(asker.page.locator("html")).to_have_attribute("lang", "en")
    expect(asker.page.get_by_role("heading", level=1)).to_have_text("May I post this?")
    assert asker.page.evaluate("history.length") == pages, "nothing to go back to, nothing to lose"
    assert asker.page.locator("#id_text").input_value() == ORDERS
    asker.sees("stop-it")
    asker.write(WORKSHOP).sees("ok")
    asker.write(ORDERS).sees("stop-it")
    expect(asker.page.locator("#answer blockquote").first).to_have_attribute("lang", "en")
    asker.open("/leitlinie")
    expect(asker.page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize(
    ("locale", "question"), [("en-GB", "May I"), ("fr-CH", "Puis-je"), ("rm-CH", "Darf ich")]
)
def test_the_browser_chooses_the_language(visit: Arrive, locale: str, question: str) -> None:
    """The first page speaks the browser's language, or German where we do not speak it."""
    asker = visit(locale=locale).open()
    expect(asker.page.get_by_role("heading", level=1)).to_contain_text(question)


def test_light_and_dark_can_be_switched(visit: Arrive) -> None:
    """The switch changes the theme at once, and the next page remembers it."""
    asker = visit().open()
    paper = "getComputedStyle(document.body).backgroundColor"
    light = asker.page.evaluate(paper)
    asker.page.get_by_role("button", name="Dunkel").click()
    assert asker.page.evaluate(paper) != light
    asker.open("/leitlinie")
    expect(asker.page.locator("html")).to_have_attribute("data-bs-theme", "dark")


def test_without_javascript_the_theme_switches_too(visit: Arrive) -> None:
    """The theme's switch is a button of a form; on the asking page it keeps the text."""
    asker = visit(java_script_enabled=False).open().write(WORKSHOP)
    asker.page.get_by_role("button", name="Dunkel").click()
    expect(asker.page.locator("html")).to_have_attribute("data-bs-theme", "dark")
    assert asker.page.locator("#id_text").input_value() == WORKSHOP


def test_an_answer_to_other_words_steps_back(visit: Arrive) -> None:
    """From the first changed letter until the new answer is there, the old one is seen to be old."""
    asker = visit(390, 844).open().write(WORKSHOP + " #TeamArvenberg").sees("ok")
    page = asker.page
    answer, peek = page.locator("#answer"), page.locator("#peek")
    expect(answer).not_to_have_attribute("aria-busy", "true")
    held: list[Route] = []
    page.route("**/", lambda route: held.append(route))  # noqa: PLW0108  it marks the function
    with page.expect_request("**/"):
        asker.write(ORDERS)
        for each in (answer, peek):
            expect(each).to_have_attribute("aria-busy", "true", timeout=250)
    assert float(page.locator(".verdict").evaluate("each => getComputedStyle(each).opacity")) < 0.6
    for route in held:
        route.continue_()
    asker.sees("stop-it")
    for each in (answer, peek):
        expect(each).not_to_have_attribute("aria-busy", "true")


def test_whoever_reloads_is_asked_about_the_text(visit: Arrive) -> None:
    """A reload would lose a text: the browser asks first. Without a text it does not."""
    asker = visit().open()
    page = asker.page
    asked: list[str] = []

    def hear(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", hear)
    page.locator("#id_text").click()
    page.keyboard.type("a")
    page.keyboard.press("Backspace")
    page.reload()
    assert asked == []
    page.locator("#id_text").click()
    page.keyboard.insert_text(ORDERS)
    asker.typed.append(ORDERS)
    asker.sees("stop-it")
    page.reload()
    assert asked == ["beforeunload"]


def test_a_link_says_that_the_text_stays(visit: Arrive) -> None:
    """With a text, the links above open windows of their own and say so; without one they do not."""
    asker = visit().open()
    links = asker.page.locator(".top nav a")
    expect(links.first).not_to_have_attribute("target", "_blank")
    assert not any("Fenster" in each.aria_snapshot() for each in links.all())
    asker.write(ORDERS)
    for each in links.all():
        expect(each).to_have_attribute("target", "_blank")
        expect(each).to_have_accessible_name(re.compile("neues Fenster"))
