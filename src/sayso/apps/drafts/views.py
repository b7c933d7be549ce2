"""The page that answers. What is typed arrives in a body, is answered, and is forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST
from msgspec import json

from sayso.apps.drafts import choices, queries, questions, reminder, uploads
from sayso.apps.drafts.answers import MINUTE, Answer
from sayso.apps.drafts.forms import LONGEST, MANY, Asking, changed, said_by
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asker
from sayso.apps.people.gate import allowed, keeps
from sayso.apps.people.views import kept
from sayso.engine import saying
from sayso.engine.embedded import Embedded
from sayso.engine.rights import Act
from sayso.media import CLEANED, CannotClean, kind_of, type_of
from sayso.media import clean as clean_copy


@allowed(Act.ASK)
@keeps(kept)
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Show the question, and the answer to what was sent with it."""
    if request.method == "POST":
        return _answered(request)
    return render(request, "drafts/ask.html", _page(_form(_start())))


@allowed(Act.ASK)
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


@allowed(Act.ASK)
@sensitive_post_parameters()
@sensitive_variables()
@require_POST
def clean(request: HttpRequest) -> HttpResponse:
    """Give a copy of the file without place and device; where there is none, say why and keep the text."""
    files = request.FILES.getlist("file")
    if len(files) != 1:
        why = gettext("Please choose the file once more: we have not kept it.")
    elif getattr(files[0], "refused", False):
        why = gettext("The file is larger than 25 MB and was not read.")
    else:
        try:
            return _copy(uploads.content(files[0]))
        except CannotClean as fault:
            why = saying.cannot_clean(fault.why, fault.type, _language())
    data, _ = changed(request.POST)
    return render(request, "drafts/ask.html", _page(_form(data)) | {"trouble": why})


def _copy(raw: bytes) -> HttpResponse:
    """A clean copy as a download. Raises `CannotClean`."""
    copy = clean_copy(raw)
    kind = type_of(copy)
    response = HttpResponse(copy, content_type=f"image/{kind}")
    ending = {"jpeg": "jpg"}.get(kind, kind)
    response["Content-Disposition"] = f'attachment; filename="{gettext("picture-copy")}.{ending}"'
    return response


@sensitive_post_parameters()
@sensitive_variables()
def untrusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Give our own page's text back that came without our token: not answered, not lost."""
    ours = request.path == "/" and from_here(request)
    form = _form(changed(request.POST)[0] if ours else _start())
    page = _page(form) | {"untrusted": True}
    return render(request, "drafts/ask.html", page, status=403)


def from_here(request: HttpRequest) -> bool:
    """Tell whether a form was sent from a page of ours; what others send is not even shown."""
    origin = request.headers.get("Origin", "")
    if origin:
        return origin == f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Sec-Fetch-Site") == "same-origin"


def _answered(request: HttpRequest) -> HttpResponse:
    data, before = changed(request.POST)
    taken_away = before is not None and "embedded" in before
    form = _form(data if taken_away else _with_file(data, request))
    reading = questions.reading(form.data.get("text", ""), data.get("taken_as", ""))
    question = answer = None
    if reading.kind == "question":
        if form.ask_plainly():
            said = form.cleaned_data
            author, moment = said.get("author", ""), form.moment()
            question, answer = questions.answer(said["text"], author, moment, data, _language())
    elif form.is_valid() and not form.is_empty():
        answer = queries.answer(form.draft(), _language())
    page = _page(form, answer) | {"before": before.urlencode() if before else ""}
    page |= {"reading": reading, "question": question}
    page["author_changed"] = data.get("shown_for") != data.get("author")
    live = bool(getattr(request, "htmx", False))
    return render(request, "drafts/live.html" if live else "drafts/ask.html", page)


def _with_file(data: QueryDict, request: HttpRequest) -> QueryDict:
    """Put what a file says into the form, in place of the file: it is read here and forgotten."""
    files = request.FILES.getlist("file")
    if not files:
        return data
    data = data.copy()
    if len(files) > uploads.MOST_FILES:
        data["embedded"] = MANY
        return data
    embedded = uploads.read(files[0])
    data["embedded"] = json.encode(embedded).decode()
    if not data.get("medium") and embedded.type:
        data["medium"] = kind_of(embedded.type)
    return data


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
    if asker().person:  # whoever has signed in asks for themselves, whatever a form says
        data = data.copy()
        data["author"] = asker().person
    text = data.get("text", "").replace("\r\n", "\n")
    if len(text) > LONGEST:  # one character more tells that it is too long; no book is sent back
        data = data.copy()
        data["text"] = text[: LONGEST + 1]
    author, channel = choices.find_author(data.get("author", "")), data.get("channel", "")
    offered = choices.choices(author, channel, _language())
    return Asking(data, now=guidelines.now(), choices=offered)


def _file(value: str) -> dict[str, Any] | None:
    """What the page shows of a file that was read."""
    embedded = said_by(value) if value and value != MANY else None
    if embedded is None:
        return None
    lang = _language()
    unread = "unread" if embedded.type in CLEANED else "type"
    return {
        "value": json.encode(embedded).decode(),
        "kind": kind_of(embedded.type) if embedded.type else "",
        "rows": saying.file_rows(embedded, lang),
        "cleanable": embedded.type in CLEANED and not embedded.unread,
        "telling": embedded.position or embedded.serial or embedded.owner,
        "cannot": saying.cannot_clean(unread, embedded.type, lang),
    }


def _page(form: Asking, answer: Answer | None = None) -> dict[str, Any]:
    """Gather what the templates show. Faults are shown only where there is something to answer."""
    whole = form.is_valid() and "topics" in form.cleaned_data
    declared = form.declared() if whole else None
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
        "file": _file(form.data.get("embedded", "")),
        "most_bytes": uploads.MOST_BYTES,
        "too_large": json.encode(Embedded(doubts=("too_large",))).decode(),
        "tries": [] if answer else queries.tries(_language()),
        "plain_words": (
            words := gettext("May I show a video of our trade fair stand on Instagram?")
        ),
        "plain_question": urlencode({"text": words}),
    }
