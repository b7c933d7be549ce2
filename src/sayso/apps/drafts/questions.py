"""A question in plain words on the page: what was understood, to be corrected, and the answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext

from sayso.apps.drafts.answers import Answer, Segment, lay_out
from sayso.apps.drafts.choices import Chip, chips
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asker
from sayso.engine import saying
from sayso.engine.channel import CLASSES, ClassName
from sayso.engine.decide import UnknownName
from sayso.engine.language.questions import named_networks
from sayso.engine.question import Answered, Correction, Understood, ask, sounds_like
from sayso.networks import NETWORKS

PARTS = ("action", "class", "network", "topics")
"""What of a question can be corrected; in the form ``meant_`` stands before each."""


@dataclass(frozen=True)
class Reading:
    """How a text was read: ``kind`` is ``question`` or ``draft``, ``chosen`` what its author said.

    ``either``: it could be the other too, so the page offers to read it so.
    """

    kind: str
    chosen: str = ""
    either: bool = False


def reading(text: str, chosen: str) -> Reading:
    """Tell how a text is read; what its author said of it counts as long as there is a text."""
    if not text.strip():
        return Reading("draft")
    sound = sounds_like(text)
    if chosen not in ("draft", "question"):
        return Reading("question" if sound == "question" else "draft", either=sound != "draft")
    return Reading(chosen, chosen, either=True)


@dataclass(frozen=True)
class Question:
    """What the page shows of a question: the sentence, what was assumed, and what can be corrected."""

    line: str
    taken: list[str]
    action: str
    class_: str
    network: str
    places: list[tuple[str, str]]
    networks: list[tuple[str, str]]
    chips: list[Chip]
    heard: str


def answer(
    text: str, author: str, moment: datetime, meant: QueryDict, lang: str
) -> tuple[Question, Answer]:
    """Answer a question asked at ``moment``, as its author corrected it with the fields of ``meant``.

    Without ``author`` somebody of the staff asks whom nobody knows.
    """
    signed_in = asker().known
    now = guidelines.now()

    def asked(correction: Correction | None = None) -> Answered:
        return ask(
            text,
            guidelines.rulebook(),
            NETWORKS,
            moment,
            asker=author or None,
            signed_in=signed_in,
            now=now,
            ways=True,
            correction=correction,
        )

    answered = asked()
    fixed = _fixed(meant, answered.heard)
    if fixed:
        try:
            answered = asked(_correction(fixed))
        except UnknownName:  # somebody else asks now, who cannot mean it
            fixed = {}
    company = answered.book.company
    laid_out = lay_out(
        answered.decision, lang, signed_in=signed_in, now=now, company=company, plain=True
    )
    laid_out = dataclasses.replace(laid_out, segments=[Segment(text=text)])
    return _question(answered, list(fixed), author, lang), laid_out


def _question(answered: Answered, fixed: list[str], author: str, lang: str) -> Question:
    understood, company = answered.understood, answered.book.company
    who = saying.asker_line(understood, lang)
    offered = dict.fromkeys((*understood.topics, *answered.heard.topics))
    known = {each.network for each in company.channels} | named_networks() | {understood.network}
    names = [(each, saying.network_name(each, lang)) for each in known if each]
    return Question(
        line=saying.understood_line(understood, company, lang),
        taken=[*saying.taken_lines(understood, company, lang), *([who] if who else [])],
        action=understood.action,
        class_=understood.class_,
        network=understood.network,
        places=[(each, saying.upper_first(saying.place_line(each, "", lang))) for each in CLASSES],
        networks=[
            ("", gettext("none in particular")),
            *sorted(names, key=lambda each: each[1].casefold()),
        ],
        chips=chips(understood.topics, list(offered), author, lang),
        heard=_heard(answered, fixed),
    )


def _values(understood: Understood) -> dict[str, str]:
    return {
        "action": understood.action,
        "class": understood.class_,
        "network": understood.network,
        "topics": " ".join(sorted(understood.topics)),
    }


def _heard(answered: Answered, fixed: list[str]) -> str:
    """What was heard, shown and corrected, to be sent along: it holds ids and no word of a question."""
    fields: dict[str, Any] = {
        **{f"heard_{name}": value for name, value in _values(answered.heard).items()},
        **{f"shown_{name}": value for name, value in _values(answered.understood).items()},
        "fixed": fixed,
    }
    return urlencode(fields, doseq=True)


def _fixed(meant: QueryDict, heard: Understood) -> dict[str, str]:
    """What the author corrected: a field that is not as it was shown, now or before.

    A correction falls where the question is now heard differently: then its words were changed.
    """
    before = QueryDict(meant.get("heard", ""))
    if not before:
        return {}
    topics = {*meant.getlist("meant_topics"), meant.get("meant_further", "")} - {""}
    sent: Mapping[str, str] = {
        "action": meant.get("meant_action", ""),
        "class": meant.get("meant_class", ""),
        "network": meant.get("meant_network", ""),
        "topics": " ".join(sorted(topics)),
    }
    now = _values(heard)
    return {
        name: sent[name]
        for name in PARTS
        if now[name] == before.get(f"heard_{name}", "") != sent[name]
        and (sent[name] != before.get(f"shown_{name}", "") or name in before.getlist("fixed"))
    }


def _correction(fixed: Mapping[str, str]) -> Correction:
    topics = fixed.get("topics")
    return Correction(
        action=fixed.get("action"),
        class_=cast("ClassName | None", fixed.get("class")),
        network=fixed.get("network"),
        topics=None if topics is None else tuple(topics.split()),
    )
