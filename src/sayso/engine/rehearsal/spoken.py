"""Posts that are out and examples in rules, answered by two versions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct, msgpack
from msgspec.structs import replace

from sayso.engine.answer import answer
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile, decide
from sayso.engine.decision import Decision, Verdict
from sayso.engine.discretion import told
from sayso.engine.draft import Draft
from sayso.engine.example import Expected, draft_of, examples_of, misanswered, taken_to_meet
from sayso.engine.guideline import Example
from sayso.engine.network import Network
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.guarded import Guarded
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
    ``in_old`` and ``in_new`` say which version holds it, in a rule that is in force; ``waits`` that
    the other holds it as well, in a rule that is not. ``as_said``: the new version answers as it
    says.
    """

    rule: str
    expected: Verdict
    text: str
    in_old: bool
    in_new: bool
    before: Answer | None
    after: Answer | None
    as_said: bool
    waits: bool = False


Each = TypeVar("Each")


class Heard(NamedTuple, Generic[Each]):
    """Those answered otherwise, how many were answered, left out, and could not be answered."""

    found: tuple[Each, ...]
    read: int
    secret: int
    silent: tuple[str, ...] = ()


class _Heard(NamedTuple):
    answer: Answer
    told: frozenset[Written]


def posts(
    old: Company,
    new: Company,
    moment: datetime,
    networks: Mapping[str, Network],
    guarded: Guarded | None = None,
) -> Heard[Retold]:
    """Posts answered otherwise; those that concern what is ``guarded`` are only counted.

    With ``guarded`` they are read as of somebody who is not signed in.
    """
    before, after = compile(as_of(old, moment)), compile(as_of(new, moment))
    open_ = guarded is None
    found: list[Retold] = []
    silent: list[str] = []
    secret = 0
    published = {post.id: post for post in (*old.published, *new.published)}
    for post in published.values():
        draft = _draft(post)
        if guarded and (
            guarded.names(f"{post.id} {post.text}")
            or post.channel in guarded.channels
            or any(_concerned(draft, book, networks, guarded) for book in (before, after))
        ):
            secret += 1
            continue
        try:
            first = answer(draft, before, networks, signed_in=open_, ways=False)
            second = answer(draft, after, networks, signed_in=open_, ways=False)
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
                places=_places(told(second, after.company, signed_in=open_)),
            )
        )
    found.sort(key=lambda post: (post.gain >= 0, post.gain == 0))
    return Heard(tuple(found), len(published) - len(silent) - secret, secret, tuple(silent))


def _concerned(
    draft: Draft,
    book: Rulebook,
    networks: Mapping[str, Network],
    guarded: Guarded,
    meets: Example | None = None,
) -> bool:
    """Whether a draft is about what is secret, or a clause that guards a secret decides on it."""
    for signed_in in (True, False):
        reading = read(draft, book.company, networks, signed_in=signed_in)
        about = {*(draft.topics or ()), *reading.topics}
        if not guarded.topics.isdisjoint(about) or any(mark.secret for mark in reading.marks):
            return True
        seen = replace(draft, proposed=draft.proposed or reading.topics)
        if meets is not None:
            reading = taken_to_meet(meets, reading)
        try:
            decision = decide(seen, book, reading)
        except ValueError:
            return False
        if any(
            reason.fate == "decided" and reason.rule + reason.clause in guarded.clauses
            for reason in decision.reasons
        ) or any(finding.secret for finding in decision.findings):
            return True
    return False


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


def examples(
    old: Company, new: Company, moment: datetime, guarded: Guarded | None = None
) -> Heard[Retried]:
    """Examples answered otherwise or no longer as they say; ``guarded`` as for posts."""
    before, after = compile(as_of(old, moment)), compile(as_of(new, moment))
    in_old, in_new = _examples(before.company), _examples(after.company)
    written_old, written_new = _examples(old), _examples(new)
    open_ = guarded is None
    found: list[Retried] = []
    secret = 0
    together = {**in_old, **in_new}
    for key, expected in together.items():
        if guarded and any(
            _is_guarded(expected, book, moment, guarded) for book in (before, after)
        ):
            secret += 1
            continue
        one, was_said = _tried(expected, before, moment, signed_in=open_)
        other, as_said = _tried(expected, after, moment, signed_in=open_)
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
                waits=(key in written_old) > (key in in_old)
                or (key in written_new) > (key in in_new),
            )
        )
    found.sort(key=lambda each: (each.as_said, not each.in_new))
    return Heard(tuple(found), len(together) - secret, secret)


def _is_guarded(expected: Expected, book: Rulebook, moment: datetime, guarded: Guarded) -> bool:
    """Whether an example concerns what is secret; the moment of a yes may be the day it ends."""
    example = expected.example
    if (
        guarded.names(" ".join((example.text, example.as_, example.on, example.delegated_by)))
        or not guarded.topics.isdisjoint(example.about)
        or example.on in guarded.channels
        or (expected.verdict == "ok" and expected.rule.id in guarded.rules)
    ):
        return True
    try:
        draft = draft_of(example, book, moment)
    except (LookupError, ValueError):
        return False
    return draft.channel in guarded.channels or _concerned(draft, book, {}, guarded, example)


def _examples(company: Company) -> dict[object, Expected]:
    return {
        (rule.id, each.verdict, msgpack.encode(each.example)): each
        for rule in company.guideline.rules
        for each in examples_of(rule)
    }


def _tried(
    expected: Expected, book: Rulebook, moment: datetime, *, signed_in: bool
) -> tuple[_Heard | None, bool]:
    """The answer to an example, and whether it is what it says; ``None`` where there is none."""
    own = next((r for r in book.company.guideline.rules if r.id == expected.rule.id), None)
    try:
        draft = draft_of(expected.example, book, moment)
        reading = read(draft, book.company, {}, signed_in=signed_in)
        # The rule of this version has to have its say, and a rule that is gone has none.
        asked = expected if own is None else Expected(own, expected.verdict, 0, expected.example)
        wrong = misanswered(asked, book, moment, reading)
        decision = decide(draft, book, taken_to_meet(expected.example, reading))
    except (LookupError, ValueError):
        return None, False
    return _heard(decision, book), wrong is None
