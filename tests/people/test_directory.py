"""The directory: looked at before it changes, wrong files told line by line, every change taken back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from msgspec.structs import replace

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import directory, services
from sayso.apps.people.models import Account, Change
from sayso.apps.record import queries as record
from sayso.engine.person import Person
from sayso.engine.rights import NOBODY, OPERATOR, Seat, Viewer
from sayso.folder import FolderError
from storing import Store

DEMO = folder.read(folder.demo())
CSV = DEMO["people.csv"].decode()

Come = Callable[..., Client]


def change(people: tuple[Person, ...], **more: Any) -> int:
    """Change the directory as whoever holds the machine."""
    settings = {"seen": guidelines.standing().change, "by": OPERATOR, "source": "hand", **more}
    return services.change_directory(people, guidelines.company().absences, **settings)


def renamed(key: str, name: str) -> tuple[Person, ...]:
    """Everybody, one of them with another name."""
    people = guidelines.company().people
    return tuple(replace(each, name=name) if each.id == key else each for each in people)


def upload(content: str | bytes, name: str = "people.csv") -> dict[str, Any]:
    """A file as a browser sends it."""
    raw = content.encode() if isinstance(content, str) else content
    return {"file": SimpleUploadedFile(name, raw)}


@pytest.mark.usefixtures("house")
def test_what_nobody_changed_goes_out_to_the_byte() -> None:
    """Before any change, and after one that was taken back, the folder is the one that was given."""
    assert guidelines.files_at(guidelines.standing()) == DEMO
    number = change(renamed("p_marco", "Marco Beispiel"))
    changed = guidelines.files_at(guidelines.standing())
    assert {name for name in DEMO if changed[name] != DEMO[name]} == {"people.csv"}
    assert b"Marco Beispiel" in changed["people.csv"]
    services.undo(number, by=OPERATOR)
    assert guidelines.files_at(guidelines.standing()) == DEMO


@pytest.mark.usefixtures("house")
def test_every_state_can_be_had_again() -> None:
    """After many changes each state is still there, as it was."""
    states = [guidelines.standing()]
    kept = [guidelines.files_at(states[0])["people.csv"]]
    for number in range(5):
        change(renamed("p_marco", f"Marco der {number}te"))
        states.append(guidelines.standing())
        kept.append(guidelines.files_at(states[-1])["people.csv"])
    assert [guidelines.files_at(each)["people.csv"] for each in states] == kept
    assert len(set(kept)) == 6


@pytest.mark.usefixtures("house")
def test_taking_back_touches_only_what_was_changed() -> None:
    """Another change in between stays when an earlier one is taken back."""
    first = change(renamed("p_marco", "Marco Beispiel"))
    change(renamed("p_ceo", "Corinne Muster"))
    services.undo(first, by=OPERATOR)
    names = {each.id: each.name for each in guidelines.company().people}
    was = {each.id: each.name for each in folder.load(folder.demo()).people}
    assert names == was | {"p_ceo": "Corinne Muster"}


@pytest.mark.usefixtures("house")
def test_only_who_may_changes_the_directory() -> None:
    """Without the seat the service refuses, whatever page was forgotten to be closed."""
    for by in (NOBODY, Viewer(signed_in=True, person="p_marco", seats=frozenset({Seat.PRIVACY}))):
        with pytest.raises(services.NotAllowed):
            change(renamed("p_marco", "Anders"), by=by)
        with pytest.raises(services.NotAllowed):
            services.undo(1, by=by)
    assert guidelines.standing().change == 0


@pytest.mark.usefixtures("house")
def test_two_at_once_do_not_overwrite_each_other() -> None:
    """Whoever looked before somebody else changed something is asked to look once more."""
    seen = guidelines.standing().change
    change(renamed("p_marco", "Marco Beispiel"), seen=seen)
    with pytest.raises(services.Behind):
        change(renamed("p_ceo", "Corinne Muster"), seen=seen)


@pytest.mark.usefixtures("house")
def test_a_company_that_would_not_load_is_not_made() -> None:
    """Somebody who owns a channel cannot be taken out: nothing changes, and the place is named."""
    owner = next(each.owner for each in guidelines.company().channels if each.owner)
    without = tuple(each for each in guidelines.company().people if each.id != owner)
    with pytest.raises(FolderError) as refused:
        change(without)
    assert "channels.yaml" in {each.file for each in refused.value.problems}
    assert guidelines.standing().change == 0


@pytest.mark.usefixtures("house")
def test_each_change_stands_in_the_record_without_a_name() -> None:
    """The record tells of every change, by whom and how much; the chain holds and names nobody."""
    change(renamed("p_marco", "Marco Beispiel"))
    with record.rows() as rows:
        last = list(rows)[-1]
    assert last[2] == "person"
    assert "Marco" not in str(last)
    assert record.follow().number == last[0]


WRONG = {
    "an unknown column": (CSV.replace("function", "job", 1), ":1:"),
    "a row too short": (CSV + "p_new,Neu\n", f":{len(CSV.splitlines()) + 1}:"),
    "an unknown unit": (CSV.replace(",u_fin,", ",u_nowhere,", 1), "u_nowhere"),
    "somebody twice": (CSV + CSV.splitlines()[1] + "\n", "p_chair"),
    "no table": ("\x89PNG\r\n\x1a\n", ":1:"),
    "an open quote": (CSV + 'p_new,"Neu\n', f":{len(CSV.splitlines()) + 1}:"),
}


@pytest.mark.parametrize("fault", WRONG)
def test_what_is_wrong_with_a_file_is_told_by_line(fault: str, signed_in: Come) -> None:
    """A file that does not load changes nothing, and each fault is told with its place."""
    content, place = WRONG[fault]
    client = signed_in("", Seat.ADMINISTRATOR)
    response = client.post("/personen/datei", upload(content))
    assert response.status_code == 400
    assert place in unescape(response.content.decode())
    again = client.post("/personen/datei", {"content": content, "seen": "0", "step": "take"})
    assert again.status_code == 400
    assert guidelines.standing().change == 0


def test_a_file_is_looked_at_taken_and_taken_back(signed_in: Come) -> None:
    """What would change is told first; then it is changed; one press takes it back."""
    client = signed_in("", Seat.ADMINISTRATOR)
    content = CSV.replace("Reto Odermatt", "Reto Odermatt-Frei")
    content += "p_neu,Zoé Ñuñez,Monteurin,u_rd,s_obertalwil,employee,r_employee,zoe@arvenberg.example,,,fr,,,,,no,,\n"
    seen = client.post("/personen/datei", upload(content))
    said = unescape(seen.content.decode())
    assert "Odermatt-Frei" in said
    assert "Zoé Ñuñez" in said
    assert guidelines.standing().change == 0
    taken = client.post("/personen/datei", {"content": content, "seen": "0", "step": "take"})
    assert taken.status_code == 303
    assert guidelines.person("p_neu") is not None
    last = Change.objects.latest("number")
    assert client.post(f"/personen/aenderungen/{last.number}/zurueck").status_code == 303
    assert guidelines.files_at(guidelines.standing()) == DEMO


def test_an_older_preview_changes_nothing(signed_in: Come) -> None:
    """Whoever takes a file after somebody else changed the directory has to look once more."""
    client = signed_in("", Seat.ADMINISTRATOR)
    change(renamed("p_ceo", "Corinne Muster"))
    content = CSV.replace("Reto Odermatt", "Reto Odermatt-Frei")
    client.post("/personen/datei", {"content": content, "seen": "0", "step": "take"})
    assert guidelines.company().people[1].name == "Corinne Muster"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.usefixtures("house")
def test_a_table_is_read_as_offices_write_it(separator: str, code: str) -> None:
    """Semicolons, tabs and Windows' own signs are read as what they mean."""
    rows = list(csv.reader(io.StringIO(CSV.replace("ć", "c"))))
    rows[2][1] = "René Müller, jun."
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerows(rows)
    seen = directory.preview(written.getvalue().encode(code), guidelines.now())
    assert seen.problems == ()
    names = {each.person: each.after.name for each in seen.differences if each.after}
    assert names.pop(rows[2][0]) == "René Müller, jun."
    assert all("c" in name for name in names.values())


def test_by_hand(signed_in: Come) -> None:
    """Somebody comes, changes, is away, leaves and stays after all, each with one form."""
    client = signed_in("", Seat.ADMINISTRATOR)
    entry = {"name": "Ada Frey", "unit": "u_rd", "status": "employee", "languages": "fr de"}
    entry |= {"email": "ada@arvenberg.example", "roles": ["r_employee"]}
    made = client.post("/personen/neu", {"id": "p_ada", **entry})
    assert made.status_code == 303
    assert client.post("/personen/neu", {"id": "p_ada", **entry}).status_code == 200  # is taken
    client.post("/personen/p_ada", {"step": "save", **entry, "name": "Ada  Frey-Rossi"})
    ada = guidelines.person("p_ada")
    assert ada is not None
    assert (ada.name, ada.languages) == ("Ada Frey-Rossi", ("fr", "de"))
    gone = {"step": "away", "first": "2026-03-02", "last": "2026-03-06", "deputy": "p_ceo"}
    client.post("/personen/p_ada", gone)
    assert ("p_ada", "p_ceo") in {
        (each.person, each.deputy) for each in guidelines.company().absences
    }
    client.post("/personen/p_ada", {"step": "leave"})
    ada = guidelines.person("p_ada")
    assert ada is not None
    assert ada.status_at(guidelines.now()) == "leaver"
    client.post("/personen/p_ada", {"step": "stay"})
    ada = guidelines.person("p_ada")
    assert ada is not None
    assert ada.status_at(guidelines.now()) == "employee"


@pytest.mark.parametrize(
    "path",
    [
        "/personen",
        "/personen/p_marco",
        "/personen/p_nobody",
        "/personen/neu",
        "/personen/datei",
        "/personen/aenderungen",
    ],
)
def test_others_do_not_learn_what_there_is(path: str, signed_in: Come) -> None:
    """Whoever may not see the directory gets the same answer for what is there and what is not."""
    marco, stranger = signed_in("p_marco"), Client()
    assert marco.get(path).status_code == 404
    assert b"Aebischer" not in marco.get(path).content
    assert stranger.get(path)["Location"] == f"/anmelden?next={path.replace('/', '%2F')}"


def test_the_list_asks_no_more_for_more_people(signed_in: Come) -> None:
    """However many people there are, the list costs the same number of questions to the database."""
    client = signed_in("", Seat.ADMINISTRATOR)
    client.get("/personen")
    with CaptureQueriesContext(connection) as few:
        assert client.get("/personen").status_code == 200
    pattern = guidelines.company().people[1]
    more = tuple(
        replace(
            pattern,
            id=f"p_x{n}",
            name=f"Person {n}",
            email=f"x{n}@arvenberg.example",
            roles=(),
            topics=(),
            spokesperson=False,
        )
        for n in range(300)
    )
    change((*guidelines.company().people, *more))
    client.get("/personen")
    with CaptureQueriesContext(connection) as many:
        page = client.get("/personen?page=3")
    assert len(many) == len(few)
    assert "Person" in page.content.decode()


def test_the_last_administrator_stays(signed_in: Come, house: Store) -> None:
    """Nobody can take the house's only key away, their own neither."""
    client = signed_in("p_hr", Seat.ADMINISTRATOR)
    client.post("/personen/p_hr/aemter", {"seat": ["privacy"]})
    assert client.get("/personen").status_code == 200
    signed_in("p_com", Seat.ADMINISTRATOR)
    client.post("/personen/p_hr/aemter", {"seat": []})
    assert client.get("/personen").status_code == 404


def test_an_invitation_follows_the_address_of_its_person(signed_in: Come) -> None:
    """One person has one account, also after their address changed; two never share an address."""
    client = signed_in("p_hr", Seat.ADMINISTRATOR)
    signed_in("p_marco")  # with another address than the directory has
    client.post("/personen/p_marco/einladen")
    marco = guidelines.person("p_marco")
    assert marco is not None
    assert Account.objects.get(person="p_marco").email == marco.email
    assert "/einladung/" in client.get("/personen/p_marco").content.decode()
    assert "/einladung/" not in client.get("/personen/p_marco").content.decode()  # shown once
    change(
        tuple(
            replace(each, email=marco.email) if each.id == "p_ceo" else each
            for each in guidelines.company().people
        )
    )
    client.post("/personen/p_ceo/einladen")
    assert not Account.objects.filter(person="p_ceo").exists()
