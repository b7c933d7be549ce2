"""Language and light or dark: chosen by the browser, unless somebody presses a switch.

Any form on the site may carry ``language`` or ``theme``; on the asking page they travel together
with the text, so that switching never costs a draft. Two cookies remember them, and hold nothing
else.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.gate import allowed
from sayso.engine.rights import Act

THEMES = ("light", "dark")
THEME_COOKIE = "theme"
YEAR = 31_536_000


class Preferences:
    """Takes a language or theme from a form and remembers it. Stands before the locale's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let this very request see the choice, and the browser remember it."""
        taken: dict[str, str] = {}
        if request.method == "POST":
            language, theme = request.POST.get("language", ""), request.POST.get("theme", "")
            if language in dict(settings.LANGUAGES):
                taken[settings.LANGUAGE_COOKIE_NAME] = language
            if theme in THEMES:
                taken[THEME_COOKIE] = theme
        request.COOKIES.update(taken)
        response = self.get_response(request)
        refused = response.status_code >= 400
        for name, value in () if refused else taken.items():
            response.set_cookie(
                name, value, max_age=YEAR, samesite="Lax", secure=settings.HTTPS, httponly=False
            )
        return response


def chosen(request: HttpRequest) -> dict[str, str | bool]:
    """Tell templates the theme that was chosen, if any, and whether the company is invented."""
    theme = request.COOKIES.get(THEME_COOKIE, "")
    return {
        "theme": theme if theme in THEMES else "",
        "invented": not settings.SAYSO_COMPANY and not guidelines.standing().version,
    }


@allowed(Act.CHOOSE_LOOK)
@require_POST
def remember(request: HttpRequest) -> HttpResponse:
    """Go back to the page the switch was pressed on; the cookie is set on the way out."""
    back = request.POST.get("back", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts=None) and back.startswith("/")
    response = HttpResponseRedirect(back if safe else reverse("ask"))
    response.status_code = 303
    return response
