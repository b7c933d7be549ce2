"""Tells Django that this app is there."""

from django.apps import AppConfig


class Drafts(AppConfig):
    """Texts about to be posted."""

    name = "sayso.apps.drafts"
