"""The page that answers. What is typed arrives in a body, is answered, and is forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from sayso.apps.drafts import choices, queries, reminder
from sayso.apps.drafts.answers import MINUTE, Answer
from sayso.apps.drafts.forms import LONGEST, Asking, changed
from sayso.apps.guidelines import queries as guidelines


@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Show the question, and the answer to what was sent with it."""
    if request.method == "POST":
        return _answered(request)
    return render(request, "drafts/ask.html", _page(_form(_start())))


@require_POST
def remind(request: HttpRequest) -> HttpResponse:
    """Give an entry for the calendar. Only a moment is sent, and no word of a draft."""
    now, timezone = guidelines.now(), guidelines.company().profile.timezone
    title = gettext("You may post this now")
    words = gettext("Check the text once more before you post it: %(address)s") % {
        "address": request.build_absolute_uri(reverse("ask"))
    }
    try:
        moment = datetime.strptime(request.POST.get("time", ""), MINUTE)  # noqa: DTZ007  the company's clock
        entry = reminder.entry(moment, now, timezone, title=title, words=words)
    except (ValueError, OverflowError):
        return HttpResponseRedirect(reverse("ask"))
    response = HttpResponse(entry, content_type="text/calendar; charset=utf-8")
    name = f"{gettext('reminder')}-{moment:%Y-%m-%d}.ics"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@sensitive_post_parameters()
@sensitive_variables()
def untrusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Give our own page's text back that came without our token: not answered, not lost."""
    ours = request.path == "/" and _from_here(request)
    form = _form(changed(request.POST)[0] if ours else _start())
    page = _page(form) | {"untrusted": True}
    return render(request, "drafts/ask.html", page, status=403)


def _from_here(request: HttpRequest) -> bool:
    """Tell whether a form was sent from a page of ours; what others send is not even shown."""
    origin = request.headers.get("Origin", "")
    if origin:
        return origin == f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Sec-Fetch-Site") == "same-origin"


def _answered(request: HttpRequest) -> HttpResponse:
    data, before = changed(request.POST)
    form = _form(data)
    answer = None
    if form.is_valid() and not form.is_empty():
        answer = queries.answer(form.draft(), _language())
    page = _page(form, answer) | {"before": before.urlencode() if before else ""}
    page["author_changed"] = data.get("shown_for") != data.get("author")
    live = bool(getattr(request, "htmx", False))
    return render(request, "drafts/live.html" if live else "drafts/ask.html", page)


def _language() -> str:
    return get_language() or "de"


def _start() -> QueryDict:
    start = QueryDict(mutable=True)
    start.update(
        {
            "author": choices.usual_author(),
            "channel": choices.usual_channel(),
            "action": "publish",
            "when": "now",
        }
    )
    return start


def _form(data: QueryDict) -> Asking:
    text = data.get("text", "").replace("\r\n", "\n")
    if len(text) > LONGEST:  # one character more tells that it is too long; no book is sent back
        data = data.copy()
        data["text"] = text[: LONGEST + 1]
    author, channel = choices.find_author(data.get("author", "")), data.get("channel", "")
    offered = choices.choices(author, channel, _language())
    return Asking(data, now=guidelines.now(), choices=offered)


def _page(form: Asking, answer: Answer | None = None) -> dict[str, Any]:
    """Gather what the templates show. Faults are shown only where there is something to answer."""
    form.is_valid()
    declared = form.declared() if form.is_valid() else None
    return {
        "page": "ask",
        "title": gettext("May I post this?"),
        "keeps": bool(form.data.get("text")),
        "preferences_form": "ask",
        "form": form,
        "answer": answer,
        "chips": choices.chips(
            declared or (),
            answer.proposed if answer else (),
            form.data.get("author", ""),
            _language(),
        ),
        "nothing": declared == (),
        "tries": [] if answer else queries.tries(_language()),
    }
