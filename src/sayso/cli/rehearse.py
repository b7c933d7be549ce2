"""``sayso rehearse``: what a changed guideline would do before it is in force."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import OK
from sayso.engine.company import Company
from sayso.engine.rehearsal import Rehearsal, Shift
from sayso.engine.rehearsal import rehearse as compare
from sayso.engine.rehearsal.telling import Section, Telling, guarded, tell
from sayso.engine.saying import number
from sayso.networks import NETWORKS
from sayso.sheets import rehearsal as sheet

MOST_LINES = 12
"""Lines under one heading; who wants all of them takes the file."""
MARKS = {"gains": "+", "losses": "-"}
"""What stands before a line; a dot before those that are neither."""


def rehearse(desk: Desk) -> int:
    """Compare two folders, and tell or write what differs."""
    typed = desk.typed
    paths = [desk.checked(Path(each)) for each in typed.arguments]
    old, new = (desk.load(path) for path in paths)
    moment = question.when(typed.values.get("at", "now"), new, desk.words, day_counts=True)
    found = compare(old, new, moment, NETWORKS, now=question.now(new, desk.words))
    if "html" in typed.values:
        desk.hand_over(typed.values["html"], (sheet.page(found, old, new, desk.lang),))
    if desk.wants_json:
        desk.put_json(document(found, old, new))
    elif "html" not in typed.values:
        page = desk.page()
        put(found, old, new, desk, page)
        desk.put(str(page))
    return OK


def put(found: Rehearsal, old: Company, new: Company, desk: Desk, page: Page) -> None:
    """Tell on ``page`` what differs."""
    _tell(tell(found, old, new, desk.lang), desk, page)


def _tell(told: Telling, desk: Desk, page: Page) -> None:
    page.text(told.title, "strong")
    page.text(told.about, "soft")
    page.gap()
    page.text(told.summary)
    for note in told.notes:
        page.gap()
        page.text(note)
    for section in told.sections:
        _section(section, desk, page)
    page.gap()
    page.text(told.honest, "soft")


def _section(section: Section, desk: Desk, page: Page) -> None:
    page.heading(section.title)
    if section.count:
        page.text(section.count, "soft", indent=2)
    if not section.lines:
        page.text(section.none, "soft", indent=2)
    for line in section.lines[:MOST_LINES]:
        mark = MARKS.get(section.name, "·" if page.paint.unicode else "*")
        page.text(line.text, indent=2, hanging=f"{mark} ")
        count = ""
        if line.questions:
            key = "rehearse.questions.one" if line.questions == 1 else "rehearse.questions"
            count = desk.words.say(key, count=number(line.questions, desk.lang)) + "."
        below = " ".join(filter(None, (line.example, count)))
        if below:
            page.text(below, "soft", indent=4)
    rest = len(section.lines) - MOST_LINES
    if rest > 0:
        page.text(desk.words.say("rehearse.more", count=rest), indent=2)
    if section.secret:
        page.text(section.secret, "soft", indent=2)


def document(found: Rehearsal, old: Company, new: Company) -> dict[str, Any]:
    """The rehearsal as JSON, schema ``sayso.rehearsal/1``, without what is secret."""
    told: dict[str, Any] = msgspec.to_builtins(found)
    del told["asked_at"]
    at = told.pop("moment")
    for name in ("gains", "losses", "others"):
        told[name] = [_shift(shift) for shift in getattr(found, name)]
    said: dict[str, Any] = _cleaned(told, guarded(found, old, new).clean)
    return {"schema": "sayso.rehearsal/1", "at": at, **said}


def _cleaned(value: Any, clean: Callable[[str], str]) -> Any:
    """``value`` with every text in it cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(each, clean) for key, each in value.items()}
    return [_cleaned(each, clean) for each in value] if isinstance(value, list | tuple) else value


def _shift(shift: Shift) -> dict[str, Any]:
    return {"questions": shift.questions, **msgspec.to_builtins(shift)}
