"""Addresses of referrals. A topic may stand in one, and never a word of a question."""

from django.urls import path

from sayso.apps.referrals import views

urlpatterns = [path("wer", views.wer, name="wer")]
