"""Questions to the engine: an answer to a draft, and examples worth trying."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from msgspec.structs import replace

from sayso.apps.drafts.answers import Answer, lay_out
from sayso.apps.drafts.choices import EVERYDAY, person_label
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.engine.checks import read
from sayso.engine.decide import decide
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import Example
from sayso.networks import NETWORKS

MOST_TRIED = 20
"""Examples that are looked at to find one that shows an answer well."""


def answer(draft: Draft, lang: str) -> Answer:
    """Ask the engine, and say what it answers."""
    decision, reading = _decision(draft)
    ways = nearest(decision, guidelines.rulebook(), _read)
    return lay_out(replace(decision, ways=ways), reading, lang)


def _decision(draft: Draft) -> tuple[Decision, Reading]:
    reading = _read(draft)
    seen = replace(draft, proposed=reading.topics, language=draft.language or reading.language)
    return decide(seen, guidelines.rulebook(), reading), reading


def _read(draft: Draft) -> Reading:
    return read(draft, guidelines.company(), NETWORKS, signed_in=settings.SAYSO_DEMO)


@dataclass(frozen=True)
class Try:
    """An example of the guideline to start with: who, where, what, and the form that asks it."""

    words: str
    who: str
    where: str
    set: str


@cache
def tries(lang: str) -> list[Try]:
    """Return one example for each of the three answers, from the rules, tried before it is offered."""
    found: list[Try] = []
    people: set[str] = set()
    for kind in ("stop", "ask", "ok"):
        examples = [
            example
            for rule in guidelines.company().guideline.rules
            for example in getattr(rule.examples, kind)
            if _can_be_tried(example)
        ]
        examples.sort(key=lambda each: (each.as_ in people, *_strangeness(each, lang)))
        for example in examples[:MOST_TRIED]:
            decision = _decision(_draft(example))[0]
            shown = kind == "ok" or any(each.place == "text" for each in decision.findings)
            if decision.verdict == kind and shown:
                people.add(example.as_)
                found.append(_try(example, lang))
                break
    return found


def _can_be_tried(example: Example) -> bool:
    company = guidelines.company()
    secret = {topic.id for topic in company.topics if topic.secret}
    return bool(
        example.text
        and saying.find_person(example.as_, company)
        and saying.find_channel(example.on, company)
        and secret.isdisjoint(example.about)
    )


def _strangeness(example: Example, lang: str) -> tuple[bool, bool, bool]:
    """Tell how far an example is from most questions: another language, another place, too long."""
    company = guidelines.company()
    who = saying.find_person(example.as_, company)
    where = saying.find_channel(example.on, company)
    return (
        bool(who and who.languages and who.languages[0] != lang),
        bool(where and where.class_ != "private") or example.do not in EVERYDAY,
        not 40 <= len(example.text) <= 140,
    )


def _draft(example: Example) -> Draft:
    return Draft(
        author=example.as_,
        channel=example.on,
        action=example.do,
        time=datetime.fromisoformat(example.at) if example.at else guidelines.now(),
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
        who=person_label(who, company, lang) if who else "",
        where=saying.channel_name(example.on, company, lang),
        set=urlencode(fields, doseq=True),
    )
