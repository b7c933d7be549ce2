"""``sayso lint``: what is wrong with the guideline and the register, with file, line and column."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sayso import folder
from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import visible
from sayso.cli.trouble import FAILURE, OK
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.spot import Spot
from sayso.engine.text import pick

if TYPE_CHECKING:
    from sayso.engine.notation import Problem

SEVERITIES = ("error", "finding", "remark")
STYLES = {"error": "stop", "finding": "ask", "remark": "hint"}


class Note(NamedTuple):
    """One thing to look at, wherever it came from."""

    file: str
    line: int
    column: int
    severity: str
    code: str
    words: str
    subject: str = ""
    example: tuple[str, ...] = ()


def lint(desk: Desk) -> int:
    """Errors keep the folder from loading and end with 1; findings do not."""
    loaded = folder.check(desk.folder)
    lang = desk.lang
    notes = [_of_problem(problem, lang) for problem in loaded.problems]
    moment: datetime | None = None
    if loaded.company is not None:
        given = desk.typed.values.get("at", "now")
        moment = question.when(given, loaded.company, desk.words, day_counts=True)
        notes += _findings(loaded.company, moment, loaded.spots, lang)
    errors = sum(note.severity == "error" for note in notes)
    if desk.wants_json:
        desk.put_json(_document(notes, moment))
    else:
        _write(notes, moment, desk)
    return FAILURE if errors else OK


def _of_problem(problem: Problem, lang: str) -> Note:
    words = " ".join(filter(None, (pick(problem.words, lang), pick(problem.way_out, lang))))
    return Note(problem.file, problem.line, problem.column, "error", problem.code, words)


def _findings(company: Company, moment: datetime, spots: dict[str, Spot], lang: str) -> list[Note]:
    from sayso.engine.lint import lint as look

    return [
        Note(
            found.file,
            found.line,
            found.column,
            found.severity,
            found.code,
            pick(found.words, lang),
            found.subject,
            found.example,
        )
        for found in look(company, moment, spots)
    ]


def _count(notes: list[Note]) -> dict[str, int]:
    return {severity: sum(note.severity == severity for note in notes) for severity in SEVERITIES}


def _write(notes: list[Note], moment: datetime | None, desk: Desk) -> None:
    words, page = desk.words, desk.page()
    before: str | None = None
    for note in notes:
        if before is not None and note.file != before:
            page.gap()
        before = note.file
        place = ":".join(str(part) for part in (note.file, note.line, note.column) if part)
        label = page.paint(words.say(f"lint.{note.severity}"), STYLES[note.severity], "strong")
        head = f"{visible(place)}: {label}" if place else label
        about = note.subject.partition(":")[2] or note.subject
        page.lines.append(
            "  ".join(filter(None, (head, visible(about), page.paint(note.code, "soft"))))
        )
        page.text(note.words, indent=2)
        if note.example:
            example = words.say("lint.example", example=", ".join(note.example))
            page.text(example, "soft", indent=2)
    if not notes:
        page.text(words.say("lint.none"), "ok")
    count = _count(notes)
    parts = [
        words.say(
            f"lint.count.{severity}.one" if number == 1 else f"lint.count.{severity}", count=number
        )
        for severity, number in count.items()
        if number
    ]
    page.gap()
    if moment is not None:
        parts.append(words.say("lint.at", moment=saying.moment(moment, desk.lang)))
    page.text(", ".join(parts) + ".")
    desk.put(str(page))


def _document(notes: list[Note], moment: datetime | None) -> dict[str, Any]:
    count = _count(notes)
    return {
        "schema": "sayso.lint/1",
        "at": None if moment is None else moment.isoformat(),
        "errors": count["error"],
        "findings": count["finding"],
        "remarks": count["remark"],
        "notes": [note._asdict() for note in notes],
    }
