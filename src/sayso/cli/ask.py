"""``sayso ask``: a question in plain words, what it was taken to ask, and the answer."""

from __future__ import annotations

from typing import Any

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.cli.trouble import STATUS
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.question import Answered, Understood


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
            "words": saying.understood_line(understood, answered.book.company, desk.lang),
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
    page.text(saying.understood_line(understood, company, desk.lang), "soft")
    for line in _taken(understood, company, desk):
        page.text(line, "soft")
    page.gap()
    now = question.now(desk.company, desk.words)
    paper.write(answered.decision, company, desk.lang, page, now=now)
    desk.put(str(page))


def _taken(understood: Understood, company: Company, desk: Desk) -> list[str]:
    """What was taken as said, what was taken as usual, and how to say otherwise."""
    lines = saying.taken_lines(understood, company, desk.lang)
    who = saying.asker_line(understood, desk.lang)
    return [*lines, *([f"{who} {desk.words.say('ask.exact')}"] if who else [])]
