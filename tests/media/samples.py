"""Files that say things of themselves, written by the tests: Pillow draws, we add the notes."""

from __future__ import annotations

import datetime as dt
import io
import json
import struct
import zlib
from functools import cache
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

from sayso import media
from sayso.engine.embedded import Embedded
from sayso.media.bounds import Unread
from sayso.media.gathered import Gathered

SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def picture(width: int = 24, height: int = 16) -> Image.Image:
    """A small picture with something in it, so that a wrong byte would show."""
    image = Image.new("RGB", (width, height))
    image.putdata(
        [(x * 9 % 256, y * 15 % 256, (x * y) % 256) for y in range(height) for x in range(width)]
    )
    return image


def exif(
    *,
    position: bool = False,
    zero: bool = False,
    serial: str = "",
    owner: str = "",
    artist: str = "",
    rights: str = "",
    software: str = "",
    comment: bytes = b"",
    orientation: int = 1,
    make: str = "Apple",
    model: str = "iPhone 15",
) -> Image.Exif:
    """EXIF as cameras write it."""
    made = Image.Exif()
    made[0x10F], made[0x110], made[0x112] = make, model, orientation
    for tag, value in ((0x13B, artist), (0x8298, rights), (0x131, software)):
        if value:
            made[tag] = value
    below: dict[int, Any] = {0x9003: "2026:02:03 10:11:12"}
    further = ((0xA431, serial), (0xA430, owner), (0x9286, comment))
    below |= {tag: value for tag, value in further if value}
    made.get_ifd(0x8769).update(below)
    if position:
        place = (0.0, 0.0, 0.0) if zero else (47.0, 22.0, 36.5)
        made.get_ifd(0x8825).update({1: "N", 2: place, 3: "E", 4: place})
    return made


def xmp(*properties: str, **simple: str) -> bytes:
    """A packet of XMP: whole properties, or names and values as attributes."""
    names = {
        "DigitalSourceType": "Iptc4xmpExt",
        "CreatorTool": "xmp",
        "Credit": "photoshop",
        "GPSLatitude": "exif",
        "GPSLongitude": "exif",
        "SerialNumber": "aux",
        "provenance": "dcterms",
    }
    attributes = "".join(f' {names[key]}:{key}="{value}"' for key, value in simple.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
        ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f"{attributes}>{''.join(properties)}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    ).encode()


def alternative(name: str, text: str) -> str:
    """A property with a text per language."""
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{name}>'


def bag(name: str, *values: str, kind: str = "Bag") -> str:
    """A property with several values."""
    items = "".join(f"<rdf:li>{value}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


@cache
def profile() -> bytes:
    """A colour profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def segment(marker: int, inside: bytes) -> bytes:
    """A segment of a JPEG file."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(inside) + 2) + inside


def into_jpeg(raw: bytes, *segments: bytes) -> bytes:
    """Segments put behind a JPEG's first marker."""
    return raw[:2] + b"".join(segments) + raw[2:]


def jpeg(*segments: bytes, **options: Any) -> bytes:
    """A JPEG file."""
    stream = io.BytesIO()
    picture().save(stream, "JPEG", quality=80, **options)
    return into_jpeg(stream.getvalue(), *segments)


def chunk(name: bytes, inside: bytes) -> bytes:
    """A chunk of a PNG file."""
    return (
        struct.pack(">I", len(inside))
        + name
        + inside
        + struct.pack(">I", zlib.crc32(name + inside))
    )


def png(*chunks: bytes, texts: dict[str, str] | None = None, **options: Any) -> bytes:
    """A PNG file."""
    stream = io.BytesIO()
    notes = PngImagePlugin.PngInfo()
    for key, text in (texts or {}).items():
        notes.add_text(key, text)
    picture().save(stream, "PNG", pnginfo=notes, **options)
    raw = stream.getvalue()
    return raw[:33] + b"".join(chunks) + raw[33:]


def webp(**options: Any) -> bytes:
    """A WebP file."""
    stream = io.BytesIO()
    picture().save(stream, "WEBP", **{"lossless": True, **options})
    return stream.getvalue()


def saved(form: str, **options: Any) -> bytes:
    """A picture in any form that Pillow writes."""
    stream = io.BytesIO()
    picture(64, 64).save(stream, form, **options)
    return stream.getvalue()


def box(kind: bytes, *inside: bytes) -> bytes:
    """A box of ISO/IEC 14496-12."""
    content = b"".join(inside)
    return struct.pack(">I", len(content) + 8) + kind + content


def film(*notes: bytes, brand: bytes = b"isom", meta: bytes = b"") -> bytes:
    """A film as a telephone writes it, with nothing on it."""
    return (
        box(b"ftyp", brand, b"\x00\x00\x02\x00", brand)
        + box(b"moov", box(b"mvhd", bytes(100)), meta, box(b"udta", *notes) if notes else b"")
        + box(b"mdat", bytes(40))
    )


def spoken(text: bytes) -> bytes:
    """QuickTime's international text."""
    return struct.pack(">HH", len(text), 0x15C7) + text


def keyed(**notes: bytes) -> bytes:
    """QuickTime's notes as keys and values."""
    names = [b"com.apple.quicktime." + name.replace("_", ".").encode() for name in notes]
    keys = box(
        b"keys",
        struct.pack(">II", 0, len(names)),
        *(struct.pack(">I", len(name) + 8) + b"mdta" + name for name in names),
    )
    items = [
        box(struct.pack(">I", at), box(b"data", struct.pack(">II", 1, 0), value))
        for at, value in enumerate(notes.values(), start=1)
    ]
    handler = box(b"hdlr", bytes(8), b"mdta", bytes(12))
    return box(b"meta", handler, keys, box(b"ilst", *items))


def superbox(label: str, kind: str, *inside: bytes) -> bytes:
    """A superbox of JUMBF, of a kind named by four letters."""
    uuid = kind.encode().ljust(4)[:4] + bytes.fromhex("00110010800000aa00389b71")
    return box(b"jumb", box(b"jumd", uuid, b"\x03", label.encode() + b"\x00"), *inside)


def cbor(value: Any) -> bytes:
    """A value in CBOR, as short as it goes."""

    def head(major: int, size: int) -> bytes:
        if size < 24:
            return bytes((major << 5 | size,))
        wide = 1 if size < 256 else 2 if size < 65536 else 4
        return bytes((major << 5 | {1: 24, 2: 25, 4: 26}[wide],)) + size.to_bytes(wide, "big")

    if value is None or isinstance(value, bool):
        return bytes((0xF6 if value is None else 0xF4 + value,))
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(key) + cbor(each) for key, each in value.items())


def manifest(
    *assertions: bytes, claim: dict[str, Any] | None = None, label: str = "urn:one"
) -> bytes:
    """One manifest, unsigned."""
    said = {"claim_generator": "sayso-tests/1", **(claim or {})}
    return superbox(
        label,
        "c2ma",
        superbox("c2pa.assertions", "c2as", *assertions),
        superbox("c2pa.claim", "c2cl", box(b"cbor", cbor(said))),
        superbox("c2pa.signature", "c2cs", box(b"cbor", cbor({"no": b"signature"}))),
    )


def actions(*said: dict[str, Any]) -> bytes:
    """The assertion of what was done."""
    return superbox("c2pa.actions.v2", "cbor", box(b"cbor", cbor({"actions": list(said)})))


def store(*manifests: bytes) -> bytes:
    """A store of manifests."""
    return superbox("c2pa", "c2pa", *manifests)


def created(source: str = "trainedAlgorithmicMedia") -> bytes:
    """A store that says how a picture was made."""
    return store(
        manifest(actions({"action": "c2pa.created", "digitalSourceType": SOURCE + source}))
    )


def in_segments(boxes: bytes, room: int = 60_000) -> list[bytes]:
    """JUMBF in JPEG segments, as C2PA packs it: each repeats the head of the box."""
    shares = [boxes[at : at + room] for at in range(0, len(boxes), room)]
    return [
        segment(
            0xEB, b"JP" + struct.pack(">HI", 1, number) + (boxes[:8] if number > 1 else b"") + share
        )
        for number, share in enumerate(shares, start=1)
    ]


def in_uuid(boxes: bytes) -> bytes:
    """JUMBF in a box of a film or a HEIC picture."""
    kind = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
    return box(b"uuid", kind, bytes(4), b"manifest\x00", bytes(8), boxes)


def iim(*sets: tuple[int, bytes]) -> bytes:
    """IPTC's older notes in Photoshop's blocks, as a JPEG segment."""
    inside = b"".join(
        b"\x1c\x02" + bytes((kind,)) + struct.pack(">H", len(text)) + text for kind, text in sets
    )
    block = (
        b"8BIM\x04\x04\x00\x00"
        + struct.pack(">I", len(inside))
        + inside
        + b"\x00" * (len(inside) % 2)
    )
    return segment(0xED, b"Photoshop 3.0\x00" + block)


def heic(notes: Image.Exif | None = None, packet: bytes = b"") -> bytes:
    """A HEIC file with an item each for EXIF and XMP, and a picture that is none."""
    items: list[tuple[bytes, bytes, bytes]] = [(b"hvc1", b"", b"\x01" * 32)]
    if notes is not None:
        items.append((b"Exif", b"", struct.pack(">I", 6) + notes.tobytes()))
    if packet:
        items.append((b"mime", b"\x00application/rdf+xml\x00", packet))
    entries = [
        box(b"infe", b"\x02\x00\x00\x00", struct.pack(">HH", at, 0), kind, (more or b"\x00"))
        for at, (kind, more, _) in enumerate(items, start=1)
    ]

    def whole(places: list[int]) -> bytes:
        located = [
            struct.pack(">HHHII", at, 0, 1, place, len(content))
            for at, (place, (_, _, content)) in enumerate(zip(places, items, strict=True), start=1)
        ]
        meta = box(
            b"meta",
            bytes(4),
            box(b"hdlr", bytes(8), b"pict", bytes(13)),
            box(b"iinf", bytes(4), struct.pack(">H", len(items)), *entries),
            box(b"iprp", box(b"ipco", box(b"ispe", bytes(4), struct.pack(">II", 24, 16)))),
            box(b"iloc", bytes(4), b"\x44\x00", struct.pack(">H", len(items)), *located),
        )
        return box(b"ftyp", b"heic", bytes(4), b"mif1heic") + meta

    start = len(whole([0] * len(items))) + 8
    places: list[int] = []
    for _, _, content in items:
        places.append(start)
        start += len(content)
    return whole(places) + box(b"mdat", *(content for _, _, content in items))


SVG = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">'
    b"<title>Werkhalle von oben</title><metadata>%s</metadata><rect width='8' height='8'/></svg>"
)


def svg(packet: bytes = b"") -> bytes:
    """A drawing."""
    packet = packet[packet.find(b"<x:xmpmeta") : packet.rfind(b"<?xpacket")] if packet else b""
    return SVG % packet


def pdf(author: str = "", producer: str = "Writer") -> bytes:
    """A document with one empty page."""
    author_note = f"/Author ({author})" if author else ""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
        + f"3 0 obj<<{author_note}/Producer ({producer})>>endobj\n".encode()
        + b"trailer<</Root 1 0 R/Info 3 0 R>>\nstartxref\n9\n%%EOF\n"
    )


@cache
def signer() -> Any:
    """A signer with a certificate of a day, made for the tests."""
    import c2pa
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    def named(words: str) -> x509.Name:
        return x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Tests"),
                x509.NameAttribute(NameOID.COMMON_NAME, words),
            ]
        )

    now = dt.datetime.now(dt.UTC)
    root, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())

    def certificate(subject: str, own: Any, *, authority: bool) -> x509.Certificate:
        usage = x509.KeyUsage(
            digital_signature=not authority, content_commitment=False, key_encipherment=False,
            data_encipherment=False, key_agreement=False, key_cert_sign=authority, crl_sign=authority,
            encipher_only=False, decipher_only=False,
        )  # fmt: skip
        builder = (
            x509.CertificateBuilder()
            .subject_name(named(subject))
            .issuer_name(named("Root"))
            .public_key(own.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()),
                critical=False,
            )
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False
            )
        )
        if not authority:
            purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
            builder = builder.add_extension(purpose, critical=True)
        return builder.sign(root, hashes.SHA256())

    chain = b"".join(
        each.public_bytes(serialization.Encoding.PEM)
        for each in (
            certificate("Signer", key, authority=False),
            certificate("Root", root, authority=True),
        )
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain, private_key=private, ta_url=None)
    return c2pa.Signer.from_info(info)


def signed(raw: bytes, mime: str, source: str = "trainedAlgorithmicMedia") -> bytes:
    """A file with Content Credentials that c2pa-python made and signed."""
    import c2pa

    told = {
        "claim_generator_info": [{"name": "Werkbild", "version": "1"}],
        "title": "Werkhalle",
        "format": mime,
        "assertions": [
            {
                "label": "c2pa.actions",
                "data": {
                    "actions": [{"action": "c2pa.created", "digitalSourceType": SOURCE + source}]
                },
            }
        ],
    }
    target = io.BytesIO()
    builder = c2pa.Builder(json.dumps(told))
    builder.sign(signer(), mime, io.BytesIO(raw), target)
    return target.getvalue()


READERS = media._READERS
"""Without the guard that turns any error into a doubt."""


def unguarded(raw: bytes) -> Embedded:
    """Read with the readers alone: whatever they raise beside `Unread` is an error of ours."""
    gathered = Gathered(media.type_of(raw) if raw else "")
    reader = READERS.get(gathered.type)
    if reader is None:
        gathered.doubt("not_inside" if gathered.type else "unknown_type")
    else:
        try:
            reader(memoryview(raw), gathered)
        except Unread as unread:
            gathered.doubt(unread.doubt)
    return gathered.embedded()
