"""What is asked of the record: its rows, whether they hold, the checkpoints that were signed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import chain

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from sayso.apps.record import keys
from sayso.apps.record.models import Ledger, Payload, Pseudonym, Row
from sayso.engine import checkpoint, ledger
from sayso.engine.checkpoint import Checkpoint, PublicKey
from sayso.engine.ledger import Broken, Fault

PORTION = 5_000
_ALL = (
    "SELECT number, time, kind, actor, subject, body, payload, previous, hash "
    "FROM ledger_row ORDER BY number"
)
GUARDS = {
    "sqlite": frozenset(
        {
            *("ledger_no_update", "ledger_no_delete", "ledger_once", "ledger_row_next"),
            *("ledger_row_no_update", "ledger_row_no_delete"),
            *("ledger_payload_no_update", "ledger_payload_once"),
        }
    ),
    "postgresql": frozenset(
        {
            *("ledger_no_change", "ledger_row_no_change", "ledger_payload_no_change"),
            *("ledger_no_truncate", "ledger_row_no_truncate", "ledger_row_next"),
        }
    ),
}
"""The triggers that the migrations make."""
_GUARDS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger%'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgname LIKE 'ledger%'"
    " AND NOT tgisinternal AND tgenabled IN ('O', 'A')",
}


def installation(using: str = DEFAULT_DB_ALIAS) -> bytes:
    """Which installation the ledger is of. Raises `Ledger.DoesNotExist` before it has begun."""
    return bytes(Ledger.objects.using(using).get().installation)


def public_key() -> PublicKey:
    """The key that checkpoints are signed with; made at first use."""
    return checkpoint.public_of(keys.secret(), installation())


@contextmanager
def rows(using: str = DEFAULT_DB_ALIAS) -> Iterator[Iterator[ledger.Row]]:
    """Every row, first to last, as it stood when the first was asked for.

    Read below Django's models, which would take twice as long as everything else; within a block,
    because a cursor that is left open on the server stays open until chance collects it.
    """
    # one statement of SQLite sees one moment by itself; a transaction would keep every writer waiting
    whole = nullcontext() if connections[using].vendor == "sqlite" else transaction.atomic(using)
    with whole, connections[using].chunked_cursor() as cursor:
        cursor.execute(_ALL)
        yield chain.from_iterable(iter(lambda: cursor.fetchmany(PORTION), []))


def follow(checkpoints: Sequence[Checkpoint] = (), using: str = DEFAULT_DB_ALIAS) -> ledger.Chain:
    """Follow the ledger to its end and hold it against the given checkpoints.

    Payloads that are there are held against their digests. Raises `Broken` at the first fault.
    """
    house = installation(using)
    found = ledger.Chain(house, checkpoint.marks(checkpoints, house))
    with rows(using) as each:
        found.follow(each)
    found.end()
    _follow_payloads(using)
    if guards(using) != GUARDS[connections[using].vendor]:
        raise Broken(Fault.UNGUARDED, found.number)
    return found


def guards(using: str = DEFAULT_DB_ALIAS) -> frozenset[str]:
    """The names of the ledger's triggers that are there and switched on."""
    with connections[using].cursor() as cursor:
        cursor.execute(_GUARDS[connections[using].vendor])
        return frozenset(name for (name,) in cursor.fetchall())


def checkpoints_kept() -> list[Checkpoint]:
    """Every checkpoint kept in the data folder.

    Raises `Broken` where one is not signed with our key, or is none.
    """
    notes = keys.kept()
    key = public_key() if notes else None
    try:
        return [checkpoint.checkpoint_of(note, key) for note in notes if key]
    except checkpoint.NoCheckpoint:
        raise Broken(Fault.FORGED, 0) from None


def _follow_payloads(using: str) -> None:
    each = (
        Payload.objects.using(using)
        .order_by("row_id")
        .values_list("row_id", "row__payload", "salt", "content")
    )
    last = 0
    while portion := list(each.filter(row_id__gt=last)[:PORTION]):
        last = portion[-1][0]
        _hold_payloads(portion)


def _hold_payloads(portion: Sequence[tuple[int, bytes, bytes, bytes]]) -> None:
    for number, digest, salt, content in portion:
        held = bytes(digest or b"")
        if len(bytes(salt)) != ledger.SALT or not ledger.same(
            ledger.sealed(bytes(salt), bytes(content)), held
        ):
            raise Broken(Fault.PAYLOAD, number)


@contextmanager
def exported() -> Iterator[Iterator[bytes]]:
    """The ledger as the pieces of a file that is verified without us."""
    house = installation()
    with rows() as each:
        yield ledger.exported(house, each)


def people_of(tokens: Iterable[str]) -> dict[str, str]:
    """Which people stand behind these pseudonyms, as far as anybody still knows."""
    known = Pseudonym.objects.filter(token__in=set(tokens))
    return dict(known.values_list("token", "person"))


def count() -> int:
    """How many rows there are."""
    return Row.objects.count()
