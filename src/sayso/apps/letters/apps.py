"""Tells Django that this app is there."""

from django.apps import AppConfig


class Letters(AppConfig):
    """Once a day at most, what waits for somebody."""

    name = "sayso.apps.letters"
