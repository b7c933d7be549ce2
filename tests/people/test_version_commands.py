"""`sayso load`, `unload`, `versions` and `replay`, as people type them: in processes of their own."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import connections, transaction

from record.test_commands import Ran, run, unwrapped
from sayso import folder
from sayso.apps.guidelines import answers, queries
from sayso.apps.people import services
from sayso.apps.record import services as record
from sayso.engine.draft import Draft
from sayso.engine.rights import OPERATOR, Viewer
from storing import Store

LAUENTAL = Path(__file__).resolve().parents[1] / "companies" / "lauental"
NOW = "2026-02-10T19:42"


@pytest.fixture
def sayso(house: Store, tmp_path: Path) -> Callable[..., Ran]:
    """Run command lines with the store of this test."""
    connections.close_all()
    surroundings = {
        **house.environment,
        "SAYSO_NOW": NOW,
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    return lambda *line: run(*line, **surroundings)


def test_a_folder_goes_in_and_out(sayso: Callable[..., Ran], tmp_path: Path) -> None:
    """The first is in force at once, the second waits and says for whom; what comes out is equal."""
    said = sayso("load", LAUENTAL)
    assert (said.status, said.err) == (0, "")
    assert "Fassung 1 ist in Kraft" in said.out
    draft = tmp_path / "draft"
    shutil.copytree(LAUENTAL, draft)
    (draft / "facts.yaml").write_bytes((draft / "facts.yaml").read_bytes() + b"\n# new\n")
    looked = sayso("load", draft, "--look")
    assert "Es wurde nichts gespeichert." in looked.out
    said = sayso("load", draft)
    assert said.status == 0
    assert "Fassung 2 ist gespeichert. In Kraft ist sie noch nicht." in unwrapped(said.out)
    assert "Freigeben muss sie" in said.out
    assert "Fassung 2, wartet auf die Freigabe" in unwrapped(sayso("load", draft).out)
    for number, path in ((1, LAUENTAL), (2, draft)):
        into = tmp_path / f"out{number}"
        assert sayso("unload", into, "--number", number).status == 0
        assert folder.read(into) == folder.read(path)
    assert sayso("unload", tmp_path / "out").status == 0
    assert folder.read(tmp_path / "out") == folder.read(LAUENTAL)
    listed = sayso("versions").out
    assert listed.index("wartet auf die Freigabe") < listed.index("in Kraft")
    assert [each["number"] for each in json.loads(sayso("versions", "--json").out)] == [2, 1]


def test_what_does_not_load_is_told_with_its_lines(
    sayso: Callable[..., Ran], tmp_path: Path
) -> None:
    """A folder with mistakes ends with 1, each mistake on a line, and nothing is stored."""
    broken = tmp_path / "broken"
    shutil.copytree(LAUENTAL, broken)
    (broken / "topics.yaml").write_text("- {id: x, name: X, owner: nobody_here}\n", "utf-8")
    said = sayso("load", broken)
    assert said.status == 1
    assert "topics.yaml:1:" in said.err
    assert sayso("versions", "--json").out.strip() == "[]"


def test_wrong_use_is_told(sayso: Callable[..., Ran], tmp_path: Path) -> None:
    """Folders that are full, versions and rows that are none: a sentence each, and nothing written."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    for line in (
        ("load", tmp_path / "nowhere"),
        ("load", tmp_path / "full"),
        ("unload", tmp_path / "full"),
        ("unload", tmp_path / "new", "--number", "7"),
        ("unload", tmp_path / "new", "--number", "x"),
        ("replay", "seven"),
    ):
        said = sayso(*line)
        assert said.status == 2
        assert said.err.startswith("sayso: ")
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["x"]


def test_people_of_the_directory_go_out(
    sayso: Callable[..., Ran], tmp_path: Path, house: Store
) -> None:
    """After a change of the directory only the file of people is another."""
    from msgspec.structs import replace

    said = queries.company()
    changed = (replace(said.people[0], function="Anders"), *said.people[1:])
    services.change_directory(
        changed,
        said.absences,
        seen=0,
        by=OPERATOR,
        source="hand",
    )
    connections.close_all()
    assert sayso("unload", tmp_path / "out").status == 0
    before, after = folder.read(folder.demo()), folder.read(tmp_path / "out")
    assert {name for name in after if after[name] != before[name]} == {"people.csv"}


def test_an_answer_is_replayed(sayso: Callable[..., Ran]) -> None:
    """What comes out has the digest in the record; an erased question is told in a sentence."""
    by = Viewer(signed_in=True, colleague=True, person="p_marco")
    numbers: list[answers.Answered] = []
    for text in ("Guten Morgen", "Wir haben 23 % mehr Aufträge"):
        draft = Draft(author="p_marco", channel="priv_li", time=queries.now(), text=text)
        numbers.append(answers.decide(draft, by=by))
    with transaction.atomic():
        record.erase([numbers[0].number], actor="operator")
    connections.close_all()
    said = sayso("replay", numbers[1].number)
    assert said.status == 0
    assert sha256(said.out.encode()).digest() == sha256(numbers[1].content).digest()
    gone = sayso("replay", numbers[0].number)
    assert (gone.status, gone.out) == (1, "")
    assert "Die Frage wurde gelöscht" in gone.err
    every = sayso("replay")
    assert every.status == 0
    assert "auf das Byte gleich: 1." in unwrapped(every.out)
    assert json.loads(sayso("replay", "--json").out) == {"same": 1, "erased": 1, "not": 0}
