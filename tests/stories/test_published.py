"""Somebody writes what does not fit the fact list, or what is out already."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from stories.visiting import Site, Visit

Arrive = Callable[..., Visit]
SiteOf = Callable[..., Site]

SIZES = ((360, 740), (1280, 900))
DAY = "Unser Schnuppertag in der Lehrwerkstatt findet dieses Jahr am 6. Mai statt."
STAFF = "Bei Arvenberg arbeiten 1400 Mitarbeitende."
WARRANTY = "Auf die Spindel der AX 400 geben wir 36 Monate Garantie."


def fits(asker: Visit) -> bool:
    """Whether nothing has to be scrolled sideways."""
    return bool(
        asker.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    )  # fmt: skip


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_another_day_than_a_post_named_is_told_with_the_post(
    visit: Arrive, site_of: SiteOf, width: int, height: int
) -> None:
    """A yes with a hint: the post in its words, its channel and day, who answers there, and the link."""
    site = site_of(lambda _: None, SAYSO_NOW="2026-04-10T10:00")
    asker = visit(width, height, at=site).open()
    asker.choose("author", "p_hr").choose("channel", "off_li_jobs").write(DAY).sees("ok")
    place = asker.page.locator(".place").filter(has_text="Widerspricht einem veröffentlichten")
    expect(place.locator(".show q")).to_have_text("6. Mai")
    expect(place.locator(".fact q")).to_contain_text("am 29. April statt")
    source = place.locator(".fact-from")
    for words in ("LinkedIn Karriere", "27. März 2026", "Selina Kunz"):
        expect(source).to_contain_text(words)
    expect(source.get_by_role("link")).to_have_attribute("href", "https://linkedin.arvenberg.example/arvenberg-karriere")  # fmt: skip
    assert fits(asker)
    assert asker.faults() == []


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        (STAFF, "1187 Mitarbeitende per 31. Dezember 2025", "Geschäftsbericht 2025 · Selina Kunz"),
        (WARRANTY, "24 Monate Garantie auf die Spindel", "Dr. Simon Fässler"),
    ],
)
def test_another_figure_than_the_fact_list_holds_is_told_with_the_fact(
    visit: Arrive, site_of: SiteOf, width: int, height: int, text: str, said: str, source: str
) -> None:
    """The fact in its own words, its source and who keeps it; the post beside it is not told again."""
    site = site_of(lambda _: None, SAYSO_NOW="2026-07-01T10:00")
    asker = visit(width, height, at=site).open()
    asker.choose("author", "p_smm").choose("channel", "off_li").write(text)
    place = asker.page.locator(".place").filter(has=asker.page.locator(".fact"))
    expect(place.locator(".fact b")).to_contain_text(said)
    expect(place.locator(".fact-from")).to_contain_text(source)
    assert fits(asker)
    assert asker.faults() == []
