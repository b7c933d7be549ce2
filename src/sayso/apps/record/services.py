"""What changes the record: a row is added, a payload erased, a checkpoint signed.

Everything is called within the caller's transaction, beside the change that it tells of: either both
are there afterwards or neither.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable

from django.db import connection, transaction

from sayso.apps.record import keys, queries
from sayso.apps.record.models import Ledger, Payload, Pseudonym, Row
from sayso.engine import checkpoint, ledger
from sayso.engine.ledger import Body, Kind


class NoTransaction(Exception):
    """A row was to be added outside a transaction: it could be there without what it tells of."""


class NotBegun(Exception):
    """There is no ledger yet; `sayso.apps.store.opening.ready` begins it."""


def begin() -> bytes:
    """Begin the ledger where there is none yet, and say which installation it is of."""
    with transaction.atomic():
        heading = Ledger.objects.first()
        if heading is None:
            heading = Ledger.objects.create(
                installation=secrets.token_bytes(ledger.INSTALLATION), began=_now()
            )
    return bytes(heading.installation)


def append(
    kind: Kind, *, actor: str, subject: str, body: Body, content: bytes | None = None
) -> ledger.Row:
    """Add a row to the end of the chain, and give it back as it stands there.

    ``actor`` is a pseudonym (`pseudonym`) or the name of a part of Sayso, ``subject`` the name of a
    thing, ``body`` names, numbers and digests. What people wrote, and who they are, is ``content``:
    it stands beside the chain, which keeps a salted digest of it, and may be erased.

    Whoever adds a row waits for the one before to be committed, and holds up the next: add it last.
    Raises `NoTransaction`, `NotBegun`, and `ledger.NotCanonical` where the body holds words.
    """
    if not connection.in_atomic_block:
        message = "add the row in the transaction of what it tells of"
        raise NoTransaction(message)
    heading = Ledger.objects.select_for_update().first()  # the queue; SQLite has one writer anyway
    if heading is None:
        message = "the ledger has not begun"
        raise NotBegun(message)
    last = Row.objects.order_by("-number").values_list("number", "hash").first()
    number, previous = last or (0, ledger.genesis(bytes(heading.installation)))
    salt = b"" if content is None else secrets.token_bytes(ledger.SALT)
    payload = b"" if content is None else ledger.sealed(salt, content)
    made = ledger.row(bytes(previous), number + 1, _now(), kind, actor, subject, body, payload)
    Row.objects.bulk_create([Row(**made._asdict())])
    if content is not None:
        Payload.objects.bulk_create([Payload(row_id=made.number, salt=salt, content=content)])
    return made


def turn() -> None:
    """Wait until nobody else adds a row, and let nobody until this transaction ends.

    For whoever looks something up and then writes what nobody else may have written meanwhile.
    Raises `NotBegun`.
    """
    if Ledger.objects.select_for_update().first() is None:
        message = "the ledger has not begun"
        raise NotBegun(message)


def pseudonym(person: str) -> str:
    """The name under which ``person`` stands in the chain: chance, the same until forgotten."""
    found, _ = Pseudonym.objects.get_or_create(
        person=person, defaults={"token": f"p:{secrets.token_hex(16)}"}
    )
    return found.token


def erase(numbers: Iterable[int], *, actor: str) -> int:
    """Erase the payloads of these rows, and add a row that says so; how many there were.

    The rows stay and the chain still verifies.
    """
    chosen = Payload.objects.filter(row_id__in=list(numbers))
    return _erased(sorted(chosen.values_list("row_id", flat=True)), actor)


def forget(person: str, *, actor: str) -> int:
    """Erase who ``person`` was: the pseudonym, and the payloads of every row that names it.

    How many payloads there were. Rows about the person stay, and nobody can tell whose they are.
    """
    token = Pseudonym.objects.filter(person=person).values_list("token", flat=True).first()
    if token is None:
        return 0
    rows = Row.objects.filter(actor=token) | Row.objects.filter(subject=token)
    numbers = Payload.objects.filter(row__in=rows).values_list("row_id", flat=True)
    count = _erased(sorted(numbers), actor, always=True)
    Pseudonym.objects.filter(token=token).delete()
    return count


PORTION = 500
"""Rows told of in one row about erasure."""


def _erased(numbers: list[int], actor: str, *, always: bool = False) -> int:
    portions = [numbers[at : at + PORTION] for at in range(0, len(numbers), PORTION)]
    for portion in portions or ([[]] if always else []):
        Payload.objects.filter(row_id__in=portion).delete()
        append(Kind.ERASURE, actor=actor, subject="ledger", body={"rows": portion})
    return len(numbers)


def sign() -> str:
    """Follow the whole ledger, sign where it ends, keep the checkpoint in the data folder, give it.

    Raises `ledger.Broken` where the ledger does not hold: that is never signed.
    """
    chain = queries.follow(queries.checkpoints_kept())
    told = checkpoint.Checkpoint(chain.installation, chain.number, chain.hash, _now())
    note = checkpoint.signed(told, keys.secret())
    keys.keep(note, told)
    return note


def _now() -> int:
    """The true time, also where a demo pretends another: what happened is no demo."""
    return time.time_ns() // 1000
