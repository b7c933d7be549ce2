"""The pages of versions: which there are, a new one, what it changes, the yes to it, out again."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_safe

from sayso import folder
from sayso.apps.guidelines import queries, services, versions
from sayso.apps.guidelines.ahead import ahead
from sayso.apps.guidelines.forms import From
from sayso.apps.guidelines.models import Version
from sayso.apps.guidelines.uploads import FIELD, NoParcel, files_of, packed
from sayso.apps.people.gate import allowed, permit, viewer
from sayso.apps.people.services import NotAllowed
from sayso.engine.rights import Act, may
from sayso.sheets import rehearsal as sheet

SEE_OTHER, CONFLICT, UNPROCESSABLE = 303, 409, 422
MOST_PROBLEMS = 50
"""Problems of a folder that are told at once."""


@allowed(Act.SEE_VERSIONS)
@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """List the versions, and take a new one."""
    who = viewer(request)
    approves = bool(who.person) and versions.ever_approves(who.person)
    permit(request, Act.SEE_VERSIONS, *((who.person,) if approves else ()))
    return _list(request)


def _list(request: HttpRequest, *, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "page": "versions",
        "title": gettext("Versions of the guideline"),
        "versions": versions.listed(),
        "states": _states(),
        "may_load": may(viewer(request), Act.LOAD_GUIDELINE),
    }
    return render(request, "guidelines/versions.html", context | more, status=status)


@allowed(Act.LOAD_GUIDELINE)
@require_http_methods(["GET", "HEAD", "POST"])
def load(request: HttpRequest) -> HttpResponse:
    """Take a folder, or single files, as a new version; then show what it changes."""
    if request.method != "POST":  # whoever changes the language on a page that said no
        return HttpResponseRedirect(reverse("versions"))
    at = queries.standing()
    try:
        files = files_of(request.FILES.getlist(FIELD), queries.files_at(at._replace(change=0)))
        loaded = services.load(files, by=viewer(request))
    except NoParcel as refused:
        said = _sent(refused)
        return _list(request, status=UNPROCESSABLE, trouble=said)
    except folder.FolderError as error:
        language = get_language() or "de"
        problems = [each.sentence(language) for each in error.problems]
        return _list(
            request,
            status=UNPROCESSABLE,
            trouble=gettext("This folder does not load. Nothing was stored."),
            problems=problems[:MOST_PROBLEMS],
            more_problems=max(0, len(problems) - MOST_PROBLEMS),
        )
    number = loaded.version.number
    ahead(("effect", at, number), lambda: versions.effect(number))
    return _to(number)


@allowed(Act.SEE_VERSIONS)
@require_safe
def one(request: HttpRequest, number: int) -> HttpResponse:
    """Show a version: what became of it, what it changes, and what there is to do."""
    return _one(request, _seen(request, number))


@allowed(Act.SEE_VERSIONS)
@require_safe
def effect(request: HttpRequest, number: int) -> HttpResponse:
    """Show what a version would change and for whom; in the page, or as a page of its own."""
    version = _seen(request, number)
    context = {"version": versions.one(version.number), "effect": _effect(version.number)}
    if getattr(request, "htmx", False):
        return render(request, "guidelines/effect.html", context)
    context |= {"page": "versions", "title": gettext("What changes, and for whom")}
    return render(request, "guidelines/effect_page.html", context)


@allowed(Act.APPROVE_GUIDELINE)
@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: HttpRequest, number: int) -> HttpResponse:
    """Say yes to a version, and when it takes force."""
    if request.method != "POST":
        return _to(number)
    version = _permitted(request, number, Act.APPROVE_GUIDELINE)
    form = From(request.POST)
    if not form.is_valid():
        return _one(request, version, form=form, status=UNPROCESSABLE)
    from_ = form.cleaned_data["at"] or versions.now(version)
    try:
        services.approve(number, by=viewer(request), from_=from_)
    except NotAllowed:
        raise Http404 from None
    except services.NotNow as refused:
        return _refused(request, version, refused, form)
    return _to(number)


@allowed(Act.SCHEDULE_GUIDELINE)
@require_http_methods(["GET", "HEAD", "POST"])
def schedule(request: HttpRequest, number: int) -> HttpResponse:
    """Let an approved version take force at another time."""
    if request.method != "POST":
        return _to(number)
    version = _permitted(request, number, Act.SCHEDULE_GUIDELINE)
    form = From(request.POST)
    if not form.is_valid():
        return _one(request, version, form=form, status=UNPROCESSABLE)
    try:
        services.take_force(number, by=viewer(request), at=form.cleaned_data["at"])
    except services.NotNow as refused:
        return _refused(request, version, refused, form)
    return _to(number)


@allowed(Act.SCHEDULE_GUIDELINE)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Let a version never take force."""
    if request.method != "POST":
        return _to(number)
    version = _permitted(request, number, Act.SCHEDULE_GUIDELINE)
    try:
        services.withdraw(number, by=viewer(request))
    except services.NotNow as refused:
        return _refused(request, version, refused)
    return _to(number)


@allowed(Act.TAKE_OUT)
@require_safe
def download(request: HttpRequest, number: int) -> HttpResponse:
    """Give a version as an archive, with the people of the directory."""
    permit(request, Act.TAKE_OUT)
    version = _version(number)
    at = queries.standing()._replace(version=version.number)
    content = packed(queries.files_at(at))
    response = HttpResponse(content, content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="company-{number}.zip"'
    return response


# ── what they share ──────────────────────────────────────────────────────────────────────────────


def _version(number: int) -> Version:
    version = Version.objects.filter(number=number).first()
    if version is None:
        raise Http404
    return version


def _permitted(request: HttpRequest, number: int, act: Act) -> Version:
    """The version, for whoever may do ``act`` with it; for others it does not exist."""
    version = _version(number)
    permit(request, act, *versions.approving(version))
    return version


def _seen(request: HttpRequest, number: int) -> Version:
    return _permitted(request, number, Act.SEE_VERSIONS)


def _to(number: int) -> HttpResponse:
    response = HttpResponseRedirect(reverse("version", args=[number]))
    response.status_code = SEE_OTHER
    return response


def _one(
    request: HttpRequest,
    version: Version,
    *,
    form: From | None = None,
    trouble: str = "",
    status: int = 200,
) -> HttpResponse:
    who = viewer(request)
    found = versions.one(version.number)
    owners = versions.approving(version)
    open_ = found.state in {"waiting", "approved", "coming"}
    context = {
        "page": "versions",
        "title": gettext("Version %(number)s") % {"number": version.number},
        "version": found,
        "state": _states()[found.state],
        "now": versions.now(version),
        "approvers": versions.approvers(version.number) if found.state == "waiting" else [],
        "may_approve": found.state == "waiting" and may(who, Act.APPROVE_GUIDELINE, owners),
        "may_schedule": found.state in {"approved", "coming"}
        and may(who, Act.SCHEDULE_GUIDELINE, owners),
        "may_withdraw": open_ and may(who, Act.SCHEDULE_GUIDELINE, owners),
        "may_take_out": may(who, Act.TAKE_OUT),
        "changes": open_,
        "form": form or From(initial={"at": found.force_from}),
        "trouble": trouble,
    }
    return render(request, "guidelines/version.html", context, status=status)


def _refused(
    request: HttpRequest, version: Version, refused: services.NotNow, form: From | None = None
) -> HttpResponse:
    said = {
        "withdrawn": gettext("This version was withdrawn. Load it again if it is wanted."),
        "approved": gettext("This version was approved already."),
        "not_approved": gettext("This version has to be approved first."),
        "in_force": gettext("This version is in force, or was. Answers rest on it, so it stays."),
        "past": gettext("This time is over. Choose one that is still to come, or leave it empty."),
    }[refused.why]
    return _one(request, version, form=form, trouble=said, status=CONFLICT)


def _states() -> dict[str, str]:
    return {
        "waiting": gettext("waits for approval"),
        "approved": gettext("approved, without a time yet"),
        "coming": gettext("takes force"),
        "in_force": gettext("in force"),
        "replaced": gettext("replaced"),
        "withdrawn": gettext("withdrawn"),
    }


def _sent(refused: NoParcel) -> str:
    said = {
        "nothing": gettext("Choose the ZIP of the folder, or single files of it."),
        "too_large": gettext("This is more than 64 MB, and was not taken."),
        "no_archive": gettext("This is no ZIP that can be read. Please pack it again."),
        "locked": gettext("This ZIP is locked with a password. Please pack it without one."),
        "link": gettext("“%(name)s” is no file but a link. Please put the file itself into it."),
        "outside": gettext("“%(name)s” leads out of the folder. Please pack the folder itself."),
        "twice": gettext("“%(name)s” is there twice. Please send each file once."),
        "no_company": gettext(
            "There is no company.yaml in this ZIP. Please pack the whole folder."
        ),
        "unplaced": gettext("Where “%(name)s” belongs cannot be told. Please send a ZIP."),
    }[refused.why]
    return said % {"name": refused.name}


def _effect(number: int) -> SafeString:
    found = versions.effect(number)
    language = (get_language() or "de").partition("-")[0]
    html = sheet.body(found.found, found.old, found.new, language)
    return mark_safe(html)  # noqa: S308  every text in it was escaped where it was put in
