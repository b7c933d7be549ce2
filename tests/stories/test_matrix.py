"""Who may what, looked at: by eye, by keyboard, on a phone, without JavaScript, as a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from sayso import folder
from sayso.engine.decide import compile
from sayso.sheets import matrix as sheet
from sayso.sheets.chart import Seen, chart
from sayso.sheets.why import scene_of
from stories.visiting import QUIET_PERIOD, Site, Visit

Arrive = Callable[..., Visit]

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIGN = 'td a[href*="p_smm~off_li#why"]'


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(visit: Arrive, theme: str, width: int) -> None:
    """The picture, a part of it, a reason and nobody found keep nobody out; none scrolls sideways."""
    looker = visit(width, 900, color_scheme=theme)
    faults: dict[str, list[str]] = {}
    for path in (
        "/matrix",
        "/matrix?who=lern&where=linkedin&about=t_products",
        "/matrix?cell=p_smm~off_li",
        "/matrix?who=niemandsland",
    ):
        looker.open(path)
        faults[path] = looker.faults()
        assert looker.page.evaluate(SIDEWAYS) == 0, path
    assert {path: found for path, found in faults.items() if found} == {}


def test_a_sign_gives_its_reason(visit: Arrive) -> None:
    """Pressing a sign shows the paragraph at once; the address can be sent; closing leads back."""
    looker = visit().open("/matrix")
    expect(looker.page.locator("#why")).to_be_hidden()
    looker.page.locator(SIGN).click()
    why = looker.page.locator("#why")
    expect(why.locator("h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    expect(why.locator("h2")).to_be_focused()
    expect(why.locator("blockquote").first).to_contain_text("Regel 2.1")
    expect(why).to_be_in_viewport()
    assert "cell=p_smm~off_li" in looker.page.url
    looker.page.reload()
    expect(why.locator("h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    looker.page.keyboard.press("Escape")
    expect(why).to_be_hidden()
    assert "cell" not in looker.page.url
    expect(looker.page.locator(SIGN)).to_be_focused()


def test_the_back_button_closes_what_was_opened(visit: Arrive) -> None:
    """Opening a reason is a step: back closes it on the same page, forward opens it again."""
    page = visit().open("/wer").page
    page.goto(page.url.replace("/wer", "/matrix?do=reply"))
    sign = page.locator(SIGN)
    sign.click()
    why = page.locator("#why")
    expect(why.locator("h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    page.evaluate("window.same = true")
    page.go_back()
    expect(why).to_be_hidden()
    assert page.url.endswith("/matrix?do=reply")
    expect(sign).to_be_focused()
    assert page.locator("#picture [aria-current]").count() == 0
    page.go_forward()
    expect(why.locator("h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    page.locator('td a[href*="p_com2~off_li#why"]').click()
    expect(why.locator("h2")).to_have_text("Jana Lustenberger · LinkedIn der Firma")
    assert "cell=p_com2~off_li" in page.url
    page.locator("#why .close").click()
    expect(why).to_be_hidden()
    assert page.url.endswith("/matrix?do=reply")
    assert page.evaluate("window.same"), "the page was loaded anew"
    page.go_back()
    expect(page).to_have_url(re.compile("/wer$"))


def test_without_a_network_the_page_stays(visit: Arrive) -> None:
    """Offline, or where the server fails, the picture stays, and it is said what happened."""
    looker = visit().open("/matrix?who=a")
    page, news = looker.page, looker.page.locator("#news")
    expect(news).to_have_attribute("role", "status")
    expect(news).to_be_hidden()
    page.evaluate("window.same = true")
    for answer, said in (
        (lambda route: route.abort("internetdisconnected"), "Keine Verbindung."),
        (lambda route: route.fulfill(status=503, body="x"), "Der Grund kam nicht an"),
    ):
        page.route("**/matrix?*", answer)
        page.locator(SIGN).click()
        expect(news).to_contain_text(said)
        expect(page.locator("#why")).to_be_hidden()
        expect(page.locator("table.matrix")).to_be_visible()
        assert "cell" not in page.url
        page.unroute("**/matrix?*")
    page.route("**/matrix?*", lambda route: (page.wait_for_timeout(600), route.continue_()))
    page.locator(SIGN).click()
    expect(news).to_have_text("Der Grund kommt …")
    expect(page.locator("#why h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    expect(news).to_be_hidden()
    page.unroute("**/matrix?*")
    assert page.evaluate("window.same")
    looker.trouble.clear()  # the console tells of every request that failed: here they had to


def test_very_long_names_fit(visit: Arrive, site_of: Callable[..., Site]) -> None:
    """Names of two hundred letters without a space break: nothing scrolls sideways on a phone."""

    def change(folder: Path) -> None:
        for file, name in (("people.csv", "Noé Ferrari"), ("channels.yaml", "LinkedIn der Firma")):
            path = folder / file
            text = path.read_text("utf-8")
            assert name in text
            path.write_text(text.replace(name, "Q" * 200), "utf-8")

    looker = visit(360, 780, at=site_of(change))
    for path in ("/matrix", "/matrix?cell=p_smm~off_li", "/matrix?who=QQQ&where=QQQ"):
        page = looker.open(path).page
        page.evaluate(
            "document.querySelectorAll('.matrix-list details').forEach((each) => (each.open = true))"
        )
        assert "Q" * 200 in page.locator(".matrix-list").inner_text()
        assert page.evaluate(SIDEWAYS) == 0, path


def test_the_keyboard_is_enough(visit: Arrive) -> None:
    """One stop for Tab, arrows from sign to sign, Enter for the reason, Escape back."""
    page = visit().open("/matrix").page
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('td a')"):
            break
    place = "[document.activeElement.closest('tr').rowIndex, document.activeElement.closest('td').cellIndex]"
    row, column = page.evaluate(place)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(place) == [row + 1, column + 1]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Home")
    assert page.evaluate(place) == [row, 1]
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(place) == [row, 1]
    page.keyboard.press("Enter")
    expect(page.locator("#why h2")).to_be_focused()
    page.keyboard.press("Escape")
    assert page.evaluate(place) == [row, 1]
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.matches('td a')")


def test_searching_is_in_the_address(visit: Arrive) -> None:
    """What was looked for is marked, can be reloaded, and the back button goes back."""
    page = visit().open("/matrix").page
    page.get_by_label("Wer?").fill("petrovic")
    page.get_by_label("Worüber?").select_option("t_products")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Zeigen").click()
    expect(page.locator("tbody th mark")).to_have_text(["Petrović"])
    assert "who=petrovic" in page.url
    assert "about=t_products" in page.url
    page.get_by_role("button", name="English").click()
    expect(page.locator("h1")).to_have_text("Who may say what?")
    assert "who=petrovic" in page.url
    page.get_by_role("link", name="Show everything").click()
    expect(page.locator("tbody tr")).not_to_have_count(1)
    page.go_back()
    expect(page.locator("tbody th mark")).to_have_text(["Petrović"])


def test_on_a_phone_it_is_a_search_and_a_list(visit: Arrive) -> None:
    """The search comes first, then each group with where it may; everything is large enough."""
    page = visit(360, 780).open("/matrix").page
    expect(page.locator("table.matrix")).to_be_hidden()
    expect(page.get_by_label("Wer?")).to_be_in_viewport()
    page.get_by_label("Wer?").fill("alina zwahlen")
    page.get_by_role("button", name="Zeigen").click()
    group = page.locator(".matrix-list > li")
    expect(group).to_have_count(1)
    group.get_by_role("link", name="Private Orte").click()
    expect(page.locator("#why h2")).to_contain_text("Alina Zwahlen")
    expect(page.locator("#why")).to_be_in_viewport()
    assert page.locator("#why").bounding_box()["height"] <= 780 / 2 + 1  # type: ignore[index]
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, select, input, summary, nav a, dd a, .close')]
            .filter((each) => each.offsetParent && each.type !== 'hidden')
            .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect().height])
            .filter(([, height]) => height < 44)"""
    )
    assert small == []
    assert page.evaluate(SIDEWAYS) == 0


def test_everything_is_there_without_javascript(visit: Arrive) -> None:
    """Search, parts and reasons are plain links and a plain form."""
    page = visit(java_script_enabled=False).open("/matrix").page
    page.locator(SIGN).click()
    expect(page.locator("#why h2")).to_have_text("Noé Ferrari · LinkedIn der Firma")
    page.get_by_role("link", name="Schliessen").click()
    expect(page.locator("#why")).to_be_hidden()
    page.get_by_label("Wo?").fill("kununu")
    page.get_by_role("button", name="Zeigen").click()
    expect(page.locator("thead .channel mark").first).to_have_text("kununu")


def test_it_prints_without_the_interface(visit: Arrive) -> None:
    """On paper there is the picture and its legend, and nothing to press."""
    page = visit(1032, 703).open("/matrix?cell=p_smm~off_li").page
    page.emulate_media(media="print")
    expect(page.locator("table.matrix")).to_be_visible()
    expect(page.locator(".legend")).to_be_visible()
    for gone in (".looking", ".top", "#why", ".matrix-list", ".bottom"):
        expect(page.locator(gone)).to_be_hidden()
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate("document.documentElement.scrollHeight") <= 703


def test_the_file_works_from_a_disk(browser: Browser, tmp_path: Path) -> None:
    """Opened from a disk, offline, it searches and gives reasons, and asks for nothing."""
    company = folder.load(folder.demo())
    book = compile(company)
    scene = scene_of(book, "publish", datetime.fromisoformat(QUIET_PERIOD))
    file = tmp_path / "matrix.html"
    picture = chart(scene.matrix(), company, "de", Seen())
    file.write_text(sheet.page(scene, book, picture), "utf-8")
    for scripts in (True, False):
        context = browser.new_context(offline=True, java_script_enabled=scripts)
        page = context.new_page()
        trouble: list[str] = []
        asked: list[str] = []
        page.on("console", lambda said, trouble=trouble: trouble.append(said.text))
        page.on("request", lambda sent, asked=asked: asked.append(sent.url))
        page.goto(file.as_uri())
        page.locator("td a").first.click()
        expect(page.locator(".why:target blockquote").first).to_contain_text("Regel 2.1")
        page.locator(".why:target .close").click()
        expect(page.locator(".why:target")).to_have_count(0)
        if scripts:
            page.get_by_label("Suchen").fill("petrovic")
            expect(page.locator("tbody tr:visible")).to_have_count(1)
        else:
            expect(page.get_by_label("Suchen")).to_be_hidden()
        assert [each for each in asked if each.partition("#")[0] != file.as_uri()] == []
        assert trouble == []
        context.close()
