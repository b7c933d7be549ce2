"""What an answer may tell, and to whom: every door says a decision only after `told`.

A secret topic is known to whoever owns or deputises it and to the owner of an embargo on it. A topic
that only guarded words lead to says what they stand for, so it counts as secret as well.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.decision import Decision, Query, Reason
from sayso.engine.finding import Finding
from sayso.engine.topic import Topic

NOT_PUBLIC = "not_public"
"""The kind of a finding that guards a secret, whatever it really is."""


def secret_topics(company: Company) -> frozenset[str]:
    """The secret topics and everything beneath them."""
    secret = {topic.id for topic in company.topics if topic.secret}
    parents = {topic.id: topic.parent for topic in company.topics}
    return frozenset(topic for topic in parents if not secret.isdisjoint(_path(topic, parents)))


def may_know(topic_id: str, company: Company, person: str | None) -> bool:
    """Whether ``person`` may hear of a topic; ``None`` is somebody we do not know."""
    secret, parents = _tree(company)
    for each in _path(topic_id, parents) if secret else ():
        topic = secret.get(each)
        if topic is None:
            continue
        owners = {embargo.owner for embargo in company.names.embargoes if embargo.topic == each}
        if person is None or person not in {topic.owner, topic.deputy, *owners}:
            return False
    return True


_KEPT = 8
_trees: dict[int, tuple[Company, dict[str, Topic], dict[str, str | None]]] = {}


def _tree(company: Company) -> tuple[dict[str, Topic], dict[str, str | None]]:
    """The secret topics by id, and what each topic lies beneath: made once, the last few are kept."""
    kept = _trees.get(id(company))
    if kept is None or kept[0] is not company:
        secret = {topic.id: topic for topic in company.topics if topic.secret}
        parents = {topic.id: topic.parent for topic in company.topics}
        while len(_trees) >= _KEPT:
            _trees.pop(next(iter(list(_trees))), None)
        kept = _trees[id(company)] = (company, secret, parents)
    return kept[1], kept[2]


def known_topics(
    decision: Decision, company: Company, *, signed_in: bool = True, now: datetime | None = None
) -> frozenset[str | None]:
    """The topics of an answer that its author may hear of."""
    draft = decision.draft
    person = draft.author if signed_in else None
    topics = {topic for topic, _ in decision.topics} | set(draft.proposed)
    proposed = {each for each in topics if each is not None and each not in (draft.topics or ())}
    given_away = _guarded(proposed, View(draft, company, signed_in=signed_in, now=now))
    return frozenset(
        each
        for each in topics
        if each is None or (may_know(each, company, person) and each not in given_away)
    )


def _guarded(proposed: Container[str], view: View) -> frozenset[str]:
    """Those of ``proposed`` that only words under embargo lead to."""
    if not view.signed_in:
        # Nothing guarded was looked for, so a guarded word leads where any other does. What it did
        # not lead to would tell it from them.
        return frozenset()
    guards: dict[str, set[str | None]] = {}
    for embargo in view.company.names.embargoes:
        # where only a figure is secret the word is free, and so is what it is about
        secret = view.is_secret(embargo) and not embargo.needs_figure
        if secret and embargo.topic is not None and embargo.topic in proposed:
            guards.setdefault(embargo.topic, set()).add(embargo.owner)
    author = view.draft.author
    guards = {topic: owners for topic, owners in guards.items() if author not in owners}
    if not guards:
        return frozenset()
    under = view.names("embargo", "code")
    in_plain_words = {
        hit.what[1]
        for hit in view.raw("topic")
        if not any(each.start < hit.end and hit.start < each.end for each in under)
    }
    return frozenset(guards) - in_plain_words


def told(
    decision: Decision, company: Company, *, signed_in: bool = True, now: datetime | None = None
) -> Decision:
    """``decision`` without what its author need not know; telling it twice changes nothing.

    ``now`` is when it is asked: a question for a later day does not tell when a secret ends.
    """
    known = known_topics(decision, company, signed_in=signed_in, now=now)
    return replace(
        decision,
        draft=replace(
            decision.draft,
            proposed=tuple(each for each in decision.draft.proposed if each in known),
        ),
        topics=tuple(each for each in decision.topics if each[0] in known),
        findings=tuple(map(_finding, decision.findings)),
        queries=tuple(_query(query, known) for query in decision.queries),
        reasons=tuple(dict.fromkeys(_reason(reason, known) for reason in decision.reasons)),
        considered=tuple(each for each in decision.considered if each.topic in known),
    )


def _finding(finding: Finding) -> Finding:
    if not finding.secret:
        return finding
    return replace(
        finding, kind=NOT_PUBLIC, check="", subject="", words={}, instead={}, replacement=None
    )


def _reason(reason: Reason, known: frozenset[str | None]) -> Reason:
    return reason if reason.topic in known else replace(reason, topic=None)


def _query(query: Query, known: frozenset[str | None]) -> Query:
    if query.about != "topic":
        return query
    return replace(query, options=tuple(each for each in query.options if each in known))


def _path(topic: str, parents: dict[str, str | None]) -> list[str]:
    """A topic and what it lies beneath, nearest first."""
    path: list[str] = []
    up: str | None = topic
    while up is not None and up not in path:
        path.append(up)
        up = parents.get(up)
    return path
