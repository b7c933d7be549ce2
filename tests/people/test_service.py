"""The company's sign-in service: a real one lets people in, a crooked one lets nobody in."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from django.test import Client
from django.test.utils import override_settings
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from jwt.utils import base64url_encode

from people.providers import CLIENT, NO_PROVIDER, SECRET, Crooked, answered, missing, real
from sayso.engine.rights import OPERATOR, Seat
from storing import Store

KEY = rsa.generate_private_key(65537, 2048)
OTHER = rsa.generate_private_key(65537, 2048)
CURVE = ec.generate_private_key(ec.SECP256R1())
GROUPS = {"admins": "administrator", "comms": "communications"}


def marco() -> dict[str, Any]:
    """Marco as the directory and the service know him."""
    from sayso.apps.guidelines import queries as guidelines

    person = guidelines.person("p_marco")
    assert person is not None
    return {"sub": "m-1", "email": person.email.upper(), "email_verified": True, "groups": []}


@pytest.fixture
def used() -> Iterator[Callable[[str], None]]:
    """Let a service be the company's."""
    from sayso.apps.people import provider

    stack: list[override_settings] = []

    def use(issuer: str) -> None:
        changed = override_settings(
            SAYSO_OIDC_ISSUER=issuer,
            SAYSO_OIDC_CLIENT=CLIENT,
            SAYSO_OIDC_SECRET=SECRET,
            SAYSO_OIDC_GROUPS=GROUPS,
        )
        changed.enable()
        stack.append(changed)

    provider.forget()
    yield use
    for each in stack:
        each.disable()


@pytest.fixture(scope="session", params=[False, True], ids=["in the token", "beside it"])
def service(request: pytest.FixtureRequest) -> Iterator[str]:
    """A real service, telling of people within the token, or beside it."""
    if missing():
        pytest.skip(NO_PROVIDER)
    with real(conform=request.param) as issuer:
        yield issuer


def is_in(client: Client) -> bool:
    """Whether somebody has signed in."""
    return client.get("/anmeldung").status_code == 200


def steps() -> list[str]:
    """What the record says of rights and sign-ins."""
    from sayso.apps.record.models import Row

    rows = Row.objects.filter(kind__in=["rights", "sign_in"]).order_by("number")
    said = [json.loads(body) for body in rows.values_list("body", flat=True)]
    return [
        " ".join(filter(None, (each["step"], each.get("seat"), each.get("way")))) for each in said
    ]


# ── a real one ───────────────────────────────────────────────────────────────────────────────────


def test_the_service_lets_in_whom_the_directory_knows(
    house: Store, service: str, used: Callable[[str], None]
) -> None:
    """Somebody of the directory comes by the service with no invitation, and is the one they are."""
    used(service)
    client = Client()
    there = client.get("/anmelden/dienst?next=/matrix")
    asked = parse_qs(urlsplit(there["Location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    back = client.get(answered(there["Location"], **marco()))
    assert (back.status_code, back["Location"]) == (303, "/matrix")
    assert is_in(client)
    assert steps() == ["let_in", "linked", "in service"]
    del house


def test_a_link_outlasts_the_address(
    house: Store, service: str, used: Callable[[str], None]
) -> None:
    """Whoever came once is known by what the service calls them; a new one with the address is not."""
    used(service)
    first = Client()
    first.get(answered(first.get("/anmelden/dienst")["Location"], **marco()))
    again = Client()
    said = {"sub": "m-1", "email": "new@example.org", "email_verified": False, "groups": []}
    again.get(answered(again.get("/anmelden/dienst")["Location"], **said))
    assert is_in(again)
    heir = Client()
    answer = heir.get(
        answered(heir.get("/anmelden/dienst")["Location"], **{**marco(), "sub": "m-2"})
    )
    assert answer.status_code == 403
    assert not is_in(heir)
    del house


def test_groups_give_seats_and_take_them(
    house: Store, service: str, used: Callable[[str], None]
) -> None:
    """At each sign-in somebody has the seats of their groups; what a person gave stays."""
    from sayso.apps.people import services
    from sayso.apps.people.models import Account

    used(service)

    def comes(*groups: str) -> set[str]:
        client = Client()
        said = marco() | {"groups": list(groups)}
        client.get(answered(client.get("/anmelden/dienst")["Location"], **said))
        assert is_in(client)
        return set(Account.objects.get(person="p_marco").sittings.values_list("seat", flat=True))

    assert comes("admins", "unknown") == {"administrator"}
    services.give_seats(Account.objects.get(person="p_marco"), [Seat.LEGAL], by=OPERATOR)
    assert comes("admins", "comms") == {"administrator", "communications", "legal"}
    assert comes() == {"legal"}
    changes = [each for each in steps() if each.startswith("seat")]
    assert changes == [
        *("seat_given administrator", "seat_given legal", "seat_given communications"),
        *("seat_taken administrator", "seat_taken communications"),
    ]
    del house


def _refused(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 403
    assert "Das hat nicht geklappt" in answer.content.decode()
    assert not is_in(client)


def test_nobody_unknown_gets_in(house: Store, service: str, used: Callable[[str], None]) -> None:
    """Unknown, unverified, without an address, left, inactive: refused in the same words."""
    from sayso.apps.people import services
    from sayso.apps.people.models import Account

    used(service)
    Account.objects.create(email="gone@example.org", person="p_gone", made=1)
    off = services.accept(
        services.invite("off@example.org", by=OPERATOR), "ein langer Satz mit Bergen"
    )
    assert off is not None
    Account.objects.filter(pk=off.pk).update(is_active=False)
    for change in (
        {"email": "nobody@example.org"},
        {"email_verified": False},
        {"email": ""},
        {"email": "gone@example.org"},
        {"email": "off@example.org"},
    ):
        client = Client()
        said = marco() | change
        _refused(client, answered(client.get("/anmelden/dienst")["Location"], **said))
    assert not Account.objects.filter(person="p_marco").exists()
    del house


def test_an_answer_counts_once_and_for_whom_it_is(
    house: Store, service: str, used: Callable[[str], None]
) -> None:
    """A code or a state that is sent again, or to another browser, opens nothing."""
    used(service)
    client = Client()
    path = answered(client.get("/anmelden/dienst")["Location"], **marco())
    assert client.get(path).status_code == 303
    client.post("/abmelden")
    _refused(client, path)  # the state is used up
    thief = Client()
    _refused(thief, path)  # nobody asked there
    mine = urlsplit(thief.get("/anmelden/dienst")["Location"])
    state = parse_qs(mine.query)["state"][0]
    code = parse_qs(urlsplit(path).query)["code"][0]
    _refused(
        thief, f"/anmelden/zurueck?code={code}&state={state}"
    )  # the code is another question's
    fresh = Client()
    stolen = answered(fresh.get("/anmelden/dienst")["Location"], **marco())
    thief.get("/anmelden/dienst")
    _refused(thief, stolen)  # the state is another browser's
    del house


# ── a crooked one ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def crooked(house: Store, used: Callable[[str], None]) -> Iterator[Crooked]:
    """A service of our own making that is the company's."""
    made = Crooked()
    made.says(
        "/.well-known/openid-configuration",
        {
            "issuer": made.issuer,
            "authorization_endpoint": made.issuer + "/auth",
            "token_endpoint": made.issuer + "/token",
            "jwks_uri": made.issuer + "/jwks",
        },
    )
    made.says("/jwks", {"keys": [_public(KEY, "a"), _public(CURVE, "c"), {"kty": "new"}]})
    used(made.issuer)
    yield made
    made.close()
    del house


def _public(key: Any, name: str) -> dict[str, Any]:
    algorithm = RSAAlgorithm if key in (KEY, OTHER) else ECAlgorithm
    return {**json.loads(algorithm.to_jwk(key.public_key())), "kid": name, "use": "sig"}


def _token(issuer: str, question: str, *, key: Any = KEY, alg: str = "RS256", **change: Any) -> str:
    now = int(time.time())
    said = {**marco(), "iss": issuer, "aud": CLIENT, "iat": now, "exp": now + 60, "nonce": question}
    kid = change.pop("kid", "a")
    said = {name: value for name, value in (said | change).items() if value is not None}
    return jwt.encode(said, key, alg, headers={"kid": kid} if kid else None)


def _come(crooked: Crooked, token: Callable[[str], str], **answer: str) -> Client:
    """Come back from the service, which gives the token that ``token`` makes of a nonce."""
    client = Client()
    asked = parse_qs(urlsplit(client.get("/anmelden/dienst")["Location"]).query)
    crooked.says("/token", {"id_token": token(asked["nonce"][0])})
    query = {"code": "c", "state": asked["state"][0]} | answer
    client.get("/anmelden/zurueck", query)
    return client


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"aud": [CLIENT]},
        {"aud": [CLIENT, "other"], "azp": CLIENT},
        {"kid": "c", "key": CURVE, "alg": "ES256"},
        {"alg": "PS256"},
        {"exp": int(time.time()) - 20},
    ],
    ids=["plain", "one audience", "two audiences", "a curve", "PSS", "just over"],
)
def test_a_sound_token_opens(crooked: Crooked, change: dict[str, Any]) -> None:
    """What is signed by a published key, for us, and answers our question, is believed."""
    if "exp" in change:
        change = {"exp": int(time.time()) - 20}
    assert is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce, **change)))


WRONG: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "nearly the issuer": {"iss": "+/"},
    "no issuer": {"iss": None},
    "another audience": {"aud": "another"},
    "several audiences, nobody presented it": {"aud": [CLIENT, "another"]},
    "presented by another": {"aud": [CLIENT, "another"], "azp": "another"},
    "presented by another alone": {"azp": "another"},
    "no audience": {"aud": None},
    "another nonce": {"nonce": "x"},
    "no nonce": {"nonce": None},
    "expired": {"exp": 1_700_000_000},
    "no end": {"exp": None},
    "of the future": {"iat": int(time.time()) + 9999},
    "not yet": {"nbf": int(time.time()) + 9999},
    "nobody": {"sub": None},
    "an empty nobody": {"sub": ""},
    "signed by another": {"key": OTHER},
    "a key that is not published": {"key": OTHER, "kid": "z"},
    "signed for another kind of key": {"kid": "c"},
    "unverified": {"email_verified": False},
    "verified in words": {"email_verified": "true"},
    "unknown": {"email": "nobody@example.org"},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_a_token_that_is_not_sound_opens_nothing(crooked: Crooked, change: dict[str, Any]) -> None:
    """One thing wrong with a token, and nobody gets in."""
    from sayso.apps.people.models import Account

    if change.get("iss") == "+/":
        change = {"iss": crooked.issuer + "/"}
    assert not is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce, **change)))
    assert not Account.objects.exists()


def test_a_token_without_a_signature_opens_nothing(crooked: Crooked) -> None:
    """``alg: none``, in any spelling, is no signature, with one attached or without."""
    for alg in ("none", "None", "NONE", ""):

        def made(nonce: str, alg: str = alg) -> str:
            signed = _token(crooked.issuer, nonce).split(".")
            head = base64url_encode(json.dumps({"alg": alg, "kid": "a"}).encode())
            return f"{head.decode()}.{signed[1]}."

        assert not is_in(_come(crooked, made))


def test_keys_are_not_confused(crooked: Crooked) -> None:
    """A public key is no secret: what is signed with it by HMAC opens nothing, nor with our secret."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for secret in (public, public.strip(), SECRET.encode(), b""):

        def made(nonce: str, secret: bytes = secret) -> str:
            import hmac

            said = _token(crooked.issuer, nonce).split(".")[1]
            head = base64url_encode(b'{"alg":"HS256","kid":"a","typ":"JWT"}').decode()
            seal = hmac.digest(secret, f"{head}.{said}".encode(), "sha256")
            return f"{head}.{said}.{base64url_encode(seal).decode()}"

        assert not is_in(_come(crooked, made))
    key = {"kty": "oct", "k": "AAAA", "kid": "a", "use": "sig"}
    crooked.says("/jwks", {"keys": [key]})
    from sayso.apps.people import provider

    provider.forget()
    assert not is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce)))


def test_a_token_brings_no_key_of_its_own(crooked: Crooked) -> None:
    """A key or an address of keys in a token's head is not looked at."""

    def made(nonce: str) -> str:
        said = jwt.decode(_token(crooked.issuer, nonce), options={"verify_signature": False})
        head = {"jwk": _public(OTHER, "a"), "jku": crooked.issuer + "/mine", "kid": "a"}
        return jwt.encode(said, OTHER, "RS256", headers=head)

    crooked.says("/mine", {"keys": [_public(OTHER, "a")]})
    assert not is_in(_come(crooked, made))
    assert "/mine" not in [path for path, _ in crooked.asked]


def test_a_new_key_is_fetched_and_only_once_a_minute(crooked: Crooked) -> None:
    """A service may change its keys; unknown ones do not make us ask it again and again."""
    from sayso.apps.people import provider

    assert is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce)))
    crooked.says("/jwks", {"keys": [_public(OTHER, "b")]})
    for _ in range(5):
        assert not is_in(
            _come(crooked, lambda nonce: _token(crooked.issuer, nonce, key=OTHER, kid="b"))
        )
    assert [path for path, _ in crooked.asked].count("/jwks") == 1
    known = provider._known[crooked.issuer]
    provider._known[crooked.issuer] = known._replace(at=known.at - 61)
    assert is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce, key=OTHER, kid="b")))


@pytest.mark.parametrize(
    "answer",
    [{"state": "x"}, {"iss": "https://evil.example"}, {"error": "access_denied"}, {"code": ""}],
)
def test_an_answer_to_another_question_opens_nothing(
    crooked: Crooked, answer: dict[str, str]
) -> None:
    """Another state, another service's answer, an error, no code: nothing is fetched."""
    assert not is_in(_come(crooked, lambda nonce: _token(crooked.issuer, nonce), **answer))
    assert "/token" not in [path for path, _ in crooked.asked]


def test_a_state_counts_once_also_where_the_service_does_not_mind(crooked: Crooked) -> None:
    """A service that takes a code twice still lets nobody in by an answer that was used."""
    client = Client()
    asked = parse_qs(urlsplit(client.get("/anmelden/dienst")["Location"]).query)
    crooked.says("/token", {"id_token": _token(crooked.issuer, asked["nonce"][0], sub="")})
    path, query = "/anmelden/zurueck", {"code": "c", "state": asked["state"][0]}
    assert client.get(path, query).status_code == 403
    crooked.says("/token", {"id_token": _token(crooked.issuer, asked["nonce"][0])})
    assert client.get(path, query).status_code == 403
    assert not is_in(client)


def test_only_the_service_itself_is_asked(crooked: Crooked) -> None:
    """Neither a redirect nor an endpoint on another host is followed, no answer is read without end."""
    from sayso.apps.people import provider

    other = Crooked()
    try:
        said = json.loads(crooked.pages["/.well-known/openid-configuration"][2])
        for change in (
            {"jwks_uri": other.issuer + "/jwks"},
            {"jwks_uri": crooked.issuer.replace("http", "ftp") + "/jwks"},
            {"jwks_uri": crooked.issuer.replace("127.0.0.1", "a@127.0.0.1") + "/jwks"},
            {"jwks_uri": None},
            {"issuer": crooked.issuer + "/"},
            {"issuer": other.issuer},
            {"authorization_endpoint": "javascript:alert(1)"},
            {"authorization_endpoint": other.issuer + "/auth"},
        ):
            crooked.says("/.well-known/openid-configuration", said | change)
            provider.forget()
            assert Client().get("/anmelden/dienst").status_code == 403
        crooked.says("/.well-known/openid-configuration", said)
        elsewhere = {"Location": other.issuer + "/jwks"}
        for status, headers, body in (
            (302, elsewhere, b""),
            (200, {}, b"{" + b" " * 1_100_000 + b"}"),
            (200, {}, b"no JSON"),
            (200, {}, b"[1]"),
            (200, {}, b"[" * 100_000),
            (500, {}, b"{}"),
        ):
            crooked.pages["/jwks"] = (status, headers, body)
            provider.forget()
            assert Client().get("/anmelden/dienst").status_code == 403
        assert other.asked == []
    finally:
        other.close()


def test_whoever_only_looks_leaves_nothing(crooked: Crooked) -> None:
    """An answer that nobody asked for makes no session, and a link to the service ends nobody's."""
    from django.contrib.sessions.models import Session

    assert Client().get("/anmelden/zurueck?code=1&state=2").status_code == 403
    assert Session.objects.count() == 0
    client = _come(crooked, lambda nonce: _token(crooked.issuer, nonce))
    before = client.session.get_expiry_age()
    client.get("/anmelden/dienst")
    assert client.session.get_expiry_age() >= before - 60


def test_where_there_is_no_service_there_is_no_such_page(house: Store) -> None:
    """Without the setting neither page is there, and nothing offers them."""
    client = Client()
    assert client.get("/anmelden/dienst").status_code == 404
    assert client.get("/anmelden/zurueck?code=1&state=2").status_code == 404
    assert "/anmelden/dienst" not in client.get("/anmelden").content.decode()
    del house
