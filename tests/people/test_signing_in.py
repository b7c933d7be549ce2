"""Signing in with a password and a second step: who gets in, who does not, and what that says."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.contrib.auth.hashers import check_password
from django.test import Client
from django.test.utils import override_settings

from people.conftest import PASSWORD
from sayso.engine.rights import OPERATOR, Seat
from storing import Store

if TYPE_CHECKING:
    from sayso.apps.people.models import Account

MARCO = "marco@example.org"


def account(email: str = MARCO, person: str = "p_marco", *seats: Seat) -> Account:
    """An account that opens with `PASSWORD`."""
    from sayso.apps.people import services

    secret = services.invite(email, person=person, seats=seats, by=OPERATOR)
    made = services.accept(secret, PASSWORD)
    assert made is not None
    return made


def tries(client: Client, email: str = MARCO, password: str = PASSWORD, **more: str) -> Any:
    """Somebody types an address and a password."""
    return client.post("/anmelden", {"email": email, "password": password, **more})


def app_of(made: Account) -> bytes:
    """An app that is the second step of an account, and has shown nothing for a while."""
    from sayso.apps.people import factors
    from sayso.apps.people.models import Factor

    secret = factors.new_secret()
    shown = number(secret)
    assert factors.add_app(made, secret, shown) is not None
    Factor.objects.filter(kind="app").update(counter=int(time.time()) // 30 - 5)
    return secret


def number(secret: bytes, steps: int = 0) -> str:
    """What the app shows, ``steps`` half minutes from now."""
    return TOTP(secret, 6, SHA1(), 30).generate(int(time.time()) + 30 * steps).decode()


def told() -> list[tuple[str, str]]:
    """What the record says of sign-ins."""
    from sayso.apps.record.models import Row

    rows = Row.objects.filter(kind="sign_in").order_by("number")
    return list(rows.values_list("subject", "body"))


def later(seconds: int) -> None:
    """Let that much time have passed since every try."""
    from django.db.models import F

    from sayso.apps.people.models import Try

    back = seconds * 1_000_000
    Try.objects.update(time=F("time") - back, until=F("until") - back)


# ── a password ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("house")
def test_whoever_has_the_password_gets_in_and_the_record_says_so() -> None:
    """A right password opens, capitals or not, and a row names a pseudonym and the way."""
    account()
    client = Client()
    assert tries(client, "  Marco@Example.ORG ").status_code == 303
    assert client.get("/anmeldung").status_code == 200
    assert [body for _, body in told()] == ['{"step":"in","way":"password"}']
    assert told()[0][0].startswith("p:")


def _prepared(kind: str) -> tuple[str, str]:
    from sayso.apps.people.models import Account

    if kind == "unknown":
        return "nobody@example.org", PASSWORD
    made = account()
    if kind == "wrong password":
        return MARCO, "ein anderer Satz mit Bergen"
    if kind == "inactive":
        Account.objects.filter(pk=made.pk).update(is_active=False)
    if kind == "left":
        Account.objects.filter(pk=made.pk).update(person="p_gone")
    if kind == "no password yet":
        Account.objects.filter(pk=made.pk).update(password="!")
    if kind == "too many":
        for _ in range(10):
            tries(Client(REMOTE_ADDR="10.0.0.9"), MARCO, "falsch")
    return MARCO, PASSWORD


KINDS = ["unknown", "wrong password", "inactive", "left", "no password yet", "too many"]


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_wrong_the_answer_is_the_same(kind: str, house: Store) -> None:
    """Status, headers and words do not tell an account that is there from one that is not."""
    del house
    email, password = _prepared(kind)
    client, plain = Client(), Client()
    here = tries(client, email, password)
    there = tries(plain, "x" * len(email), "y")

    def shown(answer: Any) -> tuple[object, ...]:
        words = re.sub(r'value="[^"]*"|nonce="[^"]*"', "", answer.content.decode())
        headers = {name: value for name, value in answer.headers.items() if "nonce" not in value}
        headers.pop("Content-Length", None)
        headers.pop("Expires", None)
        return answer.status_code, words, headers, sorted(answer.cookies)

    assert shown(here) == shown(there)
    assert here.status_code == 403
    assert client.get("/anmeldung").status_code == 303


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_wrong_one_password_is_hashed(
    kind: str, house: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every refusal costs one hash, asks the database the same number of questions, writes as much."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    email, password = _prepared(kind)
    tries(Client(), "first@example.org", "x")  # what is made at first use is made
    later(120)
    tries(Client(), "first@example.org", "x")
    if kind == "too many":
        for _ in range(10):
            tries(Client(REMOTE_ADDR="10.0.0.9"), MARCO, "falsch")
    hashed: list[str] = []

    def noted(password: str, kept: str) -> bool:
        hashed.append(kept)
        return check_password(password, kept)

    monkeypatch.setattr("sayso.apps.people.signing_in.check_password", noted)
    with CaptureQueriesContext(connection) as asked:
        assert tries(Client(), email, password).status_code == 403
    with CaptureQueriesContext(connection) as nobody:
        assert tries(Client(), "somebody@example.org", "x").status_code == 403
    assert len(hashed) == 2
    assert all(each.startswith("argon2") for each in hashed)
    assert [each["sql"][:25] for each in asked] == [each["sql"][:25] for each in nobody]
    del house


def test_more_than_ten_tries_a_minute_are_refused(house: Store) -> None:
    """The eleventh try of an account is refused even with the right password, wherever it comes from."""
    account()
    for each in range(10):
        assert tries(Client(REMOTE_ADDR=f"10.0.0.{each}"), MARCO, "falsch").status_code == 403
    assert tries(Client(REMOTE_ADDR="10.0.1.1")).status_code == 403
    later(61)
    assert tries(Client(REMOTE_ADDR="10.0.1.1")).status_code == 303
    del house


def test_a_place_that_tries_everybody_is_stopped_too(house: Store) -> None:
    """Ten tries a minute from one place, whatever accounts they are for."""
    account()
    for each in range(10):
        tries(Client(), f"somebody{each}@example.org", "falsch")
    assert tries(Client()).status_code == 403
    assert tries(Client(REMOTE_ADDR="10.0.1.1")).status_code == 303
    del house


def test_who_succeeds_is_not_counted(house: Store) -> None:
    """A whole office behind one address may sign in at eight o'clock."""
    account()
    for _ in range(25):
        assert tries(Client()).status_code == 303
    del house


@pytest.mark.parametrize(
    ("proxies", "said", "place"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "6.6.6.6, 203.0.113.9", "203.0.113.9"),
        (2, "6.6.6.6, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (1, "", "127.0.0.1"),
    ],
)
def test_a_visitor_cannot_say_where_they_come_from(proxies: int, said: str, place: str) -> None:
    """What a visitor writes into the header is not believed, only what our own proxies add."""
    from django.test import RequestFactory

    from sayso.apps.people.tries import place_of

    with override_settings(SAYSO_PROXIES=proxies):
        request = RequestFactory(headers={"X-Forwarded-For": said}).get("/")
        assert place_of(request) == place


def test_the_record_counts_refusals_and_is_not_filled_by_them(house: Store) -> None:
    """A hundred refused tries of a minute are a row an account, without a name or an address."""
    account()
    for each in range(40):
        tries(Client(REMOTE_ADDR=f"10.0.0.{each}"), MARCO, "falsch")
        tries(Client(REMOTE_ADDR=f"10.0.0.{each}"), f"x{each}@example.org", "falsch")
    assert told() == []
    later(180)
    tries(Client(), "y@example.org", "falsch")
    rows = told()
    assert len(rows) <= 4  # the tries may lie in two minutes
    assert sum(int(re.findall(r'"count":(\d+)', body)[0]) for _, body in rows) == 80
    assert {subject[:2] for subject, _ in rows} == {"p:", "ac"}
    assert "account:unknown" in {subject for subject, _ in rows}
    del house


# ── the second step ──────────────────────────────────────────────────────────────────────────────


def test_the_second_step_is_asked_for_and_counts_once(house: Store) -> None:
    """With an app, a password alone opens nothing, and a number opens once."""
    secret = app_of(account())
    client, other = Client(), Client()
    answer = tries(client, next="/matrix")
    assert answer["Location"] == "/zweiter-schritt"
    assert client.get("/anmeldung").status_code == 303
    tries(other)
    shown = number(secret)
    assert client.post("/zweiter-schritt", {"code": shown})["Location"] == "/matrix"
    assert client.get("/anmeldung").status_code == 200
    assert other.post("/zweiter-schritt", {"code": shown}).status_code == 403
    assert told()[-1][1] == '{"step":"in","way":"password+app"}'
    del house


def test_numbers_of_another_time_are_refused(house: Store) -> None:
    """A number counts in its half minute and those beside it, and at no other time."""
    secret = app_of(account())
    for steps in (-3, 3):
        client = Client()
        tries(client)
        assert client.post("/zweiter-schritt", {"code": number(secret, steps)}).status_code == 403
    del house


def test_after_five_wrong_numbers_the_password_is_asked_for_again(house: Store) -> None:
    """Whoever guesses begins anew, and after twenty an hour nothing opens."""
    secret = app_of(account())
    wrong = str(1_000_000 + (int(number(secret)) + 500_000) % 1_000_000)[1:]
    for begun in range(4):
        client = Client(REMOTE_ADDR=f"10.0.0.{begun}")
        tries(client)
        for _ in range(5):
            assert client.post("/zweiter-schritt", {"code": wrong}).status_code == 403
        assert client.get("/zweiter-schritt")["Location"] == "/anmelden"
        later(61)
    client = Client()
    tries(client)
    assert client.post("/zweiter-schritt", {"code": number(secret)}).status_code == 403
    later(3700)
    assert client.post("/zweiter-schritt", {"code": number(secret)}).status_code == 303
    del house


def test_a_code_on_paper_opens_once(house: Store) -> None:
    """A code opens in place of the app, however it is typed, and never again; the others stay."""
    from sayso.apps.people import factors

    made = account()
    app_of(made)
    codes = factors.new_codes(made)
    assert len(set(codes)) == 8
    for said, status in ((codes[0].upper().replace("-", " "), 303), (codes[0], 403)):
        client = Client()
        tries(client)
        assert client.post("/zweiter-schritt", {"code": said}).status_code == status
    assert factors.unused(made) == 7
    del house


def test_without_a_password_there_is_no_second_step(house: Store) -> None:
    """The page of the second step leads whoever comes straight to it to the first."""
    app_of(account())
    for client in (Client(), Client()):
        assert client.get("/zweiter-schritt")["Location"] == "/anmelden"
        assert client.post("/zweiter-schritt", {"code": "123456"})["Location"] == "/anmelden"
    del house


def test_a_password_that_changes_meanwhile_ends_the_second_step(house: Store) -> None:
    """What was begun with the old password is not finished with it."""
    from sayso.apps.people import signing_in

    made = account()
    secret = app_of(made)
    client = Client()
    tries(client)
    signing_in.change_password(made, "ein ganz neuer Satz mit Seen")
    answer = client.post("/zweiter-schritt", {"code": number(secret)})
    assert answer["Location"] == "/anmelden"
    del house


def test_a_seat_opens_with_a_second_step_and_not_before(house: Store) -> None:
    """Whoever has a seat signs in without a second step as an employee, and is led to set one up."""
    from sayso.apps.people.gate import viewer_of

    made = account(MARCO, "p_marco", Seat.ADMINISTRATOR)
    client = Client()
    assert tries(client, next="/matrix")["Location"] == "/anmeldung"
    assert "Noch ein Schritt" in client.get("/anmeldung").content.decode()
    assert viewer_of(made).seats == {Seat.ADMINISTRATOR}
    assert viewer_of(made, sure=False).seats == frozenset()
    client.post("/anmeldung/app/neu")
    from base64 import b64decode

    secret = b64decode(client.session["new_app"])
    page = client.post("/anmeldung/app", {"code": number(secret)}).content.decode()
    assert len(re.findall(r"<code>[a-z2-7-]{13,17}</code>", page)) == 8
    assert client.session["second"] is True
    assert "Noch ein Schritt" not in client.get("/anmeldung").content.decode()
    del house
