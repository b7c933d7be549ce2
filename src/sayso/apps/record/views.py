"""The record to read, to verify and to take along."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_GET, require_POST

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.gate import allowed, viewer
from sayso.apps.record import queries, services, shown
from sayso.engine.ledger import Broken
from sayso.engine.rights import Act, may

NEWEST = 2**62
"""A number that no row has yet."""


@allowed(Act.SEE_RECORD)
@require_GET
def record(request: HttpRequest) -> HttpResponse:
    """List rows, the newest first; the address remembers where one was."""
    given, kind = request.GET.get("before", ""), request.GET.get("kind", "")
    before = int(given) if given.isascii() and given.isdigit() and len(given) < 19 else NEWEST
    kinds = shown.kinds()
    kind = kind if kind in kinds else ""
    company, lang = guidelines.company(), get_language() or "de"
    names = None
    if may(viewer(request), Act.NAME_ACTORS):
        names = {each.id: each.name for each in company.people}
    rows = shown.page(before, kind, company.profile.timezone, lang, names=names)
    page = {
        "page": "record",
        "title": gettext("Record"),
        "rows": rows,
        "kinds": list(kinds.items()),
        "kind": kind,
        "count": queries.count(),
        "older": rows[-1]["number"] if len(rows) == shown.A_PAGE and rows[-1]["number"] > 1 else 0,
        "newest": before == NEWEST,
        "named": names is not None,
        "key": str(queries.public_key()),
    }
    return render(request, "record/record.html", page)


@allowed(Act.SEE_RECORD)
@require_POST
def verify(request: HttpRequest) -> HttpResponse:
    """Follow the whole ledger, and say whether it holds."""
    try:
        chain = queries.follow(queries.checkpoints_kept())
    except Broken as broken:
        said = gettext(
            "The record does not hold, from row %(row)d on (%(fault)s). Please tell your administration at once."
        )
        messages.error(request, said % {"row": broken.number, "fault": broken.fault.value})
    else:
        said = gettext("The record holds: %(rows)d rows, each resting on the one before.")
        messages.success(request, said % {"rows": chain.number})
    response = HttpResponseRedirect(reverse("record"))
    response.status_code = 303
    return response


@allowed(Act.SEE_RECORD)
@require_POST
def checkpoint(request: HttpRequest) -> HttpResponse:
    """Give a signed checkpoint, to be kept elsewhere."""
    try:
        note = services.sign()
    except Broken:
        return verify(request)
    response = HttpResponse(note, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="sayso-checkpoint.txt"'
    return response


@allowed(Act.NAME_ACTORS)
@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Give the whole ledger as a file that is verified without us; it names nobody."""
    response = StreamingHttpResponse(_pieces(), content_type="application/octet-stream")
    response["Content-Disposition"] = 'attachment; filename="ledger.sayso"'
    return response


def _pieces() -> Iterator[bytes]:
    with queries.exported() as pieces:
        yield from pieces
