"""When the house was last tended. Whoever tends it holds this row, so that nobody else does."""

from __future__ import annotations

from django.db import models


class Tending(models.Model):
    """One row: the last time at which what was over its time was looked for."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    time = models.BigIntegerField(default=0)

    class Meta:
        """One house."""

        db_table = "tending"
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="tending_one"),)

    def __str__(self) -> str:
        return f"tended at {self.time}"
