"""Tells Django that this app is there."""

from django.apps import AppConfig


class Record(AppConfig):
    """Who decided what, on which version."""

    name = "sayso.apps.record"
