"""Addresses of the guideline."""

from django.urls import path

from sayso.apps.guidelines import views

urlpatterns = [
    path("leitlinie", views.guideline, name="guideline"),
    path("matrix", views.matrix, name="matrix"),
    path("matrix.csv", views.matrix_csv, name="matrix_csv"),
]
