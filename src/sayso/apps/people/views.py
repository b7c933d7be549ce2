"""Signing in and out."""

from __future__ import annotations

from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from sayso.apps.people.forms import SignIn
from sayso.apps.people.gate import allowed
from sayso.engine.rights import Act


@allowed(Act.SIGN_IN)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask who it is. Whatever is wrong, the words are the same."""
    form = SignIn(request.POST or None)
    refused = False
    if request.method == "POST":
        account = None
        if form.is_valid():
            said = form.cleaned_data
            address = said["email"].strip().lower()
            account = auth.authenticate(request, email=address, password=said["password"])
        if account is not None:
            auth.login(request, account)
            return HttpResponseRedirect(_back(request))
        refused = True
    page = {"page": "sign_in", "title": gettext("Sign in"), "form": form, "refused": refused}
    page["next"] = request.POST.get("next", request.GET.get("next", ""))
    return render(request, "people/sign_in.html", page, status=403 if refused else 200)


@allowed(Act.SIGN_IN)
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Forget who it is."""
    auth.logout(request)
    return HttpResponseRedirect(reverse("ask"))


def _back(request: HttpRequest) -> str:
    """Where somebody wanted to go, if that is here."""
    back = request.POST.get("next", "")
    here = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return back if here else reverse("ask")
