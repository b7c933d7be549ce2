"""Damaged files: never an error, never endless, and never taken for a file that says nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media import samples as s
from sayso.engine.embedded import Embedded

EXIF = s.exif(position=True, serial="C02X9", owner="Anna", artist="Brunnhuber", orientation=6)
AI = s.xmp(DigitalSourceType=s.SOURCE + "trainedAlgorithmicMedia")
SAMPLES = {
    "jpeg": s.jpeg(exif=EXIF),
    "jpeg, xmp": s.jpeg(s.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + AI)),
    "jpeg, credentials": s.jpeg(*s.in_segments(s.created())),
    "jpeg, old notes": s.jpeg(s.iim((80, b"Foto Brunnhuber"), (110, b"Keystone-SDA"))),
    "png": s.png(exif=EXIF, texts={"parameters": "a hall\nSteps: 20, Sampler: Euler a"}),
    "webp": s.webp(exif=EXIF.tobytes(), xmp=AI),
    "gif": s.saved("GIF"),
    "tiff": EXIF.tobytes().removeprefix(b"Exif\x00\x00"),
    "heic": s.heic(EXIF, AI),
    "mp4": s.film(s.box(b"\xa9xyz", s.spoken(b"+47.3769+008.5417/"))),
    "mp4, credentials": s.film() + s.in_uuid(s.created()),
    "mov": s.film(
        meta=s.keyed(location_ISO6709=b"+47.3769+008.5417/", make=b"Apple"), brand=b"qt  "
    ),
    "svg": s.svg(AI),
}
WHOLE_BEFORE = {"mp4, credentials": {len(s.film())}}
"""Where a file that is cut is a whole one again: nothing in it tells that more had followed."""

FACTS = ("ai", "position", "serial", "owner", "creators", "rights", "people")


def facts(found: Embedded) -> set[str]:
    """Which things a file says."""
    return {name for name in FACTS if getattr(found, name)}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_whole(name: str) -> None:
    """These promises are about something: each sample is read without a doubt."""
    found = s.unguarded(SAMPLES[name])
    assert not found.doubts
    assert facts(found) or name == "gif"


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_cut_anywhere_is_in_doubt(name: str) -> None:
    """Cut at any byte, a file is never taken for whole."""
    raw = SAMPLES[name]
    silent = {cut for cut in range(len(raw)) if not s.unguarded(raw[:cut]).doubts}
    assert silent == WHOLE_BEFORE.get(name, set())


SILENT_AT_MOST = {
    "jpeg": 0.003,
    "webp": 0.003,
    "tiff": 0.006,
    "heic": 0.003,
    "jpeg, credentials": 0.0005,
    "mp4, credentials": 0.0005,
}
"""Shares of single wrong bits after which something is no longer said and nothing tells of it. EXIF
and CBOR have no checksum: an offset that points at other bytes that make sense is no longer wrong.
Everywhere else, none."""


@pytest.mark.parametrize("name", SAMPLES)
def test_a_wrong_bit_hides_nothing(name: str) -> None:
    """With any one bit wrong a file says what it said, or is in doubt; the few exceptions are counted."""
    raw = SAMPLES[name]
    wanted = facts(s.unguarded(raw))
    lost = 0
    step = 1 if len(raw) < 1_600 else 5
    tried = range(0, 8 * len(raw), step)
    for bit in tried:
        wrong = bytearray(raw)
        wrong[bit // 8] ^= 1 << bit % 8
        found = s.unguarded(bytes(wrong))
        lost += not found.doubts and not wanted <= facts(found)
    assert lost <= SILENT_AT_MOST.get(name, 0) * len(tried)


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_without_an_error(raw: bytes) -> None:
    """Bytes of any kind end in a value, behind the head of any kind of file too."""
    assert s.unguarded(raw).doubts
    for sample in SAMPLES.values():
        assert s.unguarded(sample[:24] + raw).type is not None


@given(st.data())
def test_any_damage_is_read_without_an_error(data: st.DataObject) -> None:
    """Bytes put in, taken out, doubled and swapped: always a value, in bounded time."""
    raw = SAMPLES[data.draw(st.sampled_from(sorted(SAMPLES)))]
    for _ in range(data.draw(st.integers(1, 5))):
        at, to = sorted(data.draw(st.integers(0, len(raw))) for _ in range(2))
        other = data.draw(st.one_of(st.binary(max_size=40), st.just(raw[at:to] * 2), st.just(b"")))
        raw = raw[:at] + other + raw[to:]
    found = s.unguarded(raw)
    assert len(repr(found)) < 20_000


@pytest.mark.parametrize("seed", range(30))
def test_a_file_half_of_noise_is_in_doubt(seed: int) -> None:
    """Where the second half of a file with checksums or a closed form is noise, it is not taken for whole."""
    chance = random.Random(seed)
    for name in ("png", "svg", "jpeg, xmp", "heic"):
        raw = SAMPLES[name]
        noise = chance.randbytes(len(raw) // 2)
        assert s.unguarded(raw[: -len(noise)] + noise).doubts
