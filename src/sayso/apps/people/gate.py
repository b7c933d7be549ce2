"""Every request passes here: who is asking, and may they?

A view says with `allowed` which act it serves (``engine/rights.py``); one that says none is served to
nobody. What somebody may not see and what does not exist look the same. Whoever has not signed in is
led to sign in, before anything is looked up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asking
from sayso.apps.people.models import Account
from sayso.engine.rights import Act, Seat, Viewer, may, may_ever

View = TypeVar("View", bound=Callable[..., Any])
SEE_OTHER = 303


def allowed(act: Act) -> Callable[[View], View]:
    """Say which act a view serves. It is reached by those who may do it with something, if with
    nothing else than their own; where things belong to people, the view asks `permit` as well.
    """

    def note(view: View) -> View:
        view.act = act  # type: ignore[attr-defined]
        return view

    return note


def permit(request: HttpRequest, act: Act, *owners: str) -> None:
    """Let whoever may go on; raises ``Http404`` for others, as for what does not exist."""
    if not may(viewer(request), act, owners):
        raise Http404


def viewer(request: HttpRequest) -> Viewer:
    """Who sends this request; found out once."""
    known = getattr(request, "_viewer", None)
    if known is None:
        known = request._viewer = viewer_of(getattr(request, "user", AnonymousUser()))  # type: ignore[attr-defined]
    return known


def viewer_of(account: Any) -> Viewer:
    """Who an account is at this moment. Whoever has left is nobody, whatever their session says."""
    stranger = Viewer(welcome=settings.SAYSO_OPEN, colleague=settings.SAYSO_DEMO)
    if not (isinstance(account, Account) and account.is_active):
        return stranger
    if account.person:
        person = guidelines.person(account.person)
        if person is None or person.status_at(guidelines.now()) == "leaver":
            return stranger
    seats = frozenset(Seat(each) for each in account.sittings.values_list("seat", flat=True))
    return Viewer(
        signed_in=True,
        colleague=True,
        person=account.person or "",
        seats=seats,
        welcome=settings.SAYSO_OPEN,
    )


class Gate:
    """Stands before every view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on; `process_view` decides, when it is known which view it will be."""
        who = viewer(request)
        with asking(who.person, known=who.colleague):
            return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Turn away whoever may not do what the view is for."""
        act = getattr(view, "act", None)
        if not isinstance(act, Act):
            message = (
                f"{view.__module__}.{view.__qualname__} says no act: sayso.apps.people.gate.allowed"
            )
            raise ImproperlyConfigured(message)
        who = viewer(request)
        if may_ever(who, act):
            return None
        if who.signed_in:
            raise Http404
        return _to_sign_in(request)


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """Lead to the page where people sign in, and from there back to a page that was asked for."""
    address = reverse("sign_in")
    if request.method in {"GET", "HEAD"} and not getattr(request, "htmx", False):
        address += "?" + urlencode({"next": request.get_full_path()})
    if getattr(request, "htmx", False):
        return HttpResponse(headers={"HX-Redirect": address})
    response = HttpResponseRedirect(address)
    response.status_code = SEE_OTHER
    return response


def offered(request: HttpRequest) -> dict[str, Any]:
    """Tell templates who is asking and what they may do, so that no page offers what is refused."""
    who = viewer(request)
    return {"viewer": who, "may": {act.value: may_ever(who, act) for act in Act}}
