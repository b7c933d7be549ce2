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
from sayso.apps.people.asker import asking, is_demo
from sayso.apps.people.models import Account
from sayso.engine.rights import Act, Seat, Viewer, may, may_ever

View = TypeVar("View", bound=Callable[..., Any])
SEE_OTHER = 303
SECOND = "second"
"""Says in a session that the second step was given."""


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
        account = getattr(request, "user", AnonymousUser())
        sure = not settings.SAYSO_SECOND_STEP or bool(request.session.get(SECOND))
        known = request._viewer = viewer_of(account, sure=sure)  # type: ignore[attr-defined]
    return known


def viewer_of(account: Any, *, sure: bool = True) -> Viewer:
    """Who an account is at this moment. Whoever has left is nobody, whatever their session says.

    Seats count only for whoever is ``sure`` to be the one: has given a second step.
    """
    if not is_inside(account):
        return Viewer(welcome=settings.SAYSO_OPEN, colleague=settings.SAYSO_OPEN and is_demo())
    given = account.sittings.values_list("seat", flat=True) if sure else ()
    seats = frozenset(Seat(each) for each in given)
    return Viewer(
        signed_in=True,
        colleague=True,
        person=account.person or "",
        account=account.pk,
        seats=seats,
        welcome=settings.SAYSO_OPEN,
    )


def is_inside(account: Any) -> bool:
    """Whether an account is one that may sign in at this moment."""
    if not isinstance(account, Account):
        return False
    now = guidelines.now()  # asked whether or not there is such a person: both take the same time
    person = guidelines.person(account.person or "")
    here = person is not None and person.status_at(now) != "leaver"
    return account.is_active and (here or not account.person)


class Gate:
    """Stands before every view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on; `process_view` decides, when it is known which view it will be."""
        with guidelines.one_moment():
            who = viewer(request)
            known = bool(who.person) or (not who.signed_in and who.colleague)
            with asking(who.person, known=known):
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
            if any("\0" in str(each) for each in kwargs.values()):
                raise Http404  # PostgreSQL holds no such text, so there is no such thing
            return None
        if who.signed_in:
            if not who.seats and may_ever(viewer_of(request.user), act):
                return _to(request, reverse("own_sign_in"))  # only the second step is missing
            raise Http404
        kept = getattr(view, "kept", None)
        if kept is not None and request.method == "POST":
            return kept(request)
        return _to(request, reverse("sign_in"))


def keeps(page: Callable[[HttpRequest], HttpResponse]) -> Callable[[View], View]:
    """Say what is shown to somebody who is not signed in (any more) and sends what they wrote.

    Without it they are led to sign in, and what they sent is lost.
    """

    def note(view: View) -> View:
        view.kept = page  # type: ignore[attr-defined]
        return view

    return note


def _to(request: HttpRequest, address: str) -> HttpResponse:
    """Lead to a page where people sign in, and from there back to the one that was asked for."""
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
    return {
        "viewer": who,
        "viewer_name": _name(request, who),
        "may": {act.value: may_ever(who, act) for act in Act},
    }


def _name(request: HttpRequest, who: Viewer) -> str:
    """What the head of a page calls whoever has signed in."""
    if not who.signed_in:
        return ""
    person = guidelines.person(who.person) if who.person else None
    return person.name if person else request.user.get_username()
