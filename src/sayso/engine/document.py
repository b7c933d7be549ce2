"""An answer as a document for machines, with the sentences people are told.

The classes here are the schema ``sayso.answer/1`` (``docs/schema/answer.schema.json`` is made from
them): within version 1 fields are added, never taken away or given another meaning. The text of
the draft is not repeated; ``start`` and ``end`` count code points of the text as given. What
guards a secret has the kind ``not_public`` and its place alone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct, field, json

from sayso.engine import saying
from sayso.engine.channel import ClassName
from sayso.engine.company import Company
from sayso.engine.decision import (
    ApprovalStep,
    ApproverFound,
    Decision,
    Duty,
    Kind,
    Query,
    Reason,
    Verdict,
    Way,
)
from sayso.engine.discretion import told
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Finding, Severity, SpotName
from sayso.engine.text import pick

SCHEMA = "sayso.answer/1"


class Named(Struct, frozen=True, kw_only=True):
    """An id and what people call it."""

    id: str
    name: str


class Contact(Struct, frozen=True, kw_only=True):
    """Somebody to ask, and who stands in for them."""

    id: str
    name: str
    function: str = ""
    email: str = ""
    deputy: Named | None = None


class Channel(Struct, frozen=True, kw_only=True):
    """Where, of which class the answer took the post to be, and why."""

    id: str
    name: str
    class_: ClassName = field(name="class")
    class_why: str = ""


class AnsweredTopic(Struct, frozen=True, kw_only=True):
    """A topic and its own verdict; ``id`` is null where there is no topic."""

    id: str | None
    name: str
    verdict: Verdict


class FoundPlace(Struct, frozen=True, kw_only=True):
    """A place to look at. ``secret``: what it is must not be explained, and is not.

    ``disguised``: it is written there so that a machine would not find it.
    """

    kind: str
    severity: Severity
    place: SpotName
    start: int
    end: int
    title: str
    note: str = ""
    instead: str = ""
    replacement: str | None = None
    rule: str = ""
    clause: str = ""
    certainty: float = 1.0
    check: str = ""
    secret: bool = False
    disguised: bool = False


class FileSaid(Struct, frozen=True, kw_only=True):
    """What the file of a medium says of itself; ``medium`` is its number, from 0."""

    medium: int
    says: Embedded
    words: tuple[tuple[str, str], ...] = ()


class Approving(Struct, frozen=True, kw_only=True):
    """Who is to say yes: a person's id, ``customer:NAME``, ``depicted:adults`` … or ``guardians``."""

    id: str
    name: str
    deputy: str | None = None
    instead_of: str | None = None
    cause: Literal["", "author", "absent", "vacant"] = ""
    given: str = ""


class AnsweredStep(Struct, frozen=True, kw_only=True):
    """A step on the way to a yes. ``need``: all, one, a number, or a share."""

    rule: str
    clause: str
    words: str
    of: tuple[Approving, ...]
    need: str
    within: str = ""
    silence: str = "no"
    wait: str = ""
    valid_for: str = ""


class AnsweredDuty(Struct, frozen=True, kw_only=True):
    """What goes with the yes; ``fulfilled`` is null where the text cannot show it."""

    rule: str
    clause: str
    strength: str
    words: str
    act: str = ""
    forms: tuple[str, ...] = ()
    within: str = ""
    contact: str = ""
    fulfilled: bool | None = None


class AskedBack(Struct, frozen=True, kw_only=True):
    """What cannot be known and is asked, with possible replies."""

    about: str
    words: str
    options: tuple[Named, ...] = ()


class Because(Struct, frozen=True, kw_only=True):
    """A clause that had a say, or (in ``considered``) did not apply."""

    rule: str
    clause: str
    effect: str
    fate: str
    topic: str | None = None
    by: str = ""
    why: str = ""
    complement: bool = False


class Quoted(Struct, frozen=True, kw_only=True):
    """A paragraph of the guideline as it stands there."""

    rule: str
    lead: str
    text: str
    because: str = ""
    file: str = ""
    line: int = 0


class NearestYes(Struct, frozen=True, kw_only=True):
    """Changes under which the answer was decided again and is *ok* (or, ``talk``, a person)."""

    kinds: tuple[Kind, ...]
    when: str
    what: str
    text: str | None = None
    time: datetime | None = None
    person: str | None = None
    channel: str | None = None
    action: str | None = None
    alone: bool = True


class AnswerDocument(Struct, frozen=True, kw_only=True):
    """The whole answer. Sentences are in ``language``; times are the company's clock."""

    schema: Literal["sayso.answer/1"] = SCHEMA
    verdict: Verdict
    language: str
    headline: str
    lead: str
    advice: bool
    author: Named
    channel: Channel
    action: str
    asked: bool
    time: datetime
    topics: tuple[AnsweredTopic, ...]
    ways: tuple[NearestYes, ...]
    instead: tuple[str, ...]
    reasons: tuple[Because, ...]
    paragraphs: tuple[Quoted, ...]
    findings: tuple[FoundPlace, ...]
    files: tuple[FileSaid, ...] = ()
    approvals: tuple[AnsweredStep, ...]
    approvers: tuple[str, ...]
    duties: tuple[AnsweredDuty, ...]
    questions: tuple[AskedBack, ...]
    advised: tuple[str, ...]
    contacts: tuple[Contact, ...]
    considered: tuple[Because, ...]
    unasked: bool
    nothing_permits: bool
    guideline_version: str
    company: str
    digest: str
    checked: tuple[str, ...]
    not_checked: tuple[str, ...]
    checked_words: str
    stored: Literal[False] = False


def schema() -> dict[str, Any]:
    """The JSON Schema of `AnswerDocument`, as ``docs/schema/answer.schema.json`` publishes it."""
    made = json.schema(AnswerDocument)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "answer.schema.json",
        "title": SCHEMA,
        **made,
    }


def document(
    decision: Decision, company: Company, lang: str, *, now: datetime | None = None
) -> AnswerDocument:
    """``decision`` as a document in ``lang``, without what its author need not know."""
    decision = told(decision, company, now=now)
    draft = decision.draft
    channel_class: ClassName = decision.channel_class  # type: ignore[assignment]
    return AnswerDocument(
        verdict=decision.verdict,
        language=lang,
        headline=saying.headline(decision, lang),
        lead=saying.lead(decision, company, lang),
        advice=decision.advice,
        author=_named(draft.author, company, lang),
        channel=Channel(
            id=decision.channel,
            name=saying.channel_name(decision.channel, company, lang),
            class_=channel_class,
            class_why=decision.class_why,
        ),
        action=draft.action,
        asked=draft.asked,
        time=decision.time,
        topics=tuple(
            AnsweredTopic(id=topic, name=saying.topic_name(topic, company, lang), verdict=verdict)
            for topic, verdict in decision.topics
        ),
        ways=tuple(_way(way, decision, company, lang) for way in saying.ways(decision)),
        instead=saying.instead_lines(decision, company, lang),
        reasons=tuple(map(_because, decision.reasons)),
        paragraphs=tuple(_quoted(decision, company, lang)),
        findings=tuple(_found(finding, company, lang) for finding in decision.findings),
        files=tuple(
            FileSaid(medium=at, says=each.embedded, words=saying.file_rows(each.embedded, lang))
            for at, each in enumerate(draft.media)
            if each.embedded is not None
        ),
        approvals=tuple(_step(step, company, lang) for step in decision.approvals),
        approvers=saying.approvers_left(decision) if decision.verdict == "ask" else (),
        duties=tuple(_duty(duty, lang) for duty in decision.duties),
        questions=tuple(_asked(query, company, lang) for query in decision.queries),
        advised=decision.advised,
        contacts=tuple(
            contact(person, company, lang, decision.time) for person in decision.contacts
        ),
        considered=tuple(map(_because, decision.considered)),
        unasked=decision.unasked,
        nothing_permits=decision.nothing_permits,
        guideline_version=decision.guideline_version,
        company=company.profile.name,
        digest=company.digest,
        checked=decision.checked,
        not_checked=decision.not_checked,
        checked_words=saying.checked_line(decision, company, lang),
    )


def _named(person_id: str, company: Company, lang: str) -> Named:
    return Named(id=person_id, name=saying.person_name(person_id, company, lang))


def contact(person_id: str, company: Company, lang: str, at: datetime) -> Contact:
    """Somebody to ask, with function, address and deputy."""
    person = saying.find_person(person_id, company)
    deputy = saying.deputy_of(person_id, company, at)
    return Contact(
        id=person_id,
        name=saying.person_name(person_id, company, lang),
        function=saying.function_of(person, company, lang) if person else "",
        email=person.email if person else "",
        deputy=_named(deputy, company, lang) if deputy else None,
    )


def _way(way: Way, decision: Decision, company: Company, lang: str) -> NearestYes:
    approvers = saying.yes_of(decision, company, lang)
    when, what, _ = saying.way(way, company, lang, decision.time, approvers)
    return NearestYes(
        kinds=way.kinds,
        when=when,
        what=what,
        text=way.text,
        time=way.time,
        person=way.person,
        channel=way.channel,
        action=way.action,
        alone=way.alone,
    )


def _because(reason: Reason) -> Because:
    return Because(
        rule=reason.rule,
        clause=reason.clause,
        effect=reason.effect,
        fate=reason.fate,
        topic=reason.topic,
        by=reason.by,
        why=reason.why,
        complement=reason.complement,
    )


def _quoted(decision: Decision, company: Company, lang: str) -> list[Quoted]:
    quoted: list[Quoted] = []
    for rule in saying.deciding_rules(decision):
        found = saying.paragraph(rule, company, lang)
        if found is not None:
            quoted.append(
                Quoted(
                    rule=rule,
                    lead=found.lead,
                    text=found.text,
                    because=found.because,
                    file=found.file,
                    line=found.line,
                )
            )
    return quoted


def _found(finding: Finding, company: Company, lang: str) -> FoundPlace:
    return FoundPlace(
        kind=finding.kind,
        severity=finding.severity,
        place=finding.place,
        start=finding.start,
        end=finding.end,
        title=saying.finding_title(finding, lang, company),
        note=saying.finding_note(finding, lang),
        instead=saying.finding_instead(finding, lang),
        replacement=finding.replacement,
        rule=finding.rule,
        clause=finding.clause,
        certainty=finding.certainty,
        check=finding.check,
        secret=finding.secret,
        disguised=finding.disguised,
    )


def _approving(found: ApproverFound, company: Company, lang: str) -> Approving:
    name = pick(found.outside, lang) or saying.person_name(found.id, company, lang)
    return Approving(
        id=found.id,
        name=name,
        deputy=found.deputy,
        instead_of=found.instead_of,
        cause=found.cause,
        given=found.given,
    )


def _step(step: ApprovalStep, company: Company, lang: str) -> AnsweredStep:
    return AnsweredStep(
        rule=step.rule,
        clause=step.clause,
        words=saying.step_line(step, company, lang),
        of=tuple(_approving(found, company, lang) for found in step.of),
        need=step.need,
        within=step.within,
        silence=step.silence,
        wait=step.wait,
        valid_for=step.valid_for,
    )


def _duty(duty: Duty, lang: str) -> AnsweredDuty:
    return AnsweredDuty(
        rule=duty.rule,
        clause=duty.clause,
        strength=duty.strength,
        words=saying.duty(duty, lang),
        act=duty.act,
        forms=duty.forms,
        within=duty.within,
        contact=duty.contact,
        fulfilled=duty.fulfilled,
    )


def _asked(query: Query, company: Company, lang: str) -> AskedBack:
    return AskedBack(
        about=query.about,
        words=saying.question(query, lang),
        options=tuple(
            Named(id=value, name=saying.option(query, value, company, lang))
            for value in query.options
        ),
    )
