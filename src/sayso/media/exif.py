"""EXIF and TIFF: directories of entries (TIFF 6.0, Exif 3.0, DNG 1.7).

Read by us and strictly: a library that shows pictures passes over an entry that makes no sense,
and here an entry that makes no sense may be the place that was in it.
"""

from __future__ import annotations

import struct

from sayso.media import credentials, iptc, xmp
from sayso.media.bounds import MOST_TEXT, Unread, piece
from sayso.media.gathered import Gathered, told

_SIZES = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
    16: 8, 17: 8, 18: 8, 129: 1,
}  # fmt: skip

_TEXT = (2, 129)
_BYTES = (1, 2, 6, 7, 129)
_POINTER = (4, 13)
_WHOLE = (3, 4)

_MOST_ENTRIES = 2_000
_MOST_DIRECTORIES = 200

_IMAGE_WIDTH, _IMAGE_LENGTH = 0x100, 0x101
_DESCRIPTION, _MAKE, _MODEL = 0x10E, 0x10F, 0x110
_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES = 0x111, 0x117, 0x144, 0x145
_ORIENTATION, _SOFTWARE, _MOMENT, _ARTIST = 0x112, 0x131, 0x132, 0x13B
_SUB, _THUMBNAIL, _THUMBNAIL_SIZE = 0x14A, 0x201, 0x202
_XMP, _IPTC, _PHOTOSHOP, _EXIF, _GPS = 0x2BC, 0x83BB, 0x8649, 0x8769, 0x8825
_COPYRIGHT, _TAKEN, _COMMENT, _C2PA = 0x8298, 0x9003, 0x9286, 0xCD41
_OWNER, _SERIALS = 0xA430, (0xA431, 0xA435, 0xC62F)
_XP_COMMENT, _XP_AUTHOR = 0x9C9C, 0x9C9D
_PHOTOGRAPHER, _EDITOR = 0xA437, 0xA438
_FIRMWARE_AND_SOFTWARE = (0xA439, 0xA43A, 0xA43B, 0xA43C)

_KNOWN = frozenset(
    (0x000B, 0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x0108, 0x0109,
     0x010A, 0x010D, 0x010E, 0x010F, 0x0110, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x0118,
     0x0119, 0x011A, 0x011B, 0x011C, 0x011D, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125,
     0x0128, 0x0129, 0x012D, 0x0131, 0x0132, 0x013B, 0x013C, 0x013D, 0x013E, 0x013F, 0x0140,
     0x0141, 0x0142, 0x0143, 0x0144, 0x0145, 0x014A, 0x014C, 0x014D, 0x014E, 0x0150, 0x0151,
     0x0152, 0x0153, 0x0154, 0x0155, 0x0156, 0x0157, 0x0158, 0x0159, 0x015A, 0x015B, 0x015F,
     0x0200, 0x0201, 0x0202, 0x0203, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0211, 0x0212,
     0x0213, 0x0214, 0x02BC, 0x4746, 0x4749, 0x800D, 0x828D, 0x828E, 0x828F, 0x8298, 0x829A,
     0x829D, 0x830E, 0x83BB, 0x8480, 0x8482, 0x8649, 0x8769, 0x8773, 0x87AF, 0x87B0, 0x87B1,
     0x8822, 0x8824, 0x8825, 0x8827, 0x8828, 0x8829, 0x882A, 0x882B, 0x8830, 0x8831, 0x8832,
     0x8833, 0x8834, 0x8835, 0x9000, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9101, 0x9102,
     0x9201, 0x9202, 0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209, 0x920A, 0x920B,
     0x920C, 0x920D, 0x9211, 0x9212, 0x9213, 0x9214, 0x9215, 0x9216, 0x927C, 0x9286, 0x9290,
     0x9291, 0x9292, 0x9400, 0x9401, 0x9402, 0x9403, 0x9404, 0x9405, 0x9C9B, 0x9C9C, 0x9C9D,
     0x9C9E, 0x9C9F, 0xA000, 0xA001, 0xA002, 0xA003, 0xA004, 0xA005, 0xA20B, 0xA20C, 0xA20E,
     0xA20F, 0xA210, 0xA214, 0xA215, 0xA217, 0xA300, 0xA301, 0xA302, 0xA401, 0xA402, 0xA403,
     0xA404, 0xA405, 0xA406, 0xA407, 0xA408, 0xA409, 0xA40A, 0xA40B, 0xA40C, 0xA420, 0xA430,
     0xA431, 0xA432, 0xA433, 0xA434, 0xA435, 0xA436, 0xA437, 0xA438, 0xA439, 0xA43A, 0xA43B,
     0xA43C, 0xA460, 0xA461, 0xA462, 0xA480, 0xA481, 0xA500, 0xC4A5, 0xCD2D, 0xCD2E, 0xCD2F,
     0xCD30, 0xCD31, 0xCD32, 0xCD33, 0xCD34, 0xCD35, 0xCD36, 0xCD37, 0xCD38, 0xCD39, 0xCD3A,
     0xCD3B, 0xCD40, 0xCD41, 0xEA1C, 0xEA1D,)
) | frozenset(range(0xC612, 0xC7F0))  # fmt: skip
"""Entries with a public meaning. One that is not among them is something we do not know."""

_WORDS = frozenset(
    (0x10D, 0x10E, 0x10F, 0x110, 0x11D, 0x131, 0x132, 0x13B, 0x13C, 0x151, 0x8298, 0x8824, 0x9003,
     0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292, 0xA004, 0xA420, 0xA430, 0xA431, 0xA433,
     0xA434, 0xA435, 0xA436, 0xA437, 0xA438, 0xA439, 0xA43A, 0xA43B, 0xA43C, 0xA480, 0xA481, 0x8480,
     0x1000)
)  # fmt: skip
"""Entries that are texts, and no others are (but for those of DNG and geodesy)."""

_OF_PLACE = frozenset((1, 2, 3, 4, 0x13, 0x14, 0x15, 0x16, 0x1B, 0x1C))
"""Entries of the GPS directory that tell where: latitude, longitude, destination, area."""

_OF_GPS = frozenset(range(0x20))


class _Entry:
    """One entry: its tag, its type, its values as bytes, and where they stand."""

    __slots__ = ("count", "raw", "tag", "type")

    def __init__(self, tag: int, type: int, count: int, raw: bytes) -> None:  # noqa: A002
        self.tag, self.type, self.count, self.raw = tag, type, count, raw


class Directories:
    """The directories of a block of TIFF, read one by one."""

    def __init__(self, raw: bytes | memoryview, gathered: Gathered, *, whole: bool = False) -> None:
        """``whole``: the block is a file of its own, with the picture in it."""
        self.raw, self.gathered, self.whole = raw, gathered, whole
        order = bytes(raw[:4])
        if order not in (b"II*\x00", b"MM\x00*"):
            raise Unread("damaged" if order[:2] in (b"II", b"MM") else "unknown_part")
        self.order = "<" if order[:2] == b"II" else ">"
        self.seen: list[tuple[int, int]] = []

    def read(self) -> None:
        """All of them, from the first. Raises `Unread` where one makes no sense."""
        (at,) = self._unpack("I", 4)
        if at < 8:
            raise Unread("damaged")
        first = True
        while at:
            at = self._directory(at, kind="first" if first else "next")
            first = False

    def _unpack(self, form: str, at: int) -> tuple[int, ...]:
        form = self.order + form
        return struct.unpack(form, piece(self.raw, at, struct.calcsize(form)))

    def _directory(self, at: int, *, kind: str) -> int:
        """Read one directory; where the next one stands."""
        (count,) = self._unpack("H", at)
        if count > _MOST_ENTRIES or len(self.seen) >= _MOST_DIRECTORIES:
            raise Unread("too_many_parts")
        # an empty directory, one in another, or a ring of them
        end = at + 2 + 12 * count
        if not count or any(at < until and start < end for start, until in self.seen):
            raise Unread("damaged")
        self.seen.append((at, end))
        self.gathered.count(count + 1)
        entries: dict[int, _Entry] = {}
        last = -1
        for number in range(count):
            entry = self._entry(at + 2 + 12 * number)
            if entry.tag <= last:  # they have to stand in order, each once
                self.gathered.doubt("unknown_part")
            last = entry.tag
            entries.setdefault(entry.tag, entry)
        if kind == "gps":
            self._gps(entries)
        else:
            self._entries(entries, kind)
        if kind in ("first", "next"):
            (following,) = self._unpack("I", end)
            return following
        return 0

    def _entry(self, at: int) -> _Entry:
        tag, type_, count = self._unpack("HHI", at)
        size = _SIZES.get(type_)
        if size is None:
            raise Unread("damaged")
        length = size * count
        place = at + 8
        if length > 4:
            (place,) = self._unpack("I", at + 8)
        if place + length > len(self.raw):
            raise Unread("cut_short")
        # a long one (a strip, a maker's note) is only shown to whoever asks for it
        return _Entry(tag, type_, count, bytes(self.raw[place : place + min(length, MOST_TEXT)]))

    def _numbers(self, entry: _Entry | None) -> tuple[int, ...]:
        if entry is None:
            return ()
        if entry.type not in (3, 4, 13):
            raise Unread("damaged")
        form = "H" if entry.type == 3 else "I"
        self.gathered.count(entry.count)
        if len(entry.raw) != entry.count * _SIZES[entry.type]:
            raise Unread("too_many_parts")
        return struct.unpack(f"{self.order}{entry.count}{form}", entry.raw)

    def _text(self, entries: dict[int, _Entry], tag: int) -> bytes:
        entry = entries.get(tag)
        if entry is None:
            return b""
        if entry.type not in _TEXT:
            self.gathered.doubt("unknown_part")
        return entry.raw.rstrip(b"\x00 ")

    def _entries(self, entries: dict[int, _Entry], kind: str) -> None:
        if not _KNOWN.issuperset(entries) or any(
            (entry.type in _TEXT) != (tag in _WORDS) and tag < 0xA480
            for tag, entry in entries.items()
        ):
            self.gathered.doubt("unknown_part")
        self._said(entries)
        if kind == "first" or self.whole:
            self._form(entries)
        if kind == "next" and not self.whole and (_THUMBNAIL in entries or _STRIPS in entries):
            self._thumbnail(entries)
        self._blocks(entries)
        for tag, below in ((_EXIF, "exif"), (_GPS, "gps"), (_SUB, "sub")):
            entry = entries.get(tag)
            if entry is None:
                continue
            if entry.type not in _POINTER or (tag != _SUB and entry.count != 1):
                raise Unread("damaged")
            for at in self._numbers(entry):
                self._directory(at, kind=below)

    def _said(self, entries: dict[int, _Entry]) -> None:
        """What the entries say in words."""
        gathered = self.gathered
        make, model = self._text(entries, _MAKE), self._text(entries, _MODEL)
        for note in (make, model):
            gathered.words("", note)
        gathered.device(make, model)
        gathered.tool(self._text(entries, _SOFTWARE))
        for tag in _FIRMWARE_AND_SOFTWARE:
            gathered.tool(self._text(entries, tag))
        gathered.words("description", self._text(entries, _DESCRIPTION))
        for tag in (_ARTIST, _PHOTOGRAPHER):
            gathered.creator(self._text(entries, tag))
        # the photographer's notice and the editor's, with a zero between
        for notice in self._text(entries, _COPYRIGHT).split(b"\x00"):
            gathered.right(notice)
        gathered.serial |= any(self._text(entries, tag).strip() for tag in _SERIALS)
        gathered.owner |= bool(self._text(entries, _OWNER).strip())
        gathered.taken = gathered.taken or told(self._text(entries, _TAKEN), 40)
        if _XP_AUTHOR in entries:
            gathered.creator(entries[_XP_AUTHOR].raw.decode("utf-16-le", "replace"))
        for tag in (_COMMENT, _XP_COMMENT):
            if tag in entries:
                gathered.words("usercomment", entries[tag].raw.removeprefix(b"UNICODE\x00"))

    def _form(self, entries: dict[int, _Entry]) -> None:
        """How the picture lies, how large it is, and whether all of it is there."""
        turned = entries.get(_ORIENTATION)
        if turned is not None and turned.type == 3 and turned.count == 1:
            self.gathered.orientation = self._numbers(turned)[0]
        if not self.whole:
            return
        width, height = entries.get(_IMAGE_WIDTH), entries.get(_IMAGE_LENGTH)
        if width is not None and height is not None:
            self.gathered.size(
                (self._numbers(width) or (0,))[0], (self._numbers(height) or (0,))[0]
            )
        for where, how_long in ((_STRIPS, _STRIP_SIZES), (_TILES, _TILE_SIZES)):
            places = self._numbers(entries.get(where))
            sizes = self._numbers(entries.get(how_long))
            if len(places) != len(sizes):
                raise Unread("damaged")
            if any(a + b > len(self.raw) for a, b in zip(places, sizes, strict=True)):
                raise Unread("cut_short")

    def _thumbnail(self, entries: dict[int, _Entry]) -> None:
        self.gathered.thumbnail = True
        places = self._numbers(entries.get(_THUMBNAIL))
        sizes = self._numbers(entries.get(_THUMBNAIL_SIZE))
        if any(a + b > len(self.raw) for a, b in zip(places, sizes, strict=False)):
            self.gathered.doubt("unknown_part")

    def _blocks(self, entries: dict[int, _Entry]) -> None:
        """Other kinds of notes that stand in an entry."""
        for tag, read in ((_XMP, xmp.read), (_IPTC, iptc.read), (_PHOTOSHOP, iptc.resources)):
            if tag in entries:
                if entries[tag].type not in (*_BYTES, 4):
                    raise Unread("damaged")
                raw = entries[tag].raw
                self.gathered.note(read, raw.rstrip(b"\x00") if tag == _XMP else raw)
        if _C2PA in entries:
            if entries[_C2PA].type not in _BYTES:
                raise Unread("damaged")
            self.gathered.note(credentials.read, entries[_C2PA].raw)

    def _gps(self, entries: dict[int, _Entry]) -> None:
        """Whether the place is told. Zeros are what a camera writes that has not found it yet."""
        if not _OF_GPS.issuperset(entries):
            self.gathered.doubt("unknown_part")
        for tag in (2, 4):
            entry = entries.get(tag)
            if entry is not None and entry.type not in (5, 10):
                self.gathered.position = True
                self.gathered.doubt("unknown_part")
        told_of = (entries[tag].raw for tag in _OF_PLACE.intersection(entries) if tag not in (1, 3))
        self.gathered.position |= any(_is_place(raw, self.order) for raw in told_of)


def _is_place(raw: bytes, order: str) -> bool:
    """Whether degrees are more than zeros; the numbers below the line do not count."""
    if len(raw) % 8:
        return any(raw)
    numbers = struct.unpack(f"{order}{len(raw) // 4}I", raw)
    return any(numbers[::2])


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a block of EXIF, with or without the signature in front of it."""
    if bytes(raw[:6]) in (b"Exif\x00\x00", b"Exif\x00\xff"):
        raw = raw[6:]
    Directories(raw, gathered).read()


def read_file(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a TIFF file (and raw pictures that are TIFF inside)."""
    Directories(raw, gathered, whole=True).read()
