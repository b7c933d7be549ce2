"""The shapes of what people send about themselves and others."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sayso.apps.people.models import Account

LONGEST_PASSWORD = 1000


class SignIn(forms.Form):
    """An address and a password."""

    email = forms.CharField(
        label=_("E-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True}),
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def clean_email(self) -> str:
        """Nobody signs in by capitals."""
        return self.cleaned_data["email"].strip().lower()


class NewPassword(forms.Form):
    """A password, twice, so that a slip of the finger locks nobody out."""

    new = forms.CharField(
        label=_("New password"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(
            attrs={"autocomplete": "new-password", "aria-describedby": "about-new"}
        ),
    )
    again = forms.CharField(
        label=_("Once more"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, data: Any = None, *, account: Account, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.account = account
        for field in self.fields.values():
            field.error_messages["required"] = gettext("Please fill this in.")

    def clean_new(self) -> str:
        """Long enough, not what others use, not one's own name."""
        new = self.cleaned_data["new"]
        validate_password(new, self.account)
        return new

    def clean(self) -> dict[str, Any]:
        """Both the same."""
        cleaned = super().clean() or self.cleaned_data
        if "new" in cleaned and cleaned.get("again") != cleaned["new"] and "again" in cleaned:
            self.add_error("again", gettext("This is another password than above."))
        return cleaned


class Naming(forms.Form):
    """The address of the very first account."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
        error_messages={
            "required": _("Please fill this in."),
            "invalid": _("This is no e-mail address. For example: anna@example.org"),
        },
    )

    def clean_email(self) -> str:
        """Nobody else's."""
        email = self.cleaned_data["email"].strip().lower()
        if Account.objects.filter(email=email).exists():
            raise forms.ValidationError(gettext("There is an account with this address already."))
        return email
