"""The matrix on a page: as a table, as a list for narrow screens, as one file, and as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from io import StringIO
from itertools import islice

from sayso.engine import saying
from sayso.engine.decide import Rulebook
from sayso.engine.decide.rulebook import bits
from sayso.engine.decision import VERDICTS
from sayso.engine.scene import Scene
from sayso.sheets.chart import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Chart,
    Column,
    class_words,
)
from sayso.sheets.frame import document, escape, script, style
from sayso.sheets.matrix_words import counted, say
from sayso.sheets.search import fold, network_name
from sayso.sheets.signs import drawing, sign
from sayso.sheets.why import Quote, Reason, Why, why

Link = Callable[[int, int], str]
"""The address of the reason of a cell, by its row and column; ``""`` where there is none."""

MOST_EXPLAINED = 1_200
"""Cells whose reason stands in the one file; a larger matrix has none."""
MOST_EXCEPTED = 8
"""Topics that are told as *all but these*."""
MOST_LISTED = 50
"""Names of people in a line of the CSV file."""
MOST_LINES = 50_000
"""Lines of answers in the CSV file: a spreadsheet bears more, people who read it do not."""
MARK = "\ufeff"
"""What a CSV file begins with: by this spreadsheets know that it is UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a text for a formula."""


# ── words ────────────────────────────────────────────────────────────────────────────────────────


def lead(chart: Chart) -> str:
    """What is shown: the action, the moment, the topic where it is one."""
    lang = chart.lang
    words = {
        "action": saying.upper_first(saying.action_word(chart.action, lang)),
        "moment": saying.moment(chart.time, lang),
    }
    if len(chart.topics) != 1:
        return say("lead", lang, **words)
    topic = saying.quoted(saying.topic_name(chart.topics[0], chart.company, lang), lang)
    return say("lead.topic", lang, topic=topic, **words)


def cell_words(cell: Cell, chart: Chart) -> str:
    """A cell for those who hear it: *ja*, *ja, ausser Ausblick (nein)*, or *18-mal ja, 13-mal nein*."""
    lang = chart.lang
    if cell.is_empty:
        return say("cell.none", lang)
    if cell.mostly:
        words = say(f"cell.{cell.mostly}", lang)
        if not cell.apart:
            return words
        return say("cell.but", lang, verdict=words, topics=apart_words(cell, chart))
    said = [
        say(f"share.{verdict}", lang, count=count)
        for verdict, count in zip((*VERDICTS, "channel"), cell.shares, strict=True)
        if count
    ]
    return ", ".join(said)


def apart_words(cell: Cell, chart: Chart) -> str:
    """The topics that are not answered as the others: *Ausblick und Resultate (nein)*."""
    lang = chart.lang
    names: dict[str, list[str]] = {}
    for topic, verdict in cell.apart:
        names.setdefault(verdict, []).append(saying.topic_name(topic, chart.company, lang))
    said = [
        say(
            "cell.apart",
            lang,
            topics=saying.listed(each, lang),
            verdict=say(f"cell.{verdict}", lang),
        )
        for verdict, each in names.items()
    ]
    return saying.listed(said, lang)


def kind(cell: Cell) -> str:
    """Where a list puts a cell: ``ok``, ``ask`` and ``stop``, ``mixed``, ``none``.

    A yes but for a few topics is a yes; a no but for a few topics depends on the topic.
    """
    if cell.is_empty:
        return "none"
    return cell.verdict or (cell.mostly if cell.mostly in ("ok", "ask") else "mixed")


def unheard(chart: Chart) -> list[str]:
    """What was looked for and is not there, in sentences."""
    seen, lang = chart.seen, chart.lang
    said: list[str] = []
    if seen.who and not chart.people:
        said.append(say("search.nobody", lang, given=seen.who))
    if seen.where and not chart.channels:
        said.append(say("search.nowhere", lang, given=seen.where))
    if not said and not (chart.rows and chart.columns):
        said.append(say("search.nothing", lang))
    return said


def cell_key(chart: Chart, row: int, column: int) -> str:
    """What a cell is called in an address: the first person and the first channel, or the relation."""
    place = chart.columns[column]
    return f"{chart.rows[row].people[0].id}~{place.relation or place.channels[0].id}"


def find_cell(chart: Chart, key: str) -> tuple[int, int] | None:
    """The row and column of a cell by its key; ``None`` where it is not on this page."""
    person, _, channel = key.partition("~")
    row = next((n for n, r in enumerate(chart.rows) if person in {p.id for p in r.people}), None)
    column = next(
        (
            n
            for n, c in enumerate(chart.columns)
            if channel in ({c.relation} if c.relation else {x.id for x in c.channels})
        ),
        None,
    )
    return None if row is None or column is None else (row, column)


def column_title(column: Column, chart: Chart) -> str:
    """Every channel of a column by name."""
    if column.relation:
        return column.name
    names = (saying.channel_name(each.id, chart.company, chart.lang) for each in column.channels)
    return ", ".join(names)


def combinations(chart: Chart) -> str:
    """How much there is in the picture, in words."""
    lang = chart.lang
    topics = len(chart.topics)
    return say(
        "legend.combinations",
        lang,
        count=saying.number(len(chart.people) * len(chart.channels) * topics, lang),
        people=counted("count.people", lang, len(chart.people)),
        channels=counted("count.channels", lang, len(chart.channels)),
        topics=counted("count.topics", lang, topics),
    )


def marked(text: str, wanted: str) -> str:
    """``text`` as HTML, with a mark wherever a word of ``wanted`` stands in it."""
    words = [word for word in fold(wanted).split() if word]
    if not words:
        return escape(text)
    pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    parts: list[str] = []
    end = 0
    for found in re.finditer(pattern, fold(text)):
        parts += [escape(text[end : found.start()]), "<mark>"]
        parts += [escape(text[found.start() : found.end()]), "</mark>"]
        end = found.end()
    return "".join((*parts, escape(text[end:])))


# ── HTML ─────────────────────────────────────────────────────────────────────────────────────────


def signs(chart: Chart) -> str:
    """Every sign the page uses, drawn once."""
    names = {sign(cell) for row in chart.cells for cell in row} | {"ok", "ask", "stop", "m18-9"}
    symbols = "".join(
        f'<symbol id="s-{name}" viewBox="0 0 32 32">{drawing(name)}</symbol>'
        for name in sorted(names)
        if name
    )
    return f'<svg class="signs" aria-hidden="true" focusable="false"><defs>{symbols}</defs></svg>'


def picture(name: str) -> str:
    """One sign, for the eye only."""
    if not name:
        return ""
    return (
        f'<svg class="sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">'
        f'<use href="#s-{name}"/></svg>'
    )


def legend(chart: Chart) -> str:
    """What the signs mean, with how many combinations each stands for."""
    lang = chart.lang
    rows = [
        f'<li class="{verdict}">{picture(verdict)}<span><b>{escape(say(f"legend.{verdict}", lang))}'
        f"</b> {saying.number(count, lang)}</span></li>"
        for verdict, count in zip(VERDICTS, chart.totals, strict=True)
    ]
    if len(chart.topics) > 1:
        words = escape(say("legend.mixed", lang))
        rows.append(f'<li class="mixed">{picture("m18-9")}<span>{words}</span></li>')
    if any(cell.is_empty for row in chart.cells for cell in row):
        rows.append(f'<li class="none"><span>{escape(say("legend.none", lang))}</span></li>')
    return (
        f'<div class="legend"><ul aria-label="{escape(say("legend", lang))}">{"".join(rows)}</ul>'
        f'<p>{escape(combinations(chart))}. <span class="screen at-table">{escape(say("why.hint", lang))}</span>'
        f'<span class="screen at-list">{escape(say("why.hint.list", lang))}</span></p></div>'
    )


def table(chart: Chart, link: Link, current: tuple[int, int] | None = None) -> str:
    """The picture: a table with a sign in every cell."""
    seen = chart.seen
    starts = _starts(chart.columns)
    cols = "".join("<col>" for _ in chart.columns)
    bands = "".join(
        f'<th scope="colgroup" colspan="{band.columns}" class="band first">'
        f'<span class="{line}">{escape(band.name)}</span></th>'
        for band, line in zip(chart.bands, _lines(chart), strict=True)
    )
    heads = "".join(
        f'<th scope="col" class="{"channel first" if at in starts else "channel"}"'
        f"{_title(column, chart)}>"
        f"<span>{marked(column.name, seen.where)}{_note(column)}</span></th>"
        for at, column in enumerate(chart.columns)
    )
    rows: list[str] = []
    for at, row in enumerate(chart.rows):
        cells = "".join(
            _cell(cell, link(at, n), chart, first=n in starts, now=(at, n) == current)
            for n, cell in enumerate(chart.cells[at])
        )
        rows.append(
            f'<tr><th scope="row"><span class="name">{marked(row.name, seen.who)}</span> '
            f'<span class="note">{marked(_short(row.note), seen.who)}</span></th>{cells}</tr>'
        )
    caption = escape(say("table", chart.lang))
    who = escape(say("people", chart.lang))
    corner = f'<th rowspan="2" class="corner"><span class="unseen">{who}</span></th>'
    return (
        f'<table class="matrix"><caption class="unseen">{caption}</caption>'
        f"<colgroup><col></colgroup><colgroup>{cols}</colgroup>"
        f"<thead><tr>{corner}{bands}</tr><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def listing(chart: Chart, link: Link) -> str:
    """The same for a narrow screen: for each group where it may, where it asks, and nothing else."""
    groups: list[str] = []
    for at, row in enumerate(chart.rows):
        parts: list[str] = []
        for each in ("ok", "ask", "mixed"):
            places = [
                _place(chart, column, chart.cells[at][n], link(at, n), each)
                for n, column in enumerate(chart.columns)
                if kind(chart.cells[at][n]) == each
            ]
            if places:
                key = "legend.mixed.short" if each == "mixed" else f"legend.{each}"
                name = picture("m18-9" if each == "mixed" else each)
                parts.append(
                    f'<dt class="{each}">{name}{escape(say(key, chart.lang))}</dt>'
                    f"<dd><ul>{''.join(places)}</ul></dd>"
                )
        if not parts:
            nowhere = escape(say("list.nowhere", chart.lang))
            parts = [f'<dt class="stop">{picture("stop")}{nowhere}</dt>']
        # The first groups stand open: on a small company nothing has to be pressed.
        shown = " open" if len(chart.rows) <= 2 else ""
        groups.append(
            f'<li><details{shown}><summary><span class="name">{marked(row.name, chart.seen.who)}'
            f'</span> <span class="note">{marked(_short(row.note), chart.seen.who)}</span></summary>'
            f"<dl>{''.join(parts)}</dl></details></li>"
        )
    return f'<ul class="matrix-list">{"".join(groups)}</ul>'


def reason(found: Why, chart: Chart, rule_link: Callable[[str], str] | None = None) -> str:
    """Why a cell is as it is, under a heading; ``rule_link`` gives the address of a paragraph."""
    lang = chart.lang
    heading = say("why.heading", lang, people=found.row.name, channel=found.column.name)
    parts = [f'<h2 tabindex="-1">{escape(heading)}</h2>']
    if found.person is None or found.channel is None:
        return f"{parts[0]}<p>{escape(say('why.none', lang))}</p>"
    named = saying.channel_name(found.channel.id, chart.company, lang)
    many_channels = len(found.column.channels) > 1
    by_people = len(chart.topics) == 1 and not found.column.relation
    many_people = len(found.row.people) > 1 and not by_people
    if many_people and many_channels:
        sample = say("why.sample", lang, person=found.person.name, channel=named)
    elif many_people:
        sample = say("why.sample.person", lang, person=found.person.name)
    else:
        sample = say("why.sample.channel", lang, channel=named) if many_channels else ""
    if sample:
        parts.append(f'<p class="soft">{escape(sample)}</p>')
    quoted: set[Quote] = set()
    for each in found.reasons:
        parts.append(_reason(each, chart, found, rule_link, quoted))
        quoted.update(each.quotes)
    if found.left:
        parts.append(f'<p class="soft">{escape(counted("why.more", lang, found.left))}</p>')
    parts.append(_meant(found, chart))
    return "".join(parts)


def _reason(
    each: Reason,
    chart: Chart,
    found: Why,
    rule_link: Callable[[str], str] | None,
    quoted: Collection[Quote],
) -> str:
    """One answer; a paragraph that was ``quoted`` above is only named."""
    lang = chart.lang
    head = f"{picture(each.verdict)}<b>{escape(saying.verdict_word(each.verdict, lang))}</b>"
    about = ""
    if len(chart.topics) > 1:
        about = _topics(each, chart)
    elif len(found.row.people) > 1 and len(found.reasons) > 1:
        about = say("why.people", lang, people=_few(each.people, lang))
    parts = [f'<p class="verdict {each.verdict}">{head}</p>']
    if about:
        parts.append(f'<p class="about">{escape(about)}</p>')
    if each.plain:
        parts.append(f"<p>{escape(say(each.plain, lang))}</p>")
    for quote in each.quotes:
        name = escape(say("why.rule", lang, rule=quote.rule))
        if quote in quoted:
            words = say("why.above", lang, rule=say("why.rule", lang, rule=quote.rule))
            parts.append(f'<p class="above">{escape(words)}</p>')
            continue
        address = rule_link(quote.rule) if rule_link else ""
        name = f'<a href="{escape(address)}">{name}</a>' if address else name
        because = (
            f'<p class="because"><i>{escape(saying.say("because", lang))}</i> {escape(quote.because)}</p>'
            if quote.because
            else ""
        )
        parts.append(
            f'<blockquote><p class="rule">{name} <b>{escape(quote.title)}</b></p>'
            f"<p>{escape(f'{quote.lead}. ' if quote.lead else '')}{escape(quote.text)}</p>"
            f"{because}</blockquote>"
        )
    if each.also:
        rules = saying.listed([say("why.rule", lang, rule=rule) for rule in each.also], lang)
        parts.append(f'<p class="soft">{escape(say("why.more_rules", lang, rules=rules))}</p>')
    parts.append(_asks(each, lang))
    if each.contact:
        parts.append(f'<p class="whom">{escape(say("why.ask", lang, person=each.contact))}</p>')
    return f'<section class="reason">{"".join(parts)}</section>'


def _asks(each: Reason, lang: str) -> str:
    """Who says yes; where that depends on the topic, topic by topic."""
    if len(each.asks) == 1 and len(each.asks[0][1]) == len(each.topics):
        said = (say("why.yes", lang, people=step) for step in each.asks[0][0])
        return "".join(f'<p class="whom">{escape(words)}</p>' for words in said)
    if not each.asks:
        return ""
    lines = "".join(
        f"<li>{escape(' '.join(steps))} <span>{escape(saying.listed(topics, lang))}</span></li>"
        for steps, topics in each.asks
    )
    return f'<p class="whom">{escape(say("why.yes.topics", lang))}</p><ul class="asks">{lines}</ul>'


def _topics(each: Reason, chart: Chart) -> str:
    """The topics of an answer: by name, or where they are most, all but the others by name."""
    lang = chart.lang
    names = [saying.topic_name(topic, chart.company, lang) for topic in chart.topics]
    others = [name for name in names if name not in each.topics]
    if not others:
        return say("why.all_topics", lang)
    if len(others) <= MOST_EXCEPTED and len(each.topics) > 2 * len(others):
        return say("why.except", lang, topics=saying.listed(others, lang))
    return say("why.topics", lang, topics=saying.listed(each.topics, lang))


def _meant(found: Why, chart: Chart) -> str:
    """The names behind a group and a merged column."""
    lang = chart.lang
    parts: list[str] = []
    if len(found.row.people) > 1:
        names = [person.name for person in found.row.people]
        parts.append(_folded(say("why.people_here", lang), _few(names, lang, 200)))
    if len(found.column.channels) > 1:
        channels = [
            f"{saying.channel_name(each.id, chart.company, lang)} ({network_name(each)})"
            for each in found.column.channels
        ]
        parts.append(_folded(say("why.channels_here", lang), ", ".join(channels)))
    return "".join(parts)


def _folded(name: str, text: str) -> str:
    return f"<details><summary>{escape(name)}</summary><p>{escape(text)}</p></details>"


def _few(names: Sequence[str], lang: str, most: int = 12) -> str:
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} {say('csv.more', lang, count=saying.number(len(names) - most, lang))}"


def _cell(cell: Cell, address: str, chart: Chart, *, first: bool, now: bool) -> str:
    words = f'<span class="unseen">{escape(cell_words(cell, chart))}</span>'
    inside = f"{picture(sign(cell))}{words}"
    if address and not cell.is_empty:
        chosen = ' aria-current="true"' if now else ""
        inside = f'<a href="{escape(address)}"{chosen}>{inside}</a>'
    else:
        inside = f"<span>{inside}</span>"
    return f'<td class="first">{inside}</td>' if first else f"<td>{inside}</td>"


def _place(chart: Chart, column: Column, cell: Cell, address: str, kind: str) -> str:
    name = f"<span>{marked(column.name, chart.seen.where)}</span>"
    said = ""
    if kind == "mixed":
        said = cell_words(cell, chart)
        name = f"{picture(sign(cell))}{name}"
    elif cell.apart:
        said = say("list.but", chart.lang, topics=apart_words(cell, chart))
    more = f' <span class="note">{escape(said)}</span>' if said else ""
    return (
        f'<li><a href="{escape(address)}">{name}</a>{more}</li>'
        if address
        else f"<li>{name}{more}</li>"
    )


def _note(column: Column) -> str:
    return f' <i class="note">{escape(column.note)}</i>' if column.note else ""


def _title(column: Column, chart: Chart) -> str:
    title = column_title(column, chart)
    return "" if title == column.name else f' title="{escape(title)}"'


def _short(note: str) -> str:
    return note if len(note) <= 160 else f"{note[:160].rsplit(',', 1)[0]} …"


def _starts(columns: Sequence[Column]) -> set[int]:
    """Where a new class begins."""
    return {
        at for at, column in enumerate(columns) if not at or columns[at - 1].class_ != column.class_
    }


def _lines(chart: Chart) -> Iterator[str]:
    """The line on which the name of each class stands: higher where there is no room for it."""
    before = ""
    for band in chart.bands:
        if len(band.name) <= band.columns * 4 + 3:
            before = "band-name"
        else:
            before = "band-name long high" if before == "band-name long" else "band-name long"
        yield before


# ── one file ─────────────────────────────────────────────────────────────────────────────────────


def page(scene: Scene, book: Rulebook, chart: Chart) -> str:
    """The matrix as one HTML file that stands alone, with its reasons as far as there is room."""
    lang = chart.lang
    reasons: dict[str, int] = {}
    places: dict[tuple[int, int], int] = {}
    if len(chart.rows) * len(chart.columns) <= MOST_EXPLAINED:
        for at in range(len(chart.rows)):
            for n in range(len(chart.columns)):
                words = reason(why(scene, book, chart, at, n), chart)
                places[at, n] = reasons.setdefault(words, len(reasons) + 1)

    def link(row: int, column: int) -> str:
        return f"#w{places[row, column]}" if (row, column) in places else ""

    close = escape(say("why.close", lang))
    told = "".join(
        f'<section class="why" id="w{n}"><a class="close" href="#matrix">{close}</a>{words}</section>'
        for words, n in reasons.items()
    )
    title = say("title", lang)
    version = chart.company.guideline.version
    source = say("version", lang, company=chart.company.profile.name, version=version)
    search = (
        f'<p class="find screen" hidden><label for="find">{escape(say("search", lang))}</label> '
        f'<input id="find" type="search" autocomplete="off"></p>'
    )
    missing = "".join(f'<p class="unheard">{escape(said)}</p>' for said in unheard(chart))
    body = (
        f'<header><h1>{escape(title)}</h1><p class="lead">{escape(lead(chart))}</p>'
        f'<p class="soft">{escape(say("asked", lang))} {escape(source)}.</p></header>'
        f"{signs(chart)}{search}{missing}{legend(chart)}{paging(chart)}"
        f'<div class="wide" id="matrix" tabindex="-1">{table(chart, link)}</div>'
        f'{listing(chart, link)}<div class="told">{told}</div>'
    )
    return document(
        f"{title} · {chart.company.profile.name}",
        body,
        lang,
        styles=style("matrix"),
        script=script("matrix"),
    )


def parts(chart: Chart) -> tuple[tuple[str, int, int, int], ...]:
    """For rows and columns: how many are shown, how many there are, how many fit on a page."""
    return (
        ("rows", len(chart.rows), chart.all_rows, MOST_ROWS),
        ("columns", len(chart.columns), chart.all_columns, MOST_COLUMNS),
    )


def paging(chart: Chart) -> str:
    """In plain words what of the picture is on the page, where it is not all of it."""
    said: list[str] = []
    for name, shown, all_, most in parts(chart):
        if shown < all_:
            page_number = min(getattr(chart.seen, name), -(-all_ // most))
            first = (page_number - 1) * most + 1
            words = {
                "first": first,
                "last": first + shown - 1,
                "all": saying.number(all_, chart.lang),
            }
            said.append(f'<p class="part">{escape(say(f"page.{name}", chart.lang, **words))}</p>')
    return "".join(said)


# ── CSV ──────────────────────────────────────────────────────────────────────────────────────────


def lines(scene: Scene, chart: Chart) -> Iterator[str]:
    """The matrix as lines of CSV: one for all people who are answered alike, channel by channel.

    What a spreadsheet would take for a formula begins with an apostrophe. After ``MOST_LINES`` answers
    the last line says that there are more.
    """
    lang = chart.lang
    heads = ("people", "count", "channel", "network", "class", "topic", "answer", "clauses")
    yield _line([say(f"csv.{each}", lang) for each in heads])
    answers = _answers(scene, chart)
    for answer in islice(answers, MOST_LINES):
        yield _line(answer)
    if next(answers, None) is not None:
        end = say("csv.end", lang, count=saying.number(MOST_LINES, lang))
        yield _line([end, *[""] * (len(heads) - 1)])


def _answers(scene: Scene, chart: Chart) -> Iterator[list[str]]:
    company, lang = chart.company, chart.lang
    names = {scene.book.numbers[person.id]: person.name for person in chart.people}
    wanted = sum(1 << number for number in names)
    for channel in chart.channels:
        named = saying.channel_name(channel.id, company, lang)
        class_ = class_words(channel.class_, company, lang)
        for topic in chart.topics:
            about = saying.topic_name(topic, company, lang)
            for group in scene.who(channel.id, topic):
                those = group.those & wanted
                if not those:
                    continue
                count = those.bit_count()
                shown = [names[each] for each in islice(bits(those), MOST_LISTED)]
                if count > MOST_LISTED:
                    left = saying.number(count - MOST_LISTED, lang)
                    shown.append(say("csv.more", lang, count=left))
                yield [
                    "; ".join(shown),
                    str(count),
                    named,
                    network_name(channel),
                    class_,
                    about,
                    say(f"legend.{group.ruling.verdict}", lang),
                    "; ".join(group.ruling.clauses),
                ]


def _line(values: Sequence[str]) -> str:
    written = StringIO()
    csv.writer(written).writerow([_harmless(value) for value in values])
    return written.getvalue()


def _harmless(value: str) -> str:
    """A text that no spreadsheet runs: an apostrophe before what begins like a formula."""
    return f"'{value}" if value.lstrip(" \u00a0").startswith(FORMULA) else value
