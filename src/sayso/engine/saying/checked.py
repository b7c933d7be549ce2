"""The last line: what was checked, what was not, and that nothing is stored."""

from __future__ import annotations

from sayso.engine import condition
from sayso.engine.company import Company
from sayso.engine.decision import Decision
from sayso.engine.draft import Medium
from sayso.engine.saying.words import check_name, say, upper_first

MEDIA_CHECKS = frozenset(
    (
        "image_rights",
        "minor_without_consent",
        "ai_unlabelled",
        "ai_replica",
        "missing_image_text",
        "prototype_shown",
        "shows_people",
        "shows_minors",
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "company_logo",
        "on_company_premises",
    )
)
"""Conditions that are read off the declared media, not off the text."""


FILE_CHECKS = frozenset(
    (
        "position_in_picture",
        "device_in_picture",
        "rights_unclear",
        "file_disagrees",
        "media_unread",
    )
)
"""Conditions that are read off a file itself."""


FORM_CHECKS = frozenset(
    (
        "closed_channel",
        "channel_not_existing",
        "channel_not_authorised",
        "topic_not_authorised",
        "needs_topic_approval",
        "received_something",
        "gift_over_limit",
    )
)
"""Conditions that are read off the question itself: who, where, what for."""


SECRET_CHECKS = frozenset(
    ("insider_figure", "unannounced_product", "confidential_internal", "research_unpublished")
)
"""Conditions nobody looks for while nobody has signed in: an answer would tell what is secret."""


UNREAD_FIRST = ("insult", "competitor_disparagement", "contradicting_fact", "discrimination")
"""Faults whose missing check is said first: what hurts people, then what is not true."""


MOST_UNREAD = 3
"""How many faults that nobody looked for stand under the headline of a yes."""


def checked_line(decision: Decision, company: Company, lang: str) -> str:
    """The last line: what was checked, what was not, and that nothing is stored."""
    yes, no = _checked(decision, company, lang), _not_checked(decision, company, lang)
    parts = [say("checked", lang, items=", ".join(yes))]
    if no:
        parts.append(say("not_checked", lang, items=", ".join(no)))
    parts.append(say("stored", lang))
    return " ".join(upper_first(part) for part in parts)


def _checked(decision: Decision, company: Company, lang: str) -> list[str]:
    items = [say("item.person", lang), say("item.channel", lang), say("item.time", lang)]
    draft = decision.draft
    if draft.topics is not None or any(topic for topic, _ in decision.topics):
        items.append(say("item.topic", lang))
    if draft.text:
        beside = MEDIA_CHECKS | FILE_CHECKS | FORM_CHECKS
        looked = sum(each not in beside for each in decision.checked)
        if looked:
            one = "item.conditions.one" if looked == 1 else "item.conditions"
            items.append(say(one, lang, count=looked))
        if "contradicting_fact" in decision.checked and company.facts:
            items.append(say("item.facts", lang, count=len(company.facts)))
    if draft.media:
        items.append(say("item.media", lang))
    if any(_is_read(medium) for medium in draft.media):
        items.append(say("item.file", lang))
    return items


def _is_read(medium: Medium) -> bool:
    """Whether the file was there, and could be read."""
    return medium.embedded is not None and not medium.embedded.unread


def _not_checked(decision: Decision, company: Company, lang: str) -> list[str]:
    """Every fault that nobody looked for by name; mere circumstances are counted."""
    items = list(unread_faults(decision, company, lang))
    if not decision.draft.text:
        items.insert(0, say("item.no_text", lang))
    else:
        around = len(condition.CIRCUMSTANCES.keys() & set(_unread(decision)) - SECRET_CHECKS)
        if around:
            one = "item.circumstances.one" if around == 1 else "item.circumstances"
            items.append(say(one, lang, count=around))
    if not all(_is_read(medium) for medium in decision.draft.media):
        items.append(say("item.file", lang))
    items.append(say("item.media_inside" if decision.draft.media else "item.no_media", lang))
    return items


def unread_faults(decision: Decision, company: Company, lang: str) -> tuple[str, ...]:
    """What could be wrong and nobody looked for, by name: first what only those signed in are told."""
    unread = _unread(decision)
    faults = [each for each in unread if each not in condition.CIRCUMSTANCES]
    first = {each: place for place, each in enumerate(UNREAD_FIRST)}
    faults.sort(key=lambda each: first.get(each, len(first)))
    names = [check_name(each, lang, company) for each in faults if each not in SECRET_CHECKS]
    if not SECRET_CHECKS.isdisjoint(unread):
        names.insert(0, say("item.secrets", lang))
    return tuple(dict.fromkeys(names))


def _unread(decision: Decision) -> list[str]:
    """Conditions nobody looked for that this draft could meet: it has words, or a picture."""
    draft = decision.draft
    return [
        each
        for each in decision.not_checked
        if each not in FILE_CHECKS and (draft.media if each in MEDIA_CHECKS else draft.text)
    ]
