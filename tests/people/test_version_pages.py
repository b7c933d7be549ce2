"""Pages of versions: who sees what, a folder that is sent, the yes, the time, and out again."""

from __future__ import annotations

import io
import stat
import warnings
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings

from people.test_versions import CEO, load, version
from sayso.apps.guidelines import queries, services, uploads
from sayso.apps.guidelines.models import Version
from sayso.apps.guidelines.uploads import NoParcel, packed, unpacked
from sayso.engine.rights import OPERATOR, Seat

pytestmark = pytest.mark.usefixtures("house")
SignedIn = Callable[..., Client]


def archive(files: dict[str, bytes], inside: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(inside + name, content)
    return stream.getvalue()


def sent(*files: tuple[str, bytes]) -> dict[str, list[SimpleUploadedFile]]:
    return {"folder": [SimpleUploadedFile(name, content) for name, content in files]}


# ── what is sent ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("inside", ["", "arvenberg/", "a/b/"])
def test_an_archive_holds_the_folder_wherever_it_stands_in_it(inside: str) -> None:
    """The company's folder is found in the archive, and strangers beside it are left aside."""
    more = {"__MACOSX/company.yaml": b"", "other/README.md": b"x"} if inside == "arvenberg/" else {}
    content = archive({inside + name: each for name, each in version(1).items()} | more)
    assert unpacked(content) == version(1)


def test_what_is_packed_is_unpacked_equal() -> None:
    """A download is a whole folder, and the same folder is the same file."""
    assert unpacked(packed(version(1))) == version(1)
    assert packed(version(1)) == packed(dict(reversed(version(1).items())))


def _entry(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = mode << 16
    return entry


def _with(entry: zipfile.ZipInfo, content: bytes = b"x") -> bytes:
    stream = io.BytesIO(archive({"company.yaml": b"company: {name: X}\n"}))
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as made:
        warnings.simplefilter("ignore")  # that a name is there twice is what is wanted
        made.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _locked() -> bytes:
    content = bytearray(archive({"company.yaml": b"company: {name: X}\n"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no_archive"),
        (b"PK nothing of the kind", "no_archive"),
        (b"PK\x03\x04" + b"x" * 900, "no_archive"),
        (archive({"readme.txt": b"x"}), "no_company"),
        (_with(_entry("../../etc/passwd")), "outside"),
        (_with(_entry("rules/../../x.yaml")), "outside"),
        (_with(_entry("/etc/passwd")), "outside"),
        (_with(_entry("C:/x.yaml")), "outside"),
        (_with(_entry("rules/1.yaml", stat.S_IFLNK | 0o777), b"/etc/passwd"), "link"),
        (_with(_entry("rules/1.yaml", stat.S_IFIFO | 0o777)), "link"),
        (_with(_entry("company.yaml")), "twice"),
        (_locked(), "locked"),
        (archive({f"rules/{n}.yaml": b"" for n in range(uploads.MOST_ENTRIES + 1)}), "too_large"),
        (
            archive(
                {"company.yaml": b""} | {f"rules/{n}.yaml": bytes(8_000_000) for n in range(9)}
            ),
            "too_large",
        ),
    ],
)
def test_a_bad_archive_is_refused(content: bytes, why: str) -> None:
    """Bombs, links, ways out of the folder, doubles, locks and damage: each has its name."""
    with pytest.raises(NoParcel) as caught:
        unpacked(content)
    assert caught.value.why == why


def test_damage_anywhere_is_told_and_never_a_fault_of_ours() -> None:
    """Whichever byte of an archive is another, it is refused, or what it holds is told as wrong."""
    whole = archive({"company.yaml": b"company: {name: X}\n" * 9, "rules/1.yaml": b"- {id: 1}\n"})
    for at in range(len(whole)):
        for flip in (0xFF, 0x01):
            content = bytearray(whole)
            content[at] ^= flip
            with suppress(NoParcel):
                unpacked(bytes(content))


# ── who sees and does what ───────────────────────────────────────────────────────────────────────


def test_who_sees_the_versions(signed_in: SignedIn) -> None:
    """Seats and the named person see them; for everybody else the pages are not there."""
    number = load(1)
    paths = ["/fassungen", f"/fassungen/{number}"]
    for client in (
        signed_in("p_com", Seat.COMMUNICATIONS),
        signed_in("p_legal", Seat.LEGAL),
        signed_in("p_ceo"),
    ):
        assert [client.get(path).status_code for path in paths] == [200, 200]
    marco = signed_in("p_marco")
    for path in (*paths, "/fassungen/999", f"/fassungen/{number}/wirkung"):
        assert marco.get(path).status_code == 404
    assert Client().get("/fassungen").status_code == 303


def test_only_the_named_person_has_the_button_and_the_right(signed_in: SignedIn) -> None:
    """Communications brings and does not approve; the named person does, others find nothing."""
    number = load(1)
    approve = f"/fassungen/{number}/freigeben"
    com, ceo = signed_in("p_com", Seat.COMMUNICATIONS), signed_in("p_ceo")
    assert approve not in com.get(f"/fassungen/{number}").content.decode()
    assert "Corinne Aebischer" in com.get(f"/fassungen/{number}").content.decode()
    assert approve in ceo.get(f"/fassungen/{number}").content.decode()
    for client in (com, signed_in("p_marco"), signed_in("p_legal", Seat.ADMINISTRATOR)):
        assert client.post(approve).status_code == 404
    assert ceo.post(approve, {"at": "2026-03-01T07:00"}).status_code == 303
    with override_settings(SAYSO_NOW="2026-03-01T07:00"):
        assert queries.standing().version == number


def test_a_folder_is_sent_and_shows_what_it_changes(signed_in: SignedIn) -> None:
    """An archive becomes a version that waits, and its page tells what changes for whom."""
    com = signed_in("p_com", Seat.COMMUNICATIONS)
    answer = com.post("/fassungen/laden", sent(("arvenberg.zip", archive(version(2), "x/"))))
    assert (answer.status_code, answer["Location"]) == (303, "/fassungen/1")
    page = com.get("/fassungen/1").content.decode()
    assert "wartet auf die Freigabe" in page
    assert queries.files_at(queries.Standing(1, 0)) == version(2)
    effect = com.get("/fassungen/1/wirkung").content.decode()
    assert "3.1" in effect
    assert "4.2" in effect


def test_single_files_take_their_places(signed_in: SignedIn) -> None:
    """A file that is sent alone replaces the one of its name; what cannot be placed is refused."""
    com = signed_in("p_com", Seat.COMMUNICATIONS)
    new = version(3)["guideline.yaml"]
    assert com.post("/fassungen/laden", sent(("guideline.yaml", new))).status_code == 303
    assert queries.files_at(queries.Standing(1, 0)) == version(3)
    for name in ("strange.txt", "00-vorwort.md"):
        there = sum(path.endswith("/" + name) for path in version(1))
        if there != 1:
            answer = com.post("/fassungen/laden", sent((name, b"x")))
            assert (answer.status_code, Version.objects.count()) == (422, 1)


def test_what_is_wrong_with_a_folder_is_told(signed_in: SignedIn) -> None:
    """Every problem stands on the page with its line, nothing is stored, and other refusals are said."""
    com = signed_in("p_com", Seat.COMMUNICATIONS)
    answer = com.post("/fassungen/laden", sent(("guideline.yaml", b"version: 4\napprover: gone\n")))
    assert answer.status_code == 422
    assert "guideline.yaml:2:" in answer.content.decode()
    assert com.post("/fassungen/laden", {}).status_code == 422
    big = SimpleUploadedFile("x.zip", b"PK" + bytes(uploads.MOST_BYTES))
    assert com.post("/fassungen/laden", {"folder": [big]}).status_code == 422
    assert not Version.objects.exists()


def test_others_send_nothing(signed_in: SignedIn) -> None:
    """Without the seat nobody brings a version, and nothing is stored."""
    for client in (signed_in("p_ceo"), signed_in("p_legal", Seat.LEGAL)):
        answer = client.post("/fassungen/laden", sent(("x.zip", archive(version(1)))))
        assert answer.status_code == 404
    assert not Version.objects.exists()


def test_the_time_is_set_and_the_version_withdrawn(signed_in: SignedIn) -> None:
    """Times that are none or over are told; a version is withdrawn until it is in force."""
    number = load(1)
    ceo, com = signed_in("p_ceo"), signed_in("p_com", Seat.COMMUNICATIONS)
    page = f"/fassungen/{number}"
    assert ceo.post(f"{page}/freigeben", {"at": "tomorrow"}).status_code == 422
    assert ceo.post(f"{page}/freigeben", {"at": "2020-01-01T07:00"}).status_code == 409
    assert Version.objects.get().approved is None
    assert ceo.post(f"{page}/freigeben", {"at": "2026-03-01T07:00"}).status_code == 303
    assert com.post(f"{page}/zeitpunkt", {"at": "2026-02-20T07:00"}).status_code == 303
    with override_settings(SAYSO_NOW="2026-02-20T07:00"):
        assert queries.standing().version == number
        assert com.post(f"{page}/zurueckziehen").status_code == 409
    assert com.post(f"{page}/zurueckziehen").status_code == 303
    assert Version.objects.get().withdrawn
    assert com.get(f"{page}/zurueckziehen").status_code == 303


def test_it_goes_out_as_it_came_in(signed_in: SignedIn) -> None:
    """The download is the folder to the byte, for communications and the administrator."""
    number = services.load(version(1), by=OPERATOR).version.number
    path = f"/fassungen/{number}.zip"
    for seat in (Seat.COMMUNICATIONS, Seat.ADMINISTRATOR):
        assert unpacked(signed_in("p_com", seat).get(path).content) == version(1)
    for client in (signed_in("p_marco"), signed_in("p_legal", Seat.LEGAL), signed_in("p_ceo")):
        assert client.get(path).status_code == 404


def test_an_empty_house_says_what_to_do(signed_in: SignedIn) -> None:
    """Where there is no version yet, the page says so and takes the first."""
    page = signed_in("p_com", Seat.COMMUNICATIONS).get("/fassungen").content.decode()
    assert "Es gibt noch keine Fassung." in page
    assert 'name="folder"' in page


def test_the_pages_ask_as_much_for_one_as_for_many(
    signed_in: SignedIn, django_assert_num_queries: Callable[..., AbstractContextManager[Any]]
) -> None:
    """How many questions the list asks the database does not depend on how many versions there are."""
    com = signed_in("p_com", Seat.COMMUNICATIONS)
    load(1)
    com.get("/fassungen")
    with CaptureQueriesContext(connection) as one:
        com.get("/fassungen")
    for number in range(2, 7):
        services.approve(load(number), by=CEO)
    with django_assert_num_queries(len(one)):
        com.get("/fassungen")
