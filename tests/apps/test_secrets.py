"""No door gives a secret away to somebody who need not know: page, command line, JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime

import pytest
from django.test import Client
from django.test.utils import override_settings

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.cli.main import main
from sayso.engine import saying
from sayso.engine.answer import answer
from sayso.engine.discretion import may_know, secret_topics, told
from sayso.engine.draft import Draft
from sayso.engine.names import Embargo
from sayso.networks import NETWORKS

NOW = datetime.fromisoformat("2026-02-10T19:42")
ASKER = "p_marco"  # sells, and owns no secret
COMPANY = folder.load(folder.demo())


def guarded() -> list[tuple[Embargo, list[str]]]:
    """Every embargo that is on, with all it goes by. Where only a figure is secret, words are free."""
    names = COMPANY.names
    return [
        (
            each,
            list(
                dict.fromkeys(
                    (
                        *each.terms,
                        each.name,
                        *(code.code for code in names.code_names if code.stands_for == each.id),
                    )
                )
            ),
        )
        for each in names.embargoes
        if each.holds(NOW) and not each.needs_figure
    ]


def published() -> str:
    """What the guideline itself says to everybody."""
    company = COMPANY
    pages = (page.markdown for pages in company.guideline.chapters.values() for page in pages)
    return "\n".join(pages).casefold()


def secrets() -> list[str]:
    """What must not be read anywhere: words, ids and names."""
    company = COMPANY
    hidden = secret_topics(company)
    found = [
        *(word for embargo, words in guarded() for word in (embargo.id, *words)),
        *(
            word
            for topic in company.topics
            if topic.id in hidden
            for word in (topic.id, *topic.name.values())
        ),
    ]
    said = published()
    return [each.casefold() for each in dict.fromkeys(found) if each.casefold() not in said]


def ends() -> list[str]:
    """The days on which embargoes end, however they are written."""
    days = [embargo.until for embargo, _ in guarded() if embargo.until is not None]
    return [
        written.casefold()
        for day in days
        for written in (
            f"{day:%Y-%m-%d}",
            *(saying.day(day, lang, day) for lang in saying.LANGUAGES),
        )
    ]


def given_away(said: str, forbidden: list[str], typed: str = "") -> list[str]:
    """What of ``forbidden`` stands in what was said, and not in what was typed."""
    said, typed = said.casefold(), typed.casefold()
    return [
        each
        for each in forbidden
        if each not in typed and re.search(rf"(?<!\w){re.escape(each)}(?!\w)", said)
    ]


@pytest.fixture
def sayso(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str]:
    """Run a command line about the demo company, and return all it prints."""
    monkeypatch.setenv("SAYSO_NOW", NOW.isoformat())

    def run(*line: str) -> str:
        main(line)
        return "".join(capsys.readouterr())

    return run


CASES = [(embargo.topic or "", word) for embargo, words in guarded() for word in words]


def test_there_are_secrets_to_keep() -> None:
    """The demo company has embargoes, code names and a secret topic, so these tests test something."""
    assert len(CASES) > 10
    assert len(secrets()) > 20
    assert ends()


@pytest.mark.parametrize("lang", saying.LANGUAGES)
@pytest.mark.parametrize(("topic", "word"), CASES)
def test_an_answer_gives_no_secret_away(
    client: Client, sayso: Callable[..., str], topic: str, word: str, lang: str
) -> None:
    """Whoever types a guarded word learns that something is not public, whatever day they ask for."""
    typed = f"Heute im Werk: {word}, AX Maschine! Freue mich."
    forbidden = [*secrets(), *ends()]
    later = "2027-12-01T09:00"
    line = ("check", typed, "--as", ASKER, "--on", "priv_li", "--lang", lang)
    assert given_away(sayso(*line), forbidden, typed) == []
    assert given_away(sayso(*line, "--explain"), forbidden, typed) == []
    for more in ((), ("--at", later)):
        raw = sayso(*line, "--explain", "--json", *more)
        assert given_away(raw, forbidden, typed) == []
        secret = [each for each in json.loads(raw)["findings"] if each["secret"]]
        assert {(each["kind"], each["check"], each["note"]) for each in secret} == {
            ("not_public", "", "")
        }
        assert topic not in raw
    for when in ({}, {"when": "later", "time": later}):
        sent = {"text": typed, "author": ASKER, "channel": "priv_li", **when}
        page = client.post("/", sent, headers={"Accept-Language": lang}).content.decode()
        assert given_away(page, forbidden, typed) == []
        assert f'id="topic-{topic}"' not in page


@pytest.mark.parametrize("lang", saying.LANGUAGES)
def test_what_everybody_reads_gives_no_secret_away(
    client: Client, sayso: Callable[..., str], lang: str
) -> None:
    """Neither the first page, the guideline, the lists nor a rule in plain words name a secret."""
    for path in ("/", "/matrix", "/leitlinie"):
        page = client.get(path, headers={"Accept-Language": lang}).content.decode()
        assert given_away(page, [*secrets(), *ends()]) == [], path
    for command in ("topics", "people", "channels"):
        for line in ((command,), (command, "--json")):
            assert given_away(sayso(*line, "--lang", lang), [*secrets(), *ends()]) == [], line
    for rule in guidelines.company().guideline.rules:
        guards = any(clause.secret for clause in rule.clauses.values())
        forbidden = [*secrets(), *(ends() if guards else [])]
        for line in (("explain", rule.id), ("explain", rule.id, "--json")):
            assert given_away(sayso(*line, "--lang", lang), forbidden) == [], line


def test_a_secret_topic_cannot_be_guessed(sayso: Callable[..., str]) -> None:
    """For those who need not know there is no such topic, and nothing like it is suggested."""
    hidden = next(iter(secret_topics(guidelines.company())))
    typed = hidden[:-1]
    for about in (hidden, typed):
        said = sayso("may", "--as", ASKER, "--on", "priv_li", "--about", about)
        assert given_away(said, secrets(), about) == []
        assert "Thema" in said


def test_whoever_owns_a_secret_reads_its_topic(client: Client, sayso: Callable[..., str]) -> None:
    """The owner of an embargo sees the secret topic as something to tick, and in the answer."""
    hidden = secret_topics(guidelines.company())
    embargo, words = next(each for each in guarded() if each[0].topic in hidden)
    owner, topic = embargo.owner or "", embargo.topic or ""
    assert may_know(topic, guidelines.company(), owner)
    assert not may_know(topic, guidelines.company(), None)
    found = sayso("check", words[0], "--as", owner, "--on", "priv_li", "--json")
    assert topic in [each["id"] for each in json.loads(found)["topics"]]
    sent = {"text": words[0], "author": owner, "channel": "priv_li"}
    assert f'id="topic-{topic}"' in client.post("/", sent).content.decode()
    with override_settings(SAYSO_DEMO=False):  # nobody has signed in
        page = client.post("/", sent).content.decode()
    assert given_away(page, [topic]) == []


def test_telling_twice_changes_nothing() -> None:
    """What was taken out stays out; a second telling takes nothing more."""
    draft = Draft(author=ASKER, channel="priv_li", time=NOW, text=f"Heute: {CASES[0][1]} im Werk.")
    decision = answer(draft, guidelines.rulebook(), NETWORKS, explain=True)
    once = told(decision, guidelines.company())
    assert once != decision
    assert told(once, guidelines.company()) == once
