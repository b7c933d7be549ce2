"""A company's folder on the disk."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.notation.small import SMALL
from sayso import compiled, folder


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the small company as a folder, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("SAYSO_CACHE", raising=False)
    path = tmp_path / "company"
    for name, content in SMALL.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def kept(tmp_path: Path) -> list[Path]:
    """Return the compiled companies in the cache."""
    return sorted((tmp_path / "cache" / "sayso").glob("*.msgpack"))


def test_only_files_of_a_company_are_read(company: Path) -> None:
    """Notes, pictures and hidden files beside the company are nobody's business."""
    (company / "README.md").write_text("notes")
    (company / ".git").mkdir()
    (company / "rules" / "draft.txt").write_text("notes")
    assert folder.read(company) == SMALL


def test_a_slip_in_a_file_name_is_noticed(company: Path) -> None:
    """A file that looks like one of ours under a wrong name is a problem, not ignored."""
    (company / "topic.yaml").write_text("")
    assert [problem.code for problem in folder.check(company).problems] == ["unknown_file"]


def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    """A path that is no folder is a problem in words."""
    with pytest.raises(folder.FolderError, match="no such folder"):
        folder.load(tmp_path / "nowhere")
    assert folder.check(tmp_path / "nowhere").problems[0].code == "missing_folder"


def test_links_out_of_the_folder_are_refused(company: Path, tmp_path: Path) -> None:
    """A file or folder that leads elsewhere is not followed."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "secret.yaml").write_text("- {id: x}\n")
    (company / "rules" / "07.yaml").symlink_to(elsewhere / "secret.yaml")
    assert [problem.code for problem in folder.check(company).problems] == ["outside"]
    (company / "rules" / "07.yaml").unlink()
    (company / "handbook" / "fr").symlink_to(elsewhere)
    (elsewhere / "05.md").write_text("# 5 Chiffres\n")
    assert [problem.code for problem in folder.check(company).problems] == ["outside"]


def test_links_within_the_folder_are_fine(company: Path) -> None:
    """A link to a file of the same folder is that file."""
    (company / "handbook" / "fr").symlink_to(company / "handbook" / "de")
    assert folder.load(company).guideline.chapters["fr"][0].title == "Zahlen"


def test_huge_files_are_not_read_to_their_end(company: Path) -> None:
    """A file beyond the limit is a problem, and costs no more memory than the limit."""
    with (company / "topics.yaml").open("wb") as stream:
        stream.truncate(200_000_000)
    assert [problem.code for problem in folder.check(company).problems] == ["too_large"]
    assert len(folder.read(company)["topics.yaml"]) == folder.MOST_BYTES + 1


def test_other_encodings_are_a_problem(company: Path) -> None:
    """A file in Latin-1 is a problem with its place, not a crash."""
    (company / "topics.yaml").write_bytes("- id: ä\n".encode("latin-1"))
    with pytest.raises(folder.FolderError) as caught:
        folder.load(company)
    assert str(caught.value).startswith("topics.yaml:1:7:")


def test_saving_writes_only_what_changed(company: Path) -> None:
    """A saved company loads equal; files without a change are not touched, and keep their mode."""
    before = folder.load(company)
    (company / "people.csv").chmod(0o640)
    untouched = (company / "topics.yaml").stat().st_mtime_ns
    people = (replace(before.people[0], note="neu"), *before.people[1:])
    folder.save(replace(before, people=people), company)
    assert folder.load(company).people[0].note == "neu"
    assert (company / "topics.yaml").stat().st_mtime_ns == untouched
    assert stat.S_IMODE((company / "people.csv").stat().st_mode) == 0o640
    assert not list(company.rglob("*.part"))


def test_a_company_can_be_saved_into_a_new_folder(company: Path, tmp_path: Path) -> None:
    """A folder that is not there is made."""
    before = folder.load(company)
    folder.save(before, tmp_path / "deep" / "new")
    assert replace(folder.load(tmp_path / "deep" / "new"), digest="") == replace(before, digest="")


def test_a_chapter_that_is_gone_is_deleted(company: Path) -> None:
    """A chapter taken out of the company leaves the folder with it."""
    before = folder.load(company)
    chapters = {"de": before.guideline.chapters["de"]}
    folder.save(replace(before, guideline=replace(before.guideline, chapters=chapters)), company)
    assert not (company / "handbook" / "en" / "05.md").exists()


def test_a_second_load_reads_no_text(
    company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was compiled once comes from the cache, equal in every value."""
    first = folder.load(company)
    assert len(kept(tmp_path)) == 1
    monkeypatch.setitem(sys.modules, "sayso.engine.notation", None)
    assert folder.load(company) == first


def test_a_changed_folder_is_read_anew(company: Path, tmp_path: Path) -> None:
    """One byte more, and the cache does not know the folder."""
    folder.load(company)
    with (company / "topics.yaml").open("ab") as stream:
        stream.write(b"- {id: more, name: {de: Mehr}}\n")
    assert folder.load(company).topics[-1].id == "more"
    assert len(kept(tmp_path)) == 2


def test_the_cache_is_ours_alone(company: Path, tmp_path: Path) -> None:
    """Nobody else can read the cache; one that others can write is not used."""
    folder.load(company)
    cache = tmp_path / "cache" / "sayso"
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(kept(tmp_path)[0].stat().st_mode) == 0o600
    kept(tmp_path)[0].unlink()
    cache.chmod(0o777)
    folder.load(company)
    assert kept(tmp_path) == []


def test_a_broken_cache_does_no_harm(company: Path, tmp_path: Path) -> None:
    """A file cut short, or one that says something else, is passed over and written anew."""
    first = folder.load(company)
    for content in (b"", b"\x81", b"\xc0"):
        kept(tmp_path)[0].write_bytes(content)
        assert folder.load(company) == first


def test_it_works_without_a_cache(
    company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Turned off, or where nothing can be written, every load reads the text."""
    monkeypatch.setenv("SAYSO_CACHE", "off")
    folder.load(company)
    assert kept(tmp_path) == []
    monkeypatch.setenv("SAYSO_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)
    folder.load(company)


def test_the_cache_stays_small(company: Path, tmp_path: Path) -> None:
    """Only so many companies are kept; the oldest go."""
    loaded = folder.load(company)
    for number in range(compiled.MOST_KEPT + 5):
        compiled.keep(replace(loaded, digest=f"{number:064}"))
    assert len(kept(tmp_path)) == compiled.MOST_KEPT


def test_the_demo_is_there_and_starts_fast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo company loads, writes back to the byte, and comes from the cache within 30 ms."""
    from sayso.engine.notation import write

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("SAYSO_CACHE", raising=False)
    files = folder.read(folder.demo())
    company = folder.load(folder.demo())
    assert write(company, files) == files
    again = min(timed() for _ in range(5))
    assert again < 0.030


def timed() -> float:
    """Return how long a load of the demo takes, in seconds."""
    began = time.perf_counter()
    folder.load(folder.demo())
    return time.perf_counter() - began
