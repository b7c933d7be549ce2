"""Signing in and out, and the link that lets somebody in for the first time."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from sayso.apps.people import factors, services, signing_in, tries
from sayso.apps.people.forms import Naming, NewPassword, SignIn
from sayso.apps.people.gate import SEE_OTHER, allowed
from sayso.apps.people.models import Account
from sayso.engine.rights import Act

LONGEST_BACK = 500


@allowed(Act.SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask who it is. Whatever is wrong, the words are the same."""
    form = SignIn(request.POST or None)
    if request.method == "POST":
        if form.is_valid():
            said, place = form.cleaned_data, tries.place_of(request)
            account = signing_in.by_password(said["email"], said["password"], place)
            if account is not None:
                return _first_step_done(request, account)
        return refused(request, form)
    return render(request, "people/sign_in.html", _sign_in_page(request, form))


def refused(request: HttpRequest, form: SignIn | None = None) -> HttpResponse:
    """Say that it did not work: the one page for whatever was wrong."""
    page = _sign_in_page(request, form or SignIn()) | {"refused": True}
    return render(request, "people/sign_in.html", page, status=403)


def _sign_in_page(request: HttpRequest, form: SignIn) -> dict[str, Any]:
    return {
        "page": "sign_in",
        "title": gettext("Sign in"),
        "form": form,
        "next": request.POST.get("next", request.GET.get("next", ""))[:LONGEST_BACK],
        "service": bool(settings.SAYSO_OIDC_ISSUER),
    }


def _first_step_done(request: HttpRequest, account: Account) -> HttpResponse:
    back = request.POST.get("next", "")
    if factors.has(account):
        signing_in.wait_for_second(request, account, back[:LONGEST_BACK])
        return to(reverse("second_step"))
    signing_in.enter(request, account, "password", second=False)
    if signing_in.lacks_second(account, second=False):
        return to(reverse("own_sign_in"))
    return to(safe(back))


@allowed(Act.SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def second_step(request: HttpRequest) -> HttpResponse:
    """Ask for a number, a passkey or a code, once the password was right."""
    account = signing_in.pending(request)
    if account is None:
        return to(reverse("sign_in"))
    at = origin(request)
    refused_now = False
    if request.method == "POST":
        sent = request.POST.get("passkey", "")
        if sent:
            found = signing_in.by_passkey(request, account, at, sent)
        else:
            found = signing_in.by_code(request, account, request.POST.get("code", "")[:64])
        if found:
            back = request.session[signing_in.PENDING]["back"]
            signing_in.enter(request, account, f"password+{found}", second=True)
            return to(safe(back))
        refused_now = True
        if signing_in.pending(request) is None:
            request.session.flush()
            return refused(request)
    asked = factors.passkey_asked(account, at)
    if asked is not None:
        request.session["passkey"] = asked[1]
    page = {
        "page": "sign_in",
        "title": gettext("The second step"),
        "refused": refused_now,
        "options": asked[0] if asked else "",
        "app": account.factors.filter(kind="app").exists(),
    }
    return render(request, "people/second_step.html", page, status=403 if refused_now else 200)


@allowed(Act.SIGN_IN)
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Forget who it is."""
    auth.logout(request)
    return to(reverse("ask"))


@allowed(Act.SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """Let somebody set their password by the link they were given. Looking at it does not use it up."""
    account = services.invited(secret)
    if account is None:
        page = {"title": gettext("This link is no longer valid"), "page": "sign_in"}
        return render(request, "people/link_over.html", page, status=404)
    unnamed = account.email == services.UNNAMED
    data = request.POST if request.method == "POST" else None
    naming = Naming(data) if unnamed else None
    form = NewPassword(data, account=account)
    named = naming is None or naming.is_valid()
    if data is not None and form.is_valid() and named:
        email = naming.cleaned_data["email"] if naming else ""
        opened = services.accept(secret, form.cleaned_data["new"], email)
        if opened is not None:
            if factors.has(opened):
                signing_in.wait_for_second(request, opened, reverse("own_sign_in"))
                return to(reverse("second_step"))
            signing_in.enter(request, opened, "link", second=False)
            return to(reverse("own_sign_in"))
        return to(request.path)
    page = {
        "page": "sign_in",
        "title": gettext("Choose a password"),
        "form": form,
        "naming": naming,
        "email": "" if unnamed else account.email,
    }
    return render(request, "people/invitation.html", page, status=422 if data else 200)


# ── what somebody wrote ──────────────────────────────────────────────────────────────────────────

NOT_WRITTEN = {"csrfmiddlewaretoken", "text", "language", "theme"}


@sensitive_post_parameters()
@sensitive_variables()
def kept(request: HttpRequest) -> HttpResponse:
    """Give back what somebody sent who is not signed in (any more): not answered, not lost."""
    others = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NOT_WRITTEN
        for value in values
    ]
    page = {
        "page": "sign_in",
        "title": gettext("Please sign in"),
        "text": request.POST.get("text", ""),
        "others": others,
        "keeps": True,
    }
    if getattr(request, "htmx", False):
        return render(request, "people/kept_live.html", page)
    return render(request, "people/kept.html", page, status=403)


# ── where to ─────────────────────────────────────────────────────────────────────────────────────


def origin(request: HttpRequest) -> str:
    """The site's own address, as the browser knows it."""
    return f"{request.scheme}://{request.get_host()}"


def to(address: str) -> HttpResponse:
    """Lead to a page of ours."""
    response = HttpResponseRedirect(address)
    response.status_code = SEE_OTHER
    return response


def safe(back: str) -> str:
    """Where somebody wanted to go, if that is here."""
    here = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return back if here else reverse("ask")
