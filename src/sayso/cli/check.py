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
    told = _clean(desk) if "clean" in typed.values else ""
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
        if told:
            page.gap()
            page.text(told)
        desk.put(str(page))
    return STATUS[decision.verdict]


def _clean(desk: Desk) -> str:
    """Write a clean copy of the one file; a sentence that tells of it."""
    from sayso.cli import files

    named = question.files(desk.typed.lists.get("media", ()), desk.words)
    if len(named) != 1:
        raise WrongUse(desk.words.say("clean.one"))
    return files.clean(named[0], desk.typed.values["clean"], desk.words)
