"""Rights are decided in one place: every route says its act, and everybody gets what the table says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import given
from hypothesis import strategies as st

from sayso.engine.rights import GRANTS, NOBODY, OPERATOR, Act, Seat, Viewer, may, may_ever
from storing import Store

SEATS = st.frozensets(st.sampled_from(Seat))
VIEWERS = st.builds(
    Viewer,
    signed_in=st.booleans(),
    colleague=st.booleans(),
    person=st.sampled_from(["", "p_marco", "p_lena"]),
    seats=SEATS,
    welcome=st.booleans(),
)


def routes(patterns: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    """Every route of the site."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns)
        else:
            yield each


def test_every_act_has_a_line() -> None:
    """There is no act that nobody decided about."""
    assert set(GRANTS) == set(Act)


@pytest.mark.usefixtures("house")
def test_every_route_says_its_act() -> None:
    """A route that does not say what it is for does not get into the site."""
    silent = [
        str(each.pattern)
        for each in routes(get_resolver().url_patterns)
        if not isinstance(getattr(each.callback, "act", None), Act)
    ]
    assert silent == []


@given(VIEWERS, st.sampled_from(Act))
def test_what_is_not_ones_own_is_never_reached_by_being_somebody(viewer: Viewer, act: Act) -> None:
    """What belongs to somebody else is reached by a seat or by everybody, never because of who one is."""
    if may(viewer, act, ("p_other",)):
        nobody_in_particular = Viewer(
            signed_in=viewer.signed_in,
            colleague=viewer.colleague,
            seats=viewer.seats,
            welcome=viewer.welcome,
        )
        assert may(nobody_in_particular, act)


@given(VIEWERS, st.sampled_from(Act), SEATS)
def test_a_seat_more_never_takes_a_right_away(
    viewer: Viewer, act: Act, more: frozenset[Seat]
) -> None:
    """Whoever may with some seats may with more."""
    above = Viewer(
        signed_in=viewer.signed_in,
        colleague=viewer.colleague,
        person=viewer.person,
        seats=viewer.seats | more,
        welcome=viewer.welcome,
    )
    assert may(above, act) >= may(viewer, act)


@given(VIEWERS, st.sampled_from(Act))
def test_without_signing_in_nobody_has_a_seat(viewer: Viewer, act: Act) -> None:
    """Seats and persons count for those who have signed in, and for nobody else."""
    if not viewer.signed_in:
        bare = Viewer(colleague=viewer.colleague, welcome=viewer.welcome)
        assert may_ever(viewer, act) == may(bare, act)


def test_nobody_gets_in_and_the_operator_answers_for_nobody() -> None:
    """A stranger who is not welcome may only sign in; whoever holds the machine approves nothing."""
    assert {act for act in Act if may(NOBODY, act)} == {Act.SIGN_IN, Act.CHOOSE_LOOK}
    assert not may(OPERATOR, Act.APPROVE_GUIDELINE, ("",))
    assert not may(OPERATOR, Act.CHANGE_OWN_SIGN_IN)


def test_whoever_has_left_is_nobody_at_once(signed_in: Callable[..., Client], house: Store) -> None:
    """With the next request after somebody left, the session they have opens nothing any more."""
    from msgspec.structs import replace

    from sayso.apps.guidelines import queries as guidelines
    from sayso.apps.people import services

    marco = signed_in("p_marco")
    assert marco.get("/matrix").status_code == 200
    company = guidelines.company()
    left = tuple(
        replace(each, employed_until=guidelines.now()) if each.id == "p_marco" else each
        for each in company.people
    )
    services.change_directory(
        left,
        company.absences,
        seen=0,
        by=OPERATOR,
        source="hand",
    )
    assert marco.get("/matrix").status_code == 303
