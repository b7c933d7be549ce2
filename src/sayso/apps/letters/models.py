"""When somebody last got a letter, and of what: so that nobody is told the same twice."""

from __future__ import annotations

from django.db import models

from sayso.apps.people.models import Account


class Letter(models.Model):
    """The last letter to an account; ``told`` is a digest of what stood in it."""

    account = models.OneToOneField(
        Account, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    told = models.CharField(max_length=64, blank=True)
    sent = models.BigIntegerField(default=0)

    class Meta:
        """One a person."""

        db_table = "letter"

    def __str__(self) -> str:
        return f"letter to {self.account}"
