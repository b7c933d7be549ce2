"""Small random companies, as values: everything a company can say, dense enough to collide.

One seed makes one company. Names are few on purpose (three roles, five topics, nine people), so
that rules meet on the same people, channels and topics and have something to settle.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from msgspec.structs import replace

from sayso.engine.action import ACTIONS, GROUPS
from sayso.engine.calendar import WEEKDAYS, Calendar, Closure, Event, Holiday
from sayso.engine.channel import CLASSES, Channel, ChannelClass, ClassName
from sayso.engine.company import Company, Profile
from sayso.engine.consent import ApprovalOnFile, Consents
from sayso.engine.fact import Fact
from sayso.engine.guideline import (
    RANKS,
    Act,
    Approval,
    Approver,
    Clause,
    Effect,
    Guideline,
    Override,
    Rule,
    Step,
    Text,
    When,
    Where,
    Who,
)
from sayso.engine.names import Customer, Embargo, Names
from sayso.engine.person import Absence, Level, LevelHeld, Person, Role, Site, Unit
from sayso.engine.topic import Topic

FIRST_DAY = datetime.fromisoformat("2026-03-02")  # a Monday
DAYS = 20
CONDITIONS = ("interprets", "names_customer", "speaks_for_company", "insult", "made_with_ai")
EVENTS = ("quiet", "crisis", "launch")
KINDS = ("quiet_period", "crisis", "launch")
ROLES = ("ceo", "press", "legal", "ceo_deputy", "press_deputy", "legal_deputy", "leaver_role")
LEVELS = ("basic", "ambassador")
TAGS = ("sales", "service")
TONES = ("formal", "warm")
AUDIENCES = ("customers", "everybody")
PLACES: tuple[ClassName, ...] = ("ambassador", "private", "review")
NETWORKS = ("linkedin", "mastodon")
MESSAGES = ("complaint", "question")
FORMS = {"de": ("ich arbeite bei a",), "en": ("i work at a",), "any": ("#teama",)}
STATUSES = ("employee", "employee", "employee", "apprentice", "contractor", "agency", "leaver")
EFFECTS: dict[Effect, int] = {
    "allow": 6,
    "ask": 5,
    "forbid": 4,
    "require": 3,
    "no_reply": 1,
    "advise": 1,
}
"""How often each effect is drawn."""
RELATIONS = (
    "channel_owner",
    "channel_deputy",
    "channel_contributor",
    "topic_owner",
    "topic_deputy",
    "own_topics",
    "unit_head",
)
FACTS = ("figure", "target")
EMBARGO = "project"
CUSTOMERS = ("ebikon", "foehn")


T = TypeVar("T")


class Dice(random.Random):
    """Chance with the three moves that building a company takes."""

    def maybe(self, chance: float) -> bool:
        return self.random() < chance

    def some(self, values: Sequence[T], most: int = 2, least: int = 1) -> tuple[T, ...]:
        count = min(len(values), self.randint(least, most))
        return tuple(self.sample(list(values), count))

    def moment(self) -> datetime:
        return FIRST_DAY + timedelta(minutes=30 * self.randrange(48 * DAYS))


def company(seed: int) -> Company:
    """The company of this seed."""
    dice = Dice(seed)
    units = tree(dice, [f"unit{n}" for n in range(dice.randint(2, 5))])
    topics = tree(dice, [f"topic{n}" for n in range(dice.randint(2, 6))])
    people = [f"person{n}" for n in range(dice.randint(4, 8))]
    channels = random_channels(dice, people, list(topics))
    small = Company(
        profile=Profile(name=f"Company {seed}"),
        sites=(
            Site(id="here", name="Here", country="CH"),
            Site(id="there", name="There", country="DE"),
        ),
        units=tuple(
            Unit(id=unit, name={}, parent=parent, head=dice.choice([*people, *people, None]))
            for unit, parent in units.items()
        ),
        roles=tuple(
            Role(id=role, name={}, deputy=f"{role}_deputy" if f"{role}_deputy" in ROLES else None)
            for role in ROLES
        ),
        levels=tuple(Level(id=level, name={}) for level in LEVELS),
        people=random_people(dice, people, list(units), list(topics)),
        absences=random_absences(dice, people),
        classes=tuple(
            ChannelClass(
                id=name,
                name={},
                closed=dice.maybe(0.8 if name in ("official", "press") else 0.15),
                ask_first=dice.maybe(0.1 if name == "official" else 0.5),
                advice=name == "private",
            )
            for name in CLASSES
        ),
        channels=channels,
        topics=tuple(
            Topic(
                id=topic,
                name={},
                parent=parent,
                owner=dice.choice([*people, None, None]),
                deputy=dice.choice([*people, None]),
                route_to=dice.choice([*people, None, None, None, None]),
                route_deputy=dice.choice([*people, None]),
            )
            for topic, parent in topics.items()
        ),
        calendar=random_calendar(dice),
        facts=tuple(
            Fact(
                id=fact,
                series=fact,
                subject={},
                value="1",
                public_from=dice.choice([None, dice.moment(), dice.moment()]),
            )
            for fact in FACTS
        ),
        names=Names(
            customers=tuple(Customer(id=name, name=name.title()) for name in CUSTOMERS),
            embargoes=(Embargo(id=EMBARGO, name="", terms=(), until=dice.moment()),),
        ),
    )
    rules = Clauses(dice, small).rules()
    consents = Consents(approvals=random_approvals(dice, small, rules))
    guideline = Guideline(version="1", rules=rules)
    return replace(small, guideline=guideline, consents=consents)


def tree(dice: Dice, names: list[str]) -> dict[str, str | None]:
    """Each name with its parent, which stands before it; now and then a second root."""
    return {
        name: names[dice.randrange(place)] if place and dice.maybe(0.9) else None
        for place, name in enumerate(names)
    }


def random_people(
    dice: Dice, people: list[str], units: list[str], topics: list[str]
) -> tuple[Person, ...]:
    # a role has one holder, now and then none or two
    holders = {
        role: dice.some(people, 1 if dice.maybe(0.8) else 2, 0 if dice.maybe(0.2) else 1)
        for role in ROLES
    }
    return tuple(
        Person(
            id=person,
            name=person.title(),
            unit=dice.choice(units),
            site=dice.choice(["here", "here", "there", None]),
            status=dice.choice(STATUSES),
            roles=tuple(role for role in ROLES if person in holders[role]),
            born=dice.choice([None, date(1980, 1, 1), date(2008, 3, 10), date(2010, 1, 1)]),
            birth_year=dice.choice([None, 1980, 2008]),
            employed_from=dice.choice([None, None, dice.moment()]),
            employed_until=dice.choice([None, None, None, dice.moment()]),
            levels=tuple(
                LevelHeld(
                    level=level,
                    from_=dice.choice([FIRST_DAY, dice.moment()]),
                    until=dice.choice([None, dice.moment()]),
                )
                for level in dice.some(LEVELS, 2, 0)
            ),
            topics=dice.some(topics, 2, 0),
            spokesperson=dice.maybe(0.3),
        )
        for person in people
    )


def random_absences(dice: Dice, people: list[str]) -> tuple[Absence, ...]:
    """Nobody is away twice at once: who then stands in would be a matter of the file's order."""
    return tuple(
        Absence(
            id=f"away{place}",
            person=person,
            from_=(start := dice.moment() - timedelta(days=3)),
            until=start + timedelta(days=dice.randint(2, 15)),
            deputy=dice.choice([*(p for p in people if p != person), None, None]),
        )
        for place, person in enumerate(people)
        if dice.maybe(0.4)
    )


def random_channels(dice: Dice, people: list[str], topics: list[str]) -> tuple[Channel, ...]:
    classes: list[ClassName] = [
        *CLASSES,
        "official",
        "official",
        "ambassador",
        "ambassador",
        "ambassador",
    ]
    registered = [
        Channel(
            id=f"{class_}{place}",
            class_=class_,
            network=dice.choice(NETWORKS),
            topics=dice.some(topics, 2, 0),
            languages=dice.some(("de", "en"), 2),
            audience=dice.choice(AUDIENCES),
            tone=dice.choice([*TONES, ""]),
            tags=dice.some(TAGS, 2, 0),
            owner=dice.choice([*people, None]),
            deputy=dice.choice([*people, None]),
            contributors=dice.some(people, 3, 0),
            by_delegation=dice.maybe(0.3),
            status=dice.choice(["open", "open", "open", "paused", "closed", "requested"]),
            opened=dice.choice([None, None, dice.moment().date()]),
            closed_since=dice.choice([None, dice.moment()]),
            timezone=dice.choice(["", "Europe/Zurich", "America/New_York"]),
            shows_employer=dice.maybe(0.4),
            profile_visible=dice.maybe(0.7),
            profile_text=dice.choice(["", "Ich arbeite bei A, Ansichten meine.", "#TeamA"]),
            employer_site=dice.maybe(0.2),
        )
        for place, class_ in enumerate(classes)
    ]
    # a person has one ambassador channel on a network: which of two would be meant, nobody can say
    seen: set[tuple[str, str | None]] = set()
    for channel in tuple(registered):
        if channel.class_ == "ambassador" and (channel.network, channel.owner) in seen:
            registered.remove(channel)
        seen.add((channel.network, channel.owner if channel.class_ == "ambassador" else ""))
    places = [
        Channel(
            id=f"my_{class_}_{network}",
            class_=class_,
            network=network,
            shows_employer=dice.maybe(0.4),
            profile_visible=dice.maybe(0.7),
            place=True,
        )
        for class_ in PLACES
        for network in NETWORKS
    ]
    return (*registered, *places)


def random_calendar(dice: Dice) -> Calendar:
    events = tuple(
        Event(
            id=event,
            kind=dice.choice(KINDS),
            from_=(start := dice.moment()),
            until=dice.choice([None, start + timedelta(hours=dice.randint(1, 240))]),
        )
        for event in EVENTS
    )
    closed = dice.moment()
    return Calendar(
        workdays=dice.choice([WEEKDAYS[:5], WEEKDAYS[:4]]),
        holidays=(Holiday(date=dice.moment().date()),),
        closures=(Closure(from_=closed, until=closed + timedelta(days=2)),),
        events=events,
    )


def random_approvals(
    dice: Dice, company: Company, rules: tuple[Rule, ...]
) -> tuple[ApprovalOnFile, ...]:
    """Yeses on file: mostly from somebody who is asked, for anybody, on any channel."""
    asking = [
        (rule.id, rule.id + key, clause.ask)
        for rule in rules
        for key, clause in rule.clauses.items()
        if clause.ask
    ]
    people = [person.id for person in company.people]
    holders = {role: [p.id for p in company.people if role in p.roles] for role in ROLES}
    outside = ["outside:the owner", "depicted:adults", "depicted:minors", "guardians"]
    outside += [f"customer:{name.title()}" for name in CUSTOMERS]
    found: list[ApprovalOnFile] = []
    for place in range(dice.randint(4, 12) if asking else 0):
        rule, clause, ask = dice.choice(asking)
        asked = dice.choice(dice.choice(ask.steps).of)
        likely = holders.get(asked.role or asked.name) or [asked.person or asked.name]
        likely = [one for one in likely if one in people] or people + outside
        found.append(
            ApprovalOnFile(
                id=f"yes{place}",
                rule=dice.choice([rule, clause]),
                approver=dice.choice(likely if dice.maybe(0.6) else people + outside),
                person=dice.choice([None, None, None, dice.choice(people)]),
                customer=dice.choice([None, None, None, *CUSTOMERS]),
                text=dice.choice([None, None, "I work at A", "Hello"]),
                channels=("any",)
                if dice.maybe(0.8)
                else dice.some([channel.id for channel in company.channels], 4),
                from_=FIRST_DAY,
                until=dice.choice([None, None, dice.moment()]),
            )
        )
    return tuple(found)


class Clauses:
    """The rules of one company: every clause draws a few of the things a clause can say."""

    def __init__(self, dice: Dice, company: Company) -> None:
        self.dice = dice
        self.people = [person.id for person in company.people]
        self.units = [unit.id for unit in company.units]
        self.topics = [topic.id for topic in company.topics]
        self.channels = [channel.id for channel in company.channels]

    def rules(self) -> tuple[Rule, ...]:
        dice = self.dice
        shape = {
            f"{n}.{dice.randint(0, 20)}": dice.choice(["a", "ab", "abc"])
            for n in range(dice.randint(4, 9))
        }
        names = [*shape, *(f"{rule}{key}" for rule, keys in shape.items() for key in keys)]
        return tuple(
            Rule(
                id=rule,
                strength=dice.choice(["must", "must", "should", "may"]),
                rank=dice.choice([*RANKS, "company", "company", "company", "company"]),
                clauses={key: self.clause(names) for key in keys},
                valid_from=dice.choice([None, None, None, dice.moment()]),
                valid_until=dice.choice([None, None, None, dice.moment()]),
            )
            for rule, keys in shape.items()
        )

    def clause(self, names: list[str]) -> Clause:
        dice = self.dice
        effect = dice.choices(list(EFFECTS), list(EFFECTS.values()))[0]
        said = self.selectors()
        # a prohibition that says little stops everything, and nothing else would ever be seen
        least = {"forbid": 2, "no_reply": 2, "ask": 1, "require": 1}.get(effect, 0)
        chosen = dice.some(list(said), 3, least)
        fields: dict[str, Any] = {}
        for name in chosen:
            fields |= said[name]()
        if effect in ("allow", "ask"):
            fields["only"] = dice.maybe(0.15 if "who" in fields else 0.03)
            fields["protected"] = dice.maybe(0.15)
        if effect == "ask" or dice.maybe(0.02):
            fields["ask"] = self.approval()
        if effect in ("require", "advise"):
            fields |= self.duty()
        if dice.maybe(0.35):
            fields["overrides"] = tuple(
                Override(rule=name, stated=dice.maybe(0.8)) for name in dice.some(names, 3)
            )
        return Clause(
            effect=effect,
            deputies=dice.choice(["absent", "absent", "always", "never"]),
            secret=dice.maybe(0.1),
            **fields,
        )

    def selectors(self) -> dict[str, Callable[[], dict[str, Any]]]:
        dice = self.dice
        conditions = CONDITIONS
        return {
            "who": lambda: {"who": tuple(self.who() for _ in range(dice.randint(1, 3)))},
            "except": lambda: {"except_": tuple(self.who() for _ in range(dice.randint(1, 2)))},
            "both": lambda: {"who": (self.who(),), "except_": (self.who(),)},
            "do": lambda: {"do": self.actions()},
            "on": lambda: {"on": tuple(self.where() for _ in range(dice.randint(1, 2)))},
            "about": lambda: {"about": dice.some(self.topics, 3)},
            "part": lambda: {
                "about": dice.choice([(), dice.some(self.topics, 2)]),
                "apart_from": dice.some(self.topics, 2),
            },
            "answering": lambda: {"answering": dice.some(MESSAGES)},
            "when": lambda: {"when": self.when()},
            "if": lambda: {"if_": dice.some(conditions, 2)},
            "if_any": lambda: {"if_any": dice.some(conditions, 3)},
            "unless": lambda: {"unless": dice.some(conditions, 2)},
            "text": lambda: {"if_": dice.some(conditions, 1), "unless": dice.some(conditions, 1)},
        }

    def actions(self) -> tuple[str, ...]:
        dice = self.dice
        common = ("publish", "publish", "share", "reply", "say", "communicate", "post", "any")
        return dice.some(common if dice.maybe(0.8) else (*ACTIONS, *GROUPS), 3)

    def who(self) -> Who:
        dice = self.dice
        keys: dict[str, Callable[[], dict[str, Any]]] = {
            "name": lambda: {
                "name": dice.choice(
                    ["everyone", *ROLES, *self.people, *self.units, *LEVELS, *STATUSES, *RELATIONS]
                )
            },
            "person": lambda: {"person": dice.some(self.people, 3)},
            "role": lambda: {"role": dice.some(ROLES, 3)},
            "unit": lambda: {"unit": dice.some(self.units, 2)},
            "level": lambda: {"level": dice.some(LEVELS, 1)},
            "status": lambda: {
                "status": dice.some(
                    tuple(set(STATUSES)) and ("employee", "apprentice", "leaver", "contractor"), 3
                )
            },
            "country": lambda: {"country": ("CH",)},
            "relation": lambda: {"relation": dice.some(RELATIONS, 3)},
            "minor": lambda: {"minor": dice.maybe(0.5)},
            "spokesperson": lambda: {"spokesperson": dice.maybe(0.5)},
        }
        fields: dict[str, Any] = {}
        for name in dice.some(
            [*keys, "role", "role", "relation", "relation"], 1 if dice.maybe(0.75) else 2
        ):
            fields |= keys[name]()
        if "name" in fields:
            fields = {"name": fields["name"]}
        return Who(**fields)

    def where(self) -> Where:
        dice = self.dice
        keys: dict[str, Callable[[], dict[str, Any]]] = {
            "name": lambda: {"name": dice.choice(["any", *CLASSES, *NETWORKS, *self.channels])},
            "class": lambda: {"class_": dice.some(CLASSES, 3)},
            "network": lambda: {"network": dice.some(NETWORKS, 1)},
            "channel": lambda: {"channel": dice.some(self.channels, 5)},
            "tag": lambda: {"tag": dice.some(TAGS)},
            "tone": lambda: {"tone": dice.some(TONES)},
            "status": lambda: {
                "status": dice.some(("open", "paused", "closed", "requested", "not_existing"), 3)
            },
            "language": lambda: {"language": dice.some(("de", "en"), 1)},
            "audience": lambda: {"audience": dice.some(AUDIENCES, 1)},
            **{
                flag: (lambda flag=flag: {flag: dice.maybe(0.5)})
                for flag in (
                    "shows_employer",
                    "profile_visible",
                    "employer_site",
                    "registered",
                    "by_delegation",
                    "own_topic",
                )
            },
        }
        fields: dict[str, Any] = {}
        for name in dice.some([*keys, "class", "class"], 1 if dice.maybe(0.75) else 2):
            fields |= keys[name]()
        return Where(**({"name": fields["name"]} if "name" in fields else fields))

    def when(self) -> When:
        dice = self.dice
        keys: dict[str, Callable[[], dict[str, Any]]] = {
            "from": lambda: {"from_": self.anchor()},
            "until": lambda: {"until": self.anchor()},
            "during": lambda: {"during": dice.some((*EVENTS, *KINDS))},
            "outside": lambda: {"outside": dice.some((*EVENTS, *KINDS))},
            "days": lambda: {"days": dice.some(WEEKDAYS, 5, 2)},
            "hours": lambda: {"hours": dice.some(("07:00-17:00", "22:00-06:00", "12:00-24:00"))},
            "business_hours": lambda: {"business_hours": dice.maybe(0.5)},
            "yearly": lambda: {"yearly": dice.some(("03-05..03-10", "12-20..03-08"))},
            "public": lambda: {"public": dice.some((*FACTS, EMBARGO))},
            "not_public": lambda: {"not_public": dice.some((*FACTS, EMBARGO))},
            "employed": lambda: {"employed": dice.choice(["before", "during", "after"])},
            "scheduled": lambda: {"scheduled": dice.maybe(0.5)},
            "asked": lambda: {"asked": dice.maybe(0.5)},
            "delegated_by": lambda: {"delegated_by": (self.who(),)},
        }
        fields: dict[str, Any] = {}
        for name in dice.some(list(keys), 1 if dice.maybe(0.7) else 2):
            fields |= keys[name]()
        return When(**fields)

    def anchor(self) -> str:
        dice, moment = self.dice, self.dice.moment()
        offset = dice.choice(
            ["", "", " - 2 days", " + 3 hours", " + 2 workdays", " - 1 week", " - 1 workday"]
        )
        fixed = [f"{moment:%Y-%m-%d}", f"{moment:%Y-%m-%d %H:%M}"]
        event = dice.choice(EVENTS)
        kind = dice.choice(KINDS)
        return (
            dice.choice([*fixed, event, f"{event}.start", f"{event}.end", f"{kind}.end"]) + offset
        )

    def approval(self) -> Approval:
        dice = self.dice
        steps: list[Step] = []
        for _ in range(1 if dice.maybe(0.8) else 2):
            of = tuple(self.approver() for _ in range(dice.choice([1, 1, 2, 3])))
            steps.append(Step(of=of, need=dice.choice(["all", "all", "one", "1/2"])))
        return Approval(steps=tuple(steps))

    def approver(self) -> Approver:
        dice = self.dice
        inside = ["channel_owner", "topic_owner", "topic_owner", "unit_head"]
        outside = ["customer", "depicted", "guardian"]
        fields: dict[str, Any] = dice.choice(
            [
                {"role": dice.choice(ROLES[:3])},
                {"role": dice.choice(ROLES)},
                {"person": dice.choice(self.people)},
                {"unit": dice.choice(self.units)},
                {"relation": dice.choice(inside)},
                {"relation": dice.choice(inside)},
                {"name": dice.choice([*ROLES, *self.people, *self.units, *inside])},
                {"name": dice.choice(outside)},
                {"name": dice.choice(outside)},
                {"outside": {"en": "the owner"}},
            ]
        )
        return Approver(**fields, deputy=dice.maybe(0.8))

    def duty(self) -> dict[str, Any]:
        dice = self.dice
        text = Text(
            forms=dice.choice([FORMS, {"any": FORMS["any"]}, {"de": FORMS["de"]}]),
            place=dice.choice(["post", "post", "profile", "either"]),
            position=dice.choice(["anywhere", "anywhere", "start", "end"]),
            language=dice.choice([(), (), ("de",), ("de", "en")]),
            met_by=dice.choice([(), (), ("discloses_employer",), dice.some(CONDITIONS, 1)]),
        )
        act = Act(id="report", words={"en": "Report it."})
        return dice.choice(
            [{"text": text}, {"text": text}, {"act": act}, {"text": text, "act": act}]
        )
