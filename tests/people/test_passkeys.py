"""Passkeys: what one signs opens once, on our very page, and nothing else does."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestedCredentialData, AuthenticatorData

from people.test_signing_in import account
from storing import Store

ORIGIN = "https://sayso.example.org"
KEY = ec.generate_private_key(ec.SECP256R1())
FLAG = AuthenticatorData.FLAG


def added(made: Any) -> None:
    """Let `KEY` be a passkey of an account."""
    from sayso.apps.people.models import Factor

    public = ES256.from_cryptography_key(KEY.public_key())
    data = AttestedCredentialData.create(b"\0" * 16, b"one", public)
    Factor.objects.create(account=made, kind="passkey", name="x", data=bytes(data), made=1)


def signed(
    challenge: str,
    *,
    origin: str = ORIGIN,
    host: str = "sayso.example.org",
    kind: str = "webauthn.get",
    flags: Any = FLAG.UP,
    count: int = 1,
    name: bytes = b"one",
    key: Any = KEY,
) -> str:
    """What a browser sends when a passkey has signed."""
    client = json.dumps({"type": kind, "challenge": challenge, "origin": origin}).encode()
    said = AuthenticatorData.create(sha256(host.encode()).digest(), flags, count)
    seal = key.sign(bytes(said) + sha256(client).digest(), ec.ECDSA(SHA256()))
    response = {"clientDataJSON": client, "authenticatorData": bytes(said), "signature": seal}
    return json.dumps(
        {
            "id": websafe_encode(name),
            "rawId": websafe_encode(name),
            "type": "public-key",
            "response": {each: websafe_encode(value) for each, value in response.items()},
            "clientExtensionResults": {},
        }
    )


def test_a_passkey_opens_and_a_copy_of_it_does_not(house: Store) -> None:
    """A count that does not go up is that of a copy; passkeys that do not count stay at nothing."""
    from sayso.apps.people import factors

    made = account()
    added(made)

    def opens(count: int) -> bool:
        asked = factors.passkey_asked(made, ORIGIN)
        assert asked is not None
        return factors.right_passkey(
            made, ORIGIN, asked[1], signed(asked[1]["challenge"], count=count)
        )

    assert [opens(each) for each in (0, 0, 5, 5, 4, 0, 6)] == [
        *(True, True, True, False, False, False, True)
    ]
    del house


@pytest.mark.parametrize(
    "change",
    [
        {"origin": "https://sayso.example.org.evil.example"},
        {"origin": "https://login.sayso.example.org"},
        {"origin": "https://sayso.example.org:8443"},
        {"origin": "http://sayso.example.org"},
        {"host": "evil.example"},
        {"kind": "webauthn.create"},
        {"flags": FLAG(0)},
        {"name": b"two"},
        {"key": ec.generate_private_key(ec.SECP256R1())},
        {"challenge": websafe_encode(b"x" * 32)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_is_signed_for_others_opens_nothing(house: Store, change: dict[str, Any]) -> None:
    """Another page, another question, another key, or nobody at the device."""
    from sayso.apps.people import factors

    made = account()
    added(made)
    asked = factors.passkey_asked(made, ORIGIN)
    assert asked is not None
    sent = signed(**{"challenge": asked[1]["challenge"], **change})
    assert not factors.right_passkey(made, ORIGIN, asked[1], sent)
    del house


@pytest.mark.parametrize("sent", ["", "x", "{}", "[]", "1", "null", '{"id": 1}', "[" * 100_000])
def test_what_is_no_answer_of_a_browser_is_refused(house: Store, sent: str) -> None:
    """Whatever is sent, it opens nothing and breaks nothing."""
    from sayso.apps.people import factors

    made = account()
    added(made)
    asked = factors.passkey_asked(made, ORIGIN)
    wanted = factors.passkey_wanted(made, ORIGIN)
    assert asked is not None
    assert not factors.right_passkey(made, ORIGIN, asked[1], sent)
    with pytest.raises(factors.Refused):
        factors.add_passkey(made, ORIGIN, wanted[1], sent, "x")
    del house


def test_a_passkey_of_somebody_else_opens_nothing(house: Store) -> None:
    """What one person's passkey signs is nothing to another person's account."""
    from sayso.apps.people import factors

    added(account())
    other = account("lena@example.org", "")
    assert factors.passkey_asked(other, ORIGIN) is None
    state = {"challenge": websafe_encode(b"x" * 32), "user_verification": None}
    assert not factors.right_passkey(other, ORIGIN, state, signed(state["challenge"] or ""))
    del house
