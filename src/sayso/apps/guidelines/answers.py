"""Answers that are kept: each rests on a version and a directory, and can be given again from them.

The record holds what an answer rests on and its digest, beside it stands the question; the answer itself
is nowhere. Whoever asks years later gets it worked out again, and it is the same to the byte, or is told
why not.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from hashlib import sha256
from typing import Literal, NamedTuple

from django.db import transaction
from msgspec import MsgspecError, Struct, json
from msgspec.structs import asdict

from sayso import __version__
from sayso.apps.guidelines import queries
from sayso.apps.people.services import actor_of, require
from sayso.apps.record import services as record
from sayso.apps.record.models import Payload, Row
from sayso.engine.answer import answer
from sayso.engine.document import document
from sayso.engine.draft import Draft
from sayso.engine.ledger import Kind
from sayso.engine.rights import Act, Viewer
from sayso.networks import NETWORKS

Why = Literal["no_answer", "site", "erased", "version", "people", "sayso"]


class NotReplayed(Exception):
    """An answer cannot be given again; ``why`` says why.

    ``no_answer``: the row is none, or of a Sayso before its time. ``site``: it rests on the site's own
    folder, of which no version is kept, and that has changed. ``erased``: its question was erased.
    ``version``: the version is not there. ``people``: somebody who was in the directory was erased.
    ``sayso``: another Sayso (``by``) answered, and this one answers otherwise.
    """

    def __init__(self, why: Why, by: str = "") -> None:
        super().__init__(why)
        self.why: Why = why
        self.by = by


class Answered(NamedTuple):
    """An answer, as `sayso.answer/1`, and the number of its row in the record."""

    number: int
    content: bytes


class RestsOn(Struct, frozen=True):
    """What an answer rests on, as its row says it: with the question, all that it depends on."""

    version: int
    change: int
    at: str
    lang: str
    known: bool
    company: str
    answer: str
    sayso: str


def decide(draft: Draft, *, by: Viewer, lang: str = "de") -> Answered:
    """Answer ``draft`` by what is in force now, and keep what the answer rests on.

    Raises ``NotAllowed`` where the draft is somebody else's, and ``UnknownName`` like the engine.
    """
    require(by, Act.SUBMIT, (draft.author,))
    at = queries.standing()
    now = queries.now()
    content = _content(draft, at, now, lang, known=by.colleague or by.operator)
    rests = RestsOn(
        version=at.version,
        change=at.change,
        at=now.isoformat(timespec="minutes"),
        lang=lang,
        known=by.colleague or by.operator,
        company=queries.company_at(at).digest,
        answer=sha256(content).hexdigest(),
        sayso=__version__,
    )
    with transaction.atomic():
        row = record.append(
            Kind.DECISION,
            actor=actor_of(by),
            subject=f"draft:{secrets.token_hex(8)}",
            body=asdict(rests),
            content=json.encode(draft),
        )
    return Answered(row.number, content)


def replayed(number: int) -> bytes:
    """The answer of a row of the record, worked out again. Raises `NotReplayed`."""
    row = Row.objects.filter(number=number, kind=Kind.DECISION.value).first()
    body = _rests_on(row) if row else None
    if body is None:
        raise NotReplayed("no_answer")
    payload = Payload.objects.filter(row_id=number).first()
    if payload is None:
        raise NotReplayed("erased")
    at = queries.Standing(body.version, body.change)
    if not queries.is_there(at):
        raise NotReplayed("version")
    if queries.company_at(at).digest != body.company:
        raise NotReplayed("people" if at.version else "site")
    draft = json.decode(bytes(payload.content), type=Draft)
    content = _content(draft, at, datetime.fromisoformat(body.at), body.lang, known=body.known)
    if sha256(content).hexdigest() != body.answer:
        raise NotReplayed("sayso", body.sayso)
    return content


def answered() -> list[int]:
    """The numbers of all rows that hold an answer, those of the same standing together."""
    rows = Row.objects.filter(kind=Kind.DECISION.value).only("number", "body")
    known = [(each.version, each.change, row.number) for row in rows if (each := _rests_on(row))]
    return [number for _, _, number in sorted(known)]


def _rests_on(row: Row) -> RestsOn | None:
    try:
        return json.decode(row.body, type=RestsOn)
    except MsgspecError:
        return None


def _content(draft: Draft, at: queries.Standing, now: datetime, lang: str, *, known: bool) -> bytes:
    """The answer to the byte: from nothing but what is given here, and what stands at ``at``."""
    book = queries.rulebook_at(at)
    decision = answer(draft, book, NETWORKS, signed_in=known, now=now)
    return json.encode(document(decision, book.company, lang, now=now))
