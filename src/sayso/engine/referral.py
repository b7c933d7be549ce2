"""Whom to ask: from a question in plain words, or a topic, to a person and what we say on it.

docs/answer.md, *Whom to ask*, fixes every detail. Nobody hears of a topic they may not know, of what
we do not say, or of a wording that is not public yet; a guarded word in a question counts as no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from sayso.engine.backwards import Group
from sayso.engine.channel import CLASSES, Channel
from sayso.engine.checks import read
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, UnknownName
from sayso.engine.decide.standing import is_absent, named_deputies, ownership, topic_with_owner
from sayso.engine.discretion import may_know
from sayso.engine.draft import Draft
from sayso.engine.language.enquiry import press_words, sounds_like_press
from sayso.engine.language.fold import fold
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import Hit, Phrases
from sayso.engine.language.tokens import tokenize
from sayso.engine.language.topics import add_keywords, ancestors, weigh
from sayso.engine.language.which import which
from sayso.engine.moment import within
from sayso.engine.network import Network
from sayso.engine.scene import Scene
from sayso.engine.text import FALLBACK
from sayso.engine.wording import Phrasing, Wording

MOST = 4
"""Topics that one question leads to."""

MOST_HINTS = 3
"""Topics that are only offered."""


PLACES_FIRST = ("ambassador", "private", "review", "press")
"""Classes whose channels belong to somebody: the place everybody knows stands for them."""


class Hint(Struct, frozen=True, kw_only=True):
    """A topic that may be meant, and the word of the question that reminds of it."""

    topic: str
    word: str


class Lead(Struct, frozen=True, kw_only=True):
    """Where a question leads: its topics, and where there is none, those that may be meant.

    ``media``: somebody asks for the press.
    """

    topics: tuple[str, ...]
    media: bool = False
    perhaps: tuple[Hint, ...] = ()


class Closed(Struct, frozen=True, kw_only=True):
    """A time in which nobody may say anything about a topic, with the paragraph that says so."""

    until: datetime
    rule: str


class Agreed(Struct, frozen=True, kw_only=True):
    """What we say on a topic, and where we refer to: of an agreed wording what may be told."""

    wording: str
    topic: str
    language: str
    say: tuple[str, ...] = ()
    refer_to: str = ""


class Referral(Struct, frozen=True, kw_only=True):
    """Whom to ask about a topic.

    ``owner`` is whose topic it is (``speaks``), or whom it routes to. ``ask`` is the one to ask
    now: the owner, or where they are ``absent`` who stands in; ``None`` where nobody is left.
    ``back`` is when the owner returns, where that is known. ``deputy`` is somebody else who can be
    asked, and is there.
    """

    topic: str
    owner: str | None = None
    speaks: bool = False
    absent: bool = False
    back: datetime | None = None
    ask: str | None = None
    deputy: str | None = None
    agreed: tuple[Agreed, ...] = ()


class Outlet(Struct, frozen=True, kw_only=True):
    """A channel that stands for its class, and who may do ``action`` there about a topic."""

    channel: str
    action: str
    groups: tuple[Group, ...]


# ── from a question to topics ────────────────────────────────────────────────────────────────────


def proposed(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    now: datetime | None = None,
) -> tuple[str, ...]:
    """The topics a question is about, likeliest first, at most `MOST` of them: see `lead`."""
    return lead(question, book, networks, moment, asker=asker, now=now).topics


def lead(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    now: datetime | None = None,
) -> Lead:
    """Where a question leads.

    Its topics are proposed as for a draft; what of the question led to none is held against the
    words of the topics' names and of what is done, and where there is still no topic, against the
    words of their longer terms. Whoever asks for the press is led to the topic of the press first.
    ``asker`` is ``None`` for somebody we do not know. Nothing guarded is looked for, so a guarded
    word leads exactly where it would if nothing were guarded.
    """
    company = book.company
    draft = Draft(author=asker or "", channel="", time=moment, text=question)
    signed_in = asker is not None and any(
        topic.secret and may_know(topic.id, company, asker) for topic in company.topics
    )
    reading = read(draft, company, networks, signed_in=signed_in, now=now)
    known = [topic for topic in reading.topics if may_know(topic, company, asker)]
    view = View(draft, company, signed_in=signed_in, now=now)
    said = [hit for hit in view.raw("topic") if hit.what[1] in known]
    keywords = _keywords(company, asker).find(view.taken)
    above = ancestors(company.topics)

    def led(*families: str, whole: bool = False) -> list[Hit[tuple[str, str]]]:
        return [
            hit
            for hit in keywords
            if hit.what[0] in families
            and not any(each.start <= hit.start and hit.end <= each.end for each in said)
            and (not whole or _is_whole(hit, question))
        ]

    media = press_words(view.taken)
    first = _press_topic(company, asker)
    other = sounds_like_press(view.taken)
    keywords = [
        hit
        for hit in keywords
        if hit.what[1] != first
        or not any(each.start <= hit.start and hit.end <= each.end for each in other)
    ]
    known += [topic for topic, _ in weigh(question, led("name"), above)]
    # what is done says more than who does it
    known[0:0] = [topic for topic, _ in weigh(question, led("deed"), above)]
    language = which(view.taken.tokens)
    tongues = (language,) if language else tuple(LANGUAGES)
    perhaps: dict[str, str] = {}
    if not known:
        parts = led(*(f"part:{each}" for each in tongues), whole=True)
        known += [topic for topic, _ in weigh(question, parts, above)]
    if not known and not media:
        for hit in led(*(f"hint:{each}" for each in tongues), whole=True):
            perhaps.setdefault(hit.what[1], question[hit.start : hit.end])
    if not media:
        first = None
    beaten = frozenset[str]().union(*(above[topic] for topic in known))
    known = [topic for topic in known if topic not in beaten and topic != first]
    if first is not None:
        known.insert(0, first)
    return Lead(
        topics=tuple(dict.fromkeys(known))[:MOST],
        media=bool(media),
        perhaps=tuple(Hint(topic=each, word=word) for each, word in perhaps.items())[:MOST_HINTS],
    )


def _is_whole(hit: Hit[tuple[str, str]], question: str) -> bool:
    """Whether a word stands by itself, and not within a longer one that may mean anything."""
    around = question[max(hit.start - 1, 0) : hit.start] + question[hit.end : hit.end + 1]
    return not hit.joined and not any(sign.isalnum() for sign in around)


def _press_topic(company: Company, asker: str | None) -> str | None:
    """The topic of the press: that of a press channel, else the one whose words speak most of it."""
    for channel in company.channels:
        for topic in channel.topics if channel.class_ == "press" else ():
            if may_know(topic, company, asker):
                return topic
    best, most = None, 1
    for topic in company.topics:
        if topic.owner is None and topic.route_to is None:
            continue
        # a name counts for two: a term may speak of anything
        words = [*topic.name.values()] * 2
        words += [term for terms in topic.terms.values() for term in terms]
        count = sum(bool(press_words(tokenize(word, fold(word)))) for word in words)
        if count > most and may_know(topic.id, company, asker):
            best, most = topic.id, count
    return best


_KEPT = 8
_kept: dict[tuple[int, frozenset[str]], tuple[Company, Phrases[tuple[str, str]]]] = {}


def _keywords(company: Company, asker: str | None) -> Phrases[tuple[str, str]]:
    """The keywords of the topics ``asker`` may know of; the last few indexes are kept."""
    known = frozenset(topics_known(company, asker))
    kept = _kept.get((id(company), known))
    if kept is not None and kept[0] is company:
        return kept[1]
    index: Phrases[tuple[str, str]] = Phrases()
    # a topic that nobody owns holds all the others, and its name says nothing
    add_keywords(
        index,
        (topic for topic in company.topics if topic.id in known and topic.owner is not None),
    )
    while len(_kept) >= _KEPT:
        _kept.pop(next(iter(list(_kept))), None)
    _kept[id(company), known] = (company, index)
    return index


def topics_known(company: Company, asker: str | None = None) -> tuple[str, ...]:
    """The ids of the topics that ``asker`` may hear of, in the order of the company's file."""
    return tuple(topic.id for topic in company.topics if may_know(topic.id, company, asker))


# ── from a topic to people and words ─────────────────────────────────────────────────────────────


def refer(
    topic: str,
    book: Rulebook,
    moment: datetime,
    lang: str,
    *,
    asker: str | None = None,
    now: datetime | None = None,
) -> Referral:
    """Whom to ask about ``topic`` at ``moment``, and what we say on it, in ``lang`` where it exists.

    ``now`` is when it is asked: a question for a later day tells of no wording before its time.
    Raises ``UnknownName`` for a topic that does not exist or that ``asker`` may not hear of.
    """
    if topic not in book.topics or not may_know(topic, book.company, asker):
        raise UnknownName("topic", topic)
    agreed = _agreed(topic, book, moment, now or moment, lang)
    owned = topic_with_owner(topic, book, routed=True)
    if owned is None:
        return Referral(topic=topic, agreed=agreed)
    owner, deputy = ownership(owned)
    absent = not _is_there(owner, book, moment)
    ask = _stand_in(topic, owner, book, moment) if absent else owner
    beside = deputy is not None and deputy != ask and _is_there(deputy, book, moment)
    return Referral(
        topic=topic,
        owner=owner,
        speaks=owned.owner is not None,
        absent=absent,
        back=_back(owner, book, moment) if absent else None,
        ask=ask,
        deputy=deputy if beside else None,
        agreed=agreed,
    )


def _is_there(person: str, book: Rulebook, moment: datetime) -> bool:
    known = book.people.get(person)
    return known is not None and not is_absent(known, book, moment)


def _stand_in(topic: str, owner: str, book: Rulebook, moment: datetime) -> str | None:
    """Who stands in for an owner who is away; where nobody can, whose the topics above are."""
    person = book.people.get(owner)
    wanted = named_deputies(person, book, moment) if person is not None else []
    for name in book.topic_path.get(topic, ()):
        wanted += filter(None, ownership(book.topics[name]))
    return next((each for each in wanted if _is_there(each, book, moment)), None)


def _back(person: str, book: Rulebook, moment: datetime) -> datetime | None:
    """When somebody who is away returns; ``None`` where they have left, or nobody knows."""
    known = book.people.get(person)
    if known is None or (known.employed_until is not None and moment >= known.employed_until):
        return None
    back = moment
    if known.employed_from is not None:
        back = max(back, known.employed_from)
    for absence in sorted(book.absences.get(person, ()), key=lambda each: each.from_):
        if within(back, absence.from_, absence.until):
            back = absence.until
    return back if back > moment else None


def _agreed(
    topic: str, book: Rulebook, moment: datetime, now: datetime, lang: str
) -> tuple[Agreed, ...]:
    """What we say on ``topic``, then on those above it, as far as it is public ``now``."""
    languages = tuple(dict.fromkeys((lang, *book.company.profile.guideline_languages, *FALLBACK)))
    return tuple(
        Agreed(
            wording=wording.id,
            topic=name,
            language=language,
            say=phrasing.say,
            refer_to=phrasing.refer_to,
        )
        for name in book.topic_path[topic]
        for wording in book.company.wordings
        if wording.topic == name and wording.holds(moment) and _is_out(wording, now)
        for language, phrasing in _phrasing(wording, languages)
        if phrasing.say or phrasing.refer_to
    )


def _is_out(wording: Wording, now: datetime) -> bool:
    return wording.public_from is None or wording.public_from <= now


def _phrasing(wording: Wording, languages: Iterable[str]) -> list[tuple[str, Phrasing]]:
    """The wording in the first of ``languages`` that has it."""
    found = next((each for each in languages if each in wording.words), None)
    return [(found, wording.words[found])] if found is not None else []


# ── who may speak on it in public ────────────────────────────────────────────────────────────────


def outlets(
    topic: str, book: Rulebook, moment: datetime, classes: Iterable[str] = CLASSES
) -> tuple[Outlet, ...]:
    """Who may speak about ``topic`` on one channel of each of ``classes`` the company has."""
    scenes: dict[str, Scene] = {}
    found: list[Outlet] = []
    for class_ in classes:
        channel = _usual(class_, topic, book, moment)
        if channel is None:
            continue
        action = "speak_to_press" if class_ == "press" else "publish"
        scene = scenes.get(action) or scenes.setdefault(action, Scene(book, action, moment))
        groups = scene.who(channel.id, topic)
        found.append(Outlet(channel=channel.id, action=action, groups=groups))
    return tuple(found)


def _usual(class_: str, topic: str, book: Rulebook, moment: datetime) -> Channel | None:
    """The channel of a class where one would speak about ``topic``: open, and about it if any is."""
    path = book.topic_path[topic]
    of_class = [
        channel
        for channel in book.company.channels
        if channel.class_ == class_
        and channel.status_at(moment) == "open"
        and channel.place is (class_ in PLACES_FIRST)
    ]
    about = (each for name in path for each in of_class if name in each.topics)
    return next(about, None) or next(iter(of_class), None)


def closed(
    shown: Iterable[Outlet], book: Rulebook, moment: datetime, now: datetime | None = None
) -> Closed | None:
    """Until when nobody may say anything on any of the outlets ``shown``, and by which paragraph.

    ``None`` where somebody may, where it is not a time of the calendar that closes them, where its
    end is not known, or where that is not for everybody to hear ``now``.
    """
    rulings = [group.ruling for outlet in shown for group in outlet.groups]
    if not rulings or any(ruling.verdict != "stop" or ruling.unasked for ruling in rulings):
        return None
    shared = set(rulings[0].clauses).intersection(*(ruling.clauses for ruling in rulings))
    ends: list[tuple[datetime, str]] = []
    for rule in book.company.guideline.rules:
        for name, clause in rule.clauses.items():
            if rule.id + name not in shared or clause.secret or clause.when is None:
                continue
            if clause.effect not in ("forbid", "no_reply"):
                continue
            until = _end(clause.when.during, book, moment, now or moment)
            if until is not None:
                ends.append((until, rule.id))
    if not ends:
        return None
    until, rule_id = max(ends)
    return Closed(until=until, rule=rule_id)


def _end(named: Iterable[str], book: Rulebook, moment: datetime, now: datetime) -> datetime | None:
    """When the last of the events that hold is over, as far as everybody may know it."""
    named = tuple(named)
    ends: list[datetime] = []
    for event in book.company.calendar.events:
        if not (event.id in named or event.kind in named) or not event.holds(moment):
            continue
        if event.internal_until is not None and event.internal_until > now:
            return None
        if event.until is None:
            return None
        ends.append(event.until)
    return max(ends, default=None)


def speakers(shown: Iterable[Outlet], book: Rulebook, moment: datetime) -> tuple[str, ...]:
    """Who may speak to the press without asking, and is there."""
    return tuple(
        each
        for outlet in shown
        if book.channels[outlet.channel].class_ == "press"
        for group in outlet.groups
        if group.ruling.verdict == "ok"
        for each in group.members
        if each is not None and _is_there(each, book, moment)
    )


def press(book: Rulebook, moment: datetime) -> tuple[str, ...]:
    """Who may speak to the press where no topic is said: for a company without a topic for it."""
    scene = Scene(book, "speak_to_press", moment)
    channel = next((each for each in book.company.channels if each.class_ == "press"), None)
    if channel is None:
        return ()
    shown = Outlet(channel=channel.id, action=scene.action, groups=scene.who(channel.id, None))
    return speakers((shown,), book, moment)
