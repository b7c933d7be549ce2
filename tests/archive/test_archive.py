"""The archive answers as if every statement had been held against every draft, whatever happens to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice, pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tools.bench.statements import statements

from sayso.archive import Against, Archive, Broken, Busy, Facts, Post, archive, manifest
from sayso.archive.manifest import NAME
from sayso.engine.claims import Claim, claims, contradictions

MANY = 20_000
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""Writing again and again to find the shortest course that fails takes minutes."""
Answer = set[tuple[str, Claim, Claim]]


def posts(count: int, seed: int = 1, models: int = 0) -> list[Post]:
    """So many statements."""
    return [
        Post(id=each.id, language=each.language, time=each.time, text=each.text)
        for each in statements(count, seed, models)
    ]


def read(post: Post) -> list[Claim]:
    """What a post claims."""
    return claims(post.text, post.language, post.time)


def drafts(count: int, models: int = 0) -> list[list[Claim]]:
    """What so many drafts claim, none of which is in the archive."""
    read_all = (read(post) for post in posts(10 * count, seed=99, models=models))
    return list(islice((found for found in read_all if found), count))


def one_by_one(draft: Sequence[Claim], read_posts: Iterable[tuple[str, Sequence[Claim]]]) -> Answer:
    """The slow and obvious way: a draft beside each statement."""
    return {
        (name, why.a, why.b) for name, found in read_posts for why in contradictions(draft, found)
    }


def all_of(against: Against) -> Answer:
    """What the archive said."""
    return {(each.post.id, each.why.a, each.why.b) for each in against.statements if each.post}


def asked(of: Archive, draft: Sequence[Claim]) -> Answer:
    """Everything that the archive finds."""
    found = of.against(draft, limit=None, most=None)
    assert found.exact
    assert found.total == len({each.post.id for each in found.statements if each.post})
    return all_of(found)


SOME = posts(900, seed=5, models=30)
READ = [(post.id, read(post)) for post in SOME]
DRAFTS = drafts(60, models=30)


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """An archive of `SOME`."""
    built = Archive(tmp_path_factory.mktemp("some"))
    assert built.append(SOME) == len(SOME)
    return built


# ── the same answers ─────────────────────────────────────────────────────────────────────────────


def test_it_answers_as_twenty_thousand_statements_one_by_one_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drafts contradict the same of 20,000 statements by the index as beside each one of them."""
    monkeypatch.setattr(archive, "BATCH", 4_000)
    said = posts(MANY, models=80)
    built = Archive(tmp_path)
    built.append(said)
    assert len(built) == MANY
    plain = [(post.id, read(post)) for post in said]
    found = 0
    for draft in drafts(16, models=80):
        expected = one_by_one(draft, plain)
        assert asked(built, draft) == expected
        found += len(expected)
    assert found > 500  # there was something to find


def test_whoever_is_asked_for_the_newest_gets_them_first(some: Archive) -> None:
    """A limited answer is the beginning of the full one, newest first, and tells how many there may be."""
    cut = 0
    for draft in DRAFTS:
        full = some.against(draft, limit=None, most=None)
        part = some.against(draft, limit=3)
        ids = list(dict.fromkeys(each.post.id for each in full.statements if each.post))
        got = list(dict.fromkeys(each.post.id for each in part.statements if each.post))
        times = [each.post.time for each in full.statements if each.post]
        assert times == sorted(times, reverse=True)
        assert got == ids[: len(got)]
        assert len(got) == min(3, len(ids))
        assert part.total >= full.total
        if part.exact:
            assert part.total == full.total
        cut += len(ids) > 3
    assert cut > 5


def test_the_newest_come_first_whatever_file_they_are_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that overlap in time are searched as one: the newest of all are told."""
    monkeypatch.setattr(archive, "_tail", lambda _: [])
    built = Archive(tmp_path)
    for first in range(5):
        built.append(SOME[first:600:5])
    assert built.segments == 5
    for draft in DRAFTS:
        full = built.against(draft, limit=None, most=None).statements
        ids = list(dict.fromkeys(each.post.id for each in full if each.post))
        part = built.against(draft, limit=3).statements
        assert list(dict.fromkeys(each.post.id for each in part if each.post)) == ids[:3]


def test_looking_at_few_claims_finds_nothing_that_is_not_there(some: Archive) -> None:
    """However little is looked at, what is found is right, and what was left out is counted."""
    for draft in DRAFTS:
        full = all_of(some.against(draft, limit=None, most=None))
        little = some.against(draft, limit=None, most=2)
        assert all_of(little) <= full
        assert little.total >= len({name for name, _, _ in full})
        if all_of(little) != full:
            assert not little.exact


def test_facts_are_found_like_statements(some: Archive) -> None:
    """Facts kept in memory contradict a draft as they do one by one, beside the statements."""
    facts = Facts(READ)
    for draft in DRAFTS:
        answer = some.against(draft, facts, limit=None, most=None)
        assert {(each.fact, each.why.a, each.why.b) for each in answer.facts} == one_by_one(
            draft, READ
        )
        few = some.against(draft, facts, limit=2).facts
        assert set(few) <= set(answer.facts)
        assert len({each.fact for each in few}) == min(2, len({f.fact for f in answer.facts}))


def test_an_archive_without_statements_contradicts_nothing(tmp_path: Path) -> None:
    """No directory, an empty one and no facts are an empty answer, and nothing is written to ask."""
    there = Archive(tmp_path / "none")
    assert there.against(DRAFTS[0], Facts([])) == Against((), (), 0, True)
    assert not (tmp_path / "none").exists()
    assert there.append([]) == 0
    assert len(there) == 0


# ── however it came about ────────────────────────────────────────────────────────────────────────


@settings(max_examples=12, deadline=None, phases=UNSHRUNK)
@example(cuts=[1, 4, 102, 106, 197, 206, 226, 288], order=Random(1))
@given(cuts=st.lists(st.integers(1, 299), max_size=12), order=st.randoms(use_true_random=False))
def test_what_is_appended_in_parts_answers_as_what_is_built_at_once(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], order: Random
) -> None:
    """Appended in any parts and any order, with merges between, the answers are the same."""
    said = SOME[:300]
    shuffled = list(said)
    order.shuffle(shuffled)
    built = Archive(tmp_path_factory.mktemp("parts"))
    ends = [0, *sorted(set(cuts)), len(shuffled)]
    for first, end in pairwise(ends):
        built.append(shuffled[first:end])
    assert built.segments <= archive.MOST_SEGMENTS
    for draft in DRAFTS[:15]:
        assert asked(built, draft) == one_by_one(draft, READ[:300])


def test_processes_build_what_one_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes write an archive that answers like one written here."""
    monkeypatch.setattr(archive, "BATCH", 250)
    built = Archive(tmp_path)
    built.append(SOME, processes=2)
    assert len(built) == len(SOME)
    built.check()
    for draft in DRAFTS[:20]:
        assert asked(built, draft) == one_by_one(draft, READ)


def test_as_many_processes_as_one_likes_write_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many processes read, and whatever each has read before, the files are the same."""
    monkeypatch.setattr(archive, "BATCH", 150)
    files: list[dict[str, bytes]] = []
    for processes in (1, 2, 3):
        folder = tmp_path / str(processes)
        Archive(folder).append([*SOME, *SOME[100:350]], processes)
        files.append({path.name: path.read_bytes() for path in folder.glob("*.segment")})
    assert files[0] == files[1] == files[2]


@settings(max_examples=25, deadline=None, phases=UNSHRUNK)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["say", "say", "correct", "withdraw"]), st.integers(0, 40)),
        min_size=3,
        max_size=30,
    )
)
def test_corrections_and_withdrawals_count(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    """After any course of saying, correcting and withdrawing only what stands now contradicts."""
    built = Archive(tmp_path_factory.mktemp("course"))
    stands: dict[str, Post] = {}
    spoken = iter(SOME)
    for what, which in steps:
        post = next(spoken)
        if what != "say" and stands:
            name = sorted(stands)[which % len(stands)]
            if what == "withdraw":
                assert built.withdraw([name, name]) == int(stands[name].live)
                stands[name] = replace(stands[name], live=False)
                continue
            post = replace(post, id=name)
        built.append([post])
        stands[post.id] = post
    again = Archive(built.folder)
    assert len(again) == sum(post.live for post in stands.values())
    assert {post.id: post for post in again.posts()} == stands
    assert all(again.post(name) == post for name, post in stands.items())
    plain = [(post.id, read(post)) for post in stands.values() if post.live]
    for draft in DRAFTS[:12]:
        assert asked(again, draft) == one_by_one(draft, plain)


def test_reading_anew_changes_no_answer(tmp_path: Path) -> None:
    """Texts read again by the same edition answer the same; what is withdrawn stays withdrawn."""
    built = Archive(tmp_path)
    built.append(SOME[:200])
    built.withdraw([SOME[0].id])
    before = [asked(built, draft) for draft in DRAFTS]
    assert built.reread() == 200
    assert [asked(built, draft) for draft in DRAFTS] == before
    assert len(built) == 199


def test_what_another_edition_read_is_told(tmp_path: Path) -> None:
    """An archive that an older engine read says so, still answers, and takes nothing in."""
    built = Archive(tmp_path)
    built.append(SOME[:20])
    whole = (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(whole.replace(b'"edition":"', b'"edition":"old '))
    old = Archive(tmp_path)
    assert old.outdated
    with pytest.raises(archive.Outdated):
        old.append(SOME[20:21])
    assert old.reread() == 20
    assert not Archive(tmp_path).outdated


# ── whatever happens ─────────────────────────────────────────────────────────────────────────────

_WRITER = """
import sys
from pathlib import Path
from archive.test_archive import SOME
from sayso.archive import Archive, archive, manifest
archive.BATCH = 30
manifest.edition = lambda: "one"
print("ready", flush=True)
Archive(Path(sys.argv[1])).append(SOME)
"""


@pytest.mark.parametrize("wait", [0.0, 0.05, 0.2, 0.5])
def test_a_writer_that_is_killed_loses_only_what_it_was_writing(
    tmp_path: Path, wait: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed at any time, the archive holds whole batches from the first on, and goes on from there."""
    monkeypatch.setattr(manifest, "edition", lambda: "one")
    tests = Path(__file__).parents[1]
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"},
        stdout=subprocess.PIPE,
    )
    assert writer.stdout is not None
    with writer:
        assert writer.stdout.readline() == b"ready\n"
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
    left = Archive(tmp_path)
    left.check()
    kept = {post.id for post in left.posts()}
    assert kept == {post.id for post in SOME[: len(left)]}
    assert len(left) % 30 == 0
    left.append(SOME[len(left) :])
    assert not list(tmp_path.glob("*.part"))
    for draft in DRAFTS[:10]:
        assert asked(left, draft) == one_by_one(draft, READ)


_WITH_HELP = """
import os, sys
from sayso.archive import building
with building.workers(2, None) as start:
    for each in [start(os.getpid) for _ in range(2)]:
        each()
    print("ready", flush=True)
    sys.stdin.read()
"""


def test_who_reads_for_a_writer_ends_with_it() -> None:
    """Where a writer is killed, the processes that read for it do not stay behind."""
    writer = subprocess.Popen(
        [sys.executable, "-c", _WITH_HELP],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert writer.stdout is not None
    with writer:
        assert writer.stdout.readline() == b"ready\n"
        writer.kill()
        assert writer.communicate(timeout=60)[0] == b""  # whoever lives has it open still


def test_a_file_that_cannot_be_finished_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full while the manifest is written takes nothing away."""
    built = Archive(tmp_path)
    built.append(SOME[:10])

    def full(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        manifest.write(tmp_path, manifest.Manifest())
    assert len(Archive(tmp_path)) == 10


def test_what_was_never_listed_is_swept_away(tmp_path: Path) -> None:
    """Files that a killed writer left are no part of the archive, and the next writer removes them."""
    built = Archive(tmp_path)
    built.append(SOME[:10])
    for name in ("00000099.segment", "00000100.segment.part", NAME + ".part"):
        (tmp_path / name).write_bytes(b"half")
    assert len(Archive(tmp_path)) == 10
    built.append(SOME[10:20])
    assert {path.suffix for path in tmp_path.iterdir()} == {".segment", ".json", ""}
    assert "00000099.segment" not in {path.name for path in tmp_path.iterdir()}


def test_what_is_not_whole_is_broken_and_not_an_answer(tmp_path: Path) -> None:
    """A file that is cut, changed, missing or no manifest is told; it is never read as if it were whole."""
    built = Archive(tmp_path)
    built.append(SOME[:50])
    (file,) = tmp_path.glob("*.segment")
    whole, listed = file.read_bytes(), (tmp_path / NAME).read_bytes()
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    file.write_bytes(changed)
    with pytest.raises(Broken, match="checksum"):
        Archive(tmp_path).check()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Broken, match="bytes, not"):
        Archive(tmp_path)
    file.write_bytes(bytes(len(whole)))
    with pytest.raises(Broken, match="no segment"):
        Archive(tmp_path)
    file.unlink()
    with pytest.raises(Broken, match="not there"):
        Archive(tmp_path)
    (tmp_path / NAME).write_bytes(listed[:-9])
    with pytest.raises(Broken, match=NAME):
        Archive(tmp_path)


def test_two_do_not_write_at_once(tmp_path: Path) -> None:
    """Who wants to write while somebody does is told; who reads is not disturbed."""
    one, other = Archive(tmp_path), Archive(tmp_path)

    def meanwhile() -> Iterable[Post]:
        yield from SOME[:5]
        with pytest.raises(Busy):
            other.append(SOME[5:6])
        assert len(Archive(tmp_path)) == 0

    assert one.append(meanwhile()) == 5
    assert other.append(SOME[5:6]) == 1
    assert len(one) == 5
    one.refresh()
    assert len(one) == 6


def test_who_reads_keeps_what_was_opened(tmp_path: Path) -> None:
    """An archive that is open answers as when it was opened, also after its files are merged away."""
    built = Archive(tmp_path)
    built.append(SOME[:100])
    reader = Archive(tmp_path)
    before = [asked(reader, draft) for draft in DRAFTS[:10]]
    for at in range(100, 130):
        built.append(SOME[at : at + 1])
    assert [asked(reader, draft) for draft in DRAFTS[:10]] == before


def test_who_opens_while_files_are_merged_sees_the_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the manifest and its files a writer may merge these away: the reader looks again."""
    built = Archive(tmp_path)
    for at in range(8):
        built.append(SOME[at : at + 1])
    reading = manifest.read
    waits = [lambda: built.append(SOME[8:9])]

    def slow(folder: Path) -> manifest.Manifest | None:
        found = reading(folder)
        if waits:
            waits.pop()()
        return found

    monkeypatch.setattr(manifest, "read", slow)
    assert len(Archive(tmp_path)) == 9
    assert built.segments == 1


def test_times_without_and_with_zones_stand_in_one_order(tmp_path: Path) -> None:
    """A statement's time is a moment: 23:30 in Zurich is before 22:00 in London."""
    from zoneinfo import ZoneInfo

    built = Archive(tmp_path)
    text = "Das Hallenbad öffnet um 8 Uhr."
    at = {
        "zurich": datetime(2026, 3, 1, 22, 30, tzinfo=ZoneInfo("Europe/Zurich")),
        "london": datetime(2026, 3, 1, 22, 0, tzinfo=ZoneInfo("Europe/London")),
        "early": datetime(2026, 3, 1, 21, 0, tzinfo=UTC),
    }
    built.append([Post(id=name, language="de", time=time, text=text) for name, time in at.items()])
    found = built.against(claims("Das Hallenbad öffnet um 10 Uhr.", "de")).statements
    assert [each.post.id for each in found if each.post] == ["london", "zurich", "early"]
