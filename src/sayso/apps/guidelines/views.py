"""The guideline to read, and to look at: the matrix."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from sayso.apps.guidelines import matrix as drawing
from sayso.apps.guidelines import queries, versions
from sayso.apps.people.gate import allowed, viewer
from sayso.engine.rights import Act, may


@allowed(Act.READ_GUIDELINE)
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
        "may_see_versions": _may_see_versions(request),
    }
    return render(request, "guidelines/guideline.html", context)


def _may_see_versions(request: HttpRequest) -> bool:
    who = viewer(request)
    approves = bool(who.person) and versions.ever_approves(who.person)
    return may(who, Act.SEE_VERSIONS, (who.person,) if approves else ())


@allowed(Act.SEE_MATRIX)
@require_safe
def matrix(request: HttpRequest) -> HttpResponse:
    """Show who may what as a picture; whoever asks for one sign's reason alone gets only that."""
    language = get_language() or "de"
    looking = drawing.Looking(request.GET, language)
    picture = drawing.Picture(looking)
    context = {"picture": picture, "words": drawing.words(language), "closed": looking.address()}
    if getattr(request, "htmx", False):
        return render(request, "guidelines/why.html", context)
    page = {"page": "matrix", "title": picture.title, "looking": looking}
    page["choices"] = drawing.choices(looking)
    return render(request, "guidelines/matrix.html", context | page)


@allowed(Act.SEE_MATRIX)
@require_safe
def matrix_csv(request: HttpRequest) -> StreamingHttpResponse:
    """Give the same as a CSV file, line by line."""
    looking = drawing.Looking(request.GET, get_language() or "de")
    response = StreamingHttpResponse(drawing.lines(looking), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="matrix.csv"'
    return response
