"""The ledger as bytes: one chain of rows, each holding the hash of the one before.

A row is packed into bytes in exactly one way, and its hash is SHA-256 over them; ``docs/record.md``
gives every byte and the source of each choice. Following a chain finds any bit that changed and any
row that was taken out, put in, exchanged or cut off in its middle. A chain that was hashed anew from
some row on, or whose tail was cut off, looks whole by itself: a checkpoint (``checkpoint.py``) kept
elsewhere finds those.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac
from struct import Struct as Layout
from typing import NamedTuple

Token = str | int | bool | None
"""What a body holds: the name of a thing, a number, a yes or no; never words about a person."""
Value = Token | Sequence["Value"] | Mapping[str, "Value"]
Body = Mapping[str, Value]


class Kind(StrEnum):
    """What a row tells of."""

    DECISION = "decision"
    """The answer to a draft that was submitted."""
    APPROVAL = "approval"
    """A yes or no of a named person to one exact text."""
    REGISTER = "register"
    """A step of a channel: requested, opened, confirmed, handed over, closed."""
    GUIDELINE = "guideline"
    """A version of the guideline that was loaded, approved or taken into force."""
    SIGN_IN = "sign_in"
    """Somebody signed in, or was refused."""
    RIGHTS = "rights"
    """A right, a role or a level that was given or taken."""
    PERSON = "person"
    """Somebody came, changed or left."""
    SETTING = "setting"
    """A setting of the installation that changed."""
    ERASURE = "erasure"
    """Content of rows that was erased, with their numbers; the rows stay."""


# ── one row ──────────────────────────────────────────────────────────────────────────────────────

TAG = b"sayso/1\0"
"""The first bytes of every packed row: bytes hashed for another purpose are never a row."""
GENESIS = b"sayso/1\0genesis\0"
PAYLOAD = b"sayso/1\0payload\0"
HASH = 32
INSTALLATION = 16
SALT = 32

_HEAD = Layout(">8s32sQqBBBBI")
_START = len(TAG) + HASH
LONGEST_KIND, LONGEST_ACTOR, LONGEST_SUBJECT, LONGEST_BODY = 32, 128, 200, 1_000_000
_LONGEST = _HEAD.size + LONGEST_KIND + LONGEST_ACTOR + LONGEST_SUBJECT + HASH + LONGEST_BODY

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TOKEN = re.compile(r"[\w.:/+=§#-]*")
_MOST = 2**53 - 1


class Row(NamedTuple):
    """One row as it is stored; ``hash`` is that of all the others, packed."""

    number: int
    time: int
    """Microseconds since 1970-01-01T00:00:00Z."""
    kind: str
    actor: str
    """The pseudonym of who did it, or the name of a part of Sayso."""
    subject: str
    """What it was done to: the name of a thing, such as ``draft:7f3a``."""
    body: str
    """Canonical JSON."""
    payload: bytes
    """The salted digest of what may be erased; empty where there is nothing."""
    previous: bytes
    hash: bytes


class NotCanonical(ValueError):
    """Something that must not stand in the chain, and where."""


def canonical(body: Body) -> str:
    """``body`` as JSON in the one way there is (RFC 8785, of which only what we need).

    Keys are small ASCII names in order; numbers are whole, up to 2^53 - 1; texts are names of things:
    letters, digits and ``._:/+=§#-``, at most 200. So neither a sentence nor an address of a person
    fits into what can never be erased. Raises `NotCanonical`.
    """
    _checked(body, "body")
    text = json.dumps(
        body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    if len(text.encode()) > LONGEST_BODY:
        message = f"the body is longer than {LONGEST_BODY} bytes"
        raise NotCanonical(message)
    return text


def _checked(value: object, place: str) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():  # pyright: ignore[reportUnknownVariableType]
            if not (isinstance(key, str) and _NAME.fullmatch(key)):
                message = f"{place}: {key!r} is no name of a field; a-z, 0-9 and _ are"
                raise NotCanonical(message)
            _checked(inner, f"{place}.{key}")  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            _checked(inner, f"{place}[{number}]")  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, str):
        named(value, place, LONGEST_SUBJECT)
    elif isinstance(value, int):
        if abs(value) > _MOST:
            message = f"{place}: {value} is beyond 2^53 - 1, which other readers of JSON round"
            raise NotCanonical(message)
    elif value is not None:
        message = f"{place}: a {type(value).__name__} has no one way to be written"
        raise NotCanonical(message)


def named(text: str, place: str, longest: int) -> str:
    """``text`` where it is the name of a thing; raises `NotCanonical` where it could be words."""
    if len(text.encode("utf-8", "surrogatepass")) > longest:
        message = f"{place}: longer than {longest} bytes; what is long belongs into the payload"
        raise NotCanonical(message)
    if not _TOKEN.fullmatch(text) or not text.isprintable():
        message = f"{place}: {text!r} is no name of a thing; words belong into the payload"
        raise NotCanonical(message)
    return text


def genesis(installation: bytes) -> bytes:
    """What stands for the hash before the first row: no chain continues that of another house."""
    if len(installation) != INSTALLATION:
        message = f"an installation has {INSTALLATION} bytes, not {len(installation)}"
        raise ValueError(message)
    return sha256(GENESIS + installation).digest()


def sealed(salt: bytes, content: bytes) -> bytes:
    """The digest that a row keeps of an erasable payload: HMAC-SHA-256 under a salt of its own.

    The salt is erased with the content; without it, nobody can try what the content may have been.
    """
    if len(salt) != SALT:
        message = f"a salt has {SALT} bytes, not {len(salt)}"
        raise ValueError(message)
    return hmac(salt, PAYLOAD + content, "sha256")


def same(one: bytes, other: bytes) -> bool:
    """Whether two digests are equal, in the same time wherever they differ."""
    return compare_digest(one, other)


def packed(
    previous: bytes,
    number: int,
    time: int,
    kind: str,
    actor: str,
    subject: str,
    body: str,
    payload: bytes,
) -> bytes:
    """The bytes of a row that are hashed: every field with its length, so no two rows share them.

    Raises `NotCanonical` where a field is too long for its length.
    """
    name, who, what, told = kind.encode(), actor.encode(), subject.encode(), body.encode()
    try:
        head = _HEAD.pack(
            TAG, previous, number, time, len(name), len(who), len(what), len(payload), len(told)
        )
    except struct.error:
        message = f"row {number}: a field does not fit its length"
        raise NotCanonical(message) from None
    return b"".join((head, name, who, what, payload, told))


def row(
    previous: bytes,
    number: int,
    time: int,
    kind: Kind,
    actor: str,
    subject: str,
    body: Body,
    payload: bytes = b"",
) -> Row:
    """The row that comes after the one with the hash ``previous``.

    ``payload`` is a digest (`sealed`), never the content. Raises `NotCanonical` where a field holds
    what must not stand in the chain.
    """
    named(actor, "actor", LONGEST_ACTOR)
    named(subject, "subject", LONGEST_SUBJECT)
    told = canonical(body)
    made = packed(previous, number, time, kind.value, actor, subject, told, payload)
    return Row(
        number, time, kind.value, actor, subject, told, payload, previous, sha256(made).digest()
    )


def unpacked(made: bytes, digest: bytes) -> Row:
    """The row that these bytes are. Raises ``ValueError`` where they are none."""
    try:
        tag, previous, number, time, kind, actor, subject, payload, body = _HEAD.unpack_from(made)
    except struct.error:
        message = "too short for a row"
        raise ValueError(message) from None
    sizes = (kind, actor, subject, payload, body)
    if tag != TAG or _HEAD.size + sum(sizes) != len(made):
        message = "not the bytes of a row"
        raise ValueError(message)
    parts: list[bytes] = []
    at = _HEAD.size
    for size in sizes:
        parts.append(made[at : at + size])
        at += size
    texts = [parts[place].decode() for place in (0, 1, 2, 4)]
    return Row(number, time, texts[0], texts[1], texts[2], texts[3], parts[3], previous, digest)


# ── following the chain ──────────────────────────────────────────────────────────────────────────


class Fault(StrEnum):
    """What is wrong with a chain."""

    CHANGED = "changed"
    """The content of a row is not what was hashed."""
    MISSING = "missing"
    """A number is left out: rows were taken out."""
    ORDER = "order"
    """A number stands where a higher one is due: rows were exchanged or repeated."""
    UNLINKED = "unlinked"
    """A row does not hold the hash of the row before: one of them was exchanged or put in."""
    CUT = "cut"
    """A file ends in the middle of a row."""
    MALFORMED = "malformed"
    """What should be a row, or a file of rows, is none."""
    SHORTER = "shorter"
    """A checkpoint tells of a row that is not there: the tail was cut off."""
    REWRITTEN = "rewritten"
    """A checkpoint tells another hash of a row: everything up to it was written anew."""
    FORGED = "forged"
    """The signature of a checkpoint is not by the key it names."""
    OTHER_KEY = "other_key"
    """A checkpoint is signed with a key that is not the expected one."""
    OTHER_LEDGER = "other_ledger"
    """A checkpoint or an export is of another installation."""
    UNGUARDED = "unguarded"
    """The chain holds, and the triggers that refuse change are gone or switched off."""
    PAYLOAD = "payload"
    """A payload that was not erased is not what the row has the digest of."""


class Broken(Exception):
    """The chain is not what it was: what is wrong, and at which row (0 where at none)."""

    def __init__(self, fault: Fault, number: int) -> None:
        super().__init__(f"{fault.value} at row {number}")
        self.fault = fault
        self.number = number


class Chain:
    """A chain followed so far: the number and hash of its last row that holds.

    ``marks`` are hashes that rows must have, by number: those of checkpoints.
    """

    def __init__(self, installation: bytes, marks: Mapping[int, bytes] | None = None) -> None:
        self.installation = installation
        self.number = 0
        self.hash = genesis(installation)
        self._marks = dict(sorted((marks or {}).items()))
        if 0 in self._marks and self._marks.pop(0) != self.hash:
            raise Broken(Fault.OTHER_LEDGER, 0)

    def follow(self, rows: Iterable[Row]) -> None:
        """Follow rows as the store keeps them. Raises `Broken` at the first that does not hold."""
        expected, previous, marks = self.number, self.hash, self._marks
        try:
            for number, time, kind, actor, subject, body, payload, before, stored in rows:
                if number != expected + 1 or before != previous:
                    raise Broken(_why(number, expected + 1), expected + 1)
                try:
                    made = packed(before, number, time, kind, actor, subject, body, payload)
                except (ValueError, AttributeError, TypeError):  # whoever wrote it was not us
                    raise Broken(Fault.MALFORMED, number) from None
                digest = sha256(made).digest()
                if digest != stored:
                    raise Broken(Fault.CHANGED, number)
                if number in marks and marks[number] != digest:
                    raise Broken(Fault.REWRITTEN, number)
                expected, previous = number, digest
        finally:
            self.number, self.hash = expected, previous

    def read(self, data: bytes, at: int = 0) -> int:
        """Follow packed records, and say where the last whole one ends. Raises `Broken`.

        A record is the length of the packed row (four bytes), the packed row, and its hash.
        """
        expected, previous, marks = self.number, self.hash, self._marks
        measure, end = int.from_bytes, len(data)
        try:
            while at + 4 <= end:
                start = at + 4
                stop = start + measure(data[at:start], "big")
                after = stop + HASH
                if after > end:
                    if stop - start > _LONGEST:
                        raise Broken(Fault.CHANGED, expected + 1)
                    break
                made = data[start:stop]
                digest = sha256(made).digest()
                number = expected + 1
                if digest != data[stop:after] or not made.startswith(
                    TAG + previous + number.to_bytes(8, "big")
                ):
                    raise _fault_of(made, digest == data[stop:after], number, previous)
                if number in marks and marks[number] != digest:
                    raise Broken(Fault.REWRITTEN, number)
                expected, previous, at = number, digest, after
        finally:
            self.number, self.hash = expected, previous
        return at

    def end(self) -> None:
        """Nothing follows. Raises `Broken` where a checkpoint tells of a row beyond the end."""
        beyond = [number for number in self._marks if number > self.number]
        if beyond:
            raise Broken(Fault.SHORTER, self.number + 1)


def _why(number: object, due: int) -> Fault:
    if not isinstance(number, int):
        return Fault.MALFORMED
    if number > due:
        return Fault.MISSING
    return Fault.ORDER if number < due else Fault.UNLINKED


def _fault_of(made: bytes, holds: bool, due: int, previous: bytes) -> Broken:
    """What is wrong with a record that does not go on from ``previous``."""
    if not holds:
        return Broken(Fault.CHANGED, due)
    try:
        found = unpacked(made, b"")
    except ValueError:
        return Broken(Fault.MALFORMED, due)
    assert found.number != due or found.previous != previous
    return Broken(_why(found.number, due), due)


# ── an export ────────────────────────────────────────────────────────────────────────────────────

MAGIC = b"sayso-ledger/1\r\n"
"""The first bytes of an export; a transfer that changes line ends changes them too."""
_PORTION = 1 << 20


def exported(installation: bytes, rows: Iterable[Row]) -> Iterator[bytes]:
    """A chain as the pieces of a file that is verified without us, payloads left out."""
    yield MAGIC + installation
    for number, time, kind, actor, subject, body, payload, previous, digest in rows:
        made = packed(previous, number, time, kind, actor, subject, body, payload)
        yield b"".join((len(made).to_bytes(4, "big"), made, digest))


def house_of(head: bytes) -> bytes:
    """The installation that an export, of which these are the first bytes, is of.

    Raises `Broken` where it is no export.
    """
    if len(head) < len(MAGIC) + INSTALLATION or not head.startswith(MAGIC):
        raise Broken(Fault.MALFORMED, 0)
    return head[len(MAGIC) : len(MAGIC) + INSTALLATION]


def verified(pieces: Iterable[bytes], marks: Mapping[int, bytes] | None = None) -> Chain:
    """Follow an export to its end, in pieces as they come, and say how far it goes.

    Raises `Broken` at the first row that does not hold.
    """
    rest, chain = b"", None
    for piece in pieces:
        data = rest + piece if rest else piece
        at = 0
        if chain is None:
            if len(data) < len(MAGIC) + INSTALLATION:
                rest = data
                continue
            chain = Chain(house_of(data), marks)
            at = len(MAGIC) + INSTALLATION
        at = chain.read(data, at)
        rest = data[at:]
    if chain is None:
        raise Broken(Fault.MALFORMED, 0)
    if rest:
        raise Broken(Fault.CUT, chain.number + 1)
    chain.end()
    return chain


def rows(data: bytes) -> Iterator[Row]:
    """The rows of an export, to be read; they are not verified. Raises ``ValueError``."""
    at = len(MAGIC) + INSTALLATION
    while at < len(data):
        start = at + 4
        stop = start + int.from_bytes(data[at:start], "big")
        yield unpacked(data[start:stop], data[stop : stop + HASH])
        at = stop + HASH
