"""The company's sign-in service, spoken to as OpenID Connect Core 1.0 has it: code, PKCE, state, nonce.

Everything that comes from it is verified here: what it says of itself, the signature of a token by its
published keys, for whom, from whom, until when, and that it answers our very question. Nothing is asked
of another host than those that the settings name, no redirect is followed, no answer is read beyond
a bound.
"""

from __future__ import annotations

import hmac
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from threading import Lock
from typing import Any, NamedTuple, NoReturn, cast
from urllib.parse import quote_plus, urlencode, urlsplit

import jwt
import requests
from django.conf import settings
from msgspec import DecodeError, json

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA")
"""Signatures with a key that only the service has. None with a secret that we share with it, and not none."""
KINDS = {"RSA": ("RS", "PS"), "EC": ("ES",), "OKP": ("Ed",)}
"""Which kind of key signs how."""
CONNECT, READ, WHOLE = 3.05, 5, 10
"""Seconds for a connection, for a piece, for a whole answer."""
MOST_BYTES = 1_000_000
REMEMBERED = 3600
"""Seconds that what the service says of itself is kept."""
ASKED_AGAIN = 60
"""Seconds before keys are fetched again because one was unknown."""
LEEWAY = 60
"""Seconds that its clock may differ from ours."""
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_turn = Lock()


class Refused(Exception):
    """What came is not what it has to be, or nothing came. The words are for the log: no names in them."""


class Question(NamedTuple):
    """What was asked, to be held against the answer: chance that nobody else knows."""

    state: str
    nonce: str
    verifier: str

    @classmethod
    def new(cls) -> Question:
        """A question like no other."""
        return cls(*(secrets.token_urlsafe(32) for _ in range(3)))

    @property
    def challenge(self) -> str:
        """The verifier's digest (RFC 7636, 4.2)."""
        return _base64(sha256(self.verifier.encode()).digest())


class Known(NamedTuple):
    """What the service says of itself, and when it did."""

    at: float
    said: Mapping[str, Any]
    keys: tuple[Mapping[str, Any], ...]


_known: dict[str, Known] = {}


def address(question: Question, back: str) -> str:
    """Where a browser is sent to be asked who it is, and from there to ``back``. Raises `Refused`."""
    said = _service().said
    asked = {
        "response_type": "code",
        "client_id": settings.SAYSO_OIDC_CLIENT,
        "redirect_uri": back,
        "scope": settings.SAYSO_OIDC_SCOPE,
        "state": question.state,
        "nonce": question.nonce,
        "code_challenge": question.challenge,
        "code_challenge_method": "S256",
    }
    there = _allowed(said.get("authorization_endpoint"))
    return there + ("&" if urlsplit(there).query else "?") + urlencode(asked)


def claims(question: Question, answer: Mapping[str, str], back: str) -> dict[str, Any]:
    """What the service says of whoever came back to ``back`` with ``answer``. Raises `Refused`."""
    if not _same(answer.get("state", ""), question.state):
        _refuse("the state is not that of the question")
    if answer.get("error") or not answer.get("code"):
        _refuse("no code came back")
    if answer.get("iss", settings.SAYSO_OIDC_ISSUER) != settings.SAYSO_OIDC_ISSUER:
        _refuse("the answer is another service's")  # RFC 9207
    tokens = _exchanged(answer["code"], question, back)
    said = verified(str(tokens.get("id_token", "")), question.nonce)
    if "email" not in said or settings.SAYSO_OIDC_GROUP_CLAIM not in said:
        said = _more(said, tokens)
    return said


def verified(token: str, nonce: str) -> dict[str, Any]:
    """What an ID token says (OpenID Connect Core, 3.1.3.7). Raises `Refused`."""
    try:
        header = jwt.get_unverified_header(token)
        algorithm = header.get("alg")
        if algorithm not in ALGORITHMS:
            _refuse("the token is not signed with a key of the service's own")
        said: dict[str, Any] = jwt.decode(
            token,
            _key(header.get("kid"), str(algorithm)),
            algorithms=[str(algorithm)],
            audience=settings.SAYSO_OIDC_CLIENT,
            issuer=settings.SAYSO_OIDC_ISSUER,
            leeway=LEEWAY,
            options={"require": ["iss", "sub", "aud", "exp", "iat", "nonce"]},
        )
    except jwt.PyJWTError as error:
        raise Refused(type(error).__name__) from None
    several = isinstance(said["aud"], list) and len(cast("list[Any]", said["aud"])) > 1
    if (several or "azp" in said) and said.get("azp") != settings.SAYSO_OIDC_CLIENT:
        _refuse("the token is for another program")
    if not _same(str(said["nonce"]), nonce):
        _refuse("the token answers another question")
    if not isinstance(said["sub"], str) or not 0 < len(said["sub"]) <= 255:
        _refuse("the token is nobody's")
    return said


def forget() -> None:
    """Ask the service anew what it says of itself."""
    _known.clear()


# ── what it says of itself ───────────────────────────────────────────────────────────────────────


def _service(*, older_than: float = REMEMBERED) -> Known:
    issuer = settings.SAYSO_OIDC_ISSUER
    with _turn:
        known = _known.get(issuer)
        if known is None or time.monotonic() - known.at > older_than:
            said = _fetched("GET", issuer.rstrip("/") + "/.well-known/openid-configuration")
            if said.get("issuer") != issuer:
                _refuse("the service calls itself by another name")
            kept = _fetched("GET", _allowed(said.get("jwks_uri"))).get("keys")
            keys = tuple(_signing(kept if isinstance(kept, list) else []))
            known = _known[issuer] = Known(time.monotonic(), said, keys)
    return known


def _signing(kept: list[Any]) -> list[Mapping[str, Any]]:
    """The keys that sign, and of which only the service has the other half."""
    return [
        cast("dict[str, Any]", each)
        for each in kept
        if isinstance(each, dict) and each.get("use", "sig") == "sig" and each.get("kty") in KINDS
    ]


def _key(kid: object, algorithm: str) -> jwt.PyJWK:
    """The key that a token names; fetched once more where it is new. Raises `Refused`, ``PyJWTError``."""
    for older_than in (REMEMBERED, ASKED_AGAIN):
        fitting = [
            each
            for each in _service(older_than=older_than).keys
            if (kid is None or each.get("kid") == kid)
            and algorithm[:2] in KINDS[each["kty"]]
            and each.get("alg", algorithm) == algorithm
        ]
        if len(fitting) == 1:
            return jwt.PyJWK(dict(fitting[0]), algorithm)
    raise Refused("the key is not one of the service's")


# ── asked and answered ───────────────────────────────────────────────────────────────────────────


def _exchanged(code: str, question: Question, back: str) -> Mapping[str, Any]:
    said = _service().said
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "code_verifier": question.verifier,
    }
    client, secret = settings.SAYSO_OIDC_CLIENT, settings.SAYSO_OIDC_SECRET
    ways = said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    login = None
    if not secret:
        form["client_id"] = client
    elif "client_secret_basic" in ways:
        login = (quote_plus(client), quote_plus(secret))  # RFC 6749, 2.3.1
    else:
        form |= {"client_id": client, "client_secret": secret}
    return _fetched("POST", _allowed(said.get("token_endpoint")), form=form, login=login)


def _more(said: dict[str, Any], tokens: Mapping[str, Any]) -> dict[str, Any]:
    """What the service tells of somebody beside the token, if it is about the same one (5.3.2)."""
    there, access = _service().said.get("userinfo_endpoint"), tokens.get("access_token")
    if not there or not isinstance(access, str):
        return said
    more = _fetched("GET", _allowed(there), bearer=access)
    if more.get("sub") != said["sub"]:
        _refuse("the service tells of somebody else")
    return {**more, **said}


def _allowed(address: object) -> str:
    """``address`` where it is on a host that the settings name. Raises `Refused`."""
    try:
        parts = urlsplit(str(address or ""))
        ours = urlsplit(settings.SAYSO_OIDC_ISSUER)
        sound = parts.scheme == "https" or (
            parts.scheme == ours.scheme == "http" and parts.hostname in LOOPBACK
        )
        named = parts.netloc == ours.netloc or parts.netloc in settings.SAYSO_OIDC_HOSTS
    except ValueError:
        sound = named = False
    if not (sound and named):
        _refuse("the service sends us to another host; SAYSO_OIDC_HOSTS may name it")
    return str(address)


def _fetched(
    method: str,
    address: str,
    *,
    form: Mapping[str, str] | None = None,
    login: tuple[str, str] | None = None,
    bearer: str = "",
) -> Mapping[str, Any]:
    """The JSON object that an address of the service answers with. Raises `Refused`."""
    until = time.monotonic() + WHOLE
    headers = {"Accept": "application/json", "User-Agent": "Sayso"}
    if bearer:
        headers["Authorization"] = f"Bearer {bearer}"
    body = bytearray()
    try:
        with requests.Session() as session:
            session.trust_env = False  # neither a proxy nor a password from the surroundings
            with session.request(
                method,
                _allowed(address),
                data=form,
                auth=login,
                headers=headers,
                timeout=(CONNECT, READ),
                allow_redirects=False,
                stream=True,
                verify=settings.SAYSO_OIDC_CA or True,
            ) as response:
                if response.status_code != 200:
                    _refuse(f"the service answered {response.status_code}")
                for piece in response.iter_content(16_384):
                    body += piece
                    if len(body) > MOST_BYTES or time.monotonic() > until:
                        _refuse("the service's answer is too long")
        answer = json.decode(bytes(body))
    except requests.RequestException as error:
        raise Refused(type(error).__name__) from None
    except (DecodeError, RecursionError):
        raise Refused("the service's answer is no JSON") from None
    if not isinstance(answer, dict):
        _refuse("the service's answer is no object")
    return cast("dict[str, Any]", answer)


def _base64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


def _refuse(why: str) -> NoReturn:
    raise Refused(why)
