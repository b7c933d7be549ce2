"""`sayso ledger`, `backup` and `restore`, as people type them: in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from django.db import connections

from record.test_record import add, unguarded
from sayso.apps.record import services
from sayso.apps.store import opening
from sayso.engine import checkpoint, ledger
from sayso.engine.ledger import Fault
from storing import Store

SAYSO = Path(sys.executable).with_name("sayso")


class Ran(NamedTuple):
    """What a command ended with and said."""

    status: int
    out: str
    err: str


def run(*line: object, **surroundings: str) -> Ran:
    """Run a command line in German."""
    environment = {"PATH": os.environ["PATH"], "LANG": "de_CH.UTF-8", **surroundings}
    done = subprocess.run(
        [SAYSO, *map(str, line)], capture_output=True, text=True, check=False, env=environment
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def unwrapped(text: str) -> str:
    """A page without the line ends of its width."""
    return " ".join(text.split())


@pytest.fixture
def sayso(store: Store) -> Callable[..., Ran]:
    """Run command lines with the store of this test."""
    add(5, "Grüezi".encode())
    connections.close_all()
    return lambda *line: run(*line, **store.environment)


def test_a_ledger_goes_to_the_auditor(sayso: Callable[..., Ran], tmp_path: Path) -> None:
    """Export, checkpoint and key verify elsewhere, without database and Django, and tell a cut."""
    export, note, key = tmp_path / "ledger", tmp_path / "note", tmp_path / "key"
    assert sayso("ledger", "export", export).status == 0
    note.write_text(sayso("ledger", "checkpoint").out, "utf-8")
    key.write_text(sayso("ledger", "key").out, "utf-8")
    # an empty folder of modules called django stands in the way: whoever imports it fails
    away = tmp_path / "away" / "django"
    away.mkdir(parents=True)
    (away / "__init__.py").write_text("raise SystemExit('Django was asked for')")
    surroundings = {"PYTHONPATH": str(away.parent), "SAYSO_DATA": str(tmp_path / "nowhere")}
    offline = ("ledger", "verify", "--export", export, "--checkpoint", note, "--key", key)
    held = run(*offline, **surroundings)
    assert (held.status, held.err) == (0, "")
    assert "unverändert: 5 Zeilen" in unwrapped(held.out)
    assert "An einem unterschriebenen Stand" in unwrapped(held.out)
    alone = run("ledger", "verify", "--export", export, **surroundings)
    assert "weiss man so nicht" in unwrapped(alone.out)
    assert not (tmp_path / "nowhere").exists()

    whole = export.read_bytes()
    rows = list(ledger.rows(whole))
    export.write_bytes(b"".join(ledger.exported(ledger.house_of(whole), rows[:4])))
    cut = run(*offline, **surroundings)
    assert cut.status == 1
    assert "gekürzt: Zeile 5" in cut.err
    assert "Ändern Sie nichts." in cut.err
    export.write_bytes(whole[:-1])
    assert "mitten in Zeile 5" in run(*offline, **surroundings).err
    told = json.loads(run(*offline, "--json", **surroundings).out)
    assert told == {"holds": False, "fault": "cut", "row": 5}
    other = checkpoint.signed(checkpoint.Checkpoint(b"x" * 16, 5, b"h" * 32, 0), b"s" * 32)
    note.write_text(other, "utf-8")
    assert "anderen Schlüssel" in run(*offline, **surroundings).err


def test_the_store_is_verified(sayso: Callable[..., Ran], store: Store) -> None:
    """`verify` says how many rows hold; after a change it says which row, and ends with 1."""
    sayso("ledger", "checkpoint")
    told = json.loads(sayso("ledger", "verify", "--json").out)
    assert (told["holds"], told["rows"], told["checkpoints"]) == (True, 5, 1)
    unguarded("UPDATE ledger_row SET body = '{}' WHERE number = 3")
    connections.close_all()
    for command in (
        ("ledger", "verify"),
        ("ledger", "checkpoint"),
        ("ledger", "export", store.data / "x"),
        ("backup", store.data / "y"),
    ):
        status, out, err = sayso(*command)
        assert (status, out) == (1, "")
        assert "Zeile 3 ist nicht mehr, was sie war." in err
    assert not (store.data / "x").exists()
    assert not (store.data / "y").exists()


def test_a_backup_comes_back(sayso: Callable[..., Ran], tmp_path: Path) -> None:
    """What `backup` wrote, `restore` puts into an empty store, and `verify` finds it whole."""
    sayso("ledger", "checkpoint")
    file = tmp_path / "backup.zip"
    assert "mit 5 Zeilen" in unwrapped(sayso("backup", file).out)
    assert "gibt es schon" in sayso("backup", file).err
    full = sayso("restore", file)
    assert full.status == 1
    assert "überschrieben wird nichts" in full.err


def test_a_backup_of_sqlite_comes_back(stores, tmp_path: Path) -> None:
    """Into a folder that was not there, as on a new machine."""
    store = stores("sqlite")
    opening.ready()
    add(5, b"words")
    services.sign()
    connections.close_all()
    file = tmp_path / "backup.zip"
    assert run("backup", file, **store.environment).status == 0
    new = {"SAYSO_DATA": str(tmp_path / "a" / "new")}
    status, out, err = run("restore", file, **new)
    assert (status, err) == (0, "")
    assert "5 Zeilen" in unwrapped(out)
    told = json.loads(run("ledger", "verify", "--json", **new).out)
    assert (told["holds"], told["rows"], told["checkpoints"]) == (True, 5, 1)
    assert Path(new["SAYSO_DATA"]).stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("line", "surroundings", "status", "said"),
    [
        (("ledger",), {}, 2, "Es fehlt der Schritt"),
        (("ledger", "verfy"), {}, 2, "Meinten Sie verify?"),
        (("ledger", "verify", "x"), {}, 2, "zu viel"),
        (("ledger", "export"), {}, 2, "Es fehlt die Datei"),
        (("ledger", "key", "--export", "x"), {}, 2, "gehört zu «sayso ledger verify»"),
        (("ledger", "verify", "--export", "/nowhere"), {}, 2, "Es gibt keine Datei"),
        (("ledger", "verify", "--export", __file__), {}, 1, "kein Protokoll von Sayso"),
        (("ledger", "verify", "--export", __file__, "--checkpoint", __file__), {}, 2, "--key"),
        (("ledger", "verify", "--key", "x"), {}, 2, "--checkpoint"),
        (("ledger", "verify", "--checkpoint", __file__, "--key", "x"), {}, 2, "kein öffentlicher"),
        (("restore", "/nowhere"), {}, 2, "Es gibt keine Datei"),
        (("restore", __file__), {}, 2, "keine Sicherung"),
        (("backup", "/nowhere/x"), {}, 2, "/nowhere"),
        (("ledger", "verify"), {}, 1, "noch nichts gespeichert"),
        (("ledger", "export", "ledger.sayso"), {}, 1, "noch nichts gespeichert"),
        (("backup", "backup.zip"), {}, 1, "noch nichts gespeichert"),
        (("ledger", "key"), {"SAYSO_DATABASE": "mysql://x/y"}, 1, "SAYSO_DATABASE"),
        (("ledger", "key"), {"SAYSO_DATABASE": "postgres://u:geheim@/x?bad=1"}, 1, "bad"),
        (
            ("ledger", "key"),
            {"SAYSO_DATABASE": "postgres://u:geheim@127.0.0.1:1/x"},
            1,
            "antwortet",
        ),
    ],
    ids=str,
)
def test_slips_are_told_in_a_sentence(
    line: tuple[str, ...], surroundings: dict[str, str], status: int, said: str, tmp_path: Path
) -> None:
    """What is typed wrongly, or set wrongly, is said with the way out, and without the password."""
    ran = run(*line, **{"SAYSO_DATA": str(tmp_path), **surroundings})
    assert (ran.status, ran.out) == (status, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert "geheim" not in ran.err
    if "noch nichts" in said:
        assert list(tmp_path.iterdir()) == []


def test_a_key_that_is_shut_is_told(stores) -> None:
    """Without its password nothing is signed, and the setting is named."""
    store = stores("sqlite", password="richtig")
    opening.ready()
    services.sign()
    connections.close_all()
    shut = run("ledger", "checkpoint", **{**store.environment, "SAYSO_KEY_PASSWORD": "falsch"})
    assert shut.status == 1
    assert "SAYSO_KEY_PASSWORD" in shut.err


def test_every_fault_has_its_sentence() -> None:
    """Whatever can be wrong with a ledger is said, in every language."""
    from sayso.cli.words import CATALOGUES

    for words in CATALOGUES.values():
        assert {f"ledger.fault.{fault.value}" for fault in Fault} <= words.keys()


COLD = """
import sys
from sayso.cli import main
for module, _ in main.PLACES.values():
    __import__(f"sayso.cli.{module}")
sys.exit("django" in sys.modules or "cryptography" in sys.modules)
"""


def test_no_command_is_slower_for_it() -> None:
    """Neither Django nor cryptography comes with a command until it needs what is stored."""
    assert subprocess.run([sys.executable, "-c", COLD], check=False).returncode == 0
