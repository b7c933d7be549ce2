"""How often one may try to sign in, and how refused tries get into the record.

Ten tries a minute for each place they come from and each account that is tried, whether or not there
is such an account. A try is written down before it is looked at, so that many at once are counted too,
and in the same way whatever comes of it, so that it takes the same time.
"""

from __future__ import annotations

import hmac
from collections import Counter
from typing import NamedTuple

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest

from sayso.apps.people.models import Account, Try
from sayso.apps.people.services import now, subject_of
from sayso.apps.record import services as record
from sayso.engine.ledger import Kind

MINUTE = 60 * 1_000_000
MOST = 10
"""Tries a minute."""
MOST_CODES = 20
"""Wrong numbers of the second step an hour: there are only a million of them."""
HOUR = 60 * MINUTE
GRACE = 5_000_000
"""How long a minute that is over waits for tries that are still being written down."""
UNKNOWN = "account:unknown"
"""Stands in the record for whatever was typed that is no account of ours."""


class Begun(NamedTuple):
    """A try that was written down; ``passes`` unless there were too many."""

    rows: tuple[int, ...]
    passes: bool


def begin(place: str, name: str, account: Account | None) -> Begun:
    """Write down that somebody at ``place`` tries ``name``, which is ``account``'s or nobody's."""
    at = now()
    keys = (_key("place", place), _key("name", name))
    with transaction.atomic():
        settle(at)
        _take_turns(keys)
        passes = all([_passed(key, at - MINUTE) < MOST for key in keys])  # noqa: C419  both are asked
        rows = [_written(key, account, at, passes, told_by=keys[1]) for key in keys]
    return Begun(tuple(rows), passes)


def begin_code(account: Account) -> Begun:
    """Write down that somebody who knows the password tries the second step."""
    at, key = now(), _key("code", str(account.pk))
    with transaction.atomic():
        settle(at)
        _take_turns((key,))
        passes = _passed(key, at - MINUTE) < MOST and _passed(key, at - HOUR) < MOST_CODES
        row = _written(key, account, at, passes, told_by=key, lasts=HOUR)
    return Begun((row,), passes)


def succeeded(begun: Begun) -> None:
    """Forget a try: it was none of those that are counted."""
    Try.objects.filter(pk__in=begun.rows).delete()


def settle(at: int) -> None:
    """Put the refused tries of minutes that are over into the record: a row a minute and account.

    Called within a transaction, by every try; what was refused last waits for the next one.
    """
    over = (at - GRACE) // MINUTE * MINUTE
    if Try.objects.filter(to_tell=True, time__lt=over).exists():
        record.turn()  # first, as everybody who adds a row: two who wait for each other wait for ever
    rows = list(
        Try.objects.filter(to_tell=True, time__lt=over)
        .select_for_update()
        .order_by("id")
        .values_list("id", "account_id", "time")
    )
    Try.objects.filter(pk__in=[pk for pk, _, _ in rows]).update(to_tell=False)
    Try.objects.filter(to_tell=False, until__lt=at).delete()
    tally = Counter((time // MINUTE, account) for _, account, time in rows)
    accounts = Account.objects.in_bulk({account for _, account in tally if account})
    for (minute, account), count in tally.items():
        subject = subject_of(accounts[account]) if account else UNKNOWN
        body = {"step": "refused", "count": count, "minute": minute}
        record.append(Kind.SIGN_IN, actor="sign_in", subject=subject, body=body)


def place_of(request: HttpRequest) -> str:
    """Where a request comes from.

    Behind proxies that one trusts it is what the first of them says; what a visitor writes into the
    header themselves stands before that and is not believed.
    """
    trusted = settings.SAYSO_PROXIES
    said = [each.strip() for each in request.headers.get("X-Forwarded-For", "").split(",")]
    if trusted and len(said) >= trusted and said[-trusted]:
        return said[-trusted]
    return request.META.get("REMOTE_ADDR", "")


def _key(kind: str, value: str) -> bytes:
    return hmac.digest(settings.SECRET_KEY.encode(), f"try/{kind}/{value}".encode(), "sha256")


def _passed(key: bytes, since: int) -> int:
    return Try.objects.filter(key=key, passed=True, time__gt=since).count()


def _written(
    key: bytes,
    account: Account | None,
    at: int,
    passes: bool,
    *,
    told_by: bytes,
    lasts: int = MINUTE,
) -> int:
    made = Try.objects.create(
        key=key,
        account=account,
        to_tell=key == told_by,
        passed=passes,
        time=at,
        until=at + lasts,
    )
    return made.pk


def _take_turns(keys: tuple[bytes, ...]) -> None:
    """Let tries with the same key be counted one after the other; SQLite has one writer anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for number in sorted(int.from_bytes(key[:8], "big", signed=True) for key in keys):
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])
