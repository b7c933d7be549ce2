"""From a question to what it asks, and to the answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from sayso.engine.action import ACTIONS
from sayso.engine.channel import CLASSES
from sayso.engine.checks.index import index_of
from sayso.engine.checks.view import View
from sayso.engine.decide import Rulebook, UnknownName, decide
from sayso.engine.decide.ways import nearest
from sayso.engine.discretion import secret_topics
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark, Reading
from sayso.engine.language.fold import plain
from sayso.engine.language.questions import Asked, mended, named_networks
from sayso.engine.network import Network
from sayso.engine.question.about import kind_answered, topics_asked
from sayso.engine.question.askers import ASKER, EDITORS, PAUSED, with_askers
from sayso.engine.question.circumstances import circumstances, conceals
from sayso.engine.question.doing import SITES, action_asked
from sayso.engine.question.understood import Answered, Correction, Understood
from sayso.engine.question.where import channel_for, class_asked, is_closed, who_asks
from sayso.engine.question.wording import found_in_wording
from sayso.engine.referral import topics_known

SILENT = "…"
"""A text that has nothing of what has to stand in it."""

SAYING = ("publish", "comment", "reply", "share_with_comment", "speak_to_press")
"""What says something of the asker's own."""

EVENTS = {"crisis": "crisis", "quiet": "quiet_period"}
"""What a question may say is going on, and the kind of event that is."""


def understand(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    signed_in: bool = True,
    now: datetime | None = None,
    correction: Correction | None = None,
) -> Understood:
    """What ``question`` asks, or with a ``correction`` what was meant.

    ``asker`` is ``None`` for somebody we do not know. Without ``signed_in`` nobody has shown to be
    the asker, so they hear of no more than somebody we do not know. Raises ``UnknownName`` for a
    correction that names an action, class, network or topic which the asker cannot mean.
    """
    company = book.company
    reader = asker if signed_in else None
    meant = _checked(correction or Correction(), book, reader)
    index = index_of(company)
    terms = (
        plain(term)
        for topic in company.topics
        if topic.id not in index.secret_topics
        for each in topic.terms.values()
        for term in each
    )
    question = mended(question, index.phrases, (term for term in terms if term.isalpha()))
    asked = Asked(question, company.profile.deciding_language)
    draft = Draft(author=reader or "", channel="", time=moment, text=question)
    view = View(draft, company, signed_in=False, now=now)
    action = meant.action or action_asked(asked)
    topics = meant.topics
    if topics is None:
        topics = topics_asked(asked, question, book, networks, moment, reader, now, action)
    class_, said = (meant.class_, True) if meant.class_ else class_asked(asked, action)
    network = meant.network
    if network is None:
        named = asked.networks()
        rated = [each for each in named if f"network.{each}" in SITES] if action == "review" else []
        network = next(iter((*rated, *named)), "")
    who = "" if asker is not None else who_asks(asked, class_)
    at_work = asked.says("replica") and asked.says("people")
    own_affair = asked.says("private_life") and not (asked.says(*_OF_THE_FIRM) or at_work)
    unrelated = asked.says("not_the_firm")
    private = unrelated or (
        own_affair and (not topics or asked.says("crisis", "network.google_reviews"))
    )
    if private and not asked.says("crisis"):
        topics = ()
    media, marks = circumstances(asked, view, action, topics, class_, private=private)
    if action in SAYING and not private:
        marks += found_in_wording(asked, company, moment)
    during = tuple(kind for name, kind in EVENTS.items() if asked.says(name))
    time = moment + timedelta(days=1) if asked.says("tomorrow") else moment
    assumed = [
        name
        for name, known in (
            (
                "action",
                meant.action or action != "publish" or asked.says("publish", "picture"),
            ),
            ("class", said or action in ("review", "speak_to_press", "create_channel")),
            ("topic", meant.topics is not None or bool(topics) or private),
            ("asker", asker is not None),
        )
        if not known
    ]
    answering = kind_answered(asked, action, company)
    return Understood(
        action=action,
        class_=class_,
        channel=channel_for(
            "private" if class_ == "press" and private else class_,
            network,
            action,
            topics,
            book,
            asker,
            who,
            closed=is_closed(asked),
        ),
        network=network,
        topics=topics,
        conditions=tuple(dict.fromkeys(marks)),
        during=during,
        media=media,
        received=("goods",) if "received_something" in marks else (),
        answering=answering,
        who=who,
        language=asked.language,
        conceals=not private and conceals(asked),
        time=time,
        assumed=tuple(assumed),
    )


def ask(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    signed_in: bool = True,
    now: datetime | None = None,
    ways: bool = False,
    correction: Correction | None = None,
) -> Answered:
    """What ``question`` asks at ``moment``, and the answer to that.

    Whoever asks has asked first. ``asker`` is a person's id; without it an employee asks whom nobody
    knows. ``signed_in`` and ``correction`` are as for `understand`. Raises ``UnknownName`` for an
    asker the company does not have, and for a correction that the asker cannot mean.
    """
    heard = understood = understand(
        question, book, networks, moment, asker=asker, signed_in=signed_in, now=now
    )
    if correction is not None:
        understood = understand(
            question,
            book,
            networks,
            moment,
            asker=asker,
            signed_in=signed_in,
            now=now,
            correction=correction,
        )
    known = with_askers(book, understood.during, understood.time)
    if understood.class_ == "ambassador" and asker is None and understood.channel != PAUSED:
        channel = channel_for(
            "ambassador",
            understood.network,
            understood.action,
            understood.topics,
            known,
            asker,
            understood.who,
        )
        understood = replace(understood, channel=channel)
    reading = _reading(understood)
    draft = Draft(
        author=asker if asker is not None else f"{ASKER}:{understood.who}",
        channel=understood.channel,
        action=_done(understood),
        time=understood.time,
        topics=_spoken_of(understood, known),
        media=understood.media,
        received=understood.received,
        answering=understood.answering,
        delegated_by=_giver(understood, known),
        text=SILENT if understood.conceals else None,
    )
    decision = decide(draft, known, reading)
    if decision.verdict != "ok":  # a yes needs nobody, and says nothing of waiting for one
        decision = decide(replace(draft, asked=True), known, reading)
    if ways and decision.verdict != "ok":
        decision = replace(decision, ways=nearest(decision, known, lambda _: reading, reading))
    return Answered(heard=heard, understood=understood, decision=decision, book=known)


_OF_THE_FIRM = ("house", "we_unit", "customer", "product", "conditions", "figures")


def _is_related(understood: Understood) -> bool:
    """Whether it has to do with the company at all."""
    return "about_company" in understood.conditions


def _done(understood: Understood) -> str:
    """What is done; whoever speaks to the press about their choir speaks in public like anybody."""
    press = understood.action == "speak_to_press"
    return "publish" if press and not _is_related(understood) else understood.action


def _spoken_of(understood: Understood, book: Rulebook) -> tuple[str, ...] | None:
    """The topics it is decided on.

    Without any, what is shared of the company's is about the company, and whoever runs a channel
    writes there about what it is run for.
    """
    if not _is_related(understood):
        return ()
    company = book.company
    if not understood.topics and f"{ASKER}:{understood.who}" in EDITORS:
        secret, channel = secret_topics(company), book.channels.get(understood.channel)
        topics = () if channel is None else channel.topics
        return tuple(topic for topic in topics if topic not in secret)[:1] or None
    if not understood.topics and understood.action in ("share", "share_with_comment"):
        roots = (topic.id for topic in company.topics if topic.parent is None and not topic.secret)
        return tuple(roots)[:1] or None
    return understood.topics or None


def _giver(understood: Understood, book: Rulebook) -> str | None:
    """Who gave the asker the post they say they were given: whoever runs the channel."""
    channel = book.channels.get(understood.channel)
    return channel.owner if channel is not None and understood.who == "assigned" else None


def _checked(correction: Correction, book: Rulebook, reader: str | None) -> Correction:
    """The correction, if the one who ``reader`` is can mean it. Raises ``UnknownName``."""
    company = book.company
    networks = {channel.network for channel in company.channels}
    for kind, said, known in (
        ("action", correction.action, ACTIONS),
        ("class", correction.class_, CLASSES),
        ("network", correction.network, networks | named_networks() | {""}),
    ):
        if said is not None and said not in known:
            raise UnknownName(kind, said)
    hearable = set(topics_known(company, reader)) if correction.topics else set[str]()
    for topic in correction.topics or ():
        if topic not in hearable:
            raise UnknownName("topic", topic)
    return correction


PICTURED = frozenset(
    (
        "shows_people",
        "shows_minors",
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "ai_replica",
        "prototype_shown",
    )
)
"""Circumstances that are in a picture."""


def _reading(understood: Understood) -> Reading:
    """The circumstances of a question as if checks had found them."""
    marks = tuple(
        Mark(
            kind=kind,
            place="media" if kind in PICTURED and understood.media else "author",
            medium=0 if kind in PICTURED and understood.media else None,
            severity=None,
        )
        for kind in understood.conditions
    )
    return Reading(
        marks=marks,
        checked=frozenset(understood.conditions),
        language=understood.language,
        topics=understood.topics,
    )
