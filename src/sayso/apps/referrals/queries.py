"""Questions to the engine: which topic, whom to ask, who may speak about it where.

Nobody has signed in to ask this: it is answered as to somebody we do not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext, ngettext

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.asker import asker
from sayso.engine import saying
from sayso.engine.backwards import Ruling
from sayso.engine.decide import UnknownName
from sayso.engine.decision import VERDICTS, Verdict
from sayso.engine.discretion import may_know
from sayso.engine.referral import (
    Agreed,
    Lead,
    Outlet,
    Referral,
    closed,
    lead,
    outlets,
    press,
    refer,
    speakers,
)
from sayso.engine.retelling import Retelling
from sayso.engine.text import pick
from sayso.engine.topic import Topic
from sayso.networks import NETWORKS

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""An e-mail address within a line."""

FEW = 6
"""A group as small as this is named even where it is the largest."""

MOST_NAMED = 12
"""Members of a group that are named."""

CLASSES = ("official", "press", "ambassador", "private")
"""Where people ask about first; what a review portal says is everybody's own."""

PUBLIC = ("official", "press")
"""Classes on which everybody may know who speaks."""


@dataclass(frozen=True)
class Someone:
    """Somebody to ask: name, what they do, and a letter to them."""

    name: str
    function: str
    href: str


@dataclass(frozen=True)
class Words:
    """What we say: sentences to copy, and where we refer to."""

    say: tuple[str, ...]
    refer_to: str
    href: str
    language: str


@dataclass(frozen=True)
class Quote:
    """A paragraph that decided, as it stands in the guideline."""

    lead: str
    text: Any
    language: str
    permits: str = ""


@dataclass(frozen=True)
class People:
    """People who get the same answer, and why. A paragraph that stands above is only named."""

    verdict: Verdict
    words: str
    who: str
    rule: str
    quote: Quote | None
    note: str


@dataclass(frozen=True)
class Place:
    """A class of channels by one of its channels, and who may speak there."""

    name: str
    channel: str
    people: list[People]


@dataclass(frozen=True)
class Shut:
    """That nobody may say anything for now, and the paragraph that says so."""

    words: str
    rule: str
    quote: Quote | None


@dataclass(frozen=True)
class Perhaps:
    """A topic that may be meant, and the word that reminds of it."""

    topic: str
    name: str
    word: str


@dataclass(frozen=True)
class Answer:
    """Where a question leads. ``press`` names who speaks to the press, where no topic does."""

    found: list[Found]
    perhaps: list[Perhaps]
    media: bool
    press: str


@dataclass(frozen=True)
class Found:
    """A topic, whom to ask about it, and what we say."""

    topic: str
    name: str
    ask: Someone | None
    instead_of: str
    away: str
    deputy: Someone | None
    closed: Shut | None
    words: list[Words]
    press: str
    places: list[Place]

    @property
    def said(self) -> str:
        """The same in a sentence, for those who hear the page."""
        said = gettext("Nobody is entered for this.")
        if self.ask is not None:
            said = f"{', '.join(filter(None, (self.ask.name, self.ask.function)))}."
        asked = gettext("%(topic)s: %(said)s") % {"topic": self.name, "said": said}
        return f"{self.closed.words} {asked}" if self.closed is not None and self.ask else asked


def about(topic: str, lang: str) -> list[Found]:
    """Whom to ask about a topic; nobody where there is no such topic, or a secret one."""
    return _found((topic,), lang)


def answer(question: str, lang: str) -> Answer:
    """Whom to ask, by a question in plain words."""
    now, book, company = guidelines.now(), guidelines.rulebook(), guidelines.company()
    led: Lead = lead(question, book, NETWORKS, now, now=now)
    found = _found(led.topics, lang)
    people = press(book, now) if led.media and not found else ()
    names = [saying.person_name(each, company, lang) for each in people]
    return Answer(
        found=found,
        perhaps=[
            Perhaps(each.topic, saying.topic_name(each.topic, company, lang), each.word)
            for each in led.perhaps
        ],
        media=led.media and not found,
        press=saying.listed(names, lang) if len(names) <= FEW else "",
    )


def _found(topics: Sequence[str], lang: str) -> list[Found]:
    now, book = guidelines.now(), guidelines.rulebook()
    try:
        referrals = [refer(each, book, now, lang) for each in topics]
    except UnknownName:
        return []
    return [_lay_out(each, now, lang) for each in referrals]


def _lay_out(referral: Referral, now: datetime, lang: str) -> Found:
    company = guidelines.company()
    shown = outlets(referral.topic, guidelines.rulebook(), now, CLASSES)
    instead_of = referral.owner if referral.absent and referral.owner else ""
    back = saying.last_day(referral.back, lang, now) if referral.back else ""
    return Found(
        topic=referral.topic,
        name=saying.topic_name(referral.topic, company, lang),
        ask=_someone(referral.ask, lang),
        instead_of=saying.person_name(instead_of, company, lang) if instead_of else "",
        away=saying.say("person.away", lang, moment=back) if back else "",
        deputy=_someone(referral.deputy, lang),
        closed=_shut(shown, now, lang),
        words=[_words(each) for each in referral.agreed],
        press=_press(shown, now, lang),
        places=_places(shown, lang),
    )


def _someone(person_id: str | None, lang: str) -> Someone | None:
    company = guidelines.company()
    found = saying.find_person(person_id, company) if person_id else None
    if found is None:
        return None
    return Someone(
        name=found.name,
        function=saying.function_of(found, company, lang),
        href=letter(found.email),
    )


def letter(address: str) -> str:
    """Return the address of a letter: a subject, and never a word of a question."""
    if not address:
        return ""
    return f"mailto:{quote(address, safe='@')}?subject={quote(gettext('A question about a topic'))}"


def _words(agreed: Agreed) -> Words:
    address = ADDRESS.fullmatch(agreed.refer_to)
    return Words(
        say=agreed.say,
        refer_to=agreed.refer_to,
        href=letter(agreed.refer_to) if address else "",
        language=agreed.language,
    )


# ── who may speak about it, where ────────────────────────────────────────────────────────────────


def _shut(shown: Sequence[Outlet], now: datetime, lang: str) -> Shut | None:
    """Tell where nobody may say anything, whoever they are."""
    found = closed(shown, guidelines.rulebook(), now)
    if found is None:
        return None
    moment = saying.moment(found.until, lang, now)
    until = saying.upper_first(saying.say("until", lang, moment=moment))
    told = gettext("%(until)s nobody may say anything about it.") % {"until": until}
    return Shut(words=told, rule=found.rule, quote=_quote(found.rule, lang))


def _press(shown: Sequence[Outlet], now: datetime, lang: str) -> str:
    """Name those who are there and speak to the press without asking, where they are few."""
    company = guidelines.company()
    allowed = speakers(shown, guidelines.rulebook(), now)
    if not allowed or len(allowed) > FEW:
        return ""
    return saying.listed([saying.person_name(each, company, lang) for each in allowed], lang)


def _class(outlet: Outlet) -> str:
    channel = saying.find_channel(outlet.channel, guidelines.company())
    return channel.class_ if channel is not None else ""


def _places(shown: Sequence[Outlet], lang: str) -> list[Place]:
    """Put places together where the same holds for the same people; each paragraph is quoted once."""
    alike: dict[tuple[tuple[str, ...], ...], list[Place]] = {}
    for outlet in shown:
        place = _place(outlet, lang)
        key = tuple((each.verdict, each.who, each.rule, each.note) for each in place.people)
        alike.setdefault(key, []).append(place)
    places: list[Place] = []
    quoted: set[str] = set()
    for same in alike.values():
        first = same[0]
        people = [
            replace(each, quote=None) if each.rule in quoted else each for each in first.people
        ]
        quoted |= {each.rule for each in people}
        names = saying.listed([each.name for each in same], lang)
        channel = first.channel if len(same) == 1 else ""
        places.append(Place(name=names, channel=channel, people=people))
    return places


def _place(outlet: Outlet, lang: str) -> Place:
    company = guidelines.company()
    class_ = _class(outlet)
    names = {each.id: pick(each.name, lang) for each in company.classes}
    return Place(
        name=names.get(class_) or saying.upper_first(saying.class_name(class_, lang)),
        channel=saying.channel_name(outlet.channel, company, lang),
        people=_people(outlet, lang),
    )


def _people(outlet: Outlet, lang: str) -> list[People]:
    """Put together who gets the same answer by the same paragraph; each is quoted once."""
    alike: dict[tuple[Verdict, str, str], list[str]] = {}
    clauses: dict[tuple[Verdict, str, str], set[str]] = {}
    for group in outlet.groups:
        sign: Verdict = "ask" if group.ruling.unasked else group.ruling.verdict
        rule = _rule(group.ruling.clauses)
        names = alike.setdefault((sign, rule, _note(group.ruling, lang)), [])
        names += [each for each in group.members if each is not None]
        clauses.setdefault((sign, rule, _note(group.ruling, lang)), set()).update(
            group.ruling.clauses
        )
    largest = max(map(len, alike.values()), default=0)
    rest = next((key for key, names in alike.items() if len(names) == largest > FEW), None)
    order = sorted(alike, key=lambda key: (VERDICTS.index(key[0]), key == rest))
    quoted: set[str] = set()
    people: list[People] = []
    for key in order:
        verdict, rule, note = key
        quote_ = _quote(rule, lang) if rule not in quoted else None
        quoted.add(rule)
        if quote_ is not None and verdict != "stop":
            quote_ = _permitting(quote_, rule, clauses[key], lang)
        people.append(
            People(
                verdict=verdict,
                words=saying.verdict_word(verdict, lang),
                who=_who(alike[key], verdict, key == rest, _class(outlet), lang),
                rule=rule,
                quote=quote_,
                note=note,
            )
        )
    return people


def _rule(clauses: Sequence[str]) -> str:
    """The paragraph that decided first."""
    found = saying.find_clause(clauses[0], guidelines.company()) if clauses else None
    return found[0].id if found is not None else ""


def _note(ruling: Ruling, lang: str) -> str:
    if ruling.unasked:
        return saying.say("lead.unasked", lang)
    if ruling.nothing_permits:
        return gettext("A permission is needed here, and none applies.")
    if not ruling.clauses and ruling.verdict == "ok":
        return saying.say("lead.ok", lang)
    return ""


def _who(people: list[str], verdict: Verdict, rest: bool, class_: str, lang: str) -> str:
    company = guidelines.company()
    if len(people) == len(company.people):
        return gettext("everybody")
    if rest:
        return gettext("everybody else")
    # where nobody has signed in, only those who speak in public for us are named
    if not asker().known and (verdict != "ok" or class_ not in PUBLIC):
        return gettext("some others")
    names = [saying.person_name(each, company, lang) for each in people[:MOST_NAMED]]
    more = len(people) - MOST_NAMED
    if more > 0:
        told = ngettext("%(names)s and %(count)d more", "%(names)s and %(count)d more", more)
        return told % {"names": ", ".join(names), "count": more}
    return saying.listed(names, lang)


def _permitting(quote_: Quote, rule_id: str, clauses: Iterable[str], lang: str) -> Quote:
    """Put what permits before a paragraph that begins with a no, in place of that beginning."""
    company = guidelines.company()
    rule = saying.find_rule(rule_id, company)
    told = Retelling(company, lang).permission(rule, clauses) if rule is not None else ""
    return replace(quote_, lead="", permits=told) if told else quote_


def _quote(rule: str, lang: str) -> Quote | None:
    paragraph = saying.paragraph(rule, guidelines.company(), lang) if rule else None
    if paragraph is None:
        return None
    return Quote(
        lead=paragraph.lead.rstrip("."),
        text=guidelines.inline(paragraph.text),
        language=guidelines.language_of(rule, lang),
    )


# ── topics to pick from ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Entry:
    """A topic to pick, with those beneath it."""

    id: str
    name: str
    beneath: list[Entry]


def index(lang: str) -> list[Entry]:
    """Return every topic that everybody may hear of: the tree, two levels deep."""
    company = guidelines.company()
    known = [each for each in company.topics if may_know(each.id, company, None)]
    roots = [each for each in known if each.parent is None]
    if len(roots) == 1 and any(each.parent == roots[0].id for each in known):
        roots = [each for each in known if each.parent == roots[0].id]
    return [
        Entry(
            id=root.id,
            name=pick(root.name, lang),
            beneath=[
                Entry(id=each.id, name=pick(each.name, lang), beneath=[])
                for each in _beneath(root.id, known)
            ],
        )
        for root in roots
    ]


def _beneath(topic: str, known: Sequence[Topic]) -> list[Topic]:
    found: list[Topic] = []
    for each in known:
        if each.parent == topic:
            found += [each, *_beneath(each.id, known)]
    return found


def as_of(lang: str) -> str:
    """By which version of the guideline, and for which moment."""
    now = guidelines.now()
    version = saying.say("version", lang, version=guidelines.company().guideline.version)
    date, clock = saying.day(now, lang), saying.clock(now, lang)
    moment = saying.say("moment.time", lang, date=date, clock=clock)
    return f"{saying.upper_first(version)}, {moment}."


@dataclass(frozen=True)
class Contact:
    """Whom to ask where no topic was found: the guideline's contact, as it stands there."""

    words: str
    href: str


def contact() -> Contact | None:
    """Return the guideline's contact."""
    words = guidelines.company().guideline.contact
    address = ADDRESS.search(words)
    return Contact(words=words, href=letter(address[0]) if address else "") if words else None
