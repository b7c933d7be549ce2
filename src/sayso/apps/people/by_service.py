"""Who somebody is whom the company's sign-in service vouches for, and which seats its groups give."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.conf import settings
from django.db import transaction

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.gate import is_inside
from sayso.apps.people.models import Account, Identity, Sitting
from sayso.apps.people.services import now, subject_of
from sayso.apps.record import services as record
from sayso.engine.ledger import Kind
from sayso.engine.person import Person
from sayso.engine.rights import Seat

ACTOR = "sign_in_service"
"""The service's name in the record."""


@transaction.atomic
def account_of(said: Mapping[str, Any]) -> Account | None:
    """The account of whom verified claims are about; ``None`` for nobody whom we know.

    By what the service calls them for ever, where they came before; else by their verified address of
    e-mail, which has to be an account's or that of somebody in the directory. An account that is
    linked already is not opened by an address: addresses change hands.
    """
    issuer, subject = settings.SAYSO_OIDC_ISSUER, said["sub"]
    linked = (
        Identity.objects.filter(issuer=issuer, subject=subject).select_related("account").first()
    )
    if linked is not None:
        return linked.account if is_inside(linked.account) else None
    email = said.get("email")
    if said.get("email_verified") is not True or not isinstance(email, str) or not email:
        return None
    account = _with_address(email.strip().lower())
    if account is None or not is_inside(account):
        return None
    if account.identities.filter(issuer=issuer).exists():
        return None
    Identity.objects.create(account=account, issuer=issuer, subject=subject)
    _tell(account, {"step": "linked"})
    return account


def _with_address(email: str) -> Account | None:
    """The account with this address; made, where it is that of somebody who works here."""
    account = Account.objects.filter(email=email).first()
    if account is not None:
        return account
    found = [each for each in guidelines.company().people if each.email.strip().lower() == email]
    if len(found) != 1 or _has_left(found[0]):
        return None
    theirs = Account.objects.filter(person=found[0].id).first()
    if theirs is not None:
        return theirs  # the directory has a new address for them
    account = Account(email=email, person=found[0].id, made=now())
    account.set_unusable_password()
    account.save()
    _tell(account, {"step": "let_in"})
    return account


def _has_left(person: Person) -> bool:
    return person.status_at(guidelines.now()) == "leaver"


@transaction.atomic
def seat(account: Account, groups: Collection[str]) -> None:
    """Give an account the seats of its groups, and take those whose group it is in no more.

    Seats that a person gave stay: they are not the service's to take.
    """
    wanted = {
        Seat(name): group for group, name in settings.SAYSO_OIDC_GROUPS.items() if group in groups
    }
    there = {Seat(each.seat): each for each in account.sittings.select_for_update()}
    for lost in sorted(there.keys() - wanted.keys()):
        if there[lost].group:
            there[lost].delete()
            _tell(account, {"step": "seat_taken", "seat": lost.value})
    for gained in sorted(wanted.keys() - there.keys()):
        Sitting.objects.create(account=account, seat=gained.value, group=wanted[gained])
        _tell(account, {"step": "seat_given", "seat": gained.value})


def groups_of(said: Mapping[str, Any]) -> frozenset[str]:
    """The groups that claims name: a list of texts, or one; none where there is something else."""
    groups = said.get(settings.SAYSO_OIDC_GROUP_CLAIM)
    if isinstance(groups, str):
        return frozenset((groups,))
    if not isinstance(groups, list):
        return frozenset()
    return frozenset(each for each in groups if isinstance(each, str))


def _tell(account: Account, body: Mapping[str, str]) -> None:
    record.append(Kind.RIGHTS, actor=ACTOR, subject=subject_of(account), body=body)
