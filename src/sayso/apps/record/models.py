"""The ledger's tables. Triggers (in the migrations) refuse to change what is chained.

``engine/ledger.py`` says what a row is and hashes it; nothing is worked out here.
"""

from __future__ import annotations

from django.db import models

from sayso.engine import ledger


class Ledger(models.Model):
    """The one ledger of this installation."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    installation = models.BinaryField(max_length=ledger.INSTALLATION)
    began = models.BigIntegerField()

    class Meta:
        """One installation, one chain."""

        db_table = "ledger"
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="ledger_one"),)

    def __str__(self) -> str:
        return bytes(self.installation).hex()


class Row(models.Model):
    """One row of the chain; `ledger.Row` has the same fields and says what they are."""

    number = models.BigIntegerField(primary_key=True)
    time = models.BigIntegerField()
    kind = models.CharField(max_length=ledger.LONGEST_KIND)
    actor = models.CharField(max_length=ledger.LONGEST_ACTOR, db_index=True)
    subject = models.CharField(max_length=ledger.LONGEST_SUBJECT, db_index=True)
    body = models.TextField()
    payload = models.BinaryField(max_length=ledger.HASH)
    previous = models.BinaryField(max_length=ledger.HASH, unique=True)
    hash = models.BinaryField(max_length=ledger.HASH)

    class Meta:
        """No two rows follow the same one."""

        db_table = "ledger_row"

    def __str__(self) -> str:
        return f"{self.number} {self.kind}"


class Payload(models.Model):
    """What a row is about in words. It may be erased, with its salt; the chain still verifies."""

    row = models.OneToOneField(
        Row, on_delete=models.PROTECT, primary_key=True, related_name="+", db_column="number"
    )
    salt = models.BinaryField(max_length=ledger.SALT)
    content = models.BinaryField()

    class Meta:
        """Beside the chain, not in it."""

        db_table = "ledger_payload"

    def __str__(self) -> str:
        return f"{self.pk}"


class Pseudonym(models.Model):
    """Under which name a person stands in the chain. Without this row nobody knows who it was."""

    token = models.CharField(max_length=40, primary_key=True)
    person = models.CharField(max_length=200, unique=True)

    class Meta:
        """Erased with the person."""

        db_table = "ledger_pseudonym"

    def __str__(self) -> str:
        return self.token
