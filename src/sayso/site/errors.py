"""Pages for what went wrong. None of them knows what was asked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string


def _page(request: HttpRequest, status: int) -> HttpResponse:
    return HttpResponse(render_to_string("error.html", {"status": status}, request), status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the request was too large or not understood."""
    return _page(request, 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that this is not for everybody."""
    return _page(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that there is no such page."""
    return _page(request, 404)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that the fault is ours. Plain text without a template: templates may be what broke."""
    return HttpResponse(render_to_string("500.html"), status=500)
