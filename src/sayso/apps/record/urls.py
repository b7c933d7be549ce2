"""Addresses of the record."""

from django.urls import path

from sayso.apps.record import views

urlpatterns = [
    path("protokoll", views.record, name="record"),
    path("protokoll/pruefen", views.verify, name="record_verify"),
    path("protokoll/kontrollpunkt", views.checkpoint, name="record_checkpoint"),
    path("protokoll/abzug", views.export, name="record_export"),
]
