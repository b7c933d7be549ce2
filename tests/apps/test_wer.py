"""The page that names whom to ask, without a browser."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client
from django.test.utils import override_settings

from apps.test_secrets import ends, given_away, guarded, secrets
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.referrals import queries
from sayso.engine import saying
from sayso.engine.discretion import secret_topics

LIVE = {"HX-Request": "true"}


def read(client: Client, question: str, **headers: str) -> str:
    """The page as words, after a question was sent."""
    response = client.post("/wer", {"question": question}, headers=headers)
    assert response.status_code == 200
    return unescape(response.content.decode())


def test_a_question_names_somebody(client: Client) -> None:
    """Topic, name, function, a letter without a word of the question, deputy and wording."""
    page = read(client, "Vertraulich: ein Journalist will den Umsatz wissen")
    for wanted in ("Resultate", "Reto Odermatt", "CFO und Investor Relations", "Fabio Castelli"):
        assert wanted in page
    assert "Unsere Zahlen veröffentlichen wir zweimal im Jahr." in page
    letters = re.findall(r'href="mailto:([^"]+)"', page)
    assert letters
    assert all(re.fullmatch(r"[\w.@-]+\?subject=[\w%]+", each) for each in letters)


def test_while_typing_only_the_answer_comes(client: Client) -> None:
    """The answer and what is read out, no frame around it and no question."""
    page = read(client, "Umsatz", **LIVE)
    assert "<html" not in page
    assert "Umsatz" not in page
    assert "Resultate: Reto Odermatt, CFO und Investor Relations." in page


@pytest.mark.parametrize("lang", saying.LANGUAGES)
def test_every_topic_has_its_page(client: Client, lang: str) -> None:
    """A topic that is picked stands in the address, and names somebody who can be written to."""
    for topic in guidelines.company().topics:
        if topic.secret:
            continue
        response = client.get(f"/wer?about={topic.id}", headers={"Accept-Language": lang})
        page = response.content.decode()
        assert response.status_code == 200
        assert 'class="name"' in page, topic.id
        assert "mailto:" in page


def test_an_unknown_topic_and_a_secret_one_look_the_same(client: Client) -> None:
    """Whoever guesses the id of a secret topic sees what there is for an id that is none."""
    pages = []
    for topic in (*secret_topics(guidelines.company()), "t_nothing", "<script>"):
        response = client.get("/wer", {"about": topic})
        assert response.status_code == 404
        page = response.content.decode()
        assert topic not in page
        pages.append(re.sub(r'csrfmiddlewaretoken" value="\w+"|nonce="[^"]+"', "", page))
    assert len(set(pages)) == 1


@pytest.mark.parametrize("lang", saying.LANGUAGES)
def test_the_page_gives_no_secret_away(client: Client, lang: str) -> None:
    """Not the empty page, nor any topic's, nor a question with a guarded word, names a secret."""
    forbidden = [*secrets(), *ends()]
    headers = {"Accept-Language": lang}
    assert given_away(client.get("/wer", headers=headers).content.decode(), forbidden) == []
    for topic in guidelines.company().topics:
        page = client.get(f"/wer?about={topic.id}", headers=headers).content.decode()
        assert given_away(page, forbidden) == [], topic.id
    nothing = read(client, "Zzyzx", **headers, **LIVE)
    codes = {code.code for code in guidelines.company().names.code_names if not code.ambiguous}
    for _, words in guarded():
        for word in words:
            page = read(client, f"Wer spricht über {word}?", **headers, **LIVE)
            assert given_away(page, forbidden, word) == []
            if word in codes:
                assert page == nothing, word


def test_what_we_do_not_say_is_nowhere(client: Client) -> None:
    """The lists of what is not said never leave the server."""
    pages = [
        client.get(f"/wer?about={topic.id}").content.decode()
        for topic in guidelines.company().topics
    ]
    for wording in guidelines.company().wordings:
        for phrasing in wording.words.values():
            for line in phrasing.do_not_say:
                assert not [page for page in pages if re.search(rf"\b{re.escape(line)}", page)]


@override_settings(SAYSO_NOW="2026-06-02T09:00")
def test_who_is_away_is_told_with_who_stands_in(client: Client) -> None:
    """Until when, and the deputy in large letters; never why somebody is away."""
    page = unescape(client.get("/wer?about=t_products").content.decode())
    assert '<p class="name">Dario Meier</p>' in page
    assert re.search(r"Steht ein für Yannick Frei\s*\(abwesend bis 12. Juni\)", page)
    for absence in guidelines.company().absences:
        assert absence.reason not in page


@override_settings(SAYSO_NOW="2026-02-10T10:00")
def test_a_closed_time_is_told_before_the_person(client: Client) -> None:
    """Nobody may, until when, by which paragraph, and then whom to ask; the rest is said once."""
    page = read(client, "Umsatz")
    told = "Bis 3. März, 7 Uhr darf niemand etwas dazu sagen."
    assert page.index(told) < page.index('<p class="name">Reto Odermatt</p>')
    assert page.count("<b>So nicht:</b> alle") == 1
    assert told not in read(client, "Klima")


@override_settings(SAYSO_NOW="2026-08-05T10:00")
def test_journalists_are_sent_to_nobody_who_is_away(client: Client) -> None:
    """Who is absent is not named among those who answer journalists."""
    page = read(client, "Journalist")
    answers = page.partition("Auskunft für Medien")[2].partition("</div>")[0]
    assert "Jana Lustenberger" in answers
    assert "Lea Burkhalter" not in answers


def test_what_may_be_meant_is_offered(client: Client) -> None:
    """One common word names nobody: the topic is offered, with the word and a link."""
    page = read(client, "Wir haben eine neue Maschine")
    assert "Meinen Sie «Reklamationen»? Darauf deutet nur das Wort «Maschine»." in page
    assert "/wer?about=t_complaints" in page
    assert 'class="name"' not in page


def test_a_yes_does_not_begin_with_a_no(client: Client) -> None:
    """Where a permission of the paragraph decided, that stands first, and the no is left out."""
    page = unescape(client.get("/wer?about=t_media").content.decode())
    assert "9.5c Darf: Leiterin Kommunikation" in page
    yes = page.partition('class="alike ok-people"')[2].partition('class="alike')[0]
    assert "Darf nicht" not in yes


def test_nothing_found_leads_on(client: Client) -> None:
    """The guideline's contact, as something to press, and the list of topics."""
    page = read(client, "Wer darf reden?")
    assert "Dazu finden wir kein Thema." in page
    assert guidelines.company().guideline.contact in page
    assert 'href="mailto:socialmedia@arvenberg.example' in page
    assert "/wer?about=t_results" in page


def test_all_topics_that_are_known_can_be_picked() -> None:
    """Every topic that is no secret stands in the list once, but the one that holds them all."""
    entries = queries.index("de")
    listed = [each.id for entry in entries for each in (entry, *entry.beneath)]
    company = guidelines.company()
    known = {each.id for each in company.topics} - secret_topics(company) - {"t_root"}
    assert len(listed) == len(set(listed))
    assert set(listed) == known


def test_language_and_picked_topic_stay_together(client: Client) -> None:
    """Whoever switches the language on a topic's page comes back to that topic."""
    sent = {"about": "t_results", "question": "", "language": "en"}
    response = client.post("/wer", sent)
    assert (response.status_code, response["Location"]) == (303, "/wer?about=t_results")
    page = client.get("/wer?about=t_results").content.decode()
    assert "What we say" in page
    page = client.post("/wer", {"question": "Umsatz", "language": "de"}).content.decode()
    assert "Das sagen wir" in page


@pytest.mark.parametrize("question", ["", "   ", "\x00", "?" * 30_000, "<b>Umsatz</b>", "🚀" * 500])
def test_no_question_breaks_the_page(client: Client, question: str) -> None:
    """Empty, endless or strange: there is always a page, and markup is text."""
    page = client.post("/wer", {"question": question}).content.decode()
    assert "Wer spricht darüber?" in page
    assert "<b>Umsatz" not in page


def test_without_our_token_the_question_is_not_lost() -> None:
    """A page that was open too long gives the question back; a foreign form is not even shown."""
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        client = Client(enforce_csrf_checks=True)
        for origin, shown in (("http://testserver", True), ("https://example.org", False)):
            headers = {"Origin": origin}
            response = client.post("/wer", {"question": "Geheimfrage"}, headers=headers)
            assert response.status_code == 403
            page = response.content.decode()
            assert ("Geheimfrage" in page) is shown
            assert 'id="id_question"' in page


def test_outside_the_demo_nobody_sees_who_works_here(client: Client) -> None:
    """Nobody has signed in: named are whom to ask and who speaks in public, nobody else."""
    company = guidelines.company()
    people = {each.id: each.name for each in company.people}
    with override_settings(SAYSO_DEMO=False):
        pages = [
            unescape(client.get(f"/wer?about={topic.id}").content.decode())
            for topic in company.topics
        ]
    asked = {name for topic in company.topics for name in (topic.owner, topic.deputy)}
    asked |= {each for topic in company.topics for each in (topic.route_to, topic.route_deputy)}
    run = {
        name
        for channel in company.channels
        if channel.class_ == "official"
        for name in (channel.owner, channel.deputy, *channel.contributors)
    }
    strangers = [name for each, name in people.items() if each not in asked | run]
    assert strangers
    assert not [name for name in strangers for page in pages if name in page]
