"""What checks on crises, rumours, people and plans take from a company, beyond their examples."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from engine.checks.worlds import MOMENTS, NOW, WORLDS
from sayso.engine.answer import answer
from sayso.engine.calendar import Calendar, Event
from sayso.engine.checks import read
from sayso.engine.checks.reading import once
from sayso.engine.company import Company
from sayso.engine.decide import compile
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark
from sayso.engine.guideline import Approval, Approver, Clause, Guideline, Rule, Step, Where, Who
from sayso.engine.person import Site
from sayso.engine.statement import Statement
from sayso.networks import NETWORKS

HOUSE = WORLDS["nordhuus"].company


def kinds(text: str, company: Company = HOUSE, **more: object) -> set[str]:
    """The kinds of what is found in a draft."""
    draft = Draft(**({"author": "p_me", "channel": "private", "time": NOW, "text": text} | more))  # type: ignore[arg-type]
    return {kind for mark in read(draft, company, NETWORKS).marks for kind in mark.kinds}


def crisis(name: str, **more: object) -> Company:
    """The house, while it has a crisis of this name."""
    event = Event(id="now", kind="crisis", name=name, from_=NOW, **more)  # type: ignore[arg-type]
    return replace(HOUSE, calendar=Calendar(events=(event,)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Cyberangriff auf das Lager",
            "Hacker haben alles verschlüsselt, Passwort war zu einfach.",
        ),
        ("Ölunfall im Hafen", "Das Leck ist gross, der Schaden auch."),
        ("Rückruf der Baureihe", "Am Rückruf ist der Lieferant schuld."),
        ("Brand im Trockendock", "The fire destroyed everything."),
    ],
)
def test_a_crisis_is_known_by_its_name_in_every_language(name: str, text: str) -> None:
    """What kind of event it is follows from the crisis' name; words of other events are not it."""
    assert "crisis_comment" in kinds(text, crisis(name))
    other = "Brand im Trockendock" if "Brand" not in name else "Cyberangriff auf das Lager"
    assert "crisis_comment" not in kinds(text, crisis(other))


def test_who_speaks_in_the_crisis_is_accused_of_nothing() -> None:
    """A speaker of the crisis states what there is to state; anybody else is stopped."""
    text = "Der Brand ist gelöscht, die Ursache wird untersucht."
    for company, severity in (
        (crisis("Brand", speakers=("p_me",)), None),
        (crisis("Brand", deputies=("p_me",)), None),
        (crisis("Brand", speakers=("p_other",)), "stop"),
    ):
        draft = Draft(author="p_me", channel="private", time=NOW, text=text)
        marks = read(draft, company, NETWORKS).marks
        assert [m.severity for m in marks if m.kind == "crisis_comment"] == [severity]


def test_a_site_of_the_company_is_the_company() -> None:
    """Where the company works stands for it, also without the region behind its name."""
    text = "In Rorschach wird niemand entlassen."
    assert "answers_rumour" not in kinds(text, action="reply")
    there = replace(HOUSE, sites=(Site(id="s", name="Rorschach SG", country="CH"),))
    assert "answers_rumour" in kinds(text, there, action="reply")


def test_a_plan_that_is_out_gives_nothing_away() -> None:
    """What a published post tells is no secret from that moment on, and was one before."""
    text = "Nordhuus eröffnet nächstes Jahr eine Filiale in Visby."
    assert "unpublished_plan" in kinds(text)
    said = Statement(
        id="s1",
        channel="official",
        author="p_other",
        time=datetime.fromisoformat("2031-05-01T09:00"),
        text="Wir kommen nach Visby: Die Filiale eröffnet im Frühling.",
    )
    public = replace(HOUSE, published=(said,))
    assert "unpublished_plan" not in kinds(text, public)
    early = datetime.fromisoformat("2031-04-30T09:00")
    assert "unpublished_plan" in kinds(text, public, time=early)


def test_a_plan_on_jobs_is_internal_once() -> None:
    """Jobs and sites, told by a person, are internal; not twice, and not where the company tells."""
    text = "Bei Nordhuus werden nächstes Jahr Stellen gestrichen."
    assert {"unpublished_plan", "confidential_internal"} <= kinds(text)
    assert "confidential_internal" not in kinds(text, channel="official")
    assert "confidential_internal" not in kinds("Nordhuus bekommt nächstes Jahr einen neuen CEO.")
    plan = Mark(kind="unpublished_plan", also=("confidential_internal",), start=5, end=20)
    other = Mark(kind="forward_looking", start=10, end=12)
    apart = Mark(kind="forward_looking", start=30, end=32)
    assert once((plan, other)) == (replace(plan, also=()), other)
    assert once((plan, apart)) == (plan, apart)


def test_a_person_is_known_without_titles_and_never_the_author() -> None:
    """*Dr. Eva Lind (Agentur)* is found as *Eva Lind*, with her id; the author's own name is not."""
    people = (*HOUSE.people, replace(HOUSE.people[1], id="p_eva", name="Dr. Eva Lind (Werft AG)"))
    company = replace(HOUSE, people=people)
    text = "Heute mit Eva Lind und Mara Odeh am Steg."
    draft = Draft(author="p_me", channel="private", time=NOW, text=text)
    marks = [m for m in read(draft, company, NETWORKS).marks if m.kind == "names_person"]
    assert [(m.subject, text[m.start : m.end]) for m in marks] == [("p_eva", "Eva Lind")]


def guided(*clauses: Clause) -> Company:
    """The house with one rule of these clauses."""
    rules = (Rule(id="1.1", clauses={chr(97 + at): each for at, each in enumerate(clauses)}),)
    return replace(HOUSE, guideline=Guideline(rules=rules))


ASKED = Clause(
    effect="ask",
    do=("publish",),
    on=(Where(class_=("official",)),),
    about=("t_money",),
    ask=Approval(steps=(Step(of=(Approver(person="p_other"),)),)),
)
OPEN = Clause(effect="allow", do=("publish",), on=(Where(class_=("official",)),))
RESERVED = Clause(
    effect="forbid",
    except_=(Who(person=("p_other",)),),
    do=("publish",),
    on=(Where(class_=("private",)),),
    about=("t_money",),
)


def found(company: Company, text: str, channel: str) -> list[tuple[str, str, str, str]]:
    """What an answer shows: kind, severity, place, words."""
    draft = Draft(author="p_me", channel=channel, time=NOW, text=text)
    decision = answer(draft, compile(company), NETWORKS, ways=False)
    return [
        (f.kind, f.severity, f.place, text[f.start : f.end])
        for f in decision.findings
        if f.kind in ("needs_topic_approval", "topic_not_authorised", "personal_data")
    ]


def test_an_approval_of_a_topic_is_shown_at_the_sentence_that_led_to_it() -> None:
    """A clause that names no fault and asks for a topic shows what the text says of it."""
    text = "Guten Morgen! Die neue Preisliste ist da. Bis bald."
    assert found(guided(OPEN, ASKED), text, "official") == [
        ("needs_topic_approval", "ask", "text", "Die neue Preisliste ist da")
    ]


def test_a_topic_of_others_is_shown_at_the_author() -> None:
    """A clause that names no fault and leaves a topic to named people is about who speaks."""
    text = "Die neue Preisliste von Nordhuus ist da."
    assert found(guided(RESERVED), text, "private") == [
        ("topic_not_authorised", "stop", "author", "")
    ]
    assert found(guided(RESERVED), "Heute gibt es Kuchen.", "private") == []


def test_what_may_not_go_out_needs_no_approval_first() -> None:
    """Where the same text is forbidden, the approval of its topic is only mentioned."""
    never = Clause(
        effect="forbid",
        do=("publish",),
        on=(Where(class_=("official",)),),
        if_=("personal_data",),
        finding="personal_data",
    )
    text = "Die Preisliste von Tim, AHV 756.9217.0769.85."
    assert found(guided(OPEN, ASKED, never), text, "official") == [
        ("personal_data", "stop", "text", "756.9217.0769.85"),
        ("needs_topic_approval", "hint", "text", text.rstrip(".")),
    ]


def test_words_that_nobody_may_say_are_not_blamed_on_who_says_them() -> None:
    """Beside a fault in the same words, nobody is told that somebody else speaks on them."""
    spoken = replace(RESERVED, about=(), if_=("interprets",), finding="topic_not_authorised")
    spoken = replace(spoken, at="author")
    never = Clause(
        effect="forbid",
        do=("publish",),
        on=(Where(class_=("private",)),),
        if_=("personal_data",),
        finding="personal_data",
    )
    for company in (guided(spoken), guided(spoken, never)):
        assert found(company, "Stark, dass Tim das hat!", "private") == [
            ("topic_not_authorised", "stop", "author", "")
        ]
        assert found(company, "Stark, dass Tim die 756.9217.0769.85 hat!", "private") == [
            ("personal_data", "stop", "text", "756.9217.0769.85")
        ]


def test_outside_a_crisis_nothing_is_a_statement_on_it() -> None:
    """The same words are nobody's fault on any other day."""
    text = "Der Brand kam von einem Kabel, niemand wurde verletzt."
    assert "crisis_comment" in kinds(text, time=MOMENTS["crisis"])
    assert "crisis_comment" not in kinds(text)
