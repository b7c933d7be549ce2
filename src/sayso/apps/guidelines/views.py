"""The guideline to read, and to look at: the matrix."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from sayso.apps.guidelines import matrix as drawing
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


@require_safe
def matrix(request: HttpRequest) -> HttpResponse:
    """Show who may what as a picture; whoever asks for one sign's reason alone gets only that."""
    language = get_language() or "de"
    if not settings.SAYSO_DEMO:
        return _for_known(request, language)
    looking = drawing.Looking(request.GET, language)
    picture = drawing.Picture(looking)
    context = {"picture": picture, "words": drawing.words(language), "closed": looking.address()}
    if getattr(request, "htmx", False):
        return render(request, "guidelines/why.html", context)
    page = {"page": "matrix", "title": picture.title, "looking": looking}
    page["choices"] = drawing.choices(looking)
    return render(request, "guidelines/matrix.html", context | page)


@require_safe
def matrix_csv(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Give the same as a CSV file, line by line."""
    if not settings.SAYSO_DEMO:
        return _for_known(request, get_language() or "de")
    looking = drawing.Looking(request.GET, get_language() or "de")
    response = StreamingHttpResponse(drawing.lines(looking), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="matrix.csv"'
    return response


def _for_known(request: HttpRequest, language: str) -> HttpResponse:
    """Say that the matrix is for people who have signed in: it names everybody who works here."""
    words = drawing.words(language)
    context = {"page": "matrix", "title": words["title"], "words": words}
    return render(request, "guidelines/for_known.html", context, status=403)
