"""The shapes of what people send about a version."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class From(forms.Form):
    """When a version takes force; empty is now."""

    at = forms.DateTimeField(
        label=_("Takes force at"),
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"],
        widget=forms.DateTimeInput(
            format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local", "aria-describedby": "at-help"}
        ),
    )
