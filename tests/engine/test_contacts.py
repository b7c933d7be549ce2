"""Who an answer says to ask."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from sayso.engine.channel import Channel
from sayso.engine.company import Company, Profile
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.draft import Draft
from sayso.engine.fact import Fact
from sayso.engine.finding import Mark, Reading
from sayso.engine.guideline import Clause, Guideline, Rule
from sayso.engine.moment import end_of
from sayso.engine.person import Absence, Person, Role, Unit
from sayso.engine.topic import Topic

NOW = datetime.fromisoformat("2026-06-01T09:00")
COMPANY = Company(
    profile=Profile(name="Small"),
    units=(Unit(id="all", name={}, head="boss"),),
    roles=(Role(id="press", name={}, deputy="second"), Role(id="second", name={})),
    people=(
        Person(id="boss", name="Boss", unit="all"),
        Person(id="pia", name="Pia", unit="all", roles=("press",)),
        Person(id="ben", name="Ben", unit="all", roles=("second",)),
        Person(id="ann", name="Ann", unit="all"),
    ),
    channels=(Channel(id="home", class_="private", network="linkedin", place=True),),
    topics=(Topic(id="work", name={}, owner="boss"),),
    guideline=Guideline(
        rules=(Rule(id="1", clauses={"a": Clause(effect="forbid", contact="press")}),)
    ),
)


def asked(author: str, company: Company = COMPANY) -> tuple[str, ...]:
    draft = Draft(author=author, channel="home", time=NOW, topics=("work",))
    return decide(draft, compile_rulebook(company)).contacts


def test_whom_the_rule_names_comes_first():
    """The person a deciding rule names is asked before the owner of the topic."""
    assert asked("ann") == ("pia", "boss")


def test_nobody_is_sent_to_themselves_or_to_somebody_away():
    """Where the one named is the author or absent, the deputy of the role is named."""
    assert asked("pia") == ("ben", "boss")
    away = Absence(person="pia", from_=NOW, until=end_of(NOW.date()))
    assert asked("ann", replace(COMPANY, absences=(away,))) == ("ben", "boss")


def test_who_keeps_a_fact_comes_before_the_owner_of_the_topic():
    """At a figure that the fact book contradicts, who keeps the fact is asked, or else nobody new."""
    kept = Fact(id="staff", series="staff", subject={}, value="1187", owner="ben")
    company = replace(COMPANY, facts=(kept,))
    draft = Draft(author="ann", channel="home", time=NOW, text="1500 people", topics=("work",))

    def contacts(subject: str, author: str = "ann") -> tuple[str, ...]:
        mark = Mark(kind="contradicting_fact", severity="stop", end=4, subject=subject)
        told = decide(
            replace(draft, author=author), compile_rulebook(company), Reading(marks=(mark,))
        )
        return told.contacts

    assert contacts("staff") == ("pia", "ben", "boss")
    assert contacts("staff", author="ben") == contacts("another", author="ben") == ("pia", "boss")
