"""Random questions to a random company: a draft, and what a reader found in it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from engine.random_companies import CONDITIONS, CUSTOMERS, MESSAGES, Dice
from sayso.engine.action import ACTIONS
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.draft import Draft, Medium
from sayso.engine.finding import Mark, Reading
from sayso.engine.span import Anchor, parse_anchor

Case = tuple[Draft, Reading]
ClassOfPost = Literal["private", "ambassador"] | None

TEXTS = (
    None,
    "Hello",
    "I work at A",
    "Ich arbeite bei A: ein guter Tag",
    "A good day #TeamA",
    "Ich arbeite bei A. I work at A",
)


def cases(company: Company, seed: int, number: int) -> list[Case]:
    """``number`` questions to the company; equal seeds give equal questions."""
    dice = Dice(seed)
    moments = edges(company)
    return [case(dice, company, moments) for _ in range(number)]


def edges(company: Company) -> list[datetime]:
    """The moments at which something begins or ends: where answers change, and mistakes hide."""
    moments: list[datetime | None] = []
    for event in company.calendar.events:
        moments += [event.from_, event.until]
    for absence in company.absences:
        moments += [absence.from_, absence.until]
    for person in company.people:
        moments += [person.employed_from, person.employed_until]
        moments += [edge for held in person.levels for edge in (held.from_, held.until)]
    moments += [yes.until for yes in company.consents.approvals]
    moments += [fact.public_from for fact in company.facts]
    for rule in company.guideline.rules:
        moments += [rule.valid_from, rule.valid_until]
        for clause in rule.clauses.values():
            written = (clause.when.from_, clause.when.until) if clause.when else ()
            for text in filter(None, written):
                moments += moments_of(parse_anchor(text, end=True), company)
    return [moment for moment in moments if moment is not None]


def moments_of(anchor: Anchor, company: Company) -> list[datetime]:
    """The moments an anchor may mean."""
    moments = [anchor.moment] if anchor.moment else []
    for event in company.calendar.events:
        if anchor.event in (event.id, event.kind):
            moments += [edge for edge in (event.from_, event.until) if edge]
    if anchor.offset_unit == "workdays":
        return [company.calendar.add_workdays(m, anchor.offset_amount) for m in moments]
    return [m + timedelta(**{anchor.offset_unit: anchor.offset_amount}) for m in moments]


def moment(dice: Dice, moments: list[datetime]) -> datetime:
    """Any moment; one time in three one at which something changes, or the minute before."""
    if moments and dice.maybe(0.33):
        return dice.choice(moments) - timedelta(minutes=dice.choice([0, 0, 1]))
    clock = dice.choice(["07:00", "17:00", "06:00", "22:00", "12:00"])
    at = dice.moment()
    return datetime.fromisoformat(f"{at:%Y-%m-%d} {clock}") if dice.maybe(0.15) else at


def case(dice: Dice, company: Company, moments: list[datetime]) -> Case:
    """One question."""
    people = [person.id for person in company.people]
    action = dice.choice(["publish"] * 6 + ["share", "reply", "reply", *ACTIONS])
    channels = [channel.id for channel in company.channels]
    channel = dice.choice(channels)
    if action == "create_channel" and dice.maybe(0.5):
        channel = "not_registered"
    topics, proposed = random_topics(dice, company)
    author = dice.choice(people)
    speaks_as: ClassOfPost = dice.choice([None, None, "private", "ambassador"])
    ambassadors = [channel for channel in company.channels if is_ambassadors_own(channel)]
    if ambassadors and dice.maybe(0.15):
        # what an ambassador writes on a profile that may be either
        own = dice.choice(ambassadors)
        author, channel, speaks_as = str(own.owner), f"my_private_{own.network}", None
        subjects = next(person.topics for person in company.people if person.id == author)
        topics = subjects[:1] or topics
    citable = [yes.id for yes in company.consents.approvals]
    draft = Draft(
        author=author,
        channel=channel,
        action=action,
        time=moment(dice, moments),
        text=dice.choice(TEXTS),
        language=dice.choice(["", "de", "en", "fr"]),
        topics=topics,
        proposed=proposed,
        asked=dice.maybe(0.4),
        scheduled=dice.maybe(0.3),
        media=tuple(
            Medium(
                people=dice.choice(["none", "adults", "minors", "both", "unknown"]),
                consents=dice.choice(["all", "some", "none", "unknown"]),
            )
            for _ in range(dice.choice([0, 0, 1, 2]))
        ),
        delegated_by=dice.choice([None, None, *people]),
        answering=dice.choice([None, *MESSAGES]),
        speaks_as=speaks_as,
        approvals=tuple(citable) if dice.maybe(0.3) else dice.some(citable, 4, 0),
    )
    return draft, reading(dice, [topic.id for topic in company.topics], citable)


def is_ambassadors_own(channel: Channel) -> bool:
    """Whether it is somebody's registered ambassador channel."""
    return channel.class_ == "ambassador" and not channel.place and channel.owner is not None


def random_topics(dice: Dice, company: Company) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """Topics declared, declared to be none, left open, proposed."""
    topics = [topic.id for topic in company.topics]
    named = dice.some(topics, 3)
    other = dice.some(topics, 2)
    return dice.choice(
        [
            (named[:1], ()),
            (named[:1], ()),
            (named, ()),
            (named, other),
            ((), ()),
            ((), other),
            (None, ()),
            (None, named[:1]),
            (None, named),
            (None, named),
        ]
    )


def reading(dice: Dice, topics: list[str], approvals: list[str]) -> Reading:
    """What was found, looked for and not found, failed, and not looked for."""
    found = dice.some(CONDITIONS, 3, 0)
    rest = [condition for condition in CONDITIONS if condition not in found]
    failed = dice.some(rest, 2, 0) if dice.maybe(0.3) else ()
    checked = [condition for condition in rest if condition not in failed and dice.maybe(0.7)]
    marks = [
        Mark(
            kind=kind,
            also=dice.some(found, 2, 0) if dice.maybe(0.3) else (),
            start=(start := dice.randrange(5)),
            end=start + 1,
            subject=dice.choice(["", *CUSTOMERS]) or ("firm:Acme" if start == 0 else ""),
            severity=dice.choice([None, "hint", "ask", "stop"]) if dice.maybe(0.1) else "hint",
        )
        for kind in found
        for _ in range(dice.choice([1, 1, 2]))
    ]
    return Reading(
        marks=tuple(marks),
        checked=frozenset((*found, *checked)),
        failed=frozenset(failed),
        language=dice.choice(["", "de", "en"]),
        topics=dice.some(topics, 2) if dice.maybe(0.1) else (),
        on_file=frozenset(approvals if len(marks) % 2 else ()),
    )
