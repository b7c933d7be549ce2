"""Addresses of people. None carries a name: a person is an id of the directory."""

from django.urls import path

from sayso.apps.people import directory_views, views

urlpatterns = [
    path("anmelden", views.sign_in, name="sign_in"),
    path("abmelden", views.sign_out, name="sign_out"),
    path("personen", directory_views.people, name="people"),
    path("personen/neu", directory_views.new, name="person_new"),
    path("personen/datei", directory_views.file, name="people_file"),
    path("personen/aenderungen", directory_views.changes, name="people_changes"),
    path("personen/aenderungen/<int:number>/zurueck", directory_views.undo, name="people_undo"),
    path("personen/<str:key>", directory_views.person, name="person"),
    path("personen/<str:key>/einladen", directory_views.invite, name="invite"),
    path("personen/<str:key>/aemter", directory_views.seats, name="seats"),
    path("personen/<str:key>/abmelden", directory_views.end_sessions, name="end_sessions"),
]
