"""An answer said in a language, laid out in the order in which people read.

The engine decides and speaks; nothing is decided here.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any
from urllib.parse import quote, urlencode

from django.utils.translation import gettext
from msgspec.structs import replace

from sayso.apps.drafts import forms
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import saying
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decide.faults import PUBLISHED_OTHERWISE
from sayso.engine.decision import Decision, Query, Way
from sayso.engine.discretion import may_know, told
from sayso.engine.draft import Draft
from sayso.engine.finding import SEVERITIES, Finding
from sayso.engine.retelling import Retelling

FIELD_OF = {"people": "people", "consent": "consents", "ai": "ai", "approval": "approvals"}
"""The field that a reply to a question fills in."""

MINUTE = "%Y-%m-%dT%H:%M"
"""How a moment stands in a form."""

QUOTED = 2
"""Paragraphs quoted in full; further ones are named."""

PICTURES = re.compile(
    r"\b(?:photo|picture|film|vid[eé]o|image|bild(?!ung)|foto|immagin[ei]\b)", re.IGNORECASE
)
"""Words of a piece of advice that is about pictures, in whichever language it is there."""

SEEN_OF_A_QUESTION = ("media", "channel")
"""Places of findings that a question speaks of; it has no text yet."""

MOST_ADVICE = 2
"""Pieces of advice beside an answer."""


@dataclass(frozen=True)
class Aside:
    """A second press: a change of the form, a page elsewhere, or a moment to be reminded of."""

    word: str
    set: str = ""
    href: str = ""
    remind: str = ""


@dataclass(frozen=True)
class Press:
    """Something to press: a change of the form (``set``), or a letter to somebody (``href``).

    With neither it is only said. ``about`` is what the one who is asked does in the firm.
    """

    when: str
    words: str
    word: str = ""
    set: str = ""
    href: str = ""
    about: str = ""
    also: tuple[Aside, ...] = ()


@dataclass(frozen=True)
class Quote:
    """A paragraph as it stands in the guideline."""

    rule: str
    lead: str
    text: Any
    because: Any
    good_for_you: str
    language: str
    permits: str = ""


@dataclass(frozen=True)
class Place:
    """A finding: what it is, where, why, and the way out; ``fact`` is what the fact book or a post says.

    ``fact_from`` names its source and who keeps it, or where and when the post went out and who
    answers there; ``post`` tells them apart. ``link`` is where it can be read, ``spoken`` the language
    it stands in.
    """

    id: str
    level: str
    title: str
    words: str
    where: str
    note: str
    instead: str
    rule: str
    fact: str = ""
    fact_from: str = ""
    link: str = ""
    post: bool = False
    spoken: str = ""


@dataclass(frozen=True)
class Segment:
    """A piece of the text, with the findings that lie on it."""

    text: str
    places: str = ""
    level: str = ""


@dataclass(frozen=True)
class Reply:
    """One of the replies to a question."""

    words: str
    set: str


@dataclass(frozen=True)
class Asked:
    """A question to the author."""

    words: str
    replies: list[Reply] = field(default_factory=list)


@dataclass(frozen=True)
class Contact:
    """Somebody to ask: name, what they do, who stands in, and a letter to them."""

    name: str
    function: str
    away: str
    deputy: str
    href: str
    deputy_href: str


@dataclass(frozen=True)
class Answer:
    """An answer as the page shows it, from top to bottom."""

    decision: Decision
    headline: str
    lead: str
    advice: str
    ways: list[Press]
    asked: list[Asked]
    quotes: list[Quote]
    further: list[str]
    places: list[Place]
    places_heading: str
    segments: list[Segment]
    duties: list[str]
    steps: list[str]
    answered_by: str
    contacts: list[Contact]
    counsel: list[Quote]
    class_line: str
    checked: str
    proposed: list[str]

    @property
    def verdict(self) -> str:
        """``ok``, ``ask`` or ``stop``; *ask* too where asking is all that is missing."""
        return "ask" if saying.only_unasked(self.decision) else self.decision.verdict

    @property
    def tone(self) -> str:
        """The style of the verdict."""
        return {"ok": "ok", "ask": "ask-first", "stop": "stop-it"}[self.verdict]


def lay_out(
    decision: Decision,
    lang: str,
    *,
    signed_in: bool,
    now: datetime,
    company: Company | None = None,
    plain: bool = False,
) -> Answer:
    """Say everything about a decision that its author may know, once.

    ``company`` is the one that was asked, where it is not the guideline's own. ``plain``: it answers
    a question in plain words, so that what is pressed corrects the question and not a draft.
    """
    company = company or guidelines.company()
    decision = told(decision, company, signed_in=signed_in, now=now)
    text = decision.draft.text or ""
    places = _places(decision, company, lang, plain)
    rules = saying.deciding_rules(decision, company)
    quotes = [
        _permitting(each, decision, company, lang)
        for rule in rules
        if (each := _quote(rule, company, lang))
    ]
    return Answer(
        decision=decision,
        headline=saying.headline(decision, lang),
        lead=saying.lead(decision, company, lang),
        advice=saying.advice_line(decision, lang),
        ways=[
            *(_instead(line, lang) for line in saying.instead_lines(decision, company, lang)),
            *(_press(way, decision, company, lang, plain) for way in saying.ways(decision)),
        ],
        asked=[_asked(query, decision, company, lang, plain) for query in decision.queries],
        quotes=quotes[:QUOTED],
        further=[each.rule for each in quotes[QUOTED:]],
        places=places,
        places_heading=saying.places_heading(decision, lang),
        segments=segments(text, decision.findings),
        duties=[saying.duty_line(each, lang) for each in saying.duties_left(decision)],
        steps=[saying.step_line(each, company, lang) for each in decision.approvals],
        answered_by=Retelling(company, lang).answered_by(decision.draft.answering),
        contacts=_contacts(decision, company, lang),
        counsel=_counsel(decision, company, lang),
        class_line=_class_line(decision, lang),
        checked=saying.checked_line(decision, company, lang),
        proposed=list(decision.draft.proposed),
    )


def _places(decision: Decision, company: Company, lang: str, plain: bool) -> list[Place]:
    text = decision.draft.text or ""
    facts = [_published(finding, company, lang) for finding in decision.findings]
    return [
        Place(
            id=f"place-{number}",
            level=finding.severity,
            title=saying.finding_title(finding, lang, company),
            words=text[finding.start : finding.end] if finding.place == "text" else "",
            where=saying.place_word(finding.place, lang)
            if not plain or finding.place in SEEN_OF_A_QUESTION
            else "",
            note=saying.finding_note(finding, lang, company),
            instead=saying.finding_instead(finding, lang),
            rule=finding.rule,
            fact=fact,
            fact_from=source,
            link=link,
            post=finding.kind == PUBLISHED_OTHERWISE,
            spoken=spoken,
        )
        for number, (finding, (fact, source, link, spoken)) in enumerate(
            zip(decision.findings, facts, strict=True), start=1
        )
    ]


def _published(finding: Finding, company: Company, lang: str) -> tuple[str, str, str, str]:
    """What the fact book or a post says, from where, its link, and the language it stands in."""
    post = saying.post_said(finding, company, lang)
    if post is not None:
        said, where, link, language = post
        return said, where, link if link.startswith(("https://", "http://")) else "", language
    fact, source = saying.fact_said(finding, company) or ("", "")
    return fact, source, "", company.profile.deciding_language


def segments(text: str, findings: Sequence[Finding]) -> list[Segment]:
    """Cut ``text`` where findings begin and end; spans count code points, as Python's do."""
    spots = [
        (number, finding)
        for number, finding in enumerate(findings, start=1)
        if finding.place == "text" and finding.start < finding.end
    ]
    cuts = sorted({0, len(text), *(at for _, spot in spots for at in (spot.start, spot.end))})
    pieces: list[Segment] = []
    for start, end in pairwise(cuts):
        here = [each for each in spots if each[1].start <= start and end <= each[1].end]
        # the narrowest finding is the one that a finger on these words means
        here.sort(key=lambda each: each[1].end - each[1].start)
        level = min((spot.severity for _, spot in here), key=SEVERITIES.index, default="")
        names = " ".join(f"place-{number}" for number, _ in here)
        pieces.append(Segment(text=text[start:end], places=names, level=level))
    return pieces


def _counsel(decision: Decision, company: Company, lang: str) -> list[Quote]:
    """Choose the advice that stands in a chapter that had a say; all of it would be a sermon."""
    spoken = set(saying.deciding_rules(decision))
    spoken |= {each.rule for each in decision.findings}
    chapters = {rule.partition(".")[0] for rule in spoken}
    near = [
        rule
        for rule in decision.advised
        if rule.partition(".")[0] in chapters
        and (decision.draft.media or not _is_about_pictures(rule, company))
    ]
    return [each for rule in near[:MOST_ADVICE] if (each := _quote(rule, company, lang))]


def _is_about_pictures(rule: str, company: Company) -> bool:
    paragraph = saying.paragraph(rule, company, "en")
    return paragraph is not None and bool(PICTURES.search(paragraph.text))


def _quote(rule: str, company: Company, lang: str) -> Quote | None:
    paragraph = saying.paragraph(rule, company, lang)
    if paragraph is None:
        return None
    spoken = guidelines.language_of(rule, lang)
    return Quote(
        rule=rule,
        lead=paragraph.lead,
        text=guidelines.inline(paragraph.text),
        because=guidelines.inline(paragraph.because),
        good_for_you=saying.say("because", spoken),
        language=spoken,
    )


def _permitting(quote: Quote, decision: Decision, company: Company, lang: str) -> Quote:
    """Put what permits before a paragraph that begins with a no, in place of that beginning."""
    rule = saying.find_rule(quote.rule, company)
    if rule is None or decision.verdict == "stop":
        return quote
    decided = [each.rule + each.clause for each in decision.reasons if each.fate == "decided"]
    told = Retelling(company, lang).permission(rule, decided)
    return dataclasses.replace(quote, lead="", permits=told) if told else quote


def _instead(line: str, lang: str) -> Press:
    return Press(when=saying.say("way.instead", lang), words=guidelines.inline(line))


def _press(way: Way, decision: Decision, company: Company, lang: str, plain: bool = False) -> Press:
    approvers = saying.yes_of(decision, company, lang)
    when, words, word = saying.way(way, company, lang, decision.time, approvers)
    change = _correction(way, company) if plain else _change(way, decision.draft)
    also = _also(way, decision, company, lang)
    others = {"approval", "person", "talk"} & set(way.kinds)
    if not others or way.person is None:
        word = gettext("Use this text") if way.text else saying.upper_first(word)
        return Press(when=when, words=words, word=word, set=change, also=also)
    who = saying.find_person(way.person, company)
    about = saying.function_of(who, company, lang) if who is not None else ""
    href = letter(way.person, company)
    if others == {"approval"}:  # the author stays, so the rest can be tried at once
        as_request = Aside(word=gettext("Check as a request"), set=change)
        if not href:
            return Press(when=when, words=words, word=as_request.word, set=change, also=also)
        also = (as_request, *also) if change else also
    if "talk" not in others:
        word = gettext("Ask %(name)s") % {"name": saying.person_name(way.person, company, lang)}
    word = saying.upper_first(word) if href else ""
    return Press(when=when, words=words, word=word, href=href, about=about, also=also)


def _change(way: Way, draft: Draft) -> str:
    """The fields of the form that a way changes."""
    fields: dict[str, Any] = {}
    if way.text is not None:
        fields |= {"text": way.text}
    if way.time is not None:
        fields |= {"when": "later", "time": way.time.strftime(MINUTE)}
    if way.channel is not None:
        fields |= {"channel": way.channel}
    if way.action is not None:
        fields |= {"action": way.action}
        if way.action == "share" and way.text is None:
            fields |= {"text": "", "medium": "", "embedded": ""}
            if draft.topics is None and draft.proposed:  # without the text nothing proposes them
                fields |= {"topics": list(draft.proposed)}
    if "approval" in way.kinds:
        fields |= {"asked": "on"}
    return urlencode(fields, doseq=True)


def _correction(way: Way, company: Company) -> str:
    """The fields that a way changes where a question in plain words was answered."""
    fields: dict[str, str] = {}
    if way.time is not None:
        fields |= {"when": "later", "time": way.time.strftime(MINUTE)}
    if way.action is not None:
        fields |= {"meant_action": way.action}
    channel = saying.find_channel(way.channel, company) if way.channel is not None else None
    if channel is not None:
        fields |= {"meant_class": channel.class_, "meant_network": channel.network}
    return urlencode(fields)


def _also(way: Way, decision: Decision, company: Company, lang: str) -> tuple[Aside, ...]:
    """What can be pressed beside a way: a reminder of its moment, the page whose post to share."""
    asides: list[Aside] = []
    if way.action == "share":
        official = _official(way.channel or decision.channel, decision, company)
        if official is not None:
            name = saying.channel_name(official.id, company, lang)
            word = gettext("Open %(name)s") % {"name": name}
            asides.append(Aside(word=word, href=official.url))
    if way.time is not None:
        asides.append(Aside(word=gettext("Remind me"), remind=way.time.strftime(MINUTE)))
    return tuple(asides)


def _official(channel_id: str, decision: Decision, company: Company) -> Channel | None:
    """The company's own page on the same network, one about the topic first."""
    here = saying.find_channel(channel_id, company)
    open_ = [
        each
        for each in company.channels
        if here is not None
        and each.network == here.network
        and each.class_ == "official"
        and each.status_at(decision.time) == "open"
        and each.url.startswith(("https://", "http://"))
    ]
    about = {topic for topic, _ in decision.topics}
    fitting = (each for each in open_ if not about.isdisjoint(each.topics))
    return next(fitting, None) or next(iter(open_), None)


def _asked(
    query: Query, decision: Decision, company: Company, lang: str, plain: bool = False
) -> Asked:
    if query.about == "topic" and not query.options:
        query = replace(query, options=topics_of(decision.draft, company))
    replies = [
        Reply(words=_reply_words(query, option, company, lang), set=urlencode(change))
        for option in query.options
        if (change := _reply_change(query, option, plain))
    ]
    return Asked(words=saying.question(query, lang), replies=replies)


def topics_of(draft: Draft, company: Company) -> tuple[str, ...]:
    """Return the topics of a channel, as far as everybody may hear of them."""
    channel = saying.find_channel(draft.channel, company)
    named = channel.topics if channel is not None else ()
    return tuple(each for each in named if may_know(each, company, None))


def _reply_words(query: Query, option: str, company: Company, lang: str) -> str:
    labels = {"people": forms.PEOPLE, "consent": forms.CONSENTS, "ai": forms.MADE}
    said = dict(labels.get(query.about, [])).get(option)
    return saying.upper_first(str(said or saying.option(query, option, company, lang)))


def _reply_change(query: Query, option: str, plain: bool) -> dict[str, str]:
    if plain:
        return {"meant_topics": option} if query.about == "topic" else {}
    if query.about == "topic":
        return {"topics": option, "nothing": ""}
    if query.about == "class":
        return {"speaks_as": option}
    field_name = FIELD_OF.get(query.about)
    return {field_name: option} if field_name else {}


def letter(person_id: str, company: Company) -> str:
    """Return the address of a letter to somebody. It holds a subject and never a word of a draft."""
    found = saying.find_person(person_id, company)
    if found is None or not found.email:
        return ""
    subject = gettext("A question about a post")
    return f"mailto:{quote(found.email, safe='@')}?subject={quote(subject)}"


def _contacts(decision: Decision, company: Company, lang: str) -> list[Contact]:
    approvers = [
        each for each in saying.approvers_left(decision) if saying.find_person(each, company)
    ]
    wanted = approvers or list(decision.contacts[:1])
    return [_contact(each, decision.time, company, lang) for each in dict.fromkeys(wanted)]


def _contact(person_id: str, at: datetime, company: Company, lang: str) -> Contact:
    found = saying.find_person(person_id, company)
    assert found is not None  # contacts and approvers in the house are on the list of people
    away = saying.absence_end(person_id, company, at)
    deputy = saying.deputy_of(person_id, company, at)
    deputy = deputy if deputy != person_id else None
    return Contact(
        name=found.name,
        function=saying.function_of(found, company, lang),
        away=(
            saying.say("person.away", lang, moment=saying.last_day(away, lang, at)) if away else ""
        ),
        deputy=saying.person_name(deputy, company, lang) if deputy else "",
        href=letter(person_id, company),
        deputy_href=letter(deputy, company) if deputy else "",
    )


def _class_line(decision: Decision, lang: str) -> str:
    """Say which kind of place was taken and why, by which version, for which moment."""
    why = {
        "place": gettext("a place of your own"),
        "register": gettext("as the register of channels says"),
        "unclear": gettext("both would fit; this is the stricter answer"),
    }.get(decision.class_why, "")
    name = saying.class_name(decision.channel_class, lang)
    said = saying.say("as_class", lang, class_name=f"{name} ({why})" if why else name)
    date, clock = saying.day(decision.time, lang), saying.clock(decision.time, lang)
    moment = saying.say("moment.time", lang, date=date, clock=clock)
    version = saying.upper_first(saying.say("version", lang, version=decision.guideline_version))
    return f"{said} {version}, {moment}."
