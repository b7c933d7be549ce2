"""What a question is about: topics, and the kind of message it answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook
from sayso.engine.draft import Draft
from sayso.engine.language.fold import fold
from sayso.engine.language.phrases import Phrases
from sayso.engine.language.questions import Asked, concepts
from sayso.engine.language.tokens import tokenize
from sayso.engine.language.topics import ancestors
from sayso.engine.network import Network
from sayso.engine.referral import MOST, proposed, topics_known

_KEPT = 8


def topics_asked(
    asked: Asked,
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    asker: str | None,
    now: datetime | None,
    action: str,
) -> tuple[str, ...]:
    """The topics by the company's own terms, and those its topics are on by ours."""
    company = book.company
    found = list(proposed(question, book, networks, moment, asker=asker, now=now))
    apart = ("house", *(f"network.{name}" for name in asked.networks()))
    if found and asked.says(*apart):
        # *the company* is in the name of a topic here and there, and in every other question
        bare = asked.without(*apart)
        told = set(proposed(bare, book, networks, moment, asker=asker, now=now))
        view = view_of(question, company, moment, asker)
        told |= {hit.what[1] for hit in view.raw("topic")}
        found = [topic for topic in found if topic in told]
    known = set(topics_known(company, asker))
    own = _own_subjects(company)
    subjects = asked.subjects()
    found += [own[name] for name in subjects if own.get(name) in known]
    if asked.says("network.kununu") or (action == "update_profile" and asked.says(*IN_PROFILE)):
        found += [own["jobs"]] if own.get("jobs") in known else []
    if action == "speak_to_press" and own.get("media") in known:
        found.append(own["media"])
    if asked.says("hints") or (asked.says("not_public") and asked.says("novelty", "prototype")):
        found += [own["unannounced"]] if own.get("unannounced") in known else []
    if tells_how_busy(asked) and own.get("orders") in known:
        found.append(own["orders"])
    found = _without_asides(asked, found, subjects, own, view_of(question, company, moment, asker))
    above = ancestors(company.topics)
    beaten = frozenset[str]().union(*(above[topic] for topic in found))
    return tuple(dict.fromkeys(topic for topic in found if topic not in beaten))[:MOST]


def tells_how_busy(asked: Asked) -> bool:
    """Whether it hints at how much work the firm has: *bei uns läuft es rund*, *we are flat out*."""
    firm = asked.near("ourselves", "busy")
    return firm and not asked.says("conditions", "private_life", "crisis", "share", "ai_service")


IN_PROFILE = ("works_here", "left")
"""What makes of a profile a matter of the employer."""

ASIDES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("products", ("customers", "competitors", "complaints", "unannounced")),
    ("production", ("customers", "conditions", "crisis")),
    ("news", ("results", "orders", "crisis", "outlook")),
    ("customers", ("complaints",)),
    ("health", ("crisis",)),
    ("sites", ("conditions", "crisis")),
    ("results", ("jobs",)),
)
"""Subjects that are only how, where or of whom it is said, where one of the others is asked about."""


def view_of(question: str, company: Company, moment: datetime, asker: str | None) -> View:
    """A question as checks see a text."""
    return View(Draft(author=asker or "", channel="", time=moment, text=question), company)


def _without_asides(
    asked: Asked,
    found: list[str],
    subjects: tuple[str, ...],
    own: Mapping[str, str],
    view: View,
) -> list[str]:
    """``found`` without what is only said beside it: *the machine* of a customer, *the hall* in the heat."""
    named = {"products": bool(view.names("product")), "customers": bool(view.names("customer"))}
    said = {*subjects, *(kind for kind, topic in own.items() if topic in found)}
    if view.names("competitor"):
        said.add("competitors")
    dropped = {
        own[kind]
        for kind, others in ASIDES
        if own.get(kind) and not named.get(kind) and not said.isdisjoint(others)
    }
    if asked.says("share") and asked.says("share_object") and len(set(found)) > 1:
        dropped |= {own[kind] for kind in ("media", "news") if kind in own}
    if asked.says("supplier") and asked.says("paid") and "customers" in own:
        dropped.add(own["customers"])
    kept = [topic for topic in found if topic not in dropped]
    return kept or found


_own: dict[int, tuple[Company, dict[str, str]]] = {}


def _own_subjects(company: Company) -> dict[str, str]:
    """The company's topic on each subject of ours: whose name and terms speak most of it."""
    kept = _own.get(id(company))
    if kept is not None and kept[0] is company:
        return kept[1]
    index: Phrases[tuple[str, str]] = concepts()
    above = ancestors(company.topics)
    best: dict[str, tuple[int, int, str]] = {}
    for topic in company.topics:
        if topic.secret or topic.owner is None:
            continue
        score: dict[str, int] = {}
        for worth, texts in ((3, topic.name.values()), (1, _terms(topic.terms))):
            for text in dict.fromkeys(texts):
                said = {hit.what[0] for hit in index.find(tokenize(text, fold(text)))}
                for concept in said:
                    if concept.startswith("about."):
                        score[concept] = score.get(concept, 0) + worth
        for concept, points in score.items():
            rank = (points, -len(above[topic.id]), topic.id)
            if points > 1 and rank > best.get(concept, (0, 0, "")):
                best[concept] = rank
    while len(_own) >= _KEPT:
        _own.pop(next(iter(_own)), None)
    found = {concept.removeprefix("about."): topic for concept, (_, _, topic) in best.items()}
    _own[id(company)] = (company, found)
    return found


def _terms(terms: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    return (term for each in terms.values() for term in each)


def kind_answered(asked: Asked, action: str, company: Company) -> str | None:
    """The kind of message answered, where the company's table has it."""
    if action not in ("reply", "comment"):
        return None
    kinds = {kind.id for kind in company.guideline.incoming}
    for name, kind in (("rumour", "rumour"), ("complaint", "complaint")):
        if asked.says(name) and kind in kinds and not asked.says("false_claim"):
            return kind
    return None
