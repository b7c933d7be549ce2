"""``sayso who``, ``where``, ``what``: asked backwards, and whom to ask."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import OK, WrongUse
from sayso.engine import saying
from sayso.engine.backwards import Group, Ruling
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, UnknownName, compile
from sayso.engine.decision import VERDICTS, Verdict
from sayso.engine.discretion import may_know
from sayso.engine.referral import (
    Hint,
    Lead,
    Referral,
    closed,
    lead,
    outlets,
    press,
    refer,
    speakers,
    topics_known,
)
from sayso.engine.scene import Scene
from sayso.engine.text import pick

MOST_NAMED = 12
"""Members of a group that are named."""

FEW = 6
"""A group as small as this is named even where it is the largest."""

QUOTED = 2
"""Clauses of a group whose reason is told; the others are named."""


class Alike(NamedTuple):
    """Those who get the same ruling, as far as they may be told."""

    ruling: Ruling
    members: tuple[str | None, ...]


Written = Callable[[Alike], str]


def who(desk: Desk) -> int:
    """Who may, on a channel; else whom to ask about a topic or a question."""
    typed, words = desk.typed, desk.words
    about = typed.values.get("about")
    if typed.argument is not None and (about is not None or "on" in typed.values):
        raise WrongUse(words.say("who.either"))
    topic = _topic(about, None, desk) if about else None
    if "on" in typed.values:
        return _who_may(desk, topic)
    if "do" in typed.values or "asked" in typed.flags:
        raise WrongUse(words.say("who.only_on"))
    if typed.argument is None and topic is None:
        raise WrongUse(words.say("who.empty"))
    return _whom_to_ask(desk, topic)


def where(desk: Desk) -> int:
    """Where somebody may, about a topic."""
    typed, company = desk.typed, desk.company
    person = names.people(company).find(typed.values["as"], desk.words)
    about = typed.values.get("about")
    topic = _topic(about, person, desk) if about else None
    scene = _scene(desk)
    groups = _groups(scene.where(person, topic))
    head = {"person": saying.person_name(person, company, desk.lang)}
    asked = {"as": person, "about": topic}
    written = _channels(desk, groups, names.own_channels(company, person))
    return _put(desk, "where", scene, groups, head, asked, written)


def what(desk: Desk) -> int:
    """What somebody may speak about, on a channel."""
    typed, company = desk.typed, desk.company
    person = names.people(company).find(typed.values["as"], desk.words)
    own = names.own_channels(company, person)
    channel = names.channels(company, desk.lang).find(typed.values["on"], desk.words, own)
    scene = _scene(desk)
    groups = [
        Alike(each.ruling, members)
        for each in _groups(scene.what(person, channel))
        if (members := tuple(_known(each.members, company, person)))
    ]
    head = {
        "person": saying.person_name(person, company, desk.lang),
        "channel": saying.quoted(_channel(desk)(channel), desk.lang),
    }
    asked: dict[str, str | None] = {"as": person, "on": channel}
    tree = topics_known(company, person)
    return _put(
        desk, "what", scene, groups, head, asked, lambda group: _folded(group, groups, tree, desk)
    )


def _who_may(desk: Desk, topic: str | None) -> int:
    company = desk.company
    channel = names.channels(company, desk.lang).find(desk.typed.values["on"], desk.words)
    scene = _scene(desk)
    groups = _groups(scene.who(channel, topic))
    asked = {"on": channel, "about": topic}
    head = {"channel": saying.quoted(_channel(desk)(channel), desk.lang)}
    written = _named(desk, groups, "people", len(company.people), _person(desk))
    return _put(desk, "who", scene, groups, head, asked, written)


def _topic(given: str, person: str | None, desk: Desk) -> str:
    """A topic by id or name. Where it is neither, the error names those that the word leads to."""
    company, words = desk.company, desk.words
    known = names.topics(company, desk.lang, person)
    try:
        return known.find(given, words)
    except WrongUse:
        from sayso.networks import NETWORKS

        now = question.now(company, words)
        led = lead(given[: question.LONGEST], compile(company), NETWORKS, now, now=now)
        meant = [each for each in led.topics if each in known.things]
        if not meant:
            raise
        shown = saying.listed([known.shown(each) for each in meant], desk.lang, alternative=True)
        told = f"{words.say('name.topic', given=given)} {words.say('meant', names=shown)}"
        raise WrongUse(f"{told}\n{words.say('name.topic.list')}") from None


def _groups(found: Iterable[Group]) -> list[Alike]:
    return [Alike(group.ruling, group.members) for group in found]


def _known(topics: Iterable[str | None], company: Company, person: str) -> Iterator[str | None]:
    return (each for each in topics if each is None or may_know(each, company, person))


def _scene(desk: Desk) -> Scene:
    typed, company = desk.typed, desk.company
    action = names.find_action(typed.values.get("do", "publish"), desk.words)
    moment = question.when(typed.values.get("at", "now"), company, desk.words)
    return Scene(compile(company), action, moment, asked="asked" in typed.flags)


# ── groups ───────────────────────────────────────────────────────────────────────────────────────


def _put(
    desk: Desk,
    command: str,
    scene: Scene,
    groups: Sequence[Alike],
    head: dict[str, str],
    asked: dict[str, str | None],
    written: Written,
) -> int:
    ordered = sorted(
        groups, key=lambda group: (VERDICTS.index(_sign(group.ruling)), _rest(group, groups))
    )
    if desk.wants_json:
        desk.put_json(_document(desk, command, scene, ordered, asked, written))
        return OK
    page, lang = desk.page(), desk.lang
    topic = asked.get("about")
    places = head | {"action": saying.action_word(scene.action, lang)}
    if topic is None:
        told = desk.words.say(f"head.{command}", **places)
    else:
        name = saying.quoted(saying.topic_name(topic, desk.company, lang), lang)
        told = desk.words.say(f"head.{command}.topic", topic=name, **places)
    page.text(f"{told} ({_moment(scene.moment, desk)})", "strong")
    before = ""
    for group in ordered:
        sign = _sign(group.ruling)
        page.gap()
        if sign != before:
            verdict = page.paint(saying.verdict_word(sign, lang), sign, "strong")
            page.lines.append(f"{page.paint(page.paint.shape(sign), sign)} {verdict}")
        before = sign
        page.text(written(group), indent=2)
        _reasons(group.ruling, desk, page)
    desk.put(str(page))
    return OK


def _moment(moment: datetime, desk: Desk) -> str:
    now = question.now(desk.company, desk.words)
    return saying.moment(moment, desk.lang, now)


def _sign(ruling: Ruling) -> Verdict:
    """The shape: half, too, where asking first is all that is missing."""
    return "ask" if ruling.unasked else ruling.verdict


def _reasons(ruling: Ruling, desk: Desk, page: Page) -> None:
    for line in _because(ruling, desk):
        page.text(line, "soft", indent=2)


def _because(ruling: Ruling, desk: Desk) -> list[str]:
    """Why a group gets its answer, a line a clause, in the words of the guideline."""
    lang, company = desk.lang, desk.company
    lines: list[str] = []
    for name in ruling.clauses[:QUOTED]:
        found = saying.find_clause(name, company)
        if found is None:
            continue
        rule, clause = found
        paragraph = saying.paragraph(rule.id, company, lang)
        told = "" if clause.secret else pick(clause.words, lang)
        if not told and paragraph is not None and paragraph.because:
            told = f"{saying.say('because', lang)} {paragraph.because}"
        title = pick(rule.title, lang)
        head = saying.say("rule", lang, rule=name) + (f", {title}" if title else "")
        lines.append(f"{head}. {saying.plain(told)}".rstrip())
    rest = [saying.say("rule", lang, rule=name) for name in ruling.clauses[QUOTED:]]
    if rest:
        stood = saying.upper_first(saying.say("fate.stood", lang))
        lines.append(saying.titled(stood, ", ".join(rest), lang))
    if ruling.nothing_permits:
        lines.append(desk.words.say("group.nothing_permits"))
    elif not lines and ruling.verdict == "ok":
        lines.append(desk.words.say("group.nothing_forbids"))
    elif not lines and ruling.verdict == "ask":
        values = desk.typed.values
        if "about" not in values:
            named = "as" in values and "on" in values
            lines.append(desk.words.say("group.no_topic_given" if named else "group.no_reason"))
    if ruling.unasked:
        lines.append(saying.say("lead.unasked", lang))
    return lines


def _named(
    desk: Desk, groups: Sequence[Alike], kind: str, count: int, name: Callable[[str], str]
) -> Written:
    """Name the members of a group; the largest one is *everybody else*."""

    def written(group: Alike) -> str:
        size = len(group.members)
        if size == count and size > FEW:
            return desk.words.say(f"group.{kind}.all", count=size)
        if _rest(group, groups):
            return desk.words.say(f"group.{kind}.rest", count=size)
        told = [name(each) for each in group.members[:MOST_NAMED] if each is not None]
        if size > MOST_NAMED:
            told.append(desk.words.say("group.more", count=size - MOST_NAMED))
        said = ", ".join(told)
        return said if size == 1 else desk.words.say(f"group.{kind}", names=said, count=size)

    return written


def _channels(desk: Desk, groups: Sequence[Alike], own: Container[str]) -> Written:
    """Name the channels of a group; those that stand for somebody else only by their number."""
    count = sum(len(group.members) for group in groups)
    named = _named(desk, groups, "channels", count, _channel(desk))
    others = {
        each.id
        for each in desk.company.channels
        if each.class_ == "ambassador" and not each.place and each.id not in own
    }

    def written(group: Alike) -> str:
        theirs = sum(each in others for each in group.members)
        if theirs < 2 or _rest(group, groups) or len(group.members) == count:
            return named(group)
        folded = desk.words.say("group.channels.others", count=theirs)
        left = tuple(each for each in group.members if each not in others)
        return f"{named(Alike(group.ruling, left))}; {folded}" if left else folded

    return written


def _rest(group: Alike, groups: Sequence[Alike]) -> bool:
    """Whether a group is the one that is left over when the others are named: the first largest."""
    sizes = [len(each.members) for each in groups]
    return len(group.members) > FEW and group is groups[sizes.index(max(sizes))]


def _person(desk: Desk) -> Callable[[str], str]:
    return lambda each: saying.person_name(each, desk.company, desk.lang)


def _channel(desk: Desk) -> Callable[[str], str]:
    return lambda each: saying.channel_name(each, desk.company, desk.lang)


def _folded(group: Alike, groups: Sequence[Alike], known: Sequence[str], desk: Desk) -> str:
    """Topics by their names, whole branches of the tree as one; many that are left as *the others*."""
    company, lang = desk.company, desk.lang
    beneath: dict[str | None, list[str]] = {}
    for topic in company.topics:
        if topic.id in known:
            beneath.setdefault(topic.parent, []).append(topic.id)
    held = set(group.members)
    told: list[str] = []

    def whole(topic: str) -> bool:
        return topic in held and all(whole(each) for each in beneath.get(topic, ()))

    def walk(parent: str | None) -> None:
        for topic in beneath.get(parent, ()):
            name = saying.topic_name(topic, company, lang)
            if whole(topic) and topic in beneath:
                told.append(desk.words.say("group.beneath", topic=name))
                continue
            if topic in held:
                told.append(name)
            walk(topic)

    if held >= set(known) and known:
        told.append(desk.words.say("group.all_topics"))
    else:
        walk(None)
    if len(told) > FEW and _rest(group, groups):
        count = sum(each is not None for each in group.members)
        told = [desk.words.say("group.topics.rest", count=count)]
    if None in held:
        told.append(desk.words.say("group.no_topic"))
    return ", ".join(told)


def _document(
    desk: Desk,
    command: str,
    scene: Scene,
    groups: Sequence[Alike],
    asked: dict[str, str | None],
    written: Written,
) -> dict[str, Any]:
    """Groups as JSON: schemas ``sayso.who/1``, ``sayso.where/1``, ``sayso.what/1``."""
    company, lang = desk.company, desk.lang
    name: Callable[[str], str] = {
        "who": _person(desk),
        "where": _channel(desk),
        "what": lambda each: saying.topic_name(each, company, lang),
    }[command]
    return {
        "schema": f"sayso.{command}/1",
        "language": lang,
        **asked,
        "action": scene.action,
        "asked": "asked" in desk.typed.flags,
        "time": scene.moment,
        "groups": [
            {
                "verdict": group.ruling.verdict,
                "clauses": group.ruling.clauses,
                "unasked": group.ruling.unasked,
                "nothing_permits": group.ruling.nothing_permits,
                "count": len(group.members),
                "words": written(group),
                "because": _because(group.ruling, desk),
                "members": [
                    {"id": each, "name": "" if each is None else name(each)}
                    for each in group.members
                ],
            }
            for group in groups
        ],
        "guideline_version": company.guideline.version,
    }


# ── whom to ask ──────────────────────────────────────────────────────────────────────────────────


def _whom_to_ask(desk: Desk, topic: str | None) -> int:
    from sayso.networks import NETWORKS

    typed, company, words = desk.typed, desk.company, desk.words
    moment = question.when(typed.values.get("at", "now"), company, words)
    now = question.now(company, words)
    book = compile(company)
    led = Lead(topics=(topic,) if topic is not None else ())
    if typed.argument is not None:
        asked = question.text(typed.argument, words, empty="who.empty")
        led = lead(asked, book, NETWORKS, moment, now=now)
    try:
        found = [refer(each, book, moment, desk.lang, now=now) for each in led.topics]
    except UnknownName as unknown:
        raise WrongUse(desk.unknown(unknown.kind, unknown.name)) from None
    if desk.wants_json:
        desk.put_json(_referrals(found, led, book, moment, desk))
        return OK
    page = desk.page()
    if led.media and not found:
        _ask_for_press(book, moment, desk, page)
    for referral in found:
        page.gap()
        _refer(referral, book, moment, desk, page)
    if led.perhaps:
        _offer(led.perhaps, desk, page)
    elif not found and not led.media:
        _nothing_found(desk, page)
    desk.put(str(page))
    return OK


def _refer(referral: Referral, book: Rulebook, moment: datetime, desk: Desk, page: Page) -> None:
    company, lang, words = desk.company, desk.lang, desk.words
    page.text(saying.topic_name(referral.topic, company, lang), "strong")
    shut = _closed(referral.topic, book, moment, desk)
    if shut:
        page.text(shut["words"], "stop", indent=2)
        if shut["quote"]:
            page.quote(shut["quote"])
    page.text(_person_to_ask(referral, moment, desk), indent=2)
    person = saying.find_person(referral.ask, company) if referral.ask else None
    if person is None:
        page.text(words.say("referral.contact", contact=company.guideline.contact), indent=2)
    elif person.email:
        page.text(person.email, indent=2)
    if referral.deputy:
        name = saying.person_name(referral.deputy, company, lang)
        page.text(saying.say("person.deputy", lang, deputy=name), indent=2)
    _name_press(_press(referral.topic, book, moment), desk, page)
    if referral.agreed:
        page.gap()
        page.text(words.say("referral.say"), "soft", indent=2)
    for agreed in referral.agreed:
        for line in agreed.say:
            page.quote(line)
        if agreed.refer_to:
            page.text(words.say("referral.refer", refer_to=agreed.refer_to), indent=2)


def _person_to_ask(referral: Referral, moment: datetime, desk: Desk) -> str:
    lang, words = desk.lang, desk.words
    if referral.owner is None:
        return words.say("referral.nobody")
    owner = _described(referral.owner, desk)
    if not referral.absent:
        return words.say("referral.ask", person=owner)
    if referral.ask is None:
        return words.say("referral.away.nobody", person=owner)
    other = _described(referral.ask, desk)
    if referral.back is None:
        return words.say("referral.away.open", person=owner, other=other)
    last = saying.last_day(referral.back, lang, moment)
    until = saying.say("until", lang, moment=last)
    return words.say("referral.away", person=owner, until=until, other=other)


def _described(person_id: str, desk: Desk) -> str:
    person = saying.find_person(person_id, desk.company)
    name = saying.person_name(person_id, desk.company, desk.lang)
    function = saying.function_of(person, desk.company, desk.lang) if person else ""
    return f"{name} ({function})" if function else name


def _press(topic: str, book: Rulebook, moment: datetime) -> list[str]:
    """Who is there and may speak to the press about a topic without asking, as far as few may."""
    allowed = speakers(outlets(topic, book, moment, ("press",)), book, moment)
    return list(allowed) if len(allowed) <= MOST_NAMED else []


def _name_press(people: Sequence[str], desk: Desk, page: Page) -> None:
    if not people:
        return
    names_ = [saying.person_name(each, desk.company, desk.lang) for each in people]
    key = "referral.press.one" if len(people) == 1 else "referral.press"
    page.text(desk.words.say(key, names=saying.listed(names_, desk.lang)), indent=2)


def _ask_for_press(book: Rulebook, moment: datetime, desk: Desk, page: Page) -> None:
    """Whom to ask for the press where the company has no topic for it."""
    contact = desk.company.guideline.contact
    page.text(desk.words.say("referral.media"), "strong")
    people = press(book, moment)
    _name_press(people if len(people) <= MOST_NAMED else (), desk, page)
    if contact:
        page.text(desk.words.say("referral.contact", contact=contact), indent=2)


def _offer(hints: Sequence[Hint], desk: Desk, page: Page) -> None:
    """Topics that may be meant, each with the word that reminds of it: nobody is named for them."""
    company, words, lang = desk.company, desk.words, desk.lang
    page.text(words.say("referral.none"), "strong")
    for hint in hints:
        name = saying.quoted(saying.topic_name(hint.topic, company, lang), lang)
        word = saying.quoted(hint.word, lang)
        page.text(words.say("referral.perhaps", topic=name, word=word, id=hint.topic), indent=2)
    if company.guideline.contact:
        page.text(words.say("referral.contact", contact=company.guideline.contact))


def _closed(topic: str, book: Rulebook, moment: datetime, desk: Desk) -> dict[str, Any] | None:
    """That nobody may say anything about a topic, until when, and by which paragraph."""
    company, lang = desk.company, desk.lang
    now = question.now(company, desk.words)
    shut = closed(outlets(topic, book, moment), book, moment, now)
    if shut is None:
        return None
    told = saying.moment(shut.until, lang, moment)
    rule = saying.say("rule", lang, rule=shut.rule)
    found = saying.paragraph(shut.rule, company, lang)
    return {
        "until": shut.until,
        "rule": shut.rule,
        "words": desk.words.say("referral.closed", until=told, rule=rule),
        "quote": f"{found.lead.rstrip('.')}. {saying.plain(found.text)}" if found else "",
    }


def _nothing_found(desk: Desk, page: Page) -> None:
    company, words = desk.company, desk.words
    page.text(words.say("referral.none"), "strong")
    if company.guideline.contact:
        page.text(words.say("referral.contact", contact=company.guideline.contact))
    page.heading(words.say("referral.topics"))
    page.rows(
        [(each, saying.topic_name(each, company, desk.lang)) for each in topics_known(company)]
    )


def _referrals(
    found: Sequence[Referral], led: Lead, book: Rulebook, moment: datetime, desk: Desk
) -> dict[str, Any]:
    """Referrals as JSON, schema ``sayso.referral/1``. The question is not repeated."""
    company, lang = desk.company, desk.lang

    def person(each: str | None) -> dict[str, str] | None:
        known = saying.find_person(each, company) if each else None
        if known is None:
            return None
        function = saying.function_of(known, company, lang)
        return {"id": known.id, "name": known.name, "function": function, "email": known.email}

    def topic(each: str) -> dict[str, str]:
        return {"id": each, "name": saying.topic_name(each, company, lang)}

    return {
        "schema": "sayso.referral/1",
        "language": lang,
        "time": moment,
        "referrals": [
            {
                "topic": topic(each.topic),
                "words": _person_to_ask(each, moment, desk),
                "owner": person(each.owner),
                "speaks": each.speaks,
                "absent": each.absent,
                "back": each.back,
                "ask": person(each.ask),
                "deputy": person(each.deputy),
                "agreed": each.agreed,
                "closed": _closed(each.topic, book, moment, desk),
                "press": [person(one) for one in _press(each.topic, book, moment)],
            }
            for each in found
        ],
        "media": led.media,
        "press": [person(one) for one in press(book, moment)] if led.media else [],
        "perhaps": [{"topic": topic(each.topic), "word": each.word} for each in led.perhaps],
        "contact": company.guideline.contact,
        "topics": [] if found else [topic(each) for each in topics_known(company)],
        "guideline_version": company.guideline.version,
        "stored": False,
    }
