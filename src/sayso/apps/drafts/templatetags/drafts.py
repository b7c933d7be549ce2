"""What templates of drafts can say."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sayso.apps.drafts.answers import Answer, Segment

register = template.Library()


@register.simple_tag
def marked(form: Any, answer: Answer | None) -> SafeString:
    """Write the text with a line under each finding's words, and not one blank more."""
    if answer is None:
        return format_html("{}", (form["text"].value() or "").replace("\r\n", "\n"))
    return format_html_join("", "{}", ((_segment(each),) for each in answer.segments))


def _segment(segment: Segment) -> SafeString:
    if not segment.places:
        return format_html("{}", segment.text)
    return format_html(
        '<mark data-level="{}" data-places="{}"><a href="#{}" tabindex="-1">{}</a></mark>',
        segment.level,
        segment.places,
        segment.places.split(" ", maxsplit=1)[0],
        segment.text,
    )
