"""The answer, with its reasons."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from sayso.engine.draft import Draft
from sayso.engine.finding import Finding
from sayso.engine.text import Words

Verdict = Literal["ok", "ask", "stop"]
VERDICTS: tuple[Verdict, ...] = ("ok", "ask", "stop")


def strictest(verdicts: tuple[Verdict, ...]) -> Verdict:
    """The strictest of ``verdicts``; ``ok`` where there is none."""
    worst: Verdict = "ok"
    for verdict in verdicts:
        if VERDICTS.index(verdict) > VERDICTS.index(worst):
            worst = verdict
    return worst


class Reason(Struct, frozen=True, kw_only=True):
    """A clause that had a say: which effect, on which topic, and why it did or did not decide.

    ``fate``: ``decided``, ``stood`` (in force, but something stricter decided), ``freed`` (beaten
    by ``by``), ``outranked`` (by ``by``), ``not_matched`` (``why`` says what did not fit).
    """

    rule: str
    clause: str
    effect: str
    topic: str | None = None
    fate: Literal["decided", "stood", "freed", "outranked", "not_matched"] = "decided"
    by: str = ""
    why: str = ""
    complement: bool = False


class ApproverFound(Struct, frozen=True, kw_only=True):
    """Who is to say yes: a person's id, or somebody outside (``customer:…``, ``depicted:…``).

    ``deputy`` stands in; ``instead_of`` is set where the one named cannot (author or absent).
    ``outside`` names them in words where they are not on our list.
    """

    id: str
    deputy: str | None = None
    instead_of: str | None = None
    cause: Literal["", "author", "absent", "vacant"] = ""
    given: str = ""
    outside: Words = {}


class ApprovalStep(Struct, frozen=True, kw_only=True):
    """A step on the way to a yes, with its people found."""

    rule: str
    clause: str
    of: tuple[ApproverFound, ...]
    need: str = "all"
    within: str = ""
    silence: str = "no"
    wait: str = ""
    valid_for: str = ""


class Duty(Struct, frozen=True, kw_only=True):
    """Something that goes with the yes: words the post must carry, or a step outside it."""

    rule: str
    clause: str
    strength: str
    act: str = ""
    forms: tuple[str, ...] = ()
    words: Words = {}
    within: str = ""
    contact: str = ""
    fulfilled: bool | None = None


class Query(Struct, frozen=True, kw_only=True):
    """Something that cannot be known and is asked: ``about`` what, with the possible replies."""

    about: Literal["topic", "consent", "people", "class", "ai", "file", "check", "approval"]
    words: Words
    options: tuple[str, ...] = ()


Kind = Literal["duty", "wording", "time", "action", "channel", "approval", "person", "talk"]
KINDS: tuple[Kind, ...] = ("duty", "wording", "time", "action", "channel", "approval", "person")
"""What a way changes, in the order in which it is tried."""


class Way(Struct, frozen=True, kw_only=True):
    """Changes under which the answer is *ok*; it was decided again and is.

    ``kinds`` is what changes, each at most once, in the order of ``KINDS``: ``duty`` and
    ``wording`` (``text`` is the new text), ``time`` (``time`` is when), ``action``, ``channel``,
    ``approval`` (ask first, ``person`` before the others), ``person`` (whose post it becomes).
    ``alone``: the asker needs nobody for it. ``talk`` by itself is the last resort: a ``person`` to
    talk to.
    """

    kinds: tuple[Kind, ...]
    text: str | None = None
    time: datetime | None = None
    person: str | None = None
    channel: str | None = None
    action: str | None = None
    alone: bool = True


class Decision(Struct, frozen=True, kw_only=True):
    """What the guideline answers, and everything it rests on.

    ``contacts`` are ids of the people to ask, best first. ``channel_class`` is the class the answer
    took and ``class_why`` the reason. ``advice``: on this class the answer advises and does not
    bind. ``not_checked`` names conditions of rules that nobody looked for. ``time`` is the moment the
    answer holds for, ``asked_at`` when the question was asked, where that is known: what is a secret
    then is not told of a later day either.
    """

    verdict: Verdict
    draft: Draft
    channel: str
    channel_class: str
    class_why: str = ""
    advice: bool = False
    topics: tuple[tuple[str | None, Verdict], ...] = ()
    findings: tuple[Finding, ...] = ()
    approvals: tuple[ApprovalStep, ...] = ()
    duties: tuple[Duty, ...] = ()
    queries: tuple[Query, ...] = ()
    reasons: tuple[Reason, ...] = ()
    considered: tuple[Reason, ...] = ()
    advised: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    unasked: bool = False
    nothing_permits: bool = False
    guideline_version: str = ""
    time: datetime
    asked_at: datetime | None = None
    checked: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()
