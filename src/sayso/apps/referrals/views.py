"""The page that names whom to ask. A question arrives in a body, is answered, and is forgotten."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from sayso.apps.people.gate import allowed
from sayso.apps.referrals import queries
from sayso.apps.referrals.queries import Found
from sayso.engine.rights import Act

LONGEST = 5_000
"""Characters of a question that are read."""


@allowed(Act.FIND_SPOKESPERSON)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def wer(request: HttpRequest) -> HttpResponse:
    """Show the question, and whom to ask about what was typed or picked."""
    if request.method != "POST":
        picked = request.GET.get("about", "")
        found = queries.about(picked, _language()) if picked else []
        unknown = bool(picked) and not found
        page = _page(found=found, picked="" if unknown else picked, nothing=unknown)
        return render(request, "referrals/wer.html", page, status=404 if unknown else 200)
    question, picked = _question(request), request.POST.get("about", "")
    live = bool(getattr(request, "htmx", False))
    if not question.strip() and picked and not live:
        address = f"{reverse('wer')}?{urlencode({'about': picked})}"
        response = HttpResponseRedirect(address)
        response.status_code = 303
        return response
    if question.strip():
        answer = queries.answer(question[:LONGEST], _language())
        page = _page(question=question, found=answer.found)
        page |= {"nothing": not answer.found, "perhaps": answer.perhaps}
        page |= {"media": answer.media, "press": answer.press}
    else:
        found = queries.about(picked, _language()) if picked else []
        page = _page(question=question, found=found, picked=picked)
    return render(request, "referrals/live.html" if live else "referrals/wer.html", page)


@sensitive_post_parameters()
@sensitive_variables()
def untrusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Give our own page's question back that came without our token: not answered, not lost."""
    ours = request.headers.get("Origin", "") == f"{request.scheme}://{request.get_host()}"
    page = _page(question=_question(request) if ours else "") | {"untrusted": True}
    return render(request, "referrals/wer.html", page, status=403)


def _question(request: HttpRequest) -> str:
    return request.POST.get("question", "").replace("\r\n", "\n")[: LONGEST + 1]


def _language() -> str:
    return get_language() or "de"


def _page(
    *, question: str = "", found: list[Found] | None = None, picked: str = "", nothing: bool = False
) -> dict[str, Any]:
    return {
        "page": "wer",
        "title": gettext("Who speaks about it?"),
        "preferences_form": "wer",
        "question": question,
        "too_long": len(question) > LONGEST,
        "found": found or [],
        "picked": picked,
        "nothing": nothing,
        "index": queries.index(_language()),
        "contact": queries.contact(),
        "as_of": queries.as_of(_language()),
    }
