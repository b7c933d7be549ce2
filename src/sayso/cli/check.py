"""``sayso check`` and ``sayso may``: the answer to one question."""

from __future__ import annotations

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.trouble import STATUS, WrongUse


def check(desk: Desk) -> int:
    """May this text go out?"""
    assert desk.typed.argument is not None
    return _answer(desk, question.text(desk.typed.argument, desk.words))


def may(desk: Desk) -> int:
    """May this be done at all?"""
    return _answer(desk, None)


def _answer(desk: Desk, text: str | None) -> int:
    from sayso.engine.answer import answer
    from sayso.engine.decide import UnknownName, compile
    from sayso.networks import NETWORKS

    typed, company = desk.typed, desk.company
    draft = question.draft(typed.values, typed.lists, typed.flags, text, company, desk.words)
    now = question.now(company, desk.words)
    try:
        decision = answer(
            draft, compile(company), NETWORKS, explain="explain" in typed.flags, now=now
        )
    except UnknownName as unknown:
        raise WrongUse(desk.unknown(unknown.kind, unknown.name)) from None
    if desk.wants_json:
        from sayso.engine.document import document

        desk.put_json(document(decision, company, desk.lang, now=now))
    else:
        from sayso.cli import answer as paper

        page = desk.page()
        paper.write(decision, company, desk.lang, page, now=now)
        desk.put(str(page))
    return STATUS[decision.verdict]
