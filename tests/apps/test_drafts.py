"""The asking page: what it takes, what it shows, and what it never lets out."""

from __future__ import annotations

import html
import logging
import re
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.test import Client
from django.test.utils import override_settings

from sayso.apps.drafts import answers, choices, queries, views
from sayso.apps.drafts.forms import LONGEST, changed
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.engine.answer import answer as ask_engine
from sayso.engine.decision import Decision, Duty, Query, Reason, Way
from sayso.engine.draft import Draft
from sayso.engine.finding import Finding, Mark, Reading
from sayso.networks import NETWORKS

START = dict.fromkeys(("text", "author", "channel"), "")
ORDERS = "Was für ein Januar!! Auftragseingang +23 % gegenüber Vorjahr 🚀"


def ask(client: Client, text: str = ORDERS, **fields: Any) -> str:
    """Ask as the page does, and return what comes back."""
    sent = {"text": text, "author": "p_marco", "channel": "priv_li", **fields}
    return client.post("/", sent).content.decode()


def verdict(page: str) -> str:
    """Return which answer stands on a page, or nothing."""
    found = re.search(r'class="verdict ([\w-]+)"', page)
    return found[1] if found else ""


def test_a_question_gets_an_answer(client: Client) -> None:
    """A posted text comes back with its answer, whole without htmx, in parts with it."""
    whole = ask(client)
    assert verdict(whole) == "stop-it"
    assert "<!DOCTYPE html>" in whole
    sent = {"text": ORDERS, "author": "p_marco", "channel": "priv_li"}
    part = client.post("/", sent, headers={"HX-Request": "true"}).content.decode()
    assert verdict(part) == "stop-it"
    assert "<html" not in part


def test_an_address_is_never_read(client: Client) -> None:
    """What stands in an address is not taken for a question: nobody shall learn to put it there."""
    page = client.get("/?" + urlencode({"text": ORDERS, "author": "p_marco"})).content.decode()
    assert "+23 %" not in page
    assert verdict(page) == ""


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_page_is_kept(client: Client, method: str) -> None:
    """Neither browsers nor proxies may store a page, and its policy allows nothing unsafe."""
    response = getattr(client, method)("/", {"text": ORDERS} if method == "post" else None)
    assert "no-store" in response["Cache-Control"]
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert re.search(r"script-src 'nonce-[^']+'(;|$)", policy)
    assert response["X-Frame-Options"] == "DENY"
    nonce = re.search(r"'nonce-([^']+)'", policy)
    assert nonce is not None
    scripts = re.findall(r"<script[^>]*>", response.content.decode())
    assert scripts
    assert all(f'nonce="{nonce[1]}"' in each for each in scripts)
    assert not re.search(r'\s(style|on\w+)="', response.content.decode())


@pytest.mark.parametrize(
    "wrong",
    [
        {"author": "p_nobody"},
        {"channel": "nowhere"},
        {"action": "sing"},
        {"topics": "t_nothing"},
        {"when": "later", "time": "yesterday"},
        {"when": "later"},
        {"people": "martians"},
        {"approvals": "no-such"},
    ],
    ids=str,
)
def test_unknown_values_cost_no_text(client: Client, wrong: dict[str, str]) -> None:
    """A value that nobody offers gets a sentence instead of an answer, and the text stays."""
    page = ask(client, **wrong)
    assert verdict(page) == ""
    assert "Ihr Text ist noch da" in page
    assert html.escape(ORDERS, quote=False) in page


def test_a_text_that_is_too_long_comes_back_whole(client: Client) -> None:
    """One character more than is read: a clear sentence, and every character still there."""
    text = "ä" * (LONGEST + 1)
    page = ask(client, text)
    assert "länger als 20’000 Zeichen" in page
    assert text in page
    assert verdict(ask(client, "ä" * LONGEST)) != ""


def test_a_form_without_our_token_is_not_answered_and_not_lost() -> None:
    """From a page that was open too long the text comes back, unanswered, ready to be sent again."""
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        visitor = Client(enforce_csrf_checks=True)
        sent = {"text": ORDERS, "language": "en"}
        response = visitor.post("/", sent, headers={"Origin": "http://testserver"})
        foreign = visitor.post("/", sent, headers={"Origin": "https://example.org"})
    page = response.content.decode()
    assert response.status_code == 403
    assert verdict(page) == ""
    assert html.escape(ORDERS, quote=False) in page
    assert foreign.status_code == 403
    assert "Auftragseingang" not in foreign.content.decode(), "others put no words on our page"
    assert "language" not in visitor.cookies, "nor do they choose a language"


def test_a_fault_of_ours_quotes_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """When our code breaks over a draft, neither the page nor the log holds a word of it."""

    def broken(*_: object) -> None:
        message = f"cannot read {ORDERS!r}"
        raise ValueError(message)

    monkeypatch.setattr(queries, "answer", broken)
    formatter = logging.getLogger("django").handlers[0].formatter
    assert formatter is not None
    with override_settings(ALLOWED_HOSTS=["testserver"]), caplog.at_level("ERROR"):
        logging.getLogger("django.request").addHandler(caplog.handler)
        sent = {"text": ORDERS, "author": "p_marco", "channel": "priv_li"}
        response = Client(raise_request_exception=False).post("/", sent)
        logging.getLogger("django.request").removeHandler(caplog.handler)
    assert response.status_code == 500
    assert "Auftragseingang" not in response.content.decode()
    written = "\n".join(formatter.format(record) for record in caplog.records)
    assert "ValueError" in written
    assert "Auftragseingang" not in written


def test_a_letter_holds_no_draft(client: Client) -> None:
    """Every letter the page offers has a fixed subject and nothing else in its address."""
    letters = re.findall(r'href="(mailto:[^"]*)"', ask(client))
    assert letters
    assert {each.partition("?")[2] for each in letters} == {"subject=Frage%20zu%20einem%20Beitrag"}


def test_whoever_is_not_signed_in_is_not_checked_against_secrets(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the demo counts everybody as signed in."""
    seen: list[bool] = []

    def reader(*_: object, signed_in: bool, **__: object) -> SimpleNamespace:
        seen.append(signed_in)
        return SimpleNamespace(read=lambda _: Reading())

    monkeypatch.setattr("sayso.engine.answer.reader", reader)
    ask(client)
    with override_settings(SAYSO_DEMO=False):
        ask(client)
    assert set(seen[: len(seen) // 2]) == {True}
    assert seen[-1] is False


def test_a_secret_finding_says_no_more_than_it_must(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a finding guards a secret, its words and its way out stay on the server."""
    mark = Mark(
        kind="unannounced_product",
        start=0,
        end=5,
        severity="stop",
        secret=True,
        words={"de": "Das ist der Geheimname der neuen Maschine."},
        instead={"de": "Nennen Sie sie nicht Steinadler."},
    )
    reading = Reading(marks=(mark,), checked=frozenset({"unannounced_product"}))
    found = SimpleNamespace(read=lambda _: reading)
    monkeypatch.setattr("sayso.engine.answer.reader", lambda *_, **__: found)
    page = ask(client, "Adler heute im Werk")
    assert "noch nicht öffentlich" in page
    assert "Geheimname" not in page
    assert "Steinadler" not in page


def test_secret_topics_are_offered_to_nobody_else() -> None:
    """The list of topics holds secret ones only for their owners, and those of an embargo on them."""
    company = guidelines.company()
    secret = [topic for topic in company.topics if topic.secret]
    assert secret
    for topic in secret:
        owners = {each.owner for each in company.names.embargoes if each.topic == topic.id}
        for person in company.people:
            offered = choices.choices(person.id, "", "de")["topics"]
            owns = person.id in {topic.owner, topic.deputy, *owners}
            assert (topic.id in dict(offered)) is owns
        with override_settings(SAYSO_DEMO=False):  # nobody has signed in
            assert topic.id not in dict(choices.choices(topic.owner or "", "", "de")["topics"])


@pytest.mark.parametrize("lang", saying.LANGUAGES)
def test_examples_answer_as_they_say(lang: str) -> None:
    """Each example offered at the start gets the answer it stands for, whatever was asked before."""
    offered: dict[str, list[queries.Try]] = {}
    for now in ("2026-02-10T19:42", "2026-03-10T09:00", "2026-02-10T19:42"):
        with override_settings(SAYSO_NOW=now):
            offered[now] = queries.tries(lang)
            seen: list[str] = []
            for each in offered[now]:
                form, _ = changed(QueryDict(urlencode({"set": each.set, **START})))
                draft = views._form(form)
                assert draft.is_valid()
                seen.append(queries.answer(draft.draft(), lang).verdict)
            assert seen == ["stop", "ask", "ok"]


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("ab", [], [("ab", "")]),
        ("🚀🚀 cd", [(3, 5)], [("🚀🚀 ", ""), ("cd", "place-1")]),
        ("abcd", [(0, 4), (1, 2)], [("a", "place-1"), ("b", "place-2 place-1"), ("cd", "place-1")]),
        ("e\u0301x", [(2, 3)], [("e\u0301", ""), ("x", "place-1")]),
        ("", [], []),
    ],
)
def test_a_text_is_cut_where_findings_begin_and_end(
    text: str, spans: list[tuple[int, int]], expected: list[tuple[str, str]]
) -> None:
    """Pieces in a row are the text; on nested findings the narrowest is named first."""
    findings = [Finding(kind="insult", severity="stop", start=a, end=b) for a, b in spans]
    pieces = answers.segments(text, findings)
    assert [(each.text, each.places) for each in pieces] == expected
    assert "".join(each.text for each in pieces) == text


def test_a_text_that_looks_like_markup_stays_text(client: Client) -> None:
    """Angle brackets in a draft are letters, in the box and under the marks."""
    page = ask(client, "<script>alert(1)</script> Auftragseingang +23 % gegenüber Vorjahr")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_change_touches_only_what_the_form_has() -> None:
    """A pressed button changes fields of the form, and tells how to take that back."""
    sent = QueryDict(
        urlencode({"text": "a", "set": urlencode({"text": "b", "csrf": "x", "asked": "on"})})
    )
    data, before = changed(sent)
    assert (data["text"], data["asked"]) == ("b", "on")
    assert "csrf" not in data
    assert before is not None
    assert before.dict() == {"text": "a", "asked": ""}


def test_lines_count_as_the_engine_counts(client: Client) -> None:
    """Browsers send two characters for a line's end; marks behind it stay on their words."""
    page = ask(client, "Erste Zeile\r\nAuftragseingang +23 % gegenüber Vorjahr.")
    marked = re.findall(r"<mark[^>]*><a[^>]*>([^<]*)</a></mark>", page)
    assert any(each.startswith("Auftragseingang") for each in marked)


def test_every_demo_draft_gets_a_page(client: Client) -> None:
    """Each person can ask on each of the places and channels offered to them, in every language."""
    for lang in saying.LANGUAGES:
        for person in guidelines.company().people[::4]:
            groups = choices.choices(person.id, "", lang)["channel"]
            for channel, _ in [row for _, rows in groups for row in rows][::5]:
                page = ask(
                    client,
                    "Heute Besuch in der Halle.",
                    author=person.id,
                    channel=channel,
                    language=lang,
                )
                assert verdict(page) in {"ok", "ask-first", "stop-it"}


def test_the_page_says_what_the_command_line_says() -> None:
    """Ways, what to do instead, paragraphs, duties and headings are those the engine's words name."""
    company = guidelines.company()
    now = datetime.fromisoformat("2026-02-10T19:42")
    draft = Draft(author="p_marco", channel="priv_li", time=now, text=ORDERS)
    decision = ask_engine(draft, guidelines.rulebook(), NETWORKS)
    page = answers.lay_out(decision, "de", signed_in=True, now=now)
    told_ways = [
        saying.way(each, company, "de", now, saying.yes_of(decision, company, "de"))[:2]
        for each in saying.ways(decision)
    ]
    instead = saying.instead_lines(decision, company, "de")
    assert [each.words for each in page.ways[: len(instead)]] == [
        guidelines.inline(each) for each in instead
    ]
    assert [(each.when, each.words) for each in page.ways[len(instead) :]] == told_ways
    quoted = [*(each.rule for each in page.quotes), *page.further]
    assert quoted == list(saying.deciding_rules(decision, company))
    assert page.places_heading == saying.places_heading(decision, "de")


PLAINLY = "Darf ich ein Foto von unserem Stand posten?"


def test_a_duty_says_what_to_do(client: Client) -> None:
    """Before there is a text a duty is no reproach for one: it says what the post has to carry."""
    asked = client.post("/", START | {"text": PLAINLY, "author": "p_marco"})
    page = asked.content.decode()
    assert "Ergänzen Sie «Ich arbeite bei Arvenberg» oder #TeamArvenberg." in page
    assert "Weder Ihr Profil noch der Beitrag sagt" not in page


def test_a_wrong_figure_shows_the_fact_beside_it() -> None:
    """At a figure that is wrong stand the fact, its source and who keeps it, who is also asked."""
    now = datetime.fromisoformat("2026-05-20T09:00")
    text = "Arvenberg emploie plus de 9000 personnes dans le monde."
    draft = Draft(author="p_tunc", channel="priv_li", time=now, text=text)
    decision = ask_engine(draft, guidelines.rulebook(), NETWORKS)
    page = answers.lay_out(decision, "de", signed_in=True, now=now)
    (place,) = page.places
    keeper = place.fact_from.split(" · ")[-1]
    assert place.fact.startswith("1187 ")
    assert place.note == ""
    assert [each.name for each in page.contacts] == [keeper]


def test_the_page_keeps_silent_about_the_end_of_a_secret() -> None:
    """Where a secret is in the way no way tells the day, and duties that are told are not repeated."""
    finding = Finding(kind="unannounced_product", severity="stop", end=3, secret=True, rule="5.5")
    duty = Duty(rule="5.5", clause="a", strength="must", words={"de": "X."}, fulfilled=False)
    once = Duty(rule="7.1", clause="a", strength="should", words={"de": "Ablegen."})
    now = datetime.fromisoformat("2026-02-10T19:42")
    decision = Decision(
        verdict="stop",
        draft=Draft(author="p_marco", channel="priv_li", time=now, text="abc"),
        channel="priv_li",
        channel_class="private",
        time=now,
        findings=(finding,),
        duties=(duty, once, once),
        ways=(Way(kinds=("time",), time=datetime.fromisoformat("2026-09-22T09:00")),),
    )
    page = answers.lay_out(decision, "de", signed_in=True, now=now)
    assert page.ways == []
    assert page.duties == ["Besser: Ablegen."]


@pytest.mark.parametrize(
    ("action", "kind", "told"),
    [
        ("reply", "complaint", "innert 4 Stunden"),
        ("comment", "rumour", "niemand öffentlich"),
        ("publish", "complaint", ""),
        ("reply", "", ""),
    ],
)
def test_a_reply_says_what_it_answers(client: Client, action: str, kind: str, told: str) -> None:
    """The kind of message goes with a reply or comment, and the page says who answers such messages."""
    page = ask(client, "Danke für Ihre Nachricht.", action=action, answering=kind)
    assert verdict(page)
    assert ("Wer antwortet" in page) is bool(told)
    assert told in page


def test_a_yes_says_what_nobody_looked_for(client: Client) -> None:
    """Faults that were not looked for are named beside a yes; where there are none, none is named."""
    page = ask(client, "Heute Besuch in der Halle.")
    assert verdict(page) == "ok"
    assert "Nichts spricht dagegen." in page
    assert "Soweit geprüft" not in page
    assert "unbelegte Zahlen" not in page
    assert "Nicht geprüft: " in page
    assert "Codenamen" not in page
    with override_settings(SAYSO_DEMO=False):
        page = ask(client, "Heute Besuch in der Halle.")
    assert "Soweit geprüft, spricht nichts dagegen." in page
    assert "Codenamen und noch nicht Öffentliches" in page


def test_what_is_not_known_is_not_stated(client: Client) -> None:
    """Of a picture nobody described, the page says what it does not know."""
    page = ask(client, "Heute Besuch in der Halle.", medium="photo")
    assert "Wir wissen nicht, ob Menschen zu erkennen sind" in page
    assert "sind Menschen erkennbar" not in page
    page = ask(client, "Besuch in der Halle.", medium="photo", people="adults", consents="none")
    assert "Wir wissen nicht, ob Menschen" not in page


THANKS = "Danke an die Lindauer Präzision für den schönen Tag in eurer Halle!"


def test_whoever_asks_first_is_not_told_to(client: Client) -> None:
    """Unasked it is *ask first*; asked, the page says who will be asked, and has no such button."""
    page = ask(client, THANKS)
    assert verdict(page) == "ask-first"
    assert "So, ohne zu fragen, geht es nicht hinaus." in page
    assert "So nicht" not in page
    assert "asked=on" in page
    page = ask(client, THANKS, asked="on")
    assert "Sie fragen zuerst. Ja sagen muss:" in page
    assert "asked=on" not in page
    assert "Nach dem Ja" not in page


def test_advice_about_pictures_comes_with_a_picture(client: Client) -> None:
    """Without a picture nobody is told to look at its background."""
    assert "Hintergrund" not in ask(client, THANKS)


def test_where_only_the_topic_is_missing_it_is_asked_for(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The topics of the channel are there to press, and nothing is held against the author yet."""
    now = datetime.fromisoformat("2026-02-10T19:42")
    draft = Draft(author="p_hr", channel="off_ig_lehre", time=now, text="Guten Morgen.")
    decision = Decision(
        verdict="ask",
        draft=draft,
        channel="off_ig_lehre",
        channel_class="official",
        time=now,
        queries=(Query(about="topic", words={"de": "Worum geht es?"}),),
        findings=(Finding(kind="topic_not_authorised", severity="ask", place="author"),),
    )

    def answered(asked: Draft, *rest: Any, **more: Any) -> Decision:
        return ask_engine(asked, *rest, **more) if asked.topics else decision

    monkeypatch.setattr(queries, "ask", answered)
    page = queries.answer(draft, "de")
    assert page.lead.startswith("Sagen Sie zuerst, worum es geht.")
    assert page.asked[0].replies[0].set == "topics=t_apprentice&nothing="
    assert page.places == []


@pytest.mark.parametrize("text", ["\u200b", " \u2060\ufeff\n", "\u00ad"])
def test_a_text_nobody_can_see_is_no_text(client: Client, text: str) -> None:
    """Signs without a width are not answered as if they were words."""
    assert verdict(ask(client, text)) == ""


def test_a_book_is_not_sent_back(client: Client) -> None:
    """Beyond the limit no more comes back than tells that it is too long."""
    page = ask(client, "ä" * (LONGEST + 5000))
    assert "länger als 20’000 Zeichen" in page
    assert "ä" * (LONGEST + 2) not in page


def test_a_yes_quotes_first_what_permits() -> None:
    """A paragraph that begins with *Darf nicht* is not the first to stand beside a yes."""
    company = guidelines.company()
    reasons = tuple(Reason(rule=each, clause="b", effect="allow") for each in ("5.3", "1.1"))
    now = datetime.fromisoformat("2026-02-10T19:42")
    decision = Decision(
        verdict="ok",
        draft=Draft(author="p_marco", channel="priv_li", time=now),
        channel="priv_li",
        channel_class="private",
        time=now,
        reasons=reasons,
    )
    assert saying.deciding_rules(decision, company) == ("1.1", "5.3")


def test_without_sign_in_nobody_is_listed(client: Client) -> None:
    """Outside the demo the page lists no employees; whoever asks gives an id or an address."""
    person = next(each for each in guidelines.company().people if each.id == "p_marco")
    assert "p_luca" in client.get("/").content.decode()
    with override_settings(SAYSO_DEMO=False):
        start = client.get("/").content.decode()
        page = ask(client, author=person.email.upper())
        nobody = ask(client, author="nobody@example.org")
    assert [each.name for each in guidelines.company().people if each.name in start] == []
    assert verdict(page) == "stop-it"
    assert verdict(nobody) == ""
