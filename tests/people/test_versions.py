"""The guideline in the house: loaded, approved by whom it names, in force at its time, out again equal."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connections
from django.test.utils import override_settings
from msgspec.structs import replace

from sayso import folder
from sayso.apps.guidelines import queries, services, versions
from sayso.apps.guidelines.models import File, Version
from sayso.apps.people import services as people
from sayso.apps.people.services import NotAllowed
from sayso.apps.record import queries as record
from sayso.apps.record.models import Row
from sayso.engine.person import Absence
from sayso.engine.rights import OPERATOR, Seat, Viewer

COMPANIES = Path(__file__).resolve().parents[1] / "companies"
PUBLISHED = Path(__file__).resolve().parents[1] / "engine" / "published"
FOLDERS = [folder.demo(), *sorted(COMPANIES.iterdir()), *sorted(PUBLISHED.iterdir())]
COMMUNICATIONS = Viewer(
    signed_in=True, colleague=True, person="p_com", seats=frozenset({Seat.COMMUNICATIONS})
)
CEO = Viewer(signed_in=True, colleague=True, person="p_ceo")
SECOND = Viewer(signed_in=True, colleague=True, person="p_coo")
pytestmark = pytest.mark.usefixtures("house")


def version(number: int) -> dict[str, bytes]:
    """The demo's files, as its guideline's version ``number``: each another."""
    files = folder.read(folder.demo())
    name = f"version: 4.{number}".encode()
    return files | {"guideline.yaml": files["guideline.yaml"].replace(b"version: 3.1", name)}


def load(number: int, by: Viewer = COMMUNICATIONS) -> int:
    return services.load(version(number), by=by).version.number


def at(moment: str) -> override_settings:
    return override_settings(SAYSO_NOW=moment)


def steps() -> list[dict[str, object]]:
    """What the record says of versions."""
    rows = Row.objects.filter(kind="guideline").order_by("number")
    return [{"subject": row.subject, **json.loads(row.body)} for row in rows]


def change(**changes: object) -> int:
    """Change somebody in the directory by hand."""
    said = queries.company()
    wanted = str(changes.pop("person"))
    who = tuple(replace(one, **changes) if one.id == wanted else one for one in said.people)
    return people.change_directory(
        who,
        said.absences,
        seen=queries.standing().change,
        by=OPERATOR,
        source="hand",
    )


def away(person: str, deputy: str | None = None) -> None:
    """Let somebody be away in February."""
    said = queries.company()
    month = Absence(
        id=f"a_{person}_now",
        person=person,
        from_=datetime.fromisoformat("2026-02-01"),
        until=datetime.fromisoformat("2026-03-01"),
        deputy=deputy,
    )
    people.change_directory(
        said.people,
        (*said.absences, month),
        seen=queries.standing().change,
        by=OPERATOR,
        source="hand",
    )


# ── in and out again ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", FOLDERS, ids=lambda path: path.name)
def test_what_was_loaded_comes_out_equal(path: Path) -> None:
    """Every company folder comes out of the house as it went in, to the byte."""
    files = folder.read(path)
    number = services.load(files, by=OPERATOR).version.number
    assert queries.files_at(queries.Standing(number, 0)) == files
    assert queries.standing() == (number, 0)


def test_what_a_version_does_not_change_is_kept_once() -> None:
    """Two versions share the files they have in common."""
    load(1)
    before = File.objects.count()
    load(2)
    assert File.objects.count() == before + 1


def test_the_same_files_are_the_same_version() -> None:
    """Loaded twice, a folder is one version, with one row in the record."""
    first = services.load(version(1), by=COMMUNICATIONS)
    again = services.load(dict(reversed(version(1).items())), by=OPERATOR)
    assert (first.new, again.new) == (True, False)
    assert first.version.number == again.version.number
    assert len(steps()) == 1


def test_who_load_the_same_at_once_get_one_version() -> None:
    """Several who load the same files at the same time get one version, with one row."""
    version(1)
    folder.load_files(version(1))
    numbers: list[int] = []
    barrier = Barrier(4)

    def come() -> None:
        try:
            barrier.wait()
            numbers.append(load(1))
        finally:
            connections.close_all()

    threads = [Thread(target=come) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(numbers) == 4
    assert len(set(numbers)) == 1
    assert len(steps()) == Version.objects.count() == 1


def test_one_can_go_back() -> None:
    """The files of a version that was replaced, or withdrawn, are a new version to approve."""
    one = load(1, OPERATOR)
    two = load(2)
    services.approve(two, by=CEO, from_=queries.now())
    back = load(1)
    assert back not in {one, two}
    services.withdraw(back, by=COMMUNICATIONS)
    assert load(1) not in {one, two, back}


def test_what_does_not_load_is_refused_with_every_problem() -> None:
    """Nothing of a folder with mistakes is stored; each is told with its file and line."""
    broken = version(1)
    broken["topics.yaml"] = b"- {id: x, owner: nobody_here}\n"
    broken["rules/99.yaml"] = b"- id: [\n"
    with pytest.raises(folder.FolderError) as caught:
        services.load(broken, by=OPERATOR)
    places = {(each.file, each.line > 0) for each in caught.value.problems}
    assert {("topics.yaml", True), ("rules/99.yaml", True)} <= places
    assert not Version.objects.exists()
    assert not steps()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"names.yaml": b"#" * (folder.MOST_BYTES + 1)}, "too_large"),
        ({f"rules/{n}.yaml": b"#" * 7_900_000 for n in range(9)}, "folder_too_large"),
        ({f"rules/{n}.yaml": b"" for n in range(services.MOST_FILES + 1)}, "too_many_files"),
        ({f"rules/{'x' * 300}.yaml": b""}, "long_name"),
        ({"chanels.yaml": b""}, "unknown_file"),
    ],
)
def test_nothing_comes_in_without_bounds(more: dict[str, bytes], code: str) -> None:
    """A file, a folder, a name that is too large, too many, and a slip of a name are told."""
    with pytest.raises(folder.FolderError) as caught:
        services.load(version(1) | more, by=OPERATOR)
    assert code in {each.code for each in caught.value.problems}


def test_what_is_no_companys_is_left_aside() -> None:
    """Notes and pictures beside a company's files are not stored."""
    number = services.load(
        version(1) | {"README.md": b"x", ".git/config": b"x", "../x": b"x"}, by=OPERATOR
    ).version.number
    assert queries.files_at(queries.Standing(number, 0)) == version(1)


# ── who may, and when ────────────────────────────────────────────────────────────────────────────


def test_the_first_version_is_in_force_once_the_operator_loads_it() -> None:
    """In an empty house nobody can approve; after that the operator's word is not enough."""
    first = services.load(version(1), by=OPERATOR)
    assert first.in_force
    assert queries.standing().version == first.version.number
    second = services.load(version(2), by=OPERATOR)
    assert not second.in_force
    assert queries.standing().version == first.version.number
    assert [(each["step"], each["first"]) for each in steps()] == [
        ("loaded", True),
        ("loaded", False),
    ]
    with pytest.raises(NotAllowed):
        services.approve(second.version.number, by=OPERATOR)


def test_only_whom_the_guideline_names_approves() -> None:
    """The head who is named says yes; her deputy, who brought it and the machine's keeper do not."""
    number = load(1)
    for other in (SECOND, COMMUNICATIONS, OPERATOR, Viewer(signed_in=True)):
        with pytest.raises(NotAllowed):
            services.approve(number, by=other)
    services.approve(number, by=CEO)
    with pytest.raises(services.NotNow, match="approved"):
        services.approve(number, by=CEO)


def test_a_version_does_not_choose_its_judge() -> None:
    """Who approves is named by the guideline in force, not by the one that wants to be."""
    files = version(1)
    files["guideline.yaml"] = files["guideline.yaml"].replace(
        b"approver: r_ceo", b"approver: r_com"
    )
    assert b"r_com" in files["guideline.yaml"]
    number = services.load(files, by=OPERATOR).version.number
    assert versions.approving(Version.objects.get(number=number)) == ("p_com",)  # it is in force
    second = services.load(version(2), by=OPERATOR).version.number
    with pytest.raises(NotAllowed):
        services.approve(second, by=CEO)
    services.approve(second, by=COMMUNICATIONS)


def test_the_deputy_approves_in_an_absence() -> None:
    """Whoever stands in for the approver says yes, and the approver does not while away."""
    number = load(1)
    away("p_ceo")
    with pytest.raises(NotAllowed):
        services.approve(number, by=CEO)
    services.approve(number, by=SECOND)


def test_after_somebody_left_the_next_one_approves() -> None:
    """A leaver approves nothing any more, from that moment on."""
    number = load(1)
    change(person="p_ceo", employed_until=queries.now())
    with pytest.raises(NotAllowed):
        services.approve(number, by=CEO)
    services.approve(number, by=SECOND)


def test_nobody_approves_what_they_brought() -> None:
    """Where the approver brought the version, the deputy says yes."""
    boss = replace(CEO, seats=frozenset({Seat.COMMUNICATIONS}))
    number = load(1, boss)
    with pytest.raises(NotAllowed):
        services.approve(number, by=boss)
    services.approve(number, by=SECOND)


def test_not_before_a_yes_and_not_in_the_past() -> None:
    """A version takes force after it was approved, now or later, never before now."""
    number = load(1)
    with pytest.raises(services.NotNow, match="not_approved"):
        services.take_force(number, by=COMMUNICATIONS)
    services.approve(number, by=CEO)
    with pytest.raises(services.NotNow, match="past"):
        services.take_force(
            number, by=COMMUNICATIONS, at=datetime.fromisoformat("2026-02-10T19:41")
        )
    assert queries.standing().version == 0
    services.take_force(number, by=COMMUNICATIONS)
    assert queries.standing().version == number


def test_it_takes_force_at_its_time_with_nobody_there() -> None:
    """The minute it is due a version answers, and not the minute before."""
    number = load(1)
    services.approve(number, by=CEO, from_=datetime.fromisoformat("2026-03-01T07:00"))
    with at("2026-03-01T06:59"):
        assert queries.standing().version == 0
        assert queries.company().guideline.version == "3.1"
    with at("2026-03-01T07:00"):
        assert queries.standing().version == number
        assert queries.company().guideline.version == "4.1"


def test_the_last_that_is_due_is_in_force() -> None:
    """Of several approved versions the one with the latest time that has come counts."""
    times = {1: "2026-03-01T07:00", 2: "2026-04-01T07:00", 3: "2026-03-15T07:00"}
    numbers = {each: load(each) for each in times}
    for each, moment in times.items():
        services.approve(numbers[each], by=CEO, from_=datetime.fromisoformat(moment))
    for moment, each in (("2026-03-02", 1), ("2026-03-20", 3), ("2026-05-01", 2)):
        with at(moment):
            assert queries.standing().version == numbers[each]


def test_the_time_moves_and_the_version_goes_until_it_is_in_force() -> None:
    """Until its minute a version's time can be changed and it can be withdrawn; then it stays."""
    number = load(1)
    services.approve(number, by=CEO, from_=datetime.fromisoformat("2026-03-01T07:00"))
    services.take_force(number, by=CEO, at=datetime.fromisoformat("2026-02-20T07:00"))
    with at("2026-02-20T07:00"):
        assert queries.standing().version == number
        with pytest.raises(services.NotNow, match="in_force"):
            services.withdraw(number, by=COMMUNICATIONS)
        with pytest.raises(services.NotNow, match="in_force"):
            services.take_force(number, by=COMMUNICATIONS)
    services.withdraw(number, by=COMMUNICATIONS)
    with at("2026-02-20T07:00"):
        assert queries.standing().version == 0
    with pytest.raises(services.NotNow, match="withdrawn"):
        services.take_force(number, by=COMMUNICATIONS)


def test_the_record_tells_it_in_numbers() -> None:
    """Each step is a row with the digest, without anybody's name, and the chain holds."""
    number = load(1)
    services.approve(number, by=CEO, from_=queries.now())
    digest = folder.digest(version(1))
    assert [(each["subject"], each["step"], each["digest"]) for each in steps()] == [
        (f"guideline:{number}", step, digest) for step in ("loaded", "approved", "scheduled")
    ]
    assert steps()[2]["at"] == "2026-02-10T19:42"
    assert record.follow().number == Row.objects.count()
    assert not [row for row in Row.objects.all() if "p_ceo" in row.actor + row.body]


@pytest.mark.parametrize("person", ["p_marco", "p_lena", ""])
def test_others_bring_no_version(person: str) -> None:
    """Without a seat for it nobody brings, times or withdraws a version."""
    number = load(1)
    by = Viewer(signed_in=True, colleague=True, person=person, seats=frozenset({Seat.LEGAL}))
    for act in (
        lambda: services.load(version(2), by=by),
        lambda: services.approve(number, by=by),
        lambda: services.take_force(number, by=by),
        lambda: services.withdraw(number, by=by),
    ):
        with pytest.raises(NotAllowed):
            act()


# ── together with the directory ──────────────────────────────────────────────────────────────────


def test_people_come_from_the_directory_and_rules_from_the_version() -> None:
    """After a change of the directory a new version keeps it, and goes out with it."""
    change(person="p_marco", function="Leiter Verkauf")
    number = load(1)
    services.approve(number, by=CEO, from_=queries.now())
    found = {each.id: each.function for each in queries.company().people}
    assert found["p_marco"] == "Leiter Verkauf"
    out = queries.files_at(queries.standing())
    assert {name for name, content in out.items() if content != version(1).get(name)} == {
        "people.csv"
    }


def test_the_directory_makes_the_company_that_its_files_make() -> None:
    """Company and directory put together are what one reads from the folder that goes out."""
    change(person="p_marco", function="Leiter Verkauf")
    away("p_ceo", deputy="p_com")
    at_ = queries.standing()
    read = folder.load_files(queries.files_at(at_))
    assert replace(queries.company_at(at_), digest="") == replace(read, digest="")


def test_who_is_not_in_the_directory_cannot_be_named() -> None:
    """A version that names somebody who is gone from the directory is refused, with the place."""
    said = queries.company()
    left = tuple(replace(one, note="neu") if one.id == "p_marco" else one for one in said.people)
    people.change_directory(
        left,
        said.absences,
        seen=0,
        by=OPERATOR,
        source="hand",
    )
    files = version(1)
    row = files["people.csv"].decode().splitlines()[1].replace("p_chair", "p_gone")
    files["people.csv"] += f"{row}\n".encode()
    files["topics.yaml"] = files["topics.yaml"].replace(b"owner: p_com", b"owner: p_gone", 1)
    with pytest.raises(folder.FolderError) as caught:
        services.load(files, by=COMMUNICATIONS)
    assert ("unknown_name", "topics.yaml") in {
        (each.code, each.file) for each in caught.value.problems
    }


def test_the_list_costs_the_same_for_one_and_for_many(
    django_assert_num_queries: Callable[..., AbstractContextManager[Any]],
) -> None:
    """How many questions the list of versions asks does not depend on how many there are."""
    load(1)
    versions.listed()
    with django_assert_num_queries(4) as asked:
        versions.listed()
    for number in range(2, 8):
        load(number)
    with django_assert_num_queries(len(asked)):
        assert len(versions.listed()) == 7
