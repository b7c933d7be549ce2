"""The ledger's key and the checkpoints signed with it, as files in the data folder.

The key is made at first use and never leaves the folder. ``SAYSO_KEY_PASSWORD`` seals it: AES-256-GCM
(NIST SP 800-38D) under a key from scrypt (RFC 7914), bound to what it is for. Without it the file's
mode is what protects it, as with a server's own SSH key.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
from django.conf import settings

from sayso.engine.checkpoint import Checkpoint

FILE, CHECKPOINTS = "ledger.key", "checkpoints"
BOUND = b"sayso ledger key 1"
SALT, NONCE, SECRET = 16, 12, 32
COST = 2**15


class Locked(Exception):
    """The key is sealed and the password is not given, or not the right one."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    sealed: bool
    key: str
    salt: str = ""
    nonce: str = ""


def secret() -> bytes:
    """The private key; made where there is none. Raises `Locked` and ``OSError``."""
    path = Path(settings.SAYSO_DATA) / FILE
    if not path.exists():
        _made(path)
    return _opened(path.read_bytes(), settings.SAYSO_KEY_PASSWORD)


def _made(path: Path) -> None:
    """Put a new key there in one step; where another process was faster, that one's stays."""
    content = _closed(secrets.token_bytes(SECRET), settings.SAYSO_KEY_PASSWORD)
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(part, path)
    finally:
        part.unlink()


def _closed(key: bytes, password: str) -> bytes:
    if not password:
        return msgspec.json.encode(_File(sealed=False, key=b64encode(key).decode()))
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    shut = AESGCM(_stretched(password, salt)).encrypt(nonce, key, BOUND)
    texts = (b64encode(each).decode() for each in (shut, salt, nonce))
    return msgspec.json.encode(_File(True, *texts))


def _opened(content: bytes, password: str) -> bytes:
    try:
        file = msgspec.json.decode(content, type=_File)
        key, salt, nonce = (b64decode(each) for each in (file.key, file.salt, file.nonce))
    except (msgspec.MsgspecError, ValueError):
        raise Locked from None
    if file.sealed:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if not password:
            raise Locked
        try:
            key = AESGCM(_stretched(password, salt)).decrypt(nonce, key, BOUND)
        except (InvalidTag, ValueError):
            raise Locked from None
    if len(key) != SECRET:
        raise Locked
    return key


def _stretched(password: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=COST, r=8, p=1).derive(password.encode())


def keep(note: str, told: Checkpoint) -> None:
    """Keep a signed checkpoint; one that is there is never written over."""
    folder = Path(settings.SAYSO_DATA) / CHECKPOINTS
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{told.number:012}-{told.time}.txt"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(note)


def kept() -> list[str]:
    """Every checkpoint in the data folder."""
    folder = Path(settings.SAYSO_DATA) / CHECKPOINTS
    if not folder.is_dir():
        return []
    return [path.read_text("utf-8", errors="replace") for path in sorted(folder.glob("*.txt"))]
