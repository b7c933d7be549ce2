"""Checkpoints of the ledger: *row 4711 has this hash*, signed, to be kept where we cannot reach.

A checkpoint is a signed note (https://c2sp.org/signed-note) of a few lines: a text, an empty line, a
signature by Ed25519 (RFC 8032). It is written into a mail, printed, or given to an auditor; whoever
has it and the public key finds a chain that was cut or written anew.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from sayso.engine.ledger import HASH, INSTALLATION, Broken, Fault

ORIGIN = "sayso-ledger/1"
_ED25519 = b"\x01"
"""The algorithm of a key and a signature, as signed notes number them."""
_SIGNATURE, _KEY = 64, 32
_NOTE = re.compile(
    r"(?P<text>sayso-ledger/1 (?P<house>[0-9a-f]{32})\n"
    r"(?P<number>0|[1-9][0-9]{0,18})\n"
    r"(?P<hash>[A-Za-z0-9+/]{43}=)\n"
    r"(?P<time>-?[0-9]{1,19})\n)"
    r"\n— (?P<name>[^ +\n]+) (?P<signature>[A-Za-z0-9+/=]+)\n"
)


class Checkpoint(NamedTuple):
    """What a checkpoint says, before anybody signed it."""

    installation: bytes
    number: int
    """How many rows there were; 0 for an empty ledger."""
    hash: bytes
    """That of the last of them."""
    time: int
    """Microseconds since 1970-01-01T00:00:00Z."""

    @property
    def text(self) -> str:
        """The lines that are signed."""
        return (
            f"{ORIGIN} {self.installation.hex()}\n{self.number}\n"
            f"{b64encode(self.hash).decode()}\n{self.time}\n"
        )


class PublicKey(NamedTuple):
    """Whose signature counts: the installation's name in notes and its key."""

    name: str
    key: bytes

    @property
    def number(self) -> bytes:
        """The first four bytes of what signed notes call a key by."""
        return sha256(self.name.encode() + b"\n" + _ED25519 + self.key).digest()[:4]

    def __str__(self) -> str:
        """The key as a signed note's verifier key: name, number, key, on one line."""
        return f"{self.name}+{self.number.hex()}+{b64encode(_ED25519 + self.key).decode()}"


class NoCheckpoint(ValueError):
    """A text that is no checkpoint of ours, or no key."""


def name_of(installation: bytes) -> str:
    """What an installation is called in its notes."""
    return f"sayso-{installation.hex()[: 2 * INSTALLATION]}"


def public_key(text: str) -> PublicKey:
    """The key on this line. Raises `NoCheckpoint` where there is none, or its number is wrong."""
    name, _, rest = text.strip().partition("+")
    number, _, encoded = rest.partition("+")
    try:
        raw = b64decode(encoded, validate=True)
    except (NotBase64, ValueError):
        raw = b""
    found = PublicKey(name, raw[1:])
    if len(raw) != _KEY + 1 or raw[:1] != _ED25519 or not name or found.number.hex() != number:
        message = "not a public key of a ledger"
        raise NoCheckpoint(message)
    return found


def signed(checkpoint: Checkpoint, secret: bytes) -> str:
    """The checkpoint as a signed note; ``secret`` are the 32 bytes of an Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    own = Ed25519PrivateKey.from_private_bytes(secret)
    name = name_of(checkpoint.installation)
    key = PublicKey(name, own.public_key().public_bytes_raw())
    signature = b64encode(key.number + own.sign(checkpoint.text.encode())).decode()
    return f"{checkpoint.text}\n— {name} {signature}\n"


def public_of(secret: bytes, installation: bytes) -> PublicKey:
    """The public part of a key, under the name of its installation."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    own = Ed25519PrivateKey.from_private_bytes(secret)
    return PublicKey(name_of(installation), own.public_key().public_bytes_raw())


def checkpoint_of(text: str, key: PublicKey) -> Checkpoint:
    """What a signed note says, once its signature holds.

    Raises `NoCheckpoint` where the text is none, and `Broken` where it is signed with another key
    (`Fault.OTHER_KEY`) or not signed by it at all (`Fault.FORGED`).
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    note = _NOTE.fullmatch(text)
    try:
        raw = b64decode(note["signature"], validate=True) if note else b""
        told = b64decode(note["hash"], validate=True) if note else b""
    except (NotBase64, ValueError):
        raw = told = b""
    if (
        note is None
        or len(raw) != 4 + _SIGNATURE
        or len(told) != HASH
        or b64encode(raw).decode() != note["signature"]  # base64 can spell some bytes twice
    ):
        message = "not a checkpoint of a ledger"
        raise NoCheckpoint(message)
    number = int(note["number"])
    if note["name"] != key.name or raw[:4] != key.number:
        raise Broken(Fault.OTHER_KEY, number)
    try:
        Ed25519PublicKey.from_public_bytes(key.key).verify(raw[4:], note["text"].encode())
    except (InvalidSignature, ValueError):
        raise Broken(Fault.FORGED, number) from None
    return Checkpoint(bytes.fromhex(note["house"]), number, told, int(note["time"]))


def marks(checkpoints: Sequence[Checkpoint], installation: bytes) -> dict[int, bytes]:
    """The hashes that the rows of a chain must have, by number.

    Raises `Broken` where a checkpoint is of another installation, or two tell different hashes of
    the same row: then one of them was signed over a chain that was written anew.
    """
    found: dict[int, bytes] = {}
    for each in checkpoints:
        if each.installation != installation:
            raise Broken(Fault.OTHER_LEDGER, each.number)
        if found.setdefault(each.number, each.hash) != each.hash:
            raise Broken(Fault.REWRITTEN, each.number)
    return found
