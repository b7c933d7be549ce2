"""The matrix on the site: filters in the address, reasons without JavaScript, no secrets."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings
from django.test import Client
from django.test.utils import override_settings

from sayso.apps.guidelines import queries as guidelines
from sayso.engine.channel import CLASSES
from sayso.engine.discretion import secret_topics

LANGUAGES = [code for code, _ in settings.LANGUAGES]
ANYTHING = [
    "?do=dance",
    "?about=t_nowhere",
    "?about=none",
    "?on=everywhere",
    "?rows=0&columns=-1",
    "?rows=9999999999999999999999&columns=٣",
    "?rows=" + "9" * 5_000,
    "?rows=" + "0" * 5_000 + "1&columns=" + "0" * 5_000,
    "?cell=~",
    "?cell=p_smm~off_li~x",
    "?cell=p_nobody~off_nowhere",
    "?who=%00%ff&where=%F0%9F%98%80",
    "?who=" + "x" * 5_000,
    "?who=<script>alert(1)</script>&where=%22%3E%3Cimg%20src=x%3E",
]


def page(client: Client, query: str = "", **headers: str) -> str:
    """Open the matrix, and return what comes."""
    response = client.get(f"/matrix{query}", headers=headers or None)
    assert response.status_code == 200
    return response.content.decode()


def table(html: str) -> str:
    """Cut the table out of the page."""
    return html.partition("<table")[2].partition("</table>")[0]


def test_the_matrix_is_a_table_with_words(client: Client) -> None:
    """Everybody and every class of channels is on the page, and each cell says its answer."""
    html = page(client)
    assert "<h1>Wer darf was?</h1>" in html
    assert "Alle anderen (13)" in html
    for name in ("Offiziell", "Botschafter", "Privat", "Medien"):
        assert name in table(html)
    cells = re.findall(r"<td[^>]*>(.*?)</td>", table(html))
    assert len(cells) > 300
    assert [cell for cell in cells if 'class="unseen"' not in cell] == []


@pytest.mark.parametrize("query", ANYTHING)
def test_whatever_an_address_says_there_is_a_page(client: Client, query: str) -> None:
    """What an address says wrong counts as not said, and never becomes markup."""
    html = page(client, query)
    assert "<h1>Wer darf was?</h1>" in html
    assert "<script>alert" not in html
    assert "<img" not in html
    assert client.get(f"/matrix.csv{query}").status_code == 200


def test_filters_stand_in_the_address(client: Client) -> None:
    """A link to a part of the matrix shows that part, and its cells keep the filters."""
    html = page(client, "?do=reply&about=t_products&who=ferrari&on=official")
    assert "Antworten zum Thema «Publizierte Produkte»" in html
    assert len(re.findall(r'scope="row"', html)) == 1
    assert 'value="ferrari"' in html
    for chosen in ("reply", "t_products", "official"):
        assert f'value="{chosen}" selected' in html
    links = [unescape(each) for each in re.findall(r'<td[^>]*><a href="([^"]+)"', html)]
    assert links
    for link in links:
        assert link.startswith("/matrix?do=reply&about=t_products&who=ferrari&on=official&cell=")
        assert link.endswith("#why")
    assert 'href="/matrix.csv?do=reply&amp;about=t_products' in html


@pytest.mark.parametrize("on", CLASSES)
def test_a_class_alone(client: Client, on: str) -> None:
    """Only channels of that class are columns."""
    html = page(client, f"?on={on}")
    assert len(re.findall(r'scope="colgroup"', html)) == 1


def test_nobody_found_is_said(client: Client) -> None:
    """Where nothing fits, the page says so and offers everything."""
    html = page(client, "?who=niemandsland")
    assert "Niemand passt zu «niemandsland»" in html
    assert 'href="/matrix">Alles zeigen' in html
    assert "<table" not in html
    assert "Kein Kanal passt zu «tiktak»" in page(client, "?where=tiktak")
    assert "Ein solches Thema gibt es nicht" in page(client, "?about=t_nowhere")


def test_a_cell_leads_to_its_paragraph(client: Client) -> None:
    """Without JavaScript the page itself holds the reason; with it only the reason comes."""
    query = "?about=t_products&cell=p_smm~off_li"
    whole = page(client, query)
    alone = page(client, query, **{"HX-Request": "true"})
    for html in (whole, alone):
        assert "Noé Ferrari · LinkedIn der Firma" in html
        assert 'href="/leitlinie#r2.1"' in html
        assert "<blockquote>" in html
    assert "<table" in whole
    assert "<table" not in alone
    assert 'aria-current="true"' in table(whole)
    assert "<blockquote>" not in page(client)


def test_an_ask_names_who_says_yes(client: Client) -> None:
    """Where asking is needed, the reason says whom."""
    assert "Ja sagt: " in page(client, "?about=t_software&cell=p_smm~off_li")
    assert "Ja sagt, je nach Thema:" in page(client, "?cell=p_smm~off_li")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_secret_topic_is_anywhere(client: Client, language: str) -> None:
    """Neither the lists, the picture, a reason nor the CSV name a secret topic."""
    company = guidelines.company()
    hidden = secret_topics(company)
    names = [*hidden, *(n for t in company.topics if t.id in hidden for n in t.name.values())]
    for query in ("", "?cell=p_rdlead~off_li", "?about=t_products&cell=p_ceo~press"):
        html = page(client, query, **{"Accept-Language": language})
        assert [name for name in names if name in html] == []
    lines = client.get("/matrix.csv", headers={"Accept-Language": language})
    said = b"".join(lines.streaming_content).decode()  # type: ignore[attr-defined]
    assert [name for name in names if name in said] == []
    for topic in hidden:
        asked = page(client, f"?about={topic}").replace(f"about={topic}", "")
        assert [name for name in names if name in asked] == []


def test_the_csv_is_a_file(client: Client) -> None:
    """Its name, its kind, and one line for each answer, under the same filters."""
    response = client.get("/matrix.csv?about=t_products&who=ferrari&where=linkedin")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert "matrix.csv" in response["Content-Disposition"]
    said = b"".join(response.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    rows = list(csv.DictReader(io.StringIO(said)))
    assert {row["Personen"] for row in rows} == {"Noé Ferrari"}
    assert {row["Thema"] for row in rows} == {"Publizierte Produkte"}
    assert {row["Netzwerk"] for row in rows} == {"LinkedIn"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "query",
    ["", "?who=Lernende", "?who=p_smm", "?cell=p_smm~off_li", "?about=t_products&on=official"],
)
def test_outside_the_demo_nobody_sees_who_works_here(
    client: Client, query: str, language: str
) -> None:
    """Whoever has not signed in is led there and back, whatever they look for, and reads no name."""
    company = guidelines.company()
    names = [person.name for person in company.people]
    names += [person.function for person in company.people if person.function]
    with override_settings(SAYSO_DEMO=False):
        for path in ("/matrix", "/matrix.csv"):
            asked = f"{path}{query}"
            response = client.get(asked, headers={"Accept-Language": language})
            assert response.status_code == 303
            there = urlsplit(response["Location"])
            assert (there.path, parse_qs(there.query)) == ("/anmelden", {"next": [asked]})
            signing_in = client.get(response["Location"], headers={"Accept-Language": language})
            part = client.get(asked, headers={"HX-Request": "true"})
            assert part["HX-Redirect"] == "/anmelden"
            for each in (response, signing_in, part):
                said = unescape(each.content.decode())
                assert [name for name in names if name in said] == []


def test_only_looking(client: Client) -> None:
    """Nothing can be sent to the matrix."""
    assert client.post("/matrix").status_code == 405
    assert client.post("/matrix.csv").status_code == 405


def test_the_pages_know_the_matrix(client: Client) -> None:
    """Every page leads to it, and it says that it is the one."""
    assert 'href="/matrix"' in client.get("/").content.decode()
    assert re.search(r'href="/matrix"\s+aria-current="page"', page(client))
