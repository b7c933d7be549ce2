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


# ── for bare questions ───────────────────────────────────────────────────────────────────────────


def bare_company(seed: int) -> Company:
    """The company of this seed, made to be asked without a text.

    Few of its clauses wait for a condition, more of them turn on who somebody is, and it has what
    ``company`` never has: absences that overlap, several own channels on one network, a channel
    registered as not existing, approvals that nobody has to give, now and then nothing of a kind.
    """
    dice = Dice(f"bare {seed}")
    said = company(seed)
    people = [person.id for person in said.people]
    topics = [topic.id for topic in said.topics]
    own = [channel for channel in said.channels if channel.class_ == "ambassador" and channel.owner]
    more = [
        Channel(
            id=f"{dice.choice('az')}_more{place}",
            class_=dice.choice(["ambassador", "ambassador", "official"]),
            network=(beside := dice.choice([*own, said.channels[0]])).network,
            topics=dice.some(topics, 2, 0),
            owner=beside.owner,
            deputy=dice.choice([*people, None]),
            status=dice.choice(["open", "closed", "closed", "paused", "not_existing"]),
            closed_since=dice.moment(),
            opened=dice.choice([None, None, dice.moment().date()]),
        )
        for place in range(dice.randint(0, 2))
    ]
    away = [
        Absence(
            id=f"again{place}",
            person=person,
            from_=(start := dice.moment() - timedelta(days=3)),
            until=start + timedelta(days=dice.randint(5, 15)),
            deputy=dice.choice([*people, None]),
        )
        for place, person in enumerate(dice.some(people, 2) * 2)
    ]
    said = replace(
        said,
        channels=(*said.channels, *more),
        absences=(*said.absences, *away),
        consents=Consents(),
    )
    clauses = Relations(dice, said)
    names = [f"{rule.id}{key}" for rule in said.guideline.rules for key in rule.clauses]
    further = [
        Rule(
            id=f"20.{number}",
            rank=dice.choice([*RANKS, "company", "company", "company"]),
            clauses={key: clauses.clause(names) for key in "ab"},
        )
        for number in range(dice.randint(1, 3))
    ]
    rules = [*map(unread(dice), said.guideline.rules), *map(unread(dice), further)]
    dice.shuffle(rules)
    said = replace(said, guideline=replace(said.guideline, rules=tuple(rules)))
    match dice.choice(["as they are", "as they are", "as they are", "any topic", "a topic"]):
        case "any topic":  # topics are equal, but for those that are a channel's own
            nobodys = tuple(replace(person, topics=()) for person in said.people)
            said = with_clauses(replace(said, people=nobodys), topics_alike)
        case "a topic":  # who names none is asked which it is
            said = with_clauses(
                said, lambda clause: replace(clause, about=clause.about or dice.some(topics, 3))
            )
    return without(said, dice.choice(PARTS_LEFT_OUT)) if dice.maybe(0.08) else said


PARTS_LEFT_OUT = ("rules", "topics", "channels", "people")


class Relations(Clauses):
    """Clauses that turn on who somebody is to the channel and the topic, and who stands in."""

    def __init__(self, dice: Dice, company: Company) -> None:
        super().__init__(dice, company)
        self.away = sorted({absence.person for absence in company.absences if absence.deputy})

    def clause(self, names: list[str]) -> Clause:
        """A prohibition always names people: else it would stop everybody."""
        clause = super().clause(names)
        if clause.effect in ("forbid", "no_reply") and not clause.who:
            return replace(clause, who=(self.who(), self.who()))
        if clause.effect in ("allow", "ask") and clause.who and self.dice.maybe(0.4):
            overrides = tuple(Override(rule=name) for name in self.dice.some(names, 5))
            return replace(clause, only=True, overrides=overrides)
        return clause

    def selectors(self) -> dict[str, Callable[[], dict[str, Any]]]:
        """No conditions, and people more often than anything else."""
        said = super().selectors()
        names = ("who", "except", "both", "do", "on", "about", "part", "when")
        further = {"whom": said["who"], "assigned": self.assigned}
        return further | {name: said[name] for name in names}

    def assigned(self) -> dict[str, Any]:
        """A matter of who gave the task."""
        relation = Who(relation=self.dice.some(RELATIONS, 2))
        return {"when": When(delegated_by=self.dice.choice([(relation,), (self.who(), relation)]))}

    def who(self) -> Who:
        """Persons, roles or relations; half of the time something that has to hold besides."""
        dice = self.dice
        naming: dict[str, Any] = dice.choice(
            [
                {"person": dice.some(self.away or self.people, 2)},
                {"role": dice.some(ROLES[:3], 2)},
                {"relation": (dice.choice(["channel_owner", "topic_owner"]),)},
                {"relation": dice.some(RELATIONS, 2)},
            ]
        )
        besides: dict[str, Any] = dice.choice(
            [
                {},
                {},
                {},
                {"level": dice.some(LEVELS, 1)},
                {"status": dice.some(("employee", "apprentice", "leaver"), 2)},
                {"unit": dice.some(self.units, 2)},
                {"minor": dice.maybe(0.3)},
                {"spokesperson": dice.maybe(0.5)},
                {"relation": dice.some(RELATIONS, 3)},
            ]
        )
        return Who(**(naming | besides))

    def where(self) -> Where:
        """More often than elsewhere a matter of status, or of the channel's own topics."""
        dice = self.dice
        if dice.maybe(0.25):
            return Where(own_topic=dice.maybe(0.7), class_=dice.some(CLASSES, 3, 0))
        if dice.maybe(0.2):
            statuses = ("open", "paused", "closed", "requested", "not_existing")
            return Where(status=dice.some(statuses, 3))
        return super().where()

    def approval(self) -> Approval:
        """One in four is a formality: no steps, or one that asks nobody."""
        return Approval(
            steps=self.dice.choice([(), (Step(of=()),)] + [super().approval().steps] * 6)
        )


def unread(dice: Dice) -> Callable[[Rule], Rule]:
    """Takes most conditions out of a rule: nobody read anything, so its clauses would not match.

    They stay where everybody would be forbidden, or asked for, everything.
    """

    def said(clause: Clause) -> Clause:
        few = clause.who and (clause.about or clause.on or clause.do)
        tame = few or clause.effect not in ("forbid", "no_reply", "ask")
        return replace(clause, if_=(), if_any=()) if tame and dice.maybe(0.85) else clause

    return lambda rule: replace(
        rule, clauses={key: said(clause) for key, clause in rule.clauses.items()}
    )


def topics_alike(clause: Clause) -> Clause:
    """The clause without topics and without ties to them."""
    ties = ("topic_owner", "topic_deputy", "own_topics")

    def untied(whos: tuple[Who, ...]) -> tuple[Who, ...]:
        return tuple(
            replace(
                who,
                name="channel_owner" if who.name in ties else who.name,
                relation=tuple("channel_owner" if r in ties else r for r in who.relation),
            )
            for who in whos
        )

    who, except_ = untied(clause.who), untied(clause.except_)
    return replace(clause, who=who, except_=except_, about=(), apart_from=())


def with_clauses(said: Company, change: Callable[[Clause], Clause]) -> Company:
    """The company with every clause changed."""
    rules = tuple(
        replace(rule, clauses={key: change(clause) for key, clause in rule.clauses.items()})
        for rule in said.guideline.rules
    )
    return replace(said, guideline=replace(said.guideline, rules=rules))


def without(said: Company, part: str) -> Company:
    """The company without rules, topics, channels or people, and without what names them."""

    def saying(**less: Any) -> Guideline:
        return with_clauses(said, lambda clause: replace(clause, **less)).guideline

    def each(part: str, **changes: Any) -> Any:
        return tuple(replace(one, **changes) for one in getattr(said, part))

    nobody: dict[str, Any] = {"owner": None, "deputy": None}
    match part:
        case "rules":
            return replace(said, guideline=Guideline())
        case "topics":
            return replace(
                said,
                topics=(),
                people=each("people", topics=()),
                channels=each("channels", topics=()),
                guideline=saying(about=(), apart_from=()),
            )
        case "channels":
            return replace(said, channels=(), guideline=saying(on=()))
        case _:
            return replace(
                said,
                people=(),
                absences=(),
                units=each("units", head=None),
                topics=each("topics", **nobody, route_to=None, route_deputy=None),
                channels=each("channels", **nobody, contributors=()),
                guideline=Guideline(),
            )
