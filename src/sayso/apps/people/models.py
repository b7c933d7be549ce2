"""Who works here, change by change, and who may sign in.

Every table here is about somebody by name; the record beside it is not (``docs/record.md``). What an
entry of the directory says is an engine value (`sayso.engine.person`) as JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from sayso.engine.rights import Seat

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

LONGEST_ID = 200


class Accounts(BaseUserManager["Account"]):
    """Finds accounts. Addresses are kept in small letters: nobody signs in by capitals."""

    def get_by_natural_key(self, username: str | None) -> Account:
        """The account with this address. Raises ``Account.DoesNotExist``."""
        return self.get(email=(username or "").strip().lower())


class Account(AbstractBaseUser):
    """What somebody signs in with. Whom it belongs to is ``person``, an id of the directory.

    An account without a person is that of somebody from outside who looks after the machine. Raising
    ``generation`` ends all its sessions. Whether it may still sign in, the directory says too:
    see `sayso.apps.people.gate.viewer_of`.
    """

    email = models.EmailField(unique=True, max_length=254)
    person = models.CharField(max_length=LONGEST_ID, unique=True, null=True, blank=True)
    language = models.CharField(max_length=8, blank=True)
    is_active = models.BooleanField(default=True)
    made = models.BigIntegerField()
    generation = models.PositiveIntegerField(default=0)

    objects: ClassVar[Accounts] = Accounts()
    if TYPE_CHECKING:
        sittings: RelatedManager[Sitting]
        invitations: RelatedManager[Invitation]
        factors: RelatedManager[Factor]
        identities: RelatedManager[Identity]

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:  # pyright: ignore[reportIncompatibleVariableOverride]
        """One address, one account; one person, one account."""

        db_table = "account"

    def __str__(self) -> str:
        return f"account {self.pk}"  # addresses do not belong into logs

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        # Django's own, of the password, and of the generation: whoever leaves has no session left
        return f"{self.generation}:{super()._get_session_auth_hash(secret=secret)}"  # type: ignore[misc]


class Sitting(models.Model):
    """A seat that an account has. How it came and went is in the record."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="sittings")
    seat = models.CharField(max_length=20, choices=[(each.value, each.value) for each in Seat])
    group = models.CharField(max_length=200, blank=True)
    """The group of the sign-in service that gave it; empty where a person did."""

    class Meta:
        """Once each."""

        db_table = "sitting"
        constraints = (models.UniqueConstraint(fields=["account", "seat"], name="sitting_once"),)

    def __str__(self) -> str:
        return f"{self.seat} of {self.account}"


class Invitation(models.Model):
    """A link that lets somebody set how they sign in, once. The link itself is nowhere: only its digest."""

    digest = models.BinaryField(max_length=32, unique=True)
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="invitations")
    until = models.BigIntegerField()

    class Meta:
        """Deleted when it is used."""

        db_table = "invitation"

    def __str__(self) -> str:
        return f"invitation of {self.account}"


class Factor(models.Model):
    """A second step that an account has: an app that shows numbers, a passkey, or one code on paper."""

    APP, PASSKEY, CODE = "app", "passkey", "code"

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="factors")
    kind = models.CharField(
        max_length=10, choices=[(APP, APP), (PASSKEY, PASSKEY), (CODE, CODE)], db_index=True
    )
    name = models.CharField(max_length=60, blank=True)
    """What its owner calls a passkey."""
    data = models.BinaryField(max_length=4000)
    """The secret of an app, the public key of a passkey, the digest of a code."""
    counter = models.BigIntegerField(default=0)
    """The last that was used: the half minute of an app, the count of a passkey. None comes twice."""
    made = models.BigIntegerField()
    used = models.BigIntegerField(null=True)

    class Meta:
        """A code is deleted when it is used."""

        db_table = "factor"
        constraints = (
            models.UniqueConstraint(
                fields=["account"], condition=models.Q(kind="app"), name="factor_one_app"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} of {self.account}"


class Identity(models.Model):
    """Who an account is at the company's sign-in service."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="identities")
    issuer = models.CharField(max_length=400)
    subject = models.CharField(max_length=255)
    """What the service calls it, for ever; addresses of e-mail change hands (OpenID Connect Core, 5.7)."""

    class Meta:
        """One at each service, and nobody else's."""

        db_table = "identity"
        constraints = (
            models.UniqueConstraint(fields=["issuer", "subject"], name="identity_once"),
            models.UniqueConstraint(fields=["account", "issuer"], name="identity_one_each"),
        )

    def __str__(self) -> str:
        return f"identity of {self.account}"


class Try(models.Model):
    """A try to sign in that has not succeeded. Gone when the record has counted it, minutes later."""

    key = models.BinaryField(max_length=32)
    """A keyed digest of where it came from, or of what was typed: neither stands here."""
    account = models.ForeignKey(Account, null=True, on_delete=models.CASCADE, related_name="+")
    to_tell = models.BooleanField()
    """Whether the record has yet to count it; a try has several keys and is counted by one."""
    passed = models.BooleanField()
    """Whether it was looked at; what is beyond the rate is not, and does not make it last longer."""
    time = models.BigIntegerField()
    until = models.BigIntegerField()
    """How long it counts for the rate."""

    class Meta:
        """Found by its key and its age."""

        db_table = "sign_in_try"
        indexes = (
            models.Index(fields=["key", "time"], name="try_key"),
            models.Index(fields=["to_tell", "until"], name="try_over"),
        )

    def __str__(self) -> str:
        return f"try {self.pk}"


class Change(models.Model):
    """One change of the directory: a file, a service of sign-in, a person's hand, or the undoing of one."""

    number = models.AutoField(primary_key=True)
    time = models.BigIntegerField()
    actor = models.CharField(max_length=128)
    source = models.CharField(max_length=20)
    undoes = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="undone_by"
    )

    class Meta:
        """In the order in which they came."""

        db_table = "directory_change"

    def __str__(self) -> str:
        return f"change {self.number}"


class Entry(models.Model):
    """What the directory says of one person or absence since a change; empty: that it is gone."""

    change = models.ForeignKey(Change, on_delete=models.PROTECT, related_name="entries")
    kind = models.CharField(max_length=10, choices=[("person", "person"), ("absence", "absence")])
    key = models.CharField(max_length=LONGEST_ID)
    place = models.IntegerField(default=0)
    """Where it stands in its file."""
    values = models.TextField(blank=True)

    class Meta:
        """Once a change."""

        db_table = "directory_entry"
        constraints = (
            models.UniqueConstraint(fields=["kind", "key", "change"], name="entry_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} in {self.change}"
