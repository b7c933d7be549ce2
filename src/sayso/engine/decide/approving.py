"""Who has to say yes: approvers found, replaced where they cannot, left out where they have."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.channel import Channel
from sayso.engine.consent import ApprovalOnFile
from sayso.engine.decide.matching import Instance
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.decide.standing import (
    Situation,
    is_absent,
    named_deputies,
    ownership,
    role_deputies,
    topic_with_owner,
)
from sayso.engine.decision import ApprovalStep, ApproverFound
from sayso.engine.draft import Draft
from sayso.engine.finding import UNLISTED, Reading
from sayso.engine.guideline import Approver
from sayso.engine.moment import within
from sayso.engine.person import Person
from sayso.engine.span import parse_need

MINORS = ("minors", "both", "unknown")
ADULTS = ("adults", "both", "unknown")


def steps(
    instance: Instance, topic: str | None, draft: Draft, reading: Reading, situation: Situation
) -> list[ApprovalStep]:
    """The steps of an approval on ``topic`` with their people found; given ones carry the yes's id."""
    clause, entry = instance.entry.clause, instance.entry
    if clause.ask is None:
        return []
    found: list[ApprovalStep] = []
    for step in clause.ask.steps:
        people = [
            _with_yes(approver, instance, draft, reading, situation)
            for wanted in step.of
            for approver in find(
                situation.book.names.approver(wanted) or wanted,
                instance,
                topic,
                draft,
                reading,
                situation,
            )
        ]
        found.append(
            ApprovalStep(
                rule=entry.rule.id,
                clause=entry.key,
                of=tuple(_once(people)),
                need=step.need,
                within=step.within,
                silence=step.silence,
                wait=step.wait,
                valid_for=clause.ask.valid_for,
            )
        )
    return found


def waiting(steps: Iterable[ApprovalStep]) -> tuple[ApprovalStep, ...]:
    """Those of ``steps`` that wait for somebody; the same person is asked once."""
    found: list[ApprovalStep] = []
    seen: list[ApprovalStep] = []
    asked: set[str] = set()
    for step in steps:
        if step in seen or is_given(step):
            continue
        seen.append(step)
        left = tuple(one for one in step.of if not one.given and one.id not in asked)
        if step.need == "all":
            asked.update(one.id for one in left)
        if left:
            waits = replace(step, of=left)
            if waits not in found:
                found.append(waits)
    return tuple(found)


def is_given(step: ApprovalStep, *, granted: bool = False) -> bool:
    """Whether enough yeses of this step are on file; ``granted``: or can be had, as all are there."""
    given = sum(
        1 for approver in step.of if approver.given or (granted and approver.cause != "vacant")
    )
    if not step.of:  # the media show none of those who would be asked
        return True
    try:
        return given >= parse_need(step.need, len(step.of))
    except ValueError:
        # Duplicates merged: fewer people are left than the step counts on.
        return given == len(step.of)


def find(
    approver: Approver,
    instance: Instance,
    topic: str | None,
    draft: Draft,
    reading: Reading,
    situation: Situation,
) -> list[ApproverFound]:
    """The people behind one approver of a rule, replaced where they are the author or absent."""
    book = situation.book
    if approver.outside:
        words = approver.outside
        return [ApproverFound(id="outside:" + next(iter(words.values()), ""), outside=words)]
    if approver.relation in ("customer", "depicted", "guardian"):
        return outside(approver.relation, instance, draft, reading, book)
    return _named(approver, situation) or _related(approver, topic, situation)


def of_guideline(book: Rulebook, moment: datetime, author: str = "") -> tuple[ApproverFound, ...]:
    """Who says yes to the version that comes after that of ``book``, each in one way; one yes is enough.

    Whom the guideline names, else the head of the top unit, replaced as on any draft (fifth
    sentence): whoever is absent or left, and ``author``, who brought the version. ``cause`` is
    ``vacant`` where there is nobody.
    """
    nobody = Person(id=author, name="", unit="")
    situation = Situation(nobody, Channel(id="", class_="private", network=""), moment, book)
    top = (unit.id for unit in book.company.units if unit.parent is None and unit.head)
    named = book.company.guideline.approver or tuple(top)[:1]
    wanted = (book.names.approver(Approver(name=name)) for name in named)
    found = _once(one for each in wanted if each for one in _named(each, situation))
    able = [one for one in found if one.cause != "vacant"]
    return tuple(able or found)


def _named(approver: Approver, situation: Situation) -> list[ApproverFound]:
    """The people behind an approver who is named; nobody where it is a relation."""
    book = situation.book
    if approver.person:
        return _decider(approver.person, approver, (), situation)
    if approver.role:
        regular = role_deputies((approver.role,), book)
        holders = book.holders.get(approver.role, ())
        return [
            one for holder in holders for one in _decider(holder.id, approver, regular, situation)
        ] or [ApproverFound(id=approver.role, cause="vacant")]
    if approver.unit:
        return _head(approver.unit, approver, situation)
    return []


def _related(approver: Approver, topic: str | None, situation: Situation) -> list[ApproverFound]:
    book, channel = situation.book, situation.channel
    owned = topic_with_owner(topic, book, routed=True)
    match approver.relation:
        case "topic_owner" if owned is not None:
            owner, deputy = ownership(owned)
            return _decider(owner, approver, _regular(deputy), situation)
        case "topic_deputy" if owned is not None and (deputy := ownership(owned)[1]) is not None:
            return _decider(deputy, approver, (), situation)
        case "channel_owner" if (owner := owner_of(channel, situation)) is not None:
            return _decider(owner, approver, _regular(channel.deputy), situation)
        case "channel_deputy" if channel.deputy is not None:
            return _decider(channel.deputy, approver, (), situation)
        case "unit_head":
            return _head(situation.author.unit, approver, situation)
        case _:
            return [ApproverFound(id=approver.relation or approver.name, cause="vacant")]


def owner_of(channel: Channel, situation: Situation) -> str | None:
    """The owner of ``channel``; a place belongs to whoever writes there."""
    return situation.author.id if channel.place else channel.owner


def _regular(deputy: str | None) -> tuple[str, ...]:
    return () if deputy is None else (deputy,)


def _head(unit: str, approver: Approver, situation: Situation) -> list[ApproverFound]:
    found = situation.book.units.get(unit)
    if found is None or found.head is None:
        return [ApproverFound(id=unit, cause="vacant")]
    return _decider(found.head, approver, (), situation, unit=unit)


def _decider(
    name: str,
    approver: Approver,
    regular: Collection[str],
    situation: Situation,
    unit: str | None = None,
) -> list[ApproverFound]:
    """``name``, or those who decide instead (fifth sentence).

    ``regular`` are the ids of the deputies by office; ``unit`` is where the way up starts, the
    unit of ``name`` if left out.
    """
    book, author = situation.book, situation.author
    person = book.people.get(name)
    if person is None:
        return [ApproverFound(id=name, cause="vacant")]
    if name == author.id:
        cause = "author"
    elif approver.deputy and is_absent(person, book, situation.moment):
        cause = "absent"
    else:
        stands_in = next((d for d in regular if d != author.id), None) if approver.deputy else None
        return [ApproverFound(id=name, deputy=stands_in)]
    if approver.deputy:
        deputies = named_deputies(person, book, situation.moment) or regular
        able = [deputy for deputy in deputies if _can_approve(deputy, name, situation)]
        if able:
            return [ApproverFound(id=one, instead_of=name, cause=cause) for one in able]
    for head in _heads_above(unit or person.unit, book):
        if _can_approve(head, name, situation):
            return [ApproverFound(id=head, instead_of=name, cause=cause)]
    return [ApproverFound(id=name, cause="vacant")]


def _can_approve(candidate: str, replaced: str, situation: Situation) -> bool:
    person = situation.book.people.get(candidate)
    return (
        person is not None
        and candidate not in (situation.author.id, replaced)
        and not is_absent(person, situation.book, situation.moment)
    )


def _heads_above(unit: str, book: Rulebook) -> Iterable[str]:
    for name in book.unit_path.get(unit, ())[1:]:
        head = book.units[name].head
        if head is not None:
            yield head


def outside(
    relation: str, instance: Instance, draft: Draft, reading: Reading, book: Rulebook
) -> list[ApproverFound]:
    """People who are not on our list: customers of the marks, people in the picture, parents."""
    if relation == "customer":
        return [ApproverFound(id=name) for name in customers(instance, reading, book).values()] or [
            ApproverFound(id="customer", cause="vacant")
        ]
    shown = {medium.people for medium in draft.media if medium.consents != "all"}
    if relation == "guardian":
        unseen = not draft.media
        return [ApproverFound(id="guardians")] if shown.intersection(MINORS) or unseen else []
    found: list[ApproverFound] = []
    if shown.intersection(ADULTS) or not draft.media:
        found.append(ApproverFound(id="depicted:adults"))
    if shown.intersection(MINORS):
        found.append(ApproverFound(id="depicted:minors"))
    return found


def customers(instance: Instance, reading: Reading, book: Rulebook) -> dict[str, str]:
    """The customers an instance is about, by id: that of its mark, else all that are named."""
    names = {customer.id: customer.name for customer in book.company.names.customers}
    for mark in reading.marks:
        if mark.subject.startswith(UNLISTED):
            names[mark.subject] = mark.subject.removeprefix(UNLISTED)
    subject = "" if instance.mark is None else reading.marks[instance.mark].subject
    subjects = (subject,) if subject in names else (mark.subject for mark in reading.marks)
    return {one: f"customer:{names[one]}" for one in subjects if one in names}


def _with_yes(
    approver: ApproverFound,
    instance: Instance,
    draft: Draft,
    reading: Reading,
    situation: Situation,
) -> ApproverFound:
    for approval in situation.book.company.consents.approvals:
        if answers(approval, approver, instance, draft, reading, situation):
            return replace(approver, given=approval.id)
    return approver


def answers(
    approval: ApprovalOnFile,
    approver: ApproverFound,
    instance: Instance,
    draft: Draft,
    reading: Reading,
    situation: Situation,
) -> bool:
    """Whether a yes on file is the one that ``approver`` would have to give to this very draft."""
    about = customers(instance, reading, situation.book)
    own_word = approver.id == about.get(approval.customer or "")
    return might_answer(approval, instance, draft, situation) and (
        (approval.customer is None or own_word or list(about) == [approval.customer])
        and approval.approver in (approver.id, approver.instead_of)
        and _is_for_this(approval, draft, reading)
    )


def _is_for_this(approval: ApprovalOnFile, draft: Draft, reading: Reading) -> bool:
    """Whether a yes is for these words: word for word, or cited, or what the text speaks of."""
    if approval.text is not None:
        return approval.text == draft.text
    if approval.id in draft.approvals:
        return True
    named = approval.person is not None or approval.customer is not None
    return named and not draft.asked and approval.id in reading.on_file


def might_answer(
    approval: ApprovalOnFile, instance: Instance, draft: Draft, situation: Situation
) -> bool:
    """Whether a yes on file fits but for the words: the author is asked whether it is for this."""
    return (
        approval.rule in (instance.entry.rule.id, instance.entry.name)
        and approval.person in (None, draft.author)
        and approval.approver != draft.author
        and bool({situation.channel.id, draft.channel, "any"}.intersection(approval.channels))
        and within(situation.moment, approval.from_, approval.until)
    )


def _once(approvers: Iterable[ApproverFound]) -> list[ApproverFound]:
    """Each once: as the one whose yes is on file, else as one who can still say it."""
    seen: dict[str, ApproverFound] = {}
    for approver in approvers:
        known = seen.get(approver.id)
        if known is None or _nearness(approver) > _nearness(known):
            seen[approver.id] = approver
    return list(seen.values())


def _nearness(approver: ApproverFound) -> tuple[bool, bool]:
    return bool(approver.given), approver.cause != "vacant"
