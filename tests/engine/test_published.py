"""Guidelines that others wrote: the notation holds them, and says what it cannot hold."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark, Reading
from sayso.folder import check

HERE = Path(__file__).parent / "published"
DOCS = Path(__file__).parents[2] / "docs"
ROWS = {"gitlab": 67, "unibasel": 16, "bmi": 13}
NOON = datetime.fromisoformat("2026-06-03 12:00")


def company(name: str) -> Company:
    """The published guideline with its invented people; it loads or the test stops here."""
    loaded = check(HERE / name)
    assert not loaded.problems, "\n".join(map(str, loaded.problems))
    assert loaded.company is not None
    return loaded.company


def cannot_say() -> str:
    """What the manual lists as beyond a rule."""
    return (DOCS / "notation.md").read_text("utf-8").partition("## What a rule cannot say")[2]


@pytest.mark.parametrize("name", ROWS)
def test_every_row_is_a_rule_or_stands_in_the_manual(name: str) -> None:
    """No row of a published guideline is lost without a reason."""
    rules = {rule.id for rule in company(name).guideline.rules}
    listed = set(re.findall(rf"^\| {name} \| (\d+) \|", cannot_say(), re.MULTILINE))
    assert rules | listed == {str(row) for row in range(1, ROWS[name] + 1)}
    assert rules & listed <= {"59"}, (
        "a row is said in full or not at all, but for those that say so"
    )


@pytest.mark.parametrize("name", ROWS)
def test_every_rule_names_its_row_and_invents_no_reason(name: str) -> None:
    """A rule says where it comes from; a reason stands only where the source states one."""
    for rule in company(name).guideline.rules:
        assert re.search(r"(row|Zeile) " + rule.id + "$", rule.source), rule.id
        assert rule.because_stated, rule.id


PRIVATE = "my_linkedin"

GITLAB: dict[str, tuple[str, dict[str, Any]]] = {
    "13 shared news without a comment": (
        "ok",
        {"author": "finn", "channel": "my_x", "action": "share", "topics": ("market_news",)},
    ),
    "13 shared news with a comment": (
        "stop",
        {
            "author": "ned",
            "channel": "my_x",
            "action": "share_with_comment",
            "topics": ("market_news",),
        },
    ),
    "17 public content": (
        "ok",
        {"author": "ned", "action": "share", "topics": ("published_content",)},
    ),
    "17 public content marked internal": (
        "stop",
        {
            "author": "ned",
            "action": "share",
            "topics": ("published_content",),
            "meets": ("confidential_internal",),
        },
    ),
    "18 press with own words": (
        "stop",
        {"author": "ceo", "action": "share_with_comment", "topics": ("newswire",)},
    ),
    "18 press with the words of the tool": (
        "ok",
        {
            "author": "ceo",
            "channel": "advocacy",
            "action": "share_with_comment",
            "topics": ("newswire",),
        },
    ),
    "20 not about the job": ("ok", {"author": "ned", "topics": ()}),
    "21 forward-looking": ("stop", {"author": "ned", "topics": (), "meets": ("forward_looking",)}),
    "24 a customer with a case study": (
        "ok",
        {
            "author": "ceo",
            "topics": ("customers",),
            "meets": ("names_customer", "customer_with_consent"),
            "spot": "one",
        },
    ),
    "25 another customer": (
        "ask rita",
        {"author": "ceo", "topics": ("customers",), "meets": ("names_customer",)},
    ),
    "25 two customers, one with a case study": (
        "ask rita",
        {
            "author": "ceo",
            "topics": ("customers",),
            "meets": ("names_customer", "customer_with_consent"),
        },
    ),
    "27 a legal case": ("ask lena", {"author": "ned", "topics": ("legal_cases",)}),
    "27 a legal case, by Legal": ("ask liam", {"author": "lena", "topics": ("legal_cases",)}),
    "31 internal work situations": ("stop", {"author": "ned", "topics": ("working_life",)}),
    "7 employer review": (
        "ok",
        {
            "author": "uma",
            "channel": "review_site",
            "action": "review",
            "topics": ("working_life",),
        },
    ),
    "7 employer review that is not SAFE": (
        "stop",
        {
            "author": "uma",
            "channel": "review_site",
            "action": "review",
            "topics": ("working_life",),
            "meets": ("confidential_internal",),
        },
    ),
    "39 wages, in the United States": ("ok", {"author": "ned", "topics": ("working_conditions",)}),
    "39 wages, by a manager": ("stop", {"author": "eve", "topics": ("working_conditions",)}),
    "39 wages, in the United Kingdom": (
        "stop",
        {"author": "uma", "topics": ("working_conditions",)},
    ),
    "34 a brand profile of one's own": (
        "stop",
        {"author": "ned", "channel": "brand_ned", "action": "create_channel", "topics": ()},
    ),
    "34 a brand profile, by the social team": (
        "ok",
        {"author": "sam", "channel": "brand_new", "action": "create_channel", "topics": ()},
    ),
    "42 results": ("ask lena", {"author": "ceo", "topics": ("results",)}),
    "43 customer counts": ("ask finn", {"author": "ned", "topics": ("customer_counts",)}),
    "44 the date of results": ("ok", {"author": "ned", "topics": ("timelines",)}),
    "59 field marketing posts": (
        "stop",
        {"author": "fay", "channel": "brand_linkedin", "topics": ("company",)},
    ),
    "61 a mention without a tag": (
        "stop",
        {
            "author": "sam",
            "channel": "brand_x",
            "action": "reply",
            "topics": ("company",),
            "answering": "untagged_mention",
        },
    ),
    "60 a question with a tag": (
        "ok",
        {
            "author": "sam",
            "channel": "brand_x",
            "action": "reply",
            "topics": ("company",),
            "answering": "generic_question",
        },
    ),
    "66 a story by a curator": (
        "ask ada",
        {"author": "kurt", "channel": "advocacy", "topics": ()},
    ),
}

UNIBASEL: dict[str, tuple[str, dict[str, Any]]] = {
    "7 university matters": (
        "ok",
        {"author": "karin", "channel": "uni_linkedin", "topics": ("universitaet",)},
    ),
    "7 other matters": (
        "stop",
        {"author": "karin", "channel": "uni_linkedin", "topics": ("anderes",)},
    ),
    "7 nobody said what it is about": (
        "ask topic",
        {"author": "karin", "channel": "uni_linkedin", "topics": None},
    ),
    "2 politics": (
        "stop",
        {"author": "rektorin", "channel": "uni_linkedin", "topics": ("politik",)},
    ),
    "2 and 7 physics and politics": (
        "stop",
        {"author": "rektorin", "channel": "uni_linkedin", "topics": ("physik", "politik")},
    ),
    "9 promotion, by an employee": ("stop", {"author": "petra", "action": "advertise"}),
    "9 promotion, by somebody else": ("ok", {"author": "gast", "action": "advertise"}),
    "11 in the university's name": (
        "stop",
        {"author": "paul", "topics": ("universitaet",), "meets": ("speaks_for_company",)},
    ),
    "11 in the university's name, by who may": (
        "ok",
        {"author": "rektorin", "topics": ("universitaet",), "meets": ("speaks_for_company",)},
    ),
    "11 the deputy while nobody is away": (
        "stop",
        {"author": "karin", "topics": ("universitaet",), "meets": ("speaks_for_company",)},
    ),
    "11 the deputy in July": (
        "ok",
        {
            "author": "karin",
            "topics": ("universitaet",),
            "meets": ("speaks_for_company",),
            "time": datetime.fromisoformat("2026-07-15 12:00"),
        },
    ),
    "13 a comment that does not say so": (
        "stop",
        {"author": "karin", "action": "comment", "topics": ("universitaet",), "text": "Schön!"},
    ),
    "13 a comment that does": (
        "ok",
        {
            "author": "karin",
            "action": "comment",
            "topics": ("universitaet",),
            "text": "Schön! Ich arbeite an der Universität Basel.",
        },
    ),
    "14 the logo": (
        "stop",
        {"author": "petra", "action": "update_profile", "meets": ("company_logo",)},
    ),
}

BMI: dict[str, tuple[str, dict[str, Any]]] = {
    "1 the press unit": ("ok", {"author": "paul", "channel": "bmi_x", "topics": ("dienst",)}),
    "1 anybody else": ("stop", {"author": "vera", "channel": "bmi_x", "topics": ("projekt",)}),
    "2 the project, by staff": (
        "ask petra vera",
        {"author": "valentin", "channel": "bmi_projekt", "topics": ("projekt",)},
    ),
    "2 the project, by the head of the division": (
        "ask petra viktor",
        {"author": "vera", "channel": "bmi_projekt", "topics": ("projekt",)},
    ),
    "2 the project while the press office is away": (
        "ask paul vera",
        {
            "author": "valentin",
            "channel": "bmi_projekt",
            "topics": ("projekt",),
            "time": datetime.fromisoformat("2026-08-05 12:00"),
        },
    ),
    "2 something else than the project": (
        "stop",
        {"author": "valentin", "channel": "bmi_projekt", "topics": ("dienst",)},
    ),
    "4 the commissioner": (
        "ok",
        {
            "author": "ulrich",
            "channel": "bfdi_mastodon",
            "topics": ("datenschutz",),
            "text": "Guten Morgen",
        },
    ),
    "4 anybody else": (
        "stop",
        {"author": "petra", "channel": "bfdi_mastodon", "topics": ("datenschutz",)},
    ),
    "5 staff without initials": (
        "stop",
        {
            "author": "lea",
            "channel": "bfdi_mastodon",
            "topics": ("datenschutz",),
            "text": "Guten Morgen",
        },
    ),
    "5 staff with initials": (
        "ok",
        {
            "author": "lea",
            "channel": "bfdi_mastodon",
            "topics": ("datenschutz",),
            "text": "Guten Morgen (ÖA)",
        },
    ),
    "7 IT writes": ("stop", {"author": "ingo", "channel": "bmi_x", "topics": ("dienst",)}),
    "13 in the name of the ministry": (
        "stop",
        {"author": "viktor", "channel": "my_x", "topics": (), "meets": ("speaks_for_company",)},
    ),
    "13 in the name of the ministry, by contract": (
        "ok",
        {"author": "petra", "channel": "my_x", "topics": (), "meets": ("speaks_for_company",)},
    ),
}


def answer_to(said: Company, question: dict[str, Any]) -> str:
    """The verdict, with whom it asks or what."""
    fields: dict[str, Any] = {"channel": PRIVATE, "topics": (), "time": NOON} | question
    meets = tuple(map(str, fields.pop("meets", ()) or ()))
    marks = tuple(Mark(kind=kind, start=start) for start, kind in enumerate(meets))
    if fields.pop("spot", "") == "one":
        marks = (Mark(kind=meets[0], also=meets[1:]),)
    draft = Draft(**fields)
    decision = decide(draft, compile_rulebook(said), Reading(marks=marks, checked=frozenset(meets)))
    asked = sorted({one.id for step in decision.approvals for one in step.of})
    if decision.verdict == "ask":
        return " ".join(["ask", *(asked or [query.about for query in decision.queries])])
    return decision.verdict


@pytest.mark.parametrize(
    ("name", "row"),
    [
        pytest.param(name, row, id=f"{name} {row}")
        for name, rows in (("gitlab", GITLAB), ("unibasel", UNIBASEL), ("bmi", BMI))
        for row in rows
    ],
)
def test_an_answer_follows_from_the_rows(name: str, row: str) -> None:
    """What a published guideline says about people, places and topics is what the engine answers."""
    answers = {"gitlab": GITLAB, "unibasel": UNIBASEL, "bmi": BMI}[name]
    expected, question = answers[row]
    assert answer_to(company(name), question) == expected
