"""Who says yes to the next version of a guideline, and who instead where they cannot."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from engine.notation.small import SMALL
from engine.test_lint import sound
from sayso.engine.company import Company
from sayso.engine.decide import compile
from sayso.engine.decide.approving import of_guideline
from sayso.engine.decision import ApproverFound
from sayso.engine.lint import lint
from sayso.engine.moment import end_of
from sayso.engine.notation import load
from sayso.engine.person import Absence, Person, Role, Unit

AT = datetime.fromisoformat("2026-05-04T09:00")


def company(*approver: str, **changes: object) -> Company:
    """A firm with a chair above the whole, a head of one unit and her deputy."""
    words = {"en": "x"}
    people = (
        Person(id="chair", name="Chair", unit="firm"),
        Person(id="head", name="Head", unit="board", roles=("boss",)),
        Person(id="second", name="Second", unit="board", roles=("vice",)),
        Person(id="clerk", name="Clerk", unit="board"),
    )
    said = replace(
        sound(),
        people=people,
        absences=(),
        units=(
            Unit(id="firm", name=words, head="chair"),
            Unit(id="board", name=words, parent="firm", head="head"),
        ),
        roles=(Role(id="boss", name=words, deputy="vice"), Role(id="vice", name=words)),
        channels=(),
        topics=(),
    )
    said = replace(said, guideline=replace(said.guideline, approver=approver, rules=()))
    return replace(said, **changes)


def away(*people: str, deputy: str | None = None) -> dict[str, object]:
    spans = tuple(
        Absence(person=one, from_=AT - timedelta(1), until=end_of(AT.date()), deputy=deputy)
        for one in people
    )
    return {"absences": spans}


def left(said: Company, name: str) -> Company:
    gone = end_of(date(2026, 3, 31))
    people = (replace(one, employed_until=gone) if one.id == name else one for one in said.people)
    return replace(said, people=tuple(people))


def approvers(said: Company, author: str = "") -> list[tuple[str, str]]:
    return [(one.id, one.cause) for one in of_guideline(compile(said), AT, author)]


@pytest.mark.parametrize(
    ("said", "author", "found"),
    [
        (company("boss"), "", [("head", "")]),
        (company("head"), "", [("head", "")]),
        (company("board"), "", [("head", "")]),
        (company("head", "chair"), "", [("head", ""), ("chair", "")]),
        (company(), "", [("chair", "")]),
        (company("boss", **away("head")), "", [("second", "absent")]),
        (company("boss", **away("head", deputy="clerk")), "", [("clerk", "absent")]),
        (company("boss", **away("head", "second")), "", [("chair", "absent")]),
        (left(company("boss"), "head"), "", [("second", "absent")]),
        (company("boss"), "head", [("second", "author")]),
        (company("boss", **away("second")), "head", [("chair", "author")]),
        (company(), "chair", [("chair", "vacant")]),
        (company("clerk", "chair"), "chair", [("clerk", "")]),
        (company("boss", **away("head", "second", "chair")), "", [("head", "vacant")]),
    ],
)
def test_one_of_those_named_or_whoever_stands_in(
    said: Company, author: str, found: list[tuple[str, str]]
) -> None:
    """The guideline's approver says yes; absent, left or the author, it is who stands in or above."""
    assert approvers(said, author) == found


def test_it_is_found_as_the_approver_of_a_draft_is() -> None:
    """Whom a clause would ask for the same name, the guideline asks too."""
    for people in ((), ("head",), ("head", "second")):
        said = company("boss", **away(*people))
        assert of_guideline(compile(said), AT)[0].id in {"head", "second", "chair"}
    assert of_guideline(compile(company("boss")), AT) == (
        ApproverFound(id="head", deputy="second"),
    )


def test_a_name_that_nobody_has_does_not_load() -> None:
    """An approver the company does not know is told with its line."""
    files = {**SMALL, "guideline.yaml": b"version: 1\napprover: [customer]\n"}
    (problem,) = load(files).problems
    assert (problem.code, problem.file, problem.line) == ("unknown_name", "guideline.yaml", 2)


def test_a_guideline_that_nobody_can_approve_is_told() -> None:
    """Whoever is named and nobody at present is a finding; where nobody is named, none."""
    said = left(company("clerk"), "clerk")
    said = replace(said, units=tuple(replace(unit, head=None) for unit in said.units))
    assert "unapprovable_guideline" in {each.code for each in lint(said, AT)}
    assert "unapprovable_guideline" not in {each.code for each in lint(company(), AT)}
