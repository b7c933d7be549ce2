"""Addresses of the guideline."""

from django.urls import path

from sayso.apps.guidelines import views

urlpatterns = [path("leitlinie", views.guideline, name="guideline")]
