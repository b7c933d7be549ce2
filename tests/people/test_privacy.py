"""What is stored of somebody is told, given, erased and kept no longer than said; nothing else is stored."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection, connections, models, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from msgspec.structs import replace

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines.models import File, Part, Version
from sayso.apps.letters.models import Letter
from sayso.apps.people import queries as directory
from sayso.apps.people import services as people
from sayso.apps.people.models import Account, Change, Entry, Factor, Identity, Invitation, Try
from sayso.apps.privacy import export, holdings, hourly, queries, rights, services, tending
from sayso.apps.record import queries as ledger
from sayso.apps.record import services as record
from sayso.apps.record.models import Payload, Pseudonym
from sayso.engine.ledger import Kind
from sayso.engine.person import Absence, Person
from sayso.engine.rights import OPERATOR, Act, Seat, Viewer
from sayso.folder import FolderError
from storing import Store

Come = Callable[..., Client]
NOW = datetime.fromisoformat("2026-02-10T19:42")
WHO, NAME, EMAIL = "p_zenobia", "Zenobia Quirl", "zenobia@quirl.example"
PRIVACY = Viewer(signed_in=True, person="p_ceo", seats=frozenset({Seat.PRIVACY}))
SECRET = "Zenobias Geheimnis"


def say(*those: Person, gone: str = "", absences: tuple[Absence, ...] | None = None) -> int:
    """Let the directory say these people in place of those with their ids, and without ``gone``."""
    company = guidelines.company()
    new = {each.id: each for each in those}
    kept = [new.pop(each.id, each) for each in company.people if each.id != gone]
    return people.change_directory(
        (*kept, *new.values()),
        company.absences if absences is None else absences,
        seen=directory.latest_change(),
        by=OPERATOR,
        source="hand",
    )


def zenobia(**more: Any) -> Person:
    """Somebody whom the guideline names nowhere."""
    unit = guidelines.company().people[0].unit
    return replace(Person(id=WHO, name=NAME, email=EMAIL, unit=unit), **more)


def load_version() -> Version:
    """A version in force with the demo's files, in which she stands too."""
    files = folder.read(folder.demo())
    line = f"{WHO},{NAME},,u_gl,,employee,,{EMAIL},,,,,,,,no,,\n".encode()
    files["people.csv"] += line
    files["absences.csv"] = (
        files.get("absences.csv", b"") or b"id,person,from,until,deputy,reason\n"
    )
    version = Version.objects.create(
        digest="0" * 64, loaded=people.now(), loaded_by="operator", approved=people.now(),
        timezone="Europe/Zurich", force_from=NOW - timedelta(days=30),
    )  # fmt: skip
    for path, content in files.items():
        digest = sha256(content).hexdigest()
        File.objects.get_or_create(digest=digest, defaults={"content": content})
        Part.objects.create(version=version, path=path, file_id=digest)
    guidelines.forget()
    return version


def decide(content: str = SECRET) -> int:
    """A row of the record about something that she submitted."""
    with transaction.atomic():
        token = record.pseudonym(WHO)
        made = record.append(
            Kind.DECISION, actor=token, subject="draft:1", body={"verdict": "ok"},
            content=content.encode(),
        )  # fmt: skip
    return made.number


def lived(come: Come) -> Client:
    """She has worked here: changes, an absence in which she stood in, an account, a submitted text."""
    load_version()
    say(zenobia(function="Erste Stelle"))
    say(zenobia(function="Zweite Stelle"))
    away = [
        Absence(person=WHO, from_=NOW, until=NOW + timedelta(days=3), deputy="p_marco"),
        Absence(person="p_marco", from_=NOW, until=NOW + timedelta(days=9), deputy=WHO),
    ]
    say(absences=(*guidelines.company().absences, *away))
    client = come(WHO, Seat.COUNCIL)
    Account.objects.filter(person=WHO).update(email=EMAIL)
    decide()
    return client


def leave() -> None:
    """She leaves."""
    say(zenobia(function="Zweite Stelle", employed_until=NOW - timedelta(days=1)))


def data(raw: bytes) -> tuple[dict[str, Any], str]:
    """What stands in an export."""
    with zipfile.ZipFile(io.BytesIO(raw)) as file:
        return json.loads(file.read(export.DATA)), file.read(export.PAGE).decode()


def texts(model: type[models.Model]) -> Iterator[models.Field[Any, Any]]:
    """The fields of a table that can hold words."""
    for each in model._meta.concrete_fields:
        kinds: tuple[type[Any], ...] = (models.CharField, models.TextField, models.BinaryField)
        if isinstance(each, kinds) and not each.is_relation:
            yield each


def test_every_table_and_field_has_its_line() -> None:
    """Nothing is stored that the page of data protection does not tell of."""
    for model in apps.get_models(include_auto_created=True):
        line = holdings.HOLDINGS.get(model._meta.db_table)
        assert line is not None, f"{model._meta.db_table} has no line in privacy/holdings.py"
        there = {field.attname for field in model._meta.concrete_fields}
        assert set(line.fields) == there, model._meta.db_table
        assert line.secret <= there


def test_own_page(signed_in: Come) -> None:
    """My page says what I may and why, what is mine, and what is stored of me."""
    page = signed_in("p_marco").get("/ich").content.decode()
    assert "Marco Gubler" in page
    assert "p_marco@example.org" in page
    assert page.count("<details") > 4


def test_every_act_has_words() -> None:
    """Whatever somebody may do is said in words."""
    assert {each.value for each in Act if each not in rights.UNTOLD} <= set(rights.ACTS)


def plant(model: type[models.Model], row: models.Model) -> list[str]:
    """Put a marker into every text of a row of somebody, below whatever would refuse it."""
    fixed = {
        "directory_entry": {"key", "kind", "values"},
        "directory_change": {"actor"},
        "guideline_version": {"approved_by"},
        "ledger_row": {"actor", "subject"},
        "account": {"person", "email"},
        "ledger_pseudonym": {"person"},
        "guideline_file": {"digest"},
    }.get(model._meta.db_table, set())
    planted: list[str] = []
    with connection.cursor() as cursor:
        for each in texts(model):
            length = each.max_length or 99
            if each.name in fixed or each.primary_key or length < 8:
                continue
            mark = f"mk{len(planted)}{model._meta.db_table}{each.name}".replace("_", "")[:length]
            value = mark.encode() if isinstance(each, models.BinaryField) else mark
            table, column = (
                connection.ops.quote_name(str(n)) for n in (model._meta.db_table, each.column)
            )
            key = connection.ops.quote_name(str(model._meta.pk.column))
            cursor.execute(f"UPDATE {table} SET {column} = %s WHERE {key} = %s", [value, row.pk])
            if each.attname not in holdings.HOLDINGS[model._meta.db_table].secret:
                planted.append(mark)
    return planted


def test_whatever_any_table_holds_of_somebody_is_in_the_export(signed_in: Come) -> None:
    """A marker in every field of every table that can hold somebody's data is found in the export."""
    lived(signed_in)
    token = Pseudonym.objects.get(person=WHO).token
    Version.objects.update(approved_by=token)
    Change.objects.filter(number=directory.latest_change()).update(actor=token)
    people.invite(EMAIL, person=WHO, by=OPERATOR)
    account = Account.objects.get(person=WHO)
    Factor.objects.create(account=account, kind=Factor.PASSKEY, data=b"key", made=1)
    Identity.objects.create(account=account, issuer="https://id.example", subject="her")
    Try.objects.create(key=b"x" * 32, account=account, to_tell=True, passed=True, time=1, until=2)
    Letter.objects.create(account=account, told="d" * 64, sent=1)
    with connection.cursor() as cursor:  # what must not be changed is changed here all the same
        if connection.vendor == "sqlite":
            for name in ledger.GUARDS["sqlite"]:
                cursor.execute(f"DROP TRIGGER {name}")
        else:
            for table in ("ledger_row", "ledger_payload"):
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    subject = queries.subject_of(WHO)
    assert subject is not None
    planted: list[str] = []
    for model, line in holdings.tables():
        if not line.personal or model is Session or model is File:
            continue
        rows = queries.rows_of(model, subject)
        assert rows, f"{model._meta.db_table}: the test needs a row of hers, or nothing finds it"
        row = model._base_manager.get(pk=rows[-1][model._meta.pk.attname])
        planted += plant(model, row)
    assert len(planted) > 10
    told, page = data(export.export(WHO, by=PRIVACY))
    said = json.dumps(told, ensure_ascii=False)
    assert [mark for mark in planted if mark not in said or mark not in page] == []
    assert len(told["tables"]["django_session"]) == 1
    assert EMAIL in json.dumps(told["tables"]["guideline_file"])
    states = [
        json.loads(each["values"])
        for each in told["tables"]["directory_entry"]
        if each["kind"] == "person"
    ]
    assert {each.get("function") for each in states} >= {"Erste Stelle", "Zweite Stelle"}


def test_secrets_are_given_to_nobody(signed_in: Come) -> None:
    """Passwords, links and salts stand in no export, not even as digests."""
    lived(signed_in)
    account = Account.objects.get(person=WHO)
    said = json.dumps(data(export.export(WHO, by=PRIVACY))[0])
    assert account.password not in said
    assert bytes(Payload.objects.get().salt).hex() not in said
    assert Session.objects.get().session_key not in said
    assert SECRET in said


def bytes_of(house: Store) -> bytes:
    """Everything that the database has on the disk, or says when it is asked for everything."""
    if house.vendor == "sqlite":
        return b"".join(each.read_bytes() for each in sorted(house.data.glob("sayso.sqlite3*")))
    with connection.cursor() as cursor:
        for model, _ in holdings.tables():
            cursor.execute(f"VACUUM FULL {connection.ops.quote_name(model._meta.db_table)}")
    return b"".join(
        bytes(each) if isinstance(each, bytes | memoryview) else str(each).encode()
        for model, _ in holdings.tables()
        for row in model._base_manager.values_list()
        for each in row
    )


def test_of_whoever_left_nothing_is_left(signed_in: Come, house: Store) -> None:
    """Name, address and id of an erased leaver stand in no table and in no byte of the database."""
    lived(signed_in)
    leave()
    token = Pseudonym.objects.get(person=WHO).token
    assert WHO.encode() in bytes_of(house)
    before = ledger.count()
    erased = services.erase_person(WHO, by=PRIVACY)
    assert erased == services.Erased(whole=True, left={})
    raw = bytes_of(house)
    for word in (WHO, NAME, EMAIL, SECRET, "Zenobia", "Quirl"):
        assert word.encode() not in raw, word
    assert token.encode() in raw  # the rows stay, and nobody can tell whose they are
    assert ledger.follow().number > before
    assert queries.subject_of(WHO) is None
    assert guidelines.company().people
    for change in range(directory.latest_change() + 1):
        directory.directory_at(change)
    with pytest.raises(services.NoSuchPerson):
        services.erase_person(WHO, by=PRIVACY)
    for change in range(2, directory.latest_change() + 1):  # and no undoing brings her back
        try:
            people.undo(change, by=OPERATOR)
        except (Change.DoesNotExist, FolderError):
            continue
    assert WHO.encode() not in bytes_of(house)


def test_whoever_works_here_is_told_what_stays(signed_in: Come, house: Store) -> None:
    """Of somebody who works here go the past, what was submitted and all sessions; the rest stays."""
    client = lived(signed_in)
    assert client.post("/ich/loeschen").status_code == 303
    assert Payload.objects.exists()  # nobody ticked that they are sure
    assert client.post("/ich/loeschen", {"sure": "yes"}).status_code == 303
    assert not Payload.objects.exists()
    assert client.get("/ich").status_code == 303
    raw = bytes_of(house)
    for word in (SECRET, "Erste Stelle"):
        assert word.encode() not in raw, word
    found = guidelines.person(WHO)
    assert found is not None
    assert found.function == "Zweite Stelle"
    ledger.follow()
    last = directory.latest_change()
    with pytest.raises(Change.DoesNotExist):
        people.undo(last - 1, by=OPERATOR)  # what it said before is gone
    assert guidelines.person(WHO) is not None


def test_whom_the_guideline_needs_is_not_erased(signed_in: Come) -> None:
    """Before somebody new is named for what they look after, nothing of them is erased."""
    signed_in("p_com")
    company = guidelines.company()
    lea = next(each for each in company.people if each.id == "p_com")
    say(replace(lea, employed_until=NOW - timedelta(days=1)))
    with pytest.raises(FolderError):
        services.erase_person("p_com", by=PRIVACY)
    assert Account.objects.filter(person="p_com").exists()
    assert guidelines.person("p_com") is not None


@pytest.mark.parametrize("path", ["/personen/p_marco/daten", "/personen/p_marco/daten.zip"])
def test_only_data_protection_sees_what_is_stored_of_others(path: str, signed_in: Come) -> None:
    """For everybody else there is no such page."""
    for person, seat in zip(("p_hr", "p_com", "p_legal", "p_cfo", "p_ceo"), Seat, strict=True):
        status = signed_in(person, seat).get(path).status_code
        assert status == (200 if seat is Seat.PRIVACY else 404)
    assert signed_in("p_ceo").get("/personen/nobody/daten").status_code == 404
    with pytest.raises(people.NotAllowed):
        services.erase_person("p_marco", by=Viewer(signed_in=True, person="p_lena"))
    with pytest.raises(people.NotAllowed):
        export.export("p_marco", by=Viewer(signed_in=True, person="p_lena"))


def test_data_protection_erases_on_the_page(signed_in: Come) -> None:
    """Data protection looks at what is stored, erases it, and is told that nothing is left."""
    lived(signed_in)
    leave()
    client = signed_in("p_ceo", Seat.PRIVACY)
    assert NAME in client.get(f"/personen/{WHO}/daten").content.decode()
    shown = client.post(f"/personen/{WHO}/loeschen", {"sure": "yes"}, follow=True)
    assert shown.redirect_chain[-1][0] == "/personen"
    assert client.get(f"/personen/{WHO}/daten").status_code == 404


# ── kept no longer than said ─────────────────────────────────────────────────────────────────────


def test_what_is_over_its_time_goes_once(signed_in: Come) -> None:
    """Each kind of thing goes when its time is over and not before; a second run finds nothing."""
    lived(signed_in)
    leave()
    Session.objects.update(expire_date=NOW - timedelta(days=999))
    people.invite("p_marco@example.org", person="p_marco", by=OPERATOR)
    Invitation.objects.update(until=1)
    assert not any(
        count
        for name, count in tending.due().counts().items()
        if name in {"accounts", "states", "payloads", "people"}
    )
    with override_settings(
        SAYSO_KEEP_ACCOUNTS=1, SAYSO_KEEP_HISTORY=0, SAYSO_KEEP_PAYLOADS=0, SAYSO_KEEP_LEFT=0
    ):
        rows = ledger.count()
        done = tending.tend(by=OPERATOR)
        assert done == {
            "sessions": 1,
            "invitations": 1,
            "accounts": 1,
            "states": 0,
            "payloads": 0,
            "people": 0,
        }
        assert ledger.count() == rows + 1
        again = tending.tend(by=OPERATOR)
        assert again is not None
        assert not any(again.values())
        assert ledger.count() == rows + 1
    assert not Account.objects.filter(person=WHO).exists()
    Change.objects.update(time=1)
    assert {each.function for each in states_of(WHO)} >= {"Erste Stelle", "Zweite Stelle"}
    with override_settings(SAYSO_KEEP_LEFT=0):
        tending.tend(by=OPERATOR)
    assert [each.function for each in states_of(WHO)] == ["Zweite Stelle"]
    with override_settings(SAYSO_KEEP_LEFT=1):
        done = tending.tend(by=OPERATOR)
    assert done is not None
    assert done["people"] == 1
    assert queries.subject_of(WHO) is None
    ledger.follow()


def states_of(person: str) -> list[Person]:
    """What the directory has said of somebody, as far as it is kept."""
    from msgspec import json as msgspec

    told = Entry.objects.filter(kind="person", key=person).exclude(values__in=("", "erased"))
    return [msgspec.decode(each.values, type=Person) for each in told.order_by("id")]


def test_a_site_that_follows_its_folder_keeps_following_it(house: Store) -> None:
    """Where the directory stands in the company folder alone, nobody is taken out of it for age."""
    with override_settings(SAYSO_KEEP_LEFT=1):
        tending.tend(by=OPERATOR)
    assert directory.latest_change() == 0


def test_the_hour_is_kept(house: Store) -> None:
    """Within the hour nobody tends again, however many ask, from whichever process."""
    from concurrent.futures import ThreadPoolExecutor

    def ask(_: int) -> bool:
        try:
            return tending.tend(by=OPERATOR, every=people.HOUR) is not None
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as several:
        assert sorted(several.map(ask, range(8))) == [False] * 7 + [True]
    assert tending.tend(by=OPERATOR) is not None


def test_what_goes_wrong_is_undone_and_tried_again(
    signed_in: Come, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interrupted housekeeping has not begun: nothing is gone, and the next look does it."""
    lived(signed_in)
    Session.objects.update(expire_date=NOW - timedelta(days=999))
    with monkeypatch.context() as broken:
        broken.setattr(record, "append", lambda *_, **__: 1 / 0)
        hourly.once()
    assert Session.objects.count() == 1
    hourly.once()
    assert Session.objects.count() == 0


def test_only_the_house_tends_itself() -> None:
    """No seat may let things go before their time."""
    for seat in Seat:
        with pytest.raises(people.NotAllowed):
            tending.tend(by=Viewer(signed_in=True, seats=frozenset({seat})))


# ── told ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_page_tells_every_table_that_can_name_somebody(signed_in: Come) -> None:
    """The page of data protection names each table, the settings as they are, and what was done."""
    from html import unescape

    with override_settings(SAYSO_KEEP_PAYLOADS=77):
        page = unescape(Client().get("/datenschutz").content.decode())
    for _, line in holdings.tables():
        assert str(line.title) in page
    assert "77" in page
    assert str(guidelines.company().profile.name) in page
    client = signed_in("p_legal", Seat.LEGAL)
    Session.objects.exclude(pk=client.session.session_key).delete()
    Invitation.objects.create(digest=b"x" * 32, account=Account.objects.get(), until=1)
    tending.tend(by=OPERATOR)
    assert client.get("/datenschutz").context["tended"]["done"][0][1]


def test_the_page_costs_the_same_for_more_people(signed_in: Come) -> None:
    """My page asks as many questions whatever there is in the directory."""
    client = signed_in("p_marco")
    say(zenobia())
    client.get("/ich")
    with CaptureQueriesContext(connection) as few:
        client.get("/ich")
    say(*(zenobia(id=f"p_more{n}", email="") for n in range(40)))
    client.get("/ich")
    with CaptureQueriesContext(connection) as many:
        client.get("/ich")
    assert len(many) == len(few)


def test_whoever_looks_after_a_leavers_topic_is_asked(signed_in: Come) -> None:
    """The deputy and communications see whom to replace; others do not."""
    company = guidelines.company()
    topic = next(
        each for each in company.topics if each.owner == "p_com" and each.deputy and not each.secret
    )
    assert topic.deputy is not None
    lea = next(each for each in company.people if each.id == "p_com")
    say(replace(lea, employed_until=NOW - timedelta(days=1)))
    for who, sees in (
        (signed_in(topic.deputy), True),
        (signed_in("p_marco"), False),
        (signed_in("p_hr", Seat.COMMUNICATIONS), True),
    ):
        assert ("Lea Burkhalter" in " ".join(who.get("/ich").context["tasks"])) is sees


def test_the_language_is_kept_with_the_account(signed_in: Come) -> None:
    """Whoever chooses a language has it on every machine."""
    client = signed_in("p_marco")
    client.post("/ich/sprache", {"language": "en"})
    assert Account.objects.get(person="p_marco").language == "en"
    client.post("/ich/sprache", {"language": "xx"})
    assert Account.objects.get(person="p_marco").language == "en"


def test_somebody_from_outside_has_a_page_too(signed_in: Come) -> None:
    """Who looks after the machine sees what is stored of the account."""
    assert signed_in("", Seat.ADMINISTRATOR).get("/ich").status_code == 200
