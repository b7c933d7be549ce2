"""Addresses of people. None carries a name: a person is an id of the directory."""

from django.urls import path

from sayso.apps.people import directory_views, own_views, service_views, views

urlpatterns = [
    path("anmelden", views.sign_in, name="sign_in"),
    path("abmelden", views.sign_out, name="sign_out"),
    path("zweiter-schritt", views.second_step, name="second_step"),
    path("einladung/<str:secret>", views.invitation, name="invitation"),
    path("anmelden/dienst", service_views.go, name="service"),
    path("anmelden/zurueck", service_views.came_back, name="service_back"),
    path("anmeldung", own_views.own_sign_in, name="own_sign_in"),
    path("anmeldung/passwort", own_views.own_password, name="own_password"),
    path("anmeldung/app", own_views.own_app, name="own_app"),
    path("anmeldung/app/neu", own_views.begin_app, name="begin_app"),
    path("anmeldung/passkey", own_views.own_passkey, name="own_passkey"),
    path("anmeldung/passkey/neu", own_views.begin_passkey, name="begin_passkey"),
    path("anmeldung/codes", own_views.codes, name="own_codes"),
    path("anmeldung/weg", own_views.remove, name="remove_factor"),
    path("anmeldung/ueberall-abmelden", own_views.leave_everywhere, name="leave_everywhere"),
    path("personen", directory_views.people, name="people"),
    path("personen/neu", directory_views.new, name="person_new"),
    path("personen/datei", directory_views.file, name="people_file"),
    path("personen/aenderungen", directory_views.changes, name="people_changes"),
    path("personen/aenderungen/<int:number>/zurueck", directory_views.undo, name="people_undo"),
    path("personen/<str:key>", directory_views.person, name="person"),
    path("personen/<str:key>/einladen", directory_views.invite, name="invite"),
    path("personen/<str:key>/aemter", directory_views.seats, name="seats"),
    path("personen/<str:key>/neu-beginnen", directory_views.forget_second, name="forget_second"),
    path("personen/<str:key>/abmelden", directory_views.end_sessions, name="end_sessions"),
]
