"""One person of the directory as a form, by hand."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from msgspec.structs import replace as copy

from sayso.engine.company import Company
from sayso.engine.moment import end_of
from sayso.engine.person import Absence, Person
from sayso.engine.text import pick

STATUSES = [
    ("employee", _("employee")),
    ("apprentice", _("apprentice")),
    ("board", _("member of the board")),
    ("contractor", _("contractor")),
    ("agency", _("agency")),
    ("temporary", _("temporary")),
    ("leaver", _("has left")),
]
"""What a person is to the company, as it is chosen."""

FIELDS = {
    "name": _("Name"),
    "function": _("Function"),
    "unit": _("Unit"),
    "site": _("Place of work"),
    "status": _("Employed as"),
    "roles": _("Roles"),
    "email": _("E-mail address"),
    "born": _("Born"),
    "birth_year": _("Year of birth"),
    "languages": _("Languages"),
    "employed_from": _("Works here since"),
    "employed_until": _("Works here until"),
    "levels": _("Levels"),
    "topics": _("Topics"),
    "spokesperson": _("Spokesperson"),
    "contract": _("Contract"),
    "note": _("Note"),
}
"""What the fields of a person are called."""


class PersonForm(forms.Form):
    """What of a person is changed by hand. The rest stays as it is."""

    name = forms.CharField(label=FIELDS["name"], max_length=200)
    function = forms.CharField(label=FIELDS["function"], max_length=200, required=False)
    unit = forms.ChoiceField(label=FIELDS["unit"])
    site = forms.ChoiceField(label=FIELDS["site"], required=False)
    status = forms.ChoiceField(label=FIELDS["status"], choices=STATUSES)
    email = forms.EmailField(label=FIELDS["email"], max_length=254, required=False)
    languages = forms.CharField(
        label=FIELDS["languages"],
        max_length=40,
        required=False,
        help_text=_("The first is the one we write in: de fr it en."),
    )
    roles = forms.MultipleChoiceField(
        label=FIELDS["roles"], required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, company: Company, person: Person, data: Any = None) -> None:
        lang = get_language() or "de"
        super().__init__(
            data,
            label_suffix="",
            initial={
                **{name: getattr(person, name) for name in ("name", "function", "unit", "status")},
                **{name: getattr(person, name) for name in ("site", "email", "roles")},
                "languages": " ".join(person.languages),
            },
        )
        self.person = person
        others = (each for each in company.people if each.id != person.id)
        self.addresses = {each.email.casefold() for each in others if each.email}
        self.offer("unit", [(each.id, pick(each.name, lang)) for each in company.units])
        self.offer("site", [("", ""), *((each.id, each.name) for each in company.sites)])
        self.offer("roles", [(each.id, pick(each.name, lang)) for each in company.roles])

    def offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        """Let ``choices`` be what a field can be."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean_languages(self) -> str:
        """Languages by the two letters that ISO 639-1 has for them."""
        said = self.cleaned_data["languages"].split()
        if not all(len(each) == 2 and each.isascii() and each.islower() for each in said):
            raise forms.ValidationError(gettext("Two letters for each, for example: de fr"))
        return " ".join(said)

    def clean_email(self) -> str:
        """Two people with one address could not be told apart when they sign in."""
        said = self.cleaned_data["email"]
        if said and any(said.casefold() == each for each in self.addresses):
            raise forms.ValidationError(gettext("Somebody else has this e-mail address."))
        return said

    def changed_person(self) -> Person:
        """The person as the form says."""
        said = self.cleaned_data
        return copy(
            self.person,
            name=" ".join(said["name"].split()),
            function=" ".join(said["function"].split()),
            unit=said["unit"],
            site=said["site"] or None,
            status=said["status"],
            email=said["email"],
            languages=tuple(said["languages"].split()),
            roles=tuple(said["roles"]),
        )


class NewPersonForm(PersonForm):
    """Somebody who comes: with the id that files and rules will call them by."""

    id = forms.RegexField(
        label=_("Short name"),
        regex=r"\A[a-z][a-z0-9_]{1,39}\Z",
        help_text=_("Rules and files call the person by it: small letters, for example p_anna."),
    )
    field_order = ("id",)

    def __init__(self, company: Company, data: Any = None) -> None:
        super().__init__(company, Person(id="", name="", unit=""), data)
        self.taken = {each.id for each in company.people}

    def clean_id(self) -> str:
        """Nobody gets a name that somebody has."""
        if self.cleaned_data["id"] in self.taken:
            raise forms.ValidationError(gettext("Somebody has this short name already."))
        return self.cleaned_data["id"]

    def changed_person(self) -> Person:
        """The person as the form says."""
        return copy(super().changed_person(), id=self.cleaned_data["id"])


BOUNDS = (MinValueValidator(date(1900, 1, 1)), MaxValueValidator(date(2200, 1, 1)))
DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class LeaveForm(forms.Form):
    """The last day of work; empty: now."""

    day = forms.DateField(
        label=_("Last day of work"), required=False, widget=DATE, validators=BOUNDS
    )

    def moment(self, now: datetime) -> datetime:
        """The first moment at which they do not work here any more."""
        day = self.cleaned_data.get("day")
        return end_of(day) if day is not None else now


class AwayForm(forms.Form):
    """From which day to which somebody is away, and who stands in."""

    first = forms.DateField(label=_("First day away"), widget=DATE, validators=BOUNDS)
    last = forms.DateField(label=_("Last day away"), widget=DATE, validators=BOUNDS)
    deputy = forms.ChoiceField(label=_("Who stands in"), required=False)

    def __init__(self, company: Company, person: Person, now: datetime, data: Any = None) -> None:
        super().__init__(data, label_suffix="")
        self.person = person
        others = [
            (each.id, each.name)
            for each in company.people
            if each.id != person.id and each.status_at(now) != "leaver"
        ]
        field = self.fields["deputy"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", gettext("as the roles say")), *others]

    def clean(self) -> dict[str, Any]:
        """An absence ends after it begins."""
        said = super().clean() or self.cleaned_data
        first, last = said.get("first"), said.get("last")
        if first and last and last < first:
            self.add_error("last", gettext("The last day is before the first."))
        return said

    def absence(self) -> Absence:
        """The absence as the form says."""
        said = self.cleaned_data
        first = datetime.combine(said["first"], time.min)
        key = f"{self.person.id}_{said['first']:%Y%m%d}"
        until = end_of(said["last"])
        deputy = said["deputy"] or None
        return Absence(id=key, person=self.person.id, from_=first, until=until, deputy=deputy)
