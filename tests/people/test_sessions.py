"""Sessions: how they begin, what ends them, where they lead; links that let in; what is typed is kept."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.test.utils import override_settings

from people.conftest import PASSWORD
from people.test_signing_in import MARCO, account, app_of, number, told, tries
from sayso.engine.rights import OPERATOR, Seat
from storing import Store

NEW = "ein ganz neuer Satz mit Seen"


def key(client: Client) -> str:
    """The session that a browser has."""
    return client.cookies["sessionid"].value


def test_a_session_that_was_there_before_is_another_after(house: Store) -> None:
    """Whoever plants a session on somebody has nothing when they sign in, at each step."""
    secret = app_of(account())
    client, planted = Client(), Client()
    tries(planted)  # an attacker's own, half signed in
    client.cookies["sessionid"] = key(planted)
    before = key(client)
    tries(client)
    between = key(client)
    client.post("/zweiter-schritt", {"code": number(secret)})
    assert len({before, between, key(client)}) == 3
    for old in (before, between):
        thief = Client()
        thief.cookies["sessionid"] = old
        assert thief.get("/anmeldung").status_code == 303
    del house


def test_the_cookie_is_for_us_alone(house: Store) -> None:
    """No script reads it, no other site sends it along, and behind TLS it stays there."""
    account()
    client = Client()
    tries(client)
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    with override_settings(SESSION_COOKIE_SECURE=True):
        other = Client()
        tries(other)
        assert other.cookies["sessionid"]["secure"]
    del house


@pytest.mark.parametrize(
    "back",
    [
        *("https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example"),
        *("javascript:alert(1)", "http:evil.example", "///evil.example", "/\t/evil.example"),
        *("evil.example", "", "/" + "x" * 600 + "//"),
    ],
)
def test_nobody_is_led_elsewhere(house: Store, back: str) -> None:
    """What stands in ``next`` leads to a page of ours or to the first one."""
    account()
    client = Client()
    there = tries(client, next=back)["Location"]
    assert there == "/" or there.startswith("/xxx")
    del house


def test_a_form_of_another_site_signs_nobody_in_or_out(house: Store) -> None:
    """Without our token no form is taken: not to sign in, not to sign out, not to change anything."""
    account()
    client = Client(enforce_csrf_checks=True)
    for path in ("/anmelden", "/abmelden", "/zweiter-schritt", "/anmeldung/passwort"):
        assert tries(client).status_code == 403
        assert client.post(path, {"email": MARCO, "password": PASSWORD}).status_code == 403
    assert told() == []
    del house


def test_a_new_password_ends_every_other_session(house: Store) -> None:
    """Whoever changes the password stays, and nobody else who was in with the old one."""
    account()
    here, there = Client(), Client()
    tries(here)
    tries(there)
    answer = here.post("/anmeldung/passwort", {"new": NEW, "again": NEW})
    assert answer.status_code == 303
    assert here.get("/anmeldung").status_code == 200
    assert there.get("/anmeldung").status_code == 303
    assert tries(Client()).status_code == 403
    assert tries(Client(), password=NEW).status_code == 303
    del house


@pytest.mark.parametrize(
    ("new", "again"),
    [
        ("kurz", "kurz"),
        (NEW, NEW + "!"),
        ("password1234", "password1234"),
        ("marco@example", "marco@example"),
        ("", ""),
    ],
)
def test_a_password_that_is_none_is_refused(house: Store, new: str, again: str) -> None:
    """Too short, not twice the same, everybody's, one's own address: nothing changes."""
    account()
    client = Client()
    tries(client)
    assert client.post("/anmeldung/passwort", {"new": new, "again": again}).status_code == 422
    assert tries(Client()).status_code == 303
    del house


def test_what_is_ones_own_is_changed_by_oneself_alone(house: Store) -> None:
    """Ten minutes after signing in, the password is asked for before anything is changed."""
    made = account()
    app_of(made)
    client = Client()
    client.force_login(made)
    app = made.factors.get(kind="app").pk
    steps = {
        "/anmeldung/passwort": {"new": NEW, "again": NEW},
        "/anmeldung/weg": {"factor": app},
        "/anmeldung/codes": {},
        "/anmeldung/app/neu": {},
        "/anmeldung/passkey/neu": {},
    }
    for path, said in steps.items():
        for password in ("", "falsch"):
            assert client.post(path, {**said, "password": password}).status_code == 422
    assert "new_app" not in client.session
    assert "new_passkey" not in client.session
    assert made.factors.filter(kind="app").exists()
    assert client.post("/anmeldung/weg", {"factor": app, "password": PASSWORD}).status_code == 303
    assert not made.factors.exists()  # codes stand in for something: without it there are none
    del house


def test_nobody_takes_away_what_is_anothers(house: Store) -> None:
    """The number of somebody else's second step is that of nothing."""
    from sayso.apps.people.models import Factor

    app_of(account())
    other = account("lena@example.org", "")
    client = Client()
    tries(client, "lena@example.org")
    theirs = Factor.objects.get(kind="app").pk
    for which in (str(theirs), "0", "", "x", "9" * 40):
        assert client.post("/anmeldung/weg", {"factor": which}).status_code == 404
    assert not other.factors.exists()
    del house


def test_signing_out_everywhere_leaves_no_session(house: Store) -> None:
    """One press ends all sessions, also the one it is pressed in."""
    account()
    here, there = Client(), Client()
    tries(here)
    tries(there)
    assert here.post("/anmeldung/ueberall-abmelden").status_code == 303
    for each in (here, there):
        assert each.get("/anmeldung").status_code == 303
    del house


# ── links ────────────────────────────────────────────────────────────────────────────────────────


def test_a_link_opens_once_and_looking_does_not_use_it_up(house: Store) -> None:
    """Programs that look at every link in a mail do not spend it; a password does, and once."""
    from sayso.apps.people import services

    secret = services.invite(MARCO, person="p_marco", by=OPERATOR)
    client, late = Client(), Client()
    for _ in range(3):
        assert client.get(f"/einladung/{secret}").status_code == 200
    assert client.post(f"/einladung/{secret}", {"new": "kurz", "again": "kurz"}).status_code == 422
    assert client.post(f"/einladung/{secret}", {"new": NEW, "again": NEW}).status_code == 303
    assert client.get("/anmeldung").status_code == 200
    assert late.post(f"/einladung/{secret}", {"new": NEW, "again": NEW}).status_code == 404
    assert late.get("/anmeldung").status_code == 303
    assert late.get("/einladung/x").status_code == 404
    del house


def test_a_link_does_not_go_round_the_second_step(house: Store) -> None:
    """Whoever has an app is asked for its number after a link too."""
    from sayso.apps.people import services

    secret = app_of(account())
    link = services.invite(MARCO, by=OPERATOR)
    client = Client()
    answer = client.post(f"/einladung/{link}", {"new": NEW, "again": NEW})
    assert answer["Location"] == "/zweiter-schritt"
    assert client.get("/anmeldung").status_code == 303
    assert client.post("/zweiter-schritt", {"code": number(secret)}).status_code == 303
    del house


def test_the_first_link_of_all_asks_for_an_address(house: Store) -> None:
    """Where nobody can sign in yet there is a link, a new one each time; afterwards there is none."""
    from sayso.apps.people import first
    from sayso.apps.people.gate import viewer_of
    from sayso.apps.people.models import Account

    old, secret = first.begin(), first.begin()
    client = Client()
    assert client.get(f"/einladung/{old}").status_code == 404
    said = {"new": NEW, "again": NEW}
    assert client.post(f"/einladung/{secret}", said | {"email": "x"}).status_code == 422
    assert (
        client.post(f"/einladung/{secret}", said | {"email": "Anna@Example.org"}).status_code == 303
    )
    made = Account.objects.get()
    assert made.email == "anna@example.org"
    assert viewer_of(made).seats == {Seat.ADMINISTRATOR}
    assert first.begin() == ""
    del house


def test_an_administrator_who_is_locked_out_begins_anew(house: Store) -> None:
    """Whoever holds the machine gives a link past a phone that was lost, and the record says so."""
    from sayso.apps.people import first
    from sayso.apps.record.models import Row

    app_of(account())
    secret = first.administrator(MARCO)
    client = Client()
    client.post(f"/einladung/{secret}", {"new": NEW, "again": NEW})
    assert client.get("/anmeldung").status_code == 200
    assert '{"step":"factors_removed"}' in Row.objects.values_list("body", flat=True)
    del house


# ── what is typed ────────────────────────────────────────────────────────────────────────────────


def test_a_text_outlives_the_session(house: Store) -> None:
    """Whoever is signed out and asks gets the text back, with what else they said, and a way on."""
    text = "Heute war ein <guter> Tag im Werk."
    with override_settings(SAYSO_OPEN=False):
        client = Client()
        answer = client.post("/", {"text": text, "channel": "linkedin", "topics": ["a", "b"]})
        page = answer.content.decode()
        assert answer.status_code == 403
        assert "Heute war ein &lt;guter&gt; Tag im Werk." in page
        assert re.findall(r'name="topics"\s+value="(\w)"', page) == ["a", "b"]
        live = client.post("/", {"text": text}, headers={"HX-Request": "true"})
        assert live.status_code == 200
        assert "HX-Redirect" not in live
        assert "Bitte melden Sie sich an" in live.content.decode()
        assert client.get("/")["Location"].startswith("/anmelden")
    del house


def test_the_head_of_a_page_says_who_one_is(house: Store, signed_in: Callable[..., Client]) -> None:
    """*Sign in* for strangers; one's name, *Me* and *Sign out* for whoever is in."""
    stranger = Client().get("/").content.decode()
    assert 'href="/anmelden"' in stranger
    assert "/abmelden" not in stranger
    page = signed_in("p_marco").get("/").content.decode()
    assert "Marco Gubler</span>" in page
    assert 'action="/abmelden"' in page
    del house
