"""``sayso matrix``: who may what, for a terminal, as one HTML file, as CSV, or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.cli.trouble import Trouble
from sayso.engine.decide import compile
from sayso.engine.decision import VERDICTS
from sayso.sheets import matrix as sheet
from sayso.sheets.chart import ALL, Chart, Row, Seen, chart
from sayso.sheets.matrix_words import number, say
from sayso.sheets.why import scene_of

OUTPUT = "-"
"""Instead of a file: standard output."""


def matrix(desk: Desk) -> int:
    """Draw the matrix, or write it into the files that were named."""
    typed, company, words = desk.typed, desk.company, desk.words
    about = typed.values.get("about")
    topic = names.topics(company, desk.lang, None).find(about, words) if about else ALL
    action = names.find_action(typed.values.get("do", "publish"), words)
    moment = question.when(typed.values.get("at", "now"), company, words)
    book = compile(company)
    scene = scene_of(book, action, moment)
    seen = Seen(about=topic, who=typed.values.get("who", ""), where=typed.values.get("where", ""))
    drawn = chart(scene.matrix(), company, desk.lang, seen)
    for name, write in (
        ("html", lambda: (sheet.page(scene, book, drawn),)),
        ("csv", lambda: sheet.lines(scene, drawn)),
    ):
        if name in typed.values:
            _write(desk, typed.values[name], write, mark="\ufeff" if name == "csv" else "")
    if not {"html", "csv"}.intersection(typed.values):
        if desk.wants_json:
            desk.put_json(_json(drawn, moment))
        else:
            _draw(desk, drawn)
    return 0


def _write(desk: Desk, where: str, write: Callable[[], Iterable[str]], *, mark: str) -> None:
    """Put the pieces into a file, or out. ``mark`` tells a spreadsheet that the file is UTF-8."""
    if where == OUTPUT:
        binary = getattr(sys.stdout, "buffer", None)
        for piece in write():
            if binary is None:
                desk.put(piece)
            else:
                binary.write(piece.encode())
        return
    try:
        with Path(where).open("w", encoding="utf-8", newline="") as file:
            file.write(mark)
            file.writelines(write())
    except OSError as error:
        why = error.strerror or str(error)
        raise Trouble(desk.words.say("matrix.unwritable", path=where, why=why)) from None


def _draw(desk: Desk, drawn: Chart) -> None:
    page, lang = desk.page(), desk.lang
    page.text(say("title", lang), "strong")
    page.text(sheet.lead(drawn))
    page.gap()
    page.rows(
        [
            (f"{page.paint.shape(verdict)} {say(f'legend.{verdict}', lang)}", number(count))
            for verdict, count in zip(VERDICTS, drawn.totals, strict=True)
        ],
        0,
    )
    page.text(sheet.combinations(drawn), "soft")
    for row in drawn.rows:
        page.heading(row.name)
        if row.note:
            page.text(row.note, "soft", indent=2)
        said = list(_places(desk, drawn, row))
        page.rows(said or [(page.paint.shape("stop"), say("list.nowhere", lang))], 2)
    if drawn.all_rows > len(drawn.rows) or drawn.all_columns > len(drawn.columns):
        page.gap()
        page.text(desk.words.say("matrix.more"))
    desk.put(str(page))


def _places(desk: Desk, drawn: Chart, row: Row) -> Iterable[tuple[str, str]]:
    """Where a group may, where it asks first, and where it depends on the topic."""
    lang, paint = desk.lang, desk.page().paint
    cells = drawn.cells[drawn.rows.index(row)]
    for verdict in ("ok", "ask"):
        places = [
            sheet.column_title(column, drawn)
            for column, cell in zip(drawn.columns, cells, strict=True)
            if cell.verdict == verdict
        ]
        if places:
            yield f"{paint.shape(verdict)} {say(f'legend.{verdict}', lang)}", "; ".join(places)
    mixed = [
        f"{sheet.column_title(column, drawn)} ({sheet.cell_words(cell, lang)})"
        for column, cell in zip(drawn.columns, cells, strict=True)
        if not cell.verdict and not cell.is_empty
    ]
    if mixed:
        yield say("legend.mixed.short", lang), "; ".join(mixed)


def _json(drawn: Chart, moment: datetime) -> dict[str, object]:
    return {
        "schema": "sayso.matrix/1",
        "action": drawn.matrix.action,
        "time": moment.isoformat(timespec="minutes"),
        "topics": list(drawn.topics),
        "totals": dict(zip(VERDICTS, drawn.totals, strict=True)),
        "people": [[person.id for person in row.people] for row in drawn.rows],
        "channels": [
            {"relation": column.relation, "ids": [each.id for each in column.channels]}
            for column in drawn.columns
        ],
        "cells": [[list(cell.counts) for cell in row] for row in drawn.cells],
    }
