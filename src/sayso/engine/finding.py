"""What a reader found: marks, and the findings that rules make of them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.engine.text import Words

Severity = Literal["stop", "ask", "hint"]
SEVERITIES: tuple[Severity, ...] = ("stop", "ask", "hint")
SpotName = Literal["text", "media", "author", "channel"]


UNLISTED = "firm:"
"""Stands before the name of a customer or partner that no list has, where that is the subject."""


class Mark(Struct, frozen=True, kw_only=True):
    """A condition that holds, and where: ``[start, end)`` in code points of the text as given.

    ``kind`` is the condition rules name in ``if``; ``also`` further conditions that hold at the
    same spot. ``subject`` is the id of the name, fact or person concerned, ``medium`` the index of
    the medium. ``severity`` is what the mark is worth where no clause speaks of it: ``None`` makes
    it a mere condition that nobody is shown. ``secret``: the words around it must not be explained
    to people who need not know. ``replacement`` is a text for the span that would be fine.
    ``disguised``: what is found is written there so that a machine would not find it.
    """

    kind: str
    also: tuple[str, ...] = ()
    place: SpotName = "text"
    start: int = 0
    end: int = 0
    subject: str = ""
    medium: int | None = None
    severity: Severity | None = "hint"
    words: Words = {}
    because: Words = {}
    source: str = ""
    instead: Words = {}
    replacement: str | None = None
    certainty: float = 1.0
    secret: bool = False
    disguised: bool = False
    check: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every condition that holds here."""
        return (self.kind, *self.also)


class Reading(Struct, frozen=True, kw_only=True):
    """What a reader found in a draft, what it looked for, and what it could not look at.

    ``checked``: conditions looked for, found or not. ``failed``: conditions whose check did not
    run through: a question, never a pass. A condition in neither was not checked by anybody.
    ``led``: the words that led to each topic; to none that is secret. ``sentences``: where those of
    the text lie. ``on_file``: the approvals on file whose use the text speaks of.
    """

    marks: tuple[Mark, ...] = ()
    checked: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()
    language: str = ""
    topics: tuple[str, ...] = ()
    led: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    on_file: frozenset[str] = frozenset()


class Finding(Struct, frozen=True, kw_only=True):
    """A place in a draft and why to look at it.

    ``rule`` and ``clause`` made it one; ``check`` saw it. ``start`` and ``end`` count code points,
    and are 0 for places outside the text.
    """

    kind: str
    severity: Severity
    place: SpotName = "text"
    start: int = 0
    end: int = 0
    rule: str = ""
    clause: str = ""
    words: Words = {}
    because: Words = {}
    source: str = ""
    instead: Words = {}
    replacement: str | None = None
    certainty: float = 1.0
    secret: bool = False
    subject: str = ""
    check: str = ""
    disguised: bool = False
