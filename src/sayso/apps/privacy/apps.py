"""Tells Django that this app is there."""

from django.apps import AppConfig


class Privacy(AppConfig):
    """What is stored of people, and for how long."""

    name = "sayso.apps.privacy"
