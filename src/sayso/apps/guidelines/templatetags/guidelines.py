"""What templates of the guideline can say."""

from __future__ import annotations

from datetime import datetime

from django import template
from django.utils.translation import get_language

from sayso.engine import saying

register = template.Library()


@register.filter
def spoken(moment: datetime) -> str:
    """A moment as people say it: 3. März 2026, 7 Uhr."""
    return saying.moment(moment, get_language() or "de")
