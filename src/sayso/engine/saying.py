"""An answer in words: one function a sentence, one file a language.

The command line and the site say the same things; both take their sentences from here. Nothing is
decided here. What a reader need not know has been taken out before (`sayso.engine.discretion`).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sayso.engine import condition
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decision import ApprovalStep, ApproverFound, Decision, Duty, Query, Reason, Way
from sayso.engine.finding import Finding
from sayso.engine.guideline import Clause, Paragraph, Rule
from sayso.engine.person import Person
from sayso.engine.saying_de import GERMAN
from sayso.engine.saying_en import ENGLISH
from sayso.engine.text import pick
from sayso.engine.tongue import Tongue

TONGUES: dict[str, Tongue] = {tongue.code: tongue for tongue in (GERMAN, ENGLISH)}
LANGUAGES: tuple[str, ...] = tuple(TONGUES)

MEDIA_CHECKS = frozenset(
    (
        "image_rights",
        "minor_without_consent",
        "ai_unlabelled",
        "ai_replica",
        "missing_image_text",
        "prototype_shown",
        "shows_people",
        "shows_minors",
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "company_logo",
    )
)
"""Conditions that are read off the declared media, not off the text."""

FORM_CHECKS = frozenset(
    (
        "closed_channel",
        "channel_not_existing",
        "channel_not_authorised",
        "topic_not_authorised",
        "needs_topic_approval",
        "consent_needed",
        "received_something",
        "gift_over_limit",
    )
)
"""Conditions that are read off the question itself: who, where, what for."""

SECRET_CHECKS = frozenset(
    ("insider_figure", "unannounced_product", "confidential_internal", "research_unpublished")
)
"""Conditions nobody looks for while nobody has signed in: an answer would tell what is secret."""

UNREAD_FIRST = ("insult", "competitor_disparagement", "contradicting_fact", "discrimination")
"""Faults whose missing check is said first: what hurts people, then what is not true."""

MOST_UNREAD = 3
"""How many faults that nobody looked for stand under the headline of a yes."""


def tongue(lang: str) -> Tongue:
    """The language ``lang`` (``de``, ``de-CH``); German where we do not speak it."""
    return TONGUES.get(lang) or TONGUES.get(lang.partition("-")[0].lower(), GERMAN)


def say(key: str, lang: str, /, **places: object) -> str:
    """The sentence ``key`` with its places filled in."""
    return tongue(lang).sentences[key].format(**places)


# ── small words ──────────────────────────────────────────────────────────────────────────────────


def listed(items: list[str] | tuple[str, ...], lang: str, *, alternative: bool = False) -> str:
    """``a, b und c``; with ``alternative`` ``a, b oder c``.

    Items that have a comma or an *und* of their own are set apart by semicolons.
    """
    spoken = tongue(lang)
    joiner = spoken.or_joiner if alternative else spoken.joiner
    if len(items) < 2:
        return "".join(items)
    if any("," in item or f" {spoken.joiner} " in item for item in items):
        return "; ".join(items)
    return f"{', '.join(items[:-1])} {joiner} {items[-1]}"


def count_word(count: int, lang: str) -> str:
    """A number as a word up to twelve, as it stands before a noun."""
    numbers = tongue(lang).numbers
    return numbers[count - 1] if 0 < count <= len(numbers) else str(count)


def quoted(text: str, lang: str) -> str:
    """``text`` in the quotation marks of the language."""
    opening, closing = tongue(lang).quotes
    return f"{opening}{text}{closing}"


def upper_first(text: str) -> str:
    """``text`` with a capital at its start."""
    return text[:1].upper() + text[1:]


def class_name(class_id: str, lang: str) -> str:
    """*offizieller Kanal*, *privates Profil* …"""
    return tongue(lang).classes.get(class_id, class_id)


def effect_word(effect: str, lang: str) -> str:
    """*Darf*, *Darf nicht*, *Muss* …, as the guideline writes it before a paragraph."""
    return tongue(lang).effects.get(effect, effect)


def action_word(action: str, lang: str) -> str:
    """An action or a group of actions, as a verb."""
    return tongue(lang).actions.get(action, action)


def verdict_word(verdict: str, lang: str) -> str:
    """*Ja*, *Fragen Sie zuerst*, *So nicht*."""
    return say(f"verdict.{verdict}", lang)


def place_word(place: str, lang: str) -> str:
    """*im Text*, *im Bild*, *zur Person*, *zum Kanal*."""
    return say(f"place.{place}", lang)


def check_name(condition: str, lang: str, company: Company | None = None) -> str:
    """A condition as an item of a list: *Beleidigungen*, *Kundennamen* …"""
    known = tongue(lang).checks.get(condition)
    return known or _pattern_words(condition, company, lang) or condition.replace("_", " ")


def span(duration: str, lang: str) -> str:
    """A duration of the notation (``1 workday``, ``4 hours``) in words."""
    number, _, unit = duration.strip().partition(" ")
    forms = tongue(lang).units.get(unit.removesuffix("s"))
    if forms is None or not number.isdigit():
        return duration
    return f"{number} {forms[0] if number == '1' else forms[1]}"


def day(moment_: datetime, lang: str, now: datetime | None = None) -> str:
    """``3. März``, with the year where it is not this year's (or no ``now`` is known)."""
    spoken = tongue(lang)
    key = "moment.day" if now is not None and now.year == moment_.year else "moment.day.year"
    return say(
        key, lang, day=moment_.day, month=spoken.months[moment_.month - 1], year=moment_.year
    )


def clock(moment_: datetime, lang: str) -> str:
    """``7 Uhr``, ``19.30 Uhr``, ``07:00``."""
    key = "clock.minute" if moment_.minute else "clock.hour"
    return say(key, lang, hour=moment_.hour, minute=f"{moment_.minute:02}")


def moment(dt: datetime, lang: str, now: datetime | None = None) -> str:
    """A moment as people say it: ``3. März, 7 Uhr``; ``heute, 17 Uhr``; midnight is just the day."""
    if now is not None and dt.date() == now.date():
        date = say("moment.today", lang)
    elif now is not None and dt.date() == now.date() + timedelta(days=1):
        date = say("moment.tomorrow", lang)
    else:
        date = day(dt, lang, now)
    if dt.hour == 0 and dt.minute == 0:
        return date
    return say("moment.time", lang, date=date, clock=clock(dt, lang))


def last_day(until: datetime, lang: str, now: datetime | None = None) -> str:
    """The end of a window as people say it: the last day inside, or the moment it ends."""
    if until.hour == 0 and until.minute == 0:
        return day(until - timedelta(days=1), lang, now)
    return moment(until, lang, now)


# ── people and places ────────────────────────────────────────────────────────────────────────────


def find_person(person_id: str, company: Company) -> Person | None:
    """The person of that id."""
    return next((person for person in company.people if person.id == person_id), None)


def find_channel(channel_id: str, company: Company) -> Channel | None:
    """The channel or place of that id."""
    return next((channel for channel in company.channels if channel.id == channel_id), None)


def find_rule(rule_id: str, company: Company) -> Rule | None:
    """The rule of that number."""
    return next((rule for rule in company.guideline.rules if rule.id == rule_id), None)


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


def function_of(person: Person, company: Company, lang: str) -> str:
    """What somebody does, in their language of work; else by the role only they hold."""
    if not person.function or lang != company.profile.deciding_language:
        for role in company.roles:
            holders = sum(role.id in other.roles for other in company.people)
            if role.id in person.roles and holders == 1 and lang in role.name:
                return role.name[lang]
    return person.function


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
    """Name, function, and who stands in: ``Reto Odermatt, CFO. Vertretung: Nina Roth.``"""
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


# ── the answer ───────────────────────────────────────────────────────────────────────────────────


def hard(decision: Decision) -> tuple[Finding, ...]:
    """The findings that stand in the way."""
    return tuple(finding for finding in decision.findings if finding.severity != "hint")


def ways(decision: Decision) -> tuple[Way, ...]:
    """The ways that may be told: where a secret is in the way, not the day on which it ends.

    Whoever has said that they ask first is not told to.
    """
    secret = any(finding.secret for finding in hard(decision))
    return tuple(
        each
        for each in decision.ways
        if not (secret and each.time is not None)
        and not (each.kind == "approval" and decision.draft.asked)
    )


def only_unasked(decision: Decision) -> bool:
    """Whether nothing stands in the way but that nobody was asked."""
    stricter = any(
        reason.fate == "decided" and (reason.complement or reason.effect != "ask")
        for reason in decision.reasons
    )
    stopped = any(finding.severity == "stop" for finding in decision.findings)
    return decision.verdict == "stop" and decision.unasked and not stricter and not stopped


def only_topic(decision: Decision) -> bool:
    """Whether the answer waits for the topic and for nothing else."""
    return (
        decision.verdict == "ask"
        and not decision.approvals
        and any(query.about == "topic" for query in decision.queries)
    )


def opens_later(decision: Decision) -> datetime | None:
    """When waiting alone is enough."""
    for way_ in ways(decision):
        others = (way_.text, way_.person, way_.channel, way_.action)
        if way_.kind == "time" and way_.time is not None and not any(others):
            return way_.time
    return None


def holds_until(decision: Decision, company: Company) -> datetime | None:
    """When the window ends in which what decided forbids, where it is a window and its end known."""
    ends: list[datetime] = []
    for clause in _deciding_clauses(decision, company):
        if clause.secret or clause.effect not in ("forbid", "no_reply"):
            continue
        named = clause.when.during if clause.when is not None else ()
        until = [
            event.until
            for event in company.calendar.events
            if (event.id in named or event.kind in named)
            and event.holds(decision.time)
            and (event.internal_until is None or event.internal_until <= decision.time)
        ]
        known = [each for each in until if each is not None]
        if not known or len(known) < len(until):
            return None
        ends.append(max(known))
    return max(ends, default=None)


def _deciding_clauses(decision: Decision, company: Company) -> list[Clause]:
    found: list[Clause] = []
    for reason in decision.reasons:
        if reason.fate != "decided" or reason.complement:
            continue
        rule = find_rule(reason.rule, company)
        if rule is not None and reason.clause in rule.clauses:
            found.append(rule.clauses[reason.clause])
    return found


def instead_lines(decision: Decision, company: Company, lang: str) -> tuple[str, ...]:
    """What the clauses that stand in the way say one may do instead, where no finding says it."""
    if decision.verdict == "ok":
        return ()
    said = {finding_instead(finding, lang) for finding in decision.findings}
    lines = (
        pick(clause.instead, lang)
        for clause in _deciding_clauses(decision, company)
        if clause.effect in ("forbid", "no_reply") and not clause.secret
    )
    return tuple(dict.fromkeys(line for line in lines if line and line not in said))


def _open_duties(decision: Decision) -> tuple[Duty, ...]:
    return tuple(
        duty_
        for duty_ in decision.duties
        if duty_.strength == "must" and duty_.fulfilled is not True
    )


def headline(decision: Decision, lang: str) -> str:
    """The verdict as a sentence."""
    if decision.verdict == "ok":
        if _open_duties(decision):
            return say("headline.ok.duty", lang)
        return say("headline.ok.hints" if decision.findings else "headline.ok", lang)
    if decision.verdict == "ask":
        only_question = decision.queries and not decision.approvals
        return say("headline.ask.question" if only_question else "headline.ask", lang)
    if only_unasked(decision):
        return say("headline.ask", lang)
    blocking = hard(decision)
    if blocking and all(f.kind in ("closed_channel", "channel_not_existing") for f in blocking):
        return say("headline.stop.channel", lang)
    if decision.unasked:
        return say("headline.stop.unasked", lang)
    return say("headline.stop.later" if opens_later(decision) else "headline.stop", lang)


def places(count: int, lang: str) -> str:
    """*eine Stelle*, *zwei Stellen*."""
    if count == 1:
        return say("places.one", lang)
    return say("places.some", lang, count=count_word(count, lang))


def places_heading(decision: Decision, lang: str) -> str:
    """*Eine Stelle*, *Zwei Stellen*; where some are not in the text, *Was aufgefallen ist*."""
    count = len(decision.findings)
    if any(finding.place != "text" for finding in decision.findings):
        return say("heading.places", lang)
    if count == 1:
        return say("heading.places.one", lang)
    return say("heading.places.some", lang, Count=upper_first(count_word(count, lang)))


def lead(decision: Decision, company: Company, lang: str) -> str:
    """What stands under the headline: first what is fine, then what is not."""
    if decision.verdict == "ok":
        return _lead_ok(decision, company, lang)
    if only_topic(decision):
        return say("lead.topic", lang)
    parts = (_fine(decision, company, lang), _not_fine(decision, company, lang))
    return " ".join(filter(None, parts))


def _lead_ok(decision: Decision, company: Company, lang: str) -> str:
    unread = unread_faults(decision, company, lang)
    nothing = say("lead.ok.so_far" if unread else "lead.ok", lang)
    private = decision.channel_class == "private" and decision.advice
    if _open_duties(decision):
        words = say("lead.ok.duties", lang, nothing=nothing)
    elif decision.findings:
        where = places(len(decision.findings), lang)
        words = say("lead.ok.hints", lang, nothing=nothing, places=where)
    elif private and not any(topic for topic, _ in decision.topics):
        words = say("lead.ok.private", lang, nothing=nothing)
    else:
        words = nothing
    if not unread:
        return words
    key = "lead.unread.some" if len(unread) > MOST_UNREAD else "lead.unread"
    return f"{words} {say(key, lang, items=listed(unread[:MOST_UNREAD], lang))}"


def _fine(decision: Decision, company: Company, lang: str) -> str:
    fine = [topic for topic, verdict in decision.topics if verdict == "ok" and topic is not None]
    if fine and len(fine) < len(decision.topics):
        names = [quoted(topic_name(topic, company, lang), lang) for topic in fine]
        return say("lead.fine.topic", lang, topics=listed(names, lang))
    if not decision.draft.text or not decision.findings:
        return ""
    blocking = hard(decision)
    in_text = [finding for finding in blocking if finding.place == "text"]
    if not in_text:
        return say("lead.fine.text", lang) if blocking else ""
    covered = {place for finding in in_text for place in range(finding.start, finding.end)}
    mostly = len(covered) >= 0.9 * len(decision.draft.text.strip())
    return "" if mostly else say("lead.fine.rest", lang)


def _not_fine(decision: Decision, company: Company, lang: str) -> str:
    blocking = hard(decision)
    if decision.verdict == "ask" or decision.unasked:
        left = approvers_left(decision)
        if left:
            people = listed([person_name(each, company, lang) for each in left], lang)
            words = say("lead.asked" if decision.draft.asked else "lead.ask", lang, people=people)
        else:
            words = say("lead.question" if decision.queries else "lead.ask.some", lang)
        return f"{words} {say('lead.unasked', lang)}" if only_unasked(decision) else words
    opens = opens_later(decision)
    end = opens or holds_until(decision, company)
    for kind, key in (
        ("closed_channel", "lead.not.closed"),
        ("channel_not_existing", "lead.not.missing"),
        ("channel_not_authorised", "lead.not.entered"),
    ):
        if any(finding.kind == kind for finding in blocking):
            return say(key, lang)
    in_text = [finding for finding in blocking if finding.place == "text"]
    if in_text:
        where = upper_first(places(len(in_text), lang))
        verb = say("places.goes" if len(in_text) == 1 else "places.go", lang)
        if end is not None:
            key = "lead.not.places.until" if opens else "lead.not.places.hold"
            return say(key, lang, Places=where, verb=verb, moment=moment(end, lang, decision.time))
        return say("lead.not.places", lang, Places=where, verb=verb)
    if decision.nothing_permits:
        return say("lead.not.permitted", lang)
    if any(duty_.fulfilled is False and duty_.strength == "must" for duty_ in decision.duties):
        return say("lead.not.duty", lang)
    if any(finding.kind == "topic_not_authorised" for finding in blocking):
        return say("lead.not.speaker", lang)
    if blocking:
        kinds = dict.fromkeys(finding_title(finding, lang, company) for finding in blocking)
        return say("lead.not.kinds", lang, kinds=listed(list(kinds), lang))
    rule = next((reason.rule for reason in decision.reasons if reason.fate == "decided"), "")
    if end is not None:
        key = "lead.not.rule.until" if opens else "lead.not.rule.hold"
        return say(key, lang, rule=rule, moment=moment(end, lang, decision.time))
    return say("lead.not.rule", lang, rule=rule)


def advice_line(decision: Decision, lang: str) -> str:
    """On a private profile the answer is advice; elsewhere nothing is said."""
    return say("advice", lang) if decision.advice and decision.verdict != "ok" else ""


def finding_title(finding: Finding | str, lang: str, company: Company | None = None) -> str:
    """What a kind of finding is called. A secret one says only that something is not public yet."""
    if not isinstance(finding, str):
        if finding.secret:
            return say("finding.secret", lang)
        if is_unsure(finding):
            return say(f"unknown.{finding.kind}", lang)
        return finding_title(finding.kind, lang, company)
    known = tongue(lang).findings.get(finding)
    if known:
        return known
    return upper_first(
        _pattern_words(finding, company, lang) or tongue(lang).checks.get(finding, "")
    ) or upper_first(finding.replace("_", " "))


def is_unsure(finding: Finding) -> bool:
    """Whether a picture counts as the strict case only because nobody said what is in it."""
    return (
        finding.place == "media"
        and finding.certainty < 1
        and f"unknown.{finding.kind}" in GERMAN.sentences
    )


def finding_note(finding: Finding, lang: str) -> str:
    """What a finding says beyond its title: nothing where it guards a secret or is not known."""
    return "" if finding.secret or is_unsure(finding) else pick(finding.words, lang)


def finding_instead(finding: Finding, lang: str) -> str:
    """The way out that stands at a finding: nothing where it guards a secret."""
    return "" if finding.secret else pick(finding.instead, lang)


def _pattern_words(kind: str, company: Company | None, lang: str) -> str:
    for pattern in company.patterns if company is not None else ():
        if kind in (pattern.kind, pattern.id):
            return pick(pattern.words, lang)
    return ""


def way(way: Way, company: Company, lang: str, now: datetime | None = None) -> tuple[str, str, str]:
    """When, what, and the word to press: ``("Ab 3. März, 7 Uhr", "den Beitrag teilen", "so prüfen")``.

    ``now`` (the moment of the question) leaves out a year that goes without saying.
    """
    return _way_when(way, lang, now), _way_what(way, company, lang), _way_press(way, lang)


def _way_when(way: Way, lang: str, now: datetime | None) -> str:
    if way.kind == "talk":
        return say("way.else", lang)
    if way.time is not None:
        return say("way.from", lang, moment=moment(way.time, lang, now))
    if way.kind == "approval":
        return say("way.after_yes", lang)
    return say("way.now", lang)


def _way_what(way: Way, company: Company, lang: str) -> str:
    person = person_name(way.person, company, lang) if way.person else ""
    if way.kind == "talk":
        return say("way.talk", lang, person=person)
    parts: list[str] = []
    if way.kind == "approval":
        parts.append(
            say("way.approval.person", lang, person=person) if person else say("way.approval", lang)
        )
    elif person:
        parts.append(say("way.person", lang, person=person))
    if way.action == "share":
        parts.append(say("way.share", lang))
    elif way.action:
        parts.append(say("way.action", lang, action=action_word(way.action, lang)))
    if way.channel:
        name = quoted(channel_name(way.channel, company, lang), lang)
        parts.append(say("way.channel", lang, channel=name))
    if way.text is not None:
        text = way.text.strip()
        parts.append(quoted(text, lang) if text else say("way.delete_all", lang))
    return ", ".join(parts) or say("way.post", lang)


def _way_press(way: Way, lang: str) -> str:
    if way.kind == "talk":
        return say("do.talk", lang)
    if way.time is not None:
        return say("do.check", lang)
    if way.kind == "approval" or way.person:
        return say("do.ask", lang)
    return say("do.take" if way.text is not None else "do.change", lang)


def question(query: Query, lang: str) -> str:
    """What cannot be known and is asked."""
    return pick(query.words, lang)


def option(query: Query, value: str, company: Company, lang: str) -> str:
    """A possible reply to a question in words."""
    if query.about == "topic":
        return topic_name(value, company, lang)
    if query.about == "class":
        return class_name(value, lang)
    if query.about == "check":
        return check_name(value, lang, company)
    return value


def duty(duty: Duty, lang: str) -> str:
    """Something that goes with the yes."""
    words = pick(duty.words, lang)
    if not words and duty.forms:
        forms = [quoted(form, lang) for form in duty.forms[:3]]
        words = say("duty.text", lang, forms=listed(forms, lang, alternative=True)).rstrip(".")
    if not words:
        return say("duty.unknown", lang, rule=duty.rule)
    if duty.within:
        words = say("duty.within", lang, words=words.rstrip("."), span=span(duty.within, lang))
    return words if words.endswith((".", "?", "…")) else f"{words}."


def duty_line(each: Duty, lang: str) -> str:
    """The same, said as advice where it need not be."""
    words = duty(each, lang)
    return words if each.strength == "must" else say("duty.should", lang, words=words)


def deciding_rules(decision: Decision, company: Company | None = None) -> tuple[str, ...]:
    """The rules that decided, each once, the strictest effect first.

    For a yes those are the permissions; where nothing permits there is none. With ``company`` the
    paragraph that begins with *Darf nicht* comes last at a yes, though one of its sentences permits.
    """
    order = ("forbid", "no_reply", "ask", "require", "allow", "advise")
    decided = [reason for reason in decision.reasons if reason.fate == "decided"]
    decided.sort(key=lambda reason: order.index("forbid" if reason.complement else reason.effect))
    if decision.verdict == "ok" and company is not None:
        decided.sort(key=lambda reason: _begins_with_no(reason.rule, company))
    found = [finding.rule for finding in hard(decision) if finding.rule]
    return tuple(dict.fromkeys((*(reason.rule for reason in decided), *found)))


def _begins_with_no(rule: str, company: Company) -> bool:
    deciding = company.profile.deciding_language
    found = paragraph(rule, company, deciding)
    no = {effect_word(effect, deciding) for effect in ("forbid", "no_reply")}
    return found is not None and found.lead.rstrip(".") in no


def duties_left(decision: Decision) -> tuple[Duty, ...]:
    """What is still to be done, each once, without what a finding says already."""
    told = {finding.rule for finding in decision.findings if finding.rule}
    left: dict[tuple[str, str], Duty] = {}
    for each in decision.duties:
        if each.fulfilled is True or (each.fulfilled is False and each.rule in told):
            continue
        left.setdefault((each.rule, str(each.words or each.forms)), each)
    return tuple(left.values())


def paragraph(rule: str, company: Company, lang: str) -> Paragraph | None:
    """The paragraph of the handbook in ``lang``, else in the language that decides."""
    pages = company.guideline.paragraphs
    for language in (lang, company.profile.deciding_language, *pages):
        if rule in pages.get(language, {}):
            return pages[language][rule]
    return None


def reason_line(reason: Reason, company: Company, lang: str) -> str:
    """A clause that had a say, and what became of it: ``5.3 a, Darf nicht, hat entschieden``."""
    by = say("rule", lang, rule=reason.by) if reason.by else ""
    fate = say(f"fate.{reason.fate}", lang, by=by)
    parts = [reason.rule + reason.clause, effect_word(reason.effect, lang)]
    if reason.topic:
        parts.append(topic_name(reason.topic, company, lang))
    line = f"{', '.join(parts)}: {fate}"
    why = tongue(lang).misfits.get(reason.why, reason.why)
    return f"{line} ({why})" if why else line


# ── what was checked ─────────────────────────────────────────────────────────────────────────────


def checked_line(decision: Decision, company: Company, lang: str) -> str:
    """The last line: what was checked, what was not, and that nothing is stored."""
    yes, no = _checked(decision, company, lang), _not_checked(decision, company, lang)
    parts = [say("checked", lang, items=", ".join(yes))]
    if no:
        parts.append(say("not_checked", lang, items=", ".join(no)))
    parts.append(say("stored", lang))
    return " ".join(upper_first(part) for part in parts)


def _checked(decision: Decision, company: Company, lang: str) -> list[str]:
    items = [say("item.person", lang), say("item.channel", lang), say("item.time", lang)]
    draft = decision.draft
    if draft.topics is not None or any(topic for topic, _ in decision.topics):
        items.append(say("item.topic", lang))
    if draft.text:
        looked = sum(each not in MEDIA_CHECKS | FORM_CHECKS for each in decision.checked)
        if looked:
            one = "item.conditions.one" if looked == 1 else "item.conditions"
            items.append(say(one, lang, count=looked))
        if "contradicting_fact" in decision.checked and company.facts:
            items.append(say("item.facts", lang, count=len(company.facts)))
    if draft.media:
        items.append(say("item.media", lang))
    return items


def _not_checked(decision: Decision, company: Company, lang: str) -> list[str]:
    """Every fault that nobody looked for by name; mere circumstances are counted."""
    items = list(unread_faults(decision, company, lang))
    if not decision.draft.text:
        items.insert(0, say("item.no_text", lang))
    else:
        around = len(condition.CIRCUMSTANCES.keys() & set(_unread(decision)) - SECRET_CHECKS)
        if around:
            one = "item.circumstances.one" if around == 1 else "item.circumstances"
            items.append(say(one, lang, count=around))
    items.append(say("item.media_inside" if decision.draft.media else "item.no_media", lang))
    return items


def unread_faults(decision: Decision, company: Company, lang: str) -> tuple[str, ...]:
    """What could be wrong and nobody looked for, by name: first what only those signed in are told."""
    unread = _unread(decision)
    faults = [each for each in unread if each not in condition.CIRCUMSTANCES]
    first = {each: place for place, each in enumerate(UNREAD_FIRST)}
    faults.sort(key=lambda each: first.get(each, len(first)))
    names = [check_name(each, lang, company) for each in faults if each not in SECRET_CHECKS]
    if not SECRET_CHECKS.isdisjoint(unread):
        names.insert(0, say("item.secrets", lang))
    return tuple(dict.fromkeys(names))


def _unread(decision: Decision) -> list[str]:
    """Conditions nobody looked for that this draft could meet: it has words, or a picture."""
    draft = decision.draft
    return [
        each
        for each in decision.not_checked
        if (draft.media if each in MEDIA_CHECKS else draft.text)
    ]
