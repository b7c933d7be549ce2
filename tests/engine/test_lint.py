"""Each fault of a guideline is found in the smallest company that has it, and not in one without."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from msgspec.structs import replace

from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Company, Profile
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.guideline import (
    Approval,
    Approver,
    Clause,
    Example,
    Examples,
    Guideline,
    Override,
    Paragraph,
    Rule,
    Step,
    Text,
    When,
    Where,
    Who,
)
from sayso.engine.lint import LINTS, lint
from sayso.engine.moment import end_of
from sayso.engine.person import Level, LevelHeld, Person, Role, Unit
from sayso.engine.spot import Spot
from sayso.engine.topic import Topic

AT = datetime.fromisoformat("2026-06-01T09:00")
WORDS = {"de": "x", "en": "x"}


def rule(id_: str, **clauses: Clause) -> Rule:
    return Rule(id=id_, title=WORDS, because=WORDS, clauses=clauses)


PUBLISHES = rule(
    "1",
    a=Clause(
        effect="allow",
        only=True,
        who=(Who(relation=("channel_owner", "channel_deputy")),),
        do=("post",),
        on=(Where(name="official"),),
    ),
)


def sound() -> Company:
    """A company with nothing to complain of."""
    return Company(
        profile=Profile(name="Sound", languages=("de", "en"), guideline_languages=("de", "en")),
        units=(
            Unit(id="all", name=WORDS, head="chair"),
            Unit(id="com", name=WORDS, head="ann", parent="all"),
        ),
        roles=(Role(id="head", name=WORDS, deputy="second"), Role(id="second", name=WORDS)),
        levels=(Level(id="course", name=WORDS),),
        people=(
            Person(id="chair", name="Cho", unit="all", email="cho@sound.example"),
            Person(
                id="ann",
                name="Ann",
                unit="com",
                roles=("head",),
                email="ann@sound.example",
                levels=(LevelHeld(level="course", from_=datetime.fromisoformat("2026-01-01")),),
            ),
            Person(id="ben", name="Ben", unit="com", roles=("second",), email="ben@sound.example"),
        ),
        classes=(
            ChannelClass(
                id="official",
                name=WORDS,
                closed=True,
                registered=True,
                responsible=2,
                confirm="01-01..01-31",
            ),
            ChannelClass(id="ambassador", name=WORDS, registered=True),
            ChannelClass(id="private", name=WORDS),
        ),
        channels=(
            Channel(
                id="page",
                class_="official",
                network="linkedin",
                topics=("work",),
                owner="ann",
                deputy="ben",
                opened=date(2020, 1, 1),
                last_confirmed=date(2026, 1, 10),
                registered_with="social@sound.example",
                two_factor=True,
            ),
            Channel(
                id="anns",
                class_="ambassador",
                network="linkedin",
                owner="ann",
                last_confirmed=date(2026, 1, 10),
                two_factor=True,
                profile_text="Ambassador at Sound",
            ),
            Channel(id="home", class_="private", network="linkedin", place=True),
        ),
        topics=(Topic(id="work", name=WORDS, owner="ann", deputy="ben"),),
        guideline=Guideline(rules=(PUBLISHES,)),
    )


def with_rule(added: Rule) -> Company:
    company = sound()
    rules = (*company.guideline.rules, added)
    return replace(company, guideline=replace(company.guideline, rules=rules))


def with_channel(index: int, **changes: object) -> Company:
    company = sound()
    channels = list(company.channels)
    channels[index] = replace(channels[index], **changes)
    return replace(company, channels=tuple(channels))


def ask(role: str, **changes: object) -> Clause:
    step = Step(of=(Approver(name=role),))
    return Clause(effect="ask", do=("publish",), ask=Approval(steps=(step,)), **changes)  # type: ignore[arg-type]


def left(name: str) -> Company:
    company = sound()
    gone = end_of(date(2026, 3, 31))
    people = tuple(
        replace(person, employed_until=gone) if person.id == name else person
        for person in company.people
    )
    return replace(company, people=people)


FAULTS: dict[str, Callable[[], Company]] = {
    "never_applies": lambda: with_rule(
        rule("2", a=Clause(effect="forbid", on=(Where(network=("myspace",)),)))
    ),
    "never_decides": lambda: with_rule(
        rule("2", a=Clause(effect="allow", on=(Where(name="private"),)))
    ),
    "void_permission": lambda: replace(
        with_rule(rule("2", a=Clause(effect="allow", who=(Who(name="head"),), about=("work",)))),
        guideline=Guideline(
            rules=(
                PUBLISHES,
                rule("2", a=Clause(effect="allow", who=(Who(name="head"),), about=("work",))),
                rule("3", a=Clause(effect="forbid", do=("publish",), about=("work",))),
            )
        ),
    ),
    "inferred_override": lambda: with_rule(
        rule(
            "2",
            a=Clause(
                effect="ask", overrides=(Override(rule="1", stated=False),), ask=Approval(steps=())
            ),
        )
    ),
    "missing_approver": lambda: replace(
        with_rule(rule("2", a=ask("vacant", on=(Where(name="private"),)))),
        roles=(*sound().roles, Role(id="vacant", name=WORDS)),
    ),
    "nobody_above": lambda: with_rule(
        rule(
            "2",
            a=Clause(
                effect="ask",
                on=(Where(name="private"),),
                ask=Approval(steps=(Step(of=(Approver(person="chair"),)),)),
            ),
        )
    ),
    "no_reason": lambda: with_rule(
        Rule(id="2", title=WORDS, clauses={"a": Clause(effect="forbid", if_=("insult",))})
    ),
    "missing_language": lambda: with_rule(
        Rule(
            id="2",
            title={"de": "nur deutsch"},
            because=WORDS,
            clauses={"a": Clause(effect="forbid", if_=("insult",))},
        )
    ),
    "missing_paragraph": lambda: replace(
        sound(),
        guideline=Guideline(
            rules=(PUBLISHES,),
            paragraphs={
                "de": {"1": Paragraph(rule="1", lead="", text="", because="", file="d.md", line=3)},
                "en": {},
            },
        ),
    ),
    "unruled_paragraph": lambda: replace(
        sound(),
        guideline=Guideline(
            rules=(PUBLISHES,),
            paragraphs={
                language: {
                    number: Paragraph(
                        rule=number, lead="", text="", because="", file="d.md", line=3
                    )
                    for number in ("1", "9")
                }
                for language in ("de", "en")
            },
        ),
    ),
    "wrong_example": lambda: with_rule(
        Rule(
            id="2",
            title=WORDS,
            because=WORDS,
            clauses={"a": Clause(effect="forbid", about=("work",), on=(Where(name="private"),))},
            examples=Examples(ok=(Example(text="about work", about=("work",)),)),
        )
    ),
    "unowned_topic": lambda: replace(sound(), topics=(Topic(id="work", name=WORDS, owner="ann"),)),
    "owner_left": lambda: left("ann"),
    "deputy_left": lambda: left("ben"),
    "contributor_left": lambda: replace(
        left("chair"), channels=with_channel(0, contributors=("chair",)).channels
    ),
    "one_responsible": lambda: with_channel(0, deputy=None),
    "nobody_responsible": lambda: with_channel(0, owner=None, deputy=None),
    "unconfirmed": lambda: with_channel(0, last_confirmed=date(2025, 1, 20)),
    "private_address": lambda: with_channel(0, registered_with="ann@mailbox.example"),
    "no_two_factor": lambda: with_channel(0, two_factor=False),
    "lapsed_course": lambda: replace(
        with_rule(
            rule(
                "2",
                a=Clause(
                    effect="allow",
                    only=True,
                    who=(Who(level=("course",)),),
                    on=(Where(name="ambassador"),),
                ),
            )
        ),
        channels=with_channel(1, owner="ben").channels,
    ),
    "profile_text": lambda: replace(
        with_rule(
            rule(
                "2",
                a=Clause(
                    effect="require",
                    on=(Where(name="ambassador"),),
                    text=Text(forms={"en": ("Ambassador at Sound",)}, place="profile"),
                ),
            )
        ),
        channels=with_channel(1, profile_text="Just Ann").channels,
    ),
    "nobody_may_publish": lambda: with_rule(
        rule("2", a=Clause(effect="forbid", do=("publish",), on=(Where(name="official"),)))
    ),
}


def test_a_sound_company_has_no_findings():
    """Nothing is said about a guideline with which nothing is wrong."""
    assert lint(sound(), AT) == ()


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_is_found_where_it_is(code: str):
    """The smallest company with a fault gets a finding of that name, in German and English."""
    found = [finding for finding in lint(FAULTS[code](), AT) if finding.code == code]
    assert found
    assert all({"de", "en"} <= set(finding.words) for finding in found)
    assert all("ß" not in finding.words["de"] for finding in found)


def test_every_lint_has_its_smallest_example():
    """No check of the guideline goes without a company in this file that it speaks of."""
    caught = {
        check.__name__
        for check in LINTS
        for company in FAULTS.values()
        if any(True for _ in check(compile_rulebook(company()), AT))
    }
    assert caught == {check.__name__ for check in LINTS}


def test_findings_point_at_their_place():
    """Where the loader knows where a thing stands, the finding says file, line and column."""
    spots = {"channel:page": Spot("channels.yaml", 12, 3)}
    (finding,) = lint(FAULTS["no_two_factor"](), AT, spots)
    assert finding.sentence("en").startswith("channels.yaml:12:3: ")


def test_a_fixed_time_that_is_over_never_comes_again():
    """A clause whose window ended before the date of the check can never apply."""
    over = rule("2", a=Clause(effect="forbid", do=("like",), when=When(until="2026-05-01")))
    assert [f.code for f in lint(with_rule(over), AT)] == ["never_applies"]
    assert lint(with_rule(over), datetime.fromisoformat("2026-04-01")) == ()
