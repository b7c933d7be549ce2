"""A large company, as values or as a folder: the one that speed is measured on.

One seed makes one company. The mix of its rules is that of real guidelines and of the demo: a few
general paragraphs for everybody, some for a whole class of channels or field of topics, and, the
larger the guideline, the more local ones, of a unit or a role on its own topics. So a guideline of
ten thousand rules is longer than one of a hundred, and not a hundred times stricter.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.action import GROUPS
from sayso.engine.calendar import Calendar, Closure, Event, Holiday
from sayso.engine.channel import Channel, ChannelClass, ClassName
from sayso.engine.company import Company, Profile
from sayso.engine.guideline import (
    Act,
    Approval,
    Approver,
    Clause,
    Effect,
    Guideline,
    Override,
    Rank,
    Relation,
    Rule,
    Step,
    Text,
    When,
    Where,
    Who,
)
from sayso.engine.person import Absence, Level, LevelHeld, Person, Role, Site, Status, Unit
from sayso.engine.topic import Topic

T = TypeVar("T")

clock = datetime.fromisoformat
"""A moment on the company's own clock, which has no zone."""

MOMENT = clock("2026-09-16 10:30")
"""A Wednesday in working hours, outside every quiet period: the moment of all questions."""

NETWORKS = ("linkedin", "instagram", "facebook", "youtube", "mastodon", "bluesky", "tiktok", "xing")
TAGS = ("group", "sales", "service", "careers", "investors", "campaign", "region", "research")
TONES = ("sachlich", "herzlich", "knapp")
AUDIENCES = ("customers", "everybody", "investors", "applicants")
LANGUAGES = ("de", "en", "fr", "it")
LEVELS = {"basic": 0.88, "privacy": 0.6, "pictures": 0.35, "ambassador": 0.04, "speaker": 0.01}
"""Levels, and the share of units in which most have taken the course."""
SINGLE_ROLES = (
    *("ceo", "cfo", "head_of_communications", "head_of_legal", "head_of_hr", "press_officer"),
    *("ceo_2", "cfo_2", "head_of_communications_2", "head_of_legal_2", "head_of_hr_2"),
)
"""Roles that one person holds; those that end in ``_2`` stand in."""
EFFECTS: dict[Effect, float] = {
    "forbid": 31,
    "allow": 22,
    "require": 20,
    "ask": 16,
    "advise": 9,
    "no_reply": 2,
}
RANKS: dict[Rank, float] = {"company": 80, "channel": 12, "law": 5, "exchange": 3}
CONDITIONS = (
    "speaks_for_company",
    "names_customer",
    "insider_figure",
    "interprets",
    "insult",
    "image_rights",
    "made_with_ai",
    "guarantee_claim",
    "recommends_product",
    "names_competitor",
    "personal_data",
    "confidential_internal",
)
DO = {
    ("communicate",): 46,
    ("publish",): 12,
    ("post",): 12,
    ("say",): 8,
    ("reply", "comment"): 10,
    ("share", "share_with_comment"): 6,
    ("speak_to_press",): 2,
    ("create_channel", "rename_channel"): 2,
    ("update_profile",): 2,
}
INSIDE: tuple[Relation, ...] = ("channel_owner", "channel_deputy", "channel_contributor")
TOPICAL: tuple[Relation, ...] = ("topic_owner", "topic_deputy", "own_topics")
HELD = {"de": ("ich arbeite bei Grossfirma",), "en": ("i work at Grossfirma",), "any": ("#team",)}


class Size(Struct, frozen=True, kw_only=True):
    """How many of everything there are; the places count among the channels."""

    people: int = 10_000
    channels: int = 500
    topics: int = 200
    roles: int = 40
    units: int = 120
    ambassadors: int = 150
    absences: int = 600


class Chance(random.Random):
    """Chance with the moves that building a company takes."""

    def maybe(self, share: float) -> bool:
        """Whether it happens, in ``share`` of all cases."""
        return self.random() < share

    def some(self, values: Sequence[T], most: int = 2, least: int = 1) -> tuple[T, ...]:
        """Between ``least`` and ``most`` different ones of ``values``."""
        count = min(len(values), self.randint(least, most))
        return tuple(self.sample(values, count))

    def one(self, weights: Mapping[T, float]) -> T:
        """One of the keys, as often as its weight says."""
        return self.choices(list(weights), list(weights.values()))[0]


def company(rules: int, size: Size | None = None, *, seed: int = 1) -> Company:
    """The company of this seed with so many rules."""
    said = staff(size or Size(), seed)
    return replace(said, guideline=Paragraphs(Chance(seed * 7919 + rules), said).guideline(rules))


def staff(size: Size, seed: int) -> Company:
    """Everything but the rules: people, channels, topics, calendar."""
    chance = Chance(seed)
    people = [f"p_{n:05d}" for n in range(size.people)]
    units = tree([f"u_{n:03d}" for n in range(size.units)], 8)
    topics = tree([f"t_{n:03d}" for n in range(size.topics)], 6)
    roles = [*SINGLE_ROLES, *(f"r_{n:02d}" for n in range(size.roles - len(SINGLE_ROLES)))]
    ambassadors = [people[n * size.people // size.ambassadors] for n in range(size.ambassadors)]
    editors, experts = people[: size.people // 25], people[-size.people // 60 :]
    return Company(
        profile=Profile(
            name="Grossfirma AG",
            fictional=True,
            timezone="Europe/Zurich",
            languages=LANGUAGES,
            guideline_languages=("de",),
        ),
        sites=tuple(
            Site(id=f"s_{country.lower()}", name=country, country=country)
            for country in ("CH", "DE", "FR", "US")
        ),
        units=tuple(
            Unit(id=unit, name={"de": f"Bereich {unit}"}, parent=parent, head=chance.choice(people))
            for unit, parent in units.items()
        ),
        roles=tuple(
            Role(
                id=role,
                name={"de": f"Rolle {role}"},
                deputy=f"{role}_2" if f"{role}_2" in SINGLE_ROLES else None,
            )
            for role in roles
        ),
        levels=tuple(
            Level(id=level, name={"de": f"Stufe {level}"}, minutes=45, valid_years=2)
            for level in LEVELS
        ),
        people=workforce(chance, people, list(units), list(topics), roles, set(ambassadors)),
        absences=absences(chance, people, size.absences),
        classes=(
            ChannelClass(id="official", name={"de": "Offiziell"}, registered=True, closed=True),
            ChannelClass(
                id="ambassador", name={"de": "Botschafter"}, registered=True, ask_first=True
            ),
            ChannelClass(id="private", name={"de": "Privat"}, ask_first=True, advice=True),
            ChannelClass(id="review", name={"de": "Bewertung"}, ask_first=True),
            ChannelClass(id="press", name={"de": "Medien"}, closed=True),
        ),
        channels=register(chance, size, editors, ambassadors, list(topics)),
        topics=tuple(
            Topic(
                id=topic,
                name={"de": f"Thema {topic}"},
                parent=parent,
                owner=chance.choice(experts) if chance.maybe(0.9) else None,
                deputy=chance.choice(experts) if chance.maybe(0.9) else None,
                secret=chance.maybe(0.015),
                terms={"de": (f"Stichwort {topic}",)},
            )
            for topic, parent in topics.items()
        ),
        calendar=calendar(),
    )


def tree(names: list[str], branches: int) -> dict[str, str | None]:
    """Each name with the one above it: ``branches`` beneath each."""
    return {name: names[(n - 1) // branches] if n else None for n, name in enumerate(names)}


class Usual(Struct, frozen=True):
    """What people of one unit mostly share: site, typical roles, the day of each course."""

    site: str
    roles: tuple[str, ...]
    courses: dict[str, datetime]


def workforce(
    chance: Chance,
    people: list[str],
    units: list[str],
    topics: list[str],
    roles: list[str],
    ambassadors: set[str],
) -> tuple[Person, ...]:
    """Everybody. A unit has its roles and takes its courses together; some people stand out.

    Most hold a course or two; some have let one lapse.
    """
    common = roles[len(SINGLE_ROLES) :]
    midnight = MOMENT.replace(hour=0, minute=0)

    def some_day() -> datetime:
        return midnight - timedelta(days=chance.randint(1, 800))

    usual = {
        unit: Usual(
            chance.choice(("s_ch", "s_ch", "s_ch", "s_de", "s_fr", "s_us")),
            chance.some(common, 2),
            {level: some_day() for level, share in LEVELS.items() if chance.maybe(share)},
        )
        for unit in units
    }

    def courses(person: str, unit: str) -> tuple[LevelHeld, ...]:
        days = {level: day for level, day in usual[unit].courses.items() if not chance.maybe(0.06)}
        if chance.maybe(0.15):
            days[chance.one(LEVELS)] = some_day()
        if person in ambassadors:
            days |= {level: midnight - timedelta(days=90) for level in ("basic", "ambassador")}
        return tuple(
            LevelHeld(level=level, from_=day, until=day + timedelta(days=730))
            for level, day in days.items()
        )

    def roles_of(number: int, unit: str) -> tuple[str, ...]:
        own = (SINGLE_ROLES[number],) if number < len(SINGLE_ROLES) else ()
        kind = chance.one({"none": 50, "usual": 42, "other": 8})
        more = {"none": (), "usual": usual[unit].roles, "other": common}[kind]
        return (*own, chance.choice(more)) if more else own

    def member(number: int, person: str) -> Person:
        status: Status = chance.one(
            {"employee": 88, "apprentice": 4, "contractor": 4, "agency": 2, "leaver": 2}
        )
        unit = chance.choice(units)
        expert = person in ambassadors or chance.maybe(0.04)
        return Person(
            id=person,
            name=f"Vera Muster {number}",
            function="Fachkraft",
            unit=unit,
            site=usual[unit].site,
            status=status,
            roles=roles_of(number, unit),
            email=f"{person}@grossfirma.example",
            birth_year=2009 if status == "apprentice" else chance.randint(1962, 2004),
            languages=chance.some(LANGUAGES, 3),
            employed_from=clock(f"{chance.randint(2000, 2025)}-01-01"),
            employed_until=clock("2026-06-30") if status == "leaver" else None,
            levels=courses(person, unit),
            topics=chance.some(topics, 3) if expert else (),
            spokesperson=number < 20,
        )

    return tuple(member(number, person) for number, person in enumerate(people))


def absences(chance: Chance, people: list[str], count: int) -> tuple[Absence, ...]:
    """Holidays and leaves; a third of them at the moment of the questions."""
    found: list[Absence] = []
    for number in range(count):
        start = MOMENT.replace(hour=0, minute=0) + timedelta(days=chance.randint(-40, 20))
        away, deputy = chance.sample(people, 2)
        found.append(
            Absence(
                id=f"ab_{number}",
                person=away,
                from_=start,
                until=start + timedelta(days=chance.randint(2, 25)),
                deputy=deputy if chance.maybe(0.6) else None,
                reason="Ferien",
            )
        )
    return tuple(found)


def register(
    chance: Chance, size: Size, editors: list[str], ambassadors: list[str], topics: list[str]
) -> tuple[Channel, ...]:
    """Places everybody knows, ambassadors' own channels, and official ones for the rest."""
    kinds: tuple[tuple[ClassName, tuple[str, ...]], ...] = (
        ("private", NETWORKS),
        ("ambassador", NETWORKS[:4]),
        ("review", ("kununu", "glassdoor")),
        ("press", ("press",)),
    )
    places = [
        Channel(
            id=f"my_{class_}_{network}",
            class_=class_,
            network=network,
            name={"de": f"Mein {network}"},
            shows_employer=class_ == "private" and n % 2 == 0,
            profile_visible=n % 4 != 3,
            place=True,
        )
        for class_, networks in kinds
        for n, network in enumerate(networks)
    ]
    own = [
        Channel(
            id=f"amb_{n:03d}",
            class_="ambassador",
            network=chance.choice(NETWORKS[:4]),
            name={"de": f"Botschafterkanal {n}"},
            topics=chance.some(topics, 4),
            languages=chance.some(LANGUAGES, 2),
            tone=chance.choice(TONES),
            tags=chance.some(TAGS, 1, 0),
            owner=person,
            status=chance.one({"open": 92, "paused": 5, "closed": 3}),
            opened=date(2025, chance.randint(1, 12), 1),
            shows_employer=True,
            profile_text="Ich arbeite bei Grossfirma.",
        )
        for n, person in enumerate(ambassadors)
    ]
    official = [
        Channel(
            id=f"off_{n:03d}",
            class_="official",
            network=chance.choice(NETWORKS),
            name={"de": f"Kanal {n}"},
            purpose="Was wir tun.",
            audience=chance.choice(AUDIENCES),
            topics=chance.some(topics, 8, 2),
            languages=chance.some(LANGUAGES, 3),
            tone=chance.choice(TONES),
            tags=chance.some(TAGS, 3),
            owner=chance.choice(editors),
            deputy=chance.choice(editors),
            contributors=chance.some(editors, 6, 0),
            by_delegation=chance.maybe(0.1),
            status=chance.one({"open": 93, "paused": 3, "closed": 3, "requested": 1}),
            opened=date(chance.randint(2012, 2025), 1, 1),
            last_confirmed=date(2026, 1, 15),
            registered_with="social@grossfirma.example",
            two_factor=True,
            employer_site=chance.maybe(0.1),
        )
        for n in range(size.channels - len(places) - len(own))
    ]
    return (*official, *own, *places)


def calendar() -> Calendar:
    """Quiet periods before the results, a crisis that is over, a launch that is on."""
    return Calendar(
        holidays=(Holiday(date=date(2026, 8, 1)), Holiday(date=date(2026, 12, 25))),
        closures=(Closure(from_=clock("2026-12-24"), until=clock("2027-01-04")),),
        events=(
            *(
                Event(
                    id=f"q_{year}_{half}",
                    kind="quiet_period",
                    from_=clock(f"{year}-0{month}-01"),
                    until=clock(f"{year}-0{month + 2}-03 07:00"),
                )
                for year in (2025, 2026, 2027)
                for half, month in ((1, 1), (2, 7))
            ),
            Event(id="fire", kind="crisis", from_=clock("2026-04-02"), until=clock("2026-04-09")),
            Event(id="fair", kind="launch", from_=clock("2026-09-14"), until=clock("2026-09-19")),
        ),
    )


class Paragraphs:
    """The rules of one company: general ones first, then by class or field, then local ones."""

    def __init__(self, chance: Chance, said: Company) -> None:
        self.chance = chance
        self.units = [unit.id for unit in said.units[9:]]
        self.divisions = [unit.id for unit in said.units[1:9]]
        self.topics = [topic.id for topic in said.topics[7:]]
        self.fields = [topic.id for topic in said.topics[1:7]]
        self.subfields = [topic.id for topic in said.topics[7:43]]
        self.roles = [role.id for role in said.roles]
        self.people = [person.id for person in said.people]
        self.registered = [channel.id for channel in said.channels if not channel.place]

    def guideline(self, count: int) -> Guideline:
        """``count`` rules, half again as many clauses."""
        chance = self.chance
        general = self.general()[:count]
        wide = min(240, count * 3 // 10)
        rules = [self.rule(n, (clause,)) for n, clause in enumerate(general)]
        for number in range(len(rules), count):
            local = number >= len(general) + wide
            clauses = chance.one({1: 60, 2: 30, 3: 10})
            rules.append(
                self.rule(number, tuple(self.clause(number, local) for _ in range(clauses)))
            )
        return Guideline(version="1", contact="social@grossfirma.example", rules=tuple(rules))

    def rule(self, number: int, clauses: tuple[Clause, ...]) -> Rule:
        """The rule of this number, with its title and reason."""
        return Rule(
            id=number_of(number),
            title={"de": f"Regel {number}"},
            because={"de": "Weil es sich bewährt hat."},
            strength=self.chance.one({"must": 70, "should": 20, "may": 10}),
            rank="company" if number < len(self.general()) else self.chance.one(RANKS),
            clauses=dict(zip("abc", clauses, strict=False)),
        )

    def general(self) -> tuple[Clause, ...]:
        """What stands at the start of nearly every guideline."""
        opened: dict[str, Any] = {"class_": ("official",), "status": ("open",)}
        mine = (Who(relation=INSIDE),)
        owners = Approval(steps=(Step(of=(Approver(relation="channel_owner"),)),))
        press = Approval(steps=(Step(of=(Approver(role="head_of_communications"),)),))
        return (
            Clause(effect="allow", who=mine, do=("communicate",), on=(Where(**opened),)),
            Clause(
                effect="allow",
                who=(Who(level=("basic",)),),
                do=("communicate",),
                on=(
                    Where(**opened, tag=("careers",)),
                    Where(**opened, tag=("campaign",)),
                    Where(**opened, tag=("research",)),
                ),
                apart_from=(self.fields[0],),
            ),
            Clause(
                effect="ask",
                who=(Who(level=("basic",), status=("employee", "apprentice")),),
                except_=mine,
                do=("communicate",),
                on=(Where(**opened, tag=("group", "service", "sales")),),
                ask=owners,
            ),
            Clause(
                effect="allow",
                who=(Who(level=("ambassador",), relation=("channel_owner",)),),
                deputies="never",
                do=("communicate",),
                on=(Where(class_=("ambassador",), status=("open",)),),
            ),
            Clause(
                effect="forbid",
                who=(Who(status=("contractor", "agency", "leaver")),),
                except_=mine,
                do=("communicate",),
                on=(Where(class_=("ambassador", "official")),),
            ),
            Clause(
                effect="ask",
                who=(Who(name="everyone"),),
                except_=(Who(relation=("channel_owner",)),),
                do=("communicate",),
                on=(Where(class_=("ambassador",), own_topic=False, network=NETWORKS[:2]),),
                ask=owners,
            ),
            Clause(
                effect="forbid",
                except_=(Who(role=("ceo", "cfo", "head_of_communications")),),
                do=("communicate",),
                about=(self.fields[0],),
                when=When(during=("quiet_period",)),
            ),
            Clause(
                effect="allow",
                who=(Who(role=("ceo", "cfo", "head_of_communications")), Who(spokesperson=True)),
                do=("communicate", "speak_to_press"),
                on=(Where(class_=("press", "official")),),
            ),
            Clause(effect="forbid", do=("communicate",), if_=("insider_figure",)),
            Clause(effect="forbid", do=("communicate",), if_=("insult",), overrides=()),
            Clause(effect="ask", do=("communicate",), if_=("names_customer",), ask=press),
            Clause(
                effect="require",
                do=("communicate",),
                on=(Where(class_=("private", "review"), shows_employer=False),),
                about=(self.fields[1],),
                text=Text(forms=HELD, place="either", met_by=("discloses_employer",)),
            ),
            Clause(
                effect="forbid",
                who=(Who(name="everyone"),),
                except_=(Who(relation=TOPICAL), Who(role=("r_00", "r_01"))),
                do=("communicate",),
                on=(Where(class_=("private", "ambassador")),),
                if_=("speaks_for_company",),
            ),
            Clause(
                effect="ask",
                who=(Who(level=("basic",)),),
                except_=(Who(relation=TOPICAL), Who(level=("speaker",))),
                do=("say",),
                on=(Where(class_=("private",)),),
                about=tuple(self.fields[2:4]),
                ask=Approval(steps=(Step(of=(Approver(relation="topic_owner"),)),)),
            ),
        )

    def clause(self, number: int, local: bool) -> Clause:
        """One clause of a rule beyond the general ones."""
        chance = self.chance
        effect = chance.one(EFFECTS)
        only = effect in ("allow", "ask") and chance.maybe(0.25)
        binds = effect in ("forbid", "no_reply")
        fields: dict[str, Any] = {"effect": effect, "do": chance.one(DO)}
        who = self.who(local)
        fields["who"] = (who, self.who(local)) if chance.maybe(0.15) else (who,)
        if chance.maybe(0.3 if binds else 0.08):
            fields["except_"] = chance.some(
                (Who(relation=INSIDE), Who(relation=TOPICAL), Who(role=chance.some(self.roles)))
            )
        # what only some may, is about something narrow: else it would forbid everybody everything
        fields["on"] = (self.account(),) if only else self.places()
        if only or local or binds or chance.maybe(0.5):
            wide = self.subfields if binds else self.fields
            fields["about"] = chance.some(self.topics if only or local else wide, 2)
        if chance.maybe(0.12):
            fields["apart_from"] = chance.some(self.topics)
        if chance.maybe(0.15):
            fields["when"] = self.when()
        fields |= self.conditions(0.3 if binds or effect == "require" else 0.1)
        if effect == "ask":
            fields["ask"] = self.approval()
        if effect in ("require", "advise"):
            fields |= self.duty()
        if chance.maybe(0.05) and number:
            fields["overrides"] = (Override(rule=number_of(chance.randrange(number))),)
        return Clause(
            only=only,
            protected=effect == "allow" and chance.maybe(0.03),
            deputies=chance.one({"absent": 85, "never": 10, "always": 5}),
            **fields,
        )

    def who(self, local: bool) -> Who:
        """Whom a clause names."""
        chance = self.chance
        kind = chance.one(
            {"unit": 34, "role": 26, "person": 8, "status": 8, "level": 8, "relation": 16}
        )
        units = self.units if local else self.divisions
        if kind == "person":
            return Who(person=chance.some(self.people, 3))
        if kind == "relation":
            return Who(relation=chance.choice((INSIDE, TOPICAL, ("unit_head",))))
        if kind == "role":
            return Who(role=chance.some(self.roles, 3))
        if kind == "status":
            status = chance.some(("apprentice", "contractor", "agency", "leaver"), 2)
            return Who(status=status, unit=chance.some(units, 2) if local else ())
        if kind == "level":
            level = chance.some(("privacy", "pictures", "ambassador", "speaker"), 1)
            return Who(level=level, unit=chance.some(units, 2))
        return Who(unit=chance.some(units, 2))

    def places(self) -> tuple[Where, ...]:
        """Where a clause holds; mostly a class, a network, a tag."""
        chance = self.chance
        kind = chance.one({"class": 34, "network": 16, "tag": 24, "channel": 16, "any": 10})
        if kind == "any":
            return ()
        if kind == "channel":
            return (self.account(),)
        if kind == "tag":
            return (Where(class_=("official",), tag=chance.some(TAGS), status=("open",)),)
        class_: ClassName = chance.choice(
            ("official", "official", "ambassador", "private", "review")
        )
        network = chance.some(NETWORKS) if kind == "network" else ()
        return (Where(class_=(class_,), network=network),)

    def account(self) -> Where:
        """A few channels by name."""
        return Where(channel=self.chance.some(self.registered, 4))

    def when(self) -> When:
        """A time: mostly a span of the year, an event, or hours."""
        chance = self.chance
        return chance.choice(
            (
                When(yearly=("12-20..01-10",)),
                When(yearly=("07-01..09-30",)),
                When(hours=("07:00-18:00",)),
                When(hours=("22:00-06:00",)),
                When(during=("quiet_period",)),
                When(during=("launch",)),
                When(outside=("crisis", "quiet_period")),
                When(business_hours=chance.maybe(0.5)),
                When(days=("sat", "sun")),
                When(from_="2026-03-01", until="2026-12-31"),
                When(asked=chance.maybe(0.5)),
            )
        )

    def conditions(self, share: float) -> dict[str, tuple[str, ...]]:
        """What has to be found in the text, in this share of the clauses."""
        chance = self.chance
        if not chance.maybe(share):
            return {"unless": chance.some(CONDITIONS, 1)} if chance.maybe(0.04) else {}
        return {chance.one({"if_": 70, "if_any": 30}): chance.some(CONDITIONS, 2)}

    def approval(self) -> Approval:
        """Who says yes."""
        chance = self.chance
        approvers = (
            Approver(relation="channel_owner"),
            Approver(relation="topic_owner"),
            Approver(relation="unit_head"),
            Approver(role=chance.choice(SINGLE_ROLES[:6])),
            Approver(person=chance.choice(self.people)),
        )
        return Approval(
            steps=tuple(
                Step(of=chance.some(approvers), need=chance.choice(("all", "one")))
                for _ in range(2 if chance.maybe(0.15) else 1)
            )
        )

    def duty(self) -> dict[str, Any]:
        """Words to carry, or a step to take."""
        if self.chance.maybe(0.5):
            return {"text": Text(forms=HELD, place=self.chance.choice(("post", "either")))}
        return {"act": Act(id="report", words={"de": "Melden Sie es."}, within="1 workday")}


def number_of(number: int) -> str:
    """The number of a rule in the text: twenty to a chapter."""
    return f"{number // 20 + 1}.{number % 20 + 1}"


# ── what others can say too ──────────────────────────────────────────────────────────────────────


def core(rules: int, *, seed: int = 1) -> Company:
    """The company with a guideline that Cedar and Casbin can hold as well, a clause a rule.

    Permissions and prohibitions by role, unit, level, status or person, with exceptions, for groups
    of actions, on classes, networks, tags and channels, about topics and what lies beneath them.
    People have no topics of their own, so that a private profile is private.
    """
    said = staff(Size(), seed)
    chance = Chance(seed * 104_729 + rules)
    drawn = Paragraphs(chance, said)

    def group(local: bool) -> Who:
        kind = chance.one({"unit": 40, "role": 28, "person": 8, "status": 12, "level": 12})
        if kind == "person":
            return Who(person=chance.some(drawn.people, 1))
        if kind == "role":
            return Who(role=chance.some(drawn.roles, 1))
        if kind == "status":
            return Who(status=chance.some(("apprentice", "contractor", "agency"), 1))
        if kind == "level":
            return Who(level=chance.some(tuple(LEVELS), 1))
        return Who(unit=chance.some(drawn.units if local else drawn.divisions, 1))

    def place() -> tuple[Where, ...]:
        kind = chance.one({"class": 34, "network": 16, "tag": 24, "channel": 16, "any": 10})
        if kind == "channel":
            return (Where(channel=chance.some(drawn.registered, 1)),)
        if kind == "tag":
            return (Where(tag=chance.some(TAGS, 1)),)
        if kind == "network":
            return (Where(network=chance.some(NETWORKS, 1)),)
        class_: ClassName = chance.choice(("official", "official", "ambassador", "private"))
        return (Where(class_=(class_,)),) if kind == "class" else ()

    def clause(number: int) -> Clause:
        # the first ones open the official channels, or everything would be closed
        wide = number < 24
        local = number >= 24 + min(160, rules // 5)
        effect: Effect = "allow" if wide else chance.one({"allow": 55, "forbid": 45})
        return Clause(
            effect=effect,
            who=(Who(level=("basic",)) if wide else group(local),),
            except_=(group(True),) if chance.maybe(0.25) else (),
            deputies="never",
            do=("communicate",) if wide else (chance.choice(tuple(GROUPS)[1:5]),),
            on=(Where(class_=("official",)),) if wide else place(),
            about=chance.some(drawn.topics[:30] if wide else drawn.topics, 1),
            apart_from=chance.some(drawn.topics, 1) if chance.maybe(0.15) else (),
        )

    return replace(
        said,
        people=tuple(replace(person, topics=()) for person in said.people),
        guideline=Guideline(
            rules=tuple(
                Rule(id=number_of(number), clauses={"a": clause(number)}) for number in range(rules)
            )
        ),
    )
