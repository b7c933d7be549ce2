"""Addresses of what is stored of people."""

from django.urls import path

from sayso.apps.privacy import views

urlpatterns = [
    path("datenschutz", views.privacy, name="privacy"),
    path("ich", views.own, name="own"),
    path("ich/daten", views.own_data, name="own_data"),
    path("ich/loeschen", views.own_erase, name="own_erase"),
    path("ich/sprache", views.own_language, name="own_language"),
    path("personen/<str:key>/daten", views.person_data, name="person_data"),
    path("personen/<str:key>/daten.zip", views.person_export, name="person_export"),
    path("personen/<str:key>/loeschen", views.person_erase, name="person_erase"),
]
