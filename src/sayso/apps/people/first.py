"""The first who comes, by whoever holds the machine: a link that is valid a day and opens once."""

from __future__ import annotations

from django.contrib.auth.hashers import is_password_usable
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import services, signing_in
from sayso.apps.people.models import Account
from sayso.engine.rights import OPERATOR, Seat


@transaction.atomic
def administrator(email: str) -> str:
    """The secret of a link for an administrator, new or old: their second steps are forgotten."""
    address = email.strip().lower()
    same = [each.id for each in guidelines.company().people if each.email.lower() == address]
    person = same[0] if len(same) == 1 else ""
    secret = services.invite(
        email, person=person, seats=[Seat.ADMINISTRATOR], lasts=services.DAY, by=OPERATOR
    )
    account = Account.objects.get(email=email.strip().lower())
    if account.factors.exists():
        signing_in.take_second_away(account, by=OPERATOR)
    return secret


def begin() -> str:
    """Where nobody can sign in yet: the secret of a link for the very first. Else nothing.

    Called before the site is served; what old sessions left is cleared away as well.
    """
    SessionStore.clear_expired()
    if not nobody_can():
        return ""
    return administrator(services.UNNAMED)


def nobody_can() -> bool:
    """Whether nobody has set a password yet, nor come by the company's service, nor was invited."""
    others = Account.objects.exclude(email=services.UNNAMED)
    if others.filter(identities__isnull=False).exists():
        return False
    if any(map(is_password_usable, Account.objects.values_list("password", flat=True))):
        return False
    return not others.filter(invitations__until__gt=services.now()).exists()
