"""Pages for what went wrong. None of them knows what was asked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from sayso.apps.drafts import views as drafts
from sayso.apps.people import views as sign_in
from sayso.apps.people.gate import viewer
from sayso.apps.referrals import views as referrals
from sayso.engine.rights import Act, may_ever


def _page(request: HttpRequest, status: int) -> HttpResponse:
    missing = gettext("There is no such page")
    page = {
        "status": status,
        "title": missing if status == 404 else gettext("This did not work"),
    }
    return HttpResponse(render_to_string("error.html", page, request), status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the request was too large or not understood."""
    return _page(request, 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that this is not for everybody."""
    return _page(request, 403)


@sensitive_post_parameters()
@sensitive_variables()
def untrusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Give what came without our token back on the page it was typed on: not answered, not lost."""
    if not may_ever(viewer(request), Act.ASK):  # a company that answers only its own people
        return sign_in.kept(request) if drafts.from_here(request) else _page(request, 403)
    if request.path == reverse("wer"):
        return referrals.untrusted(request, reason)
    return drafts.untrusted(request, reason)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that there is no such page."""
    return _page(request, 404)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that the fault is ours. Plain text without a template: templates may be what broke."""
    return HttpResponse(render_to_string("500.html"), status=500)
