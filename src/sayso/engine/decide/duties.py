"""Duties: words a post must carry, and steps to take outside it."""

from __future__ import annotations

import unicodedata

from sayso.engine.channel import Channel
from sayso.engine.decide.matching import Conditions, Instance
from sayso.engine.decision import Duty
from sayso.engine.draft import Draft
from sayso.engine.guideline import Text


def duty(instance: Instance, draft: Draft, channel: Channel, conditions: Conditions) -> Duty:
    """The duty behind a matching clause; ``fulfilled`` is ``None`` where no text can tell.

    A clause that wants words says what is wrong without them (``words``) and what to do
    (``instead``). A duty is something to do.
    """
    entry, clause = instance.entry, instance.entry.clause
    fulfilled: bool | None = None
    forms: tuple[str, ...] = ()
    if clause.text is not None:
        forms = forms_in(clause.text, draft.language)
        if draft.text is not None:
            # Whether the words are there does not hang on the mark: looked up once a clause.
            if entry.number not in conditions.carried:
                conditions.carried[entry.number] = is_there(
                    clause.text, draft.text, channel, conditions
                )
            fulfilled = conditions.carried[entry.number]
    act = clause.act
    to_do = clause.words if clause.text is None else clause.instead or clause.words
    return Duty(
        rule=entry.rule.id,
        clause=entry.key,
        strength=entry.rule.strength,
        act="" if act is None else act.id,
        forms=forms,
        words=to_do if act is None or not act.words else act.words,
        within="" if act is None else act.within,
        contact=clause.contact if act is None else act.contact or clause.contact,
        fulfilled=fulfilled,
    )


def forms_in(text: Text, language: str) -> tuple[str, ...]:
    """The forms to offer in a post of ``language``, its own first, then those for every language."""
    own = text.forms.get(language, ())
    if not own:
        own = next((forms for key, forms in text.forms.items() if key != "any"), ())
    return (*own, *text.forms.get("any", ()))


def is_there(text: Text, words: str, channel: Channel, conditions: Conditions) -> bool:
    """Whether the required text stands where it must, or an equivalent of it does."""
    in_post = text.place in ("post", "either")
    in_profile = text.place in ("profile", "either")
    if any(conditions.marks(condition) for condition in text.met_by):
        return True
    if in_profile and channel.shows_employer and "discloses_employer" in text.met_by:
        return True
    allowed = [
        form
        for language, forms in text.forms.items()
        if not text.language or language in (*text.language, "any")
        for form in forms
    ]
    return (in_post and any(has_phrase(words, form, text.position) for form in allowed)) or (
        in_profile and any(has_phrase(channel.profile_text, form) for form in allowed)
    )


def has_phrase(words: str, phrase: str, position: str = "anywhere") -> bool:
    """Whether ``phrase`` stands in ``words`` as whole words, whatever the case and spacing.

    ``start`` wants nothing but punctuation or emoji before it, ``end`` nothing but those after it.
    """
    haystack, needle = _plain(words), _plain(phrase)
    if not needle or needle not in haystack:
        return False
    first = last = 0
    if position != "anywhere":
        first = next((at for at, char in enumerate(haystack) if char.isalnum()), 0)
        last = next((at for at in reversed(range(len(haystack))) if haystack[at].isalnum()), -1)
    at = haystack.find(needle)
    while at >= 0:
        end = at + len(needle)
        whole = not (haystack[at - 1 : at].isalnum() and needle[0].isalnum()) and not (
            haystack[end : end + 1].isalnum() and needle[-1].isalnum()
        )
        placed = (
            position == "anywhere"
            or (position == "start" and at <= first)
            or (position == "end" and end > last)
        )
        if whole and placed:
            return True
        at = haystack.find(needle, at + 1)
    return False


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
