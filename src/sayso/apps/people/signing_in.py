"""From a password, a second step or the company's sign-in service to a session, each with its row.

Whatever is wrong, the answer is the same and takes the same time: see `by_password`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

from django.conf import settings
from django.contrib import auth
from django.contrib.auth.hashers import check_password, is_password_usable, make_password
from django.db import transaction
from django.http import HttpRequest

from sayso.apps.people import factors, tries
from sayso.apps.people.gate import SECOND, is_inside
from sayso.apps.people.models import Account
from sayso.apps.people.services import actor_of, require, subject_of
from sayso.apps.record import services as record
from sayso.engine.ledger import Kind
from sayso.engine.rights import Act, Viewer

PENDING = "pending"
"""Whose password was right, in a session that nobody has signed in to yet."""
PROVEN = "proven"
"""When whoever has signed in last showed that it is them."""
PATIENCE = 600
"""Seconds that the second step may take."""
FRESH = 600
"""Seconds after which a password is asked for again before a sign-in is changed."""
MOST_WRONG = 5
"""Wrong second steps until the password is asked for again."""


@cache
def _nobodys() -> str:
    return make_password("nobody's")


def by_password(email: str, password: str, place: str) -> Account | None:
    """The account that opens with this, tried from ``place``; ``None`` for any reason.

    Every way takes the same steps: a try is written down, the account and its person are looked for,
    and one password is hashed, if need be that of nobody.
    """
    account = Account.objects.filter(email=email).first()
    begun = tries.begin(place, email, account)
    usable = account is not None and is_password_usable(account.password)
    kept = account.password if account is not None and usable else _nobodys()
    right = check_password(password, kept)
    inside = is_inside(account or Account(person="-"))
    if account is None or not (begun.passes and usable and right and inside):
        return None
    tries.succeeded(begun)
    return account


# ── between the steps ────────────────────────────────────────────────────────────────────────────


def wait_for_second(request: HttpRequest, account: Account, back: str) -> None:
    """Remember whose password was right until the second step comes; nobody has signed in yet."""
    request.session.flush()
    request.session[PENDING] = {
        "account": account.pk,
        "hash": account.get_session_auth_hash(),
        "until": int(time.time()) + PATIENCE,
        "back": back,
        "wrong": 0,
    }
    request.session.set_expiry(PATIENCE)


def pending(request: HttpRequest) -> Account | None:
    """Whose second step is awaited. Nobody's after a while, or once the password or more has changed."""
    kept = request.session.get(PENDING)
    if not isinstance(kept, dict) or kept["until"] < time.time() or kept["wrong"] >= MOST_WRONG:
        return None
    account = Account.objects.filter(pk=kept["account"]).first()
    if account is None or not is_inside(account):
        return None
    return account if account.get_session_auth_hash() == kept["hash"] else None


def by_code(request: HttpRequest, account: Account, said: str) -> str:
    """Which second step ``said`` is right for; nothing where it is wrong or there were too many."""
    return _second(request, account, lambda: factors.right(account, said))


def by_passkey(request: HttpRequest, account: Account, origin: str, sent: str) -> str:
    """`by_code` for what a passkey signed. What it was asked counts once."""
    state = request.session.pop("passkey", None)
    if not isinstance(state, dict):
        return ""
    return _second(
        request,
        account,
        lambda: "passkey" if factors.right_passkey(account, origin, state, sent) else "",
    )


def _second(request: HttpRequest, account: Account, look: Callable[[], str]) -> str:
    begun = tries.begin_code(account)
    found = look() if begun.passes else ""
    if found:
        tries.succeeded(begun)
    else:
        request.session[PENDING] = {
            **request.session[PENDING],
            "wrong": request.session[PENDING]["wrong"] + 1,
        }
    return found


# ── in and out ───────────────────────────────────────────────────────────────────────────────────


def enter(request: HttpRequest, account: Account, way: str, *, second: bool) -> None:
    """Sign in: a new session, whatever was in the one before, and a row of the record."""
    request.session.flush()
    auth.login(request, account)
    request.session[SECOND] = second
    request.session[PROVEN] = int(time.time())
    request._viewer = None  # type: ignore[attr-defined]  who it is has just changed
    with transaction.atomic():
        subject = subject_of(account)
        body = {"step": "in", "way": way}
        record.append(Kind.SIGN_IN, actor=subject, subject=subject, body=body)


def lacks_second(account: Account, *, second: bool) -> bool:
    """Whether an account's seats wait for a second step."""
    return settings.SAYSO_SECOND_STEP and not second and account.sittings.exists()


def is_fresh(request: HttpRequest) -> bool:
    """Whether whoever has signed in showed a moment ago that it is them."""
    return request.session.get(PROVEN, 0) > time.time() - FRESH


def prove(request: HttpRequest, account: Account, password: str) -> bool:
    """Whether ``password`` is the account's, so that its sign-in may be changed."""
    begun = tries.begin(tries.place_of(request), account.email, account)
    usable = is_password_usable(account.password)
    right = check_password(password, account.password if usable else _nobodys())
    if not (begun.passes and usable and right):
        return False
    tries.succeeded(begun)
    request.session[PROVEN] = int(time.time())
    return True


def give_second(request: HttpRequest) -> None:
    """Let a session count as sure: its owner has just set a second step up."""
    request.session.cycle_key()
    request.session[SECOND] = True


@transaction.atomic
def change_password(account: Account, password: str) -> None:
    """From now on an account opens with ``password``; every session it has ends."""
    account.set_password(password)
    account.generation += 1
    account.save(update_fields=["password", "generation"])
    account.invitations.all().delete()
    subject = subject_of(account)
    record.append(Kind.RIGHTS, actor=subject, subject=subject, body={"step": "password"})


@transaction.atomic
def leave_everywhere(account: Account) -> None:
    """End every session of one's own."""
    account.generation += 1
    account.save(update_fields=["generation"])
    subject = subject_of(account)
    record.append(Kind.RIGHTS, actor=subject, subject=subject, body={"step": "signed_out"})


@transaction.atomic
def take_second_away(account: Account, *, by: Viewer) -> None:
    """Forget somebody's second steps: they lost them. Their sessions end. Raises `NotAllowed`."""
    require(by, Act.LET_IN)
    account.factors.all().delete()
    account.generation += 1
    account.save(update_fields=["generation"])
    body = {"step": "factors_removed"}
    record.append(Kind.RIGHTS, actor=actor_of(by), subject=subject_of(account), body=body)


def turned_away(request: HttpRequest) -> None:
    """Let the record count somebody whom the company's service knows and we do not."""
    tries.begin(tries.place_of(request), "", None)
