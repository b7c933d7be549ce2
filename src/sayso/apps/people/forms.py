"""The shapes of what people send about themselves and others."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class SignIn(forms.Form):
    """An address and a password."""

    email = forms.CharField(
        label=_("E-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username webauthn", "autofocus": True}),
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=1000,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
