"""Addresses of people. None carries a name: a person is an id of the directory."""

from django.urls import path

from sayso.apps.people import views

urlpatterns = [
    path("anmelden", views.sign_in, name="sign_in"),
    path("abmelden", views.sign_out, name="sign_out"),
]
