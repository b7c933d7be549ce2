"""Somebody brings a picture: with a mouse, with the keyboard alone, and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from media import samples as s
from sayso import media
from stories.visiting import Visit

Arrive = Callable[..., Visit]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph as a telephone takes it."""
    path = tmp_path / "Wunderlichgasse.jpg"
    path.write_bytes(s.jpeg(exif=s.exif(position=True, serial="C02X9"), icc_profile=s.profile()))
    return path


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_is_read_while_one_writes(
    visit: Arrive, photo: Path, width: int, scheme: str
) -> None:
    """The file is sent once; what it says stands on the page, which fits and has no fault for axe."""
    someone = visit(width=width, color_scheme=scheme).open().write("Feierabend in der Halle.")
    someone.sees("ok")
    someone.typed += ["Wunderlichgasse", "C02X9"]
    page = someone.page
    page.set_input_files("#id_file", photo)
    expect(page.locator("#file-said")).to_contain_text("steht darin")
    expect(page.locator("#answer")).to_contain_text("Die Datei verrät, wo sie entstanden ist")
    expect(page.locator("#id_medium")).to_have_value("photo")
    sizes: list[bool] = []
    page.on("request", lambda request: sizes.append(bool(request.post_data_buffer)))
    someone.write("Feierabend in der Halle, endlich.")
    expect(page.locator("#answer")).to_contain_text("Die Datei verrät")
    page.wait_for_timeout(600)
    assert all(sizes), "a file goes as a stream that the browser does not show: it was sent again"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    trouble = list(someone.trouble)
    assert someone.faults() == []
    someone.trouble[:] = trouble  # axe's own style is refused by our policy


def test_the_keyboard_alone_gets_the_copy(visit: Arrive, photo: Path, tmp_path: Path) -> None:
    """With Tab and Enter: from the file to its copy, and the file is taken away again."""
    someone = visit().open().write("Feierabend in der Halle.").sees("ok")
    page = someone.page
    page.locator("#id_file").focus()
    page.set_input_files("#id_file", photo)
    expect(page.locator("#file-said dl")).to_be_visible()
    page.keyboard.press("Tab")
    name = "document.activeElement.textContent.trim()"
    assert page.evaluate(name) == "Kopie ohne Ort und Gerät herunterladen"
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    download.value.save_as(tmp_path / "copy.jpg")
    found = media.look((tmp_path / "copy.jpg").read_bytes())
    assert not any((found.position, found.serial, found.doubts))
    page.keyboard.press("Tab")
    assert page.evaluate(name) == "Ohne diese Datei"
    page.keyboard.press("Enter")
    expect(page.locator("#file-said dl")).to_have_count(0)
    expect(page.locator("#answer")).not_to_contain_text("Die Datei verrät")
    assert page.evaluate("document.querySelector('#id_file').files.length") == 0


def test_a_file_too_large_is_not_even_sent(visit: Arrive, tmp_path: Path) -> None:
    """The browser knows the limit: nothing is uploaded, and the answer says why the file was not read."""
    large = tmp_path / "large.jpg"
    large.write_bytes(s.jpeg() + bytes(26_000_000))
    someone = visit().open().write("Feierabend in der Halle.").sees("ok")
    someone.page.set_input_files("#id_file", large)
    expect(someone.page.locator("#answer")).to_contain_text("Die Datei ist zu gross")


def test_without_javascript_it_works_too(visit: Arrive, photo: Path) -> None:
    """A press asks; what was read stays in the form; the copy asks for the file once more."""
    someone = visit(java_script_enabled=False).open().write("Feierabend in der Halle.")
    page = someone.page
    page.set_input_files("#id_file", photo)
    page.locator("#go").click()
    expect(page.locator("#file-said")).to_contain_text("steht darin")
    page.locator("#go").click()
    expect(page.locator("#answer")).to_contain_text("Die Datei verrät")
    page.get_by_role("button", name=re.compile("Kopie ohne Ort")).click()
    expect(page.locator(".trouble").first).to_contain_text("Wir haben sie nicht behalten")
    page.set_input_files("#id_file", photo)
    with page.expect_download() as download:
        page.get_by_role("button", name=re.compile("Kopie ohne Ort")).click()
    assert download.value.suggested_filename == "bild-kopie.jpg"
