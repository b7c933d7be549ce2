"""The guideline in the house: files by their digest, versions made of them.

A version is a whole company folder. Nothing in it is ever changed: another folder is another version.
"""

from __future__ import annotations

from django.db import models


class File(models.Model):
    """The bytes of one file, by their SHA-256: versions share what they have in common."""

    digest = models.CharField(primary_key=True, max_length=64)
    content = models.BinaryField()

    class Meta:
        """Kept as long as a version holds it."""

        db_table = "guideline_file"

    def __str__(self) -> str:
        return self.digest


class Version(models.Model):
    """One folder that was loaded, and what became of it.

    ``digest`` is the folder's own (`sayso.engine.digest`), ``loaded`` and ``approved`` are microseconds
    since 1970, by whose pseudonyms in the record.
    """

    number = models.AutoField(primary_key=True)
    digest = models.CharField(max_length=64)
    name = models.CharField(max_length=100, blank=True)
    """What the guideline calls itself (``version: 3.2``)."""
    loaded = models.BigIntegerField()
    loaded_by = models.CharField(max_length=128)
    approved = models.BigIntegerField(null=True)
    approved_by = models.CharField(max_length=128, blank=True)
    timezone = models.CharField(max_length=64, default="UTC")
    force_from = models.DateTimeField(null=True, db_index=True)
    """On the company's own clock; empty until it is approved."""
    withdrawn = models.BooleanField(default=False)

    class Meta:
        """In the order in which they came."""

        db_table = "guideline_version"

    def __str__(self) -> str:
        return f"version {self.number}"


class Part(models.Model):
    """A file of a version, by its path in the folder."""

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="parts")
    path = models.CharField(max_length=300)
    file = models.ForeignKey(File, on_delete=models.PROTECT, related_name="parts")

    class Meta:
        """One file a path."""

        db_table = "guideline_part"
        constraints = (models.UniqueConstraint(fields=["version", "path"], name="part_once"),)

    def __str__(self) -> str:
        return self.path
