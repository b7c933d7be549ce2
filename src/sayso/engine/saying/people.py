"""People, channels and topics by the names others know them by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decision import ApprovalStep, ApproverFound, Decision
from sayso.engine.guideline import Clause, Rule
from sayso.engine.person import Person
from sayso.engine.saying.words import last_day, listed, say, span, tongue, upper_first
from sayso.engine.text import pick


def find_person(person_id: str, company: Company) -> Person | None:
    """The person of that id."""
    return next((person for person in company.people if person.id == person_id), None)


def find_channel(channel_id: str, company: Company) -> Channel | None:
    """The channel or place of that id."""
    return next((channel for channel in company.channels if channel.id == channel_id), None)


def find_rule(rule_id: str, company: Company) -> Rule | None:
    """The rule of that number."""
    return next((rule for rule in company.guideline.rules if rule.id == rule_id), None)


def find_clause(name: str, company: Company) -> tuple[Rule, Clause] | None:
    """The clause of that name (``5.2a``), with its rule."""
    return next(
        (
            (rule, clause)
            for rule in company.guideline.rules
            for key, clause in rule.clauses.items()
            if rule.id + key == name
        ),
        None,
    )


def channel_name(channel_id: str, company: Company, lang: str) -> str:
    """A channel as people call it: its name, else network and handle."""
    channel = find_channel(channel_id, company)
    if channel is None:
        return channel_id
    return pick(channel.name, lang) or " ".join(filter(None, (channel.network, channel.handle)))


def topic_name(topic_id: str | None, company: Company, lang: str) -> str:
    """A topic as people call it."""
    if topic_id is None:
        return say("topic.none", lang)
    return next(
        (pick(topic.name, lang) for topic in company.topics if topic.id == topic_id), topic_id
    )


def person_name(person_id: str, company: Company, lang: str) -> str:
    """A name: of a person, or of somebody outside (``customer:…``, ``depicted:…``, ``guardians``)."""
    kind, _, rest = person_id.partition(":")
    if kind == "customer":
        return say("person.customer", lang, name=rest)
    if kind == "depicted":
        key = f"person.depicted.{rest}"
        return say(key if key in tongue(lang).sentences else "person.depicted", lang)
    if kind in ("guardians", "guardian"):
        return say("person.guardians", lang)
    person = find_person(person_id, company)
    if person is not None:
        return person.name
    role = next((role for role in company.roles if role.id == person_id), None)
    if role is not None:
        return pick(role.name, lang)
    return tongue(lang).relations.get(person_id, person_id)


def function_of(
    person: Person, company: Company, lang: str, holders: Mapping[str, int] | None = None
) -> str:
    """What somebody does, in their language of work; else by the role only they hold.

    Who asks for many people gives ``holders``, what ``role_holders`` counts.
    """
    if person.function and lang == company.profile.deciding_language:
        return person.function
    own = [role for role in company.roles if role.id in person.roles and lang in role.name]
    if own and holders is None:
        holders = role_holders(company)
    return next(
        (role.name[lang] for role in own if holders and holders[role.id] == 1), person.function
    )


def role_holders(company: Company) -> Counter[str]:
    """How many people hold each role."""
    return Counter(role for person in company.people for role in set(person.roles))


def absence_end(person_id: str, company: Company, at: datetime) -> datetime | None:
    """Until when somebody is away, where they are away at ``at``."""
    return next(
        (
            absence.until
            for absence in company.absences
            if absence.person == person_id and absence.from_ <= at < absence.until
        ),
        None,
    )


def deputy_of(person_id: str, company: Company, at: datetime) -> str | None:
    """Who stands in for somebody: whom their absence names, else the deputy of a role they hold."""
    for absence in company.absences:
        if absence.person == person_id and absence.from_ <= at < absence.until and absence.deputy:
            return absence.deputy
    person = find_person(person_id, company)
    for role in company.roles if person is not None else ():
        if role.deputy is None or person is None or role.id not in person.roles:
            continue
        for other in company.people:
            left = other.employed_until is not None and at >= other.employed_until
            if role.deputy in other.roles and other.id != person_id and not left:
                return other.id
    return None


def person_line(
    person_id: str, company: Company, lang: str, at: datetime, deputy: str | None = None
) -> str:
    """Name, function, and who stands in: ``Anna Muster, CFO. Vertretung: Beat Beispiel.``"""
    person = find_person(person_id, company)
    name = person_name(person_id, company, lang)
    if person is None:
        return f"{name}."
    function = function_of(person, company, lang)
    head = f"{name}, {function}" if function else name
    away = absence_end(person_id, company, at)
    if away is not None:
        head += f" ({say('person.away', lang, moment=last_day(away, lang, at))})"
    deputy = deputy or deputy_of(person_id, company, at)
    if deputy is None or deputy == person_id:
        return f"{head}."
    return f"{head}. {say('person.deputy', lang, deputy=person_name(deputy, company, lang))}."


def approver_name(found: ApproverFound, company: Company, lang: str) -> str:
    """Somebody who is to say yes, with whom they replace and whether their yes is there."""
    name = pick(found.outside, lang) or person_name(found.id, company, lang)
    if found.instead_of and found.instead_of != found.id:
        other = person_name(found.instead_of, company, lang)
        name = say("step.instead", lang, person=name, other=other)
    if found.cause == "vacant":
        name += f" ({say('person.vacant', lang)})"
    return say("step.given", lang, person=name) if found.given else name


def step_line(step: ApprovalStep, company: Company, lang: str) -> str:
    """A step on the way to a yes: who, how many of them, by when."""
    names = [approver_name(found, company, lang) for found in step.of]
    if step.need == "all" or len(names) < 2:
        line = say("step.all", lang, people=listed(names, lang))
    elif step.need in ("one", "1"):
        line = say("step.one", lang, people=listed(names, lang, alternative=True))
    else:
        line = say("step.some", lang, people=listed(names, lang), need=step.need)
    if step.within:
        line += f". {say('step.within', lang, span=span(step.within, lang))}"
    return upper_first(line)


def approvers_left(decision: Decision) -> tuple[str, ...]:
    """The ids of those whose yes is still missing, each once, in the order they are asked."""
    return tuple(
        dict.fromkeys(
            found.id for step in decision.approvals for found in step.of if not found.given
        )
    )


def yes_of(decision: Decision, company: Company, lang: str) -> tuple[str, ...]:
    """The names of all whose yes is still missing; none where one of several is enough."""
    if any(step.need not in ("all", "") and len(step.of) > 1 for step in decision.approvals):
        return ()
    return tuple(
        dict.fromkeys(
            # what a customer has to give stands behind their name: it is said elsewhere
            (pick(found.outside, lang) or person_name(found.id, company, lang)).partition(" (")[0]
            for step in decision.approvals
            for found in step.of
            if not found.given
        )
    )
