"""My page, what is stored of somebody, and the page of data protection."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_GET, require_POST

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.gate import allowed, permit, viewer
from sayso.apps.people.models import Account
from sayso.apps.people.shown import seat_name
from sayso.apps.privacy import export, holdings, queries, rights, services, shown
from sayso.engine.rights import Act, Seat, may
from sayso.folder import FolderError

MOST_SHOWN = 5
"""Problems that stand in the way of an erasure and are shown."""


@allowed(Act.SEE_OWN)
@require_GET
def own(request: HttpRequest) -> HttpResponse:
    """Show somebody what they may, what is theirs, what is asked of them and what is stored."""
    who, lang = viewer(request), _language()
    account = request.user
    subject = queries.subject_of(who.person, account.pk)
    person = guidelines.person(who.person) if who.person else None
    page: dict[str, Any] = {
        "page": "own",
        "title": person.name if person else gettext("Me"),
        "person": person,
        "tasks": shown.tasks(who, lang),
        "approvals": shown.approvals(who) if who.person else [],
        "where": rights.where(who.person, lang) if person else {},
        "house": rights.in_the_house(who),
        "seats": [seat_name(each) for each in Seat if each in who.seats],
        "own": shown.own(who.person, lang) if person else [],
        "sections": shown.sections(subject) if subject else [],
        "languages": settings.LANGUAGES,
        "works_here": True,
        "take_along": reverse("own_data") if person else "",
        "erase": reverse("own_erase") if person else "",
    }
    return render(request, "privacy/own.html", page)


@allowed(Act.EXPORT_PERSON)
@require_GET
def own_data(request: HttpRequest) -> HttpResponse:
    """Give somebody what is stored of them."""
    return _file(request, viewer(request).person)


@allowed(Act.ERASE_PERSON)
@require_POST
def own_erase(request: HttpRequest) -> HttpResponse:
    """Erase of somebody what the work does not need."""
    if not request.POST.get("sure"):
        messages.error(request, gettext("Nothing was erased. Please tick that you are sure."))
        return _see("own")
    try:
        services.erase_person(viewer(request).person, by=viewer(request))
    except services.NoSuchPerson:
        raise Http404 from None
    return _see("sign_in")


@allowed(Act.SEE_OWN)
@require_POST
def own_language(request: HttpRequest) -> HttpResponse:
    """Remember somebody's language with their account; the browser's cookie is set on the way out."""
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES):
        Account.objects.filter(pk=request.user.pk).update(language=language)
    return _see("own")


# ── of somebody else ─────────────────────────────────────────────────────────────────────────────


@allowed(Act.EXPORT_PERSON)
@require_GET
def person_data(request: HttpRequest, key: str) -> HttpResponse:
    """Show what is stored of somebody, to whom answers for it."""
    permit(request, Act.EXPORT_PERSON, key)
    subject = queries.subject_of(key)
    if subject is None:
        raise Http404
    found = guidelines.person(key)
    page = {
        "page": "people",
        "title": gettext("What is stored of %(name)s") % {"name": found.name if found else key},
        "sections": shown.sections(subject),
        "works_here": services.works_here(key),
        "take_along": reverse("person_export", args=[key]),
        "erase": reverse("person_erase", args=[key]),
    }
    return render(request, "privacy/person.html", page)


@allowed(Act.EXPORT_PERSON)
@require_GET
def person_export(request: HttpRequest, key: str) -> HttpResponse:
    """Give what is stored of somebody, to be handed over."""
    permit(request, Act.EXPORT_PERSON, key)
    return _file(request, key)


@allowed(Act.ERASE_PERSON)
@require_POST
def person_erase(request: HttpRequest, key: str) -> HttpResponse:
    """Erase somebody who asked for it; what still names them is told."""
    permit(request, Act.ERASE_PERSON, key)
    back = HttpResponseRedirect(reverse("person_data", args=[key]), status=303)
    if not request.POST.get("sure"):
        messages.error(request, gettext("Nothing was erased. Please tick that you are sure."))
        return back
    try:
        erased = services.erase_person(key, by=viewer(request))
    except services.NoSuchPerson:
        raise Http404 from None
    except FolderError as error:
        messages.error(
            request,
            gettext(
                "Nothing was erased. The guideline still needs this person; name a new one first:"
            ),
        )
        for each in error.problems[:MOST_SHOWN]:
            messages.error(request, each.sentence(_language()))
        return back
    messages.success(request, _told(erased))
    return back if queries.subject_of(key) else _see("people")


def _told(erased: services.Erased) -> str:
    if not erased.left:
        return gettext("Erased. Nothing names this person any more.")
    names = [str(holdings.HOLDINGS[each].title) for each in erased.left]
    return gettext("Erased. This person is still named in: %(where)s.") % {
        "where": ", ".join(names)
    }


def _file(request: HttpRequest, person: str) -> HttpResponse:
    try:
        made = export.export(person, by=viewer(request))
    except services.NoSuchPerson:
        raise Http404 from None
    response = HttpResponse(made, content_type="application/zip")
    response["Content-Disposition"] = 'attachment; filename="sayso-data.zip"'
    return response


# ── for everybody ────────────────────────────────────────────────────────────────────────────────


@allowed(Act.READ_PRIVACY)
@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is stored, why, how long and who sees it, from the settings and tables as they are."""
    seated = may(viewer(request), Act.SEE_RECORD) or may(viewer(request), Act.CHANGE_SETTING)
    page = {
        "page": "privacy",
        "title": gettext("Data protection"),
        "company": guidelines.company().profile.name,
        "tables": shown.tables(),
        "place": shown.place() if seated else shown.place()[-1:],
        "tended": shown.tended(_language()),
        "keeps": [
            (gettext("Accounts of people who have left"), shown.days(settings.SAYSO_KEEP_ACCOUNTS)),
            (gettext("People who have left, altogether"), shown.days(settings.SAYSO_KEEP_LEFT)),
            (gettext("Earlier states of the directory"), shown.days(settings.SAYSO_KEEP_HISTORY)),
            (gettext("Submitted texts"), shown.days(settings.SAYSO_KEEP_PAYLOADS)),
        ],
    }
    return render(request, "privacy/privacy.html", page)


def _see(name: str) -> HttpResponse:
    return HttpResponseRedirect(reverse(name), status=303)


def _language() -> str:
    return get_language() or "de"
