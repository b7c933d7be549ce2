"""Questions to a real company as they come: texts from its rules and posts, asked by anybody."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from sayso.engine.action import ACTIONS
from sayso.engine.company import Company
from sayso.engine.draft import Draft, Medium


def drafts(company: Company, start: datetime, seed: int) -> Iterator[Draft]:
    """Questions as they come: the examples of the rules and what was published, asked by anybody."""
    chance = random.Random(seed)
    texts = [post.text for post in company.published]
    for rule in company.guideline.rules:
        for examples in (rule.examples.ok, rule.examples.ask, rule.examples.stop):
            texts += [each.text for each in examples if each.text]
    media = (Medium(), Medium(kind="video", people="adults", consents="some", ai="generated"))
    while True:
        yield Draft(
            author=chance.choice(company.people).id,
            channel=chance.choice(company.channels).id,
            action=chance.choice(["publish", "publish", *ACTIONS]),
            time=start + timedelta(minutes=chance.randrange(200_000)),
            text=chance.choice([None, *texts]),
            topics=chance.choice([None, None, (), (chance.choice(company.topics).id,)]),
            asked=chance.random() < 0.3,
            scheduled=chance.random() < 0.2,
            media=chance.choice([(), (), media[:1], media]),
            person_consent=chance.choice([None, True, False]),
        )
