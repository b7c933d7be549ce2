"""Whoever leaves leaves nothing behind that nobody looks after without somebody being asked."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso import folder
from sayso.engine.vacancy import Vacancy, asked, vacancies

DEMO = folder.load(folder.demo())
NOW = datetime.fromisoformat("2026-02-10T19:42")
IDS = [each.id for each in DEMO.people]
LEAVERS = st.sets(st.sampled_from(IDS), max_size=12)


def without(gone: set[str], at: datetime = NOW) -> tuple[Vacancy, ...]:
    """The vacancies when these people have left by ``at``."""
    people = tuple(
        replace(each, employed_until=at) if each.id in gone else each for each in DEMO.people
    )
    return vacancies(replace(DEMO, people=people), NOW)


BEFORE = without(set())


@given(LEAVERS)
def test_exactly_those_who_left_are_missed(gone: set[str]) -> None:
    """A vacancy names somebody who is not here, and asks nobody who is not here."""
    left = gone | {each.id for each in DEMO.people if each.status_at(NOW) == "leaver"}
    for each in without(gone):
        assert each.was in left
        assert each.asked not in left


@given(LEAVERS, LEAVERS)
def test_more_leavers_never_mean_fewer_vacancies(some: set[str], more: set[str]) -> None:
    """Who else leaves fills no vacancy."""
    key = {(each.thing, each.id, each.part) for each in without(some)}
    assert key <= {(each.thing, each.id, each.part) for each in without(some | more)}


@given(LEAVERS)
def test_everything_with_an_owner_or_deputy_who_left_is_told(gone: set[str]) -> None:
    """No topic of a leaver is forgotten."""
    told = {(each.id, each.part) for each in without(gone) if each.thing == "topic"}
    for topic in DEMO.topics:
        assert ((topic.id, "owner") in told) >= (topic.owner in gone)
        assert ((topic.id, "deputy") in told) >= (topic.deputy in gone)


@given(LEAVERS)
def test_nobody_is_missed_before_they_leave(gone: set[str]) -> None:
    """A day in the future changes nothing today."""
    here = {each.id for each in DEMO.people if each.status_at(NOW) != "leaver"}
    assert without(gone & here, NOW + timedelta(minutes=1)) == BEFORE


def test_the_deputy_is_asked() -> None:
    """When an owner leaves, the deputy is asked to name somebody new."""
    topic = next(each for each in DEMO.topics if each.owner and each.deputy)
    people = tuple(
        replace(each, employed_until=NOW) if each.id == topic.owner else each
        for each in DEMO.people
    )
    company = replace(DEMO, people=people)
    assert topic.deputy is not None
    found = asked(company, topic.deputy, NOW)
    assert (topic.id, "owner") in {(each.id, each.part) for each in found}
    assert asked(company, "", NOW) == ()


@pytest.mark.parametrize("nobody", ["", "p_nobody_at_all"])
def test_nobody_is_asked_about_nothing(nobody: str) -> None:
    """Who owns nothing has nothing to do."""
    assert asked(DEMO, nobody, NOW) == ()
