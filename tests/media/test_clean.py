"""A copy without place and device: everything else stays, and the picture byte for byte."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from media import samples as s
from sayso import media

TOLD = {"position": True, "serial": "C02X9", "owner": "Anna Muster", "artist": "Foto Brunnhuber"}


def notes() -> bytes:
    """XMP as an editor leaves it."""
    return s.xmp(
        s.alternative("Iptc4xmpCore:AltTextAccessibility", "Eine Werkhalle &amp; mehr"),
        GPSLatitude="47,22.6N",
        GPSLongitude="8,32.5E",
        SerialNumber="77",
        DigitalSourceType=s.SOURCE + "compositeWithTrainedAlgorithmicMedia",
    )


def made(form: str, orientation: int) -> bytes:
    """A picture with everything in it."""
    exif = s.exif(orientation=orientation, **TOLD)
    if form == "jpeg":
        head = s.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + notes())
        return s.jpeg(
            head,
            s.segment(0xFE, b"taken at home"),
            s.iim((80, b"Foto Brunnhuber")),
            exif=exif,
            icc_profile=s.profile(),
        )
    if form == "png":
        packet = s.chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + notes())
        return s.png(
            packet,
            s.chunk(b"tIME", bytes(7)),
            exif=exif,
            icc_profile=s.profile(),
            texts={"Comment": "at home"},
        )
    return s.webp(
        exif=exif.tobytes(), xmp=notes(), icc_profile=s.profile(), lossless=form == "webp"
    )


def stream_of(raw: bytes) -> bytes:
    """The bytes that are the picture itself."""
    if raw[:2] == b"\xff\xd8":
        return raw[raw.index(b"\xff\xda") :]
    if raw[:4] == b"RIFF":
        name = b"VP8L" if b"VP8L" in raw else b"VP8 "
        at = raw.index(name)
        return raw[at : at + 8 + int.from_bytes(raw[at + 4 : at + 8], "little")]
    at = raw.index(b"IDAT")
    return raw[at - 4 : raw.index(b"IEND")]


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("form", ["jpeg", "png", "webp", "lossy"])
def test_the_picture_stays_and_the_traces_go(form: str, orientation: int) -> None:
    """Pixels, colour profile and orientation stay; place, device, comments and small copies go."""
    raw = made(form, orientation)
    before = media.gather(raw).embedded()
    assert before.position
    assert before.serial
    copy = media.clean(raw)
    after = media.look(copy)
    left = (after.position, after.serial, after.owner, after.model, after.taken)
    assert not any(left)
    assert not after.doubts
    for word in (b"C02X9", b"Anna", b"iPhone", b"at home", b"2026:02"):
        assert word not in copy
    assert stream_of(copy) == stream_of(raw)
    ours, theirs = Image.open(io.BytesIO(copy)), Image.open(io.BytesIO(raw))
    assert ours.tobytes() == theirs.tobytes()
    assert ours.info.get("icc_profile") == theirs.info.get("icc_profile") == s.profile()
    assert ours.getexif().get(0x112, 1) == orientation


@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
def test_what_readers_want_to_know_stays(form: str) -> None:
    """That AI changed it, who made it and the alternative text are written anew into the copy."""
    after = media.look(media.clean(made(form, 6)))
    assert after.ai == "altered"
    assert after.creators == ("Foto Brunnhuber",)
    assert after.alt == "Eine Werkhalle & mehr"


@pytest.mark.parametrize(
    "raw",
    [
        s.png(texts={"parameters": "a hall\nSteps: 20, Sampler: Euler a"}),
        s.jpeg(*s.in_segments(s.created())),
        s.jpeg(exif=s.exif(software="DALL-E 3")),
        s.webp(xmp=s.xmp(DigitalSourceType=s.SOURCE + "trainedAlgorithmicMedia")),
    ],
)
def test_cleaning_launders_no_ai(raw: bytes) -> None:
    """A copy says of AI what the file said, whoever said it there; the prompt goes."""
    assert media.gather(raw).ai == "generated"
    after = media.look(media.clean(raw))
    assert (after.ai, after.prompt, after.credentials) == ("generated", False, "")


@pytest.mark.parametrize("form", ["jpeg", "png", "webp", "lossy"])
def test_cleaning_twice_is_cleaning_once(form: str) -> None:
    """A clean copy is its own clean copy."""
    once = media.clean(made(form, 6))
    assert media.clean(once) == once


def test_what_stands_behind_a_picture_goes() -> None:
    """A second picture or a film behind the first is not copied."""
    copy = media.clean(s.jpeg() + s.jpeg(exif=s.exif(position=True, serial="C02X9")))
    assert copy == s.jpeg()


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (s.saved("TIFF"), "type"),
        (s.film(), "type"),
        (s.heic(), "type"),
        (b"Guten Tag", "type"),
        (s.jpeg()[:-9], "unread"),
        (s.png()[:-9], "unread"),
    ],
)
def test_of_what_we_cannot_copy_we_make_no_copy(raw: bytes, why: str) -> None:
    """Other kinds and damaged files are refused: half a copy would be taken for a clean one."""
    with pytest.raises(media.CannotClean) as refused:
        media.clean(raw)
    assert refused.value.why == why


@given(st.data())
def test_a_copy_of_anything_is_clean_or_refused(data: st.DataObject) -> None:
    """Whatever was done to a file's bytes: a copy has no place and no device in it, or there is none."""
    raw = bytearray(made(data.draw(st.sampled_from(["jpeg", "png", "webp"])), 6))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        copy = media.clean(bytes(raw))
    except media.CannotClean:
        return
    after: Any = media.look(copy)
    assert not any((after.position, after.serial, after.owner, after.model))
    assert b"C02X9" not in copy
