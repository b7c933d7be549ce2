"""The parts of an answer one by one: findings, ways, questions, duties, reasons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from sayso.engine.company import Company
from sayso.engine.decide.faults import CONTRADICTED, FACTUAL, PUBLISHED_OTHERWISE
from sayso.engine.decision import Decision, Duty, Query, Reason, Way
from sayso.engine.finding import Finding
from sayso.engine.guideline import Paragraph
from sayso.engine.saying.people import (
    channel_name,
    find_channel,
    find_person,
    person_name,
    topic_name,
)
from sayso.engine.saying.words import (
    action_word,
    check_name,
    class_name,
    effect_word,
    listed,
    moment,
    pattern_words,
    quoted,
    say,
    span,
    titled,
    tongue,
    upper_first,
)
from sayso.engine.saying_de import GERMAN
from sayso.engine.text import pick

MOST_QUOTED = 400
"""Characters of a published post that are quoted."""


def hard(decision: Decision) -> tuple[Finding, ...]:
    """The findings that stand in the way."""
    return tuple(finding for finding in decision.findings if finding.severity != "hint")


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
        pattern_words(finding, company, lang) or tongue(lang).checks.get(finding, "")
    ) or upper_first(finding.replace("_", " "))


def is_unsure(finding: Finding) -> bool:
    """Whether a picture counts as the strict case only because nobody said what is in it."""
    return (
        finding.place == "media"
        and finding.certainty < 1
        and f"unknown.{finding.kind}" in GERMAN.sentences
    )


def fact_said(finding: Finding, company: Company) -> tuple[str, str] | None:
    """What the fact list says of a figure, and its source and keeper with a dot between.

    ``None`` where a finding is of another kind. A fact is one sentence in the company's language,
    whoever reads it.
    """
    if finding.kind not in FACTUAL or finding.secret:
        return None
    fact = next((each for each in company.facts if each.id == finding.subject), None)
    if fact is None:
        return None
    said = fact.said
    owner = find_person(fact.owner or "", company)
    source = fact.source if fact.source not in said else ""
    return said, " · ".join(filter(None, (source, owner.name if owner is not None else "")))


def post_said(finding: Finding, company: Company, lang: str) -> tuple[str, str, str, str] | None:
    """What a published post says, where and when and who answers there, its link, its language.

    ``None`` where a finding is of another kind.
    """
    if finding.kind != PUBLISHED_OTHERWISE or finding.secret:
        return None
    post = next((each for each in company.published if each.id == finding.subject), None)
    if post is None:
        return None
    channel = find_channel(post.channel, company)
    owner = find_person((channel.owner if channel else None) or post.author, company)
    where = (
        channel_name(post.channel, company, lang),
        moment(post.time, lang),
        "" if owner is None else owner.name,
    )
    link = post.link or (channel.url if channel else "")
    said = post.text if len(post.text) <= MOST_QUOTED else post.text[:MOST_QUOTED].rstrip() + " …"
    return said, " · ".join(filter(None, where)), link, post.language


def finding_note(finding: Finding, lang: str, company: Company | None = None) -> str:
    """What a finding says beyond its title, and why; nothing where it guards a secret or is not known.

    With ``company`` what the fact book says is left to ``fact_said``, and what a post says to
    ``post_said``: beside it, that it is contradicted stands in the title already.
    """
    if finding.secret or is_unsure(finding):
        return ""
    if company is not None and post_said(finding, company, lang) is not None:
        return ""
    if company is not None and fact_said(finding, company) is not None:
        return "" if finding.kind == CONTRADICTED else pick(finding.words, lang)
    said, why = pick(finding.words, lang), pick(finding.because, lang)
    more = [why, f"({finding.source})" if finding.source else ""]
    if finding.disguised:
        more.append(say("finding.disguised", lang))
    if said and any(more) and not said.endswith((".", "!", "?")):
        said += "."
    return " ".join(filter(None, (said, *more)))


def finding_instead(finding: Finding, lang: str) -> str:
    """The way out that stands at a finding: nothing where it guards a secret."""
    return "" if finding.secret else pick(finding.instead, lang)


def way(
    way: Way,
    company: Company,
    lang: str,
    now: datetime | None = None,
    approvers: Sequence[str] = (),
) -> tuple[str, str, str]:
    """When, what, and the word to press: ``("Ab 3. März, 7 Uhr", "den Beitrag teilen", "so prüfen")``.

    When and what read as one sentence. ``now`` (the moment of the question) leaves out a year that
    goes without saying. ``approvers`` are the names of all who have to say yes, where only their yes
    is missing.
    """
    names = list(approvers) if way.kinds == ("approval",) else []
    if way.person and "approval" in way.kinds:
        names = names or [person_name(way.person, company, lang)]
    when = _way_when(way, lang, now, listed(names, lang))
    return when, _way_what(way, company, lang), _way_press(way, lang)


def _way_when(way: Way, lang: str, now: datetime | None, names: str) -> str:
    if way.kinds == ("talk",):
        return say("way.else", lang)
    if way.time is not None:
        return say("way.from", lang, moment=moment(way.time, lang, now))
    if "approval" in way.kinds and "person" not in way.kinds:
        return say("way.after_yes.of" if names else "way.after_yes", lang, names=names)
    return say("way.after_yes" if "approval" in way.kinds else "way.now", lang)


def _way_what(way: Way, company: Company, lang: str) -> str:
    person = person_name(way.person, company, lang) if way.person else ""
    if way.kinds == ("talk",):
        return say("way.talk", lang, person=person)
    what = _way_post(way, company, lang)
    if "person" in way.kinds:
        return say("way.person.so" if what else "way.person", lang, person=person, what=what)
    what = what or say("way.post", lang)
    if "approval" in way.kinds and way.time is not None:
        by = say("way.later.person" if person else "way.later", lang, person=person)
        return say("way.and", lang, what=what, more=by)
    return what


def _way_post(way: Way, company: Company, lang: str) -> str:
    """What changes about the post itself: its words, what is done with it, where."""
    text = way.text.strip() if way.text is not None else None
    words = say("way.delete_all", lang) if text == "" else quoted(text or "", lang)
    where = ""
    if way.channel:
        name = quoted(channel_name(way.channel, company, lang), lang)
        where = say("way.channel", lang, channel=name)
    if way.action == "share":
        done = say("way.share", lang)
    elif way.action:
        done = say("way.action", lang, action=action_word(way.action, lang))
    else:
        done = ""
    if text is not None and where:
        return say("way.channel.text", lang, where=where, text=words)
    return ", ".join(filter(None, (words if text is not None else "", done, where)))


def _way_press(way: Way, lang: str) -> str:
    if way.kinds == ("talk",):
        return say("do.talk", lang)
    if "person" in way.kinds:
        return say("do.ask", lang)
    if way.text is not None:
        return say("do.take", lang)
    if way.time is not None:
        return say("do.check", lang)
    return say("do.ask" if "approval" in way.kinds else "do.change", lang)


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
        decided.sort(key=lambda reason: begins_with_no(reason.rule, company))
    found = [finding.rule for finding in hard(decision) if finding.rule]
    return tuple(dict.fromkeys((*(reason.rule for reason in decided), *found)))


def begins_with_no(rule: str, company: Company) -> bool:
    """Whether the paragraph of a rule begins with *Darf nicht*, in the language that decides."""
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


def plain(markdown: str) -> str:
    """A paragraph of the handbook without its marks: no stars, no link targets."""
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"(\*\*|__)(.+?)\1", r"\2", text, flags=re.DOTALL)
    text = re.sub(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])", r"\1", text)
    return " ".join(text.split())


def reason_line(reason: Reason, company: Company, lang: str) -> str:
    """A clause that had a say, and what became of it: ``5.3 a, Darf nicht, hat entschieden``."""
    by = say("rule", lang, rule=reason.by) if reason.by else ""
    fate = say(f"fate.{reason.fate}", lang, by=by)
    parts = [reason.rule + reason.clause, effect_word(reason.effect, lang)]
    if reason.topic:
        parts.append(topic_name(reason.topic, company, lang))
    line = titled(", ".join(parts), fate, lang)
    why = tongue(lang).misfits.get(reason.why, reason.why)
    return f"{line} ({why})" if why else line
