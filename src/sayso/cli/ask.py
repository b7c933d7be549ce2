"""``sayso ask``: a question in plain words, what it was taken to ask, and the answer."""

from __future__ import annotations

from typing import Any

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.cli.trouble import STATUS
from sayso.cli.words import Catalogue
from sayso.engine import condition, saying
from sayso.engine.company import Company
from sayso.engine.question import Answered, Understood
from sayso.engine.saying.words import action_word


def ask(desk: Desk) -> int:
    """What is asked, and the answer."""
    from sayso.engine import question as plain
    from sayso.engine.decide import compile
    from sayso.networks import NETWORKS

    assert desk.typed.argument is not None
    typed, company = desk.typed, desk.company
    asked = question.text(desk.typed.argument, desk.words, empty="ask.empty")
    person = typed.values.get("as")
    answered = plain.ask(
        asked,
        compile(company),
        NETWORKS,
        question.when(typed.values.get("at", "now"), company, desk.words),
        asker=None if person is None else names.people(company).find(person, desk.words),
        now=question.now(company, desk.words),
        ways=True,
    )
    if desk.wants_json:
        desk.put_json(_document(answered, desk))
    else:
        _write(answered, desk)
    return STATUS[answered.decision.verdict]


def _document(answered: Answered, desk: Desk) -> dict[str, Any]:
    from sayso.engine.document import document

    understood = answered.understood
    return {
        "schema": "sayso.ask/1",
        "understood": {
            "words": sentence(understood, answered.book.company, desk),
            "action": understood.action,
            "class": understood.class_,
            "network": understood.network,
            "channel": understood.channel,
            "topics": list(understood.topics),
            "conditions": list(understood.conditions),
            "during": list(understood.during),
            "who": understood.who,
            "time": understood.time,
            "language": understood.language,
            "assumed": list(understood.assumed),
        },
        "answer": document(
            answered.decision,
            answered.book.company,
            desk.lang,
            now=question.now(desk.company, desk.words),
        ),
    }


def _write(answered: Answered, desk: Desk) -> None:
    from sayso.cli import answer as paper

    understood, company = answered.understood, answered.book.company
    page = desk.page()
    page.text(sentence(understood, company, desk), "soft")
    for line in _taken(understood, company, desk.words):
        page.text(line, "soft")
    page.gap()
    now = question.now(desk.company, desk.words)
    paper.write(answered.decision, company, desk.lang, page, now=now)
    desk.put(str(page))


def sentence(understood: Understood, company: Company, desk: Desk) -> str:
    """*Verstanden: veröffentlichen, auf Ihrem eigenen Instagram, über «Messen und Anlässe».*"""
    words, lang = desk.words, desk.lang
    network = words.words.get(f"network.{understood.network}", "")
    where = understood.class_
    if network:
        place = words.say(f"ask.place.{where}.network", network=network)
    else:
        place = words.say(f"ask.place.{where}")
    parts = [action_word(understood.action, lang), place]
    if understood.topics:
        topics = [saying.topic_name(topic, company, lang) for topic in understood.topics]
        named = saying.listed([saying.quoted(topic, lang) for topic in topics], lang)
        parts.append(words.say("ask.about", topics=named))
    return words.say("ask.understood", parts=", ".join(parts))


def _taken(understood: Understood, company: Company, words: Catalogue) -> list[str]:
    """What was taken as said, what was taken as usual, and how to say otherwise."""
    lines: list[str] = []
    told = [
        saying.finding_title(kind, words.language, company)
        for kind in understood.conditions
        if kind in condition.FAULTS or kind in SAID
    ]
    if told:
        items = "; ".join(dict.fromkeys(told))
        lines.append(words.say("ask.conditions", items=items))
    lines += [words.say(f"ask.during.{kind}") for kind in understood.during]
    if understood.who:
        lines.append(words.say(f"ask.who.{understood.who}"))
    lines += [words.say(f"ask.open.{name}") for name in understood.assumed if name != "asker"]
    return lines


SAID = frozenset(
    (
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "customer_with_consent",
        "received_something",
        "company_in_view",
        "company_logo",
        "speaks_of_own_conditions",
        "research_unpublished",
        "political",
        "interprets",
        "new_climate_claim",
        "recommends_product",
        "refers_to_press_office",
        "answers_rumour",
        "corrects_falsehood",
    )
)
"""Circumstances worth telling that they were heard; the others go without saying."""
