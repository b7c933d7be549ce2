"""Tells Django that this app is there."""

from django.apps import AppConfig


class Referrals(AppConfig):
    """Whom to ask."""

    name = "sayso.apps.referrals"
