"""The second step: numbers of an app (RFC 6238), passkeys (WebAuthn), codes on paper.

What is right is decided here; who asks and how often, in ``signing_in.py``. None counts twice: an app's
half minute and a passkey's count only go up, a code is deleted.
"""

from __future__ import annotations

import io
import json
import secrets
import time
from base64 import b32encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, cast
from urllib.parse import quote, urlencode, urlsplit

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.db import transaction

from sayso.apps.people.models import Account, Factor
from sayso.apps.people.services import now, subject_of
from sayso.apps.record import services as record
from sayso.engine.ledger import Kind

DIGITS, STEP, SECRET = 6, 30, 20
"""What every app does without being told (RFC 4226, 4: at least 16 bytes, 20 recommended)."""
CODES = 8
"""Codes on paper."""
CODE_BYTES = 8
MOST_PASSKEYS = 10
LONGEST_NAME = 60
WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError, NotImplementedError)
"""What reading a browser's answer raises where it is not what it should be."""


def has(account: Account) -> bool:
    """Whether an account has a second step. Codes alone are none: they stand in for another."""
    return account.factors.exclude(kind=Factor.CODE).exists()


# ── an app that shows numbers ────────────────────────────────────────────────────────────────────


def new_secret() -> bytes:
    """A secret for an app, of chance."""
    return secrets.token_bytes(SECRET)


def shown(secret: bytes) -> str:
    """A secret as one types it into an app."""
    return b32encode(secret).decode()


def address(secret: bytes, account: Account, issuer: str) -> str:
    """What the picture says that an app takes in."""
    label = quote(f"{issuer}:{account.email}")
    return f"otpauth://totp/{label}?{urlencode({'secret': shown(secret), 'issuer': issuer})}"


def picture(text: str) -> str:
    """``text`` as a QR code: one path of an SVG, sized by the style sheet."""
    import qrcode
    from qrcode.image.svg import SvgPathImage

    kept = io.BytesIO()
    qrcode.make(text, image_factory=SvgPathImage, border=2).save(kept)
    svg = kept.getvalue().decode()
    return svg[svg.index("<svg") :]


def half_minute(secret: bytes, number: str, since: int) -> int | None:
    """The half minute that shows ``number``: this one, the last or the next; none up to ``since``."""
    app, current = TOTP(secret, DIGITS, SHA1(), STEP), int(time.time()) // STEP  # noqa: S303  RFC 6238
    found = None
    for each in (current - 1, current, current + 1):
        try:
            app.verify(number.encode(), each * STEP)
        except InvalidToken:
            continue
        if each > since:
            found = each
    return found


def add_app(account: Account, secret: bytes, number: str) -> list[str] | None:
    """Let an app be the second step, in place of another, once it shows the right number.

    Codes on paper where there were none before; ``None`` where the number is wrong.
    """
    at = half_minute(secret, _digits(number), 0)
    if at is None:
        return None
    with transaction.atomic():
        account.factors.filter(kind=Factor.APP).delete()
        Factor.objects.create(
            account=account, kind=Factor.APP, data=secret, counter=at, made=now(), used=now()
        )
        return _added(account, Factor.APP)


# ── codes on paper ───────────────────────────────────────────────────────────────────────────────


def new_codes(account: Account) -> list[str]:
    """Codes in place of all that are left; only their digests are kept (each has 64 bits of chance)."""
    codes = [_grouped(b32encode(secrets.token_bytes(CODE_BYTES)).decode()) for _ in range(CODES)]
    at = now()
    with transaction.atomic():
        account.factors.filter(kind=Factor.CODE).delete()
        Factor.objects.bulk_create(
            Factor(account=account, kind=Factor.CODE, data=_digest(code), made=at) for code in codes
        )
        _tell(account, "codes_made")
    return codes


def _grouped(code: str) -> str:
    code = code.rstrip("=").lower()
    return "-".join(code[at : at + 5] for at in range(0, len(code), 5))


def _digest(code: str) -> bytes:
    plain = "".join(sign for sign in code.lower() if sign.isalnum())
    return sha256(plain.encode()).digest()


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isascii() and sign.isdigit())


def right(account: Account, said: str) -> str:
    """Which second step ``said`` is right for, and use it up: the kind, or nothing."""
    at = now()
    digits = _digits(said)
    app = account.factors.filter(kind=Factor.APP).first()
    if app is not None and len(digits) == DIGITS:
        shown_at = half_minute(bytes(app.data), digits, app.counter)
        # whoever comes second with the same number changes no row
        if shown_at is not None and Factor.objects.filter(pk=app.pk, counter__lt=shown_at).update(
            counter=shown_at, used=at
        ):
            return Factor.APP
    codes = account.factors.filter(kind=Factor.CODE, data=_digest(said))
    return Factor.CODE if codes.delete()[0] else ""


# ── passkeys ─────────────────────────────────────────────────────────────────────────────────────


class Refused(Exception):
    """What a browser sent is not what was asked for."""


def passkey_wanted(account: Account, origin: str) -> tuple[str, dict[str, Any]]:
    """What a browser at ``origin`` needs to make a passkey, as JSON, and what to remember until it comes."""
    from fido2.webauthn import PublicKeyCredentialUserEntity, UserVerificationRequirement

    handle = sha256(f"sayso/account/{account.pk}".encode()).digest()
    user = PublicKeyCredentialUserEntity(id=handle, name=account.email, display_name=account.email)
    options, state = _server(origin).register_begin(
        user, _credentials(account), user_verification=UserVerificationRequirement.PREFERRED
    )
    return _as_json(options), cast("dict[str, Any]", state)


def add_passkey(
    account: Account, origin: str, state: Mapping[str, Any], sent: str, name: str
) -> list[str]:
    """Let a passkey be a second step. Codes on paper where there were none. Raises `Refused`."""
    try:
        made = _server(origin).register_complete(dict(state), json.loads(sent))
    except WRONG:
        raise Refused from None
    credential = made.credential_data
    if credential is None or account.factors.filter(kind=Factor.PASSKEY).count() >= MOST_PASSKEYS:
        raise Refused
    with transaction.atomic():
        Factor.objects.create(
            account=account,
            kind=Factor.PASSKEY,
            name=name.strip()[:LONGEST_NAME],
            data=bytes(credential),
            counter=made.counter,
            made=now(),
        )
        return _added(account, Factor.PASSKEY)


def passkey_asked(account: Account, origin: str) -> tuple[str, dict[str, Any]] | None:
    """What a browser needs to show a passkey of the account; ``None`` where it has none."""
    credentials = _credentials(account)
    if not credentials:
        return None
    options, state = _server(origin).authenticate_begin(credentials)
    return _as_json(options), cast("dict[str, Any]", state)


def right_passkey(account: Account, origin: str, state: Mapping[str, Any], sent: str) -> bool:
    """Whether what the browser sent is signed by one of the account's passkeys."""
    from fido2.webauthn import AttestedCredentialData, AuthenticationResponse

    try:
        said = json.loads(sent)
        shown_one = _server(origin).authenticate_complete(dict(state), _credentials(account), said)
        counter = AuthenticationResponse.from_dict(said).response.authenticator_data.counter
    except WRONG:
        return False
    for each in account.factors.filter(kind=Factor.PASSKEY):
        if AttestedCredentialData(bytes(each.data)).credential_id == shown_one.credential_id:
            # a count that does not go up is a copy (WebAuthn 3, 6.1.1); many passkeys do not count
            still = Factor.objects.filter(pk=each.pk)
            still = still.filter(counter=0) if counter == 0 else still.filter(counter__lt=counter)
            return bool(still.update(counter=counter, used=now()))
    return False


def _server(origin: str) -> Any:
    from fido2.server import Fido2Server
    from fido2.webauthn import PublicKeyCredentialRpEntity

    ours = PublicKeyCredentialRpEntity(id=urlsplit(origin).hostname or "", name="Sayso")
    # the very origin: a page of another port or of a host below ours is not us
    return Fido2Server(ours, verify_origin=lambda each: each == origin)


def _credentials(account: Account) -> list[Any]:
    from fido2.webauthn import AttestedCredentialData

    kept = account.factors.filter(kind=Factor.PASSKEY).order_by("id").values_list("data", flat=True)
    return [AttestedCredentialData(bytes(each)) for each in kept]


def _as_json(options: Any) -> str:
    return json.dumps(dict(options)["publicKey"])


# ── both ─────────────────────────────────────────────────────────────────────────────────────────


def remove(account: Account, pk: int) -> bool:
    """Take a second step away; with the last one go the codes that stand in for it."""
    with transaction.atomic():
        found = account.factors.exclude(kind=Factor.CODE).filter(pk=pk).first()
        if found is None:
            return False
        found.delete()
        if not has(account):
            account.factors.all().delete()
        _tell(account, "factor_removed", found.kind)
    return True


def _added(account: Account, kind: str) -> list[str]:
    _tell(account, "factor_added", kind)
    return [] if account.factors.filter(kind=Factor.CODE).exists() else new_codes(account)


def _tell(account: Account, step: str, kind: str = "") -> None:
    subject = subject_of(account)
    body = {"step": step} | ({"kind": kind} if kind else {})
    record.append(Kind.RIGHTS, actor=subject, subject=subject, body=body)


def unused(account: Account) -> int:
    """How many codes on paper are left."""
    return account.factors.filter(kind=Factor.CODE).count()
