"""Addresses of drafts. None of them ever carries a word of one."""

from django.urls import path

from sayso.apps.drafts import views

urlpatterns = [
    path("", views.ask, name="ask"),
    path("erinnerung", views.remind, name="remind"),
    path("kopie", views.clean, name="clean"),
]
