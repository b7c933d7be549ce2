"""Why a cell of the matrix is as it is: the paragraphs that decide, and who says yes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sayso.engine import saying
from sayso.engine.backwards import Ruling
from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decision import VERDICTS, Decision, Verdict
from sayso.engine.discretion import told
from sayso.engine.draft import Draft
from sayso.engine.person import Person
from sayso.engine.retelling import Retelling
from sayso.engine.scene import Scene
from sayso.engine.text import pick
from sayso.sheets.chart import Chart, Column, Row

MOST_REASONS = 8
MOST_QUOTED = 2
"""Paragraphs quoted for one answer; the others are named."""


@dataclass(frozen=True)
class Quote:
    """A paragraph of the guideline: number, title, and its words without marks."""

    rule: str
    title: str
    lead: str
    text: str
    because: str


@dataclass(frozen=True)
class Reason:
    """One answer within a cell, for some people or about some topics, with all it rests on.

    ``asks`` are the topics on which the same people say yes, each with the steps to that yes.
    """

    verdict: Verdict
    people: tuple[str, ...]
    topics: tuple[str, ...]
    quotes: tuple[Quote, ...]
    also: tuple[str, ...]
    plain: str
    asks: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    contact: str


@dataclass(frozen=True)
class Why:
    """The reasons of a cell. ``person`` and ``channel`` are the example they were asked about."""

    row: Row
    column: Column
    person: Person | None
    channel: Channel | None
    reasons: tuple[Reason, ...]
    left: int


def why(scene: Scene, book: Rulebook, chart: Chart, row: int, column: int) -> Why:
    """Why the cell at ``row`` and ``column`` of the chart is as it is; raises ``IndexError``.

    About one topic the people of the row are told apart where different clauses decide; about all
    of them the first person stands for the row.
    """
    people, place = chart.rows[row], chart.columns[column]
    found = next(
        (
            (person, channel)
            for person in people.people
            for channel in place.channels
            if not place.relation or (channel.owner == person.id) is (place.relation == "own")
        ),
        None,
    )
    if found is None:
        return Why(people, place, None, None, (), 0)
    person, channel = found
    if len(chart.topics) == 1 and not place.relation:
        parts = list(_by_people(scene, chart, people, channel))
    else:
        parts = list(_by_topic(scene, chart, person, channel))
    parts.sort(key=lambda part: VERDICTS.index(part[0].verdict))
    reasons = tuple(_reason(scene, book, chart, channel, *part) for part in parts[:MOST_REASONS])
    return Why(people, place, person, channel, reasons, len(parts) - len(reasons))


def scene_of(book: Rulebook, action: str, moment: datetime) -> Scene:
    """What the matrix shows: everybody asks first where asking is needed.

    So a cell is *no* only where asking does not help. Raises ``UnknownName`` for what is no action.
    """
    return Scene(book, action, moment, asked=True)


Part = tuple[Ruling, tuple[Person, ...], tuple[str | None, ...]]


def _by_people(scene: Scene, chart: Chart, row: Row, channel: Channel) -> Iterator[Part]:
    members = {person.id: person for person in row.people}
    for group in scene.who(channel.id, chart.topics[0]):
        here = tuple(members[each] for each in group.members if each in members)
        if here:
            yield group.ruling, here, chart.topics


def _by_topic(scene: Scene, chart: Chart, person: Person, channel: Channel) -> Iterator[Part]:
    topics: dict[Ruling, list[str | None]] = {}
    for topic in chart.topics:
        topics.setdefault(scene.ruling(person.id, channel.id, topic), []).append(topic)
    for ruling, about in topics.items():
        yield ruling, (person,), tuple(about)


def _reason(
    scene: Scene,
    book: Rulebook,
    chart: Chart,
    channel: Channel,
    ruling: Ruling,
    people: tuple[Person, ...],
    topics: tuple[str | None, ...],
) -> Reason:
    company, lang = chart.company, chart.lang
    rules = _rules(ruling, company)
    quotes = tuple(filter(None, (_quoted(rule, ruling, company, lang) for rule in rules)))
    asks: dict[tuple[str, ...], list[str]] = {}
    contact = ""
    if ruling.verdict == "ask":
        for topic in topics:
            steps = _steps(scene, chart, people[0], channel, topic)
            asks.setdefault(steps, []).append(saying.topic_name(topic, company, lang))
    elif ruling.verdict == "stop":
        contact = _contact(book, ruling, chart, channel, people[0], topics)
    plain = ""
    if not quotes:
        key = "why.forbids_nothing" if ruling.verdict == "ok" else "why.permits_nothing"
        plain = key if ruling.verdict == "ok" or ruling.nothing_permits else ""
    return Reason(
        verdict=ruling.verdict,
        people=tuple(person.name for person in people),
        topics=tuple(saying.topic_name(topic, company, lang) for topic in topics),
        quotes=quotes[:MOST_QUOTED],
        also=tuple(each.rule for each in quotes[MOST_QUOTED:]),
        plain=plain,
        asks=tuple((steps, tuple(names)) for steps, names in asks.items() if steps),
        contact=contact,
    )


def _steps(
    scene: Scene, chart: Chart, person: Person, channel: Channel, topic: str | None
) -> tuple[str, ...]:
    found = scene.answer(person.id, channel.id, (topic,)).approvals
    return tuple(saying.step_line(step, chart.company, chart.lang) for step in found)


def _contact(
    book: Rulebook,
    ruling: Ruling,
    chart: Chart,
    channel: Channel,
    asker: Person,
    topics: tuple[str | None, ...],
) -> str:
    """Whom to ask, in a line. About one topic that is whom the answer names.

    One topic's owner is nobody to ask about all of them: there it is whom the rule names, else whoever
    runs the channel, else where the guideline says that questions go.
    """
    company = chart.company
    if len(topics) == 1:
        contacts = _decision(book, chart, asker, channel, topics[0]).contacts
    else:
        runs = () if channel.owner == asker.id else (channel.owner, channel.deputy)
        contacts = (*_named_by(ruling, company), *filter(None, runs))
    for each in contacts:
        person = saying.find_person(each, company) if each != asker.id else None
        if person is not None and person.status_at(chart.time) != "leaver":
            return saying.person_line(each, company, chart.lang, chart.time)
    return company.guideline.contact


def _named_by(ruling: Ruling, company: Company) -> Iterator[str]:
    """The people whom the deciding clauses or their rules name as contact."""
    units = {unit.id: unit.head for unit in company.units}
    for name in ruling.clauses:
        found = saying.find_clause(name, company)
        contact = (found[1].contact or found[0].contact) if found else ""
        if contact in units:
            yield units[contact] or ""
        elif contact:
            yield from (person.id for person in company.people if contact in person.roles)
            yield contact


def _rules(ruling: Ruling, company: Company) -> tuple[str, ...]:
    """The rules behind the names of clauses, each once."""
    of_clause = {
        rule.id + clause: rule.id for rule in company.guideline.rules for clause in rule.clauses
    }
    return tuple(dict.fromkeys(of_clause[each] for each in ruling.clauses if each in of_clause))


def _quoted(rule_id: str, ruling: Ruling, company: Company, lang: str) -> Quote | None:
    """A paragraph; where it begins with a no and yet permits, what permits stands for the no."""
    found, rule = quote(rule_id, company, lang), saying.find_rule(rule_id, company)
    if found is None or rule is None or ruling.verdict == "stop":
        return found
    told = Retelling(company, lang).permission(rule, ruling.clauses)
    return replace(found, lead=told.rstrip(".")) if told else found


def quote(rule: str, company: Company, lang: str) -> Quote | None:
    """A paragraph as it stands in the guideline; ``None`` where the handbook does not have it."""
    found = saying.paragraph(rule, company, lang)
    if found is None:
        return None
    known = saying.find_rule(rule, company)
    title = pick(known.title, lang) if known else ""
    return Quote(
        rule, title, found.lead.rstrip("."), saying.plain(found.text), saying.plain(found.because)
    )


def _decision(
    book: Rulebook, chart: Chart, person: Person, channel: Channel, topic: str | None
) -> Decision:
    """The same question as a draft, for whom it names; told to somebody we do not know."""
    draft = Draft(
        author=person.id,
        channel=channel.id,
        action=chart.action,
        time=chart.time,
        topics=None if topic is None else (topic,),
        asked=True,
    )
    return told(decide(draft, book), book.company, signed_in=False, now=draft.time)
