"""The shape of a question: what a form may say, and the draft it stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from msgspec import DecodeError, json

from sayso.apps.drafts.choices import find_author
from sayso.apps.people.asker import asker
from sayso.engine.action import GROUPS
from sayso.engine.draft import Draft, Medium
from sayso.engine.embedded import Embedded
from sayso.media import medium

ANSWERS = ("reply", "comment")
"""Actions that may answer a message."""

LONGEST = 20_000
"""Characters of text that are read at once."""

Choices = list[tuple[str, Any]]

LABELS = {
    "topics": _("What is it about?"),
    "further": _("What is it about?"),
    "channel": _("Where"),
    "author": _("Who"),
    "action": _("What"),
    "when": _("When"),
    "time": _("Exactly"),
    "medium": _("Picture, film"),
    "embedded": _("File"),
}
"""What fields are called beside a fault."""

WHEN: Choices = [("now", _("Now")), ("later", _("At another time"))]

MEDIA: Choices = [
    ("", _("none")),
    ("photo", _("picture")),
    ("video", _("video")),
    ("audio", _("sound")),
    ("screenshot", _("screenshot")),
    ("document", _("document")),
]
PEOPLE: Choices = [
    ("unknown", _("I do not know")),
    ("none", _("nobody")),
    ("adults", _("adults")),
    ("minors", _("people under 18")),
    ("both", _("adults and people under 18")),
]
CONSENTS: Choices = [
    ("unknown", _("I do not know")),
    ("all", _("yes, all of them")),
    ("some", _("only some")),
    ("none", _("no")),
]
PLACES: Choices = [
    ("unknown", _("I do not know")),
    ("own", _("at our company")),
    ("customer", _("at a customer’s")),
    ("public", _("elsewhere")),
]
MADE: Choices = [
    ("unknown", _("I do not know")),
    ("none", _("no")),
    ("generated", _("yes, made with AI")),
    ("altered", _("yes, much altered")),
]
SHOWS: Choices = [
    ("screen", _("a screen")),
    ("badge", _("a badge")),
    ("prototype", _("a prototype")),
    ("name_list", _("a list of names")),
    ("internal_notice", _("an internal notice")),
    ("newspaper_page", _("a newspaper page")),
    ("logo", _("our logo")),
    ("work_clothes", _("work clothes")),
    ("fire", _("fire or smoke")),
]
RECEIVED: Choices = [
    ("", _("nothing")),
    ("money", _("money")),
    ("goods", _("goods")),
    ("discount", _("a discount")),
    ("commission", _("a commission")),
]
SPEAKS_AS: Choices = [
    ("", _("as it follows from the text")),
    ("private", _("a private person")),
    ("ambassador", _("an ambassador")),
]
AGREED: Choices = [("", _("nobody is named")), ("yes", _("yes")), ("no", _("no, or not asked"))]


def is_blank(text: str) -> bool:
    """Tell whether nothing can be seen of a text: blanks, and signs without a width."""
    return all(unicodedata.category(sign)[0] in "CZM" for sign in text)


def changed(data: QueryDict) -> tuple[QueryDict, QueryDict | None]:
    """Apply the change that a button stands for, and tell how to take it back.

    A button's ``set`` holds fields and their new values (``asked=on``); so ways, replies and tries
    work without JavaScript, and travel in the body like everything else.
    """
    wanted = data.get("set")
    if not wanted:
        return data, None
    new = QueryDict(wanted)
    result, before = data.copy(), QueryDict(mutable=True)
    for name, values in new.lists():
        if name not in Asking.base_fields and name not in PLAIN:
            continue
        before.setlist(name, data.getlist(name) or [""])
        result.setlist(name, [value for value in values if value])
    return result, before


PLAIN = frozenset(
    ("taken_as", "meant_action", "meant_class", "meant_network", "meant_topics", "meant_further")
)
"""Fields of a question in plain words, beside those of `Asking`."""

PLAIN_TOO = frozenset(("text", "author", "when", "time"))
"""Fields of `Asking` that a question in plain words has too."""

MANY = "many"
"""Stands for several files, of which none was read."""


def said_by(value: str) -> Embedded | None:
    """What a file said when it was read, as it travels in the form; ``None`` where it is not that."""
    try:
        return json.decode(value.encode("utf-8", "replace"), type=Embedded)
    except (DecodeError, RecursionError):
        return None


class NamedField(forms.ChoiceField):
    """One of a list that is not shown: an id or an address is typed."""

    widget = forms.TextInput

    def to_python(self, value: Any) -> str:
        """Take an address for whoever has it."""
        return find_author(str(value or ""))


class Asking(forms.Form):
    """May I post this? Fields in the order of the page."""

    text = forms.CharField(
        required=False,
        strip=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "true", "aria-describedby": "under"}),
        error_messages={
            "max_length": _(
                "Your text is longer than 20,000 characters and was not read. Please shorten it."
            ),
        },
    )
    topics = forms.MultipleChoiceField(required=False)
    further = forms.ChoiceField(required=False)
    nothing = forms.BooleanField(required=False)
    channel = forms.ChoiceField()
    author = forms.ChoiceField()
    action = forms.ChoiceField(required=False)
    when = forms.ChoiceField(required=False, choices=WHEN)
    time = forms.DateTimeField(
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        error_messages={"invalid": _("This is not a time. For example: 3 March 2026, 07:00.")},
    )
    medium = forms.ChoiceField(required=False, choices=MEDIA)
    embedded = forms.CharField(required=False, max_length=30_000, widget=forms.HiddenInput)
    people = forms.ChoiceField(required=False, choices=PEOPLE)
    consents = forms.ChoiceField(required=False, choices=CONSENTS)
    place = forms.ChoiceField(required=False, choices=PLACES)
    ai = forms.ChoiceField(required=False, choices=MADE)
    ai_labelled = forms.BooleanField(required=False)
    alt = forms.CharField(required=False, max_length=2000)
    shows = forms.MultipleChoiceField(required=False, choices=SHOWS)
    asked = forms.BooleanField(required=False)
    received = forms.ChoiceField(required=False, choices=RECEIVED)
    agreed = forms.ChoiceField(required=False, choices=AGREED)
    delegated_by = forms.ChoiceField(required=False)
    answering = forms.ChoiceField(required=False)
    speaks_as = forms.ChoiceField(required=False, choices=SPEAKS_AS)
    approvals = forms.MultipleChoiceField(required=False, widget=forms.MultipleHiddenInput)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        now: datetime,
        choices: Mapping[str, Iterable[Any]],
        **kwargs: Any,
    ) -> None:
        super().__init__(data, **kwargs)
        self.now = now
        if not asker().known:  # nobody has signed in: no list of everybody who works here
            for name in ("author", "delegated_by"):
                self.fields[name] = NamedField(
                    choices=choices[name], required=self.fields[name].required
                )
        for name, values in choices.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = list(values)  # type: ignore[assignment]
        for name, field in self.fields.items():
            field.label = LABELS.get(name, "")
            field.error_messages.setdefault("invalid_choice", "")
            field.error_messages["invalid_choice"] = gettext(
                "This choice is not known. Please choose again."
            )
            field.error_messages["required"] = gettext("Please choose.")
            field.widget.attrs.setdefault("autocomplete", "off")
        # a browser would cut a pasted text there without a word
        self.fields["text"].widget.attrs.pop("maxlength", None)

    def clean_text(self) -> str:
        """Count as the engine counts: one character a line's end, whatever the browser sends."""
        return self.cleaned_data["text"].replace("\r\n", "\n").replace("\r", "\n")

    def clean_embedded(self) -> Embedded | None:
        """What the file said. A value that was changed on its way is refused, not passed over."""
        value = self.cleaned_data["embedded"]
        if not value:
            return None
        if value == MANY:
            raise forms.ValidationError(
                gettext("Please choose one file: each needs its own description. None was read.")
            )
        said = said_by(value)
        if said is None:
            raise forms.ValidationError(gettext("Please choose the file once more."))
        return said

    def clean(self) -> dict[str, Any]:
        """A moment is needed where somebody said *another time*."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("when") == "later" and not cleaned.get("time") and "time" not in self.errors:
            self.add_error("time", gettext("Please say when."))
        return cleaned

    def is_empty(self) -> bool:
        """Tell whether there is nothing to answer yet: words to come, and no picture either."""
        said = self.cleaned_data
        in_words = (said["action"] or "publish") in GROUPS["say"]
        shown = said["medium"] or said["embedded"]
        return in_words and is_blank(said["text"]) and not shown

    def ask_plainly(self) -> bool:
        """Forget what only a draft has to say, and tell whether the rest can be asked.

        Whoever has not signed in may ask without a name.
        """
        unnamed = not asker().known and not self.data.get("author")
        for name in list(self.errors):
            if name not in PLAIN_TOO or (name == "author" and unnamed):
                del self.errors[name]
        return not self.errors

    def moment(self) -> datetime:
        """When it is to be said."""
        said = self.cleaned_data
        return said["time"] if said["when"] == "later" else self.now

    def declared(self) -> tuple[str, ...] | None:
        """Topics as the author says: ``None`` nothing said, ``()`` nothing to do with the company."""
        said = self.cleaned_data
        topics = dict.fromkeys([*said["topics"], *filter(None, [said["further"]])])
        if topics:
            return tuple(topics)
        return () if said["nothing"] else None

    def draft(self) -> Draft:
        """The draft the form stands for."""
        said = self.cleaned_data
        agreed = {"yes": True, "no": False}.get(said["agreed"])
        return Draft(
            author=said["author"],
            channel=said["channel"],
            action=said["action"] or "publish",
            time=self.moment(),
            text=None if is_blank(said["text"]) else said["text"],
            topics=self.declared(),
            asked=said["asked"],
            scheduled=said["when"] == "later",
            media=(self._medium(),) if said["medium"] or said["embedded"] else (),
            delegated_by=said["delegated_by"] or None,
            received=(said["received"],) if said["received"] else (),
            person_consent=agreed,
            answering=(said["answering"] or None) if said["action"] in ANSWERS else None,
            approvals=tuple(said["approvals"]),
            speaks_as=said["speaks_as"] or None,
        )

    def _medium(self) -> Medium:
        said = self.cleaned_data
        made = said["ai"] in {"generated", "altered"}
        described = Medium(
            kind=said["medium"] or "photo",
            people=said["people"] or "unknown",
            consents=said["consents"] or "unknown",
            place=said["place"] or "unknown",
            ai=said["ai"] or "unknown",
            ai_labelled=said["ai_labelled"] if made else None,
            alt=said["alt"] or None,
            shows=tuple(said["shows"]),
        )
        return medium(described, said["embedded"]) if said["embedded"] else described
