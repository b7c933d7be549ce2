"""Labelled files, read so that one bad entry spoils only itself, and drafts in ``drafts-open.json``'s format."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import Page, visible
from sayso.cli.scoring import Label, Wanted, locate
from sayso.cli.trouble import FAILURE, OK, Trouble, WrongUse
from sayso.cli.words import Catalogue
from sayso.engine.company import Company
from sayso.engine.decision import VERDICTS
from sayso.engine.draft import Draft, Medium

MOST_BYTES = 32_000_000
"""Size of a file of drafts; of a larger one, or of one without an end, no more is read."""


class Read(Protocol):
    """What became of an entry; ``trouble`` is why it could not be read."""

    @property
    def trouble(self) -> str: ...


O = TypeVar("O", bound=Read)  # noqa: E741
S = TypeVar("S")


class Entry(msgspec.Struct, frozen=True):
    """One entry of the file: its id, and what stands there."""

    id: str
    fields: dict[str, Any]


class _Finding(msgspec.Struct):
    kind: str
    evidence: str | None = None


class _Expected(msgspec.Struct):
    approvers: list[str] | None = None
    findings: list[str | _Finding] | None = None
    optional_findings: list[str | _Finding] | None = None


class _Context(msgspec.Struct):
    delegated_by: str | None = None
    person_consent: bool | None = None
    received: list[str] | None = None
    answering: str | None = None
    approvals: list[str] | None = None


class _Shape(msgspec.Struct):
    """What every field of a draft that is read has to be, where it stands there."""

    expected: _Expected
    author: str | None = None
    channel: str | None = None
    resolved_channel: str | None = None
    action: str | None = None
    time: str | None = None
    text: str | None = None
    asked: bool | None = None
    scheduled: bool | None = None
    media: list[dict[str, Any]] | None = None
    gold_topics: list[str] | None = None
    answering: str | None = None
    context: _Context | None = None


def entries(path: Path, words: Catalogue, key: str = "drafts") -> tuple[Entry, ...]:
    """Every entry of the list ``key``. Raises `Trouble` where the file has another format."""
    raw = _content(path, words)
    try:
        raw.decode()
    except UnicodeDecodeError:
        raise Trouble(words.say("eval.bytes", path=path)) from None
    try:
        whole: object = msgspec.json.decode(raw)
    except msgspec.DecodeError as error:
        raise Trouble(words.say("eval.json", path=path, why=str(error))) from None
    except RecursionError:
        raise Trouble(words.say("eval.json", path=path, why=words.say("json.deep"))) from None
    drafts = whole.get(key) if isinstance(whole, dict) else whole
    if not isinstance(drafts, list):
        why = words.say(f"eval.no_{key}")
        raise Trouble(words.say("eval.shape", path=path, format=f"{key}-open.json", why=why))
    found: dict[str, Entry] = {}
    for place, fields in enumerate(drafts, 1):
        why = ""
        if not isinstance(fields, dict):
            why = words.say("eval.not_object", place=place)
        elif not isinstance(fields.get("id"), str) or not fields["id"]:
            why = words.say("eval.no_id", place=place)
        elif fields["id"] in found:
            why = words.say("eval.same_id", id=fields["id"])
        if why:
            raise Trouble(words.say("eval.shape", path=path, format=f"{key}-open.json", why=why))
        found[fields["id"]] = Entry(fields["id"], fields)
    return tuple(found.values())


def _content(path: Path, words: Catalogue) -> bytes:
    if path.is_dir():
        raise WrongUse(words.say("eval.dir", path=path))
    if not path.exists():
        raise WrongUse(words.say("eval.none", path=path))
    with path.open("rb") as stream:
        raw = stream.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise WrongUse(words.say("eval.large", path=path, limit=MOST_BYTES // 1_000_000))
    return raw.removeprefix(b"\xef\xbb\xbf")


def label_of(entry: Entry, words: Catalogue) -> Label:
    """What people expect of it. Raises `Trouble` with a sentence that names the draft."""
    fields, say = entry.fields, words.say
    expected = fields.get("expected")
    if not isinstance(expected, dict):
        raise Trouble(say("eval.field", id=entry.id, field="expected"))
    verdict = expected.get("verdict")
    if verdict not in VERDICTS:
        why = f"{verdict!r}: {', '.join(VERDICTS)}"
        raise Trouble(say("eval.wrong", id=entry.id, field="expected.verdict", why=why))
    shaped(entry, _Shape, words, "text")
    text = fields.get("text") or ""
    findings = _wanted(entry, expected, "findings", text, words)
    for each in findings:
        if each.spot is None:
            raise Trouble(say("eval.evidence", id=entry.id, evidence=each.evidence or ""))
    return Label(
        verdict=verdict,
        approvers=frozenset(expected.get("approvers") or ()),
        findings=findings,
        optional=_wanted(entry, expected, "optional_findings", text, words),
    )


def shaped(entry: Entry, shape: type[S], words: Catalogue, *texts: str) -> S:
    """The entry's fields as a ``shape``; ``texts`` are the fields that hold one.

    Raises `Trouble` with a sentence that names the entry and the field that is wrong or too long.
    """
    try:
        found = msgspec.convert(entry.fields, shape)
    except msgspec.ValidationError as error:
        why, _, place = str(error).partition(" - at `$.")
        field = place.rstrip("`") or texts[0]
        raise Trouble(words.say("eval.wrong", id=entry.id, field=field, why=why)) from None
    for field in texts:
        if len(entry.fields.get(field) or "") > question.LONGEST:
            why = words.say("text.long", limit=question.LONGEST)
            raise Trouble(words.say("eval.wrong", id=entry.id, field=field, why=why))
    return found


def put(
    desk: Desk,
    outcomes: Sequence[O],
    document: Callable[[list[O]], object],
    write: Callable[[list[O], Desk, Page], None],
) -> int:
    """Show what became of a file, as a ``document`` or written; then what could not be read.

    Returns the status: 1 where an entry could not be read.
    """
    known = list(outcomes)
    if desk.wants_json:
        desk.put_json(document(known))
    else:
        page = desk.page()
        write(known, desk, page)
        desk.put(str(page))
    failed = [outcome.trouble for outcome in known if outcome.trouble]
    if not failed:
        return OK
    sys.stdout.flush()
    key = "eval.failed.one" if len(failed) == 1 else "eval.failed"
    print(desk.words.say(key, count=len(failed)), file=sys.stderr)
    for trouble in failed:
        print(f"  {visible(trouble)}", file=sys.stderr)
    return FAILURE


def _wanted(
    entry: Entry, expected: dict[str, Any], key: str, text: str, words: Catalogue
) -> tuple[Wanted, ...]:
    found: list[Wanted] = []
    for each in expected.get(key) or ():
        if isinstance(each, str):
            found.append(Wanted(each, None, None))
            continue
        evidence = each.get("evidence")
        found.append(Wanted(each["kind"], evidence, locate(evidence, text)))
    return tuple(found)


def draft_of(entry: Entry, company: Company, words: Catalogue, *, gold_topics: bool) -> Draft:
    """The question it asks. Raises `Trouble` with a sentence that names the draft."""
    fields, say = entry.fields, words.say
    for key in ("author", "channel", "time"):
        if not isinstance(fields.get(key), str):
            raise Trouble(say("eval.field", id=entry.id, field=key))
    people = {person.id for person in company.people}
    channels = {channel.id for channel in company.channels}
    context = fields.get("context") or {}
    if fields["author"] not in people:
        why = say("name.person", given=fields["author"])
        raise Trouble(say("eval.wrong", id=entry.id, field="author", why=why))
    action = fields.get("action") or "publish"
    channel = fields.get("resolved_channel")
    if channel not in channels:
        channel = fields["channel"]
    if channel not in channels and action != "create_channel":
        why = say("name.channel", given=channel)
        raise Trouble(say("eval.wrong", id=entry.id, field="channel", why=why))
    topics = None
    if gold_topics and fields.get("gold_topics") is not None:
        topics = tuple(fields["gold_topics"])
    return Draft(
        author=fields["author"],
        channel=channel,
        action=action,
        time=_time(entry, company, words),
        text=fields.get("text"),
        topics=topics,
        asked=bool(fields.get("asked")),
        scheduled=bool(fields.get("scheduled")),
        media=_media(entry, words),
        delegated_by=context.get("delegated_by"),
        received=tuple(context.get("received") or ()),
        person_consent=context.get("person_consent"),
        answering=context.get("answering") or fields.get("answering"),
        approvals=tuple(context.get("approvals") or ()),
    )


def _time(entry: Entry, company: Company, words: Catalogue) -> datetime:
    try:
        return question.when(entry.fields["time"], company, words)
    except WrongUse as error:
        why = str(error)
        raise Trouble(words.say("eval.wrong", id=entry.id, field="time", why=why)) from None


def _media(entry: Entry, words: Catalogue) -> tuple[Medium, ...]:
    """Media as described; what is ``null`` is unknown, and words we do not know are left out."""
    found: list[Medium] = []
    for each in entry.fields.get("media") or ():
        known = {
            key: value
            for key, value in each.items()
            if key in Medium.__struct_fields__ and value is not None
        }
        try:
            found.append(msgspec.convert(known, Medium))
        except msgspec.ValidationError as error:
            why = str(error)
            raise Trouble(words.say("eval.wrong", id=entry.id, field="media", why=why)) from None
    return tuple(found)
