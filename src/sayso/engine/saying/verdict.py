"""The verdict as a sentence, what is fine, what is not, and what would be."""

from __future__ import annotations

from datetime import datetime

from sayso.engine.company import Company
from sayso.engine.decision import Decision, Duty, Way
from sayso.engine.guideline import Clause
from sayso.engine.saying.checked import MOST_UNREAD, unread_faults
from sayso.engine.saying.parts import finding_instead, finding_title, hard
from sayso.engine.saying.people import approvers_left, find_rule, person_name, topic_name
from sayso.engine.saying.words import count_word, listed, moment, quoted, say, upper_first
from sayso.engine.text import pick


def ways(decision: Decision) -> tuple[Way, ...]:
    """The ways that may be told: where a secret is in the way, not the day on which it ends.

    Whoever has said that they ask first is not told to. To share a post of the company in place of
    one's own is only worth a word where it is about something the company speaks of, and where one's
    own words cannot be mended.
    """
    secret = any(finding.secret for finding in hard(decision))
    mended = any(each.text for each in decision.ways)
    on_a_topic = any(topic is not None for topic, _ in decision.topics)
    return tuple(
        each
        for each in decision.ways
        if not (secret and each.time is not None)
        and not (each.kinds == ("approval",) and decision.draft.asked)
        and not (each.kinds == ("action",) and (mended or not on_a_topic))
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
        if way_.kinds == ("time",):
            return way_.time
    return None


def holds_until(decision: Decision, company: Company) -> datetime | None:
    """When the window ends in which what decided forbids, where it is a window and its end known."""
    ends: list[datetime] = []
    asked = min(decision.time, decision.asked_at or decision.time)
    for clause in _deciding_clauses(decision, company):
        if clause.secret or clause.effect not in ("forbid", "no_reply"):
            continue
        named = clause.when.during if clause.when is not None else ()
        until = [
            event.until
            for event in company.calendar.events
            if (event.id in named or event.kind in named)
            and event.holds(decision.time)
            and (event.internal_until is None or event.internal_until <= asked)
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
