"""Questions to the engine: an answer to a draft, and examples worth trying."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from msgspec.structs import replace as copy

from sayso.apps.drafts.answers import Answer, lay_out, topics_of
from sayso.apps.drafts.choices import EVERYDAY, person_label
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asker
from sayso.engine import saying
from sayso.engine.answer import answer as ask
from sayso.engine.decision import Decision
from sayso.engine.discretion import secret_topics
from sayso.engine.draft import Draft
from sayso.engine.finding import Finding
from sayso.engine.guideline import Example, Rule
from sayso.engine.language.fold import fold
from sayso.engine.language.tokens import tokenize
from sayso.engine.language.which import which
from sayso.networks import NETWORKS

MOST_TOPICS = 8
"""Topics of a channel that are tried where only the topic is missing."""

MOST_TRIED = 20
"""Examples that are looked at to find one that shows an answer well."""


def answer(draft: Draft, lang: str) -> Answer:
    """Ask the engine, and say what it answers."""
    signed_in = asker().known
    now = guidelines.now()
    decision = ask(draft, guidelines.rulebook(), NETWORKS, signed_in=signed_in, now=now)
    if saying.only_topic(decision) and decision.findings:
        decision = copy(decision, findings=_whatever_the_topic(decision, now, signed_in))
    return lay_out(decision, lang, signed_in=signed_in, now=now)


def _whatever_the_topic(decision: Decision, now: datetime, signed_in: bool) -> tuple[Finding, ...]:
    """Return the findings that no topic of the channel would remove."""
    left = decision.findings
    for topic in topics_of(decision.draft, guidelines.company())[:MOST_TOPICS]:
        again = ask(
            copy(decision.draft, topics=(topic,)),
            guidelines.rulebook(),
            NETWORKS,
            signed_in=signed_in,
            ways=False,
            now=now,
        )
        there = {(each.kind, each.place, each.start, each.end) for each in again.findings}
        left = tuple(
            each for each in left if (each.kind, each.place, each.start, each.end) in there
        )
    return left


@dataclass(frozen=True)
class Try:
    """An example of the guideline to start with: who, where, what, and the form that asks it.

    ``language`` is the one its words are in, which need not be the page's.
    """

    words: str
    language: str
    who: str
    where: str
    set: str


def tries(lang: str) -> list[Try]:
    """Return one example for each of the three answers, from the rules, tried before it is offered."""
    if asker().person:
        return []  # examples are asked as other people
    hour = guidelines.now().replace(minute=0, second=0)
    return _tries(lang, hour, asker().known, guidelines.standing())


@lru_cache(maxsize=8)
def _tries(lang: str, now: datetime, signed_in: bool, _: guidelines.Standing) -> list[Try]:
    found: list[Try] = []
    people: set[str] = set()
    for kind in ("stop", "ask", "ok"):
        examples = [
            example
            for rule in guidelines.company().guideline.rules
            for example in getattr(rule.examples, kind)
            if _can_be_tried(example) and not (kind == "ok" and _guards(rule))
        ]
        examples.sort(key=lambda each: (each.as_ in people, *_strangeness(each, lang)))
        for example in examples[:MOST_TRIED]:
            decision = ask(
                _draft(example, now),
                guidelines.rulebook(),
                NETWORKS,
                signed_in=signed_in,
                ways=False,
                now=now,
            )
            shown = kind == "ok" or any(each.place == "text" for each in decision.findings)
            if kind == "stop" and saying.only_unasked(decision):
                continue
            if decision.verdict == kind and shown:
                people.add(example.as_)
                found.append(_try(example, lang))
                break
    return found


def _guards(rule: Rule) -> bool:
    """Tell whether a rule guards a secret: the moment of its yes may be the day the secret ends."""
    return any(clause.secret for clause in rule.clauses.values())


def _can_be_tried(example: Example) -> bool:
    company = guidelines.company()
    return bool(
        example.text
        and saying.find_person(example.as_, company)
        and saying.find_channel(example.on, company)
        and secret_topics(company).isdisjoint(example.about)
    )


def _strangeness(example: Example, lang: str) -> tuple[bool, bool, bool]:
    """Tell how far an example is from most questions: another language, another place, too long."""
    where = saying.find_channel(example.on, guidelines.company())
    return (
        _language(example) != lang,
        bool(where and where.class_ != "private") or example.do not in EVERYDAY,
        not 40 <= len(example.text) <= 140,
    )


def _language(example: Example) -> str:
    """The language an example is written in; that of its author where too few words tell."""
    who = saying.find_person(example.as_, guidelines.company())
    likely = who.languages[0] if who and who.languages else ""
    return which(tokenize(example.text, fold(example.text)).tokens, likely)


def _draft(example: Example, now: datetime) -> Draft:
    return Draft(
        author=example.as_,
        channel=example.on,
        action=example.do,
        time=datetime.fromisoformat(example.at) if example.at else now,
        text=example.text,
        topics=example.about or None,
        asked=example.asked,
        scheduled=bool(example.at),
    )


def _try(example: Example, lang: str) -> Try:
    company = guidelines.company()
    who = saying.find_person(example.as_, company)
    fields: dict[str, Any] = {
        "text": example.text,
        "author": example.as_,
        "channel": example.on,
        "action": example.do,
        "when": "later" if example.at else "now",
        "time": example.at.replace(" ", "T")[:16] if example.at else "",
        "asked": "on" if example.asked else "",
        "topics": list(example.about),
    }
    return Try(
        words=example.text,
        language=_language(example),
        who=person_label(who, company, lang) if who and asker().chooses else "",
        where=saying.channel_name(example.on, company, lang),
        set=urlencode(fields, doseq=True),
    )
