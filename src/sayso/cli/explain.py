"""``sayso explain``: one rule with everything that belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.engine import saying
from sayso.engine.guideline import Clause, Example, Rule
from sayso.engine.retelling import Retelling
from sayso.engine.text import pick

VERDICTS = ("ok", "ask", "stop")


def explain(desk: Desk) -> int:
    """Paragraph, clauses in plain words, reason, examples, whom to ask."""
    assert desk.typed.argument is not None
    rule, clause = names.find_rule(desk.typed.argument, desk.company, desk.words)
    if desk.wants_json:
        desk.put_json(document(rule, desk, clause))
        return 0
    page = desk.page()
    write(rule, desk, page, clause)
    desk.put(str(page))
    return 0


def _clauses(rule: Rule, only: str) -> dict[str, Clause]:
    return {key: clause for key, clause in rule.clauses.items() if only in ("", key)}


def write(rule: Rule, desk: Desk, page: Page, only: str = "") -> None:
    """The rule on a page, with all its clauses or ``only`` the one with this key."""
    lang, words = desk.lang, desk.words
    title = pick(rule.title, lang)
    head = saying.say("rule", lang, rule=rule.id)
    page.text(f"{head}  {title}".rstrip(), "strong")
    found = saying.paragraph(rule.id, desk.company, lang)
    if found is not None:
        lead = f"{found.lead.rstrip('.')}."
        page.gap()
        page.quote(f"{lead} {saying.plain(found.text)}", bold=len(lead))
    page.heading(words.say("explain.says"))
    retelling = Retelling(desk.company, lang)
    several = len(rule.clauses) > 1
    for place, (key, clause) in enumerate(_clauses(rule, only).items()):
        if place:
            page.gap()
        if several or pick(clause.words, lang):
            told = "" if clause.secret else saying.plain(pick(clause.words, lang))
            page.text(told or key, indent=2, hanging=f"{key}  " if told else "")
        page.rows(retelling.rows(rule, clause), 5 if several else 2, "soft")
    _because(rule, desk, page, found.because if found else "")
    _examples(rule, desk, page)
    _ask(rule, desk, page)


def _because(rule: Rule, desk: Desk, page: Page, standing: str) -> None:
    because = standing or pick(rule.because, desk.lang)
    if not because:
        return
    stated = rule.because_stated or bool(standing)
    page.heading(desk.words.say("explain.because" if stated else "explain.because.inferred"))
    page.text(saying.upper_first(saying.plain(because)), indent=2)


def _examples(rule: Rule, desk: Desk, page: Page) -> None:
    rows = [
        (saying.verdict_word(verdict, desk.lang), _example(rule, example, desk))
        for verdict in VERDICTS
        for example in getattr(rule.examples, verdict)
    ]
    if rows:
        page.heading(desk.words.say("explain.examples"))
        page.rows(rows)


def _example(rule: Rule, example: Example, desk: Desk) -> str:
    """An example with who, where and when; of a rule that guards a secret not when: it may end then."""
    guards = any(clause.secret for clause in rule.clauses.values())
    company, lang = desk.company, desk.lang
    parts = [saying.quoted(example.text, lang) if example.text else ""]
    around = [
        saying.person_name(example.as_, company, lang) if example.as_ else "",
        saying.action_word(example.do, lang) if example.do != "publish" else "",
        saying.channel_name(example.on, company, lang) if example.on else "",
        "" if guards else _moment(example.at, lang),
    ]
    said = ", ".join(filter(None, around))
    parts.append(f"({said})" if said and example.text else said)
    return " ".join(filter(None, parts))


def _moment(given: str, lang: str) -> str:
    try:
        return saying.moment(datetime.fromisoformat(given), lang)
    except ValueError:
        return given


def contacts(rule: Rule, desk: Desk) -> list[str]:
    """Whom to ask about a rule: its contact, who approves by it, the owners of its topics."""
    company = desk.company
    people = {person.id for person in company.people}
    holders = {
        role.id: next((p.id for p in company.people if role.id in p.roles), "")
        for role in company.roles
    }
    owners = {topic.id: topic.owner or topic.route_to or "" for topic in company.topics}
    wanted = [rule.contact, *(clause.contact for clause in rule.clauses.values())]
    for clause in rule.clauses.values():
        for step in clause.ask.steps if clause.ask else ():
            for each in step.of:
                named = each.person or each.role or each.name
                wanted.append(holders.get(named, named))
        wanted += [owners.get(topic, "") for topic in clause.about]
    wanted += [company.guideline.contact]
    wanted += [topic.route_to or "" for topic in company.topics if topic.parent is None]
    found = [holders.get(each, each) for each in wanted]
    return list(dict.fromkeys(each for each in found if each in people))


def _ask(rule: Rule, desk: Desk, page: Page) -> None:
    people = contacts(rule, desk)
    if not people:
        return
    page.gap()
    now = question.now(desk.company, desk.words)
    line = saying.person_line(people[0], desk.company, desk.lang, now)
    page.text(saying.say("ask.person", desk.lang, person=line))
    person = saying.find_person(people[0], desk.company)
    if person is not None and person.email:
        page.text(person.email, indent=2)


def document(rule: Rule, desk: Desk, only: str = "") -> dict[str, Any]:
    """The rule as JSON, schema ``sayso.rule/1``."""
    lang, company = desk.lang, desk.company
    found = saying.paragraph(rule.id, company, lang)
    retelling = Retelling(company, lang)
    return {
        "schema": "sayso.rule/1",
        "rule": rule.id,
        "language": lang,
        "title": pick(rule.title, lang),
        "lead": found.lead if found else "",
        "text": found.text if found else "",
        "because": (found.because if found else "") or pick(rule.because, lang),
        "because_stated": rule.because_stated,
        "strength": rule.strength,
        "rank": rule.rank,
        "file": found.file if found else "",
        "line": found.line if found else 0,
        "clauses": [
            {
                "clause": key,
                "effect": clause.effect,
                "secret": clause.secret,
                "rows": [
                    {"label": label, "text": text} for label, text in retelling.rows(rule, clause)
                ],
            }
            for key, clause in _clauses(rule, only).items()
        ],
        "examples": [
            {"verdict": verdict, "text": example.text, "words": _example(rule, example, desk)}
            for verdict in VERDICTS
            for example in getattr(rule.examples, verdict)
        ],
        "contacts": contacts(rule, desk),
    }
