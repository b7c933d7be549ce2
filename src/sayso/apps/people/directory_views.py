"""The directory: who works here, changed by a file or by hand, and taken back."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from msgspec.structs import replace as copy

from sayso.apps.drafts import uploads
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import directory, services, shown, signing_in
from sayso.apps.people.directory_forms import AwayForm, LeaveForm, NewPersonForm, PersonForm
from sayso.apps.people.gate import allowed, viewer
from sayso.apps.people.models import Account, Change
from sayso.engine.company import Company
from sayso.engine.directory import away, changed, left
from sayso.engine.person import Absence, Person
from sayso.engine.rights import Act, Seat, may
from sayso.folder import FolderError

A_PAGE = 50
"""People on a page of the list."""
MOST_SHOWN = 200
"""Differences and problems of a file that are shown; how many more there are is said."""
LATEST = 30
"""Changes that are listed, the newest first."""


@allowed(Act.SEE_PEOPLE)
@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """List who works here; the address remembers what was looked for."""
    company, now = guidelines.company(), guidelines.now()
    words = request.GET.get("q", "").strip()[:100]
    found = [each for each in company.people if _matches(each, words.casefold().split(), company)]
    rows = Paginator(found, A_PAGE).get_page(request.GET.get("page", "1"))
    accounts = {
        each.person: each
        for each in Account.objects.filter(person__in=[each.id for each in rows]).prefetch_related(
            "sittings"
        )
    }
    lang = _language()
    page = {
        "page": "people",
        "title": gettext("People"),
        "rows": [shown.row(each, company, now, accounts.get(each.id), lang) for each in rows],
        "at": rows,
        "words": words,
        "how_many": gettext("People: %(count)d") % {"count": len(found)},
        "query": urlencode({"q": words}) if words else "",
        "may_change": may(viewer(request), Act.CHANGE_PEOPLE),
        "may_give": may(viewer(request), Act.EXPORT_PERSON),
    }
    return render(request, "people/people.html", page)


def _matches(person: Person, words: list[str], company: Company) -> bool:
    said = " ".join((person.name, person.function, person.email, person.id, person.unit)).casefold()
    return all(each in said for each in words)


# ── one person ───────────────────────────────────────────────────────────────────────────────────


@allowed(Act.CHANGE_PEOPLE)
@require_http_methods(["GET", "HEAD", "POST"])
def person(request: HttpRequest, key: str) -> HttpResponse:
    """Show one person, and change what is sent: what they are, that they leave or are away."""
    at, now = guidelines.standing(), guidelines.now()
    company, found = guidelines.company_at(at), guidelines.person(key)
    if found is None:
        raise Http404
    step = request.POST.get("step", "")
    data = request.POST if request.method == "POST" else None
    form = PersonForm(company, found, data if step == "save" else None)
    leave = LeaveForm(data if step == "leave" else None)
    gone = AwayForm(company, found, now, data if step == "away" else None)
    trouble: list[str] = []
    if step == "save" and form.is_valid():
        trouble = _change(request, changed(company.people, form.changed_person()))
    elif step == "leave" and leave.is_valid():
        trouble = _change(request, changed(company.people, left(found, leave.moment(now))))
    elif step == "stay":
        status = "employee" if found.status == "leaver" else found.status
        back = copy(found, employed_until=None, status=status)
        trouble = _change(request, changed(company.people, back))
    elif step == "away" and gone.is_valid():
        trouble = _change(request, company.people, away(company.absences, gone.absence()))
    if step and not trouble and all(not each.errors for each in (form, leave, gone)):
        return _see(reverse("person", args=[key]))
    account = Account.objects.filter(person=key).prefetch_related("sittings").first()
    seats = {each.seat for each in account.sittings.all()} if account else set()
    page = {
        "page": "people",
        "title": found.name,
        "person": found,
        "state": shown.state(found, company, now, _language()),
        "leaver": found.status_at(now) == "leaver",
        "leaves": found.employed_until is not None or found.status == "leaver",
        "form": form,
        "leave": leave,
        "away": gone,
        "trouble": trouble,
        "account": account,
        "seats": [(each.value, shown.seat_name(each), each.value in seats) for each in Seat],
        "link": _link(request),
    }
    return render(request, "people/person.html", page, status=400 if trouble else 200)


def _link(request: HttpRequest) -> str:
    """The link that was just made, to be shown this once."""
    secret = request.session.pop("invitation", "")
    return request.build_absolute_uri(f"/einladung/{secret}") if secret else ""


@allowed(Act.CHANGE_PEOPLE)
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Take somebody in by hand."""
    company = guidelines.company()
    form = NewPersonForm(company, request.POST if request.method == "POST" else None)
    trouble: list[str] = []
    if request.method == "POST" and form.is_valid():
        person = form.changed_person()
        trouble = _change(request, changed(company.people, person))
        if not trouble:
            return _see(reverse("person", args=[person.id]))
    page = {"page": "people", "title": gettext("Somebody new"), "form": form, "trouble": trouble}
    return render(request, "people/new.html", page, status=400 if trouble else 200)


def _change(
    request: HttpRequest, people: tuple[Person, ...], absences: tuple[Absence, ...] | None = None
) -> list[str]:
    """Change the directory by hand; what is wrong with it, in sentences."""
    at, company = guidelines.standing(), guidelines.company()
    try:
        number = services.change_directory(
            people,
            company.absences if absences is None else absences,
            seen=at.change,
            by=viewer(request),
            source="hand",
        )
    except FolderError as error:
        return [each.sentence(_language()) for each in error.problems[:MOST_SHOWN]]
    except services.Behind:
        return [gettext("Somebody else has just changed the directory. Please look once more.")]
    if number:
        messages.success(request, gettext("Saved. You can take it back under “Changes”."))
    return []


# ── accounts ─────────────────────────────────────────────────────────────────────────────────────


@allowed(Act.LET_IN)
@require_POST
def invite(request: HttpRequest, key: str) -> HttpResponse:
    """Give somebody a link to sign in with; it is shown once, to be handed over."""
    found = guidelines.person(key)
    if found is None or found.status_at(guidelines.now()) == "leaver":
        raise Http404
    if not found.email:
        messages.error(request, gettext("Please enter an e-mail address first."))
        return _see(reverse("person", args=[key]))
    try:
        secret = services.invite(found.email, person=found.id, by=viewer(request))
    except services.AddressTaken:
        messages.error(request, gettext("Somebody else signs in with this e-mail address already."))
    else:
        request.session["invitation"] = secret
    return _see(reverse("person", args=[key]) + "#signing-in")


@allowed(Act.GIVE_SEAT)
@require_POST
def seats(request: HttpRequest, key: str) -> HttpResponse:
    """Give and take seats: those that are ticked are had from now on."""
    account = Account.objects.filter(person=key).first()
    if account is None:
        raise Http404
    wanted = {each for each in Seat if each.value in request.POST.getlist("seat")}
    there = {Seat(each) for each in account.sittings.values_list("seat", flat=True)}
    by = viewer(request)
    try:
        services.give_seats(account, wanted - there, by=by)
        for each in there - wanted:
            services.take_seat(account, each, by=by)
    except services.LastAdministrator:
        said = gettext(
            "Somebody has to be able to let people in. Give that to another person first."
        )
        messages.error(request, said)
    else:
        messages.success(request, gettext("Saved."))
    return _see(reverse("person", args=[key]))


@allowed(Act.LET_IN)
@require_POST
def end_sessions(request: HttpRequest, key: str) -> HttpResponse:
    """Sign somebody out everywhere."""
    account = Account.objects.filter(person=key).first()
    if account is None:
        raise Http404
    services.end_sessions(account, by=viewer(request))
    messages.success(request, gettext("Signed out everywhere."))
    return _see(reverse("person", args=[key]))


@allowed(Act.LET_IN)
@require_POST
def forget_second(request: HttpRequest, key: str) -> HttpResponse:
    """Let somebody begin anew who lost their phone: without a second step, and signed out."""
    account = Account.objects.filter(person=key).first()
    if account is None:
        raise Http404
    signing_in.take_second_away(account, by=viewer(request))
    messages.success(request, gettext("The second step is forgotten. They set up a new one."))
    return _see(reverse("person", args=[key]) + "#signing-in")


# ── a file ───────────────────────────────────────────────────────────────────────────────────────


@allowed(Act.CHANGE_PEOPLE)
@require_http_methods(["GET", "HEAD", "POST"])
def file(request: HttpRequest) -> HttpResponse:
    """Read a file, tell what it would change, and change it when that was seen."""
    page: dict[str, Any] = {"page": "people", "title": gettext("People from a file")}
    page["most"] = directory.MOST_BYTES
    if request.method != "POST":
        return render(request, "people/file.html", page)
    raw = _sent(request)
    if raw is None:
        page["trouble"] = gettext("Please choose a file of at most 3 MB.")
        return render(request, "people/file.html", page, status=400)
    seen = directory.preview(raw, guidelines.now())
    if request.POST.get("step") == "take" and not seen.problems:
        return _taken(request, seen)
    lang = _language()
    rows = [shown.told(each, lang) for each in seen.differences[:MOST_SHOWN]]
    more = len(seen.differences) - len(rows)
    page |= {
        "preview": seen,
        "differences": rows,
        "more": gettext("Not shown: %(count)d") % {"count": more} if more else "",
        "absences": gettext("Absences: %(after)d instead of %(before)d.")
        % {"after": seen.absences_after, "before": seen.absences_before},
        "problems": [each.sentence(lang) for each in seen.here[:MOST_SHOWN]],
        "elsewhere": [each.sentence(lang) for each in seen.elsewhere[:MOST_SHOWN]],
        "counts": shown.counts(seen.differences),
    }
    return render(request, "people/file.html", page, status=400 if seen.problems else 200)


def _sent(request: HttpRequest) -> bytes | None:
    """The file that was chosen, or the one that was looked at and is sent once more."""
    again = request.POST.get("content")
    if again is not None:
        return again.encode()
    sent = request.FILES.getlist("file")
    if len(sent) != 1 or getattr(sent[0], "refused", False):
        return None
    raw = uploads.content(sent[0])
    return raw if 0 < len(raw) <= directory.MOST_BYTES else None


def _taken(request: HttpRequest, seen: directory.Preview) -> HttpResponse:
    """Let the directory say what the file says, if it is still what the preview was made against."""
    given = request.POST.get("seen", "")
    by = viewer(request)
    try:
        if given != str(seen.seen):
            raise services.Behind
        number = services.change_directory(
            seen.people, seen.absences, seen=seen.seen, by=by, source="file"
        )
    except services.Behind:
        said = gettext("The directory has changed since. Please look at the file once more.")
        messages.error(request, said)
        return _see(reverse("people_file"))
    except FolderError as error:  # a version that is to take force does not load with it
        messages.error(request, " ".join(each.sentence(_language()) for each in error.problems[:3]))
        return _see(reverse("people_file"))
    if number:
        messages.success(request, gettext("Done. You can take it back here."))
    return _see(reverse("people_changes"))


# ── changes ──────────────────────────────────────────────────────────────────────────────────────


@allowed(Act.CHANGE_PEOPLE)
@require_GET
def changes(request: HttpRequest) -> HttpResponse:
    """List the latest changes of the directory, each with a way back."""
    rows = shown.changes(LATEST, _language())
    page = {"page": "people", "title": gettext("Changes of the directory"), "rows": rows}
    return render(request, "people/changes.html", page)


@allowed(Act.CHANGE_PEOPLE)
@require_POST
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Take a change back."""
    try:
        made = services.undo(number, by=viewer(request))
    except Change.DoesNotExist:
        raise Http404 from None
    except FolderError as error:
        messages.error(request, " ".join(each.sentence(_language()) for each in error.problems[:3]))
    else:
        said = gettext("Taken back.") if made else gettext("There was nothing left to take back.")
        messages.success(request, said)
    return _see(reverse("people_changes"))


def _see(address: str) -> HttpResponse:
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response


def _language() -> str:
    return get_language() or "de"
