"""Addresses of the guideline."""

from django.urls import path

from sayso.apps.guidelines import house, views

urlpatterns = [
    path("leitlinie", views.guideline, name="guideline"),
    path("fassungen", house.listed, name="versions"),
    path("fassungen/laden", house.load, name="load_version"),
    path("fassungen/<int:number>", house.one, name="version"),
    path("fassungen/<int:number>/wirkung", house.effect, name="version_effect"),
    path("fassungen/<int:number>/freigeben", house.approve, name="approve_version"),
    path("fassungen/<int:number>/zeitpunkt", house.schedule, name="schedule_version"),
    path("fassungen/<int:number>/zurueckziehen", house.withdraw, name="withdraw_version"),
    path("fassungen/<int:number>.zip", house.download, name="download_version"),
    path("matrix", views.matrix, name="matrix"),
    path("matrix.csv", views.matrix_csv, name="matrix_csv"),
]
