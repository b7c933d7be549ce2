"""``sayso matrix``: who may what, for a terminal, as one HTML file, as CSV, or as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from sayso.cli import names, question
from sayso.cli.desk import Desk
from sayso.engine import saying
from sayso.engine.decide import compile
from sayso.engine.decision import VERDICTS
from sayso.sheets import matrix as sheet
from sayso.sheets.chart import ALL, NO_TOPIC, Cell, Chart, Column, Row, Seen, chart
from sayso.sheets.matrix_words import say
from sayso.sheets.why import scene_of

"""Instead of a file: standard output."""


def matrix(desk: Desk) -> int:
    """Draw the matrix, or write it into the files that were named."""
    typed, company, words = desk.typed, desk.company, desk.words
    about = typed.values.get("about")
    topic = ALL
    if about:
        nothing = names.fold(about) == names.NOTHING
        topic = NO_TOPIC if nothing else names.topics(company, desk.lang, None).find(about, words)
    action = names.find_action(typed.values.get("do", "publish"), words)
    moment = question.when(typed.values.get("at", "now"), company, words)
    book = compile(company)
    scene = scene_of(book, action, moment)
    seen = Seen(about=topic, who=typed.values.get("who", ""), where=typed.values.get("where", ""))
    drawn = chart(scene.matrix(), company, desk.lang, seen)
    for name, write in (
        ("html", lambda: (sheet.page(scene, book, drawn),)),
        ("csv", lambda: chain((sheet.MARK,), sheet.lines(scene, drawn))),
    ):
        if name in typed.values:
            desk.hand_over(typed.values[name], write())
    if not {"html", "csv"}.intersection(typed.values):
        if desk.wants_json:
            desk.put_json(_json(drawn, moment))
        else:
            _draw(desk, drawn)
    return 0


def _draw(desk: Desk, drawn: Chart) -> None:
    page, lang = desk.page(), desk.lang
    page.text(say("title", lang), "strong")
    page.text(sheet.lead(drawn))
    page.gap()
    missing = sheet.unheard(drawn)
    if missing:
        for said in missing:
            page.text(said)
        desk.put(str(page))
        return
    page.rows(
        [
            (
                f"{page.paint.shape(verdict)} {say(f'legend.{verdict}', lang)}",
                saying.number(count, lang),
            )
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
            _named(drawn, column, cell)
            for column, cell in zip(drawn.columns, cells, strict=True)
            if sheet.kind(cell) == verdict
        ]
        if places:
            yield (
                f"{paint.shape(verdict)} {say(f'legend.{verdict}', lang)}",
                saying.set_apart(places, lang),
            )
    mixed = [
        saying.titled(sheet.column_title(column, drawn), sheet.cell_words(cell, drawn), lang)
        for column, cell in zip(drawn.columns, cells, strict=True)
        if sheet.kind(cell) == "mixed"
    ]
    if mixed:
        yield say("legend.mixed.short", lang), saying.set_apart(mixed, lang)


def _named(drawn: Chart, column: Column, cell: Cell) -> str:
    """The channels of a column; with the few topics on which the answer is another."""
    name = sheet.column_title(column, drawn)
    if not cell.apart:
        return name
    return f"{name}, {say('list.but', drawn.lang, topics=sheet.apart_words(cell, drawn))}"


def _json(drawn: Chart, moment: datetime) -> dict[str, object]:
    return {
        "schema": "sayso.matrix/1",
        "action": drawn.action,
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
