"""What is to be said, as far as a question tells it, and what the checks find in that.

*Darf ich schreiben, dass mein Chef ein Esel ist?* holds a draft: what stands after *dass*. So does
whatever a question quotes. It is read as the draft it would be.
"""

from __future__ import annotations

from datetime import datetime

from sayso.engine.checks import reader
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.language.questions import Asked

TOLD = frozenset(
    (
        "insult",
        "competitor_disparagement",
        "guarantee_claim",
        "unsubstantiated_superlative",
        "environmental_claim",
        "discrimination",
        "forward_looking",
        "insider_figure",
        "unannounced_product",
        "confidential_internal",
        "political_company",
        "security_sensitive",
        "goal_or_preference",
        "refers_to_press_office",
    )
)
"""What the checks may find in it; what depends on who speaks where is not known here."""

REACH = 4
"""Words between the verb of saying and what is said: *auf Facebook schreiben, dass*."""
LEAST = 2
"""Words that say something."""
OPENED = {"«": "»", "„": "“”", "“": "”", '"': '"', "‹": "›", "”": "”"}
"""Quotation marks and what closes them."""


def wordings(asked: Asked) -> tuple[str, ...]:
    """The parts of a question that would be said, in its own words."""
    quoted = _quoted(asked.text)
    return quoted or _told(asked)


def found_in_wording(asked: Asked, company: Company, moment: datetime) -> tuple[str, ...]:
    """The conditions that the checks find in what is to be said."""
    said = wordings(asked)
    if not said:
        return ()
    place = next((each.id for each in company.channels if each.class_ == "private"), "")
    read = reader(company, signed_in=False).read
    kinds = (
        mark.kind
        for text in said
        for mark in read(Draft(author="", channel=place, time=moment, text=text)).marks
    )
    return tuple(dict.fromkeys(kind for kind in kinds if kind in TOLD))


def _quoted(text: str) -> tuple[str, ...]:
    """What stands in quotation marks, where it is more than a word."""
    found: list[str] = []
    at = 0
    while at < len(text):
        closing = OPENED.get(text[at])
        ends = [] if closing is None else [text.find(sign, at + 1) for sign in closing]
        end = min((end for end in ends if end > 0), default=-1)
        if end < 0:
            at += 1
            continue
        inside = text[at + 1 : end].strip()
        if len(inside.split()) >= LEAST:
            found.append(inside)
        at = end + 1
    return tuple(found)


def _told(asked: Asked) -> tuple[str, ...]:
    """What stands after a verb of saying and *that*, to the end of the sentence."""
    that = {hit.first for hit in asked.at("that")}
    tokens = asked.tokens
    for hit in asked.at("writes", "publish"):
        for place in range(hit.last, min(hit.last + REACH, len(tokens) - LEAST)):
            if place in that:
                sentence = asked.taken.sentences[tokens[place].sentence]
                told = asked.text[tokens[place].end : sentence.end].strip(" ?,'’")
                return (told,) if len(told.split()) >= LEAST else ()
    return ()
