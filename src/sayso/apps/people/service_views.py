"""To the company's sign-in service and back."""

from __future__ import annotations

import logging

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from sayso.apps.people import by_service, provider, signing_in
from sayso.apps.people.gate import allowed, viewer
from sayso.apps.people.views import LONGEST_BACK, origin, refused, safe, to
from sayso.engine.rights import Act

ASKED = "asked"
"""What the service was asked, in the session of whoever went there."""
log = logging.getLogger(__name__)


@allowed(Act.SIGN_IN)
@sensitive_variables()
@require_http_methods(["GET"])
def go(request: HttpRequest) -> HttpResponse:
    """Send the browser to the service. What it will answer is held against this one question."""
    if not settings.SAYSO_OIDC_ISSUER:
        raise Http404
    question = provider.Question.new()
    try:
        there = provider.address(question, _back(request))
    except provider.Refused as why:
        log.warning("sign-in service: %s", why)
        return refused(request)
    SessionStore.clear_expired()  # so that whoever calls this page all day fills nothing
    request.session[ASKED] = [*question, request.GET.get("next", "")[:LONGEST_BACK]]
    if not viewer(request).signed_in:  # nobody's own session ends sooner because of a link
        request.session.set_expiry(signing_in.PATIENCE)
    return HttpResponseRedirect(there)


@allowed(Act.SIGN_IN)
@sensitive_variables()
@require_http_methods(["GET"])
def came_back(request: HttpRequest) -> HttpResponse:
    """Let in whom the service vouches for, and nobody else: whatever is wrong, the words are the same."""
    if not settings.SAYSO_OIDC_ISSUER:
        raise Http404
    asked = request.session.pop(ASKED, None)  # whatever comes of it, it was answered
    if not isinstance(asked, list) or len(asked) != 4:
        return refused(request)
    request.session.save()  # before the service is asked: a second answer finds nothing
    *question, back = asked
    answer = {name: value for name, value in request.GET.items() if isinstance(value, str)}
    try:
        said = provider.claims(provider.Question(*question), answer, _back(request))
    except provider.Refused as why:
        log.warning("sign-in service: %s", why)
        return refused(request)
    account = by_service.account_of(said)
    if account is None:
        signing_in.turned_away(request)
        return refused(request)
    by_service.seat(account, by_service.groups_of(said))
    signing_in.enter(request, account, "service", second=True)
    return to(safe(back))


def _back(request: HttpRequest) -> str:
    return origin(request) + reverse("service_back")
