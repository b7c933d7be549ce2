"""A question in plain words: what it was taken to ask, and what was assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.engine import condition
from sayso.engine.company import Company
from sayso.engine.saying.parts import finding_title
from sayso.engine.saying.people import topic_name
from sayso.engine.saying.words import action_word, listed, quoted, say, tongue

if TYPE_CHECKING:  # a question comes with all that reads it, and most answers need none
    from sayso.engine.question import Understood

PROFILES = (
    "linkedin",
    "instagram",
    "facebook",
    "tiktok",
    "youtube",
    "x",
    "mastodon",
    "bluesky",
)
"""Networks whose name also stands for somebody's own profile there."""

SAID = frozenset(
    (
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "customer_with_consent",
        "received_something",
        "company_in_view",
        "company_logo",
        "speaks_of_own_conditions",
        "research_unpublished",
        "political",
        "interprets",
        "new_climate_claim",
        "recommends_product",
        "refers_to_press_office",
        "answers_rumour",
        "corrects_falsehood",
    )
)
"""Circumstances worth telling that they were heard; the others go without saying."""


def network_name(network: str, lang: str) -> str:
    """The name of a network; its id where it has none here."""
    return tongue(lang).sentences.get(f"network.{network}", network)


def place_line(class_: str, network: str, lang: str) -> str:
    """*auf Ihrem eigenen Instagram*, *auf einem Kanal der Firma* …"""
    if not network:
        return say(f"asked.place.{class_}", lang)
    name = network_name(network, lang)
    if class_ == "private" and network in PROFILES:
        return say("asked.place.private.own", lang, network=name)
    return say(f"asked.place.{class_}.network", lang, network=name)


def understood_line(understood: Understood, company: Company, lang: str) -> str:
    """*Verstanden: veröffentlichen, auf Ihrem eigenen Instagram, über «Messen und Anlässe».*"""
    place = place_line(understood.class_, understood.network, lang)
    parts = [action_word(understood.action, lang), place]
    if understood.topics:
        topics = [topic_name(topic, company, lang) for topic in understood.topics]
        named = listed([quoted(topic, lang) for topic in topics], lang)
        parts.append(say("asked.about", lang, topics=named))
    return say("asked.understood", lang, parts=", ".join(parts))


def taken_lines(understood: Understood, company: Company, lang: str) -> list[str]:
    """What was taken as said, and what was taken as usual; of the asker see `asker_line`."""
    lines: list[str] = []
    told = [
        finding_title(kind, lang, company)
        for kind in understood.conditions
        if kind in condition.FAULTS or kind in SAID
    ]
    if told:
        lines.append(
            say("asked.conditions", lang, items=tongue(lang).apart.join(dict.fromkeys(told)))
        )
    lines += [say(f"asked.during.{kind}", lang) for kind in understood.during]
    lines += [say(f"asked.open.{name}", lang) for name in understood.assumed if name != "asker"]
    return lines


def asker_line(understood: Understood, lang: str) -> str:
    """Who was taken to ask, where nobody knows; else nothing."""
    return say(f"asked.who.{understood.who}", lang) if understood.who else ""
