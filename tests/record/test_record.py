"""The record in its database: rows are added, never changed, without gaps and forks."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connection, connections, transaction

from sayso.apps.record import keys, queries, services
from sayso.apps.record.models import Ledger, Payload, Pseudonym, Row
from sayso.apps.store import opening
from sayso.engine import checkpoint, ledger
from sayso.engine.ledger import Broken, Fault, Kind
from storing import Store, address_of, run

OTHER = b"\1" * 32


def add(count: int = 1, content: bytes | None = None) -> None:
    """Add rows, each in a transaction of its own."""
    for number in range(count):
        with transaction.atomic():
            services.append(
                Kind.DECISION,
                actor="p:1",
                subject=f"draft:{number}",
                body={"answer": "ask", "rules": ["5.2a"], "number": number},
                content=content,
            )


def execute(statement: str) -> None:
    """Run a statement as anybody with the database's password could."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def unguarded(*statements: str) -> None:
    """Run statements as the database's owner, who switches the triggers off, and on again."""
    with transaction.atomic(), connection.cursor() as cursor:
        triggers: list[tuple[str, str]] = []
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = replica")
        else:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            cursor.execute(statement)
        for _, made in triggers:
            cursor.execute(made)


def stored() -> list[ledger.Row]:
    """Every row as it stands in the database."""
    with queries.rows() as rows:
        return [ledger.Row(*map(_plain, each)) for each in rows]


def fault() -> tuple[Fault, int]:
    """What following the ledger finds."""
    with pytest.raises(Broken) as broken:
        queries.follow(queries.checkpoints_kept())
    return broken.value.fault, broken.value.number


# ── added ────────────────────────────────────────────────────────────────────────────────────────


def test_rows_stand_as_they_were_added(store: Store) -> None:
    """A row comes back field by field, its content beside it, and the chain holds."""
    with transaction.atomic():
        made = services.append(
            Kind.APPROVAL,
            actor="p:7f",
            subject="draft:ä/1",
            body={"yes": True, "no": None, "list": [1, "b", {"z": -2, "a": ""}]},
            content="Grüezi, Frau Müller".encode(),
        )
    [found] = stored()
    assert found == made
    assert made.body == '{"list":[1,"b",{"a":"","z":-2}],"no":null,"yes":true}'
    assert bytes(Payload.objects.get().content).decode() == "Grüezi, Frau Müller"
    chain = queries.follow()
    assert (chain.number, chain.hash) == (1, made.hash)


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview | bytearray) else value


def test_what_is_undone_leaves_no_row(store: Store) -> None:
    """A transaction that fails takes its row with it, and its number is given to the next."""
    add(2)
    with transaction.atomic():
        services.append(Kind.RIGHTS, actor="p:1", subject="role:cfo", body={})
        transaction.set_rollback(True)
    add(1)
    assert queries.follow().number == 3


def test_a_row_needs_a_transaction(store: Store) -> None:
    """Outside a transaction nothing is added: it could be there without what it tells of."""
    with pytest.raises(services.NoTransaction):
        services.append(Kind.SIGN_IN, actor="p:1", subject="p:1", body={})
    assert queries.count() == 0


@pytest.mark.parametrize(
    "body",
    [
        {"text": "Eva kommt später"},
        {"mail": "eva@firma.ch"},
        {"share": 0.5},
        {"Name": "x"},
        {"a": {"b": ["x\n"]}},
        {"big": 2**53},
        {"raw": b"x"},
        {"long": "x" * 201},
        {"half": "\ud800"},
    ],
    ids=str,
)
def test_words_do_not_get_into_the_chain(body: dict[str, object], store: Store) -> None:
    """A body holds names of things and whole numbers: no sentence and no address of a person."""
    with pytest.raises(ledger.NotCanonical), transaction.atomic():
        services.append(Kind.DECISION, actor="p:1", subject="x", body=body)  # type: ignore[arg-type]
    with pytest.raises(ledger.NotCanonical), transaction.atomic():
        services.append(Kind.DECISION, actor="Eva Muster", subject="x", body={})
    assert queries.count() == 0


def test_threads_make_one_chain(store: Store) -> None:
    """Eight threads that add at once make one chain: every number once, no fork, nothing lost."""
    threads, each, trouble = 8, 12, []

    def work() -> None:
        try:
            add(each, b"words")
        except Exception as error:  # noqa: BLE001  told by the thread that waits
            trouble.append(error)
        finally:
            connections.close_all()

    running = [threading.Thread(target=work) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert trouble == []
    assert queries.follow().number == threads * each
    numbers = Row.objects.order_by("number").values_list("number", flat=True)
    assert list(numbers) == list(range(1, threads * each + 1))


PROGRAM = """
import django; django.setup()
from django.db import transaction
from sayso.apps.store import opening
from sayso.apps.record import services
from sayso.engine.ledger import Kind
opening.ready()
for number in range(15):
    with transaction.atomic():
        services.append(Kind.DECISION, actor="p:1", subject="draft:1", body={"number": number})
"""


def test_processes_make_one_chain(store: Store) -> None:
    """Processes that open the store and add at once make one chain too."""
    connections.close_all()
    surroundings = {
        **os.environ,
        **store.environment,
        "DJANGO_SETTINGS_MODULE": "sayso.site.settings",
    }
    running = [
        subprocess.Popen([sys.executable, "-c", PROGRAM], env=surroundings, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    for process in running:
        _, said = process.communicate()
        assert process.returncode == 0, said.decode()
    assert queries.follow().number == 60


# ── never changed ────────────────────────────────────────────────────────────────────────────────

REFUSED = [
    "UPDATE ledger_row SET body = '{}' WHERE number = 2",
    "UPDATE ledger_row SET actor = actor",
    "DELETE FROM ledger_row WHERE number = 3",
    "DELETE FROM ledger_row",
    "UPDATE ledger SET began = 0",
    "DELETE FROM ledger",
    "UPDATE ledger_payload SET content = salt",
    (
        "INSERT INTO ledger_row SELECT number + 5, time, kind, actor, subject, body, payload, "
        "hash, hash FROM ledger_row WHERE number = 3"
    ),
    (
        "INSERT INTO ledger_row SELECT 4, time, kind, actor, subject, body, payload, "
        "salt, hash FROM ledger_row JOIN ledger_payload USING (number) WHERE number = 3"
    ),
]
ONLY = {
    "sqlite": [
        (
            "INSERT OR REPLACE INTO ledger_row SELECT number, 0, kind, actor, subject, body, payload, "
            "previous, hash FROM ledger_row WHERE number = 2"
        ),
        "REPLACE INTO ledger_payload SELECT number, salt, salt FROM ledger_payload",
        "REPLACE INTO ledger SELECT id, installation, 0 FROM ledger",
    ],
    "postgresql": [
        "TRUNCATE ledger_row CASCADE",
        "TRUNCATE ledger CASCADE",
        (
            "INSERT INTO ledger_row SELECT * FROM ledger_row WHERE number = 2 "
            "ON CONFLICT (number) DO UPDATE SET time = 0"
        ),
    ],
}


def test_the_database_refuses_change(store: Store) -> None:
    """Whatever statement would change, take out or replace a row is refused, and the chain holds."""
    add(3, b"words")
    before = stored()
    for statement in (*REFUSED, *ONLY[store.vendor]):
        with pytest.raises(DatabaseError):
            execute(statement)
    assert stored() == before
    assert queries.follow().number == 3


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE ledger_row SET body = '{}' WHERE number = 3"], (Fault.CHANGED, 3)),
        (["UPDATE ledger_row SET time = time + 1 WHERE number = 1"], (Fault.CHANGED, 1)),
        (["UPDATE ledger_row SET kind = 'approval' WHERE number = 5"], (Fault.CHANGED, 5)),
        (
            ["DELETE FROM ledger_payload", "DELETE FROM ledger_row WHERE number = 2"],
            (Fault.MISSING, 2),
        ),
        (
            ["DELETE FROM ledger_payload", "DELETE FROM ledger_row WHERE number = 1"],
            (Fault.MISSING, 1),
        ),
        (
            [
                "UPDATE ledger_row SET number = -2 WHERE number = 2",
                "UPDATE ledger_row SET number = 2 WHERE number = 3",
                "UPDATE ledger_row SET number = 3 WHERE number = -2",
                "DELETE FROM ledger_payload",
            ],
            (Fault.UNLINKED, 2),
        ),
        (["UPDATE ledger_payload SET content = salt WHERE number = 4"], (Fault.PAYLOAD, 4)),
        (["UPDATE ledger_row SET payload = hash WHERE number = 4"], (Fault.CHANGED, 4)),
    ],
    ids=["body", "time", "kind", "second out", "first out", "exchanged", "payload", "digest"],
)
def test_what_the_owner_changes_is_found(
    statements: list[str], found: tuple[Fault, int], store: Store
) -> None:
    """Where the triggers were switched off, following the chain says what was changed, and where."""
    add(5, b"words")
    if store.vendor == "sqlite":
        execute("PRAGMA defer_foreign_keys=ON")
        connection.cursor().execute("PRAGMA foreign_keys=OFF")
    unguarded(*statements)
    assert fault() == found


def test_a_cut_tail_is_found(store: Store) -> None:
    """Rows taken off the end leave a whole chain; a checkpoint knows of them."""
    add(4)
    services.sign()
    add(1)
    unguarded("DELETE FROM ledger_row WHERE number = 5")
    assert queries.follow().number == 4
    unguarded("DELETE FROM ledger_row WHERE number = 4")
    assert fault() == (Fault.SHORTER, 4)


def test_triggers_that_are_gone_are_found(store: Store) -> None:
    """A ledger that holds, in a database that no longer refuses change, is told as such."""
    add(2)
    assert queries.guards() == queries.GUARDS[store.vendor]
    for name in sorted(queries.guards()):
        table = name.partition("_no_")[0].removesuffix("_next").removesuffix("_once")
        with transaction.atomic():
            on = f" ON {table}" if store.vendor == "postgresql" else ""
            connection.cursor().execute(f"DROP TRIGGER {name}{on}")
            assert fault() == (Fault.UNGUARDED, 2)
            transaction.set_rollback(True)
    assert queries.follow().number == 2
    if store.vendor == "postgresql":
        execute("ALTER TABLE ledger_row DISABLE TRIGGER ledger_row_no_change")
        assert fault() == (Fault.UNGUARDED, 2)


def test_checkpoints_in_the_folder_have_to_be_ours(store: Store) -> None:
    """A file among the checkpoints that is none, and a key that was exchanged, are found."""
    add(2)
    services.sign()
    (store.data / keys.FILE).rename(store.data / "old.key")
    assert fault() == (Fault.OTHER_KEY, 2)
    (store.data / "old.key").replace(store.data / keys.FILE)
    assert queries.follow(queries.checkpoints_kept()).number == 2
    (store.data / keys.CHECKPOINTS / "x.txt").write_text("sayso-ledger/1", "utf-8")
    assert fault() == (Fault.FORGED, 0)


# ── erased ───────────────────────────────────────────────────────────────────────────────────────


def test_what_is_erased_leaves_the_chain_whole(store: Store) -> None:
    """A payload and its salt can be erased, that is told in a row, and the chain verifies."""
    add(3, b"Grueezi, Frau Muster")
    before = stored()
    with transaction.atomic():
        assert services.erase([2, 99], actor="sayso:retention") == 1
    assert sorted(Payload.objects.values_list("row_id", flat=True)) == [1, 3]
    assert stored()[:3] == before
    assert queries.follow().number == 4
    assert stored()[3][5] == '{"rows":[2]}'


def test_a_person_is_forgotten(store: Store) -> None:
    """Of a person who is forgotten neither name nor words remain, and nobody else loses anything."""
    for person in ("eva.muster", "ben", "eva.muster"):
        with transaction.atomic():
            services.append(
                Kind.SIGN_IN,
                actor=services.pseudonym(person),
                subject="site",
                body={},
                content=person.encode(),
            )
    actors = [row[3] for row in stored()]
    assert actors[0] == actors[2] != actors[1]
    with transaction.atomic():
        assert services.forget("eva.muster", actor="sayso:people") == 2
    assert list(Pseudonym.objects.values_list("person", flat=True)) == ["ben"]
    assert [bytes(each.content) for each in Payload.objects.all()] == [b"ben"]
    assert queries.follow().number == 4
    with transaction.atomic():
        assert services.pseudonym("eva.muster") != actors[0]
        assert services.forget("nobody", actor="sayso:people") == 0


def test_sqlite_overwrites_what_is_erased(stores) -> None:
    """What was erased stands nowhere in the database's files, once they are closed."""
    store = stores("sqlite")
    opening.ready()
    add(20, b"GanzGeheimesWort" * 50)
    with transaction.atomic():
        services.erase(range(1, 21), actor="sayso:retention")
    connections.close_all()
    for file in store.data.iterdir():
        assert not file.is_file() or b"GanzGeheimesWort" not in file.read_bytes(), file.name


# ── signed ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("password", ["", "Ein langes Passwort"])
def test_a_checkpoint_is_signed_and_kept(password: str, stores) -> None:
    """A checkpoint holds with the public key, and the key on the disk is ours alone and the same."""
    store = stores("sqlite", password=password)
    opening.ready()
    add(2)
    note = services.sign()
    told = checkpoint.checkpoint_of(note, queries.public_key())
    assert (told.number, told.hash) == (2, queries.follow().hash)
    assert keys.kept() == [note]
    file = store.data / keys.FILE
    assert file.stat().st_mode & 0o777 == 0o600
    assert keys.secret() == keys.secret()
    from base64 import b64encode

    plain = b64encode(keys.secret()) in file.read_bytes()
    assert plain == (not password)


def test_a_sealed_key_needs_its_password(stores, settings) -> None:
    """Without the password, or with another, a sealed key stays shut, and nothing is signed."""
    stores("sqlite", password="richtig")
    opening.ready()
    keys.secret()
    for wrong in ("", "falsch"):
        settings.SAYSO_KEY_PASSWORD = wrong
        with pytest.raises(keys.Locked):
            services.sign()


def test_a_broken_ledger_is_not_signed(store: Store) -> None:
    """Nothing is signed that does not hold."""
    add(3)
    unguarded("UPDATE ledger_row SET actor = 'p:2' WHERE number = 2")
    with pytest.raises(Broken):
        services.sign()
    assert keys.kept() == []


# ── opened ───────────────────────────────────────────────────────────────────────────────────────


def test_only_we_read_the_store(tmp_path: Path, stores, settings) -> None:
    """A data folder and a database that are made are ours alone, its side files too."""
    stores("sqlite")
    from storing import connect

    data = tmp_path / "new" / "data"
    settings.SAYSO_DATA = data
    connect("", data)
    opening.ready()
    add(1)
    assert data.stat().st_mode & 0o777 == 0o700
    modes = {file.name: file.stat().st_mode & 0o777 for file in data.iterdir()}
    assert {"sayso.sqlite3", "sayso.sqlite3-wal"} <= modes.keys()
    assert set(modes.values()) == {0o600}


def test_opening_twice_changes_nothing(store: Store) -> None:
    """Opening what is open keeps the installation and its rows."""
    house = opening.ready()
    add(1)
    assert opening.ready() == house == queries.installation()
    assert Ledger.objects.count() == 1
    assert queries.count() == 1


OPEN = """
import django; django.setup()
from sayso.apps.store import opening
print(opening.ready().hex())
"""


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_processes_that_open_together_make_one_store(
    vendor: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Where nothing is there yet, processes that start at once make one store, with one name."""
    surroundings = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "sayso.site.settings",
        "SAYSO_DATA": str(tmp_path / "data"),
        "SAYSO_DATABASE": "",
    }
    if vendor == "postgresql":
        folder = request.getfixturevalue("postgresql")
        run(folder, "CREATE DATABASE together")
        surroundings["SAYSO_DATABASE"] = address_of(folder, "together")
    running = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN],
            env={
                **surroundings,
                "SAYSO_DATA": str(tmp_path / f"data{number * (vendor != 'sqlite')}"),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(4)
    ]
    said = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0] * 4, said
    assert len({out for out, _ in said}) == 1
