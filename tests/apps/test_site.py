"""The frame around every page: files, languages, errors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.test import Client
from django.utils.translation import gettext, override

from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.sheets import matrix_words

SITE = Path(settings.HERE)
LANGUAGES = [code for code, _ in settings.LANGUAGES]


def test_the_site_speaks_what_the_engine_speaks() -> None:
    """Every language that can be chosen has sentences for answers and for the matrix, and the other way."""
    assert set(LANGUAGES) == set(saying.LANGUAGES) == set(matrix_words.CATALOGUES)


def test_files_are_named_by_their_content(client: Client) -> None:
    """Style sheets and scripts may be kept for ever; fonts and everything else for a day."""
    page = client.get("/").content.decode()
    named = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert named
    for address in named:
        response = client.get(address)
        assert response.status_code == 200, address
        kept = "immutable" in response["Cache-Control"]
        assert kept is bool(re.search(r"\.[0-9a-f]{12}\.(css|js)$", address)), address


def test_style_sheets_name_only_what_is_there(client: Client) -> None:
    """Every address in a style sheet of ours is a file of ours."""
    for sheet in (SITE / "static" / "css").glob("*.css"):
        for address in re.findall(r'url\("?([^")]+)"?\)', sheet.read_text("utf-8")):
            assert (sheet.parent / address).is_file(), address


def test_debug_is_off() -> None:
    """Django's own error pages show what people typed: they are never shown."""
    assert settings.DEBUG is False


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", ["/nirgends", "/leitlinie/5.3", "/static/nothing.css"])
def test_a_page_that_is_not_there(client: Client, path: str, lang: str) -> None:
    """An unknown address gets a page in words, with the way back, in every language."""
    response = client.get(path, headers={"Accept-Language": lang})
    assert response.status_code == 404
    page = response.content.decode()
    assert f'<html lang="{lang}"' in page
    with override(lang):
        assert gettext("There is no such page") in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_our_own_fault_is_told_in_every_language(lang: str) -> None:
    """The page for our own fault knows no language, so it speaks all of them."""
    page = render_to_string("500.html")
    assert page.count(f'lang="{lang}"') == 1


def test_switches_lead_nowhere_else(client: Client) -> None:
    """The page to go back to is one of ours."""
    for back in ("https://example.org/", "//example.org/", "leitlinie", ""):
        response = client.post("/einstellung", {"theme": "dark", "back": back})
        assert (response.status_code, response["Location"]) == (303, "/")
    response = client.post("/einstellung", {"language": "en", "back": "/leitlinie"})
    assert response["Location"] == "/leitlinie"
    assert response.cookies["language"].value == "en"


def test_the_guideline_shows_every_paragraph(client: Client) -> None:
    """Each numbered paragraph is an anchor, in every language, with what applies before it."""
    numbers = [rule.id for rule in guidelines.company().guideline.rules]
    for language in LANGUAGES:
        page = client.get("/leitlinie", headers={"Accept-Language": language}).content.decode()
        assert f'<html lang="{language}"' in page
        assert [each for each in numbers if f'id="r{each}"' not in page] == []
        assert 'class="effect "' not in page


def test_markdown_of_a_guideline_runs_no_script() -> None:
    """Markup in a handbook is text, and a link can only lead somewhere."""
    assert "<script" not in guidelines.inline("<script>alert(1)</script>")
    assert "href" not in guidelines.inline("[x](javascript:alert(1))")


def test_static_files_carry_the_policy(client: Client) -> None:
    """A style sheet comes with our policy, and no other origin may read it."""
    response = client.get("/static/css/site.css")
    assert response.status_code == 200
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in response


def test_a_title_has_no_blanks(client: Client) -> None:
    """What stands in the tab is the title and nothing around it."""
    for path in ("/", "/leitlinie", "/nowhere"):
        title = client.get(path).content.decode().partition("<title>")[2].partition("</title>")[0]
        assert title == title.strip()
        assert title.endswith(" · Sayso")
        assert len(title) > len(" · Sayso")
