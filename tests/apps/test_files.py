"""A file on the asking page: read in memory, told of, forgotten; or refused in a clear sentence."""

from __future__ import annotations

import html
import logging
import re
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from msgspec import json

from media import samples as s
from sayso import media
from sayso.apps.drafts import uploads
from sayso.engine.embedded import Embedded

HERE = s.exif(position=True, serial="C02X9", owner="Anna Muster")
TEXT = "Feierabend in der Halle."


def post(client: Client, path: str = "/", *files: bytes, **fields: Any) -> Any:
    """Send the page's form, with files."""
    sent: dict[str, Any] = {"text": TEXT, "author": "p_marco", "channel": "priv_li", **fields}
    if files:
        sent["file"] = [SimpleUploadedFile("geheim-AX900.jpg", each) for each in files]
    return client.post(path, sent)


def shown(response: Any) -> str:
    """A page as people read it."""
    return html.unescape(response.content.decode())


def hidden(page: str) -> str:
    """What was read of the file, as it travels in the form."""
    found = re.search(r'name="embedded" value="([^"]*)"', page)
    assert found is not None
    return html.unescape(found[1])


def verdict(page: str) -> str:
    """Which answer stands on a page."""
    found = re.search(r'class="verdict ([\w-]+)"', page)
    return found[1] if found else ""


def test_a_file_is_read_and_told_of(client: Client) -> None:
    """The page shows what the file says, and the answer finds what has to be looked at."""
    page = shown(post(client, "/", s.jpeg(exif=HERE), people="none", ai="none", alt="Halle"))
    assert verdict(page) == "ok"
    assert "Apple iPhone 15, mit seiner Nummer" in page
    assert "Die Datei verrät, wo sie entstanden ist" in page
    for secret in ("C02X9", "Anna Muster", "geheim-AX900"):
        assert secret not in page


def test_what_was_read_travels_on_without_the_file(client: Client) -> None:
    """A second question sends what was read, not the file, and is answered the same."""
    first = post(
        client, "/", s.png(texts={"Software": "NovelAI"}), people="none", ai="none", alt="x"
    )
    said = hidden(first.content.decode())
    assert json.decode(said, type=Embedded).ai == "generated"
    second = shown(post(client, people="none", ai="none", alt="x", embedded=said))
    assert "Sie sagen: ohne KI. In der Datei steht: mit KI erzeugt (NovelAI)." in shown(first)
    assert "Sie sagen: ohne KI. In der Datei steht: mit KI erzeugt (NovelAI)." in second


def test_a_new_file_takes_the_place_of_the_old(client: Client) -> None:
    """What an earlier file said is forgotten with it; a press takes the file away altogether."""
    old = json.encode(Embedded(type="jpeg", position=True)).decode()
    page = shown(post(client, "/", s.jpeg(), embedded=old, people="none", ai="none", alt="x"))
    assert "Die Datei verrät" not in page
    gone = shown(post(client, "/", s.jpeg(exif=HERE), embedded=old, set="embedded="))
    assert hidden(gone) == ""
    assert "Die Datei verrät" not in gone


@pytest.mark.parametrize("raw", [b"", b"Guten Tag", s.jpeg()[:300], s.png()[:-5]])
def test_an_unread_file_is_a_question_and_never_a_pass(client: Client, raw: bytes) -> None:
    """Empty, unknown and cut files: the answer is no yes and asks whether it is the right file."""
    page = shown(post(client, "/", raw, people="none", ai="none", alt="x"))
    assert verdict(page) == "stop-it"
    assert "Ist es die richtige" in page


def test_a_file_that_is_too_large_is_refused_in_words(client: Client) -> None:
    """What is beyond the limit is dropped while it comes in, and the answer says so."""
    large = s.jpeg() + bytes(uploads.MOST_BYTES)
    page = shown(post(client, "/", large, people="none", ai="none", alt="x"))
    assert "Die Datei ist zu gross und wurde nicht gelesen." in page
    assert verdict(page) == "stop-it"
    assert "grösser als 25 MB" in shown(post(client, "/kopie", large))


def test_what_is_beyond_the_limit_is_not_even_held() -> None:
    """However much is sent, what the handler holds stays within the limit."""
    handler = uploads.InMemory()
    handler.new_file("file", "geheim.jpg", "image/jpeg", None)
    for _ in range(3):
        handler.receive_data_chunk(bytes(uploads.MOST_BYTES // 2), 0)
    file = handler.file_complete(3 * (uploads.MOST_BYTES // 2))
    assert uploads.content(file) == b""
    assert uploads.read(file).doubts == ("too_large",)
    assert file.name == "file"


def test_several_files_are_refused_in_words(client: Client) -> None:
    """Two files are not read, and the text is kept; more than anybody sends are no page at all."""
    page = shown(post(client, "/", s.jpeg(), s.png()))
    assert "Bitte wählen Sie eine einzige Datei" in page
    assert TEXT in page
    assert verdict(page) == ""
    assert post(client, "/", *[b"x"] * 20).status_code == 400


@pytest.mark.parametrize(
    "value",
    ["{", "[]", '{"type": 3}', '{"ai": "nein"}', "many", "x" * 40_000, '{"doubts": ["fine"]}'],
)
def test_a_reading_changed_on_its_way_is_refused(client: Client, value: str) -> None:
    """What travels in the form is what was read, or there is no answer: never a pass in silence."""
    page = shown(post(client, embedded=value, people="none", ai="none"))
    assert verdict(page) == ""
    assert TEXT in page


@pytest.mark.parametrize("make", [s.jpeg, s.png, s.webp])
def test_a_copy_comes_as_a_download(client: Client, make: Any) -> None:
    """The copy has neither place nor device, is called nothing telling, and is not kept by anybody."""
    raw = make(exif=HERE.tobytes() if make is s.webp else HERE)
    response = post(client, "/kopie", raw)
    assert response.status_code == 200
    assert re.fullmatch(
        r'attachment; filename="bild-kopie\.(jpg|png|webp)"', response["Content-Disposition"]
    )
    assert "no-store" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    found = media.look(response.content)
    assert not any((found.position, found.serial))


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), "Wir haben sie nicht behalten"),
        ((s.film(),), "Von einem Film können wir keine Kopie"),
        ((s.jpeg()[:300],), "nicht ganz lesen"),
    ],
)
def test_where_there_is_no_copy_the_page_says_why(
    client: Client, files: tuple[bytes, ...], said: str
) -> None:
    """No file, a film, a damaged file: a sentence and the way out, and the text is still there."""
    page = shown(post(client, "/kopie", *files))
    assert said in page
    assert TEXT in page


def test_nothing_of_a_file_is_logged_or_written(
    client: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither its name nor what it says reaches a log, and no temporary file is made, even in trouble."""
    assert settings.FILE_UPLOAD_HANDLERS == [  # both keep in memory what they keep
        "sayso.apps.guidelines.uploads.Parcel",
        "sayso.apps.drafts.uploads.InMemory",
    ]
    monkeypatch.setattr(
        "tempfile.NamedTemporaryFile", lambda *_, **__: pytest.fail("a file was made")
    )
    raw = s.png(texts={"Author": "Wunderlich"}, exif=HERE)
    caplog.clear()
    with caplog.at_level(logging.DEBUG):
        post(client, "/", raw)
        post(client, "/", *[b"x"] * 20)
        post(client, "/kopie", s.film())
    said = caplog.text
    for word in ("geheim", "AX900", "Wunderlich", "C02X9"):
        assert word not in said


def test_what_a_file_says_is_text_and_no_markup(client: Client) -> None:
    """A name in a file that looks like markup is shown as it is."""
    raw = s.png(texts={"Author": "<script>alert(1)</script> [x](https://evil.example)"})
    page = post(client, "/", raw, people="none", ai="none", alt="x").content.decode()
    assert "<script>alert" not in page
    assert 'href="https://evil.example"' not in page
