"""Tells Django that this app is there."""

from django.apps import AppConfig
from django.contrib.auth.management import create_permissions
from django.contrib.contenttypes.management import create_contenttypes
from django.db.models.signals import post_migrate


class People(AppConfig):
    """Who works here, who may sign in, what they may do in the house."""

    name = "sayso.apps.people"

    def ready(self) -> None:
        """Leave Django's own permissions empty: rights are decided in one place, and it is not that."""
        post_migrate.disconnect(
            create_permissions, dispatch_uid="django.contrib.auth.management.create_permissions"
        )
        post_migrate.disconnect(create_contenttypes)
