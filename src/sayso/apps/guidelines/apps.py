"""Tells Django that this app is there."""

from django.apps import AppConfig


class Guidelines(AppConfig):
    """The guideline in force."""

    name = "sayso.apps.guidelines"
