"""The guideline to read."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from sayso.apps.guidelines import queries


@require_safe
def guideline(request: HttpRequest) -> HttpResponse:
    """Show the whole handbook on one page, its rules as anchors."""
    language = get_language() or "de"
    book = queries.handbook(language)
    context = {
        "page": "guideline",
        "title": gettext("Guideline"),
        "book": book,
        "another_language": book.language != language,
        "deciding": queries.company().profile.deciding_language,
        "version": queries.company().guideline.version,
    }
    return render(request, "guidelines/guideline.html", context)
