"""Every address of the site."""

from django.urls import include, path

from sayso.site import errors, preferences

urlpatterns = [
    path("", include("sayso.apps.drafts.urls")),
    path("", include("sayso.apps.guidelines.urls")),
    path("", include("sayso.apps.people.urls")),
    path("", include("sayso.apps.privacy.urls")),
    path("", include("sayso.apps.record.urls")),
    path("", include("sayso.apps.referrals.urls")),
    path("einstellung", preferences.remember, name="remember"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.broken
