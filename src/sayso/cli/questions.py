"""Labelled questions: the format of ``questions-open.json``, answered and compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from sayso.cli import labelled, question, scoring
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import Trouble
from sayso.engine.action import ACTIONS
from sayso.engine.channel import CLASSES
from sayso.engine.decision import VERDICTS


class _Expected(msgspec.Struct, rename={"class_": "class"}):
    action: str
    verdict: str
    class_: str = ""
    topics: tuple[str, ...] = ()
    also_acceptable: tuple[str, ...] = ()
    also_acceptable_classes: tuple[str, ...] = ()
    also_acceptable_actions: tuple[str, ...] = ()


class _Shape(msgspec.Struct):
    question: str
    expected: _Expected


class Outcome(msgspec.Struct, frozen=True):
    """One question: what was expected, what was answered, and how they meet."""

    id: str
    question: str
    label: scoring.Sought
    given: scoring.Told
    trouble: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are not right."""
        return scoring.differing(self.label, self.given)


def evaluate(desk: Desk, path: Path) -> int:
    """Answer every question and compare; 1 where one could not be answered."""
    return labelled.put(desk, _outcomes(desk, path), _document, _write)


def _outcomes(desk: Desk, path: Path) -> list[Outcome]:
    from sayso.engine.decide import compile
    from sayso.engine.question import ask
    from sayso.networks import NETWORKS

    entries = labelled.entries(path, desk.words, "questions")
    if not entries:
        raise Trouble(desk.words.say("eval.empty.questions", path=path))
    book = compile(desk.company)
    moment = _moment(desk)
    outcomes: list[Outcome] = []
    for entry in entries:
        asked = str(entry.fields.get("question") or "")
        try:
            label = _label(entry, desk)
        except Trouble as trouble:
            outcomes.append(Outcome(entry.id, asked, NOTHING, scoring.Told(), str(trouble)))
            continue
        answered = ask(asked, book, NETWORKS, moment)
        understood = answered.understood
        given = scoring.Told(
            action=understood.action,
            class_=understood.class_,
            topics=understood.topics,
            verdict=answered.decision.verdict,
        )
        outcomes.append(Outcome(entry.id, asked, label, given))
    return outcomes


NOTHING = scoring.Sought(actions=(), classes=(), topics=(), verdicts=())
"""What is expected of a question whose label cannot be read: nothing can meet it."""


def _moment(desk: Desk) -> Any:
    """When they are asked: the day the company's papers are of, else now."""
    as_of = desk.company.profile.as_of
    return question.when(f"{as_of}T12:00" if as_of else "now", desk.company, desk.words)


def _label(entry: labelled.Entry, desk: Desk) -> scoring.Sought:
    say = desk.words.say
    expected = labelled.shaped(entry, _Shape, desk.words, "question").expected
    for field, value, known in (
        ("action", expected.action, ACTIONS),
        ("class", expected.class_ or CLASSES[0], CLASSES),
        ("verdict", expected.verdict, VERDICTS),
    ):
        if value not in known:
            why = f"{value!r}: {', '.join(known)}"
            raise Trouble(say("eval.wrong", id=entry.id, field=f"expected.{field}", why=why))
    return scoring.Sought(
        actions=(expected.action, *expected.also_acceptable_actions),
        classes=(expected.class_, *expected.also_acceptable_classes) if expected.class_ else (),
        topics=expected.topics,
        verdicts=(expected.verdict, *expected.also_acceptable),
    )


def _document(outcomes: list[Outcome]) -> dict[str, Any]:
    total = scoring.questions(outcome.fields for outcome in outcomes)
    return {
        "action_accuracy": total["action"],
        "verdict_accuracy": total["verdict"],
        "results": [
            {
                "id": outcome.id,
                "action": outcome.given.action,
                "class": outcome.given.class_,
                "topics": list(outcome.given.topics),
                "verdict": outcome.given.verdict,
            }
            for outcome in outcomes
        ],
    }


def _write(outcomes: list[Outcome], desk: Desk, page: Page) -> None:
    say = desk.words.say
    rows: list[tuple[str, str]] = []
    for field in scoring.FIELDS:
        right = sum(field not in outcome.fields for outcome in outcomes)
        said = say("eval.of", part=right, whole=len(outcomes))
        rows.append((say(f"eval.field.{field}"), f"{100 * right / len(outcomes):5.1f} %  ({said})"))
    page.rows(rows, 0)
    misses = [outcome for outcome in outcomes if outcome.fields and not outcome.trouble]
    page.gap()
    if not misses:
        page.text(say("eval.no_misses"), "ok")
        return
    page.heading(say("eval.misses"))
    for outcome in misses:
        page.text(outcome.question, indent=2, hanging=f"{outcome.id}  ")
        for field in outcome.fields:
            line = say(
                "eval.miss.field",
                field=say(f"eval.field.{field}"),
                seen=", ".join(scoring.told(outcome.given, field)) or "–",
                expected=", ".join(scoring.sought(outcome.label, field)) or "–",
            )
            page.text(line, indent=len(outcome.id) + 4)
