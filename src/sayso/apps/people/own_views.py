"""One's own way to sign in: the password, the second step, all sessions at once."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

from django.contrib import auth
from django.contrib.auth.hashers import is_password_usable
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from sayso.apps.people import factors, signing_in
from sayso.apps.people.forms import NewPassword
from sayso.apps.people.gate import SECOND, allowed
from sayso.apps.people.models import Account, Factor
from sayso.apps.people.views import origin, to
from sayso.engine.rights import Act

APP = "new_app"
"""The secret of an app, in the session of whoever is setting it up."""
NEW = "new_passkey"
UNPROCESSABLE = 422


def _own(request: HttpRequest) -> Account:
    """One's account, where it has a password: others are looked after by the company's service."""
    account = request.user
    if not (isinstance(account, Account) and is_password_usable(account.password)):
        raise Http404
    return account


def _proven(request: HttpRequest, account: Account) -> bool:
    if signing_in.is_fresh(request):
        return True
    said = request.POST.get("password", "")
    return bool(said) and signing_in.prove(request, account, said)


@allowed(Act.CHANGE_OWN_SIGN_IN)
@require_http_methods(["GET", "HEAD"])
def own_sign_in(request: HttpRequest) -> HttpResponse:
    """Show how one signs in, and what can be changed."""
    return _overview(request)


def _overview(request: HttpRequest, **more: Any) -> HttpResponse:
    account = request.user
    assert isinstance(account, Account)
    second = bool(request.session.get(SECOND))
    kept = list(account.factors.exclude(kind=Factor.CODE).order_by("id"))
    page = {
        "page": "own_sign_in",
        "title": gettext("How you sign in"),
        "email": account.email,
        "local": is_password_usable(account.password),
        "form": NewPassword(account=account),
        "app": next((each for each in kept if each.kind == Factor.APP), None),
        "passkeys": [each for each in kept if each.kind == Factor.PASSKEY],
        "unused": factors.unused(account),
        "lacking": signing_in.lacks_second(account, second=second),
        "fresh": signing_in.is_fresh(request),
    } | more
    wrong = more.get("unproven") or more.get("faulty")
    return render(request, "people/own_sign_in.html", page, status=UNPROCESSABLE if wrong else 200)


def _changing(view: Callable[[HttpRequest, Account], HttpResponse]) -> Callable[..., HttpResponse]:
    """A change of one's own sign-in: only by whoever has just shown that it is them."""

    @allowed(Act.CHANGE_OWN_SIGN_IN)
    @sensitive_post_parameters()
    @sensitive_variables()
    @require_POST
    def changing(request: HttpRequest) -> HttpResponse:
        account = _own(request)
        if not _proven(request, account):
            return _overview(request, unproven=True)
        return view(request, account)

    return changing


@_changing
def own_password(request: HttpRequest, account: Account) -> HttpResponse:
    """Take another password; every other session ends."""
    form = NewPassword(request.POST, account=account)
    if not form.is_valid():
        return _overview(request, form=form, faulty=True)
    second = bool(request.session.get(SECOND))
    signing_in.change_password(account, form.cleaned_data["new"])
    signing_in.enter(request, account, "password_changed", second=second)
    return to(reverse("own_sign_in") + "?neu=passwort")


@_changing
def remove(request: HttpRequest, account: Account) -> HttpResponse:
    """Take a second step away."""
    which = request.POST.get("factor", "")
    if not (which.isascii() and which.isdigit() and factors.remove(account, int(which[:18]))):
        raise Http404
    if not factors.has(account):  # without one, no session is sure any more, and this one neither
        _end_other_sessions(request)
        request.session[SECOND] = False
    return to(reverse("own_sign_in"))


def _end_other_sessions(request: HttpRequest) -> None:
    """Whoever signed in elsewhere with the password alone must not choose another second step."""
    account = request.user
    assert isinstance(account, Account)
    account.generation += 1
    account.save(update_fields=["generation"])
    auth.update_session_auth_hash(request, account)


@_changing
def codes(request: HttpRequest, account: Account) -> HttpResponse:
    """Make new codes on paper in place of the old ones, and show them once."""
    if not factors.has(account):
        raise Http404
    return _shown_codes(request, factors.new_codes(account))


@allowed(Act.CHANGE_OWN_SIGN_IN)
@require_POST
def leave_everywhere(request: HttpRequest) -> HttpResponse:
    """End every session, this one too. Nobody has to show that it is them to leave."""
    account = request.user
    assert isinstance(account, Account)
    signing_in.leave_everywhere(account)
    request.session.flush()
    return to(reverse("sign_in"))


@_changing
def begin_app(request: HttpRequest, account: Account) -> HttpResponse:
    """Show what an app takes in."""
    request.session[APP] = b64encode(factors.new_secret()).decode()
    return to(reverse("own_app"))


@allowed(Act.CHANGE_OWN_SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def own_app(request: HttpRequest) -> HttpResponse:
    """Let an app be the second step once it shows the right number."""
    account = _own(request)
    if APP not in request.session:
        return to(reverse("own_sign_in"))
    secret = b64decode(request.session[APP])
    refused = False
    if request.method == "POST":
        made = factors.add_app(account, secret, request.POST.get("code", "")[:64])
        if made is not None:
            del request.session[APP]
            return _set_up(request, made)
        refused = True
    address = factors.address(secret, account, f"Sayso {request.get_host()}")
    text = factors.shown(secret)
    page = {
        "page": "own_sign_in",
        "title": gettext("An app that shows numbers"),
        "picture": mark_safe(factors.picture(address)),  # noqa: S308  drawn by us
        "address": address,
        "secret": " ".join(text[at : at + 4] for at in range(0, len(text), 4)),
        "refused": refused,
    }
    return render(request, "people/own_app.html", page, status=UNPROCESSABLE if refused else 200)


@_changing
def begin_passkey(request: HttpRequest, account: Account) -> HttpResponse:
    """Ask the browser for a passkey, on a page of its own."""
    options, state = factors.passkey_wanted(account, origin(request))
    request.session[NEW] = {"options": options, "state": state}
    return to(reverse("own_passkey"))


@allowed(Act.CHANGE_OWN_SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def own_passkey(request: HttpRequest) -> HttpResponse:
    """Let a passkey be a second step."""
    account = _own(request)
    wanted = request.session.get(NEW)
    if not isinstance(wanted, dict):
        return to(reverse("own_sign_in"))
    refused = False
    if request.method == "POST":
        name = request.POST.get("name", "") or gettext("Passkey")
        sent = request.POST.get("passkey", "")
        del request.session[NEW]  # what was asked counts once
        try:
            made = factors.add_passkey(account, origin(request), wanted["state"], sent, name)
        except factors.Refused:
            options, state = factors.passkey_wanted(account, origin(request))
            wanted = request.session[NEW] = {"options": options, "state": state}
            refused = True
        else:
            return _set_up(request, made)
    page = {
        "page": "own_sign_in",
        "title": gettext("A passkey"),
        "options": wanted["options"],
        "refused": refused,
    }
    return render(
        request, "people/own_passkey.html", page, status=UNPROCESSABLE if refused else 200
    )


def _set_up(request: HttpRequest, made: list[str]) -> HttpResponse:
    _end_other_sessions(request)
    signing_in.give_second(request)
    return _shown_codes(request, made) if made else to(reverse("own_sign_in"))


def _shown_codes(request: HttpRequest, made: list[str]) -> HttpResponse:
    page = {"page": "own_sign_in", "title": gettext("Your codes on paper"), "codes": made}
    return render(request, "people/codes.html", page)
