"""What changes who works here and who may do what: each in one transaction, with its row of the record.

Every service asks ``engine/rights.py`` for itself: a page, a command and a job are told the same.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256
from typing import Literal

from django.db import transaction
from msgspec import json

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import queries
from sayso.apps.people.gate import is_inside
from sayso.apps.people.models import Account, Change, Entry, Invitation, Sitting
from sayso.apps.record import services as record
from sayso.engine import notation
from sayso.engine.ledger import Kind
from sayso.engine.person import Absence, Person
from sayso.engine.rights import Act, Seat, Viewer, may

Source = Literal["folder", "file", "hand", "service", "undo", "erasure"]
FOR_GOOD = ("folder", "erasure")
"""Changes that are not taken back: before the first there was nothing, and what is erased is gone."""
HOUR = 3600 * 1_000_000
DAY = 24 * HOUR
"""Microseconds."""
INVITED_FOR = 7 * DAY
UNNAMED = "first@sayso.invalid"
"""The account of the link that the very first start prints, until whoever opens it gives an address."""


class NotAllowed(Exception):
    """Somebody asked for what they may not do; no page offers it."""


class Behind(Exception):
    """The directory changed since it was looked at: look again before you change it."""


def require(by: Viewer, act: Act, owners: Collection[str] = ()) -> None:
    """Raises `NotAllowed` unless ``by`` may do ``act``."""
    if not may(by, act, owners):
        raise NotAllowed(act)


def actor_of(by: Viewer) -> str:
    """The name under which ``by`` stands in the record."""
    if by.operator:
        return "operator"
    return record.pseudonym(by.person) if by.person else f"account:{by.account}"


# ── the directory ────────────────────────────────────────────────────────────────────────────────


@transaction.atomic
def change_directory(
    people: Sequence[Person],
    absences: Sequence[Absence],
    *,
    seen: int,
    by: Viewer,
    source: Source,
    undoes: int | None = None,
) -> int:
    """Let the directory say ``people`` and ``absences`` from now on; the number of the change.

    Only what differs is kept; 0 where nothing does. The company must load with them, now and with every
    version that is to take force. Raises `NotAllowed`, `Behind` where there was another change since
    ``seen``, and `folder.FolderError` with everything that is wrong.
    """
    require(by, Act.CHANGE_PEOPLE)
    if _locked_latest() != seen:
        raise Behind
    before = guidelines.company()
    changed = [
        *_differing(queries.PERSON, before.people, people),
        *_differing(queries.ABSENCE, before.absences, absences),
    ]
    if not changed:
        return 0
    for files in guidelines.files_to_come():
        folder.load_files(files | notation.write_directory(files, tuple(people), tuple(absences)))
    if not seen:
        _take_over(before.people, before.absences)
    actor = actor_of(by)
    change = Change.objects.create(time=now(), actor=actor, source=source, undoes_id=undoes)
    for entry in changed:
        entry.change = change
    Entry.objects.bulk_create(changed, batch_size=500)
    there = sum(bool(each.values) for each in changed)
    body = {"changed": there, "gone": len(changed) - there, "source": source, "undoes": undoes}
    record.append(Kind.PERSON, actor=actor, subject=f"directory:{change.number}", body=body)
    guidelines.look_again()
    return change.number


@transaction.atomic
def undo(number: int, *, by: Viewer) -> int:
    """Take a change of the directory back: whatever it changed says again what it said before.

    What other changes did stays, and what they did to the same people after it too, as long as the
    company loads. The number of the new change. Raises as `change_directory`, and ``Change.DoesNotExist`` where there is none to take back.
    """
    require(by, Act.CHANGE_PEOPLE)
    change = Change.objects.exclude(source__in=FOR_GOOD).get(number=number)
    seen = _locked_latest()
    if _rests_on_what_was_erased(change):
        raise Change.DoesNotExist
    was, is_ = queries.state_at(number - 1), queries.state_at(seen)
    for kind, key in Entry.objects.filter(change=change).values_list("kind", "key"):
        if (kind, key) in was:
            is_[kind, key] = was[kind, key]
        else:
            is_.pop((kind, key), None)
    people, absences = queries.told(is_)
    return change_directory(people, absences, seen=seen, by=by, source="undo", undoes=number)


def _rests_on_what_was_erased(change: Change) -> bool:
    """Whether what somebody's entry said before this change was erased: it cannot be said again."""
    for kind, key in Entry.objects.filter(change=change).values_list("kind", "key"):
        earlier = Entry.objects.filter(kind=kind, key=key, change_id__lt=change.pk)
        last = earlier.order_by("-change_id").values_list("values", flat=True).first()
        if last == queries.ERASED and not key.startswith(f"{queries.ERASED}:"):
            return True
    return False


def _locked_latest() -> int:
    """The last change; nobody else adds one before this transaction ends."""
    record.turn()  # a lock on the last change would not see one that came meanwhile
    guidelines.look_again()
    return queries.latest_change()


def _take_over(people: Sequence[Person], absences: Sequence[Absence]) -> None:
    """The first change of all: what the folder says, so that every later one can be undone."""
    change = Change.objects.create(time=now(), actor="folder", source="folder")
    entries = [
        *_differing(queries.PERSON, (), people),
        *_differing(queries.ABSENCE, (), absences),
    ]
    for entry in entries:
        entry.change = change
    Entry.objects.bulk_create(entries, batch_size=500)


def _differing(
    kind: str, before: Iterable[Person | Absence], after: Iterable[Person | Absence]
) -> list[Entry]:
    """An entry for each thing that came, changed or went."""
    old = {_key(each): (at, each) for at, each in enumerate(before)}
    new = {_key(each): (at, each) for at, each in enumerate(after)}
    written = [
        Entry(kind=kind, key=key, place=at, values=json.encode(each).decode())
        for key, (at, each) in new.items()
        if old.get(key, (0, None))[1] != each
    ]
    gone = [
        Entry(kind=kind, key=key, place=old[key][0], values="") for key in old.keys() - new.keys()
    ]
    return written + gone


def _key(each: Person | Absence) -> str:
    """What an entry is known by; an absence without a name by whose it is and when it begins."""
    if isinstance(each, Person) or each.id:
        return each.id
    return f"{each.person}@{json.encode(each.from_).decode()}"


# ── accounts ─────────────────────────────────────────────────────────────────────────────────────


@transaction.atomic
def invite(
    email: str,
    *,
    person: str = "",
    seats: Collection[Seat] = (),
    lasts: int = INVITED_FOR,
    by: Viewer,
) -> str:
    """Make an account, or find it, and give the secret of a link that opens it once.

    Whoever was invited before gets a new link, and the old one ends; an address that changed is changed.
    ``lasts`` in microseconds. Raises `NotAllowed`, and `AddressTaken` where somebody else signs in with
    this address.
    """
    require(by, Act.LET_IN)
    if seats:
        require(by, Act.GIVE_SEAT)
    account = _account(email.strip().lower(), person)
    give_seats(account, seats, by=by)
    account.invitations.all().delete()
    secret = secrets.token_urlsafe(32)
    digest = sha256(secret.encode()).digest()
    Invitation.objects.create(digest=digest, account=account, until=now() + lasts)
    record.append(
        Kind.RIGHTS, actor=actor_of(by), subject=subject_of(account), body={"step": "invited"}
    )
    return secret


def _account(email: str, person: str) -> Account:
    """The account of this person, or of whoever has this address and is no person; made where missing."""
    same = Account.objects.filter(email=email)
    if (
        person
    ):  # whoever looked after the house before they stood in the directory becomes that person
        account = Account.objects.filter(person=person).first() or same.filter(person=None).first()
    else:
        account = same.first()
    if Account.objects.filter(email=email).exclude(pk=account.pk if account else None).exists():
        raise AddressTaken
    if account is None:
        account = Account(email=email, person=person or None, made=now())
        account.set_unusable_password()
    account.email, account.person = email, person or account.person
    account.save()
    return account


class AddressTaken(Exception):
    """Two people with one address: they could not be told apart when they sign in."""


def invited(secret: str) -> Account | None:
    """The account that a link opens; ``None`` for one that is over, used, or was never given."""
    digest = sha256(secret.encode()).digest()
    found = Invitation.objects.select_related("account").filter(digest=digest, until__gt=now())
    invitation = found.first()
    return invitation.account if invitation and is_inside(invitation.account) else None


@transaction.atomic
def accept(secret: str, password: str, email: str = "") -> Account | None:
    """Use a link up: from now on its account opens with ``password``.

    ``email`` for the account of the very first link, which has no address yet. Raises ``IntegrityError``
    where another account has it.
    """
    account = invited(secret)
    # of two at once one deletes it
    if account is None or not account.invitations.all().delete()[0]:
        return None
    account.set_password(password)
    account.generation += 1
    if email and account.email == UNNAMED:
        account.email = email.strip().lower()
    account.save(update_fields=["password", "generation", "email"])
    subject = subject_of(account)
    record.append(Kind.RIGHTS, actor=subject, subject=subject, body={"step": "password"})
    return account


@transaction.atomic
def give_seats(account: Account, seats: Iterable[Seat], *, by: Viewer) -> None:
    """Give an account these seats beside those it has. Raises `NotAllowed`."""
    there = set(account.sittings.values_list("seat", flat=True))
    for seat in seats:
        if seat in there:
            continue
        require(by, Act.GIVE_SEAT)
        Sitting.objects.create(account=account, seat=seat.value)
        body = {"step": "seat_given", "seat": seat.value}
        record.append(Kind.RIGHTS, actor=actor_of(by), subject=subject_of(account), body=body)


@transaction.atomic
def take_seat(account: Account, seat: Seat, *, by: Viewer) -> None:
    """Take a seat from an account. Raises `NotAllowed`, and `LastAdministrator`."""
    require(by, Act.GIVE_SEAT)
    record.turn()
    if seat is Seat.ADMINISTRATOR and not others_let_in(account):
        raise LastAdministrator
    if account.sittings.filter(seat=seat.value).delete()[0]:
        body = {"step": "seat_taken", "seat": seat.value}
        record.append(Kind.RIGHTS, actor=actor_of(by), subject=subject_of(account), body=body)


def others_let_in(account: Account) -> bool:
    """Whether somebody else than ``account`` can let people in: works here, and can sign in."""
    others = Account.objects.filter(sittings__seat=Seat.ADMINISTRATOR).exclude(pk=account.pk)
    return any(
        is_inside(each) and (each.has_usable_password() or each.identities.exists())
        for each in others
    )


class LastAdministrator(Exception):
    """Nobody would be left who can let people in: give the seat to somebody else first."""


@transaction.atomic
def end_sessions(account: Account, *, by: Viewer) -> None:
    """Sign an account out everywhere. Raises `NotAllowed`."""
    require(by, Act.LET_IN)
    account.generation += 1
    account.save(update_fields=["generation"])
    body = {"step": "signed_out"}
    record.append(Kind.RIGHTS, actor=actor_of(by), subject=subject_of(account), body=body)


def subject_of(account: Account) -> str:
    """The name of an account in the record: its person's pseudonym, or a number."""
    return record.pseudonym(account.person) if account.person else f"account:{account.pk}"


def now() -> int:
    """Microseconds since 1970, by the machine's clock."""
    return time.time_ns() // 1000
