"""Boxes (ISO/IEC 14496-12): HEIC and AVIF pictures, MP4 and QuickTime films."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.media import credentials, exif, xmp
from sayso.media.bounds import DEEPEST, MOST_TEXT, Unread, piece, whole_number
from sayso.media.gathered import Gathered, told

_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_SPHERICAL = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")
_OUTER = frozenset(
    (b"ftyp", b"moov", b"mdat", b"meta", b"moof", b"mfra", b"free", b"skip", b"wide", b"uuid", b"sidx",
     b"styp", b"pdin", b"emsg", b"udta", b"pnot", b"PICT", b"jumb", b"idat", b"prft", b"ssix")
)  # fmt: skip
_PLACE_TRACKS = (b"gpmd", b"camm")
"""Tracks of action cameras and 360° cameras, in which the way stands second by second."""

_PLACE = re.compile(rb"[+-]\d{1,9}(?:\.\d{1,12})?[+-]\d{1,9}(?:\.\d{1,12})?")
_VIDEO_BRANDS = (b"isom", b"iso2", b"mp41", b"mp42", b"avc1", b"M4V ", b"dash", b"3gp", b"qt  ")


_IN_FILM = frozenset(
    (b"mvhd", b"trak", b"udta", b"meta", b"mvex", b"iods", b"uuid", b"free", b"skip", b"pssh", b"ctab",
     b"clip", b"wide")
)  # fmt: skip
_IN_TRACK = frozenset(
    (b"tkhd", b"mdia", b"edts", b"tref", b"udta", b"meta", b"load", b"matt", b"tapt", b"clip", b"imap",
     b"trgr", b"uuid", b"free", b"skip", b"mdhd", b"hdlr", b"minf", b"elng", b"vmhd", b"smhd", b"hmhd",
     b"nmhd", b"sthd", b"gmhd", b"dinf", b"stbl", b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz",
     b"stz2", b"stco", b"co64", b"stss", b"stsh", b"padb", b"stdp", b"sdtp", b"sbgp", b"sgpd", b"subs",
     b"saiz", b"saio", b"stps")
)  # fmt: skip
_IN_PICTURE = frozenset(
    (b"hdlr", b"pitm", b"iinf", b"iloc", b"iprp", b"iref", b"idat", b"dinf", b"grpl", b"uuid", b"free",
     b"ipro")
)  # fmt: skip
_SILENT_NOTES = frozenset(
    (b"titl", b"dscp", b"gnre", b"yrrc", b"rtng", b"clsf", b"kywd", b"albm", b"hnti", b"hinf", b"name",
     b"tagc", b"tsel", b"WLOC", b"AllF", b"LOOP", b"SelO", b"ptv ", b"coll", b"free", b"skip", b"ludt",
     b"hdlr", b"vndr", *(b"\xa9" + name for name in (
        b"alb", b"arg", b"cmt", b"com", b"day", b"des", b"dir", b"fmt", b"gen", b"grp", b"inf", b"isr",
        b"lab", b"lal", b"lyr", b"mal", b"nak", b"nam", b"pdk", b"phg", b"prd", b"prf", b"prk", b"prl",
        b"req", b"snk", b"snm", b"src", b"swf", b"swk", b"trk", b"url", b"wrn", b"wrt")))
)  # fmt: skip
"""Notes that say nothing about who, where and with what."""


class Box:
    """A box's kind, and where its content starts and ends."""

    __slots__ = ("end", "inside", "kind")

    def __init__(self, kind: bytes, inside: int, end: int) -> None:
        self.kind, self.inside, self.end = kind, inside, end


def within(raw: bytes | memoryview, start: int, end: int, gathered: Gathered) -> Iterator[Box]:
    """The boxes between two places. Raises `Unread` where one reaches beyond."""
    at = start
    while at < end:
        if end - at < 8:
            if (
                end - at != 4 or any(raw[at:end]) or not at - start
            ):  # QuickTime closes lists like this
                raise Unread("cut_short")
            return
        gathered.count()
        size, kind, head = whole_number(raw, at, 4), piece(raw, at + 4, 4), 8
        if size == 1:
            size, head = whole_number(raw, at + 8, 8), 16
        elif size == 0:
            if start or kind == bytes(4):  # only the last box of a file may go on to its end
                raise Unread("damaged")
            size = end - at
        if size < head:
            raise Unread("damaged")
        if at + size > end:
            raise Unread("cut_short")
        yield Box(kind, at + head, at + size)
        at += size


def read(raw: bytes | memoryview, gathered: Gathered) -> None:
    """Read a file of boxes. Raises `Unread`."""
    seen: set[bytes] = set()
    for box in within(raw, 0, len(raw), gathered):
        if not seen and box.kind not in (b"ftyp", b"wide", b"moov", b"mdat", b"free", b"skip"):
            raise Unread("damaged")
        seen.add(box.kind)
        if box.kind not in _OUTER:
            gathered.doubt("unknown_part")
        _outer(raw, box, gathered)
    film = {b"moov", b"mdat"} <= seen
    still = b"meta" in seen and (
        b"mdat" in seen or b"idat" in seen or gathered.type in ("heic", "avif")
    )
    if not film and not still:
        raise Unread("cut_short")


def _outer(raw: bytes | memoryview, box: Box, gathered: Gathered) -> None:
    if box.kind == b"moov":
        _film(raw, box, gathered)
    elif box.kind == b"meta":
        _items(raw, box, gathered)
    elif box.kind == b"udta":
        _user(raw, box, gathered)
    elif box.kind == b"jumb":
        gathered.note(credentials.read, raw[box.inside - 8 : box.end])
    elif box.kind == b"uuid":
        _uuid(raw, box, gathered)


def _uuid(raw: bytes | memoryview, box: Box, gathered: Gathered) -> None:
    kind = piece(raw, box.inside, 16)
    inside = box.inside + 16
    if kind == _XMP:
        gathered.note(xmp.read, raw[inside : box.end])
    elif kind == _C2PA:
        rest = bytes(raw[inside + 4 : box.end])
        purpose, zero, rest = rest.partition(b"\x00")
        if not zero:
            raise Unread("damaged")
        if purpose == b"manifest":
            gathered.note(credentials.read, rest[8:])
        elif purpose not in (b"merkle", b"original", b"update"):
            gathered.doubt("unknown_part")
    elif kind != _SPHERICAL:
        gathered.doubt("unknown_part")


def _film(raw: bytes | memoryview, moov: Box, gathered: Gathered) -> None:
    for box in within(raw, moov.inside, moov.end, gathered):
        if box.kind == b"udta":
            _user(raw, box, gathered)
        elif box.kind == b"meta":
            _keys(raw, box, gathered)
        elif box.kind == b"uuid":
            _uuid(raw, box, gathered)
        elif box.kind == b"trak":
            _track(raw, box, gathered, 0)
        elif box.kind not in _IN_FILM:
            gathered.doubt("unknown_part")


def _track(raw: bytes | memoryview, box: Box, gathered: Gathered, depth: int) -> None:
    """Notes of a track, and whether it is one of places."""
    for each in within(raw, box.inside, box.end, gathered):
        if each.kind in (b"mdia", b"minf", b"stbl") and depth < DEEPEST:
            _track(raw, each, gathered, depth + 1)
        elif each.kind == b"stsd":
            gathered.position |= piece(raw, each.inside + 12, 4) in _PLACE_TRACKS
        elif each.kind == b"udta":
            _user(raw, each, gathered)
        elif each.kind == b"meta":
            _keys(raw, each, gathered)
        elif each.kind not in _IN_TRACK:
            gathered.doubt("unknown_part")


def _user(raw: bytes | memoryview, udta: Box, gathered: Gathered) -> None:
    """Notes of the program or the device, QuickTime's and 3GPP's."""
    for box in within(raw, udta.inside, udta.end, gathered):
        if box.kind == b"meta":
            _keys(raw, box, gathered)
        elif box.kind == b"uuid":
            _uuid(raw, box, gathered)
        elif box.end - box.inside > MOST_TEXT:
            gathered.doubt("unknown_part")
        elif box.kind not in _SILENT_NOTES:
            _user_note(box.kind, bytes(raw[box.inside : box.end]), gathered)


def _user_note(kind: bytes, inside: bytes, gathered: Gathered) -> None:
    """One note. QuickTime's begin with their length and language, 3GPP's with version and language."""
    note = inside[4:] if kind[:1] == b"\xa9" else inside[6:]
    if kind == b"\xa9xyz":
        _place(note, gathered)
    elif kind == b"loci":
        gathered.position = True
    elif kind == b"\xa9mak":
        gathered.device(make=note)
    elif kind == b"\xa9mod":
        gathered.device(model=note)
    elif kind in (b"\xa9swr", b"\xa9too", b"\xa9enc"):
        gathered.tool(note)
    elif kind in (b"auth", b"\xa9aut", b"\xa9ART", b"perf"):
        gathered.creator(note)
    elif kind in (b"cprt", b"\xa9cpy"):
        gathered.right(note)
    elif kind == b"XMP_":
        gathered.note(xmp.read, inside)
    else:
        gathered.doubt("unknown_part")


def _place(note: bytes, gathered: Gathered) -> None:
    """A note in ISO 6709; zeros are nowhere, and what is no place at all cannot be read."""
    found = _PLACE.search(note)
    if found is None:
        gathered.doubt("unknown_part")
    elif any(sign in b"123456789" for sign in found[0]):
        gathered.position = True


def _keys(raw: bytes | memoryview, meta: Box, gathered: Gathered) -> None:
    """Notes as keys and values, QuickTime's and iTunes'."""
    start = meta.inside
    if piece(raw, start + 4, 4) not in (b"hdlr", b"keys", b"mhdr"):
        start += 4  # a full box: version and flags come first
    names: list[bytes] = []
    for box in within(raw, start, meta.end, gathered):
        if box.kind == b"keys":
            at = box.inside + 8
            for _ in range(whole_number(raw, box.inside + 4, 4)):
                gathered.count()
                size = whole_number(raw, at, 4)
                if size < 8 or at + size > box.end:
                    raise Unread("damaged")
                names.append(piece(raw, at + 8, size - 8))
                at += size
        elif box.kind == b"ilst":
            for item in within(raw, box.inside, box.end, gathered):
                _item(raw, item, names, gathered)
        elif box.kind == b"uuid":
            _uuid(raw, box, gathered)
        elif box.kind not in (b"hdlr", b"mhdr", b"free", b"skip", b"ctry", b"lang"):
            gathered.doubt("unknown_part")


def _item(raw: bytes | memoryview, item: Box, names: list[bytes], gathered: Gathered) -> None:
    number = int.from_bytes(item.kind, "big")
    name = names[number - 1] if 0 < number <= len(names) else item.kind
    for box in within(raw, item.inside, item.end, gathered):
        if box.kind == b"name":
            name = bytes(raw[box.inside + 4 : box.end][:200])
        if box.kind != b"data":
            if box.kind not in (b"name", b"mean", b"itif", b"free"):
                gathered.doubt("unknown_part")
            continue
        if box.end - box.inside > MOST_TEXT:  # a cover picture
            gathered.thumbnail = True
            continue
        _note(name, bytes(raw[box.inside + 8 : box.end]), gathered)


def _note(name: bytes, note: bytes, gathered: Gathered) -> None:
    own = name.rpartition(b".")[2]
    if b"location" in name or name == b"\xa9xyz":
        if own not in (b"horizontal", b"name", b"body", b"note", b"role", b"facing", b"date"):
            _place(note, gathered)
    elif own in (b"make", b"\xa9mak"):
        gathered.device(make=note)
    elif own in (b"model", b"\xa9mod"):
        gathered.device(model=note)
    elif own in (b"software", b"\xa9too", b"encoder", b"\xa9swr"):
        gathered.tool(note)
    elif own in (b"creationdate", b"\xa9day"):
        gathered.taken = gathered.taken or told(note, 40)
    elif own in (b"author", b"artist", b"\xa9ART", b"\xa9aut"):
        gathered.creator(note)
    elif own in (b"copyright", b"cprt", b"\xa9cpy"):
        gathered.right(note)
    elif own in (b"serialnumber", b"serial"):
        gathered.serial = True
    else:
        if _PLACE.match(note):  # whatever it is called
            _place(note, gathered)
        gathered.words(own.decode("latin-1"), note)


def _items(raw: bytes | memoryview, meta: Box, gathered: Gathered) -> None:
    """The items of a picture: its EXIF and its XMP stand among them."""
    parts: dict[bytes, Box] = {}
    for box in within(raw, meta.inside + 4, meta.end, gathered):
        if box.kind == b"uuid":
            _uuid(raw, box, gathered)
        elif box.kind not in _IN_PICTURE:
            gathered.doubt("unknown_part")
        parts.setdefault(box.kind, box)
    still = gathered.type in ("heic", "avif")
    if still and not {b"iinf", b"iloc", b"iprp"} <= parts.keys():
        raise Unread("damaged")
    wanted = _kinds(raw, parts[b"iinf"], gathered) if b"iinf" in parts else {}
    places = _places(raw, parts[b"iloc"], gathered) if b"iloc" in parts else {}
    if b"iprp" in parts and not _measures(raw, parts[b"iprp"], gathered):
        raise Unread("damaged")
    within_meta = parts[b"idat"].inside if b"idat" in parts else 0
    for number, kind in wanted.items():
        if number not in places:
            raise Unread("damaged")
        _content(raw, kind, places[number], within_meta, gathered)
    for extents in places.values():
        for method, at, size in extents:
            if method == 0 and at + size > len(raw):
                raise Unread("cut_short")


def _content(
    raw: bytes | memoryview,
    kind: bytes,
    extents: list[tuple[int, int, int]],
    within_meta: int,
    gathered: Gathered,
) -> None:
    shares: list[bytes] = []
    for method, at, size in extents:
        if method > 1 or size > MOST_TEXT:
            raise Unread("damaged")
        shares.append(piece(raw, at + (within_meta if method else 0), size))
    inside = b"".join(shares)
    if kind == b"Exif":
        gathered.note(exif.read, inside[4 + whole_number(inside, 0, 4) :])
    else:
        gathered.note(xmp.read, inside)


def _measures(raw: bytes | memoryview, iprp: Box, gathered: Gathered) -> bool:
    found = False
    for ipco in within(raw, iprp.inside, iprp.end, gathered):
        if ipco.kind != b"ipco":
            continue
        for box in within(raw, ipco.inside, ipco.end, gathered):
            if box.kind == b"ispe":
                found = True
                gathered.size(
                    whole_number(raw, box.inside + 4, 4), whole_number(raw, box.inside + 8, 4)
                )
    return found


_PICTURES = frozenset(
    (b"hvc1", b"hev1", b"av01", b"grid", b"iden", b"iovl", b"tmap", b"jpeg", b"avc1", b"uncC", b"unci",
     b"sato", b"vvc1")
)  # fmt: skip


def _kinds(raw: bytes | memoryview, iinf: Box, gathered: Gathered) -> dict[int, bytes]:
    """The numbers of the items with EXIF and XMP."""
    wanted: dict[int, bytes] = {}
    numbers: set[int] = set()
    version = whole_number(raw, iinf.inside, 1)
    for box in within(raw, iinf.inside + (8 if version else 6), iinf.end, gathered):
        if box.kind != b"infe":
            raise Unread("damaged")
        edition = whole_number(raw, box.inside, 1)
        if edition not in (2, 3):
            gathered.doubt("unknown_part")
            continue
        wide = 4 if edition == 3 else 2
        number = whole_number(raw, box.inside + 4, wide)
        if number in numbers:
            raise Unread("damaged")
        numbers.add(number)
        kind = piece(raw, box.inside + 4 + wide + 2, 4)
        if kind == b"Exif":
            wanted[number] = kind
        elif kind == b"mime":
            rest = bytes(raw[box.inside + 10 + wide : box.end]).split(b"\x00")
            if b"application/rdf+xml" in rest[:3]:
                wanted[number] = kind
            elif not any(b"image/" in each or b"text/" in each for each in rest[:3]):
                gathered.doubt("unknown_part")
        elif kind not in _PICTURES:
            gathered.doubt("unknown_part")
    return wanted


def _places(
    raw: bytes | memoryview, iloc: Box, gathered: Gathered
) -> dict[int, list[tuple[int, int, int]]]:
    """Where the bytes of each item stand: how counted, from where, how many."""
    at = iloc.inside
    version = whole_number(raw, at, 1)
    if version > 2:
        raise Unread("damaged")
    sizes, more = whole_number(raw, at + 4, 1), whole_number(raw, at + 5, 1)
    offset_size, length_size, base_size = sizes >> 4, sizes & 15, more >> 4
    index_size = more & 15 if version else 0
    if not {offset_size, length_size, base_size, index_size} <= {0, 4, 8}:
        raise Unread("damaged")
    wide = 4 if version == 2 else 2
    count = whole_number(raw, at + 6, wide)
    at += 6 + wide
    found: dict[int, list[tuple[int, int, int]]] = {}
    for _ in range(count):
        gathered.count()
        number = whole_number(raw, at, wide)
        at += wide
        method = 0
        if version:
            method = whole_number(raw, at, 2) & 15
            at += 2
        at += 2
        base = whole_number(raw, at, base_size)
        at += base_size
        extents = whole_number(raw, at, 2)
        at += 2
        for _ in range(extents):
            gathered.count()
            at += index_size
            offset = whole_number(raw, at, offset_size)
            at += offset_size
            length = whole_number(raw, at, length_size)
            at += length_size
            if at > iloc.end:
                raise Unread("damaged")
            found.setdefault(number, []).append((method, base + offset, length))
    return found


def brand_of(raw: bytes | memoryview) -> str:
    """What a file of boxes is, by its brands: heic, avif, mp4, mov, audio; ``""`` unknown."""
    size = min(int.from_bytes(raw[:4], "big"), 256)
    brands = [bytes(raw[8:12]), *(bytes(raw[at : at + 4]) for at in range(16, size, 4))]
    major = brands[0]
    if major in (b"avif", b"avis"):
        return "avif"
    if major in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"):
        return "heic"
    if major in (b"mif1", b"msf1"):
        return "avif" if b"avif" in brands else "heic"
    if major == b"qt  ":
        return "mov"
    if major in (b"M4A ", b"M4B ", b"M4P "):
        return "audio"
    return "mp4" if any(brand.startswith(_VIDEO_BRANDS) for brand in brands) else ""
