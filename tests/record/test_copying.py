"""The whole store as one file: taken while others write, put back, moved, and held against itself."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connections, transaction

from record.test_record import add, unguarded
from sayso.apps.record import keys, queries, services
from sayso.apps.record.models import Ledger
from sayso.apps.store import copying, opening
from sayso.engine.ledger import Broken, Kind
from storing import Store

WAYS = [("sqlite", "sqlite"), ("postgresql", "postgresql"), ("sqlite", "postgresql")]


@pytest.fixture
def empty(request: pytest.FixtureRequest, stores: Callable[..., Store]) -> Callable[[str], Store]:
    """Make an empty store of a vendor, not yet begun."""

    def make(vendor: str) -> Store:
        folder = request.getfixturevalue("postgresql") if vendor == "postgresql" else None
        return stores(vendor, folder)

    return make


def filled() -> None:
    """A ledger with people, contents and a checkpoint."""
    opening.ready()
    add(30, b"Gr\xc3\xbcezi")
    with transaction.atomic():
        services.append(Kind.SIGN_IN, actor=services.pseudonym("Zoë"), subject="site", body={})
        services.pseudonym("adam")
    services.sign()


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_what_is_put_back_is_what_was(
    source: str, target: str, empty: Callable[[str], Store], tmp_path: Path
) -> None:
    """A backup put back, also into the other database, has equal digests, key and checkpoints."""
    empty(source)
    filled()
    before = (copying.digests(), queries.follow().hash, keys.secret(), keys.kept())
    made = copying.backup(tmp_path / "backup.zip")
    assert made.rows == 31
    assert (tmp_path / "backup.zip").stat().st_mode & 0o777 == 0o600
    store = empty(target)
    assert copying.restore(tmp_path / "backup.zip") == made
    after = (copying.digests(), queries.follow().hash, keys.secret(), keys.kept())
    assert after == before
    assert made.tables == before[0]
    add(1)
    assert queries.follow(queries.checkpoints_kept()).number == 32
    with pytest.raises(Exception, match="only ever added"), transaction.atomic():
        Ledger.objects.update(began=0)
    assert not [file for file in store.data.iterdir() if file.name.startswith(".restore")]


def test_digests_tell_tables_apart(store: Store) -> None:
    """Any row more, in whichever table, is another digest of that table and of no other."""
    first = copying.digests()
    add(1, b"words")
    second = copying.digests()
    assert {name for name in first if first[name] != second[name]} == {
        "ledger_row",
        "ledger_payload",
    }


def test_a_backup_is_taken_under_load(store: Store, empty, tmp_path: Path) -> None:
    """While threads go on writing, a backup is whole: a true beginning of what came to be."""
    add(50, b"words")
    stop, trouble = threading.Event(), []

    def work() -> None:
        try:
            while not stop.is_set():
                add(1, b"more")
        except Exception as error:  # noqa: BLE001  told by the thread that waits
            trouble.append(error)
        finally:
            connections.close_all()

    running = [threading.Thread(target=work) for _ in range(3)]
    for thread in running:
        thread.start()
    backups = [copying.backup(tmp_path / f"{number}.zip") for number in range(3)]
    stop.set()
    for thread in running:
        thread.join()
    assert trouble == []
    with queries.rows() as rows:
        hashes = {row[0]: bytes(row[8]).hex() for row in rows}
    assert all(hashes[made.rows] == made.hash for made in backups)
    assert len(hashes) > backups[0].rows >= 50
    empty(store.vendor)
    assert copying.restore(tmp_path / "2.zip") == backups[2]


def test_nothing_is_written_over(store: Store, tmp_path: Path) -> None:
    """A backup takes no file's place, and is put into no store that holds something."""
    add(1)
    copying.backup(tmp_path / "backup.zip")
    with pytest.raises(FileExistsError):
        copying.backup(tmp_path / "backup.zip")
    before = copying.digests()
    with pytest.raises(copying.Occupied):
        copying.restore(tmp_path / "backup.zip")
    assert copying.digests() == before


def test_a_broken_ledger_is_no_backup(store: Store, tmp_path: Path) -> None:
    """What does not hold is not copied as if it did, and leaves no file."""
    add(3)
    unguarded("UPDATE ledger_row SET actor = 'p:9' WHERE number = 2")
    with pytest.raises(Broken):
        copying.backup(tmp_path / "backup.zip")
    assert list(tmp_path.glob("*.zip")) == []
    assert list(store.data.glob(".backup*")) == []


def test_a_backup_that_was_changed_is_refused(empty, tmp_path: Path) -> None:
    """A backup with a file or a figure that is not as it was made is not put back."""
    empty("sqlite")
    filled()
    whole = tmp_path / "backup.zip"
    copying.backup(whole)

    def changed(name: str, change: Callable[[bytes], bytes]) -> Path:
        with zipfile.ZipFile(whole) as packed:
            files = {each: packed.read(each) for each in packed.namelist()}
        files[name] = change(files[name])
        other = tmp_path / f"changed-{len(list(tmp_path.glob('*.zip')))}.zip"
        with zipfile.ZipFile(other, "w") as packed:
            for each, content in files.items():
                packed.writestr(each, content)
        return other

    def told(**figures: object) -> Callable[[bytes], bytes]:
        return lambda raw: json.dumps({**json.loads(raw), **figures}).encode()

    empty("sqlite")
    for broken, fault in (
        (changed(copying.SQLITE, lambda raw: raw[:-1] + bytes([raw[-1] ^ 1])), copying.NoBackup),
        (changed(keys.FILE, lambda raw: raw + b" "), copying.NoBackup),
        (changed(copying.MANIFEST, lambda raw: raw[:-5]), copying.NoBackup),
        (changed(copying.MANIFEST, told(backup=2)), copying.NoBackup),
        (changed(copying.MANIFEST, told(rows=30)), (Broken, copying.Unlike)),
        (changed(copying.MANIFEST, told(hash="00" * 32)), Broken),
        (changed(copying.MANIFEST, told(installation="00" * 16)), copying.Unlike),
        (changed(copying.MANIFEST, told(tables={"ledger_row": "00"})), copying.Unlike),
    ):
        with pytest.raises(fault):
            copying.restore(broken)
        assert keys.kept() == []
        opening.ready()
        assert queries.count() == 0


def test_what_is_no_backup_is_told(empty, tmp_path: Path) -> None:
    """Another file is no backup, and a backup of PostgreSQL goes into no SQLite."""
    empty("sqlite")
    for content in (b"", b"PK\3\4", b"SQLite format 3\0" * 100):
        (tmp_path / "other").write_bytes(content)
        with pytest.raises(copying.NoBackup):
            copying.restore(tmp_path / "other")
    empty("postgresql")
    filled()
    copying.backup(tmp_path / "backup.zip")
    empty("sqlite")
    with pytest.raises(copying.WrongDatabase):
        copying.restore(tmp_path / "backup.zip")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("ledger", "began = began + 1"),
        *(("ledger_row", f"{name} = {name} + 1") for name in ("number", "time")),
        *(("ledger_row", f"{name} = 'x'") for name in ("kind", "actor", "subject", "body")),
        *(("ledger_row", f"{name} = hash") for name in ("payload", "previous")),
        ("ledger_row", "hash = previous"),
        *(("ledger_payload", each) for each in ("salt = content", "content = salt")),
        *(("ledger_pseudonym", f"{name} = 'x'") for name in ("person", "token")),
    ],
)
def test_digests_see_every_column(table: str, change: str, store: Store) -> None:
    """Whichever column of whichever table is changed in one row: its table has another digest."""
    add(1)
    with transaction.atomic():
        services.pseudonym("adam")
    add(1, b"words")
    first = copying.digests()
    last = " WHERE number = 2" if table in {"ledger_row", "ledger_payload"} else ""
    if change.startswith("number"):
        unguarded("DELETE FROM ledger_payload")
        first = copying.digests()
    unguarded(f"UPDATE {table} SET {change}{last}")
    second = copying.digests()
    assert {name for name in first if first[name] != second[name]} == {table}
