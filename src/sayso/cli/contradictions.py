"""``sayso contradictions``: what was published and cannot be true beside the facts or the rest."""

from __future__ import annotations

from typing import Any

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import OK
from sayso.engine import saying
from sayso.engine.claims.against import FACT, Conflict, Side, conflicts
from sayso.engine.claims.naming import names_of
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.statement import Statement

KINDS = (
    "wrong_value",
    "two_values",
    "wrong_date",
    "two_dates",
    "state",
    "place",
    "role",
    "time",
    "property",
    "negation",
)
"""Kinds that have words of their own; the others are just two statements that do not fit."""


def contradictions(desk: Desk) -> int:
    """List everything published that cannot be true beside a fact or another post, newest first."""
    company = desk.company
    moment = question.when(desk.typed.values.get("at", "now"), company, desk.words, day_counts=True)
    found = conflicts(company, moment)
    if desk.wants_json:
        desk.put_json(document(found, company, desk))
        return OK
    page = desk.page()
    _write(found, desk, page)
    desk.put(str(page))
    return OK


def document(found: list[Conflict], company: Company, desk: Desk) -> list[dict[str, Any]]:
    """The contradictions as a list: ids as given, places in each text, quotes, reason, repair."""
    posts, facts = _posts(company), _facts(company)
    listed: list[dict[str, Any]] = []
    for each in found:
        a, b = _text(each.a, posts, facts), _text(each.b, posts, facts)
        listed.append(
            {
                "a": each.a.id,
                "b": each.b.id,
                "kind": each.kind,
                "a_type": each.a.type,
                "b_type": each.b.type,
                "a_start": each.a.start,
                "a_end": each.a.end,
                "b_start": each.b.start,
                "b_end": each.b.end,
                "a_evidence": a[each.a.start : each.a.end],
                "b_evidence": b[each.b.start : each.b.end],
                "by": names_of(each.by, company, desk.lang),
                "right": each.b.id,
                "because": each.right,
                "repair": _repair(each, desk, facts),
            }
        )
    return listed


def _posts(company: Company) -> dict[str, Statement]:
    return {each.id: each for each in company.published}


def _facts(company: Company) -> dict[str, Fact]:
    return {each.id: each for each in company.facts}


def _text(side: Side, posts: dict[str, Statement], facts: dict[str, Fact]) -> str:
    return facts[side.id].text if side.type == FACT else posts[side.id].text


def _repair(each: Conflict, desk: Desk, facts: dict[str, Fact]) -> str:
    say = desk.words.say
    if each.right == FACT:
        return say("contradictions.repair.fact", text=facts[each.b.id].text)
    return say(f"contradictions.repair.{each.right}", a=each.a.id, b=each.b.id)


def _write(found: list[Conflict], desk: Desk, page: Page) -> None:
    say, company = desk.words.say, desk.company
    if not company.published:
        page.text(say("contradictions.unpublished"))
        return
    if not found:
        page.text(say("contradictions.none", posts=len(company.published)), "ok")
    else:
        key = "contradictions.count.one" if len(found) == 1 else "contradictions.count"
        page.text(say(key, count=len(found), posts=len(company.published)), "strong")
    posts, facts = _posts(company), _facts(company)
    for each in found:
        kind = each.kind if each.kind in KINDS else "other"
        both = f"{each.a.id} · {each.b.id}"
        page.heading(saying.titled(both, say(f"contradictions.kind.{kind}"), desk.lang))
        for side in (each.a, each.b):
            _write_side(side, desk, page, posts, facts)
        by = names_of(each.by, company, desk.lang)
        if by:
            page.text(say("contradictions.by", things=", ".join(by)), indent=2)
        page.text(say(f"contradictions.right.{each.right}", id=each.b.id), indent=2)
        page.text(_repair(each, desk, facts), indent=2)
    page.gap()
    page.text(say("contradictions.honest"), "soft")


def _write_side(
    side: Side, desk: Desk, page: Page, posts: dict[str, Statement], facts: dict[str, Fact]
) -> None:
    say, company, lang = desk.words.say, desk.company, desk.lang
    people = {each.id: each.name for each in company.people}
    text = _text(side, posts, facts)
    if side.type == FACT:
        fact = facts[side.id]
        owner = fact.owner
        parts = [say("contradictions.fact"), fact.source]
    else:
        post = posts[side.id]
        owner = next((each.owner for each in company.channels if each.id == post.channel), None)
        parts = [
            saying.channel_name(post.channel, company, lang),
            saying.moment(post.time, lang),
        ]
    if owner:
        parts.append(people.get(owner, owner))
    page.text(", ".join(filter(None, parts)), "soft", indent=2, hanging=f"{side.id}  ")
    page.quote(text, indent=2)
    page.text(saying.quoted(text[side.start : side.end], lang), "strong", indent=4)
