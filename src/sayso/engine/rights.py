"""Who may see and do what in the house: the one place where rights are decided.

Whether somebody may *say* something is the guideline's matter (``engine/decide``). This is about Sayso
itself: its pages, downloads, commands and jobs. Each of them is an *act* with a line in `GRANTS`; whoever
serves it asks `may`, and nothing else decides. An act without a line is refused to everybody.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from msgspec import Struct


class Seat(StrEnum):
    """A task in the house, given to somebody by name. Roles of the company are another thing."""

    ADMINISTRATOR = "administrator"
    """Lets people in, keeps the directory, gives seats."""
    COMMUNICATIONS = "communications"
    """Brings new versions of the guideline."""
    LEGAL = "legal"
    """Reads the record, with names."""
    COUNCIL = "council"
    """The works council: sees what is stored of people, and the record without anybody in it."""
    PRIVACY = "privacy"
    """Data protection: answers people's requests for what is stored of them."""


class Act(StrEnum):
    """Something that somebody does in the house."""

    SIGN_IN = "sign_in"
    CHOOSE_LOOK = "choose_look"
    ASK = "ask"
    SUBMIT = "submit"
    READ_GUIDELINE = "read_guideline"
    FIND_SPOKESPERSON = "find_spokesperson"
    READ_PRIVACY = "read_privacy"
    SEE_MATRIX = "see_matrix"
    SEE_OWN = "see_own"
    CHANGE_OWN_SIGN_IN = "change_own_sign_in"
    EXPORT_PERSON = "export_person"
    ERASE_PERSON = "erase_person"
    SEE_PEOPLE = "see_people"
    CHANGE_PEOPLE = "change_people"
    GIVE_SEAT = "give_seat"
    LET_IN = "let_in"
    SEE_TASKS = "see_tasks"
    SEE_VERSIONS = "see_versions"
    LOAD_GUIDELINE = "load_guideline"
    APPROVE_GUIDELINE = "approve_guideline"
    SCHEDULE_GUIDELINE = "schedule_guideline"
    TAKE_OUT = "take_out"
    SEE_RECORD = "see_record"
    NAME_ACTORS = "name_actors"
    CHANGE_SETTING = "change_setting"
    KEEP_HOUSE = "keep_house"


class Viewer(Struct, frozen=True, kw_only=True):
    """Who is asking.

    ``signed_in`` with an ``account`` and the id of a ``person`` of the directory, or without one
    (somebody from outside who looks after the machine). ``colleague``: hears what people who work here hear, as do
    all who have signed in, and in the demo everybody. ``welcome``: the company answers people who
    have not signed in. ``operator``: whoever holds the machine, and Sayso's own jobs.
    """

    signed_in: bool = False
    colleague: bool = False
    person: str = ""
    account: int = 0
    seats: frozenset[Seat] = frozenset()
    welcome: bool = False
    operator: bool = False


NOBODY = Viewer()
OPERATOR = Viewer(operator=True)


class Grant(Struct, frozen=True, kw_only=True):
    """Who may do one act: the fields are those of `Viewer`; ``owner`` is whoever the thing belongs to."""

    everybody: bool = False
    welcome: bool = False
    colleague: bool = False
    signed_in: bool = False
    owner: bool = False
    seats: frozenset[Seat] = frozenset()
    operator: bool = True


def _seats(*seats: Seat) -> frozenset[Seat]:
    return frozenset(seats)


ADMINISTRATOR, COMMUNICATIONS, LEGAL, COUNCIL, PRIVACY = Seat

GRANTS: dict[Act, Grant] = {
    Act.SIGN_IN: Grant(everybody=True),
    Act.CHOOSE_LOOK: Grant(everybody=True),
    # what employees do all day
    Act.ASK: Grant(welcome=True, signed_in=True),
    Act.SUBMIT: Grant(owner=True),  # one's own draft; what is stored is in the record
    Act.READ_GUIDELINE: Grant(welcome=True, signed_in=True),
    Act.FIND_SPOKESPERSON: Grant(welcome=True, signed_in=True),
    Act.READ_PRIVACY: Grant(welcome=True, signed_in=True),
    Act.SEE_MATRIX: Grant(colleague=True, signed_in=True),  # it names everybody who works here
    # one's own
    Act.SEE_OWN: Grant(signed_in=True),
    Act.CHANGE_OWN_SIGN_IN: Grant(signed_in=True, operator=False),
    Act.EXPORT_PERSON: Grant(owner=True, seats=_seats(PRIVACY)),
    Act.ERASE_PERSON: Grant(owner=True, seats=_seats(PRIVACY)),
    # the directory
    Act.SEE_PEOPLE: Grant(seats=_seats(ADMINISTRATOR, PRIVACY)),
    Act.CHANGE_PEOPLE: Grant(seats=_seats(ADMINISTRATOR)),
    Act.GIVE_SEAT: Grant(seats=_seats(ADMINISTRATOR)),
    Act.LET_IN: Grant(seats=_seats(ADMINISTRATOR)),
    Act.SEE_TASKS: Grant(signed_in=True),
    # the guideline
    Act.SEE_VERSIONS: Grant(
        owner=True, seats=_seats(ADMINISTRATOR, COMMUNICATIONS, LEGAL, COUNCIL)
    ),
    Act.LOAD_GUIDELINE: Grant(seats=_seats(COMMUNICATIONS)),
    Act.APPROVE_GUIDELINE: Grant(owner=True, operator=False),  # only whom the guideline names
    Act.SCHEDULE_GUIDELINE: Grant(owner=True, seats=_seats(COMMUNICATIONS)),
    Act.TAKE_OUT: Grant(seats=_seats(ADMINISTRATOR, COMMUNICATIONS)),
    # the record
    Act.SEE_RECORD: Grant(seats=_seats(LEGAL, COUNCIL, PRIVACY)),
    Act.NAME_ACTORS: Grant(seats=_seats(LEGAL, PRIVACY)),
    Act.CHANGE_SETTING: Grant(seats=_seats(ADMINISTRATOR)),
    Act.KEEP_HOUSE: Grant(),
}


def may(viewer: Viewer, act: Act, owners: Collection[str] = ()) -> bool:
    """Whether ``viewer`` may do ``act`` with a thing that belongs to the people ``owners``."""
    grant = GRANTS.get(act)
    if grant is None:
        return False
    if viewer.operator:
        return grant.operator
    if (
        grant.everybody
        or (grant.welcome and viewer.welcome)
        or (grant.colleague and viewer.colleague)
    ):
        return True
    if not viewer.signed_in:
        return False
    return (
        grant.signed_in
        or bool(grant.seats & viewer.seats)
        or (grant.owner and bool(viewer.person) and viewer.person in owners)
    )


def may_ever(viewer: Viewer, act: Act) -> bool:
    """Whether ``viewer`` may do ``act`` with something: what belongs to them, if with nothing else."""
    return may(viewer, act, (viewer.person,))
