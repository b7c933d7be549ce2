"""Who has to say yes, and who has said it: the fifth sentence of ``docs/answer.md``, slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.reference_selectors import Question
from sayso.engine.consent import ApprovalOnFile
from sayso.engine.guideline import Approver
from sayso.engine.moment import within
from sayso.engine.span import parse_need

if TYPE_CHECKING:
    from engine.reference import Answer, Instance, Match


def is_given(
    match: Match, instance: Instance, question: Question, topic: str | None, result: Answer
) -> bool:
    """Whether every step of the approval is on file; who is still waited for joins the result."""
    given = match.clause.ask is not None
    for step in match.clause.ask.steps if match.clause.ask else ():
        asked: dict[str, set[str]] = {}
        there: set[str] = set()
        for who in step.of:
            for named, found, vacant in approvers(who, instance, question, topic):
                asked.setdefault(found, set()).add(named)
                result.vacant |= {found} if vacant else set()
                there |= set() if vacant else {found}
        yes = {
            found
            for found, named in asked.items()
            if is_on_file(match, instance, question, {found, *named})
            or (question.granted and found in there)
        }
        named_people = len(step.of) if step.need.isdigit() else len(asked)
        if not asked or len(yes) >= min(len(asked), parse_need(step.need, named_people)):
            result.given |= yes
        else:
            given = False
            result.approvers |= asked.keys() - yes
    return given


def approvers(
    who: Approver, instance: Instance, question: Question, topic: str | None
) -> list[tuple[str, str, bool]]:
    """Who is asked: the one named, the one found in their place, and whether nobody is left."""
    spelt = question.names.approver(who) or who
    relation = spelt.relation or ""
    if spelt.outside:
        somebody = "outside:" + next(iter(spelt.outside.values()))
        return [(somebody, somebody, False)]
    if relation == "customer":
        customers = customers_of(instance, question)
        return [(one, one, False) for one in customers] or [(relation, relation, True)]
    if relation in ("depicted", "guardian"):
        return [(one, one, False) for one in people_shown(relation, question)]
    if spelt.role:
        named, deputies = question.holders(spelt.role), question.deputies_of_role(spelt.role)
    elif spelt.person:
        named, deputies = [spelt.person], []
    elif spelt.unit:
        named, deputies = question.heads([spelt.unit]), []
    else:
        named = question.related(relation, topic, routed=True)
        deputies = question.deputies_of(relation, topic, routed=True)
    if not named:
        unit = question.author.unit if relation == "unit_head" else spelt.unit
        as_named = spelt.role or unit or relation
        return [(as_named, as_named, True)]
    found: list[tuple[str, str, bool]] = []
    for one in named:
        unit = spelt.unit or question.people[one].unit
        if relation == "unit_head":
            unit = question.author.unit
        above = question.heads(question.units_above(unit))
        found += replacements(one, deputies, above, question, deputy=spelt.deputy)
    return found


def replacements(
    one: str, deputies: list[str], above: list[str], question: Question, *, deputy: bool
) -> list[tuple[str, str, bool]]:
    """The person themselves, or who is asked in their place."""

    def can(person: str) -> bool:
        return person != question.author.id and not question.is_absent(person)

    if can(one) or (not deputy and one != question.author.id):
        return [(one, one, False)]
    if deputy:
        stand_ins = question.deputies_by_absence(one) or deputies
        if ready := [person for person in stand_ins if can(person)]:
            return [(one, person, False) for person in ready]
    ready = [head for head in above if can(head)]
    return [(one, ready[0], False)] if ready else [(one, one, True)]


def customers_of(instance: Instance, question: Question) -> list[str]:
    """The customers an instance is about: that of its mark, else all that are named."""
    names = {customer.id: customer.name for customer in question.company.names.customers}
    marks = question.reading.marks
    on_no_list = [mark.subject for mark in marks if mark.subject.startswith("firm:")]
    names |= {subject: subject.removeprefix("firm:") for subject in on_no_list}
    if instance.mark and instance.mark.subject in names:
        marks = (instance.mark,)
    subjects = [mark.subject for mark in marks if mark.subject in names]
    return sorted({f"customer:{names[subject]}" for subject in subjects})


def people_shown(relation: str, question: Question) -> list[str]:
    """The people the media show who have not all said yes; without media, whoever it may be."""
    media = question.draft.media
    shown = {medium.people for medium in media if medium.consents != "all"}
    adults, minors = shown & {"adults", "both", "unknown"}, shown & {"minors", "both", "unknown"}
    if relation == "guardian":
        return ["guardians"] if minors or not media else []
    found = ["depicted:adults"] if adults or not media else []
    return [*found, "depicted:minors"] if minors else found


def is_on_file(match: Match, instance: Instance, question: Question, people: set[str]) -> bool:
    """Whether one of these people has already said yes to this."""
    draft = question.draft
    names = {
        customer.id: f"customer:{customer.name}" for customer in question.company.names.customers
    }

    def is_for(customer: str | None) -> bool:
        named = names.get(customer or "", "")
        return customer is None or named in people or customers_of(instance, question) == [named]

    def is_for_this(yes: ApprovalOnFile) -> bool:
        if yes.text is not None:
            return yes.text == draft.text
        spoken_of = yes.id in question.reading.on_file and not draft.asked
        return yes.id in draft.approvals or (spoken_of and bool(yes.person or yes.customer))

    return any(
        yes.rule in (match.rule.id, match.rule.id + match.key)
        and yes.approver in people - {draft.author}
        and yes.person in (None, draft.author)
        and is_for(yes.customer)
        and any(each in yes.channels for each in ("any", draft.channel, question.channel.id))
        and within(question.now, yes.from_, yes.until)
        and is_for_this(yes)
        for yes in question.company.consents.approvals
    )
