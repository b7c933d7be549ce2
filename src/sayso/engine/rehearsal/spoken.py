"""Posts that are out and examples in rules, answered by two versions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct, msgpack

from sayso.engine.answer import answer
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile, decide
from sayso.engine.decision import Decision, Verdict
from sayso.engine.discretion import told
from sayso.engine.draft import Draft
from sayso.engine.example import Expected, draft_of, examples_of, misanswered, taken_to_meet
from sayso.engine.network import Network
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.versions import as_of
from sayso.engine.rehearsal.written import Written, asked_by, written
from sayso.engine.statement import Statement


class Spotted(Struct, frozen=True, kw_only=True):
    """A place in a text that is in the way: where, what it is, which clause says so."""

    start: int
    end: int
    kind: str
    clause: str = ""


class Retold(Struct, frozen=True, kw_only=True):
    """A published post that is answered otherwise. ``places`` are those of the new answer."""

    id: str
    channel: str
    author: str
    time: datetime
    text: str
    before: Answer
    after: Answer
    places: tuple[Spotted, ...] = ()

    @property
    def gain(self) -> int:
        """How much milder the answer becomes; below 0 it becomes stricter."""
        return self.before.strictness - self.after.strictness


class Retried(Struct, frozen=True, kw_only=True):
    """An example that is answered otherwise, or no longer as it says.

    ``before`` or ``after`` is ``None`` where that version lacks what the example needs.
    ``in_old`` and ``in_new`` say which version holds it, ``as_said`` whether the new version
    answers as it says.
    """

    rule: str
    expected: Verdict
    text: str
    in_old: bool
    in_new: bool
    before: Answer | None
    after: Answer | None
    as_said: bool


class _Heard(NamedTuple):
    answer: Answer
    told: frozenset[Written]


def posts(
    old: Company, new: Company, moment: datetime, networks: Mapping[str, Network]
) -> tuple[tuple[Retold, ...], int, tuple[str, ...]]:
    """Posts answered otherwise, how many were answered, and those that could not be."""
    before, after = compile(as_of(old, moment)), compile(as_of(new, moment))
    found: list[Retold] = []
    silent: list[str] = []
    published = {post.id: post for post in (*old.published, *new.published)}
    for post in published.values():
        draft = _draft(post)
        try:
            first = answer(draft, before, networks, ways=False)
            second = answer(draft, after, networks, ways=False)
        except ValueError:
            silent.append(post.id)
            continue
        one, other = _heard(first, before), _heard(second, after)
        if _same(one, other):
            continue
        found.append(
            Retold(
                id=post.id,
                channel=post.channel,
                author=post.author,
                time=post.time,
                text=post.text,
                before=one.answer,
                after=other.answer,
                places=_places(told(second, after.company)),
            )
        )
    found.sort(key=lambda post: (post.gain >= 0, post.gain == 0))
    return tuple(found), len(published) - len(silent), tuple(silent)


def _draft(post: Statement) -> Draft:
    return Draft(
        author=post.author,
        channel=post.channel,
        time=post.time,
        text=post.text,
        language=post.language,
        delegated_by=post.delegated_by,
    )


def _places(decision: Decision) -> tuple[Spotted, ...]:
    return tuple(
        Spotted(start=each.start, end=each.end, kind=each.kind, clause=each.rule + each.clause)
        for each in decision.findings
        if each.place == "text" and each.end > each.start and each.severity in ("stop", "ask")
    )


def _heard(decision: Decision, book: Rulebook) -> _Heard:
    """A decision as far as versions are compared: verdict, whom to ask, what is still to do."""
    open_ = decision.verdict != "stop" or (decision.unasked and not _forbidden(decision))
    verdicts = dict(decision.topics)
    decided = {
        reason.rule + reason.clause
        for reason in decision.reasons
        if reason.fate == "decided" and verdicts.get(reason.topic) == decision.verdict
    }
    todo = {duty.rule + duty.clause for duty in decision.duties if duty.fulfilled is not True}
    deciding = [entry for entry in book.entries if entry.name in decided]
    asking = [e for e in deciding if e.effect == "ask" and decision.verdict != "ok"]
    doing = [e for e in book.entries if e.name in todo and e.effect == "require"]
    asking, doing = (asking, doing) if open_ else ([], [])
    said = Answer(
        decision.verdict,
        tuple(dict.fromkeys(entry.name for entry in deciding)),
        unasked=decision.verdict == "stop" and open_,
        nothing_permits=decision.nothing_permits,
        asked=tuple(dict.fromkeys(name for entry in asking for name in asked_by(entry, book))),
        todo=tuple(dict.fromkeys(entry.name for entry in doing)),
    )
    wanted = (written(entry, book.names) for entry in (*asking, *doing))
    return _Heard(said, frozenset(each for each in wanted if each is not None))


def _forbidden(decision: Decision) -> bool:
    """Whether something else than the missing question stands in the way."""
    return (
        decision.nothing_permits
        or any(finding.severity == "stop" and not finding.rule for finding in decision.findings)
        or any(
            reason.fate == "decided" and reason.effect in ("forbid", "no_reply", "require")
            for reason in decision.reasons
        )
    )


def _same(one: _Heard, other: _Heard) -> bool:
    return one.answer.strictness == other.answer.strictness and one.told == other.told


def examples(old: Company, new: Company, moment: datetime) -> tuple[tuple[Retried, ...], int]:
    """Examples answered otherwise or no longer as they say, and how many were tried."""
    before, after = compile(as_of(old, moment)), compile(as_of(new, moment))
    in_old, in_new = _examples(before), _examples(after)
    found: list[Retried] = []
    together = {**in_old, **in_new}
    for key, expected in together.items():
        one, was_said = _tried(expected, before, moment)
        other, as_said = _tried(expected, after, moment)
        otherwise = one is not None and other is not None and not _same(one, other)
        if not otherwise and not (
            key in in_new and not as_said and (was_said or key not in in_old)
        ):
            continue
        found.append(
            Retried(
                rule=expected.rule.id,
                expected=expected.verdict,
                text=expected.example.text,
                in_old=key in in_old,
                in_new=key in in_new,
                before=one.answer if one else None,
                after=other.answer if other else None,
                as_said=as_said,
            )
        )
    found.sort(key=lambda each: (each.as_said, not each.in_new))
    return tuple(found), len(together)


def _examples(book: Rulebook) -> dict[object, Expected]:
    return {
        (rule.id, each.verdict, msgpack.encode(each.example)): each
        for rule in book.company.guideline.rules
        for each in examples_of(rule)
    }


def _tried(expected: Expected, book: Rulebook, moment: datetime) -> tuple[_Heard | None, bool]:
    """The answer to an example, and whether it is what it says; ``None`` where there is none."""
    own = next((r for r in book.company.guideline.rules if r.id == expected.rule.id), None)
    try:
        draft = draft_of(expected.example, book, moment)
        reading = read(draft, book.company, {})
        # The rule of this version has to have its say, and a rule that is gone has none.
        asked = expected if own is None else Expected(own, expected.verdict, 0, expected.example)
        wrong = misanswered(asked, book, moment, reading)
        decision = decide(draft, book, taken_to_meet(expected.example, reading))
    except (LookupError, ValueError):
        return None, False
    return _heard(decision, book), wrong is None
